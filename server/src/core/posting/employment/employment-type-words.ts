import { oneOf } from "../../data/one-of";
import type { EmploymentType } from "../posting";

/** Words in the value of `Job type: …` or in a title. */
export const TYPE_WORDS: readonly (readonly [EmploymentType, RegExp])[] = [
  ["FULL_TIME", /\bfull[-_ ]?time\b|\bF\/T\b|(?<![\d.,])1[.,]0{1,2} ?(?:FTE|WTE|wte)\b/gi],
  ["PART_TIME", /\bpart[-_ ]?time\b|\bP\/T\b|(?<![\d.,])0?[.,]\d{1,2}(?: ?(?:-|–|to) ?[01]?[.,]\d{1,2})? ?(?:FTE|WTE|wte)\b/gi],
  ["CONTRACTOR", /(?<!\b(?:(?:fixed|max(?:imum)?)[- ]term(?: \d{1,2}[- ](?:week|month|year)s?)?|permanent|temporary|zero[- ]hours?|casual|bank|employment|open-ended|of|(?:\d|one|two|three|four|five)[- ]years?) )\bcontract(?:or)?\b(?! (?:manage|negotia|admin|specialist|analyst|law|attorney|officer|writer|compliance))|\bfreelance(?:r)?\b|\bc2c\b|\b1099\b|\bindependent contractor\b|\bcorp[- ]to[- ]corp\b/gi],
  ["TEMPORARY", oneOf("gi")`
    \btemp(?:orary)?\b
    \bseasonal\b
    \b(?:fixed|max(?:imum)?)[- ]term\b
    (?<=\bm(?:on)?ths? |/ ?|^\W{0,3})FTC\b|\bFTC(?= \d{1,2} m)
    (?<=\(|[-–,] )\d{1,2}[- ]months?(?=[,)]|$)
    \b(?:term|time)[- ]limited (?:appointment|position|contract)?
    \bterm appointment\b
    \b(?:\d|one|two|three|four|five)[- ]years? contract\b
    (?<=\btime ?\/ ?)term\b
    \blimited[- ](?:term|duration)\b
    \bnot to exceed \d{1,2} (?:year|month|day)s?\b
    \binterim\b
  `],
  ["INTERN", /(?<!\bof )\bintern(?:ship)?s?\b|\bco-op\b/gi],
  ["VOLUNTEER", /(?<!\b(?:of|with|and) )\bvolunteer(?:s|ing)?\b(?! (?:(?:and|&) [a-z]{1,20} )?(?:time|hours|days|co-?ordinator|manager|director|program|services|management|recruit|engagement|lead|of|in|for))|\bvoluntary\b(?! (?:sector|organi[sz]ation|services?|action|and community))|\bunpaid\b/gi],
  ["PER_DIEM", /\bper[- ]diem\b|\bprn\b|^bank (?:contract|staff)$|\bbank (?!holiday)(?:[a-z/-]{1,20} ){0,2}(?:nurs(?:e|es|ing)|midwi(?:fe|ves)|(?:physio|occupational )?therapists?|health ?care|support workers?|care (?:assistants?|workers?)|doctors?|pharmac(?:y|ists?)|(?:radio|sono)graphers?|phlebotomists?|domestics?|porters?|HCAs?)\b|(?<= )\(bank\)/gi],
  ["OTHER", /\bcasual\b(?! (?:dining|dress|wear|attire|restaurant))|\bzero[- ]hours?\b/gi],
]; // prettier-ignore

const JOB =
  "(?:position|role|job|opportunit(?:y|ie)|employment|internship|fellowship|apprenticeship|traineeship|opening|vacanc(?:y|ie)|appointment|contract|post|assignment|engagement|work|hire|basis|availability|placement|schedule|hours|shift|occupation)";
const GAP = "(?:[\\p{L}\\d/,&-]{1,20} ){0,4}";

/** What leads to `a part-time nurse` where a post is offered. */
const HAVE =
  "(?:[Ww]e (?:currently |now )?(?:have|offer|require|are offering)|(?:post|vacancy|opportunity|opening)s? (?:is |has (?:now |recently )?(?:arisen|come up|become available) |exists )?(?:now |currently )?for)";
