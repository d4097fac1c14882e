import { spanOfMatch } from "../../text/span";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Short forms of titles, in lower case and without a full stop, with what they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  sr: "Senior", snr: "Senior", jr: "Junior", jnr: "Junior", mgr: "Manager", mngr: "Manager", mgmt: "Management", eng: "Engineer", engr: "Engineer",
  asst: "Assistant", assoc: "Associate", dir: "Director", exec: "Executive", coord: "Coordinator", spec: "Specialist", supv: "Supervisor", supvr: "Supervisor",
  acct: "Account", acctg: "Accounting", mktg: "Marketing", mfg: "Manufacturing", temp: "Temporary", tech: "Technician", dept: "Department",
  admin: "Administrative", sys: "Systems", svc: "Service", svcs: "Services", maint: "Maintenance", prog: "Programmer", dev: "Developer", arch: "Architect",
  cust: "Customer", rep: "Representative", repr: "Representative", natl: "National", intl: "International", prin: "Principal", tchr: "Teacher",
}; // prettier-ignore

/** Those that people write and search for without a full stop count with one only. */
const ONLY_WITH_STOP = new Set([
  "eng",
  "dir",
  "exec",
  "spec",
  "tech",
  "admin",
  "prog",
  "dev",
  "arch",
  "rep",
  "cust",
  "sys",
  "dept",
  "intl",
  "natl",
  "prin",
  "coord",
  "assoc",
]);

/** A title that is cut short. */
export const abbreviation = defineRule({
  id: "title/abbreviation",
  scope: "posting",
  severity: "information",
  summary: "Spell the title out.",
  why: "A search for “senior manager” may pass over “Sr. Mgr.”, and a newcomer has to guess.",
  messages: { short: "“{found}” is short for “{better}”. Spell it out, so that a search finds it." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Short forms that are fine in a title, such as “Sr”." },
  *check({ text, posting }, { allow }) {
    if (!posting.title) return;
    for (const match of posting.title.value.matchAll(
      /(?<![\p{L}\p{N}.&/'’-])(\p{Lu}\p{L}{1,5})(\.?)(?![\p{L}\p{N}’'&-])/gu,
    )) {
      const key = match[1]!.toLowerCase();
      const better = Object.hasOwn(SHORT, key) ? SHORT[key]! : undefined;
      if (
        !better ||
        (ONLY_WITH_STOP.has(key) && !match[2]) ||
        allow.some((one) => one.toLowerCase().replace(/\.$/, "") === key)
      )
        continue;
      // `Temp` behind the role is what kind of job it is, and a name in capitals is no short form.
      const span = spanOfMatch(match, posting.title.span.start);
      yield { span, message: "short", values: { found: match[0], better }, fixes: [suggestWords(text, span, better)] };
    }
  },
});
