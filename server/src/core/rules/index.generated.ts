// Generated from the files of this folder by `npm run generate`. Do not edit.
import { age as biasAge } from "./bias/age";
import { genderedTitle as biasGenderedTitle } from "./bias/gendered-title";
import { writeGoodIllusion as clarityWriteGoodIllusion } from "./clarity/write-good-illusion";
import { writeGoodPassive as clarityWriteGoodPassive } from "./clarity/write-good-passive";
import { writeGoodWeasel as clarityWriteGoodWeasel } from "./clarity/write-good-weasel";
import { placeholder as draftPlaceholder } from "./draft/placeholder";
import { truncated as draftTruncated } from "./draft/truncated";
import { unusedSuppression as draftUnusedSuppression } from "./draft/unused-suppression";
import { missingPay as payMissingPay } from "./pay/missing-pay";
import { unformatted as payUnformatted } from "./pay/unformatted";
import { wideRange as payWideRange } from "./pay/wide-range";
import { conflictingYears as requirementsConflictingYears } from "./requirements/conflicting-years";
import { requiredAndPreferred as requirementsRequiredAndPreferred } from "./requirements/required-and-preferred";
import { duplicate as statementsDuplicate } from "./statements/duplicate";
import { incompleteAccommodation as statementsIncompleteAccommodation } from "./statements/incomplete-accommodation";
import { incompleteFairChance as statementsIncompleteFairChance } from "./statements/incomplete-fair-chance";
import { missingAccommodation as statementsMissingAccommodation } from "./statements/missing-accommodation";
import { missingEqualOpportunity as statementsMissingEqualOpportunity } from "./statements/missing-equal-opportunity";
import { otherPlace as statementsOtherPlace } from "./statements/other-place";
import { stale as statementsStale } from "./statements/stale";
import { unsafeContact as statementsUnsafeContact } from "./statements/unsafe-contact";
import { brokenNumbering as structureBrokenNumbering } from "./structure/broken-numbering";
import { duplicateSection as structureDuplicateSection } from "./structure/duplicate-section";
import { emptySection as structureEmptySection } from "./structure/empty-section";
import { runTogetherHeading as structureRunTogetherHeading } from "./structure/run-together-heading";
import { jargon as titleJargon } from "./title/jargon";
import { shouting as titleShouting } from "./title/shouting";
import type { Rule } from "./rule";

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  biasAge,
  biasGenderedTitle,
  clarityWriteGoodIllusion,
  clarityWriteGoodPassive,
  clarityWriteGoodWeasel,
  draftPlaceholder,
  draftTruncated,
  draftUnusedSuppression,
  payMissingPay,
  payUnformatted,
  payWideRange,
  requirementsConflictingYears,
  requirementsRequiredAndPreferred,
  statementsDuplicate,
  statementsIncompleteAccommodation,
  statementsIncompleteFairChance,
  statementsMissingAccommodation,
  statementsMissingEqualOpportunity,
  statementsOtherPlace,
  statementsStale,
  statementsUnsafeContact,
  structureBrokenNumbering,
  structureDuplicateSection,
  structureEmptySection,
  structureRunTogetherHeading,
  titleJargon,
  titleShouting,
];
