/** Reporter for `node --test`: the outcome of each test as JSON, for `fromNodeTest`. */
export default async function* report(source) {
  const events = [];
  for await (const { type, data } of source) {
    if (type === "test:pass" || type === "test:fail") events.push({ type, data });
  }
  yield JSON.stringify(events);
}
