import { RULES, type Rule } from "../core/index";

const PAGES = "https://github.com/rolewright/rolewright/blob/main/docs/rules";

/** The command of the client that shows the page of a rule, which it brings with it. */
export const EXPLAIN = "rolewright.explain";

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return `${PAGES}/${id}.md`;
}

/** The rule of an id; undefined if there is none. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
