import { jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { configure } from "@testing-library/react";

// Machines that run the tests are shared: what takes 100 ms alone may take seconds.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

window.matchMedia = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
