/** Whether a text is a job posting, and what spoke for it, in words for the writer. */
export interface PostingJudgement {
  readonly isPosting: boolean;
  readonly reason: string;
  /** How many signs of a posting it lacks to be one; 0 for a posting. */
  readonly lacking: number;
}

/** Signs of a posting, each counted once. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["duties", /^[^a-z0-9\r\n]{0,12}(?:(?:key|main|core|your|job|primary|essential|the)\s+)*(?:(?:roles? (?:and|&) )?responsibilit(?:y|ies)|duties|job description|what you(?:['’]ll| will) (?:do|be doing)|about (?:the|this) (?:role|job|position))\b/im],
  ["requirements", /^[^a-z0-9\r\n]{0,12}(?:(?:minimum|preferred|basic|required|desired|key|job|your|other)\s+)*(?:qualifications?|requirements|who you are|what you(?:['’]ll| will)? (?:bring|need|have)|what we(?:['’]re| are) looking for|skills (?:and|&) experience)\b[^.\n]{0,40}$/im],
  ["a number of years of experience", /\b\d{1,2}\s?\+?\s?(?:-|–|to)?\s?\d{0,2}\s*years?['’]?\s+(?:of\s+)?(?:\w+\s+){0,4}experience\b/i],
  ["a degree", /\b(?:bachelor|master)['’]?s?\b|\bhigh school diploma\b|\bdegree in\b/i],
  ["pay", /\b(?:salary|pay range|compensation|hourly rate|wage)\b.{0,80}[$€£]\s?\d|[$€£]\s?\d[\d,.]*k?\s*(?:-|–|—|to)\s*[$€£]?\s?\d[\d,.]*k?/i],
  ["an equal-opportunity statement", /\bequal (?:employment )?opportunit|\breasonable accommodation/i],
  ["an address to candidates", /\b(?:we(?:['’]re| are) (?:looking for|hiring|seeking)|join our team|the (?:ideal|successful) candidate|apply (?:now|today|online|by)|how to apply|hiring manager|job title|this position|this role|you will be responsible)\b/i],
  ["a kind of employment", /\b(?:full|part)[- ]time\b|\bpermanent (?:position|role)\b|\bjob type\b|\bemployment type\b/i],
  ["benefits", /\b(?:401\(?k\)?|paid time off|health insurance|dental|parental leave|annual leave)\b/i],
]; // prettier-ignore

/** Signs of another kind of document. */
const COUNTER_SIGNS: readonly RegExp[] = [
  /^[ \t]{0,8}(?:#{1,6}[ \t]{0,8})?(?:installation|getting started|usage|contributing|licen[cs]e|changelog|table of contents|api reference)\b/im,
  /```|\bnpm (?:install|run|ci)\b|\bpip install\b|\bgit clone\b/,
  /^(?:dear\b|work history|curriculum vitae|résumé|resume\b)/im,
];

/** How much of a long text is looked at: a posting shows itself early. */
const SAMPLE = 20_000;

/**
 * Judges cheaply whether a Markdown or plain text is a job posting: at least three signs of one,
 * and more than three where signs of another kind of document stand against them.
 */
export function looksLikePosting(text: string): PostingJudgement {
  const sample = text.slice(0, SAMPLE);
  const signs = SIGNS.filter(([, pattern]) => pattern.test(sample)).map(([name]) => name);
  const needed = 3 + 2 * COUNTER_SIGNS.filter((pattern) => pattern.test(sample)).length;
  if (signs.length >= needed) return { isPosting: true, lacking: 0, reason: `It has ${listed(signs.slice(0, 3))}.` };
  const lacking = needed - signs.length;
  return { isPosting: false, lacking, reason: signs.length === 0 ? "Nothing in it reads like a job posting." : `Only ${listed(signs)} in it ${signs.length === 1 ? "reads" : "read"} like a job posting.` };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
