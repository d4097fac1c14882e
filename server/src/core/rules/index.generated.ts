// Generated from the files of this folder by `npm run generate`. Do not edit.
import { ability as biasAbility } from "./bias/ability";
import { age as biasAge } from "./bias/age";
import { criminalRecord as biasCriminalRecord } from "./bias/criminal-record";
import { genderCoded as biasGenderCoded } from "./bias/gender-coded";
import { genderedNoun as biasGenderedNoun } from "./bias/gendered-noun";
import { genderedPronoun as biasGenderedPronoun } from "./bias/gendered-pronoun";
import { genderedTitle as biasGenderedTitle } from "./bias/gendered-title";
import { origin as biasOrigin } from "./bias/origin";
import { otherInsensitive as biasOtherInsensitive } from "./bias/other-insensitive";
import { raceReligionFamily as biasRaceReligionFamily } from "./bias/race-religion-family";
import { buzzword as clarityBuzzword } from "./clarity/buzzword";
import { exclamation as clarityExclamation } from "./clarity/exclamation";
import { hollowPerk as clarityHollowPerk } from "./clarity/hollow-perk";
import { hype as clarityHype } from "./clarity/hype";
import { inconsistentSpelling as clarityInconsistentSpelling } from "./clarity/inconsistent-spelling";
import { longSentence as clarityLongSentence } from "./clarity/long-sentence";
import { readingGrade as clarityReadingGrade } from "./clarity/reading-grade";
import { shouting as clarityShouting } from "./clarity/shouting";
import { thirdPerson as clarityThirdPerson } from "./clarity/third-person";
import { unexplainedAcronym as clarityUnexplainedAcronym } from "./clarity/unexplained-acronym";
import { weakOpening as clarityWeakOpening } from "./clarity/weak-opening";
import { writeGoodAdverb as clarityWriteGoodAdverb } from "./clarity/write-good-adverb";
import { writeGoodCliche as clarityWriteGoodCliche } from "./clarity/write-good-cliche";
import { writeGoodEPrime as clarityWriteGoodEPrime } from "./clarity/write-good-e-prime";
import { writeGoodIllusion as clarityWriteGoodIllusion } from "./clarity/write-good-illusion";
import { writeGoodPassive as clarityWriteGoodPassive } from "./clarity/write-good-passive";
import { writeGoodSo as clarityWriteGoodSo } from "./clarity/write-good-so";
import { writeGoodThereIs as clarityWriteGoodThereIs } from "./clarity/write-good-there-is";
import { writeGoodWeasel as clarityWriteGoodWeasel } from "./clarity/write-good-weasel";
import { writeGoodWordy as clarityWriteGoodWordy } from "./clarity/write-good-wordy";
import { badLink as draftBadLink } from "./draft/bad-link";
import { commentToSelf as draftCommentToSelf } from "./draft/comment-to-self";
import { encoding as draftEncoding } from "./draft/encoding";
import { expired as draftExpired } from "./draft/expired";
import { leftoverMarkup as draftLeftoverMarkup } from "./draft/leftover-markup";
import { leftoverName as draftLeftoverName } from "./draft/leftover-name";
import { pastDate as draftPastDate } from "./draft/past-date";
import { placeholder as draftPlaceholder } from "./draft/placeholder";
import { spacing as draftSpacing } from "./draft/spacing";
import { truncated as draftTruncated } from "./draft/truncated";
import { unusedSuppression as draftUnusedSuppression } from "./draft/unused-suppression";
import { belowExemptThreshold as payBelowExemptThreshold } from "./pay/below-exempt-threshold";
import { belowMinimumWage as payBelowMinimumWage } from "./pay/below-minimum-wage";
import { conflicting as payConflicting } from "./pay/conflicting";
import { conflictingConversion as payConflictingConversion } from "./pay/conflicting-conversion";
import { excludesResidents as payExcludesResidents } from "./pay/excludes-residents";
import { implausible as payImplausible } from "./pay/implausible";
import { invertedRange as payInvertedRange } from "./pay/inverted-range";
import { linkOnly as payLinkOnly } from "./pay/link-only";
import { missingBenefits as payMissingBenefits } from "./pay/missing-benefits";
import { missingCommissionStatement as payMissingCommissionStatement } from "./pay/missing-commission-statement";
import { missingCurrency as payMissingCurrency } from "./pay/missing-currency";
import { missingDeadline as payMissingDeadline } from "./pay/missing-deadline";
import { missingOtherCompensation as payMissingOtherCompensation } from "./pay/missing-other-compensation";
import { missingPay as payMissingPay } from "./pay/missing-pay";
import { missingTippedStatement as payMissingTippedStatement } from "./pay/missing-tipped-statement";
import { missingUnit as payMissingUnit } from "./pay/missing-unit";
import { openEnded as payOpenEnded } from "./pay/open-ended";
import { otherBasis as payOtherBasis } from "./pay/other-basis";
import { outsideRange as payOutsideRange } from "./pay/outside-range";
import { secrecy as paySecrecy } from "./pay/secrecy";
import { unformatted as payUnformatted } from "./pay/unformatted";
import { unpaidWork as payUnpaidWork } from "./pay/unpaid-work";
import { unspecifiedPlace as payUnspecifiedPlace } from "./pay/unspecified-place";
import { vague as payVague } from "./pay/vague";
import { wideRange as payWideRange } from "./pay/wide-range";
import { canadianExperience as requirementsCanadianExperience } from "./requirements/canadian-experience";
import { citizenship as requirementsCitizenship } from "./requirements/citizenship";
import { conflictingArrangement as requirementsConflictingArrangement } from "./requirements/conflicting-arrangement";
import { conflictingDegree as requirementsConflictingDegree } from "./requirements/conflicting-degree";
import { conflictingEmploymentType as requirementsConflictingEmploymentType } from "./requirements/conflicting-employment-type";
import { conflictingLocation as requirementsConflictingLocation } from "./requirements/conflicting-location";
import { conflictingSchedule as requirementsConflictingSchedule } from "./requirements/conflicting-schedule";
import { conflictingTravel as requirementsConflictingTravel } from "./requirements/conflicting-travel";
import { conflictingVisa as requirementsConflictingVisa } from "./requirements/conflicting-visa";
import { conflictingYears as requirementsConflictingYears } from "./requirements/conflicting-years";
import { degreeWithoutEquivalent as requirementsDegreeWithoutEquivalent } from "./requirements/degree-without-equivalent";
import { driversLicense as requirementsDriversLicense } from "./requirements/drivers-license";
import { eliteSchool as requirementsEliteSchool } from "./requirements/elite-school";
import { hedged as requirementsHedged } from "./requirements/hedged";
import { impossibleNumber as requirementsImpossibleNumber } from "./requirements/impossible-number";
import { misnamedTechnology as requirementsMisnamedTechnology } from "./requirements/misnamed-technology";
import { noSplit as requirementsNoSplit } from "./requirements/no-split";
import { personalAttributes as requirementsPersonalAttributes } from "./requirements/personal-attributes";
import { physicalDemands as requirementsPhysicalDemands } from "./requirements/physical-demands";
import { requiredAndPreferred as requirementsRequiredAndPreferred } from "./requirements/required-and-preferred";
import { salaryHistory as requirementsSalaryHistory } from "./requirements/salary-history";
import { seniorityYearsMismatch as requirementsSeniorityYearsMismatch } from "./requirements/seniority-years-mismatch";
import { skillsList as requirementsSkillsList } from "./requirements/skills-list";
import { tooMany as requirementsTooMany } from "./requirements/too-many";
import { vague as requirementsVague } from "./requirements/vague";
import { yearsExceedTechnologyAge as requirementsYearsExceedTechnologyAge } from "./requirements/years-exceed-technology-age";
import { backgroundCheckWording as statementsBackgroundCheckWording } from "./statements/background-check-wording";
import { drifted as statementsDrifted } from "./statements/drifted";
import { duplicate as statementsDuplicate } from "./statements/duplicate";
import { incompleteAccommodation as statementsIncompleteAccommodation } from "./statements/incomplete-accommodation";
import { incompleteFairChance as statementsIncompleteFairChance } from "./statements/incomplete-fair-chance";
import { missingAccommodation as statementsMissingAccommodation } from "./statements/missing-accommodation";
import { missingAiUse as statementsMissingAiUse } from "./statements/missing-ai-use";
import { missingContractorTagline as statementsMissingContractorTagline } from "./statements/missing-contractor-tagline";
import { missingEqualOpportunity as statementsMissingEqualOpportunity } from "./statements/missing-equal-opportunity";
import { missingFairChance as statementsMissingFairChance } from "./statements/missing-fair-chance";
import { missingVacancyStatus as statementsMissingVacancyStatus } from "./statements/missing-vacancy-status";
import { nonCompete as statementsNonCompete } from "./statements/non-compete";
import { otherPlace as statementsOtherPlace } from "./statements/other-place";
import { stale as statementsStale } from "./statements/stale";
import { unsafeContact as statementsUnsafeContact } from "./statements/unsafe-contact";
import { wrongDocument as statementsWrongDocument } from "./statements/wrong-document";
import { brokenNumbering as structureBrokenNumbering } from "./structure/broken-numbering";
import { duplicateSection as structureDuplicateSection } from "./structure/duplicate-section";
import { emptySection as structureEmptySection } from "./structure/empty-section";
import { inlineList as structureInlineList } from "./structure/inline-list";
import { misplacedContent as structureMisplacedContent } from "./structure/misplaced-content";
import { missingAboutCompany as structureMissingAboutCompany } from "./structure/missing-about-company";
import { missingBenefits as structureMissingBenefits } from "./structure/missing-benefits";
import { missingEmploymentType as structureMissingEmploymentType } from "./structure/missing-employment-type";
import { missingHowToApply as structureMissingHowToApply } from "./structure/missing-how-to-apply";
import { missingLocation as structureMissingLocation } from "./structure/missing-location";
import { missingRequirements as structureMissingRequirements } from "./structure/missing-requirements";
import { missingResponsibilities as structureMissingResponsibilities } from "./structure/missing-responsibilities";
import { missingSummary as structureMissingSummary } from "./structure/missing-summary";
import { missingTitle as structureMissingTitle } from "./structure/missing-title";
import { mixedLanguage as structureMixedLanguage } from "./structure/mixed-language";
import { multipleRoles as structureMultipleRoles } from "./structure/multiple-roles";
import { repeatedText as structureRepeatedText } from "./structure/repeated-text";
import { runTogetherHeading as structureRunTogetherHeading } from "./structure/run-together-heading";
import { sectionOrder as structureSectionOrder } from "./structure/section-order";
import { tooLong as structureTooLong } from "./structure/too-long";
import { tooShort as structureTooShort } from "./structure/too-short";
import { wallOfText as structureWallOfText } from "./structure/wall-of-text";
import { abbreviation as titleAbbreviation } from "./title/abbreviation";
import { clutter as titleClutter } from "./title/clutter";
import { jargon as titleJargon } from "./title/jargon";
import { mismatch as titleMismatch } from "./title/mismatch";
import { shouting as titleShouting } from "./title/shouting";
import { stacked as titleStacked } from "./title/stacked";
import { tooLong as titleTooLong } from "./title/too-long";
import type { Rule } from "./rule";

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  biasAbility,
  biasAge,
  biasCriminalRecord,
  biasGenderCoded,
  biasGenderedNoun,
  biasGenderedPronoun,
  biasGenderedTitle,
  biasOrigin,
  biasOtherInsensitive,
  biasRaceReligionFamily,
  clarityBuzzword,
  clarityExclamation,
  clarityHollowPerk,
  clarityHype,
  clarityInconsistentSpelling,
  clarityLongSentence,
  clarityReadingGrade,
  clarityShouting,
  clarityThirdPerson,
  clarityUnexplainedAcronym,
  clarityWeakOpening,
  clarityWriteGoodAdverb,
  clarityWriteGoodCliche,
  clarityWriteGoodEPrime,
  clarityWriteGoodIllusion,
  clarityWriteGoodPassive,
  clarityWriteGoodSo,
  clarityWriteGoodThereIs,
  clarityWriteGoodWeasel,
  clarityWriteGoodWordy,
  draftBadLink,
  draftCommentToSelf,
  draftEncoding,
  draftExpired,
  draftLeftoverMarkup,
  draftLeftoverName,
  draftPastDate,
  draftPlaceholder,
  draftSpacing,
  draftTruncated,
  draftUnusedSuppression,
  payBelowExemptThreshold,
  payBelowMinimumWage,
  payConflicting,
  payConflictingConversion,
  payExcludesResidents,
  payImplausible,
  payInvertedRange,
  payLinkOnly,
  payMissingBenefits,
  payMissingCommissionStatement,
  payMissingCurrency,
  payMissingDeadline,
  payMissingOtherCompensation,
  payMissingPay,
  payMissingTippedStatement,
  payMissingUnit,
  payOpenEnded,
  payOtherBasis,
  payOutsideRange,
  paySecrecy,
  payUnformatted,
  payUnpaidWork,
  payUnspecifiedPlace,
  payVague,
  payWideRange,
  requirementsCanadianExperience,
  requirementsCitizenship,
  requirementsConflictingArrangement,
  requirementsConflictingDegree,
  requirementsConflictingEmploymentType,
  requirementsConflictingLocation,
  requirementsConflictingSchedule,
  requirementsConflictingTravel,
  requirementsConflictingVisa,
  requirementsConflictingYears,
  requirementsDegreeWithoutEquivalent,
  requirementsDriversLicense,
  requirementsEliteSchool,
  requirementsHedged,
  requirementsImpossibleNumber,
  requirementsMisnamedTechnology,
  requirementsNoSplit,
  requirementsPersonalAttributes,
  requirementsPhysicalDemands,
  requirementsRequiredAndPreferred,
  requirementsSalaryHistory,
  requirementsSeniorityYearsMismatch,
  requirementsSkillsList,
  requirementsTooMany,
  requirementsVague,
  requirementsYearsExceedTechnologyAge,
  statementsBackgroundCheckWording,
  statementsDrifted,
  statementsDuplicate,
  statementsIncompleteAccommodation,
  statementsIncompleteFairChance,
  statementsMissingAccommodation,
  statementsMissingAiUse,
  statementsMissingContractorTagline,
  statementsMissingEqualOpportunity,
  statementsMissingFairChance,
  statementsMissingVacancyStatus,
  statementsNonCompete,
  statementsOtherPlace,
  statementsStale,
  statementsUnsafeContact,
  statementsWrongDocument,
  structureBrokenNumbering,
  structureDuplicateSection,
  structureEmptySection,
  structureInlineList,
  structureMisplacedContent,
  structureMissingAboutCompany,
  structureMissingBenefits,
  structureMissingEmploymentType,
  structureMissingHowToApply,
  structureMissingLocation,
  structureMissingRequirements,
  structureMissingResponsibilities,
  structureMissingSummary,
  structureMissingTitle,
  structureMixedLanguage,
  structureMultipleRoles,
  structureRepeatedText,
  structureRunTogetherHeading,
  structureSectionOrder,
  structureTooLong,
  structureTooShort,
  structureWallOfText,
  titleAbbreviation,
  titleClutter,
  titleJargon,
  titleMismatch,
  titleShouting,
  titleStacked,
  titleTooLong,
];
