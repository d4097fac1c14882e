import { defineRule } from "../rule";

/** A comment that turns a rule off, but silences nothing or names a rule that does not exist. */
export const unusedSuppression = defineRule({
  id: "draft/unused-suppression",
  scope: "suppressions",
  severity: "information",
  summary: "Remove comments that turn off nothing.",
  why: "A comment that no longer silences anything stays in the posting and may silence a real finding later.",
  messages: {
    unused: "This comment silences nothing any more. Remove it.",
    unknown: "There is no rule “{rule}”. Correct its name or remove the comment.",
  },
  *check(comments) {
    for (const { span, removal, unknownRules, used } of comments) {
      const fixes = [{ title: "Remove the comment", safe: true, edits: [{ ...removal, text: "" }] }];
      const [rule] = unknownRules;
      if (rule !== undefined) yield { span, message: "unknown", values: { rule }, fixes: used ? [] : fixes };
      else if (!used) yield { span, message: "unused", fixes, unnecessary: true };
    }
  },
});
