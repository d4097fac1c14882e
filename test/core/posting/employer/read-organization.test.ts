import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";

/** The employer and the words at its span. */
function employerOf(text: string): readonly [string, string] | null {
  const found = buildPosting(buildOutline(text, parseBlocks(text))).organization;
  return found && [found.value, text.slice(found.span.start, found.span.end)];
}

describe("the organisation", () => {
  const READS: Record<string, readonly [text: string, name: string]> = {
    "a field for the company alone, in small letters": [
      "# Clerk\n\nCompany: Redmire general trading\nLocation: Leeds\n\nYou file letters. © 2026 Jobs Board Inc. All rights reserved.",
      "Redmire general trading",
    ],
    "a field for the company alone, whose name ends as titles do": [
      "# Clerk\n\nCompany: Redmire Kite Consultants\nLocation: Leeds\n\nYou file letters.",
      "Redmire Kite Consultants",
    ],
    "the line between the title and the place, whatever is said of others": [
      "Night Clerk\n\nRedmire Care\n\nLocation: Leeds\nPay: £12\n\nNight Clerk\n\nAbout Quillo Partners\n\nQuillo Partners is a search firm. At Redmire Care we help.",
      "Redmire Care",
    ],
    "a name whose words are none elsewhere": [
      "Night Clerk\n\nEvery Mill\n\nLocation: Leeds\n\nAt Every Mill, we grind corn.",
      "Every Mill",
    ],
    "a name that is said to be one, though the text has its words": [
      "# Clerk\n\nWe sell mill works. At Mill Works, we grind corn. Mill Works is seeking a clerk.",
      "Mill Works",
    ],
    "a name of which little is said, where nothing is said of another": [
      "# Clerk\n\nYou file letters within Redmire Kites. It is a good year for the kites of Redmire Kites.",
      "Redmire Kites",
    ],
    "a sentence with the marks of a heading": [
      "# Clerk\n\n## As a Clerk at Quillo Kites, you file all letters that come in from the towns around.\n\nYou sing.",
      "Quillo Kites",
    ],
    "a sentence below short lines": [
      "# Clerk\n\nSalary: good\n\nLocation: Leeds\n\nPosted: today\n\nQuillo is growing fast, and the kites that we have built open up the skies above all the towns of the north.",
      "Quillo",
    ],
    "who recruits for a post": ["# Clerk\n\nQuillo Kites LTD recruiting for clerks to start now!", "Quillo Kites LTD"],
    "whose member one becomes": [
      "# Clerk\n\nWe look for a friendly new member of Quillo Kites, who sings.",
      "Quillo Kites",
    ],
    "a foundation for something": [
      "# Clerk\n\nThe Foundation for Open Kites helps all towns to fly kites, and it is seeking a clerk.",
      "Foundation for Open Kites",
    ],
    "a college above its department": [
      "Night Clerk\nRedmire College\nDepartment of Kites\n\nYou file letters at Redmire College.",
      "Redmire College",
    ],
    "an office above the number of its notice": [
      "American Kite Office\nANNOUNCEMENT NUMBER: 04-03\nJOB TITLE: Guard\n\nYou guard kites.",
      "American Kite Office",
    ],
    "who belongs to a group": [
      "# Clerk\n\nQuillo is part of the Redmire Group and has shops in two towns. At Quillo, we file letters.",
      "Quillo",
    ],
    "a name that was another one": [
      "# Clerk\n\nQuillo Kites, Inc, formerly known as Redmire Energy, has a plant in Leeds. Quillo Kites is hiring a clerk.",
      "Quillo Kites",
    ],
    "a university behind a post": [
      "# Two Tenure-Track Positions, University of Redmire\n\nThe Department of Kites invites applications.",
      "University of Redmire",
    ],
    "a university behind a title, whose institute seeks": [
      "# Postdoctoral Fellowship, Kite Institute, University of Redmire\n\nThe Kite Institute needs a fellow.",
      "University of Redmire",
    ],
    "a college of which the town is a part of the name": [
      "# Queen's College Redmire Kite Curator\n\nWork at Queen's College Redmire.",
      "Queen's College Redmire",
    ],
    "a department of state in its field": [
      "# Clerk\n\nOrganisation: Department of Health\nSalary: $50,000",
      "Department of Health",
    ],
    "a name behind a place that has lost its line": [
      "Clerk\n\nLocation: Stoke Quillo is one of the leading retailers in the UK. It was a good year for Quillo and its staff.",
      "Quillo",
    ],
    "a name in small letters, where we speak at it": [
      "# Runner\n\nlumen is an apparel company for runners.\n\nAt lumen, we care for people.",
      "lumen",
    ],
    "a name of figures": [
      "# Clerk\n\nAt 711 we are bakers and clerks. The role is a mid-level position in 711’s bread group.",
      "711",
    ],
    "a name that ends as what is its own does": [
      "# Cook\n\nAt Nandro’s we cook soup. Come to the Nandro’s kitchen.",
      "Nandro’s",
    ],
    "a member of a group, not the group": [
      "# Clerk\n\nHarbor Casualty (HC) is a member of the Pine Tree Corporation, a large firm in Ohio. HC has a friendly work environment.",
      "Harbor Casualty",
    ],
    "a museum that stands before the title": [
      "# The Gannet Library Kite Curator\n\nAs one of the Gannet Library’s curators you keep kites.",
      "Gannet Library",
    ],
    "a town of whose employees it speaks": [
      "# Planner\n\nYou speak at City Council meetings. City of Redmire employees are public servants.",
      "City of Redmire",
    ],
    "who cannot sponsor": [
      "# Clerk\n\nSail Networks Inc. is unable to sponsor employment visas for this post.",
      "Sail Networks Inc.",
    ],
    "a labelled line": ["# Clerk\n\nCompany: Northwind Freight\nLocation: Leeds", "Northwind Freight"],
    "a name that begins with a letter like an article": [
      "# Clerk\n\nEmployer: A & J Mills Inc.\n\nYou file.",
      "A & J Mills Inc.",
    ],
    "an initiative": ["# Clerk\n\nOpen Ovens is an initiative that gives bread away. You file.", "Open Ovens"],
    "a heading about it": ["# Clerk\n\n## About Northwind\n\nWe move boxes.\n", "Northwind"],
    "a question that goes on": ["# Clerk\n\n## Why Northwind? We’ll offer you …\n\n- Cake\n", "Northwind"],
    "what it says of itself": [
      "# Clerk\n\nAt Northwind, we move boxes. Northwind is an equal opportunity employer.",
      "Northwind",
    ],
    "the way it is written most": [
      "# Clerk\n\nJoin us at North Wind. NorthWind is hiring. At NorthWind, we move boxes. NorthWind is a leading freight company.",
      "NorthWind",
    ],
    "a city": [
      "CLERK\n\nDUTIES\n\nFiles papers.\n\nThe City of Springfield does not discriminate on the basis of disability.",
      "City of Springfield",
    ],
    "an agency below the title": [
      "# Clerk\n\nForest Roads Office, Department of Forests\n\nSalary: $50,000",
      "Forest Roads Office, Department of Forests",
    ],
    "a place behind its name": [
      "# Clerk\n\nNorthwind, Inc. in St George, UT is looking for a clerk who files papers.",
      "Northwind, Inc.",
    ],
    "letters of which the text says more than of the name": [
      "# Clerk\n\nNational Kite Trust (NKT) has four shops. At NKT, we make kites. NKT is hiring.",
      "National Kite Trust",
    ],
    "opportunities that it has": [
      "# Clerk\n\nGannet Health currently has exciting opportunities for clerks.",
      "Gannet Health",
    ],
    "what it is the largest of": [
      "# Clerk\n\nGannet Health is Britain’s largest healthcare organisation. Join us.",
      "Gannet Health",
    ],
    "a copyright": ["# Clerk\n\nYou file papers.\n\n© 2021 Gannet Freight. All rights reserved.", "Gannet Freight"],
    "a name that holds a word of headings": [
      "# Clerk\n\nGannet Advantage is seeking a clerk who files papers.",
      "Gannet Advantage",
    ],
    "an institute of diversity": ["# Clerk\n\nAt Gannet Diversity Institute, we teach.", "Gannet Diversity Institute"],
    "letters that leave out two words": [
      "# Clerk\n\nAt GFT, we heal. GFT is hiring. You come to Gannet NHS Foundation Trust.",
      "Gannet NHS Foundation Trust",
    ],
    "the first line, above a labelled title": [
      "Gannet Lending\nJOB TITLE: Clerk\nLOCATION: Leeds\n\nYou file papers.",
      "Gannet Lending",
    ],
    "an institution that is named twice": [
      "# Clerk\n\nYou come to the wards of the Gannet Bay Health Board. The wards of the Gannet Bay Health Board are new.",
      "Gannet Bay Health Board",
    ],
    "the group of a house": [
      "# Clerk\n\nGannet House is a hospital in Leeds. At Gannet Care Group, we heal.",
      "Gannet Care Group",
    ],
    "a line below the title, above a place": ["Night Auditor\nGannet Rooms\nLeeds\n\nYou count.", "Gannet Rooms"],
    "an institution in capitals above the title": [
      "GANNET RESORT & SPA\nNIGHT AUDITOR\n\nYou count.",
      "GANNET RESORT & SPA",
    ],
    "a bullet below the bullet of the title": [
      "- Sales Associate\n- Gannet Home\n- Nashville, TN\n- Part time\n\nYou sell lamps.",
      "Gannet Home",
    ],
    "a stroke before the title": [
      "Gannet Dental Care | Office Manager\n\nSalem, Oregon\n\nYou open the door.",
      "Gannet Dental Care",
    ],
    "an institution behind the comma of the title": [
      "Job Opportunity: Research Assistant, University of East Gannet\n\nThe lab is small.",
      "University of East Gannet",
    ],
    "a label on the line above": [
      "Grade\nBand 5\nEmployer\nGannet Hospitals NHS Foundation Trust\nTown\nLeeds\n\nStaff Nurse\n\nYou nurse.",
      "Gannet Hospitals NHS Foundation Trust",
    ],
    "a greeting": [
      "Dear Candidate,\n\nGreetings from Gannet Softech Pvt Ltd!\n\nJob Role: Java Developer",
      "Gannet Softech Pvt Ltd",
    ],
    "a mailbox with its name": [
      "Hiring Java Developer || Hyderabad || Gannet Softech\n\nSend your CV to jobs@gannetsoftech.example",
      "Gannet Softech",
    ],
    "an apposition with a place": [
      "FARM HAND WANTED\n\nGannet Orchard, a family farm near Hudson, NY, is looking for a farm hand.",
      "Gannet Orchard",
    ],
    "those who appoint": [
      "Teacher of Music\n\nThe Governors of Gannet Vale Academy wish to appoint a teacher.",
      "Gannet Vale Academy",
    ],
    "a number behind it": [
      "Teacher\n\nGannet Creek School District #84 is seeking a teacher.",
      "Gannet Creek School District",
    ],
    "a plural that is spoken of as one": [
      "Clerk\n\nGannet Builders is a contractor. Gannet Builders is hiring a clerk.",
      "Gannet Builders",
    ],
    "words about it that stand in a list alone": [
      "# Warden\n\n## Responsibilities\n\n- Walk the woods.\n- Speak for the Gannet Land Trust at fairs.\n- Keep the mission of the Gannet Land Trust.",
      "Gannet Land Trust",
    ],
    "a firm whose name holds a job": [
      "Building Surveyor\n\nGannet Specialist Recruitment Limited\n\nLeeds\n\nYou survey.",
      "Gannet Specialist Recruitment Limited",
    ],
    "the notice of an employment agency": [
      "Building Surveyor\n\nYou survey.\n\nGannet People acts as an employment agency for permanent staff.",
      "Gannet People",
    ],
    "a short name in brackets of which the text says more": [
      "Clerk\nGannet Care Australia\nLeeds\n\nGannet Care Australia (Gannet) is a charity. At Gannet, we care. Gannet is hiring.",
      "Gannet Care Australia",
    ],
    "the name that the text uses beside its address": [
      "# Clerk at Gannetkites.com\n\nGannetKites makes kites. At GannetKites, we fly them.",
      "GannetKites",
    ],
    "a body whose part the text speaks of": [
      "# Clerk\n\nThe job is with Kite.gov, which is part of Wind Services (WS) in the National Kite Administration (NKA). At Kite.gov, we fly. Kite.gov is a service of the state.",
      "National Kite Administration",
    ],
    "an agency with its letters": [
      "# Clerk\n\nThis position is located within the National Kite Administration (NKA). NKA is hiring.",
      "National Kite Administration",
    ],
    "since when it exists": [
      "# Roofer\n\nSince 1944 Harbor Roofing Group has established itself as a roofer of the town.",
      "Harbor Roofing Group",
    ],
    "when it was founded": ["# Nurse\n\nEstablished in 1980, Redmire Care has been a home for many.", "Redmire Care"],
    "initials, and what it is committed to": [
      "# Electrician\n\nL.K. Electric, Inc. is committed to hiring and retaining a diverse workforce.",
      "L.K. Electric, Inc.",
    ],
    "its goal": ["# Clerk\n\nThe goal of Redmire Kites is to let everybody fly.", "Redmire Kites"],
    "a name with a small letter first": ["Welder\nPerfect eKites\nDelhi, India\n\nYou weld.", "Perfect eKites"],
    "the sentence below a headline": [
      "Redmire Museum Seeking Night Clerk\n\nThe Redmire and District Museum is seeking a clerk who files papers.",
      "Redmire and District Museum",
    ],
    "a heading that runs into the sentence": [
      "Clerk\nMonday to Friday About Redmire Kites Redmire Kites is a family-owned company that flies kites.",
      "Redmire Kites",
    ],
    "a heading of two words that runs into the sentence": [
      "Clerk\n£12 an hour Company Description Redmire Kites is one of the largest providers of kites in Leeds.",
      "Redmire Kites",
    ],
    "a county that speaks as one": [
      "Deputy Clerk, Harbor County, Ohio – This classification files papers for the departments of the county.",
      "Harbor County",
    ],
    "those who have a job": ["# Driver\n\nRedmire Haulage have an opportunity for a driver.", "Redmire Haulage"],
    "where a job has arisen": ["# Driver\n\nA job has arisen at Redmire Haulage for a driver.", "Redmire Haulage"],
    "whom one joins": ["# Driver\n\nJoin the Redmire Haulage team! You drive.", "Redmire Haulage"],
    "whom one works for": ["# Nurse\n\nWork for Redmire Care and make a difference.", "Redmire Care"],
    "where we are": ["# Nurse\n\nHere at Redmire Care we look after people.", "Redmire Care"],
    "thanks for interest": ["# Baker\n\nThank you for your interest in Redmire Bakery.", "Redmire Bakery"],
    "the body that has the job": [
      "# Clerk\n\nThis position is with the Redmire Water District.",
      "Redmire Water District",
    ],
    "the line above the title": ["Redmire Grill, Leeds\nNight Cook\n\nYou cook for our guests.", "Redmire Grill"],
    "what it is proud to do": ["# Cook\n\nRedmire Foods is proud to offer lunch.", "Redmire Foods"],
    "what it was named": ["# Cook\n\nRedmire Foods was named a great place to work.", "Redmire Foods"],
    "our company": ["# Cook\n\nOur company, Redmire Foods, makes pies.", "Redmire Foods"],
    "one of the largest": ["# Cook\n\nRedmire Foods is one of the largest companies of Leeds.", "Redmire Foods"],
    "a school in its field": ["School: Redmire Primary School\nPost: Teacher\n\nYou teach.", "Redmire Primary School"],
    "the words between the title and the text": [
      "Night Nurse, Redmire Homes – You look after people who sleep badly and bring them tea at all the hours of the night.",
      "Redmire Homes",
    ],
    "the words between the title and the text, with a unit and a town": [
      "Deputy Clerk, Night Watch Unit, Redmire Office of Kites, Madison, Wis. — The clerk keeps the register of kites for all the people of the state.",
      "Redmire Office of Kites",
    ],
    "the words between the field of the title and the text": [
      "Kite Analyst – Front Desk, Kansas Secretary of State– This position keeps the register of kites for all the people of the state.",
      "Kansas Secretary of State",
    ],
    "what letters stand for": [
      "# Clerk\n\nRedmire Kite Partners fly. RKP is hiring. At RKP, we fly kites. RKP is a leading maker of kites.",
      "Redmire Kite Partners",
    ],
    "an opening clause before it": [
      "# Clerk\n\nWith homes in four towns and a hundred beds, Redmire Care is a provider of care for the old.",
      "Redmire Care",
    ],
    "a heading of one word that runs into the sentence": [
      "# Clerk\n\nDescription Redmire is a storage company based in Leeds.",
      "Redmire",
    ],
    "a firm behind words without a stop": [
      "# Clerk\n\nApply online now Redmire Kites Ltd is a partnership of people who fly.",
      "Redmire Kites Ltd",
    ],
    "the notice of an agency in capitals": [
      "# Clerk\n\nYou file. Redmire Search is operating as a Recruitment Agency in this matter.",
      "Redmire Search",
    ],
    "an agency that works with somebody": [
      "# Clerk\n\nRedmire Recruitment Specialists are working with a home by the sea.",
      "Redmire Recruitment Specialists",
    ],
    "who advertises": ["# Clerk\n\nThis vacancy is being advertised by Redmire Search.", "Redmire Search"],
    "the person to write to": ["# Clerk\n\nPlease send your CV to Ada at Redmire Search.", "Redmire Search"],
    "a name with a small letter that opens a sentence": ["# Clerk\n\neKites is hiring clerks.", "eKites"],
    "a registered name": ["# Clerk\n\nRedmire Kites® is looking for a clerk.", "Redmire Kites"],
    "words of a heading in its name": [
      "# Clerk\n\nThe Redmire Legal Group is seeking a clerk who files papers.",
      "Redmire Legal Group",
    ],
    "what is America’s": ["# Clerk\n\nUS Kite Partners is hiring clerks.", "US Kite Partners"],
    "a kind of employment before it": ["# Clerk\n\nFull-time Redmire is hiring clerks.", "Redmire"],
    "a long aside": [
      "# Clerk\n\nRedmire Kites, a small charity that has worked to end the exploitation of kites since the war, is looking for a clerk.",
      "Redmire Kites",
    ],
    "a labelled line with an article": ["# Clerk\n\nEmployer: The Gannet Project\nLocation: Leeds", "Gannet Project"],
    "a body behind the dash of the title": [
      "---\ntitle: Night Cook - Redmire Cottage Hospital\n---\n\nYou cook for the wards.",
      "Redmire Cottage Hospital",
    ],
    "the foot of a page": [
      "# Clerk\n\nYou file papers.\n\nApply now\n\nHome\n\nLeeds Kitemakers Pvt Ltd. All Rights Reserved 2022",
      "Leeds Kitemakers Pvt Ltd",
    ],
    "the last line": [
      "# Clerk\n\nYou file papers for the pastor.\n\n*Second Baptist Church of Redmire*",
      "Second Baptist Church of Redmire",
    ],
    "a heading of what it is called": [
      "# Clerk\n\nYou file papers.\n\n## Company Information\n\nQuillo Reading Room, 12 Mill Road, Leeds",
      "Quillo Reading Room",
    ],
    "the place of work": [
      "Job Title: Clerk\nLocation: REDMIRE JUNIOR SCHOOL\n\nYou file papers.",
      "REDMIRE JUNIOR SCHOOL",
    ],
    "a mail address that spells it": [
      "# Clerk\n\nYou file the papers of Kite Relief’s shops.\n\nSend your CV to jobs@kiterelief.org.",
      "Kite Relief",
    ],
    "a mail address that spells its small letters": [
      "# Clerk\n\nYou file papers. In ten years quillo has grown. Write to jobs@quillo.com.",
      "quillo",
    ],
    "its first words beside its whole name": [
      "# Clerk\n\nJoin Redmire Academy. At Redmire Academy, you file papers. The Redmire Academy of Kites is a school in Leeds.",
      "Redmire Academy of Kites",
    ],
    "its first word beside its whole name": [
      "# Clerk\n\nAt Redmire, you file papers. Redmire University is an equal opportunity employer.",
      "Redmire University",
    ],
    "governors who seek": [
      "Teaching Assistant\n\nThe Governors of St Wilfrid’s CofE Aided Primary & Nursery School are seeking to appoint an assistant.",
      "St Wilfrid’s CofE Aided Primary & Nursery School",
    ],
    "trustees who seek": [
      "# Director\n\nThe Board of Trustees of the Redmire Public Library seeks a director.",
      "Redmire Public Library",
    ],
    "the safety of its pupils": [
      "# Cook\n\nYou cook. Redmire Primary School is committed to the safety and wellbeing of its children.",
      "Redmire Primary School",
    ],
    "a contractor's statement": [
      "# Cook\n\nYou cook. Quillo is a VEVRAA Federal Contractor and an Equal Opportunity Employer.",
      "Quillo",
    ],
    "what its employees must do": [
      "# Cook\n\nYou cook. As an employee of Redmire Council you keep things safe.",
      "Redmire Council",
    ],
    "a university and its campus": [
      "# Clerk\n\nThe University of Yorkshire at Skipton is seeking a clerk.",
      "University of Yorkshire at Skipton",
    ],
    "a trust before its service": [
      "# Nurse\n\nDales Community NHS Foundation Trust Community Dental Service are looking to recruit a nurse.",
      "Dales Community NHS Foundation Trust",
    ],
    "the trust of two hospitals": [
      "# Nurse\n\nYou help at Redmire Hospital and travel to Skipton Hospital. We shape the future of Dales NHS Foundation Trust.",
      "Dales NHS Foundation Trust",
    ],
    "a body that is named once": [
      "# Clerk\n\nYou take part in events that promote Redmire Public Library.",
      "Redmire Public Library",
    ],
    "the title of a page with a body behind it": [
      "---\ntitle: 'Night Clerk - Redmire School of Boat Design'\n---\nYou file papers at night.",
      "Redmire School of Boat Design",
    ],
    "the title of a page with a name that the text has too": [
      "---\ntitle: 'Night Clerk (Part-time) - Quillo Relief Committee'\n---\nThe archive of the Quillo Relief Committee is old.",
      "Quillo Relief Committee",
    ],
    "the title of a page of jobs": [
      "---\ntitle: 'Jobs at Quillo Sails'\n---\n## Rope Clerk\n\nYou mend.",
      "Quillo Sails",
    ],
    "a name with two small words": [
      "# Clerk\n\nYou mend ropes.\n\n## Company Information\n\nFriends of the Sails, 12 Mill Road, Leeds",
      "Friends of the Sails",
    ],
    "a firm that trades by another name": [
      "# Clerk\n\nQuillo Morris Limited trading as Redmire Bargains is a privately owned retailer.",
      "Quillo Morris Limited",
    ],
    "whom one joins for something": ["# Clerk\n\nJoin Quillo for a fine time at sea.", "Quillo"],
    "a town in capitals above the title": [
      "REDMIRE DISTRICT MUNICIPALITY\n\nVACANCIES\n\nPOST: CLERK\n\nYou file papers.",
      "REDMIRE DISTRICT MUNICIPALITY",
    ],
    "a name to which a sentence was glued": [
      "# Clerk\n\nJoin the people of QuilloWe're small. At Quillo, we mend sails.",
      "Quillo",
    ],
    "a line with bars": [
      "Quillo Sails | Leeds | Rope Clerk | part time\n\nWe mend sails in all weathers.",
      "Quillo Sails",
    ],
    "a university with its campus and library": [
      "# Clerk\n\nThe University of Yorkshire at Redmire Library is hiring a clerk.",
      "University of Yorkshire at Redmire Library",
    ],
    "a university whose libraries seek": [
      "# Clerk\n\nThe University of Redmire (UR) Libraries seek a clerk.",
      "University of Redmire",
    ],
    "the firm that you are with": ["# Clerk\n\nWith Quillo, you'll find friends.", "Quillo"],
    "a name with a small first letter": ["# Clerk\n\nrPine is looking for a clerk.", "rPine"],
    "the client of a board": [
      "Dice is the leading career destination for clerks. Our client, Quillo Sails, Inc., is seeking the following.",
      "Quillo Sails, Inc.",
    ],
    "a page whose foot names who carries it": [
      "# Clerk\n\nQuillo Sails is looking for a clerk.\n\nCopyright © 2026, ADP, Inc. All rights reserved.",
      "Quillo Sails",
    ],
    "a firm whose name begins as a person's does": [
      "# Clerk\n\nPrincipal Sail Makers is hiring a clerk.",
      "Principal Sail Makers",
    ],
    "a field with a part and the whole": [
      "# Clerk\n\nOrganisation: Department of Kites, Redmire University\n\nYou file.",
      "Redmire University",
    ],
    "a name of plain words that opens the text": [
      "Mobile Gardeners is a private company. We tend gardens with mobile tools. Mobile Gardeners is small.",
      "Mobile Gardeners",
    ],
    "a firm that speaks as one": ["# Clerk\n\nAs Quillo Sails, we cut and sew. You file.", "Quillo Sails"],
    "letters from within its words": [
      "# Clerk\n\nGannet BioSails (GBS), a leader in bags, is here. GBS is hiring a clerk. GBS is an equal opportunity employer.",
      "Gannet BioSails",
    ],
    "a council on something": [
      "# Clerk\n\nThe Council on Kite Relations is seeking a clerk who files papers.",
      "Council on Kite Relations",
    ],
    "a heading that asks how it is to work there": [
      "# Clerk\n\n## What is it like to work at Quillo?\n\nYou file papers.",
      "Quillo",
    ],
    "a heading with its town": ["# Clerk\n\n## Life at Gannet Sails, Leeds\n\nYou file papers.", "Gannet Sails"],
    "a heading glued to the sentence": [
      "EEO Statement Gannet Sails is an equal opportunity employer. You file.",
      "Gannet Sails",
    ],
    "a line of another before the article": [
      "Rope Clerk Graduate The Gannet Sail Center is seeking a clerk who files papers.",
      "Gannet Sail Center",
    ],
    "the trust above the hospital and the title": [
      "Redmire NHS Trust\n\nGannet Hospital\n\nNight Nurse\n\nYou nurse at Gannet Hospital. The post is based at Gannet Hospital.",
      "Redmire NHS Trust",
    ],
    "the whole of a university": [
      "# Clerk\n\nWork at Yorkshire. The University of Yorkshire seeks a clerk who files papers.",
      "University of Yorkshire",
    ],
    "the standards that are its own": [
      "# Clerk\n\n- Keep the books to the standards of Gannet Help. Go on.\n\nYou work with the wider Gannet Help team.",
      "Gannet Help",
    ],
    "the college of a library below a heading": [
      "# Clerk\n\nYou file.\n\n## Company Information\n\nAnn Webb Library, Gannet College, 12 Mill Road, Leeds",
      "Gannet College",
    ],
    "an address at the foot": [
      "# Clerk\n\nYou file papers.\n\nHead Office: Gannet Sails Ltd, 12 Mill Road, Leeds",
      "Gannet Sails Ltd",
    ],
    "what only its neighbours say": [
      "# Clerk\n\nYou help Quillo grow.\n\nYou write for Quillo’s developers.\n\nYou talk of the Quillo platform. There is room to rise within Quillo.",
      "Quillo",
    ],
    "a name that ends with a mark": [
      "# Clerk\n\nYou have a good Nandro’s day.\n\n- Serve bread to Nandro’s standards\n- A discount on Nandro’s for you\n\nLearn at Nandro’s.",
      "Nandro’s",
    ],
    "letters with which longer words begin": [
      "# Clerk\n\nCollabo is looking for a clerk. You file in close collaboration with us.",
      "Collabo",
    ],
    "a firm that belongs to another": [
      "# Clerk\n\nGannet Services is a wholly owned subsidiary of Harbor Pine NHS Trust. Gannet Services is recruiting.",
      "Gannet Services",
    ],
    "what a trust is known for": [
      "# Clerk\n\nGannet Hospitals Foundation Trust has a good reputation. You file.",
      "Gannet Hospitals Foundation Trust",
    ],
    "a field with the campus of a state’s university": [
      "# Clerk\n\nOrganisation: University of California, Davis\n\nYou file.",
      "University of California, Davis",
    ],
    "an agency at the foot": [
      "# Clerk\n\nYou file papers.\n\nAnn Webb\n\nGannet Employment Ltd (18C9306)",
      "Gannet Employment Ltd",
    ],
    "heads of pages that name its town": [
      "# Jobs at Redmire | Human Resources\n\n# Clerk\n\nRedmire University is hiring. You file.\n\n# Jobs at Redmire | Human Resources\n\nYou write.\n\n# Jobs at Redmire | Human Resources\n\nYou draw.",
      "Redmire University",
    ],
    "a name with a year behind it": [
      "# Clerk\n\nYou file.\n\n© Gannet Rope Clinic 2024 All Rights Reserved",
      "Gannet Rope Clinic",
    ],
    "an agency whose consultant is to be called": [
      "# Plater\n\nYou cut plate. To hear more please call Ann Webb of Quillo Recruitment on 01234 567890.",
      "Quillo Recruitment",
    ],
    "a name of common words": ["# Clerk\n\nAt East West Bank, we lend money.", "East West Bank"],
    "a bank of somewhere": ["# Clerk\n\nAt Bank of Ireland, we lend money.", "Bank of Ireland"],
    "a name in a quotation": ["# Clerk\n\n“At Kitefix, we glue kites.” You file.", "Kitefix"],
    "a firm by its letters": ["# Clerk\n\nOur company Kitefix S.r.l is young. You file.", "Kitefix S.r.l"],
    "a start-up in two words": ["# Clerk\n\nKitefix Loft is a young start up. You file.", "Kitefix Loft"],
    "a name behind a heading that was glued to it": [
      "# Nurse\n\nRead below. Job Description Join GannetMed Wards as a Nurse and heal.",
      "GannetMed Wards",
    ],
    "a trust above the hospital of which more is said": [
      "# Nurse\n\nGannet General Hospital is a leading hospital. Gannet General Hospital is recruiting a nurse to work for Gannet Isles NHS Foundation Trust.",
      "Gannet Isles NHS Foundation Trust",
    ],
    "letters of a trust’s first words": [
      "# Nurse\n\nHere at GHD, you heal. GHD is recruiting. Gannet Hill Dales NHS Trust has two hospitals.",
      "Gannet Hill Dales NHS Trust",
    ],
    "a town upon a river": ["# Clerk\n\nKites upon Tyne Society is hiring a clerk.", "Kites upon Tyne Society"],
    "a body behind a question that was glued to it": [
      "# Clerk\n\nYou file. What We're Looking For The City of Redmire is seeking a clerk who files papers.",
      "City of Redmire",
    ],
    "the wider team": ["# Clerk\n\nYou work with the wider Kite Yard team and with schools.", "Kite Yard"],
    "a small name that seeks": ["# Clerk\n\nkitefix is seeking a clerk. You like kitefix.", "kitefix"],
    "a small name within a text": [
      "# Clerk\n\nDo you file? kitefix is looking for a clerk. You like kitefix.",
      "kitefix",
    ],
    "a small name alone below the title": ["# Clerk\n\nkitefix\nLeeds\n\n## Design at kitefix\n\nYou file.", "kitefix"],
    "the line of the title, before a colon": [
      "City of Redmire: Data Clerk\n\nYou file papers and sing.",
      "City of Redmire",
    ],
    "a line between the title and its terms": [
      "# Kite Designer\n\nGannet Loft\nLocation: Leeds\n\nWe bring together Gannet Loft, Heron Toys and The Plover Corporation.",
      "Gannet Loft",
    ],
    "letters of a name with small words": [
      "# Clerk\n\nAt GFEK, we fly. The Gannet Fund to End Kites (GFEK) is a charity.",
      "Gannet Fund to End Kites",
    ],
    "letters of a unit": ["# Clerk\n\nAt GFU, we fly. The Gannet Field Unit (GFU) is in town.", "Gannet Field Unit"],
    "a heading that says who is hiring": ["# Kitefix is hiring a data clerk\n\nYou file papers.", "Kitefix"],
  };
  for (const [what, [text, name]] of Object.entries(READS))
    it(`from ${what}: it reads “${name}”`, () => assert.deepEqual(employerOf(text), [name, name]));

  const IGNORES: Record<string, string> = {
    "the council of a town that it does not name":
      "# Planner\n\nYou present plans to the City Council. City Council meetings are in the evening. You write to the City Council.",
    "a heading of its own": "Kite Clerk\n\nOur Agency\n\nWe tie kites for all of the coast, and rank them too.",
    "verbs with which items begin":
      "# Clerk\n\n- Manually file letters\n- Manually send letters for Manually\n- Help customers with Help\n- Help to sort",
    "words that we are at": "# Clerk\n\nAt times, you find peace. At work, we sing, and like work’s ends.",
    "a text that names nobody": "# Data Engineer\n\nA Data Engineer builds pipelines. We offer good pay. Join us.",
    technologies:
      "# Data Engineer\n\nExperience with Python and Kubernetes. Python is a must. You work with Amazon Redshift.",
    "a department on the line below the title": "Senior Planner\nPlanning Department\nLeeds\n\nYou plan.",
    "a university whose degrees are asked for":
      "# Clerk\n\n## Requirements\n\n- Experience at a large firm such as Gannet\n- Good eyes",
    "a sentence in capitals": "CLERK\n\nAPPLICATIONS FOR THIS POSITION CLOSE AT\nNOON\n\nYou file papers.",
    "a client that is not named":
      "Our client, a leading maker of doors, is seeking a Forklift Operator for its plant in Dayton.",
    "a menu above the title":
      "Home\nJobs\nCompanies\nSign in\nPost a job\nCareer Advice\n\nLine Cook\nLeeds\n\nYou cook.",
    "whom one registers with": "# Nurse\n\nYou are registered as a nurse with the Gannet Nurses Board. You nurse.",
    "a kind of bank in large letters":
      "# Engineer – Global Harbor Bank\n\nWe work with a global harbor bank. You build.",
    "a team at somebody who is not named": "# Clerk\n\nAn opportunity to join the Rope Records team at our depot.",
    "a division": "# Clerk\n\nThe Ropes & Sails Division is among the leading makers of ropes. You file.",
    "a degree": "# Clerk\n\nA Ph.D is a must for the position. At Ph.D level you file.",
    "products that are often spoken of":
      "# Clerk\n\nYou work with Excel.\n\nYou know Excel’s formulas.\n\nYou teach the Excel community. You write for Excel.",
    "a team that is often spoken of":
      "# Clerk\n\nThe Rope Watch Team watches.\n\nYou lead within the Rope Watch Team. You speak for the Rope Watch Team.",
    "a name that is spoken of once": "# Clerk\n\nYou write for Quillo’s developers.",
    "what must be": "# Clerk\n\nMust offers a driver’s licence. Must has own car.",
    "a sentence with a department below the title":
      "Night Nurse\n\nAn opportunity has become available for a nurse (Emergency Department - Nights)\n\nYou nurse.",
    "a heading that speaks of a department": "Night Nurse\n\nDepartment and job role\n\nYou nurse.",
    "letters of firms alone": "# Clerk\n\nLLC is looking for a clerk who files papers.",
    "a title of an office": "# Clerk\n\nThe Assistant Registrar of Voters supports the office.",
    "a grade of pay": "# Clerk\n\nBand 7 is a leading grade of the service.",
    "a title with a number": "# Clerk\n\nThe Collector II is a member of our agency.",
    "a hospital that is named once": "# Clerk\n\nYou drive to Gannet Hospital on Mondays.",
    "whom an employer treats alike": "# Clerk\n\nWe are an Equal Opportunity Employer: Women and Men",
    "a county behind the title with which a text opens":
      "Truck Driver, Harbor County, Ohio – You drive a truck and are home on every weekend. The truck is new, and the roads are dry for most of the year.",
    "a field that says only what kind of body it is":
      "# Caretaker\n\nOrganisation: Schools\nPosition type: Permanent\n\nYou sweep.",
    "a town and its province": "Clerk\nRedmire, Gauteng\nPermanent\n\nYou file papers.",
    "an agency that somebody deals with":
      "# Clerk\n\n- You write the reports of the Kite Safety Administration (KSA).\n- You know employment agencies.",
    "a job that brackets explain":
      "# Clerk\n\nThe Night Clerk (Senior) files papers. You report to the Head Clerk (Nights).",
    "a contraction": "# Clerk\n\nWe'll be hiring in May. At our shop, we file papers.",
    "a department that one joins": "# Clerk\n\nYou join the Transformation Office in June.",
    "firms that one works for": "# Clerk\n\nWe work for Fortune 500 firms.",
    "what one learns more about": "# Clerk\n\nLearn more about Python. Find more about our Benefits.",
    "the team that has the job": "# Clerk\n\nThe role is with the Customer Success Team.",
    "a year before people": "# Clerk\n\nSince 2019, Clerks have been heroes.",
    "a headline without a sentence": "Redmire Kites Seeking Night Clerk\n\nYou file papers at night.",
    "a school that is a kind or a part": "# Clerk\n\nSchool: School of Nursing\nPost: Clerk\n\nYou file.",
    "people who are proud": "# Clerk\n\nWe are proud to bake. The bakers were named one by one.",
    "headings about the job": "# Clerk\n\n## About the Role\n\nYou file.\n\n## About You\n\nYou read.",
    "the field behind the title":
      "Director, Kite Policy– We look for somebody who writes about kites and reads what others write about them.",
    "a ward behind the title without a comma":
      "Night Clerk - W-Ward - You keep the books at night and read what others write about them in the day.",
    "those whom it treats alike":
      "# Clerk\n\nEqual Opportunity Employer: Female / Minority / Disability / Veteran.\n\nYou file.",
    "a field that holds a phrase": "# Clerk\n\nCompany: Established since 1990 and growing rapidly\n\nYou file.",
    "an adverb that opens a sentence": "# Clerk\n\nIndependently is looking good. Proactively is hiring.",
    "a label with a word before it": "# Clerk\n\nPay Company's website: kites.example. Pay Company's website is new.",
    "a grade behind the title":
      "Night Clerk – Senior I – You keep the books at night and read what others write about them in the day.",
    "a town behind the title":
      "Night Clerk, Madison, Wisconsin – You keep the books at night and read what others write about them in the day.",
    "what an ability is in": "# Clerk\n\nProficient in Leeds is proud to be a good start.",
    "when the job is available": "# Clerk\n\nA position is available for Night shifts, and needed for Marketing.",
    "the law that requires it": "# Clerk\n\nPapers are kept as required by Kite and Bird Orders.",
    "a town that people work in": "# Clerk\n\nOur homes in Wakefield are old. Wakefield is looking for a library.",
    "staff who work with somebody": "# Clerk\n\nOur Project Managers work with Python. The Managers are clerks.",
    "the company in capitals": "# Clerk\n\nTHE COMPANY is a leading maker of kites.",
    "a label of the kind of employer": "# Clerk\n\nEmployer: The leading maker of kites\nLocation: Leeds",
    "what the employer is, behind the title": "Teacher - High School\n\nYou teach.",
    "a service of others with a mail address": "# Clerk\n\nApply through our page on Calendly: calendly.com/clerk.",
    "an address that spells what is done":
      "# Clerk\n\nSocial Work is hard.\n\nWe like social work. Write to us@socialwork.com.",
    "a heading of what is asked": "Clerks\n\nJob Specifications\n\nYou file papers.",
    "a system that takes applications": "Apply - Interfolio\n\nClerk\n\nYou file papers. We use Interfolio's forms.",
    "a title that holds a word of institutions":
      "# Library Director\n\nThe Library Director seeks new paths. Assistant Director for Library Technology is the next post.",
    "what belongs to a body": "# Events Clerk, Library Partnerships\n\nYou plan events.",
    "a head of a field": "# Clerk\n\nYou will serve as Head of Reference, and Head of Reference is a busy post.",
    "a writer's address": "# Clerk\n\nApply to Ann at A.Webb@kites.example today.",
    "a body that many belong to": "# Engineer\n\nYou know the codes of the National Kite Association.",
    "a body in quotes": "# Clerk\n\nYou order our “Training Libraries” by topic.",
    "two sites of nobody": "# Nurse\n\nYou travel to Redmire Hospital and to Skipton Hospital.",
    "a city that is not named": "# Clerk\n\nThe City is an equal opportunity employer. You file.",
    "money behind a place": "Clerk\n\nThe Office of RatesRedmire, County Mayo€58,264 per year\n\nYou file.",
    "a trust without a name": "# Nurse\n\nNHS Trust is looking for a nurse.",
    "a team behind the title of a page": "---\ntitle: 'Data Engineer - Search Ranking'\n---\nYou build pipelines.",
    "a term behind the title of a page": "---\ntitle: 'Clerk - Part Time'\n---\nYou file papers.",
    "a unit that plain words call":
      "# Clerk\n\nYou join the Research Data Service team, which keeps research data and is a good service.",
    "a page of jobs at home": "---\ntitle: 'Working with You'\n---\n## Clerk\n\nYou file papers.",
    "whom one joins for good": "# Clerk\n\nJoin us for lunch. Join Monday for free.",
    "a borough where the place is told": "# Clerk\n\nLocation: London Borough of Redmire\n\nYou file papers.",
    "the end of a sentence in a line":
      "Clerk\n\nWe work across the parks of\nthe City of Redmire.\n\nYou file papers and sing.",
    "an adjective for a brand": "---\ntitle: 'Cook - Growing Restaurant Brand With Pubs'\n---\nYou cook soups.",
    "a board that carries the advert": "# Clerk\n\nApply with Indeed. Indeed is a leading platform for jobs.",
    "the page of a button": "# Clerk\n\nVisit the Library is a link. You file papers.",
    "labels of an office": "# Clerk\n\nHiring Agency\n\nDepartment Information\n\nYou file papers.",
    "a unit of two names": "# Clerk\n\nX-Ray / Ultrasound Department\n\nYou file papers.",
    "what a board says of the business": "# Clerk\n\nYou file papers.\n\nIndustries\n\nHospitals and Health Care",
    "a trust that is no more than that": "# Nurse\n\nFoundation Trust is looking for a nurse.",
    "whom a place is good for": "# Clerk\n\nIt is a great place to work for Women.",
    "a title behind a heading that was glued to it":
      "An exciting post is free. The Role As the Field Kite Executive you will fly kites. You call.",
    "a team by its letters":
      "# Clerk\n\nYou are a member of the KPX team. You know KPX papers, KPX boats, KPX ropes, KPX sails and KPX strings.",
    "a small word that seeks": "# Clerk\n\nteam is looking for a clerk. The team sings.",
    "the button of a form below the title": "Kite Clerk\n\nEnter Your Email Address\n\nFull-time\n\nYou file papers.",
    "a label with the title": "Now hiring: Data Clerk\n\nYou file papers and sing.",
    "a small name that stands once": "# Clerk\n\nsomebody is hiring a clerk.",
    "the title itself":
      "# Kite Associate\n\nKite Associates offer kites to guests. Kite Associates are seeking guests.",
    "who pays for the work": "# Clerk\n\nFunding Agency: KFRN\n\nYou file letters.",
    "a department of a trust that is not named":
      "# Nurse\n\nThe NHS pays. You work within Redmire Ward One and Redmire Ward One alone.",
    "what begins a sentence": "# Clerk\n\nCome help people who make kites. Continuously seek new kites.",
    "the pool of a hospital’s staff": "# Nurse\n\nYou join the Staff Bank, and the Staff Bank is busy.",
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`in ${what}: it ignores the capitals`, () => assert.equal(employerOf(text), null));
});
