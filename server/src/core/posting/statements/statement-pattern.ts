import type { StatementKind } from "../posting";

/** How a kind of statement is told from its words. All patterns are tried on the plain words of one sentence. */
export interface StatementPattern {
  readonly kind: StatementKind;
  /** Any of these makes the statement; the more exact ones stand first. */
  readonly says: readonly RegExp[];
  /** Where this fits too, the sentence speaks of something else. */
  readonly unless?: RegExp;
  /** Whether a sentence that begins as a duty or as a skill (“Manage visa sponsorship”) can make the statement all the same. */
  readonly evenAsDuty?: boolean;
  /** A condition that one pattern cannot tell, such as two protected classes. */
  readonly holds?: (words: string) => boolean;
}

/** Whether a sentence tells what the candidate will do or knows: it makes only a statement whose pattern fits even there. */
export function isDuty(words: string): boolean {
  return DUTY.test(words) && !/, (?:we|our)\b|\bplease\b/i.test(words);
}

/** How sentences begin that tell what the candidate will do or knows, rather than what the employer says of itself. */
const DUTY =
  /^[^\p{L}]{0,6}(?:(?:and|to|you will|you'll|you) )?(?:(?:actively|proactively|consistently|continuously) )?(?:ensur|assur|manag|administ|coordinat|oversee|process|handl|review|develop|lead|facilitat|evaluat|partner|respond|conduct|perform|promot|foster|champion|support|assist|implement|maintain|monitor|driv|buil|creat|design|advis|advoca|counsel|train|educat|incorporat|uphold|advanc|model|embed|help|own(?:s|ing)?\b|act(?:s|ing)?\b|serv(?:e|es|ing)\b|work(?!ing with (?:children|vulnerable)| (?:status|authori[sz]ation|permit|eligibility|visa|rights)\b)|collaborat|participat|prepar|treat|mak(?:e|es|ing)\b|investigat|direct|supervis|understand|demonstrat|knowledge|experience|interest(?:ed)? in\b|ability|familiar|background in\b|proficien|strong|proven|further(?!more)|appl(?:y|ies|ying)\b(?! for (?:this|the) (?:position|role|job|post)\b)|enforc|defin|deliver|execut|establish|provid(?:e|es|ing)\b|negotiat|research|analy|interpret|track|duties\s?:|responsib(?:le|ilities)\b|increas|conven|excellent|comfort|expert|\d+\+? year)/iu;
