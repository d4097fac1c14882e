// The report view: shows what it is told, and tells what was clicked.
// @ts-check
/* global acquireVsCodeApi, window */
import { barRow, dividedBar, readingScale, ring } from "./charts.js";
import { byId, keepingFocus, part, rows, setText } from "./elements.js";
import { figure, say } from "./words.js";

const vscode = acquireVsCodeApi();
/** How many findings are shown before somebody asks for more. */
const FIRST_FINDINGS = 5;
let isFirst = true;
let showsAll = vscode.getState()?.showsAll === true;
let shown = null;
/** At which of its places a rule was last shown, by the rule, so that another click goes on to the next one. */
const steps = new Map();

window.addEventListener("message", ({ data }) => {
  if (data?.type !== "report") return;
  if (data.report?.uri !== shown?.uri) steps.clear();
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
  list("statements", numbered(report.statements), { keyOf: (line, index) => `${line.text} ${index}`, fill: lineRow });
  if (isFirst) window.scrollTo(0, vscode.getState()?.scroll ?? 0);
  isFirst = false;
}

function showScore({ score, verdict, words, minutes, places: { toFix, toConsider } }) {
  byId("ring").dataset.level = score === null ? "none" : score < 60 ? "low" : score < 90 ? "middle" : "high";
  ring(byId("ring"), score);
  setText(byId("score"), score === null ? "–" : String(score));
  setText(byId("verdict"), verdict);
  const fix = toFix === 0 ? say("Nothing to fix") : say("{0} to fix", toFix);
  setText(byId("count"), toConsider === 0 ? fix : say("{0}, {1} to consider", fix, toConsider));
  setText(byId("length"), say("{0} words, {1} min to read", figure(words), minutes));
}

function showFindings({ findings, more }) {
  const first = showsAll ? findings : findings.slice(0, FIRST_FINDINGS);
  list("findings", first, { keyOf: (finding) => finding.rule, fill: findingRow });
  const rest = findings.length - FIRST_FINDINGS;
  byId("all").hidden = rest <= 0;
  byId("all").setAttribute("aria-expanded", String(showsAll));
  setText(byId("all"), showsAll ? say("Show fewer") : say("Show {0} more", rest));
  setText(byId("more"), more > 0 && showsAll ? say("and {0} more in the Problems panel", more) : "");
}

function showReading({ grade, ease, longSentences, long }) {
  setText(byId("ease"), grade === null ? say("Too little text to say.") : EASE[ease](grade));
  byId("ease").title =
    grade === null ? "" : say("About {0} years of school, by the formula of Flesch and Kincaid", grade);
  readingScale(byId("reading"), { grade, ease });
  const some = long === 1 ? say("1 long sentence:") : say("{0} long sentences:", long);
  setText(byId("long"), long === 0 ? say("No long sentences.") : some);
  list("sentences", longSentences, { keyOf: (_, index) => String(index), fill: lineRow });
}

function showAddress({ you, we, verdict }) {
  setText(byId("address-verdict"), verdict);
  dividedBar(byId("address"), [
    { name: "first", label: say("{0} × “you”", you), count: you },
    { name: "second", label: say("{0} × “we”", we), count: we },
  ]);
}

function showLeaning({ masculine, feminine, verdict, masculineWords, feminineWords }) {
  setText(byId("leaning-verdict"), verdict);
  dividedBar(byId("leaning"), [
    { name: "second", label: say("{0} towards men", masculine), count: masculine },
    { name: "first", label: say("{0} towards women", feminine), count: feminine },
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
    { name: "first", label: say("{0} required", required.count), count: required.count, onClick: go(required) },
    { name: "second", label: say("{0} preferred", preferred.count), count: preferred.count, onClick: go(preferred) },
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

function findingRow(row, { rule, name, severity, gain, places }) {
  const step = Math.min(steps.get(rule) ?? -1, places.length - 1);
  const { message, span, fix } = places[Math.max(0, step)];
  row.className = "row";
  const points = part(row, "span", "points");
  points.hidden = gain <= 0 || shown?.score === null;
  setText(points, gain > 0 ? `+${figure(gain)}` : "");
  points.title = say("Points that the score gains");
  const place = part(row, "button", "place");
  const isOne = places.length === 1;
  setText(part(place, "span", "name"), isOne ? message : name);
  const many = step < 0 ? say("{0} places", places.length) : say("{0} of {1} places", step + 1, places.length);
  setText(part(place, "span", "quiet"), isOne ? "" : ` – ${many}`);
  place.title = isOne
    ? say("{0}: show the words", `${rule} (${SEVERITY[severity]()})`)
    : say("Show the next place: {0}", message);
  place.onclick = () => {
    const next = (step + 1) % places.length;
    steps.set(rule, next);
    reveal(places[next].span);
    keepingFocus(() => show(shown));
  };
  fixButton(row, { fix, span });
}

function partRow(row, { name, isFound, isRequired, span, fix }) {
  row.className = isFound ? "found" : "missing";
  const place = part(row, "button", "place");
  const mark = part(place, "span", "mark");
  setText(mark, isFound ? "✓" : "○");
  mark.setAttribute("aria-hidden", "true");
  setText(part(place, "span", "name"), name);
  setText(
    part(place, "span", "quiet"),
    isFound ? "" : ` – ${isRequired ? say("missing") : say("missing, recommended")}`,
  );
  setText(part(place, "span", "unseen"), isFound ? ` – ${say("found")}` : "");
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

/** What stands in several places is told apart by which of them it is. */
function numbered(lines) {
  return lines.map((line, index) => {
    const alike = lines.filter(({ text }) => text === line.text).length;
    const at = lines.slice(0, index + 1).filter(({ text }) => text === line.text).length;
    const which = say("{0} of {1} places", at, alike);
    return alike === 1 ? line : { ...line, note: line.note === "" ? which : `${which}, ${line.note}` };
  });
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
  place.title =
    side === "men"
      ? say("Leans towards a stereotype of men: show the words")
      : say("Leans towards a stereotype of women: show the words");
  place.onclick = () => reveal(span);
}

function lawRow(row, { name, standing, citation, url, findings, span }) {
  row.className = "law";
  const place = part(row, "button", "place");
  // Within a sentence some begin with an article.
  setText(part(place, "span", "name"), `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}: `);
  const resting = findings === 1 ? say("1 finding") : say("{0} findings", findings);
  setText(part(place, "span", "quiet"), findings === 0 ? standing : `${standing}, ${resting}`);
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

const EASE = {
  easy: (grade) => say("Easy to read: grade {0}", grade),
  fair: (grade) => say("Fair to read: grade {0}", grade),
  hard: (grade) => say("Hard to read: grade {0}", grade),
};

const SEVERITY = {
  error: () => say("error"),
  warning: () => say("warning"),
  information: () => say("note"),
  hint: () => say("hint"),
};
