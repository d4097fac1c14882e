import { genderedTitle } from "../../../server/src/core/rules/bias/gendered-title";
import { describeRule } from "../../support/describe-rule";

describeRule(genderedTitle, {
  flags: {
    "two words": `
The mill looks for a sales lady.
                     ^^^^^^^^^^ gendered -> a salesperson
`,
    "two titles in one line": `
- The chairman and the foreman
      ^^^^^^^^ gendered -> chair
                       ^^^^^^^ gendered -> supervisor
`,
    "the number agrees": `
Our salesmen report to the firemen.
    ^^^^^^^^ gendered -> salespeople
                           ^^^^^^^ gendered -> firefighters
`,
    "the article agrees": `
You are a craftsman. An actress reads.
          ^^^^^^^^^ gendered -> an artisan
                        ^^^^^^^ gendered -> An actor
`,
    "capitals stay": `
# Salesman
  ^^^^^^^^ gendered -> Salesperson

WAITRESS wanted
^^^^^^^^ gendered -> SERVER
`,
    "words in two parts": `
We need a cleaning lady.
          ^^^^^^^^^^^^^ gendered -> a cleaner
`,
  },
  ignores: {
    "a man who holds the office": "Our co-founder and chairman is Ada Mill, and the spokesman, Ben Rye, bakes.",
    "a term of mathematics": "You solve Bellman equations.",
    "one of a list who holds the office": "Our board has Ada Mill Chairman, Institute for Bread.",
    "a tool without an article": "Think of it as Postman for dough.",
    "somebody with a first name": "This job is posted by Ada Workman. Write to Ben Chapman.",
    "a tool for testers": `You test our API with Postman or SoapUI.`,
    "a service for complaints": `You write to the Financial Ombudsman Service.`,
    "a chairman who is named": `The bakery is led by Chairman and Chief Executive Officer Richard Miller.`,
    "neutral titles": "The chair and the supervisor meet the salesperson and the human resources manager.",
    "words with man inside": "You manage the mandate, the German market, craftsmanship and workmanship.",
    "a surname": "You report to Dr Foreman and work with Foreman Industries.",
    "a title the team allows": { text: "The ombudsman leads.", options: { allow: ["ombudsman"] } },
    "a quotation": "Our founder called himself “a salesman of bread”.",
    "somebody who holds the office":
      "Directors: A. Miller (Chairman), B. Cook. “Bread is life,” says Ann Baker, Founder and Chairman.",
  },
});
