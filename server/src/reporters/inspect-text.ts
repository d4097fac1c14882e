import type { Posting } from "../core/index";
import { painter, printable, type Paint } from "./paint";
import type { InspectedFile } from "./reporter";

/** How wide the names of facts are printed. */
const NAMES = 14;

type Pay = Posting["pay"][number];
type Place = Posting["locations"][number];
type Requirement = Posting["requirements"][number];

/** The facts read from each file, for a person to compare with the posting. */
export function inspectToText(files: readonly InspectedFile[], colors: boolean): string {
  const paint = painter(colors);
  return files.map(({ path, posting }) => `${paint("bold", path)}\n${factsToText(posting, paint)}`).join("\n");
}

function factsToText(posting: Posting, paint: Paint): string {
  const facts: readonly (readonly [name: string, values: readonly string[]])[] = [
    ["Title", some(posting.title?.value)],
    ["Seniority", some(posting.seniority?.value)],
    ["Organisation", some(posting.organization?.value)],
    ["Roles", posting.roles.length > 1 ? posting.roles.map(({ title }) => title) : []],
    ["Places", posting.locations.map(placeToText)],
    ["Work", some(posting.workArrangement?.value)],
    ["Employment", listed(posting.employmentTypes.map(({ value }) => value.toLowerCase().replaceAll("_", " ")))],
    ["Pay", posting.pay.map(payToText)],
    ["Benefits", listed(posting.benefits.map(({ value }) => value))],
    ["Apply by", some(posting.validThrough?.value.replace(/^--/, ""))],
    ["Required", posting.requirements.filter(({ level }) => level === "required").map(requirementToText)],
    ["Preferred", posting.requirements.filter(({ level }) => level === "preferred").map(requirementToText)],
    ["Statements", posting.statements.map(statementToText)],
    ["Sections", listed(posting.sections.map(({ kind }) => kind))],
    ["Text", listed([`${posting.words} words`, ...some(languageName(posting.language))])],
    ["Also in", listed(posting.otherLanguages.map(({ value }) => languageName(value)!))],
  ];
  return facts.map(([name, values]) => factToText(name, values, paint)).join("");
}

/** A line for each value, the name before the first; a fact that the posting does not state has a dash. */
function factToText(name: string, values: readonly string[], paint: Paint): string {
  if (values.length === 0) return OPTIONAL.has(name) ? "" : `  ${name.padEnd(NAMES)}${paint("dim", "–")}\n`;
  return values
    .map((value, index) => `  ${paint("dim", (index === 0 ? name : "").padEnd(NAMES))}${printable(value)}\n`)
    .join("");
}

/** Facts that few postings have, so that nobody misses them. */
const OPTIONAL: ReadonlySet<string> = new Set(["Roles", "Also in"]);

function some(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}

function listed(values: readonly string[]): string[] {
  return values.length === 0 ? [] : [values.join(", ")];
}

function placeToText({ city, region, country }: Place): string {
  return [city, region ?? country].filter(Boolean).join(", ");
}

function payToText({ min, max, currency, unit }: Pay): string {
  const amounts =
    min === max
      ? amount(min)
      : min === null
        ? `up to ${amount(max)}`
        : max === null
          ? `from ${amount(min)}`
          : `${amount(min)} to ${amount(max)}`;
  return [currency, amounts, unit && `a ${unit.toLowerCase()}`].filter(Boolean).join(" ").replace("a hour", "an hour");
}

function amount(value: number | null): string {
  return value === null ? "" : value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

function requirementToText({ text, years, degrees, skills }: Requirement): string {
  const read = [
    ...years.map(({ min, max }) =>
      max === null ? `${min}+ years` : min === max ? `${min} years` : `${min} to ${max} years`,
    ),
    ...degrees.map(({ level, equivalentAccepted }) => (equivalentAccepted ? `${level} or experience` : level)),
    ...skills.map(({ value }) => value),
  ];
  return `${text}${read.length > 0 ? `  [${read.join(", ")}]` : ""}`;
}

function statementToText({ kind, complete, missing }: Posting["statements"][number]): string {
  return complete ? kind : `${kind} (${missing.length > 0 ? `missing: ${missing.join(", ")}` : "not complete"})`;
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

function languageName(code: string | null): string | null {
  return code === null ? null : (LANGUAGES.of(code) ?? code);
}
