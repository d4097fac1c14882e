import assert from "node:assert/strict";
import { lint, parseConfig, RULES } from "../../../server/src/core/index";

/** What postings say, by a short name; `{m}` is the mark of the place's currency. */
const TEXTS: Readonly<Record<string, string>> = {
  bare: "You will bake bread.",
  full: "Pay: {m}50,000 to {m}60,000 a year with an annual bonus. We offer health insurance and paid time off. Open until filled.",
  paid: "Pay: {m}50,000 to {m}60,000 a year. Open until filled.",
  "up to":
    "Salary: up to {m}60,000 a year with an annual bonus. We offer health insurance and paid time off. Open until filled.",
  from: "Salary: from {m}2,400 gross per month. We offer health insurance.",
  "no unit": "Salary: {m}2,400. We offer health insurance.",
  history:
    "Pay: {m}50,000 to {m}60,000 a year with an annual bonus. We offer health insurance and paid time off. Open until filled. Please send a resume with your salary history.",
  "spread 50,000": "Salary: $100,000 to $150,000 a year.",
  "spread 50,001": "Salary: $100,000 to $150,001 a year.",
  "spread hourly": "Pay: $60 to $85 an hour.",
  "top 200,000": "Salary: $140,000 to $200,000 a year.",
  "top 200,001": "Salary: $140,000 to $200,001 a year.",
  "late deadline": "Pay: $25 an hour. Apply by 30 September 2027.",
  "early deadline": "Pay: $25 an hour. Apply by 30 December 2026.",
  "no deadline": "Pay: $25 an hour with an annual bonus. We offer health insurance.",
  commission: "You have uncapped earnings. We offer health insurance. Open until filled.",
  "commission rate": "This job is commission-only, at 8% to 12% of each sale.",
  tips: "You keep tips and eat for free.",
  "tips and wage": "Pay: $20 an hour plus tips.",
  "not Colorado": "Remote anywhere in the United States, except Colorado.",
  link: "See our [pay ranges](https://example.com/pay) for this job. We offer health insurance and an annual bonus. Open until filled.",
  Canadian: "Salary: $60,000 to $70,000 a year. You have Canadian work experience.",
};

