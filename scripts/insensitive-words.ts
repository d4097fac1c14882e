import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EQUALITY_CHOICE, PROFANITY_CHOICE, type Choice } from "./insensitive-choice";

const PACKAGES = join(__dirname, "../node_modules");

/** A pattern of retext-equality, as far as it is read here. */
interface Pattern {
  readonly id: string;
  readonly inconsiderate: Readonly<Record<string, string>> | readonly string[];
  readonly considerate?: Readonly<Record<string, string>> | readonly string[] | null;
}

/** The text of the data file that is made of the lists of retext-equality and retext-profanities, filtered by our own choice. */
export async function insensitiveWordsText(): Promise<string> {
  const entries = [...(await equalityEntries()), ...(await profanityEntries())];
  const first = entries.filter(({ words }, index) => entries.findIndex((other) => other.words === words) === index);
  return [
    "// Generated from retext-equality and retext-profanities (cuss) by `npm run generate`. Do not edit; the choice is in scripts/insensitive-choice.ts.",
    `// Word lists: ${["retext-equality", "cuss"].map((name) => `${name} ${versionOf(name)}`).join(", ")}, © Titus Wormer, MIT licence (https://github.com/retextjs/retext-equality, https://github.com/words/cuss).`,
    "/* prettier-ignore */",
    "",
    "/** Words that may hurt readers: in small letters, with other words that fit in the same place where there are any. */",
    "export interface InsensitiveWords {",
    "  readonly words: string;",
    "  readonly better?: string;",
    "  /** Whether the words are coarse rather than careless. */",
    "  readonly coarse?: true;",
    "  /** Whether a capital is their usual form. */",
    "  readonly capital?: true;",
    "  /** Whether the words are of no harm in what stands before or behind them. */",
    "  readonly fineAfter?: RegExp;",
    "  readonly fineBefore?: RegExp;",
    "}",
    "",
    "// prettier-ignore",
    "export const INSENSITIVE_WORDS: readonly InsensitiveWords[] = [",
    ...first.map(({ words, ...rest }) => `  { words: ${JSON.stringify(words)}${Object.entries(rest).map(([name, value]) => `, ${name}: ${value instanceof RegExp ? String(value) : JSON.stringify(value)}`).join("")} },`), // prettier-ignore
    "];",
    "",
  ].join("\n");
}

type Entry = { readonly words: string; readonly coarse?: true } & Omit<Choice, "words" | "better" | "plural"> & { readonly better?: string }; // prettier-ignore

async function equalityEntries(): Promise<Entry[]> {
  const { patterns } = (await load("retext-equality/lib/patterns-en.js")) as { patterns: readonly Pattern[] };
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  return Object.entries(EQUALITY_CHOICE).flatMap(([id, { words, better, plural, ...context }]) => {
    const pattern = byId.get(id);
    if (!pattern) throw new Error(`retext-equality has no entry “${id}” any more; mend scripts/insensitive-choice.ts`);
    const known = wordsOf(pattern.inconsiderate);
    for (const word of words ?? [])
      if (!known.includes(word)) throw new Error(`“${word}” is not in the entry “${id}” of retext-equality any more`);
    const instead = better === undefined ? wordsOf(pattern.considerate)[0] : better;
    const forms = (words ?? known).flatMap((word) => (plural ? [word, `${word}s`] : [word]));
    return forms.map((word) => ({
      words: word.toLowerCase(),
      ...(instead ? { better: instead } : {}),
      ...context,
    }));
  });
}

async function profanityEntries(): Promise<Entry[]> {
  const { cuss } = (await load("cuss/index.js")) as { cuss: Readonly<Record<string, number>> };
  return PROFANITY_CHOICE.map((words) => {
    if (cuss[words] === undefined) throw new Error(`cuss does not know “${words}” any more`);
    return { words, coarse: true };
  });
}

function wordsOf(list: Pattern["considerate"]): readonly string[] {
  return Array.isArray(list) ? (list as readonly string[]) : Object.keys(list ?? {});
}

/** By its path: the packages show their lists to nobody, and they are modules of another kind than our scripts. */
function load(path: string): Promise<unknown> {
  return import(pathToFileURL(join(PACKAGES, path)).href);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(PACKAGES, name, "package.json"), "utf8")) as { version: string }).version;
}
