import type { StatementKind } from "../posting";

/** A text that holds where nothing else is said, and those of places with words of their own. */
export interface StandardText {
  readonly text: string;
  /** By the id of a place, such as `us-ca-san-francisco`, `us-ca` or `us`. */
  readonly places: Readonly<Record<string, string>>;
}

/**
 * Texts of ours for an organisation that has none of its own: samples, which somebody who knows its law should check before they are used.
 * `{company}`, `{contact}` and `{title}` are filled in; what stands in brackets is left to the writer. Written and checked 2026-11-22.
 */
export const STANDARD_TEXTS: Readonly<Partial<Record<StatementKind, StandardText>>> = {
  "equal-opportunity": {
    text: "{company} is an equal opportunity employer. We consider all qualified applicants without regard to race, colour, religion or belief, sex, sexual orientation, gender identity, national origin, age, disability, family status or any other status protected by law.",
    places: {
      us: "{company} is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other status protected by law.",
    },
  },
  accommodation: {
    text: "We provide reasonable accommodations to applicants with disabilities at every stage of the hiring process. To ask for one, contact {contact}.",
    places: {
      gb: "We provide reasonable adjustments to applicants with disabilities at every stage of the hiring process. To ask for one, contact {contact}.",
      au: "We provide reasonable adjustments to applicants with disability at every stage of the hiring process. To ask for one, contact {contact}.",
      ie: "We provide reasonable adjustments to applicants with disabilities at every stage of the hiring process. To ask for one, contact {contact}.",
      "ca-on":
        "Accommodations are available on request to applicants with disabilities in all parts of the recruitment process. To ask for one, contact {contact}.",
    },
  },
  "fair-chance": {
    text: "We consider qualified applicants with arrest or conviction records for employment, in line with the law that applies.",
    places: {
      "us-ca":
        "We consider qualified applicants with arrest or conviction records for employment, in accordance with the California Fair Chance Act.",
      "us-ca-los-angeles-county":
        "We consider qualified applicants with arrest or conviction records for employment, in accordance with the Los Angeles County Fair Chance Ordinance for Employers and the California Fair Chance Act. A criminal history may have a direct, adverse and negative relationship with these material job duties: [job duties].",
      "us-ca-los-angeles":
        "We will consider for employment qualified applicants with criminal histories in a manner consistent with the Los Angeles Fair Chance Initiative for Hiring Ordinance and the California Fair Chance Act.",
      "us-ca-san-francisco":
        "Pursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.",
      "us-pa-philadelphia":
        "We consider qualified applicants with arrest or conviction records in accordance with the Philadelphia Fair Criminal Record Screening Standards. Any review of a record is an individualized assessment, based on the specific record and the duties and requirements of this job.",
    },
  },
  "ai-use": {
    text: "We use artificial intelligence to screen, assess or select applicants for this position.",
    places: {},
  },
  "vacancy-status": { text: "This posting is for an existing vacancy.", places: {} },
  "e-verify": {
    text: "{company} participates in E-Verify. Once an offer has been accepted, we use it to confirm that a new employee may work in the United States.",
    places: {},
  },
  "disability-veteran": {
    text: "All qualified applicants will receive consideration for employment without regard to disability or status as a protected veteran.",
    places: {},
  },
  "pay-disclaimer": {
    text: "The pay that we offer within this range depends on the skills and the experience of the candidate.",
    places: {},
  },
  "scam-warning": {
    text: "We never ask applicants for money or bank details, and we write only from addresses that end in [your domain]. If a message in our name looks false, please do not answer it, and tell us at {contact}.",
    places: {},
  },
  visa: { text: "We cannot sponsor work visas for this position.", places: {} },
};
