import type { Block } from "../../blocks/block";
import { TECHNOLOGIES } from "../../data/technologies";
import { shiftSpan, type Span } from "../../text/span";
import { withCaseOf } from "../replacement";
import { defineRule } from "../rule";

/** Two words where one form is closed and the other open. */
const OPEN_NOUNS =
  "stake holders?|web sites?|data bases?|work force|work flows?|work place|time lines?|dead lines?|white boards?|white boarding|book keeping|news letters?|smart phones?|soft ware|hard ware|under graduate|post graduate|multi disciplinary|inter disciplinary|co workers?";
/** Two words that take a hyphen before a noun. */
const OPEN_ADJECTIVES =
  "cross functional(?:ly)?|self motivated|self directed|detail oriented|results? oriented|results? driven|customer facing|client facing|client focused|customer focused";
const OPEN = new RegExp(`\\b(?:${OPEN_NOUNS}|${OPEN_ADJECTIVES})\\b`, "gi");
const WORD = /\p{L}+(?:-\p{L}+){0,3}/gu;
/** The same for a text without other letters, in a fraction of the time. */
const ASCII_WORD = /[A-Za-z]+(?:-[A-Za-z]+){0,3}/g;
const ASCII = /^[\0-\x7f]*$/;
/** The usual form has a hyphen, before a noun or always. */
const HYPHENED =
  /^(?:real-time|full-stack|trade-offs?|long-term|short-term|hands-on|high-level|day-to-day|end-to-end|open-source|third-party)$/i;
/** Hyphens that change the meaning, or that grammar asks for in one place and not in the other. */
const KEPT =
  /^(?:re|un|de|pre)-|^(?:co-op|medi-cal|co-ops|on-line|in-put|out-put|every-day|follow-up|sign-in|log-in|check-in|stand-up|set-up|build-out|roll-out|pick-up|back-up|make-up|work-out|over-all|part-time|full-time|any-one|may-be|back-?end|front-?end|know-?how)$/;
const STATE_OF_ART = /(?<![\p{L}-])state[- ]of[- ]art(?![\p{L}-])/giu;
/** `RYebread`: the second capital is a slip. */
const HELD_SHIFT = /^\p{Lu}{2}\p{Ll}/u;
/** The closed form wins where both are as frequent. */
const PREFERRED = /^[^- ]+$/;

interface Use {
  readonly words: string;
  readonly span: Span;
}

/** One word in two spellings. */
export const inconsistentSpelling = defineRule({
  id: "clarity/inconsistent-spelling",
  scope: "posting",
  severity: "warning",
  summary: "Spell a word one way.",
  why: "Two spellings of one word look like two hands and no proof-reading, and searches find only one of them.",
  messages: {
    two: "“{found}” is spelled “{better}” elsewhere in this posting. Use one spelling.",
    known: "“{found}” is usually spelled “{better}”. Correct it.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that may be spelled in two ways." },
  shields: ["statement", "quotation", "address", "other-language"],
  *check({ blocks }, { allow }) {
    for (const block of blocks.filter(isProse)) {
      if (!/state[- ]of[- ]art/iu.test(block.text)) continue;
      for (const match of block.text.matchAll(STATE_OF_ART)) {
        const span = shiftSpan({ start: match.index, end: match.index + match[0].length }, block.span.start);
        const better = withCaseOf(match[0], "state-of-the-art");
        yield { span, message: "known", values: { found: match[0], better }, fixes: [fixTo(span, better)] };
      }
    }
    for (const forms of groupUses(blocks).values()) {
      const [right, ...wrong] = [...forms].sort(
        ([a, first], [b, second]) =>
          Number(isRight(b)) - Number(isRight(a)) ||
          Number(OPEN_NOUN.test(a)) - Number(OPEN_NOUN.test(b)) ||
          second.length - first.length ||
          Number(HELD_SHIFT.test(a) || isClosed(a)) - Number(HELD_SHIFT.test(b) || isClosed(b)) ||
          Number(PREFERRED.test(b)) - Number(PREFERRED.test(a)) ||
          first[0]!.span.start - second[0]!.span.start,
      );
      // One “AcqDemo” among several “Acq Demo” tells nothing of which is right.
      if (/ /.test(right![0]) && wrong.some(([form]) => isCamel(form))) continue;
      for (const [form, uses] of wrong) {
        // A name in two words is held for a slip only beside the other form in number; ordinary words are glued by accident too.
        if (
          isCamel(right![0]) &&
          !PROPER.has(right![0]) &&
          / /.test(form) &&
          right![1].length < Math.max(2, uses.length + 1)
        )
          continue;
        // Where both are as frequent, a person has to say which one is right.
        const safe = isRight(right![0]) || OPEN_NOUN.test(form) || right![1].length > uses.length;
        // Beyond two places the same words again say nothing new: they are related to the second. One step mends them all.
        const open = uses.filter(({ words }) => !allow.includes(words));
        const betterFor = ({ words }: Use) =>
          right![0] === right![0].toLowerCase() ? withCaseOf(words, right![0]) : right![0];
        const edits = open.map((use) => ({ ...use.span, text: betterFor(use) }));
        const elsewhere = { span: right![1][0]!.span, message: `Here it is “${right![1][0]!.words}”.` };
        const others = open.slice(2).map(({ span, words }) => ({ span, message: `“${words}” stands here too.` }));
        for (const [index, use] of open.slice(0, 2).entries()) {
          const better = betterFor(use);
          const related = index === 1 ? [elsewhere, ...others] : [elsewhere];
          yield {
            span: use.span,
            message: "two",
            values: { found: use.words, better },
            related,
            fixes: [{ title: `Write “${better}”`, safe, edits }],
          };
        }
      }
    }
  },
});

