import { matchesIn } from "../text/matches";
import type { Located } from "../text/span";
import type { Outline } from "./outline";
import type { EmploymentType } from "./posting";
import { holdsAny, windowsWith } from "./prose";
import type { Field } from "./read-fields";

/** The employment types that the posting states for this job, each once, in the order of the text. */
export function readEmploymentTypes(outline: Outline): Located<EmploymentType>[] {
  const fields = outline.fields();
  const found = [
    ...fieldTypes(fields),
    ...titleTypes(outline, fields),
    ...lineTypes(outline),
    ...sentenceTypes(outline),
  ].sort((a, b) => a.span.start - b.span.start);
  const seen = new Set<EmploymentType>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Words in the value of `Job type: …` or in a title. */
const WORDS: readonly (readonly [EmploymentType, RegExp])[] = [
  ["FULL_TIME", /\bfull[-_ ]?time\b/gi],
  ["PART_TIME", /\bpart[-_ ]?time\b/gi],
  ["CONTRACTOR", /\bcontract(?:or)?\b(?! (?:manage|negotia|admin|specialist|analyst|law|attorney|officer|writer|compliance))|\bfreelance(?:r)?\b|\bc2c\b|\b1099\b|\bindependent contractor\b|\bcorp[- ]to[- ]corp\b/gi],
  ["TEMPORARY", /\btemp(?:orary)?\b|\bseasonal\b|\bfixed[- ]term\b|\b(?:term|time)[- ]limited (?:appointment|position|contract)?|\bterm appointment\b|\blimited[- ]term\b|\bnot to exceed \d{1,2} (?:year|month|day)s?\b|\binterim\b/gi],
  ["INTERN", /\bintern(?:ship)?s?\b|\bco-op\b/gi],
  ["VOLUNTEER", /\bvolunteer(?:ing)?\b(?! (?:coordinator|manager|director|program|services|management|recruit))|\bunpaid\b/gi],
  ["PER_DIEM", /\bper[- ]diem\b|\bprn\b/gi],
  ["OTHER", /\bcasual\b(?! (?:dining|dress|wear|attire|restaurant))|\bzero[- ]hours?\b/gi],
]; // prettier-ignore

function* fieldTypes(fields: readonly Field[]): Generator<Located<EmploymentType>> {
  for (const field of fields) {
    if (field.kind !== "type" && field.kind !== "schedule" && field.kind !== "arrangement") continue;
    for (const [value, pattern] of WORDS) {
      if (field.kind !== "type" && value !== "FULL_TIME" && value !== "PART_TIME") continue;
      for (const match of matchesIn(field.value, pattern)) {
        if (isDenied(field.value, match.index) || isOfSomethingElse(field.value, match.index, match[0].length))
          continue;
        yield at(value, field.span.start + match.index, match[0]);
      }
    }
  }
}

const TITLE_LINES = 4;
const TERM_LINES = 8;

/** `Sales Assistant (Part-time)`, `Marketing Intern`, a short line `Full-time`, `title: Temp Developer`. */
function* titleTypes(outline: Outline, fields: readonly Field[]): Generator<Located<EmploymentType>> {
  for (const field of fields) if (field.kind === "title") yield* typesInTitle(field.value, field.span.start);
  const lines = outline.blocks
    .filter((block) => block.kind !== "front-matter" && block.kind !== "code")
    .slice(0, TERM_LINES);
  for (const [index, block] of lines.entries()) {
    const text = block.text.trim();
    if (block.kind !== "heading" && text.length <= 100) yield* typesBehindDash(block.text, block.span.start);
    if (index >= TITLE_LINES) continue;
    if (block.kind !== "heading" && /[·|•]/.test(text)) yield* typesInPieces(block.text, block.span.start);
    if (
      text.length > 120 ||
      block.label ||
      /[.!?]\s/.test(text) ||
      (block.kind !== "heading" && index > 0 && (text.split(/\s+/).length > 3 || /[.!]$/.test(text)))
    )
      continue;
    if (block.kind === "heading" && index > 0 && block.section !== "other") continue;
    yield* typesInTitle(block.text, block.span.start);
  }
}

/** `Harbor Pine · Seattle, Washington · Full-time`: short pieces of a line that are parted by marks. */
function* typesInPieces(line: string, offset: number): Generator<Located<EmploymentType>> {
  for (const match of matchesIn(line, /[^·|•]+/g)) {
    if (match[0].trim().split(/\s+/).length <= 4) yield* typesInTitle(match[0], offset + match.index);
  }
}

/** `$18 - $20 an hour - Full-time`: a kind of employment alone between dashes. */
function* typesBehindDash(line: string, offset: number): Generator<Located<EmploymentType>> {
  for (const match of matchesIn(
    line,
    /(?<=\s[-–—]\s)(?:(?:full|part)[- ]?time|temporary|internship|per diem)(?=\s*$|\s[-–—]\s)/gi,
  ))
    yield* typesInTitle(match[0], offset + match.index);
}

function* typesInTitle(title: string, offset: number): Generator<Located<EmploymentType>> {
  for (const [value, pattern] of WORDS) {
    for (const match of matchesIn(title, pattern)) {
      const behind = title.slice(match.index + match[0].length);
      // `Internship Coordinator` and `Contractor Relations Manager` are about interns and contractors.
      if (
        (value === "INTERN" || value === "CONTRACTOR" || value === "VOLUNTEER") &&
        /^\s(?:program|coordinator|manager|recruit|relations|supervisor|director|services)/i.test(behind)
      )
        continue;
      if (
        value === "CONTRACTOR" &&
        !/contract\s*(?:$|[)\-–|,/:•]|to\b|position|role|basis|opportunity)|freelance|c2c|1099/i.test(
          match[0] + behind.slice(0, 24),
        )
      )
        continue;
      yield at(value, offset + match.index, match[0]);
    }
  }
}

