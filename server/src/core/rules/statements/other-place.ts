import { FAIR_CHANCE_PLACES, type FairChancePlace } from "../../data/fair-chance-places";
import type { Place, Statement } from "../../posting/posting";
import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";

/** A statement under the law of a place where this job is not. */
export const otherPlace = defineRule({
  id: "statements/other-place",
  scope: "posting",
  severity: "warning",
  summary: "Keep only the statements of the places where the job is.",
  why: "A statement for another place confuses candidates about where they would work, and leaves open what applies to them. This is information, not legal advice.",
  sources: [],
  messages: {
    elsewhere:
      "This statement is for {place}, but the job is in {job}. Remove it, or name {place} among the places of the job.",
  },
  *check(draft) {
    const { locations, workArrangement, statements } = draft.posting;
    if (locations.length === 0 || workArrangement?.value === "remote") return;
    for (const statement of statements) {
      if (statement.kind === "e-verify") yield* checkedAbroad(draft, statement);
      const place = statement.place === null ? undefined : FAIR_CHANCE_PLACES[statement.place];
      if (!place || statement.placeSpan === null || !locations.every((location) => isOutside(location, place)))
        continue;
      const [first] = locations;
      yield {
        span: placeToShow(draft, statement, statement.placeSpan),
        message: "elsewhere",
        values: { place: place.name, job: draft.text.slice(first!.span.start, first!.span.end) },
        related: [{ message: "The job is here.", span: first!.span }],
        sources: [{ title: place.title, url: place.url }],
        fixes: [
          {
            title: `Remove the statement for ${place.name}`,
            safe: false,
            edits: [{ ...removal(draft, statement), text: "" }],
          },
        ],
        unnecessary: true,
      };
    }
  },
});

/** E-Verify asks of employers in the United States alone; their boilerplate travels. */
function* checkedAbroad(draft: Draft, statement: Statement) {
  const { locations } = draft.posting;
  if (!locations.every(({ country }) => country !== null && country !== "US")) return;
  const [first] = locations;
  yield {
    span: statement.span,
    message: "elsewhere" as const,
    values: { place: "the United States", job: draft.text.slice(first!.span.start, first!.span.end) },
    related: [{ message: "The job is here.", span: first!.span }],
    sources: [{ title: "E-Verify, U.S. Department of Homeland Security", url: "https://www.e-verify.gov/" }],
    fixes: [
      {
        title: "Remove the statement for the United States",
        safe: false,
        edits: [{ ...removal(draft, statement), text: "" }],
      },
    ],
    unnecessary: true,
  };
}

/** Whether a job's place surely lies outside; a city that we do not know, or no city at all, might lie inside. */
function isOutside(location: Place, place: FairChancePlace): boolean {
  if (location.country !== null && location.country !== place.region.slice(0, 2)) return true;
  if (location.region === null) return false;
  if (location.region !== place.region) return true;
  if (location.city === null) return false;
  const city = location.city.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return place.outside === null ? !city.includes(place.name.toLowerCase()) : place.outside.includes(city);
}

/** The heading where it names the place, else the words that name it. */
function placeToShow({ blocks }: Draft, { whole }: Statement, name: Span): Span {
  const heading = blocks.find(
    (block) => block.kind === "heading" && block.span.start <= name.start && name.end <= block.span.end,
  );
  return heading && heading.span.end <= whole.start ? heading.span : name;
}

/** The sentence `If you apply in Leeds, …` beside others that speak of records wherever the job is; undefined where there is none. */
function conditionOn(text: string, { start, end }: Span, place: Span | null): Span | undefined {
  const sentences = splitSentences(text.slice(start, end)).map((one) => ({
    start: start + one.start,
    end: start + one.end,
  }));
  const own = sentences.find((one) => place !== null && one.start <= place.start && place.start < one.end);
  const others = sentences.filter((one) => one !== own);
  if (!own || !/^\W{0,4}if\b/i.test(text.slice(own.start, own.end))) return undefined;
  return others.some((one) => /\b(?:records?|histor(?:y|ies)|convictions?)\b/i.test(text.slice(one.start, one.end)))
    ? own
    : undefined;
}

/** The statement with its heading, if that has nothing else below it, and the blank lines behind. */
function removal({ text, posting }: Draft, { whole, placeSpan }: Statement): Span {
  const condition = conditionOn(text, whole, placeSpan);
  if (condition) return condition;
  const section = posting.sections.find(({ span }) => span.start <= whole.start && whole.end <= span.end);
  const alone =
    section?.headingSpan &&
    text.slice(section.headingSpan.end, whole.start).trim() === "" &&
    text.slice(whole.end, section.span.end).trim() === "";
  const start = alone ? section.span.start : whole.start;
  const behind = /^\s*/.exec(text.slice(whole.end, whole.end + 20))![0].length;
  return { start, end: whole.end + behind };
}
