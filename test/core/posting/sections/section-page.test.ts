import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section in one line: its kind, and its first line. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).split("\n")[0]!}`,
  );

describe("readSections, postings with the page around them", () => {
  it("reads the menu above a posting and the path to it as none of its sections", () => {
    const text = `Skip to main content
County Jobs
Sign in
Search for a job
About us
Education
Contact us
Home > Vacancies > Clerk
Clerk

The role
You will answer letters from all over the county and keep the register of boats up to date.`;
    assert.deepEqual(read(text), ["other: Skip to main content", "summary: The role"]);
  });

  it("reads a menu of a few lines, most of which name parts of a site, as none of the sections", () => {
    const text = `About Us
Home
Careers at Gannet
Careers at Gannet

Night Baker

The role
You bake the bread of the whole town between midnight and five, with one colleague beside you.`;
    assert.deepEqual(read(text).slice(0, 2), ["other: About Us", "summary: The role"]);
  });

  it("ignores one line that is named as a part of a site is, above a text", () => {
    const text = `Night Baker

About us
Gannet is a bakery by the canal that has fed the town since before anybody who works here was born.`;
    assert.deepEqual(read(text), ["other: Night Baker", "about-company: About us"]);
  });

  it("reads all lines of a menu as none of the sections, though some are named as sections are", () => {
    const text = `County Jobs
Jobs
Applying for a job
My applications
Right to work
What we can offer
Work experience
Volunteering
Museum of Boats - Collections Assistant
The museum is inviting applications for a collections assistant who will help to move nine hundred oars to the new store.`;
    assert.deepEqual(read(text), ["other: County Jobs", "summary: The museum is inviting applications for a collections assistant who will help to move nine hundred oars to the new store."]); // prettier-ignore
  });

  it("reads the foot that a mailing list puts below its mails as none of the sections", () => {
    const text = `Curator

Duties
Label nine hundred shells by hand, and enter what the labels say into the register of the museum.

How to apply
Send questions and resumes to shells@museum.example before the first of May, with a photo of a shell.

_______________
Shells-l mailing list
https://lists.museum.example/shells-l
Shells-L is brought to you by a society whose mission is to improve the care of shells.`;
    assert.deepEqual(read(text).slice(1), ["responsibilities: Duties", "how-to-apply: How to apply", "other: Shells-l mailing list"]); // prettier-ignore
  });

  it("reads the foot of a page as none of its sections", () => {
    const text = `Order Picker

Duties
Pick orders by hand and bring them to the loading bay, ready for the drivers of the next shift.
Keep the aisles clean.

Benefits
Paid breaks and a free parking space beside the warehouse, and a bonus at the end of each year.

Report this job
Similar jobs
Forklift Driver
Requirements
Doncaster
About us
Privacy`;
    assert.deepEqual(read(text), [
      "other: Order Picker",
      "responsibilities: Duties",
      "benefits: Benefits",
      "other: Report this job",
    ]);
  });

  it("reads all below the copyright as the page's own, with the links right above it", () => {
    const text = `Cook

Duties
Cook lunch for eighty children, and order what is needed for the week that follows from the market.

How to apply
Call the school office before noon.

Accessibility | Privacy | Site map
© 2027 Elm School
12 Elm Street
Contact: the webmaster`;
    assert.deepEqual(read(text), [
      "other: Cook",
      "responsibilities: Duties",
      "how-to-apply: How to apply",
      "other: Accessibility | Privacy | Site map",
    ]);
  });

  it("ignores the first lines of a posting, though they are short and one is named as a part of a site is", () => {
    const text = `Librarian
Services
Leeds, UK
Full-time

About us
We lend books to forty villages from two vans, and have done so since the railway was closed.`;
    assert.deepEqual(read(text), [
      "other: Librarian",
      "location: Leeds, UK",
      "employment-type: Full-time",
      "about-company: About us",
    ]);
  });

  it("ignores a line on copyright in the middle of a posting", () => {
    const text = `Photographer