/** A line that begins with a kind of employment: `Full time, fixed term to August`, `Permanent part-time position`. */
function* lineTypes(outline: Outline): Generator<Located<EmploymentType>> {
  for (const block of outline.blocks) {
    const isAside = ASIDE.has(block.section) && block.section !== "about-company";
    if (block.text.length > 120 || isAside || block.kind === "front-matter") continue;
    const text = block.text.replace(/[\u00ad\u2010\u2011]/g, "-");
    const line = text.trim();
    if (
      line.length > 90 ||
      !TYPE_LINE.test(line) ||
      ASKED.test(line) ||
      /\b(?:experience|student|years? of|degree|or above)\b/i.test(line)
    )
      continue;
    for (const [value, pattern] of WORDS) {
      if (value === "CONTRACTOR" || value === "INTERN" || value === "VOLUNTEER") continue;
      for (const match of matchesIn(text, pattern))
        if (!isDenied(text, match.index) && !isOfSomethingElse(text, match.index, match[0].length))
          yield at(value, block.span.start + match.index, match[0]);
    }
  }
}

/** `Full time or part time: Part time`, a question and its answer. */
const ASKED = /\bfull[- ]?time or part[- ]?time\s?[:?]?\s(?:full|part)\b/i;
const TYPE_LINE =
  /^(?:(?:permanent|temporary|regular|casual|seasonal|fixed[- ]term|contract)(?:[ ,/|–-]{1,3}|$)){0,2}(?:(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|casual)(?:$|[,;|/(]|\s[–-]\s|\s(?:or|and|&)\s(?:full|part)|\s(?:position|role|post|job|permanent|fixed|appointment|contract|\d|\())/i;

const JOB =
  "(?:position|role|job|opportunit(?:y|ie)|employment|internship|opening|vacancy|appointment|contract|post|assignment|engagement|work|hire|basis|availability|placement|schedule|hours|shift|occupation)";
const GAP = "(?:[\\p{L}\\d/,&-]{1,20} ){0,4}";

/** How a sentence states a type: the words of which it needs one, and the exact pattern. */
const SENTENCES: readonly (readonly [EmploymentType, readonly string[], RegExp])[] = [
  ["FULL_TIME", ["full"], new RegExp(`full[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? (?:permanent\\/)?${GAP}full[- ]?time\\b|\\b(?:on an?|this is an?|it['’]s an?|this is|hiring an?|seeking an?|looking for an?|need an?|hire an?|join us|joining us|work(?:ing)?|permanent|regular|available) ${GAP}full[- ]?time\\b|\\bfull[- ]?time (?:permanent|regular|exempt|non-exempt|salaried|[,;] ?(?:permanent|exempt))\\b|\\bfull[- ]?time,? (?:on-?site|remote|hybrid)|^\\s*full[- ]?time\\s*(?:[.!]\\s*)?$|\\bfull-? ?(?:and|or|/|&) ?part[- ]?time\\b|\\bfull[- ]?time ?(?:and|or|&|/) ?part[- ]?time\\b|(?:^|(?<=[.!?–—|·•] ))full[- ]?time(?=\\.(?: |$)|,? (?:[\\d£$€|·•]|permanent\\b))|\\b(?:permanent|indeterminate|ongoing|regular|fixed[- ]term|temporary|casual),? (?:[-–/|(] ?)?full[- ]?time\\b|(?<=\\([^()]{0,20})full[- ]?time(?=\\))|\\bhiring for (?:[\\p{L}]{1,20} ){0,2}full[- ]?time`, "giu")],
  ["PART_TIME", ["part"], new RegExp(`part[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? ${GAP}part[- ]?time\\b|\\b(?:on an?|this is an?|it['’]s an?|this is|hiring an?|seeking an?|looking for an?|need an?|work(?:ing)?) ${GAP}part[- ]?time\\b|^\\s*part[- ]?time\\s*(?:[.!]\\s*)?$|(?:^|(?<=[.!?–—|·•] ))part[- ]?time(?=\\.(?: |$)|,? (?:[\\d£$€|·•]|permanent\\b))|\\b(?:permanent|indeterminate|ongoing|regular|fixed[- ]term|temporary|casual),? (?:[-–/|(] ?)?part[- ]?time\\b|(?<=\\([^()]{0,20})part[- ]?time(?=[^()]{0,20}\\))|\\bfull[- ]?time (?:and|or|&|/) part[- ]?time\\b`, "giu")],
  ["FULL_TIME", ["ft", "f/t"], /\b(?:FT|F\/T) ?(?:and|or|&|\/) ?(?:PT|P\/T)\b|\b(?:PT|P\/T) ?(?:and|or|&|\/) ?(?:FT|F\/T)\b/gu],
  ["PART_TIME", ["pt", "p/t"], /\b(?:FT|F\/T) ?(?:and|or|&|\/) ?(?:PT|P\/T)\b|\b(?:PT|P\/T) ?(?:and|or|&|\/) ?(?:FT|F\/T)\b/gu],
  // `… join the teamFull-time PositionTravel …`: only a capital behind it ends the word.
  ["FULL_TIME", ["full"], /[Ff]ull[- ]?[Tt]ime (?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity)(?=\p{Lu}\p{Ll})/gu],
  ["PART_TIME", ["part"], /[Pp]art[- ]?[Tt]ime (?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity)(?=\p{Lu}\p{Ll})/gu],
  ["CONTRACTOR", ["contract", "freelance"], new RegExp(`\\b(?:this is an?|on an?|it['’]s an?|offer(?:ing)? an?|\\d{1,2}[- +]*(?:month|week|year)s?\\+?|(?:three|six|nine|twelve|one)[- ](?:month|week|year)s?|long[- ]term|short[- ]term|independent|freelance|initial|w2|w-2) (?:[\\p{L}\\d/-]{1,20} ){0,3}contract\\b(?! (?:work\\b|specialist|manage|negotia|admin|review|law|award|vehicle|work with))|\\b(?:contract|freelance|contractor)[- ](?:position|role|job|opportunit(?:y|ie)|basis|assignment|to[- ]hire|to[- ]perm(?:anent)?|length|duration|w2|engagement)s?\\b|\\bcontract\\s?\\(?\\d{1,2}\\+? ?months?|^\\W{0,4}contract,? (?:and |or |\\/ ?)?(?:full|part)[- ]?time|\\b(?:hiring|seeking|looking for|find|need) (?:an? )?(?:(?:independent|freelance) )?contractors?\\b|\\bhired as (?:an? )?(?:independent )?contractors?\\b|\\b(?:as|on) (?:an? )?(?:independent contractor|freelance(?:r)?(?: basis)?)\\b`, "giu")],
  ["TEMPORARY", ["temp", "season", "term", "limited", "interim", "not to exceed", "cover"], new RegExp(`(?:temporary|seasonal|temp|fixed[- ]term|limited[- ]term|term[- ]limited|time[- ]limited|interim)(?:,|/| or| and| to)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be)(?: an?)? ${GAP}(?:temporary|seasonal|fixed[- ]term|limited[- ]term|term[- ]limited)\\b|\\b(?:temp(?:orary)?)[- ]to[- ](?:hire|perm(?:anent)?)\\b|\\bnot to exceed \\d{1,2} (?:year|month|day)s?\\b|\\b(?:maternity|parental) (?:leave )?cover\\b|\\b\\d{1,2}[- ](?:month|year) term\\b|\\bon a (?:temporary|seasonal|fixed[- ]term) basis\\b|\\bfixed[- ]term (?:for|until|to|ending)(?= [\\p{L}\\d])|\\bfixed[- ]term(?=[,:)]| \\(\\d)|(?<=\\b(?:full|part)[- ]?time,? )temporary\\b`, "giu")],
  ["TEMPORARY", ["first instance"], /\bfor (?:an? )?(?:initial )?(?:period of )?(?:up to )?(?:one|two|three|four|five|\d{1,2})[- ](?:year|month)s?,? in the first instance\b/gi],
  ["INTERN", ["internship"], new RegExp(`\\b(?:this|our|the|an?|paid|unpaid|summer|\\d{1,2}[- ](?:month|week)s?) (?:[\\p{L}\\d-]{1,20} ){0,2}internship(?: (?:position|role|opportunity|program(?:me)?))?\\b(?=.{0,30}(?:\\b(?:is|will|lasts|runs|offers|starts|for|position|role|opportunity|with|at)\\b|[.!,]))`, "giu")],
  ["VOLUNTEER", ["volunt", "unpaid"], new RegExp(`\\b(?:this is an?|as an?|for an?) (?:[\\p{L}-]{1,20} ){0,2}(?:volunteer|voluntary|unpaid)(?: ${JOB})?\\b|\\bvolunteer (?:position|role|basis)\\b`, "giu")],
  ["PER_DIEM", ["diem"], new RegExp(`\\bper[- ]diem ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are) (?:an? )?per[- ]diem\\b|\\bon a per[- ]diem basis\\b`, "giu")],
  ["OTHER", ["casual", "zero"], new RegExp(`\\bcasual (?:${GAP})?(?:position|role|job|contract|basis|employment|vacancy|opportunity)s?\\b|\\bon a casual basis\\b|\\bzero[- ]hours? (?:contract|basis|position|role)s?\\b`, "giu")],
]; // prettier-ignore

const ASIDE: ReadonlySet<string> = new Set([
  "benefits",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "about-company",
]);

/** Words of which one stands in every pattern above, in small letters. */
const KEYS =
  /full-|(?:full|part)[- ]?time|contract|freelance|temp|season|[- ]term\b|interim|not to exceed|leave cover|maternity cover|internship|volunt|unpaid|diem|casual|zero|first instance|\bf\/?t\b/g;

function* sentenceTypes(outline: Outline): Generator<Located<EmploymentType>> {
  for (const window of windowsWith(outline.prose(), KEYS)) {
    const { block, text, toSpan } = window;
    for (const [value, needed, pattern] of SENTENCES) {
      if (!holdsAny(window, needed)) continue;
      if (ASIDE.has(block.section) && value !== "FULL_TIME" && value !== "PART_TIME") continue;
      for (const match of matchesIn(text, pattern)) {
        const end = match.index + match[0].length;
        // `Full time or part time: Part time` is a question and its answer.
        if (ASKED.test(text.slice(match.index, end + 24))) continue;
        if (!beginsWord(text, match.index) || isOfSomethingElse(text, match.index, match[0].length)) continue;
        if (isDenied(text, match.index) || isExperience(text, match.index, end)) continue;
        yield { value, span: toSpan(match.index, end) };
      }
    }
  }
}

/** Whether a word begins at an offset: behind something else than a letter, or as a capital glued to a small letter. */
function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/\p{L}/u.test(text[at - 1]!) || (/\p{Ll}/u.test(text[at - 1]!) && /\p{Lu}/u.test(text[at]!));
}

/** `three years of full-time paid work`, `full-time employees get …`, `full-time students`. */
function isOfSomethingElse(text: string, index: number, length: number): boolean {
  const around = text.slice(Math.max(0, index - 50), index + length + 45);
  const inside = text.slice(index, index + length + 30);
  return (
    /\b(?:full|part)[- ]?time,? (?:[\p{L}-]{1,16} ){0,3}(?:employees?|staff|students?|study|studies|education|equivalent|experience|faculty|colleagues|team members?|workers?|associates|enrol|degree|program(?:me)?s?\b|course)/iu.test(
      inside,
    ) ||
    /\byears?['’]?(?: of)?[^.;]{0,40}(?:full|part)[- ]?time|\b(?:full|part)[- ]?time paid\b|\b(?:contract|temporary) (?:negotiation|management|workers|staff|staffing|employees)|\bhours per week you worked|\bemployed (?:by|on|in)\b|\bif (?:part|full)[- ]?time|\bconverted? to|\bcould (?:lead|become|turn)|\bpossib\w+ (?:of )?(?:full|part|to)\b|\b(?:may|might|can) (?:lead|become|turn|transition)|\bpotential (?:for|to)\b|\bused to fill\b|\bother (?:permanent|temporary)\b/iu.test(
      around,
    )
  );
}

function isDenied(text: string, index: number): boolean {
  return /\b(?:not|no|non|isn['’]t|than|without)(?: an?| the)?[\s-]*$/i.test(
    text.slice(Math.max(0, index - 14), index),
  );
}

/** A requirement that names a kind of work as experience. */
function isExperience(text: string, start: number, end: number): boolean {
  // Glued to the word before, it begins something new.
  if (/\p{Ll}\p{Lu}$/u.test(text.slice(Math.max(0, start - 1), start + 1))) return false;
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split(/[.;!?](?:\s|(?=\p{Lu}))/u)
    .at(-1)!;
  return (
    /\bexperience\b|\byears?\b(?! olds?)|\bprevious|\bprior\b/i.test(before) ||
    /^[^.;]{0,30}\bexperience\b/i.test(text.slice(end, end + 40))
  );
}

function at(value: EmploymentType, start: number, words: string): Located<EmploymentType> {
  const lead = words.length - words.trimStart().length;
  return { value, span: { start: start + lead, end: start + lead + words.trim().length } };
}
