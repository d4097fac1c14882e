import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readLocations } from "../../../../server/src/core/posting/places/read-locations";
import { readPay } from "../../../../server/src/core/posting/pay/read-pay";
import type { Pay } from "../../../../server/src/core/posting/posting";

/** Each rate as `min..max CURRENCY UNIT «words at its span»`; a figure or fact that is null is left out. */
function pays(text: string): string[] {
  return readRates(text).map(
    ({ min, max, currency, unit, span }) =>
      `${min ?? ""}..${max ?? ""} ${currency ?? "-"} ${unit ?? "-"} «${text.slice(span.start, span.end)}»`,
  );
}

function readRates(text: string): Pay[] {
  const outline = buildOutline(text, parseBlocks(text));
  return readPay(outline, readLocations(outline));
}

const amid = (line: string) =>
  `Join a small team that builds clocks.\n\n${line}\n\nYou will talk with our users every day.`;

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [line, expected] of Object.entries(cases)) {
    it(`it reads ${JSON.stringify(line)}`, () => assert.deepEqual(pays(amid(line)), expected));
  }
}

describe("readPay", () => {
  it("a field of front matter: it reads it", () =>
    assert.deepEqual(pays("---\ntitle: Baker\nsalary: $41,000 - $52,000\n---\n\nYou bake bread.\n"), [
      "41000..52000 USD YEAR «$41,000 - $52,000»",
    ]));

  reads({
    "The salary scale for the post is: €35,400 - €36,800 - €38,400 - €38,800 - €39,800": [
      "35400..39800 EUR YEAR «€35,400 - €36,800 - €38,400 - €38,800 - €39,800»",
    ],
    "Our budget for this role is €2800-€3300 gross per month.": ["2800..3300 EUR MONTH «€2800-€3300 gross per month»"],
    "Salary scale: €49,200, €50,500, €52,100, €54,900 LSI": [
      "49200..54900 EUR YEAR «€49,200, €50,500, €52,100, €54,900»",
    ],
    "Salary: £25,000 - £30,000, £31,000 - £36,000 for seniors": [
      "25000..30000 GBP YEAR «£25,000 - £30,000»",
      "31000..36000 GBP YEAR «£31,000 - £36,000»",
    ],
    "Hourly wage: Grade 2, with effect from 01 March 2025 - £12.13 to £12.33 gross per hour": [
      "12.13..12.33 GBP HOUR «£12.13 to £12.33 gross per hour»",
    ],
    "Baker | Calgary, Canada | Up to $140k CAD + equity": ["..140000 CAD YEAR «Up to $140k CAD»"],
    "The base pay is between USD 161,000 in the lowest market and USD 288,000 in the highest market.": [
      "161000..288000 USD YEAR «USD 161,000 in the lowest market and USD 288,000»",
    ],
    "Pay is between $21.50 and $21.63 per hour, or $44,948 and $45,760 annually.": [
      "21.5..21.63 USD HOUR «$21.50 and $21.63 per hour»",
      "44948..45760 USD YEAR «$44,948 and $45,760 annually»",
    ],
    "The base pay for this role is between:\n\n$90,000 and $100,400": ["90000..100400 USD YEAR «$90,000 and $100,400»"],
    "Min\n\nUSD $75,000.00/Yr.\n\nMax\n\nUSD $95,000.00/Yr.": [
      "75000..95000 USD YEAR «USD $75,000.00/Yr.\n\nMax\n\nUSD $95,000.00/Yr»",
    ],
    "The minimum yearly salary that the agreement of our trade sets is EUR 53.241,02.": [
      "53241.02.. EUR YEAR «EUR 53.241,02»",
    ],
    "Gross salary $2,300 onwards": ["2300.. USD - «$2,300 onwards»"],
    "- $33 + per hour": ["33.. USD HOUR «$33 + per hour»"],
    "Salary: ₹25k - ₹30k (Including TDS) per month": ["25000..30000 INR MONTH «₹25k - ₹30k (Including TDS) per month»"],
    "13-15L per annum": ["1300000..1500000 INR YEAR «13-15L per annum»"],
    "Pay: $20+ per hour and monthly eligible bonus": ["20.. USD HOUR «$20+ per hour»"],
    "Pay Range: $155,000 - $195,000 and eligibility for a bonus": ["155000..195000 USD YEAR «$155,000 - $195,000»"],
    "Salary: ETB 45,000 per month": ["45000..45000 ETB MONTH «ETB 45,000 per month»"],
    "Salary: £20,900 plus a Market Forces Payment of £1,300": ["20900..20900 GBP YEAR «£20,900»"],
    "Salary: $50,000 in our first year and $60,000 in our second": [
      "50000..50000 USD YEAR «$50,000»",
      "60000..60000 USD YEAR «$60,000»",
    ],
  });
  for (const line of [
    "Up to $140k in savings",
    "We match your 401k (up to 5%).",
    "You pour 13-15L per hour.",
    "From $20 onward tickets",
  ])
    it(`it ignores ${JSON.stringify(line)}`, () => assert.deepEqual(pays(amid(line)), []));

  it("a rate like another one that names its unit: it reads the same unit", () =>
    assert.deepEqual(pays(amid("Salary: $21.30 - $35.50 per hour.\n\nThe starting salary is $21.30 to $28.40.")), [
      "21.3..35.5 USD HOUR «$21.30 - $35.50 per hour»",
      "21.3..28.4 USD HOUR «$21.30 to $28.40»",
    ]));

  describe("notations of other countries and units", () =>
    reads({
      "Salary: $1,000 stipend": ["1000..1000 USD - «$1,000»"],
      "Stipend: around 2000 euros": ["2000..2000 EUR - «2000 euros»"],
      "Stipend: $60,000 per year with health insurance": ["60000..60000 USD YEAR «$60,000 per year»"],
      "$82,000-$129,000+/negotiable": ["82000..129000 USD YEAR «$82,000-$129,000+»"],
      "Compensation: Stipend of $2,600 per month": ["2600..2600 USD MONTH «$2,600 per month»"],
      "Salary: 61 152 $ à 65 887 $": ["61152..65887 USD YEAR «61 152 $ à 65 887 $»"],
      "Salary: R12 000 - R15 000 per month": ["12000..15000 ZAR MONTH «R12 000 - R15 000 per month»"],
      "Pay: $45.20 per hour + super": ["45.2..45.2 AUD HOUR «$45.20 per hour»"],
      "Rate: £350 - £400pd outside IR35": ["350..400 GBP DAY «£350 - £400pd»"],
      "We pay a coordinator £210 day rate": ["210..210 GBP DAY «£210 day rate»"],
      "Salary: From Php14,000.00 per month": ["14000.. PHP MONTH «From Php14,000.00 per month»"],
      "Pay: €2.100 brutto monatlich": ["2100..2100 EUR MONTH «€2.100 brutto monatlich»"],
      "Pay: If there is no other funding, $680/week": ["680..680 USD WEEK «$680/week»"],
      "Salary: R420 000 - R510 000 p.a. (CTC)": ["420000..510000 ZAR YEAR «R420 000 - R510 000 p.a.»"],
      "Salary: INR 30K to 40K pm": ["30000..40000 INR MONTH «INR 30K to 40K pm»"],
      "QAR 4,500 per month": ["4500..4500 QAR MONTH «QAR 4,500 per month»"],
      "Basic salary: 3,000 Dhs": ["3000..3000 AED - «3,000 Dhs»"],
      "Salary: EURO 41,243 - EURO 51,254": ["41243..51254 EUR YEAR «EURO 41,243 - EURO 51,254»"],
      "Up to $32.80 p.h. + Super": ["..32.8 AUD HOUR «Up to $32.80 p.h.»"],
      "Grades 3 - 8 earn $28.80 - $35 per teaching hour": ["28.8..35 USD HOUR «$28.80 - $35 per teaching hour»"],
      "Salary: $35.50 - $53.50 - Hourly": ["35.5..53.5 USD HOUR «$35.50 - $53.50»"],
      "Salary £24,900 - £30,160 + £3780 - £4590 HCAS": ["24900..30160 GBP YEAR «£24,900 - £30,160»"],
      "Salary: R25 000.00 per month": ["25000..25000 ZAR MONTH «R25 000.00 per month»"],
      "Salary: R18k - R22k gross": ["18000..22000 ZAR - «R18k - R22k»"],
      "Salary: F$25,000.00 per annum": ["25000..25000 FJD YEAR «F$25,000.00 per annum»"],
      "Wages: Rs 20,000/- per month": ["20000..20000 INR MONTH «Rs 20,000/- per month»"],
      "Gross monthly salary will be between €4,100 (scale 9) and €5,600 (scale 10)": [
        "4100..5600 EUR MONTH «€4,100 (scale 9) and €5,600»",
      ],
      "The annual salary range is $53, 080 - $72, 990, with benefits": ["53080..72990 USD YEAR «$53, 080 - $72, 990»"],
      "A salary UPTO £30,200 a year": ["..30200 GBP YEAR «UPTO £30,200 a year»"],
      "Salary for 22.5 hours per week: £11,100": ["11100..11100 GBP YEAR «£11,100»"],
      "£17,200 pro-rata, per annum plus good company": ["17200..17200 GBP YEAR «£17,200 pro-rata, per annum»"],
      "£24,700 - £27,100 pro rata for fewer hours": ["24700..27100 GBP YEAR «£24,700 - £27,100»"],
      "Band 5: £28,600 – £35,200 includes London weighting": ["28600..35200 GBP YEAR «£28,600 – £35,200»"],
      "AfC Band 8a: £45,700 - £51,600 (max of scale)": ["45700..51600 GBP YEAR «£45,700 - £51,600»"],
      "CTC: 6-10 Lacs P.A.": ["600000..1000000 INR YEAR «6-10 Lacs P.A.»"],
      "Salary: R35k - R40k CTC per month": ["35000..40000 ZAR MONTH «R35k - R40k CTC per month»"],
      "Gross monthly salary Kshs. 45,000": ["45000..45000 KES MONTH «Kshs. 45,000»"],
      "Salary (inclusive of London allowance): £32,000": ["32000..32000 GBP YEAR «£32,000»"],
      "Pay Range: $59,000 - $71,000 Benefits include dental insurance": ["59000..71000 USD YEAR «$59,000 - $71,000»"],
      "Salary of £28,000 per year Bonus scheme and pension": ["28000..28000 GBP YEAR «£28,000 per year»"],
      "Salary: $44,000 - $61,000/ commensurate with experience": ["44000..61000 USD YEAR «$44,000 - $61,000»"],
      "Your base compensation is between $105,000 and $130,000 upon joining the company": [
        "105000..130000 USD YEAR «$105,000 and $130,000»",
      ],
      "Salary: £24k (rising to £27k)": ["24000..27000 GBP YEAR «£24k (rising to £27k»"],
      "Salary: £24,000 rising to £27,000 pa": ["24000..27000 GBP YEAR «£24,000 rising to £27,000 pa»"],
      "Salary: $57,000-$90,000k": ["57000..90000 USD YEAR «$57,000-$90,000k»"],
      "Salary: Grade 7, $22.1543 per hour": ["22.1543..22.1543 USD HOUR «$22.1543 per hour»"],
      "Salary: £29,970 - £36,480 per annum inclusive of London weighting": [
        "29970..36480 GBP YEAR «£29,970 - £36,480 per annum»",
      ],
    }));

  describe("a sum of yearly size set apart by marks", () =>
    reads({
      "Marlow Mills | Test Engineer | Utrecht | Full-time | €70-90k + equity": ["70000..90000 EUR YEAR «€70-90k»"],
      "Baker - $84k-$96k + equity": ["84000..96000 USD YEAR «$84k-$96k»"],
      "Two roles, on site in London, £65–80k + equity, lunch": ["65000..80000 GBP YEAR «£65–80k»"],
      "Base: $120,000 - 135,000 + equity": ["120000..135000 USD YEAR «$120,000 - 135,000»"],
      "• Senior Baker ($90-110k)": ["90000..110000 USD YEAR «$90-110k»"],
      "Projects are paid hourly, starting at $25 per hour": ["25.. USD HOUR «starting at $25 per hour»"],
    }));

  it("the ends of a range on lines of their own, with a dash between them or below a label: it reads one range", () => {
    assert.deepEqual(pays(amid("Pay Range\n$98,500\n—\n$120,900 USD")), [
      "98500..120900 USD YEAR «$98,500\n—\n$120,900 USD»",
    ]);
    assert.equal(pays(amid("Salary:\n$65,000.00\n$75,000.00\nyearly")).length, 1);
  });

  it("the days and the sums among the benefits: it ignores them", () => {
    assert.deepEqual(pays(amid("25 days of vacation, 10 annual paid holidays, and a bakery at the door")), []);
    assert.deepEqual(pays(amid("Benefits\n\n- Fertility HRA (up to $10,000 per year)")), []);
  });

  it("ends of a range behind labels of their own: it reads one range", () => {
    assert.deepEqual(pays("# Clerk in Boston, MA\n\nSalary Range From: 77000\nSalary Range To: 82000\n"), [
      "77000..82000 USD YEAR «77000\nSalary Range To: 82000»",
    ]);
    assert.deepEqual(pays(amid("Pay Min: $24.50 Pay Max: $29.10 per hour")), [
      "24.5..29.1 USD HOUR «Min: $24.50 Pay Max: $29.10 per hour»",
    ]);
  });

  it("what the whole of the hours would bring: it reads only what the job pays", () => {
    assert.deepEqual(pays("# Clerk in Leeds, UK\n\nSalary: £30,840 (FTE £36,300)\n"), [
      "30840..30840 GBP YEAR «£30,840»",
    ]);
    assert.equal(pays(amid("Salary: £24,400 - £25,200 pro rata (£30,000 - £31,000 FTE)")).length, 1);
    assert.deepEqual(pays(amid("Salary: £36,300 FTE, pro rata")), ["36300..36300 GBP YEAR «£36,300»"]);
    assert.equal(pays("# Clerk\n\nPay:\n- Clerk: £30,840 per year\n- FTE lead: £36,300 per year\n").length, 2);
  });

  it("what is told again in brackets in other money or for fewer hours: it reads the first", () => {
    assert.deepEqual(pays(amid("Salary: CHF 90,000 per year (about €95,000)")), [
      "90000..90000 CHF YEAR «CHF 90,000 per year»",
    ]);
    assert.deepEqual(pays(amid("Salary: £45k pro rata (£27k for 3 days a week)")), ["45000..45000 GBP YEAR «£45k»"]);
    assert.equal(pays(amid("Salary: $90,000 USD in Boston, or 95,000 EUR in Bonn")).length, 2);
  });

  it("ends of a range that are told again: it reads the range", () => {
    assert.equal(pays(amid("Pay: up to £2,700 per month.\n\n£2,200 - £2,700 per month")).length, 1);
    assert.equal(pays(amid("The starting pay is $12 per hour.\n\n$12 - $16 per hour")).length, 1);
    assert.equal(pays(amid("Helpers are paid $12 per hour.\n\nCooks: pay of $12 - $16 per hour")).length, 2);
  });

  it("a stipend on which somebody lives: it reads it where no pay is stated", () => {
    assert.deepEqual(pays(amid("The annual stipend will be £33,000.")), ["33000..33000 GBP YEAR «£33,000»"]);
    assert.deepEqual(pays(amid("Fellows receive a monthly stipend of 7,200 BRL.")), [
      "7200..7200 BRL MONTH «7,200 BRL»",
    ]);
    assert.deepEqual(pays(amid("You get a stipend of $45,000 for the year.")), ["45000..45000 USD - «$45,000»"]);
    assert.deepEqual(pays(amid("You get a stipend of $12,000 for your travels.")), []);
    assert.equal(pays(amid("Salary: $60,000\n\nAn annual stipend of $12,000 is added.")).length, 1);
  });

  it("a rate that is told again: it reads it once", () => {
    assert.equal(pays(amid("Minimum salary: £10.20 per hour. You will be paid a rate of £10.20 per hour.")).length, 1);
    assert.deepEqual(pays(amid("Salary: £34,000 - £38,000. Alongside your salary of £34,000 we pay a pension.")), [
      "34000..38000 GBP YEAR «£34,000 - £38,000»",
    ]);
    assert.equal(pays(amid("Salary: £34,000 - £38,000, and £36,000 per year for deputies")).length, 2);
  });

  it("what somebody will be paid for a project: it reads it", () =>
    assert.deepEqual(pays(amid("Candidates will be paid ₦400,000 per month for the length of the project.")), [
      "400000..400000 NGN MONTH «₦400,000 per month»",
    ]));

  it("thousands apart and cents behind a comma: it reads the whole figure", () => {
    assert.deepEqual(pays(amid("The minimum salary is EUR 53 241,02 based on full-time employment.")), [
      "53241.02.. EUR YEAR «minimum salary is EUR 53 241,02»",
    ]);
    assert.equal(pays(amid("A total cost to company package of R917 084,39 per annum")).length, 1);
  });

  it("two rates of which none is said to be an end: it reads each by itself", () =>
    assert.deepEqual(pays("# Clerk\n\nPay:\n- Weekdays: $24.50 per hour\n- Weekends: $29.10 per hour\n"), [
      "24.5..24.5 USD HOUR «$24.50 per hour»",
      "29.1..29.1 USD HOUR «$29.10 per hour»",
    ]));

  it("a scale among the requirements: it reads its range", () =>
    assert.deepEqual(
      pays("# Lecturer\n\n## Requirements\n\n- 2026 scale (above the bar): €50,800 - €81,400 per annum\n"),
      ["50800..81400 EUR YEAR «€50,800 - €81,400 per annum»"],
    ));

  describe("a mark that several countries share", () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      "# Guide\n\nLocation: Geelong VIC, Australia\n\nPay: $31 per hour": ["31..31 AUD HOUR «$31 per hour»"],
      "# Guide\n\nLocation: Puebla, Mexico\n\nPay: $31,000 a month": ["31000..31000 - MONTH «$31,000 a month»"],
      "# Guide, Suva, Fiji\n\nPay: $9.50 per hour": ["9.5..9.5 FJD HOUR «$9.50 per hour»"],
      "# Guide\n\nPay: $31 per hour + super": ["31..31 AUD HOUR «$31 per hour»"],
      "# Guide\n\nHill Tours Pte Ltd\n$2100 - $2400 monthly": ["2100..2400 SGD MONTH «$2100 - $2400 monthly»"],
      "# Guide\n\nPay: $2,100 monthly\n\nSingapore citizens only": ["2100..2100 SGD MONTH «$2,100 monthly»"],
      "# Guide\n\nPay: $31 per hour\n\nOur offices are in Boston and Singapore.": ["31..31 USD HOUR «$31 per hour»"],
      "# Guide\n\nLocation: Lahore, Pakistan\n\nSalary: Rs. 60,000 - 80,000 per month": [
        "60000..80000 PKR MONTH «Rs. 60,000 - 80,000 per month»",
      ],
      "# Guide\n\nLocation: Stockholm, Sweden\n\nSalary: 38 000 kr per month": [
        "38000..38000 SEK MONTH «38 000 kr per month»",
      ],
      "# Guide\n\nLocation: Berlin, Germany\n\nSalary: 60.000 - 75.000 brutto p.a.": [
        "60000..75000 EUR YEAR «60.000 - 75.000 brutto p.a.»",
      ],
    };
    for (const [text, expected] of Object.entries(cases))
      it(`in ${JSON.stringify(text)}: it reads the money of the country`, () => assert.deepEqual(pays(text), expected));

    it("where another country is named far below: it ignores that country", () =>
      assert.deepEqual(
        pays(`# Drafter\n\nPay: $31 per hour\n\n${"You draw plans with CAD tools. ".repeat(60)}\n\nWe sell to Canada.`),
        ["31..31 USD HOUR «$31 per hour»"],
      ));
  });

  describe("the steps of one grade", () => {
    it("each on a line of its own: it reads their range", () =>
      assert.deepEqual(pays("# Clerk\n\nSalary:\nStep 1 $4,011\nStep 2 $4,263\nStep 3 $4,530\n"), [
        "4011..4530 USD - «$4,011\nStep 2 $4,263\nStep 3 $4,530»",
      ]));
    it("in one line: it reads their range", () =>
      assert.deepEqual(pays(amid("Hourly pay: Step A: $24.10, Step B: $25.30, Step C: $26.57.")), [
        "24.1..26.57 USD HOUR «$24.10, Step B: $25.30, Step C: $26.57»",
      ]));
    it("rates of two jobs: it reads each by itself", () =>
      assert.deepEqual(pays("# Clerk\n\n## Pay\n\n- Clerk I: $24.10 an hour\n- Clerk II: $28.30 an hour\n"), [
        "24.1..24.1 USD HOUR «$24.10 an hour»",
        "28.3..28.3 USD HOUR «$28.30 an hour»",
      ]));
  });

  describe("ranges, with every dash and word between the ends", () =>
    reads({
      "Salary: $61,000 - $74,500": ["61000..74500 USD YEAR «$61,000 - $74,500»"],
      "Salary: \\$61,000 - \\$74,500": ["61000..74500 USD YEAR «\\$61,000 - \\$74,500»"],
      "A minimum gross monthly salary of €3,400 and a maximum of €4,400": [
        "3400..4400 EUR MONTH «€3,400 and a maximum of €4,400»",
      ],
      "A salary of € 2,200 gross per month in the first year, up to a maximum of € 2,800 gross per month": [
        "2200..2800 EUR MONTH «€ 2,200 gross per month in the first year, up to a maximum of € 2,800 gross per month»",
      ],
      "The gross salary is € 2.000,- in the first year going up to € 2.550,- per month": [
        "2000..2550 EUR - «€ 2.000,- in the first year going up to € 2.550»",
      ],
      "Salary: $61,000–$74,500": ["61000..74500 USD YEAR «$61,000–$74,500»"],
      "Salary: $61,000 — $74,500": ["61000..74500 USD YEAR «$61,000 — $74,500»"],
      "Salary: $61,000‐$74,500": ["61000..74500 USD YEAR «$61,000‐$74,500»"],
      "Salary: $61,000 to 74,500": ["61000..74500 USD YEAR «$61,000 to 74,500»"],
      "Salary: $61,000-74,500 a year": ["61000..74500 USD YEAR «$61,000-74,500 a year»"],
      "The salary is between $61,000 and $74,500 per annum.": ["61000..74500 USD YEAR «$61,000 and $74,500 per annum»"],
      "Pay is between $18.50/hour and $21/hour": ["18.5..21 USD HOUR «$18.50/hour and $21/hour»"],
      "Salary: $61000 - $74500 annually": ["61000..74500 USD YEAR «$61000 - $74500 annually»"],
      "Minimum: $41,000, maximum: $52,000 salary": ["41000..52000 USD YEAR «$41,000, maximum: $52,000»"],
      "Salary: $41,000 min; $46,000 mid; $52,000 max": ["41000..52000 USD YEAR «$41,000 min; $46,000 mid; $52,000»"],
      "The base salary range for this role is $52,500 and $70,000 for the total compensation.": [
        "52500..70000 USD YEAR «$52,500 and $70,000»",
      ],
      "Salary: $47,100 to\n$69,700": ["47100..69700 USD YEAR «$47,100 to\n$69,700»"],
      "Salary: $90,000 - $80,000": ["90000..80000 USD YEAR «$90,000 - $80,000»"],
      "Salary: $43,210.50 $51,320.75 / year": ["43210.5..51320.75 USD YEAR «$43,210.50 $51,320.75 / year»"],
      "Pay: $31/$36 hour, depending on experience": ["31..36 USD HOUR «$31/$36 hour»"],
    }));

  describe("a line that is nothing but a range for a time", () =>
    reads({
      "2150 - 2400 monthly": ["2150..2400 - MONTH «2150 - 2400 monthly»"],
      "18 - 21 per hour": ["18..21 - HOUR «18 - 21 per hour»"],
      "2 - 3 monthly": [],
      "18 - 60 per hour": [],
      "Calls: 18 - 21 per hour": [],
      "2150 - 2400 months": [],
      "You pay for the check (£44.00 for an Enhanced Check or £27.00 for a Standard Check).": [],
      "£79,860 to £107,668 per annum (8 PA contract)": ["79860..107668 GBP YEAR «£79,860 to £107,668 per annum»"],
    }));

  describe("units", () =>
    reads({
      "Pay: $19/hr": ["19..19 USD HOUR «$19/hr»"],
      "Pay: $19 / hour": ["19..19 USD HOUR «$19 / hour»"],
      "Pay: $19 an hour": ["19..19 USD HOUR «$19 an hour»"],
      "Pay: $19.25 hourly": ["19.25..19.25 USD HOUR «$19.25 hourly»"],
      "Pay: $19-$22 p/hour": ["19..22 USD HOUR «$19-$22 p/hour»"],
      "Pay: $19-22 P/H": ["19..22 USD HOUR «$19-22 P/H»"],
      "Pay: $19 - $22 per HOURPlease apply online": ["19..22 USD HOUR «$19 - $22 per HOUR»"],
      "Pay: $24.hr": ["24..24 USD HOUR «$24.hr»"],
      "Rate: £410 - £460 per day": ["410..460 GBP DAY «£410 - £460 per day»"],
      "Daily rate of EUR 380": ["380..380 EUR DAY «EUR 380»"],
      "Pay: $1,150/week": ["1150..1150 USD WEEK «$1,150/week»"],
      "Pay: $4,650.50 per month": ["4650.5..4650.5 USD MONTH «$4,650.50 per month»"],
      "Salary: $5,120 - $6,240 / monthly": ["5120..6240 USD MONTH «$5,120 - $6,240 / monthly»"],
      "Salary: £31,500 pa pro rata": ["31500..31500 GBP YEAR «£31,500 pa»"],
      "Salary: £31,500 p.a.": ["31500..31500 GBP YEAR «£31,500 p.a.»"],
      "Salary: $61,000/yr": ["61000..61000 USD YEAR «$61,000/yr»"],
      "Salary: $61,000.00 - $70,000.00 Salary/year": ["61000..70000 USD YEAR «$61,000.00 - $70,000.00 Salary/year»"],
      "An annual salary of $12,500 is paid.": ["12500..12500 USD YEAR «$12,500»"],
      "Hourly rate: $23.75": ["23.75..23.75 USD HOUR «$23.75»"],
      "Salary: $4,800": ["4800..4800 USD - «$4,800»"],
      "Pay: $20": ["20..20 USD HOUR «$20»"],
      "Pay: $2.30 + tips": ["2.3..2.3 USD HOUR «$2.30»"],
      "Pay: $20 per lesson": ["20..20 USD - «$20»"],
      "Salaire : 48 à 55 €": ["48..55 EUR - «48 à 55 €»"],
      "Salary: $18.40 - $20.10, with annual increases": ["18.4..20.1 USD HOUR «$18.40 - $20.10»"],
      "Rate of pay is between £14,200 and £16,100 pro rata": ["14200..16100 GBP YEAR «£14,200 and £16,100»"],
      "The salary is £31,000 for a 35 hour week.": ["31000..31000 GBP YEAR «£31,000»"],
      "Pay Type\nHourly\nMin Hiring Rate\n$48.35\nMax Hiring Rate\n$52.93": [
        "48.35..52.93 USD HOUR «$48.35\nMax Hiring Rate\n$52.93»",
      ],
    }));

  describe("thousands and damaged figures", () =>
    reads({
      "Salary: $80Kp.a. including leave": ["80000..80000 USD YEAR «$80Kp.a.»"],
      "Salary: $61k": ["61000..61000 USD YEAR «$61k»"],
      "Salary: $61K-$70K": ["61000..70000 USD YEAR «$61K-$70K»"],
      "Salary: $61-70K": ["61000..70000 USD YEAR «$61-70K»"],
      "Salary: $61-70,000": ["61000..70000 USD YEAR «$61-70,000»"],
      "Salary: $61,0000 - $70,000": ["61000..70000 USD YEAR «$61,0000 - $70,000»"],
      "Salary: $110,000 - $130,00": ["110000..130000 USD YEAR «$110,000 - $130,00»"],
      "Salary: $ 62.315.40 / year": ["62315.4..62315.4 USD YEAR «$ 62.315.40 / year»"],
      "Salary: $61, 500 - $70,000": ["61500..70000 USD YEAR «$61, 500 - $70,000»"],
      "Salary: 61k-70k": ["61000..70000 - - «61k-70k»"],
      "Salary: 61,500": ["61500..61500 - - «61,500»"],
      "Salary: 61500": ["61500..61500 - - «61500»"],
    }));

  describe("currencies", () =>
    reads({
      "Salary: USD $61,000-$70,000/year": ["61000..70000 USD YEAR «USD $61,000-$70,000/year»"],
      "Salary: 61,000-70,000 CAD": ["61000..70000 CAD YEAR «61,000-70,000 CAD»"],
      "Salary: C$61,000–C$70,000": ["61000..70000 CAD YEAR «C$61,000–C$70,000»"],
      "Salary: AUD 91,000 per year": ["91000..91000 AUD YEAR «AUD 91,000 per year»"],
      "Salary: £27-£29K": ["27000..29000 GBP YEAR «£27-£29K»"],
      "Salary: €3,400 gross per month": ["3400..3400 EUR MONTH «€3,400 gross per month»"],
      "Gehalt: 54.000 € - 63.000 € brutto im Jahr": ["54000..63000 EUR YEAR «54.000 € - 63.000 € brutto im Jahr»"],
      "Salaire : 44 000 € - 49 000 € par an": ["44000..49000 EUR YEAR «44 000 € - 49 000 € par an»"],
      "CTC: ₹11,00,000 - ₹14,00,000 per annum": ["1100000..1400000 INR YEAR «₹11,00,000 - ₹14,00,000 per annum»"],
      "Pay: ₹6-9 LPA": ["600000..900000 INR YEAR «₹6-9 LPA»"],
      "Salary: CHF 88'000 - 99'000": ["88000..99000 CHF YEAR «CHF 88'000 - 99'000»"],
      "Salary: PLN 17 000 - 21 000 per month": ["17000..21000 PLN MONTH «PLN 17 000 - 21 000 per month»"],
      "The pay is 18-21 dollars an hour.": ["18..21 USD HOUR «18-21 dollars an hour»"],
      "Salary: 350,000 South African Rands per year": [
        "350000..350000 ZAR YEAR «350,000 South African Rands per year»",
      ],
    }));

  describe("open ends", () =>
    reads({
      "We offer a salary of up to £44k plus bonus.": ["..44000 GBP YEAR «up to £44k»"],
      "Salary: from $61,000": ["61000.. USD YEAR «from $61,000»"],
      "The maximum base pay for this position is $61,000.": [
        "..61000 USD YEAR «maximum base pay for this position is $61,000»",
      ],
      "Salary starts at $61,000": ["61000.. USD YEAR «starts at $61,000»"],
      "Salary: $61,000+": ["61000.. USD YEAR «$61,000+»"],
      "Pay: $21+/hour": ["21.. USD HOUR «$21+/hour»"],
      "Pay: $21/hr and up": ["21.. USD HOUR «$21/hr and up»"],
      "Salary: $61,000 minimum": ["61000.. USD YEAR «$61,000 minimum»"],
      "At least $61,000 in salary": ["61000.. USD YEAR «At least $61,000»"],
    }));

  describe("several rates", () =>
    reads({
      "Salary in Leeds: £31,000 - £34,000; in London: £36,000 - £39,000": [
        "31000..34000 GBP YEAR «£31,000 - £34,000»",
        "36000..39000 GBP YEAR «£36,000 - £39,000»",
      ],
      "Pay is $18 an hour in the 6-week training, and increases to $20 an hour": [
        "18..18 USD HOUR «$18 an hour»",
        "20..20 USD HOUR «$20 an hour»",
      ],
      "The salaries are $62,500 and $67,500 (flat).": [
        "62500..62500 USD YEAR «$62,500»",
        "67500..67500 USD YEAR «$67,500»",
      ],
      "Salary: $45,760 annualized ($22.00/hr)": [
        "45760..45760 USD YEAR «$45,760 annualized»",
        "22..22 USD HOUR «$22.00/hr»",
      ],
      "Full-time: salary of $51,000 to $60,000. Part-time: $24 to $29/hour": [
        "51000..60000 USD YEAR «$51,000 to $60,000»",
        "24..29 USD HOUR «$24 to $29/hour»",
      ],
      "Salary: GS-11 Step 1 - $72,553 to GS-11 Step 10 $94,317": [
        "72553..94317 USD YEAR «$72,553 to GS-11 Step 10 $94,317»",
      ],
      "Pay: $17/hour plus $900 sign-on bonus": ["17..17 USD HOUR «$17/hour»"],
      "Pay: $17 per hour + $1.25 per hour for bilingual staff": ["17..17 USD HOUR «$17 per hour»"],
      "Base salary $60,000, OTE $120,000": ["60000..60000 USD YEAR «$60,000»"],
    }));

  it("it reads each row of a pay table as one range", () => {
    const table =
      "## Pay\n\n| Grade | Minimum | Maximum |\n| --- | --- | --- |\n| Clerk I | $41,000 | $48,000 |\n| Clerk II | $47,000 | $55,000 |\n";
    assert.deepEqual(pays(table), [
      "41000..48000 USD YEAR «$41,000 | $48,000»",
      "47000..55000 USD YEAR «$47,000 | $55,000»",
    ]);
  });

  it("it reads the columns of a pay table with their own units", () => {
    const table = "## Pay\n\n| Office | Hourly | Annual |\n| --- | --- | --- |\n| North | $30 | $62,400 |\n";
    assert.deepEqual(pays(table), ["30..30 USD HOUR «$30»", "62400..62400 USD YEAR «$62,400»"]);
  });

  it("it reads the cells of an HTML table's row as one range", () => {
    const table =
      "<p>The salary ranges are:</p>\n<table>\n<tr>\n<td>Step 1</td>\n<td>$71,000</td>\n<td>$88,000</td>\n</tr>\n</table>";
    assert.deepEqual(pays(table), ["71000..88000 USD YEAR «$71,000</td>\n<td>$88,000»"]);
  });

  it("it reads the items of a list that a sentence announces", () => {
    const list =
      "The salary ranges for this job are:\n\n- Level 3: $81,000 to $90,000\n- Level 4: $91,000 to $99,000\n\nCome as you are.";
    assert.deepEqual(pays(list), [
      "81000..90000 USD YEAR «$81,000 to $90,000»",
      "91000..99000 USD YEAR «$91,000 to $99,000»",
    ]);
  });

  it("it reads a dollar as that of the country to which the addresses of the text belong, where nothing else tells", () => {
    const currencyOf = (text: string) => readRates(text).map(({ currency }) => currency);
    assert.deepEqual(currencyOf("Salary: $71,000 - $80,000\n\nWrite to jobs@harborpine.edu.au."), ["AUD"]);
    assert.deepEqual(currencyOf("Salary: $71,000 - $80,000\n\nSee harborpine.ca for more."), ["CAD"]);
    assert.deepEqual(currencyOf("Salary: $71,000 - $80,000\n\nSee jobs.ca.gov for more."), ["USD"]);
    assert.deepEqual(currencyOf("Salary: $71,000 plus superannuation\n\nYou work with bakers of the United States."), [
      "AUD",
    ]);
    assert.deepEqual(currencyOf("Boston, MA\n\nSalary: $71,000 - $80,000\n\nSee harborpine.ca for more."), ["USD"]);
  });

  it("it reads a bare dollar as the Canadian one where the job is in Canada only", () => {
    assert.deepEqual(pays("Location: Halifax, Canada\n\nSalary: $71,000 - $80,000"), [
      "71000..80000 CAD YEAR «$71,000 - $80,000»",
    ]);
  });

  it("it leaves the currency open where the job is in two countries that have dollars", () => {
    assert.deepEqual(pays("Location: Halifax, Canada or Boston, MA\n\nSalary: $71,000 - $80,000"), [
      "71000..80000 - YEAR «$71,000 - $80,000»",
    ]);
  });

  it("it reads a rate that is repeated once", () => {
    assert.deepEqual(pays("# Baker $16.50/hr\n\nYou bake bread.\n\nPay: $16.50/hr"), [
      "16.5..16.5 USD HOUR «$16.50/hr»",
    ]);
  });

  it("it reads what a job is said to earn only where no firmer pay is stated", () => {
    assert.deepEqual(pays(amid("OTE: $140,000 - $160,000")), ["140000..160000 USD YEAR «$140,000 - $160,000»"]);
  });

  describe("what is not pay", () => {
    const others = [
      "A $4,000 sign-on bonus is paid after 60 days.",
      "Referral bonus of $300 - $900 for each hire",
      "We raised $35 million in a Series B round.",
      "Our customers process $3,000 per day on average.",
      "You own a marketing budget of $220,000 per year.",
      "$1,200 annual learning stipend",
      "Stipend: $1,500 for your home office",
      "Home office stipend: $450",
      "A monthly stipend of $900",
      "Benefits: $1,000 stipend for books",
      "401(k) with a 4% match",
      "401k contributions up to $19,500 per year",
      "You close deals between $40k and $200k.",
      "It provides 60% of your weekly base salary up to $1,000 per week.",
      "$3/hour evening, $1.50/hour weekend and $4/hour float differential",
      "You look after a portfolio of $2,000,000 - $4,000,000.",
      "Annual revenue of $22,000,000",
      "We pay up to £90 a month for your gym.",
      "Tuition reimbursement up to $5,000 per year",
      "An application fee of $25 applies.",
      "Life insurance of $60,000 at no cost",
      "Liability cover of £4,000,000 is required.",
      "5 - 10 years of experience",
      "40 hours per week",
      "A team of 20-30 people",
      "We serve 45,000 customers.",
      "We grew from $1M to $9M ARR.",
      "You sell products with an ASP of $90k or more.",
      "Relocation assistance of $8,000",
      "Commission is typically $11 to $14 per hour.",
      "A shift differential of $2.25 per hour applies.",
      "Night shift premium: $3.00/hour",
      "A per diem of $55 per day for travel",
      "No salary in our pay system is higher than $172,000.",
      "We save clients $25,000 per year.",
      "You review grants of $15,000 - $45,000.",
      "Deductible: $1,500",
      "$200 monthly wellness allowance",
      "You handle cash up to $4,000 per day.",
      "Equity worth $20,000 - $40,000",
      "Call 555-123-4567 extension 20-30.",
      "You manage $50,000 - $80,000 in ad spend per month.",
      "The plan is priced at $20-$30 per month.",
      "Violations carry fines of $9,000 per year.",
      "The minimum wage in this city is $16.90 per hour.",
      "Phone allowance: $45/month",
      "You get a high cost area supplement of 15% of your basic wage - between £3,780 and £4,820 per annum.",
      "London weighting of £3,000 per annum",
      "Salary sacrifice schemes up to £5,000",
      "Housing is available for $250/month.",
      "LOA of $195/day",
      "The rate of plan R2024 per batch",
      "A golden hello of £3,000",
      "The salary is in the mid to high $50s.",
      "You help to reduce costs by $40,000 per year.",
      "Medical premiums start at $25 per week.",
      "Sales quota of $500,000 per year",
      "You must be able to lift 20-25 pounds.",
      "Marlow Mills | $40M raised | 70k users",
      "Ovens sold - $84,000",
      "Deals: $50k-$90k",
      "A prize draw (€20,000)",
      "Teams of all sizes buy ovens for $20,000 or $40,000, and pay later.",
      "Pay: 55 - 62 CPM",
      "Pay: $0.58 per mile, $25 per load",
      "TLR 2b £5,340",
      "Open from 5 pm - 9 pm",
      "Requisition 45,210 opened in 2026.",
    ];
    for (const line of others) it(`it ignores ${JSON.stringify(line)}`, () => assert.deepEqual(pays(amid(line)), []));
  });

  it("it ignores a stipend for something in a labelled line", () =>
    assert.deepEqual(pays(amid("Compensation: $1,000 stipend for books")), []));

  it("it ignores bonuses and stipends in a pay section, too", () => {
    const section =
      "## Compensation\n\n- Salary: $71,000 - $80,000\n- Signing bonus: $5,000\n- Home office stipend of $600\n- Relocation up to $7,000";
    assert.deepEqual(pays(section), ["71000..80000 USD YEAR «$71,000 - $80,000»"]);
  });

  for (const line of [
    "It gives 60% of your monthly base salary up to $6,000 per month.",
    "Life insurance of one times the annual salary (no greater than $70,000) is given.",
    "The first salary is not above the midpoint of the advertised salary range ($88,138.96).",
    "A visit is a $50 co-pay.",
    "You lift up to 50 pounds.",
    "Pay grade: 8629",
    "37.5 HOURS PER WEEK",
    "£13.60 is deducted from the salary of your first month.",
  ])
    it(`in a pay section it ignores “${line}”`, () => assert.deepEqual(pays(`## Pay\n\n${line}`), []));

  it("among requirements it reads a range in brackets that is called one", () =>
    assert.deepEqual(pays("## Requirements\n\nA clockmaker for our house in Albany. ($52,000-65,000 range)."), [
      "52000..65000 USD YEAR «$52,000-65,000»",
    ]));

  it("it reads ends behind labels of their own that have a dash", () =>
    assert.deepEqual(pays("Hiring Range - Min.: $54,000.00\n\nHiring Range - Max.: $78,000.00"), [
      "54000..78000 USD YEAR «$54,000.00\n\nHiring Range - Max.: $78,000.00»",
    ]));

  it("it reads ends behind labels, whatever is the middle", () =>
    assert.deepEqual(
      pays("## Pay\n\nRange (all states) per year:\n\nMin: $121,000\n\nMid: $151,000\n\nMax: $181,000"),
      ["121000..181000 USD YEAR «Min: $121,000\n\nMid: $151,000\n\nMax: $181,000»"],
    ));

  it("it reads pay that a bonus is told behind", () =>
    assert.deepEqual(
      pays("The pay range for this job is $61,000 to $72,000 and the annual incentive target is 9% of it."),
      ["61000..72000 USD YEAR «$61,000 to $72,000»"],
    ));

  it("it ignores what is put on top of the pay", () =>
    assert.deepEqual(pays("£41,000 - £47,000 + £2,100 LW PER ANNUM\n\nYou get salary packaging up to £9,000 a year."), [
      "41000..47000 GBP YEAR «£41,000 - £47,000»",
    ]));

  it("it ignores what an example comes to", () =>
    assert.deepEqual(pays("## Pay\n\nAs an example, a driver of 900 miles will have £450 a month."), []));

  it("it ignores what is paid by the piece", () => {
    const section =
      "## Pay\n\n- $19.50/hour on the yard\n- Stops/Pick-ups: $13\n- City surcharge: $20/load\n- $7.50 per trailer\n- $0.62 per mile";
    assert.deepEqual(pays(section), ["19.5..19.5 USD HOUR «$19.50/hour»"]);
  });

  it("it reads any text, and every span lies in it", () => {
    const pieces = [
      "$",
      "1",
      "20,000",
      " - ",
      "to ",
      "k",
      "/hr",
      " per year",
      "USD ",
      "€",
      "\n",
      "| ",
      "salary ",
      "up to ",
      "(",
      ")",
      ".",
      ",",
      "+",
      "\t",
      "GS-9 Step 1 ",
      "😀",
      "min ",
      "00",
    ];
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647) % pieces.length;
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 30 }, () => pieces[next()]).join("");
      for (const { min, max, span } of readRates(text)) {
        assert.ok(
          0 <= span.start && span.start < span.end && span.end <= text.length,
          `a span outside ${JSON.stringify(text)}`,
        );
        assert.ok(min !== null || max !== null, `no figure read from ${JSON.stringify(text)}`);
      }
    }
  });
});
