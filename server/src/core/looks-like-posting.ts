/** Whether a text is a job posting, and what spoke for it, in words for the writer. */
export interface PostingJudgement {
  readonly isPosting: boolean;
  readonly reason: string;
  /** The signs that the reason names: those of a posting, the weightiest first, or the one of another kind of document. */
  readonly signs: readonly string[];
  /** Whether the reason is a sign of another kind of document. */
  readonly isOther: boolean;
  /** How much weight of signs it lacks to be a posting; 0 for one that is. The editor goes by it, so that findings do not flicker while somebody types. */
  readonly lacking: number;
}

/** A sign of a posting, or (with a weight below zero) of another kind of document. Each counts once. */
interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
  /** How many times it must occur; 1 if absent. */
  readonly times?: number;
}

const OCCUPATION =
  "(?:accountant|administrator|advis[eo]r|agent|aide|analyst|apprentice|architect|assistant|associate|attendant|bookkeeper|caretaker|carer|caregiver|chef|cleaner|clerk|coach|consultant|controller|coordinator|co-ordinator|counsel|counsell?or|designer|developer|director|driver|editor|electrician|engineer|executive|fellow|gardener|generalist|guard|head of \\w+|inspector|instructor|intern|investigator|lead|leader|lecturer|librarian|manager|mechanic|nanny|nurse|officer|operator|painter|pharmacist|physician|plumber|porter|practitioner|producer|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|specialist|storyteller|strategist|superintendent|supervisor|teacher|technician|tester|therapist|trainer|translator|tutor|worker|writer)s?";

