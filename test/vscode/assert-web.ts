/**
 * What the suite uses of `node:assert/strict`, for a worker of the browser, where Node’s is not.
 * `npm run build` puts it in the place of Node’s when it bundles the suite for the web.
 */
export default function assert(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `${shown(value)} is not true`);
}

assert.ok = (value: unknown, message?: string): void => assert(value, message);

assert.equal = (actual: unknown, expected: unknown, message?: string): void =>
  assert(Object.is(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`);

assert.notEqual = (actual: unknown, other: unknown, message?: string): void =>
  assert(!Object.is(actual, other), message ?? `it is ${shown(other)}`);

/** By what can be written down: the suite compares texts, numbers, lists and plain objects. */
assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void =>
  assert(shown(actual) === shown(expected), message ?? `${shown(actual)} is not ${shown(expected)}`);

assert.match = (text: string, pattern: RegExp, message?: string): void =>
  assert(pattern.test(text), message ?? `${shown(text)} does not match ${pattern}`);

assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void =>
  assert(!pattern.test(text), message ?? `${shown(text)} matches ${pattern}`);

assert.fail = (message?: string): never => {
  throw new Error(message ?? "failed");
};

function shown(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Set || part instanceof Map) return [...part];
    return part === undefined ? "undefined" : part;
  });
}
