// What the page of the report is drawn with: elements that are kept and changed in place, so that nothing flickers, scrolls or loses the focus.
// @ts-check
/* global document */

/** @param {string} id */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * The part of an element with this class, made if it is not there.
 * @param {Element} parent
 * @param {string} tag
 * @param {string} name
 * @returns {HTMLElement}
 */
export function part(parent, tag, name) {
  const found = Array.from(parent.children).find((child) => child.classList.contains(name));
  if (found) return /** @type {HTMLElement} */ (found);
  const made = document.createElement(tag);
  made.className = name;
  if (made instanceof HTMLButtonElement) made.type = "button";
  parent.append(made);
  return made;
}

/**
 * Makes a list show items: a row that is there stays, wherever it comes to stand.
 * @template T
 * @param {Element} list
 * @param {readonly T[]} items
 * @param {{ keyOf: (item: T, index: number) => string, fill: (row: HTMLElement, item: T) => void }} how
 */
export function rows(list, items, { keyOf, fill }) {
  const known = new Map(Array.from(list.children, (row) => [/** @type {HTMLElement} */ (row).dataset.key, row]));
  let at = list.firstElementChild;
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const row = /** @type {HTMLElement} */ (known.get(key) ?? document.createElement("li"));
    known.delete(key);
    row.dataset.key = key;
    fill(row, item);
    if (row === at) at = at.nextElementSibling;
    else list.insertBefore(row, at);
  });
  for (const row of known.values()) row.remove();
}

/**
 * Changes the page and leaves the focus where it was: an element that is moved would lose it. If it is gone, what has
 * come to stand in its place gets it, so that a person at the keyboard is not sent to the top.
 * @param {() => void} change
 */
export function keepingFocus(change) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const list = focused?.closest("ul");
  const at = list ? controlsOf(list).indexOf(/** @type {HTMLElement} */ (focused)) : -1;
  change();
  if (!focused || focused === document.body || document.activeElement === focused) return;
  const isThere = focused.isConnected && focused.offsetParent !== null;
  const next = isThere ? focused : list ? (controlsOf(list)[at] ?? controlsOf(list).at(-1)) : undefined;
  next?.focus({ preventScroll: true });
}

/**
 * @param {Element} list
 * @returns {HTMLElement[]}
 */
function controlsOf(list) {
  const controls = Array.from(list.querySelectorAll("button, a"), (one) => /** @type {HTMLElement} */ (one));
  return controls.filter((one) => one.offsetParent !== null);
}
