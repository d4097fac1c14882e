import type { Span } from "../../text/span";
import { suggestWords, withCaseOf } from "../replacement";
import { defineRule } from "../rule";

/** Titles that assume a gender, in the singular, with what to write instead; the plural follows. */
const TITLES: Readonly<Record<string, string>> = {
  salesman: "salesperson", saleswoman: "salesperson", chairman: "chair", chairwoman: "chair", foreman: "supervisor", forewoman: "supervisor",
  handyman: "maintenance worker", repairman: "repair technician", fireman: "firefighter", policeman: "police officer", policewoman: "police officer",
  mailman: "mail carrier", postman: "postal worker", businessman: "businessperson", businesswoman: "businessperson", spokesman: "spokesperson",
  spokeswoman: "spokesperson", craftsman: "artisan", draftsman: "drafter", watchman: "guard", doorman: "door attendant", deliveryman: "delivery driver",
  cameraman: "camera operator", workman: "worker", stewardess: "flight attendant", waitress: "server", hostess: "host", actress: "actor",
  cleaning_lady: "cleaner", seamstress: "tailor", middleman: "intermediary", layman: "layperson", congressman: "member of Congress",
  councilman: "council member", councilwoman: "council member", ombudsman: "ombuds", groundsman: "groundskeeper", serviceman: "service technician",
  barmaid: "bartender", housewife: "homemaker", storeman: "storeperson", anchorman: "anchor", anchorwoman: "anchor", fisherman: "fisher", garbageman: "waste collector", dustman: "waste collector",
  binman: "waste collector", delivery_boy: "delivery driver", delivery_girl: "delivery driver", salesgirl: "salesperson", saleslady: "salesperson", sales_lady: "salesperson", sales_girl: "salesperson",
  clergyman: "cleric", weatherman: "meteorologist", newsman: "journalist", cattleman: "cattle rancher", bellboy: "bell attendant", bellman: "bell attendant",
  busboy: "busser", barman: "bartender", crewman: "crew member", warehouseman: "warehouse worker", lineman: "line worker", headmaster: "head teacher",
  headmistress: "head teacher", manageress: "manager", usherette: "usher", housemaid: "housekeeper", cleaning_woman: "cleaner", dinner_lady: "catering assistant",
  masseuse: "massage therapist", laundress: "laundry worker", office_girl: "office assistant", shopgirl: "shop assistant", tradesman: "tradesperson", longshoreman: "dock worker",
}; // prettier-ignore

