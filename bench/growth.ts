import { forgetTexts, type Config } from "../server/src/core/index";
import { partsOf } from "./parts";
import { table } from "./timing";

/** How long the texts are, in units. */
const LENGTH = 50_000;
/** Twice the text should take twice the time; what takes more than this, and more again for twice of that, does not grow with the text alone. */
const MOST = 3;
/** What takes less milliseconds than this for a text of twice the length is too quick to tell how it grows. */
const LEAST = 15;
const RUNS = 4;

/** What is repeated to make a text on which a pattern or a loop that goes back takes longest, by its name. */
const PIECES: Readonly<Record<string, string>> = {
  "spaces": " ", "tabs": "\t", "line breaks": "\n", "blank lines with spaces": "  \n", "carriage returns": "\r", "no-break spaces": "\u00a0",
  "small letters": "a", "capitals": "A", "wide letters": "é", "figures": "0", "words": "must need required experience ", "short words": "a ", "capitals apart": "A ",
  "one word": "the ", "capitalised words": "Baker of ", "camel case": "aB", "dashes": "-", "dashes apart": "- ", "long dashes": "– ", "bullets": "• ", "commas": ",",
  "commas apart": "a, ", "full stops": ".", "full stops apart": ". ", "ellipses": "… ", "colons": ":", "colons apart": "a: ", "semicolons": "; ", "bars": "|", "bars apart": "a | ",
  "open brackets": "(", "open brackets and words": "(a ", "square brackets": "[", "links": "[a](", "closed links": "[a](b) ", "braces": "{{", "tags": "<", "open tags": "<a ",
  "comments": "<!-- ", "quotes": "\"", "curly quotes": "“", "apostrophes": "’", "stars": "*", "stars apart": "* a", "underlines": "_", "hashes": "#", "backticks": "`", "fences": "```\n",
  "entities": "&amp;", "slashes": "/", "backslashes": "\\", "dollars": "$", "amounts": "$1,", "ranges": "$1 - ", "rates": "$20 per hour ", "bare amounts": "1,000 ", "years": "5 years ",
  "dates": "1/1/2026 ", "addresses": "a@b.co ", "at signs": "a@", "web addresses": "www.a.b/", "hosts": "a.b.", "places": "Austin, TX ", "numbered": "1. a 2. b ", "numbers": "1. ",
  "items": "- bread\n", "items with spaces": "-   \n", "headings": "# a\n", "labels": "Pay: 1\n", "rows": "| a | b\n", "sentences": "We bake bread. ", "glued sentences": "We bake.We",
  "joined lines": "we bake\nbread ", "statements": "equal opportunity employer disability ", "or": "preferred or required ", "either": "remote or hybrid or office ", "emoji": "😀", "marks": "!?",
  "fields": "Hours: 9 to 5\nLocation: Leeds\nPay: $20 per hour\n", "wishes": "- Python required\n- Rust preferred\n", "broken ranges": "$90,000\n—\n$120,000\n", "small names": "At lumen, we bake. ",
  "same sentence": "You must have experience with bread, and we offer benefits. ", "same item": "- You must have experience with bread, and we offer benefits\n",
}; // prettier-ignore

/** How the parts of the engine grow on texts made to be slow: a table of what grows faster than the text; null if nothing does. */
export function fastGrowth(config: Config): string | null {
  const rows: string[][] = [];
  for (const [name, piece] of Object.entries(PIECES)) {
    const [once, twice, fourTimes] = [1, 2, 4].map((times) =>
      partsByName(piece.repeat((times * LENGTH) / piece.length), config),
    );
    for (const [part, run] of twice!()) {
      if (leastTime(run, 1) < LEAST) continue;
      const time = leastTime(run);
      if (time < LEAST || time < MOST * leastTime(once!().get(part)!)) continue;
      const longer = leastTime(fourTimes!().get(part)!);
      if (longer >= MOST * time)
        rows.push([name, part, time.toFixed(0), longer.toFixed(0), `${(longer / time).toFixed(1)}×`]);
    }
  }
  return rows.length === 0 ? null : table(["text", "part", "ms", "ms", "growth"], rows);
}

/** The parts of the work on a text, prepared when they are first asked for. */
function partsByName(text: string, config: Config): () => ReadonlyMap<string, () => unknown> {
  let parts: ReadonlyMap<string, () => unknown> | undefined;
  return () => {
    if (parts) return parts;
    const { steps, readers, rules } = partsOf(text, config);
    return (parts = new Map([...steps, ...readers, ...rules]));
  };
}

/** The milliseconds that a piece of work takes: the least of a few runs, since whatever else runs can only add to them. */
function leastTime(run: () => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    forgetTexts();
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
