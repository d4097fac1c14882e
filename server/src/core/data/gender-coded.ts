/**
 * Words that studies found to lean towards stereotypes of men or of women, after the lists of Gaucher, Friesen & Kay (2011),
 * https://doi.org/10.1037/a0022530, read in November 2026. What names the substance of a job (analysis, leadership, support, childcare,
 * responsibilities) is left out, since no other word could stand there.
 */

/** Traits that lean towards men, with a plainer word where one fits in the same place. */
// prettier-ignore
export const MASCULINE_TRAITS: readonly { readonly words: RegExp; readonly better?: string; readonly fineBefore?: RegExp; readonly fineAfter?: RegExp }[] = [
  { words: /aggressively/, better: "actively" },
  { words: /aggressive/, better: "ambitious", fineBefore: /^\s+(?:deals?|discounts?|prices?|pricing|offers?|behaviou?rs?|patients?|residents?|dogs?|animals?|breeds?|person|cancers?|diseases?|lymphomas?|tumou?rs?|treatments?|chemicals?|weeds?|pests?|species|clients?|callers?|customers?|guests?|passengers?|drivers?|driving|students?|children|inmates?|incidents?|situations?)\b/i, fineAfter: /\b(?:non|passive|physically|verbally|potentially)[ -]$/i },
  { words: /adventurous/, better: "curious", fineBefore: /^\s+(?:[a-z-]{1,16} )?(?:travell?ers?|network|environment|culture|place|team|eaters?|guests?|customers?|trips?|tours?|holidays?|food|spaces?|projects?|programm?(?:e|es|s|ing)?|activities|journeys?|learning|play|services?|ideas?)\b/i },
  { words: /assertive(?:ly|ness)?/, fineBefore: /^\s+(?:communication )?(?:training|techniques|workshops?|classes|outreach|community treatment)\b/i },
  { words: /battle[- ](?:tested|hardened|proven)/, better: "proven" },
  { words: /boast/, fineBefore: /^ (?:of )?(?:nothing|post)\b/i, fineAfter: /\b(?:[a-z]{3,20}s|it|also|which|that|stores?|shops?|sites?|hospitals?|departments?|offices?|locations?|areas?|cities|towns|facilities|campuses|services?) $/i },
  { words: /competitive(?= (?:spirit|nature|drive|personality|attitude|person|individual|mindset|streak|people))/ },
  { words: /highly competitive(?= (?:and|person|people|team|individual))/ },
  { words: /courageous|fearless(?:ly)?/ },
  { words: /dominant(?= (?:personality|player|force|leader))|dominate(?= (?:the|our|your))/, fineAfter: /\b(?:not|who|that|to not) $/i },
  { words: /headstrong|hard-?headed|hard-?charging|hard-?driving|hard-?hitting/, better: "determined" },
  { words: /killer instinct|hunter mentality|hunter instinct|alpha (?:male|personality)|type[- ]A personalit(?:y|ies)/ },
  { words: /outspoken/, better: "clear" },
  { words: /reckless(?:ly)?|ruthless(?:ly)?|relentless(?:ly)?/, fineBefore: /^(?:\s+|\/\w+ )(?:driving|endangerment|behaviou?r)/i, fineAfter: /\b(?:not|never|avoid|criminals are|attackers are) (?:[a-z]{1,14} or )?$|\b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? (?:[A-Z][a-z]{1,20} )?$/i },
  { words: /self-reliant|self-sufficient/, better: "resourceful", fineBefore: /^ (?:(?:and )?[a-z-]+ )?(?:teams?|squads?|units?|departments?|users?|business(?:es)?|learners?|students?|children|pupils|adults|li[fv]es?|families|communit(?:y|ies))\b/i, fineAfter: /\b(?:become|becoming|be more|towards?|make \w+|families|clients|residents|teams?|users?) (?:(?:as|more) )?$/i },
  { words: /self-reliance/, better: "resourcefulness", fineAfter: /\b(?:towards?|families|clients|residents|achieve|promote|economic|building|build|encourage|foster) $/i },
  { words: /stubbornly/, better: "steadily" },
  { words: /stubborn/, better: "persistent", fineBefore: /^\s+(?:stains?|weeds?|fat|dirt|odou?rs?|bugs?|grease|illness)/i },
  { words: /crush(?:es|ing)? (?:it\b(?! (?:with|into|between))|(?:the|your|our|their) (?:competition|competitors?|targets?|goals?|numbers|quotas?))/ },
  { words: /(?:sales|marketing|code|coding|digital|data|ambitious) (?:warriors?|hunters?|sharks?|beasts?|assassins?|killers?|animals?)/ },
  { words: /takes? no prisoners|kill(?:s|ing)? it(?= (?:every|each|in|at|on)\b)|wins? at all costs?|winning at all costs?/ },
  { words: /attack(?:s|ing)? (?:problems|challenges|tasks|each day|the day)/ },
  { words: /hungry for success/, better: "keen to succeed" },
  { words: /hungry for (?:results|more|growth|sales|wins?)/ },
  { words: /conquer(?:ing)? (?:new |the |our |your )?(?:markets?|world|competition|competitors)|conqueror(?:['’]s)?(?= (?:mindset|mentality|attitude)\b)/ },
  { words: /born fighters?|forcefully/ },
  { words: /strong-willed|forceful/, better: "determined" },
  { words: /superior intellect/ },
];

/** Stems that lean towards men; counted for the balance only. */
export const MASCULINE_WORDS =
  /\b(?:active|adventur\w+|aggress\w+|ambitio\w+|assert\w+|athlet\w+|autonom\w+|battle\w*|boast\w*|champion\w*|competitive|confident|courag\w+|decisive\w*|defend\w*|determined|domina\w+|driven|fearless\w*|fight\w*|greedy|headstrong|hierarch\w+|impulsive|independent(?:ly)?|intellect\w*|outspoken|persist(?:ent|ence)|principled|reckless\w*|relentless\w*|self-(?:confiden\w+|relian\w+|sufficien\w+|starter)|stubborn|superior)\b(?! (?:pay|salar\w+|wages?|benefits?|rates?|compensation|packages?|market\w*|landscape|pricing|analys\w+|intelligence|advantage|exam\w*|service|bid\w*|storage|volumes?|contractors?|directory|duty))/gi;
const NOT_DRIVEN =
  /(?:data|test|event|mission|customer|domain|value|purpose|product|community|model|evidence|metric|metrics|technology|user|market|AI|behaviou?r|policy|insight|research|design|science)[- ]driven\b/gi;

/** Stems that lean towards women; counted for the balance only. */
export const FEMININE_WORDS =
  /\b(?:affectionate\w*|cheer\w*|collab\w+|communal\w*|compassion\w*|considerate|cooperat\w+|co-operat\w+|emotional\w*|empath\w+|gentle\w*|honest\w*|inter-?personal|interdependen\w+|kind(?:ness)|loyal\w*|modest\w*|nurtur\w+|pleasant\w*|polite\w*|quiet\w*|sensitiv\w+|supportive|sympath\w+|tender\w*|together\w*|trust(?:ing|ed|worthy)?|understanding|warm\w*|committed|connect(?:ed|ing)?|enthusias\w+|inclusive|sharing|caring|listen\w*|help\w*|support(?:ing|s)?)\b/gi;

/** The text without the words that only look as if they belonged here. */
export function withoutTerms(text: string): string {
  return text.replace(NOT_DRIVEN, (words) => " ".repeat(words.length));
}
