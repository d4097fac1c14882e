import assert from "node:assert/strict";
import { lint, parseConfig, RULES } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

/** Sentences in which a word looks like trouble and is none. */
const HARMLESS = `
Reach out to us with questions.|You lead our outreach to schools.|You work in the cutting room.|We are a women-owned business.
You hold a master's degree.|You hold a Master’s degree in food science.|You are a Scrum Master.|You own the master plan.
You sell blacklist maintenance software.|You keep the whitelist database up to date.|Master data is your field.|You tune the master clock.
Women and people of color are encouraged to apply.|No degree needed.|We hire regardless of age.|We welcome people of every age.
You teach young people to bake.|You run our youth services.|You care for young children.|We are a young company.
You build native apps.|You know React Native.|You build cloud-native services.|You plant native trees.|You work with Native American growers.
You build native mobile apps.|You write native code.|You are fluent in English.|You speak good Spanish.|You plan accent lighting.
You paint an accent wall.|You analyze the competitive landscape.|We pay competitive rates.|You read competitive bids.|You set competitive pricing.
You support shareholders.|You have responsibilities.|You run our childcare.|You lead a team.|You show leadership.|You are an analyst.
You analyze data.|You take decisions.|You meet objectives.|You solve challenges.|You support users.|You develop individuals.
You run dominant species surveys.|You keep persistent storage.|We are data-driven.|You write test-driven code.|You use event-driven systems.
You care for aggressive dogs.|You treat aggressive patients.|You treat aggressive lymphoma.|You prevent reckless driving, and are not reckless.
You run double-blind trials.|You review papers blind.|You sell blinds.|You walk customers through the menu.|You see projects through.
You stand out.|You hear from us soon.|You stand behind the product.|You see the big picture.|You speak at events.|You listen to guests.
You support people with disabilities.|You design accessible parking.|You serve the disabled community.|You make healthy food.|You keep guests healthy.
You manage the manual.|You mandate the manor.|You fly unmanned aircraft.|You maintain manholes.|You prize craftsmanship.|You check workmanship.
You stop the bad guys.|You worked for ManpowerGroup.|You sell to Germany.|You romance the brand.|You mentor women.|You coach girls and boys.
You report to Ada, and she reports to Sam.|Ask Sam (he/him).|Ask Ada (she/her).|The shepherd shears.|We sell sherry.|Heather leads.
Each guest gets their cup.|You meet a patient and her family.|You meet a child and his father.|Their cup is theirs.|This is hers, says Ada.
You are planning Christmas parties for our guests.|You support family businesses.|You work with families.|You offer family medicine.
You sell grandfather clocks.|You read whitepapers.|You write on whiteboards.|You wear a black belt.|You sell Black Friday deals.|You price white wine.
You have a clean driving record.|You keep clean records of sales.|You run record shops.|You keep criminal records for the court.|You study criminal law.
You design felony courts.|You run police records.|We consider people with a criminal record.|You read convictions statistics.
You bake bread so that guests smile.|So far we bake alone.|You know state-of-the-art ovens.|Send an email to us.|You know PyTorch.
You know GitHub and JavaScript.|You run a co-op.|You resign or re-sign.|You know Walla Walla well.|You had had a plan.|We know that that works.
You run mission-critical systems.|You know next-generation sequencing.|You give holistic care.|We are a family-owned bakery.|You mind the step.
You join our graduate program.|You supervise new graduate nurses.|You serve adults aged 65 and over.|You have at least 5 years of experience.
You are 18 or older.|You energize guests.|You save energy.|You work on energy policy.|You know senior care.|You report to the senior baker.
You know SQL, HTML and CSS.|You know HIPAA.|You track KPIs.|You hold a CPA.|You work in the USA.|You know CI/CD.|You read PDF files.
You clearly explain recipes.|You work directly with guests.|You report annually.|You bake daily.|You monitor and modify recipes.|You evaluate dough.
You provide assistance.|You purchase flour.|You implement plans.|You know rank and file bakers.|You start from scratch.|The shop is based in Springfield.
Experience is preferred.|You are interested in bread.|You know many-to-many relations.|You know few-shot learning.|Join us!`
  .split(/[|\n]/)
  .filter(Boolean);

describe("words that look like trouble", () => {
  const rules = Object.fromEntries(
    RULES.map(({ id }) => [
      id,
      /^(?:bias|clarity)\//.test(id) && id !== "clarity/write-good-e-prime" ? "default" : "off",
    ]),
  );
  const { config } = parseConfig({ rules }, TODAY);

  it("are at least 120", () => assert.ok(new Set(HARMLESS).size >= 120));

  for (const sentence of HARMLESS) {
    it(`“${sentence}”: it ignores`, () => {
      const { findings } = lint(sentence, config);
      assert.deepEqual(
        findings.map(({ rule, span }) => `${rule} at “${sentence.slice(span.start, span.end)}”`),
        [],
      );
    });
  }
});
