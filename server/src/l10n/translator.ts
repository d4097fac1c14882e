import { RULES, type Finding } from "../core/index";
import type { Catalogue, Phrase, RuleTexts } from "./catalogue";
import { SPANISH } from "./es";
import { filled, toTemplate, valuesIn, type Template } from "./template";

/** Says what is for people in the language of one of them. What it does not know stays English; ids are never touched. */
export interface Translator {
  /** A finding with its message, the titles of its fixes and what is said of related places. */
  finding(finding: Finding): Finding;
  /** Any other text. */
  text(english: string): string;
  /** What is known of a rule. */
  rule(id: string): Pick<RuleTexts, "summary" | "why"> | undefined;
}

/** The languages beside English, by the beginning of their locales. */
const CATALOGUES: readonly (readonly [language: string, catalogue: Catalogue])[] = [["es", SPANISH]];

/** The translator for a locale such as `es-MX`; English for one that nobody has translated to, and where none is given. */
export function translatorFor(locale: string | undefined): Translator {
  const language = locale?.toLowerCase().split(/[-_]/)[0];
  const catalogue = CATALOGUES.find(([known]) => known === language)?.[1];
  return catalogue ? translatorOf(catalogue) : ENGLISH;
}

const ENGLISH: Translator = {
  finding: (finding) => finding,
  text: (english) => english,
  rule: (id) => RULES.find((rule) => rule.id === id),
};

/** A template with what it is in the other language. */
interface Pair {
  readonly english: Template;
  readonly translated: Template;
}

function translatorOf({ rules, phrases, values, joints }: Catalogue): Translator {
  const messages = new Map(
    RULES.flatMap(({ id, messages: own }) =>
      Object.entries(own).flatMap(([name, english]): [string, Pair][] => {
        const translated = rules[id]?.messages[name];
        return translated === undefined ? [] : [[`${id} ${name}`, toPair([english, translated])]];
      }),
    ),
  );
  const say = speaker({ values, joints });
  const texts = tableOf([...phrases.map(toPair), ...messages.values()]);
  const text = (english: string): string => asBegun(english, say(texts, english));
  return {
    text,
    rule: (id) => rules[id],
    finding: (finding) => {
      const pair = messages.get(`${finding.rule} ${finding.messageId}`);
      return {
        ...finding,
        message: asBegun(finding.message, say(tableOf(pair ? [pair] : []), finding.message)),
        fixes: finding.fixes.map((fix) => ({ ...fix, title: text(fix.title) })),
        related: finding.related.map((place) => ({ ...place, message: text(place.message) })),
      };
    },
  };
}

/** What begins with a capital in English does so in the other language; the names of places may begin otherwise there. */
function asBegun(english: string, translated: string): string {
  return /^\p{Lu}/u.test(english) ? translated.charAt(0).toUpperCase() + translated.slice(1) : translated;
}

/** Texts that are known: those without names by themselves, the others to be tried one after the other. */
interface Table {
  readonly whole: ReadonlyMap<string, string>;
  readonly pairs: readonly Pair[];
}

function tableOf(pairs: readonly Pair[]): Table {
  const isWhole = ({ english }: Pair) => english.names.length === 0;
  return {
    whole: new Map(pairs.filter(isWhole).map(({ english, translated }) => [english.words[0]!, translated.words[0]!])),
    pairs: pairs.filter((pair) => !isWhole(pair)),
  };
}

/** Says a text of a table in the other language, and the values in it that are our own words, too. */
function speaker({ values, joints }: Pick<Catalogue, "values" | "joints">): (table: Table, english: string) => string {
  const tables = new Map(Object.entries(values).map(([name, phrases]) => [name, tableOf(phrases.map(toPair))]));
  const say = ({ whole, pairs }: Table, english: string): string => {
    const known = whole.get(english);
    if (known !== undefined) return known;
    for (const pair of pairs) {
      const found = valuesIn(pair.english, english);
      if (found) return filled(pair.translated, valueIn(pair, found));
    }
    return english;
  };
  const valueIn =
    ({ english: { words, names } }: Pair, found: readonly string[]) =>
    (name: string): string | undefined => {
      const index = names.indexOf(name);
      const table = tables.get(name);
      const value = found[index];
      if (value === undefined) return value;
      if (words[index]!.endsWith("“"))
        return joints.reduce((said, [english, translated]) => said.replaceAll(english, translated), value);
      if (!table) return value;
      return say(table, value);
    };
  return say;
}

function toPair([english, translated]: Phrase): Pair {
  return { english: toTemplate(english), translated: toTemplate(translated) };
}