/** `WorkForce`, `WebSite`: a common noun with a capital inside. */
function isClosed(form: string): boolean {
  return isCamel(form) && OPEN_NOUN.test(form.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
}

/** A capital inside of a word that is not all capitals: `PyTorch`, `MXNet`, but not `APIs`. */
function isCamel(words: string): boolean {
  return !/^.[a-z -]*$/.test(words) && /\p{L}\p{Lu}/u.test(words) && /\p{Ll}{2}/u.test(words);
}

function fixTo(span: Span, better: string) {
  return { title: `Write “${better}”`, safe: true, edits: [{ ...span, text: better }] };
}

function isProse(block: Block): boolean {
  return block.kind !== "code" && block.kind !== "front-matter";
}

/** Names that are known, and adjectives whose hyphen is the usual form, win whatever the majority. */
function isRight(form: string): boolean {
  return PROPER.has(form) || (form.includes("-") && (HYPHENED.test(form) || ADJECTIVE.test(form.replace(/-/g, " "))));
}

/** In two words these are a slip, however often they stand. */
const OPEN_NOUN = new RegExp(`^(?:${OPEN_NOUNS})$`, "i");
const ADJECTIVE = new RegExp(`^(?:${OPEN_ADJECTIVES})$`, "i");
const PROPER: ReadonlySet<string> = new Set(
  TECHNOLOGIES.flatMap(({ name, variants }) => [name, ...variants]).filter(isCamel),
);
/** What the rule about names of technologies corrects already, and names that are right in two forms. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  TECHNOLOGIES.flatMap(({ name, variants, misspellings }) => [
    ...misspellings,
    ...(variants.some((other) => other.toLowerCase() === name.toLowerCase()) ? [name, ...variants] : []),
  ]),
);

/** Words that are spelled in more than one way, each form with its uses. */
function groupUses(blocks: readonly Block[]): Map<string, Map<string, Use[]>> {
  const uses: Use[] = [];
  for (const block of blocks.filter(isProse)) {
    // A line in capitals says nothing of how a name is written.
    if (!/\p{Ll}/u.test(block.text)) continue;
    const word = ASCII.test(block.text) ? ASCII_WORD : WORD;
    for (const match of [...block.text.matchAll(word), ...block.text.matchAll(OPEN)]) {
      if (
        match[0].length > 4 &&
        !isPartOfCode(block.text, match.index, match.index + match[0].length) &&
        !isNamePart(block.text, match.index, match[0])
      )
        uses.push({
          words: match[0],
          span: shiftSpan({ start: match.index, end: match.index + match[0].length }, block.span.start),
        });
    }
  }
  const names = camelNames(blocks);
  const forms = new Map<string, WordForm | undefined>();
  const groups = new Map<string, Map<string, Use[]>>();
  for (const [index, use] of [...uses, ...names].entries()) {
    if (!forms.has(use.words)) forms.set(use.words, wordFormOf(use.words));
    const word = forms.get(use.words);
    if (!word) continue;
    const group = groups.get(word.key) ?? new Map<string, Use[]>();
    groups.set(word.key, group);
    const form = index >= uses.length ? use.words : word.form;
    group.set(form, [...(group.get(form) ?? []).slice(-30), use]);
  }
  for (const [key, group] of groups) {
    const spelled = group.size < 2 ? group : namesOnly(group);
    if (spelled.size < 2) groups.delete(key);
    else groups.set(key, spelled);
  }
  return groups;
}

/** What all spellings of a word have in common, and the spelling of this one. */
interface WordForm {
  readonly key: string;
  readonly form: string;
}

/** How a word is compared; undefined for one that may be spelled in two ways. */
function wordFormOf(words: string): WordForm | undefined {
  const plain = words.toLowerCase();
  // `DocumentsREQUIRED`: two words that run together.
  if (KEPT.test(plain) || LEFT_OUT.has(words) || /\p{Ll}{3}\p{Lu}{4}/u.test(words)) return undefined;
  const key = plain
    .replace(/[- ]/g, "")
    .replace(/is(?=(?:e|ed|es|ing|ations?|ers?)$)/, "iz")
    .replace(/ys(?=(?:e|ed|ing)$)/, "yz");
  return { key, form: isCamel(words) && !words.includes("-") ? words : plain };
}

/**
 * “the Global Organisation” within an American text: behind another word a capital makes a name of British spelling. Between “of” and
 * another capital stands a part of a name: “the Union of Coop Bakers”.
 */
function isNamePart(text: string, start: number, words: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(words)) return false;
  return (
    (/^\p{Lu}\p{Ll}+[iy]s(?:e|ed|es|ing|ations?|ers?)$/u.test(words) &&
      /[\p{L}&] $/u.test(text.slice(Math.max(0, start - 2), start))) ||
    (/\p{Lu}\p{L}{1,20} (?:of|for) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start)) &&
      /^ \p{Lu}\p{Ll}/u.test(text.slice(start + words.length, start + words.length + 3)))
  );
}

