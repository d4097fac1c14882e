import { RULES, type Rule } from "../core/index";
import type { Translator } from "../l10n/translator";

export { rulePage } from "../rule-pages";

/** The command of the client that shows the page of a rule, which it brings with it. */
export const EXPLAIN = "rolewright.explain";

/** What a rule is called in menus: what it asks for, without the full stop. */
export function ruleName(id: string, words: Translator): string {
  return (words.rule(id)?.summary ?? id).replace(/\.$/, "");
}

/** The rule of an id; undefined if there is none. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
