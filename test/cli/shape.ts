import assert from "node:assert/strict";

/** What a value has to be: answers nothing, or throws naming the place. */
export type Shape = (value: unknown, place: string) => void;

export const text: Shape = (value, place) => assert.equal(typeof value, "string", `${place} is a text`);
export const truth: Shape = (value, place) => assert.equal(typeof value, "boolean", `${place} is true or false`);
export const number: Shape = (value, place) => assert.ok(Number.isFinite(value), `${place} is a number`);
export const count: Shape = (value, place) =>
  assert.ok(Number.isInteger(value) && (value as number) >= 0, `${place} is a whole number`);

/** One of some words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value, place) =>
    assert.ok(words.includes(value as string), `${place} is one of ${words.join(", ")}, not ${String(value)}`);
}

/** A text of a form. */
export function matching(pattern: RegExp): Shape {
  return (value, place) => {
    text(value, place);
    assert.match(value as string, pattern, place);
  };
}

/** A value, or null. */
export function orNull(shape: Shape): Shape {
  return (value, place) => value === null || shape(value, place);
}

export function listOf(shape: Shape): Shape {
  return (value, place) => {
    assert.ok(Array.isArray(value), `${place} is a list`);
    value.forEach((item, index) => shape(item, `${place}[${index}]`));
  };
}

/** An object with exactly these keys; those of `optional` may be missing. */
export function objectOf(keys: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, place) => {
    assert.ok(typeof value === "object" && value !== null && !Array.isArray(value), `${place} is an object`);
    const given = value as Record<string, unknown>;
    const expected = [...Object.keys(keys), ...Object.keys(optional).filter((key) => key in given)];
    assert.deepEqual(Object.keys(given).sort(), expected.sort(), `the keys of ${place}`);
    for (const [key, shape] of Object.entries({ ...keys, ...optional }))
      if (key in given) shape(given[key], `${place}.${key}`);
  };
}

/** A half-open stretch of a text of this length. */
export function spanWithin(length: number): Shape {
  const keys = objectOf({ start: count, end: count });
  return (value, place) => {
    keys(value, place);
    const { start, end } = value as { start: number; end: number };
    assert.ok(start <= end && end <= length, `${place} lies in the text: ${start} to ${end} of ${length}`);
  };
}