const SIGNS: readonly Sign[] = [
  { name: "a job's title", weight: 2, pattern: new RegExp(`^\\s{0,200}(?:---[^\\n]{0,40}\\n(?:[^\\n]{0,300}\\n){0,4}?title:|#{1,2} )?[^\\n.]{0,60}\\b${OCCUPATION}\\b[^\\n.]{0,60}(?:\\n|$)`, "i") },
  { name: "duties", weight: 2, pattern: /^[^\p{L}\n]{0,12}(?:[\p{L}&,()-]{1,20} ){0,6}(?:responsibilit(?:y|ies)|duties|job description|role summary|objectives?|tasks|accountabilities)[^\p{L}\n]{0,6}(?:\n|$)|^[^\p{L}\n]{0,12}(?:responsibilities|(?:job |essential |main )?duties|job description|position summary|what (?:you(?:['’]ll| will) (?:do|be doing)|the role involves)|about (?:the|this) (?:role|job|position)|(?:primarily )?responsible for|you['’]ll need to accomplish|in (?:this role|the first \d+ days),? you)/imu },
  { name: "duties", weight: 2, pattern: /[a-z.!)]\s?(?:(?:Job |Essential |Key )?(?:Responsibilities|Duties)|Description of Work|What You['’]ll Do)\s?(?::|[A-Z])/ },
  { name: "requirements", weight: 2, pattern: /^[^\p{L}\n]{0,12}(?:[\p{L}&,()/-]{1,20} ){0,5}(?:qualifications?|requirements?|must[- ]haves?|nice[- ]to[- ]haves?|person specification)[^\p{L}\n]{0,6}(?:\n|$)|^[^\p{L}\n]{0,12}(?:(?:minimum |basic |preferred |key |required )*qualifications?|requirements?\b(?!\.txt)|who you are|what you(?:['’]ll| will)? (?:bring|need)|what we(?:['’]re| are) looking for|skills (?:and|&) experience|we(?:['’]re| are) looking for (?:someone|a person|people)|you['’]ll fit right in|we['’]ll evaluate you|desired skills)\b/imu },
  { name: "experience and education asked for", weight: 2, pattern: /^#{1,4} (?:and )?(?:experience|education)\s*$/im, times: 2 },
  { name: "years of experience", weight: 2, pattern: /\b(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)\s?(?:\(\d{1,2}\)\s?)?(?:(?:-|–|to)\s?\d{1,2}\+?\s?)?\+?\s?years?['’]?\s+(?:of\s+)?(?:[\w-]+,?\s+){0,5}(?:experience|applying)\b/i },
  { name: "a degree", weight: 1, pattern: /\b(?:bachelor|master)['’]?s?\b|\bhigh school diploma\b|\bdegree in\b|\b(?:college|university) degree\b/i },
  { name: "pay", weight: 2, pattern: /\b(?:salary|pay range|compensation|hourly rate|wage)\b.{0,80}[$€£]\s?\d|[$€£]\s?\d[\d,.]{1,12}k?\s?(?:-|–|—|to)\s?[$€£]?\s?\d[\d,.]{1,12}|[$€£]\s?\d[\d,.]{0,12}k? (?:per|an|a) (?:hour|year|annum|month)/i },
  { name: "an equal-opportunity statement", weight: 2, pattern: /\bequal (?:employment )?opportunit|\breasonable (?:accommodation|adjustment)|\bwelcomes? all applicants\b/i },
  { name: "a search for people", weight: 3, pattern: /\b(?:we(?:['’]re| are)|is|are) (?:currently |now |also )?(?:looking for (?:an?|the|our|talented|people|someone|experienced)|hiring|seeking an?|recruiting|accepting applications|searching for an?)\b|\bseeking an? \w+|\bjoin our (?:growing )?team\b|\b(?:ideal|successful|excellent|qualified|strong) candidates?\b|\bjob (?:posting|opening|vacancy|family|grade)\b|\bvacancy\b/i },
  { name: "an address to candidates", weight: 2, pattern: /\b(?:apply (?:now|today|online|by|for this|to this)|how to apply|to apply\b|applicants?|hiring (?:manager|process)|job title|your (?:r[eé]sum[eé]|cv)\b|cover letter|send (?:us )?(?:your|a) )/i },
  { name: "words of the role", weight: 1, pattern: /\b(?:this (?:position|role|classification|job|post)|the role|you(?:['’]ll| will) (?:be responsible|work|report)|reports? (?:directly )?to)\b/i },
  { name: "what you will do", weight: 1, pattern: /\byou(?:['’]ll| will|['’]re| are)\b/i, times: 3 },
  { name: "a kind of employment", weight: 1, pattern: /\b(?:full|part)[- ]time\b|\bpermanent (?:position|role|hire)\b|\b(?:job|employment|position|contract) type\b|\bindeterminate position\b/i },
  { name: "benefits", weight: 1, pattern: /\b(?:401\(?k\)?|paid time off|health insurance|dental|parental leave|annual leave|benefits package|perks)\b/i },
  { name: "skills asked for", weight: 2, pattern: /\b(?:experience (?:with|in|of|developing|working|managing|leading|using)|knowledge of|ability to|able to|familiar(?:ity)? with|proficien\w+ (?:in|with)|expertise|communication skills|understanding of|track record|possess)\b/i, times: 3 },
  { name: "responsibility for something", weight: 1, pattern: /\b(?:responsible for|play(?:s|ing)? (?:a|the) (?:key|critical|lead|central|vital|\w+) (?:role|part)|as a member of)\b/i },
  { name: "a list of duties", weight: 2, pattern: /^[ \t]*[-*•][ \t]+(?:you will )?(?:assist|advise|analy[sz]e|build|collaborate|communicate|conduct|contribute|coordinate|create|deliver|design|develop|drive|embed|engage|ensure|establish|evaluate|facilitate|help|identify|implement|improve|lead|maintain|manage|monitor|operate|oversee|own|participate|partner|perform|plan|prepare|provide|report|research|review|serve|support|supervise|train|work|write)(?:s|ing)?\b/im, times: 4 },
  { name: "how to install or change something", weight: -4, pattern: /^\s{0,3}(?:#{1,4}\s+)?(?:installation|getting started|usage|contributing|licen[cs]e|changelog|change log|table of contents|api(?: reference)?|quick start|release notes|unreleased)\s*$/im },
  { name: "commands", weight: -3, pattern: /```(?:sh|bash|js|ts|json|console|python)?\s|\bnpm (?:install|run|ci)\b|\bpip install\b|\bgit clone\b|^\s{0,3}#{1,3} \[?v?\d+\.\d+\.\d+/im },
  { name: "a résumé", weight: -6, pattern: /^\s{0,3}(?:#{1,4}\s+)?(?:work history|employment history|career history|curriculum vitae|résumé|references available.{0,20})\s*$|\b(?:19|20)\d\d\s?[-–—]\s?(?:present|now|current)\b|^dear\b|\breferences available (?:up)?on request/im },
  { name: "minutes of a meeting", weight: -6, pattern: /^[\W_]{0,6}(?:attendees|present|apologies|action items|agenda|minutes|next meeting)\b.{0,60}$/im, times: 2 },
  { name: "a course", weight: -6, pattern: /\b(?:syllabus|learning (?:outcomes|objectives)|course (?:description|overview|outline|schedule|number)|prerequisites?|credit hours|lectures?|enrol(?:l|ment)|semester|homework)\b/i, times: 2 },
  { name: "a policy", weight: -6, pattern: /^\s{0,50}[^\n]{0,80}\b(?:policy|policies|terms of (?:use|service)|code of conduct|handbook|procedures?|guidelines|privacy notice)\b[^\n]{0,30}(?:\n|$)/i },
  { name: "an article", weight: -4, pattern: /^[\W_]{0,6}(?:posted (?:on|by|in)|published(?: on)?|by [A-Z][a-z]+ [A-Z][a-z]+$|filed under|related posts|leave a (?:reply|comment)|share this|tags:)|\b\d{1,2} min(?:ute)? read\b|^(?:author|date|tags|categories|layout: post)\b ?:/im },
  { name: "the first person", weight: -3, pattern: /\bI(?:['’]m|['’]ve|['’]d| am| have| was| led| managed| worked| think| believe| will)?\b(?= )/, times: 3 },
]; // prettier-ignore

/** The names of all signs, as reasons have them. */
export const SIGN_NAMES: readonly string[] = [...new Set(SIGNS.map(({ name }) => name))];

/** How much of a long text is looked at: a posting shows itself early. */
const SAMPLE = 20_000;
/** The weight that makes a posting. */
const ENOUGH = 5;

/**
 * Judges cheaply whether a Markdown, HTML or plain text is a job posting: whether what speaks for it
 * outweighs what speaks for another kind of document by enough.
 */
export function looksLikePosting(text: string): PostingJudgement {
  const sample = withoutTags(text).slice(0, SAMPLE);
  const found = SIGNS.filter((sign) => occurs(sample, sign));
  const present = found.filter((sign, index) => found.findIndex((other) => other.name === sign.name) === index);
  const weight = present.reduce((sum, sign) => sum + sign.weight, 0);
  const names = present.filter((sign) => sign.weight > 0).sort((a, b) => b.weight - a.weight).map((sign) => sign.name); // prettier-ignore
  const signs = names.slice(0, 3);
  if (weight >= ENOUGH)
    return { isPosting: true, lacking: 0, signs, isOther: false, reason: `It has ${listed(signs)}.` };
  const lacking = ENOUGH - weight;
  const against = present.find((sign) => sign.weight < 0);
  if (against)
    return {
      isPosting: false,
      lacking,
      signs: [against.name],
      isOther: true,
      reason: `It has ${against.name}, which a job posting does not have.`,
    };
  const nothing = { isPosting: false, lacking, signs, isOther: false };
  if (names.length === 0) return { ...nothing, reason: "Nothing in it reads like a job posting." };
  return {
    ...nothing,
    reason: `Only ${listed(signs)} in it ${names.length === 1 ? "reads" : "read"} like a job posting.`,
  };
}

function occurs(sample: string, { pattern, times = 1 }: Sign): boolean {
  if (times === 1) return pattern.test(sample);
  let count = 0;
  for (const match of sample.matchAll(new RegExp(pattern.source, `${pattern.flags}g`)))
    if (match[0] && ++count >= times) return true;
  return false;
}

/** The text without the tags of HTML and what stands in scripts and styles. */
function withoutTags(text: string): string {
  if (!/<(?:html|body|p|div|li|h[1-6]|br)\b/i.test(text.slice(0, 50_000))) return text.slice(0, SAMPLE);
  return text
    .slice(0, 200_000)
    .split(/<\/(?:script|style)>/i)
    .map((part) => part.slice(0, startOfScript(part)))
    .join("\n")
    .replace(/<li\b[^<>]{0,500}>/gi, "\n- ")
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, "\n")
    .trimStart();
}

/** Where a script or a style sheet begins that is closed at the end of the part; the end of the part if none does. */
function startOfScript(part: string): number {
  const start = part.search(/<(?:script|style)\b/i);
  return start < 0 ? part.length : start;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
