import { criminalRecord } from "../../../server/src/core/rules/bias/criminal-record";
import { describeRule } from "../../support/describe-rule";

describeRule(criminalRecord, {
  flags: {
    "a clean record": `
You have a clean criminal record.
           ^^^^^^^^^^^^^^^^^^^^^ ban
`,
    "flat bans": `
No felons. Candidates with no criminal history only.
^^^^^^^^^ ban
                           ^^^^^^^^^^^^^^^^^^^ ban
`,
  },
  ignores: {
    driving: "You have a clean driving record and a clear record of bread sales.",
    "a welcome": "We welcome you regardless of any criminal record. We consider people with a criminal record.",
    "a law": "No convictions unless the statute allows them.",
    "a fair-chance statement":
      "## Fair chance\n\nWe will consider qualified applicants with criminal histories in line with the law; no felony conviction excludes you by itself.",
  },
});
