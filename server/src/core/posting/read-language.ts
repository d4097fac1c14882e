import type { Block } from "../blocks/block";

/** Small words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words("the and of to in for with you is are our we will your be on as or that this from have at by an it who not can their all us more job work"),
  es: words("el la los las de del que y en para con por un una su es son como más nuestro nuestra será años experiencia trabajo se al lo sus o e ser"),
  fr: words("le la les des du et en pour avec vous nous est sont une un dans votre notre au aux que qui sur ou être plus ses son sa par ce cette"),
  de: words("der die das und in für mit sie wir ist sind ein eine einen ihr ihre unser unsere auf im zu von den dem des oder bei als auch werden bis nach"),
  pt: words("o a os as de do da dos das que e em para com por um uma seu sua é são como mais nosso nossa será anos experiência trabalho no na ao ou ser"),
  it: words("il lo la i gli le di del della dei che e in per con un una suo sua è sono come più nostro nostra sarà anni esperienza lavoro nel alla o essere"),
  nl: words("de het een en van voor met je jij wij ons onze is zijn in op te dat die bij als aan of ook naar uit over worden bent hebt"),
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
function languageOf(text: string): string | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.length < 6) return undefined;
  const scores = Object.entries(FUNCTION_WORDS).map(([language, small]) => [language, all.filter((word) => small.has(word)).length] as const);
  const [first, second] = scores.sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < 3 || first[1] < second[1] * 1.3) return undefined;
  return first[1] / all.length >= 0.12 ? first[0] : undefined;
}
