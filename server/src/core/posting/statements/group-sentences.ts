import type { Span } from "../../text/span";
import type { Outline, OutlinedBlock } from "../outline";
import type { StatementKind } from "../posting";
import { findWayToAsk } from "./contact";
import { readSentences, shiftSentences, type Passage, type Sentence } from "./read-passages";

/** The sentences of one statement. */
export interface Group {
  readonly kind: StatementKind;
  readonly span: Span;
  /** Where its telling words stand. */
  readonly key: Span;
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** Whether the words of its key are the plain ones. */
  readonly isPlain: boolean;
}

interface OpenGroup extends Group {
  readonly lastSentence: number;
}

/**
 * The sentence that makes a statement plainly, where another one leads to it: `Actual pay depends on …` behind `The range reflects …`,
 * `If you need an accommodation, …` behind a promise to everybody.
 */
const PLAIN: Partial<Record<StatementKind, RegExp>> = {
  accommodation:
    /\bcommitted to (?:\w+ ){0,3}(?:offer|provid)ing\b|\b(?:contact|e-?mail|call|reach out|let (?:us|your \w+|the \w+) know|notify|inform|if [^.]{0,80}\b(?:needs?|needed|requires?|required|requiring)|(?:can|may|to) request|(?:who|that|which) (?:needs?|requires?)|(?:accommodat|adjust)\w{2,8} (?:in|during|throughout) (?:our|the|any)\b[^.]{0,40}\b(?:recruitment|hiring|application|interview|selection))\b/i,
  diversity:
    /\b(?:encourag|welcom|invit)\w{1,5}\b[^.]{0,300}\b(?:appl(?:y|ications?|icants?)|candidates)\b|\b(?:diversity|inclusion)\b[^.]{0,40}\b(?:matters|is (?:one of|at the))\b|\b(?:workforce|hiring|recruitment)\b|\bbuild(?:ing)? an?\b[^.]{0,40}\bteam\b/i,
  "equal-opportunity": /\bequal(?:[- ]employment)?[- ]opportunit(?:y|ies)\b[^.]{0,60}\bemployer\b|\b(?:EEO|EOE)\b/i,
  "pay-disclaimer": /\b(?:actual|final|individual|offers?|more or less|(?:may|will) (?:\w+ )?(?:vary|differ))\b/i,
};

/** Joins the sentences that make one statement: neighbours of one kind, and those that belong to it though they do not make it. */
export function groupSentences({ blocks }: Outline, passages: readonly Passage[]): Group[] {
  const groups: OpenGroup[] = [];
  const open = new Map<StatementKind, OpenGroup>();
  for (const passage of passages) {
    passage.sentences.forEach(({ says }, number) => {
      const offer = open.get("equal-opportunity");
      if (offer && isItsPraise(offer, passage, number)) {
        const { span } = passage.sentences[number]!;
        open.set(offer.kind, { ...offer, span: { start: offer.span.start, end: span.end }, lastSentence: number });
        return;
      }
      for (const [kind, key] of says) {
        const current = open.get(kind);
        const started = startGroup(kind, key, passage, number);
        if (current && goesOn(blocks, current, started)) {
          open.set(kind, {
            ...started,
            ...(started.isPlain && !current.isPlain ? {} : { key: current.key, isPlain: current.isPlain }),
            span: { start: current.span.start, end: started.span.end },
            firstBlock: current.firstBlock,
          });
        } else {
          if (current) groups.push(current);
          open.set(kind, started);
        }
      }
    });
  }
  groups.push(...open.values());
  return groups.map((group) => withRest(blocks, group)).sort((a, b) => a.span.start - b.span.start);
}

/** `Women and veterans are encouraged to apply.` or one sentence of praise right behind an offer of equal opportunity is a part of it. */
function isItsPraise(offer: OpenGroup, { index, sentences }: Passage, number: number): boolean {
  const { says, text } = sentences[number]!;
  if (offer.lastBlock !== index || offer.lastSentence !== number - 1) return false;
  if (says.size !== 1 || !says.has("diversity")) return false;
  const invites = /\b(?:encourage|welcome|invite)/i.test(text) && /\bappl(?:y|ications?|icants?)\b/i.test(text);
  return invites || sentences[number + 1]?.says.has("diversity") !== true;
}

function startGroup(kind: StatementKind, key: Span, { index, sentences }: Passage, number: number): OpenGroup {
  const { span: own, text } = sentences[number]!;
  const { start } = (leadsTo(kind, sentences[number - 1]) ? sentences[number - 1]! : sentences[number]!).span;
  const isPlain = PLAIN[kind]?.test(text) ?? true;
  return {
    kind,
    key,
    span: { start, end: own.end },
    firstBlock: index,
    lastBlock: index,
    lastSentence: number,
    isPlain,
  };
}

