import { isDutyVerb } from "../../data/duty-verbs";

/** What a line says that is as an item of a list and stands alone: a task said as a command, a demand; undefined where it does not tell. */
export function kindOfSentenceAlone(text: string): "responsibilities" | "requirements" | undefined {
  if (/\b(?:we|our|us|you|apply|for applications|join)\b|!\s{0,3}$/i.test(text)) return undefined;
  if (DEMAND.test(text)) return "requirements";
  return commandsDuty(text) ? "responsibilities" : undefined;
}

/** `Strong knowledge of …`, `Ability to …`: how a demand begins that needs no list to be one. */
const DEMAND =
  /^\W{0,3}(?:(?:strong|excellent|proven|demonstrated|demonstrable|solid|good|great|exceptional|outstanding|extensive|previous|prior|relevant|working|advanced|basic|deep|minimum|at least|some|in-depth|hands-on)\b[^.]{0,80}\b(?:experience|knowledge|understanding|skills?|ability|background|degree|track record|years?|proficien\p{L}+|familiarity)\b|(?:experience (?:with|in|of|as|\p{L}+ing)|knowledge of|ability to|familiarity with|proficien\p{L}+ (?:in|with)|understanding of|willingness to|expertise in|fluen\p{L}+ in|comfortable|must (?:be|have)|bachelor|\d{1,2}\+? years)\b)/iu;

/** `Maintain the records of …`: whether a line begins with a command that is no call to the reader of the posting. */
function commandsDuty(text: string): boolean {
  const [, verb, next] = COMMAND.exec(text) ?? [];
  return (
    verb !== undefined &&
    isDutyVerb(verb) &&
    !CALLS.test(verb) &&
    (!IS_NOUN_TOO.test(verb) || BEFORE_OBJECT.test(next!))
  );
}

const COMMAND = /^\W{0,3}(\p{Lu}\p{Ll}+(?<!ing|[^s]s)),? (?!(?:on )?your\b|(?:and|or) \p{Lu})(\p{Ll}+) /u;
const CALLS = /^(?:Apply|Be|Contact|Find|Gain|Grow|Join|Learn|Make|Read|Receive|See|Share|Submit|Visit|Welcome)$/;
const IS_NOUN_TOO =
  /^(?:Care|Design|Document|Help|Host|Issue|Lead|Market|Mentor|Model|Offer|Open|Package|Place|Position|Present|Process|Program|Project|Record|Research|Schedule|Screen|Service|Set|Staff|Stock|Support|Survey|Test|Train|Transport|Use|Work)$/;
const BEFORE_OBJECT = /^(?:the|an?|all|any|as|with|on|closely|and|or|new|within|alongside|across)$/;
