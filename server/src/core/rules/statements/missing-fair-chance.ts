import { insertionPoint } from "../../posting/placement/placement";
import { holdsApproved } from "../find-approved";
import { lawBehind, lawsOn, type Law } from "../law";
import { defineRule, type Draft } from "../rule";
import { isSaid } from "../section-absence";
import { statementInsertion } from "../statement-insertion";

/** Nothing tells people with a record that they are considered, where the law of the place asks for that word in the posting. */
export const missingFairChance = defineRule({
  id: "statements/missing-fair-chance",
  scope: "posting",
  severity: "error",
  summary: "Say that people with a record are considered where the law asks for it.",
  why: "People with a record seldom apply where nothing tells them that they may. Some cities and counties ask for that word in every posting, each in its own form. This is information, not legal advice.",
  messages: {
    missing:
      "{asks} a statement that applicants with an arrest or conviction record are considered ({citation}). Add it.",
  },
  *check(draft) {
    const { posting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    for (const law of lawsOn(draft, ["fair_chance_statement"])) {
      if (isStated(draft, law) || holdsApproved(draft, "fair-chance") || isCheckedByLaw(draft)) continue;
      const span = insertionPoint(draft, "fair-chance").word;
      const fixes = statementInsertion(draft, "fair-chance", law.jurisdiction.id);
      const { severity, values } = law;
      yield { span, fixes, severity, message: "missing", values, ...lawBehind([law], span) };
    }
  },
});

/** Whether a statement holds for the place: one that names it, the place it lies in, or none. One for another place does not. */
function isStated(draft: Draft, { jurisdiction: { id, parents } }: Law): boolean {
  const stated = draft.posting.statements.filter(({ kind }) => kind === "fair-chance");
  if (stated.length === 0) return isSaid(draft, FAIR_CHANCE);
  return stated.some(({ place }) => place === null || place === id || parents.includes(place));
}

const FAIR_CHANCE = new Set(["fair-chance"] as const);

/** Whether a law asks for the check itself, as it does of those who work with children: such jobs are often left out of these laws. */
function isCheckedByLaw({ blocks }: Draft): boolean {
  return blocks.some(({ text }) => /live ?scan|fingerprint/i.test(text));
}
