import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";
import { kindOfRoleOpening } from "../../../../server/src/core/posting/sections/role-openings";

describe("kindOfRoleOpening", () => {
  const summaries = [
    "The Ward Clerk works with nurses and doctors on two floors.",
    "The Elections Specialist (Level 2) provides training to the clerks of the county.",
    "An Assistant Gardener maintains the borders of the park.",
    "We are looking for an enthusiastic Data Analyst to join the finance team. Strong SQL is essential.",
    "The museum is seeking skilled Archivists who have worked with maps.",
    "We are looking for a patient and curious Data Analyst who knows our trade.",
    "The library seeks a friendly, patient, and curious person to work at the front desk.",
    "The Ward Clerk has the overall responsibility for the files of two floors.",
    "The Receptionist promptly and politely answers the calls of three doctors.",
    "Our client is seeking a Payroll Clerk supporting the head of a small office.",
  ];
  for (const text of summaries)
    it(`reads who does the job: ${text}`, () => assert.equal(kindOfRoleOpening(text), "summary"));

  const duties = [
    "Plans, delivers and evaluates lessons for two classes.",
    "Supervises the clerks and gives them their tasks.",
    "Assists with the count of the votes.",
  ];
  for (const text of duties)
    it(`reads what is done: ${text}`, () => assert.equal(kindOfRoleOpening(text), "responsibilities"));

  const neither = [
    "The Riverside Clinic provides care to forty villages.",
    "Our model is built on partnership, and every analyst is part of it.",
    "The farmers market is held on Saturdays.",
    "We are looking for someone who is patient and kind.",
    "The library is looking for a patient, curious person with a love of maps.",
    "The Head of School is a full-time appointment of twelve months.",
    "Interviews for this post will take place in May.",
    "Documents needed to apply: a letter and two references.",
    "Projects and land use are decided by the council.",
    "Services that we wish to expand are listed below.",
  ];
  for (const text of neither) it(`ignores: ${text}`, () => assert.equal(kindOfRoleOpening(text), undefined));
});

