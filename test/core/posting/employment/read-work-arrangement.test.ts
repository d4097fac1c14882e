import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readWorkArrangement } from "../../../../server/src/core/posting/employment/read-work-arrangement";

/** The arrangement and the words at its span. */
function arrangementOf(line: string): readonly [string, string] | null {
  const text = `# Welder\n\nYou weld pipes.\n\n${line}\n\nYou like fire.\n`;
  const found = readWorkArrangement(buildOutline(text, parseBlocks(text)));
  return found && [found.value, text.slice(found.span.start, found.span.end)];
}

describe("the work arrangement", () => {
  const READS: Record<string, readonly [arrangement: string, words: string]> = {
    "Everybody is expected to work from the office 3+ days a week.": ["hybrid", "office 3+ days a week"],
    "You work at our yard in Leeds or remotely in the United States.": ["remote", "or remotely in the United"],
    "Work-from-home is available for up to 2 days per week.": [
      "hybrid",
      "Work-from-home is available for up to 2 days",
    ],
    "You split your hours between our Leeds office and telecommuting from a home-based office.": [
      "hybrid",
      "office and telecommuting from a home",
    ],
    "The role is based out of our Mill Street office, with flexibility to work from home.": [
      "hybrid",
      "office, with flexibility to work from home",
    ],
    "You work from our Leeds, Mill Park office for a minimum of 3 days per week.": [
      "hybrid",
      "from our Leeds, Mill Park office for a minimum of 3 days",
    ],
    "This position is eligible for working partly remotely.": ["hybrid", "partly remotely"],
    "Job must be performed in person on campus.": ["onsite", "performed in person"],
    "In-person work is required.": ["onsite", "In-person work is required"],
    "This opportunity does not allow for remote work.": ["onsite", "does not allow for remote"],
    "Our team is remote-friendly within the United States.": ["remote", "is remote-friendly within"],
    "Remote work-at-home applications from the coast will be considered.": [
      "remote",
      "Remote work-at-home applications from the coast will be considered",
    ],
    "#Remote #Welding": ["remote", "Remote"],
    Telecommute: ["remote", "Telecommute"],
    "Gannet is remote-first, but not remote-only.": ["remote", "remote-first"],
    "Location: Virtual (100% Remote)": ["remote", "Virtual"],
    "Workplace type: Hybrid": ["hybrid", "Hybrid"],
    "Our team follows a hybrid work schedule.": ["hybrid", "hybrid work"],
    "Location: Leeds (2 days a week), home (3 days a week)": ["hybrid", "home (3 days"],
    "Location: Our office in Leeds. Working from home is possible.": ["hybrid", "office in Leeds"],
    "Home-based (1-2 days per week)": ["hybrid", "Home-based (1-2 days per week"],
    "You split your time between home and our office.": ["hybrid", "between home and our office"],
    "One day work from home after the first month.": ["hybrid", "One day work from home"],
    "You must work remotely and in-person.": ["hybrid", "remotely and in-person"],
    "We seek a Night Clerk (Remote) to join our team.": ["remote", "Remote"],
    "This is a hands-on position, which can be done remotely.": ["remote", "position, which can be done remotely"],
    "Blended working is available.": ["hybrid", "Blended working"],
    "You are in our offices at least 3 days a week.": ["hybrid", "in our offices at least 3 days a week"],
    "The flexibility to work from home and in our offices.": ["hybrid", "from home and in our offices"],
    "The position is remote and open to all with the experience to do it.": ["remote", "position is remote"],
    "Telecommuting permitted from any location in the U.S.": ["remote", "Telecommuting permitted from any"],
    "This role could be performed remotely.": ["remote", "role could be performed remotely"],
    "We seek an experienced welder to join our fully remote design team.": ["remote", "fully remote"],
    "Join our small remote team of welders.": ["remote", "Join our small remote team"],
    "In Leeds, or remotely from anywhere in Europe.": ["remote", "or remotely from anywhere"],
    "Onsite/Remote: Remote": ["remote", "Remote"],
    "Leeds - ONSITE (hybrid)": ["hybrid", "ONSITE"],
    "Location: Home working": ["remote", "Home working"],
    "You divide your time between working from home and our sites.": ["hybrid", "between working from home and"],
    "You work from home and on site, as the week asks.": ["hybrid", "from home and on site"],
    "The job is mainly office based but can at times be done remotely.": [
      "hybrid",
      "office based but can at times be done remotely",
    ],
    "You are based at our chocolate studio (in-person).": ["onsite", "(in-person)"],
    "Clinical Adviser - Remote Working": ["remote", "Remote"],
    "Remote Customer Service Clerk": ["remote", "Remote"],
    "We are a remote team.": ["remote", "are a remote team"],
    "This full-time, on-site academic position is new.": ["onsite", "on-site academic position"],
    "Work from office only.": ["onsite", "Work from office only"],
    "Office based role in Leeds.": ["onsite", "Office based role"],
    "You work in the office 3 days a week.": ["hybrid", "in the office 3 days"],
    "This is a fully remote position.": ["remote", "fully remote"],
    "You're welcome to work remotely so long as you're in the US.": ["remote", "work remotely"],
    "We are an **all-remote** team.": ["remote", "all-remote"],
    "This position is on-site in our yard.": ["onsite", "This position is on-site"],
    "This is not a remote position.": ["onsite", "not a remote"],
    "You can work from home.": ["remote", "can work from home"],
    "Work remotely: Yes": ["remote", "Yes"],
    "Work remotely: No": ["onsite", "No"],
    "Regular and predictable on-site attendance.": ["onsite", "on-site attendance"],
    "You work onsite in Leeds five days per week.": ["onsite", "onsite in Leeds five days per week"],
    "You are in the office 5 days a week.": ["onsite", "in the office 5 days a week"],
    "Five days a week on-site.": ["onsite", "Five days a week on-site"],
    "Home-based with travel.": ["remote", "Home-based"],
    "On-site work is required.": ["onsite", "On-site work is required"],
    "The position requires working on site.": ["onsite", "requires working on site"],
    "Hybrid Part-time": ["hybrid", "Hybrid"],
    "This part-time, remote role requires familiarity with ovens.": ["remote", "remote role"],
    "This is a two-month remote role, with in-person interviews.": ["remote", "remote role"],
    "You have the flexibility to work from home and the office.": ["hybrid", "from home and the office"],
    "All of the work is 100% onsite.": ["onsite", "100% onsite"],
    "Work from Office": ["onsite", "Work from Office"],
    "Job Mode: Work from office": ["onsite", "Work from office"],
    "The role will combine onsite and home based working.": ["hybrid", "combine onsite and home"],
    "You are in the office from Monday to Thursday, with remote work on Fridays.": ["hybrid", "remote work on Fridays"],
    "This is a remote, full-time, permanent position.": ["remote", "remote, full-time, permanent position"],
    "Our staff is predominantly working from home.": ["remote", "predominantly working from home"],
    "Remote applicants are welcome.": ["remote", "Remote applicants are welcome"],
    "#HP-Remote": ["remote", "#HP-Remote"],
  };
  for (const [line, expected] of Object.entries(READS)) {
    it(`of “${line}”: it reads ${expected[0]}`, () => {
      const [value, words] = arrangementOf(line)!;
      assert.equal(value, expected[0]);
      assert.ok(words.includes(expected[1]) || expected[1].includes(words), words);
    });
  }

  for (const line of [
    "You know remote sensing.",
    "Experience with hybrid cloud.",
    "You repair hybrid vehicles.",
    "This role is hybrid of two jobs.",
    "If this role is remote, we list the whole range.",
    "It is a finance/data hybrid role rather than one of sales.",
    "- Work from home policy",
    "We are committed to helping people work from anywhere.",
    "You can view and book available shifts from the comfort of your home.",
    "Remote and hybrid work is not guaranteed.",
    "You travel to remote sites.",
    "Flexible work schedules and telework",
    "Experience working with distributed teams",
    "You manage a remote team.",
    "Remote Sensing Scientist",
    "You may work from your home country for three weeks a year.",
    "You provide home-based care to clients.",
    "Home-based care is what we provide.",
    "In-person interviews are held in Leeds.",
    "You visit customers on-site.",
    "We are currently working remotely in line with the rules.",
    "You meet families in groups (in-person interviews).",
    "The site has a canteen and a nursery.",
    "Work remotely: Temporarily, due to the flood",
    "On-site social activities are popular with us.",
    "We employ 100 people working remotely in six countries.",
    "You have 5 days of on-site training.",
    "The first five days on-site training is paid.",
    "We are open 5 days a week.",
    "You join the remote sensing group.",
    "You have worked in a remote team.",
    "Our app steers a pump remotely from anywhere.",
    "You have experience in a remote role.",
    "You use new tools to work with people remotely.",
    "Provides research assistance remotely and in person.",
    "You may work from office buildings of a client.",
    "It is not 100% onsite.",
    "We have a fully on-site nursery.",
    "We pay 100% of your visits on Fridays.",
    "You combine sales and home visits.",
  ])
    it(`of “${line}”: it ignores words of something else`, () => assert.equal(arrangementOf(line), null));
});
