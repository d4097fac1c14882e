import type { Block } from "../blocks/block";
import { remember } from "../text/remember";
import { hasSpecialLetters } from "../text/words";

/** Small words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "a the and of to in for with you is are our we will your be on as or that this from have at by an it who not can their all us more job work years experience skills required must team over plus come die son",
  ),
  es: words(
    "el la los las de del que y en para con por un una su es son como más nuestro nuestra será años experiencia trabajo se al lo sus o e ser",
  ),
  fr: words(
    "le la les de des du et en pour avec vous nous est sont une un dans votre notre au aux que qui sur ou être plus ses son sa par ce cette",
  ),
  de: words(
    "der die das und in für mit sie wir ist sind ein eine einen ihr ihre unser unsere auf im zu von den dem des oder bei als auch werden bis nach",
  ),
  pt: words(
    "o os de da dos das que e em para com por um uma seu sua é são como mais nosso nossa será anos experiência trabalho na ao ou ser não pela pelo",
  ),
  it: words(
    "il lo la gli le di del della dei che e per con un una suo sua è sono come più nostro nostra sarà anni esperienza lavoro nel alla o essere",
  ),
  nl: words(
    "de het een en van voor met je jij wij ons onze is zijn in op te dat die bij als aan of ook naar uit over worden bent hebt",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * The language of each block (ISO 639-1) by its small words. A block with too few words takes the language of the block before;
 * null where nothing tells.
 */
export function readLanguages(blocks: readonly Block[]): (string | null)[] {
  let last: string | null = null;
  return blocks.map((block) => {
    const found = languageOf(block.text);
    if (found) last = found;
    return found ?? last;
  });
}

/** The language of a text, or undefined where its words do not tell it clearly. */
const languageOf = remember(readLanguage);

function readLanguage(text: string): string | undefined {
  // The letters of an address are words of no language.
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S{1,400}/g, " ");
  const script = languageOfScript(sample);
  if (script) return script;
  const all = sample.toLowerCase().match(hasSpecialLetters(text) ? LETTERS : /[a-z]+/g) ?? [];
  const total = all.length;
  if (total < 6) return undefined;
  const scores = LANGUAGES.map(() => 0);
  for (const word of all) {
    const languages = word.length > LONGEST_WORD ? undefined : LANGUAGES_BY_WORD.get(word);
    if (languages) for (const language of languages) scores[language]!++;
  }
  const most = Math.max(...scores);
  const first = scores.indexOf(most);
  const second = scores.reduce((high, score, index) => (index === first ? high : Math.max(high, score)), 0);
  if (most < 3 || most < second * 1.3) return undefined;
  return most / total >= 0.12 ? LANGUAGES[first] : undefined;
}

/** How much of a block is looked at: its beginning tells. */
const SAMPLE = 500;

const LETTERS = /[a-zß-öø-ÿāăąćčďđēėęěğģīįķĺļľłńņňőœŕřśşšţťūůűųźżžșț]+/g;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** For each small word the places of its languages in `LANGUAGES`. */
const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of FUNCTION_WORDS[language]!) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return byWord;
})();
const LONGEST_WORD = Math.max(...[...LANGUAGES_BY_WORD.keys()].map((word) => word.length));

/** The language that a script of its own tells: most of the letters are of it. */
function languageOfScript(sample: string): string | undefined {
  if (!/[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]/.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (letters < 4) return undefined;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return "ja";
  const script = SCRIPTS.find(([, pattern]) => share(pattern) > 0.4)?.[0];
  return script === "ru" && /[іїєґ]/i.test(sample) ? "uk" : script;
}

/** Scripts and the language that most probably is written in them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];
