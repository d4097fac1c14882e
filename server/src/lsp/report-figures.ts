import { measure, type LintResult, type Measures, type Section, type Span } from "../core/index";
import type {
  PostingReport,
  ReportAddress,
  ReportLeaning,
  ReportReading,
  ReportShare,
  ReportWord,
  TextSpan,
} from "../protocol";
import type { CheckedDocument } from "./checker";

/** How many long sentences and how many words of a kind the report names: enough to act upon. */
const MOST_NAMED = { sentences: 3, words: 8 };
/** Up to this grade nearly everybody reads with ease. */
const EASY_GRADE = 10;

type At = (span: Span) => TextSpan;
type Figures = Pick<PostingReport, "reading" | "leaning" | "address" | "shares" | "requirements">;

/** The figures of the report that charts show, each with the word that says what it means. */
export function figuresOf({ source, result }: CheckedDocument, at: At): Figures {
  const measures = measure(source.text, result);
  return {
    reading: toReading(measures, source.text, at),
    leaning: toLeaning(measures, source.text, at),
    address: toAddress(measures),
    shares: toShares(measures, at),
    requirements: { required: countOf("required", result, at), preferred: countOf("preferred", result, at) },
  };
}

function toReading({ grade, gradeLimit, longSentences }: Measures, text: string, at: At): ReportReading {
  return {
    grade: grade === null ? null : Math.max(1, Math.round(grade)),
    ease:
      grade === null
        ? null
        : grade <= Math.min(EASY_GRADE, gradeLimit)
          ? "easy"
          : grade <= gradeLimit
            ? "fair"
            : "hard",
    longSentences: [...longSentences]
      .sort((a, b) => b.words - a.words || a.span.start - b.span.start)
      .slice(0, MOST_NAMED.sentences)
      .map(({ span, words }) => ({ text: beginningOf(text, span), note: `${words} words`, span: at(span) })),
    long: longSentences.length,
  };
}

function beginningOf(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 200))
    .trim()
    .split(/\s+/);
  return `${words.slice(0, 6).join(" ")} …`;
}

function toLeaning({ leanings }: Measures, text: string, at: At): ReportLeaning {
  const [masculine, feminine] = [leanings.masculine.length, leanings.feminine.length];
  return {
    masculine,
    feminine,
    verdict:
      masculine + feminine === 0
        ? "No words that lean towards a stereotype"
        : masculine - feminine >= CLEAR && masculine > 2 * feminine
          ? "Leans towards a stereotype of men"
          : feminine - masculine >= CLEAR && feminine > 2 * masculine
            ? "Leans towards a stereotype of women, which puts few readers off"
            : "Balanced",
    masculineWords: wordsOf(leanings.masculine, text, at),
    feminineWords: wordsOf(leanings.feminine, text, at),
  };
}

/** A smaller difference may be chance. */
const CLEAR = 3;

/** Each word once, with the place where it stands first; the most frequent first. */
function wordsOf(spans: readonly Span[], text: string, at: At): ReportWord[] {
  const words = new Map<string, { count: number; span: Span }>();
  for (const span of spans) {
    const word = text.slice(span.start, span.end).toLowerCase();
    const known = words.get(word);
    if (known) known.count++;
    else words.set(word, { count: 1, span });
  }
  return [...words]
    .sort(([, a], [, b]) => b.count - a.count || a.span.start - b.span.start)
    .slice(0, MOST_NAMED.words)
    .map(([word, { count, span }]) => ({ text: word, count, span: at(span) }));
}

function toAddress({ address: { you, we } }: Measures): ReportAddress {
  const verdict =
    you + we === 0
      ? "Speaks neither to the reader nor of the employer"
      : you >= we
        ? "Speaks to the reader"
        : "Speaks more of the employer than to the reader";
  return { you, we, verdict };
}

/** Kinds that a reader takes for one part are one bar, in the order in which the text has them. */
function toShares({ shares }: Measures, at: At): ReportShare[] {
  const total = shares.reduce((sum, { words }) => sum + words, 0);
  const bars = new Map<string, { words: number; span: Span }>();
  for (const { kind, words, span } of shares) {
    const name = BARS[kind];
    const known = bars.get(name);
    if (known) known.words += words;
    else bars.set(name, { words, span });
  }
  return [...bars].map(([name, { words, span }]) => ({
    name,
    words,
    percent: Math.round((100 * words) / total),
    span: at(span),
  }));
}

const BARS: Readonly<Record<Section["kind"], string>> = {
  "about-company": "About the employer",
  "about-team": "About the employer",
  summary: "About the job",
  responsibilities: "Duties",
  "requirements-required": "Requirements",
  "requirements-preferred": "Requirements",
  requirements: "Requirements",
  skills: "Requirements",
  education: "Requirements",
  pay: "Pay and benefits",
  benefits: "Pay and benefits",
  location: "Place and hours",
  schedule: "Place and hours",
  "employment-type": "Place and hours",
  "how-to-apply": "How to apply",
  "equal-opportunity": "Statements",
  accommodation: "Statements",
  "fair-chance": "Statements",
  diversity: "Statements",
  legal: "Statements",
  other: "Title and other",
};

function countOf(level: "required" | "preferred", { posting }: LintResult, at: At) {
  const found = posting.requirements.filter((requirement) => requirement.level === level);
  return { count: found.length, span: found[0] ? at(found[0].span) : null };
}