/** In an address, a path, a handle or a compound. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] !== " " && /[\p{N}@/_#.<\\-]/u.test(text.charAt(start - 1))) ||
    (text[end] !== " " && /^(?:[\p{N}@/_>\\-]|\.\p{L})/u.test(text.slice(end, end + 2)))
  );
}

/** Names with a capital inside (`YouTube`) as they stand in two words (`You Tube`) or with fewer capitals (`Youtube`). */
function camelNames(blocks: readonly Block[]): Use[] {
  const parts = new Set<string>();
  for (const block of blocks.filter(isProse)) {
    if (!/[a-z\u0080-\uffff][A-Z\u0080-\uffff]/.test(block.text)) continue;
    for (const match of block.text.matchAll(/(?<![\p{L}\p{N}@/_#.-])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?![\p{L}\p{N}@/_.-])/gu))
      parts.add(match[0].replace(/(?<=\p{Ll})(?=\p{Lu})/u, " "));
  }
  const found: Use[] = [];
  for (const words of [...parts].slice(0, 40)) {
    for (const block of blocks.filter(isProse)) {
      for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + words.length)) {
        if (
          /[\p{L}\p{N}@/_#.-]/u.test(block.text.charAt(at - 1)) ||
          /[\p{L}\p{N}]/u.test(block.text.charAt(at + words.length))
        )
          continue;
        found.push({ words, span: shiftSpan({ start: at, end: at + words.length }, block.span.start) });
      }
    }
  }
  return found;
}

/** Where a name with a capital inside is among the forms, small letters are a word of their own and are left alone. */
function namesOnly(group: ReadonlyMap<string, Use[]>): Map<string, Use[]> {
  const hasName = [...group.keys()].some((form) => isCamel(form) && !/[- ]/.test(form));
  if (!hasName) return new Map(group);
  const forms = new Map<string, Use[]>();
  for (const [form, uses] of group) {
    for (const use of uses) {
      if (!/^\p{Lu}/u.test(use.words) || use.words === use.words.toUpperCase() || use.words.includes("-")) continue;
      const name = form === form.toLowerCase() ? use.words : form;
      forms.set(name, [...(forms.get(name) ?? []), use]);
    }
  }
  return forms;
}
