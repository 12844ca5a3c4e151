import { TestEnvironment } from "jest-environment-jsdom";

// jsdom hides what every browser has and the router and Apollo need.
const MISSING = [
  "AbortController",
  "AbortSignal",
  "BroadcastChannel",
  "Headers",
  "ReadableStream",
  "Request",
  "Response",
  "TextDecoder",
  "TextEncoder",
  "TransformStream",
  "Uint8Array",
  "WritableStream",
  "fetch",
  "structuredClone",
];

export default class BrowserLikeEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of MISSING) this.global[name] = globalThis[name];
  }
}
