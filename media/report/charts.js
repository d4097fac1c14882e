// The charts of the report. Each is beside words that say the same, so that a screen reader can pass it by.
// @ts-check
/* global document */
import { part, setText } from "./elements.js";
import { say } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 34;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * A ring that is closed at 100, and empty without a score.
 * @param {Element} place
 * @param {number | null} score
 */
export function ring(place, score) {
  const drawing = place.querySelector("svg") ?? drawRing(place);
  drawing.querySelector(".ring-value")?.setAttribute("stroke-dasharray", `${(ROUND * (score ?? 0)) / 100} ${ROUND}`);
}

/** @param {Element} place */
function drawRing(place) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 80 80");
  drawing.setAttribute("aria-hidden", "true");
  for (const name of ["ring-whole", "ring-value"]) {
    const circle = document.createElementNS(SVG, "circle");
    for (const [key, value] of Object.entries({ class: name, cx: 40, cy: 40, r: RADIUS }))
      circle.setAttribute(key, String(value));
    drawing.append(circle);
  }
  place.append(drawing);
  return drawing;
}

/**
 * A bar that is divided, with what its parts mean below it.
 * @param {Element} place
 * @param {readonly { name: string, label: string, count: number, onClick?: (() => void) | undefined }[]} parts
 */
export function dividedBar(place, parts) {
  const bar = part(place, "div", "bar");
  bar.setAttribute("aria-hidden", "true");
  bar.hidden = parts.every(({ count }) => count === 0);
  const legend = part(place, "div", "legend");
  for (const { name, label, count, onClick } of parts) {
    const piece = part(bar, "span", name);
    piece.style.flexGrow = String(count);
    piece.hidden = count === 0;
    const entry = /** @type {HTMLButtonElement} */ (part(legend, onClick ? "button" : "span", `for-${name}`));
    part(entry, "span", `swatch-${name}`).setAttribute("aria-hidden", "true");
    setText(part(entry, "span", "label"), label);
    if (onClick) entry.onclick = onClick;
  }
}

/** The grades that the scale of reading spans. */
const GRADES = { least: 4, most: 22 };

/**
 * A scale from easy to hard with a mark on it.
 * @param {Element} place
 * @param {{ grade: number | null, ease: string | null }} reading
 */
export function readingScale(place, { grade, ease }) {
  const scale = part(place, "div", "scale");
  scale.setAttribute("aria-hidden", "true");
  scale.hidden = grade === null;
  if (grade === null) return;
  const share = (Math.min(GRADES.most, Math.max(GRADES.least, grade)) - GRADES.least) / (GRADES.most - GRADES.least);
  const mark = part(scale, "span", "marker");
  mark.style.insetInlineStart = `${100 * share}%`;
  const ends = part(place, "div", "ends");
  ends.setAttribute("aria-hidden", "true");
  setText(part(ends, "span", "least"), say("easy"));
  setText(part(ends, "span", "most"), say("hard"));
  scale.dataset.ease = ease ?? "";
}

/**
 * A row of a chart of bars: a name, its bar, its figure.
 * @param {HTMLElement} row
 * @param {{ name: string, percent: number, words: number, most: number, onClick: () => void }} share
 */
export function barRow(row, { name, percent, words, most, onClick }) {
  const place = part(row, "button", "place");
  place.classList.add("share");
  place.onclick = onClick;
  place.title = say("{0} words: show them", words);
  setText(part(place, "span", "name"), name);
  const bar = part(part(place, "span", "track"), "span", "fill");
  bar.style.width = `${most === 0 ? 0 : (100 * percent) / most}%`;
  setText(part(place, "span", "figure"), `${percent} %`);
}
