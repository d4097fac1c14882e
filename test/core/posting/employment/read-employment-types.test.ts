import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readEmploymentTypes } from "../../../../server/src/core/posting/employment/read-employment-types";
import { readTitle } from "../../../../server/src/core/posting/title/read-title";

/** Each type with the words at its span. */
function typesOf(line: string, title = "Welder"): (readonly [string, string])[] {
  const text = `# ${title}\n\nYou weld pipes.\n\n${line}\n\nYou like fire.\n`;
  return readEmploymentTypes(buildOutline(text, parseBlocks(text)), null).map(({ value, span }) => [
    value,
    text.slice(span.start, span.end),
  ]);
}

describe("the employment types", () => {
  const READS: Record<string, readonly (readonly [string, string])[]> = {
    "Job type: Full-time": [["FULL_TIME", "Full-time"]],
    "Company Riverside Job type Full-time Sales £20 an hour": [["FULL_TIME", "Full-time"]],
    "This is a two-month remote role.": [["TEMPORARY", "two-month remote role"]],
    "This is a 1-year project with the possibility of extension.": [["TEMPORARY", "1-year project"]],
    "This is a one year fellowship at the mill.": [["TEMPORARY", "one year fellowship"]],
    "The positions are for three years, with a chance of more.": [["TEMPORARY", "positions are for three years"]],
    "Posts are offered on fixed contract terms of three (3) years.": [["TEMPORARY", "fixed contract terms of"]],
    "This is a six month contract position.": [["CONTRACTOR", "This is a six month contract"]],
    "Contract: Fixed term 12 week contract": [["TEMPORARY", "Fixed term"]],
    "Working pattern: Flexible working, Full-time, Job share": [["FULL_TIME", "Full-time"]],
    "**Work schedule:** Full time.": [["FULL_TIME", "Full time"]],
    "You will be employed on a fixed term contract for two years.": [["TEMPORARY", "fixed term contract"]],
    "This is a part- or full-time position.": [["FULL_TIME", "This is a part- or full-time"], ["PART_TIME", "part- or full-time"]],
    "We are now hiring full-time and part-time team members.": [["FULL_TIME", "hiring full-time"], ["PART_TIME", "full-time and part-time"]],
    "We are looking for a freelance welder for our yard.": [["CONTRACTOR", "looking for a freelance"]],
    "Employment type: Part-time, Temporary": [["PART_TIME", "Part-time"], ["TEMPORARY", "Temporary"]],
    "Duration: 12 months Contract position.": [["CONTRACTOR", "12 months Contract"]],
    "- Contract, full time position": [["CONTRACTOR", "Contract, full time"], ["FULL_TIME", "full time"]],
    "This is a part-time position.": [["PART_TIME", "This is a part-time"]],
    "Full time availability.": [["FULL_TIME", "Full time availability"]],
    "Appointment type: This is a term limited appointment.": [["TEMPORARY", "term limited appointment"]],
    "We have full time vacancies in our yard.": [["FULL_TIME", "full time vacancies"]],
    "A cook, full-time (38.5 h), to join us.": [["FULL_TIME", "full-time"]],
    "Hours of work = full time (37.5 hpw).": [["FULL_TIME", "full time"]],
    "Server - Part or full time.": [["FULL_TIME", "Part or full time"], ["PART_TIME", "Part or full time"]],
    "Band 6 (1 year secondment or fixed term contract)": [["TEMPORARY", "fixed term contract"]],
    "You are paid on a per diem basis.": [["PER_DIEM", "on a per diem basis"]],
    "It is a seasonal role from May to August.": [["TEMPORARY", "seasonal role"]],
    "Permanent part-time, 20 hours": [["PART_TIME", "Permanent part-time"]],
    "Fixed-term for 24 months. Full time. £36,000.": [["TEMPORARY", "Fixed-term"], ["FULL_TIME", "Full time"]],
    "Fixed term until 31 August 2027": [["TEMPORARY", "Fixed term"]],
    "We have per-diem and contract opportunities.": [["PER_DIEM", "per-diem and contract opportunities"], ["CONTRACTOR", "contract opportunities"]],
    "We have hours for FT and PT.": [["FULL_TIME", "FT and PT"], ["PART_TIME", "FT and PT"]],
    "The vacancy is permanent/full time.": [["FULL_TIME", "vacancy is permanent/full time"]],
    "Permanent full\u00adtime position": [["FULL_TIME", "Permanent full\u00adtime"]],
    "This is a casual role.": [["OTHER", "casual role"]],
    "| **Employment** | Full-time |": [["FULL_TIME", "Full-time"]],
    "Employment TypeFull Time, Permanent": [["FULL_TIME", "Full Time"]],
    "Full-Time/Part-Time indicator: F": [["FULL_TIME", "F"]],
    "Fixed-term contract (24 months).": [["TEMPORARY", "Fixed-term"]],
    "This is a max term contract to 30 June 2027.": [["TEMPORARY", "max term contract"]],
    "We are searching for two (2) full-time technicians.": [["FULL_TIME", "searching for two (2) full-time"]],
    "The job is for 0.5 WTE.": [["PART_TIME", "0.5 WTE"]],
    "WTE: 0.6": [["PART_TIME", "0.6"]],
    "FTE: 0.6": [["PART_TIME", "0.6"]],
    "This is a full-time, fully benefited faculty position.": [["FULL_TIME", "This is a full-time"]],
    "We seek a full-time staff nurse for the night shift.": [["FULL_TIME", "seek a full-time"]],
    "Employment type: Full-time, non-exempt employee": [["FULL_TIME", "Full-time"]],
    "Full time: 37.5 hours a week": [["FULL_TIME", "Full time"]],
    "You weld. Full-time – 38 hours a week. You cut.": [["FULL_TIME", "Full-time"]],
    "Full time, fixed term for twelve months with a chance of more, and we pay for your train": [["FULL_TIME", "Full time"], ["TEMPORARY", "fixed term"]],
    "We have an opportunity for a full-time doctor in our practice.": [["FULL_TIME", "full-time"]],
    "You weld. Full/Part Time : Full Time Permanent": [["FULL_TIME", "Full Time"]],
    "Part time: 25 hours a week": [["PART_TIME", "Part time"]],
    "We have a part time vacancy in our kitchen.": [["PART_TIME", "part time"]],
    "Part time applications will be considered.": [["PART_TIME", "Part time applications will be considered"]],
    "We offer full or part time work.": [["FULL_TIME", "full or part time"], ["PART_TIME", "full or part time"]],
    "You work on a 2 year fixed term contract.": [["TEMPORARY", "fixed term contract"]],
    "You weld pipes for 18 months fixed-term due to funding.": [["TEMPORARY", "fixed-term"]],
    "We hire you for a fixed term of 8 months.": [["TEMPORARY", "fixed term"]],
    "An opportunity for a 12 month secondment has arisen.": [["TEMPORARY", "secondment"]],
    "The initial appointment will be for one year, with the potential for extension.": [["TEMPORARY", "appointment will be for one year"]],
    "Term: 2 years": [["TEMPORARY", "Term: 2 years"]],
    "Contract length: 6 months": [["TEMPORARY", "Contract length: 6 months"]],
    "Contract duration: 3 years": [["TEMPORARY", "Contract duration: 3 years"]],
    "Contract Length: June 3 2026 to August 31, 2026": [["TEMPORARY", "Contract Length: June 3"]],
    "This is a three-year contractual position.": [["TEMPORARY", "three-year contractual"]],
    "You will be hired and paid as a contractor of our fund.": [["CONTRACTOR", "paid as a contractor"]],
    "Hours: 0.4-0.6 FTE, 2-3 days per week": [["PART_TIME", "0.4-0.6 FTE"]],
    "This is a 0.8 FTE role.": [["PART_TIME", "0.8 FTE"]],
    "This is a fixed term contract, ending 30 June 2028.": [["TEMPORARY", "fixed term contract"]],
    "Contract type: Fixed-term contract": [["TEMPORARY", "Fixed-term"]],
    "The contract is for a fixed period of 4 years.": [["TEMPORARY", "contract is for a fixed period of 4 years"]],
    "The period of employment is 3 years.": [["TEMPORARY", "period of employment is 3 years"]],
    "You will be appointed for a period of six years.": [["TEMPORARY", "appointed for a period of six years"]],
    "Fixed-term for 3 years, full-time": [["TEMPORARY", "Fixed-term"], ["FULL_TIME", "full-time"]],
    "The parish seeks a part-time (24 hours/week) clerk.": [["PART_TIME", "seeks a part-time"]],
    "This role is a two year term contract.": [["TEMPORARY", "two year term"]],
    "This is a maternity cover contract.": [["TEMPORARY", "maternity cover"]],
    "Full Time / Permanent": [["FULL_TIME", "Full Time"]],
    "Contract type: Max term contract": [["TEMPORARY", "Max term"]],
    "Contract type: 12 month FTC": [["TEMPORARY", "FTC"]],
    "Contract type: Bank": [["PER_DIEM", "Bank"]],
    "A 12-month, 1.0 FTE position": [["FULL_TIME", "1.0 FTE"]],
    "On call, as needed (PRN)": [["PER_DIEM", "(PRN)"]],
    "We are looking for volunteers to help on Saturdays.": [["VOLUNTEER", "We are looking for volunteers"]],
    "Full time as required by the shop": [["FULL_TIME", "Full time"]],
    "We are recruiting for PART-TIME & PRN (as needed) porters.": [["PART_TIME", "recruiting for PART-TIME"], ["PER_DIEM", "PART-TIME & PRN"]],
    "The post is full-time initially limited until May 31, 2028.": [["FULL_TIME", "post is full-time"], ["TEMPORARY", "full-time initially limited until"]],
    "We have a full time role for a period of 4 years.": [["FULL_TIME", "full time role"], ["TEMPORARY", "role for a period of 4 years"]],
    "You will be employed full-time.": [["FULL_TIME", "be employed full-time"]],
    "Maternity cover (9 months), full time": [["TEMPORARY", "Maternity cover"], ["FULL_TIME", "full time"]],
    "Redmire Grill Leeds Full-time £12 an hour": [["FULL_TIME", "Full-time"]],
    "Contract: Part-time Hours: 20": [["PART_TIME", "Part-time"]],
    "Employment type: FT": [["FULL_TIME", "FT"]],
    "Zero hours contract.": [["OTHER", "Zero hours contract"]],
    "Job type: Regular Full-Time Employee": [["FULL_TIME", "Full-Time"]],
    "An opportunity has arisen for a part time ward clerk.": [["PART_TIME", "part time"]],
    "A vacancy has become available for an experienced full-time baker.": [["FULL_TIME", "available for an experienced full-time"]],
    "We offer a part-time (job share post) clerk a desk.": [["PART_TIME", "part-time"]],
    "The fellowship is full time and begins in June.": [["FULL_TIME", "fellowship is full time"]],
    "A part-time apprenticeship with our joiners.": [["PART_TIME", "part-time apprenticeship"]],
    "Job type: Limited Duration": [["TEMPORARY", "Limited Duration"]],
    "This is a limited-duration position.": [["TEMPORARY", "limited-duration position"]],
    "Full-time and part-time positions are open.": [["FULL_TIME", "Full-time"], ["PART_TIME", "Full-time and part-time"]],
    "This is a bank role with shifts of six hours.": [["PER_DIEM", "a bank role"]],
    "Full-time / Part-time Full-time": [["FULL_TIME", "Full-time"]],
    "Full or Part-Time: Part Time": [["PART_TIME", "Part Time"]],
    "Scope: Full-time, indefinitely": [["FULL_TIME", "Full-time"]],
    "FLSA Status: Full Time": [["FULL_TIME", "Full Time"]],
    "(Full time – fixed term 1 year)": [["FULL_TIME", "Full time"], ["TEMPORARY", "fixed term"]],
    "Fixed term (2-years) - Full-time – 35 hours": [["TEMPORARY", "Fixed term"], ["FULL_TIME", "Full-time"]],
    "Permanent/Full time in our yard": [["FULL_TIME", "Permanent/Full time"]],
    "We invite applications for a one year full-time post.": [["FULL_TIME", "full-time post"]],
    "We seek a baker for a new one year, fixed-term appointment.": [["TEMPORARY", "fixed-term appointment"]],
    "The role suits part-time hours, though full-time applicants will also be considered.": [["PART_TIME", "part-time hours"], ["FULL_TIME", "full-time"]],
    "Part time may be considered.": [["PART_TIME", "Part time"]],
    "We offer full time, part time and bank positions.": [["FULL_TIME", "full time, part time and bank positions"], ["PART_TIME", "part time and bank positions"], ["PER_DIEM", "and bank positions"]],
    "This is a temporary fixed term/secondment contract for 12 months.": [["TEMPORARY", "temporary fixed term/secondment contract"]],
    "This is a role on a 2-year contract, with possibility to renew.": [["TEMPORARY", "2-year contract"]],
    "Full-time/Term": [["FULL_TIME", "Full-time"], ["TEMPORARY", "Term"]],
    "The postdoctoral posts are one-year positions.": [["TEMPORARY", "one-year positions"]],
    "The post is expected to last for a term of two years.": [["TEMPORARY", "last for a term of two years"]],
    "Our agents are independent contractors.": [["CONTRACTOR", "are independent contractors"]],
    "We seek a short term vacancy for two months.": [["TEMPORARY", "short term vacancy"]],
    "This is a temporary role that may lead to a permanent one.": [["TEMPORARY", "temporary role"]],
    "You will be employed full time for 48 months.": [["FULL_TIME", "be employed full time"], ["TEMPORARY", "employed full time for 48 months"]],
    "The work starts in May with an initial fixed duration until March.": [["TEMPORARY", "fixed duration"]],
    "Term of appointment: until 31 December 2027": [["TEMPORARY", "Term of appointment: until"]],
    "We are looking to recruit an interim manager.": [["TEMPORARY", "looking to recruit an interim"]],
    "We want to hire a part-time contractor.": [["PART_TIME", "hire a part-time"], ["CONTRACTOR", "hire a part-time contractor"]],
    "This internship can lead to a job with us.": [["INTERN", "This internship"]],
    "We have immediate openings for full-time experienced welders.": [["FULL_TIME", "full-time"]],
    "As a full-time special education teacher, you plan lessons.": [["FULL_TIME", "full-time"]],
    "Harbor Pine has a need for a part-time general welder.": [["PART_TIME", "part-time"]],
    "We advertise a vacancy for a 3 year full time lecturer.": [["FULL_TIME", "full time"]],
    "Time commitment: Full-time": [["FULL_TIME", "Full-time"]],
    "This contractual role is based in Leeds.": [["CONTRACTOR", "contractual role"]],
  }; // prettier-ignore
  for (const [line, expected] of Object.entries(READS))
    it(`of “${line}”: it reads ${expected.map(([type]) => type).join(" and ")}`, () =>
      assert.deepEqual(typesOf(line), expected));

  it("of a line of short pieces below the title: it reads the piece that is a type", () => {
    assert.deepEqual(typesOf("Harbor Pine Bakeries · Springfield · Full-time"), [["FULL_TIME", "Full-time"]]);
  });

  it("of a title: it reads what the title says", () => {
    assert.deepEqual(typesOf("You read.", "Marketing Intern"), [["INTERN", "Intern"]]);
    assert.deepEqual(typesOf("You read.", "Temp Welder (Part-time)"), [
      ["TEMPORARY", "Temp"],
      ["PART_TIME", "Part-time"],
    ]);
  });

  it("of a title with its months: it reads a term", () =>
    assert.deepEqual(typesOf("You read.", "Archivist (12 month, part-time)"), [
      ["TEMPORARY", "12 month"],
      ["PART_TIME", "part-time"],
    ]));

  it("of a title of volunteers: it reads what the title says", () => {
    assert.deepEqual(typesOf("You drive.", "Volunteer Drivers"), [["VOLUNTEER", "Volunteer"]]);
    assert.deepEqual(typesOf("You drive.", "Voluntary Car Drivers"), [["VOLUNTEER", "Voluntary"]]);
  });

  it("of a list item below the title: it reads the hours that begin it", () => {
    assert.deepEqual(typesOf("- Full-time Monday-Friday"), [["FULL_TIME", "Full-time"]]);
  });

  for (const line of [
    "You supervise a team of 3.5 FTE.",
    "You supervise 21.0 FTE.",
    "You recruit and train volunteers.",
    "The FTC regulates our trade.",
    "You count the cash for the bank.",
    "Bank",
    "The salary is £30,000 FTE.",
    "You run the work for a period of 4 years.",
    "Your permanent contract begins in May.",
    "Full-time employees get dental insurance.",
    "Less than full time staff may apply for a room.",
    "We have staff who work 20 hours.",
    "The contract term ends when the work does.",
    "The position is for people who like fire.",
    "You arrange secondments of colleagues.",
    "Full-time colleagues get a room.",
    "Three years of full-time paid experience in welding.",
    "Experience with contract negotiation.",
    "You manage contractors.",
    "Number of hours per week you worked (if part time)",
    "Full-time students may not apply.",
    "Candidates employed by the City on a part-time basis may apply.",
    "This list may be used to fill other permanent or temporary vacancies.",
    "The dress is casual.",
    "You give PRN medication.",
    "Our Full-Time Staff and Part-Time Students meet.",
    "A pool of experience is limited to Leeds.",
    "We recruit for permanent, temporary and interim jobs in baking.",
    "You plan a two-month work of art.",
    "A 10-month position that follows the school year",
    "We support a range of flexible options, such as: part-time working and job sharing.",
    "Flexible working hours include part time and job share.",
    "A premium of £3,000 (pro-rata for part time roles) is paid.",
    "You work on a bank holiday.",
    "You must be authorized to work in this country on a full-time basis.",
    "Requests for part time working will be considered.",
    "The kite may become a full-time position.",
    "You find government contract opportunities for us.",
    "Group: Non Union, Exempt or Temporary",
    "Part-time hours will be adjusted on a pro-rata basis.",
    "Benefits for full time (and certain part time) employees include insurance.",
    "Experience: full-time, two years",
    "Temporary and some part-time positions are not eligible for insurance.",
    "Part-time posts receive benefits pro-rata.",
    "You would also be told of future part-time positions.",
    "Employees over .5 FTE accrue leave.",
    "You may work from home (telework) part-time.",
    "You train seasonal hires.",
    "You keep a skilled part-time work force.",
    "You plan the work of seasonal staff and the hours of work.",
    "We have a plan for a range of voluntary benefits.",
    "A bank clerk counts the cash of our bank.",
    "Flexible hours such as part time, job sharing and home days",
    "An opportunity has arisen for staff who were full-time students.",
    "We are looking for a community volunteer coordinator.",
  ])
    it(`of “${line}”: it ignores words of something else`, () => assert.deepEqual(typesOf(line), []));

  for (const title of ["Bank Nurse", "Bank Support Worker - Leeds", "Bank Paediatric Nurses", "Doctor (Bank)"])
    it(`of the title “${title}”: it reads that shifts are worked as needed`, () =>
      assert.deepEqual(
        typesOf("You read.", title).map(([type]) => type),
        ["PER_DIEM"],
      ));

  for (const title of ["Bank Teller", "Bank Manager", "Bank Holiday Nurse", "Nurse, Bank Street"])
    it(`of the title “${title}”: it ignores another bank`, () => assert.deepEqual(typesOf("You read.", title), []));

  it("of a form that names a choice above the answer: it reads the answer alone", () => {
    const form = "# Baker\n\nFull/Part Time\n\nPart-Time\n\nRegular/Temporary\n\nRegular\n\nYou bake.\n";
    assert.deepEqual(
      readEmploymentTypes(buildOutline(form, parseBlocks(form)), null).map(({ value }) => value),
      ["PART_TIME"],
    );
  });

  it("below a field that tells the hours: it ignores hours among the benefits", () => {
    const benefits = "\n\n## Benefits\n\n- Insurance\n- We offer part-time work to parents.";
    assert.deepEqual(typesOf(`Job type: Full-time${benefits}`), [["FULL_TIME", "Full-time"]]);
    assert.deepEqual(typesOf(`You bake.${benefits}`), [["PART_TIME", "part-time work"]]);
  });

  it("of a title that only a sentence names: it reads what it says, and ignores whom others train", () => {
    const said = "Gannet makes kites.\n\nThe Kite Analyst Intern will glue kites.";
    const outline = buildOutline(said, parseBlocks(said));
    assert.deepEqual(
      readEmploymentTypes(outline, readTitle(outline)).map(({ value }) => value),
      ["INTERN"],
    );
    const wide = "Gannet makes kites.\n\nWe are looking for a Kite  Analyst   Intern to join us.";
    const spread = buildOutline(wide, parseBlocks(wide));
    const [found] = readEmploymentTypes(spread, readTitle(spread));
    assert.equal(wide.slice(found!.span.start, found!.span.end), "Intern");
    const trained = "Gannet makes kites.\n\nThe Internship Coordinator will train people.";
    const other = buildOutline(trained, parseBlocks(trained));
    assert.deepEqual(readEmploymentTypes(other, readTitle(other)), []);
  });

  it("of the line of a title: it reads what stands behind it, and ignores the sentence of one", () => {
    const read = (text: string) => {
      const outline = buildOutline(text, parseBlocks(text));
      return readEmploymentTypes(outline, readTitle(outline)).map(({ value }) => value);
    };
    assert.deepEqual(read("Gannet Yard\n\nKite Clerk (CVF), part-time, remote from a yard\n\nYou file kites."), [
      "PART_TIME",
    ]);
    assert.deepEqual(read("# Kite Clerk, who will train volunteers. You file\n\nYou file kites."), []);
    assert.deepEqual(read("We are seeking a Kite Coach, friend of volunteers.\n\nYou fly kites."), []);
  });

  it("of a duty: it ignores what else is temporary", () => {
    const duties =
      "# Clerk\n\n## Responsibilities\n\n- Find temporary housing opportunities\n- Review contract opportunities\n";
    assert.deepEqual(readEmploymentTypes(buildOutline(duties, parseBlocks(duties)), null), []);
  });

  for (const line of [
    "We act as an employment agency for permanent posts and as an employment business for temporary contract positions.",
    "We have recently been awarded a 10 year contract for kites.",
    "This is not a remote or freelance role.",
    "Gannet is an independent contract laboratory.",
    "Most of our teams work from the office full time.",
    "Working and less than full time applications are supported.",
    "The rule does not apply to temporary/part-time positions.",
    "We offer flexible and part-time working opportunities.",
    "We hire with care, and full-time team members get a free lunch.",
    "You have work experience through internships, part-time or other work.",
    "The pool is there to cover temporary vacancies.",
  ])
    it(`of “${line}”: it ignores what is said of something else`, () => assert.deepEqual(typesOf(line), []));

  it("of a title about contracts: it ignores the word", () =>
    assert.deepEqual(typesOf("You read.", "Contract Specialist"), []));

  for (const title of ["Volunteer Coordinator", "Head of Volunteering", "Voluntary Sector Officer"])
    it(`of the title “${title}”: it ignores those whom the job is about`, () =>
      assert.deepEqual(typesOf("You read.", title), []));
});
