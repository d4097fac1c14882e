import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";

/** What a text calls the job and the employer, each checked against the words at its place. */
function readHead(text: string): { readonly title: string | null; readonly employer: string | null } {
  const { title, organization } = buildPosting(buildOutline(text, parseBlocks(text)));
  for (const fact of [title, organization])
    if (fact) assert.equal(text.slice(fact.span.start, fact.span.end), fact.value);
  return { title: title?.value ?? null, employer: organization?.value ?? null };
}

const BODY =
  "You sweep the yard in the morning and count the boats that come in before noon. You lock the gate at night and hand the keys to whoever follows you.";

describe("the head of a page", () => {
  const TITLES: Record<string, readonly [text: string, title: string]> = {
    "the title of the page above it, with employer and place": [
      `Yard Porter - Tern House - Leeds | Jobs\n\nHome\nLogin\nRegister\n\nYard Porter\nTern House\nLeeds\n\n${BODY}`,
      "Yard Porter",
    ],
    "the title of the page above it, with a place": [
      `Yard Porter in Leeds\n\nJoin now\nSign in\n\nTern House hiring Yard Porter in Leeds\n\nYard Porter\n\nTern House Leeds\n\n${BODY}`,
      "Yard Porter",
    ],
    "the way to the page above it, with strokes": [
      `Search jobs\nMy account\n\nHome / All jobs / Harbour / Yard Porter\n\nApply now\n\nYard Porter\n\nRef: 25\n\n${BODY}`,
      "Yard Porter",
    ],
    "a menu above one word and a place below it": [
      `Home\nServices\nProjects\nCareers\nContact\n\nCareers\n\nHousekeeper\n\nLeeds | Full-time\n\n${BODY}`,
      "Housekeeper",
    ],
    "a place and hours in one line below it": [
      `Back to careers\n\nYard Executive - Leeds\n\nLeeds, Full-time\n\nWe are looking for a Yard Executive to join us. ${BODY}`,
      "Yard Executive - Leeds",
    ],
    "a menu in bullets that names people": [
      `MENU\n\n- Local Producers\n- The Farm\n- Partners\n- Employment\n\nTern Farm\n\n## Apprenticeship\n\n${BODY}`,
      "Apprenticeship",
    ],
    "words that name no job, which the way to the page ends with": [
      `Home » Jobs » Rope Control\n\nRope Control\n\nFull-time\nLeeds\n\n${BODY}`,
      "Rope Control",
    ],
    "a line on cookies above it": [
      `Skip to content\n\nWe use some essential cookies to make this website work.\nAccept\nReject\n\nHome > Current vacancies > Yard Porter\n\nPrint this page\n\nYard Porter\n\nSalary\n£25,119\n\n${BODY}`,
      "Yard Porter",
    ],
    "a menu that names people and guides": [
      `Jobs\nSalary guide\nRecruiters\nBack to search results\n\nYard Porter\n\nTern House\nLeeds\n\n${BODY}`,
      "Yard Porter",
    ],
    "a list of other jobs below the text": [
      `Yard Porter\n\nLeeds\n\n${BODY}\n\nSimilar jobs\n\nSoftware Engineer\n\nLeeds`,
      "Yard Porter",
    ],
    "faculty of a kind": [`Adjunct Faculty (Day), Ropes\n\nTern College\n\n${BODY}`, "Adjunct Faculty (Day), Ropes"],
    "marks around it in a sentence": [
      `Purpose:\n\nWe are looking for a patient and proactive “Senior Rope Planner” to join the yard. ${BODY}`,
      "Senior Rope Planner",
    ],
    "a count before it": [`Tern House is looking for 2-3 Rope Planners to join the yard. ${BODY}`, "Rope Planners"],
  };
  for (const [what, [text, title]] of Object.entries(TITLES))
    it(`with ${what}: it reads the title “${title}”`, () => assert.equal(readHead(text).title, title));

  const KEPT: Record<string, readonly [text: string, title: string]> = {
    "a field behind the title, though the title stands alone elsewhere": [
      `Yard Porter - Night Boats\n\nLeeds\n\nYard Porter\n\n${BODY}`,
      "Yard Porter - Night Boats",
    ],
    "the employer in the title of the page, above a place": [
      `Yard Porter - Tern House Lodge - Leeds\n\nYard Porter\n\nTern House Lodge\nLeeds\n\n${BODY}`,
      "Yard Porter",
    ],
    "what is managed and no job": [
      `Yard Porter\n\n${BODY}\n\nVendor Management\n\nYou call those who bring rope.`,
      "Yard Porter",
    ],
    "small words of what is done": [
      `Tern House is looking for a Rope Planner to join the yard.\n\nPredictive models in R or Python\n\n${BODY}`,
      "Rope Planner",
    ],
  };
  for (const [what, [text, title]] of Object.entries(KEPT))
    it(`with ${what}: it ignores that and reads “${title}”`, () => assert.equal(readHead(text).title, title));

  const EMPLOYERS: Record<string, readonly [text: string, employer: string]> = {
    "who posted it, below the title": [
      `Yard Porter\nPosted 3 June by Tern House\nEnded\n\nLeeds\nPermanent, full-time\n\n${BODY}`,
      "Tern House",
    ],
    "“at” below the title": [`Yard Porter\nat Tern House (View all jobs)\nLeeds\n\n${BODY}`, "Tern House"],
    "what its site is called": [
      `Skip to main content\n\nTern House Careers\nSign In\nSearch for Jobs\n\nYard Porter\n\nApply\n\n${BODY}`,
      "Tern House",
    ],
    "its name above what kind of text it is": [
      `Tern House\n\nJob Description\n\nYard Porter\n\nLeeds\n\n${BODY}`,
      "Tern House",
    ],
    "its name below the place": [`Yard Porter\n\nLeeds\n\nTernique\n\nKey Duties\n\n${BODY}`, "Ternique"],
    "its name in the title of the page and below the title": [
      `Find a job\nPost a job\nLog in\n\nYard Porter job in Leeds - Ternique\n\nYard Porter\n\nTernique - Leeds\n\n${BODY}`,
      "Ternique",
    ],
    "an office": [`Clerk\n\nYorkshire Harbour Master's Office - Leeds\n\n${BODY}`, "Yorkshire Harbour Master's Office"],
    "a county as the employer": [
      `Ballot Clerk\nPierce County\nAustin, TX\n\nYou help voters in elections and keep the list of them. ${BODY}`,
      "Pierce County",
    ],
    "small letters before its capitals": [
      `Yard Porter\n\nAt goTERN we are building boats that sail by themselves, and goTERN has grown for ten years. ${BODY}`,
      "goTERN",
    ],
    "a name with which the text begins": [
      `Ternique is disrupting the market of ropes, and its yard grows by a pier in each year that it sails.\n\n${BODY}`,
      "Ternique",
    ],
    "the place of a specialist of many words": [
      `As a Rope and Small Boats Specialist at Tern Bank you would tie knots all day. ${BODY}`,
      "Tern Bank",
    ],
  };
  for (const [what, [text, employer]] of Object.entries(EMPLOYERS))
    it(`with ${what}: it reads the employer “${employer}”`, () => assert.equal(readHead(text).employer, employer));

  const UNNAMED: Record<string, string> = {
    "a menu above the title": `Menu\nSearch\nAbout us\nCareers\n\nYard Porter\n\nLeeds\n\n${BODY}`,
    "careers of a kind": `Graduate Careers\n\nYard Porter\n\nLeeds\n\n${BODY}`,
    "who may look at a site": `Search Jobs\n\nYard Porter\n\nLeeds\n\n${BODY}`,
    "a heading of a section below the title": `Yard Porter\n\nPrincipal Duties and Responsibilities\n\n${BODY}`,
    "letters of a country below the title": `# Yard Porter\n\nGB, ,\n\n${BODY}`,
    "a booklet above the title": `CANDIDATE INFORMATION BOOKLET\n\nYARD PORTER\n\n${BODY}`,
    "links in bullets": `- Billing & Insurance\n- Off-Farm Share\n\nYard Porter\n\n${BODY}`,
    "a small word glued to a name": `Yard Porter\n\nYou work ofTen in the rain. ${BODY}`,
    "a word for what was named before": `The Partnership is an integrated part of the harbour, and it has grown for ten years. ${BODY}`,
  };
  for (const [what, text] of Object.entries(UNNAMED))
    it(`with ${what}: it ignores it as the employer`, () => assert.equal(readHead(text).employer, null));
});
