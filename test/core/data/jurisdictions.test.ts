import assert from "node:assert/strict";
import {
  BANS,
  DUTIES,
  REMOTE_REACHES,
  STATUSES,
  type LegalTerm,
} from "../../../server/src/core/data/jurisdictions/jurisdiction";
import { JURISDICTIONS } from "../../../server/src/core/data/jurisdictions/index.generated";
import { FAIR_CHANCE_PLACES } from "../../../server/src/core/data/fair-chance-places";
import { STALE_REFERENCES } from "../../../server/src/core/data/stale-references";
import { EXEMPT_THRESHOLDS, MINIMUM_WAGES, WAGES_CHECKED } from "../../../server/src/core/data/minimum-wages";
import { TOWNS } from "../../../server/src/core/data/towns";
import { isDate, RULES } from "../../../server/src/core/index";
import { promptsOfSnippet } from "../../../server/src/core/rules/snippet";
import { readProjectFile } from "../../support/project-files";

const EIGHTEEN_MONTHS = 548 * 24 * 3600 * 1000;
const isRecent = (day: string) => Date.now() - Date.parse(day) < EIGHTEEN_MONTHS;

/** The rule that looks at what a term asks of the words of a posting. */
const RULE_OF_TERM: { readonly [Term in LegalTerm]?: string } = {
  pay_or_range: "pay/missing-pay",
  pay_range_min_max: "pay/missing-pay",
  pay_minimum: "pay/missing-pay",
  pay_period_unit: "pay/missing-unit",
  benefits_general: "pay/missing-benefits",
  other_compensation_general: "pay/missing-other-compensation",
  commission_statement: "pay/missing-commission-statement",
  commission_or_piece_rate_range: "pay/missing-commission-statement",
  tipped_statement_base_wage: "pay/missing-tipped-statement",
  application_deadline: "pay/missing-deadline",
  advertised_pay_lawful: "pay/below-minimum-wage",
  gender_neutral_wording: "bias/gendered-title",
  open_ended_range: "pay/open-ended",
  range_spread_over_limit: "pay/wide-range",
  pay_link_only: "pay/link-only",
  salary_history_question: "requirements/salary-history",
  exclude_residents: "pay/excludes-residents",
  canadian_experience: "requirements/canadian-experience",
  gendered_wording: "bias/gendered-title",
  advertised_pay_below_minimum: "pay/below-minimum-wage",
  pay_secrecy: "pay/secrecy",
  vague_pay_words: "pay/vague",
  ai_use_statement: "statements/missing-ai-use",
  vacancy_status_statement: "statements/missing-vacancy-status",
  fair_chance_statement: "statements/missing-fair-chance",
  individualized_assessment_notice: "statements/background-check-wording",
  accommodation_statement: "statements/missing-accommodation",
  lie_detector_notice_on_application: "statements/wrong-document",
  record_exclusion: "statements/background-check-wording",
  background_check_condition: "statements/background-check-wording",
  background_check_mention: "statements/background-check-wording",
  non_compete: "statements/non-compete",
  non_compete_limited: "statements/non-compete",
};

/** Terms without a rule of this part, and why. */
const EXEMPT: { readonly [Term in LegalTerm]?: string } = {
  how_to_apply: "structure/missing-how-to-apply reports it everywhere, whatever the law",
  job_description: "structure/missing-responsibilities reports it everywhere, whatever the law",
  overpay_willingness: "a posting cannot be told from one of an employer who does not pay more than the minimum",
  collective_agreement_terms: "the advert is one of several ways to tell them",
  promotion_notice_internal: "asks for a notice to employees, not for words in the posting",
  pay_on_request: "asks for an answer to candidates, not for words in the posting",
  pay_before_interview: "the advert is one of several ways to tell it",
  pay_after_interview: "asks for a word after the interview",
  pay_after_offer_on_request: "asks for an answer after the offer",
  pay_before_contract: "the advert is one of several ways to tell it",
  healthcare_before_interview: "the advert is one of several ways to tell it",
  non_posted_pay_before_discussion: "is about jobs without a posting",
  pay_below_advertised: "is about the pay, not about the words of the posting",
  exclude_retaliate: "is about what an employer does, not about the words of the posting",
};