describe("readSections, paragraphs without a heading", () => {
  const kinds = (...paragraphs: string[]) =>
    readSections(parseBlocks(["Ward Clerk", ...paragraphs].join("\n\n"))).map(({ kind }) => kind);
  const EMPLOYER = "Riverside is a leading provider of home care, founded in 1998 and trusted by our clients.";

  it("reads a sentence on the job's holder behind praise of the employer as the role's", () =>
    assert.deepEqual(kinds(EMPLOYER, "The Ward Clerk provides support to nurses, doctors and visitors."), [
      "other",
      "about-company",
      "summary",
    ]));

  it("reads who is sought as the role's, whatever is asked of the candidate in the same breath", () =>
    assert.equal(
      kinds(
        "We are seeking a Data Analyst to join our team. The ideal candidate is curious, has strong experience with SQL and has knowledge of statistics.",
      ).at(-1),
      "summary",
    ));

  it("reads what is given in return as an offer", () =>
    assert.equal(
      kinds(EMPLOYER, "In return you will be supported by a friendly team and a mentor of your own.").at(-1),
      "benefits",
    ));

  it("reads what the successful candidate will do as the role's, and ignores it among the demands", () => {
    const ofRole = kinds(EMPLOYER, "The successful candidate will work with two nurses on a busy ward.").at(-1)!;
    assert.ok(["summary", "responsibilities"].includes(ofRole), ofRole);
    assert.equal(
      kinds(EMPLOYER, "The successful candidate will have a nursing degree and will be able to drive.").at(-1),
      "requirements",
    );
  });

  it("reads what the role requires as a demand, and ignores where it requires one to be", () => {
    assert.equal(
      kinds(EMPLOYER, "The role requires excellent communication and an eye for detail.").at(-1),
      "requirements",
    );
    assert.notEqual(
      kinds(EMPLOYER, "The role requires you to visit clients in their homes each morning.").at(-1),
      "requirements",
    );
  });

  it("ignores lessons that meet all needs as a welcome to those who do not meet all demands", () => {
    assert.equal(
      kinds(EMPLOYER, "Our lessons meet all the needs of small schools and large ones alike.").at(-1),
      "about-company",
    );
    assert.equal(
      kinds(EMPLOYER, "You need not meet all of the requirements: apply, and tell us what you bring.").at(-1),
      "diversity",
    );
  });

  it("reads the call to apply below a list of demands as the way to the job, and ignores a demand that begins as one", () => {
    const below = (text: string) =>
      readSections(parseBlocks(`Joiner\n\nRequirements\n\n- Own tools\n- Two years on sites\n\n${text}`)).at(-1)!.kind;
    for (const call of [
      "If you are an experienced joiner who likes fine work, we would love to hear from you.",
      "Interested and qualified candidates should submit a letter with references.",
      "Successful candidates will be invited to an interview and a test of an hour.",
      "For questions on this opening please call the workshop.",
    ])
      assert.equal(below(call), "how-to-apply", call);
    assert.equal(below("If you do not have a licence, you must be able to travel by train."), "requirements");
  });

  it("reads what an employer offers as an offer, and ignores the care that it offers to others", () => {
    assert.equal(
      kinds(EMPLOYER, "Riverside offers competitive salaries and paid leave to all staff.").at(-1),
      "benefits",
    );
    assert.equal(kinds(EMPLOYER, "Riverside offers care and company to people in forty villages.").length, 2);
  });

  it("reads praise that ends in an opening for somebody as the role's", () =>
    assert.equal(
      kinds(EMPLOYER, "Riverside has an exciting opportunity for a Care Assistant in our Leeds team.").at(-1),
      "summary",
    ));

  it("reads the first prose that says what an employer is as its description, and ignores what the job is", () => {
    assert.deepEqual(kinds("Alder is a family of three bakeries. Alder has baked with local flour since it began."), [
      "other",
      "about-company",
    ]);
    for (const ofJob of [
      "The post is based at the harbour and is open to all who like boats. It is paid by the hour.",
      "Have three roles for people who like boats, and are open to many kinds of experience.",
      "Three rotational positions are open at the harbour. Our boats leave at six.",
    ])
      assert.notEqual(kinds(ofJob).at(-1), "about-company", ofJob);
  });

  it("reads the first prose that has an employer's words as its description, and ignores what has a job's", () => {
    for (const ofEmployer of [
      "Hartwell.io is a mill that grinds by wind. Its millers have worked together for sixty years.",
      "Alder Valley enhances the lives of a million people, and is growing across the world.",
    ])
      assert.equal(kinds(ofEmployer).at(-1), "about-company", ofEmployer);
    for (const ofJob of [
      "Join the board of the harbour and shape with us how the town greets its visitors.",
      "Each miller supports two mills, manages the related tasks and maintains our stones.",
      "Are you ready for a new world? Our mill has room for one more.",
    ])
      assert.notEqual(kinds(ofJob).at(-1), "about-company", ofJob);
  });

  it("reads what an employer is, though its name holds a dot or it is a house, a unit or one of several", () => {
    const behind = (text: string) => kinds("The Ward Clerk provides support to visitors and nurses.", text).at(-1);
    for (const text of [
      "Hartwell.io is the open leader in milling for small farms.",
      "St. Brannock's is a hospital of ninety beds near the sea.",
      "Alder Corp. is a family company that grew out of a bakery.",
      "Mill House is a specialist rehabilitation service for men and women.",
      "The harbour trust is one of the oldest charities in the county, founded by sailors.",
      "As the county's largest school, Alder College has set itself the goal of doing more for the arts.",
      "The harbour office is responsible for moorings, permits and the lights of the pier.",
    ])
      assert.equal(behind(text), "about-company", text);
    for (const text of [
      "There is a teaching session in our centre each week.",
      "This is an exciting opportunity to shape a new service for the town.",
      "The night team is looking for a clerk who likes to work late.",
      "As a member of the leading team, you will greet all visitors.",
      "The post is responsible for moorings, permits and the lights of the pier.",
    ])
      assert.ok(!["about-company", "about-team"].includes(behind(text)!), text);
  });

  it("reads an opportunity that has arisen as the role's, whatever is said of the house", () =>
    assert.equal(
      kinds(EMPLOYER, "An opportunity has arisen for a porter at Mill House, which is a hospital by the sea.").at(-1),
      "summary",
    ));

  it("reads praise of diversity that ends in a call to apply as what it is, and a call to apply early as the way to the job", () => {
    const below = (text: string) =>
      readSections(parseBlocks(`Joiner\n\nRequirements\n\n- Own tools\n- Two years on sites\n\n${text}`)).at(-1)!.kind;
    assert.equal(
      below(
        "We are committed to a diverse and inclusive workshop. If you like this job and doubt whether all that we ask for is in your letter, think of what you have done at home or for a club, and talk to us: we encourage you to apply.",
      ),
      "diversity",
    );
    assert.equal(below("Applicants are urged to apply early, since the form takes an hour."), "how-to-apply");
  });

  it("reads how many positions are open as the role's, and who has the right to work and who has priority as the law's", () => {
    assert.equal(kinds(EMPLOYER, "We currently have four open positions in two towns.").at(-1), "summary");
    for (const text of [
      "All qualified candidates are encouraged to apply; however, Canadians and permanent residents will be given priority.",
      "Please note: only those with full working rights in Australia will be considered.",
    ])
      assert.equal(kinds(EMPLOYER, text).at(-1), "legal", text);
  });

  it("reads a text of one long line as what it tells of, and ignores one short line", () => {
    const line = (text: string) => readSections(parseBlocks(text)).map(({ kind }) => kind);
    const long =
      "Here at the mill the work of a Senior Miller will involve: working closely with the farmers and with the other millers, keeping the stones sharp and the sacks dry, greeting the visitors who come on Sundays, and telling them how flour was made here when the mill belonged to the abbey and the village had no road to the town at all";
    assert.deepEqual(line(long), ["summary"]);
    assert.deepEqual(line("The miller greets visitors at the door of the old mill by the river."), ["other"]);
  });

  it("reads the call to all who qualify below the lines of a list as no item of it", () =>
    assert.equal(
      readSections(
        parseBlocks(
          "Joiner\n\nRequirements\n\nStrong eye for detail\nTwo years of experience on sites\nGood knowledge of wood\nSuitably qualified candidates are invited to apply. Only shortlisted candidates will be contacted.",
        ),
      ).at(-1)!.kind,
      "how-to-apply",
    ));
});
