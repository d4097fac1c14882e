import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import type { Statement, StatementKind } from "../../../../server/src/core/posting/posting";
import { readStatements } from "../../../../server/src/core/posting/statements/read-statements";
import type { Span } from "../../../../server/src/core/text/span";

function read(text: string): Statement[] {
  return readStatements(buildOutline(text, parseBlocks(text)));
}

function kindsOf(text: string): StatementKind[] {
  return read(text).map(({ kind }) => kind);
}

function only(text: string): Statement {
  const statements = read(text);
  assert.equal(statements.length, 1, statements.map(({ kind }) => kind).join(", "));
  return statements[0]!;
}

function words(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

/** Sentences and the kinds of statements that they make. */
function tableOf(kind: StatementKind | null, sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(kindsOf(sentence), kind === null ? [] : [kind], sentence);
}

describe("readStatements", () => {
  it("what people outside of the United States write: it reads it", () => {
    tableOf("equal-opportunity", [
      "The mill is committed to equality of opportunity for all its staff.",
      "The museum supports employment equity.",
      "Selection is based solely on merit and not on race, sex or any other protected status.",
      "The college actively supports equality and encourages applications from all sections of society.",
    ]);
    tableOf("diversity", [
      "Māori and Pasifika people are encouraged to apply.",
      "We celebrate what makes each of us different.",
      "We encourage applications from Aboriginal people and people with disability.",
      "In line with our plan, people with disabilities are encouraged to apply.",
      "Candidates from communities that are underrepresented in orchards are encouraged to apply.",
      "The mill centers equity and inclusion in our work.",
      "Our commitment to diversity and inclusion is one of our values.",
    ]);
    tableOf("background-check", [
      "You will be subject to an enhanced CRB disclosure.",
      "A satisfactory Garda vetting disclosure is required.",
      "You will need a Working with Children Check.",
      "The mill conducts background checks on all final candidates for employment.",
      "Ability to pass pre-employment checks, such as a driving history.",
      "This post is subject to the Rehabilitation of Offenders Act.",
      "Clean licence (MVR check required).",
    ]);
    tableOf("drug-test", ["Ability to pass a DOT drug screen."]);
    tableOf("work-authorization", [
      "You will need full working rights in Australia.",
      "Preference will be given to citizens and permanent residents.",
      "All may apply; Canadians and permanent residents will be given priority.",
      "You must have the right to live and work in this country.",
      "The position requires U.S. work authorization.",
      "A national of the European Economic Area.",
    ]);
    tableOf("visa", [
      "Applicants who require skilled worker sponsorship are welcome.",
      "No sponsorship available.",
      "This role does not qualify for a certificate of sponsorship.",
    ]);
    tableOf("privacy", ["Your details will be treated in strict confidence."]);
    tableOf("fair-chance", ["A criminal record will not necessarily be a bar to obtaining a position."]);
  });

  it("an offer of help in other words than “accommodation”: it reads it, and what it lacks", () => {
    tableOf("accommodation", [
      "Auxiliary aids and services are available upon request to individuals with disabilities; call 0161 496 0000.",
      "Let us know if you require any special arrangements to attend an interview by writing to jobs@example.org.",
      "We are happy to talk about any adjustments; write to jobs@example.org.",
      "Tell us if you would like to submit your application in a different format.",
      "Need this advert in large print? Call 0161 496 0000.",
    ]);
    assert.ok(
      only(
        "If you are invited to an interview, please advise the Human Resources Officer in a timely manner of the accommodation measures that you need.",
      ),
    );
    for (const number of ["02 5550 0100", "0161 496 0000", "1300 555 010"])
      assert.ok(only(`If you require adjustments at the interview, contact us on ${number}.`).complete, number);
    assert.equal(only("Please advise if any special accommodations are required for the selection.").complete, false);
  });

  it("diverse people whom the work is for, and a skill: it ignores them", () =>
    tableOf(null, [
      "The school is committed to giving a good education to students from diverse backgrounds.",
      "Inclusion: Supports a shop that celebrates differences.",
      "We look for bakers with diverse perspectives to help us bake.",
    ]));

  it("an offer of equal opportunity in many wordings: it reads it", () =>
    tableOf("equal-opportunity", [
      "Hartwell Mills is an equal opportunity employer.",
      "We are an Equal Employment Opportunity / Affirmative Action employer.",
      "EQUAL OPPORTUNITY EMPLOYER",
      "All qualified applicants will receive consideration for employment without regard to race, religion or sex.",
      "We do not discriminate on the basis of age, disability or any other protected class.",
      "The bakery welcomes all applicants regardless of gender, age or ethnic background.",
      "We never discriminate.",
      "Our club is committed to equal opportunity for all candidates.",
      "We hire people no matter who you are or where you come from.",
      "Hartwell Mills prohibits discrimination and harassment of any kind.",
    ]));

  it("equal opportunity as a duty, a skill or a law: it ignores it", () =>
    tableOf(null, [
      "A foreman plans the work of a crew and fulfills equal employment opportunity responsibilities.",
      "Knowledge of equal employment opportunity law.",
      "Ensure that equal opportunity rules are kept throughout hiring.",
      "You answer every guest, regardless of the hour.",
      "All items are of equal weight.",
    ]));

  it("praise of diversity alone: it reads diversity, and no equal opportunity", () =>
    tableOf("diversity", [
      "We celebrate diversity and are committed to an inclusive workplace.",
      "At Hartwell Mills, we believe that diverse teams bake better bread.",
      "Women and people of color are strongly encouraged to apply.",
      "We don't just accept difference, we celebrate differences.",
    ]));

  it("diversity as a task or a quality of the candidate: it ignores it", () =>
    tableOf(null, [
      "Lead our diversity and inclusion programs.",
      "You will work with diverse teams across the country.",
      "We serve a diverse range of customers.",
      "Commitment to ensuring that diversity is at the heart of our work.",
      "You encourage people with disabilities to swim.",
    ]));

  it("several sentences of one statement: it reads them as one, and shows the first", () => {
    const text =
      "Hartwell Mills is an equal opportunity employer. We like people. We do not discriminate on the basis of race, color, religion, sex, national origin, age, disability, veteran status or any other characteristic that the law protects.";
    const statement = only(text);
    assert.equal(words(text, statement.whole), text);
    assert.ok(statement.span.end - statement.span.start <= 200);
    assert.ok(words(text, statement.span)!.startsWith("Hartwell Mills is an equal opportunity employer."));
  });

  it("an invitation right behind an offer of equal opportunity: it reads it as a part of the offer", () => {
    const text =
      "The mill is an equal opportunity, affirmative action employer. Women, minorities and veterans are encouraged to apply.";
    assert.equal(words(text, only(text).whole), text);
  });

  it("a sentence of praise right behind an offer of equal opportunity: it reads it as a part of the offer", () => {
    const text = "The mill is an equal opportunity employer. We celebrate diversity in our teams.";
    assert.equal(words(text, only(text).whole), text);
  });

  it("an invitation that stands elsewhere, and more than a sentence of praise: it reads them as statements of their own", () => {
    assert.deepEqual(kindsOf("Women and minorities are encouraged to apply."), ["diversity"]);
    assert.deepEqual(
      kindsOf(
        "The mill is an equal opportunity employer. We celebrate diversity in our teams. We are committed to an inclusive workplace.",
      ),
      ["equal-opportunity", "diversity"],
    );
  });

  it("applications in confidence: it reads them as the beginning of what follows on personal data", () => {
    const text =
      "All applications will be treated in strict confidence. By submitting one you will be deemed to have consented to our use of your data.";
    const { kind, whole } = only(text);
    assert.equal(kind, "privacy");
    assert.equal(words(text, whole), text);
    assert.deepEqual(kindsOf("All applications will be treated in strict confidence."), []);
  });

  it("an offer of equal opportunity in several sentences: it points at what says it plainly, too", () => {
    const text =
      "Everybody is considered without regard to race, color, sex or age. The mill is an equal opportunity employer.";
    const { span, whole } = only(text);
    assert.match(words(text, span)!, /equal opportunity employer/);
    assert.equal(words(text, whole), text);
  });

  it("praise of diversity in several places: it reads one statement, where people are invited", () => {
    const text =
      "We celebrate diversity.\n\n## Duties\n\n- Bake bread\n\n## Apply\n\nPeople of color are strongly encouraged to apply.";
    const { kind, span, repeats } = only(text);
    assert.equal(kind, "diversity");
    assert.match(words(text, span)!, /encouraged to apply/);
    assert.equal(repeats.length, 1);
  });

  it("the bare label EEO: it reads that the protected classes are missing", () => {
    assert.deepEqual(only("We are an EEO employer.").missing, ["protected classes"]);
    assert.deepEqual(only("We are an EEO employer and consider everybody without regard to race or sex.").missing, []);
  });

  it("the same words again: it reads them as repeats of the first", () => {
    const text =
      "# Baker\n\nWe are an equal opportunity employer.\n\nYou bake bread.\n\nWe are an equal opportunity employer.";
    const statement = only(text);
    assert.equal(statement.span.start, text.indexOf("We are"));
    assert.deepEqual(statement.repeats, [{ start: text.lastIndexOf("We are"), end: text.length }]);
  });

  it("a sentence that runs into the one before: it reads the statement at its own words", () => {
    const text =
      "Experience with kilns and KILNXCandidates must be legally authorized to work in the United States. We bake at night.";
    const statement = only(text);
    assert.equal(statement.kind, "work-authorization");
    assert.equal(words(text, statement.span), "Candidates must be legally authorized to work in the United States.");
  });

  it("markup inside a statement: it reads it as a reader sees it", () => {
    assert.deepEqual(kindsOf("Hartwell Mills is an **equal opportunity** [employer](https://hartwell.example)."), [
      "equal-opportunity",
    ]);
  });

  it("a statement in another language: it ignores it", () => {
    const text =
      "Somos un empleador que ofrece igualdad y no discrimina por su raza, su sexo o la edad de los candidatos para este trabajo. We do not discriminate: EOE.";
    assert.deepEqual(kindsOf(text), []);
  });
});

describe("readStatements, accommodation", () => {
  const offer = "We provide reasonable accommodations to applicants with disabilities. ";

  it("an offer with a way to ask: it reads it as complete", () => {
    for (const way of [
      "To ask for one, e-mail jobs@hartwell.example.",
      "Please call (555) 010-0199.",
      "Call us at +44 20 7946 0000.",
      "Please [request one here](https://hartwell.example/help).",
      "Visit www.hartwell.example/accommodations to request one.",
      "Please let your recruiter know.",
      "Please contact Human Resources.",
      "To request one, complete the accommodation request form.",
    ]) {
      assert.deepEqual(only(offer + way).missing, [], way);
    }
  });

  it("an address in the lines below: it reads it as complete, with the address", () => {
    const text = `## Accommodations\n\n${offer}To request one, contact us at:\n\n- E-mail: jobs@hartwell.example\n- Phone: 555-010-0199\n\n## Pay\n\n$20 an hour`;
    const statement = only(text);
    assert.equal(statement.complete, true);
    assert.ok(words(text, statement.whole)!.endsWith("555-010-0199"));
  });

  it("an offer that breaks off: it reads where the contact would stand", () => {
    const text = `${offer}If you need one, please reach out to us at\n\nYou bake bread.`;
    const { missing, gap } = only(text);
    assert.deepEqual(missing, ["contact"]);
    assert.equal(gap?.form, "broken-off");
    assert.equal(words(text, gap.span), "please reach out to us at");
  });

  it("a placeholder or the tail of a link for the contact: it reads the place of it", () => {
    for (const [rest, found] of [
      ["Please reach out to us at [redacted].", "[redacted]"],
      ["Please e-mail <insert address>.", "<insert address>"],
      ["Please call XXX-XXXX.", "XXX"],
      ["Please reach out to us at kt4Q9", "kt4Q9"],
    ] as const) {
      const text = offer + rest;
      const { gap } = only(text);
      assert.equal(gap?.form, "placeholder", rest);
      assert.equal(words(text, gap.span), found);
    }
  });

  it("an offer without a way to ask: it reads that the contact is missing, and no gap where the posting has one elsewhere", () => {
    assert.deepEqual(only(offer).missing, ["contact"]);
    const { gap, missing } = only(`${offer}\n\n## How to apply\n\nWrite to jobs@hartwell.example.`);
    assert.equal(gap, null);
    assert.deepEqual(missing, ["contact"]);
    assert.deepEqual(only(`${offer} Please let us know when submitting your application.`).missing, []);
    assert.deepEqual(
      only("If you need to be accommodated during the interview, please use the contact information below.").missing,
      ["contact"],
    );
  });

  it("lodging, duties and the physical demands of the job: it ignores them", () =>
    tableOf(null, [
      "Accommodation provided and meals included.",
      "Ensure that employees receive reasonable accommodations.",
      "Adjust the scope to accommodate these changes.",
      "Leave and reasonable accommodations are described in the Staff Handbook.",
      "You save each report in a different format.",
      "Exemption from the vaccine is available as a reasonable accommodation.",
      "Reasonable accommodations for medical and religious objections will be considered.",
      "Lift up to 20 kg, with or without reasonable accommodation.",
    ]));

  it("a promise to everybody before the sentence that helps candidates: it shows that sentence", () => {
    const promise =
      "The mill provides reasonable accommodation for qualified people with disabilities, as the laws of the country, of the state and of the town have it for all who bake bread here. ";
    const ask = "If you need one for your application, please write to help@hartwell.example.";
    const text = promise + promise.replace("mill", "bakery") + ask.replace("one", "an accommodation");
    assert.equal(words(text, only(text).span), ask.replace("one", "an accommodation"));
    const process = "We provide reasonable accommodations in our recruitment process. ";
    assert.ok(words(process + ask, only(process + ask).span)!.startsWith("We provide"));
  });
});

describe("readStatements, fair chance", () => {
  it("a law that is named: it reads the place of the law", () => {
    for (const [law, place] of [
      ["the San Francisco Fair Chance Ordinance", "us-ca-san-francisco"],
      ["the Los Angeles County Fair Chance Ordinance and the California Fair Chance Act", "us-ca-los-angeles-county"],
      ["the Los Angeles Fair Chance Initiative for Hiring", "us-ca-los-angeles"],
      ["the California Fair Chance Act", "us-ca"],
      ["the Fair Chance Act of New York City", "us-ny-nyc"],
      ["the San Francisco Fair Chance Ordinance and the Los Angeles Fair Chance Initiative", null],
      ["local law", null],
    ] as const) {
      const text = `We will consider qualified applicants with arrest or conviction records in accordance with ${law}.`;
      assert.equal(only(text).place, place, law);
    }
  });

  it("a heading that names the place: it reads the place there", () => {
    const text =
      "# Baker\n\n## For Los Angeles County candidates\n\nQualified applicants with criminal histories will be considered in accordance with local law.";
    const statement = only(text);
    assert.equal(statement.place, "us-ca-los-angeles-county");
    assert.equal(words(text, statement.placeSpan), "Los Angeles County");
  });

  const announcement =
    "Qualified applicants with arrest or conviction records will be considered. A record may bear on the following job duties:";

  it("duties listed from the first on: it reads it as complete, with the list", () => {
    const text = `## Fair chance\n\n${announcement}\n\n1. Handling cash\n2. Driving the van\n\n## Pay\n\n$20 an hour`;
    const statement = only(text);
    assert.equal(statement.complete, true);
    assert.ok(words(text, statement.whole)!.endsWith("2. Driving the van"));
  });

  it("no list, or one that starts at 2: it reads that job duties are missing", () => {
    for (const text of [
      `## Fair chance\n\n${announcement}\n\n## Pay\n\n$20 an hour`,
      `${announcement}\n\n2. Driving the van\n3. Locking up`,
    ]) {
      const { missing, gap } = only(text);
      assert.deepEqual(missing, ["job duties"]);
      assert.equal(words(text, gap!.span), "on the following job duties:");
    }
  });
});

describe("readStatements, notices and terms", () => {
  it("each kind in its usual words: it reads it", () => {
    tableOf("e-verify", ["Hartwell Mills participates in E-Verify."]);
    tableOf("visa", [
      "We are unable to sponsor employment visas at this time.",
      "Visa sponsorship is available.",
      "This role is not eligible for sponsorship.",
    ]);
    tableOf("work-authorization", [
      "You must have the right to work in the UK.",
      "U.S. citizenship is required.",
      "Applicants must be eligible to work in Canada.",
    ]);
    tableOf("background-check", [
      "The offer is contingent upon a background check.",
      "Public trust background investigation required.",
      "An enhanced DBS check is required.",
    ]);
    tableOf("drug-test", ["All drivers undergo a drug screen.", "We are a drug-free workplace."]);
    tableOf("ai-use", ["We use artificial intelligence to screen applications for this job."]);
    tableOf("vacancy-status", ["This posting is for an existing vacancy."]);
    tableOf("privacy", ["Please read our candidate privacy notice."]);
    tableOf("pay-disclaimer", [
      "Pay may vary outside of this range depending on experience.",
      "The salary range is a good faith estimate.",
      "Your salary will be determined upon selection, dependent on your duty location.",
    ]);
    tableOf("at-will", [
      "Employment at Hartwell Mills is at-will.",
      "This at-will position is outside of the civil service.",
    ]);
    tableOf("scam-warning", ["Beware of recruitment fraud: we never ask candidates for payment."]);
  });

  it("a way to take part that a page or the next sentence names: it reads the offer as complete", () => {
    const page =
      "If you are a person with a disability and need a reasonable accommodation to apply for a job, review\n\nAccessibility at Hartwell\n";
    const further =
      "We’re committed to finding reasonable accommodations for candidates with disabilities. Learn more: https://hartwell.example/help\n";
    for (const text of [page, further]) assert.deepEqual(only(text).missing, [], text);
  });

  it("what pay depends on behind what a range is: it shows the plainer sentence", () => {
    const text =
      "The salary range for this role reflects the lowest and the highest targets for people in all of our mills, and it could be inclusive of variable pay such as a bonus for the year. Actual compensation packages are determined by skills and experience.";
    const [statement] = read(text);
    assert.equal(statement!.kind, "pay-disclaimer");
    assert.ok(words(text, statement!.span)!.includes("Actual compensation packages are determined"));
  });

  it("more ways to say what is said: it reads them", () => {
    tableOf("ai-use", [
      "Certain features may qualify it as an AEDT.",
      "Your interviews will be recorded, transcribed and summarized by artificial intelligence.",
    ]);
    tableOf("background-check", []);
    tableOf("drug-test", ["Employment depends on a negative nicotine screen."]);
    tableOf("pay-disclaimer", [
      "Actual base salaries will be based on factors that differ from person to person.",
      "Offers will be reflective of your location and experience.",
    ]);
    tableOf("privacy", [
      "When you apply for a job with us, we process some of your personal information.",
      "We care for your privacy and ask you to leave out your faith.",
    ]);
    tableOf("diversity", [
      "We’re building a diverse workplace and an inclusive culture.",
      "Diversity and inclusion are fundamental to the success of our mill.",
      "We welcome applications from severely handicapped people.",
    ]);
    tableOf(null, ["Free DBS check and a free lunch"]);
  });

  it("the tagline of contractors: it reads it beside the equal-opportunity statement", () => {
    assert.deepEqual(kindsOf("Equal Opportunity Employer/Disability/Veterans"), [
      "equal-opportunity",
      "disability-veteran",
    ]);
  });

  it("the same words in tasks and skills: it ignores them", () =>
    tableOf(null, [
      "Manage visa sponsorship for employees.",
      "Experience with E-Verify and I-9 forms.",
      "Sell sponsorship packages for events.",
      "Conduct background checks on tenants.",
      "Help tenants to complete a background check.",
      "Residents are given priority over visitors.",
      "Research new drugs and drug delivery.",
      "Our platform uses AI to help recruiters screen candidates.",
      "Knowledge of GDPR and privacy policies.",
      "Build models for fraud detection in hiring marketplaces.",
      "Improve services for citizens and residents.",
      "Shifts may vary.",
    ]));

  it("two statements in one sentence: it reads both", () => {
    assert.deepEqual(kindsOf("You must be authorized to work in the US without sponsorship.").sort(), [
      "visa",
      "work-authorization",
    ]);
  });

  it("a long text without an end of sentence: it reads it in good time", () => {
    const text = "we consider applicants with criminal disability accommodation request salary may ".repeat(6000);
    const start = performance.now();
    read(text);
    assert.ok(performance.now() - start < 3000);
  });
});
