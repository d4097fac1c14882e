/** The kinds of a posting's sections. */
export const SECTION_KINDS = [
  "about-company",
  "about-team",
  "summary",
  "responsibilities",
  "requirements-required",
  "requirements-preferred",
  "requirements",
  "skills",
  "education",
  "pay",
  "benefits",
  "location",
  "schedule",
  "employment-type",
  "how-to-apply",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
  "other",
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * What a heading says of the section below it. The first entry that fits decides, so the more exact ones stand first.
 * A pattern is tried on the heading in lower case, with straight apostrophes and single spaces and without marks at its ends.
 *
 * The words come from how headings are built: a noun of the thing ("duties"), a question to the reader ("what you'll do"),
 * a question about the reader ("who you are"), or an offer ("why join us").
 */
export const SECTION_HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ["fair-chance", /\bfair chance\b|\b(?:arrest|conviction|criminal) (?:and|or|record|history)|^for (?:los angeles|san francisco|california|l\.?a\.?)\b.{0,40}\b(?:candidates|applicants)\b/],
  ["accommodation", /\baccommodations?\b(?! (?:provided|included|allowance))/],
  ["equal-opportunity", /\bequal\b.{0,20}\bopportunit|\beeoc?\b|\bnon-?discrimination\b|\baffirmative action\b|\bequal opportunities\b/],
  ["diversity", /\bdiversity\b|\binclusion\b|^d&i\b|\bdei?&?b?\b|\bbelonging\b/],
  ["legal", /\bprivacy\b|\bdisclaimer\b|\bnotice to\b|\blegal\b|\be-verify\b|\bbackground (?:check|screening)|\bwork authori[sz]ation\b|\bvisa\b|\bdata security statement\b|\bsponsorship\b|^notices?$|\bterms\b/],
  ["how-to-apply", /\bappl(?:y|ying|ication|ications)\b|\bhiring process\b|\binterview|\bselection (?:process|procedure)|\bnext steps\b|\bdeadline\b|\bclosing date\b|\brecruitment process\b|\bcontact\b|\bexamination\b/],
  ["requirements-preferred", /\b(?:nice|good|great|helpful)[- ]to[- ]haves?\b|\bprefer(?:red|able|ences?)\b|\bdesir(?:ed|able)\b|\bbonus(?:es)?\b(?=.{0,20}(?:point|qualif|skill|if|$))(?!.*\b(?:salary|pay|compensation)\b)|^(?:big |huge )?plus(?:es)?\b|\ba (?:big |huge )?plus\b|\basset(?:s)?\b(?=.{0,14}(?:qualif|$))|\bextra credit\b|\beven better\b|\bideal(?:ly)?\b(?=.{0,24}(?:have|qualif|experience|skills))|\badvantage(?:ous)?\b/],
  ["requirements-required", /\b(?:minimum|required|mandatory|essential|basic|must[- ]haves?|necessary|key)\b.{0,24}\b(?:qualif|requirement|skill|experience|criteria|education|competenc|knowledge)|\bmust[- ]haves?\b|\bnon-negotiables?\b|\b(?:qualifications?|skills|experience|education)\b.{0,12}\(?\brequired\b|^(?:required|minimum|mandatory|essential)$|^job requirements?$|^basic requirements$/],
  ["education", /^(?:(?:minimum |required )?education|education(?:al)? (?:requirements?|background|level)|degrees?|academic qualifications)$/],
  ["responsibilities", /\bresponsibilit|\b(?:dut(?:y|ies))\b|\bwhat (?:you|you'll|you will|will you|you'd|the (?:role|job|position)) (?:will |would |be |get to |'ll )*(?:do|doing|be doing|own|work|accomplish|deliver|involves|entails)\b|\bwhat you'll\b(?! (?:need|bring|have|get|love|receive|gain|learn))|\bwhat you will\b(?! (?:need|bring|have|get|receive|gain))|\bday[- ]to[- ]day\b|\ba (?:typical )?day in\b|\bin this (?:role|position|job)\b|\byour (?:role|mission|tasks|impact|day|work)\b|\bkey (?:objectives|tasks|accountabilities|activities|areas)\b|\baccountabilit|\byou(?:'ll| will)(?: be)?$|\btasks\b|\bscope of work\b|\bthe work\b|\bessential functions\b|\bjob functions\b|\bwhat the job involves\b|\bhow you(?:'ll| will) (?:contribute|help|make|spend)|\bin the first \d+|\bperformance indicators\b/],
  ["skills", /^(?:(?:technical|key|core|soft|computer|language|other|hard|professional|it|required)? ?(?:skills|competenc(?:y|ies)|languages?|technolog(?:y|ies)|tech(?:nology)? stack|tools|our stack)(?: (?:and|&) (?:abilities|competencies|tools|technologies))?)$/],
  ["requirements", /\brequirements?\b|\bqualif(?:ications?|ied)\b|\bwho (?:you are|are you|we're looking for|we are looking for|you'll be)\b|\bwhat (?:you|you'll|you will|you'd) ?(?:'ll |will )?(?:need|bring|have)\b|\bwhat (?:we're|we are|we) look(?:ing)? for\b|\bwhat we (?:need|want|expect|require)\b|\babout you\b|\byou(?:'ll)? (?:have|are|bring|need|should have|might be|may be)\b|\byour (?:background|profile|experience|skills|qualifications)\b|\b(?:candidate|person|ideal) (?:profile|specification|requirements|candidate)\b|\bexperience\b|\bskills\b|\bknowledge\b|\bcompetenc|\beligib|\bcriteria\b|\bwe'd love\b.{0,20}\byou\b|\byou(?:'ll)? (?:will )?fit\b|\blooking for someone\b|\bcandidate will be able\b|\blicen[sc]es?\b|\bcertificat(?:e|es|ion|ions)\b|\bkey requirements\b|\bphysical demands\b/],
  ["pay", /\bpay\b|\bsalar(?:y|ies)\b|\bcompensation\b|\bremuneration\b|\bwages?\b|\bhourly rate\b|\bpay transparency\b|\bstipend\b/],
  ["benefits", /\bbenefits?\b|\bperks?\b|\bwhat we(?: can)? offer\b|\bwe offer\b|\bwhat(?:'s| is) in it for you\b|\bwhat you(?:'ll| will)? (?:get|receive|gain|love)\b|\bour offer\b|\bthe (?:package|offer)\b|\btotal rewards\b|\brewards\b|\btime off\b/],
  ["schedule", /\bschedule\b|\bhours\b|\bshifts?\b|\bworking (?:pattern|time|hours)\b|\btravel\b|\bavailability\b|\bwork environment\b|\bworking conditions\b/],
  ["employment-type", /^(?:employment|job|contract|position) (?:type|status)$|^(?:type of )?(?:contract|employment|appointment)(?: type)?$|^(?:full|part)[- ]time$|\bterm of (?:employment|appointment)\b|\bduration\b/],
  ["location", /\blocations?\b|\bwhere you(?:'ll| will) (?:work|be)\b|\bplace of work\b|\bwork ?site\b|\bremote\b|\brelocation\b|\bduty station\b/],
  ["about-team", /\b(?:about|meet|join|our|the) (?:\S+ ){0,5}team\b|\bteam (?:overview|description|introduction|mission)\b|\babout the (?:department|division|group|unit|organi[sz]ation)\b|^(?:team|department)$/],
  ["summary", /\babout (?:the|this) (?:role|job|position|opportunity|internship|work)\b|\b(?:role|job|position|opportunity|executive)? ?(?:summary|overview|description|purpose|introduction|profile|brief)\b(?<!company .*)|^the (?:role|job|position|opportunity|challenge)$|\bin summary\b|\bjob (?:title|purpose)\b|\bopportunity\b|^(?:role|position)$|\bwhy this role\b/],
  ["about-company", /\babout\b(?! (?:the|this) (?:role|job|position))|\bwhy (?:join|work|choose|us|you(?:'ll| will| should))\b|\bwho we are\b|\bwho are we\b|\bour (?:company|mission|story|values|culture|vision|purpose|history|organi[sz]ation)\b|\bcompany (?:profile|description|overview|culture|background)\b|\bthe company\b|\b(?:life|working) at\b|\bmission\b|\bwhat we do\b|\bjoin us\b|\bcompany$/],
  ["other", /^(?:job information|basic information|other information|additional information|description|about|overview|notes?|other|miscellaneous|location and other)$/],
]; // prettier-ignore
