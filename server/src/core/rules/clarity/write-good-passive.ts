import { findWithWriteGood } from "../../adapters/write-good";
import { shiftSpan } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { inOneLine } from "../phrases";
import { standsInProcedure } from "../procedure";
import { proseBlocks } from "../prose-blocks";
import { defineRule } from "../rule";

/** Participles that say how something is rather than what is done to it, and words that only end like one. */
const ALLOWED =
  /\b(?:based|located|committed|dedicated|interested|excited|required|preferred|needed|expected|encouraged|invited|experienced|skilled|qualified|motivated|driven|related|licensed|certified|accredited|registered|authori[sz]ed|eligible|covered|designed|headquartered|involved|focused|aligned|advanced|limited|used|supposed|allowed|permitted|prohibited|affiliated|determined|inspired|passionate|organi[sz]ed|detailed|connected|prepared|considered|protected|employed|enrolled|red|bed|need|indeed|speed|feed|seed|hundred|embed|exceed|proceed|succeed|led|left|set|open|met|found|defined|intended|varied|equipped|embedded|tasked|asked|known|done|made|filled|characteri[sz]ed|located|born|scared|tired|welcomed|valued|listed|attached|talented|gifted|proven|comprised|founded|built|named|treated|respected|recogni[sz]ed|honou?red|ranked|rated|backed|funded|staffed|privileged|delighted|thrilled|pleased|surrounded|engaged|empowered|married|concerned|classified|charged|assigned|called|lost|desired|posted|anticipated)$/i;

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
    many: "“{found}” is one of {count} more places that may be passive. Say who does it where it matters.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: {
    allow: "Phrases that are fine, such as “was founded”.",
    most: MOST_SHOWN,
  },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["passive"] },
  *check(draft, { allow }) {
    for (const { block, section } of proseBlocks(draft)) {
      if (SILENT.has(section)) continue;
      for (const place of findWithWriteGood("passive", block.text)) {
        const found = inOneLine(block.text.slice(place.start, place.end));
        if (ALLOWED.test(found) || allow.includes(found.toLowerCase()) || standsInProcedure(block.text, place))
          continue;
        yield { span: shiftSpan(place, block.span.start), message: "passive", values: { found } };
      }
    }
  },
});

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
