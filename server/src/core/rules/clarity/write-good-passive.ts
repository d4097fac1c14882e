import { findWithWriteGood } from "../../adapters/write-good";
import { shiftSpan, type Span } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { saysItBest } from "../passives";
import { inOneLine } from "../phrases";
import { standsInProcedure } from "../procedure";
import { proseBlocks } from "../prose-blocks";
import { defineRule } from "../rule";

/** Participles that say how something is rather than what is done to it, and words that only end like one. */
const ALLOWED =
  /\b(?:based|located|committed|dedicated|interested|excited|required|preferred|needed|expected|encouraged|invited|experienced|skilled|qualified|motivated|driven|related|licensed|certified|accredited|registered|authori[sz]ed|eligible|covered|designed|headquartered|involved|focused|aligned|advanced|limited|used|supposed|allowed|permitted|prohibited|affiliated|determined|inspired|passionate|organi[sz]ed|detailed|connected|prepared|considered|protected|employed|enrolled|red|bed|need|indeed|speed|feed|seed|hundred|embed|exceed|proceed|succeed|led|left|set|open|met|found|defined|intended|varied|equipped|embedded|tasked|asked|known|done|made|filled|characteri[sz]ed|located|born|scared|tired|welcomed|valued|listed|attached|talented|gifted|proven|comprised|founded|built|named|treated|respected|recogni[sz]ed|honou?red|ranked|rated|backed|funded|staffed|privileged|delighted|thrilled|pleased|surrounded|engaged|empowered|married|concerned|classified|charged|assigned|called|lost|desired|posted|anticipated|accustomed|entitled|satisfied|paid|held|situated|fed|fit|split|seen|poised|aimed|chartered|renowned|obsessed|oriented|grounded|exposed|kept|construed|interpreted|missed|understood|rewarded|spent|placed|fixed|scheduled|allocated|cent(?:er|re)d|underpinned|unified|stationed|energi[sz]ed|predicated|governed|structured|hosted|spread|linked|tied|listened|multifaceted|associated|distinguished|interconnected|sought|referred|[a-z]+based)$/i;

/** A passive hides who does the work. */
export const writeGoodPassive = defineRule({
  id: "clarity/write-good-passive",
  scope: "posting",
  severity: "hint",
  summary: "Say who does what.",
  why: "“You will lead the team” tells the reader more than “the team will be led”. Active sentences are shorter and easier to picture.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    passive: "“{found}” may be passive. Say who does it.",
    by: "“{found}” may be passive. Begin with who does it.",
    many: "“{found}” is one of {count} more places that may be passive. Say who does it where it matters.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: {
    allow: "Phrases that are fine, such as “was founded”.",
    most: MOST_SHOWN,
  },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["passive", "by"] },
  *check(draft, { allow }) {
    for (const { block, section } of proseBlocks(draft)) {
      if (SILENT.has(section)) continue;
      for (const place of findWithWriteGood("passive", block.text)) {
        const found = inOneLine(block.text.slice(place.start, place.end));
        if (
          ALLOWED.test(found) ||
          allow.includes(found.toLowerCase()) ||
          standsInProcedure(block.text, place) ||
          isOffered(block.text, place) ||
          saysItBest(block.text, place) ||
          // `We are Ovenhaus`: the name of the employer only ends like a participle.
          /^\p{Ll}+ \p{Lu}\p{Ll}/u.test(found)
        )
          continue;
        const span = shiftSpan(place, block.span.start);
        yield { span, message: BY.test(block.text.slice(place.end)) ? "by" : "passive", values: { found } };
      }
    }
  },
});

/** Who does it is said behind. */
const BY =
  /^ by (?!(?:the|an?|our) (?:end|deadline|time|start|beginning|close|due|date|hour|minimum|maximum|way)\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)(?:an? |the |our |your |its |their |his |all |\d+ \p{L}|\p{Lu}\p{Ll}|\p{Ll}{2,20}(?:ers|ors|ists|staff|teams?)\b)/u;

/** `Sign up to be notified` is what a page offers; of `the first way is planned admissions` the word says what kind. */
function isOffered(text: string, { start, end }: Span): boolean {
  return (
    /\bsign(?:ed)? up to $/i.test(text.slice(Math.max(0, start - 12), start)) ||
    /^ (?:admissions?|maintenance|care|work)\b/i.test(text.slice(end, end + 14))
  );
}

/** Who handles an application, sets the pay, asks for a degree or founded the company is seldom worth a name. */
const SILENT: ReadonlySet<string> = new Set([
  "how-to-apply",
  "pay",
  "benefits",
  "about-company",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "education",
  "skills",
]);