/** How a sentence speaks that leads to a statement: of a hiring process without barriers, of applications in confidence. */
const LEAD: Partial<Record<StatementKind, RegExp>> = {
  accommodation: /\b(?:barrier-free|accessible|accessibility|disabilit)/i,
  privacy: /\b(?:applications?|enquiries|inquiries)\b[^.]{0,40}\b(?:confidence|confidential)/i,
};

function leadsTo(kind: StatementKind, before: Sentence | undefined): boolean {
  return before?.says.size === 0 && (LEAD[kind]?.test(before.text) ?? false);
}

/** Whether a sentence goes on with a statement: in the same block, right behind its heading, or in the next block of its section. */
function goesOn(blocks: readonly OutlinedBlock[], group: OpenGroup, next: OpenGroup): boolean {
  const praise = group.kind === "diversity";
  if (next.firstBlock === group.lastBlock) return praise || next.lastSentence - group.lastSentence <= 2;
  const before = blocks[group.lastBlock]!;
  const here = blocks[next.firstBlock]!;
  if (here.kind === "heading" || next.firstBlock - group.lastBlock > (praise ? 3 : 1)) return false;
  if (before.kind === "heading" || (praise && next.firstBlock === group.lastBlock + 1)) return true;
  if (before.section !== here.section) return false;
  return praise || (before.kind === here.kind && next.lastSentence <= 1);
}

/** What sentences hold that belong to a statement of a kind when they follow it. */
const REST: Partial<Record<StatementKind, RegExp>> = {
  accommodation:
    /\b(?:reach out|contact|e-?mail|call|write to|get in touch|let (?:us|your \w+|the \w+) know|recruiter|inform|notify|request|submit|complete|visit|click|confidential|learn more|more information)\b/i,
  "fair-chance":
    /\b(?:criminal|convictions?|arrests?|job duties|conditional offer|ordinance|fair chance|individuali[sz]ed)\b/i,
  "equal-opportunity":
    /\b(?:this (?:policy|applies)|applies to|employment decisions|decisions? (?:is|are)|employment is|merit|hired?|harassment|protected)\b/i,
  "e-verify": /\b(?:I-9|right[- ]to[- ]work|discrepanc|verif)/i,
  "pay-disclaimer":
    /\b(?:base (?:pay|salary)|range|total (?:package|compensation)|bonus|incentive|restricted stock|locality)/i,
};

/** How far behind a statement its further sentences are looked for. */
const REACH = 1200;

/** Takes in the sentences that follow in the block, and for an offer of accommodation an address in a block of its own. */
function withRest(blocks: readonly OutlinedBlock[], group: Group): Group {
  const rest = REST[group.kind];
  if (!rest) return group;
  const block = blocks[group.lastBlock]!;
  let end = group.span.end;
  const from = end - block.span.start;
  for (const sentence of shiftSentences(readSentences(block.text.slice(from, from + REACH)).slice(0, 3), end)) {
    const raw = block.raw.slice(sentence.span.start - block.span.start, sentence.span.end - block.span.start);
    if (
      !(rest.test(sentence.text) || (group.kind === "accommodation" && raw.includes("]("))) ||
      [...sentence.says.keys()].some((kind) => kind !== group.kind)
    )
      break;
    end = sentence.span.end;
  }
  const extended = { ...group, span: { start: group.span.start, end } };
  return group.kind === "accommodation" ? withAddress(blocks, extended) : extended;
}

/** `… to apply for a job, review` above the name of a page. */
const LEADS_TO_PAGE = /\b(?:review|see|view|read|visit|at|via|on)\s*$/i;

/** Takes in what stands in the next blocks where the offer leads to them: “E-mail: …” below “contact us:”. */
function withAddress(blocks: readonly OutlinedBlock[], group: Group): Group {
  const block = blocks[group.lastBlock]!;
  if (/\S/.test(block.text.slice(group.span.end - block.span.start))) return group;
  const leads = /(?:[:,]|\b(?:at|to|via|by|below|following|through))\s*$/i.test(block.text.slice(-60));
  let { end } = group.span;
  let lastBlock = group.lastBlock;
  for (const next of blocks.slice(lastBlock + 1, lastBlock + 4)) {
    const isPage = LEADS_TO_PAGE.test(block.text.slice(-60)) && /^\W{0,4}accessib/i.test(next.text);
    if (next.kind === "heading" || next.text.trim().length > 200) break;
    if (!isPage && !findWayToAsk(next.text, next.raw).address) break;
    if (!leads && !isPage && !/\b(?:request|e-?mail|phone|call|contact)/i.test(next.text)) break;
    end = next.span.end;
    lastBlock++;
  }
  return { ...group, span: { start: group.span.start, end }, lastBlock };
}
