import { findWithWriteGood } from "../../adapters/write-good";
import { defineRule } from "../rule";

/** Participles that say how something is rather than what is done to it, and words that only end like one. */
const ALLOWED =
  /\b(?:based|located|committed|dedicated|interested|excited|required|preferred|needed|expected|encouraged|invited|experienced|skilled|qualified|motivated|driven|related|licensed|certified|accredited|registered|authori[sz]ed|eligible|covered|designed|headquartered|involved|focused|aligned|advanced|limited|used|supposed|allowed|permitted|prohibited|affiliated|determined|inspired|passionate|organi[sz]ed|detailed|connected|prepared|considered|protected|employed|enrolled|red|bed|need|indeed|speed|feed|seed|hundred|embed|exceed|proceed|succeed|led|left|set|open)$/i;

/** A passive hides who does the work. */
export const writeGoodPassive = defineRule({
  id: "clarity/write-good-passive",
  scope: "block",
  severity: "hint",
  summary: "Say who does what.",
  why: "“You will lead the team” tells the reader more than “the team will be led”. Active sentences are shorter and easier to picture.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: { passive: "“{found}” may be passive. Say who does it." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Phrases that are fine, such as “was founded”." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row") return;
    for (const span of findWithWriteGood("passive", text)) {
      const found = text.slice(span.start, span.end);
      if (ALLOWED.test(found) || allow.includes(found.toLowerCase())) continue;
      yield { span, message: "passive", values: { found } };
    }
  },
});