/** Where the job is, what the posting says, the day, how many people the employer has, and what is found. */
// prettier-ignore
const ROWS: readonly (readonly [place: string, text: string, day: string, headcount: number | null, found: string])[] = [
  ["Denver, Colorado", "bare", "2026-11-22", null, "error missing-benefits, error missing-deadline, error missing-other-compensation, error missing-pay"],
  ["Denver, Colorado", "full", "2026-11-22", null, ""],
  ["Denver, Colorado", "up to", "2026-11-22", null, "error open-ended"],
  ["San Jose, California", "bare", "2026-11-22", null, "error missing-pay"],
  ["San Jose, California", "full", "2026-11-22", null, ""],
  ["San Jose, California", "up to", "2026-11-22", null, "warning open-ended"],
  ["Seattle, Washington", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Seattle, Washington", "full", "2026-11-22", null, ""],
  ["Seattle, Washington", "up to", "2026-11-22", null, "error open-ended"],
  ["Buffalo, NY", "bare", "2026-11-22", null, "error missing-pay"],
  ["Buffalo, NY", "full", "2026-11-22", null, ""],
  ["Buffalo, NY", "up to", "2026-11-22", null, "warning open-ended"],
  ["Brooklyn, NY", "bare", "2026-11-22", null, "error missing-pay"],
  ["Brooklyn, NY", "full", "2026-11-22", null, ""],
  ["Brooklyn, NY", "up to", "2026-11-22", null, "error open-ended"],
  ["Ithaca, NY", "bare", "2026-11-22", null, "error missing-pay"],
  ["Ithaca, NY", "full", "2026-11-22", null, ""],
  ["Ithaca, NY", "up to", "2026-11-22", null, "warning open-ended"],
  ["Cohoes, NY", "bare", "2026-11-22", null, "error missing-pay"],
  ["Cohoes, NY", "full", "2026-11-22", null, ""],
  ["Cohoes, NY", "up to", "2026-11-22", null, "warning open-ended"],
  ["Yonkers, NY", "bare", "2026-11-22", null, "error missing-pay"],
  ["Yonkers, NY", "full", "2026-11-22", null, ""],
  ["Yonkers, NY", "up to", "2026-11-22", null, "warning open-ended"],
  ["Newark, New Jersey", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Newark, New Jersey", "full", "2026-11-22", null, ""],
  ["Newark, New Jersey", "up to", "2026-11-22", null, "warning open-ended"],
  ["Jersey City, NJ", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Jersey City, NJ", "full", "2026-11-22", null, ""],
  ["Jersey City, NJ", "up to", "2026-11-22", null, "warning open-ended"],
  ["Chicago, Illinois", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Chicago, Illinois", "full", "2026-11-22", null, ""],
  ["Chicago, Illinois", "up to", "2026-11-22", null, "warning open-ended"],
  ["Minneapolis, Minnesota", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Minneapolis, Minnesota", "full", "2026-11-22", null, ""],
  ["Minneapolis, Minnesota", "up to", "2026-11-22", null, "error open-ended"],
  ["Boston, Massachusetts", "bare", "2026-11-22", null, "error missing-pay"],
  ["Boston, Massachusetts", "full", "2026-11-22", null, ""],
  ["Boston, Massachusetts", "up to", "2026-11-22", null, "error open-ended"],
  ["Burlington, Vermont", "bare", "2026-11-22", null, "error missing-pay"],
  ["Burlington, Vermont", "full", "2026-11-22", null, ""],
  ["Burlington, Vermont", "up to", "2026-11-22", null, "error open-ended"],
  ["Honolulu, Hawaii", "bare", "2026-11-22", null, "error missing-pay"],
  ["Honolulu, Hawaii", "full", "2026-11-22", null, ""],
  ["Honolulu, Hawaii", "up to", "2026-11-22", null, "warning open-ended"],
  ["Baltimore, Maryland", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Baltimore, Maryland", "full", "2026-11-22", null, ""],
  ["Baltimore, Maryland", "up to", "2026-11-22", null, "error open-ended"],
  ["Washington, DC", "bare", "2026-11-22", null, "error missing-pay"],
  ["Washington, DC", "full", "2026-11-22", null, ""],
  ["Washington, DC", "up to", "2026-11-22", null, "error open-ended"],
  ["Hartford, Connecticut", "bare", "2026-11-22", null, "error missing-benefits, error missing-pay"],
  ["Hartford, Connecticut", "full", "2026-11-22", null, ""],
  ["Hartford, Connecticut", "up to", "2026-11-22", null, "warning open-ended"],
  ["Richmond, Virginia", "bare", "2026-11-22", null, "error missing-pay"],
  ["Richmond, Virginia", "full", "2026-11-22", null, ""],
  ["Richmond, Virginia", "up to", "2026-11-22", null, "warning open-ended"],
  ["Portland, Maine", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Portland, Maine", "full", "2026-11-22", null, ""],
  ["Portland, Maine", "up to", "2026-11-22", null, "warning open-ended"],
  ["Wilmington, Delaware", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Wilmington, Delaware", "full", "2026-11-22", null, ""],
  ["Wilmington, Delaware", "up to", "2026-11-22", null, "warning open-ended"],
  ["Reno, Nevada", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Reno, Nevada", "full", "2026-11-22", null, ""],
  ["Reno, Nevada", "up to", "2026-11-22", null, "warning open-ended"],
  ["Cleveland, Ohio", "bare", "2026-11-22", null, "error missing-pay"],
  ["Cleveland, Ohio", "full", "2026-11-22", null, ""],
  ["Cleveland, Ohio", "up to", "2026-11-22", null, "warning open-ended"],
  ["Columbus, Ohio", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Columbus, Ohio", "full", "2026-11-22", null, ""],
  ["Columbus, Ohio", "up to", "2026-11-22", null, "warning open-ended"],
  ["Cincinnati, Ohio", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Cincinnati, Ohio", "full", "2026-11-22", null, ""],
  ["Cincinnati, Ohio", "up to", "2026-11-22", null, "warning open-ended"],
  ["Austin, Texas", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Austin, Texas", "full", "2026-11-22", null, ""],
  ["Austin, Texas", "up to", "2026-11-22", null, "warning open-ended"],
  ["Toronto, Ontario", "bare", "2026-11-22", null, "error missing-pay"],
  ["Toronto, Ontario", "full", "2026-11-22", null, ""],
  ["Toronto, Ontario", "up to", "2026-11-22", null, "warning open-ended"],
  ["Vancouver, British Columbia", "bare", "2026-11-22", null, "error missing-pay"],
  ["Vancouver, British Columbia", "full", "2026-11-22", null, ""],
  ["Vancouver, British Columbia", "up to", "2026-11-22", null, "error open-ended"],
  ["Charlottetown, Prince Edward Island", "bare", "2026-11-22", null, "error missing-pay"],
  ["Charlottetown, Prince Edward Island", "full", "2026-11-22", null, ""],
  ["Charlottetown, Prince Edward Island", "up to", "2026-11-22", null, "warning open-ended"],
  ["Fredericton, New Brunswick", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Fredericton, New Brunswick", "full", "2026-11-22", null, ""],
  ["Fredericton, New Brunswick", "up to", "2026-11-22", null, "warning open-ended"],
  ["Vilnius, Lithuania", "bare", "2026-11-22", null, "error missing-pay"],
  ["Vilnius, Lithuania", "full", "2026-11-22", null, ""],
  ["Vilnius, Lithuania", "up to", "2026-11-22", null, "warning open-ended"],
  ["Riga, Latvia", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Riga, Latvia", "full", "2026-11-22", null, ""],
  ["Riga, Latvia", "up to", "2026-11-22", null, "warning open-ended"],
  ["Bratislava, Slovakia", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Bratislava, Slovakia", "full", "2026-11-22", null, ""],
  ["Bratislava, Slovakia", "up to", "2026-11-22", null, "warning open-ended"],
  ["Milan, Italy", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Milan, Italy", "full", "2026-11-22", null, ""],
  ["Milan, Italy", "up to", "2026-11-22", null, "warning open-ended"],
  ["Vienna, Austria", "bare", "2026-11-22", null, "error missing-pay"],
  ["Vienna, Austria", "full", "2026-11-22", null, ""],
  ["Vienna, Austria", "up to", "2026-11-22", null, "warning open-ended"],
  ["Berlin, Germany", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Berlin, Germany", "full", "2026-11-22", null, ""],
  ["Berlin, Germany", "up to", "2026-11-22", null, "warning open-ended"],
  ["Warsaw, Poland", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Warsaw, Poland", "full", "2026-11-22", null, ""],
  ["Warsaw, Poland", "up to", "2026-11-22", null, "warning open-ended"],
  ["Sydney, Australia", "bare", "2026-11-22", null, "warning missing-pay"],
  ["Sydney, Australia", "full", "2026-11-22", null, ""],
  ["Sydney, Australia", "up to", "2026-11-22", null, "warning open-ended"],
  ["London, United Kingdom", "bare", "2026-11-22", null, "warning missing-pay"],
  ["London, United Kingdom", "full", "2026-11-22", null, ""],
  ["London, United Kingdom", "up to", "2026-11-22", null, "warning open-ended"],
  ["Denver, Colorado", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["San Jose, California", "paid", "2026-11-22", null, ""],
  ["Seattle, Washington", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Brooklyn, NY", "paid", "2026-11-22", null, ""],
  ["Ithaca, NY", "paid", "2026-11-22", null, ""],
  ["Cohoes, NY", "paid", "2026-11-22", null, ""],
  ["Newark, New Jersey", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Jersey City, NJ", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Chicago, Illinois", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Minneapolis, Minnesota", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Boston, Massachusetts", "paid", "2026-11-22", null, ""],
  ["Burlington, Vermont", "paid", "2026-11-22", null, ""],
  ["Honolulu, Hawaii", "paid", "2026-11-22", null, ""],
  ["Baltimore, Maryland", "paid", "2026-11-22", null, "error missing-benefits, error missing-other-compensation"],
  ["Washington, DC", "paid", "2026-11-22", null, ""],
  ["Hartford, Connecticut", "paid", "2026-11-22", null, "error missing-benefits"],
  ["Richmond, Virginia", "paid", "2026-11-22", null, ""],
  ["Portland, Maine", "paid", "2026-11-22", null, ""],
  ["Wilmington, Delaware", "paid", "2026-11-22", null, ""],
  ["Cleveland, Ohio", "paid", "2026-11-22", null, ""],
  ["Columbus, Ohio", "paid", "2026-11-22", null, ""],
  ["Toronto, Ontario", "paid", "2026-11-22", null, ""],
  ["Vancouver, British Columbia", "paid", "2026-11-22", null, ""],
  ["Charlottetown, Prince Edward Island", "paid", "2026-11-22", null, ""],
  ["Denver, Colorado", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["San Jose, California", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Reno, Nevada", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Cincinnati, Ohio", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Toledo, Ohio", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Providence, Rhode Island", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Austin, Texas", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Vancouver, British Columbia", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Toronto, Ontario", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Wilmington, Delaware", "history", "2026-11-22", null, "warning requirements/salary-history"],
  ["Denver, Colorado", "bare", "2020-12-31", null, "warning missing-pay"],
  ["Denver, Colorado", "bare", "2021-01-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Denver, Colorado", "bare", "2023-12-31", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Denver, Colorado", "bare", "2024-01-01", null, "error missing-benefits, error missing-deadline, error missing-other-compensation, error missing-pay"],
  ["San Jose, California", "bare", "2022-12-31", null, "warning missing-pay"],
  ["San Jose, California", "bare", "2023-01-01", null, "error missing-pay"],
  ["Seattle, Washington", "bare", "2022-12-31", null, "warning missing-pay"],
  ["Seattle, Washington", "bare", "2023-01-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Buffalo, NY", "bare", "2023-09-16", null, "warning missing-pay"],
  ["Buffalo, NY", "bare", "2023-09-17", null, "error missing-pay"],
  ["Brooklyn, NY", "bare", "2022-10-31", null, "warning missing-pay"],
  ["Brooklyn, NY", "bare", "2022-11-01", null, "error missing-pay"],
  ["Ithaca, NY", "bare", "2022-08-31", null, "warning missing-pay"],
  ["Ithaca, NY", "bare", "2022-09-01", null, "warning missing-pay"],
  ["Cohoes, NY", "bare", "2023-03-08", null, "warning missing-pay"],
  ["Cohoes, NY", "bare", "2023-03-09", null, "warning missing-pay"],
  ["Newark, New Jersey", "bare", "2025-05-31", null, "warning missing-pay"],
  ["Newark, New Jersey", "bare", "2025-06-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Jersey City, NJ", "bare", "2022-04-12", null, "warning missing-pay"],
  ["Jersey City, NJ", "bare", "2022-04-13", null, "warning missing-benefits, warning missing-pay"],
  ["Chicago, Illinois", "bare", "2024-12-31", null, "warning missing-pay"],
  ["Chicago, Illinois", "bare", "2025-01-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Minneapolis, Minnesota", "bare", "2024-12-31", null, "warning missing-pay"],
  ["Minneapolis, Minnesota", "bare", "2025-01-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Boston, Massachusetts", "bare", "2025-10-28", null, "warning missing-pay"],
  ["Boston, Massachusetts", "bare", "2025-10-29", null, "error missing-pay"],
  ["Burlington, Vermont", "bare", "2025-06-30", null, "warning missing-pay"],
  ["Burlington, Vermont", "bare", "2025-07-01", null, "error missing-pay"],
  ["Honolulu, Hawaii", "bare", "2023-12-31", null, "warning missing-pay"],
  ["Honolulu, Hawaii", "bare", "2024-01-01", null, "error missing-pay"],
  ["Baltimore, Maryland", "bare", "2024-09-30", null, "warning missing-pay"],
  ["Baltimore, Maryland", "bare", "2024-10-01", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Washington, DC", "bare", "2024-06-29", null, "warning missing-pay"],
  ["Washington, DC", "bare", "2024-06-30", null, "error missing-pay"],
  ["Hartford, Connecticut", "bare", "2026-09-30", null, "warning missing-pay"],
  ["Hartford, Connecticut", "bare", "2026-10-01", null, "error missing-benefits, error missing-pay"],
  ["Richmond, Virginia", "bare", "2026-06-30", null, "warning missing-pay"],
  ["Richmond, Virginia", "bare", "2026-07-01", null, "error missing-pay"],
  ["Portland, Maine", "bare", "2026-07-12", null, "warning missing-pay"],
  ["Portland, Maine", "bare", "2026-07-13", null, "warning missing-pay"],
  ["Wilmington, Delaware", "bare", "2027-09-25", null, "warning missing-pay"],
  ["Wilmington, Delaware", "bare", "2027-09-26", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Cleveland, Ohio", "bare", "2025-10-26", null, "warning missing-pay"],
  ["Cleveland, Ohio", "bare", "2025-10-27", null, "error missing-pay"],
  ["Columbus, Ohio", "bare", "2026-12-31", null, "warning missing-pay"],
  ["Columbus, Ohio", "bare", "2027-01-01", null, "error missing-pay"],
  ["Toronto, Ontario", "bare", "2025-12-31", null, "warning missing-pay"],
  ["Toronto, Ontario", "bare", "2026-01-01", null, "error missing-pay"],
  ["Vancouver, British Columbia", "bare", "2023-10-31", null, "warning missing-pay"],
  ["Vancouver, British Columbia", "bare", "2023-11-01", null, "error missing-pay"],
  ["Charlottetown, Prince Edward Island", "bare", "2022-05-31", null, "warning missing-pay"],
  ["Charlottetown, Prince Edward Island", "bare", "2022-06-01", null, "error missing-pay"],
  ["Vilnius, Lithuania", "bare", "2019-07-26", null, "warning missing-pay"],
  ["Vilnius, Lithuania", "bare", "2019-07-27", null, "error missing-pay"],
  ["Vienna, Austria", "bare", "2011-02-28", null, "warning missing-pay"],
  ["Vienna, Austria", "bare", "2011-03-01", null, "error missing-pay"],
  ["San Jose, California", "bare", "2026-11-22", 14, "warning missing-pay"],
  ["San Jose, California", "bare", "2026-11-22", 15, "error missing-pay"],
  ["Seattle, Washington", "bare", "2026-11-22", 14, "warning missing-pay"],
  ["Seattle, Washington", "bare", "2026-11-22", 15, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Buffalo, NY", "bare", "2026-11-22", 3, "warning missing-pay"],
  ["Buffalo, NY", "bare", "2026-11-22", 4, "error missing-pay"],
  ["Newark, New Jersey", "bare", "2026-11-22", 9, "warning missing-pay"],
  ["Newark, New Jersey", "bare", "2026-11-22", 10, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Chicago, Illinois", "bare", "2026-11-22", 14, "warning missing-pay"],
  ["Chicago, Illinois", "bare", "2026-11-22", 15, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Minneapolis, Minnesota", "bare", "2026-11-22", 29, "warning missing-pay"],
  ["Minneapolis, Minnesota", "bare", "2026-11-22", 30, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Boston, Massachusetts", "bare", "2026-11-22", 24, "warning missing-pay"],
  ["Boston, Massachusetts", "bare", "2026-11-22", 25, "error missing-pay"],
  ["Burlington, Vermont", "bare", "2026-11-22", 4, "warning missing-pay"],
  ["Burlington, Vermont", "bare", "2026-11-22", 5, "error missing-pay"],
  ["Honolulu, Hawaii", "bare", "2026-11-22", 49, "warning missing-pay"],
  ["Honolulu, Hawaii", "bare", "2026-11-22", 50, "error missing-pay"],
  ["Wilmington, Delaware", "bare", "2026-11-22", 25, "warning missing-pay"],
  ["Wilmington, Delaware", "bare", "2026-11-22", 26, "warning missing-pay"],
  ["Cleveland, Ohio", "bare", "2026-11-22", 14, "warning missing-pay"],
  ["Cleveland, Ohio", "bare", "2026-11-22", 15, "error missing-pay"],
  ["Toronto, Ontario", "bare", "2026-11-22", 24, "warning missing-pay"],
  ["Toronto, Ontario", "bare", "2026-11-22", 25, "error missing-pay"],
  ["Toronto, Ontario", "spread 50,000", "2026-11-22", null, ""],
  ["Toronto, Ontario", "spread 50,001", "2026-11-22", null, "error wide-range"],
  ["Toronto, Ontario", "spread hourly", "2026-11-22", null, "error wide-range"],
  ["Toronto, Ontario", "top 200,000", "2026-11-22", null, "error wide-range"],
  ["Toronto, Ontario", "top 200,001", "2026-11-22", null, ""],
  ["Calgary, Alberta", "spread 50,001", "2026-11-22", null, ""],
  ["Vienna, Austria", "from", "2026-11-22", null, ""],
  ["Vienna, Austria", "no unit", "2026-11-22", null, "error missing-unit"],
  ["Wilmington, Delaware", "late deadline", "2026-11-22", null, "information missing-benefits, information missing-other-compensation"],
  ["Wilmington, Delaware", "early deadline", "2026-11-22", null, ""],
  ["Denver, Colorado", "no deadline", "2026-11-22", null, "error missing-deadline"],
  ["Seattle, Washington", "no deadline", "2026-11-22", null, ""],
  ["Burlington, Vermont", "commission", "2026-11-22", null, "error missing-pay, warning missing-commission-statement"],
  ["San Jose, California", "commission", "2026-11-22", null, "error missing-pay"],
  ["San Jose, California", "commission rate", "2026-11-22", null, "error missing-pay"],
  ["Seattle, Washington", "commission", "2026-11-22", null, "error missing-pay"],
  ["Austin, Texas", "commission", "2026-11-22", null, "warning missing-pay"],
  ["Burlington, Vermont", "tips", "2026-11-22", null, "error missing-pay, error missing-tipped-statement"],
  ["Burlington, Vermont", "tips and wage", "2026-11-22", null, ""],
  ["Austin, Texas", "tips", "2026-11-22", null, "warning missing-pay"],
  ["Austin, Texas", "not Colorado", "2026-11-22", null, "error excludes-residents, warning missing-pay"],
  ["San Jose, California", "link", "2026-11-22", null, "error missing-pay, warning link-only"],
  ["Denver, Colorado", "link", "2026-11-22", null, "warning missing-pay"],
  ["Chicago, Illinois", "link", "2026-11-22", null, "warning missing-pay"],
  ["Toronto, Ontario", "Canadian", "2026-11-22", null, "error requirements/canadian-experience"],
  ["Vancouver, British Columbia", "Canadian", "2026-11-22", null, ""],
  ["San Jose, California; Denver, Colorado", "bare", "2026-11-22", null, "error missing-benefits, error missing-deadline, error missing-other-compensation, error missing-pay"],
  ["Portland, Maine; Seattle, Washington", "bare", "2026-11-22", null, "error missing-benefits, error missing-other-compensation, error missing-pay"],
  ["Austin, Texas; Boston, Massachusetts", "up to", "2026-11-22", null, "error open-ended"],
];

const OTHERS = Object.fromEntries(
  RULES.filter(({ id }) => !/^pay\/|salary-history|canadian/.test(id)).map(({ id }) => [id, "off"]),
);

function findingsFor(place: string, text: string, setting: { day: string; headcount: number | null }) {
  const mark = /Lithuania|Latvia|Slovakia|Italy|Austria|Germany|Poland/.test(place)
    ? "€"
    : place.includes("Kingdom")
      ? "£"
      : "$";
  const organization = setting.headcount === null ? {} : { headcount: setting.headcount };
  const { config, problems } = parseConfig({ organization, rules: OTHERS }, setting.day);
  assert.deepEqual(problems, []);
  return lint(`# Baker\n\nLocation: ${place}\n\n${TEXTS[text]!.replaceAll("{m}", mark)}`, config).findings;
}

describe("pay by the law of the place and the day", () => {
  for (const [place, text, day, headcount, found] of ROWS) {
    const size = headcount === null ? "" : `, ${headcount} employees`;
    it(`${place}, “${text}”, ${day}${size}: it ${found === "" ? "ignores it" : `flags ${found}`}`, () => {
      const findings = findingsFor(place, text, { day, headcount });
      assert.equal(
        findings
          .map(({ severity, rule }) => `${severity} ${rule.replace("pay/", "")}`)
          .sort()
          .join(", "),
        found,
      );
    });
  }
});

describe("what a finding says of the law", () => {
  const said = (place: string, text: string, headcount: number | null = null) =>
    findingsFor(place, text, { day: "2026-11-22", headcount })[0]?.message;

  it("California's range is what is expected on hire, Washington's the full scale, Minnesota's the starting pay: it flags each in its own words", () => {
    assert.equal(
      said("San Jose, California", "bare", 40),
      "California asks for the pay or its range in the posting (California Labor Code § 432.3). Add what you expect to pay on hire.",
    );
    assert.match(said("Seattle, Washington", "bare", 40)!, /Add the full scale, from the lowest to the highest pay\.$/);
    assert.match(said("Minneapolis, Minnesota", "bare", 40)!, /Add the starting pay\.$/);
  });

  it("an employer of unknown size: it flags with whom the law binds", () => {
    assert.match(said("San Jose, California", "bare")!, /^California asks employers with 15 or more employees for /);
  });

  it("employees who count in the state alone: it flags with whom the law binds even where the headcount is known", () => {
    assert.match(
      said("Boston, Massachusetts", "bare", 400)!,
      /^Massachusetts asks employers with 25 or more employees in Massachusetts for /,
    );
  });

  it("a law that is not wholly sure: it flags with “may”", () => {
    assert.match(said("Portland, Maine", "bare", 40)!, /^Maine may ask for /);
  });

  it("a law that starts before applications close: it flags with its first day", () => {
    assert.match(
      said("Wilmington, Delaware", "late deadline", 40)!,
      /^Delaware will ask, from 26 September 2027, for a general description of /,
    );
  });

  it("a place whose law does not ask: it flags without a law", () => {
    assert.equal(said("Austin, Texas", "bare"), "Candidates expect to see the pay. Add a figure or a range.");
  });

  it("several places: it flags the strictest, and shows where each is named", () => {
    const [finding] = findingsFor("Portland, Maine; Seattle, Washington", "bare", { day: "2026-11-22", headcount: 40 });
    assert.match(finding!.message, /^Washington asks for /);
    assert.deepEqual(
      finding!.sources.slice(0, 2).map(({ title }) => title),
      ["RCW 49.58.110", "Maine L.D. 54, 132nd Legislature"],
    );
    assert.deepEqual(
      finding!.related.map(({ message }) => message),
      ["The posting names Washington here.", "The posting names Maine here."],
    );
  });
});
