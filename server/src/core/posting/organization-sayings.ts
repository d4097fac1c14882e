/** What employers are and do, as sentences say it of a name. */
const BODY =
  "company|firm|provider|platform|leader|leading|start-?up|agency|organi[sz]ation|business|group|network|subsidiary|part of|division|manufacturer|retailer|consultancy|marketplace|bank|hospital|school|university|service|services|corporation|enterprise|foundation|non-?profit|charity|studio|brand|distributor|destination|supplier|pioneer|developer|maker|publisher|fund|practice|clinic|department|office|privately|publicly|venture|specialist|recruit\\w*|consult\\w*|made up|premier";
/** What a profile calls the employer beside. */
export const PROFILE_BODY =
  "app|team|place|world|global|fast|growing|established|independent|innovative|product|solution|tool|system|industry|management|hosted|member|trusted";
const VERBS =
  "helps?|provides?|offers?|builds?|develops?|combines?|operates?|delivers?|creates?|was founded|brings?|enables?|makes?|drives?|allows?|serves?|speciali[sz]es?|empowers?|connects?|designs?|works? (?:with|to|in)|has (?:been|grown|over|more|offices|\\d)|believes?|employs?|partners?|powers?|exists?|aims?|strives?|manages?|runs?|uses|supports?|represents?|gives?|envisions|invests|owns|lets|gets|knows|values|does (?:just|one|more)|was established|has served|has a need|is (?:breaking|redefining|reinventing|disrupting|uniquely positioned|dedicated|present in|changing|tasked|rethinking|working|revolutioni[sz]ing|building|transforming|on a mission)";
/** Where a sentence begins. */
export const START = /(?:^|[.!?:…\])]\s{0,3}|\b[Tt]he )$/;

/** What is said of an employer: what stands before the name, what behind it, and how plainly it says that the name is one. */
export interface Saying {
  readonly score: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The sayings; what they say adds up. */
export const SAYINGS: readonly Saying[] = [
  { score: 12, before: /\bA[Tt] (?:the )?$/, after: /^,? (?:we|our|you|your|the)\b/ },
  { score: 9, before: /\b\p{Ll}+ at $/u, after: /^, you(?:['’]ll| will)\b/ },
  { score: 10, before: /\bAt $/, after: /^,/ },
  { score: 12, after: /^ (?:is|are) (?:currently |now |actively |always |also |presently |urgently )?(?:looking|hiring|seeking|searching|recruiting|accepting|expanding|in search)\b/ },
  { score: 11, after: /^ (?:seeks|has an? (?:[\w-]+ ){0,3}(?:opening|opportunity|vacancy|position))\b/ },
  { score: 14, after: /^ (?:is|are|as) (?:proud to be )?(?:an? )?(?:equal|eeo|EEO|Equal|affirmative|Affirmative|E-?Verify|drug[- ]free|(?:\w+ly )?committed to (?:[\w-]+ ){0,3}(?:[Dd]ivers|[Ee]qual|[Ii]nclus|provid|creat|build))/ },
  { score: 14, after: /^ (?:does not|do not|will not|never|prohibits?) (?:unlawfully )?(?:discriminat|tolerat|accept)/ },
  { score: 10, after: /^ (?:provides equal|will provide (?:reasonable )?accommodation|will consider|considers (?:all|every|any)\b|welcomes|celebrates|encourages applic|participates in [eE]-?[vV]erify|offers (?:a |an |all |our |competitive |excellent |comprehensive )|reserves the right)/ },
  { score: 9, before: START, after: new RegExp(`^ (?:is|are) (?:an?|the|one of|among|made up) (?=[^.]{0,90}\\b(?:${BODY})\\b)`, "i") },
  { score: 9, after: /^ (?:is|are) made up of\b/ },
  { score: 6, after: /^ (?:[Tt]eam [Mm]embers?|as a whole|[Tt]alent [Aa]cquisition)\b/ },
  { score: 4, before: /\bacross $/, after: /^ (?:to|and|as|in order)\b/ },
  { score: 9, after: /^ (?:has|have) (?:partnered (?:exclusively )?with|been (?:retained|engaged) (?:by|to))\b/ },
  { score: 8, before: /^\s{0,3}$/, after: /^ (?:JOB DESCRIPTION|Job Description)\b/ },
  { score: 9, before: START, after: /^ is \p{Lu}\p{L}+['’]s (?:\p{L}+ )?(?:leading|largest|fastest|first|only|biggest|oldest|most|favou?rite|number|premier|top)\b/u },
  { score: 8, before: /^$/, after: /^ is (?:strengthening|growing|expanding|building|opening|launching|modernising|modernizing) (?:its|our|their|the)\b/ },
  { score: 7, before: START, after: new RegExp(`^ (?:${VERBS})\\b`) },
  { score: 9, before: /\b[Jj]oin(?:ing)? (?:us at |the team at |our team at )(?:the )?$/ },
  { score: 6, before: /\b[Jj]oin(?:ing)? (?:the )?$/, after: /^(?: (?:team|family|and|as|to|in|we|you|means)\b|[.,!'’])/ },
  { score: 8, before: /\b(?:[Ww]ork|[Ww]orking|[Cc]areers?|[Ll]ife|role|position|job|opportunity|opportunities|employment|employee|intern|internship|team|[Jj]oin us|[Bb]enefits|engineering|culture|people|[Ss]upport|success|journey|lead|leaders) at $|\b(?:[Cc]areers?|role|position|job|opportunity|opportunities|employment|internship) with $/ },
  { score: 4, before: /\b(?:at|within) $/ },
  { score: 8, before: /\b(?:open|available|opening|vacant|vacancy|employed|hired|hiring) (?:at|with) (?:the )?$/ },
  { score: 8, before: /\bmember of (?:the )?$/, after: /^,? (?:who|and|to)\b/ },
  { score: 4, before: /\b(?:decisions|everyone|people|engineers|analysts|teams?|colleagues|here|department|impact|future|culture|perks of|excited to|working|do|we) at $/ },
  { score: 6, before: START, after: /^ (?:understands|places|puts|stands|thrives|celebrates|welcomes|values|recogni[sz]es|embraces|prides|strengthens|is (?:strengthening|growing|expanding|shaping|home|powered|part of|operated|guided|modernising|proud|committed))\b/ },
  { score: 7, before: /\b(?:located|position is|housed|opportunity is|based) (?:with)?in (?:the )?(?:Office of )?$/, after: /^ \([A-Z\d]{2,8}\)/ },
  { score: 5, before: /\b(?:member of|part of|join|joining|with|of|in|across|on|behind|within|to) (?:the |our )(?:broader |wider |entire )?$/, after: /^ (?:[\w-]+ )?(?:team|family|network|community|organi[sz]ation|group|project)\b/ },
  { score: 4, after: /^['’]s? (?:mission|vision|values|culture|global|headquarters|products?|platform|customers?|clients?|teams?|employees|growth|brand|business|purpose|success|core|community|technology|tech|services?|current|entry|capacity|short|geographic|audience|marketing|solutions?|software|headquarter|engineering|leadership|people|future|story|website|capabilities)\b/ },
  { score: 4, before: /\b(?:[Aa]bout|[Ww]hy|[Ww]ork for|[Ww]elcome to|[Cc]hoose) $/, after: /^(?:$|[?:.!])/ },
  { score: 12, before: /\b(?:position|role|job) (?:at|with) $/, after: /^(?:\?|$)/ },
]; // prettier-ignore
