import { isDutyVerb } from "../../data/duty-verbs";
import { looksLikeTitle } from "../title/title-words";

/** What a paragraph says of the role by how it opens, whatever follows; undefined where it does not open on the role. */
export function kindOfRoleOpening(text: string): "summary" | "responsibilities" | undefined {
  if (tellsOfJobHolder(text) || seeksSomebody(text)) return "summary";
  return opensOnDuties(text) ? "responsibilities" : undefined;
}

/** `The Ward Clerk works with …`: whether a paragraph begins with what somebody of a title does. */
function tellsOfJobHolder(text: string): boolean {
  const subject = JOB_HOLDER.exec(text)?.[1];
  return subject !== undefined && looksLikeTitle(subject.trim());
}

const JOB_HOLDER =
  /^\W*(?:The|An?) ((?:(?:\p{Lu}[^\s.,;:()]{0,30}|of|and|for|the|&) ){1,8}?)(?:\([^()]{2,60}\) )?(?:(?:has (?:the )?(?:overall |primary )?responsibility|is (?:responsible|accountable|the|part|an?(?! (?:\W?grade|(?:full|part)[- ]time)\b)))|(?:\p{Ll}+ly (?:and \p{Ll}+ly )?)?(?:works|provides|plans|supports|leads|ensures|performs|directs|manages|oversees|assists|coordinates|serves|reports|plays|helps|develops|conducts|delivers|teaches|maintains|acts|analy[sz]es|answers|applies|builds|collaborates|contributes|creates|designs|drives|greets|handles|identifies|implements|monitors|operates|owns|prepares|reviews))\b/u;

/** `We are looking for a patient, friendly Ward Clerk who …`, `The clinic seeks a person to join …`: whether the first sentence of a paragraph names who is sought. */
function seeksSomebody(text: string): boolean {
  const [, sought, next] = SOUGHT.exec(text) ?? [];
  return sought !== undefined && (looksLikeTitle(sought) || (SOMEBODY.test(sought) && TO_WORK.test(next!)));
}

const SOUGHT =
  /^[^.!?]{0,90}\b(?:looking (?:for|to (?:hire|recruit|appoint))|seek(?:s|ing)|hiring|recruiting|searching for|in search of|on the lookout for|ha(?:s|ve) an? (?:\S+ )?(?:need|vacancy|opening|opportunity|position) for|applications for the (?:position|post|role) of) (?:(?:an?|the|our|its|some|several|two|three|\d) )?(?:\p{Ll}[\p{Ll}-]{2,20}(?:, and |, | and )){0,4}([^.,;:!?()]{3,70}?)(?=( (?:to|who|with|for|in|at|that|on|as|based|within|supporting|reporting)\b[^.!?]{0,20}|[.,;:!?(]))/u;

const SOMEBODY = /\b(?:candidate|person|individual|professional|colleague|team member)s?$/;
const TO_WORK = /^ to (?:work|join|help|support|lead|fill|serve)\b/;

/** `Plans and delivers lessons …`, `Supervises the clerks …`: whether a paragraph begins with what is done in the job. */
function opensOnDuties(text: string): boolean {
  const verb = DESCRIBED_DUTY.exec(text)?.[1];
  return verb !== undefined && isDutyVerb(verb);
}

const DESCRIBED_DUTY =
  /^\W*(\p{Lu}\p{Ll}+s)(?: (?:the|an?|all|any|with|as|both|new|daily|\p{Ll}{3,}ly)\b|,? (?:and |or )?\p{Ll}{3,}s,? (?:and|or|the|an?|all|with)\b)/u;
