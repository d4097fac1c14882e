import assert from "node:assert/strict";
import { lint, parseConfig, type Config } from "../../../server/src/core/index";
import type { StatementKind } from "../../../server/src/core/posting/posting";
import { TODAY } from "../../support/describe-rule";

/** Ways to make each statement. */
const SAID: Readonly<Partial<Record<StatementKind, readonly string[]>>> = {
  "equal-opportunity": [
    "Hartwell Mills is an equal opportunity employer.",
    "We are proud to be an Equal Employment Opportunity workplace.",
    "All employment decisions are made without regard to race, religion, sex, age or disability.",
    "We do not discriminate on the basis of race, colour, religion, gender or national origin.",
    "Everyone who applies is considered on merit, whatever their race, gender, age, faith or disability.",
    "You will be considered for this job regardless of your age, sex, religion or ethnic origin.",
    "Hiring here is based on skill alone: gender, race, age, disability and religion play no part.",
    "Hartwell Mills provides equal employment opportunities to all employees and applicants.",
    "As an equal opportunities employer, we welcome applications from every part of the community.",
    "No applicant will be treated less favourably because of their sex, race, religion, age or disability.",
    "It is our policy to recruit, hire and promote without discrimination because of race, creed, age or sex.",
    "EOE/M/F/Vet/Disability",
    "Qualified applicants receive consideration for employment irrespective of race, faith or sexual orientation.",
    "Discrimination of any kind, be it by race, age or gender, has no place in our hiring.",
    "We hire without bias toward race, religion, gender identity or age.",
    "People of all races, genders, ages and abilities are encouraged to apply.",
    "All applications are treated equally.",
    "All applications are assessed in line with the Equal Opportunities Regulations.",
  ],
  accommodation: [
    "If you need an accommodation to apply, write to help@hartwell.example.",
    "We are happy to make reasonable adjustments for interviews; just tell our recruiter.",
    "Applicants with disabilities may ask for help with their application at 555-010-0100.",
    "Let us know if you need any adjustments during the hiring process.",
    "Should you require assistance due to a disability in order to apply, please call 555-010-0100.",
    "Accommodations are available on request for candidates taking part in all aspects of the selection process.",
    "We will accommodate applicants with disabilities at every step.",
    "Do you need an interpreter, large print or step-free access for the interview? Write to help@hartwell.example.",
    "Need a different format of this posting because of a disability? Contact us at help@hartwell.example.",
    "If there is anything we can do to make the interview more accessible to you, tell us.",
    "Persons with disabilities who need help applying online can reach our team at 555-010-0100.",
    "To request reasonable accommodation, contact help@hartwell.example.",
    "We want our process to work for everybody, so please tell us about any access needs you have.",
    "Please let our recruiter know of any accommodation you need at any stage.",
    "If you have questions or require assistance with the application process, please call 555-010-0100.",
    "If you require alternative methods of application or screening, contact help@hartwell.example.",
  ],
  "fair-chance": [
    "We will consider qualified applicants with criminal histories, consistent with the law.",
    "Qualified applicants with arrest or conviction records will be considered for employment.",
    "A criminal record does not automatically bar you from this job.",
    "Hartwell Mills is a fair chance employer.",
    "Having a conviction will not in itself keep you from being hired.",
    "We encourage people with a criminal record to apply.",
    "Applicants who have been arrested or convicted are considered like anyone else.",
    "Formerly incarcerated people are welcome to apply.",
    "We practice second-chance hiring.",
    "Pursuant to the San Francisco Fair Chance Ordinance, we consider qualified applicants with arrest and conviction records.",
    "People with past convictions are encouraged to apply.",
    "A past conviction is not an automatic disqualification.",
    "Applicants with criminal backgrounds are welcome here.",
    "Convictions are weighed individually and do not rule out employment.",
    "People who have been involved with the justice system are encouraged to apply.",
  ],
  "ai-use": [
    "We use artificial intelligence to screen, assess or select applicants for this position.",
    "AI is used to help review applications.",
    "Artificial intelligence may be used in parts of our hiring process.",
    "Please note that we use AI tools to rank resumes.",
    "No artificial intelligence is used in the selection of candidates.",
    "Our applicant tracking system uses AI to sort applications.",
    "Your application may be screened by an automated tool.",
    "Applications are read by people, not by AI.",
    "We do not use AI to evaluate candidates.",
    "An automated employment decision tool will be used to assess applicants for this job.",
    "Part of the interview is scored with the help of AI.",
    "AI-assisted screening is part of our selection of candidates.",
    "Machine learning helps us to shortlist candidates.",
    "Humans, not AI, make all hiring decisions.",
    "Our recruitment process involves the use of AI to match your resume to the role.",
  ],
  "vacancy-status": [
    "This posting is for an existing vacancy.",
    "This posting is not for an existing vacancy; we are building a talent pool.",
    "This is a current vacancy.",
    "Vacancy status: existing",
    "The position is currently vacant.",
    "We are hiring for a role that is open now.",
    "This job ad is for a future opening.",
    "We are collecting applications for future openings; there is no vacancy at present.",
    "This is an evergreen posting.",
    "The posting fills an existing vacant position.",
    "Existing vacancy: yes",
    "This advertisement is for an active, existing vacancy.",
    "This is a pipeline requisition for positions that may open later.",
    "This role is to fill an existing vacancy.",
    "This ad is to build a talent pool and not for a specific vacancy.",
  ],
  "e-verify": [
    "Hartwell Mills participates in E-Verify.",
    "We use E-Verify to confirm that new employees may work in the United States.",
    "E-Verify employer",
    "This employer takes part in the E-Verify program.",
    "New hires are checked through E-Verify.",
    "We are an E‑Verify company.",
    "As an EVerify employer we check the work status of all new hires.",
    "After hire, your eligibility to work will be confirmed with E-Verify.",
    "E-Verify participant",
    "Employment eligibility is verified through the federal E-Verify system.",
  ],
  visa: [
    "We cannot sponsor work visas for this position.",
    "Visa sponsorship is not available.",
    "No sponsorship.",
    "We are able to sponsor H-1B transfers.",
    "Applicants must not need sponsorship now or in the future.",
    "This role is not eligible for immigration sponsorship.",
    "We help with your visa and pay for it.",
    "Candidates who require visa sponsorship will not be considered.",
    "Sponsorship for employment visas is not offered.",
    "We will support your work visa application.",
    "Unfortunately we are unable to provide visa sponsorship.",
    "We offer visa sponsorship.",
    "Sponsorship is available for the right person.",
  ],
  "background-check": [
    "Working with Children Check required.",
    "A background check is required.",
    "Employment is contingent on a satisfactory background check.",
    "You must pass a criminal background check.",
    "All offers are subject to a pre-employment screening.",
    "The job requires a DBS check.",
    "We carry out a criminal record check after the offer.",
    "You will be asked to give consent to a police check.",
    "A credit check is part of our hiring.",
    "Final candidates undergo background screening.",
    "Offers depend on the results of a background investigation.",
    "A vulnerable sector check is required.",
    "We check references and criminal records before you start.",
    "A clear criminal record check is needed.",
    "A satisfactory DBS is required.",
    "Ability to clear a required background check.",
    "Able to pass pre-employment checks such as reference checks.",
  ],
  "disability-veteran": [
    "EOE, including disability/vets",
    "Equal Opportunity Employer/Protected Veterans/Individuals with Disabilities",
    "EEO/Disabled/Veterans",
    "All qualified applicants will receive consideration for employment without regard to disability or status as a protected veteran.",
    "We take affirmative action to employ protected veterans and individuals with disabilities.",
    "EOE M/F/Disability/Vet",
    "We are a VEVRAA federal contractor.",
    "Equal opportunity employer: vets/disabled",
    "We invite individuals with disabilities and protected veterans to apply.",
    "Equal Opportunity Employer – Veterans/Disability",
  ],
  "pay-disclaimer": [
    "The salary offered will depend on experience.",
    "The actual salary depends on experience and skills.",
    "Pay within this range is set by experience, skill and location.",
    "The range is a good-faith estimate of what we expect to pay.",
    "This range is not a promise of any particular pay.",
    "Where you fall in the range depends on your experience.",
    "Individual pay is determined by work location, skills and education.",
    "Offers may vary by location.",
    "The salary shown is a guideline and may be changed.",
    "Final compensation will be based on qualifications.",
    "Your exact pay will depend on your skills.",
    "We may pay more or less than the range, depending on experience.",
    "The base pay offered may vary with job-related knowledge, skills and experience.",
  ],
  diversity: [
    "We keep a workplace that fosters diversity, inclusivity and respect.",
    "Our goal is to be inclusive, diverse and a mirror of our towns.",
    "We strive to be an inclusive employer.",
    "We encourage women to apply.",
    "We respect individual differences.",
    "Hartwell's commitment to diversity and inclusivity is a commitment to hiring people whose skills count.",
    "Hartwell Mills, Inc. is committed to hiring and retaining a diverse workforce.",
  ],
  privacy: ["All your information will be kept confidential.", "Your details will be treated in confidence."],
  "work-authorization": [
    "Preference will be given to Canadian citizens.",
    "Canadian citizens and permanent residents will be given priority.",
  ],
  "scam-warning": [
    "We never ask applicants for money.",
    "Beware of fraudulent job offers in our name.",
    "Our recruiters will never ask for your bank details.",
    "Please watch out for recruitment scams.",
    "We only write from addresses that end in hartwell.example; any other message about a job is a scam.",
    "Hartwell Mills will never ask you for payment as part of the hiring process.",
    "Fraudsters may pose as our recruiters.",
    "If somebody asks you for money to get a job with us, it is a scam.",
    "We do not charge any fee at any stage of recruitment.",
    "Job seekers should be careful: scammers use our name.",
    "Be alert to fake job postings that use our name.",
    "We have become aware of individuals falsely claiming to recruit for us.",
  ],
};

