// Says the texts of the report in the language of the editor, as the page was given them.
// @ts-check
/* global document */

/** @type {Readonly<Record<string, string>>} */
const TEXTS = JSON.parse(document.documentElement.dataset.texts ?? "{}");

/**
 * Says an English text with its values for `{0}`, `{1}`.
 * @param {string} text
 * @param {readonly (string | number)[]} values
 */
export function say(text, ...values) {
  return (TEXTS[text] ?? text).replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

/**
 * A number with the marks of the language.
 * @param {number} value
 */
export function figure(value) {
  return value.toLocaleString(document.documentElement.lang || "en", { maximumFractionDigits: 1 });
}
