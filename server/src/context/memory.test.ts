import { describe, expect, test } from "@jest/globals";
import { Memory } from "./memory.js";

const owner = () => undefined;

describe("what a server remembers", () => {
  test("is counted each time that it is asked for", () => {
    const memory = new Memory(10);
    const shelf = memory.shelf<number>(owner);
    shelf.recall("a");
    shelf.keep("a", 1, memory.now(), ["key_1"]);
    shelf.recall("a");
    memory.forget("key_1");
    shelf.recall("a");
    expect(memory.recalls).toEqual({ hit: 1, miss: 2 });
  });

  test("ends when a subject that it belongs to changes, and that of other subjects stays", () => {
    const memory = new Memory(10);
    const shelf = memory.shelf<string>(owner);
    shelf.keep("a", "of key and organization", memory.now(), ["key_1", "org_1"]);
    shelf.keep("b", "of the organization", memory.now(), ["org_1"]);
    memory.forget("key_1");
    expect([shelf.recall("a"), shelf.recall("b")]).toEqual([undefined, "of the organization"]);
    shelf.keep("a", "read again", memory.now(), ["key_1", "org_1"]);
    expect(shelf.recall("a")).toBe("read again");
    memory.forget("org_1");
    expect([shelf.recall("a"), shelf.recall("b")]).toEqual([undefined, undefined]);
  });

  test("isn't what was read before a change and is kept only after it", () => {
    const memory = new Memory(10);
    const shelf = memory.shelf<string>(owner);
    const since = memory.now();
    memory.forget("key_1");
    shelf.keep("a", "the old state", since, ["key_1"]);
    expect(shelf.recall("a")).toBeUndefined();
  });

  test("never outgrows its capacity, and what was asked for last stays", () => {
    const memory = new Memory(2);
    const shelf = memory.shelf<number>(owner);
    for (const name of ["a", "b"]) shelf.keep(name, 1, memory.now(), []);
    shelf.recall("a");
    shelf.keep("c", 1, memory.now(), []);
    expect(["a", "b", "c"].filter((name) => shelf.recall(name))).toEqual(["a", "c"]);
  });

  test("loses what was longest unused, however often things come, go and come again", () => {
    const memory = new Memory(100);
    const shelf = memory.shelf<number>(owner);
    const keep = (name: number): void => shelf.keep(`${name}`, name, memory.now(), [`${name}`]);
    for (let round = 0; round < 5000; round++) {
      keep(round);
      expect(shelf.recall("0")).toBe(0);
      // Some are kept again, and some have changed
      if (round % 3 === 0) keep(Math.max(0, round - 20));
      if (round % 7 === 0) memory.forget(`${round - 10}`);
    }
    const isThere = (age: number): boolean => shelf.recall(`${4999 - age}`) !== undefined;
    expect([1, 20, 50].map(isThere)).toEqual([true, true, true]);
    expect([101, 200, 4000].map(isThere)).toEqual([false, false, false]);
  });

  test("is never taken for another thing that is kept at the same place", () => {
    const memory = new Memory(10);
    const shelf = memory.shelf<string>(owner, (name) => name.length);
    shelf.keep("one", "1", memory.now(), []);
    expect(shelf.recall("two")).toBeUndefined();
    expect(shelf.recall("one")).toBe("1");
    shelf.keep("two", "2", memory.now(), []);
    expect([shelf.recall("one"), shelf.recall("two")]).toEqual([undefined, "2"]);
  });

  test("is nothing where there is no room for anything", () => {
    const memory = new Memory(0);
    memory.shelf<number>(owner).keep("a", 1, memory.now(), []);
    expect(memory.shelf<number>(owner).recall("a")).toBeUndefined();
  });

  test("is all forgotten when there were too many changes to tell apart", () => {
    const memory = new Memory(10);
    const shelf = memory.shelf<number>(owner);
    shelf.keep("a", 1, memory.now(), ["org_1"]);
    for (let change = 0; change < 100_000; change++) memory.forget(`key_${change}`);
    expect(shelf.recall("a")).toBe(1);
    const since = memory.now();
    memory.forget("key_last");
    expect(shelf.recall("a")).toBeUndefined();
    shelf.keep("b", 1, since, ["key_last"]);
    expect(shelf.recall("b")).toBeUndefined();
    shelf.keep("b", 2, memory.now(), ["key_last"]);
    expect(shelf.recall("b")).toBe(2);
  });
});
