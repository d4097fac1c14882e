// The report view: shows what it is told, and tells what was clicked.
// @ts-check
/* global acquireVsCodeApi, window */
import { barRow, dividedBar, readingScale, ring } from "./charts.js";
import { byId, keepingFocus, part, rows, setText } from "./elements.js";

const vscode = acquireVsCodeApi();
/** How many findings are shown before somebody asks for more. */
const FIRST_FINDINGS = 5;
let isFirst = true;
let showsAll = vscode.getState()?.showsAll === true;
let shown = null;

window.addEventListener("message", ({ data }) => {
  if (data?.type !== "report") return;
  shown = data.report;
  keepingFocus(() => show(shown));
  vscode.postMessage({
    type: "shown",
    uri: data.report?.uri ?? null,
    version: data.report?.version ?? null,
    text: byId("score").textContent,
  });
});
window.addEventListener("scroll", remember);
byId("all").onclick = () => {
  showsAll = !showsAll;
  remember();
  keepingFocus(() => show(shown));
};
vscode.postMessage({ type: "ready" });

function remember() {
  vscode.setState({ scroll: window.scrollY, showsAll });
}

function show(report) {
  byId("report").hidden = !report;
  byId("nothing").hidden = Boolean(report);
  if (!report) return;
  showScore(report);
  showFindings(report);
  showReading(report.reading);
  showAddress(report.address);
  showLeaning(report.leaning);
  showRequirements(report.requirements);
  showShares(report.shares);
  list("parts", report.parts, { keyOf: (one) => one.name, fill: partRow });
  list("pay", report.pay, { keyOf: (_, index) => String(index), fill: lineRow });
  list("laws", report.laws, { keyOf: (law) => law.id, fill: lawRow });
  list("statements", report.statements, { keyOf: (line, index) => `${line.text} ${index}`, fill: lineRow });
  if (isFirst) window.scrollTo(0, vscode.getState()?.scroll ?? 0);
  isFirst = false;
}

function showScore({ score, verdict, words, minutes, findings, more }) {
  byId("ring").dataset.level = score < 60 ? "low" : score < 90 ? "middle" : "high";
  ring(byId("ring"), score);
  setText(byId("score"), String(score));
  setText(byId("verdict"), verdict);
  const count = findings.length + more;
  setText(
    byId("count"),
    count === 0 ? "Nothing to look at" : `${count} ${count === 1 ? "thing" : "things"} to look at`,
  );
  setText(byId("length"), `${words.toLocaleString("en-US")} words, ${minutes} min to read`);
}

function showFindings({ findings, more }) {
  const first = showsAll ? findings : findings.slice(0, FIRST_FINDINGS);
  list("findings", first, { keyOf: (finding) => finding.key, fill: findingRow });
  const rest = findings.length - FIRST_FINDINGS;
  byId("all").hidden = rest <= 0;
  byId("all").setAttribute("aria-expanded", String(showsAll));
  setText(byId("all"), showsAll ? "Show fewer" : `Show ${rest} more`);
  setText(byId("more"), more > 0 && showsAll ? `and ${more} more in the Problems panel` : "");
}

function showReading({ grade, ease, longSentences, long }) {
  const words = grade === null ? "Too little text to say." : `${capital(ease)} to read: grade ${grade}`;
  setText(byId("ease"), words);
  byId("ease").title = grade === null ? "" : `About ${grade} years of school, by the formula of Flesch and Kincaid`;
  readingScale(byId("reading"), { grade, ease });
  setText(byId("long"), long === 0 ? "No long sentences." : `${long} long ${long === 1 ? "sentence" : "sentences"}:`);
  list("sentences", longSentences, { keyOf: (_, index) => String(index), fill: lineRow });
}

function showAddress({ you, we, verdict }) {
  setText(byId("address-verdict"), verdict);
  dividedBar(byId("address"), [
    { name: "first", label: `${you} × “you”`, count: you },
    { name: "second", label: `${we} × “we”`, count: we },
  ]);
}

