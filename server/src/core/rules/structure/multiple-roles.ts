import { spanContains } from "../../text/span";
import { defineRule } from "../rule";

/** One document advertises several jobs or levels of a job. */
export const multipleRoles = defineRule({
  id: "structure/multiple-roles",
  scope: "posting",
  severity: "information",
  summary: "Write one posting for each role.",
  why: "Candidates search by title and level. A posting for several of them is found by fewer, and leaves open which requirements are whose.",
  messages: {
    roles: "This posting is for {count} roles, of which “{second}” is the second. Write one posting for each.",
  },
  shields: ["other-language"],
  *check({ posting }) {
    // `Outreach (30%)` is a share of one job.
    const roles = posting.roles.filter(({ title }) => !/\d ?%/.test(title));
    const [first, second] = roles;
    if (!first || !second || new Set(roles.map(({ title }) => withoutLevel(title))).size < 2) return;
    // `Seller` and `Class Keeper` below the heading of the duties are parts of one job.
    if (
      posting.sections.some(
        ({ announced, span }) =>
          announced === "responsibilities" && roles.every((role) => spanContains(span, role.span)),
      )
    )
      return;
    const related = roles
      .filter((role) => role !== second)
      .map(({ title, span }) => ({ message: `“${title}” is another role.`, span }));
    yield { span: second.span, message: "roles", values: { count: roles.length, second: second.title }, related };
  },
});

/** The name of a role without its grade: `Baker 9`, `Baker E10` and `Baker P11` are one role, which may be filled at several levels. */
function withoutLevel(title: string): string {
  return title
    .split(" - ")[0]!
    .toLowerCase()
    .replace(/^the |\swill:?$/g, "")
    .replace(/(?:\s(?:[a-z]?\d{1,2}|[ivx]{1,4}))+$/, "")
    .trim();
}
