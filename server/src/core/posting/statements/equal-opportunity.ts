import type { StatementPattern } from "./statement-pattern";

/** What people must not be treated differently for, as statements name it. */
const PROTECTED_CLASS =
  /\b(?:race|racial|colou?r|religio(?:n|us)|creed|sex(?:ual orientation|ual preference)?|gender(?: identity| expression)?|national(?: origin|ity)|age|disabilit(?:y|ies)|veteran|marital|pregnancy|genetic|ancestry|ethnic(?:ity)?|citizenship|family status|belief|parental status|caste|social origin|political)\b/gi;
const EVERYONE = /\b(?:(?:personal |their |your )?backgrounds?|protected (?:class|characteristic|status|attribute|categor|by (?:applicable|law|federal))|legally protected|who you are|where you(?:'re| are| come) from|walks? of life)/i;

/** An offer of equal opportunity, or the assurance that nobody is discriminated against. Praise of diversity alone is neither. */
export const EQUAL_OPPORTUNITY: readonly StatementPattern[] = [
  {
    kind: "equal-opportunity",
    evenAsDuty: true,
    says: [
      /\bequal(?:[- ]employment)?[- ]opportunit(?:y|ies)(?:,|\/| and| &|\(|\)|-| )[^.]{0,40}\b(?:employer|workplace|compan(?:y|ies)|organi[sz]ation|institution|agency|recruiter)\b/i,
      /\bequal[- ]opportunit(?:y|ies) (?:and )?(?:affirmative action )?(?:employer|workplace)/i,
      /\b(?:EEO|EOE)(?:[/-](?:AA|M\b|F\b|D\b|V\b|vets?|disab)| (?:and |& )?(?:AA )?employer\b)/i,
      /(?:^|[\s(/.,;|])EOE(?=$|[\s).,;:|/])/,
      /\b(?:affirmative action|aa)[ /&-]{1,3}(?:eeo|eoe|equal opportunity)\b/i,
      /\ball (?:qualified|suitably qualified|interested|eligible) (?:applicants|candidates|persons|individuals|people)\b[^.]{0,40}\b(?:will|shall|are|to)\b[^.]{0,40}\bconsider(?:ed|ation)\b[^.]{0,60}\b(?:without|regardless|irrespective|equal|on the basis of)\b/i,
    ],
    unless: /\b(?:regulations?|programs?|laws?|polic(?:y|ies)|responsibilities|principles|knowledge of|complaints?|compliance|officer|specialist|investigat\w+) (?:are|is|and|for|in|with|related|within)\b.{0,80}$|\b(?:fulfills?|knowledge of|familiarity with|principles of|compliance with)\b.{0,60}\bequal employment opportunity\b(?! employer)/i,
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:commit(?:s|ted|ment)?|dedicated|proud|believes?|supports?|guarantees?|ensures?|provides?|offers?|providing|offering|promotes?|policy)\b[^.]{0,80}\bequal (?:employment )?(?:opportunit|treatment|access to (?:employment|opportunit))/i,
      /\bequal (?:employment )?opportunit(?:y|ies) (?:is|are|to|for) (?:all|every|any|employees|applicants|qualified|extended)/i,
      /\b(?:does|do|will|shall|must|can) ?n(?:o|')t (?:\w+ )?(?:discriminate|tolerate (?:any )?(?:\w+ )?discrimination)\b/i,
      /\bnever discriminate\b/i,
      /\b(?:prohibits?|free (?:from|of)|zero tolerance (?:for|of|to)|no form of|without|against|not tolerate) (?:\w+ ){0,3}discrimination\b/i,
      /\bnot be discriminated against\b/i,
      /\b(?:without (?:regard|reference|respect)|regardless|irrespective|independent(?:ly)?|no matter|without consideration)\b/i,
      /\b(?:welcomes?|encourages?|invites?) (?:all |job )?(?:applications|applicants|candidates|people|individuals|everyone|talent)\b[^.]{0,60}\b(?:all|any|every|diverse|different) (?:\w+ )?(?:backgrounds?|sections|parts|communit|walks|identit|gender)/i,
    ],
    holds: namesProtectedClasses,
  },
];

/** Whether a text names at least two protected classes, or all people in one word. */
export function namesProtectedClasses(words: string): boolean {
  const named = new Set(Array.from(words.matchAll(PROTECTED_CLASS), (match) => match[0].toLowerCase()));
  return named.size >= 2 || EVERYONE.test(words) || /\bequal (?:employment )?opportunit/i.test(words);
}
