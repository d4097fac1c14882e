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
  *check({ posting: { roles } }) {
    const [first, second] = roles;
    if (!first || !second) return;
    const related = roles
      .filter((role) => role !== second)
      .map(({ title, span }) => ({ message: `“${title}” is another role.`, span }));
    yield { span: second.span, message: "roles", values: { count: roles.length, second: second.title }, related };
  },
});