/** Words that are near to a statement and make none of that kind. */
const UNSAID: Readonly<Partial<Record<StatementKind, readonly string[]>>> = {
  "equal-opportunity": [
    "We celebrate diversity and build an inclusive bakery.",
    "You will ensure compliance with equal employment opportunity laws.",
    "Diversity is our strength, and people of every background bake here.",
    "You give every child an equal opportunity to learn.",
    "We believe in belonging and welcome many perspectives.",
    "Our software serves people regardless of device.",
    "We provide care to all patients regardless of age, race or religion.",
    "Our services are offered regardless of race, age or religion.",
    "Treats everyone with respect regardless of race, gender and age.",
  ],
  accommodation: [
    "The job includes hotel accommodation.",
    "You must be able to lift 50 pounds with or without reasonable accommodation.",
    "You will process requests for student accommodations.",
    "We adjust our ovens every morning.",
    "You will help guests with disabilities to find their seats.",
    "You'll make the application accessible to everyone.",
    "You will require assistance with the ovens.",
    "You will tell clients about access needs.",
    "Make reasonable adjustments for learners.",
  ],
  "fair-chance": [
    "You teach courses on criminal justice.",
    "You will review criminal records for our clients.",
    "You will support formerly incarcerated people in finding homes.",
    "Every team gets a fair chance to win.",
    "Applicants with a felony conviction will not be considered.",
    "No applicants with criminal records.",
  ],
  "ai-use": [
    "You will build AI that helps companies to hire.",
    "We use artificial intelligence to plan the delivery of bread.",
    "Our AI platform ranks candidates for our customers.",
    "You select machine learning models for fraud detection.",
    "You will use AI to analyze customer data and select products.",
    "Candidates may not use AI tools during interviews.",
    "Candidates are evaluated on AI fundamentals.",
    "The interview process includes an AI case study.",
  ],
  "vacancy-status": [
    "You will fill vacancies in our shops.",
    "You build our data pipeline.",
    "The position is open until filled.",
    "You keep the vacancy rate of our buildings low.",
  ],
  "e-verify": ["You verify every e-mail address.", "You process I-9 forms and E-Verify cases."],
  visa: [
    "You will sponsor events for our brand.",
    "You issue Visa cards.",
    "You manage visa sponsorship for our employees.",
  ],
  "background-check": [
    "You bring a background in physics.",
    "You check the ovens in the background.",
    "You will conduct background checks for clients.",
    "Ensure all volunteers undergo DBS checks.",
    "Help visitors to pass security checks at the gate.",
  ],
  "disability-veteran": [
    "You help veterans to find work.",
    "We serve people with disabilities and veterans in our clinic.",
  ],
  "pay-disclaimer": [
    "Hours may vary.",
    "You set pay ranges for our staff.",
    "Exchange rates may change.",
    "The salary is paid monthly.",
    "Your holidays will depend on your contract.",
  ],
  diversity: [
    "We help clients to build a culture that fosters belonging.",
    "You encourage young women into careers in baking.",
    "We encourage girls and young women into careers in baking.",
    "Respects individual differences and works well with others.",
    "Your commitment to diversity of breads matters.",
    "We want to be inclusive of gluten-free bread.",
  ],
  privacy: ["Ensure all data will be held in confidence.", "All patient information will be kept confidential."],
  "work-authorization": ["Local residents will be given preference.", "Our priority is the care of senior citizens."],
  "scam-warning": [
    "You detect fraud in payments.",
    "You collect fees from customers.",
    "You prevent scams on our job board.",
  ],
};

const CONFIG: Config = parseConfig({}, TODAY).config;

function statementsIn(words: string): { kind: StatementKind; words: string }[] {
  const text = `# Baker\n\nYou will bake bread in our old oven every day.\n\n${words}\n`;
  return lint(text, CONFIG).posting.statements.map(({ kind, span }) => ({
    kind,
    words: text.slice(span.start, span.end),
  }));
}

describe("statements in many words", () => {
  for (const [kind, wordings] of Object.entries(SAID)) {
    for (const wording of wordings) {
      it(`“${wording}”: it reads ${kind}`, () => {
        const found = statementsIn(wording).find((statement) => statement.kind === kind);
        assert.ok(found, "nothing of that kind is read");
        assert.ok(wording.includes(found.words), found.words);
      });
    }
  }

  for (const [kind, wordings] of Object.entries(UNSAID)) {
    for (const wording of wordings) {
      it(`“${wording}”: it ignores it as ${kind}`, () => {
        assert.deepEqual(
          statementsIn(wording).filter((statement) => statement.kind === kind),
          [],
        );
      });
    }
  }
});