function showLeaning({ masculine, feminine, verdict, masculineWords, feminineWords }) {
  setText(byId("leaning-verdict"), verdict);
  dividedBar(byId("leaning"), [
    { name: "second", label: `${masculine} towards men`, count: masculine },
    { name: "first", label: `${feminine} towards women`, count: feminine },
  ]);
  const side = (words, name) => words.map((word) => ({ ...word, side: name }));
  const words = [...side(masculineWords, "men"), ...side(feminineWords, "women")];
  list("leaning-words", words, { keyOf: (word) => `${word.side} ${word.text}`, fill: wordRow });
}

function showRequirements({ required, preferred }) {
  const go = ({ span }) => (span ? () => reveal(span) : undefined);
  byId("no-split").hidden = required.count + preferred.count > 0;
  byId("split").hidden = required.count + preferred.count === 0;
  dividedBar(byId("split"), [
    { name: "first", label: `${required.count} required`, count: required.count, onClick: go(required) },
    { name: "second", label: `${preferred.count} preferred`, count: preferred.count, onClick: go(preferred) },
  ]);
}

function showShares(shares) {
  const most = Math.max(0, ...shares.map(({ percent }) => percent));
  const fill = (row, share) => barRow(row, { ...share, most, onClick: () => reveal(share.span) });
  list("shares", shares, { keyOf: (share) => share.name, fill });
}

/** Fills a list; where it is empty, a sentence stands in its place if there is one. */
function list(id, items, how) {
  rows(byId(id), items, how);
  const nothing = byId(`no-${id}`);
  if (nothing) nothing.hidden = items.length > 0;
}

function findingRow(row, { rule, severity, message, gain, span, fix }) {
  row.className = "row";
  const points = part(row, "span", "points");
  points.hidden = gain <= 0;
  setText(points, gain > 0 ? `+${gain.toLocaleString("en-US", { maximumFractionDigits: 1 })}` : "");
  points.title = "Points that the score gains";
  const place = part(row, "button", "place");
  setText(place, message);
  place.title = `${rule} (${severity}): show the words`;
  place.onclick = () => reveal(span);
  fixButton(row, { fix, span });
}

function partRow(row, { name, isFound, isRequired, span, fix }) {
  row.className = isFound ? "found" : "missing";
  const place = part(row, "button", "place");
  const mark = part(place, "span", "mark");
  setText(mark, isFound ? "✓" : "○");
  mark.setAttribute("aria-hidden", "true");
  setText(part(place, "span", "name"), name);
  setText(part(place, "span", "quiet"), isFound ? "" : isRequired ? " – missing" : " – missing, recommended");
  setText(part(place, "span", "unseen"), isFound ? " – found" : "");
  place.disabled = !span;
  place.onclick = () => reveal(span);
  fixButton(row, { fix, span });
}

function fixButton(row, { fix, span }) {
  const button = part(row, "button", "fix");
  button.hidden = !fix;
  setText(button, fix ?? "");
  button.onclick = () => vscode.postMessage({ type: "fix", span, title: fix });
}

function lineRow(row, { text, note, span }) {
  const place = part(row, "button", "place");
  setText(part(place, "span", "name"), text);
  setText(part(place, "span", "quiet"), note === "" ? "" : ` – ${note}`);
  place.onclick = () => reveal(span);
}

function wordRow(row, { text, count, side, span }) {
  row.className = "chip";
  const place = part(row, "button", "place");
  part(place, "span", side === "men" ? "swatch-second" : "swatch-first").setAttribute("aria-hidden", "true");
  setText(part(place, "span", "name"), count > 1 ? `${text} × ${count}` : text);
  place.title = `Leans towards a stereotype of ${side}: show the words`;
  place.onclick = () => reveal(span);
}

function lawRow(row, { name, standing, citation, url, findings, span }) {
  row.className = "law";
  const place = part(row, "button", "place");
  setText(part(place, "span", "name"), `${name}: `);
  const resting = findings === 0 ? "" : `, ${findings} ${findings === 1 ? "finding" : "findings"}`;
  setText(part(place, "span", "quiet"), `${standing}${resting}`);
  place.disabled = !span;
  place.onclick = () => reveal(span);
  const link = part(row, "a", "source");
  link.hidden = url === "";
  link.href = url;
  setText(link, citation);
}

function reveal(span) {
  vscode.postMessage({ type: "reveal", span });
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
