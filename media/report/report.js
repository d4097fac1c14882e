// The report view: shows what it is told, and tells what was clicked. Rows are kept and changed in place, so that nothing flickers, scrolls or loses the focus.
// @ts-check
/* global acquireVsCodeApi, document, window */
(() => {
  const vscode = acquireVsCodeApi();
  const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

  window.addEventListener("message", ({ data }) => {
    if (data?.type !== "report") return;
    show(data.report);
    vscode.postMessage({
      type: "shown",
      uri: data.report?.uri ?? null,
      version: data.report?.version ?? null,
      text: byId("score").textContent,
    });
  });
  window.addEventListener("scroll", () => vscode.setState({ scroll: window.scrollY }));
  vscode.postMessage({ type: "ready" });

  let isFirst = true;

  function show(report) {
    byId("report").hidden = !report;
    byId("nothing").hidden = Boolean(report);
    if (!report) return;
    setText(byId("score"), String(report.score));
    /** @type {HTMLMeterElement} */ (byId("meter")).value = report.score;
    const { required, preferred } = report.requirements;
    setText(
      byId("length"),
      `${report.words.toLocaleString()} words, about ${report.minutes} ${report.minutes === 1 ? "minute" : "minutes"} to read`,
    );
    setText(byId("split"), `${required} required, ${preferred} preferred`);
    rows("findings", report.findings, (finding) => finding.key, findingRow);
    byId("no-findings").hidden = report.findings.length > 0;
    setText(byId("more"), report.more > 0 ? `and ${report.more} more in the Problems panel` : "");
    rows("parts", report.parts, (part) => part.name, partRow);
    rows("pay", report.pay, (_, index) => String(index), lineRow);
    byId("no-pay").hidden = report.pay.length > 0;
    rows("laws", report.laws, (law) => law.id, lawRow);
    byId("no-laws").hidden = report.laws.length > 0;
    rows("statements", report.statements, (line, index) => `${line.text} ${index}`, lineRow);
    byId("no-statements").hidden = report.statements.length > 0;
    if (isFirst) window.scrollTo(0, vscode.getState()?.scroll ?? 0);
    isFirst = false;
  }

  /** Makes a list show items: a row that is there stays, wherever it comes to stand. */
  function rows(id, items, keyOf, fill) {
    const list = byId(id);
    const known = new Map(Array.from(list.children, (row) => [/** @type {HTMLElement} */ (row).dataset.key, row]));
    let at = list.firstElementChild;
    items.forEach((item, index) => {
      const key = keyOf(item, index);
      const row = known.get(key) ?? Object.assign(document.createElement("li"), {});
      known.delete(key);
      row.dataset.key = key;
      fill(row, item);
      if (row === at) at = at.nextElementSibling;
      else list.insertBefore(row, at);
    });
    for (const row of known.values()) row.remove();
  }

  function findingRow(row, { rule, severity, message, gain, span, fix }) {
    row.className = "row";
    const points = part(row, "span", "points");
    setText(points, gain > 0 ? `+${gain.toLocaleString(undefined, { maximumFractionDigits: 1 })}` : "–");
    points.setAttribute("aria-label", gain > 0 ? `${gain} points` : "no points");
    const place = part(row, "button", "place");
    setText(place, message);
    place.title = `${rule} (${severity}): show the words`;
    place.onclick = () => vscode.postMessage({ type: "reveal", span });
    const button = part(row, "button", "fix");
    button.hidden = fix === null;
    setText(button, fix ?? "");
    button.onclick = () => vscode.postMessage({ type: "fix", span, title: fix });
  }

  function partRow(row, { name, isFound, isRequired, span, fix }) {
    row.className = isFound ? "found" : "missing";
    const place = part(row, "button", "place");
    const mark = part(place, "span", "mark");
    setText(mark, isFound ? "✓" : "○");
    mark.setAttribute("aria-hidden", "true");
    setText(part(place, "span", "name"), name);
    setText(part(place, "span", "quiet"), isFound ? "" : isRequired ? " – missing" : " – missing, recommended");
    place.setAttribute("aria-label", `${name}: ${isFound ? "found" : isRequired ? "missing" : "missing, recommended"}`);
    place.disabled = !span;
    place.onclick = () => vscode.postMessage({ type: "reveal", span });
    const button = part(row, "button", "fix");
    button.hidden = !fix;
    setText(button, fix ?? "");
    button.onclick = () => vscode.postMessage({ type: "fix", span, title: fix });
  }

  function lineRow(row, { text, note, span }) {
    const place = part(row, "button", "place");
    setText(part(place, "span", "name"), text);
    setText(part(place, "span", "quiet"), note === "" ? "" : ` – ${note}`);
    place.onclick = () => vscode.postMessage({ type: "reveal", span });
  }

  function lawRow(row, { name, standing, citation, url, findings, span }) {
    row.className = "law";
    const place = part(row, "button", "place");
    setText(part(place, "span", "name"), `${name}: `);
    const resting = findings === 0 ? "" : `, ${findings} ${findings === 1 ? "finding" : "findings"}`;
    setText(part(place, "span", "quiet"), `${standing}${resting}`);
    place.disabled = !span;
    place.onclick = () => vscode.postMessage({ type: "reveal", span });
    const link = part(row, "a", "source");
    link.hidden = url === "";
    link.href = url;
    setText(link, citation);
  }

  /** The part of a row with this class, made if it is not there. */
  function part(row, tag, name) {
    let found = Array.from(row.children).find((child) => child.classList.contains(name));
    if (!found) {
      found = document.createElement(tag);
      found.className = name;
      if (tag === "button") found.type = "button";
      row.append(found);
    }
    return found;
  }

  function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
})();
