// Generated from the files of this folder by `npm run generate`. Do not edit.
import { unusedSuppression as draftUnusedSuppression } from "./draft/unused-suppression";
import { wideRange as payWideRange } from "./pay/wide-range";
import type { Rule } from "./rule";

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  draftUnusedSuppression,
  payWideRange,
];
