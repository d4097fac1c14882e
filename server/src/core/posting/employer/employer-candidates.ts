import type { Located, Span } from "../../text/span";
import { hostsOf, isHostOf, keyOf, ADDRESS } from "./employer-host";
import { areInitials, employerName, isFirm, isInstitution, nameOfOne, TRUST, type FoundName } from "./employer-name";
import { isStateUniversity } from "./employer-run";
import { areCommonWords, areTowns, isPhrase } from "./employer-words";
import type { Outline } from "../outline";

/** A run of words that may be a name, and where it stands. */
export interface Words {
  readonly text: string;
  /** `Harbor Builders is …`: whether the words are spoken of as one thing, so that a plural at their end is no people's. */
  readonly isOne?: boolean;
  readonly toSpan: (start: number, end: number) => Span;
}

/** What the text says of a name. */
interface Candidate {
  /** The ways in which it is written, with where each was met first. */
  readonly forms: Map<string, Span>;
  score: number;
}

/** Below this the words do not make it plain that a name is the employer's. */
const ENOUGH = 8;
/** What can speak for a name beside what is said of it. */
const MOST_BESIDE = 13.2;
/** From here on it is said twice that a name is the employer's. */
const PLAINLY = 24;
/** From here on no other name can be meant. */
export const SURE = 60;

/** The names that may be the employer's, each with what speaks for it. */
export class EmployerCandidates {
  private readonly candidates = new Map<string, Candidate>();
  private readonly known = new Map<string, FoundName | undefined>();
  private highest = 0;

  /** `title` is that of the posting, which no employer is called; empty where it has none. */
  constructor(private readonly title: string) {}

  /** Whether so much speaks for one name that the rest of the text need not be asked. */
  get isClear(): boolean {
    return this.highest >= SURE;
  }

  /** Adds what speaks for the name in some words; nothing where they are no employer's name. */
  add(words: Words, score: number): void {
    const found = this.nameIn(words) ?? (this.has(words.text) ? { name: words.text, start: 0 } : undefined);
    if (!found) return;
    const bonus = isFirm(found.name) || isInstitution(found.name) ? 4 : 0;
    const end = found.start + found.name.length;
    this.put(found.name, words.toSpan(found.start, end), this.has(found.name) ? score : score + bonus);
  }

  /** Adds what speaks for words that are surely a name. */
  put(name: string, span: Span, score: number): void {
    const candidate = this.candidates.get(keyOf(name)) ?? { forms: new Map(), score: 0 };
    if (!candidate.forms.has(name)) candidate.forms.set(name, span);
    candidate.score += score;
    this.highest = Math.max(this.highest, candidate.score);
    this.candidates.set(keyOf(name), candidate);
  }

  has(name: string): boolean {
    return this.candidates.has(keyOf(name));
  }

  /** What is said of the letters of a name is said of the name: `(NFS)` behind `Northwind Freight Service`. */
  join(letters: string, long: string, span: Span): void {
    const short = this.candidates.get(keyOf(letters));
    const candidate = this.candidates.get(keyOf(long));
    if (!short || candidate === short || (!candidate && !areInitials(letters, long))) return;
    if (candidate) candidate.score += short.score;
    else this.put(long, span, short.score);
    this.candidates.delete(keyOf(letters));
  }

  /** What is said of `NFS` is said of `Northwind Freight Service`, where something is said of both. */
  joinInitials(): void {
    const names = Array.from(this.candidates.values(), ({ forms }) => [...forms.entries()][0]!);
    for (const [letters] of names) {
      const long = /^\p{Lu}{3,6}$/u.test(letters) && names.find(([name]) => areInitials(letters, name));
      if (long) this.join(letters, ...long);
    }
  }

  /** What is said of `Harbor`, `Harbor Academy` is said of `Harbor University`, `Harbor Academy of Music`, where something is said of both. */
  joinShortened(): void {
    const names = Array.from(this.candidates.values(), ({ forms }) => [...forms.entries()][0]!);
    for (const [short] of names) {
      if (
        isFirm(short) ||
        (isInstitution(short) && !/(?:Academy|Institute|College|School|Museum|Society)$/.test(short))
      )
        continue;
      const long = names.find(
        ([name]) =>
          name === `University of ${short}` ||
          (isStateUniversity(short) && name.startsWith(`${short}, `)) ||
          (name.startsWith(short) &&
            (isInstitution(short) ? REST_OF_BODY : REST_OF_NAME).test(name.slice(short.length)) &&
            isInstitution(name)),
      );
      if (long) this.join(short, ...long);
    }
  }

