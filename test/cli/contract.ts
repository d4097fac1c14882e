import { count, listOf, matching, number, objectOf, oneOf, orNull, spanWithin, text, truth, type Shape } from "./shape";

const ID = matching(/^[a-z]+\/[a-z0-9-]+$/);
const DAY = matching(/^(?:\d{4}|-)-\d{2}-\d{2}$/);
const PLACE = objectOf({ line: count, column: count });
const SEVERITY = oneOf("error", "warning", "information", "hint");
/** The text to which places refer, where the file holds another format. */
const CONVERTED_TEXT = text;

/** The summary of `check --format json`. */
const SUMMARY = objectOf({
  files: count,
  errors: count,
  warnings: count,
  information: count,
  hints: count,
  fixable: count,
});

/** All that `check --format json` prints for files whose texts are given, in order. */
export function checkAnswer(texts: readonly string[]): Shape {
  const files = texts.map((source) => checkedFile(source.length));
  return objectOf({ version: count, files: inOrder(files), summary: SUMMARY });
}

function checkedFile(length: number): Shape {
  const span = spanWithin(length);
  const edit = objectOf({ start: count, end: count, text });
  const fix = objectOf({ title: text, safe: truth, edits: listOf(edit) }, { snippet: text });
  const finding = objectOf({
    ...{ rule: ID, severity: SEVERITY, message: text, span, start: PLACE, end: PLACE, gain: number },
    fixes: listOf(fix),
    related: listOf(objectOf({ message: text, span })),
    sources: listOf(objectOf({ title: text, url: matching(/^https:\/\//) })),
  });
  return objectOf(
    {
      ...{ path: text, score: count, unscored: orNull(oneOf("too-short", "other-kind")) },
      ...{ jurisdictions: listOf(text), findings: listOf(finding) },
    },
    { text: CONVERTED_TEXT },
  );
}

/** All that `inspect --format json` prints for files whose texts are given, in order. */
export function inspectAnswer(texts: readonly string[]): Shape {
  return objectOf({ version: count, files: inOrder(texts.map((source) => inspectedFile(source.length))) });
}

const SENIORITY = oneOf(
  "intern",
  "entry",
  "junior",
  "mid",
  "senior",
  "staff",
  "principal",
  "lead",
  "manager",
  "director",
  "executive",
);
const SECTION = oneOf(
  ...["about-company", "about-team", "summary", "responsibilities", "requirements-required", "requirements-preferred"],
  ...[
    "requirements",
    "skills",
    "education",
    "pay",
    "benefits",
    "location",
    "schedule",
    "employment-type",
    "how-to-apply",
  ],
  ...["equal-opportunity", "accommodation", "fair-chance", "diversity", "legal", "other"],
);
const DEGREE = oneOf("high-school", "associate", "bachelor", "master", "doctorate", "professional");
const EMPLOYMENT = oneOf(
  ...["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"],
);
const STATEMENT = oneOf(
  ...[
    "equal-opportunity",
    "accommodation",
    "fair-chance",
    "e-verify",
    "visa",
    "work-authorization",
    "background-check",
  ],
  ...[
    "drug-test",
    "ai-use",
    "vacancy-status",
    "diversity",
    "privacy",
    "pay-disclaimer",
    "disability-veteran",
    "at-will",
  ],
  ...["scam-warning"],
);
const COUNTRY = matching(/^[A-Z]{2}$/);
const REGION = matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

function inspectedFile(length: number): Shape {
  const span = spanWithin(length);
  const located = (value: Shape) => objectOf({ value, span });
  // A fact of one of several roles names it by its place in `roles`.
  const role = { role: orNull(count) };
  return objectOf(
    {
      path: text,
      language: orNull(matching(/^[a-z]{2}$/)),
      words: count,
      title: orNull(located(text)),
      seniority: orNull(located(SENIORITY)),
      organization: orNull(located(text)),
      sections: listOf(objectOf({ kind: SECTION, heading: orNull(text), headingSpan: orNull(span), span })),
      roles: listOf(objectOf({ title: text, span })),
      requirements: listOf(
        objectOf(
          {
            text,
            level: oneOf("required", "preferred"),
            years: listOf(objectOf({ min: number, max: orNull(number), subject: orNull(text), span })),
            degrees: listOf(objectOf({ level: DEGREE, equivalentAccepted: truth, span })),
            skills: listOf(text),
            span,
          },
          role,
        ),
      ),
      pay: listOf(
        objectOf(
          {
            min: orNull(number),
            max: orNull(number),
            currency: orNull(matching(/^[A-Z]{3}$/)),
            unit: orNull(oneOf("HOUR", "DAY", "WEEK", "MONTH", "YEAR")),
            span,
          },
          role,
        ),
      ),
      locations: listOf(objectOf({ city: orNull(text), region: orNull(REGION), country: orNull(COUNTRY), span }, role)),
      workArrangement: orNull(located(oneOf("onsite", "hybrid", "remote"))),
      employmentTypes: listOf(located(EMPLOYMENT)),
      benefits: listOf(located(text)),
      validThrough: orNull(located(DAY)),
      statements: listOf(
        objectOf({ kind: STATEMENT, complete: truth, missing: listOf(text), place: orNull(text), span }),
      ),
      otherLanguages: listOf(located(matching(/^[a-z]{2}$/))),
    },
    { text: CONVERTED_TEXT },
  );
}

/** As many values as there are shapes, each of its own shape. */
function inOrder(shapes: readonly Shape[]): Shape {
  return (value, place) => {
    listOf(() => undefined)(value, place);
    const items = value as unknown[];
    if (items.length !== shapes.length) throw new Error(`${place} has ${items.length} entries, not ${shapes.length}`);
    shapes.forEach((shape, index) => shape(items[index], `${place}[${index}]`));
  };
}