Duties
Take pictures of every boat that comes into the harbour.

Copyright of all pictures stays with you
You may sell them to others, and we show them with your name.

Requirements
- A camera of your own
- Two years of work with boats
- ${"A good eye for light and weather. ".repeat(12)}`;
    assert.deepEqual(read(text).at(-1), "requirements: Requirements");
  });

  it("reads a menu of any words as none of the sections, where many short lines stand together above the first text", () => {
    const text = `Institute
About the Institute
Vision and Mission
Administration
Boat Hall
External Links
Academics
Programmes
Curriculum
Fees
Faculty
Boat Building
Student Life
Ranking 2024
Placements

Vacancy for a keeper of boats

The institute is looking for a keeper of boats who will look after ninety rowing boats and their register.`;
    assert.deepEqual(read(text).slice(0, 1), ["other: Institute"]);
    assert.ok(!read(text).some((section) => section.startsWith("about-company")));
  });

  it("reads the links above the copyright of a page as none of its sections, whatever they say", () => {
    const text = `Keeper of Boats

How to apply
Send your letter to boats@institute.example before the first of May, and name two people who know you. We read each letter twice, and answer all of them within ten days, by hand and with a stamp on which a boat is shown.

Quick Links

Tenders
Calendar
Term Fee
Seat Plan
Curriculum
Visitors
Annual Report
Gallery

Copyright © 2024 The Institute. All rights reserved.`;
    assert.deepEqual(read(text).slice(1), ["how-to-apply: How to apply", "other: Quick Links"]);
  });

  it("ignores a list of tasks and the lines of a form above the first text, which are no menu", () => {
    const tasks = Array.from({ length: 7 }, (_, index) => `Repair the boats of pier ${"abcdefg"[index]}\nClean the oars and the sails`);
    assert.ok(read(`Boat Keeper\n${tasks.join("\n")}`).some((section) => section.startsWith("responsibilities")));
    const form = "Boat Keeper\nLocation\nLeeds\nContract type\nPermanent\nWorking hours\nFull time\nDepartment\nHarbour\nSalary\nNegotiable\nClosing date\nFirst of May\n\nYou will look after ninety rowing boats and the register in which all of them are listed.";
    assert.ok(read(form).some((section) => section.startsWith("location")));
  }); // prettier-ignore

  it("reads a button above the description as no more than a button", () => {
    const text = `Harbour Clinic

Emergency Nurse

Leeds

Apply

Harbour Clinic is currently seeking an emergency nurse for its night team, who likes dogs and their people.

Responsibilities

- Care for the dogs
- Keep the records`;
    assert.ok(read(text).includes("summary: Harbour Clinic is currently seeking an emergency nurse for its night team, who likes dogs and their people.")); // prettier-ignore
  });

  it("reads how to apply below the same word, where the text says how", () => {
    const text = "Nurse\n\nDuties\n\n- Care for the dogs\n- Keep the records\n\nApply\n\nWe are looking forward to your letter. Send your CV to dogs@clinic.example before the first of May.";
    assert.ok(read(text).includes("how-to-apply: Apply"));
  }); // prettier-ignore

  it("reads a link to the site's notice as the foot of the page, and the same words above a text as a heading", () => {
    const top = "Nurse\n\nDuties\n\n- Care for the dogs\n- Keep the records of all dogs\n\nWe are an equal opportunity employer.\n\n";
    assert.ok(read(`${top}Privacy notice\n\nCookies`).includes("other: Privacy notice"));
    const notice = "We keep what you send us for six months after the post is filled, and give it to nobody else without your consent.";
    assert.ok(!read(`${top}Privacy notice\n\n${notice}`).includes("other: Privacy notice"));
  }); // prettier-ignore

  it("reads a text that is nothing but links to notices, however far below its beginning", () => {
    assert.deepEqual(read(`${"\n".repeat(100)}Privacy\n\nCookies`), ["other: Privacy"]);
  });
});