describe("jurisdictions", () => {
  for (const place of JURISDICTIONS.values()) {
    it(`${place.id} has a citation, an address, dates, and terms of the vocabulary: it reads as law`, () => {
      assert.match(place.id, /^[a-z]{2}(?:-[a-z]{2}(?:-[a-z]+)*)?$/);
      assert.equal(place.country.toLowerCase(), place.id.slice(0, 2));
      assert.equal(place.region?.toLowerCase() ?? place.id, place.id.split("-").slice(0, 2).join("-"));
      assert.equal(place.level === "city" || place.level === "county", place.id.split("-").length > 2);
      assert.ok(place.citation.length > 5 && place.citation.length < 80, place.citation);
      assert.match(place.url, /^https:\/\//);
      assert.ok(place.effectiveFrom === null || isDate(place.effectiveFrom));
      assert.ok(
        place.enforcedFrom === null || (isDate(place.enforcedFrom) && place.status === "in_force_enforcement_later"),
      );
      assert.ok(STATUSES.includes(place.status), place.status);
      assert.ok(isDate(place.checked));
      for (const reach of place.remoteReach) assert.ok(REMOTE_REACHES.includes(reach), reach);
      assert.equal(place.employeesMin === null, place.employeesCount === null);
      assert.equal(new Set([...place.requires, ...place.forbids]).size, place.requires.length + place.forbids.length);
      for (const duty of place.requires) assert.ok(DUTIES.includes(duty), duty);
      for (const ban of place.forbids) assert.ok(BANS.includes(ban), ban);
      for (const [term, detail] of Object.entries(place.terms)) {
        assert.ok(
          ([...place.requires, ...place.forbids] as string[]).includes(term),
          `${term} is detailed and not asked for`,
        );
        assert.ok(detail.from === undefined || isDate(detail.from), term);
        assert.equal(detail.citation === undefined, detail.url === undefined, term);
        assert.ok((detail.citation ?? place.citation).length < 80, detail.citation);
        assert.match(detail.url ?? place.url, /^https:\/\//);
        assert.ok(!(detail.anySize && detail.employees), `${term} binds every employer or those of a size`);
      }
    });

    it(`${place.id} was checked in the last 18 months: it flags old law`, () => {
      assert.ok(isRecent(place.checked), `read ${place.url} again, and set “checked” to the day you did`);
    });

    it(`${place.id}'s pay phrase reads well without tab stops`, () => {
      if (place.paySnippet)
        assert.match(promptsOfSnippet(place.paySnippet), /^[^${}|\\]*(?:\$?\[[\w ]+\][^${}|\\]*)+\.$/);
    });
  }

  it("every term that concerns the words of a posting has a rule, and every other says why not: it flags a forgotten term", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const term of [...DUTIES, ...BANS]) {
      const rule = RULE_OF_TERM[term];
      assert.notEqual(rule === undefined, EXEMPT[term] === undefined, `${term} needs a rule or a reason, and not both`);
      if (rule !== undefined) assert.ok(ids.has(rule), `${rule} is named for ${term} and is no rule`);
    }
  });

  it("every town stands in the list of a place of its own region once: it flags a town that is listed twice", () => {
    for (const [id, towns] of Object.entries(TOWNS)) {
      assert.match(id, /^[a-z]{2}-[a-z]{2}-[a-z-]+$/);
      assert.equal(new Set<string>(towns).size, towns.length, id);
      for (const town of towns) assert.equal(town, town.trim().toLowerCase(), town);
      assert.ok(JURISDICTIONS.has(id) || MINIMUM_WAGES.some((wage) => wage.id === id), `${id} has no law and no wage`);
    }
    for (const { id, level } of JURISDICTIONS.values())
      if (level === "city" || level === "county") assert.ok(Object.hasOwn(TOWNS, id), `${id} has no towns`);
  });
});

describe("minimum wages", () => {
  it("each has a rate, a day, a source, and stands once: it flags a wage that is listed twice", () => {
    assert.equal(new Set(MINIMUM_WAGES.map(({ id }) => id)).size, MINIMUM_WAGES.length);
    for (const { id, rate, from, next, url, citation, unit } of MINIMUM_WAGES) {
      assert.ok(unit === "HOUR" ? rate >= 7.25 && rate < 40 : rate > 500, id);
      assert.ok(isDate(from) && (next === null || (isDate(next.from) && next.from > from && next.rate > rate)), id);
      assert.match(url, /^https:\/\//, id);
      assert.ok(citation.length > 5 && citation.length < 80, citation);
    }
  });

  it("was checked in the last 18 months: it flags old wages", () => assert.ok(isRecent(WAGES_CHECKED)));

  it("a threshold for exempt jobs has a salary, a day and a source", () => {
    for (const { id, annual, from, url } of EXEMPT_THRESHOLDS) {
      assert.ok(annual >= 35_568 && annual < 120_000, id);
      assert.ok(isDate(from), id);
      assert.match(url, /^https:\/\//, id);
    }
  });
});

describe("rules that rest on law", () => {
  const lawRules = RULES.filter(({ messages }) =>
    Object.values(messages).some((text) => /\{(?:citation|asks|fate)\}/.test(text)),
  );

  it("each says on its page that it is information and not legal advice", () => {
    assert.ok(lawRules.length > 20);
    for (const { id } of lawRules) assert.match(readProjectFile(`docs/rules/${id}.md`), /not legal advice/, id);
  });

  it("every message that speaks of a place's law names the law", () => {
    for (const { id, messages } of lawRules) {
      for (const text of Object.values(messages)) {
        if (/\{asks\}|\{place\}/.test(text)) assert.match(text, /\{citation\}/, `${id}: ${text}`);
      }
    }
  });
});

describe("references to law in statements", () => {
  it("was checked in the last 18 months: it flags old facts", () => {
    for (const { title, checked, since, url } of STALE_REFERENCES) {
      assert.ok(isRecent(checked) && isDate(since), title);
      assert.match(url, /^https:\/\//, title);
    }
    for (const [id, { checked, url }] of Object.entries(FAIR_CHANCE_PLACES)) {
      assert.ok(isRecent(checked), id);
      assert.match(url, /^https:\/\//, id);
    }
  });
});
