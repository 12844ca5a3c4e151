import { expect, test } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import { useDraft } from "./use-draft";

const open = () =>
  renderHook(({ name, note }: { name: string; note: string }) => useDraft({ name, note }), {
    initialProps: { name: "CI", note: "" },
  });

test("a form follows what is saved, but for what has been changed in it", () => {
  const { result, rerender } = open();
  act(() => result.current.change({ note: "Ask Ada" }));
  rerender({ name: "CI deploy", note: "" });
  expect(result.current.values).toEqual({ name: "CI deploy", note: "Ask Ada" });
  expect(result.current.isChanged).toBe(true);
});

test("what is changed back isn't changed", () => {
  const { result } = open();
  act(() => result.current.change({ name: "CD" }));
  act(() => result.current.change({ name: "CI" }));
  expect(result.current.isChanged).toBe(false);
});

test("changes can be given up", () => {
  const { result } = open();
  act(() => result.current.change({ name: "CD" }));
  act(() => result.current.reset());
  expect(result.current).toMatchObject({ values: { name: "CI" }, isChanged: false });
});
