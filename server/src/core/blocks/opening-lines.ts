import { isJobNoun, isStrongJobNoun } from "../data/job-titles";

/**
 * Where the lines begin with which a text opened before its line breaks were lost: the title, the names behind it, and the text itself.
 * `Night Nurse Harbor Home Leeds £18 an hour …` is cut before `Harbor` and before `£18`; none where a text opens with a sentence.
 */
export function findOpeningLines(text: string): number[] {
  if (text.length < LEAST || !PROSE.test(text)) return [];
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const run = readRun(text, lead);
  const last = lastOfTitle(run);
  if (last === undefined) return [];
  const names = run.words[last + 1]?.start ?? run.end;
  const cuts = lead > 0 ? [lead, names] : [names];
  return names < run.end && run.ending === "mark" ? [...cuts, run.end] : cuts;
}

/** A shorter text is one line, and so is one without a sentence. */
const LEAST = 100;
const PROSE = /(?:\s\p{Ll}{2,30}){3}/u;

/** What stands before a title: a label, a kind of employment. */
const LEADING =
  /^\s{0,4}(?:job (?:title|advertisement|posting|opening|vacancy|description(?: ?[:–-])?)|title|position|role|vacancy|urgent|(?:full|part)[- ]time|permanent|temporary|immediate)\s+(?=\p{Lu})/iu;

interface Word {
  readonly text: string;
  readonly start: number;
  /** Whether a comma parts it from the next. */
  readonly isParted: boolean;
}

/** The capitalised words with which a text begins. */
interface Run {
  readonly words: readonly Word[];
  /** What ends it: a mark, a figure or a word of terms; a label with its colon; or words in small letters. */
  readonly ending: "mark" | "label" | "sentence";
  /** Where what follows it begins, and the word that stands there. */
  readonly end: number;
  readonly next: string;
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "by", "and", "&", "/", "or"]);
const LONGEST_RUN = 14;

/** Words that end a run of names: what a job is offered with … */
const TERM =
  /^(?:jobs?|position|role|vacancy|required|needed|wanted|salary|location|rate|pay|hours|shifts?|full|part|permanent|temporary|contract|monday|competitive|circa|department|company|reports|summary|overview|description|responsibilities|duties)(?![\p{L}-])|^(?:full|part)-time/iu;
/** … and how sentences begin. */
const OPENS_SENTENCE =
  /^(?:Responsible|About|Are|We|Our|My|At|As|This|The|In|You|Your|If|Do|An?|To|Under|Working|Based|Join|Looking|Due|Here|With|It|Is|Excellent|Great|Immediate|For|What|Who|Why)(?![\p{L}-])/u;