/** What leads to `openings for full-time carpenters`, `As a full-time teacher …`. */
const OPENS =
  "(?:\\b(?:[Oo]penings?|[Vv]acanc(?:y|ies)|(?:[Hh]as|[Hh]ave) an? need) for (?:an? )?(?:[\\p{L}\\d-]{1,20} ){0,3}|(?:^|[.!?•] )As an? )";
/** The first day of a contract: `June 3 2026`, `1 June 2026`. */
const DAY = "(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.? \\d";
const SPAN_OF_TIME =
  "(?:one|two|three|four|five|six|twelve|eighteen|\\d{1,2}) ?(?:\\(\\d{1,2}\\) ?)?(?:year|month)s?\\b";

/** How a sentence states a type. */
export const TYPE_SENTENCES: readonly (readonly [EmploymentType, RegExp])[] = [
  ["FULL_TIME", new RegExp(`\\bfull[- ]?time(?= \\(\\d)|\\bfull[- ]?time(?= (?:applicants|applications|candidates|hours) (?:will (?:also )?be|may be|are) (?:considered|welcome))|full[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? (?:permanent\\/)?${GAP}full[- ]?time\\b|\\b(?:on an?|this is an?|it['’]s an?|this is|hiring an?|seek(?:s|ing)? an?|recruit(?:s|ing) an?|needs an?|looking for an?|need an?|hire an?|join us|joining us|work(?:ing)?|be employed|permanent|regular|available) ${GAP}full[- ]?time\\b|(?:^\\W{0,4}|(?<=[.!?)–—|·•] ?))full[- ]?time(?= ?[:(–—-] ?\\d)|(?:^\\W{0,4}|(?<=[.!?)–—|·•] ))full[- ]?time,? (?:fixed[- ]term|temporary|casual)\\b|(?<=\\b${HAVE} an? (?:[\\p{L}-]{1,20} ){0,3})full[- ]?time\\b|(?<=${OPENS})full[- ]?time\\b|\\bfull[- ]?time (?:permanent|regular|exempt|non-exempt|salaried|[,;] ?(?:permanent|exempt))\\b|\\bfull[- ]?time,? (?:on-?site|remote|hybrid|(?:initially )?limited (?:until|to)\\b)|^\\s*full[- ]?time\\s*(?:[.!]\\s*)?$|\\bfull-? ?(?:and|or|/|&) ?part[- ]?time\\b|\\bpart-? ?(?:or|and|/|&) full[- ]?time\\b|\\bfull[- ]?time ?(?:and|or|&|/) ?part[- ]?time\\b|(?:^|(?<=[.!?–—|·•] ))full[- ]?time(?=\\.(?: |$)|,? (?:[\\d£$€|·•]|permanent\\b))|\\b(?:permanent|indeterminate|ongoing|regular|fixed[- ]term|temporary|casual)(?:,? {1,3}(?:[-–/|(] ?)?|[-–/|])full[- ]?time\\b|(?<=\\([^()]{0,20})full[- ]?time(?=\\))|\\b(?:hiring|recruiting|seeking|looking|searching)(?: for)? (?:(?:[\\p{L}]{1,20}|\\(\\d{1,2}\\)) ){0,2}full[- ]?time|\\bfull[- ]?time(?=, part[- ]?time\\b)|(?<![\\d.,])1[.,]0{1,2} ?(?:FTE|WTE|wte)\\b`, "giu")],
  ["PART_TIME", new RegExp(`\\bpart[- ]?time(?= (?:(?:applicants|candidates|hours) )?(?:(?:will|may|can) (?:also )?be|are) (?:considered|welcome))|(?:^\\W{0,4}|(?<=[.!?)–—|·•] ?))part[- ]?time(?= ?[:(–—-] ?\\d)|\\bpart[- ]?time(?= \\(\\d)|(?<=\\b${HAVE} an? (?:[\\p{L}-]{1,20} ){0,3})part[- ]?time\\b|(?<=${OPENS})part[- ]?time\\b|\\bpart[- ]?time applications (?:will be )?(?:considered|welcome)|\\bfull ?(?:and|or|/|&) ?part[- ]?time\\b|\\b(?:hiring|recruiting|seeking|looking|searching)(?: for)? (?:(?:[\\p{L}]{1,20}|\\(\\d{1,2}\\)) ){0,2}part[- ]?time|part[- ]?timers (?:wanted|needed|required)|\\bpart-? ?(?:or|and|/|&) full[- ]?time\\b|part[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? ${GAP}part[- ]?time\\b|\\b(?:on an?|this is an?|it['’]s an?|this is|hiring an?|seek(?:s|ing)? an?|recruit(?:s|ing) an?|needs an?|looking for an?|need an?|hire an?|work(?:ing)?) ${GAP}part[- ]?time\\b|^\\s*part[- ]?time\\s*(?:[.!]\\s*)?$|(?:^|(?<=[.!?–—|·•] ))part[- ]?time(?=\\.(?: |$)|,? (?:[\\d£$€|·•]|permanent\\b))|\\b(?:permanent|indeterminate|ongoing|regular|fixed[- ]term|temporary|casual)(?:,? {1,3}(?:[-–/|(] ?)?|[-–/|])part[- ]?time\\b|(?<![\\d.,])0?[.,]\\d{1,2}(?: ?(?:-|–|to) ?[01]?[.,]\\d{1,2})? ?(?:FTE|WTE|wte)\\b|(?<=\\([^()]{0,20})part[- ]?time(?=[^()]{0,20}\\))|\\bfull[- ]?time (?:and|or|&|/) part[- ]?time\\b`, "giu")],
  ["FULL_TIME", /\b(?:FT|F\/T) ?(?:and|or|&|\/) ?(?:PT|P\/T)\b|\b(?:PT|P\/T) ?(?:and|or|&|\/) ?(?:FT|F\/T)\b/gu],
  ["PART_TIME", /\b(?:FT|F\/T) ?(?:and|or|&|\/) ?(?:PT|P\/T)\b|\b(?:PT|P\/T) ?(?:and|or|&|\/) ?(?:FT|F\/T)\b/gu],
  // `Harbor Home Leeds Full-time £18 an hour`, `Employment TypeFull Time, Permanent`: among capitals and figures.
  ["FULL_TIME", /(?<=^\s{0,4}|(?:^|\s)[\p{Lu}\d(]\S{0,20} |\s[-–—|•] |[a-z]Type |\bfor an? )[Ff]ull[- ]?[Tt]ime(?=,? \/? ?[\p{Lu}\d$£€(]| (?:in|at) \p{Lu})|(?<=Type|\b(?:[Jj]ob|[Ee]mployment|[Cc]ontract|[Pp]osition) [Tt]ypes? )[Ff]ull[- ]?[Tt]ime/gu],
  ["PART_TIME", /(?<=^\s{0,4}|(?:^|\s)[\p{Lu}\d(]\S{0,20} |\s[-–—|•] |[a-z]Type |\bfor an? )[Pp]art[- ]?[Tt]ime(?=,? \/? ?[\p{Lu}\d$£€(]| (?:in|at) \p{Lu})|(?<=Type|\b(?:[Jj]ob|[Ee]mployment|[Cc]ontract|[Pp]osition) [Tt]ypes? )[Pp]art[- ]?[Tt]ime/gu],
  // `… join the teamFull-time PositionTravel …`: only a capital behind it ends the word.
  ["FULL_TIME", /[Ff]ull[- ]?[Tt]ime (?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity)(?=\p{Lu}\p{Ll})/gu],
  ["PART_TIME", /[Pp]art[- ]?[Tt]ime (?:[Pp]osition|[Rr]ole|[Jj]ob|[Oo]pportunity)(?=\p{Lu}\p{Ll})/gu],
  ["CONTRACTOR", new RegExp(`\\b(?:this is an?|on an?|it['’]s an?|offer(?:ing)? an?|\\d{1,2}[- +]*(?:month|week)s?\\+?|(?:one|two|three|four|five|six|nine|twelve)[- ](?:month|week)s?|long[- ]term|short[- ]term|independent|freelance|initial|w2|w-2) (?:(?!(?:full|part)[- ]time contract|(?:\\d|one|two|three|four|five)[- ]years? )[\\p{L}\\d/-]{1,20} ){0,3}contract\\b(?! (?:work\\b|specialist|manage|negotia|admin|review|law|award|vehicle|work with))|\\b(?:contract|(?<!years? )contractual|freelance|contractor)[- ](?:position|role|job|opportunit(?:y|ie)|basis|assignment|to[- ]hire|to[- ]perm(?:anent)?|w2|engagement)s?\\b|\\bcontract\\s?\\(?\\d{1,2}\\+? ?months?|^\\W{0,4}contract,? (?:and |or |\\/ ?)?(?:full|part)[- ]?time|\\b(?:hir(?:e|ing)|seeking|looking for|find|need) (?:an? )?(?:(?:independent|freelance|full-time|part-time) )?contractors?\\b|\\b(?:hired|paid|engaged) as (?:an? )?(?:independent )?contractors?\\b|\\b(?:hir(?:e|ing)|seeking|looking for|need) an? (?:[\\p{L}-]{1,16} ){0,2}freelance(?= \\p{L})|\\b(?:as|on) (?:an? )?(?:independent contractor|freelance(?:r)?(?: basis)?)\\b`, "giu")],
  ["TEMPORARY", new RegExp(`(?:temporary|seasonal|temp|(?:fixed|max(?:imum)?)[- ]term|limited[- ](?:term|duration)|term[- ]limited|time[- ]limited|short[- ]term(?= (?:vacanc|position|role|post\\b|appointment))|interim)(?:,|/| or| and| to)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be)(?: an?)? ${GAP}(?:temporary|seasonal|fixed[- ]term|limited[- ]term|term[- ]limited)\\b|\\b(?:temp(?:orary)?)[- ]to[- ](?:hire|perm(?:anent)?)\\b|\\bnot to exceed \\d{1,2} (?:year|month|day)s?\\b|\\b(?:maternity|parental) (?:leave )?cover\\b|\\bfixed duration\\b|\\bterm of (?:appointment|employment|contract)\\W{1,4}(?:until|up to|\\d)|\\b(?:recruit|seek|hir|sourc|look)(?:s|ing)?(?: for| to recruit)? an? interim\\b|\\b(?:\\d{1,2}|one|two|three|four|five)[- ](?:month|year) term\\b|\\bon a (?:temporary|seasonal|fixed[- ]term) basis\\b|\\b(?:${JOB}|(?:full|part)[- ]?time)(?: is)?,? (?:initially |currently )?limited (?:until|to)(?= [\\p{L}\\d])|\\bfixed[- ]term (?:for|until|to|ending)(?= [\\p{L}\\d])|\\bfixed[- ]term(?=\\s?[,:)/;]| \\(| due to\\b)|\\bfixed[- ]term(?= of (?:up to )?(?:\\d|one|two|three))|(?<=\\bmonths? )fixed[- ]term\\b|(?<=\\bmonths? )secondment\\b|\\bsecondment for (?:up to )?${SPAN_OF_TIME}|(?<=\\b(?:full|part)[- ]?time,? )temporary\\b`, "giu")],
  ["TEMPORARY", new RegExp(`\\b(?:${JOB} (?:is|are|will be) (?:offered |available )?|(?:position|role|job|contract|appointment|post) |(?:appointed|employed|offered|available) )for an? (?:initial |fixed |limited )?(?:period|term) of (?:up to )?${SPAN_OF_TIME}|\\bemployed (?:(?:full|part)[- ]?time )?for (?:up to )?${SPAN_OF_TIME}|\\b(?:period|term|duration) of (?:the )?(?:employment|appointment|contract|position|post) is ${SPAN_OF_TIME}`, "giu")],
  ["TEMPORARY", new RegExp(`^\\W{0,6}term\\W{0,4}: ?\\W{0,4}${SPAN_OF_TIME}|\\b(?:appointment|contract|position|post|placement)s? (?:is|are|will be) (?:initially )?(?:offered |available |funded |made )?(?:initially )?for (?:an initial |initially |a period of |up to )?${SPAN_OF_TIME}|\\b(?:(?:contract|appointment|employment|assignment) (?:duration|length|term|period)|(?:duration|length|term|period) of (?:the )?(?:contract|appointment|assignment))\\s?[:–-]\\W{0,4}(?:up to |approximately )?(?:${SPAN_OF_TIME}|${DAY})`, "giu")],
  ["TEMPORARY", /\b(?:one|two|three|four|five|\d{1,2})[- ]years? contractual\b|\b(?:one|two|three|four|five|six|seven|eight|eighteen|[1-8]|18)[- ]month (?:(?!contract)[a-z-]{3,20} ){0,2}(?:role|position|post|placement|assignment|appointment)\b|\btemporary, internship|\bfixed contract terms? of\b|(?<=\bthis is an? )(?:one|two|three|four|five|six|[1-8]|18)[- ](?:year (?:(?!contract)[a-z-]{3,20} ){0,2}(?:project|fellowship|role|position|post|placement|assignment|appointment)|month project)\b/gi],
  // Each by itself, so that it is looked for only where its own words stand.
  ["TEMPORARY", new RegExp(`(?<=\\b(?:appointment|contract|position|post|placement)s? (?:is|are|will)(?: expected)?(?: to)? )last (?:for )?(?:a (?:term|period) of )?(?:approximately |about )?${SPAN_OF_TIME}`, "giu")],
  ["TEMPORARY", /(?:(?<=\b(?:this is|on|it['’]s|offer(?:ed|ing|s)?) an? (?:initial |fixed |renewable )?)|(?<=^\W{0,4})|\b(?:initial|fixed) )(?:one|two|three|four|five|\d)[- ]years? (?:(?:renewable|initial|fixed|paid|PAYE) )?contract\b/gi],
  ["TEMPORARY", /(?<=\bare )(?:one|two|three|four|five|\d)[- ]year (?:positions|posts|appointments|fellowships)\b/gi],
  ["CONTRACTOR", /(?<=\b(?:agents|drivers|associates|representatives|instructors|technicians) )(?:are|work as) independent contractors\b/gi],
  ["TEMPORARY", /\bfor (?:an? )?(?:initial )?(?:period of )?(?:up to )?(?:one|two|three|four|five|\d{1,2})[- ](?:year|month)s?,? in the first instance\b/gi],
  ["INTERN", new RegExp(`\\b(?:this|our|the|an?|paid|unpaid|summer|\\d{1,2}[- ](?:month|week)s?) (?:[\\p{L}\\d-]{1,20} ){0,2}internship(?: (?:position|role|opportunity|program(?:me)?))?\\b(?=.{0,30}(?:\\b(?:is|will|can|may|lasts|runs|offers|starts|for|position|role|opportunity|with|at)\\b|[.!,]))`, "giu")],
  ["VOLUNTEER", new RegExp(`\\b(?:this is an?|as an?|for an?) (?:[\\p{L}-]{1,20} ){0,2}(?:volunteer|voluntary|unpaid)(?: ${JOB})?\\b(?![- ](?:co-?ordinator|manager|benefits?|insurance|life|retirement|plans?|products?|deductions?)|[- ](?:led|run|driven|based|operated|organi[sz]ation|sector))|\\bvolunteer (?:position|role|basis)\\b|\\bwe(?: are|['’]re)? (?:currently |always )?(?:looking for|seeking|recruiting|need) (?:[\\p{L}-]{1,20} ){0,4}volunteers\\b`, "giu")],
  ["PER_DIEM", new RegExp(`\\(PRN\\)|\\b(?:full|part)[- ]?time ?(?:and|or|&|/) ?PRN\\b|\\b(?:an?|our|this|and|or) bank (?:post|role|position|contract|basis|worker)s?\\b|\\bPRN (?:position|role|job|shift|basis)|\\bper[- ]diem ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are) (?:an? )?per[- ]diem\\b|\\bon a per[- ]diem basis\\b`, "giu")],
  ["OTHER", new RegExp(`\\bcasual (?:${GAP})?(?:position|role|job|contract|basis|employment|vacancy|opportunity)s?\\b|\\bon a casual basis\\b|\\bzero[- ]hours? (?:contract|basis|position|role)s?\\b`, "giu")],
]; // prettier-ignore
