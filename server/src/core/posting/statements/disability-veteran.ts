import type { StatementPattern } from "./statement-pattern";

/** The words that federal contractors put into solicitations for people with disabilities and protected veterans. */
export const DISABILITY_VETERAN: readonly StatementPattern[] = [
  {
    kind: "disability-veteran",
    evenAsDuty: true,
    says: [
      /\b(?:disability|disabled|disabilities|individuals with disabilities)(?:\/| \/ |\/protected | & )(?:protected )?vet(?:eran)?s?\b(?! (?:status|preference))/i,
      /\b(?:vet(?:eran)?s?|protected vet(?:eran)?s?)(?:\/| \/ )(?:disab\w+|individuals with disabilities)\b/i,
      /\bM\/F\/(?:D|disab\w*|vets?|V)\/(?:V|vets?|D|disab\w*)\b/i,
      /\bmeasure our progress\b[^.]{0,60}\b(?:7%|seven percent|disabilit|goal)/i,
      /\bVEVRAA\b|\bsection 503 of the rehabilitation act\b/i,
      /\bwithout regard to (?:their )?disability or (?:their )?(?:status as a )?protected veteran/i,
      /\bindividuals with disabilities and (?:protected |disabled )?veterans\b/i,
      /\bprotected veterans and individuals with disabilities\b|\baffirmative action for (?:\w+ )?veterans and (?:persons|people|individuals) with disabilities\b/i,
      /\baffirmative action\b[^.]{0,60}\bindividuals with disabilities\b[^.]{0,30}\bveterans\b/i,
    ],
    // A list of protected classes, `M/F/Disability/Vet`, says no more of these two than of the others.
    unless:
      /\b(?:M\/[FW]|minorit(?:y|ies)|females?|women|genders?|sexual orientation|race)\b|\baccommodations? (?:for|to)\b/i,
  },
];
