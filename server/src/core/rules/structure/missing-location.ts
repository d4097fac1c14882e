import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { absencePlace } from "../absence";
import { defineRule } from "../rule";
import { insertionOf, isPrompt, isSaid, severityOfAbsence } from "../section-absence";

/** Neither a place of work nor remote work is named. */
export const missingLocation = defineRule({
  id: "structure/missing-location",
  scope: "posting",
  severity: "information",
  summary: "Say where the work is done.",
  why: "Where the work is done decides for most people whether they can take it, and which law applies to the posting.",
  messages: { missing: "Nothing says where the work is done. Name the place, or say that it can be done remotely." },
  *check(draft) {
    const { locations, workArrangement } = draft.posting;
    const severity = severityOfAbsence(draft, "location");
    if (
      severity === undefined ||
      [...locations, ...(workArrangement ? [workArrangement] : [])].some(({ span }) => !isPrompt(draft, span)) ||
      isSaid(draft, LOCATION)
    )
      return;
    const fixes = insertionOf(draft, {
      kind: "location",
      ...SECTION_TEXTS.location,
    });
    yield { span: absencePlace(draft), message: "missing", severity, fixes };
  },
});

const LOCATION: ReadonlySet<SectionKind> = new Set(["location"]);