  /** The name of which the text says most, as it is written most; null if it says of none enough. */
  best(outline: Outline, enough = ENOUGH): Located<string> | null {
    let best: Candidate | undefined;
    const title = keyOf(this.title).replace(/s$/, "");
    const hosts = this.candidates.size > 0 ? hostsOf(outline) : [];
    const hasOwner = [...this.candidates.values()].some(({ forms, score }) => score >= SAID && isAny(forms, OWNER));
    // The trust signs for each of its hospitals, however often they are named.
    const hasTrust =
      hasOwner && [...this.candidates.values()].some(({ forms, score }) => score >= SAID && isAny(forms, TRUST));
    for (const { forms, score } of [...this.candidates.values()].sort((a, b) => b.score - a.score)) {
      if (score <= 0 || score + MOST_BESIDE < (best?.score ?? enough)) break;
      const names = [...forms.keys()];
      // `a global investment bank`: what no name is called, if it is not plainly said to be one.
      const isNone = (name: string) =>
        (score < PLAINLY && isPhrase(name, outline)) || keyOf(name).replace(/s$/, "") === title;
      if (names.every(isNone)) continue;
      // What is called by an address is rather a product of the employer, and often spoken of.
      const plain = names.filter((name) => !ADDRESS.test(name));
      const worth =
        score +
        Math.min(
          12,
          plain.reduce((sum, name) => sum + used(name, outline), 0),
        ) *
          0.6 +
        (hosts.some((host) => plain.some((name) => isHostOf(host, name))) ? 6 : 0) -
        (hasOwner && !isAny(forms, OWNER) && isAny(forms, SITE) ? (hasTrust ? 40 : 9) : 0) -
        (isAny(forms, PART) ? 9 : 0) -
        (areCommonWords(names, outline) || areTowns(names, outline) || isAny(forms, BOARD) ? 9 : 0);
      if (worth >= enough && (!best || worth > best.score)) best = { forms, score: worth };
    }
    if (!best) return null;
    const [value, span] = [...best.forms].sort(
      ([a, first], [b, second]) => used(b, outline) - used(a, outline) || first.start - second.start,
    )[0]!;
    return { value, span };
  }

  private nameIn({ text, isOne }: Words): FoundName | undefined {
    const key = isOne ? `${text} is` : text;
    if (!this.known.has(key)) this.known.set(key, isOne ? nameOfOne(text) : employerName(text));
    return this.known.get(key);
  }
}

/** What is left out where a body is called by its first words. */
const REST_OF_BODY = /^ (?:of \p{Lu}\S{0,300}(?: \S{1,300}){0,5}|University|College|School|Museum|Hospital|Council)$/u;
const REST_OF_NAME = new RegExp(
  `${REST_OF_BODY.source}|^ (?:(?:Public|Free|Memorial|District|Community) )?(?:Library|Church)$`,
  "u",
);

/** Who signs contracts, and the sites and parts that belong to them: a hospital to its trust, a home to its group. */
const OWNER = /\b(?:Trust|Health Board|Council|University|Group|Health ?[Cc]are(?: UK)?)(?: (?:Ltd|Limited|plc|PLC))?$/;
const SITE =
  /\b(?:Hospital|Infirmary|House|Clinic|Surgery|Cent(?:er|re)|Ward|Unit|Division|Directorate|Department|Services?|Librar(?:y|ies)|Archives|Laborator(?:y|ies)|Park|Hall|Lodge|Court|School of)\b|^HMP\b/;
/** What is a part of most employers, but for those of a town. */
const PART = /(?<!\b(?:Police|Fire|Sheriff['’]?s?|Health|Water|Parks)) (?:Division|Department|Directorate)$/;
/** Whether a name is that of a site or a part of an employer. */
export function isSite(name: string): boolean {
  return SITE.test(name) && !OWNER.test(name);
}

/** Who carries the adverts of others, and what their pages are called. */
const BOARD =
  /^(?:Indeed|Glassdoor|Dice|LinkedIn|Monster|Jobg8|JOBG8|Workable|Handshake|ADP|Workday|Greenhouse|Lever|iCIMS|Jobvite|Taleo|Hireology|BambooHR|SmartRecruiters|NEOGOV|ZipRecruiter|CareerBuilder|Totaljobs|Seek|Jora|(?:Open )?Positions|(?:Job )?Openings|Vacancies|Jobs|Careers|Opportunities)(?:, Inc\.?)?$/;

/** From here on something is said of a name. */
const SAID = 7;

function isAny(forms: ReadonlyMap<string, Span>, pattern: RegExp): boolean {
  return [...forms.keys()].some((name) => pattern.test(name));
}

/** How often the posting uses a name, up to a dozen times. */
export function used(name: string, { source }: Outline): number {
  let count = 0;
  for (let at = source.indexOf(name); at >= 0 && count < 12; at = source.indexOf(name, at + name.length))
    if (!/\p{L}/u.test(source.charAt(at - 1))) count++;
  return count;
}
