import type { OutlinedBlock } from "./outline";

/** How the questions of an application form begin: `2. Do you have …?`, `Are you authorized …?`. */
const QUESTION =
  /^\W{0,4}(?:\d{1,2}[.)]\s*)?(?:do|are|have|can|will|did|would|is|how many|how much|what|which|when) (?:you|your|years|is|are)\b[^.!]{0,240}\?/i;

/** Whether a block is a question of an application form: it asks what is so and demands nothing. */
export function isScreeningQuestion({ section, text }: Pick<OutlinedBlock, "section" | "text">): boolean {
  return section === "how-to-apply" && text.includes("?") && QUESTION.test(text);
}

const NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?)";
/** An answer that nobody could mean as a demand: `No experience`, `Less than 1 year`, `More than 2 years, but less than 3`. */
const PLAIN_ANSWER = new RegExp(
  `^\\W{0,6}(?:[a-h][.)] ?)?(?:(?:no|none|no \\w+) ?(?:experience|of the above)?|(?:less|fewer) than ${NUMBER} (?:years?|months?)(?: of [a-z ]{3,40})?|more than ${NUMBER} (?:years?|months?),? but less than ${NUMBER}(?: (?:years?|months?))?)\\W{0,3}$`,
  "i",
);
/** A level of education, as a form offers it: `High school`, `At least 3 years of college (93 credits)`, `Master's degree`. */
const EDUCATION =
  "(?:some |completed |at least \\d years? of )?(?:high school|ged|college|vocational school|technical school|(?:associate|bachelor|master|doctora(?:te|l))(?:['’]?s)?|ph\\.?d\\.?)(?: (?:degree|diploma|graduate))?(?: or (?:higher|ged|equivalent|above))?(?: \\([^()]{0,60}\\))?";
/** One that stands among such answers. */
const ANSWER = new RegExp(
  `^\\W{0,6}(?:[a-h][.)] ?)?(?:yes|${EDUCATION}|(?:more than|over|at least|between)? ?${NUMBER}(?: ?(?:-|–|to|and) ?(?:less than )?${NUMBER})?(?: ?\\+| or more| plus)? (?:years?|months?)(?: or more)?(?: of [a-z ]{3,40})?)\\W{0,3}$`,
  "i",
);
/** How many answers of a question are looked at in each direction. */
const MOST_ANSWERS = 10;

/** Whether a block is one of the answers that an application form offers: a short line among others of its kind. */
export function isAnswerOption(blocks: readonly Pick<OutlinedBlock, "text">[], index: number): boolean {
  if (!isAnswer(blocks[index]!)) return false;
  let plain = PLAIN_ANSWER.test(blocks[index]!.text) ? 1 : 0;
  let all = 1;
  for (const step of [-1, 1]) {
    for (
      let at = index + step;
      Math.abs(at - index) <= MOST_ANSWERS && blocks[at] && isAnswer(blocks[at]!);
      at += step
    ) {
      all++;
      if (PLAIN_ANSWER.test(blocks[at]!.text)) plain++;
    }
  }
  return all > 1 && plain > 0;
}

function isAnswer({ text }: Pick<OutlinedBlock, "text">): boolean {
  return text.length <= 90 && (PLAIN_ANSWER.test(text) || ANSWER.test(text));
}
