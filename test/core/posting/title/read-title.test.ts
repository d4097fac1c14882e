import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";
import { readRoles, readTitle } from "../../../../server/src/core/posting/title/read-title";

const outlineOf = (text: string) => buildOutline(text, parseBlocks(text));

/** The title and the words at its span. */
function titleOf(text: string): readonly [string, string] | null {
  const title = readTitle(outlineOf(text));
  return title && [title.value, text.slice(title.span.start, title.span.end)];
}

describe("the title", () => {
  const READS: Record<string, readonly [text: string, title: string]> = {
    "a heading with a place and its code": [
      "Kite Clerk - Rope - Redmire Bay, OR 97301\n\nYou file kites.",
      "Kite Clerk - Rope",
    ],
    "an employer's own": [
      "Gannet’s Senior Kite Clerk is a highly visible position. You file kites.",
      "Senior Kite Clerk",
    ],
    "a sentence about a need": [
      "Gannet has an immediate need in our Pine group for a Kite Clerk who files.",
      "Kite Clerk",
    ],
    "a post named for its rank": ["# Lectureship in Kites\n\nYou teach kites.", "Lectureship in Kites"],
    "a shift behind a noun that often names none": [
      "## Kite Lead 3rd Shift\n\nYou plan flights.",
      "Kite Lead 3rd Shift",
    ],
    "initials in the employer’s name": [
      "# KITE CLERK - R. C. House of Redmire\n\nYou file kites.",
      "KITE CLERK - R. C. House of Redmire",
    ],
    "a heading": ["# Senior Data Engineer\n\nYou build pipelines.", "Senior Data Engineer"],
    "a line with the number of the posting behind it": [
      "Night Nurse Ref: DA-25-1\n\nYou look after the ward.",
      "Night Nurse",
    ],
    "a board's question, with brackets that name the position": [
      "What are the responsibilities and job description for the Cashier (substitute employee position) position at Harbor Co-op?\n\nYou help shoppers.",
      "Cashier (substitute employee position)",
    ],
    "the first line of plain text": [
      "WATER PLANT OPERATOR\n\nClass Code: 1234\n\nDUTIES\n\nOperates pumps.",
      "WATER PLANT OPERATOR",
    ],
    "front matter": ["---\ntitle: 'Agile Coach'\nteam: other\n---\nYou coach teams.", "Agile Coach"],
    "a labelled line": [
      "Northwind Careers\n\nJob Title: Payroll Clerk\nLocation: Leeds\n\nYou run the payroll.",
      "Payroll Clerk",
    ],
    "a label glued to the next one": [
      "Overview of the post.\n\nTitle: Systems AnalystLocation: Reno, NV",
      "Systems Analyst",
    ],
    "the question above a copied posting": [
      "What are the duties and job description for the Lead Chemist - Coatings, Europe position at Northwind?\n\nYou test paint.",
      "Lead Chemist - Coatings, Europe",
    ],
    "a line that says whom it is for": [
      "Quillo Sails\n\nTechnical Clearance (f/m/d)\n\nYou clear ropes at the gate of the yard.",
      "Technical Clearance (f/m/d)",
    ],
    "a line with all genders below a text": [
      "Quillo makes sails of many kinds for boats.\n\nWe sew them by hand in the yard.\n\nTeamlead Ropes (all genders)\n\nYou lead.",
      "Teamlead Ropes (all genders)",
    ],
    "a label that the next one was glued to": [
      "JOB DESCRIPTION Job Title: Rope Clerk Job Holder: Vacant Reports to: Captain JOB PURPOSE: You file.",
      "Rope Clerk",
    ],
    "a title with a number in brackets": [
      "# Director, Rope Communications - ( 210002EA )\n\nYou talk.",
      "Director, Rope Communications",
    ],
    "a label that is glued to its value": ["Title of PostRope Clerk\n\nYou file papers.", "Rope Clerk"],
    "a sentence that needs no article": [
      "An exciting opportunity has arisen for Trainee Rope Inspectors to join the yard.",
      "Trainee Rope Inspectors",
    ],
    "capitals as far as the verb": [
      "Position Description The Director Rope Safety provides oversight of the yard and of all who work in it.",
      "Director Rope Safety",
    ],
    "a number in words and figures": [
      "The yard is searching for two (2) full-time rope inspectors to assist with our work.",
      "rope inspectors",
    ],
    "a field that begins as a section does": [
      "Job title: Experience design co-op\nLocation: Leeds\n\nYou draw.",
      "Experience design co-op",
    ],
    "a first line above whom to ask": [
      `PT Childrens Ropes\n\n${"You tie ropes with care in the yard. ".repeat(20)}\n\nAnn B. Webb, Manager of Ropes\nGannet Yard\nawebb@gannet.example`,
      "PT Childrens Ropes",
    ],
    "who is required in a town": ["Rope Clerk - required across our yards\n\nYou file papers.", "Rope Clerk"],
    "front matter that begins with the employer": [
      "---\ntitle: Rope Laboratory of Redmire - Positions in Knots\norganization: Rope Laboratory of Redmire\njobTitle: Rope Scholar\n---\nYou tie.",
      "Rope Scholar",
    ],
    "a sentence above a recruiter’s title": [
      "Join our unit as a Rope Clerk\n\nYou tie ropes with care in the yard.\n\nYou file.\n\nWrite to Ann Webb Recruiting Officer at the yard.",
      "Rope Clerk",
    ],
    "a sentence that looks for somebody": [
      "We make kites.\n\nWe're looking for innovative Senior Sail Designers to join our team.",
      "Senior Sail Designers",
    ],
    "praise before small letters": [
      "We make kites. We are seeking a motivated, reliable network administrator to join us.",
      "network administrator",
    ],
    "a last line with a place": [
      "Responsibilities\n\n- You weld pipes in the yard.\n\nPipe Welder • Mobile, AL, United States",
      "Pipe Welder",
    ],
    "the whole of a title with a team": [
      "# Machine Learning Engineer - Ranking, Search Ads\n\nYou rank.",
      "Machine Learning Engineer - Ranking, Search Ads",
    ],
    "a title without its requisition number": ["# Data Analyst (Req #48213)\n\nYou analyse.", "Data Analyst"],
    "a title without the place behind a bar": ["# Data Analyst | Austin, TX\n\nYou analyse.", "Data Analyst"],
    "a title glued to the sentence behind it": [
      "## Description\n\nSenior Marketing ManagerOur studio films weddings.",
      "Senior Marketing Manager",
    ],
    "a title before the label of its purpose": [
      "## Description\n\nWages Clerk Job Purpose: Responsible for all that the crew is paid.",
      "Wages Clerk",
    ],
    "what it takes to become one": [
      "We guard kites by night. In order to become a Night Guard (NG) at Northwind, you must be 18.",
      "Night Guard (NG)",
    ],
  };
  for (const [what, [text, title]] of Object.entries(READS))
    it(`of ${what}: it reads “${title}”`, () => assert.deepEqual(titleOf(text), [title, title]));

  const STANDS_FOR: Record<string, readonly [text: string, title: string]> = {
    "the opening of a text": [
      "Deputy Clerk, Harbor County, Ohio — The deputy clerk keeps the records of the county and answers all letters.",
      "Deputy Clerk",
    ],
    "what the job is called beside the title of its class": [
      "Title: Kite Specialist 2\nBusiness Title: Sail Archive Specialist\n\nYou keep sails.",
      "Sail Archive Specialist",
    ],
    "what stands at the top beside the title of its class": [
      "Kite Manager\n\nAgency: DEPARTMENT OF SAILS\nCivil Service Title: SAIL REVIEWER (OFFICE OF S\nLevel: 1\n\nYou keep sails.",
      "Kite Manager",
    ],
    "a sentence with a verb among its nouns": [
      "We make kites, and you can do your job.The Web Support Specialist is the person whom our customers call.",
      "Web Support Specialist",
    ],
    "a line that stands twice below a navigation": [
      `${"Home\nNews\nShops\nMaps\n\n".repeat(3)}Assistant Kite Manager\n\nYou build kites.\n\nAssistant Kite Manager | Northwind`,
      "Assistant Kite Manager",
    ],
    "a requisition number behind it": ["Kite Technician - (3192133)\n\nYou build kites.", "Kite Technician"],
    "a short noun": ["Pharmacy Tech II\n\nYou count pills.", "Pharmacy Tech II"],
    "a hyphen in its noun": ["---\ntitle: 'Local job vacancy: Part-time Co-ordinator - Kites'\n---\n\nYou plan.", "Part-time Co-ordinator - Kites"],
    "applications for it": [
      "We make kites. We are accepting applications for the position of Sail Designer in our shop.",
      "Sail Designer",
    ],
    "an opening in a town": [
      "We make kites. We have an opening in our Leeds shop for a Sail Designer with a steady hand.",
      "Sail Designer",
    ],
    "a line below a menu and a table of terms": [
      "Main area\nMedicine\nGrade\nBand 5\nHours\n37.5 hours per week\nSite\nGannet House\nTown\nLeeds\nStaff Nurse - Acute Unit\nBand 5\n\nYou nurse.",
      "Staff Nurse - Acute Unit",
    ],
    "a line that is announced": [
      "GANNET COUNTY\ninvites applications for the position of:\nSocial Worker\n\nSALARY: $24.10 an hour\n\nYou help.",
      "Social Worker",
    ],
    "a label that leads to it": ["Now Hiring: CNC Machinist (2nd Shift)\n\nGANNET TOOLS – Erie, PA\n\nYou turn.", "CNC Machinist (2nd Shift)"],
    "what is sought in a town": ["Night Cook needed in Leicester\n\nYou cook at night.", "Night Cook"],
    "the employer behind an at sign": ["Shop Manager @ Gannet & Finch (Austin, TX)\n\nYou run the shop.", "Shop Manager"],
    "pay behind a dash": ["Night Porter – £12.80 ph\n\nYou watch.", "Night Porter"],
    "a shout before it": ["Hiring Java Developer || Hyderabad\n\nYou write Java.", "Java Developer"],
    "a picture before it": ["☕ Barista (24 hours)\n\nYou pour.", "Barista (24 hours)"],
    "an opportunity that has arisen": ["We mend boats. An exciting opportunity has arisen for a Dock Supervisor in our yard.", "Dock Supervisor"],
    "a French particle in it": ["We cook by the sea. We are looking for a Chef de Partie who likes fish.", "Chef de Partie"],
    "a field behind its comma": ["Gannet is hiring a Software Engineer, Payments", "Software Engineer, Payments"],
    "a number before it": ["We make kites. We are looking for 30 more Sail Designers to join us.", "Sail Designers"],
    "how somebody is employed behind a dash": ["Sail Maker - Full time\n\nYou sew sails.", "Sail Maker"],
    "how somebody is employed in brackets": ["Sail Maker (Fixed Term)\n\nYou sew sails.", "Sail Maker"],
    "a post with an employer": ["Assistant Director Position with Harbor Pine\n\nYou lead.", "Assistant Director"],
    "the name of the document behind it": ["Yard & Facilities Manager Job Description\n\nYou run the yard.", "Yard & Facilities Manager"],
    "how many are sought at most": ["We make jam. We require up to 160 reliable Orchard and Nursery workers to pick.", "Orchard and Nursery workers"],
    "a rank with a small word": ["We print news. The Editor in Chief serves for a year.", "Editor in Chief"],
    "a position that is spoken of": ["Read on to learn about our church and the Senior Pastor position.", "Senior Pastor"],
    "letters that are a small word, too": ["We mend boats. We are looking for a qualified IT Technician that will mend ours.", "IT Technician"],
    "applicants who are sought for it": ["We teach. Gannet College is seeking applicants for a full-time Sailing Instructor for the pier.", "Sailing Instructor"],
    "what it has to do": ["We rent boats. The Senior Director of Boat Services has the duty to plan.", "Senior Director of Boat Services"],
    "who is responsible": ["We teach. Our Assistant Teachers are responsible for ten children each.", "Assistant Teachers"],
    "a job that is spoken of": ["We teach. The Sailing Instructor II job asks for patience.", "Sailing Instructor II"],
    "a heading that runs into its sentence": ["We lend money. Position Summary The Branch Assistant I helps at the desk.", "Branch Assistant I"],
    "no article": ["We sell maps. As Map Services Advocate, you will be the first whom people meet.", "Map Services Advocate"],
    "the employer before it": ["We sell maps. As Gannet’s Map Services Advocate, you will be the first whom people meet.", "Map Services Advocate"],
    "the heading of its duties": ["We sell maps. Map Services Coordinator Responsibilities: answer letters and draw maps.", "Map Services Coordinator"],
    "one side of a colon": ["Project Manager: Medical Imaging\n\nYou plan.", "Project Manager: Medical Imaging"],
    "the other side of a colon": ["Immediate Start: Event Sales Assistant\n\nYou sell.", "Event Sales Assistant"],
    "a shout behind it": ["Structural Engineer - Bespoke homes and team!\n\nYou plan.", "Structural Engineer"],
    "a question behind it": ["HR Officer looking for Career Progression?\n\nYou help.", "HR Officer"],
    "a section’s word in it": ["Shift Supervisor Vehicles\n\nYou drive.", "Shift Supervisor Vehicles"],
    "what it is the head of": ["Assistant Director of Benefits\n\nYou plan.", "Assistant Director of Benefits"],
    "the share of a full post": ["Boat Fund Manager – 0.6 FTE\n\nYou ask for money.", "Boat Fund Manager"],
    "a field of two words that are joined": ["We test. As Research Lead - Boat Testing & Evaluation, you will sail.", "Research Lead - Boat Testing & Evaluation"],
    "who heads it": ["Head of Employee Experience, Diversity and Belonging\n\nYou plan.", "Head of Employee Experience, Diversity and Belonging"],
    "what its holder knows": ["Experienced Boat Drafter with Keel Experience\n\nYou draw.", "Experienced Boat Drafter with Keel Experience"],
    "pay as its field": ["Compensation and Benefits Analyst\n\nYou count.", "Compensation and Benefits Analyst"],
    "places behind its comma": ["Sales Manager, Leeds, England\n\nYou sell.", "Sales Manager"],
    "brackets that would be cut": ["Social Media Writer (B2B, Remote, USA)\n\nYou write.", "Social Media Writer"],
    "a vacancy for somebody": ["Vacancy for a Night Cook\n\nYou cook at night.", "Night Cook"],
    "small letters behind praise": ["We draw wills. We are seeking an experienced elder law attorney to join our practice.", "elder law attorney"],
    "hours among the praise": ["We mend boats. We are recruiting a full time (37.5 hours), friendly Dock Clerk to join us.", "Dock Clerk"],
    "praise that could end it": ["We mend boats. Gannet seeks a capable, qualified, and versatile Chief Rigger to lead the yard.", "Chief Rigger"],
    "whom the role is for": ["We mend boats. This role is for a Dock Clerk. If you like ropes, apply.", "Dock Clerk"],
    "what kind of role it is": ["We mend boats. This is a casual dock porter role with no fixed hours.", "casual dock porter"],
    "a question to its holder": ["Are you a Registered Nurse who likes the sea? We can help.", "Registered Nurse"],
    "how its holder will work": ["We walk. Working as a Band 5 Physiotherapist you will see all wards.", "Band 5 Physiotherapist"],
    "a capital where others are small": ["We count. Gannet is seeking a Reporting Analyst to support the team.", "Reporting Analyst"],
    "a short rank": ["We count. The Sr. Boat Analyst plays a key role in the yard.", "Sr. Boat Analyst"],
    "letters for a noun": ["We heal. We are looking for a GP with a kind approach to join our team.", "GP"],
    "the line below the words that lead to it": ["We heal.\n\nThe clinic is accepting resumes for the position of:\n\nCommunity Support Trainer\n\nYou train.", "Community Support Trainer"],
    "the fuller words, where the noun alone is said, too": ["We are looking for a nurse. You will nurse as a Research Nurse in our clinic, where you will be at home.", "Research Nurse"],
    "a label of two things": ["Night shifts\n\nJob Title and Grade: Band 6 Podiatrist\nLocation: Leeds\n\nYou treat feet.", "Band 6 Podiatrist"],
    "the post": ["Post: Chef\nHours: 25 hours per week\nResponsible to: Head Chef\n\nWe have a busy kitchen.", "Chef"],
    "a label above its value at the end": ["We count.\n\nYou will count boats all day.\n\nPosting Title\n\nBoat Analyst: Keels", "Boat Analyst: Keels"],
    "how many are sought": ["Gardener (2 posts)\n\nYou tend the park.", "Gardener"],
    "hours behind a dash": ["Nurse Associate - 37.5 hours per week\n\nYou nurse.", "Nurse Associate"],
    "an interest in small letters": ["Advanced Physiotherapist with a special interest in old and painful backs - 27 hours per week\n\nYou help.", "Advanced Physiotherapist with a special interest in old and painful backs"],
    "a noun that no list holds": ["Greenskeeper\n\nYou mow.", "Greenskeeper"],
    "a heading below a page of one word": ["---\ntitle: Engineering\n---\n\n### Maintenance Engineer\n\nYou mend.", "Maintenance Engineer"],
    "its line, above somebody to be asked in one line": [
      "Dock Clerk\n\nWe mend boats.\n\nFor details:\n\nName: Anna Finch Job title: Boat Services Manager",
      "Dock Clerk",
    ],
    "its sentence, beside somebody who can be written to": ["We mend boats. We need a Dock Clerk.\n\nContact\n\nJob title\nService Manager\nEmail address\nanna@gannet.example", "Dock Clerk"],
    "its sentence, above a noun that describes another": ["Gannet is seeking a Sailing Facilitator to join our team.\n\nPROFESSIONAL DEVELOPMENT\n\nYou train people.", "Sailing Facilitator"],
    "a line above what the site is": ["Boat Clerk - Career Portal\n\nYou count boats.", "Boat Clerk"],
    "a line above that it is a posting": ["Boat Clerk- job post\n\nYou count boats.", "Boat Clerk"],
    "the last crumb of the way to a page": ["Home > Careers > Boat Clerk\n\nYou count boats.", "Boat Clerk"],
    "a line without how one is employed": ["Boat Clerk, Full time, Regular\n\nYou count boats.", "Boat Clerk"],
    "a manager of homes": ["Home Manager\n\nYou count boats.", "Home Manager"],
    "an information sheet": ["Information Sheet Boat Clerks\n\nYou count boats.", "Boat Clerks"],
    "an opening that is available": ["We mend boats. A fine opportunity is now available for a Boat Clerk to join our team.", "Boat Clerk"],
    "several openings": ["We mend boats. Our dock has 3 vacancies for Boat Clerks but looks at all.", "Boat Clerks"],
    "a line with a count": ["We mend boats.\n\n2 Boat Clerks Required for Leeds. You count boats.", "Boat Clerks"],
    "what the holder acts as": ["We mend boats. The post holder will act as the Dock Clerk for the team.", "Dock Clerk"],
    "a summary that was glued to it": ["Dock Manager SUMMARY: This position counts boats and ropes in the yard by day.", "Dock Manager"],
    "vacancies in a heading": ["Town Councillor Vacancies\n\nYou speak for the town.", "Town Councillor"],
    "the subject of a mail": ["We mend boats. Write to us and put “Rope Clerk” in the subject line.", "Rope Clerk"],
    "the subject that a mail is to have": ["We mend boats. Use the subject line: \"Rope Clerk\" when you write.", "Rope Clerk"],
    "what somebody is to serve as": ["The yard seeks a cheerful person to serve as Head of Ropes, from May.", "Head of Ropes"],
    "a sentence that begins with it": ["Night Rope Clerk will work one shift a week and is paid by the hour.", "Night Rope Clerk"],
    "those who seek it": ["Gannet Docks seek a patient Rope Cataloger for the winter.", "Rope Cataloger"],
    "candidates who are sought for it": ["Gannet Docks seeks candidates for a Rope Indexer in Leeds.", "Rope Indexer"],
    "words that small ones join": ["We mend boats. The Boats & Ropes Clerk position pays well.", "Boats & Ropes Clerk"],
    "clerks on call": ["Gannet Docks seeks two part-time on-call clerks. They must like ropes.", "on-call clerks"],
    "an open end of a line": ["We mend boats. We sing.\n\nThe Rope Clerk will\n\n- count ropes\n- mend nets", "Rope Clerk"],
    "a line that begins with the employer": ["Gannet Docks | Leeds | Rope Clerk | part time\n\nWe mend boats in all weathers.", "Rope Clerk"],
    "a label that was glued to it": ["PostRope Clerk\n\nWe mend boats.", "Rope Clerk"],
    "brackets with the hours and the town": ["# Rope Clerk (Full-Time, Leeds)\n\nWe mend boats.", "Rope Clerk"],
    "brackets with the months": ["# Rope Clerk (12 month, part-time)\n\nWe mend boats.", "Rope Clerk"],
    "brackets with the season": ["# Rope Intern (Spring 2031)\n\nWe mend boats.", "Rope Intern"],
    "brackets with a field": ["# Rope Clerk (Harbours)\n\nWe mend boats.", "Rope Clerk (Harbours)"],
    "a post behind a word that is no label": ["PostDoctoral Fellow\n\nWe mend boats.", "PostDoctoral Fellow"],
    "a heading above which the name of the page stands": [
      "# Gannet\n\nHome\n\n# We Seek Help\n\nGannet Docks, a charity for boats, is seeking an experienced Rope Clerk for its yard.",
      "Rope Clerk",
    ],
    "the headline of a news page": ["---\ntitle: 'New job posting: Rope Lead.'\n---\nWe mend boats.", "Rope Lead"],
    "a search": ["Rope Clerk Search\n\nWe mend boats.", "Rope Clerk"],
    "a verb that is a plural of a job": ["The Patient Navigator guides families through the clinic.", "Patient Navigator"],
    "what comes next": ["# Kite Clerk Responsibilities:\n\n- File kites.", "Kite Clerk"],
    "a number with letters before it": ["SOM-0097 Kite Driver\n\nYou drive.", "Kite Driver"],
    "a label without a colon": ["Job title Kite Accountant\n\nYou count.", "Kite Accountant"],
    "hours in letters": ["Kite Manager 37.5hpw\n\nYou lead.", "Kite Manager"],
    "a bar that is escaped": ["Kite Coordinator \\| SE Denver\n\nYou call.", "Kite Coordinator"],
    "a mark of HTML": ["Kite Lecturer &amp; Sailor\n\nYou sail.", "Kite Lecturer &     Sailor"],
    "an internship with its field": [
      "Summer 2026 Co-Op - Kite Science, Rope Security, and Applied Mathematics of Sails and Strings - Leeds Region\n\nYou learn.",
      "Summer 2026 Co-Op - Kite Science, Rope Security, and Applied Mathematics of Sails and Strings",
    ],
    "whom a sentence searches for": ["Gannet is making a search for an Early Career Kite Scientist.", "Early Career Kite Scientist"],
    "whom it seeks for": ["Gannet is seeking for a kite tester.", "kite tester"],
    "a title in quotation marks": ["Gannet seeks applicants for a “Kite Developer” position.", "Kite Developer"],
    "a day in somebody’s life": ["Gannet sells kites. A day in the life of a Cashier: you sell.", "Cashier"],
    "two ranks": ["We seek a passionate junior to mid-level kite engineer to join us.", "junior to mid-level kite engineer"],
    "a small letter before a capital": ["We seek a highly analytical eKite Analyst to join us.", "eKite Analyst"],
    "the field behind a comma": ["The team has an opening for a Kite Architect, Digital Strings.", "Kite Architect, Digital Strings"],
    "the field of a consultant": ["We are looking for a Consultant in Kite Medicine to join us.", "Consultant in Kite Medicine"],
    "the place of a consultant": ["We are looking for a Consultant in London to join us.", "Consultant"],
    "who the first sentence is about": ["The Director of Kite Design at Gannet will lead teams. We are seeking US Based REMOTE Engineers.", "Director of Kite Design"],
  }; // prettier-ignore
  for (const [what, [text, title]] of Object.entries(STANDS_FOR))
    it(`from ${what}: it reads “${title}”`, () => assert.equal(titleOf(text)?.[0], title));

  const IGNORES: Record<string, string> = {
    "a field of a page’s template": "---\nlayout: post\n---\n# {{ page.title }}\n\nYou tie ropes.",
    "a person’s titles with their address": `Our yard makes ropes of all kinds.\n\n${"You tie ropes with care in the yard. ".repeat(20)}\n\nAnn Webb - Rope Officer\nGannet Yard\nawebb@gannet.example`,
    "a heading that names who does the job": "Driver Requirements\n\n- A licence of any kind",
    "a field of a person": "Line Manager: Anna Finch\n\nWe build kites.",
    "a number of a requisition": "64149BR\n\nKite Services\n\nYou build kites.",
    "a sentence that runs over its line": "The kite clubs of\nLeeds and York\n\nWe sing on Sundays and eat together.",
    "a menu of a page": "STAFF | SITE MAP | SITES\n\nHome\nLinks\n\nWe sing on Sundays and eat together.",
    "a headline that seeks": "GANNET HALL Announces a Season of Songs\n\nWe sing on Sundays.",
    "a line of what is done": "We make kites.\n\nCompare predictive models\n\nTrain and teach drivers",
    "a label that is glued to its value": "We make kites.\n\nJob Category:Specialist\n\nYou build kites.",
    "a company's pitch": "We make kites that fly in any wind. Our customers love them.",
    "section headings": "## Responsibilities\n\n- Fly kites.\n\n## Requirements\n\n- Strong arms.",
    "what the employer is": "We lend to all. As a regional lender, our branches are open on Sundays.",
    "somebody to be asked": "We mend boats.\n\nFor further details contact:\n\nAnna Finch, Head of Boat Services",
    "a certificate": "We teach.\n\nTeacher certification or eligibility to obtain certification",
    "what is required of a graduate": "We teach.\n\nAssociate (Preferred)",
    "the name of a body": "GANNET NHS FOUNDATION TRUST\n\nWe heal all who come to us by day and by night.",
    "whom it reports to": "We mend boats.\n\nReport to the Dock Director\n\nWe like ropes, and we like you.",
    "a team of those who work": "We mend boats. You will work as a team, and serve as a help to others.",
    "what may be had": "We mend boats. There are opportunities for growth, and openings for all who like ropes.",
    "a degree": "We mend boats. The dock seeks a Master of Kites (MK) who likes ropes.",
    "what is somebody's": "Eligibility for a Boat Master's Certificate\n\nWe mend boats.",
    "the office of somebody": "We mend boats.\n\nDirector's Office\n\nWe sing.",
    "whom an employer treats alike": "We mend boats.\n\nEOE/Minorities/Females/Vet/Disabled\n\nWe sing.",
    "a page of jobs": "Jobs & Volunteer\n\nWe mend boats.",
    "who wrote it": "author: Ann Webb, Editor\n\nWe mend boats.",
    "what goes on from a line before": "We mend boats.\n\nof new and old captains\n\nWe sing.",
    "a subject in quotes": "We mend boats. Write “boats and ropes” in the subject line.",
    "a person acted for": "We mend boats. You will act as a link between the dock and the yard.",
    "a role that only appears as experience": "Requirements:\n- Experience as a data engineer or similar\n- Good eyes",
    "a licence that is asked for": "We make kites.\n\nCurrent registration with the College of Kite Makers ~ required",
    "a certificate of eligibility": "We make kites.\n\nCertificate of Eligibility for Specialist Registration (CES)",
    "who is there already": "We make kites. Our recruiters will only write from our own address.",
    "somebody’s number": "We make kites.\n\nAnna Finch, Kite Manager on 07919 112233",
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`of a text with nothing but ${what}: it reads none`, () => assert.equal(titleOf(text), null));

  it("behind a manager who hires: it ignores the shout", () => {
    assert.equal(titleOf("Hiring Manager\n\nYou hire.")?.[0], "Hiring Manager");
  });

  it("behind “We are hiring”, and before a number or a far column: it reads the job", () => {
    assert.equal(titleOf("We Are Hiring Researchers\n\nYou read.")?.[0], "Researchers");
    assert.equal(titleOf("PhD Opportunity\n\nThe lift of kites\n\nA project is free.")?.[0], "PhD Opportunity");
    assert.equal(titleOf("## Ready Mix Driver\n\nWe look for drivers.")?.[0], "Ready Mix Driver");
    assert.equal(
      titleOf("Night Clerk - NYC - Pine St.\nHarbor\nNew York, NY\n\nYou file.")?.[0],
      "Night Clerk - NYC - Pine St.",
    );
    assert.equal(titleOf("## Salem, OR\n\nWe are looking for a night clerk.")?.[0], "night clerk");
    assert.equal(titleOf("Night Clerk HPBA620011\n\nYou file.")?.[0], "Night Clerk");
    assert.equal(titleOf("Job title: Bread design co-op\n\nYou draw bread.")?.[0], "Bread design co-op");
    assert.equal(titleOf("Night Clerk                Post No\n\nYou file.")?.[0], "Night Clerk");
  });

  it("beside the employer's name: it reads the title without it", () => {
    const TITLES: readonly (readonly [text: string, title: string])[] = [
      ["Line Cook - Gannet House - Portland\n\nGannet House is a restaurant. You cook.", "Line Cook"],
      ["Gannet Marine | Mechanical Engineer\n\nGannet Marine is a maker of ferries.", "Mechanical Engineer"],
      ["Night Clerk, Gannet Hotel\n\nGannet Hotel is a hotel. You watch.", "Night Clerk"],
      ["Data Engineer - Gannet\n\nGannet is a maker of kites. You rank.", "Data Engineer - Gannet"],
      ["Cook of Soups, Leeds, Gannet House\n\nGannet House is a restaurant. You cook.", "Cook of Soups"],
      [
        "Director, Boat Services, Harbor County, Ohio — The director leads the services of the county, and its people like boats.",
        "Director, Boat Services",
      ],
      [
        "Clerk, Leeds, Harbor County, Ohio — The clerk keeps the records of the county, and its people like what the clerk does.",
        "Clerk",
      ],
      ["---\ntitle: 'Night Guard  - Gannet Museum'\n---\nYou watch.", "Night Guard"],
      ["Gannet Museum Night Guard\n\nGannet Museum is a museum of kites. You watch.", "Night Guard"],
      ["Gannet Museum - Night Guard\n\nGannet Museum is a museum of kites. You watch.", "Night Guard"],
      ["Night Guard - The Gannet Kite Museum\n\nHarbor Trust is looking for a guard.", "Night Guard"],
      ["Gannet Kites Engineer\n\nGannet Kites is a maker of kites. You rank.", "Gannet Kites Engineer"],
      ["NIGHT GUARD - GANNET SAIL SCHOOL\n\nHarbor Trust is looking for a guard.", "NIGHT GUARD"],
      ["Night Nurse - Day Clinic\n\nHarbor Trust is looking for a nurse.", "Night Nurse - Day Clinic"],
      ["Data Engineer - Ranking\n\nGannet is a maker of kites. You rank.", "Data Engineer - Ranking"],
      ["# Gannet Institute for Kites (GIK) - Rope Clerk\n\nYou file.", "Rope Clerk"],
      ["# Assistant Professor, Gannet State University\n\nYou teach.", "Assistant Professor"],
      ["# Ordinary Professor, University of Redmire, Switzerland\n\nYou teach.", "Ordinary Professor"],
      ["Dean, College of Kites\n\nGannet University seeks a dean.", "Dean, College of Kites"],
      ["# Department of Kites, Gannet College - Lecturer\n\nYou teach.", "Lecturer"],
      ["# The Gannet Library Kite Curator\n\nAs one of the Gannet Library’s curators you keep kites.", "Kite Curator"],
      ["# Community College Instructor\n\nYou teach at a Community College.", "Community College Instructor"],
    ];
    for (const [text, title] of TITLES) assert.equal(buildPosting(outlineOf(text)).title?.value, title);
  });

  it("in several levels with sections of their own: it reads each as a role", () => {
    const text =
      "# Kite Maker\n\n## Levels\n\n### Junior Kite Maker\n\n#### Responsibilities\n\n- Cut.\n\n### Senior Kite Maker\n\n#### Responsibilities\n\n- Sew.";
    const outline = outlineOf(text);
    assert.deepEqual(
      readRoles(outline, readTitle(outline)).map(({ title, span }) => [title, text.slice(span.start, span.end)]),
      [
        ["Junior Kite Maker", "Junior Kite Maker"],
        ["Senior Kite Maker", "Senior Kite Maker"],
      ],
    );
  });

  it("in a posting for one job: it reads one role", () => {
    const outline = outlineOf("# Kite Designer\n\n## Responsibilities\n\n- Cut.\n\n## Requirements\n\n- Sew.");
    assert.deepEqual(
      readRoles(outline, readTitle(outline)).map(({ title }) => title),
      ["Kite Designer"],
    );
  });
});
