import { stacked } from "../../../server/src/core/rules/title/stacked";
import { describeRule } from "../../support/describe-rule";

describeRule(stacked, {
  flags: {
    "two roles with a slash": `
# Accountant/Recruiter
  ^^^^^^^^^^^^^^^^^^^^ stacked -> Accountant | Recruiter

You will do both.
`,
    "three roles with spaces around the slashes": `
# Writer / Content Designer / Content Strategist
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stacked

You will write.
`,
  },
  ignores: {
    "ranks of one role": `# Pastry Librarian or Specialist, Assistant/Associate`,
    "a rank that leaves out the field": `# Rye Bread Librarian/Assistant Librarian`,
    "registers in brackets": "# Night Nurse (RMN / RNLD)\n\nYou care for people.",
    "registers of which one will do": "# Staff Nurse RMN/RGN\n\nYou care for people.",
    "one trade with a slash": "# UI/UX Designer\n\nYou will draw.",
    "a licence of two names": "# RN/LPN\n\nYou will care for our guests.",
    "fields of one role": "# Training/Outreach Coordinator\n\nYou will teach.",
    "grades of one role": "# Nurse I/Nurse II\n\nYou will care for our guests.",
    "one role in the forms for men and women": "# Waiter/Waitress\n\nYou will serve.",
    "a dash before the specialty": "# Product Manager - Bakery\n\nYou will plan.",
    "a pair that is allowed": {
      text: "# Server/Bartender\n\nYou will serve.",
      options: { allow: ["Server/Bartender"] },
    },
    "a pair of forms before a place": "# Waiter/Waitress - Old Town\n\nYou serve.",
  },
});
