import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { readLocations } from "../../../server/src/core/posting/places/read-locations";
import { readValidThrough } from "../../../server/src/core/posting/read-valid-through";

function deadline(text: string): string | null {
  const outline = buildOutline(text, parseBlocks(text));
  const found = readValidThrough(outline, readLocations(outline));
  return found && `${found.value} «${text.slice(found.span.start, found.span.end)}»`;
}

describe("readValidThrough", () => {
  const days: Readonly<Record<string, string>> = {
    "Apply by March 5, 2026.": "2026-03-05 «March 5, 2026»",
    "Closing Date-12th November 2026": "2026-11-12 «12th November 2026»",
    "The closing date is 8 November 2026. Interviews are due to be held on 19 November 2026.":
      "2026-11-08 «8 November 2026»",
    "**Close:** 3/15/2026": "2026-03-15 «3/15/2026»",
    "Application deadline: 23 Dec 2026 - 17:00 (Europe/Lisbon)": "2026-12-23 «23 Dec 2026»",
    "Closing date: 5 March 2026": "2026-03-05 «5 March 2026»",
    "Please send your CV by December 14, 2026 — preferably in one file.": "2026-12-14 «December 14, 2026»",
    "Please send your CV by 15TH Oct.2026 to the board.": "2026-10-15 «15TH Oct.2026»",
    "Please email your CV to Assoc. Prof. Ann Lee (ann[at]example.com) by 13 October 2026.":
      "2026-10-13 «13 October 2026»",
    "Completed forms to be returned to the school by Friday 12th March 2027.": "2027-03-12 «12th March 2027»",
    "---\ntitle: Baker\nexpirydate: 2026-03-21\n---\n\nYou bake.": "2026-03-21 «2026-03-21»",
    "The closing date is 26th April 2026, and the post lasts until 31 March 2028.": "2026-04-26 «26th April 2026»",
    "Deadline: 03/05/2026": "2026-03-05 «03/05/2026»",
    "Application deadline: 2026-03-05": "2026-03-05 «2026-03-05»",
    "Closing date: 25/03/2026": "2026-03-25 «25/03/2026»",
    "Closing date: 05/03/2026\nRiverside NHS Trust": "2026-03-05 «05/03/2026»",
    "The job is due to start soon, for a duration until 31 March 2027. Apply online until 2 May 2026.":
      "2026-05-02 «2 May 2026»",
    "Please submit your CV before 31 January 2027.": "2027-01-31 «31 January 2027»",
    "Applications close at 5 pm (AEST) on Friday 6 June 2025.": "2025-06-06 «6 June 2025»",
    "This posting closes on June 1st, 2026.": "2026-06-01 «June 1st, 2026»",
    "Applications are due by May 13, 2026 to jobs@harborpine.example.": "2026-05-13 «May 13, 2026»",
    "Applications will be accepted until April 30, 2026.": "2026-04-30 «April 30, 2026»",
    "Applications accepted through Feb. 3, 2026": "2026-02-03 «Feb. 3, 2026»",
    "Applications must be received by THURSDAY, MAY 7, 2026.": "2026-05-07 «MAY 7, 2026»",
    "Send us your application prior to 6 pm ET on Monday, May 4, 2026.": "2026-05-04 «May 4, 2026»",
    "Please submit your letter by Wednesday, July 8, 2026 through the following link.": "2026-07-08 «July 8, 2026»",
    "Closing\n11/09/2025 23:59\nLeeds, United Kingdom": "2025-09-11 «11/09/2025»",
    "Applications No Longer Accepted On:\n\n07-14-2026": "2026-07-14 «07-14-2026»",
    "Posted March 1, 2026; closes March 15, 2026": "2026-03-15 «March 15, 2026»",
    "Open date: 01/05/2026 Close date: 01/19/2026": "2026-01-19 «01/19/2026»",
    "Applications open on 1 May 2026 and close on 31 May 2026.": "2026-05-31 «31 May 2026»",
    "Application window: May 1, 2026 – May 29, 2026": "2026-05-29 «May 29, 2026»",
    "The deadline for applications is 12 noon on 14th of September 2026.": "2026-09-14 «14th of September 2026»",
    "Last day to apply: 11/30/26": "2026-11-30 «11/30/26»",
    "For full consideration, apply by October 1, 2026; open until filled.": "2026-10-01 «October 1, 2026»",
    "The contract runs until June 30, 2026. Apply by May 1, 2026.": "2026-05-01 «May 1, 2026»",
    "# Deadline\n\nFriday 12 June 2026, 23:59 CET": "2026-06-12 «12 June 2026»",
    "This advert will close at 23:59 on Sunday 8th November 2026.": "2026-11-08 «8th November 2026»",
    "Post Until: 01-MAY-2026": "2026-05-01 «01-MAY-2026»",
    "Posting period extended to 05/21/26": "2026-05-21 «05/21/26»",
    "Last date of receipt of applications: 31/08/2026": "2026-08-31 «31/08/2026»",
    "Apply before 12 Oct 26": "2026-10-12 «12 Oct 26»",
    "Location: Geelong VIC, Australia\n\nClosing date: 03/05/2026": "2026-05-03 «03/05/2026»",
    "Location: Boston, MA\n\nClosing date: 03/05/2026": "2026-03-05 «03/05/2026»",
    "This job is in Scotland.\n\nClosing date: 03/05/2026": "2026-05-03 «03/05/2026»",
    "Application forms should be submitted to\n\njobs@redmire.example\n\nby 9am on Monday 14th October 2026.":
      "2026-10-14 «14th October 2026»",
    "Salary: £21,892 per annumClosing Date: 11/11/2026The post is new, in the UK.": "2026-11-11 «11/11/2026»",
    "Applications are invited up to 3 May 2026.": "2026-05-03 «3 May 2026»",
    "Applications close by the end of the day on April 5, 2026.": "2026-04-05 «April 5, 2026»",
    "Résumés must be received by the end of business at 4:00 p.m. on June 18, 2026.": "2026-06-18 «June 18, 2026»",
    "Closing: 25/03/2026": "2026-03-25 «25/03/2026»",
    "This job expires 3 May 2026": "2026-05-03 «3 May 2026»",
    "Walk-in interviews for nurses. Last date : 26.05.2026": "2026-05-26 «26.05.2026»",
    "The last date of receiving the application will be 26.05.2026 (Tuesday).": "2026-05-26 «26.05.2026»",
    "Apply by March 5.": "--03-05 «March 5»",
    "Apply by 12 Oct 10:30 am": "--10-12 «12 Oct»",
    "# Clerk\n\n- A letter\n\nSubmit your application by **August 6,\n2026**.": "2026-08-06 «August 6,\n2026»",
    "Submit your application by August 6,\n\n2026 will be a good year.": "--08-06 «August 6»",
    "Closing date: 14 March": "--03-14 «14 March»",
    "Please apply by Friday 12th June at noon.": "--06-12 «12th June»",
    "Closing date: 18:00 Thursday 18 November.": "--11-18 «18 November»",
    "Open until filled, with an application deadline of Feb 16th.": "--02-16 «Feb 16th»",
    "Applications will open on 3 May and close on 20 May.": "--05-20 «20 May»",
    "Apply no later than 5pm on Monday, 3 February; interviews 10 February.": "--02-03 «3 February»",
    "Apply by 3 May.\n\nThe vacancy closes on 3 May 2026.": "2026-05-03 «3 May 2026»",
    "Application deadline:\n\nMonday, March 16\n\nThe orientation will take place on Friday, March 27.":
      "--03-16 «March 16»",
  };
  for (const [text, expected] of Object.entries(days))
    it(`it reads ${JSON.stringify(text)}`, () => assert.equal(deadline(text), expected));

  const others = [
    "The job stays open until filled; it will not close on 8 December 2026.",
    "Applications are reviewed on a rolling basis.",
    "Applications open: 3 May",
    "Applications open: 12 January 2026",
    "Opening date: 12 January 2026",
    "Our shop closes at 5pm on December 24.",
    "The office is closed on 26 December.",
    "Deadline: June 2026",
    "The market runs from May 29 to October 2.",
    "Apply by May 10:30",
    "Closing date: 31 February",
    "You may apply for the march 12 miles from town.",
    "We close about 12 deals a month; in March 20% more.",
    "Start date: March 5, 2026",
    "Posted: March 1, 2026",
    "The position ends December 31, 2027.",
    "This is a fixed-term position until December 31, 2026.",
    "You will close deals worth $5M by December 31, 2026.",
    "Interviews will be held on June 3, 2026.",
    "Applicants are invited; interviews are due to be held on June 3, 2026.",
    "The vacancy will be home based until March 31, 2027.",
    "Founded on May 3, 2010, we accept all applications.",
    "Review of applications begins January 15, 2026.",
    "You must have graduated by May 31, 2026 to apply.",
    "Your degree must be complete by the closing date.",
    "Deadline: February 30, 2026",
    "Applicants must have a PhD in history by August 1, 2027.",
    "This is a fixed term post until 31 March 2027.",
    "Our campaign runs until March 5, 2026.",
    "The recruitment of users is extended to March 5, 2026.",
    "We keep applications on file for one year from May 7, 2025.",
    "The wards are new.\n\nby 3 May 2026 there will be ten.",
    "Your licence expires 3 May 2026.",
    "Applicants are told that the contract ends on April 5, 2026.",
    "Applications for a term which ends by the close of April 5, 2026 are read.",
  ];
  for (const text of others) it(`it ignores ${JSON.stringify(text)}`, () => assert.equal(deadline(text), null));

  it("it reads a day in a line whose words stand two spaces apart", () =>
    assert.equal(deadline("The  closing  date  is  3  May  2026."), "2026-05-03 «3  May  2026»"));

  it("it reads the day that a board says with the days that are left", () => {
    assert.equal(deadline("posted on\nPosted 28 Days Ago\ntime left to apply\nEnd Date: May 29, 2026 (30+ days left to apply)"), "2026-05-29 «May 29, 2026»");
    assert.equal(deadline("Our term runs until May 29, 2026 (30 days of leave)."), null);
  }); // prettier-ignore

  it("it reads the last of several filing periods", () => {
    const text =
      "# Application deadline\n\nFrom Tuesday, May 5, 2026 to Thursday, May 7, 2026\n\nFrom Monday, June 1, 2026 to Friday, June 5, 2026";
    assert.equal(deadline(text), "2026-06-05 «June 5, 2026»");
  });
});