const SINGULARS = Object.keys(TITLES).map((title) => title.replace("_", "[ -]"));
const FORMS = [...SINGULARS, ...SINGULARS.map(pluralOf)];
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${FORMS.join("|")})(?![\\p{L}\\p{N}])`, "giu");
const PARTNER = new RegExp(`^\\s?\\/\\s?(?:${FORMS.join("|")}|(?:wo)?m[ae]n)(?!\\p{L})`, "iu");
/** How the titles end; looked for first because it is cheap. */
const ENDINGS = new RegExp(
  `(?:${[...new Set(FORMS.map((form) => form.slice(-4).replace("]", "")))].join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);

/** A job title that assumes the gender of who does the job. */
export const genderedTitle = defineRule({
  id: "bias/gendered-title",
  scope: "block",
  severity: "warning",
  summary: "Use job titles that do not assume a gender.",
  why: "A gendered title tells some readers that the job is not for them.",
  sources: [
    {
      title:
        "Gaucher, Friesen & Kay (2011), Evidence that gendered wording in job advertisements exists and sustains gender inequality",
      url: "https://doi.org/10.1037/a0022530",
    },
  ],
  messages: { gendered: "“{found}” assumes a gender. Consider “{better}”." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Titles that are fine, such as “ombudsman”." },
  shields: ["statement", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    if (!ENDINGS.test(text)) return;
    let end = 0;
    for (const match of text.matchAll(PATTERN)) {
      const word = { start: match.index, end: match.index + match[0].length };
      // Behind or before another capitalised word it may be a surname: “Dr Foreman”, “Foreman Industries”.
      if (word.start < end || allow.includes(match[0].toLowerCase()) || isName(text, word)) continue;
      const { start, end: last } = withPartner(text, word);
      const neutralWords = withCaseOf(text.slice(start, last), neutral(match[0]));
      // “the firemen’s lunch” is “the firefighters’ lunch”.
      const possessive = neutralWords.endsWith("s")
        ? /^['’]s(?!\p{L})/u.exec(text.slice(last, last + 3))?.[0]
        : undefined;
      const span = { start, end: last + (possessive?.length ?? 0) };
      const better = neutralWords + (possessive?.charAt(0) ?? "");
      const found = text.slice(span.start, span.end);
      end = span.end;
      yield { span, message: "gendered", values: { found, better }, fixes: [suggestWords(text, span, better)] };
    }
  },
});

function pluralOf(singular: string): string {
  if (/man$/.test(singular)) return singular.replace(/man$/, "men");
  if (/wife$/.test(singular)) return singular.replace(/wife$/, "wives");
  if (/lady$/.test(singular)) return singular.replace(/lady$/, "ladies");
  return /ss$/.test(singular) ? `${singular}es` : `${singular}s`;
}

/** The neutral title in the number of the one that was found. */
function neutral(found: string): string {
  const words = found.toLowerCase().replace(/[ -]/, "_");
  const same = TITLES[words];
  if (same) return same;
  const singular = Object.keys(TITLES).find((title) => pluralOf(title) === words);
  const one = singular ? TITLES[singular]! : found;
  if (one === "member of Congress") return "members of Congress";
  if (/person$/.test(one)) return one.replace(/person$/, "people");
  return /y$/.test(one) ? one.replace(/y$/, "ies") : `${one}s`;
}

/** Both of a pair are one place: “waiter/waitress”, “salesman/saleswoman”, “salesman/woman”. */
function withPartner(text: string, { start, end }: Span): Span {
  const before = /(?<!\p{L})(?:waiter|actor|steward|host|sales(?:person)?|chair(?:person)?)s?\s?\/\s?$/iu.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const behind = PARTNER.exec(text.slice(end, end + 24));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** `Our chairman is Ada Mill`, `Bellman equations`: the office of somebody who is named, and a term of mathematics. */
const HELD =
  /^(?:chair|spokes)(?:wo)?man(?: is|,) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|^Bellman(?:[-–]\p{Lu}\p{Ll}| (?:equations?|operators?|optimality|errors?|residuals?|backups?)\b)/iu;

function isName(text: string, { start, end }: Span): boolean {
  if (HELD.test(text.slice(start, end + 60))) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start))) return false;
  return (
    // The tool for interfaces of programs, and the services that settle complaints.
    (/^Postman\b/.test(text.slice(start)) &&
      /\b(?:API|REST|SoapUI|Swagger|Selenium|JMeter|JUnit|Insomnia|test)/i.test(text)) ||
    /\b(?:Financial|Housing|Pensions|Parliamentary|Local Government|Legal|Energy) $/.test(
      text.slice(Math.max(0, start - 20), start),
    ) ||
    // `It works as Postman for data`: without an article it is the tool.
    (/^Postman\b/.test(text.slice(start)) &&
      /\b(?:as|like|in|with|using|use|via) $/.test(text.slice(Math.max(0, start - 8), start))) ||
    /\b(?:Dr|Mr|Mrs|Ms|Prof|Senator|Judge)\.? $/.test(text.slice(Math.max(0, start - 12), start)) ||
    // `Write to Ada Workman`: who has a first name.
    (/^\p{Lu}\p{Ll}+man\b/u.test(text.slice(start)) &&
      /\b(?:by|contact|from|call|email|ask for|write to|recruiter|regards,?) \p{Lu}\p{Ll}{1,14} $/u.test(
        text.slice(Math.max(0, start - 34), start),
      )) ||
    /^(?: (?:Inc|LLC|Ltd|Industries|Group|Associates|& (?:Co|Sons))\b|,? (?:Mr|Mrs|Ms|Dr|Hon)\.? \p{Lu}|['’]s \p{Lu})/u.test(
      text.slice(end, end + 60),
    ) ||
    // `Ada Mill Chairman, Institute for Bread`, `A. Baker (Chairman)`, `Founder and Chairman`: one who holds the office.
    (/^chair/i.test(text.slice(start, start + 5)) &&
      /^, \p{Lu}/u.test(text.slice(end, end + 3)) &&
      /\p{Lu}\p{Ll}+ (?!Vice|Board|Deputy|Committee|Executive|Assistant|Council)\p{Lu}\p{Ll}+,? $/u.test(
        text.slice(Math.max(0, start - 34), start),
      )) ||
    (/^chair/i.test(text.slice(start, start + 5)) &&
      /\p{Lu}\p{Ll}+ \($|\b(?:Founder|President|CEO)(?:,| and| &) $/u.test(
        text.slice(Math.max(0, start - 24), start),
      )) ||
    (/^(?:chair|congress|council)/i.test(text.slice(start, start + 8)) &&
      /^(?: (?:and|&)(?: \p{Lu}\p{L}{1,20}){2,5}|,)? \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u.test(
        text.slice(end, end + 120),
      ))
  );
}