function readRun(text: string, from: number): Run {
  const words: Word[] = [];
  let hasNoun = false;
  for (const { word, start, end } of tokensOf(text.slice(0, LONGEST_OPENING), from)) {
    const ended = (ending: Run["ending"], at = start): Run => ({
      words: withoutLinks(words),
      ending,
      end: at,
      next: word,
    });
    if (/^[-–—]$/.test(word)) return ended("mark", end);
    if (/^\p{Ll}/u.test(word) && !LINKS.has(word)) return ended("sentence");
    // `Department Analyst`, `Shift Supervisor`: before its noun such a word is a part of the title.
    if (/^[^\p{L}(/&]/u.test(word) || (hasNoun && TERM.test(word)) || OPENS_SENTENCE.test(word)) return ended("mark");
    if (word.includes(":")) return ended("label");
    if (words.length === LONGEST_RUN) return ended("sentence");
    const bare = word.replace(/[,;.•·]{1,3}$/, "");
    words.push({ text: bare, start, isParted: word.endsWith(",") });
    hasNoun ||= isNoun(bare, isJobNoun);
  }
  return { words: withoutLinks(words), ending: "sentence", end: text.length, next: "" };
}

function withoutLinks(words: readonly Word[]): readonly Word[] {
  return LINKS.has(words.at(-1)?.text ?? "") ? words.slice(0, -1) : words;
}

const LONGEST_OPENING = 300;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text from a place on; a noun of a job is parted from the word that is glued to it: `ClerkWe`. */
function* tokensOf(text: string, from: number): Generator<Token> {
  for (const { 0: word, index } of text.slice(from).matchAll(TOKEN)) {
    const start = from + index;
    const end = start + word.length;
    const noun = GLUED.exec(word)?.[0];
    if (noun !== undefined && isStrongJobNoun(noun)) {
      yield { word: noun, start, end: start + noun.length };
      yield { word: word.slice(noun.length), start: start + noun.length, end };
    } else yield { word, start, end };
  }
}

const TOKEN = /\([^()]{1,40}\),?|[–—](?=\s?\p{L})|[^\s(–—]+/gu;
const GLUED = /^\p{Lu}\p{Ll}{3,20}(?=\p{Lu}\p{Ll})/u;

/** The place of the last word of the title in a run; undefined where it opens with none. */
function lastOfTitle({ words, ending, next }: Run): number | undefined {
  const first = words.findIndex(({ text }, index) => isNoun(text, index > 0 ? isJobNoun : isStrongJobNoun));
  if (first < 0) return undefined;
  const last = withMore(words, headBehind(words, first));
  const behind = words[last + 1]?.text;
  if (behind === undefined) return ending === "sentence" && !words[last]!.text.startsWith("(") ? undefined : last;
  // `Career Coach Academy offers …`, `Harbor Engineers, Inc.`, but not `Career Coach, Union County`.
  if ((words[last]!.isParted ? LEGAL_FORM : FIRM).test(behind)) return undefined;
  if (ending !== "sentence" || words[last]!.isParted || words[last]!.text.startsWith("(")) return last;
  // `Safety Officer Raising the standards is …`
  if (last === words.length - 2 && last > 0 && BEGINS_PHRASE.test(next)) return last;
  // `Chef Anna …`, `Engineers Without Borders …`: names that begin so.
  return last > 0 && !isPlural(words[last]!.text) && TELLS.test(next) ? last : undefined;
}

/** `Trainee Train Driver`, `Clerk Services Manager`: the noun that another one only describes gives way to it. */
function headBehind(words: readonly Word[], noun: number): number {
  const reach = DESCRIBES.test(words[noun]!.text) ? 3 : 2;
  for (let at = noun + 1; at <= noun + reach && at < words.length && !words[at - 1]!.isParted; at++)
    if (isNoun(words[at]!.text, isStrongJobNoun)) return headBehind(words, at);
  return noun;
}

const DESCRIBES =
  /^(?:trainee|apprentice|graduate|student|assistant|associate|lead|chief|principal|executive|volunteer|resident|expert|member)$/i;

/** What follows a participle or another first word of a phrase, and no name. */
const BEGINS_PHRASE = /^(?:the|an?|our|your|in|on|with|for|to|at|from|as|all|this)$/;

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** A title goes on with other nouns of jobs, with what joins them, and with what it is the head of. */
function withMore(words: readonly Word[], noun: number): number {
  let last = /\p{L}-\p{L}+$/u.test(words[noun]!.text) ? endOfField(words, noun) : noun;
  while (!words[last]!.isParted) {
    const [first, second, third, fourth] = words.slice(last + 1, last + 5).map(({ text }) => text);
    if (first === undefined) return last;
    if (isNoun(first, isStrongJobNoun) || /^(?:\(.*\)|I{1,3}|IV|V)$/.test(first)) last++;
    else if ((first === "of" || first === "for") && second !== undefined) last = endOfField(words, last + 2);
    else if (LINKS.has(first)) {
      const joined = [second, third, fourth].findIndex((word) => word !== undefined && isNoun(word, isStrongJobNoun));
      if (joined < 0) return last;
      last += joined + 2;
    } else return last;
  }
  return last;
}

/** Where the field ends that a title names, `Director of Voter Services, …`: at a comma within some words, else with its first word. */
function endOfField(words: readonly Word[], from: number): number {
  const comma = words.slice(from, from + 4).findIndex(({ isParted }) => isParted);
  return comma < 0 ? from : from + comma;
}

function isNoun(word: string, isKnown: (word: string) => boolean): boolean {
  return !/['’]s$/.test(word) && word.split(/[/&-]/).some((part) => isKnown(part.replace(/[().]/g, "")));
}

/** What is behind a noun of a job in the name of an employer. */
const FIRM =
  /^(?:Inc|LLC|Ltd|Limited|Group|Services?|Solutions|Agency|Network|Academy|Partners|Partnerships?|Association|Staffing|School|College|Institute|Training|Union|Without|Society|Trust|Foundation)$/;

const LEGAL_FORM = /^(?:Inc|LLC|Ltd|Limited)$/;

/** How a sentence goes on behind the name of an employer. */
const TELLS = /^(?:is|are|has|have|was|seeks|offers|provides|specialises|specializes|exists)$/;
