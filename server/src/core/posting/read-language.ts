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
  sv: words(
    "och att det som en är på av för med till den har inte om ett vi du vår vårt våra eller från kan ska vara din arbete erfarenhet söker",
  ),
  da: words(
    "og at det som en er på af for med til den har ikke om et vi du vores eller fra kan skal være din dig arbejde erfaring søger",
  ),
  nb: words(
    "og å det som en er på av for med til den har ikke om et vi du vår vårt våre eller fra kan skal være din deg arbeid erfaring søker",
  ),
  fi: words(
    "ja ei että sekä tai kun kuin myös ovat olet sinulla sinä sinun meidän meillä olemme työ työtä työn tehtävä tehtäviin kokemus kokemusta haemme joka jossa voit",
  ),
  pl: words(
    "w z na się oraz że jest dla nie od po przy przez jako lub być nasz nasze nasza naszego naszej nas praca pracy lat doświadczenie znajomość umiejętność który która",
  ),
  cs: words(
    "že na se je pro ve od po při nebo jako být náš naše našeho naší nás jsme práce praxe zkušenosti znalost který která",
  ),
  sk: words(
    "že na sa je pre vo od po pri alebo ako byť náš naša nášho našej nás sme práca prax skúsenosti znalosť ktorý ktorá",
  ),
  hu: words(
    "és hogy nem egy vagy van mint csapat csapatunk munka tapasztalat számára nálunk amely lesz valamint ahol akik",
  ),
  ro: words("și în cu pentru sau este sunt din nostru noastră experiență ani să vă nu mai prin"),
  tr: words("ve bir için ile bu olan olarak veya sahip deneyim çalışma iş olmak az gibi daha arıyoruz bizimle"),
  cy: words(
    "yn yr ac ar gan gyda bydd byddwch ein eich mae sydd hyn neu fel wrth drwy gael gwaith swydd rydym gyfer bob",
  ),
  id: words(
    "dan yang di dengan untuk dari pada dalam adalah atau kami anda akan memiliki pengalaman kerja tahun serta sebagai",
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
  const kin = KIN.find((languages) => languages.includes(LANGUAGES[first]!)) ?? [];
  const second = scores.reduce(
    (high, score, index) => (index === first || kin.includes(LANGUAGES[index]!) ? high : Math.max(high, score)),
    0,
  );
  if (most < 3 || most < second * 1.3) return undefined;
  return most / total >= 0.12 ? LANGUAGES[first] : undefined;
}

/** Languages so near to each other that the small words of one are those of the other: the one with more of them is meant. */
const KIN: readonly (readonly string[])[] = [
  ["sv", "da", "nb"],
  ["cs", "sk"],
];

/** How much of a block is looked at: its beginning tells. */
const SAMPLE = 500;

const LETTERS = /[a-zß-öø-ÿāăąćčďđēėęěğģīįķĺļľłńņňőœŕřśşšţťūůűųŵŷıźżžșț]+/g;

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
