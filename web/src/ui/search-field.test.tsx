import { expect, jest, test } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderAt } from "../../test/render";
import { SearchField } from "./search-field";

const onSearch = jest.fn<(text: string) => void>();
function Searched() {
  const [search, setSearch] = useState("");
  return (
    <>
      <SearchField
        label="Search projects"
        value={search}
        onSearch={(text) => {
          onSearch(text);
          setSearch(text);
        }}
      />
      <button onClick={() => setSearch("before")}>Back</button>
    </>
  );
}
const show = () => {
  onSearch.mockReset();
  renderAt(<Searched />);
  return screen.getByRole("searchbox", { name: "Search projects" });
};

test("asks once, when the reader pauses", async () => {
  const field = show();
  // Without a pause between them, however busy the machine is.
  fireEvent.change(field, { target: { value: " sho" } });
  fireEvent.change(field, { target: { value: " shop " } });
  await waitFor(() => expect(onSearch).toHaveBeenCalled());
  expect(onSearch.mock.calls).toEqual([["shop"]]);
});

test("what is typed on stays, also while the search before it takes effect", async () => {
  const field = show();
  await userEvent.type(field, "shop");
  await waitFor(() => expect(onSearch).toHaveBeenCalledWith("shop"));
  await userEvent.type(field, "s");
  expect(field).toHaveValue("shops");
});

test("a search that has been changed by other means shows in the field", async () => {
  const field = show();
  await userEvent.type(field, "shop");
  await waitFor(() => expect(onSearch).toHaveBeenCalled());
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(field).toHaveValue("before");
});

test("one click clears it", async () => {
  const field = show();
  await userEvent.type(field, "shop");
  await userEvent.click(screen.getByRole("button", { name: "Clear search" }));
  expect(field).toHaveValue("");
  await waitFor(() => expect(onSearch).toHaveBeenLastCalledWith(""));
});
