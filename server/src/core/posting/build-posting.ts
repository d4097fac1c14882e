import { countWords } from "../text/words";
import type { Outline } from "./outline";
import { postingInOwnMarks } from "./own-marks";
import { statedIn } from "./own-prompts";
import type { Posting } from "./posting";
import { readBenefits } from "./read-benefits";
import { readEmploymentTypes } from "./employment/read-employment-types";
import { readLocations } from "./places/read-locations";
import { readOrganization } from "./employer/read-organization";
import { readPay } from "./pay/read-pay";
import { readRequirements } from "./requirements/read-requirements";
import { readSeniority } from "./title/read-seniority";
import { readStatements } from "./statements/read-statements";
import { readRoles, readTitle, titleBesideEmployer } from "./title/read-title";
import { readValidThrough } from "./read-valid-through";
import { readWorkArrangement } from "./employment/read-work-arrangement";

/** Takes the facts from a document. Every reader answers null or nothing where the text does not say; none guesses. */
export function buildPosting(outline: Outline): Posting {
  const line = readTitle(outline);
  const organization = readOrganization(outline, line);
  const isStated = statedIn(outline.source);
  const arrangement = readWorkArrangement(outline);
  const workArrangement = arrangement && isStated(arrangement) ? arrangement : null;
  const locations = readLocations(outline, { workArrangement, organization });
  const title = line && titleBesideEmployer(outline, line, organization);
  const posting: Posting = {
    language: outline.language,
    words: outline.blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    title,
    seniority: readSeniority(outline, title),
    organization,
    sections: outline.sections,
    roles: readRoles(outline, title),
    requirements: readRequirements(outline).filter(isStated),
    pay: readPay(outline, locations),
    locations,
    workArrangement,
    employmentTypes: readEmploymentTypes(outline, title).filter(isStated),
    benefits: readBenefits(outline).filter(isStated),
    validThrough: readValidThrough(outline, locations),
    statements: readStatements(outline),
    otherLanguages: outline.otherLanguages,
  };
  return outline.written === outline.blocks ? posting : postingInOwnMarks(posting, outline.written);
}
