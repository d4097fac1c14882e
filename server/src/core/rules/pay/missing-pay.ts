import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import { readEmployerKind } from "../../posting/employer-kind";
import type { Posting } from "../../posting/posting";
import { absencePlace } from "../absence";
import { lawBehind, lawsOn } from "../law";
import { findPayLink } from "../pay-link";
import { payInsertion } from "../pay-insertion";
import { defineRule } from "../rule";

/** No figure or range of pay. Grave where the law of the place asks for it. */
export const missingPay = defineRule({
  id: "pay/missing-pay",
  scope: "posting",
  severity: "warning",
  summary: "State the pay.",
  why: "Pay is what candidates look for first, and in a growing number of places the law asks for it in the posting. This is information, not legal advice.",
  messages: {
    law: "{asks} the pay or its range in the posting ({citation}). Add {what}.",
    remote:
      "Candidates expect to see the pay, and {places} may ask for it where someone there could do this job remotely. Add a figure or a range.",
    advice: "Candidates expect to see the pay. Add a figure or a range.",
  },
  *check(draft) {
    const { posting, setting } = draft;
    if (posting.pay.length > 0 || posting.words === 0) return;
    const span = absencePlace(draft);
    const laws = lawsOn(draft, ["pay_or_range", "pay_range_min_max", "pay_minimum"]);
    const [law] = laws;
    const fixes = [payInsertion(draft, law?.jurisdiction)];
    if (law) {
      const what = law.jurisdiction.range?.basis ?? "it";
      const isBehindLink = law.jurisdiction.range?.linkOk === true && findPayLink(draft) !== undefined;
      // What is only on its way, or is not sure, does not make the absence lighter than it is anywhere.
      const severity = law.severity === "error" && !isBehindLink ? "error" : "warning";
      yield { span, fixes, severity, message: "law", values: { ...law.values, what }, ...lawBehind(laws, span) };
      return;
    }
    const places =
      isOpenToAnyState(posting) &&
      draft.jurisdictions.length === 0 &&
      readEmployerKind(posting, draft.text) !== "federal"
        ? remotePlaces(setting.today)
        : [];
    if (places.length > 0) yield { span, fixes, message: "remote", values: { places: listOf(places) } };
    else yield { span, fixes, message: "advice" };
  },
});

/** Whether a remote job names the United States and no state. */
function isOpenToAnyState({ workArrangement, locations }: Posting): boolean {
  return (
    workArrangement?.value === "remote" &&
    locations.some(({ country }) => country === "US") &&
    locations.every(({ region }) => region === null)
  );
}

/** The states whose law reaches a job that could be done from there, and asks for pay on a day. */
function remotePlaces(today: string): string[] {
  return [...JURISDICTIONS.values()]
    .filter(
      ({ country, remoteReach, effectiveFrom, confidence }) =>
        country === "US" &&
        confidence === "high" &&
        effectiveFrom !== null &&
        effectiveFrom <= today &&
        remoteReach.includes("can_be_filled_in"),
    )
    .map(({ name }) => name)
    .sort();
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
