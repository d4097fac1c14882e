// server/src/core/text/lines.ts
function splitLines(text) {
  const lines = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index, next: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

// server/src/core/text/mask-markup.ts
var HTML_TAG = /<(\/?)(a|abbr|article|aside|b|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|mark|meta|nav|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>/gi;
var BLOCK_TAG = /^(?:article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|title|tr|ul)$/;
var LINK_TARGET = /\]\((?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)(?:[ \t]+"[^"\n]{0,200}")?\)/g;
var EMPHASIS_MARK = /\*{1,3}|~~|_{1,2}|`+|\\(?=[*_#[\]().+!>~-])/g;
var ENTITY = /&(?:(nbsp|amp|lt|gt|quot|apos|ndash|mdash|bull|middot|rsquo|lsquo|ldquo|rdquo|hellip|trade|reg)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
var NAMED_ENTITIES = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "\u2013",
  mdash: "\u2014",
  bull: "\u2022",
  middot: "\xB7",
  rsquo: "\u2019",
  lsquo: "\u2018",
  ldquo: "\u201C",
  rdquo: "\u201D",
  hellip: "\u2026",
  trade: "\u2122",
  reg: "\xAE"
};
function maskMarkup(source) {
  const regions = [];
  const breaks = [];
  const pieces = [];
  const outer = [];
  const hide2 = (start, end, kind, text = blank(source.slice(start, end))) => {
    regions.push({ start, end, kind });
    pieces.push({ start, end, text });
  };
  for (const span of frontMatter(source)) hide2(span.start, span.end, "front-matter");
  for (const span of codeFences(source)) hide2(span.start, span.end, "code");
  for (const span of comments(source)) hide2(span.start, span.end, "comment");
  for (const span of scripts(source)) hide2(span.start, span.end, "tag");
  outer.push(...pieces.filter((_, index) => regions[index].kind !== "code"));
  if (source.includes("<")) {
    for (const match of source.matchAll(HTML_TAG)) {
      const end = match.index + match[0].length;
      hide2(match.index, end, "tag");
      const name = match[2].toLowerCase();
      if (!BLOCK_TAG.test(name)) continue;
      breaks.push(htmlBreak(name, match[1] === "/", end));
      outer.push(pieces.at(-1));
    }
  }
  if (source.includes("](")) {
    for (const match of source.matchAll(LINK_TARGET)) {
      const open = openingBracket(source, match.index);
      if (open < 0) continue;
      hide2(open, open + 1, "markdown");
      hide2(match.index, match.index + match[0].length, "markdown");
    }
  }
  for (const match of source.matchAll(EMPHASIS_MARK)) {
    const end = match.index + match[0].length;
    if (isEmphasis(source, match.index, end)) hide2(match.index, end, "markdown");
  }
  if (source.includes("&")) {
    for (const match of source.matchAll(ENTITY)) {
      const character = decodeEntity(match);
      if (character.length === 1)
        hide2(match.index, match.index + match[0].length, "entity", character.padEnd(match[0].length));
    }
  }
  const inner = outer.length > 0 ? overlay(source, outer) : source;
  return { text: overlay(source, pieces), inner, regions: regions.sort((a, b) => a.start - b.start), breaks };
}
function isEmphasis(source, start, end) {
  const mark = source[start];
  if (mark !== "*" && mark !== "_" || mark === "*" && end - start > 1) return true;
  const before = source[start - 1] ?? " ";
  const after = source[end] ?? " ";
  const inside = (character) => character === mark ? mark === "*" || end - start === 1 : /[\p{L}\p{N}]/u.test(character);
  if (end - start === 2) return before !== "_" && after !== "_";
  return !inside(before) && !/\s/.test(after) || !inside(after) && !/\s/.test(before);
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}
function overlay(source, pieces) {
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  let out = "";
  let at2 = 0;
  for (const piece of pieces) {
    if (piece.end <= at2) continue;
    if (piece.start < at2) {
      out += blank(source.slice(at2, piece.end));
    } else {
      out += source.slice(at2, piece.start) + piece.text;
    }
    at2 = piece.end;
  }
  return out + source.slice(at2);
}
function* frontMatter(source) {
  const open = /^---[ \t]*\r?\n/.exec(source);
  if (!open) return;
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(source.slice(open[0].length - 1, 8e3));
  if (close) yield { start: 0, end: open[0].length - 1 + close.index + close[0].trimEnd().length };
}
function* codeFences(source) {
  if (!source.includes("```") && !source.includes("~~~")) return;
  let open;
  for (const match of source.matchAll(/^[ \t]{0,3}(```+|~~~+)[^\r\n]*/gm)) {
    const mark = match[1].slice(0, 3);
    if (!open) open = { start: match.index, mark };
    else if (open.mark === mark) {
      yield { start: open.start, end: match.index + match[0].length };
      open = void 0;
    }
  }
}
function* comments(source) {
  let from = 0;
  for (; ; ) {
    const start = source.indexOf("<!--", from);
    if (start < 0) return;
    const close = source.indexOf("-->", start + 4);
    const lineEnd = source.slice(start).search(/[\r\n]/);
    const end = close >= 0 ? close + 3 : lineEnd < 0 ? source.length : start + lineEnd;
    yield { start, end };
    if (close < 0) return;
    from = end;
  }
}
function* scripts(source) {
  let at2 = 0;
  for (const open of source.includes("<") ? source.matchAll(/<(script|style)\b[^<>]{0,1000}>/gi) : []) {
    if (open.index < at2) continue;
    const start = open.index + open[0].length;
    const length = source.slice(start).search(open[1].toLowerCase() === "script" ? /<\/script/i : /<\/style/i);
    if (length < 0) return;
    yield { start, end: start + length };
    at2 = start + length;
  }
}
function htmlBreak(name, closes, at2) {
  if (closes) return { at: at2, kind: "paragraph", level: 0 };
  if (/^h[1-6]$/.test(name)) return { at: at2, kind: "heading", level: Number(name[1]) };
  if (name === "title") return { at: at2, kind: "heading", level: 1 };
  if (name === "li") return { at: at2, kind: "list-item", level: 0 };
  if (name === "tr") return { at: at2, kind: "table-row", level: 0 };
  return { at: at2, kind: "paragraph", level: 0 };
}
function openingBracket(source, close) {
  let depth = 0;
  for (let i = close - 1; i >= 0 && i > close - 500; i--) {
    const character = source[i];
    if (character === "\n" || character === "\r") return -1;
    if (character === "]") depth++;
    if (character === "[" && depth-- === 0) return i;
  }
  return -1;
}
function decodeEntity(match) {
  if (match[1]) return NAMED_ENTITIES[match[1].toLowerCase()] ?? "";
  const code = match[2] ? Number(match[2]) : parseInt(match[3], 16);
  return code >= 32 && code <= 65535 && (code < 55296 || code > 57343) ? String.fromCharCode(code) : "";
}

// server/src/core/text/span.ts
function shiftSpan(span, by) {
  return { start: span.start + by, end: span.end + by };
}
function trimSpan(text, span) {
  const words2 = text.slice(span.start, span.end);
  const start = span.start + (words2.length - words2.trimStart().length);
  return start >= span.end ? { start: span.start, end: span.start } : { start, end: start + words2.trim().length };
}

// server/src/core/blocks/block.ts
function headingWords(block) {
  return withoutColon(block.text.trim());
}
function withoutColon(text) {
  return /[:：]$/.test(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
}

// server/src/core/data/duty-verbs.ts
function isDutyVerb(word) {
  const key = word.toLowerCase();
  if (VERBS.has(key)) return true;
  if (key.endsWith("ing"))
    return VERBS.has(key.slice(0, -3)) || VERBS.has(`${key.slice(0, -3)}e`) || VERBS.has(key.slice(0, -4));
  if (!key.endsWith("s")) return false;
  return VERBS.has(key.slice(0, -1)) || key.endsWith("es") && VERBS.has(key.slice(0, -2)) || key.endsWith("ies") && VERBS.has(`${key.slice(0, -3)}y`);
}
var VERBS = new Set(
  `accept accompany accomplish account achieve acquire act adapt address adhere adjust administer adopt advance advise advocate aid align allocate
  analyse analyze anticipate apply appraise approve architect arrange articulate assemble assess assign assist attend audit author automate balance be
  brainstorm bring broker budget build calculate calibrate care carry champion chart check clean clear close coach code collaborate collect
  communicate compile complete compose conceive conduct configure confirm connect consult construct contact continue contribute control convert
  coordinate co-ordinate counsel create cultivate curate customize debug decide define delegate deliver demonstrate deploy design detect determine
  develop devise diagnose direct dispatch dispense display distribute document draft drive edit educate embed empower enable encourage enforce engage
  engineer enhance ensure enter equip escalate establish estimate evaluate examine execute expand expedite explain explore facilitate field file
  find follow forecast formulate foster fulfill gain gather generate give greet grow guide handle help hire host identify implement improve
  increase influence inform initiate innovate inspect inspire install instruct integrate interact interface interpret interview investigate invoice
  issue keep launch lead learn leverage liaise lift listen load log maintain make manage map market measure meet mentor merchandise migrate minimize
  mitigate model modify monitor motivate move negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise
  organize originate oversee own package participate partner perform pick pilot place plan position prepare present prevent price prioritise prioritize
  process procure produce program project promote propose protect prototype provide publish purchase pursue raise read receive recommend reconcile
  record recruit reduce refine refer register reinforce remain repair replace replenish report represent research resolve respond restock review revise
  run safeguard scale schedule screen seek select sell serve service set shape share ship showcase solve source spearhead specify staff stay steer
  stock streamline strengthen submit suggest supervise supply support survey sustain tackle take teach test track train transform translate transport
  treat troubleshoot uncover understand undertake update upgrade use utilise utilize validate verify visit volunteer welcome work write`.split(
    /\s+/
  )
);

// server/src/core/data/section-kinds.ts
var SECTION_HEADINGS = [
  ["other", /^(?:job information|basic information|other info(?:rmation)?|additional information|about|overview|notes?|process notes?|other|miscellaneous|details|location and other|links|references|travel(?: requirements?| required)?|(?:job|position|working|official) titles?|reports? to|supervisory status)$|\b(?:job grades?|performance indicators|career (?:ladder|progression|path)|levels)\b(?: \(.{1,10}\))?$/],
  ["about-company", /^about (?!(?:the|this|you|your|our|a|an)\b)(?!.{0,60}\bteam$)/],
  ["responsibilities", /^(?:key |strategic |main )?objectives?\b/],
  ["fair-chance", /\bfair chance\b|\b(?:arrest|conviction|criminal) (?:and|or|record|history)|^for (?:los angeles|san francisco|california|l\.?a\.?)\b.{0,40}\b(?:candidates|applicants)\b/],
  ["accommodation", /\baccommodations?\b(?! (?:provided|included|allowance|manager|coordinator))|\breasonable adjustments?\b|\bmesures d'adaptation\b/],
  ["equal-opportunity", /\bequal\b.{0,20}\bopportun|\beeoc?\b|\bnon-?discrimination\b|\baffirmative action\b|\bequalit(?:y|ies) statement\b|^equality,? (?:and )?diversity\b/],
  ["diversity", /\bdiversity\b|\binclusion\b|^d ?& ?i\b|\bde&?i&?[ab]?\b|\bbelonging\b|\bcelebrate\b.{0,20}\bdifferen|\bdifference\b.{0,20}\bcelebrate\b/],
  ["legal", /\bprivacy\b|\bdisclaimers?\b|\bnotice to\b|\blegal\b|\be-verify\b|\bbackground (?:check|screening|investigation)|\bpre-?employment\b|\bwork authori[sz]ation\b|\b(?:right|eligibility|authori[sz]ed) to work\b|\bvisas?\b|\bdata (?:security|protection)\b|\b(?:security|dbs|vetting|disclosure|police|barring)\b.{0,24}\b(?:clearance|check|statement|service)s?\b|\bclearance\b|\bsponsorship\b|^notices?$|\bterms (?:and|&) conditions\b|\bconditions of employment\b|\bwho (?:may|can) apply\b|\bsafeguarding\b|\bcitizenship\b|\bdrug[- ](?:free|test|screen)/],
  ["how-to-apply", /\bappl(?:y|ying)\b|\bapplications?\b(?! (?:security|developer|engineer|support|development))|\bhiring process\b|\binterview|\bsel\w{2,9}tion (?:process|procedure|criteria and process)|\bnext steps\b|\bdeadline\b|\bclos(?:ing|es)\b(?=.{0,8}\b(?:date|on|period)\b|$)|\brecruitment (?:process|timeline)\b|^contacts?\b|\bcontact$|\bcontact (?:details|information|us|person)\b|\bhow it(?:'ll| will) work\b|\brequired documents\b|\bsubmission\b|\bsupporting documents\b|^(?:interested|questions)$|\bexamination (?:process|weight|information)|\bpostuler\b|\bcandidature|^(?:bewerbung|solicitud|inscripci[oó]n)\b/],
  ["requirements-preferred", /\b(?:nice|good|great|helpful)[- ]to[- ]haves?\b|\bprefer(?:red|able|ences?)\b|\bdesir(?:ed|able|ables)\b|\bbonus(?:es)?\b(?=.{0,20}(?:point|qualif|skill|if|$))(?!.*\b(?:salary|pay|compensation|benefits?)\b)|^(?:big |huge )?plus(?:es)?\b|\ba (?:big |huge )?plus\b|\bassets?\b(?=.{0,14}(?:qualif|include|$))|\bextra credit\b|\beven better\b|\bideal(?:ly)?\b(?=.{0,24}(?:have|qualif|experience|skills))|\badvantage(?:s|ous)?\b|\boptional\b|\bbrownie points\b|\bstand out\b|\batouts?\b|\bvalorad/],
  ["requirements-required", /\b(?:minimum|required|mandatory|essential|basic|must[- ]haves?|necessary|key|employment|specialized)\b.{0,24}\b(?:qualif|requirement|skill|experience|criteria|education|competenc|knowledge|abilities)|\bmust[- ]haves?\b|\bmust (?:be|possess)\b|\bnon-negotiables?\b|\b(?:qualifications?|skills|experience|education)\b.{0,12}\(?\brequired\b|^(?:required|minimum|mandatory|essential)$/],
  ["education", /^(?:and |minimum |required |formal )*(?:education|degrees?|academic qualifications)(?:al)?(?: requirements?| background| level| required)?$/],
  ["responsibilities", /\bresponsib(?:ilit|le for\b)|\b(?:dut(?:y|ies))\b(?! (?:station|location))|\bwhat (?:you|you'll|you will|will you|you'd|you'll be|the (?:role|job|position)) (?:will |would |be |get to |'ll )*(?:do|doing|be doing|own|work|accomplish|deliver|involves?|entails?)\b|\bwhat you'll\b(?! (?:need|bring|have|get|love|receive|gain|learn))|\bwhat you will\b(?! (?:need|bring|have|get|receive|gain))|\bday[- ]to[- ]day\b|\ba (?:typical )?day in\b|\bin (?:this|the) (?:role|position|job)\b|\byour (?:role|mission|tasks|impact|day|work)\b|\b(?:key|main|primary|core|strategic) (?:objectives?|tasks|accountabilities|activities|areas|deliverables|result)\b|^objectives\b|\baccountabilit|\byou(?:'ll| will)(?: be)?$|\btasks\b|\bscope of (?:work|role)\b|\bthe work$|\b(?:essential|job|key) functions\b|\bwhat the job involves\b|\bhow you(?:'ll| will) (?:contribute|help|make|spend)|\bin (?:the|your) first (?:\d|few|three|six|year|month|week)|\baccomplish\b|\bfirst project\b|\bdescription of work\b|\bresponsabili|\bfunciones\b|\btareas\b|^(?:vos |ihre |deine )?(?:missions|aufgaben|tâches)\b/],
  ["skills", /^(?:(?:technical|key|core|soft|computer|language|other|hard|professional|it|required|and)? ?(?:skills|competenc(?:y|ies)|languages?|technolog(?:y|ies)|tech(?:nology|nical)? stack|tools|our stack|compétences|idiomas|langues)(?: (?:and|&) (?:abilities|competencies|tools|technologies))?)$/],
  ["requirements", /\brequi?re?ments?\b|\bqualif(?:ications?|ied)\b|\bwho (?:you are|are you|we're looking for|we are looking for|you'll be)\b|\bwhat (?:you|you'll|you will|you'd) ?(?:'ll |will )?(?:need|bring|have)\b|\bwhat (?:we're|we are|we) (?:look|seek)(?:ing)? for\b|\b(?:what|who) we (?:need|want|expect|require|seek)\b|\babout you\b|\byou(?:'ll|'ve| will)? (?:have(?! (?:access|the opportunit|an opportunit))|are|bring|need|got|should have|might be|may be)\b|\byour (?:background|profile|experience|skills|qualifications)\b|\b(?:candidate|person|ideal|personal|applicant) (?:profile|specification|requirements|candidate|attributes|qualities)\b|\b(?:ideal|successful|strong|excellent|perfect|good) (?:candidates?|applicants?)\b|\bexperience\b|\bskills?\b|\bknowledge\b|\bcompetenc|\beligib|\bcriteria\b|\bwe'd love\b.{0,20}\byou\b|\byou(?:'ll)? (?:will )?fit\b|\blooking for (?:someone|people|a person|candidates)\b|\bcandidates? (?:will|should|must)\b|\blicen[sc](?:es?|ing|ure)\b|\bcertificat(?:e|es|ion|ions)\b|\bphysical (?:demands|requirements|abilities)\b|\bevaluat(?:e|ed)\b.{0,30}\b(?:based|on)\b|\bcredentials\b|\bexigences\b|\bprofil(?: recherché)?$|\brequisitos\b|\banforderungen\b|\bperfil$|\bwas (?:du|sie) mitbring/],
  ["pay", /\bpay\b|\bsalar(?:y|ies)\b|\bcompensation\b(?! (?:analyst|manager|specialist))|\bremuneration\b|\bwages?\b|\bhourly rate\b|^(?:rate|stipend)\b|\bstipend$|\bsalaire\b|\bsalario\b|\bgehalt\b|\brémunération\b/],
  ["benefits", /\bbenefits?\b|\bperks?\b|\bwhat we(?:'ll| will| can)?(?: can)? (?:offer|give|provide)\b|\bwe offer\b|\bwhat(?:'s| is) in it for you\b|\bwhat you(?:'ll| will| can)? (?:get|receive|gain|love|expect)\b|\bin return\b|\bour offer\b|\bthe (?:package|offer|rewards?)$|\btotal rewards\b|\brewards\b|\btime off\b|\bleave entitlement\b|\bavantages\b|\bofrecemos\b|\bbeneficios\b|\bwir bieten\b|\bbenef[ií]cios\b/],
  ["schedule", /\bschedules?\b|\bhours\b|\bshifts?\b|\bworking (?:pattern|time|hours)\b|\bavailability\b|\bwork environment\b|\bworking (?:conditions|environment)\b|\bhoraires?\b|\bhorario\b|\barbeitszeit/],
  ["employment-type", /^(?:employment|job|contract|position|work|appointment) (?:type|status|basis)$|^(?:type of )?(?:contract|employment|appointment|position)(?: (?:type|status|term))?$|^(?:full|part)[- ]time$|\bterm of (?:employment|appointment)\b|\bduration\b|\bcontract length\b|^tenure$|^(?:type de )?contrat$|\bvertragsart\b/],
  ["location", /\blocations?\b|\bwhere you(?:'ll| will) (?:work|be)\b|\bplace of (?:work|performance)\b|\bwork ?(?:site|place)\b|\bremote(?: work)?(?: eligibility| policy)?$|\brelocation\b|\bduty (?:station|location)\b|\boffice location|^(?:base|based(?: (?:in|at))?|site|city|lieu(?: de travail)?|ubicación|standort|arbeitsort)$/],
  ["about-team", /\b(?:about|meet|join|our|the) (?:\S+ ){0,5}team\b|\bteam (?:overview|description|introduction|mission)\b|\babout (?:the|our) (?:\S+ ){0,3}(?:department|division|group|unit|program(?:me)?|lab|ward)\b|^(?:the |your )?(?:team|department|division)$|\b(?:agency|division|department)\b.{0,16}\b(?:information|overview|description)\b|\bproduct areas\b/],
  ["summary", /\babout (?:the|this) (?:role|job|position|opportunity|internship|work|post)\b|\b(?:role|job|position|opportunity|executive|post)? ?(?:summary|overview|description|purpose|introduction|brief)\b(?<!company .*)|^the (?:role|job|position|opportunity|challenge|post)\b|\bin summary\b|\bjob (?:purpose|profile)\b|^(?:\S+ )?opportunity$|^(?:role|position|post)$|\bwhy this role\b|\bdescripción\b|\b(?:description|sommaire) du poste\b|\bstellenbeschreibung\b|\bresumen\b/],
  ["about-company", /\babout\b(?! (?:the|this) (?:role|job|position))|\bwhy (?:join|work|choose|us|you(?:'ll| will| should))\b|\bwho we are\b|\bwho are we\b|\bour (?:company|mission|story|values|culture|vision|purpose|history|organi[sz]ation|trust|school|charity|firm|commitment)\b|\bcompany (?:profile|description|overview|culture|background|summary)\b|\bthe (?:company|organi[sz]ation|employer)\b|\b(?:life|working|work) (?:at|for|with|here)\b|\bmission\b|\bwhat we do\b|\bjoin us\b|^(?:the )?company$|\bemployer (?:details|profile)\b|\bmore about us\b|\bcore values\b|\bà propos\b|\bqui sommes|\bsobre nosotros\b|\bquiénes somos\b|\büber uns\b|\bsobre nós\b/]
];
var VAGUE_HEADINGS = /^(?:(?:job |role |position |post |full |opportunity |general |brief )*(?:description|overview|introduction|information|info|details|profile|opportunity|notes?)|(?:basic|other|additional|further|important|job|key|special) (?:information|info|details|notes?|facts)|.{0,40}\b(?:notes?|notice)|about|about (?:the|this) (?:job|opportunity)|position|role|job|post|other|miscellaneous|what you can expect)$|\b(?:looking for (?:someone|people)|(?:at|with) .{2,30}, you)\b.{0,20}\b(?:will|to)(?: be able to| be)?$/;
var JOB_TITLE_HEADINGS = /\b(?:accountant|administrator|advis[eo]r|agent|aide|analyst|apprentice|architect|artist|assistant|associate|attendant|auditor|bookkeeper|buyer|caregiver|carer|chef|chief|clerk|coach|consultant|controller|coordinator|co-ordinator|counsel|counsell?or|designer|developer|director|driver|editor|electrician|engineer|executive|fellow|generalist|guard|inspector|instructor|intern|investigator|lead|leader|lecturer|librarian|manager|mechanic|nurse|officer|operator|organi[sz]er|owner|paralegal|partner|pharmacist|physician|planner|president|principal|producer|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|specialist|strategist|superintendent|supervisor|teacher|technician|technologist|therapist|trainer|translator|tutor|vp|worker|writer)s?(?: (?:i{1,3}|iv|v|\d|[a-z]\d{1,2}))?(?: ?\([^()]{0,40}\)| ?[–—-] .{0,40})?$/;

// server/src/core/blocks/section-kind.ts
function sectionKindOfHeading(heading) {
  if (heading.length > 300) return void 0;
  const key = headingKey(heading);
  const words2 = key.split(" ");
  if (!key || key.length > 110 || words2.length > 14 || isJobTitle(key)) return void 0;
  if (words2.length > 5 && !words2[0].endsWith("ing") && isDutyVerb(words2[0])) return void 0;
  return SECTION_HEADINGS.find(([, pattern]) => pattern.test(key))?.[0];
}
function isVagueHeading(heading) {
  return VAGUE_HEADINGS.test(headingKey(heading));
}
function headingKey(heading) {
  return heading.slice(0, 300).toLowerCase().replace(/[’‘`]/g, "'").replace(/[【】[\]]/g, " ").replace(/\s{2,}|[^\S ]/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}
function isJobTitle(key) {
  return JOB_TITLE_HEADINGS.test(key) && !/^(?:about|for|what|who|why|how|the ideal|ideal|your|our|meet|notice)\b|\b(?:for|as) (?:an?|the)\b/.test(key);
}

// server/src/core/blocks/embedded-headings.ts
function findEmbeddedHeadings(text) {
  const first = text.search(/\S/);
  if (first < 0) return [];
  const found = [];
  const readFrom = (start) => {
    for (let at2 = start, end = headingEnd(text, at2); end !== void 0; end = headingEnd(text, at2)) {
      found.push({ start: at2, end });
      at2 = end + /^\s{0,20}/.exec(text.slice(end, end + 20))[0].length;
    }
  };
  readFrom(first);
  for (const match of text.matchAll(BEGINNING)) {
    const start = match.index + match[0].length;
    if (start <= first || start < (found.at(-1)?.end ?? 0) || endsName(text, start)) continue;
    readFrom(start);
  }
  const labels = gluedLabels(text).filter((span) => isSectionLabel(text, span));
  const all = labels.length === 0 ? found : mergeSpans(found, labels);
  return all.filter((span, index) => endsForSure(text, span, { first, next: all[index + 1] }));
}
function headingEnd(text, start) {
  const phrase = PHRASE.exec(text.slice(start, start + 160));
  if (!phrase) return void 0;
  const end = start + phrase[0].length;
  const after = ENDS_LIKE_HEADING.exec(text.slice(end, end + 40));
  if (!after) return /^(?:Job|Key|Main) [a-z]+$/.test(phrase[0]) ? end : void 0;
  return end + (after[1] ?? after[2] ?? "").length;
}
var BEGINNING = /(?:[.!?:;)\]”"…]\s{0,2}|[a-zß-öø-ÿ0-9])(?=[A-Z])/g;
function endsName(text, start) {
  return /(?<!\p{L})\p{Lu}\p{Ll}{1,3}$/u.test(text.slice(Math.max(0, start - 6), start));
}
function gluedLabels(text) {
  const labels = [];
  for (const colon of text.matchAll(/[:：]/g)) {
    const before = text.slice(Math.max(0, colon.index - 66), colon.index);
    const glued = /^\p{Lu}/u.test(text.slice(colon.index + 1, colon.index + 2));
    const label = labelAtEnd(before, glued);
    if (label !== void 0) labels.push({ start: colon.index - label.length, end: colon.index + 1 });
  }
  return labels;
}
function labelAtEnd(before, glued) {
  const shouted = /(?:[\p{Ll}\d)]|[.!?] {0,2})(\p{Lu}{4,}(?: \p{Lu}{2,}){0,4}|THE \p{Lu}{4,})$/u.exec(before)?.[1];
  if (shouted !== void 0) return shouted;
  const match = /(?:[\p{Ll}\d)!?]|, \p{Lu}{2}|[.!?)] {0,2})(\p{Lu}\p{Ll}[\p{L} ,&/’']{2,60})$/u.exec(before);
  if (match) {
    const seam = /^.*\p{Ll}(?=\p{Lu}\p{Ll})/su.exec(match[1])?.[0].length ?? 0;
    if (seam > 0 || glued || !/\s$/.test(match[0].slice(0, -match[1].length))) return match[1].slice(seam);
  }
  return glued ? /\s(\p{Lu}\p{Ll}{2,20}(?:,? (?:&|and|or|\p{Lu}\p{Ll}{2,20})){1,6})$/u.exec(before)?.[1] : void 0;
}
function mergeSpans(headings, labels) {
  const merged = [];
  for (const span of [...headings, ...labels].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((merged.at(-1)?.end ?? 0) <= span.start) merged.push(span);
  }
  return merged;
}
function isSectionLabel(text, { start, end }) {
  const label = text.slice(start, end);
  if (label.split(" ").length > 7 || endsName(text, start)) return false;
  const kind = sectionKindOfHeading(label);
  return kind !== void 0 && kind !== "other";
}
var MODIFIER = "(?:Minimum|Preferred|Basic|Required|Desired|Key|Additional|Job|Core|Main|Primary|Essential|Principal|General|Your|Our|The|Position|Role|Technical|Work|Professional|Education|Skills|Special|Other|Nice-to-have|Must-have)";
var NOUN = "(?:Responsibilities|Duties|Qualifications?|Requirements?|Skills|Competencies|Benefits|Perks|Compensation|Experience|Education|Salary|Accountabilities|Summary|Overview|Description|Location|Schedule)";
var QUESTION = "(?:What [Yy]ou(?:['\u2019]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Hh]ave|[Gg]et)|Wh(?:o|at) (?:[Ww]e(?:['\u2019]re| [Aa]re) [Ll]ooking [Ff]or)|Who (?:[Yy]ou|[Ww]e) [Aa]re|Why (?:[Jj]oin|[Ww]ork (?:[Ww]ith|[Aa]t|[Ff]or)|[Cc]hoose) (?:[Uu]s|[A-Z][a-z]+)|What [Ww]e [Oo]ffer|How [Tt]o [Aa]pply|Nice[- ][Tt]o[- ][Hh]aves?|Perks (?:[Aa]nd|&) Benefits|Equal Opportunity(?: Employer)?|Diversity (?:&|[Aa]nd) Inclusion)";
var SMALL = "(?:Job|Key|Main) (?:tasks|requirements|duties|responsibilities|qualifications|description)(?= \\p{Lu})";
var NAMED_STATEMENT = "(?:[A-Z][a-z]+|[A-Z]&[A-Z]|[A-Z]{2,4})(?: (?:[A-Z][a-z]+|[A-Z]&[A-Z]|&|and)){0,3} Statement";
var ABOUT = "About (?:[Uu]s|[Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam|[Cc]ompany|[Pp]osition)|[Yy]ou)";
var ABOUT_NAME = "About ([A-Z][a-z]{1,20})(?=\\1 )|About (?=([A-Z][\\w.&]{1,30}))(?:[A-Z][\\w.&\u2019'-]{0,30} ){0,5}?[A-Z][\\w.&]{0,30}?(?=(?:\\2|We|The|This|At|Our|In|It|With|Founded)[ ,])";
var PHRASE = new RegExp(
  `^(?:${ABOUT}|${ABOUT_NAME}|${QUESTION}|(?:${MODIFIER}(?: (?:&|and) ${MODIFIER})? ){0,2}${NOUN}(?: (?:&|and|/) (?:${MODIFIER} )?${NOUN})?|${SMALL}|${NAMED_STATEMENT})`,
  "u"
);
var ENDS_LIKE_HEADING = /^(\s?[:：])|^(?=[\p{Lu}])|^(?=\s*[-–•·▪*]\s?[\p{L}\p{N}])|^(?=\s*\(?\d{1,2}[.)]\s)|^(?=\s*$)/u;
function endsForSure(text, span, around) {
  if (span.start > around.first) return true;
  if (around.next && around.next.start - span.end < 20 && text.slice(span.end, around.next.start).trim() === "")
    return true;
  return span.end < text.trimEnd().length && !/[:：]\s?$/.test(text.slice(span.start, span.end));
}

// server/src/core/blocks/heading-shape.ts
function headingShape(words2, around) {
  if (words2.length > 100 || words2.length < 3 || !/\p{L}{2}/u.test(words2)) return void 0;
  if (!around.after)
    return isShouted(words2) && sectionKindOfHeading(words2) === "equal-opportunity" ? "caps" : void 0;
  const count = words2.split(/\s+/).length;
  if (count > 12 || /[.!?…]["”’)]?\s+\p{Lu}/u.test(words2.replace(/\b\p{Lu}\./gu, ""))) return void 0;
  if (!around.blankBefore && !around.beforeIsHeading && /^\p{Ll}/u.test(words2)) return void 0;
  const kind = sectionKindOfHeading(words2);
  if (/[:：]$/.test(words2)) return labelShape(words2, count, kind !== void 0);
  if (/[.,;!]$|[:：]\s/.test(words2) || !/^[\p{Lu}\p{N}【[(“"]/u.test(words2)) return void 0;
  if (isShouted(words2) && count <= 10 && (kind !== void 0 || count > 1 && !around.first && !isShouted(around.after)))
    return "caps";
  if (WHOLE_HEADING.test(headingKey(words2))) return "plain";
  if (around.first || count > 8) return void 0;
  const isolated = around.blankBefore || around.beforeIsHeading || around.before.length > 60 || /[.!?:;]$/.test(around.before);
  if (kind !== void 0 && isTitleCase(words2) && isolated && !isItem(words2)) return "plain";
  const opensText = around.after.length > Math.max(60, words2.length);
  return isTitleCase(words2) && around.blankBefore && around.blankAfter && opensText && !/\d/.test(words2) && kind !== void 0 ? "plain" : void 0;
}
function labelShape(words2, count, known) {
  if (/[,;].*[,;]/.test(words2)) return void 0;
  return known && (count <= 6 || /^(?:what|who|why|how|in|for)\b/i.test(words2)) || count <= 6 && /^\p{Lu}/u.test(words2) ? "label" : void 0;
}
var WHOLE_HEADING = /^(?:(?:key|main|core|primary|essential|minimum|basic|required|preferred|desired|desirable|additional|job|position|role|general|principal|specific|other|your|our|the|and|&|or|major|typical|work|professional|technical|education|skills|experience|knowledge|duties|requirements|requirement\/minimum) )*(?:responsibilit(?:y|ies)|duties|requirements?|qualifications?|skills|experience|education|benefits|perks|compensation|salary|accountabilities|competencies|overview|summary|description|pay|languages|locations?|notes?|deadline|essential|desirable)$|^(?:what|who|why|how) (?:you|we|to|join|us|work|will|are|the|our|is|makes)\b.{0,50}$|^nice[- ]to[- ]haves?(?: skills)?$|^about (?:us|you|the|this|our)\b.{0,30}$|^about(?: \S+){1,4}$|^(?:duties|skills|education|experience|perks|benefits|salary|pay|compensation|training|diversity|responsibilities|roles) (?:and|&|\/) (?:\S+ ){0,2}\S+$|^equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?$|^application (?:process|deadline)$|^job information$|^about$|^work experience$|^responsibilities include$|^minimum qualifications? \/? ?requirements?$/;
function isItem(words2) {
  return /\b(?:with|in|of experience|years?|degree in|ability to|or (?:higher|equivalent))\b/i.test(words2);
}
function isShouted(words2) {
  const letters = words2.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
var SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with|vs|you|your|we|our)$/i;
function isTitleCase(words2) {
  const all = words2.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return all.length > 0 && all.every((word, index) => index > 0 && SMALL_WORDS.test(word) || /^\p{Lu}/u.test(word));
}

// server/src/core/blocks/inline-lists.ts
function findInlineMarkers(text) {
  return [...numberedMarkers(text), ...dashedMarkers(text)].sort((a, b) => a.start - b.start);
}
var NUMBER = /(?<=^|[\s:;.)])\(?(\d{1,2})[.)](?=\s+[\p{L}"“(])/gu;
function numberedMarkers(text) {
  const markers = [];
  let run = [];
  const close = () => {
    if (run.length > 1) markers.push(...run);
    run = [];
  };
  for (const match of text.matchAll(NUMBER)) {
    const ordinal = Number(match[1]);
    const marker = { start: match.index, end: match.index + match[0].length, ordinal };
    const last = run.at(-1);
    if (last && ordinal === last.ordinal + 1) run.push(marker);
    else if (ordinal === 1) {
      close();
      run = [marker];
    }
  }
  close();
  return markers;
}
function dashedMarkers(text) {
  const markers = [];
  for (const match of text.matchAll(/[-–•·▪●]/g)) {
    const start = match.index;
    if (beginsItem(text, start)) markers.push({ start, end: start + 1, ordinal: null });
  }
  return markers.length > 1 || markers[0]?.start === 0 ? markers : [];
}
function beginsItem(text, at2) {
  if (!/^.\s?[\p{Lu}\p{N}]/u.test(text.slice(at2, at2 + 4))) return false;
  const before = text.slice(Math.max(0, at2 - 3), at2);
  return /[.:;!?)]\s{0,2}$/.test(before) || /\p{L}$/u.test(before) && /^.\s/.test(text.slice(at2, at2 + 2));
}

// server/src/core/blocks/list-marker.ts
var MARKER = /^[ \t\u00a0]*(?:([-–—*+•·●○◦▪▫■□►▸➢➤✓✔★»‣∙⁃➔→]|o(?=[ \t\u00a0]{1,}\p{Lu}))(?=[ \t\u00a0]|[•●▪]|(?<=[•●○◦▪■►➢➤✓✔‣∙⁃])\S)|(\(?(\d{1,2})[.)])(?=[ \t\u00a0]|\p{Lu})|(\(?[a-z][.)]|\([ivx]{1,4}\)|[ivx]{1,4}\))(?=[ \t\u00a0]))/u;
function readListMarker(line) {
  const match = MARKER.exec(line);
  if (!match) return void 0;
  const text = match[1] ?? match[2] ?? match[4];
  const end = match[0].length;
  return { start: end - text.length, end, text, ordinal: match[3] ? Number(match[3]) : null };
}

// server/src/core/blocks/parse-blocks.ts
function parseBlocks(source) {
  const masked = maskMarkup(source);
  const lines = splitLines(source);
  const pieces = readPieces(source, masked, lines);
  markHeadings(pieces, source, masked.text);
  return joinWrapped(pieces, masked.text, lines).flatMap((piece) => toBlocks(piece, source, masked.text));
}
function readPieces(source, masked, lines) {
  const pieces = [];
  const whole = masked.regions.filter((region) => region.kind === "front-matter" || region.kind === "code");
  let nextBreak = 0;
  let nextRegion = 0;
  for (const [number, line] of lines.entries()) {
    while (nextRegion < whole.length && whole[nextRegion].end <= line.start) nextRegion++;
    const region = whole[nextRegion];
    if (region && region.start <= line.start) {
      const last = pieces.at(-1);
      if (last?.span.start !== region.start) {
        const kind = region.kind === "code" ? "code" : "front-matter";
        pieces.push({ kind, span: region, heading: null, list: null, line: number, lastLine: number });
      } else last.lastLine = number;
      continue;
    }
    let from = line.start;
    let opened;
    for (; nextBreak < masked.breaks.length && masked.breaks[nextBreak].at <= line.end; nextBreak++) {
      const at2 = masked.breaks[nextBreak];
      if (at2.at < line.start) continue;
      if (addPiece(pieces, source, masked, { start: from, end: at2.at }, number, opened)) opened = void 0;
      if (at2.kind !== "paragraph" || at2.level > 0) opened = at2;
      else if (opened && !source.slice(opened.at, at2.at).trim()) opened = void 0;
      from = at2.at;
    }
    addPiece(pieces, source, masked, { start: from, end: line.end }, number, opened);
  }
  return pieces;
}
function addPiece(pieces, source, { text, inner }, stretch, line, opened) {
  const words2 = text.slice(stretch.start, stretch.end).trim();
  if (words2 === "") return false;
  const span = trimSpan(inner, stretch);
  const piece = { kind: "paragraph", span, heading: null, list: null, line, lastLine: line };
  const atx = /^(#{1,6})(?:[ \t]+|(?=\p{L}))/u.exec(words2);
  const marker = readListMarker(text.slice(stretch.start, span.end));
  if (opened?.kind === "heading") {
    piece.heading = { form: "html", level: opened.level };
  } else if (atx && /^[\p{L}\p{N}"“(.]/u.test(words2.slice(atx[0].length).trim())) {
    piece.heading = { form: "atx", level: atx[1].length };
  } else if (/^(?:[-*_=~•. ]{3,})$/.test(words2) && !/\p{L}/u.test(words2)) {
    piece.kind = "underline";
  } else if (/^\||\t/.test(words2) || opened?.kind === "table-row") {
    piece.kind = "table-row";
  } else if (marker && text.slice(stretch.start + marker.end, span.end).trim()) {
    piece.kind = "list-item";
    const start = stretch.start + marker.start;
    piece.list = {
      span: { start, end: start + marker.text.length },
      text: marker.text,
      ordinal: marker.ordinal,
      indent: marker.start
    };
  } else if (opened?.kind === "list-item") {
    piece.kind = "list-item";
    piece.list = { span: { start: span.start, end: span.start }, text: "", ordinal: null, indent: 0 };
  } else if (isBold(source, stretch, words2)) {
    piece.heading = { form: "bold", level: 2 };
  }
  if (piece.heading) piece.kind = "heading";
  pieces.push(piece);
  return true;
}
function isBold(source, stretch, words2) {
  if (words2.length > 100 || /[.!,;]$/.test(words2)) return false;
  const raw = withoutColon(source.slice(stretch.start, stretch.end).trim());
  if (/^\*\*\[[^\]]*\]\([^)]*\)\*\*$/.test(raw)) return false;
  return /^(?:\*\*[^*]+\*\*|__[^_]+__|\*\*\*[^*]+\*\*\*|<(b|strong)>[^<]*<\/\1>)\s*[:：]?$/i.test(raw);
}
function markHeadings(pieces, source, text) {
  const wordsOf = (piece) => piece ? text.slice(piece.span.start, piece.span.end).trim() : "";
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece.kind !== "paragraph") continue;
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    if (after?.kind === "underline" && after.line === piece.line + 1 && /^(?:-{3,}|={3,})$/.test(wordsOf(after).trim()) && before?.lastLine !== piece.line - 1) {
      piece.heading = { form: "setext", level: source[after.span.start] === "=" ? 1 : 2 };
    } else if (before?.line !== piece.line && after?.line !== piece.line) {
      const form = headingShape(wordsOf(piece), {
        blankBefore: !before || before.lastLine < piece.line - 1,
        blankAfter: !after || after.line > piece.line + 1,
        first: !before,
        before: wordsOf(before),
        beforeIsHeading: before?.kind === "heading",
        after: wordsOf(after)
      });
      if (form) piece.heading = { form, level: 2 };
    }
    if (piece.heading) piece.kind = "heading";
  }
}
function joinWrapped(pieces, text, lines) {
  const widths = pieces.filter((piece) => piece.kind === "paragraph" || piece.kind === "list-item").map((piece) => piece.span.end - piece.span.start);
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0;
  const joined = [];
  for (const piece of pieces) {
    if (piece.kind === "underline") continue;
    const last = joined.at(-1);
    if (last && piece.kind === "paragraph" && continues(last, piece, { text, lines, width })) {
      last.span = { start: last.span.start, end: piece.span.end };
      last.lastLine = piece.lastLine;
    } else joined.push({ ...piece });
  }
  return joined;
}
function continues(last, piece, { text, lines, width }) {
  if (piece.line !== last.lastLine + 1 || last.kind !== "paragraph" && last.kind !== "list-item") return false;
  const length = last.span.end - Math.max(lines[last.lastLine].start, last.span.start);
  const words2 = text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 200)).trimStart();
  const firstWord = /^\S+/.exec(words2)?.[0].length ?? 0;
  if (/^\p{Ll}/u.test(words2) && !/[.:;!?]$/.test(text.slice(last.span.end - 1, last.span.end)) && length > 40)
    return true;
  if (last.kind === "list-item" && last.list && /^[ \t]{2,}/.test(text.slice(lines[piece.line].start, piece.span.start)))
    return true;
  return width <= 130 && width >= 40 && length + 1 + firstWord > width * 0.95;
}
function toBlocks(piece, source, text) {
  if (piece.kind !== "paragraph" && piece.kind !== "list-item") return [makeBlock(piece, piece.span, source, text)];
  const words2 = text.slice(piece.span.start, piece.span.end);
  const from = piece.list ? piece.list.span.end - piece.span.start : 0;
  const cuts = [];
  for (const heading of findEmbeddedHeadings(words2))
    if (heading.start >= from) cuts.push({ at: heading.start, heading });
  for (const marker of findInlineMarkers(words2)) if (marker.start >= from) cuts.push({ at: marker.start, marker });
  const label = piece.kind === "paragraph" && source[piece.span.start] === text[piece.span.start] ? labelHeading(words2) : void 0;
  if (label && !cuts.some((cut) => cut.heading && cut.at <= label.start))
    cuts.push({ at: label.start, heading: label });
  if (cuts.length === 0) return [makeBlock(piece, piece.span, source, text)];
  cuts.sort((a, b) => a.at - b.at);
  const blocks = [];
  const add2 = (part, start, end) => {
    const span = trimSpan(text, { start: piece.span.start + start, end: piece.span.start + end });
    if (span.start < span.end) blocks.push(makeBlock(asListItem(part, text, span), span, source, text));
  };
  const plain = { ...piece, kind: "paragraph", list: null };
  add2(piece, 0, cuts[0].at);
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1]?.at ?? words2.length;
    if (cut.heading) {
      add2({ ...plain, kind: "heading", heading: { form: "embedded", level: 2 } }, cut.at, cut.heading.end);
      add2(plain, cut.heading.end, end);
    } else if (cut.marker) {
      const start = piece.span.start + cut.marker.start;
      const span = { start, end: piece.span.start + cut.marker.end };
      const list = { span, text: text.slice(span.start, span.end), ordinal: cut.marker.ordinal, indent: 0 };
      add2({ ...plain, kind: "list-item", list }, cut.at, end);
    }
  }
  return blocks;
}
function asListItem(part, text, span) {
  const marker = part.kind === "paragraph" ? readListMarker(text.slice(span.start, span.end)) : void 0;
  if (!marker) return part;
  const start = span.start + marker.start;
  const list = {
    span: { start, end: start + marker.text.length },
    text: marker.text,
    ordinal: marker.ordinal,
    indent: 0
  };
  return { ...part, kind: "list-item", list };
}
function labelHeading(words2) {
  const match = /^\s*(\p{Lu}[^:.!?,;|]{2,50}?\s?[:：])\s+(?=\S.{80})/u.exec(words2);
  if (!match) return void 0;
  const kind = match[1].trim().split(/\s+/).length <= 5 ? sectionKindOfHeading(match[1]) : void 0;
  const known = kind !== void 0 && PROSE_SECTIONS.has(kind) && !/\d/.test(match[1]);
  return known || LANGUAGE_LABEL.test(match[1]) ? { start: match[0].indexOf(match[1]), end: match[0].trimEnd().length } : void 0;
}
var PROSE_SECTIONS = /* @__PURE__ */ new Set([
  "about-company",
  "about-team",
  "summary",
  "responsibilities",
  "requirements-required",
  "requirements-preferred",
  "requirements",
  "benefits",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal"
]);
var LANGUAGE_LABEL = /^(?:En Español|Em Português|En Français|Auf Deutsch|In English|English version|Version française|Español|Français|Deutsch)\s?[:：]$/i;
var KEY_VALUE = /^\s*(\p{Lu}[^:：.!?|\n]{1,40}?)\s?[:：]\s+\S/u;
var BOLD_LABEL = /^(?:\*\*|__)(\p{Lu}[^*_:：\n]{1,60}?)[*_:： ]{2,4}(?=\s?\S)/u;
function makeBlock(piece, span, source, text) {
  const raw = source.slice(span.start, span.end);
  let words2 = text.slice(span.start, span.end);
  const mark = piece.list?.span;
  if (piece.list && mark && mark.end > mark.start) words2 = hide(words2, mark.start - span.start, mark.end - span.start);
  if (piece.heading?.form === "atx") words2 = words2.replace(/^#+|\s#+$/g, (marks) => " ".repeat(marks.length));
  if (piece.kind === "table-row") words2 = words2.replace(/[|\t]/g, " ");
  if (piece.kind === "code" || piece.kind === "front-matter") words2 = raw.replace(/[^\r\n]/g, " ");
  let kind = piece.kind;
  let label = null;
  const keyValue = kind === "paragraph" || kind === "list-item" ? KEY_VALUE.exec(words2) : null;
  const bold = kind === "paragraph" ? BOLD_LABEL.exec(raw) : null;
  if (keyValue && words2.trim().length <= 200 && keyValue[1].split(/\s+/).length <= 5) {
    const start = span.start + keyValue[0].indexOf(keyValue[1]);
    label = { start, end: start + keyValue[1].length };
    if (kind === "paragraph") kind = "key-value";
  } else if (bold && (/[:：]/.test(bold[0]) || sectionKindOfHeading(bold[1]))) {
    const start = span.start + bold[0].indexOf(bold[1]);
    label = { start, end: start + bold[1].length };
  }
  return {
    kind,
    span,
    raw,
    text: words2,
    heading: piece.heading,
    list: kind === "list-item" ? piece.list : null,
    label
  };
}
function hide(text, start, end) {
  return start < 0 ? text : text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

// server/src/core/text/words.ts
var WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
var PLAIN_WORD = /[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*/g;
var SPECIAL = /[\u00aa\u00b2\u00b3\u00b5\u00b9-\u1fff\u2070-\u209f\u2100-\uffff]/;
function hasSpecialLetters(text) {
  return SPECIAL.test(text);
}
function countWords(text) {
  return text.match(wordIn(text))?.length ?? 0;
}
function wordKey(text) {
  const words2 = text.toLowerCase().replace(/’/g, "'");
  return (words2.match(wordIn(words2)) ?? []).join(" ");
}
function wordIn(text) {
  return hasSpecialLetters(text) ? WORD : PLAIN_WORD;
}
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// server/src/core/posting/prose.ts
function readProse(blocks) {
  return blocks.filter((block) => block.kind !== "code" && block.kind !== "front-matter").map(squeeze);
}
function squeeze(block) {
  const from = block.span.start;
  if (!/\s\s|[\r\n\t\u00a0]/.test(block.text))
    return { block, text: block.text, lower: lowerCase(block.text), toSpan: (start, end) => ({ start: from + start, end: from + end }) };
  const pieces = [];
  const places = [];
  for (const match of block.text.matchAll(/\S+/g)) {
    if (pieces.length > 0) {
      pieces.push(" ");
      places.push(match.index - 1);
    }
    pieces.push(match[0]);
    for (let i = 0; i < match[0].length; i++) places.push(match.index + i);
  }
  const text = pieces.join("");
  return {
    block,
    text,
    lower: lowerCase(text),
    toSpan: (start, end) => ({
      start: from + (places[start] ?? 0),
      end: end > start ? from + (places[end - 1] ?? 0) + 1 : from + (places[start] ?? 0)
    })
  };
}
function holdsAny({ lower }, words2) {
  return words2.some((word) => lower.includes(word));
}
var BEFORE = 150;
var AFTER = 170;
function windowsAround(prose, places) {
  const { text } = prose;
  const windows = [];
  for (const { index } of places) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + AFTER);
    if (last && index - BEFORE <= last.end) last.end = end;
    else windows.push({ start: Math.max(0, index - BEFORE), end });
  }
  return windows.map((window) => {
    const space = window.start === 0 ? -1 : text.indexOf(" ", window.start);
    const start = space < 0 || space > window.start + 40 ? window.start : space + 1;
    const behind = window.end === text.length ? -1 : text.lastIndexOf(" ", window.end);
    const end = behind < window.end - 40 ? window.end : behind;
    const lower = prose.lower.slice(start, end);
    return { ...prose, text: text.slice(start, end), lower, toSpan: (from, to) => prose.toSpan(start + from, start + to) };
  });
}

// server/src/core/posting/read-fields.ts
var LABELS = [
  [
    "title",
    "(?:job|position|role|vacancy|working) ?title|title|position|role|job(?: role| position)?|vacancy|job name|title of (?:the )?position"
  ],
  [
    "organization",
    "company(?: name)?|employer(?: name)?|organi[sz]ation(?: name)?|agency|hiring (?:organi[sz]ation|company)"
  ],
  [
    "location",
    "(?:(?:job|work|working|primary|office|position|duty|base|role|project|current|preferred|main|geographic) )?locations?(?:\\(s\\))?|duty (?:station|post)s?|place of (?:work|performance|employment)|(?:job|work) ?site|cit(?:y|ies)|city(?: ?[,/&] ?| and )state|work city|office"
  ],
  [
    "arrangement",
    "(?:work|working) (?:arrangements?|models?|mode|setting|style)|work ?place(?: type)?|work ?place model|location type|remote(?: work)?(?: status)?|remote job|telework(?: eligible| eligibility)?|work location type|telecommut(?:e|ing)"
  ],
  [
    "type",
    "(?:job|employment|position|contract|appointment|work|role|vacancy|assignment|engagement) (?:type|status|basis|category|length|duration|term)s?(?:\\(s\\))?|types? of (?:employment|contract|position|appointment|work)|type|employment|duration|term|contract|tenure|appointment|job types?|status"
  ],
  ["schedule", "(?:work|job|working) (?:schedule|hours|shift)|schedule|hours|shift|time type|hours per week"]
];
var OTHER = "(?:(?:base|annual|starting|hourly|expected|monthly) )?(?:salary|pay|compensation|wage|rate)(?: range| rate)?|department|division|team|unit|reports? to|reporting to|experience(?: level)?|seniority(?: level)?|education(?: level)?|grade|level|series|date posted|posted|closing date|deadline|start date|industry|function|category|benefits|job (?:id|number|code|description|summary|purpose|requisition|req|requirements)|requisition(?: id)?|req(?:uisition)? (?:id|number)|reference|travel(?: requirement)?|number of (?:vacancies|openings|positions)|openings|description(?: of work)?|summary|overview|responsibilities|requirements|qualifications|skills|languages?|supervisory status|security clearance|clearance|contact|interested\\?|visa|relocation|bonus|supervisor|flsa(?: status)?|supervises";
var WHICH = new RegExp(`^(?:${LABELS.map(([, words2]) => `(${words2})`).join("|")}|${OTHER})$`, "i");
var BEFORE_COLON = new RegExp(
  `(?:^|[\\s|\u2022\xB7;,(.)*_\\]]|(?<=[\\p{Ll}\\d)])(?=\\p{Lu}))((?:${LABELS.map(([, words2]) => words2).join("|")}|${OTHER}))$`,
  "iu"
);
var LABEL_ENDS = /(?:title|position|role|job|vacancy|name|company|employer|organi[sz]ation|agency|locations?|s\)|station|post|stations|posts|work|performance|employment|site|city|cities|state|office|arrangements?|models?|mode|setting|style|place|workplace|type|types|remote|status|eligible|eligibility|telework|telecommut(?:e|ing)|basis|category|length|duration|term|terms|contract|tenure|appointment|schedule|hours|shift|week|salary|pay|compensation|wage|rate|range|department|division|team|unit|to|experience|level|education|grade|series|posted|date|deadline|industry|function|benefits|id|number|code|description|summary|purpose|requisition|req|requirements|reference|travel|requirement|vacancies|openings|positions|overview|responsibilities|qualifications|skills|languages?|clearance|contact|interested\??|visa|relocation|bonus|supervisor|flsa|supervises)$/i;
var LONGEST = 300;
function readFields(blocks) {
  const fields = [];
  blocks.forEach((block, index) => {
    if (block.kind === "front-matter") fields.push(...frontMatterFields(block));
    else if (block.kind === "heading") fields.push(...headingField(blocks, index));
    else if (block.kind !== "code") fields.push(...blockFields(block));
  });
  return fields;
}
function fieldKindOf(label) {
  const match = WHICH.exec(label.trim());
  if (!match) return void 0;
  const group = match.slice(1).findIndex((words2) => words2 !== void 0);
  return LABELS[group]?.[0] ?? "other";
}
function* frontMatterFields(block) {
  for (const match of block.raw.matchAll(/^([A-Za-z_ -]{2,30}):[ \t]*(["']?)([^\r\n]{1,300}?)\2[ \t]*$/gm)) {
    const label = match[1].replace(/[_-]/g, " ").toLowerCase();
    const kind = fieldKindOf(label);
    const value = match[3].trim();
    if (!kind || !value || /^[>|]-?$/.test(value)) continue;
    const start = block.span.start + match.index + match[0].indexOf(match[3], match[1].length + 1);
    yield { kind, label: `front ${label}`, value, span: { start, end: start + match[3].trimEnd().length } };
  }
}
function* headingField(blocks, index) {
  const block = blocks[index];
  const words2 = headingWords(block);
  const inside = words2.length < 60 ? /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(words2) : null;
  const insideKind = inside ? fieldKindOf(inside[1]) : void 0;
  if (inside && insideKind) {
    const start = block.span.start + block.text.indexOf(inside[2], block.text.search(/[:：]/));
    yield {
      kind: insideKind,
      label: inside[1].toLowerCase(),
      value: inside[2],
      span: { start, end: start + inside[2].length }
    };
    return;
  }
  const kind = words2.length < 40 ? fieldKindOf(words2) : void 0;
  if (!kind || kind === "other") return;
  for (let i = index + 1; i < Math.min(index + 4, blocks.length); i++) {
    const next = blocks[i];
    if (next.kind === "heading" || next.kind === "code") return;
    if (next.text.trim().length > LONGEST) return;
    const span = textSpan(next, 0, next.text.length);
    yield {
      kind,
      label: words2.toLowerCase(),
      value: next.text.slice(span.start - next.span.start, span.end - next.span.start),
      span
    };
  }
}
function* blockFields(block) {
  const { text } = block;
  const labels = [...colonLabels(text), ...startLabel(block)].sort((a, b) => a.start - b.start);
  for (const [index, label] of labels.entries()) {
    if (label.kind === "other") continue;
    const limit = Math.min(labels[index + 1]?.start ?? text.length, label.valueStart + LONGEST);
    const rest = text.slice(label.valueStart, limit);
    const lead = rest.length - rest.trimStart().length;
    const end = rest.slice(lead).search(/\s\|\s|•/);
    const value = (end < 0 ? rest.slice(lead) : rest.slice(lead, lead + end)).trimEnd();
    if (!value) continue;
    const from = label.valueStart + lead;
    yield {
      kind: label.kind,
      label: label.words,
      value,
      span: { start: block.span.start + from, end: block.span.start + from + value.length }
    };
  }
}
function* colonLabels(text) {
  for (const match of text.matchAll(/[:：]/g)) {
    const colon = match.index;
    const from = Math.max(0, colon - 48);
    const words2 = text.slice(from, colon).trimEnd();
    if (!LABEL_ENDS.test(words2.slice(-16))) continue;
    const before = BEFORE_COLON.exec(words2);
    if (!before) continue;
    const label = before[1];
    const start = from + before.index + before[0].lastIndexOf(label);
    const kind = fieldKindOf(label);
    if (!kind || !/\p{Lu}/u.test(label[0]) && text.slice(0, start).trim() !== "") continue;
    yield { kind, words: label.toLowerCase(), start, valueStart: colon + 1 };
  }
}
function* startLabel(block) {
  const pattern = block.kind === "table-row" ? /^[|\s]{0,6}([\p{L}() ]{3,30}?)\s{0,8}[|\t]/u : /^[\s>-]{0,4}\*{1,2}([\p{L}() /]{3,30}?)\s?\*{1,2}\s/u;
  const match = pattern.exec(block.raw);
  const kind = match ? fieldKindOf(match[1].trim()) : void 0;
  if (!match || !kind) return;
  yield {
    kind,
    words: match[1].trim().toLowerCase(),
    start: match[0].indexOf(match[1]),
    valueStart: match[0].length
  };
}
function textSpan(block, start, end) {
  const words2 = block.text.slice(start, end);
  const from = start + (words2.length - words2.trimStart().length);
  return { start: block.span.start + from, end: block.span.start + from + words2.trim().length };
}

// server/src/core/posting/read-language.ts
var FUNCTION_WORDS = {
  en: words(
    "a the and of to in for with you is are our we will your be on as or that this from have at by an it who not can their all us more job work"
  ),
  es: words(
    "el la los las de del que y en para con por un una su es son como m\xE1s nuestro nuestra ser\xE1 a\xF1os experiencia trabajo se al lo sus o e ser"
  ),
  fr: words(
    "le la les des du et en pour avec vous nous est sont une un dans votre notre au aux que qui sur ou \xEAtre plus ses son sa par ce cette"
  ),
  de: words(
    "der die das und in f\xFCr mit sie wir ist sind ein eine einen ihr ihre unser unsere auf im zu von den dem des oder bei als auch werden bis nach"
  ),
  pt: words(
    "o os de da dos das que e em para com por um uma seu sua \xE9 s\xE3o como mais nosso nossa ser\xE1 anos experi\xEAncia trabalho na ao ou ser n\xE3o pela pelo"
  ),
  it: words(
    "il lo la gli le di del della dei che e per con un una suo sua \xE8 sono come pi\xF9 nostro nostra sar\xE0 anni esperienza lavoro nel alla o essere"
  ),
  nl: words(
    "de het een en van voor met je jij wij ons onze is zijn in op te dat die bij als aan of ook naar uit over worden bent hebt"
  )
};
function words(list) {
  return new Set(list.split(" "));
}
function readLanguages(blocks) {
  let last = null;
  return blocks.map((block) => {
    const found = languageOf(block.text);
    if (found) last = found;
    return found ?? last;
  });
}
function languageOf(text) {
  const script = languageOfScript(text);
  if (script) return script;
  const all = text.slice(0, SAMPLE).toLowerCase().match(hasSpecialLetters(text) ? LETTERS : /[a-z]+/g) ?? [];
  const total = all.length;
  if (total < 6) return void 0;
  const scores = /* @__PURE__ */ new Map();
  for (const word of all)
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3 || first[1] < (second?.[1] ?? 0) * 1.3) return void 0;
  return first[1] / total >= 0.12 ? first[0] : void 0;
}
var SAMPLE = 500;
var LETTERS = /[a-zß-öø-ÿāăąćčďđēėęěğģīįķĺļľłńņňőœŕřśşšţťūůűųźżžșț]+/g;
var LANGUAGES_BY_WORD = (() => {
  const byWord = /* @__PURE__ */ new Map();
  for (const [language, small] of Object.entries(FUNCTION_WORDS))
    for (const word of small) byWord.set(word, [...byWord.get(word) ?? [], language]);
  return byWord;
})();
function languageOfScript(text) {
  if (!/[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]/.test(text.slice(0, SAMPLE))) return void 0;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern) => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (letters < 4) return void 0;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return "ja";
  const script = SCRIPTS.find(([, pattern]) => share(pattern) > 0.4)?.[0];
  return script === "ru" && /[іїєґ]/i.test(sample) ? "uk" : script;
}
var SCRIPTS = [
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g]
];

// server/src/core/posting/section-kinship.ts
var ASKS = /* @__PURE__ */ new Set([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education"
]);
var ABOUT_EMPLOYER = /* @__PURE__ */ new Set(["about-company", "about-team"]);
var ABOUT_ROLE = /* @__PURE__ */ new Set(["summary", "responsibilities"]);
var FAMILIES = [ASKS, ABOUT_EMPLOYER, ABOUT_ROLE];
var STATEMENTS = /* @__PURE__ */ new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity"
]);
function isAsking(kind) {
  return ASKS.has(kind);
}
function isAboutEmployer(kind) {
  return ABOUT_EMPLOYER.has(kind);
}
function isHeart(kind) {
  return kind === "responsibilities" || kind.startsWith("requirements");
}
function isKin(a, b) {
  return a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
}
function mayHold(section, content, place) {
  if (section === content) return true;
  if (section === "summary" && place === "list") return false;
  if (isKin(section, content)) return true;
  if (STATEMENTS.has(content)) return STATEMENTS.has(section) && place === "first";
  if (content === "other") return false;
  if (STATEMENTS.has(section)) return content === "legal" || content === "how-to-apply" || content === "about-company";
  if (ASKS.has(section)) return mayStandAmongDemands(content, place);
  if (section === "responsibilities")
    return ASKS.has(content) || content === "schedule" || content === "benefits" && place === "list";
  if (section === "pay") return TERMS.has(content) || ASKS.has(content);
  if (section === "benefits") return TERMS.has(content);
  if (ABOUT_EMPLOYER.has(section)) return content === "location" || content === "benefits" && place !== "later";
  return section === "how-to-apply" || section === "legal";
}
var TERMS = /* @__PURE__ */ new Set(["schedule", "location", "legal"]);
function mayStandAmongDemands(content, place) {
  if (place === "list") return !ABOUT_EMPLOYER.has(content) && content !== "pay";
  return content === "responsibilities" || content === "schedule" || content === "legal" && place === "first";
}

// server/src/core/data/section-cues.ts
var cue = (kind, weight, words2, pattern) => ({
  kind,
  weight,
  words: words2.split(" "),
  ...pattern && { pattern }
});
var SECTION_CUES = [
  // The employer speaks of itself.
  cue("about-company", 2, "is are", /^[^.]{2,120}?\b(?:is|are) (?:a|an|the|one of the)\b[^.]{0,80}\b(?:company|companies|firm|agency|start-?up|organi[sz]ation|non-?profit|charity|provider|leader|platform|group|network|manufacturer|retailer|hospital|university|school|business|consultancy|brand|city|destination|home of|producer|developer of)\b/),
  cue("about-company", 2, "founded established incorporated", /\b(?:founded|established|incorporated) (?:in|by|on)\b/),
  cue("about-company", 2, "mission vision", /\b(?:our|its|company's|organi[sz]ation's) (?:\S+ )?(?:mission|vision)\b|\bmission (?:is|of)\b/),
  cue("about-company", 1.5, "customers clients company culture values products product platform purpose story investors offices users organization organisation residents brand", /\b(?:our|its) (?:\S+ )?(?:customers|clients|company|culture|values|products?|platform|purpose|story|investors|offices|users|organi[sz]ation|residents|brand)\b/),
  cue("about-company", 2, "headquartered headquarters offices fortune fastest-growing fastest largest leading", /\bheadquarter|\boffices in\b|\bfortune \d|\bfastest[- ]growing\b|\bworld(?:'?s|wide)?[- ](?:leading|largest)\b|\b(?:the|a) leading\b|\bglobal leader\b/),
  cue("about-company", 1.5, "we", /\bwe (?:believe|help|build|make|create|serve|empower|develop|deliver|partner|design|exist|bring|operate|strive|pride|are (?:a|an|the|proud|committed|passionate|on a mission|one of))\b/),
  cue("about-company", 2, "helps works builds makes provides develops exists delivers creates serves offers specializes specialises operates supports is transforms", /^(?!the (?:role|position|job|post|team|candidate)|you\b|as\b|in\b|an? )[^.;:]{2,70}? (?:helps|works (?:with|to|for)|builds|makes|provides|develops|exists|delivers|creates|serves|offers|speciali[sz]es|operates|transforms|is (?:changing|building|transforming|dedicated|committed|on a mission|tasked|working))\b/),
  cue("about-company", 1, "million billion countries employees nationwide worldwide globally", /\b(?:million|billion|countries|employees|nationwide|worldwide|globally)\b/),
  cue("about-company", 3, "located", /\b(?:position|opportunity|opportunities|role)s? (?:is|are) located (?:in|within) [^.]{0,60}\b(?:administration|services?|department|division|office|agency|ministry)\b/),
  cue("about-company", 3, "learn read more", /\b(?:learn|read|find out) more about\b.{0,40}\b(?:work(?:ing)? (?:at|with|for)|life at|(?:our|the) (?:company|culture|values|organi[sz]ation))\b/),
  // A team, a department, an office.
  cue("about-team", 3, "team department division branch unit portfolio group teams", /^(?:(?:our|the|this|we're|we are) )?(?:\S+ ){0,6}(?:team|department|division|branch|unit|portfolio|group)(?:'s mission| \([^()]{1,20}\))?,? (?:is|are|works?|builds?|seeks?|provides?|exists?|supports?|develops?|manages?|helps?|serves?|leads?|owns?|plays|has|consists?|at)\b/),
  cue("about-team", 3, "alongside join matrixed", /\byou(?:'ll| will) (?:work alongside|join) (?:a|our|the)\b[^.]{0,60}\bteam\b|\bmatri?xed organi/),
  cue("about-team", 2, "team team's", /\b(?:our|the) (?:\S+ ){0,4}team'?s? (?:mission|goal|is|are|works?|builds?|focus\w*|consists)\b|\bmission of (?:our|the) (?:\S+ ){0,5}team\b/),
  // The role as a whole.
  cue("summary", 3, "looking seeking hiring recruiting searching seeks accepting needs opening", /\b(?:we(?:'re| are|'ve)?|is|are|currently|now|team) (?:also |currently |now |actively |always ){0,2}(?:looking for (?!candidates with)|seeking|hiring|recruiting|searching for|in search of|accepting applications|seeks|needs an?|has an (?:immediate )?opening)/),
  cue("summary", 2, "seeks", /\bseeks\b/),
  cue("summary", 5, "as", /^(?:as|in the role of) (?:an?|our|the|one of)\b[^.]{2,90},? (?:you|the \p{L}+ will|they)\b/u),
  cue("summary", 3, "in", /^in this (?:role|position|job)\b/),
  cue("summary", 2, "role position job opportunity incumbent post internship vacancy", /^(?:this|the|our|it)\b[^.]{0,60}\b(?:role|position|job|opportunity|incumbent|post|internship|vacancy|job family)\b(?: is| will| plays?| offers?| reports?| has| serves?| supports?| provides?| requires?| works?|,| of the)/),
  cue("summary", 2, "opportunity chance", /\b(?:exciting|great|unique|excellent|fantastic|amazing|rare|challenging|wonderful) (?:\S+ )?(?:opportunity|chance)\b/),
  cue("summary", 1.5, "reporting reports", /\breport(?:s|ing) (?:directly )?(?:in)?to\b/),
  cue("summary", 2, "play plays", /\bplays? (?:an?|the) (?:\S+ )?(?:role|part)\b/),
  // What is to be done.
  cue("responsibilities", 3, "responsible", /\b(?:responsible for|responsibilities (?:include|will|are))\b/),
  cue("responsibilities", 3, "duties", /\bduties (?:include|will|are|of)\b/),
  cue("responsibilities", 2, "will you'll", /\byou(?:'ll| will) (?:also |then |be )?(?:\p{L}+ly )?(?:working|work|lead|manage|build|design|develop|own|help|support|collaborate|create|ensure|drive|deliver|oversee|provide|maintain|conduct|assist|responsible|partner|write|analy[sz]e|handle|coordinate|plan|run|teach|care|prepare|perform)\b/u),
  cue("responsibilities", 3, "will makes may", /^(?:the|a|an)\b[^.]{3,60}\b(?:will (?:also )?(?:perform|provide|manage|lead|develop|support|work|assist|coordinate|oversee|ensure|conduct|design|be (?:responsible|involved))|makes sure|may also be)\b/),
  cue("responsibilities", 2, "role position job", /\b(?:role|position|job) (?:will )?(?:involves?|includes?|entails?)\b/),
  // What is asked for.
  cue("requirements", 2, "must should will possess possesses applicants candidates", /\b(?:must|should|will) (?:also )?(?:have(?! (?:the|an?|access|many|opportunit|career))|possess|be (?:able|familiar|fluent|comfortable|proficient|computer literate|a resident|at least))\b|\bpossess(?:es)?\b/),
  cue("requirements", 2, "year years", /\b(?:\d{1,3}\+?|one|two|three|four|five|six|seven|eight|nine|ten)\b[^.]{0,20}\byears?\b[^.]{0,60}\bexperience\b/),
  cue("requirements", 2, "degree bachelor's bachelors master's diploma ged bs ba msc bsc", /\b(?:degree|bachelor'?s|master'?s|diploma|ged|bsc|msc)\b/),
  cue("requirements", 1.5, "experience", /\b(?:experience (?:with|in|of|\p{L}+ing)|(?:proven|previous|relevant|prior|strong|specialized|hands-on|work|professional) (?:\S+ )?experience)\b/u),
  cue("requirements", 1.5, "experience", /^experience\b/),
  cue("requirements", 1.5, "knowledge ability skills familiarity familiar proficient proficiency fluent understanding expertise", /\b(?:knowledge of|ability to|skills (?:in|and)|(?:communication|interpersonal|organi[sz]ational|computer|writing) skills|familiar(?:ity)? with|proficien\p{L}+ (?:in|with)|fluent in|understanding of|expertise (?:in|and))/u),
  cue("requirements", 2.5, "ideal successful qualified", /\b(?:ideal|successful|qualified|right) (?:candidate|applicant|person)s? (?:will|is|are|has|have|must|should)\b/),
  cue("requirements", 2, "license licence certification certified registered", /\b(?:valid|current|active)\b[^.]{0,40}\b(?:licen[sc]e|certification|registration)\b|\b(?:licen[sc]e|certification) (?:is )?required\b/),
  cue("requirements", 2, "required", /\b(?:is|are) required\b/),
  cue("requirements", 1.5, "preferred desirable plus", /\b(?:is|are) (?:strongly |highly )?(?:preferred|desirable|a plus)\b/),
  cue("requirements", 3, "qualify", /\bto qualify (?:for|at)\b/),
  cue("requirements", 2, "seeking looking skill", /\b(?:skills?|skill sets|experience|candidates)\b[^.]{0,40}\b(?:seeking|looking for|we need)\b|\blooking for candidates with\b/),
  // Money.
  cue("pay", 3, "salary pay compensation wage wages hourly rate range stipend", /\b(?:salary|pay|compensation|wages?|hourly|rate|range|stipend)\b.{0,120}(?:[$€£¥]|usd|cad|eur|gbp|gs-\d).{0,3}\d/),
  cue("pay", 3, "", /[$€£]\s?\d[\d,.]{1,12}k?(?:\/\p{L}+)?\s{0,2}(?:-|–|—|to|and)\s{0,2}[$€£]\s?\d/u),
  cue("pay", 3, "", /[$€£]\s?\d[\d,.]{1,12}k?\s?(?:per|\/|an|a) ?(?:hour|hr|year|annum|month|week|day)\b/),
  cue("pay", 2, "salary salaries pay", /\b(?:maximum|minimum|base|annual|starting|locality) (?:salary|pay)\b|\bsalary (?:range|is|will|available|,)|\bsalary (?:&|and) wages?\b|^(?:your )?salary\b/),
  // What is offered.
  cue("benefits", 0.8, "medical dental vision 401 401k insurance pension superannuation vacation holidays holiday pto retirement stipend stipends wellness bonus bonuses tuition gym perks equity snacks lunch lunches commuter"),
  cue("benefits", 2, "benefits", /\b(?:benefits (?:include|package|may|are|such)|(?:comprehensive|competitive|great|full|excellent|generous|many|range of|the) benefits)\b/),
  cue("benefits", 3, "offer provide", /\bwe (?:offer|provide)\b[^.]{0,60}\b(?:benefits|compensation|salary|package|pay|insurance|pension|discounts?|holidays?|bonus|leave|training|environment)\b/),
  cue("benefits", 2, "leave time", /\b(?:paid time off|parental leave|annual leave|sick leave|paid leave|unlimited leave|days? (?:of )?holiday)\b/),
  // Where and when.
  cue("location", 3, "based located location locations", /\b(?:role|position|job|post|you(?:'ll| will)?) (?:is|are|be|will be|can be) (?:\p{L}+ly )?(?:based|located) (?:in|at|out of)\b|\blocations? in\b.{0,200}\bconsider candidates\b|^location\b/u),
  cue("location", 2, "remote remotely distributed hybrid telecommute", /\b(?:work remotely|fully remote|100% remote|(?:position|role) is (?:remote|hybrid)|distributed(?:ly)?\b.{0,40}\bcandidates|hybrid (?:role|work))/),
  cue("location", 1.5, "relocate relocation"),
  cue("schedule", 2, "shift shifts weekends weekend monday overtime", /\b(?:shifts?|weekends?|monday|overtime)\b/),
  cue("schedule", 2, "hours", /\b\d{1,2}(?:\.\d+)? (?:hours|hrs) (?:per|a|each) (?:week|day)\b|\bhours of work\b/),
  cue("schedule", 3, "office days", /\b(?:\d|one|two|three|four|five)\+? days? (?:a|per|each) week\b.{0,60}\b(?:office|on-?site)\b|\b(?:office|on-?site)\b.{0,60}\b(?:\d|one|two|three|four|five)\+? days? (?:a|per|each) week\b|\bhybrid work schedule\b/),
  // Welcome to all, and the way out of the page.
  cue("diversity", 5, "boxes difference differences every underrepresented", /\bchecks? (?:all|every|off) (?:of )?(?:the )?box|\bcelebrat\p{L}+ (?:our )?differen|\bmeet (?:every|all|100%)\b|\bunderrepresented\b/u),
  cue("accommodation", 5, "accommodation accommodations", /^[^.]{0,40}\baccommodations?$/),
  cue("other", 5, "back return read", /^\[?(?:go back|back to|return to|read more)\b/),
  // What the candidate does to get the job, and what happens then.
  cue("how-to-apply", 3, "apply", /\b(?:to apply|apply (?:now|today|online|via|by|at|through|here|directly|for this)|please apply|how to apply)\b/),
  cue("how-to-apply", 2, "send submit email e-mail forward resume resumes cv application applications", /\b(?:send|submit|e-?mail|forward|attach|include|provide|upload)\b[^.]{0,60}\b(?:resumes?|résumés?|cvs?|cover letter|application|portfolio|references|work samples?)\b|\byour (?:resume|résumé|cv)\b/),
  cue("how-to-apply", 2, "deadline closing closes interview interviews interviewing shortlisted applications", /\b(?:closing date|deadline|closes on|applications? (?:must|will|are|received|close|period)|interviews? (?:will|process|stage)|be interviewing|shortlisted|selected (?:candidates|applicants) (?:will|may))\b/),
  cue("how-to-apply", 2, "contact call", /\b(?:contact|call)\b[^.]{0,60}(?:@|\d{3}[-. )]\s?\d{3})/),
  cue("how-to-apply", 1.5, "resume r\xE9sum\xE9 cv", /\bresumes?\b|\brésumés?\b|\bcvs?\b/),
  // What the law or the employer's lawyers say.
  cue("legal", 2.5, "background", /\bbackground (?:check|investigation|screening|verification)/),
  cue("legal", 2.5, "drug e-verify", /\bdrug[- ](?:test|screen|free)|\be-verify\b/),
  cue("legal", 2.5, "authorized authorised sponsorship sponsor visa eligible", /\b(?:legally )?authori[sz]ed to work\b|\bsponsor(?:ship)?\b|\beligible to work\b/),
  cue("legal", 2.5, "citizens citizenship nationals", /\b(?:citizens|citizenship|nationals)\b/),
  cue("legal", 2.5, "privacy gdpr", /\bprivacy (?:policy|notice|statement)\b|\bgdpr\b/),
  cue("legal", 2.5, "agencies unsolicited recruiters", /\bunsolicited\b|\b(?:recruit\p{L}+|staffing|third[- ]party) agenc(?:y|ies)\b|\bno agencies\b/u),
  cue("legal", 3, "description posting", /\b(?:job |position )?(?:description|posting) (?:is not|does not|in no way|should not|may not)\b|\bintended to (?:describe|convey)\b|\bnot (?:intended to be )?an exhaustive list\b/),
  cue("legal", 2.5, "at-will reserves reserve", /\bat-will\b|\breserves? the right\b/),
  cue("legal", 2.5, "safeguarding dbs", /\bsafeguarding\b|\bdbs\b/)
];
var REQUIREMENT_ITEM = /^(?:(?:an?|the|some|any|your|have|has|having|possess(?:es)?|proven|with|and|or|you) )?(?:[\p{L}’'/,&+-]+ ){0,5}(?:experiences?|knowledge|understanding|ability|abilities|degrees?|skills?|familiarity|proficien\p{L}+|expertise|background|certifi\p{L}+|licen[cs]\p{L}*|fluen\p{L}+|track record|passion|mindset|attitude|appreciation|comfort|interest|aptitude|diploma|qualification|literate|candidates|eye for|sense of|willingness)(?![\p{L}])|^(?:strong|excellent|proven|demonstrated|demonstrable|solid|good|great|exceptional|outstanding|able|familiar|comfortable|proficient|fluent|bachelor|master|b\.?[sa]\.?|ph\.?d|m\.?sc?|bsc|minimum|at least|over|\d+|one|two|three|four|five|must|self-|detail|willing|valid|current|high school|clear|deep|basic|advanced|extensive|previous|prior|relevant|positive|team player|motivated|highly|has|have|possess|can |is |are |u\.?s\.? citizen|ged)|^(?:you|you['’]re|you['’]ve|we['’]re looking for)(?: (?:have|are|possess|can|know|love|enjoy|understand|bring|want|hold|don['’]t)|['’]|\b(?! will| ['’]ll))|\byears?['’]? (?:of )?(?:\S+ ){0,4}experience\b|\b(?:is )?(?:required|preferred|a plus|desirable|essential)\.?$/iu;
var BENEFIT_ITEM = /\b(?:insurance|401\s?\(?k\)?|pension|paid (?:time|leave|holidays|vacation|parental|sick)|pto|vacation|holidays|parental leave|annual leave|sick leave|medical|dental|vision|benefits?|perks?|stipend|gym|wellness|wellbeing|bonus(?:es)?|stock options|equity|flexible (?:work|hours|schedule|spending|pto)|salary|training and development|tuition|discounts?|commuter|transit|retirement|savings plan|allowance|snacks|lunch(?:es)?|cycle to work|remote[- ]friendly)\b/i;

// server/src/core/text/sentences.ts
var ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|dept|no|nos|inc|ltd|co|corp|sr|jr|dr|mr|mrs|ms|st|u\.s|u\.k|a\.m|p\.m|ph\.d|b\.s|b\.a|m\.s|m\.a|sec|cal|gov|min|max|yrs?|hrs?)|\b\p{Lu})\.$/iu;
function splitSentences(text) {
  const sentences = [];
  let start = 0;
  const close = (end) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…]{1,8}["”’)\]]{0,4}(?=\s|\p{Lu}\p{Ll}|$)|[\r\n]+/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && endsInAbbreviation(text, start, match.index + 1)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
function endsInAbbreviation(text, start, end) {
  const tail = text.slice(Math.max(start, end - 12), end);
  return ABBREVIATION.test(tail);
}
function isSpace(unit) {
  return unit === 32 || unit >= 9 && unit <= 13 || unit === 160 || unit === 8232 || unit === 8233 || unit === 65279;
}

// server/src/core/text/one-of.ts
function oneOf(words2) {
  return sourceOf([...new Set(words2)].sort());
}
function sourceOf(words2) {
  const endsHere = words2[0] === "";
  const byFirst = /* @__PURE__ */ new Map();
  for (const word of endsHere ? words2.slice(1) : words2) {
    const rest = byFirst.get(word[0]);
    if (rest) rest.push(word.slice(1));
    else byFirst.set(word[0], [word.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rests]) => escaped(first) + (rests.join("") ? sourceOf(rests) : ""));
  if (branches.length === 0) return "";
  const isOne = branches.length === 1 && !endsHere;
  return isOne ? branches[0] : `(?:${branches.join("|")})${endsHere ? "?" : ""}`;
}
function escaped(character) {
  return character === " " ? "\\s" : character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

// server/src/core/posting/statements/accommodation.ts
var ACCOMMODATION = [
  {
    kind: "accommodation",
    mentions: [["accommodat", "adjustment", "disab", "impairment", "special needs", "accessib"]],
    says: [
      /\breasonable (?:accommodation|adjustment)s?\b/i,
      /\b(?:request|need|require|seek(?:ing)?|arrange|want|provid(?:e|es|ing)|offers?|offering|available|entitled to)\b[^.]{0,60}\b(?:(?:disability|special|specific|interview|religious|medical|workplace|assessment|any|an|specialized|specialised|accessibility|appropriate)[- ](?:related )?)?(?:accommodations?|adjustments?)\b[^.]{0,120}\b(?:disabilit|disabled|interview|appl(?:y|ying|ication)|recruit|hiring|selection|evaluation|assessment|candidate|applicant|access|request|contact|e-?mail|call|form|let us know|reach out)/i,
      /\b(?:disabilit(?:y|ies)|disabled|interview|application|applicants?|recruitment|hiring|selection|accessibility|disability-related)\b[^.]{0,120}\b(?:accommodations?|adjustments?)\b/i,
      /\baccommodations? (?:is|are|will be|can be|may be) (?:\w+ )?(?:available|provided|made|offered)\b[^.]{0,100}\b(?:request|applicants?|candidates?|disabilit)/i,
      /\b(?:if you|candidates|applicants|anyone|those|individuals|persons) (?:\w+ ){0,4}(?:be|being) accommodated\b/i,
      /\b(?:if you|applicants?|candidates?|individuals|persons)\b[^.]{0,60}\b(?:disabilit(?:y|ies)|disabled|impairment|special needs|accessibility)\b[^.]{0,100}\b(?:assistance|help|support|alternative format|alternate format)\b/i,
      /\b(?:assistance|help|support|alternative format|alternate format)\b[^.]{0,80}\b(?:due to|because of|for|as a result of|related to|with) (?:a |any |your |their )?(?:disabilit|accessib)/i
    ],
    unless: /\b(?:to enable|enabling|enables?)\b[^.]{0,80}\b(?:perform|essential)|\b(?:perform|performing|performance of)\b[^.]{0,80}\b(?:with or without|essential)|\bwith or without (?:a )?(?:reasonable )?accommodation|\baccommodations? (?:provided|included|paid|expenses|costs?|allowance|facilities)\b|\b(?:hotel|travel|flight|housing|lodging|meals?|student|free|finding|leisure) (?:and |& )?accommodations?\b|\b(?:handles?|handling|process(?:es|ing)?|knowledge of) (?:\w+ ){0,3}accommodation|\bemployees receive\b/i
  }
];

// server/src/core/posting/statements/disability-veteran.ts
var DISABILITY_VETERAN = [
  {
    kind: "disability-veteran",
    mentions: [["vet", "m/f", "503"]],
    evenAsDuty: true,
    says: [
      /\b(?:disability|disabled|disabilities|individuals with disabilities)(?:\/| \/ |\/protected | & )(?:protected )?vet(?:eran)?s?\b(?! (?:status|preference))/i,
      /\b(?:vet(?:eran)?s?|protected vet(?:eran)?s?)(?:\/| \/ )(?:disab\w+|individuals with disabilities)\b/i,
      /\bM\/F\/(?:D|disab\w*|vets?|V)\/(?:V|vets?|D|disab\w*)\b/i,
      /\bVEVRAA\b|\bsection 503 of the rehabilitation act\b/i,
      /\bindividuals with disabilities and (?:protected |disabled )?veterans\b/i,
      /\bprotected veterans and individuals with disabilities\b/i
    ]
  }
];

// server/src/core/posting/statements/diversity.ts
var DIVERSITY = [
  {
    kind: "diversity",
    mentions: [
      [
        "divers",
        "inclusi",
        "belonging",
        "represented",
        "different",
        "difference",
        "women",
        "people of col",
        "minorit",
        "lgbtq",
        "background",
        "communit",
        "sections",
        "walk",
        "identit",
        "gender"
      ]
    ],
    says: [
      /\b(?:we|we're|our (?:company|team|mission|goal|organi[sz]ation|workplace|culture|people|belief|employees)|us|company|\p{Lu}[\p{L}\d]+ (?:is|are|believes|values|strives|celebrates|embraces))\b[^.]{0,80}\b(?:commit(?:s|ted)|dedicated|believes?|celebrat(?:e|es|ing)|values?|embraces?|strives?|striving|proud(?:ly)?|champions?|cherish|respects?|seek|passionate|creating|committed to|recogni[sz]es?|know)\b[^.]{0,120}\b(?:diversity|diverse (?:\w+[- ])?(?:team|teams|workforce|workplace|backgrounds?|voices|perspectives|thoughts|communit\w+|culture|group of people|talent|organi[sz]ation|all-remote|and inclusive)|inclusi(?:on|veness|vity)|inclusive (?:\w+ )?(?:space|workplace|environment|culture|communit\w+|workforce|team|of)|belonging|underrepresented|under-represented|different (?:perspectives|backgrounds|voices))/iu,
      /\b(?:diversity|inclusion|diverse (?:teams?|perspectives|workforce|backgrounds))\b[^.]{0,60}\b(?:makes? us|is (?:at the (?:heart|core)|one of our|our|what gives us|a core|important to us|central)|helps? us|drives? (?:our )?innovation|are (?:at the (?:heart|core)|our strength))/i,
      /\b(?:accept|celebrate|embrace|respect|value)s? (?:our |people's |individual |human )?differences?\b/i,
      /\b(?:women|people of colou?r|minorit\w+|lgbtq\S*|underrepresented (?:groups|communities|backgrounds)|under-represented (?:groups|communities|backgrounds))\b[^.]{0,100}\b(?:encouraged|welcome|strongly|urged)\b[^.]{0,30}\b(?:apply|applications?)/i,
      /\b(?:welcomes?|encourages?|invites?) (?:all |job )?(?:applications|applicants|candidates|people|individuals|everyone|talent)\b[^.]{0,60}\b(?:all|any|every|diverse|different) (?:\w+ )?(?:backgrounds?|sections|parts|communit|walks|identit|gender)/i,
      /\b(?:encourage|welcome|invite)s?\b[^.]{0,60}\b(?:women|people of colou?r|minorit\w+|lgbtq\S*|underrepresented|under-represented|diverse candidates)\b/i
    ],
    unless: /\b(?:you|you're|you've|you'll) (?:are |will |have |'ll |can )?(?:be |been )?(?:passionate|committed|believe|value|build|create|foster|lead|work with|partner|help|support|a )|\bdiverse (?:range|set|portfolio|client|customer|array|mix|product|skill|background in)/i
  }
];

// server/src/core/posting/statements/equal-opportunity.ts
var PROTECTED_CLASS = /\b(?:race|racial|colou?r|religio(?:n|us)|creed|sex(?:ual orientation|ual preference)?|gender(?: identity| expression)?|national(?: origin|ity)|age|disabilit(?:y|ies)|veteran|marital|pregnancy|genetic|ancestry|ethnic(?:ity)?|citizenship|family status|belief|parental status|caste|social origin|political)\b/gi;
var EVERYONE = /\b(?:protected (?:class|characteristic|status|attribute|categor|by (?:applicable|law|federal))|legally protected)/i;
var DUTY_OF_THE_JOB = /\bequal employment opportunity(?: \(EEO\))?(?: and \w+)? (?:regulations?|programs?|laws?|polic(?:y|ies)|responsibilit\w+|principles|practices|requirements|objectives|guidelines|complaints?|officer|specialist|goals)\b|\bEEO (?:regulations?|programs?|laws?|complaints?|compliance|officer|specialist)\b|\b(?:fulfills?|knowledge of|familiarity with|principles of|compliance with|supervisory)\b[^.]{0,80}\bequal employment opportunity\b(?! employer)/i;
var EQUAL_OPPORTUNITY = [
  {
    kind: "equal-opportunity",
    mentions: [["equal", "eeo", "eoe", "affirmative", "qualified", "interested", "eligible"]],
    evenAsDuty: true,
    says: [
      /\bequal(?:[- ]employment)?[- ]opportunit(?:y|ies)(?:,|\/| and| &|\(|\)|-| )[^.]{0,40}\b(?:employer|workplace|compan(?:y|ies)|organi[sz]ation|institution|agency|recruiter)\b/i,
      /\bequal[- ]opportunit(?:y|ies) (?:and )?(?:affirmative action )?(?:employer|workplace)/i,
      /\b(?:EEO|EOE)(?:[/-](?:AA|M\b|F\b|D\b|V\b|vets?|disab)| (?:and |& )?(?:AA )?employer\b)/i,
      /(?:^|[\s(/.,;|])EOE(?=$|[\s).,;:|/])/,
      /\b(?:affirmative action|aa)[ /&-]{1,3}(?:eeo|eoe|equal opportunity)\b/i,
      /\ball (?:qualified|suitably qualified|interested|eligible) (?:applicants|candidates|persons|individuals|people)\b[^.]{0,40}\b(?:will|shall|are|to)\b[^.]{0,40}\bconsider(?:ed|ation)\b[^.]{0,60}\b(?:without|regardless|irrespective|equal|on the basis of)\b/i
    ],
    unless: DUTY_OF_THE_JOB
  },
  {
    kind: "equal-opportunity",
    mentions: [["equal", "discriminat"]],
    says: [
      /\b(?:commit(?:s|ted|ment)?|dedicated|proud|believes?|supports?|guarantees?|ensures?|provides?|offers?|providing|offering|promotes?|policy)\b[^.]{0,80}\bequal (?:employment )?(?:opportunit(?:y|ies)|treatment|access to (?:employment|opportunit\w+))(?= ?(?:$|[.,;!()]|(?:to|for|in|at|and (?:a|an|in|to)|regardless|irrespective|without|employment|of employment)\b))/i,
      /\bequal (?:employment )?opportunit(?:y|ies) (?:is|are|to|for) (?:all|every|any|employees|applicants|qualified|extended)/i,
      /\b(?:prohibits?|free (?:from|of)|zero tolerance (?:for|of|to)|not tolerate) (?:\w+ ){0,3}discrimination\b/i,
      /\bnever discriminate\b|\bnot be discriminated against\b/i
    ],
    unless: DUTY_OF_THE_JOB
  },
  {
    kind: "equal-opportunity",
    mentions: [["discriminat"]],
    says: [
      /\b(?:does|do|will|shall|must|can) ?n(?:o|')t (?:\w+ )?(?:discriminate|tolerate (?:any )?(?:\w+ )?discrimination)\b/i
    ],
    holds: (words2) => namesProtectedClasses(words2) || !/\bbasis of\b/i.test(words2)
  },
  {
    kind: "equal-opportunity",
    mentions: [["without", "regard", "irrespective", "independent", "no matter"]],
    says: [
      /\b(?:without (?:regard|reference|respect|consideration|discrimination)|regardless|irrespective|independent(?:ly)? of|no matter)\b/i
    ],
    holds: namesProtectedClasses
  },
  {
    kind: "equal-opportunity",
    mentions: [
      ["regard", "irrespective", "no matter"],
      ["background", "who you", "where you"]
    ],
    says: [
      /\b(?:apply|applications|applicants?|candidates?|hir(?:e|ing)|consider\w*|employ\w*|welcomes?|encourages?)\b[^.]{0,80}\b(?:regardless|irrespective|no matter)\b[^.]{0,30}\b(?:background|who you are|where you)/i
    ]
  }
];
function namesProtectedClasses(words2) {
  const named = new Set(Array.from(words2.matchAll(PROTECTED_CLASS), (match) => match[0].toLowerCase().slice(0, 6)));
  return named.size >= 2 || EVERYONE.test(words2) || /\bequal (?:employment )?opportunit/i.test(words2);
}

// server/src/core/posting/statements/fair-chance.ts
var FAIR_CHANCE = [
  {
    kind: "fair-chance",
    mentions: [["arrest", "convict", "criminal", "fair chance", "fair-chance"]],
    evenAsDuty: true,
    says: [
      /\b(?:applicants|candidates|individuals|people|persons|those|everyone|anyone|employment)\b[^.]{0,60}\b(?:arrests?|convictions?|criminal)\b[^.]{0,40}\b(?:records?|histor(?:y|ies)|backgrounds?|convictions?)\b[^.]{0,200}\b(?:considered|consideration|consistent with|in accordance|accordance with|encouraged|welcome)/i,
      /\bconsider\b[^.]{0,120}\b(?:arrests?|convictions?|criminal)\b[^.]{0,30}\b(?:records?|histor(?:y|ies)|backgrounds?|convictions?)\b/i,
      /\b(?:arrest|conviction|criminal) (?:and|or|and\/or|\/|records?|histor(?:y|ies))[^.]{0,60}\b(?:not|never) (?:automatically |necessarily )?(?:bar|disqualif|exclude|preclude|prevent)/i,
      /\bfair[- ]chance (?:employer|hiring|ordinance|act|initiative|law|policy|in hiring)/i
    ],
    unless: /\bcriminal justice\b|\b(?:must|shall) (?:pass|have|undergo)\b/i
  }
];
var PLACES = [
  ["us-ca-los-angeles-county", /\b(?:los\s+angeles|l\.?a\.?)\s+county\b|\bcounty\s+of\s+los\s+angeles\b/i],
  ["us-ca-los-angeles", /(?<!county\s+of\s+)\blos\s+angeles\b(?!\s+county)/i],
  ["us-ca-san-francisco", /\bsan\s+francisco\b/i],
  ["us-ca-san-diego-county", /\bsan\s+diego\s+county\b|\bcounty\s+of\s+san\s+diego\b/i],
  ["us-ny-nyc", /\bnew\s+york\s+city\b|\bn\.?y\.?c\b/i],
  ["us-pa-philadelphia", /\bphiladelphia\b/i],
  ["us-wa-seattle", /\bseattle\b/i]
];
var STATES = [
  ["us-ca", /\bcalifornia\b/i],
  ["us-ny", /\bnew york\b(?! city)/i],
  ["us-wa", /\bwashington state\b|\bstate of washington\b/i]
];
function placeOfFairChance(words2) {
  for (const places of [PLACES, STATES]) {
    const named = places.flatMap(([id, pattern]) => {
      const match = pattern.exec(words2);
      return match ? [{ id, match }] : [];
    });
    if (named.length > 0) return named.length === 1 ? named[0] : void 0;
  }
  return void 0;
}
function announcesJobDuties(words2) {
  return /\b(?:following|these|below|listed)\b[^.]{0,60}\b(?:duties|responsibilities|functions)\b|\b(?:duties|responsibilities|functions)\b[^.]{0,80}(?:\b(?:following|below|are)\b|:\s*$)/i.test(
    words2
  );
}

// server/src/core/posting/statements/hiring-notices.ts
var HIRING_NOTICES = [
  {
    kind: "ai-use",
    mentions: [
      [" ai", "(ai", "artificial", "automated"],
      ["applica", "candidate", "recruit", "hiring", "resum", "r\xE9sum", "interview", "select"]
    ],
    says: [
      /\b(?:we|company|employer|team|process|organi[sz]ation|\p{Lu}[\p{L}]+)\b[^.]{0,40}\b(?:uses?|using|utili[sz]es?|employs?|leverages?|rel(?:y|ies))\b[^.]{0,60}(?:\bAI\b|\bartificial intelligence\b|\bautomated (?:employment )?decision|\bautomated (?:tools?|systems?))[^.]{0,140}\b(?:applica(?:tions?|nts?)|candidates?|recruit(?:ment|ing)?|hiring|r[eé]sum[eé]s|interviews?|selection)\b/u,
      /(?:\bAI\b|\bartificial intelligence\b|\bautomated (?:employment )?decision)[^.]{0,60}\b(?:is|are|may be|will be|not|never) (?:\w+ )?used\b[^.]{0,100}\b(?:applica(?:tions?|nts?)|candidates?|recruit(?:ment|ing)?|hiring|select)/i
    ],
    unless: /\b(?:customers|clients|our (?:product|platform|users)|help(?:s|ing)? (?:companies|businesses|recruiters|employers))\b/i
  },
  {
    kind: "vacancy-status",
    mentions: [["vacanc", "pipeline", "evergreen"]],
    evenAsDuty: true,
    says: [
      /\b(?:posting|position|role|job|advert(?:isement)?|requisition|opportunity)\b[^.]{0,40}\b(?:is|are|for)\b[^.]{0,20}\b(?:an? )?(?:existing|current|new|future|anticipated|immediate|open) vacanc(?:y|ies)\b/i,
      /\b(?:existing|current|no current|future|not an existing) vacanc(?:y|ies)\b/i,
      /\bvacancy status\b/i,
      /\b(?:pipeline|evergreen) (?:posting|requisition|role|position|job)\b/i
    ],
    unless: /\b(?:appointed to|satisfy|eligibles|fill(?:ing)?|eligible list|normally|vacancies in)\b/i
  },
  {
    kind: "privacy",
    mentions: [
      [
        "privacy",
        "protection",
        "gdpr",
        "ccpa",
        "cpra",
        "recruit",
        "application",
        "purpose",
        "law",
        "consent",
        "agree",
        "acknowledge",
        "accept"
      ],
      [
        "privacy",
        "data",
        "information",
        "details",
        "gdpr",
        "ccpa",
        "cpra",
        "by applying",
        "by submitting",
        "by sending"
      ]
    ],
    says: [
      /\b(?:read|see|review|view|refer to|visit|consult|please|per|accordance with|subject to|available|learn more|more information|acknowledg\w+|agree|consult|outlined|described|our|applicants?|candidates?)\b[^.]{0,80}\b(?:privacy|data protection) (?:policy|notice|statement)s?\b/i,
      /\b(?:your|applicants?'?|candidates?'?|the) (?:personal )?(?:data|information|details)\b[^.]{0,60}\b(?:will be|is|are|may be|shall be) (?:\w+ )?(?:processed|collected|stored|retained|used|handled|kept)\b[^.]{0,80}\b(?:gdpr|privacy|data protection|recruit|application|purpose|law|ccpa)/i,
      /\bby (?:applying|submitting|sending)\b[^.]{0,80}\b(?:consent|agree|acknowledge|accept)\b/i,
      /\b(?:gdpr|ccpa|cpra)\b[^.]{0,60}\b(?:applicants?|candidates?|your (?:data|rights|application)|notice)\b/i
    ],
    unless: /\b(?:experience|knowledge|familiarity|understanding|expertise|draft|update|advise)\b[^.]{0,60}\b(?:gdpr|ccpa|privacy|data protection)/i
  },
  {
    kind: "at-will",
    mentions: [["at-will", "at will"]],
    says: [
      /\bat[- ]will\b[^.]{0,60}\b(?:employ|basis|relationship|terminat|nature)/i,
      /\b(?:employ\w*|relationship|position|contract)\b[^.]{0,60}\bat[- ]will\b/i
    ]
  },
  {
    kind: "scam-warning",
    mentions: [
      [
        "scam",
        "fraud",
        "phishing",
        "impersonat",
        "beware",
        "be aware",
        "be cautious",
        "payment",
        "fee",
        "money",
        "bank",
        "financial",
        "deposit",
        "credit card",
        "purchase"
      ],
      ["recruit", "job", "hiring", "employment", "candidate", "applica", "interview", "offer"]
    ],
    says: [
      /\b(?:recruit(?:ment|ing|ers?)|job|hiring|employment|candidates?|applicants?|offers?)\b[^.]{0,80}\b(?:scams?|fraud(?:ulent|sters?)?|phishing|impersonat\w+)\b/i,
      /\b(?:scams?|fraud(?:ulent)?|phishing|impersonat\w+|beware|be aware|be cautious)\b[^.]{0,80}\b(?:recruit(?:ment|ing|ers?)|job (?:offers?|postings?|seekers?|applicants?)|hiring|employment offers?|candidates)\b/i,
      /\b(?:never|not|don't|doesn't|won't)\b[^.]{0,30}\b(?:ask|charge|request|require|solicit)\w*\b[^.]{0,60}\b(?:payments?|fees?|money|bank(?:ing)?|financial|deposit|credit card|purchase)\b[^.]{0,80}\b(?:recruit|hiring|interview|application|applicants?|candidates?|job|employment)/i,
      /\b(?:recruit\w*|hiring|interview|application|applicants?|candidates?)\b[^.]{0,80}\b(?:never|not|don't|doesn't|won't)\b[^.]{0,30}\b(?:ask|charge|request|require|solicit)\w*\b[^.]{0,60}\b(?:payments?|fees?|money|bank(?:ing)?|financial|deposit|credit card)\b/i
    ],
    unless: /\b(?:detect|prevent|investigat|combat|fight|analy)\w*\b[^.]{0,40}\b(?:fraud|scams?|phishing)|\bfraud (?:detection|prevention|analy|technical|team|risk|investigat|operations|engineer)/i
  }
];

// server/src/core/posting/statements/pay-disclaimer.ts
var PAY_DISCLAIMER = [
  {
    kind: "pay-disclaimer",
    mentions: [
      ["compensation", "salar", "pay", "wage", "rate", "range", "offer"],
      [
        "var",
        "differ",
        "chang",
        "fluctuat",
        "may be",
        "can be",
        "will be",
        "could be",
        "might be",
        "outside",
        "above",
        "below",
        "than",
        "depend",
        "based",
        "determin",
        "influenced",
        "commensurate",
        "contingent",
        "estimate",
        "faith",
        "guarantee",
        "promise",
        "guideline",
        "reflect",
        "intended",
        "expectation",
        "where a"
      ]
    ],
    evenAsDuty: true,
    says: [
      /\b(?:compensation|salar(?:y|ies)|pay|wages?|rates?|ranges?|offer)\b[^.]{0,80}\b(?:may|can|will|could|might) (?:also |ultimately |therefore )?(?:vary|differ|change|fluctuate|be (?:higher|lower|above|below|adjusted|modified|more|less|different|outside|changed))/i,
      /\b(?:outside(?: of)?|above|below|more or less than|higher or lower than) (?:this|the|that|these|our) (?:\w+ )?(?:salary |pay |compensation )?ranges?\b/i,
      /\b(?:salary|pay|compensation|rate|range|wage)s?\b[^.]{0,60}\b(?:is|are) subject to change\b/i,
      /\b(?:your|actual|final|individual|exact|specific|base|starting|offered|total|ultimate)\b(?: \w+){0,3} (?:salary|pay|compensation|rate|wage|offer)s?\b[^.]{0,80}\b(?:depend(?:s|ing|ent)?|based|determined|vary|varies|influenced|commensurate|contingent|set)\b[^.]{0,30}\b(?:on|upon|by|with|according|within|depending|across)\b(?! (?:the )?(?:GS|general schedule|schedule|collective|grid|salary grid|pay scale))/i,
      /\b(?:salary|pay|compensation) (?:range|band|scale)s?\b[^.]{0,80}\b(?:depend(?:s|ing|ent)?|based on|determined|good[- ]faith|estimate|guideline|reflects?|not a (?:guarantee|promise)|intended|reasonable expectation)\b/i,
      /\b(?:good[- ]faith|reasonable) estimate\b[^.]{0,80}\b(?:pay|salary|compensation|range|wage)/i,
      /\b(?:not a|no) (?:guarantee|promise) of (?:\w+ )?(?:compensation|salary|pay|wages)\b/i,
      /\bwhere (?:a|an|the) (?:candidate|individual|applicant|person|new hire)\b[^.]{0,40}\b(?:range|placed|falls)\b/i
    ],
    unless: /\b(?:benefits?|coverage|bonus(?:es)?|shift|schedule|hours|travel) (?:may|will|can) (?:vary|differ)|\byou (?:will|'ll)? ?(?:analy|manage|review)|\bexchange rates?\b|\b(?:conversion|growth|error|response|click|tax) rates?\b|\b(?:reviewing|negotiate|negotiating)\b/i
  }
];

// server/src/core/posting/statements/screening.ts
var SCREENING = [
  {
    kind: "background-check",
    mentions: [
      [
        "background",
        "criminal",
        "pre-employment",
        "preemployment",
        "post-offer",
        "credit",
        "motor vehicle",
        "dbs",
        "police",
        "security",
        "fingerprint"
      ]
    ],
    says: [
      /\b(?:background|criminal (?:history|records?|background)|pre-?employment|post-offer|credit|motor vehicle record|DBS|police) (?:and (?:\w+ ){1,3})?(?:check|investigation|screening|screen|verification|inquiry|clearance)s?\b/i,
      /\bbackground[- ]?(?:check|investigation|screening)s?\b/i,
      /\bsecurity[- ](?:related )?(?:screening|vetting|background)\b/i,
      /\bcriminal (?:check|screening)s?\b|\b(?:clean|no) criminal (?:record|history|background)\b/i,
      /\bcriminal records? (?:certificate|extract|disclosure)\b/i,
      /\bfingerprint(?:ing|ed|s)?\b[^.]{0,60}\b(?:required|clearance|check|submit|must|subject)/i
    ],
    unless: /\b(?:conduct(?:s|ing)?|perform(?:s|ing)?|process(?:es|ing)?|running|coordinat(?:e|es|ing)|administer(?:s|ing)?|initiat(?:e|es|ing)|experience with|knowledge of|products?|industry|solutions?|platform)\b[^.]{0,30}\b(?:background|pre-?employment|security)[- ](?:check|investigation|screening)/i
  },
  {
    kind: "drug-test",
    mentions: [["drug", "urinalysis", "substance"]],
    says: [
      /\bdrugs?(?:,? (?:and|or|&|\/) ?(?:alcohol|tobacco)|\/alcohol)?(?: and \w+)?[- ](?:test|screen|panel)/i,
      /\bdrugs?(?: and (?:tobacco|alcohol|marijuana|smoke)[- ]?(?:free)?)?[- ]?free (?:and (?:\w+[- ])?(?:free )?)?(?:work|environment|compan|employer|campus|facilit|place)/i,
      /\bdrug[- ](?:and|or) (?:alcohol|marijuana|tobacco)[- ]free\b/i,
      /\b(?:pre-?employment|random|urine) drugs?\b/i,
      /\b(?:submit|undergo|pass|required|subject)\b[^.]{0,40}\burinalysis\b|\bsubstance (?:abuse )?(?:test|screen)/i,
      /\b(?:pass|submit to|undergo|complete)\b[^.]{0,60}\bdrug(?=,| and| or|\/)/i
    ],
    unless: /\bdrug (?:discovery|development|design|product|delivery|substance|target|safety|trial|court|store)|\bfood and drug\b/i
  }
];

// server/src/core/posting/statements/work-eligibility.ts
var WORK_ELIGIBILITY = [
  {
    kind: "e-verify",
    mentions: [["verify"]],
    evenAsDuty: true,
    says: [/\be-?verify\b/i],
    unless: /\b(?:knowledge|experience|familiar\w*|process(?:es|ing)?|complet(?:e|es|ing|ion)|conduct|manage|administer|maintain|ensure|audit)\b[^.]{0,60}\be-?verify\b/i
  },
  {
    kind: "visa",
    mentions: [["visa", "sponsor", "h-1b", "h1b"]],
    says: [
      /\b(?:visas?|immigration|work[- ]permit|employment[- ]based|h-?1b)\b[^.]{0,40}\bsponsor/i,
      /\bsponsor(?:ing|s|ed|ship)?\b[^.]{0,80}\b(?:visas?|immigration|h-?1b|work (?:permit|authori[sz]ation|status)|employment (?:authori[sz]ation|visa)|(?:applicants?|candidates?|individuals|employees)\b[^.]{0,40}\b(?:visa|employment|work|authori))/i,
      /\b(?:work|employment|employer|future|current)(?:[- ]authori[sz]ation)?[- ]sponsorship\b/i,
      /\b(?:not|unable to|cannot|can't|don't|won't|no|able to|will|without(?: the)?(?: need for)?)\b[^.]{0,40}\bsponsor(?:ship)?\b(?= ?(?:$|[.,;)]|at this time|for (?:this|employment|work|the)|is|will|now|candidates|applicants|individuals|work|employment))/i,
      /\b(?:all )?(?:flights?|tickets?) and visas? (?:are )?(?:paid|provided|covered)/i,
      /\bvisas? (?:\w+ ){0,3}(?:paid|provided|covered|sponsored|assistance|support(?:ed)?|arranged|application (?:processing|support))\b/i,
      /\b(?:support|help|assistance|assist) (?:with |for |you with )?(?:\w+ ){0,4}visas?\b/i
    ],
    unless: /\b(?:events?|executive|exec|brand|sports|conference|project|program(?:me)?|corporate|clinical|trial|study|sponsored content) sponsor|\bsponsor(?:ship)? (?:marketing|sales|executive|opportunities|programs?|packages?|events?)|\bvisa (?:card|inc)\b|\bmastercard\b/i
  },
  {
    kind: "work-authorization",
    mentions: [
      [
        "authori",
        "eligib",
        "entitled",
        "permi",
        "allowed",
        "able to",
        "right to",
        "citizen",
        "green card",
        "visa",
        "person",
        "work status"
      ],
      ["work", "citizen", "green card", "itar", "export"]
    ],
    says: [
      /\b(?:authori[sz]ed|eligible|permitted|entitled|allowed|able|eligibility|right|permission|authori[sz]ation) (?:\w+ )?to (?:live and |lawfully |legally |permanently )?work (?:here|there|full[- ]time|permanently|lawfully|legally|remotely|for any|in\b|within\b|and\b)(?! (?:a|an|our|this|fast|team|teams|diverse|different|multiple|various|any|shifts?|weekends?|groups?|isolation|collaborat|conditions|person|close|high)\b)/i,
      /\b(?:legally|currently|already|be|are|is|must be|you're) (?:authori[sz]ed|eligible|permitted|entitled) to work\b/i,
      /\b(?:valid|unrestricted|current|existing|proof of|have|hold|possess|obtain|required?)\b[^.]{0,40}\b(?:work (?:permit|authori[sz]ation|visa|eligibility)|right to work|employment (?:authori[sz]ation|eligibility))\b/i,
      /\b(?:work (?:permit|authori[sz]ation|status)|citizenship|right to work|employment (?:authori[sz]ation|eligibility))\b[^.]{0,40}\b(?:required|mandatory|is a must|necessary|only|must)\b/i,
      /\b(?:must|should|required to|need to|has to|have to|shall|who may apply|open (?:only )?to|limited to|restricted to|only|all|preference)\b[^.]{0,60}\b(?:U\.?S\.?|United States|American|Canadian|British|UK|EU|Australian)(?: persons?|[- ]citi[sz]en(?:s|ship)?)\b/i,
      /\b(?:U\.?S\.?|United States|Canadian|British|UK|EU|Australian)(?: persons?|[- ]citi[sz]en(?:s|ship)?)\b[^.]{0,60}\b(?:required|only|must|national|legal|permanent resident|eligible|residents|and nationals)\b/i,
      /^[^\p{L}]{0,4}(?:(?:work )?(?:authori[sz]ation|status)|who may apply|citizenship)\b.{0,40}\bcitizens?\b/iu,
      /\bmust (?:however )?(?:hold|have|possess)\b[^.]{0,20}\b(?:valid )?(?:visa|work permit|green card|residence permit)/i,
      /\bgreen card (?:holders?)?\b/i,
      /\b(?:ITAR|export control|EAR)\b[^.]{0,100}\bU\.?S\.? persons?\b/i
    ],
    unless: /\bcitizen(?:s|ship)? (?:services?|engagement|experience|science|developers?)\b|\b(?:for|to|by|with|serve|serving|of) (?:\w+ )?(?:citizens|residents) (?:and|at|who|across|in)\b|\bimproving the citizenship\b/i
  }
];

// server/src/core/posting/statements/statement-kinds.ts
var STATEMENT_PATTERNS = [
  ...EQUAL_OPPORTUNITY,
  ...ACCOMMODATION,
  ...FAIR_CHANCE,
  ...WORK_ELIGIBILITY,
  ...SCREENING,
  ...PAY_DISCLAIMER,
  ...HIRING_NOTICES,
  ...DISABILITY_VETERAN,
  ...DIVERSITY
];
function patternsFor(text, among = STATEMENT_PATTERNS) {
  const found = /* @__PURE__ */ new Set();
  for (const words2 of text.toLowerCase().match(MENTION) ?? []) {
    const groups = GROUPS_BY_WORD.get(words2) ?? GROUPS_BY_WORD.get(words2.replace(/\s/g, " ")) ?? [];
    for (const group of groups) found.add(group);
  }
  return found.size === 0 ? [] : among.filter(({ mentions }) => mentions.every((group) => found.has(group)));
}
var GROUPS = STATEMENT_PATTERNS.flatMap(({ mentions }) => mentions);
var WORDS = [...new Set(GROUPS.flat())];
var MENTION = new RegExp(oneOf(WORDS), "g");
var GROUPS_BY_WORD = new Map(
  WORDS.map((word) => [word, GROUPS.filter((group) => group.some((other) => word.startsWith(other)))])
);

// server/src/core/posting/statements/statement-pattern.ts
function findStatement(pattern, words2) {
  if (pattern.unless?.test(words2)) return void 0;
  if (!pattern.evenAsDuty && DUTY.test(words2) && !/, (?:we|our)\b/i.test(words2)) return void 0;
  for (const says of pattern.says) {
    const match = says.exec(words2);
    if (match && (pattern.holds?.(words2) ?? true)) return match;
  }
  return void 0;
}
var DUTY = /^[^\p{L}]{0,6}(?:(?:and|to|you will|you'll|you) )?(?:ensur|assur|manag|administ|coordinat|oversee|process|handl|review|develop|lead|facilitat|evaluat|partner|respond|conduct|perform|promot|foster|champion|support|assist|implement|maintain|monitor|driv|buil|creat|design|advis|advoca|counsel|train|educat|incorporat|uphold|advanc|model|embed|help|own|act|serv|work|collaborat|participat|prepar|investigat|direct|supervis|understand|demonstrat|knowledge|experience|ability|familiar|background in\b|proficien|strong|proven|further|appl(?:y|ies|ying)\b|enforc|defin|deliver|execut|establish|provid(?:e|es|ing)\b|negotiat|research|analy|interpret|track|increas|conven|excellent|comfort|expert|\d+\+? year)/iu;

// server/src/core/posting/statements/words.ts
function plainSentence(text, offset) {
  if (!UNPLAIN.test(text)) return { text, placeOf: (at2) => offset + at2 };
  let plain = "";
  const places = [];
  for (let i = 0; i < text.length; i++) {
    const character = PLAIN[text[i]] ?? text[i];
    if (character === " " && (plain === "" || plain.endsWith(" "))) continue;
    plain += character;
    places.push(offset + i);
  }
  return { text: plain, placeOf: (at2) => places[at2] ?? offset + text.length };
}
function spanOfPlainMatch(sentence, match) {
  const start = match.index ?? 0;
  const last = Math.max(start, start + match[0].length - 1);
  return { start: sentence.placeOf(start), end: sentence.placeOf(last) + 1 };
}
var UNPLAIN = /^ |  |[’‘`‐‑–—\u00a0\u2009\u202f\t\n\r]/;
var PLAIN = {
  "\u2019": "'",
  "\u2018": "'",
  "`": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\xA0": " ",
  "\u2009": " ",
  "\u202F": " ",
  "	": " ",
  "\n": " ",
  "\r": " "
};

// server/src/core/posting/statements/read-passages.ts
var LONGEST_SENTENCE = 1500;
function readPassages({ blocks, sentencesOf }) {
  const passages = [];
  blocks.forEach((block, index) => {
    if (block.kind === "code" || block.kind === "front-matter" || (block.language ?? "en") !== "en") return;
    const sentences = sentencesOf(block.text);
    if (sentences.some(({ says }) => says.size > 0))
      passages.push({ block, index, sentences: shiftSentences(sentences, block.span.start) });
  });
  return passages;
}
function shiftSentences(sentences, by) {
  return sentences.map(({ span, text, says }) => ({
    span: shiftSpan(span, by),
    text,
    says: says.size === 0 ? says : new Map([...says].map(([kind, place]) => [kind, shiftSpan(place, by)]))
  }));
}
function rememberSentences() {
  const texts = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    let sentences = texts.get(text);
    if (!sentences) {
      const patterns = patternsFor(text);
      sentences = patterns.length === 0 ? [] : readSentences(text, patterns, known);
      texts.set(text, sentences);
    }
    return sentences;
  };
}
function readSentences(text, patterns = patternsFor(text), known = /* @__PURE__ */ new Map()) {
  return splitSentences(joinLines(text)).flatMap((sentence) => splitGlued(text, sentence)).map((span) => {
    const words2 = text.slice(span.start, span.end);
    let says = known.get(words2);
    if (!says) known.set(words2, says = readKinds(words2, words2 === text ? patterns : patternsFor(words2, patterns)));
    return {
      span,
      text: words2,
      says: says.size === 0 ? says : new Map([...says].map(([kind, place]) => [kind, shiftSpan(place, span.start)]))
    };
  });
}
function joinLines(text) {
  if (!text.includes("\n")) return text;
  return text.replace(/(?<=[^\s.!?:;…])[ \t]{0,8}\r?\n[ \t]{0,8}(?=[\p{Ll}(])/gu, (gap) => " ".repeat(gap.length));
}
var OPENING = /(?:Candidates|Applicants|We(?:['’]re)?|Our|All|Th(?:is|e)|If you|You must|Must|Qualified|Equal) /g;
var GLUED_BEFORE = /[\p{L}\p{N})]$/u;
function splitGlued(text, sentence) {
  const words2 = text.slice(sentence.start, sentence.end);
  const starts = [0];
  for (const { index } of words2.matchAll(OPENING))
    if (GLUED_BEFORE.test(words2.slice(Math.max(0, index - 2), index))) starts.push(index);
  starts.push(words2.length);
  return starts.slice(1).flatMap((end, index) => {
    const pieces = [];
    for (let start = starts[index]; start < end; ) {
      const space = end - start > LONGEST_SENTENCE ? words2.lastIndexOf(" ", start + LONGEST_SENTENCE) : end;
      const stop = space > start ? space : Math.min(end, start + LONGEST_SENTENCE);
      pieces.push({ start: sentence.start + start, end: sentence.start + stop });
      start = stop;
    }
    return pieces;
  });
}
function readKinds(text, patterns) {
  const says = /* @__PURE__ */ new Map();
  if (patterns.length === 0) return says;
  const plain = plainSentence(text, 0);
  for (const pattern of patterns) {
    if (says.has(pattern.kind)) continue;
    const match = findStatement(pattern, plain.text);
    if (match) says.set(pattern.kind, spanOfPlainMatch(plain, match));
  }
  if (says.has("equal-opportunity")) says.delete("diversity");
  return says;
}

// server/src/core/posting/section-of-paragraph.ts
var LEAST_SHARE = 0.3;
var SECTIONS = [
  ["accommodation", ["accommodation"]],
  ["fair-chance", ["fair-chance"]],
  ["equal-opportunity", ["equal-opportunity", "disability-veteran"]],
  ["diversity", ["diversity"]],
  ["legal", ["e-verify", "privacy", "at-will", "scam-warning", "ai-use", "vacancy-status"]]
];
function sectionKindOfParagraph(text, sentencesOf = rememberSentences()) {
  const length = text.trim().length;
  const sentences = sentencesOf(text);
  if (sentences.every(({ says }) => says.size === 0)) return void 0;
  const share = (kinds) => sentences.reduce(
    (sum, { says, span }) => sum + (kinds.some((kind) => says.has(kind)) ? span.end - span.start : 0),
    0
  ) / length;
  return SECTIONS.find(([, kinds]) => share(kinds) >= LEAST_SHARE)?.[0];
}

// server/src/core/posting/section-of-content.ts
function contentOfParagraph(block, { subject, sentencesOf }) {
  const statement = sectionKindOfParagraph(block.text, sentencesOf);
  if (statement) return { kind: statement, strength: statement === "diversity" ? 3 : 5 };
  if (PAGE_FURNITURE.test(block.text)) return { kind: "other", strength: 3 };
  if (isPlaceLine(block.text.trim())) return { kind: "location", strength: 3 };
  const text = smallLetters(block.text);
  const scores = /* @__PURE__ */ new Map();
  const add2 = (kind, weight) => scores.set(kind, (scores.get(kind) ?? 0) + weight);
  for (const cue2 of cuesIn(text)) add2(cue2.kind, cue2.weight);
  if (subject && startsWithSubject(text, subject) && !/\b(?:must|should|possess|will|may)\b/.test(text.slice(0, subject.length + 30)))
    add2("summary", 3);
  return strongest(scores);
}
function isPitch(text) {
  return /\b(?:we|our|us)\b|\bheadquarter|\bmission\b/i.test(text) && !/^(?:an?|the) [^.]{3,60}\b(?:is responsible|will)\b/i.test(text.trim());
}
function contentOfList(items) {
  const votes = /* @__PURE__ */ new Map();
  for (const item of items) {
    const kind = kindOfItem(item.text.trim());
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= (second?.[1] ?? 0)) return void 0;
  const share = first[1] / items.length;
  if (share < 0.5) return void 0;
  return { kind: first[0], strength: items.length >= 2 && share >= 0.6 ? 3 : 2 };
}
function kindOfItem(text) {
  const words2 = text.replace(
    /^(?:you(?:['’]ll| will)|will|to|and|help|also|actively|effectively|proactively|independently|directly|successfully|continuously)\s+/i,
    ""
  );
  const first = /^[\p{L}-]+/u.exec(words2)?.[0] ?? "";
  const told = words2 !== text;
  if (!told && /^(?:working|understanding|experienced?)\b/i.test(text) && REQUIREMENT_ITEM.test(text))
    return "requirements";
  if (isDutyVerb(first) && !/^(?:\S+ ){1,2}(?:experience|skills|knowledge)\b/i.test(words2)) return "responsibilities";
  if (BENEFIT_ITEM.test(text.slice(0, 120)) && !/\b(?:experience|degree|knowledge)\b/i.test(text)) return "benefits";
  if (REQUIREMENT_ITEM.test(text.slice(0, 300))) return "requirements";
  return void 0;
}
var PAGE_FURNITURE = /^.{0,60}(?:\. ?){8}[^.]{0,40}$|^\s*page \d+ (?:of|\/) \d+\s*$/i;
function isPlaceLine(line) {
  if (line.length > 60 || !/^[\p{Lu}][\p{L} .'’-]{1,30},[\p{L} ,.'’()-]{2,45}$/u.test(line)) return false;
  return PLACE_NAMES.test(line) && line.split(/[ ,]+/).every((word) => /^(?:\p{Lu}|(?:and|of|de|la|the|am|upon)$|\()/u.test(word));
}
var PLACE_NAMES = /^(?:[A-Z]{2}), |, ?(?:[A-Z]{2}(?: \d{5})?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|USA|U\.S\.A?\.?|United States|Canada|UK|United Kingdom|England|Scotland|Wales|Ireland|Germany|France|Spain|Netherlands|Australia|New Zealand|India|Singapore|Switzerland|Austria|Belgium|Poland|Portugal|Italy|Mexico|Brazil)$/;
function* cuesIn(text) {
  const seen = /* @__PURE__ */ new Set();
  const words2 = new Set(text.match(/[a-z0-9é'-]+/g)).add("");
  for (const word of words2) {
    for (const cue2 of CUES_BY_WORD.get(word) ?? []) {
      if (!cue2.pattern) yield cue2;
      else if (!seen.has(cue2)) {
        seen.add(cue2);
        if (cue2.pattern.test(text)) yield cue2;
      }
    }
  }
}
var CUES_BY_WORD = (() => {
  const byWord = /* @__PURE__ */ new Map();
  for (const cue2 of SECTION_CUES) for (const word of cue2.words) byWord.set(word, [...byWord.get(word) ?? [], cue2]);
  return byWord;
})();
function smallLetters(text) {
  return text.slice(0, 550).toLowerCase().replace(/[’‘]/g, "'").replace(/\s{2,}|[^\S ]/g, " ").trim().slice(0, 500);
}
function startsWithSubject(text, subject) {
  return text.replace(/^(?:an?|the|our|as an?) /, "").startsWith(subject);
}
function strongest(scores) {
  const [first, second, third] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return void 0;
  const isKin2 = second && KIN.some((kin) => kin.has(first[0]) && kin.has(second[0]));
  const rival = isKin2 ? third : second;
  if (rival && first[1] <= rival[1]) return void 0;
  return { kind: first[0], strength: Math.min(4, first[1] + (isKin2 ? second[1] / 2 : 0) - (rival?.[1] ?? 0) / 2) };
}
var KIN = [
  /* @__PURE__ */ new Set(["summary", "responsibilities"]),
  /* @__PURE__ */ new Set(["about-company", "about-team"])
];

// server/src/core/posting/section-units.ts
function readUnits(blocks, sentencesOf) {
  const units = [];
  const statements = blocks.map((block) => block.kind === "list-item" && isStatement(block, sentencesOf));
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    const lead = leadsToList(blocks, index) ? block : null;
    const start = lead ? index + 1 : index;
    let end = start + 1;
    if (blocks[start].kind === "list-item") {
      const alone = statements[start];
      while (!alone && blocks[end]?.kind === "list-item" && !statements[end] && !isGap(blocks, start, end)) end++;
      const parted = alone || statements[end] === true;
      units.push({
        kind: "list",
        first: index,
        end,
        lead,
        insideList: parted || statements[index - 1] === true
      });
    } else if (block.kind === "table-row" || block.kind === "code" || block.kind === "front-matter") {
      while (end < blocks.length && blocks[end].kind === block.kind) end++;
      units.push({ kind: "other", first: index, end, lead: null, insideList: false });
    } else {
      units.push({
        kind: block.kind,
        first: index,
        end: index + 1,
        lead: null,
        insideList: false
      });
      end = index + 1;
    }
    index = end;
  }
  return units;
}
function isGap(blocks, first, next) {
  const gap = (index) => blocks[index].span.start - blocks[index - 1].span.end - (blocks[index].list?.indent ?? 0);
  return next - first >= 2 && gap(next) >= 2 * Math.max(1, gap(first + 1));
}
function leadsToList(blocks, index) {
  const block = blocks[index];
  return block.kind === "paragraph" && blocks[index + 1]?.kind === "list-item" && /[:：]\s*$/.test(block.text);
}
function isStatement(block, sentencesOf) {
  if (block.text.length <= 100 || !STATEMENT_WORD.test(block.text)) return false;
  const kind = sectionKindOfParagraph(block.text, sentencesOf);
  return kind !== void 0 && kind !== "diversity";
}
var STATEMENT_WORD = /discriminat|accommodat|adjustment|opportunit|regard|convict|criminal|arrest|e-verify|privacy/i;
function subjectOf(blocks) {
  const first = blocks[0];
  if (!first) return "";
  const named = first.kind === "front-matter" ? /^title:[ \t]*["']?([^\r\n"']{2,100})/m.exec(first.raw)?.[1] : void 0;
  const heading = first.kind === "front-matter" ? blocks[1] : first;
  const words2 = named ?? (heading?.kind === "heading" ? heading.text : "");
  const key = headingKey(words2).replace(/ ?[(,–—/].*$| - .*$/, "");
  return key.length >= 4 && key.split(" ").length <= 8 ? key : "";
}

// server/src/core/posting/read-sections.ts
function readSections(blocks, sentencesOf = rememberSentences()) {
  const units = readUnits(blocks, sentencesOf);
  const context = { subject: subjectOf(blocks), sentencesOf };
  const reading = {
    blocks,
    units,
    contentOf: remembering((unit) => contentOfUnit(unit, blocks, context)),
    drafts: [],
    above: []
  };
  units.forEach((unit, index) => {
    const opened = unit.kind === "heading" ? openHeaded(reading, index) : openByContent(reading, unit);
    if (opened) reading.drafts.push(opened);
    else reading.drafts[reading.drafts.length - 1].end = unit.end;
  });
  return reading.drafts.map((draft) => toSection({ ...draft, kind: exactKind(draft, blocks) }, blocks));
}
function remembering(read2) {
  const known = /* @__PURE__ */ new Map();
  return (unit) => {
    if (unit && !known.has(unit)) known.set(unit, read2(unit));
    return unit && known.get(unit);
  };
}
function openHeaded(reading, index) {
  const { blocks, units, drafts, above } = reading;
  const unit = units[index];
  const heading = blocks[unit.first];
  const words2 = headingWords(heading);
  const rank2 = rankOf(heading);
  const current = drafts.at(-1);
  while (above.length > 0 && above.at(-1).rank >= rank2) above.pop();
  const parent = above.at(-1);
  const isTitle = !current || current.first === 0 && current.end === 1 && blocks[0].kind === "front-matter";
  const announced = isTitle && (rank2 === 1 || words2.split(/\s+/).length > 4) ? void 0 : sectionKindOfHeading(words2);
  const open = (kind, vague) => {
    const draft = {
      kind,
      heading,
      label: null,
      announced: announced ?? null,
      rank: rank2,
      vague,
      first: unit.first,
      end: unit.end,
      around: null
    };
    if (!isTitle) above.push(draft);
    return draft;
  };
  if (announced !== void 0) {
    if (parent && current.kind === announced && parent.kind === announced && /\d/.test(words2)) return void 0;
    if (current?.kind === "pay" && /^\W*notes?\W*$/i.test(words2)) return open("pay", false);
    return open(announced, isVagueHeading(words2));
  }
  if (isTitle) return open("other", false);
  const content = firstContent(reading, index);
  const outer = parent ?? (heading.heading.form === "label" && isHeart(current.kind) ? current : void 0);
  if (outer && outer.kind !== "other" && (!content || mayHold(outer.kind, content.kind, "list"))) {
    return current.kind === outer.kind ? void 0 : open(outer.kind, false);
  }
  const isNotice = heading.heading.form === "caps" && words2.split(/\s+/).length > 4;
  return isNotice ? open("other", false) : open(content?.kind ?? "other", true);
}
function firstContent({ units, contentOf }, index) {
  const next = units[index + 1];
  return next?.kind === "heading" ? void 0 : contentOf(next);
}
function openByContent({ blocks, drafts, contentOf }, unit) {
  const current = drafts.at(-1);
  const first = blocks[unit.first];
  const open = (kind) => ({
    kind,
    heading: null,
    label: null,
    announced: null,
    rank: current?.rank ?? 0,
    vague: false,
    first: unit.first,
    end: unit.end,
    around: null
  });
  const labelled = first.label ? openLabelled(unit, blocks, current, open) : void 0;
  if (labelled) return labelled;
  const content = contentOf(unit);
  if (!current) return open(content?.kind ?? "other");
  if (unit.insideList && current.around && content?.strength !== 5)
    return current.around === current.kind ? void 0 : { ...open(current.around), around: current.around };
  if (!content) return isOpeningProse(unit, first, current) ? open("summary") : void 0;
  if (content.kind === current.kind) return void 0;
  const fresh = current.heading !== null && current.end === current.first + 1;
  if (fresh && current.vague) {
    if (current.announced === "other" && content.strength < 3) return void 0;
    current.kind = content.kind;
    return void 0;
  }
  const place = unit.kind === "list" ? "list" : fresh ? "first" : "later";
  if (!parts(current, content, place)) return void 0;
  if (fresh && current.announced !== null && content.kind !== "other") {
    if (isAboutEmployer(content.kind) && isHeart(current.kind) && isPitch(first.text)) current.kind = content.kind;
    return void 0;
  }
  return { ...open(content.kind), around: unit.insideList ? current.around ?? current.kind : null };
}
function parts(current, content, place) {
  if (current.kind === "other" && (current.heading === null || current.vague || current.first === 0)) return true;
  if (current.heading === null || current.vague)
    return content.strength >= 3 || !mayHold(current.kind, content.kind, place);
  if (content.strength < 3) return false;
  return content.told ? !isKin(current.kind, content.kind) : !mayHold(current.kind, content.kind, place);
}
function isOpeningProse(unit, first, current) {
  return unit.kind === "paragraph" && current.kind === "other" && current.announced === null && current.first <= 1 && !current.vague && first.text.trim().length > 100;
}
function exactKind(draft, blocks) {
  if (!isAsking(draft.kind)) return draft.kind;
  const first = draft.heading ? draft.first + 1 : draft.first;
  if (draft.heading && /\b(?:skills|technologies|tools|languages)$/i.test(headingWords(draft.heading)) && draft.end - first > 1) {
    if (blocks.slice(first, draft.end).every((block) => block.text.trim().split(/\s+/).length <= 3)) return "skills";
  }
  const body = blocks[first];
  return draft.kind === "requirements" && body?.kind === "paragraph" && first < draft.end && MUST.test(body.text.slice(0, 500)) ? "requirements-required" : draft.kind;
}
var MUST = /\b(?:must (?:have|also|possess|demonstrate|meet)|minimum of|to qualify for|(?:is|are) required\b(?! to ))/i;
function openLabelled(unit, blocks, current, draft) {
  const block = blocks[unit.first];
  if (!block.label) return void 0;
  const words2 = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  const value = block.text.slice(block.label.end - block.span.start);
  const said = sectionKindOfHeading(words2);
  const known = said === "summary" || said === "about-team" ? "other" : said;
  const kind = known === "schedule" && /^[:：*_ ]{0,6}(?:full|part)[- ]time\.?$/i.test(value.trim().slice(0, 40)) ? "employment-type" : known;
  const bold = /^(?:[-*•]\s+)?(?:\*\*|__|<(?:b|strong)>)/i.test(block.raw);
  const inMetadata = !current || current.kind === "other" || current.heading === null;
  if (kind !== void 0 && (METADATA.has(kind) || inMetadata || bold)) {
    if (current && (current.kind === kind || !bold && mayHold(current.kind, kind, "list"))) return void 0;
    return { ...draft(kind), label: bold ? block.label : null, announced: kind };
  }
  return kind === void 0 && current && current.kind !== "other" && (bold || isMetadata(current)) && value.trim().length < 120 ? draft("other") : void 0;
}
function isMetadata(draft) {
  return draft.heading === null && METADATA.has(draft.kind);
}
var METADATA = /* @__PURE__ */ new Set([
  "pay",
  "location",
  "employment-type",
  "schedule",
  "how-to-apply",
  "legal",
  "benefits"
]);
function contentOfUnit(unit, blocks, context) {
  if (unit.kind === "other")
    return blocks[unit.first].kind === "table-row" ? contentOfParagraph(blocks[unit.first], context) : void 0;
  if (unit.kind !== "list") return contentOfParagraph(blocks[unit.first], context);
  const items = blocks.slice(unit.lead ? unit.first + 1 : unit.first, unit.end);
  if (items.length === 1) {
    const content = contentOfParagraph(items[0], { ...context, subject: "" });
    if (content?.strength === 5) return content;
  }
  const list = contentOfList(items);
  if (!unit.lead) return list;
  const said = isVagueHeading(unit.lead.text) ? void 0 : sectionKindOfHeading(unit.lead.text);
  if (said) return { kind: said, strength: 3, told: true };
  return list ?? contentOfParagraph(unit.lead, context);
}
function rankOf(heading) {
  const { form, level } = heading.heading;
  if (form === "atx" || form === "setext" || form === "html") return level;
  return form === "label" ? 8 : 7;
}
function toSection(draft, blocks) {
  const start = blocks[draft.first].span.start;
  const { heading, label } = draft;
  const first = blocks[draft.first];
  const words2 = heading ? headingWords(heading) : label ? first.text.slice(label.start - first.span.start, label.end - first.span.start) : null;
  return {
    kind: draft.kind,
    heading: words2,
    headingSpan: heading ? heading.span : label,
    announced: draft.announced,
    span: { start, end: blocks[draft.end - 1].span.end },
    firstBlock: draft.first,
    endBlock: draft.end
  };
}

// server/src/core/posting/build-outline.ts
function buildOutline(source, blocks) {
  const languages = readLanguages(blocks);
  const sentencesOf = rememberSentences();
  const sections = readSections(blocks, sentencesOf);
  const language = mostCommon(blocks, languages);
  const outlined = blocks.map((block, index) => ({
    ...block,
    section: sectionOfBlock(sections, index),
    language: languages[index] ?? null
  }));
  return {
    source,
    blocks: outlined,
    sections,
    language,
    otherLanguages: partsInOtherLanguages(blocks, languages, language),
    prose: once(() => readProse(outlined)),
    fields: once(() => readFields(outlined)),
    sentencesOf
  };
}
function once(work) {
  let answer;
  return () => answer ??= work();
}
function sectionOfBlock(sections, index) {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (sections[middle].firstBlock <= index) low = middle;
    else high = middle - 1;
  }
  return sections[low]?.kind ?? "other";
}
function mostCommon(blocks, languages) {
  const lengths = /* @__PURE__ */ new Map();
  blocks.forEach((block, index) => {
    const language = languages[index];
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + block.text.length);
  });
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
function partsInOtherLanguages(blocks, languages, main) {
  const parts2 = [];
  let last = -1;
  blocks.forEach((block, index) => {
    const language = languages[index];
    if (!language || language === main) return;
    const previous = parts2.at(-1);
    if (previous && last === index - 1 && previous.value === language) {
      parts2[parts2.length - 1] = { value: language, span: { start: previous.span.start, end: block.span.end } };
    } else parts2.push({ value: language, span: block.span });
    last = index;
  });
  return parts2;
}

// server/src/core/data/benefits.ts
var BENEFITS = [
  ["medical", /\b(?:medical|health(?:care)?)(?:[- ]care)?(?:,|\/| and| &| or)? ?(?:insurance|coverage|plans?|benefits?|cover|(?=,? ?(?:dental|vision|optical|life|rx|prescription)))|\bhealth insurance\b|\bprivate (?:medical|health)\w*\b|\bmedical(?=[,/ ] ?(?:and |& )?dental)|\bhealthcare\b(?= (?:for|benefits|package|coverage|plan))/i],
  ["dental", /\bdental\b/i],
  ["vision", /\bvision (?:insurance|coverage|plans?|care|benefits?)\b|(?<=\b(?:dental|medical|health)(?: insurance| care)?[,/]{0,2}(?: and| &)? ?)vision\b|\boptical\b/i],
  ["401(k)", /\b401 ?\(?k\)?(?!\w)/i],
  ["pension", /\bpensions?\b|\bsuperannuation\b|\bRRSP\b|\bretirement (?:plans?|savings|benefits?|contributions?|scheme|program)\b|\b403 ?\(?b\)?(?!\w)|\bthrift savings\b/i],
  ["health savings account", /\bhealth savings accounts?\b|\bHSA\b/],
  ["flexible spending account", /\bflexible spending (?:accounts?|arrangements?)\b|\bFSA\b/],
  ["life insurance", /\blife (?:insurance|assurance|cover(?:age)?)\b|\blife(?:,| and|\/) ?(?:AD&D|disability|accident)/i],
  ["disability insurance", /\b(?:short|long)[- ](?:and long[- ]|& long[- ])?(?:term[- ])?(?:and long[- ]term |& long[- ]term )?(?:term )?disability\b|\bdisability (?:insurance|coverage|benefits?|cover)\b|\bincome protection\b/i],
  ["parental leave", /\b(?:parental|maternity|paternity|family|bonding|adoption)(?:,| and| &|\/| or)? ?(?:(?:paternity|maternity|parental|adoption) )?(?:leave|pay)\b/i],
  ["sick leave", /\b(?:paid )?sick (?:leave|days?|time|pay)\b/i],
  ["holidays", /\bpaid (?:\w+ )?holidays\b|\b(?:\d+|federal|bank|public|company)[- ](?:paid )?holidays\b|\bholiday pay\b/i],
  ["paid time off", /\bpaid time[- ]off\b|\bPTO\b|\b(?:paid |annual |unlimited |generous |flexible |\d+ (?:\w+ ){0,2})?(?:vacations?(?! (?:rental|home|package|club))|annual leave)\b|\bunlimited (?:time off|holidays?|leave|days off)\b|\bdays? (?:of )?(?:paid )?(?:leave|time off|holiday)\b|\btime off\b/i],
  ["volunteer time off", /\bvolunteer(?:ing)? (?:time|days?|leave|hours)\b|\bVTO\b/i],
  ["sabbatical", /\bsabbaticals?\b/i],
  ["equity", /\bequity (?:grants?|packages?|compensation|plan|awards?|stake|options?)\b|\b(?:stock|share) (?:options?|grants?|plan|purchase)\b|\bstock-based\b|\brestricted stock\b|\bRSUs?\b|\bESPP\b|\b(?:salary|pay|bonus|compensation)(?:,| and| &| \+) ?equity\b|\bmeaningful equity\b/i],
  ["profit sharing", /\bprofit[- ]sharing\b/i],
  ["commission", /\b(?:uncapped|competitive|generous|monthly) commissions?\b|\bcommission (?:structure|plan|scheme)\b/i],
  ["bonus", /\b(?:annual|performance|yearly|quarterly|sign(?:ing|-on| on)|discretionary|referral|incentive|year-end|holiday|retention|monthly|target|relocation|cash) bonus(?:es)?\b|\bbonus(?:es)? (?:plans?|program(?:me)?|scheme|potential|structure|opportunit|eligib)|\bbonus(?:es)?\b(?=,| and| &| or|\.|$)/i],
  ["tuition assistance", /\b(?:tuition|education(?:al)?|student loan) (?:assistance|reimbursement|support|aid|benefits?|repayment|discounts?)\b/i],
  ["learning budget", /\b(?:learning|training|education|professional development|personal development|conference|book)s? (?:and \w+ )?(?:budget|stipend|allowance|fund)\b|\bprofessional development\b(?= (?:opportunit|support|days|program))/i],
  ["remote stipend", /\b(?:remote|home[- ]office|work[- ]from[- ]home|WFH|internet|office set-?up|co-?working|equipment)(?: \w+)? (?:stipend|allowance|budget|reimbursement|membership)\b/i],
  ["wellness", /\b(?:wellness|well-?being|gym|fitness)(?: and \w+)? (?:programs?|stipend|allowance|benefits?|reimbursement|membership|budget|initiatives?|discounts?|perks)\b|\bgym\b(?= (?:access|on site|pass))/i],
  ["employee assistance", /\bemployee assistance (?:program(?:me)?|plan)\b|\bEAP\b|\bmental health (?:support|benefits?|days?|coverage|resources)\b/],
  ["commuter benefits", /\b(?:commuter|transit|transport(?:ation)?|parking|travel|cycle[- ]to[- ]work|public transport)(?: \w+)? (?:benefits?|subsid(?:y|ies)|allowance|stipend|pass(?:es)?|scheme|assistance|reimbursement)\b|\bcycle to work\b|\bfree parking\b/i],
  ["meals", /\b(?:free|catered|provided|complimentary|daily) (?:\w+ ){0,2}(?:lunch(?:es)?|meals?|snacks|food|breakfasts?|dinners?)\b|\b(?:lunch(?:es)?|meals?|snacks) (?:provided|included)\b|\bmeal allowance\b/i],
  ["child care", /\b(?:child ?care|day ?care|back-?up care|dependent care)(?: \w+)? (?:assistance|benefits?|subsid(?:y|ies)|support|vouchers?|allowance|facilit\w+|account|stipend)\b/i],
  ["fertility benefits", /\bfertility (?:benefits?|support|coverage|treatment|assistance)\b|\badoption assistance\b/i],
  ["employee discount", /\b(?:employee|staff|product|merchandise|team member|company) discounts?\b/i],
  ["relocation assistance", /\b(?:paid )?relocation (?:assistance|package|support|allowance|reimbursement|bonus|provided|available|offered)\b|\bpaid relocation\b/i],
  ["flexible hours", /\bflexible (?:working )?(?:hours|schedules?|working|work arrangements?|work schedules?)\b|\bflex[- ]?time\b/i],
  ["remote work", /\b(?:remote|work[- ]from[- ]home|telework|telecommut\w+)[- ](?:work(?:ing)? )?(?:options?|opportunit\w+|flexib\w+|polic\w+|eligible|benefit)\b|\boption to work (?:remotely|from home)\b/i],
  ["company car", /\bcompany (?:car|vehicle)\b|\bcar allowance\b/i],
  ["equipment", /\b(?:company|new|free|your own|brand new|latest) (?:laptop|macbook|computer|phone)\b/i],
  ["housing", /\b(?:free |subsidi[sz]ed )?(?:accommodation|housing|lodging) (?:provided|included|paid|allowance)\b|\bfree (?:accommodation|housing|lodging)\b/i]
];

// server/src/core/posting/read-benefits.ts
function readBenefits({ blocks }) {
  const found = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    if (block.kind === "code" || block.kind === "front-matter" || (block.language ?? "en") !== "en" || !MENTION2.test(block.text.toLowerCase()))
      continue;
    for (const sentence of splitSentences(block.text)) {
      const words2 = block.text.slice(sentence.start, sentence.end);
      if (!offers(block, words2)) continue;
      for (const { value, span } of benefitsIn(words2)) {
        const start = block.span.start + sentence.start + span.start;
        if (!found.has(value)) found.set(value, { value, span: { start, end: start + span.end - span.start } });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}
var MENTION2 = /insur|medical|health|dental|vision|optical|401|403|pension|superannuation|retire|rrsp|thrift|savings|spending|\bfsa\b|\bhsa\b|disab|leave|sick|holiday|time[- ]off|\bpto\b|\bvto\b|vacation|sabbatical|equity|stock|share|rsu|espp|profit|commission|bonus|tuition|education|learning|training|development|stipend|allowance|budget|reimburse|well-?being|wellness|gym|fitness|assist|\beap\b|mental|commut|transit|transport|parking|cycle|lunch|meal|snack|food|breakfast|dinner|care|fertility|adoption|discount|relocat|flex|remote|telework|work[- ]from|car\b|vehicle|laptop|macbook|computer|phone|housing|accommodation|lodging|loan|life|income/;
var OFFER = /\b(?:we (?:also |can |will |do |provide|offer|give|have)|offers?|offering|offered|provid(?:es?|ed|ing)|includ(?:es?|ed|ing)|eligible|receive|enjoy|entitled|benefits?|perks?|package|plus|you(?:'ll| will)? get|competitive|generous|paid|company-paid|available|employees)\b/i;
var DEALS_WITH = /\b(?:experience|knowledge|degree|administ\w+|manag(?:e|es|ing)|process(?:es|ing)?|responsib\w+|ensur(?:e|es|ing)|develop(?:s|ing)?|maintain\w*|coordinat\w+|support(?:s|ing)? (?:our |the )?(?:customers|clients)|clients?|customers?|patients?|must|ability|skills|proficien\w+|understanding)\b/i;
var OFFERING_SECTIONS = /* @__PURE__ */ new Set(["benefits"]);
var ASKING_SECTIONS = /* @__PURE__ */ new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity"
]);
function offers(block, words2) {
  if (block.kind === "heading") return false;
  if (OFFERING_SECTIONS.has(block.section)) return true;
  if (!OFFER.test(words2)) return false;
  if (DEALS_WITH.test(words2)) return false;
  return !ASKING_SECTIONS.has(block.section) || /\b(?:benefits?|perks?|we offer|we provide|package|entitled|eligible for)\b/i.test(words2);
}
function benefitsIn(words2) {
  return BENEFITS.flatMap(([value, pattern]) => {
    const match = pattern.exec(words2);
    if (!match) return [];
    const span = { start: match.index, end: match.index + match[0].replace(/[\s,;/&]+$|,? and$/, "").length };
    return [{ value, span }];
  });
}

// server/src/core/posting/read-employment-types.ts
function readEmploymentTypes(outline) {
  const fields = outline.fields();
  const found = [...fieldTypes(fields), ...titleTypes(outline, fields), ...sentenceTypes(outline)].sort(
    (a, b) => a.span.start - b.span.start
  );
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}
var WORDS2 = [
  ["FULL_TIME", /\bfull[- ]?time\b/gi],
  ["PART_TIME", /\bpart[- ]?time\b/gi],
  ["CONTRACTOR", /\bcontract(?:or)?\b(?! (?:manage|negotia|admin|specialist|analyst|law|attorney|officer|writer|compliance))|\bfreelance(?:r)?\b|\bc2c\b|\b1099\b|\bindependent contractor\b|\bcorp[- ]to[- ]corp\b/gi],
  ["TEMPORARY", /\btemp(?:orary)?\b|\bseasonal\b|\bfixed[- ]term\b|\b(?:term|time)[- ]limited (?:appointment|position|contract)?|\bterm appointment\b|\blimited[- ]term\b|\bnot to exceed \d{1,2} (?:year|month|day)s?\b|\binterim\b/gi],
  ["INTERN", /\bintern(?:ship)?s?\b|\bco-op\b/gi],
  ["VOLUNTEER", /\bvolunteer(?:ing)?\b(?! (?:coordinator|manager|director|program|services|management|recruit))|\bunpaid\b/gi],
  ["PER_DIEM", /\bper[- ]diem\b|\bprn\b/gi]
];
function* fieldTypes(fields) {
  for (const field of fields) {
    if (field.kind !== "type" && field.kind !== "schedule" && field.kind !== "arrangement") continue;
    for (const [value, pattern] of WORDS2) {
      if (field.kind !== "type" && value !== "FULL_TIME" && value !== "PART_TIME") continue;
      for (const match of field.value.matchAll(pattern)) {
        if (isDenied(field.value, match.index) || isOfSomethingElse(field.value, match.index, match[0].length))
          continue;
        yield at(value, field.span.start + match.index, match[0]);
      }
    }
  }
}
var TITLE_LINES = 4;
function* titleTypes(outline, fields) {
  for (const field of fields) if (field.kind === "title") yield* typesInTitle(field.value, field.span.start);
  const lines = outline.blocks.filter((block) => block.kind !== "front-matter" && block.kind !== "code").slice(0, TITLE_LINES);
  for (const [index, block] of lines.entries()) {
    const text = block.text.trim();
    if (text.length > 120 || block.label || /[.!?]\s/.test(text) || block.kind !== "heading" && index > 0 && (text.split(/\s+/).length > 3 || /[.!]$/.test(text)))
      continue;
    if (block.kind === "heading" && index > 0 && block.section !== "other") continue;
    yield* typesInTitle(block.text, block.span.start);
  }
}
function* typesInTitle(title, offset) {
  for (const [value, pattern] of WORDS2) {
    for (const match of title.matchAll(pattern)) {
      const behind = title.slice(match.index + match[0].length);
      if ((value === "INTERN" || value === "CONTRACTOR" || value === "VOLUNTEER") && /^\s(?:program|coordinator|manager|recruit|relations|supervisor|director|services)/i.test(behind))
        continue;
      if (value === "CONTRACTOR" && !/contract\s*(?:$|[)\-–|,/:•]|to\b|position|role|basis|opportunity)|freelance|c2c|1099/i.test(
        match[0] + behind.slice(0, 24)
      ))
        continue;
      yield at(value, offset + match.index, match[0]);
    }
  }
}
var JOB = "(?:position|role|job|opportunity|employment|internship|opening|vacancy|appointment|contract|post|assignment|engagement|work|hire|basis|availability|placement|schedule|hours|shift|occupation)";
var GAP = "(?:[\\p{L}\\d/,&-]{1,20} ){0,4}";
var SENTENCES = [
  ["FULL_TIME", ["full"], new RegExp(`full[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? ${GAP}full[- ]?time\\b|\\b(?:on an?|this is an?|it['\u2019]s an?|this is|hiring an?|seeking an?|looking for an?|need an?|hire an?|join us|joining us|work(?:ing)?|permanent|regular|available) ${GAP}full[- ]?time\\b|\\bfull[- ]?time (?:permanent|regular|exempt|non-exempt|salaried|[,;] ?(?:permanent|exempt))\\b|\\bfull[- ]?time,? (?:on-?site|remote|hybrid)|^\\s*full[- ]?time\\s*[.!]?\\s*$|\\bfull-? ?(?:and|or|/|&) ?part[- ]?time\\b|\\([^()]{0,20}full[- ]?time\\)|\\bhiring for (?:[\\p{L}]{1,20} ){0,2}full[- ]?time`, "giu")],
  ["PART_TIME", ["part"], new RegExp(`part[- ]?time(?:,|/| or| and| &)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be|can be)(?: an?)? ${GAP}part[- ]?time\\b|\\b(?:on an?|this is an?|it['\u2019]s an?|this is|hiring an?|seeking an?|looking for an?|need an?|work(?:ing)?) ${GAP}part[- ]?time\\b|^\\s*part[- ]?time\\s*[.!]?\\s*$|\\([^()]{0,20}part[- ]?time[^()]{0,20}\\)|\\bfull[- ]?time (?:and|or|&|/) part[- ]?time\\b`, "giu")],
  ["CONTRACTOR", ["contract", "freelance"], new RegExp(`\\b(?:this is an?|on an?|it['\u2019]s an?|offer(?:ing)? an?|\\d{1,2}[- +]*(?:month|week|year)s?\\+?|(?:three|six|nine|twelve|one)[- ](?:month|week|year)s?|long[- ]term|short[- ]term|independent|freelance|initial|w2|w-2) (?:[\\p{L}\\d/-]{1,20} ){0,3}contract\\b(?! (?:work\\b|specialist|manage|negotia|admin|review|law|award|vehicle|work with))|\\b(?:contract|freelance|contractor)[- ](?:position|role|job|opportunity|basis|assignment|to[- ]hire|to[- ]perm(?:anent)?|length|duration|w2|engagement)s?\\b|\\bcontract\\s?\\(?\\d{1,2}\\+? ?months?|\\b(?:hiring|seeking|looking for) (?:independent|freelance) contractors?\\b|\\bhired as (?:an? )?(?:independent )?contractors?\\b|\\b(?:as|on) (?:an? )?(?:independent contractor|freelance(?:r)?(?: basis)?)\\b`, "giu")],
  ["TEMPORARY", ["temp", "season", "term", "limited", "interim", "not to exceed", "cover"], new RegExp(`(?:temporary|seasonal|temp|fixed[- ]term|limited[- ]term|term[- ]limited|time[- ]limited|interim)(?:,|/| or| and| to)? ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are|will be)(?: an?)? ${GAP}(?:temporary|seasonal|fixed[- ]term|limited[- ]term|term[- ]limited)\\b|\\b(?:temp(?:orary)?)[- ]to[- ](?:hire|perm(?:anent)?)\\b|\\bnot to exceed \\d{1,2} (?:year|month|day)s?\\b|\\b(?:maternity|parental) (?:leave )?cover\\b|\\b\\d{1,2}[- ](?:month|year) term\\b|\\bon a (?:temporary|seasonal|fixed[- ]term) basis\\b`, "giu")],
  ["INTERN", ["internship"], new RegExp(`\\b(?:this|our|the|an?|paid|unpaid|summer|\\d{1,2}[- ](?:month|week)s?) (?:[\\p{L}\\d-]{1,20} ){0,2}internship(?: (?:position|role|opportunity|program(?:me)?))?\\b(?=.{0,30}(?:\\b(?:is|will|lasts|runs|offers|starts|for|position|role|opportunity|with|at)\\b|[.!,]))`, "giu")],
  ["VOLUNTEER", ["volunt", "unpaid"], new RegExp(`\\b(?:this is an?|as an?|for an?) (?:[\\p{L}-]{1,20} ){0,2}(?:volunteer|voluntary|unpaid)(?: ${JOB})?\\b|\\bvolunteer (?:position|role|basis)\\b`, "giu")],
  ["PER_DIEM", ["diem"], new RegExp(`\\bper[- ]diem ${GAP}${JOB}s?\\b|\\b${JOB}s? (?:is|are) (?:an? )?per[- ]diem\\b|\\bon a per[- ]diem basis\\b`, "giu")]
];
var ASIDE = /* @__PURE__ */ new Set([
  "benefits",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "about-company"
]);
var KEYS = /full-|(?:full|part)[- ]?time|contract|freelance|temp|season|[- ]term\b|interim|not to exceed|leave cover|maternity cover|internship|volunt|unpaid|diem/g;
var NEEDED = [
  "full",
  "part-t",
  "part t",
  "partt",
  "contract",
  "freelance",
  "temp",
  "season",
  "term",
  "interim",
  "not to exceed",
  "cover",
  "internship",
  "volunt",
  "unpaid",
  "diem"
];
function* sentenceTypes(outline) {
  for (const window of outline.prose().flatMap((prose) => windowsAround(prose, holdsAny(prose, NEEDED) ? prose.lower.matchAll(KEYS) : []))) {
    const { block, text, toSpan } = window;
    for (const [value, needed, pattern] of SENTENCES) {
      if (!holdsAny(window, needed)) continue;
      if (ASIDE.has(block.section) && value !== "FULL_TIME" && value !== "PART_TIME") continue;
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (!beginsWord(text, match.index) || isOfSomethingElse(text, match.index, match[0].length)) continue;
        if (isDenied(text, match.index) || isExperience(text, match.index, end)) continue;
        yield { value, span: toSpan(match.index, end) };
      }
    }
  }
}
function beginsWord(text, at2) {
  return at2 === 0 || !/\p{L}/u.test(text[at2 - 1]) || /\p{Ll}/u.test(text[at2 - 1]) && /\p{Lu}/u.test(text[at2]);
}
function isOfSomethingElse(text, index, length) {
  const around = text.slice(Math.max(0, index - 50), index + length + 45);
  const inside = text.slice(index, index + length + 30);
  return /\b(?:full|part)[- ]?time,? (?:[\p{L}-]{1,16} ){0,3}(?:employees?|staff|students?|study|studies|education|equivalent|experience|faculty|colleagues|team members?|workers?|associates|enrol|degree|program(?:me)?s?\b|course)/iu.test(
    inside
  ) || /\byears?['’]?(?: of)?[^.;]{0,40}(?:full|part)[- ]?time|\b(?:full|part)[- ]?time paid\b|\b(?:contract|temporary) (?:negotiation|management|workers|staff|staffing|employees)|\bhours per week you worked|\bemployed (?:by|on|in)\b|\bif (?:part|full)[- ]?time|\bconverted? to|\bcould (?:lead|become|turn)|\bpossib\w+ (?:of )?(?:full|part|to)\b|\b(?:may|might|can) (?:lead|become|turn|transition)|\bpotential (?:for|to)\b/iu.test(
    around
  );
}
function isDenied(text, index) {
  return /\b(?:not|no|non|isn['’]t|than|without)(?: an?| the)?[\s-]*$/i.test(
    text.slice(Math.max(0, index - 14), index)
  );
}
function isExperience(text, start, end) {
  const before = text.slice(Math.max(0, start - 90), start).split(/[.;!?](?:\s|(?=\p{Lu}))/u).at(-1);
  return /\bexperience\b|\byears?\b(?! olds?)|\bprevious|\bprior\b/i.test(before) || /^[^.;]{0,30}\bexperience\b/i.test(text.slice(end, end + 40));
}
function at(value, start, words2) {
  const lead = words2.length - words2.trimStart().length;
  return { value, span: { start: start + lead, end: start + lead + words2.trim().length } };
}

// server/src/core/data/gazetteer.generated.ts
var COUNTRY_LINES = [
  "AD|AND|Andorra",
  "AE|ARE|United Arab Emirates",
  "AF|AFG|Afghanistan",
  "AG|ATG|Antigua & Barbuda|Antigua and Barbuda",
  "AI|AIA|Anguilla",
  "AL|ALB|Albania",
  "AM|ARM|Armenia",
  "AO|AGO|Angola",
  "AQ|ATA|Antarctica",
  "AR|ARG|Argentina",
  "AS|ASM|American Samoa",
  "AT|AUT|Austria",
  "AU|AUS|Australia",
  "AW|ABW|Aruba",
  "AX|ALA|\xC5land Islands",
  "AZ|AZE|Azerbaijan",
  "BA|BIH|Bosnia & Herzegovina|Bosnia and Herzegovina",
  "BB|BRB|Barbados",
  "BD|BGD|Bangladesh",
  "BE|BEL|Belgium",
  "BF|BFA|Burkina Faso",
  "BG|BGR|Bulgaria",
  "BH|BHR|Bahrain",
  "BI|BDI|Burundi",
  "BJ|BEN|Benin",
  "BL|BLM|St. Barth\xE9lemy|Saint Barth\xE9lemy",
  "BM|BMU|Bermuda",
  "BN|BRN|Brunei|Brunei Darussalam",
  "BO|BOL|Bolivia",
  "BQ|BES|Caribbean Netherlands",
  "BR|BRA|Brazil",
  "BS|BHS|Bahamas",
  "BT|BTN|Bhutan",
  "BV|BVT|Bouvet Island",
  "BW|BWA|Botswana",
  "BY|BLR|Belarus",
  "BZ|BLZ|Belize",
  "CA|CAN|Canada",
  "CC|CCK|Cocos (Keeling) Islands",
  "CD|COD|Congo - Kinshasa",
  "CF|CAF|Central African Republic",
  "CG|COG|Congo - Brazzaville|Congo",
  "CH|CHE|Switzerland",
  "CI|CIV|C\xF4te d\u2019Ivoire|C\xF4te d'Ivoire",
  "CK|COK|Cook Islands",
  "CL|CHL|Chile",
  "CM|CMR|Cameroon",
  "CN|CHN|China",
  "CO|COL|Colombia",
  "CR|CRI|Costa Rica",
  "CU|CUB|Cuba",
  "CV|CPV|Cape Verde|Cabo Verde",
  "CW|CUW|Cura\xE7ao",
  "CX|CXR|Christmas Island",
  "CY|CYP|Cyprus",
  "CZ|CZE|Czechia",
  "DE|DEU|Germany",
  "DJ|DJI|Djibouti",
  "DK|DNK|Denmark",
  "DM|DMA|Dominica",
  "DO|DOM|Dominican Republic",
  "DZ|DZA|Algeria",
  "EC|ECU|Ecuador",
  "EE|EST|Estonia",
  "EG|EGY|Egypt",
  "EH|ESH|Western Sahara",
  "ER|ERI|Eritrea",
  "ES|ESP|Spain",
  "ET|ETH|Ethiopia",
  "FI|FIN|Finland",
  "FJ|FJI|Fiji",
  "FK|FLK|Falkland Islands",
  "FM|FSM|Micronesia",
  "FO|FRO|Faroe Islands",
  "FR|FRA|France",
  "GA|GAB|Gabon",
  "GB|GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland",
  "GD|GRD|Grenada",
  "GE|GEO|Georgia",
  "GF|GUF|French Guiana",
  "GG|GGY|Guernsey",
  "GH|GHA|Ghana",
  "GI|GIB|Gibraltar",
  "GL|GRL|Greenland",
  "GM|GMB|Gambia",
  "GN|GIN|Guinea",
  "GP|GLP|Guadeloupe",
  "GQ|GNQ|Equatorial Guinea",
  "GR|GRC|Greece",
  "GS|SGS|South Georgia & South Sandwich Islands|South Georgia and the South Sandwich Islands",
  "GT|GTM|Guatemala",
  "GU|GUM|Guam",
  "GW|GNB|Guinea-Bissau",
  "GY|GUY|Guyana",
  "HK|HKG|Hong Kong SAR China|Hong Kong",
  "HM|HMD|Heard & McDonald Islands|Heard Island and McDonald Islands",
  "HN|HND|Honduras",
  "HR|HRV|Croatia",
  "HT|HTI|Haiti",
  "HU|HUN|Hungary",
  "ID|IDN|Indonesia",
  "IE|IRL|Ireland",
  "IL|ISR|Israel",
  "IM|IMN|Isle of Man",
  "IN|IND|India",
  "IO|IOT|British Indian Ocean Territory",
  "IQ|IRQ|Iraq",
  "IR|IRN|Iran",
  "IS|ISL|Iceland",
  "IT|ITA|Italy",
  "JE|JEY|Jersey",
  "JM|JAM|Jamaica",
  "JO|JOR|Jordan",
  "JP|JPN|Japan",
  "KE|KEN|Kenya",
  "KG|KGZ|Kyrgyzstan",
  "KH|KHM|Cambodia",
  "KI|KIR|Kiribati",
  "KM|COM|Comoros",
  "KN|KNA|St. Kitts & Nevis|Saint Kitts and Nevis",
  "KP|PRK|North Korea",
  "KR|KOR|South Korea",
  "KW|KWT|Kuwait",
  "KY|CYM|Cayman Islands",
  "KZ|KAZ|Kazakhstan",
  "LA|LAO|Laos|Lao People's Democratic Republic",
  "LB|LBN|Lebanon",
  "LC|LCA|St. Lucia|Saint Lucia",
  "LI|LIE|Liechtenstein",
  "LK|LKA|Sri Lanka",
  "LR|LBR|Liberia",
  "LS|LSO|Lesotho",
  "LT|LTU|Lithuania",
  "LU|LUX|Luxembourg",
  "LV|LVA|Latvia",
  "LY|LBY|Libya",
  "MA|MAR|Morocco",
  "MC|MCO|Monaco",
  "MD|MDA|Moldova",
  "ME|MNE|Montenegro",
  "MF|MAF|St. Martin|Saint Martin",
  "MG|MDG|Madagascar",
  "MH|MHL|Marshall Islands",
  "MK|MKD|North Macedonia",
  "ML|MLI|Mali",
  "MM|MMR|Myanmar (Burma)|Myanmar",
  "MN|MNG|Mongolia",
  "MO|MAC|Macao SAR China|Macao",
  "MP|MNP|Northern Mariana Islands",
  "MQ|MTQ|Martinique",
  "MR|MRT|Mauritania",
  "MS|MSR|Montserrat",
  "MT|MLT|Malta",
  "MU|MUS|Mauritius",
  "MV|MDV|Maldives",
  "MW|MWI|Malawi",
  "MX|MEX|Mexico",
  "MY|MYS|Malaysia",
  "MZ|MOZ|Mozambique",
  "NA|NAM|Namibia",
  "NC|NCL|New Caledonia",
  "NE|NER|Niger",
  "NF|NFK|Norfolk Island",
  "NG|NGA|Nigeria",
  "NI|NIC|Nicaragua",
  "NL|NLD|Netherlands",
  "NO|NOR|Norway",
  "NP|NPL|Nepal",
  "NR|NRU|Nauru",
  "NU|NIU|Niue",
  "NZ|NZL|New Zealand",
  "OM|OMN|Oman",
  "PA|PAN|Panama",
  "PE|PER|Peru",
  "PF|PYF|French Polynesia",
  "PG|PNG|Papua New Guinea",
  "PH|PHL|Philippines",
  "PK|PAK|Pakistan",
  "PL|POL|Poland",
  "PM|SPM|St. Pierre & Miquelon|Saint Pierre and Miquelon",
  "PN|PCN|Pitcairn Islands|Pitcairn",
  "PR|PRI|Puerto Rico",
  "PS|PSE|Palestinian Territories",
  "PT|PRT|Portugal",
  "PW|PLW|Palau",
  "PY|PRY|Paraguay",
  "QA|QAT|Qatar",
  "RE|REU|R\xE9union",
  "RO|ROU|Romania",
  "RS|SRB|Serbia",
  "RU|RUS|Russia|Russian Federation",
  "RW|RWA|Rwanda",
  "SA|SAU|Saudi Arabia",
  "SB|SLB|Solomon Islands",
  "SC|SYC|Seychelles",
  "SD|SDN|Sudan",
  "SE|SWE|Sweden",
  "SG|SGP|Singapore",
  "SH|SHN|St. Helena",
  "SI|SVN|Slovenia",
  "SJ|SJM|Svalbard & Jan Mayen|Svalbard and Jan Mayen",
  "SK|SVK|Slovakia",
  "SL|SLE|Sierra Leone",
  "SM|SMR|San Marino",
  "SN|SEN|Senegal",
  "SO|SOM|Somalia",
  "SR|SUR|Suriname",
  "SS|SSD|South Sudan",
  "ST|STP|S\xE3o Tom\xE9 & Pr\xEDncipe|Sao Tome and Principe",
  "SV|SLV|El Salvador",
  "SX|SXM|Sint Maarten",
  "SY|SYR|Syria|Syrian Arab Republic",
  "SZ|SWZ|Eswatini",
  "TC|TCA|Turks & Caicos Islands|Turks and Caicos Islands",
  "TD|TCD|Chad",
  "TF|ATF|French Southern Territories",
  "TG|TGO|Togo",
  "TH|THA|Thailand",
  "TJ|TJK|Tajikistan",
  "TK|TKL|Tokelau",
  "TL|TLS|Timor-Leste",
  "TM|TKM|Turkmenistan",
  "TN|TUN|Tunisia",
  "TO|TON|Tonga",
  "TR|TUR|T\xFCrkiye",
  "TT|TTO|Trinidad & Tobago|Trinidad and Tobago",
  "TV|TUV|Tuvalu",
  "TW|TWN|Taiwan",
  "TZ|TZA|Tanzania",
  "UA|UKR|Ukraine",
  "UG|UGA|Uganda",
  "UM|UMI|U.S. Outlying Islands|United States Minor Outlying Islands",
  "US|USA|United States|United States of America",
  "UY|URY|Uruguay",
  "UZ|UZB|Uzbekistan",
  "VA|VAT|Vatican City|Holy See",
  "VC|VCT|St. Vincent & Grenadines|Saint Vincent and the Grenadines",
  "VE|VEN|Venezuela",
  "VG|VGB|British Virgin Islands|Virgin Islands",
  "VI|VIR|U.S. Virgin Islands|Virgin Islands",
  "VN|VNM|Vietnam|Viet Nam",
  "VU|VUT|Vanuatu",
  "WF|WLF|Wallis & Futuna|Wallis and Futuna",
  "WS|WSM|Samoa",
  "YE|YEM|Yemen",
  "YT|MYT|Mayotte",
  "ZA|ZAF|South Africa",
  "ZM|ZMB|Zambia",
  "ZW|ZWE|Zimbabwe"
];
var REGION_LINES = [
  "US:AK=Alaska|AL=Alabama|AR=Arkansas|AS=American Samoa|AZ=Arizona|CA=California|CO=Colorado|CT=Connecticut|DC=District of Columbia|DE=Delaware|FL=Florida|GA=Georgia|GU=Guam|HI=Hawaii|IA=Iowa|ID=Idaho|IL=Illinois|IN=Indiana|KS=Kansas|KY=Kentucky|LA=Louisiana|MA=Massachusetts|MD=Maryland|ME=Maine|MI=Michigan|MN=Minnesota|MO=Missouri|MP=Northern Mariana Islands|MS=Mississippi|MT=Montana|NC=North Carolina|ND=North Dakota|NE=Nebraska|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NV=Nevada|NY=New York|OH=Ohio|OK=Oklahoma|OR=Oregon|PA=Pennsylvania|PR=Puerto Rico|RI=Rhode Island|SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|UM=United States Minor Outlying Islands|UT=Utah|VA=Virginia|VI=United States Virgin Islands|VT=Vermont|WA=Washington|WI=Wisconsin|WV=West Virginia|WY=Wyoming",
  "CA:AB=Alberta|BC=British Columbia|MB=Manitoba|NB=New Brunswick|NL=Newfoundland and Labrador|NS=Nova Scotia|NT=Northwest Territories|NU=Nunavut|ON=Ontario|PE=Prince Edward Island|QC=Quebec|SK=Saskatchewan|YT=Yukon",
  "AU:ACT=Australian Capital Territory|NSW=New South Wales|NT=Northern Territory|QLD=Queensland|SA=South Australia|TAS=Tasmania|VIC=Victoria|WA=Western Australia",
  "GB:ENG=England|NIR=Northern Ireland|SCT=Scotland|WLS=Wales",
  "DE:BB=Brandenburg|BE=Berlin|BW=Baden-W\xFCrttemberg|BY=Bayern|HB=Bremen|HE=Hessen|HH=Hamburg|MV=Mecklenburg-Vorpommern|NI=Niedersachsen|NW=Nordrhein-Westfalen|RP=Rheinland-Pfalz|SH=Schleswig-Holstein|SL=Saarland|SN=Sachsen|ST=Sachsen-Anhalt|TH=Th\xFCringen",
  "IN:AN=Andaman and Nicobar Islands|AP=Andhra Pradesh|AR=Arun\u0101chal Pradesh|AS=Assam|BR=Bih\u0101r|CG=Chhatt\u012Bsgarh|CH=Chandigarh|DH=D\u0101dra and Nagar Haveli and Dam\u0101n and Diu|DL=Delhi|GA=Goa|GJ=Gujar\u0101t|HP=Him\u0101chal Pradesh|HR=Hary\u0101na|JH=Jh\u0101rkhand|JK=Jammu and Kashm\u012Br|KA=Karn\u0101taka|KL=Kerala|LA=Lad\u0101kh|LD=Lakshadweep|MH=Mah\u0101r\u0101shtra|ML=Megh\u0101laya|MN=Manipur|MP=Madhya Pradesh|MZ=Mizoram|NL=N\u0101g\u0101land|OD=Odisha|PB=Punjab|PY=Puducherry|RJ=R\u0101jasth\u0101n|SK=Sikkim|TN=Tamil N\u0101du|TR=Tripura|TS=Telang\u0101na|UK=Uttar\u0101khand|UP=Uttar Pradesh|WB=West Bengal",
  "IE:C=Connaught|CE=Clare|CN=Cavan|CO=Cork|CW=Carlow|D=Dublin|DL=Donegal|G=Galway|KE=Kildare|KK=Kilkenny|KY=Kerry|L=Leinster|LD=Longford|LH=Louth|LK=Limerick|LM=Leitrim|LS=Laois|M=Munster|MH=Meath|MN=Monaghan|MO=Mayo|OY=Offaly|RN=Roscommon|SO=Sligo|TA=Tipperary|U=Ulster|WD=Waterford|WH=Westmeath|WW=Wicklow|WX=Wexford",
  "NZ:AUK=Auckland|BOP=Bay of Plenty|CAN=Canterbury|CIT=Chatham Islands Territory|GIS=Gisborne|HKB=Hawke's Bay|MBH=Marlborough|MWT=Manawat\u016B-Whanganui|NSN=Nelson|NTL=Northland|OTA=Otago|STL=Southland|TAS=Tasman|TKI=Taranaki|WGN=Greater Wellington|WKO=Waikato|WTC=West Coast",
  "CH:AG=Aargau|AI=Appenzell Innerrhoden|AR=Appenzell Ausserrhoden|BE=Bern|BL=Basel-Landschaft|BS=Basel-Stadt|FR=Fribourg|GE=Gen\xE8ve|GL=Glarus|GR=Graub\xFCnden|JU=Jura|LU=Luzern|NE=Neuch\xE2tel|NW=Nidwalden|OW=Obwalden|SG=Sankt Gallen|SH=Schaffhausen|SO=Solothurn|SZ=Schwyz|TG=Thurgau|TI=Ticino|UR=Uri|VD=Vaud|VS=Valais|ZG=Zug|ZH=Z\xFCrich",
  "AT:1=Burgenland|2=K\xE4rnten|3=Nieder\xF6sterreich|4=Ober\xF6sterreich|5=Salzburg|6=Steiermark|7=Tirol|8=Vorarlberg|9=Wien",
  "NL:AW=Aruba|BQ1=Bonaire|BQ2=Saba|BQ3=Sint Eustatius|CW=Cura\xE7ao|DR=Drenthe|FL=Flevoland|FR=Frysl\xE2n|GE=Gelderland|GR=Groningen|LI=Limburg|NB=Noord-Brabant|NH=Noord-Holland|OV=Overijssel|SX=Sint Maarten|UT=Utrecht|ZE=Zeeland|ZH=Zuid-Holland",
  "BE:BRU=Brussels Hoofdstedelijk Gewest|VAN=Antwerpen|VBR=Vlaams-Brabant|VLG=Vlaams Gewest|VLI=Limburg|VOV=Oost-Vlaanderen|VWV=West-Vlaanderen|WAL=Waals Gewest|WBR=Brabant wallon|WHT=Hainaut|WLG=Li\xE8ge|WLX=Luxembourg|WNA=Namur",
  "FR:ARA=Auvergne-Rh\xF4ne-Alpes|BFC=Bourgogne-Franche-Comt\xE9|BL=Saint-Barth\xE9lemy|BRE=Bretagne|CP=Clipperton|CVL=Centre-Val de Loire|GES=Grand Est|HDF=Hauts-de-France|IDF=\xCEle-de-France|MF=Saint-Martin|NAQ=Nouvelle-Aquitaine|NC=Nouvelle-Cal\xE9donie|NOR=Normandie|OCC=Occitanie|PAC=Provence-Alpes-C\xF4te-d\u2019Azur|PDL=Pays-de-la-Loire|PF=Polyn\xE9sie fran\xE7aise|PM=Saint-Pierre-et-Miquelon|TF=Terres australes fran\xE7aises|WF=Wallis-et-Futuna",
  "IT:21=Piemonte|23=Valle d'Aosta, Vall\xE9e d'Aoste|25=Lombardia|32=Trentino-Alto Adige, Trentino-S\xFCdtirol|34=Veneto|36=Friuli Venezia Giulia|42=Liguria|45=Emilia-Romagna|52=Toscana|55=Umbria|57=Marche|62=Lazio|65=Abruzzo|67=Molise|72=Campania|75=Puglia|77=Basilicata|78=Calabria|82=Sicilia|88=Sardegna|AG=Agrigento|AL=Alessandria|AN=Ancona|AP=Ascoli Piceno|AQ=L'Aquila|AR=Arezzo|AT=Asti|AV=Avellino|BA=Bari|BG=Bergamo|BI=Biella|BL=Belluno|BN=Benevento|BO=Bologna|BR=Brindisi|BS=Brescia|BT=Barletta-Andria-Trani|BZ=Bolzano, Bozen|CA=Cagliari|CB=Campobasso|CE=Caserta|CH=Chieti|CL=Caltanissetta|CN=Cuneo|CO=Como|CR=Cremona|CS=Cosenza|CT=Catania|CZ=Catanzaro|EN=Enna|FC=Forl\xEC-Cesena|FE=Ferrara|FG=Foggia|FI=Firenze|FM=Fermo|FR=Frosinone|GE=Genova|GO=Gorizia|GR=Grosseto|IM=Imperia|IS=Isernia|KR=Crotone|LC=Lecco|LE=Lecce|LI=Livorno|LO=Lodi|LT=Latina|LU=Lucca|MB=Monza e Brianza|MC=Macerata|ME=Messina|MI=Milano|MN=Mantova|MO=Modena|MS=Massa-Carrara|MT=Matera|NA=Napoli|NO=Novara|NU=Nuoro|OR=Oristano|PA=Palermo|PC=Piacenza|PD=Padova|PE=Pescara|PG=Perugia|PI=Pisa|PN=Pordenone|PO=Prato|PR=Parma|PT=Pistoia|PU=Pesaro e Urbino|PV=Pavia|PZ=Potenza|RA=Ravenna|RC=Reggio Calabria|RE=Reggio Emilia|RG=Ragusa|RI=Rieti|RM=Roma|RN=Rimini|RO=Rovigo|SA=Salerno|SI=Siena|SO=Sondrio|SP=La Spezia|SR=Siracusa|SS=Sassari|SU=Sud Sardegna|SV=Savona|TA=Taranto|TE=Teramo|TN=Trento|TO=Torino|TP=Trapani|TR=Terni|TS=Trieste|TV=Treviso|UD=Udine|VA=Varese|VB=Verbano-Cusio-Ossola|VC=Vercelli|VE=Venezia|VI=Vicenza|VR=Verona|VT=Viterbo|VV=Vibo Valentia",
  "ES:A=Alicante|AB=Albacete|AL=Almer\xEDa|AN=Andaluc\xEDa|AR=Arag\xF3n|AS=Asturias, Principado de|AV=\xC1vila|B=Barcelona|BA=Badajoz|BI=Bizkaia|BU=Burgos|C=A Coru\xF1a|CA=C\xE1diz|CB=Cantabria|CC=C\xE1ceres|CE=Ceuta|CL=Castilla y Le\xF3n|CM=Castilla-La Mancha|CN=Canarias|CO=C\xF3rdoba|CR=Ciudad Real|CS=Castell\xF3n|CT=Catalunya|CU=Cuenca|EX=Extremadura|GA=Galicia|GC=Las Palmas|GI=Girona|GR=Granada|GU=Guadalajara|H=Huelva|HU=Huesca|IB=Illes Balears|J=Ja\xE9n|L=Lleida|LE=Le\xF3n|LO=La Rioja|LU=Lugo|M=Madrid|MA=M\xE1laga|MC=Murcia, Regi\xF3n de|MD=Madrid, Comunidad de|ML=Melilla|MU=Murcia|NA=Navarra|NC=Navarra, Comunidad Foral de|O=Asturias|OR=Ourense|P=Palencia|PM=Illes Balears|PO=Pontevedra|PV=Pa\xEDs Vasco|RI=La Rioja|S=Cantabria|SA=Salamanca|SE=Sevilla|SG=Segovia|SO=Soria|SS=Gipuzkoa|T=Tarragona|TE=Teruel|TF=Santa Cruz de Tenerife|TO=Toledo|V=Valencia|VA=Valladolid|VC=Valenciana, Comunidad|VI=\xC1lava|Z=Zaragoza|ZA=Zamora",
  "BR:AC=Acre|AL=Alagoas|AM=Amazonas|AP=Amap\xE1|BA=Bahia|CE=Cear\xE1|DF=Distrito Federal|ES=Esp\xEDrito Santo|GO=Goi\xE1s|MA=Maranh\xE3o|MG=Minas Gerais|MS=Mato Grosso do Sul|MT=Mato Grosso|PA=Par\xE1|PB=Para\xEDba|PE=Pernambuco|PI=Piau\xED|PR=Paran\xE1|RJ=Rio de Janeiro|RN=Rio Grande do Norte|RO=Rond\xF4nia|RR=Roraima|RS=Rio Grande do Sul|SC=Santa Catarina|SE=Sergipe|SP=S\xE3o Paulo|TO=Tocantins",
  "MX:AGU=Aguascalientes|BCN=Baja California|BCS=Baja California Sur|CAM=Campeche|CHH=Chihuahua|CHP=Chiapas|CMX=Ciudad de M\xE9xico|COA=Coahuila de Zaragoza|COL=Colima|DUR=Durango|GRO=Guerrero|GUA=Guanajuato|HID=Hidalgo|JAL=Jalisco|MEX=M\xE9xico|MIC=Michoac\xE1n de Ocampo|MOR=Morelos|NAY=Nayarit|NLE=Nuevo Le\xF3n|OAX=Oaxaca|PUE=Puebla|QUE=Quer\xE9taro|ROO=Quintana Roo|SIN=Sinaloa|SLP=San Luis Potos\xED|SON=Sonora|TAB=Tabasco|TAM=Tamaulipas|TLA=Tlaxcala|VER=Veracruz de Ignacio de la Llave|YUC=Yucat\xE1n|ZAC=Zacatecas",
  "CN:AH=Anhui Sheng|BJ=Beijing Shi|CQ=Chongqing Shi|FJ=Fujian Sheng|GD=Guangdong Sheng|GS=Gansu Sheng|GX=Guangxi Zhuangzu Zizhiqu|GZ=Guizhou Sheng|HA=Henan Sheng|HB=Hubei Sheng|HE=Hebei Sheng|HI=Hainan Sheng|HK=Hong Kong SAR|HL=Heilongjiang Sheng|HN=Hunan Sheng|JL=Jilin Sheng|JS=Jiangsu Sheng|JX=Jiangxi Sheng|LN=Liaoning Sheng|MO=Macao SAR|NM=Nei Mongol Zizhiqu|NX=Ningxia Huizu Zizhiqu|QH=Qinghai Sheng|SC=Sichuan Sheng|SD=Shandong Sheng|SH=Shanghai Shi|SN=Shaanxi Sheng|SX=Shanxi Sheng|TJ=Tianjin Shi|TW=Taiwan Sheng|XJ=Xinjiang Uygur Zizhiqu|XZ=Xizang Zizhiqu|YN=Yunnan Sheng|ZJ=Zhejiang Sheng",
  "JP:01=Hokkaid\xF4|02=Aomori|03=Iwate|04=Miyagi|05=Akita|06=Yamagata|07=Hukusima|08=Ibaraki|09=Totigi|10=Gunma|11=Saitama|12=Tiba|13=T\xF4ky\xF4|14=Kanagawa|15=Niigata|16=Toyama|17=Isikawa|18=Hukui|19=Yamanasi|20=Nagano|21=Gihu|22=Sizuoka|23=Aiti|24=Mie|25=Siga|26=Ky\xF4to|27=\xD4saka|28=Hy\xF4go|29=Nara|30=Wakayama|31=Tottori|32=Simane|33=Okayama|34=Hirosima|35=Yamaguti|36=Tokusima|37=Kagawa|38=Ehime|39=K\xF4ti|40=Hukuoka|41=Saga|42=Nagasaki|43=Kumamoto|44=\xD4ita|45=Miyazaki|46=Kagosima|47=Okinawa",
  "ZA:EC=Eastern Cape|FS=Free State|GP=Gauteng|KZN=Kwazulu-Natal|LP=Limpopo|MP=Mpumalanga|NC=Northern Cape|NW=North-West|WC=Western Cape",
  "AE:AJ=\u2018Ajm\u0101n|AZ=Ab\u016B Z\u0327aby|DU=Dubayy|FU=Al Fujayrah|RK=Ra\u2019s al Khaymah|SH=Ash Sh\u0101riqah|UQ=Umm al Qaywayn",
  "PL:02=Dolno\u015Bl\u0105skie|04=Kujawsko-Pomorskie|06=Lubelskie|08=Lubuskie|10=\u0141\xF3dzkie|12=Ma\u0142opolskie|14=Mazowieckie|16=Opolskie|18=Podkarpackie|20=Podlaskie|22=Pomorskie|24=\u015Al\u0105skie|26=\u015Awi\u0119tokrzyskie|28=Warmi\u0144sko-Mazurskie|30=Wielkopolskie|32=Zachodniopomorskie"
];
var CITY_LINES = [
  "AE:Abu Dhabi|Ajman City|Al Fujairah City|Al Shamkhah City|Bani Yas City|Dubai|Khalifah A City|Musaffah|Ras Al Khaimah City|Reef Al Fujairah City|Sharjah|Umm Al Quwain City|Zayed City",
  "AF:?Jal\u0101l\u0101b\u0101d|Baghl\u0101n|Balkh|B\u0101my\u0101n|B\u0101z\u0101r-e Yak\u0101wlang|B\u0101z\u0101rak|Gardez|Ghazni|Her\u0101t|Kabul|Kandah\u0101r|Khanabad|Khulm|Kh\u014Dst|Kunduz|Maymana|Maz\u0101r-e Shar\u012Bf|Taloqan",
  "AL:?Patos|Durr\xEBs|Elbasan|Pogradec|Shkod\xEBr|Tirana|Vlor\xEB",
  "AM:Gyumri|Vanadzor|Yerevan",
  "AO:Benguela|Cabinda|Cuito|Huambo|Lobito|Luanda|Lubango|Malanje|Namibe|N\u2019dalatando|Soio|U\xEDge",
  "AR:?Concordia|?C\xF3rdoba|?Formosa|?Jun\xEDn|?Mor\xF3n|?Pilar|?San Juan|?San Luis|?San Mart\xEDn|?San Miguel|?San Rafael|?Santa Fe|?Santa Rosa|Bah\xEDa Blanca|Berazategui|Buenos Aires|Campana|Chimbas|Cipolletti|Comodoro Rivadavia|Concepci\xF3n del Uruguay|Corrientes|Don Torcuato|General Roca|Gobernador G\xE1lvez|Goya|Gualeguaych\xFA|Hurlingham|Jos\xE9 C. Paz|La Plata|La Rioja|Luj\xE1n|Mar del Plata|Mendoza|Merlo|Necochea|Neuqu\xE9n|Olavarr\xEDa|Paran\xE1|Pergamino|Posadas|Presidencia Roque S\xE1enz Pe\xF1a|Puerto Madryn|Quilmes|Rafaela|Reconquista|Resistencia|Rosario|R\xEDo Cuarto|R\xEDo Gallegos|Salta|San Carlos de Bariloche|San Miguel de Tucum\xE1n|San Nicol\xE1s de los Arroyos|San Ram\xF3n de la Nueva Or\xE1n|San Salvador de Jujuy|Santiago del Estero|Tandil|Tartagal|Trelew|Venado Tuerto|Villa Carlos Paz|Villa Mar\xEDa|Villa Mercedes|Z\xE1rate",
  "AT:Graz|Innsbruck|Klagenfurt am W\xF6rthersee|Linz|Salzburg|Vienna",
  "AU-ACT:Canberra",
  "AU-NSW:?Bathurst|?Liverpool|?Maitland|?Newcastle|?Orange|?Tamworth|Coffs Harbour|Dubbo|Parramatta|Port Macquarie|Sydney|Wollongong",
  "AU-NT:Alice Springs|Darwin|Palmerston",
  "AU-QLD:?Gladstone|Brisbane|Bundaberg|Cairns|Gold Coast|Hervey Bay|Logan City|Mackay|Rockhampton|Toowoomba|Townsville",
  "AU-SA:Adelaide|Adelaide Hills|Mount Gambier",
  "AU-TAS:?Hobart|?Launceston",
  "AU-VIC:?St Albans|Ballarat|Bendigo|Frankston East|Geelong|Melbourne|Mildura|Shepparton|Warrnambool",
  "AU-WA:?Albany|?Rockingham|Bunbury|Geraldton|Kwinana|Mandurah|Perth",
  "AZ:Baku|Bak\u0131xanov|Ganja|Lankaran|Mingelchaur|Nakhchivan|Qara\xE7uxur|Saatl\u0131|Sheki|Sumqay\u0131t|Yevlakh|\u015Eirvan",
  "BA:Banja Luka|Biha\u0107|Mostar|Sarajevo|Tuzla|Zenica",
  "BB:?Bridgetown",
  "BD:?Far\u012Bdpur|?Jam\u0101lpur|?Naw\u0101bganj|?R\u0101ipur|?Saidpur|Azimpur|Bagerhat|Baris\u0101l|Bhairab B\u0101z\u0101r|Bhola|Bibir Hat|Bogra|Chittagong|Comilla|Cox\u2019s B\u0101z\u0101r|Dhaka|Din\u0101jpur|Feni|Habiganj|Ishurdi|Jessore|Joypur H\u0101t|Khulna|Kishorganj|Kushtia|Lakshm\u012Bpur|Lalmonirhat|L\u0101ksh\u0101m|Mymensingh|M\u0101d\u0101r\u012Bpur|Narsingdi|Natore|Netrakona|N\u0101garpur|N\u0101r\u0101yanganj|Paltan|Puthia|P\u0101bna|P\u0101lang|P\u0101r Naogaon|Rangpur|R\u0101jsh\u0101hi|Sarish\u0101b\u0101ri|Sherpur|Shibganj|Sh\u0101hz\u0101dpur|Sirajganj|Son\u0101rgaon|Sylhet|S\u0101tkhira|Th\u0101kurgaon|Tungi|Tungip\u0101ra|T\u0101ng\u0101il",
  "BE:?Hasselt|Aalst|Antwerpen|Brugge|Brussels|Charleroi|Deurne|Genk|Gent|Kortrijk|La Louvi\xE8re|Leuven|Li\xE8ge|Mechelen|Mons|Namur|Ostend|Seraing|Sint-Niklaas|Tournai",
  "BF:Banfora|Bobo-Dioulasso|Koudougou|Ouagadougou|Ouahigouya",
  "BG:Blagoevgrad|Burgas|Dobrich|Gabrovo|Haskovo|Pazardzhik|Pernik|Pleven|Plovdiv|Ruse|Shumen|Sliven|Sofia|Stara Zagora|Varna|Veliko T\u016Drnovo|Vratsa|Yambol",
  "BH:Al Muharraq|D\u0101r Kulayb|Manama",
  "BI:Bujumbura|Muyinga",
  "BJ:?Kandi|Abomey|Abomey-Calavi|Bohicon|Cotonou|Djougou|Lokossa|Natitingou|Ouidah|Parakou|Porto-Novo|Sav\xE9",
  "BN:Bandar Seri Begawan",
  "BO:?La Paz|?Sucre|?Trinidad|Cochabamba|Montero|Oruro|Potos\xED|Quillacollo|Riberalta|Sacaba|Santa Cruz de la Sierra|Tarija|Yacuiba",
  "BR:?Altamira|?Bayeux|?Campo Largo|?Colombo|?Cruz Alta|?Embu|?Esmeraldas|?Formosa|?Itu|?Patos|?Planaltina|?Rio Claro|?Rio Grande|?Salto|?Santa Maria|?Santa Rita|?Santana|?Santar\xE9m|?Sinop|?Toledo|?Tr\xEAs Rios|?Ub\xE1|?Valen\xE7a|Abaetetuba|Abreu e Lima|Alagoinhas|Alegrete|Alfenas|Almirante Tamandar\xE9|Americana|Ananindeua|Angra dos Reis|An\xE1polis|Aparecida de Goi\xE2nia|Apucarana|Aquiraz|Aracaju|Araguari|Aragua\xEDna|Arapiraca|Arapongas|Araraquara|Araras|Araruama|Arauc\xE1ria|Arax\xE1|Ara\xE7atuba|Aruj\xE1|Assis|Atibaia|Avar\xE9|Bacabal|Bag\xE9|Balsas|Barbacena|Barra Mansa|Barra do Corda|Barra do Pira\xED|Barreiras|Barretos|Barueri|Bauru|Bebedouro|Belford Roxo|Belo Horizonte|Bel\xE9m|Bento Gon\xE7alves|Betim|Birigui|Blumenau|Boa Vista|Botucatu|Bragan\xE7a Paulista|Bras\xEDlia|Brusque|Cabo|Cabo Frio|Cachoeira do Sul|Cachoeirinha|Cachoeiro de Itapemirim|Caieiras|Caldas Novas|Cama\xE7ari|Camb\xE9|Campina Grande|Campinas|Campo Grande|Campo Mour\xE3o|Campos dos Goytacazes|Canoas|Caraguatatuba|Carapicu\xEDba|Caratinga|Carpina|Caruaru|Cascavel|Castanhal|Cataguases|Catal\xE3o|Catanduva|Caucaia|Caxias|Caxias do Sul|Ca\xE7ador|Ca\xE7apava|Chapec\xF3|Cod\xF3|Colatina|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Corumb\xE1|Cotia|Crato|Crici\xFAma|Cruzeiro|Cruzeiro do Sul|Cubat\xE3o|Cuiab\xE1|Curitiba|Curvelo|Diadema|Divin\xF3polis|Dourados|Duque de Caxias|Embu Gua\xE7u|Erechim|Esteio|Eun\xE1polis|Feira de Santana|Fernand\xF3polis|Ferraz de Vasconcelos|Florian\xF3polis|Fortaleza|Foz do Igua\xE7u|Franca|Francisco Morato|Franco da Rocha|Garanhuns|Goi\xE2nia|Governador Valadares|Gravata\xED|Gravat\xE1|Guarapari|Guarapuava|Guaratinguet\xE1|Guaruj\xE1|Guarulhos|Gua\xEDba|Gurupi|Hortol\xE2ndia|Ibirit\xE9|Igarassu|Iguatu|Iju\xED|Ilh\xE9us|Imperatriz|Indaiatuba|Ipatinga|Irec\xEA|Itabaiana|Itabira|Itabora\xED|Itabuna|Itacoatiara|Itagua\xED|Itaituba|Itaja\xED|Itajub\xE1|Itanha\xE9m|Itapecerica da Serra|Itaperuna|Itapetininga|Itapeva|Itapevi|Itapira|Itaquaquecetuba|Itatiba|Ita\xFAna|Ituiutaba|Itumbiara|Jaboat\xE3o|Jaboat\xE3o dos Guararapes|Jaboticabal|Jacare\xED|Jandira|Japeri|Jaragu\xE1 do Sul|Jata\xED|Ja\xFA|Jequi\xE9|Ji Paran\xE1|Joinville|Jo\xE3o Monlevade|Jo\xE3o Pessoa|Juazeiro do Norte|Juiz de Fora|Jundia\xED|Lages|Lajeado|Lauro de Freitas|Lavras|Leme|Limeira|Linhares|Lins|Londrina|Lorena|Luzi\xE2nia|Macap\xE1|Maca\xE9|Macei\xF3|Manaus|Marab\xE1|Maracana\xFA|Maric\xE1|Maring\xE1|Mar\xEDlia|Mat\xE3o|Mau\xE1|Mogi Gua\xE7u|Mogi Mirim|Mogi das Cruzes|Montes Claros|Mossor\xF3|Muria\xE9|Natal|Nil\xF3polis|Niter\xF3i|Nossa Senhora do Socorro|Nova Friburgo|Nova Igua\xE7u|Nova Lima|Novo Hamburgo|Olinda|Osasco|Ourinhos|Ouro Preto|Palho\xE7a|Palmas|Paracatu|Paragominas|Paranagu\xE1|Paranava\xED|Parauapebas|Parintins|Parnamirim|Parna\xEDba|Par\xE1 de Minas|Passo Fundo|Passos|Pato Branco|Patos de Minas|Patroc\xEDnio|Paulista|Paulo Afonso|Paul\xEDnia|Pelotas|Peru\xEDbe|Petrolina|Petr\xF3polis|Pindamonhangaba|Pinhais|Piracicaba|Pirassununga|Planaltina|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|Pouso Alegre|Po\xE1|Po\xE7os de Caldas|Praia Grande|Presidente Prudente|Queimados|Recife|Reden\xE7\xE3o|Resende|Ribeir\xE3o Pires|Ribeir\xE3o Preto|Ribeir\xE3o das Neves|Rio Branco|Rio Largo|Rio Verde|Rio das Ostras|Rio de Janeiro|Rondon\xF3polis|Salvador|Santa B\xE1rbara d'Oeste|Santa Cruz do Capibaribe|Santa Cruz do Sul|Santa In\xEAs|Santa Luzia|Santana de Parna\xEDba|Santana do Livramento|Santo Andr\xE9|Santo Ant\xF4nio de Jesus|Santo \xC2ngelo|Santos|Sapiranga|Sapucaia|Saquarema|Sarandi|Senador Canedo|Serra|Sert\xE3ozinho|Sete Lagoas|Sim\xF5es Filho|Sobral|Sorocaba|Sumar\xE9|Suzano|S\xE3o Bento do Sul|S\xE3o Bernardo do Campo|S\xE3o Caetano do Sul|S\xE3o Carlos|S\xE3o Crist\xF3v\xE3o|S\xE3o Jos\xE9|S\xE3o Jos\xE9 do Rio Preto|S\xE3o Jos\xE9 dos Campos|S\xE3o Jos\xE9 dos Pinhais|S\xE3o Jo\xE3o da Boa Vista|S\xE3o Jo\xE3o de Meriti|S\xE3o Jo\xE3o del Rei|S\xE3o Leopoldo|S\xE3o Louren\xE7o da Mata|S\xE3o Lu\xEDs|S\xE3o Mateus|S\xE3o Paulo|S\xE3o Sebasti\xE3o|S\xE3o Sebasti\xE3o do Para\xEDso|S\xE3o Vicente|Tabo\xE3o da Serra|Tatu\xED|Taubat\xE9|Teresina|Teres\xF3polis|Te\xF3filo Otoni|Timon|Tim\xF3teo|Trindade|Tr\xEAs Cora\xE7\xF5es|Tr\xEAs Lagoas|Tubar\xE3o|Tucuru\xED|Tup\xE3|Ubatuba|Uberaba|Uberl\xE2ndia|Umuarama|Una\xED|Uruguaiana|Valen\xE7a|Valinhos|Varginha|Vespasiano|Viam\xE3o|Vila Velha|Vilhena|Vit\xF3ria|Vit\xF3ria da Conquista|Vit\xF3ria de Santo Ant\xE3o|Vi\xE7osa|Volta Redonda|Votorantim|Votuporanga|V\xE1rzea Grande|V\xE1rzea Paulista",
  "BS:Nassau",
  "BT:Thimphu",
  "BW:Francistown|Gaborone|Molepolole",
  "BY:?Brest|Babruysk|Baranovichi|Barysaw|Homyel'|Horad Zhodzina|Hrodna|Lida|Mahilyow|Maladzyechna|Mazyr|Minsk|Navapolatsk|Orsha|Pinsk|Polatsk|Rechytsa|Salihorsk|Slutsk|Svyetlahorsk|Vitebsk|Zhlobin",
  "BZ:Belize City",
  "CA-AB:?Airdrie|?Cochrane|Calgary|Camrose|Edmonton|Fort McMurray|Grande Prairie|Leduc|Lethbridge|Lloydminster|Medicine Hat|Red Deer|Sherwood Park|Spruce Grove|St. Albert",
  "CA-BC:?Courtenay|?Cranbrook|?Delta|?Duncan|?Langford|?Mission|?Richmond|?Vancouver|?Vernon|?Victoria|?Walnut Grove|?West End|?White Rock|Abbotsford|Burnaby|Campbell River|Chilliwack|Coquitlam|Fort St. John|Kamloops|Kelowna|Ladner|Langley|Maple Ridge|Nanaimo|New Westminster|North Cowichan|North Vancouver|Oak Bay|Penticton|Pitt Meadows|Port Alberni|Port Coquitlam|Port Moody|Prince George|Squamish|Surrey|Terrace|Tsawwassen|West Kelowna|West Vancouver",
  "CA-MB:?Brandon|Winnipeg",
  "CA-NB:?Dieppe|?Saint John|Edmundston|Fredericton|Lutes Mountain|Miramichi|Moncton",
  "CA-NL:Conception Bay South|Corner Brook|Mount Pearl|St. John's",
  "CA-NS:?Halifax|?Sydney|?Truro|Dartmouth|Glace Bay|Lower Sackville|New Glasgow",
  "CA-NT:Yellowknife",
  "CA-ON:?Aurora|?Belleville|?Burlington|?Cambridge|?Chatham|?Cornwall|?Hamilton|?Huntsville|?Kingston|?Lindsay|?London|?Midland|?Milton|?Newmarket|?Niagara Falls|?Oakville|?Pembroke|?Peterborough|?Richmond Hill|?Sault Ste. Marie|?Scarborough|?Stratford|?Waterloo|?Windsor|?Woodstock|Ajax|Alliston|Ancaster|Barrie|Brampton|Brant|Brantford|Brockville|Clarence-Rockland|Cobourg|Collingwood|East Gwillimbury|East York|Etobicoke|Fort Erie|Greater Napanee|Greater Sudbury|Guelph|Kanata|Kenora|Kitchener|Leamington|Markham|Mississauga|Nepean|Norfolk County|North Bay|North York|Orangeville|Orillia|Oshawa|Ottawa|Owen Sound|Petawawa|Pickering|Port Colborne|Prince Edward|Quinte West|Rayside-Balfour|Sarnia|St. Catharines|St. Thomas|Thorold|Thunder Bay|Timmins|Toronto|Valley East|Vanier|Vaughan|Welland|Willowdale",
  "CA-PE:Charlottetown|Fallingbrook",
  "CA-QC:?Alma|?Beaconsfield|?Beloeil|?Buckingham|?Chambly|?Kirkland|?Laval|?Saint-Georges|?Sainte-Catherine|Amos|Baie-Comeau|Blainville|Boisbriand|Boucherville|Brossard|Candiac|Ch\xE2teauguay|C\xF4te-Saint-Luc|Deux-Montagnes|Dollard-Des Ormeaux|Dorval|Drummondville|Gatineau|Granby|Joliette|L'Ancienne-Lorette|L'Assomption|La Prairie|Les Coteaux|Longueuil|L\xE9vis|Magog|Mascouche|Mirabel|Mont-Royal|Mont-Saint-Hilaire|Montr\xE9al|Pointe-Claire|Qu\xE9bec|Repentigny|Rimouski|Rivi\xE8re-du-Loup|Rouyn-Noranda|Saguenay|Saint-Augustin-de-Desmaures|Saint-Basile-le-Grand|Saint-Bruno-de-Montarville|Saint-Constant|Saint-Eustache|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-J\xE9r\xF4me|Saint-Lazare|Sainte-Julie|Sainte-Th\xE9r\xE8se|Salaberry-de-Valleyfield|Sept-\xCEles|Shawinigan|Sherbrooke|Sorel-Tracy|Terrebonne|Thetford-Mines|Trois-Rivi\xE8res|Val-d'Or|Varennes|Vaudreuil-Dorion|Victoriaville|Westmount|le Plateau",
  "CA-SK:?Prince Albert|Moose Jaw|North Battleford|Regina|Saskatoon|Yorkton",
  "CA-YT:Whitehorse",
  "CD:Bandundu|Beni|Boma|Bukavu|Bumba|Bunia|Butembo|Gandajika|Gemena|Goma|Ilebo|Isiro|Kalemie|Kamina|Kananga|Kikwit|Kindu|Kinshasa|Kipushi|Kisangani|Kolwezi|Likasi|Lisala|Lodja|Lubumbashi|Masina|Matadi|Mbandaka|Mbanza-Ngungu|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira",
  "CF:Bangui|Berb\xE9rati|Bimbo|Mba\xEFki",
  "CG:Brazzaville|Dolisie|Pointe-Noire",
  "CH-BE:Bern",
  "CH-BS:Basel",
  "CH-GE:Gen\xE8ve",
  "CH-SG:Sankt Gallen",
  "CH-TI:Lugano",
  "CH-VD:Lausanne",
  "CH-ZH:Winterthur|Z\xFCrich",
  "CI:Abengourou|Abidjan|Abobo|Adzop\xE9|Agboville|Anyama|Bouafl\xE9|Bouak\xE9|Dabou|Daloa|Dimbokro|Divo|Ferkess\xE9dougou|Gagnoa|Grand-Bassam|Korhogo|Man|San-P\xE9dro|Yamoussoukro",
  "CL:?Concepci\xF3n|?Linares|?Los \xC1ngeles|?San Antonio|?Valpara\xEDso|Antofagasta|Arica|Calama|Chiguayante|Chill\xE1n|Copiap\xF3|Coquimbo|Coronel|Curic\xF3|Iquique|La Pintana|La Serena|Lo Prado|Melipilla|Osorno|Ovalle|Pe\xF1aflor|Puente Alto|Puerto Montt|Punta Arenas|Quillota|Quilpu\xE9|Rancagua|San Bernardo|Santiago|Talca|Talcahuano|Temuco|Valdivia|Villa Alemana|Vi\xF1a del Mar",
  "CM:?Bali|Bafang|Bafia|Bafoussam|Bamenda|Bangangt\xE9|Bertoua|Douala|Dschang|Ed\xE9a|Foumban|Foumbot|Garoua|Guider|Kouss\xE9ri|Kumba|Limbe|Loum|Maroua|Mbalmayo|Mbouda|Me\xEFganga|Mokolo|Ngaound\xE9r\xE9|Nkongsamba|Wum|Yagoua|Yaound\xE9|\xC9bolowa",
  "CN:?Aksu|?Aral|?Binzhou|?Chaoyang|?Datong|?Feicheng|?Fuyang|?Fuyu|?Haikou|?Hangu|?Jincheng|?Jining|?Jinjiang|?Jinzhou|?Kaiyuan|?Lanxi|?Lianzhou|?Licheng|?Luoyang|?Suzhou|?Wuxi|?Xinzhou|?Yanggu|?Yicheng|?Yichun|?Yilan|?Zhicheng|Acheng|Altay|Anbu|Anda|Ankang|Anlu|Anqing|Anqiu|Anshan|Anshun|Anyang|Babu|Baicheng|Baihe|Baijiantan|Baiquan|Baise City|Baishan|Baiyin|Bamiantong|Baoding|Baoqing|Baoshan|Baotou|Baoying|Bayan Nur|Beibei|Beichengqu|Beidaihehaibin|Beidao|Beihai|Beijing|Beipiao|Bei\u2019an|Bengbu|Benxi|Bianzhuang|Bijie|Binhe|Binzhou|Boli|Boshan|Botou|Bozhou|Buhe|Caidian|Cangzhou|Caohe|Chaihe|Changchun|Changde|Changji|Changli|Changping|Changqing|Changsha|Changshu City|Changtu|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chengdu|Chenghua|Chengtangcun|Chengyang|Chengzhong|Chengzihe|Chenzhou|Chifeng|Chizhou|Chongqing|Chuzhou|Dadonghai|Dadukou|Dalai|Dali|Dalian|Daliang|Dandong|Danjiangkou|Danshui|Daqing|Dasha|Dashiqiao|Dashitou|Datong|Dawukou|Daxing|Daye|Dazhong|Dazhou|Dehui|Dengzhou|Deqing|Deyang|Dezhou|Dingcheng|Dingzhou|Dongcun|Dongdu|Dongfeng|Dongguan|Donghai|Dongkan|Dongling|Dongning|Dongsheng|Dongtai|Dongxing|Dongyang|Ducheng|Dunhua|Duobao|Duyun|D\xEAq\xEAn|Encheng|Enshi|Erdaojiang|Ezhou|Fangshan|Feicheng|Fendou|Fengcheng|Fenghua|Fenghuang|Fengkou|Fengrun|Foshan|Fuding|Fujin|Fuling|Fuqing|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Fu\u2019an|Gantang|Gaomi|Gaoping|Gaoyou|Gaozhou|Gejiu|Genhe|Gongchangling|Gongzhuling|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Gucheng Chengguanzhen|Guigang|Guilin|Guiping|Guixi|Guiyang|Guli|Guozhen|Gushu|Haicheng|Haikou|Hailar|Hailin|Hailun|Haimen|Haining|Hami|Hancheng|Hanchuan|Handan|Hangzhou|Hanting|Hanzhong|Harbin|Hebi|Hechuan|Hecun|Hede|Hefei|Hegang|Heihe|Heishan|Helong|Hengshui|Hengyang|Hepingjie|Hepo|Heyuan|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaicheng|Huaidian|Huaihua|Huainan|Huaiyuan Chengguanzhen|Huanan|Huanggang|Huangmei|Huangshan|Huangshi|Huangyan|Huangzhou|Huanren|Huayin|Huazhou|Huicheng|Huilong|Huinan|Huizhou|Hulan|Hulan Ergi|Humen|Hunchun|Huocheng|Huoqiu Chengguanzhen|Hushitai|Huzhou|Jalai Nur|Jiagedaqi|Jiamusi|Jiangmen|Jianguang|Jiangyan|Jiangyin|Jiangyou|Jianshui|Jiaozhou|Jiaozuo|Jiaxing|Jiayuguan|Jiazi|Jiehu|Jieshi|Jieshou|Jiexiu|Jieyang|Jijiang|Jilin|Jimo|Jinan|Jinchang|Jingdezhen|Jinghong|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinjiang|Jinsha|Jinshi|Jinxiang|Jinzhou|Jishu|Jishui|Jiujiang|Jiupu|Jiuquan|Jiutai|Jixi|Ji\u2019an|Juegang|Kaifeng|Kaihua|Kaitong|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kuandian|Kunming|Kunshan|Kunyang|Kuqa|Laiwu|Laixi|Laiyang|Laizhou|Langfang|Langzhong|Lanxi|Lanzhou|Laohekou|Laojunmiao|Lecheng|Leiyang|Lengshuijiang|Lengshuitan|Leshan|Lhasa|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianran|Lianshan|Lianyuan|Lianzhou|Liaocheng|Liaoyang|Liaoyuan|Licheng|Lichuan|Lijiang|Lincheng|Linfen|Lingdong|Lingyuan|Linhai|Linjiang|Linkou|Linping|Linqu|Linshui|Lintong|Linxi|Linxia Chengguanzhen|Linyi|Lishu|Lishui|Liuhe|Liupanshui|Longfeng|Longgang|Longjiang|Longjing|Longquan|Loudi|Loushanguan|Luancheng|Lubu|Lucheng|Luocheng|Luohe|Luorong|Luoyang|Luqiao|L\xFCshun|Maba|Mabai|Macheng|Majie|Meihekou|Meizhou|Mengcheng Chengguanzhen|Mengyin|Mentougou|Mianyang|Minggang|Mingguang|Mingshui|Minzhu|Mishan|Miyang|Mizhou|Mudanjiang|Mudu|Mujiayingzi|Nanchang|Nanchong|Nanding|Nandu|Nanfeng|Nangong|Nanjing|Nanlong|Nanma|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nanzhang Chengguanzhen|Nehe|Neijiang|Nenjiang|Nianzishan|Ningbo|Ningde|Ninghai|Ningyang|Ordos|Oroqen Zizhiqi|Panshan|Panshi|Pengcheng|Pingdingshan|Pingdu|Pingliang|Pingnan|Pingshan|Pingxiang|Pingyi|Pingyin|Pingzhuang|Pizhou|Poyang|Pulandian|Pumiao|Puning|Puqi|Putian|Puyang|Puyang Chengguanzhen|Qamdo|Qapqal|Qianjiang|Qianzhou|Qingdao|Qinggang|Qingnian|Qingquan|Qingshuping|Qingyang|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qionghu|Qiongshan|Qiqihar|Quanzhou|Qufu|Qujing|Quzhou|Renqiu|Rikaze|Rizhao|Runing|Salaqi|Sanchazi|Sanming|Sanshui|Sanya|Shache|Shahecheng|Shancheng|Shanghai|Shangmei|Shangqiu|Shangrao|Shangri-La|Shangyu|Shangzhi|Shanhaiguan|Shanting|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Shashi|Shengli|Shenjiamen|Shenyang|Shenzhen|Shiguai|Shihezi|Shijiazhuang|Shilong|Shima|Shiqi|Shiqiao|Shitanjing|Shiwan|Shixing|Shiyan|Shizilu|Shizuishan|Shouguang|Shuangcheng|Shuangyang|Shuangyashan|Shulan|Shunyi|Siping|Sishui|Songjiang|Songjianghe|Songling|Songyang|Songyuan|Suicheng|Suihua|Suining|Suixi|Suizhou|Sujiatun|Suzhou|Tahe|Taihecun|Tailai|Taishan|Taixing|Taiyuan|Taizhou|Tai\u2019an|Tanggu|Tangjiazhuang|Tangping|Tangshan|Tangzhai|Tantou|Taozhuang|Tianchang|Tianfu|Tianjin|Tianpeng|Tianshui|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongren|Tongshan|Tongzhou|Tumen|Turpan|Ulanhot|Wacheng|Wafangdian|Wangkui|Wangqing|Wanning|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenling|Wenshan City|Wenzhou|Wuchang|Wucheng|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi|Wuxue|Wuyang|Wuzhen|Wuzhou|Xiamen|Xiangcheng Chengguanzhen|Xiangtan|Xiangxiang|Xiangyang|Xianju|Xianning|Xiann\xFC|Xianshuigu|Xiantao|Xianyang|Xiaogan|Xiaolingwei|Xiaoshan|Xiaoshi|Xiazhen|Xiazhuang|Xichang|Xifeng|Xihe|Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinmin|Xinpu|Xinshi|Xintai|Xinxiang|Xinyang|Xinyi|Xinyu|Xinyuan|Xinzhi|Xinzhou|Xiongzhou|Xishan|Xiulin|Xiuyan|Xiuying|Xixiang|Xi\u2019an|Xuanzhou|Xuchang|Xucheng|Xunchang|Yakeshi|Yancheng|Yangchun|Yangcun|Yangjiang|Yangliuqing|Yangquan|Yangshuo|Yangzhou|Yanji|Yanjiang|Yanliang|Yanta|Yantai|Yanzhou|Yatou|Yebaishou|Yibin|Yichang|Yicheng|Yichun|Yima|Yinchuan|Yingchuan|Yingkou|Yingshang Chengguanzhen|Yinzhu|Yishui|Yiwu|Yiyang|Yongchuan|Yongfeng|Youhao|Yuanping|Yucheng|Yuci|Yudong|Yueyang|Yulin|Yulinshi|Yuncheng|Yunfu|Yunmeng Chengguanzhen|Yunyang|Yushu|Yuxi|Yuxia|Yuyao|Zaoyang|Zaozhuang|Zhalantun|Zhangjiagang|Zhangjiajie|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaobaoshan|Zhaodong|Zhaogezhuang|Zhaoqing|Zhaotong|Zhaoyuan|Zhaozhou|Zhengjiatun|Zhengzhou|Zhenjiang|Zhenlai|Zhenzhou|Zhicheng|Zhijiang|Zhongshan|Zhongshu|Zhongxiang|Zhoucheng|Zhoucun|Zhoukou|Zhoushan|Zhu Cheng City|Zhuanghe|Zhuangyuan|Zhuhai|Zhuji|Zhujiajiao|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi|\xDCr\xFCmqi",
  "CO:?Cartagena|?Cartago|?Florencia|?Oca\xF1a|?Palmira|Aguachica|Apartad\xF3|Arauca|Armenia|Barrancabermeja|Barranquilla|Bello|Bogot\xE1|Bucaramanga|Buenaventura|Calarc\xE1|Caldas|Cali|Chinchin\xE1|Ch\xEDa|Ci\xE9naga|C\xFAcuta|Dosquebradas|Duitama|Envigado|Facatativ\xE1|Floridablanca|Fusagasug\xE1|Girardot City|Gir\xF3n|Guadalajara de Buga|Ibagu\xE9|Ipiales|Itag\xFC\xED|La Dorada|Magangu\xE9|Maicao|Malambo|Manizales|Medell\xEDn|Montel\xEDbano|Monter\xEDa|Neiva|Pasto|Pereira|Piedecuesta|Popay\xE1n|Quibd\xF3|Riohacha|Rionegro|Sabanalarga|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tulu\xE1|Tumaco|Tunja|Valledupar|Villa del Rosario|Villavicencio|Yopal|Yumbo|Zipaquir\xE1",
  "CR:?San Jos\xE9|Lim\xF3n",
  "CU:?Col\xF3n|?C\xE1rdenas|?Florida|?Manzanillo|?Mor\xF3n|?San Luis|?Santa Clara|?Trinidad|Arroyo Naranjo|Artemisa|Bayamo|Camag\xFCey|Cerro|Ciego de \xC1vila|Cienfuegos|Consolaci\xF3n del Sur|Contramaestre|Guanabacoa|Guant\xE1namo|G\xFCines|G\xFCira de Melena|Havana|Holgu\xEDn|Las Tunas|Matanzas|Moa|Palma Soriano|Pinar del R\xEDo|Puerto Padre|Sagua la Grande|San Miguel del Padr\xF3n|Sancti Sp\xEDritus|Santiago de Cuba",
  "CV:Mindelo|Praia",
  "CW:Willemstad",
  "CY:Larnaca|Limassol|Nicosia|Str\xF3volos",
  "CZ:Brno|Hav\xED\u0159ov|Hradec Kr\xE1lov\xE9|Karvin\xE1|Kladno|Liberec|Most|Olomouc|Opava|Ostrava|Pardubice|Pilsen|Prague|Zl\xEDn|\xDAst\xED nad Labem|\u010Cesk\xE9 Bud\u011Bjovice",
  "DE-BB:Cottbus|Potsdam",
  "DE-BE:Berlin",
  "DE-BW:?Heidelberg|Aalen|Esslingen|Freiburg|Heilbronn|Karlsruhe|Konstanz|Ludwigsburg|Mannheim|Pforzheim|Reutlingen|Schw\xE4bisch Gm\xFCnd|Sindelfingen|Stuttgart|T\xFCbingen|Ulm|Villingen-Schwenningen",
  "DE-BY:?F\xFCrth|Aschaffenburg|Augsburg|Bamberg|Bayreuth|Erlangen|Ingolstadt|Landshut|Munich|N\xFCrnberg|Regensburg|Rosenheim|W\xFCrzburg",
  "DE-HB:Bremen|Bremerhaven",
  "DE-HE:Darmstadt|Frankfurt am Main|Fulda|Gie\xDFen|Hanau am Main|Kassel|Marburg an der Lahn|Offenbach|Wiesbaden",
  "DE-HH:Hamburg",
  "DE-MV:Neubrandenburg|Rostock|Schwerin",
  "DE-NI:Braunschweig|Celle|Delmenhorst|Garbsen|G\xF6ttingen|Hannover|Hildesheim|L\xFCneburg|Oldenburg|Osnabr\xFCck|Salzgitter|Wilhelmshaven|Wolfsburg",
  "DE-NW:?Bocholt|?Minden|?M\xFCnster|Aachen|Arnsberg|Bergheim|Bergisch Gladbach|Bielefeld|Bochum|Bonn|Bottrop|Castrop-Rauxel|Detmold|Dinslaken|Dormagen|Dorsten|Dortmund|Duisburg|D\xFCren|D\xFCsseldorf|Essen|Gelsenkirchen|Gladbeck|Grevenbroich|G\xFCtersloh|Hagen|Hamm|Herford|Herne|Herten|Iserlohn|Kerpen|Krefeld|K\xF6ln|Leverkusen|Lippstadt|L\xFCdenscheid|L\xFCnen|Marl|Moers|M\xF6nchengladbach|M\xFClheim|Neuss|Oberhausen|Paderborn|Ratingen|Recklinghausen|Remscheid|Rheine|Siegen|Solingen|Troisdorf|Unna|Velbert|Viersen|Wesel|Witten|Wuppertal",
  "DE-RP:Kaiserslautern|Koblenz|Ludwigshafen am Rhein|Mainz|Neuwied|Trier|Worms",
  "DE-SH:Flensburg|Kiel|L\xFCbeck|Neum\xFCnster|Norderstedt",
  "DE-SL:Saarbr\xFCcken",
  "DE-SN:Chemnitz|Dresden|Leipzig|Plauen|Zwickau",
  "DE-ST:Dessau|Magdeburg",
  "DE-TH:Erfurt|Gera|Jena|Weimar",
  "DJ:Djibouti",
  "DK:Aalborg|Copenhagen|Esbjerg|Frederiksberg|Odense|\xC5rhus",
  "DO:?San Crist\xF3bal|Bajos de Haina|Ban\xED|Bonao|Concepci\xF3n de La Vega|La Romana|Moca|Puerto Plata|Punta Cana|Salvale\xF3n de Hig\xFCey|San Francisco de Macor\xEDs|San Juan de la Maguana|San Pedro de Macor\xEDs|Santa Cruz de Barahona|Santiago de los Caballeros|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste",
  "DZ:Aflou|Akbou|Algiers|Annaba|Azzaba|A\xEFn Be\xEFda|A\xEFn Fakroun|A\xEFn Oussera|A\xEFn Sefra|A\xEFn Touta|Bab Ezzouar|Baraki|Barika|Batna|Beja\xEFa|Beni Mered|Berrouaghia|Besbes|Bir el Ater|Bir el Djir|Birkhadem|Biskra|Blida|Bordj Bou Arreridj|Bordj el Kiffan|Bougara|Boumerdas|B\xE9char|Chelghoum el A\xEFd|Cheria|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|El Bayadh|El Eulma|El Khroub|El Oued|Es Senia|Frenda|Gharda\xEFa|Guelma|Hamma Bouziane|Jijel|Khemis Miliana|Khenchela|Ksar el Boukhari|Laghouat|Larba\xE2|Mascara|Messaad|Mila|Mostaganem|M\xE9d\xE9a|M\u2019Sila|Oran|Ouargla|Oum el Bouaghi|Reguiba|Relizane|Rouissat|Sa\xEFda|Sidi A\xEFssa|Sidi Bel Abb\xE8s|Sidi Khaled|Skikda|Sougueur|Souk Ahras|S\xE9tif|Tamanrasset|Tiaret|Tissemsilt|Tizi Ouzou|Tlemcen|Tolga|T\xE9bessa",
  "EC:?Cuenca|?Esmeraldas|?La Libertad|?Loja|Ambato|Babahoyo|Eloy Alfaro|Guayaquil|Ibarra|Machala|Manta|Milagro|Portoviejo|Quevedo|Quito|Riobamba|Santo Domingo de los Colorados|Tulc\xE1n|Tutamandahostel",
  "EE:Narva|Tallinn|Tartu",
  "EG:?Al Qurayn|?Tanda|Abn\u016Bb|Ab\u016B Kab\u012Br|Ab\u016B Qurq\u0101\u015F|Ab\u016B T\u012Bj|Akhm\u012Bm|Al Fashn|Al Fayy\u016Bm|Al Jamm\u0101l\u012Byah|Al Kh\u0101nkah|Al Kh\u0101rijah|Al Mansh\u0101h|Al Manzalah|Al Man\u015F\u016Brah|Al Ma\u0163ar\u012Byah|Al Ma\u1E29allah al Kubr\xE1|Al Miny\u0101|Al Q\u016B\u015F\u012Byah|Al \u1E28aw\u0101mid\u012Byah|Alexandria|Arish|Ashm\u016Bn|Aswan|Asy\u016B\u0163|Aws\u012Bm|Banh\u0101|Ban\u012B Suwayf|Bilbays|Bilq\u0101s|B\u016Bsh|Cairo|Damanh\u016Br|Damietta|Dayr\u016B\u0163|Dikirnis|Dis\u016Bq|Fuwwah|F\u0101q\u016Bs|Giza|Hurghada|Idf\u016B|Idk\u016B|Ismailia|Isn\u0101|Jirj\u0101|Kafr ad Daww\u0101r|Kafr ash Shaykh|Kafr az Zayy\u0101t|Kousa|Luxor|Mallaw\u012B|Manfal\u016B\u0163|Mersa Matruh|Mun\u016Bf|New Cairo|Port Said|Qaly\u016Bb|Qin\u0101|Rosetta|Sam\u0101l\u016B\u0163|Shib\u012Bn al Kawm|Sohag|Suez|Toukh|Zagazig|Zefta|\u0162ah\u0163\u0101|\u0162alkh\u0101|\u1E28alw\u0101n",
  "EH:Dakhla|Laayoune",
  "ER:Asmara|Keren",
  "ES:?Algeciras|?Arona|?Barcelona|?Burgos|?Cadiz|?Campi\xF1a|?Cartagena|?C\xF3rdoba|?Granada|?Guadalajara|?Ja\xE9n|?Le\xF3n|?Linares|?Lugo|?Oviedo|?Palencia|?Pamplona|?Pontevedra|?Salamanca|?San Fernando|?Santa Luc\xEDa|?Toledo|?Valencia|?Valladolid|?Zamora|A Coru\xF1a|Albacete|Alcal\xE1 de Guadaira|Alcal\xE1 de Henares|Alcobendas|Alcorc\xF3n|Alcoy|Alicante|Almer\xEDa|Avil\xE9s|Badajoz|Badalona|Barakaldo|Benidorm|Bilbao|Castelldefels|Castell\xF3 de la Plana|Ceuta|Chamart\xEDn|Chiclana de la Frontera|Ciudad Lineal|Ciudad Real|Cornell\xE0 de Llobregat|Coslada|C\xE1ceres|Dos Hermanas|El Ejido|El Prat de Llobregat|El Puerto de Santa Mar\xEDa|Elche|Estepona|Ferrol|Fuengirola|Fuenlabrada|Gandia|Getafe|Getxo|Gij\xF3n|Girona|Granollers|Grao de Murviedro|Huelva|Irun|Jerez de la Frontera|L'Hospitalet de Llobregat|La Laguna|La L\xEDnea de la Concepci\xF3n|Las Palmas de Gran Canaria|Las Rozas de Madrid|Legan\xE9s|Lleida|Logro\xF1o|Lorca|Madrid|Majadahonda|Manresa|Marbella|Matar\xF3|Melilla|Mijas|Molina de Segura|Motril|Murcia|M\xE1laga|M\xF3stoles|Orihuela|Ourense|Palma|Parla|Paterna|Ponferrada|Pozuelo de Alarc\xF3n|Reus|Rivas-Vaciamadrid|Roquetas de Mar|Rub\xED|Sabadell|Sagunto|San Sebasti\xE1n de los Reyes|Sanl\xFAcar de Barrameda|Sant Boi de Llobregat|Sant Cugat del Vall\xE8s|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santander|Santiago de Compostela|Santutxu|Sevilla|Talavera de la Reina|Tarragona|Telde|Terrassa|Torrej\xF3n de Ardoz|Torremolinos|Torrent|Torrevieja|Valdemoro|Vigo|Viladecans|Vilanova i la Geltr\xFA|V\xE9lez-M\xE1laga|Zaragoza",
  "ET:Addis Ababa|Arba Minch|Bahir Dar|Bishoftu|Des\u0113|Dire Dawa|Gondar|Harar|Hawassa|Hosa\u2019ina|Jimma|Kombolcha|Mek'ele|Nazr\u0113t|Shashemen\u0113|Sodo|\u0100d\u012Bgrat",
  "FI:Espoo|Helsinki|Jyv\xE4skyl\xE4|Kuopio|Lahti|Oulu|Pori|Tampere|Turku|Vantaa",
  "FJ:Suva",
  "FR:?Brest|?Orl\xE9ans|?Saint-Denis|?Versailles|Aix-en-Provence|Amiens|Angers|Antibes|Argenteuil|Asni\xE8res-sur-Seine|Aubervilliers|Aulnay-sous-Bois|Avignon|Besan\xE7on|Bordeaux|Boulogne-Billancourt|Bourges|B\xE9ziers|Caen|Calais|Cannes|Cergy-Pontoise|Chamb\xE9ry|Champigny-sur-Marne|Clermont-Ferrand|Colmar|Colombes|Courbevoie|Cr\xE9teil|Dijon|Drancy|Dunkerque|Grenoble|Issy-les-Moulineaux|La Rochelle|La Seyne-sur-Mer|Le Havre|Le Mans|Levallois-Perret|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Montreuil|Mulhouse|M\xE9rignac|Nancy|Nanterre|Nantes|Neuilly-sur-Seine|Nice|Noisy-le-Grand|N\xEEmes|Paris|Pau|Perpignan|Poitiers|Quimper|Reims|Rennes|Roubaix|Rouen|Rueil-Malmaison|Saint-Maur-des-Foss\xE9s|Saint-Nazaire|Saint-Quentin-en-Yvelines|Saint-\xC9tienne|Strasbourg|Toulon|Toulouse|Tourcoing|Tours|Troyes|Valence|Villeneuve-d'Ascq|Villeurbanne|Vitry-sur-Seine",
  "GA:Libreville|Port-Gentil",
  "GB-ENG:?Abingdon|?Acton|?Andover|?Arnold|?Ashford|?Bath|?Bedford|?Bentley|?Birmingham|?Boston|?Braintree|?Brentwood|?Brighton|?Bristol|?Cambridge|?Carlisle|?Chatham|?Chelmsford|?Chester|?Chesterfield|?Christchurch|?Colchester|?Coventry|?Denton|?Derby|?Dover|?Durham|?Epsom|?Exeter|?Exmouth|?Falmouth|?Farnham|?Fleetwood|?Gloucester|?Gravesend|?Halifax|?Hastings|?Haverhill|?Hayes|?Hereford|?Horsham|?Hove|?Kettering|?Lancaster|?Lincoln|?Manchester|?Mansfield|?Margate|?Middleton|?Morden|?Nelson|?Northampton|?Norwich|?Oxford|?Peterborough|?Plymouth|?Portsmouth|?Reading|?Rochester|?Saint Peters|?Sale|?Salisbury|?Scarborough|?Shrewsbury|?St Albans|?Stafford|?Tamworth|?Taunton|?Tipton|?Torquay|?Wakefield|?Warrington|?Washington|?Weymouth|?Winchester|?Windsor|?Worcester|?Yeadon|?York|Accrington|Aldershot|Altrincham|Archway|Ashford|Ashington|Ashton in Makerfield|Ashton-under-Lyne|Aylesbury|Banbury|Banstead|Barking|Barnet|Barnsley|Barnstaple|Barrow in Furness|Bartley Green|Basildon|Basingstoke|Batley|Beckenham|Bedworth|Beverley|Bexhill-on-Sea|Bexley|Bicester|Bideford|Billericay|Billingham|Birkenhead|Bishop Auckland|Bishops Stortford|Blackburn|Blackheath|Blackpool|Bletchley|Bloxwich|Blyth|Bognor Regis|Bolton|Bootle|Borehamwood|Bournemouth|Bracknell|Bradford|Bramhall|Bridgwater|Bridlington|Brierley Hill|Brighouse|Bromsgrove|Burgess Hill|Burngreave|Burnley|Burntwood|Burton upon Trent|Bury|Bury St Edmunds|Camberley|Camden Town|Cannock|Canterbury|Canvey Island|Carshalton|Castleford|Cheadle Hulme|Cheltenham|Cheshunt|Chester-le-Street|Chichester|Chippenham|Chipping Sodbury|Chorley|City of Westminster|Clacton-on-Sea|Cleckheaton|Cleethorpes|Coalville|Congleton|Consett|Corby|Coulsdon|Cramlington|Crawley|Crewe|Crosby|Crowthorne|Croydon|Dagenham|Darlington|Dartford|Darwen|Deal|Dewsbury|Didcot|Doncaster|Dudley|Dunstable|East Grinstead|Eastbourne|Eastleigh|Eccles|Egham|Ellesmere Port|Enfield Town|Esher|Fareham|Farnborough|Farnworth|Felixstowe|Felling|Fleet|Folkestone|Frome|Fylde|Gateshead|Gillingham|Glossop|Gosport|Grantham|Grays|Great Malvern|Great Sankey|Great Yarmouth|Greenford|Grimsby|Guildford|Halesowen|Harlow|Harpenden|Harrogate|Hartlepool|Hatfield|Havant|Haywards Heath|Hemel Hempstead|Herne Bay|Hertford|Heswall|High Peak|High Wycombe|Hinckley|Hitchin|Hoddesdon|Houghton-Le-Spring|Hounslow|Hucknall|Huddersfield|Huyton|Hyde|Ilkeston|Ipswich|Islington|Jarrow|Keighley|Kendal|Kidderminster|Kidsgrove|King's Lynn|Kingston upon Hull|Kingswood|Kirkby|Kirkby in Ashfield|Leatherhead|Leeds|Leicester|Leigh|Leighton Buzzard|Letchworth Garden City|Leyland|Lichfield|Littlehampton|Liverpool|London|Long Eaton|Loughborough|Lower Earley|Lowestoft|Luton|Lytham St Annes|Macclesfield|Maghull|Maidenhead|Maidstone|Mangotsfield|Melton Mowbray|Middlesbrough|Milton Keynes|Mitcham|Morecambe|Morley|Newark on Trent|Newburn|Newbury|Newcastle under Lyme|Newcastle upon Tyne|Newton Abbot|Newton Aycliffe|North Shields|Northolt|Northwich|Nottingham|Nuneaton|Oldham|Paignton|Peterlee|Pitsea|Pontefract|Poole|Prescot|Preston|Prestwich|Pudsey|Purley|Radcliffe|Ramsgate|Rayleigh|Redcar|Redditch|Redhill|Redruth|Reigate|Rochdale|Romford|Rossendale|Rotherham|Royal Leamington Spa|Royal Tunbridge Wells|Rugby|Ruislip|Runcorn|Rushden|Ryde|Saint Neots|Salford|Scunthorpe|Sevenoaks|Sheffield|Shipley|Sittingbourne|Skelmersdale|Slough|Solihull|South Benfleet|South Croydon|South Shields|Southall|Southampton|Southend-on-Sea|Southport|Spalding|St Austell|St Helens|Staines|Stanford-le-Hope|Staveley|Stevenage|Stockport|Stockton-on-Tees|Stoke-on-Trent|Stourbridge|Stratford-upon-Avon|Stretford|Stroud|Sunbury-on-Thames|Sunderland|Surbiton|Sutton|Sutton Coldfield|Sutton in Ashfield|Swadlincote|Swindon|Telford|Thornton-Cleveleys|Tonbridge|Totton|Trowbridge|Tyldesley|Urmston|Walkden|Wallasey|Wallsend|Walsall|Waterlooville|Watford|Wednesfield|Welling|Wellingborough|Welwyn Garden City|Wembley|West Bridgford|West Bromwich|Westhoughton|Weston-super-Mare|Whitley Bay|Whitstable|Wickford|Widnes|Wigan|Wigston Magna|Willenhall|Wilmslow|Winsford|Wisbech|Witham|Witney|Woking|Wokingham|Wolverhampton|Workington|Worksop|Worthing|Yate|Yeovil",
  "GB-NIR:?Bangor|?Derry|Ballymena|Belfast|Carrickfergus|Castlereagh|Coleraine|Craigavon|Lisburn|Newry|Newtownabbey|Newtownards",
  "GB-SCT:?Aberdeen|?Airdrie|?Ayr|?Dumfries|?Dundee|?Hamilton|?Inverness|?Irvine|?Livingston|?Perth|Bearsden|Cambuslang|Clydebank|Coatbridge|Cumbernauld|Dunfermline|East Kilbride|Edinburgh|Falkirk|Glasgow|Glenrothes|Greenock|Kilmarnock|Kirkcaldy|Motherwell|Paisley|Rutherglen|Stirling|Wishaw",
  "GB-WLS:?Flint|?Hawarden|Aberdare|Barry|Bridgend|Briton Ferry|Buckley|Caerphilly|Cardiff|Coity|Colwyn Bay|Cwmbran|Deeside|Ebbw Vale|Llanelli|Merthyr Tydfil|Neath|Newport|Pontypool|Pontypridd|Rhondda|Rhosllanerchrugog|Rhyl|Swansea|Tonypandy|Wrexham",
  "GE:Batumi|Kutaisi|Sokhumi|Tbilisi|Zugdidi",
  "GF:Cayenne",
  "GH:Accra|Aflao|Akim Oda|Atsiaman|Berekum|Cape Coast|Ejura|Ho|Japekrom|Koforidua|Kumasi|Medina Estates|Obuase|Sekondi-Takoradi|Sunyani|Takoradi|Tamale|Techiman|Tema|Wa",
  "GM:Brikama|Serekunda",
  "GN:Camayenne|Conakry|Coyah|Gueckedou|Kankan|Kindia|Nz\xE9r\xE9kor\xE9",
  "GP:Les Abymes",
  "GQ:Bata|Malabo",
  "GR:?Athens|?\xCDlion|Acharn\xE9s|Agios Dimitrios|Aig\xE1leo|Glyf\xE1da|Ilio\xFApoli|Io\xE1nnina|Ir\xE1kleion|Kalamari\xE1|Kallith\xE9a|Kerats\xEDni|Khal\xE1ndrion|Korydall\xF3s|L\xE1risa|Maro\xFAsi|N\xE9a Ion\xEDa|N\xE9a Sm\xFDrni|N\xEDkaia|Palai\xF3 F\xE1liro|Perist\xE9ri|Piraeus|P\xE1tra|Thessalon\xEDki|Tr\xEDkala|Volos|V\xFDronas|Zogr\xE1fos",
  "GT:?Chinautla|?Escuintla|Amatitl\xE1n|Chichicastenango|Chimaltenango|Guatemala City|Huehuetenango|Mixco|Petapa|Quetzaltenango|San Juan Sacatep\xE9quez|Santa Catarina Pinula|Santa Luc\xEDa Cotzumalguapa|Totonicap\xE1n|Villa Canales|Villa Nueva",
  "GW:Bissau",
  "GY:?Georgetown",
  "HK:Hong Kong|Kowloon|Tsuen Wan|Yuen Long Kau Hui",
  "HN:Choloma|Ciudad Choluteca|El Progreso|La Ceiba|San Pedro Sula|Tegucigalpa",
  "HR:Osijek|Rijeka|Slavonski Brod|Split|Zadar|Zagreb",
  "HT:Croix-des-Bouquets|Gona\xEFves|Jacmel|J\xE9r\xE9mie|Les Cayes|L\xE9og\xE2ne|Mirago\xE2ne|Okap|Port-au-Prince|Port-de-Paix|P\xE9tionville|Saint-Marc|Tigwav",
  "HU:Budapest|B\xE9k\xE9scsaba|Debrecen|Gy\u0151r|Kaposv\xE1r|Kecskem\xE9t|Miskolc|Ny\xEDregyh\xE1za|Par\xE1dsasv\xE1r|P\xE9cs|Szeged|Szolnok|Szombathely|Sz\xE9kesfeh\xE9rv\xE1r|Tatab\xE1nya|Veszpr\xE9m|Zalaegerszeg|\xC9rd",
  "ID:?Depok|?Ternate|Abepura|Adiwerna|Ambarawa|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangil|Bangkalan|Banjar|Banjaran|Banjarmasin|Banyuwangi|Barabai|Batam|Batang|Batu|Baturaja|Bekasi|Belawan|Bengkulu|Bima|Binjai|Blitar|Bogor|Bojonegoro|Bondowoso|Bontang|Bukittinggi|Caringin|Ciamis|Ciampea|Cibinong|Cicurug|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Ciranjang-hilir|Cirebon|Citeureup|City of Balikpapan|Curug|Denpasar|Depok|Dukuhturi|Dumai|Ende|Galesong|Gamping Lor|Gedangan|Genteng|Godean|Gorontalo|Gresik|Grogol|Indramayu|Jakarta|Jambi City|Jatibarang|Jayapura|Jember|Jombang|Karangsembung|Kartasura|Kasihan|Kebomas|Kediri|Kedungwaru|Kedungwuni|Kendari|Kertosono|Kisaran|Klangenan|Klaten|Kresek|Kudus|Kuningan|Kupang|Labuan Bajo|Lahat|Lawang|Lembang|Lhokseumawe|Loa Janan|Lubuklinggau|Lumajang|Madiun|Magelang|Majalengka|Makassar|Malang|Manado|Margahayukencana|Martapura|Mataram|Medan|Melati|Mertoyudan|Metro|Mojokerto|Muncar|Nganjuk|Padalarang|Padang|Padangsidempuan|Pagar Alam|Palangkaraya|Palembang|Palimanan|Palopo|Palu|Pamanukan|Pamekasan|Pamulang|Pandeglang|Pangkalpinang|Parepare|Pariaman|Parung|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pecangaan|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut|Plumbon|Ponorogo|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda|Sampit|Sawangan|Semarang|Sepatan|Serang|Serpong|Sewon|Sibolga|Sidoarjo|Singaraja|Singkawang|Situbondo|Slawi|Sokaraja|Soreang|Sorong|South Tangerang|Sragen|Sukabumi|Sumber|Sumedang|Sumenep|Sungai Penuh|Sungailiat|Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pandan|Tanjung Pinang|Tanjungbalai|Tarakan|Tarub|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Tuban|Tulangan Utara|Tulungagung|Ungaran|Watampone|Weru|Wonosobo|Yogyakarta",
  "IE:?Dundalk|?Ennis|?Lucan|?Waterford|An Muileann gCearr|Athlone|Balbriggan|Blanchardstown|Bray|Carlow|Celbridge|Cluain Meala|Cork|Drogheda|Droichead Nua|Dublin|D\xFAn Laoghaire|Finglas|Gaillimh|Kilkenny|Leixlip|Letterkenny|Loch Garman|Luimneach|Malahide|Naas|Navan|Sandyford|Sligo|Swords|Tallaght|Tralee",
  "IL:?Nazareth|Ashdod|Ashkelon|Bat Yam|Beersheba|Bet Shemesh|Bnei Brak|Hadera|Haifa|Herzliya|Jerusalem|Kfar Saba|Lod|Modiin Ilit|Netanya|Peta\u1E96 Tiqwa|Ra'anana|Ramat Gan|Ramla|Re\u1E96ovot|Rishon Le\u1E94iyyon|Tel Aviv",
  "IN:?Arrah|?Aurang\u0101b\u0101d|?Bagaha|?Bangaon|?Bela|?Bharatpur|?B\u0101li|?B\u0101r\u0101sat|?Far\u012Bdpur|?Fatehpur|?Gorakhpur|?Hyderabad|?Jam\u0101lpur|?Mirz\u0101pur|?M\u0101nsa|?Naw\u0101bganj|?P\u0101tan|?Raipur|?Salem|?Tura|?T\u0101nd\u0101|Abohar|Achalpur|Agartala|Agra|Ahmadnagar|Ahmedabad|Airoli|Aizawl|Ajmer|Akola|Akot|Alappuzha|Allah\u0101b\u0101d|Alwar|Al\u012Bgarh|Al\u012Bpur Du\u0101r|Amalner|Amarn\u0101th|Ambatt\u016Br|Ambik\u0101pur|Ambur|Amb\u0101jog\u0101i|Amb\u0101la|Amreli|Amritsar|Amroha|Amr\u0101vati|Anak\u0101palle|Anand|Anantapur|Anantnag|Anj\u0101r|Ankleshwar|Arakkonam|Arni|Aruppukkottai|Ar\u0101mb\u0101gh|Ar\u0101ria|Ashoknagar|Ashoknagar Kalyangarh|Attili|Auraiya|Aurangabad|Azamgarh|Badagara|Badlapur|Bagaha|Bagalkot|Baharampur|Baheri|Bahraigh|Bah\u0101durgarh|Baidyab\u0101ti|Baj Baj|Balasore|Balr\u0101mpur|Bal\u0101ng\u012Br|Bangaon|Baraut|Barddham\u0101n|Bareilly|Bargarh|Barn\u0101la|Basavakaly\u0101n|Basmat|Bast\u012B|Bathinda|Bat\u0101la|Begusarai|Belgaum|Bellampalli|Bellary|Bengaluru|Bettiah|Bet\u016Bl|Beypore|Be\u0101war|Bhadohi|Bhadrakh|Bhadreswar|Bhadr\u0101vati|Bhand\u0101ra|Bhar\u016Bch|Bhavnagar|Bhaw\u0101nipatna|Bhayandar|Bhilai|Bhind|Bhiwandi|Bhiw\u0101ni|Bhopal|Bhubaneshwar|Bhuj|Bhus\u0101val|Bh\u0101galpur|Bh\u0101tp\u0101ra|Bh\u012Blw\u0101ra|Bh\u012Bmavaram|Bih\u0101r Shar\u012Bf|Bijapur|Bijnor|Bilimora|Bil\u0101spur|Bishnupur|Bodhan|Bodin\u0101yakkan\u016Br|Bok\u0101ro|Bolpur|Bongaigaon|Borivli|Borsad|Bot\u0101d|Brahmapur|Br\u0101jar\u0101jnagar|Budaun|Bulandshahr|Buld\u0101na|Burh\u0101npur|Buxar|B\u0101lotra|B\u0101lurgh\u0101t|B\u0101l\u0101gh\u0101t|B\u0101nda|B\u0101nkura|B\u0101nsb\u0101ria|B\u0101nsw\u0101ra|B\u0101patla|B\u0101ram\u016Bla|B\u0101rmer|B\u0101rsi|B\u0101runi|B\u0101r\u0101kpur|B\u0101r\u0101n|B\u0101r\u0101sat|B\u0101soda|B\u012Bdar|B\u012Bkaner|B\u012Bsalpur|B\u016Bndi|Chamrajnagar|Chandannagar|Chandigarh|Chanduasi|Channapatna|Chennai|Chhatarpur|Chhindw\u0101ra|Chikmagal\u016Br|Chilakal\u016Brupet|Chingleput|Chinnachowk|Chint\u0101mani|Chitradurga|Chittaurgarh|Chopda|Ch\u0101lisgaon|Ch\u0101nda|Ch\u0101ndpur|Ch\u0101pra|Ch\u0101s|Ch\u0101\u012Bb\u0101sa|Ch\u012Br\u0101la|Ch\u016Bru|Closepet|Cochin|Coimbatore|Contai|Cuddalore|Cuddapah|Cumbum|Cuttack|Dabra|Dabw\u0101li|Daltonganj|Dam Dam|Damoh|Darbhanga|Datia|Dausa|Davangere|Dehra D\u016Bn|Dehri|Delhi|Deoband|Deoli|Deoria|Dewas|Dhamtari|Dhanb\u0101d|Dharapuram|Dharmapuri|Dharmavaram|Dhaulpur|Dhenk\u0101n\u0101l|Dhor\u0101ji|Dhr\u0101ngadhra|Dhuburi|Dhuli\u0101n|Dh\u0101r|Dh\u016Blia|Dibrugarh|Dim\u0101pur|Dinapore|Dindigul|Dod Ball\u0101pur|Dohad|Dombivli|Durg|Durgapur|D\u0101dri|D\u0101rjiling|D\u012Bsa|Ellore|Emmigan\u016Br|Erode|Et\u0101wah|Faridabad|Farrukh\u0101b\u0101d|Far\u012Bdkot|Fatehpur|Fateh\u0101b\u0101d|Ferozepore|Fyz\u0101b\u0101d|F\u0101zilka|F\u012Broz\u0101b\u0101d|Gadag|Gadag-Betageri|Gajuwaka|Gandhinagar|Gang\u0101nagar|Gang\u0101pur|Gang\u0101r\u0101mpur|Gang\u0101wati|Gaya|Ghaz\u012Bpur|Gh\u0101zi\u0101b\u0101d|Godhra|Gokak|Gondal|Gondi\u0101|Gond\u0101 City|Gop\u0101lganj|Gorakhpur|Gos\u0101ba|Goyerk\u0101ta|Greater Noida|Gudiv\u0101da|Gudiyatham|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|G\u0101ndh\u012Bdh\u0101m|G\u012Br\u012Bd\u012Bh|G\u016Bd\u016Br|Haldia|Haldwani|Hanum\u0101ngarh|Harda Kh\u0101s|Hardo\u012B|Haridwar|Harihar|Hassan|Haz\u0101rib\u0101gh|Himatnagar|Hindaun|Hindupur|Hingangh\u0101t|Hingoli|Hisar|Hoshang\u0101b\u0101d|Hoshi\u0101rpur|Hospet|Hos\u016Br|Hubli|Hugli|H\u0101bra|H\u0101j\u012Bpur|H\u0101l\u012Bsahar|H\u0101nsi|H\u0101ora|H\u0101pur|H\u0101thras|H\u0101veri|Ichalkaranji|Imphal|Indore|Ingr\u0101j B\u0101z\u0101r|It\u0101rsi|Jabalpur|Jagdalpur|Jagraon|Jagti\u0101l|Jag\u0101dhri|Jah\u0101n\u0101b\u0101d|Jaigaon|Jaipur|Jaisalmer|Jalandhar|Jalgaon|Jalp\u0101iguri|Jamkhandi|Jammu|Jamnagar|Jamshedpur|Jam\u016B\u012B|Jangipur|Jaor\u0101|Jaunpur|Jetpur|Jeypore|Jharia|Jharsuguda|Jhunjhun\u016Bn|Jh\u0101nsi|Jodhpur|Jorh\u0101t|Jumri Tilaiy\u0101|J\u0101lna|J\u0101muria|J\u012Bnd|J\u016Bn\u0101gadh|Kadayanallur|Kadiri|Kair\u0101na|Kaithal|Kalyani|Kaly\u0101n|Kanchipuram|Kannauj|Kannur|Kanpur|Kap\u016Brthala|Karauli|Karn\u0101l|Karur|Karwar|Kar\u012Bmnagar|Kashipur|Katihar|Keshod|Khadki|Khambh\u0101t|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khargone|Khatauli|Khopoli|Khurja|Kh\u0101mgaon|Kishanganj|Kishangarh|Koch Bih\u0101r|Kohima|Kolh\u0101pur|Kolkata|Kollam|Kol\u0101r|Konnagar|Kopargaon|Koppal|Koratla|Korba|Kota|Kotkapura|Kottag\u016Bdem|Kovilpatti|Kozhikode|Krishnagiri|Krishnanagar|Kultali|Kulti|Kumbakonam|Kundla|Kunnamkulam|Kurnool|K\u0101kin\u0101da|K\u0101mthi|K\u0101m\u0101reddi|K\u0101m\u0101rh\u0101ti|K\u0101nchr\u0101p\u0101ra|K\u0101nnang\u0101d|K\u0101raikkudi|K\u0101raik\u0101l|K\u0101ranja|K\u0101sganj|K\u0101toya|K\u0101vali|K\u0101yankulam|K\u012Bratpur|K\u016Bkatpalli|Lakh\u012Bmpur|Lal Bahadur Nagar|Lalitpur|Latur|Loni|Luckeesarai|Lucknow|Ludhi\u0101na|L\u0101dn\u016Bn|Machil\u012Bpatnam|Madanapalle|Madgaon|Madhubani|Madhyamgram|Madurai|Mahb\u016Bbnagar|Mahob\u0101|Mainpuri|Makr\u0101na|Malappuram|Malaut|Malkajgiri|Malk\u0101pur|Mancher\u0101l|Mandamarri|Mandsaur|Mandya|Mangalore|Manjeri|Manm\u0101d|Mannargudi|Mathura|Mau|Maw\u0101na|Mayiladuthurai|Medin\u012Bpur|Meerut|Mettupalayam|Miri\u0101lg\u016Bda|Moga|Mohali|Monghyr|Morbi|Morena|Mormugao|Mor\u0101d\u0101b\u0101d|Moth\u012Bh\u0101ri|Mughal Sar\u0101i|Muktsar|Mumbai|Munnar|Murw\u0101ra|Mur\u0101dnagar|Muzaffarnagar|Muzaffarpur|Mysore|M\u0101legaon|M\u0101ler Kotla|M\u0101rk\u0101pur|Nadi\u0101d|Nagda|Nagpur|Nag\u012Bna|Naih\u0101ti|Najafgarh|Naj\u012Bb\u0101b\u0101d|Nalgonda|Nanded|Nandurbar|Nandy\u0101l|Nangi|Narasaraopet|Narela|Nashik|Navadw\u012Bp|Navs\u0101ri|Naw\u0101da|Negapatam|Nellore|New Delhi|Neyy\u0101ttinkara|Nip\u0101ni|Nirmal|Niz\u0101m\u0101b\u0101d|Noida|Nowrangapur|N\u0101bha|N\u0101gaur|N\u0101gercoil|N\u0101ngloi J\u0101t|N\u0101rnaul|Ongole|Ooty|Orai|Osmanabad|Palani|Pall\u0101varam|Palwal|Palwancha|Pal\u0101sa|Panaji|Panchkula|Pandharpur|Panvel|Paramagudi|Parbhani|Parli Vaijn\u0101th|Par\u0101d\u012Bp Garh|Path\u0101nkot|Pati\u0101la|Patna|Pattukkottai|Payyann\u016Br|Phagw\u0101ra|Pilkhua|Pimpri|Pithampur|Pollachi|Ponn\u0101ni|Porbandar|Port Blair|Proddat\u016Br|Puducherry|Pudukkottai|Puliyangudi|Pune|Pun\u0101sa|Puri|Purnia|Puruliya|Pusad|P\u0101lanpur|P\u0101lghar|P\u0101lgh\u0101t|P\u0101li|P\u0101loncha|P\u0101nih\u0101ti|P\u0101n\u012Bpat|P\u012Blibh\u012Bt|Quthbullapur|Rabkavi|Raebareli|Raigarh|Rajapalaiyam|Ramagundam|Ramanathapuram|Ranchi|Ratangarh|Ratl\u0101m|Ratnagiri|Raurkela|Renuk\u016Bt|Rewa|Rew\u0101ri|Rishra|Rish\u012Bkesh|Robertsonpet|Roha|Rohtak|Roorkee|R\u0101ghogarh|R\u0101ich\u016Br|R\u0101iganj|R\u0101j-N\u0101ndgaon|R\u0101jahmundry|R\u0101jkot|R\u0101jpura|R\u0101jsamand|R\u0101mgarh|R\u0101mgundam|R\u0101mpur|R\u0101n\u0101gh\u0101t|R\u0101n\u012Bbennur|R\u0101n\u012Bganj|R\u0101th|R\u0101yachoti|Saharsa|Sahasw\u0101n|Sah\u0101ranpur|Sambalpur|Sambhal|Sangamner|Sangr\u016Br|Sard\u0101rshahr|Satara|Satna|Saugor|Savarkundla|Saw\u0101i M\u0101dhopur|Secunderabad|Sehore|Seoni|Serilingampalle|Shahdol|Sheopur|Shikoh\u0101b\u0101d|Shillong|Shimla|Shimoga|Shirpur|Shivpuri|Shr\u012Br\u0101mpur|Shyamnagar|Sh\u0101hj\u0101npur|Sh\u0101h\u0101b\u0101d|Sh\u0101mli|Sh\u0101ntipur|Sibs\u0101gar|Siddipet|Sikandar\u0101b\u0101d|Silchar|Siliguri|Sindhn\u016Br|Singrauli|Sirhind|Sirsa|Sirsi|Sirsilla|Siuri|Sivakasi|Siw\u0101n|Sol\u0101pur|Son\u012Bpat|Sopur|Soy\u012Bbug|Srikakulam|Srinagar|Srivilliputhur|Sult\u0101npur|Supaul|Surendranagar|Suri\u0101pet|S\u0101hibganj|S\u0101ngli|S\u012Bkar|S\u012Bt\u0101pur|S\u016Bj\u0101ngarh|S\u016Brat|S\u016Bratgarh|Talipparamba|Tambaram|Tanjore|Tanuku|Tellicherry|Thenkasi|Thiruvananthapuram|Thoothukudi|Thrissur|Th\u0101ne|Th\u0101nesar|Tindivanam|Tinsukia|Tipt\u016Br|Tiruchengode|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvann\u0101malai|Tiruvottiy\u016Br|Tit\u0101garh|Tonk|Tumk\u016Br|T\u0101depalleg\u016Bdem|T\u0101dpatri|T\u0101nd\u016Br|T\u012Bkamgarh|Udaipur|Udg\u012Br|Udhampur|Udupi|Ujjain|Ulhasnagar|Unn\u0101o|Uppal Kalan|Vadodara|Valparai|Vals\u0101d|Vaniyambadi|Vapi|Varanasi|Vasco da Gama|Vejalpur|Vellore|Ver\u0101val|Vidisha|Vijayawada|Villupuram|Vinukonda|Virudunagar|Vir\u0101r|Visakhapatnam|Visnagar|Vizianagaram|Vriddh\u0101chalam|Vrind\u0101van|Warangal|Wardha|W\u0101sh\u012Bm|Yamun\u0101nagar|Yavatm\u0101l|Yelahanka|Y\u0101dg\u012Br|\u0100dil\u0101b\u0101d|\u0100doni|\u0100sansol|\u0100vadi",
  "IQ:?Soran|Ab\u016B Ghurayb|Ad D\u012Bw\u0101n\u012Byah|Al Fall\u016Bjah|Al F\u0101w|Al K\u016Bt|Al \u1E28ayy|Al \u1E28illah|As Samawah|As Sulaym\u0101n\u012Byah|Ash Sha\u0163rah|Az Zubayr|Baghdad|Baqubah|Basrah|Dihok|Erbil|Jamjam\u0101l|Karbala|Kh\u0101li\u015F|Kirkuk|Kufa|Mosul|Najaf|Nasiriyah|Ramadi|S\u0101marr\u0101\u2019|S\u012Bnah|Umm Qa\u015Fr|Zaxo",
  "IR:?Abadan|?Alvand|?Kh\u0101sh|?N\u016Br\u0101b\u0101d|?\u012Al\u0101m|Abhar|Ahar|Ahvaz|Akbar\u0101b\u0101d|Alvand|Al\u012Bg\u016Bdarz|Ardab\u012Bl|Ar\u0101k|Bam|Bandar Abbas|Bandar-e Anzal\u012B|Behbah\u0101n|Behshahr|Bojn\u016Brd|Bon\u0101b|Bor\u0101zj\u0101n|Bor\u016Bjerd|Bushehr|B\u0101bol|B\u0101neh|B\u012Brjand|B\u016Bk\u0101n|Ch\u0101l\u016Bs|Dehdasht|Dogonbadan|D\u0101mgh\u0101n|D\u0101r\u0101b|Fas\u0101|F\u012Br\u016Bz\u0101b\u0101d|Gonbad-e K\u0101v\u016Bs|Gorg\u0101n|Hamad\u0101n|Iranshahr|Isfahan|Kahr\u012Bz|Karaj|Kerman|Kermanshah|Khomeyn|Khomeyn\u012B Shahr|Khorramabad|Khorramshahr|Khowy|K\u0101my\u0101r\u0101n|K\u0101shmar|K\u0101zer\u016Bn|K\u016Bhdasht|Langar\u016Bd|Mah\u0101b\u0101d|Mal\u0101yer|Marand|Marvdasht|Mar\u012Bv\u0101n|Mashhad|Masjed Soleym\u0101n|M\u012Bn\u0101b|M\u012B\u0101ndo\u0101b|Nah\u0101vand|Najaf\u0101b\u0101d|Naqadeh|Neysh\u0101b\u016Br|N\u016Br\u0101b\u0101d|Or\u016Bm\u012Byeh|Pasragad Branch|Piranshahr|P\u0101rs\u0101b\u0101d|Qarchak|Qazvin|Qom|Qorveh|Q\u016Bch\u0101n|Rafsanj\u0101n|Rasht|Rob\u0101\u0163 Kar\u012Bm|Sabzevar|Salm\u0101s|Sanandaj|Saqqez|Sari|Semnan|Shahr-e Kord|Shahre Jadide Andisheh|Shahrud|Shiraz|Sh\u012Brv\u0101n|Sh\u016Bshtar|Sirjan|S\u0101veh|Tabriz|Tehran|Torbat-e \u1E28eydar\u012Byeh|T\u0101kest\u0101n|Var\u0101m\u012Bn|Yasuj|Yazd|Zahedan|Zanj\u0101n|Z\u0101bol|\u0100mol|\u0100z\u0101dshahr",
  "IS:Reykjav\xEDk",
  "IT:?Bari|?Florence|?Parma|?Pavia|?Ravenna|?Trento|Afragola|Alessandria|Altamura|Ancona|Andria|Arezzo|Asti|Barletta|Bergamo|Bologna|Bolzano|Brescia|Brindisi|Busto Arsizio|Cagliari|Caserta|Castellammare di Stabia|Catania|Catanzaro|Cesena|Cinisello Balsamo|Como|Cosenza|Ferrara|Foggia|Forl\xEC|Fuorigrotta|Gela|Genoa|Giugliano in Campania|Grosseto|Guidonia Montecelio|La Spezia|Lamezia Terme|Latina|Lecce|Lido di Ostia|Livorno|Lucca|Marsala|Massa|Messina|Mestre|Milan|Modena|Monza|Naples|Novara|Padova|Palermo|Perugia|Pesaro|Pescara|Piacenza|Pisa|Pistoia|Prato|Quartu Sant'Elena|Ragusa|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome|Salerno|Sassari|Sesto San Giovanni|Siracusa|Taranto|Terni|Torre del Greco|Treviso|Trieste|Turin|Udine|Varese|Verona|Vicenza",
  "JM:?Kingston|Montego Bay|Portmore|Spanish Town",
  "JO:Amman|Aqaba|Ar Ramth\u0101|As Sal\u0163|Irbid|M\u0101dab\u0101|Rukban|Russeifa|W\u0101d\u012B as S\u012Br|Zarqa",
  "JP:?Asaka|?Kadoma|?Tanabe|Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anj\u014D|Aomori|Asahikawa|Ashikaga|Ashiya|Atsugi|Beppu|Chiba|Chigasaki|Chikushino-shi|Chiry\u016B|Chitose|Ch\u014Dfu|Dait\u014Dch\u014D|Dazaifu|Ebetsu|Fuji|Fujieda|Fujinomiya|Fujioka|Fujisawa|Fukuchiyama|Fukui-shi|Fukuoka|Fukuroi|Fukushima|Fukuyama|Furukawa|Fussa|Gamag\u014Dri|Gifu-shi|Ginowan|Gotenba|Gushikawa|Gy\u014Dda|Hachinohe|Hachi\u014Dji|Hadano|Hakodate|Hamakita|Hamamatsu|Hanamaki|Handa|Hann\u014D|Hasuda|Hatsukaichi|Hekinan|Higashimurayama|Hikone|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hita|Hitachi|Hitachi-Naka|Honj\u014D|Honmachi|H\u014Dfu|Ibaraki|Ichihara|Ichinomiya|Ichinoseki|Iida|Iizuka|Ikeda|Ikoma|Imaichi|Ina|Inazawa|Inuyama|Isahaya|Ise|Isehara|Isesaki|Ishinomaki|Itami|It\u014D|Iwaki|Iwakuni|Iwamizawa|Iwata|Iwatsuki|Izumi|Izumisano|Izumi\u014Dtsu|Izumo|J\u014Detsu|Kagoshima|Kaizuka|Kakamigahara|Kakegawa|Kakogawach\u014D-honmachi|Kamakura|Kameoka|Kamigy\u014D-ku|Kanazawa|Kanoya|Kanuma|Karatsu|Kariya|Kashihara|Kashihara-shi|Kashima-shi|Kashiwa|Kashiwazaki|Kasugai|Kasukabe|Katori-shi|Katsuta|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kazo|Kimitsu|Kiry\u016B|Kisarazu|Kishiwada|Kitahiroshima|Kitakami|Kitakyushu|Kitami|Kobe|Kochi|Koga|Kokubunji|Komaki|Komatsu|Koshigaya|Kukich\u016B\u014D|Kumagaya|Kumamoto|Kurashiki|Kure|Kuroiso|Kurume|Kusatsu|Kushiro|Kuwana|Kyoto|K\u014Dfu|K\u014Dnan|K\u014Dnosu|K\u014Driyama|Machida|Maebaru-ch\u016B\u014D|Maebashi|Maizuru|Marugame|Matsubara|Matsudo|Matsue|Matsumoto|Matsut\u014D|Matsuyama|Mihara|Miki|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonoj\u014D|Miyazaki|Mizusawa|Mobara|Mooka|Moriguchi|Morioka|Moriyama|Muroran|Musashino|Nabari|Nagahama|Nagano|Nagaoka|Nagareyama|Nagasaki|Nagoya|Naha|Nakatsu|Nara-shi|Narita|Narutoch\u014D-mitsuishi|Neyagawa|Niigata|Niihama|Niitsu-honch\u014D|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Okayama|Okazaki|Okegawa|Okinawa|Onomichi|Osaka|Otaru|Oyama|Ry\u016Bgasaki|Sabae|Saga|Saitama|Sakado|Sakai|Sakata|Saku|Sakura|Sakurai|Sandach\u014D|Sanj\u014D|Sano|Sapporo|Sasebo|Satsumasendai|Sayama|Sendai|Seto|Shibata|Shiki|Shimada|Shimodate|Shimonoseki|Shimotoda|Shiojiri|Shizuoka|Suita|Sukagawa|Suzuka|S\u014Dka|Tajimi|Takaishi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takayama|Takefu|Tamano|Tanabe|Tatebayashi|Tend\u014D|Tenri|Tochigi|Toki|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tomakomai|Tondabayashich\u014D|Toride|Tosu|Tottori|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tsu|Tsukuba|Tsuruga|Tsuruoka|Tsurusaki|Tsushima|Tsuyama|T\u014Dgane|Ube|Ueda|Ueno-ebisumachi|Uji|Urayasu|Ushiku|Utsunomiya|Wakayama|Wako|Yachimata|Yaizu|Yamagata|Yamaguchi|Yao|Yashio|Yawata|Yokkaichi|Yokohama|Yokosuka|Yonago|Yonezawa|Yono|Yoshikawa|Yotsukaid\u014D|Yukuhashi|Zama|Zushi|\u014Cbu|\u014Cdate|\u014Cgaki|\u014Cita|\u014Cme|\u014Cmihachiman|\u014Cmura|\u014Cmuta|\u014Cnoj\u014D|\u014Cta|\u014Ctsu",
  "KE:Eldoret|Garissa|Kakamega|Kisumu|Kitale|Malindi|Mombasa|Nairobi|Nakuru|Thika",
  "KG:Bishkek|Jalal-Abad|Kara-Balta|Karakol|Osh|Tokmok",
  "KH:Battambang|Kampong Cham|Kampong Chhnang|Paoy Paet|Phnom Penh|Siem Reap|Sihanoukville|Takeo",
  "KP:Chongjin|Haeju|Hamh\u016Dng|Hongw\u014Fn|Hyesan|Hyesan-dong|H\u016Dngnam|Kaes\u014Fng|Kanggye|Kilju|Manp\u2019o|Namp\u2019o|Ongjin|Pyongyang|P\u2019y\u014Fngs\u014Fng|Rajin|Sariw\u014Fn|Sin\u016Diju|Songnim|Sunch\u2019\u014Fn|W\u014Fnsan|Yuktae-dong",
  "KR:?Gwangju|Andong|Ansan-si|Anseong|Anyang-si|Asan|Boryeong|Bucheon-si|Busan|Changnyeong|Changwon|Cheonan|Cheongju-si|Chinch'\u014Fn|Chinju|Chuncheon|Daegu|Daejeon|Eisen|Gangneung|Gimcheon|Gongju|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju|Gyeongsan-si|Hanam|Hongch\u2019\u014Fn|Hongseong|Hwado|Hwaseong-si|Hwaw\u014Fn|Icheon-si|Iksan|Incheon|Jeju City|Jeongeup|Jeonju|Kimhae|Koch'ang|Kosong|Kwangmy\u014Fng|Kwangyang|Kyosai|Masan|Mokpo|Muan|Mungyeong|Naes\u014F|Namyangju|Osan|Pohang|Pubal|Sejong|Seogwipo|Seongnam-si|Seosan|Seoul|Sinhyeon|Sokcho|Suncheon|Suwon|Tonghae|Uijeongbu-si|Ulsan|Ungsang|Wabu|Wanju|W\u014Fnju|Yangju|Yangp'y\u014Fng|Yangsan|Yeosu",
  "KW:Al A\u1E29mad\u012B|Al Farw\u0101n\u012Byah|Al Fa\u1E29\u0101\u1E29\u012Bl|Kuwait City|\u015Eab\u0101\u1E29 as S\u0101lim|\u1E28awall\u012B",
  "KZ:Aktau|Aktobe|Almaty|Atyrau|Baikonur|Balqash|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Nur-Sultan|Oral|Pavlodar|Petropavl|Rudnyy|Sarkand|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Turkestan|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan",
  "LA:Pakse|Savannakhet|Thakh\xE8k|Vientiane",
  "LB:?Tripoli|Beirut|Habbo\xFBch|Jounieh|Nabat\xEEy\xE9 et Tahta|Sidon|Tyre|Zahl\xE9",
  "LK:?Colombo|Anuradhapura|Battaramulla South|Batticaloa|Dambulla|Dehiwala-Mount Lavinia|Galle|Jaffna|Kalmunai|Kandy|Katunayaka|Kotikawatta|Maharagama|Matara|Moratuwa|Negombo|Pita Kotte|Point Pedro|Sri Jayewardenepura Kotte|Trincomalee|Valvedditturai|Vavuniya",
  "LR:Monrovia",
  "LS:Maseru",
  "LT:Alytus|Kaunas|Klaip\u0117da|Panev\u0117\u017Eys|Vilnius|\u0160iauliai",
  "LU:Luxembourg",
  "LV:Daugavpils|Jelgava|Liep\u0101ja|Riga",
  "LY:?Tripoli|Ajdabiya|Al Ajaylat|Al Bay\u1E11\u0101\u2019|Al Jad\u012Bd|Al Khums|Al Marj|Az Z\u0101w\u012Byah|Benghazi|Darnah|Gharyan|Mi\u015Fr\u0101tah|Sabh\u0101|Sirte|Tagiura|Tarhuna|Tobruk|Yafran|Zawiya|Zliten|\u015Eabr\u0101tah",
  "MA:Agadir|Al Fqih Ben \xC7alah|Al Hoce\xEFma|Beni Mellal|Berkane|Berrechid|Casablanca|El Jadid|Errachidia|Essaouira|F\xE8s|Guelmim|Ifrane|Kenitra|Khemisset|Khenifra|Khouribga|Ksar El Kebir|Larache|Marrakesh|Mekn\xE8s|Mohammedia|Nador|Oued Zem|Oujda-Angad|Oulad Te\xEFma|Rabat|Safi|Sale|Sal\xE9 Al Jadida|Sefrou|Settat|Sidi Qacem|Sidi Slimane|Tan-Tan|Tangier|Taourirt|Taroudant|Taza|Temara|Tiflet|T\xE9touan|Youssoufia",
  "MD:Bender|B\u0103l\u0163i|Chisinau|Tiraspol",
  "ME:Podgorica",
  "MG:Ambovombe|Antananarivo|Antanifotsy|Antsirabe|Antsiranana|Fianarantsoa|Mahajanga|Toamasina|Toliara",
  "MK:Bitola|Kumanovo|Prilep|Skopje|Tetovo|\u010Cair",
  "ML:?Kayes|Bamako|Gao|Koutiala|Mopti|Sikasso|S\xE9gou",
  "MM:Bago|Bogale|Chauk|Dawei|Hinthada|Kyain Seikgyi Township|Lashio|Magway|Mandalay|Mawlamyine|Meiktila|Mogok|Monywa|Mudon|Myeik|Myingyan|Myitkyina|Nay Pyi Taw|Nyaunglebin|Pakokku|Pathein|Pyapon|Pyay|Pyin Oo Lwin|Pyinmana|Sagaing|Shwebo|Sittwe|Syriam|Taungdwingyi|Taunggyi|Taungoo|Thaton|Thayetmyo|Yangon|Yenangyaung",
  "MN:Darhan|Erdenet|Ulan Bator",
  "MO:Macau",
  "MQ:Fort-de-France",
  "MR:Nouadhibou|Nouakchott|N\xE9ma",
  "MU:Beau Bassin-Rose Hill|Curepipe|Port Louis|Quatre Bornes|Vacoas",
  "MV:Male",
  "MW:Blantyre|Lilongwe|Mzuzu|Zomba",
  "MX:?Buenavista|?Colima|?Cuauht\xE9moc|?C\xE1rdenas|?C\xF3rdoba|?Guadalupe|?La Paz|?Linares|?Manzanillo|?Miramar|?M\xE9rida|?Nogales|?Parral|?Salamanca|?San Pedro Garza Garcia|?Silao|?Zamora|Acapulco de Ju\xE1rez|Agua Prieta|Aguascalientes|Amozoc de Mota|Apatzing\xE1n|Atlixco|Azcapotzalco|Benito Juarez|Cabo San Lucas|Cadereyta|Cadereyta Jim\xE9nez|Campeche|Canc\xFAn|Celaya|Chalco|Chetumal|Chicoloapan|Chihuahua|Chilpancingo|Cholula|Ciudad Acu\xF1a|Ciudad Apodaca|Ciudad Benito Ju\xE1rez|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guzm\xE1n|Ciudad Hidalgo|Ciudad Lerdo|Ciudad L\xE1zaro C\xE1rdenas|Ciudad L\xF3pez Mateos|Ciudad Madero|Ciudad Mante|Ciudad Nezahualcoyotl|Ciudad Obreg\xF3n|Ciudad R\xEDo Bravo|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de \xC1lvarez|Ciudad del Carmen|Coacalco|Coatzacoalcos|Comit\xE1n|Cortazar|Coyoac\xE1n|Cozumel|Cuauht\xE9moc|Cuautitl\xE1n|Cuautitl\xE1n Izcalli|Cuautla|Cuernavaca|Culiac\xE1n|Ecatepec de Morelos|El Pueblito|Ensenada|Fresnillo|Frontera|Fuentes del Valle|Garc\xEDa|Guadalajara|Guadalupe|Guam\xFAchil|Guanajuato|Guasave|Gustavo Adolfo Madero|G\xF3mez Palacio|Hacienda Santa Fe|Hermosillo|Heroica Guaymas|Heroica Matamoros|Her\xF3ica Zit\xE1cuaro|Huixquilucan|Iguala de la Independencia|Irapuato|Ixtapa-Zihuatanejo|Ixtapaluca|Iztacalco|Iztapalapa|Jiutepec|Juchit\xE1n de Zaragoza|Ju\xE1rez|Kanas\xEDn|La Piedad|Lagos de Moreno|Le\xF3n de los Aldama|Los Mochis|Los Reyes Acaquilpan|Magdalena Contreras|Mart\xEDnez de la Torre|Matehuala|Mazatl\xE1n|Mexicali|Mexico City|Miguel Hidalgo|Minatitl\xE1n|Monclova|Monterrey|Morelia|Naucalpan de Ju\xE1rez|Navojoa|Nicol\xE1s Romero|Nuevo Laredo|Oaxaca|Ocotl\xE1n|Ojo de Agua|Orizaba|Pachuca de Soto|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla|Puerto Vallarta|Ramos Arizpe|Reynosa|Rosarito|Sahuayo de Morelos|Salina Cruz|Saltillo|San Andr\xE9s Tuxtla|San Crist\xF3bal de las Casas|San Francisco del Rinc\xF3n|San Jos\xE9 del Cabo|San Juan del R\xEDo|San Luis Potos\xED|San Luis R\xEDo Colorado|San Mateo Atenco|San Miguel de Allende|San Nicol\xE1s de los Garza|San Pablo de las Salinas|San Pedro Garza Garc\xEDa|San Salvador Tizatlalli|Santa Catarina|Santa Cruz Xoxocotl\xE1n|Santa Mar\xEDa Chimalhuac\xE1n|Santiago de Quer\xE9taro|Soledad de Graciano S\xE1nchez|Tampico|Tapachula|Tecate|Tecom\xE1n|Tehuac\xE1n|Temixco|Tepatitl\xE1n de Morelos|Tepexpan|Tepic|Tesist\xE1n|Texcoco de Mora|Tijuana|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tl\xE1huac|Toluca|Tonal\xE1|Torre\xF3n|Tulancingo|Tultepec|Tuxtepec|Tuxtla|T\xFAxpam de Rodr\xEDguez Cano|Uruapan|Valle de Santiago|Veracruz|Victoria de Durango|Villa Vicente Guerrero|Villahermosa|Xalapa de Enr\xEDquez|Xico|Xochimilco|Zacatecas|Zapopan",
  "MY:?Butterworth|?George Town|?Kangar|?Labuan|Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Cukai|Donggongon|Ipoh|Jitra|Johor Bahru|Kampong Baharu Balakong|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Keningau|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulai|Kulim|Lahad Datu|Malacca|Marudi|Miri|Muar|Perai|Petaling Jaya|Port Dickson|Putatan|Putra Heights|Rawang|Sandakan|Segamat|Semenyih|Semporna|Sepang|Seremban|Shah Alam|Sibu|Sungai Petani|Taiping|Taman Senai|Tasek Glugor|Tawau|Teluk Intan|Ulu Tiram",
  "MZ:Ant\xF3nio Enes|Beira|Chimoio|Chokw\xE9|Cuamba|Dondo|Inhambane|Lichinga|Mandimba|Maputo|Matola|Maxixe|Montepuez|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai",
  "NA:Windhoek",
  "NC:Noum\xE9a",
  "NE:Agadez|Alaghsas|Maradi|Niamey|Tahoua|Zinder",
  "NG:?Epe|?Saki|Aba|Abakaliki|Abeokuta|Abuja|Ado-Ekiti|Afikpo|Agbor|Agulu|Aku|Akure|Amaigbo|Apomu|Aramoko-Ekiti|Asaba|Atani|Auchi|Awka|Azare|Bama|Bauchi|Bende|Benin City|Bida|Birnin Kebbi|Biu|Buguma|Calabar|Chakwama|Daura|Ebute Ikorodu|Effium|Efon-Alaaye|Eha Amufu|Ejigbo|Emure-Ekiti|Enugu|Enugu-Ukwu|Esuk Oron|Ezza-Ohu|Fiditi|Funtua|Gamboru|Gashua|Gbongan|Gombe|Gusau|Hadejia|Ibadan|Idah|Idanre|Ifo|Igbara-Odo|Igbo-Ora|Igbo-Ukwu|Igboho|Igede-Ekiti|Ihiala|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu|Ilorin|Inisa|Ipoti|Ise-Ekiti|Isieke|Iwo|Jalingo|Jega|Jimeta|Jos|Kaduna|Kafanchan|Kagoro|Kano|Katsina|Kaura Namoda|Keffi|Kisi|Kontagora|Kuje|Lafia|Lafiagi|Lagos|Lalupon|Lekki|Lere|Lokoja|Maiduguri|Makurdi|Malumfashi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nkwerre|Nnewi|Nsukka|Numan|Obonoma|Ode|Offa|Ogaminana|Ohafia-Ifigh|Oke Mesi|Okene|Okigwe|Okrika|Olupona|Ondo|Onitsha|Orita Eruwa|Osogbo|Owerri|Owo|Oyan|Oyo|Ozubulu|Pindiga|Port Harcourt|Potiskum|Sapele|Shagamu|Sokoto|Suleja|Uga|Ugep|Ughelli|Umuahia|Uromi|Uyo|Warri|Wukari|Yola|Zaria",
  "NI:?Granada|?Le\xF3n|Chinandega|Estel\xED|Managua|Masaya|Matagalpa",
  "NL:Alkmaar|Almelo|Almere Stad|Alphen aan den Rijn|Amersfoort|Amstelveen|Amsterdam|Apeldoorn|Arnhem|Assen|Bergen op Zoom|Breda|Capelle aan den IJssel|Delft|Deventer|Dordrecht|Ede|Eindhoven|Enschede|Gouda|Groningen|Haarlem|Heerlen|Helmond|Hengelo|Hilversum|Hoofddorp|Hoorn|Leeuwarden|Leiden|Lelystad|Maastricht|Nieuwegein|Nijmegen|Oss|Purmerend|Roosendaal|Rotterdam|Schiedam|Spijkenisse|The Hague|Tilburg|Utrecht|Veenendaal|Velsen-Zuid|Venlo|Vlaardingen|Zaandam|Zaanstad|Zeist|Zoetermeer|Zwolle",
  "NO:Asker|Bergen|Drammen|Fredrikstad|Kristiansand|Oslo|Sandnes|Stavanger|Trondheim",
  "NP:?Bharatpur|?P\u0101tan|Biratnagar|Birga\xF1j|Butw\u0101l|Dhar\u0101n|Hetauda|Inaruwa|Janakpur|Kathmandu|Madhyapur Thimi|Mahendranagar|Nepalgunj|Pokhara|Siddharthanagar|Triyuga",
  "NZ:?Ashburton|?Christchurch|?Dunedin|?Gisborne|?Hamilton|?Hastings|?Nelson|?Wellington|Auckland|Blenheim|Invercargill|Lower Hutt|Mangere|Manukau City|Napier|New Plymouth|Palmerston North|Papakura|Paraparaumu|Porirua|Rotorua|Tauranga|Timaru|Upper Hutt|Wanganui|Whangarei",
  "OM:?Rustaq|Al Buraym\u012B|As Suwayq|Bawshar|Muscat|Nizw\xE1|Seeb|Sohar|Sur|\u015Eal\u0101lah|\u015Ea\u1E29am",
  "PA:?Col\xF3n|Arraij\xE1n|David|Juan D\xEDaz|La Chorrera|Panam\xE1|San Miguelito",
  "PE:?San Isidro|Arequipa|Ayacucho|Cajamarca|Callao|Cerro de Pasco|Chiclayo|Chimbote|Chincha Alta|Chosica|Chulucanas|Cusco|Huancayo|Huaral|Huaraz|Hu\xE1nuco|Ica|Iquitos|Juliaca|Lima|Pisco|Piura|Pucallpa|Puno|Sullana|Tacna|Talara|Trujillo|Tumbes",
  "PG:Lae|Port Moresby",
  "PH:?Cadiz|?Candelaria|?Concepcion|?Los Ba\xF1os|?Lucena|?San Fernando|?San Jose|?San Juan|?San Mateo|?San Miguel|?San Pablo|?San Pedro|?Santa Cruz|?Santa Rosa|?Santiago|?Talavera|?Talisay|?Toledo|Angeles City|Angono|Antipolo|Apalit|Arayat|Bacolod City|Bacoor|Bago City|Baguio|Bais|Balanga|Baliuag|Batangas|Binangonan|Binonga|Bislig|Bi\xF1an|Bocaue|Budta|Bulacan|Bulaon|Butuan|Cabanatuan City|Cabuyao|Cagayan de Oro|Cainta|Calamba|Calapan|Calbayog City|Caloocan City|Calumpit|Capas|Catbalogan|Cavite City|Cebu City|City of Isabela|Cotabato|Daet|Dagupan|Danao|Dasmari\xF1as|Davao|Digos|Dinalupihan|Dipolog|Dumaguete|Gapan|General Santos|General Trias|Guiguinto|Guyong|Hagonoy|Ilagan|Iligan|Iligan City|Iloilo|Imus|Iriga City|Jolo|Kabankalan|Kawit|Kidapawan|Koronadal|Laoag|Lapu-Lapu City|Las Pi\xF1as|Legaspi|Libertad|Libon|Lipa City|Mabalacat City|Magalang|Magugpo Poblacion|Makati City|Malaybalay|Malingao|Malolos|Mandaluyong City|Mandaue City|Mangaldan|Manila|Mansilingan|Mantampay|Marawi City|Mariano|Marilao|Mariveles|Mati|Meycauayan|Minglanilla|Muricay|NIA Valencia|Naga|Nasugbu|Navotas|Norzagaray|Olongapo|Ormoc|Ozamiz City|Pagadian|Panabo|Panalanoy|Pasay|Pasig City|Plaridel|Polangui|Polomolok|Puerto Princesa|Pulilan|Pulong Santa Cruz|Quezon City|Rodriguez|Roxas City|Sagay|San Ildefonso|San Jose del Monte|Santol|Silang|Solana|Sorsogon|Subic|Surigao|Tacloban|Tagaytay|Tagbilaran City|Taguig|Talisay|Tanauan|Tanza|Tarlac City|Taytay|Tinongan|Tuguegarao|Ualog|Urdaneta|Victorias|Zamboanga",
  "PK:?Bahawalnagar|?Hyderabad|?Khanpur|?Shikarpur|Abbottabad|Ahmadpur East|Arifwala|Attock City|Badin|Bahawalnagar|Bahawalpur|Battagram|Bhakkar|Bhalwal|Bhimbar|B\u016Brew\u0101la|Chakwal|Chaman|Charsadda|Chenab Nagar|Chichawatni|Chiniot|Chishtian|Chuchar-kana Mandi|Dadu|Dera Ghazi Khan|Dera Ismail Khan|Dipalpur|Faisalabad|Ghotki|Gojra|Gujar Khan|Gujranwala|Gujrat|Hafizabad|Harunabad|Hasilpur|Haveli Lakha|Hujra Shah Muqim|Islamabad|Jacobabad|Jalalpur Jattan|Jampur|Jaranwala|Jhang Sadr|Jhelum|Kabirwala|Kahror Pakka|Kamalia|Kambar|Kamoke|Kandhkot|Karachi|Kasur|Khairpur Mir\u2019s|Kharian|Khush\u0101b|Khuzdar|Kohat|Kot Addu|Kotli|Kotri|Lahore|Lala Musa|Larkana|Layyah|Lodhran|Mailsi|Mandi Bahauddin|Mansehra|Mardan|Mian Channun|Mianke Mor|Mianwali|Mingora|Mirpur Khas|Moro|Multan|Muridke|Muzaffargarh|Muzaffar\u0101b\u0101d|Narowal|Nawabshah|New Mirpur|Nowshera Cantonment|Okara|Pakpattan|Pano Aqil|Pattoki|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sambrial|Sanghar|Sargodha|Shabqadar|Shahdad Kot|Shahdadpur|Shahkot|Shakargarh|Shekhupura|Shorkot|Shujaabad|Sialkot|Sibi|Sukkur|Swabi|Tando Adam|Tando Allahyar|Tando Muhammad Khan|Toba Tek Singh|Tordher|Turbat|Vihari|Wazirabad",
  "PL:Bemowo|Be\u0142chat\xF3w|Bia\u0142o\u0142eka|Bia\u0142ystok|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Che\u0142m|Chorz\xF3w|Cz\u0119stochowa|D\u0105browa G\xF3rnicza|Elbl\u0105g|Fordon|Gda\u0144sk|Gdynia|Gliwice|Gniezno|Gorz\xF3w Wielkopolski|Grudzi\u0105dz|G\u0142og\xF3w|Inowroc\u0142aw|Jastrz\u0119bie Zdr\xF3j|Jaworzno|Jelenia G\xF3ra|Kalisz|Katowice|Kielce|Konin|Koszalin|Krak\xF3w|K\u0119dzierzyn-Ko\u017Ale|Legnica|Leszno|Lubin|Lublin|Mielec|Mokot\xF3w|Mys\u0142owice|Nowy S\u0105cz|Ochota|Olsztyn|Opole|Ostrowiec \u015Awi\u0119tokrzyski|Ostr\xF3w Wielkopolski|Pabianice|Piotrk\xF3w Trybunalski|Pi\u0142a|Pozna\u0144|Praga Po\u0142udnie|Praga P\xF3\u0142noc|Przemy\u015Bl|P\u0142ock|Radom|Ruda \u015Al\u0105ska|Rybnik|Rzesz\xF3w|Siedlce|Siemianowice \u015Al\u0105skie|Sosnowiec|Stalowa Wola|Stargard|Suwa\u0142ki|Szczecin|S\u0142upsk|Targ\xF3wek|Tarnowskie G\xF3ry|Tarn\xF3w|Tczew|Tomasz\xF3w Mazowiecki|Toru\u0144|Tychy|Ursyn\xF3w|Warsaw|Wawer|Wa\u0142brzych|Wola|Wroc\u0142aw|W\u0142oc\u0142awek|Zabrze|Zamo\u015B\u0107|Zielona G\xF3ra|\u0141om\u017Ca|\u0141\xF3d\u017A|\u015Ar\xF3dmie\u015Bcie|\u015Awidnica|\u017Bory",
  "PR:?Carolina|?San Juan|Bayam\xF3n|Caguas|Guaynabo|Mayag\xFCez|Ponce",
  "PS:Gaza|Hebron|Jab\u0101ly\u0101|Kh\u0101n Y\u016Bnis|Nablus|Rafa\u1E29",
  "PT:Algueir\xE3o|Amadora|Braga|Cac\xE9m|Coimbra|Funchal|Lisbon|Loures|Porto|Queluz|Set\xFAbal|Vila Nova de Gaia",
  "PY:?San Lorenzo|?Villa Elisa|Asunci\xF3n|Capiat\xE1|Ciudad del Este|Encarnaci\xF3n|Fernando de la Mora|Itaugu\xE1|Lambar\xE9|Limpio|Mariano Roque Alonso|Nemby|Pedro Juan Caballero",
  "QA:Ar Rayy\u0101n|Doha",
  "RE:?Saint-Denis|Le Tampon|Saint-Paul|Saint-Pierre",
  "RO:?Arad|?Slatina|Alba Iulia|Bac\u0103u|Baia Mare|Bistri\u0163a|Boto\u015Fani|Bra\u015Fov|Br\u0103ila|Bucharest|Buz\u0103u|B\xE2rlad|Cluj-Napoca|Constan\u0163a|Craiova|Deva|Drobeta-Turnu Severin|Foc\u0219ani|Gala\u0163i|Giurgiu|Hunedoara|Ia\u015Fi|Oradea|Piatra Neam\u0163|Pite\u015Fti|Ploie\u015Fti|Re\u015Fi\u0163a|Roman|R\xE2mnicu V\xE2lcea|Satu Mare|Sf\xE2ntu Gheorghe|Sibiu|Suceava|Timi\u015Foara|Tulcea|T\xE2rgovi\u015Fte|T\xE2rgu Jiu|T\xE2rgu-Mure\u015F|Vaslui|Zal\u0103u",
  "RS:?Novi Pazar|Belgrade|Kragujevac|Kraljevo|Kru\u0161evac|Leskovac|Ni\u0161|Novi Sad|Pan\u010Devo|Smederevo|Subotica|U\u017Eice|Valjevo|Zemun|Zrenjanin|\u010Ca\u010Dak",
  "RU:?Armavir|?Bor|?Dimitrovgrad|?Pushkino|?Rossosh\u2019|?Zarechnyy|?Zheleznogorsk|Abakan|Achinsk|Adler|Aleksandrov|Aleksin|Al\u2019met\u2019yevsk|Angarsk|Anzhero-Sudzhensk|Apatity|Arkhangel\u2019sk|Art\xEBm|Arzamas|Asbest|Astrakhan|Azov|Balakovo|Balashikha|Balashov|Barnaul|Bataysk|Belebey|Belgorod|Belogorsk|Beloretsk|Belovo|Berdsk|Berezniki|Birobidzhan|Biysk|Blagoveshchensk|Borisoglebsk|Bratsk|Bryansk|Bud\xEBnnovsk|Bugul\u2019ma|Buynaksk|Buzuluk|Chapayevsk|Chaykovskiy|Cheboksary|Chekhov|Chelyabinsk|Cherepovets|Cherkessk|Chernogorsk|Cher\xEBmushki|Chistopol\u2019|Chita|Derbent|Dmitrov|Dolgoprudnyy|Dubna|Dzerzhinsk|Elektrostal\u2019|Elista|Engel\u2019s|Gatchina|Georgiyevsk|Glazov|Groznyy|Gubkin|Gukovo|Gus\u2019-Khrustal\u2019nyy|Irkutsk|Ishim|Ishimbay|Iskitim|Ivanovo|Izhevsk|Kaliningrad|Kaluga|Kamensk-Shakhtinskiy|Kamensk-Ural\u2019skiy|Kamyshin|Kansk|Kaspiysk|Kazan|Kemerovo|Khabarovsk|Khanty-Mansiysk|Khasavyurt|Khimki|Kineshma|Kirov|Kirovo-Chepetsk|Kisel\xEBvsk|Kislovodsk|Klin|Klintsy|Kolomna|Kolpino|Komsomolsk-on-Amur|Kopeysk|Korolev|Kostroma|Kovrov|Krasnodar|Krasnogorsk|Krasnotur\u2019insk|Krasnoyarsk|Kropotkin|Kstovo|Kumertau|Kungur|Kurgan|Kursk|Kuznetsk|Kyzyl|Labinsk|Leninogorsk|Leninsk-Kuznetsky|Lesosibirsk|Lipetsk|Lobnya|Lys\u2019va|Lyubertsy|Magadan|Magnitogorsk|Makhachkala|Maykop|Meleuz|Mezhdurechensk|Miass|Michurinsk|Mineralnye Vody|Minusinsk|Moscow|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal\u2019chik|Naro-Fominsk|Nazran\u2019|Neftekamsk|Nefteyugansk|Neryungri|Nevinnomyssk|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noginsk|Norilsk|Novaya Balakhna|Novo-Peredelkino|Novoaltaysk|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novoshakhtinsk|Novosibirsk|Novotroitsk|Novoural\u2019sk|Novyy Urengoy|Noyabrsk|Obninsk|Odintsovo|Oktyabr\u2019skiy|Omsk|Orekhovo-Zuyevo|Orenburg|Orsk|Or\xEBl|Ozersk|Pavlovo|Pavlovskiy Posad|Penza|Perm|Pervoural\u2019sk|Peterhof|Petrodvorets|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Polevskoy|Prokhladnyy|Prokop\u2019yevsk|Pskov|Pushkin|Pyatigorsk|Ramenskoye|Reutov|Revda|Rossosh\u2019|Rostov-na-Donu|Rubtsovsk|Ryazan\u2019|Rybinsk|Rzhev|Saint Petersburg|Salavat|Sal\u2019sk|Samara|Saransk|Sarapul|Saratov|Sarov|Sergiyev Posad|Serov|Serpukhov|Severodvinsk|Seversk|Shadrinsk|Shakhty|Shchelkovo|Shch\xEBkino|Shuya|Sibay|Slavyansk-na-Kubani|Smolensk|Sochi|Solikamsk|Sosnovyy Bor|Staryy Oskol|Stavropol\u2019|Sterlitamak|Stupino|Sunzha|Surgut|Svobodnyy|Syktyvkar|Syzran\u2019|Taganrog|Tambov|Tikhoretsk|Tikhvin|Tobol\u2019sk|Tol\u2019yatti|Tomsk|Troitsk|Tuapse|Tula|Tuymazy|Tver|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Usol\u2019ye-Sibirskoye|Ussuriysk|Ust\u2019-Ilimsk|Velikiy Novgorod|Velikiye Luki|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|Volgograd|Vologda|Volzhskiy|Vol\u2019sk|Vorkuta|Voronezh|Voskresensk|Vostochnoe Degunino|Votkinsk|Vyborg|Vyksa|Yakutsk|Yaroslavl|Yegor\u2019yevsk|Yekaterinburg|Yelabuga|Yelets|Yessentuki|Yeysk|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zarechnyy|Zelenodolsk|Zelenogorsk|Zelenograd|Zheleznodorozhnyy|Zheleznogorsk|Zhukovskiy|Zlatoust",
  "RW:Butare|Byumba|Cyangugu|Gisenyi|Gitarama|Kigali|Musanze",
  "SA:Abha|Al Bahah|Al Huf\u016Bf|Al Jubayl|Al Kharj|Al Mithnab|Al Mubarraz|Al Qa\u0163\u012Bf|Ar Rass|Arar|Ash Shaf\u0101|Buraydah|Dammam|Dhahran|Ha'il|Hafar Al-Batin|Jeddah|Jizan|Khamis Mushait|Khobar|Mecca|Medina|Najr\u0101n|Qurayyat|Riyadh|Sakakah|Sayh\u0101t|Sul\u0163\u0101nah|Tabuk|Ta\u2019if|T\u0101r\u016Bt|Yanbu",
  "SD:?Sinnar|Ad Douiem|Ad-Damazin|Al Man\u0101qil|Al Qadarif|An Nuh\u016Bd|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kadugli|Kassala|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Rabak|Singa|Wad Medani",
  "SE:Bor\xE5s|Eskilstuna|G\xE4vle|G\xF6teborg|Halmstad|Haninge|Helsingborg|Huddinge|J\xF6nk\xF6ping|Karlstad|Link\xF6ping|Lund|Malm\xF6|Norrk\xF6ping|Sollentuna|Solna|Stockholm|S\xF6dert\xE4lje|Ume\xE5|Uppsala|V\xE4ster\xE5s|V\xE4xj\xF6|\xD6rebro",
  "SG:Singapore|Woodlands",
  "SI:Ljubljana|Maribor",
  "SK:Bansk\xE1 Bystrica|Bratislava|Ko\u0161ice|Nitra|Pre\u0161ov|Trnava|\u017Dilina",
  "SL:Bo|Freetown|Kenema|Koidu|Makeni",
  "SN:?Saint-Louis|Dakar|Kaolack|Louga|Mbak\xE9|Pikine|Tambacounda|Thi\xE8s|Thi\xE8s Nones|Ti\xE9bo|Touba|Ziguinchor",
  "SO:Afgooye|Baidoa|Berbera|Bosaso|Burao|Gaalkacyo|Hargeysa|Jamaame|Kismayo|Laascaanood|Marka|Mogadishu",
  "SR:Paramaribo",
  "SS:?Wau|Juba|Malakal|Winejok",
  "SV:?San Miguel|?Santa Ana|Apopa|Delgado|Mejicanos|San Salvador|Santa Tecla|Soyapango",
  "SY:Al B\u0101b|Al \u1E28asakah|Aleppo|Ar Raqqah|As Saf\u012Brah|As Salam\u012Byah|Ath Thawrah|Damascus|Deir ez-Zor|Douma|D\u0101rayy\u0101|Homs|Idlib|Jablah|Latakia|Manbij|Tartouss|\u1E28am\u0101h",
  "SZ:Manzini|Mbabane",
  "TD:Ab\xE9ch\xE9|Moundou|N'Djamena|Sarh",
  "TG:Atakpam\xE9|Bassar|Kara|Kpalim\xE9|Lom\xE9|Sokod\xE9",
  "TH:Ban Lam Luk Ka|Ban Mai|Bang Kruai|Bangkok|Chanthaburi|Chiang Mai|Chiang Rai|Chon Buri|Hat Yai|Kanchanaburi|Khlong Luang|Khon Kaen|Krathum Baen|Lampang|Mueang Nonthaburi|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Nong Khai|Pak Kret|Pattaya|Phitsanulok|Phra Nakhon Si Ayutthaya|Phra Pradaeng|Phuket|Ratchaburi|Rayong|Sakon Nakhon|Samut Prakan|Samut Sakhon|Saraburi|Sattahip|Si Racha|Songkhla|Surat Thani|Trang|Ubon Ratchathani|Udon Thani|Yala",
  "TJ:Dushanbe|Khujand|K\u016Dlob|Q\u016Drghonteppa",
  "TL:Dili",
  "TM:Ashgabat|Balkanabat|Bayramaly|Da\u015Foguz|Mary|Tejen|T\xFCrkmenabat|T\xFCrkmenba\u015Fy",
  "TN:Al Mars\xE1|Ariana|Ben Arous|Bizerte|Douane|El Hamma|Gab\xE8s|Gafsa|Houmt El Souk|Kairouan|Kasserine|La Goulette|La Mohammedia|Medenine|Monastir|Msaken|Sfax|Skanes|Sousse|Tataouine|Tunis|Zarzis",
  "TR:?Ere\u011Fli|?Soma|Adana|Adapazar\u0131|Ad\u0131yaman|Afyonkarahisar|Ahlat|Akhisar|Aksaray|Ak\u015Fehir|Alanya|Amasya|Ankara|Antakya|Antalya|Arde\u015Fen|Arnavutk\xF6y|Ata\u015Fehir|Ayd\u0131n|Ayval\u0131k|A\u011Fr\u0131|Bafra|Bah\xE7elievler|Bal\u0131kesir|Band\u0131rma|Batman|Ba\u011Fc\u0131lar|Ba\u015Fak\u015Fehir|Belek|Beylikd\xFCz\xFC|Bing\xF6l|Bismil|Bolu|Burdur|Bursa|B\xFCy\xFCk\xE7ekmece|Ceyhan|Cizre|Denizli|Derince|Diyarbak\u0131r|Do\u011Fubayaz\u0131t|Edirne|Elaz\u0131\u011F|Elbistan|Erci\u015F|Ere\u011Fli|Erzincan|Erzurum|Esenler|Esenyurt|Eski\u015Fehir|Fatsa|Fethiye|Gaziantep|Gebze|Gemlik|Giresun|Hakk\xE2ri|Isparta|Istanbul|I\u011Fd\u0131r|Kadirli|Kahramanmara\u015F|Karaba\u011Flar|Karab\xFCk|Karaman|Kars|Kastamonu|Kayseri|Khanjarah|Kilis|Konya|Kozan|Ku\u015Fadas\u0131|K\xE2hta|K\xF6rfez|K\xFCtahya|K\u0131r\u0131khan|K\u0131r\u0131kkale|K\u0131r\u015Fehir|K\u0131z\u0131ltepe|L\xFCleburgaz|Malatya|Maltepe|Manavgat|Manisa|Mardin|Merkezefendi|Mersin|Midyat|Muratpa\u015Fa|Mustafakemalpa\u015Fa|Mu\u015F|Nazilli|Nev\u015Fehir|Nizip|Ni\u011Fde|Nusaybin|Ordu|Osmaniye|Patnos|Polatl\u0131|Rize|Salihli|Samsun|Sancaktepe|Siirt|Silifke|Silopi|Silvan|Sivas|Siverek|Sorgun|Sultanbeyli|Sultangazi|S\xF6ke|Tarsus|Tatvan|Tekirda\u011F|Tokat|Trabzon|Turgutlu|Turhal|Umraniye|U\u015Fak|Van|Viran\u015Fehir|Yalova|Yozgat|Y\xFCksekova|Zeytinburnu|Zonguldak|\xC7anakkale|\xC7ankaya|\xC7erkezk\xF6y|\xC7orlu|\xC7orum|\xC7ubuk|\xD6demi\u015F|\xDCnye|\xDCsk\xFCdar|\u0130negol|\u0130skenderun|\u0130zmir|\u0130zmit|\u015Eanl\u0131urfa|\u015Ei\u015Fli",
  "TT:Chaguanas",
  "TW:?Yilan|Banqiao|Daxi|Douliu|Hsinchu|Hualien City|Kaohsiung|Keelung|Nantou|Puli|Taichung|Tainan|Taipei|Taitung City|Taoyuan City|Yuanlin",
  "TZ:Arusha|Bagamoyo|Bukoba|Dar es Salaam|Dodoma|Iringa|Katumba|Kigoma|Kilosa|Mbeya|Morogoro|Moshi|Mpanda|Mtwara|Musoma|Mwanza|Shinyanga|Singida|Songea|Sumbawanga|Tabora|Tanga|Ushirombo|Uyovu|Zanzibar",
  "UA:?Odessa|?Pokrovsk|?Uman|Alchevs\u2019k|Antratsyt|Bakhmut|Berdyansk|Berdychiv|Bila Tserkva|Brovary|Cherkasy|Chernihiv|Chernivtsi|Chervonohrad|Chystyakove|Dnipro|Donetsk|Drohobych|Druzhkivka|Feodosiya|Horlivka|Ivano-Frankivsk|Izmail|Kadiyivka|Kalush|Kamianets-Podilskyi|Kamianske|Kerch|Kharkiv|Khartsyz\u2019k|Kherson|Khmelnytskyi|Kolomyia|Konotop|Korosten\u2019|Kostyantynivka|Kovel|Kramators\u2019k|Krasnyy Luch|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kyiv|Lozova|Luhansk|Lutsk|Lviv|Lysychans\u2019k|Makiyivka|Mariupol|Melitopol|Mukacheve|Mykolayiv|Nikopol|Nizhyn|Novomoskovs\u2019k|Oleksandriya|Pavlohrad|Pervomays\u2019k|Poltava|Pryluky|Rivne|Rubizhne|Sevastopol|Shakhtars\u2019k|Shostka|Simferopol|Sloviansk|Smila|Stryi|Sumy|Sverdlovs\u2019k|Syevyerodonets\u2019k|Ternopil|Uzhgorod|Vinnytsia|Yalta|Yenakiyeve|Yevpatoriya|Zaporizhia|Zhytomyr",
  "UG:Bwizibwera|Entebbe|Gulu|Jinja|Kampala|Kasese|Lira|Masaka|Mbale|Mbarara|Mukono|Njeru",
  "US-AK:Anchorage|Badger|Eagle River|Fairbanks|Juneau",
  "US-AL:?Albertville|?Athens|?Auburn|?Birmingham|?Center Point|?Decatur|?Enterprise|?Florence|?Foley|?Helena|?Homewood|?Huntsville|?Madison|?Millbrook|?Montgomery|?Northport|?Oxford|?Pelham|?Selma|?Troy|Alabaster|Anniston|Bessemer|Cullman|Daphne|Dixiana|Dothan|East Florence|Fairhope|Gadsden|Hoover|Hueytown|Mobile|Mountain Brook|Opelika|Phenix City|Prattville|Prichard|Talladega|Tillmans Corner|Trussville|Tuscaloosa|Vestavia Hills",
  "US-AR:?Bella Vista|?Benton|?Bryant|?Conway|?El Dorado|?Fayetteville|?Hot Springs|?Jacksonville|?Rogers|?Russellville|?Sherwood|?Springdale|?Texarkana|?Van Buren|Bentonville|Cabot|Fort Smith|Hot Springs National Park|Jonesboro|Little Rock|Maumelle|North Little Rock|Paragould|Pine Bluff|Searcy|Siloam Springs|West Memphis",
  "US-AZ:?Alhambra|?Douglas|?Florence|?Glendale|?Green Valley|?Kingman|?Nogales|?Payson|?Peoria|?Prescott|?San Luis|?Somerton|Ahwatukee Foothills|Anthem|Apache Junction|Avondale|Buckeye|Bullhead City|Casa Grande|Casas Adobes|Catalina Foothills|Chandler|Deer Valley|Drexel Heights|El Mirage|Eloy|Flagstaff|Flowing Wells|Fortuna Foothills|Fountain Hills|Gilbert|Goodyear|Lake Havasu City|Marana|Maricopa|Maryvale|Mesa|Oro Valley|Phoenix|Prescott Valley|Queen Creek|Rio Rico|Sahuarita|San Tan Valley|Scottsdale|Sierra Vista|Sun City|Sun City West|Surprise|Tanque Verde|Tempe|Tempe Junction|Tucson|Yuma",
  "US-CA:?Albany|?Alhambra|?Antioch|?Apple Valley|?Arcadia|?Artesia|?Ashland|?Bayside|?Beaumont|?Belmont|?Beverly Hills|?Bloomington|?Brentwood|?Burbank|?Cameron Park|?Campbell|?Carlsbad|?Ceres|?Cerritos|?Chino|?Claremont|?Clovis|?Concord|?Corcoran|?Corona|?Cudahy|?Cypress|?Danville|?Delano|?Dixon|?Duarte|?Dublin|?El Cerrito|?El Monte|?Eureka|?Fair Oaks|?Fairfield|?Fillmore|?Folsom|?Fontana|?Fremont|?Fullerton|?Glendale|?Glendora|?Greenfield|?Hawthorne|?Hercules|?Highland|?Hollister|?Imperial|?Irvine|?La Mesa|?La Palma|?La Presa|?Lafayette|?Laguna Beach|?Lake Forest|?Lakeside|?Lakewood|?Lamont|?Lancaster|?Lathrop|?Lennox|?Lincoln|?Linda|?Live Oak|?Lodi|?Loma Linda|?Los Altos|?Los Banos|?Lynwood|?Madera|?Martinez|?Maywood|?Monrovia|?Montclair|?Monterey|?Norco|?Norwalk|?Oakdale|?Oceanside|?Orange|?Oroville|?Palm Springs|?Paradise|?Pasadena|?Patterson|?Pittsburg|?Pleasant Hill|?Pleasanton|?Redlands|?Richmond|?Ridgecrest|?Ripon|?Rosemont|?Roseville|?Salinas|?San Carlos|?San Clemente|?San Gabriel|?San Jacinto|?San Jose|?San Lorenzo|?San Marcos|?San Mateo|?San Pablo|?San Rafael|?San Ramon|?Sanger|?Santa Ana|?Santa Barbara|?Santa Clara|?Santa Cruz|?Santa Maria|?Santa Rosa|?Seaside|?Selma|?Soledad|?South Gate|?South Pasadena|?Spring Valley|?Union City|?Valencia|?Vincent|?Vineyard|?Wasco|?Westminster|?Westmont|?Willowbrook|?Windsor|?Woodland|Adelanto|Agoura|Agoura Hills|Alameda|Aliso Viejo|Altadena|American Canyon|Anaheim|Antelope|Arcata|Arden-Arcade|Arroyo Grande|Arvin|Atascadero|Atwater|Avocado Heights|Azusa|Bakersfield|Baldwin Park|Banning|Barstow|Barstow Heights|Bay Point|Bell|Bell Gardens|Bellflower|Benicia|Berkeley|Blythe|Bostonia|Brawley|Brea|Buena Park|Burlingame|Calabasas|Calexico|Camarillo|Carmichael|Carson|Casa de Oro-Mount Helix|Castaic|Castro Valley|Cathedral City|Chico|Chino Hills|Chowchilla|Chula Vista|Citrus Heights|Clearlake|Coachella|Coalinga|Colton|Compton|Coronado|Costa Mesa|Covina|Cupertino|Daly City|Dana Point|Davis|Desert Hot Springs|Diamond Bar|Dinuba|Downey|East Hemet|East Los Angeles|East Palo Alto|East Rancho Dominguez|Eastvale|El Cajon|El Centro|El Dorado Hills|El Segundo|Elk Grove|Encinitas|Escondido|Fallbrook|Florence-Graham|Florin|Foothill Farms|Foster City|Fountain Valley|Fresno|Galt|Garden Grove|Gardena|Gilroy|Glen Avon|Goleta|Granite Bay|Hacienda Heights|Hanford|Hayward|Hemet|Hermosa Beach|Hesperia|Huntington Beach|Huntington Park|Imperial Beach|Indio|Inglewood|Isla Vista|Jurupa Valley|La Ca\xF1ada Flintridge|La Crescenta-Montrose|La Habra|La Mirada|La Puente|La Quinta|La Verne|Ladera Ranch|Laguna Hills|Laguna Niguel|Laguna Woods|Lake Elsinore|Lawndale|Lemon Grove|Lemoore|Livermore|Lomita|Lompoc|Long Beach|Los Angeles|Los Gatos|Manhattan Beach|Manteca|Marina|McKinleyville|Mead Valley|Menifee|Menlo Park|Merced|Millbrae|Milpitas|Mission Viejo|Modesto|Montebello|Monterey Park|Moorpark|Moraga|Moreno Valley|Morgan Hill|Mountain View|Murrieta|Napa|National City|Newport Beach|Nipomo|North Highlands|North Tustin|Novato|Oakland|Oakley|Oildale|Ontario|Orangevale|Orcutt|Orinda|Oxnard|Pacific Grove|Pacifica|Palm Desert|Palmdale|Palo Alto|Paramount|Parlier|Paso Robles|Perris|Petaluma|Pico Rivera|Pinole|Placentia|Pomona|Port Hueneme|Porterville|Poway|Prunedale|Ramona|Rancho Cordova|Rancho Cucamonga|Rancho Mirage|Rancho Palos Verdes|Rancho San Diego|Rancho Santa Margarita|Redding|Redondo Beach|Redwood City|Reedley|Rialto|Rio Linda|Riverbank|Riverside|Rocklin|Rohnert Park|Rosamond|Rosemead|Rowland Heights|Rubidoux|Sacramento|San Bernardino|San Bruno|San Diego|San Dimas|San Francisco|San Juan Capistrano|San Leandro|San Luis Obispo|Santa Clarita|Santa Fe Springs|Santa Monica|Santa Paula|Santee|Saratoga|Seal Beach|Shafter|Simi Valley|South El Monte|South Lake Tahoe|South San Francisco|South San Jose Hills|South Whittier|South Yuba City|Stanton|Stevenson Ranch|Stockton|Suisun|Sunnyvale|Susanville|Temecula|Temple City|Thousand Oaks|Torrance|Tracy|Truckee|Tulare|Turlock|Tustin|Twentynine Palms|Ukiah|Upland|Vacaville|Valinda|Vallejo|Ventura|Victorville|Visalia|Vista|Walnut|Walnut Creek|Walnut Park|Watsonville|West Carson|West Covina|West Puente Valley|West Sacramento|West Whittier-Los Nietos|Whittier|Wildomar|Winter Gardens|Yorba Linda|Yuba City|Yucaipa|Yucca Valley",
  "US-CO:?Aurora|?Brighton|?Clifton|?Durango|?Englewood|?Erie|?Evans|?Golden|?Lafayette|?Lakewood|?Littleton|?Louisville|?Loveland|?Montrose|?Parker|?Westminster|?Windsor|Arvada|Boulder|Broomfield|Castle Rock|Ca\xF1on City|Centennial|Colorado Springs|Columbine|Commerce City|Denver|Fort Collins|Fountain|Grand Junction|Greeley|Greenwood Village|Highlands Ranch|Ken Caryl|Longmont|Northglenn|Pueblo|Pueblo West|Security-Widefield|Sherrelwood|Thornton|Wheat Ridge",
  "US-CT:?Bristol|?Darien|?Fairfield|?Farmington|?Glastonbury|?Guilford|?Hartford|?Madison|?Manchester|?Middletown|?Milford|?New Haven|?New London|?Newington|?Norwalk|?Norwich|?Plainfield|?Plainville|?Seymour|?Shelton|?Stamford|?Stratford|?Torrington|?Wallingford|?Waterford|?West Haven|?Westport|?Wilton|?Windham|?Windsor|?Wolcott|Ansonia|Branford|Bridgeport|Cheshire|Danbury|East Hartford|East Haven|East Norwalk|Enfield|Hamden|Killingly Center|Ledyard|Mansfield City|Meriden|Montville Center|Naugatuck|New Britain|New Canaan|North Haven|North Stamford|South Windsor|Southbury|Storrs|Trumbull|Wallingford Center|Waterbury|West Hartford|West Torrington|Wethersfield|Willimantic",
  "US-DC:?Shaw|?Washington|Adams Morgan",
  "US-DE:?Dover|?Middletown|?Newark|?Wilmington|Bear",
  "US-FL:?Bloomingdale|?Brandon|?Brent|?Brownsville|?Citrus Park|?Clermont|?Cutler|?Dunedin|?Edgewater|?Four Corners|?Gainesville|?Iona|?Lake Worth|?Lakeland|?Lakeside|?Largo|?Leesburg|?Maitland|?Margate|?Melbourne|?Midway|?Miramar|?Myrtle Grove|?Naples|?Oak Ridge|?Oviedo|?Pace|?Palm Springs|?Parkland|?Princeton|?Punta Gorda|?Riverview|?Riviera Beach|?Rockledge|?Saint Cloud|?Sanford|?Seminole|?Spring Hill|?Stuart|?Sunset|?Sweetwater|?Tavares|?Three Lakes|?Titusville|?University Park|?Venice|?Wellington|?Wesley Chapel|?Westchester|?Weston|?Wright|Alafaya|Allapattah|Altamonte Springs|Apopka|Auburndale|Aventura|Bartow|Bayonet Point|Bayshore Gardens|Belle Glade|Bellview|Boca Del Mar|Boca Raton|Bonita Springs|Boynton Beach|Bradenton|Buenaventura Lakes|Cape Coral|Carol City|Carrollwood|Carrollwood Village|Casselberry|Clearwater|Cocoa|Coconut Creek|Coconut Grove|Cooper City|Coral Gables|Coral Springs|Coral Terrace|Country Club|Country Walk|Crestview|Cutler Bay|Cutler Ridge|Dania Beach|Davie|Daytona Beach|DeBary|DeLand|Deerfield Beach|Delray Beach|Deltona|Doral|East Lake|East Lake-Orient Park|East Naples|East Pensacola Heights|Egypt Lake-Leto|Ensley|Estero|Eustis|Ferry Pass|Flagami|Fleming Island|Florida Ridge|Fort Lauderdale|Fort Myers|Fort Pierce|Fort Walton Beach|Fountainebleau|Fruit Cove|Glenvar Heights|Golden Gate|Golden Glades|Greater Northdale|Greenacres City|Haines City|Hallandale Beach|Hialeah|Hialeah Gardens|Holiday|Hollywood|Homestead|Immokalee|Ives Estates|Jacksonville|Jacksonville Beach|Jasmine Estates|Jupiter|Kendale Lakes|Kendall|Kendall West|Key West|Keystone|Kissimmee|Lake Butler|Lake Magdalene|Lake Mary|Lake Wales|Lake Worth Corridor|Land O' Lakes|Lauderdale Lakes|Lauderhill|Lealman|Lehigh Acres|Leisure City|Lutz|Lynn Haven|Marco Island|Meadow Woods|Merritt Island|Miami|Miami Beach|Miami Gardens|Miami Lakes|Navarre|New Port Richey|New Smyrna Beach|Norland|North Fort Myers|North Lauderdale|North Miami|North Miami Beach|North Port|Northdale|Oakland Park|Oakleaf Plantation|Ocala|Ocoee|Ojus|Opa-locka|Orlando|Ormond Beach|Palm Bay|Palm Beach Gardens|Palm City|Palm Coast|Palm Harbor|Palm River-Clair Mel|Palm Valley|Palmetto Bay|Panama City|Pembroke Pines|Pensacola|Pine Hills|Pinecrest|Pinellas Park|Pinewood|Plant City|Plantation|Poinciana|Pompano Beach|Ponte Vedra Beach|Port Charlotte|Port Orange|Port Saint Lucie|Punta Gorda Isles|Richmond West|Royal Palm Beach|Ruskin|Safety Harbor|San Carlos Park|Sandalfoot Cove|Sarasota|Sebastian|South Bradenton|South Miami Heights|Southchase|St. Petersburg|Sun City Center|Sunny Isles Beach|Sunrise|Tallahassee|Tamarac|Tamiami|Tampa|Tarpon Springs|Temple Terrace|The Acreage|The Crossings|The Hammocks|The Villages|Town 'n' Country|University|Valrico|Vero Beach|Vero Beach South|Wekiwa Springs|West Little River|West Melbourne|West Palm Beach|West Park|West Pensacola|West and East Lealman|Westchase|Winter Garden|Winter Haven|Winter Park|Winter Springs",
  "US-GA:?Albany|?Athens|?Augusta|?Brookhaven|?Brunswick|?Canton|?Carrollton|?Columbus|?Dalton|?Decatur|?Dublin|?Duluth|?Evans|?Fayetteville|?Forest Park|?Gainesville|?Kingsland|?LaGrange|?Lawrenceville|?Macon|?Marietta|?Martinez|?Milton|?Perry|?Riverdale|?Rome|?Roswell|?Smyrna|?Thomasville|?Union City|?Woodstock|Acworth|Alpharetta|Americus|Atlanta|Belvedere Park|Calhoun|Candler-McAfee|Cartersville|Chamblee|Conyers|Douglasville|Dunwoody|East Point|Griffin|Hinesville|Johns Creek|Kennesaw|Lithia Springs|Mableton|McDonough|Milledgeville|Newnan|Norcross|North Atlanta|North Decatur|North Druid Hills|Peachtree City|Peachtree Corners|Pooler|Redan|Sandy Springs|Savannah|Snellville|St. Marys|Statesboro|Stockbridge|Stonecrest|Sugar Hill|Suwanee|Tifton|Tucker|Valdosta|Warner Robins|Wilmington Island|Winder",
  "US-HI:East Honolulu|Hilo|Honolulu|Kahului|Kailua|Kaneohe|Kapolei|K\u012Bhei|Makakilo|Makakilo City|Mililani Town|Pearl City|Schofield Barracks|Wahiaw\u0101|Wailuku|Waipahu",
  "US-IA:?Altoona|?Ames|?Burlington|?Clinton|?Des Moines|?Indianola|?Johnston|?Marion|?Newton|?North Liberty|?Waterloo|Ankeny|Bettendorf|Cedar Falls|Cedar Rapids|Clive|Coralville|Council Bluffs|Davenport|Dubuque|Fort Dodge|Iowa City|Marshalltown|Mason City|Muscatine|Ottumwa|Sioux City|Urbandale|Waukee|West Des Moines",
  "US-ID:?Caldwell|?Eagle|?Lewiston|?Meridian|?Moscow|Boise|Coeur d'Alene|Idaho Falls|Kuna|Lewiston Orchards|Nampa|Pocatello|Post Falls|Rexburg|Twin Falls",
  "US-IL:?Addison|?Alton|?Arlington Heights|?Aurora|?Bartlett|?Batavia|?Belleville|?Bellwood|?Belvidere|?Bloomingdale|?Bloomington|?Bradley|?Brookfield|?Burbank|?Carbondale|?Cary|?Charleston|?Collinsville|?Crystal Lake|?Danville|?Darien|?Decatur|?Deerfield|?Dixon|?Edwardsville|?Elgin|?Elmhurst|?Elmwood Park|?Evanston|?Frankfort|?Franklin Park|?Freeport|?Geneva|?Harvey|?Highland Park|?Hinsdale|?Homewood|?Jacksonville|?La Grange|?Lake Forest|?Lansing|?Lemont|?Lockport|?Marion|?Maywood|?Melrose Park|?Montgomery|?Morton|?Mount Vernon|?Niles|?Northbrook|?O'Fallon|?Oak Park|?Oswego|?Ottawa|?Park Ridge|?Peoria|?Plainfield|?Quincy|?Roselle|?Saint Charles|?Shorewood|?Springfield|?Sterling|?Urbana|?Wasco|?Washington|?Westchester|?Westmont|?Wheaton|?Wheeling|?Woodridge|?Woodstock|?Yorkville|?Zion|Algonquin|Alsip|Bensenville|Berwyn|Blue Island|Bolingbrook|Bourbonnais|Bridgeview|Buffalo Grove|Calumet City|Carol Stream|Carpentersville|Champaign|Chicago|Chicago Heights|Cicero|Country Club Hills|Crest Hill|DeKalb|Des Plaines|Dolton|Downers Grove|East Moline|East Peoria|East Saint Louis|Elk Grove Village|Evergreen Park|Fairview Heights|Galesburg|Glen Ellyn|Glendale Heights|Glenview|Godfrey|Goodings Grove|Granite City|Grayslake|Gurnee|Hanover Park|Hoffman Estates|Homer Glen|Huntley|Joliet|Kankakee|Lake Zurich|Lake in the Hills|Libertyville|Lisle|Lombard|Loves Park|Machesney Park|Macomb|Matteson|Mattoon|McHenry|Mokena|Moline|Morton Grove|Mount Prospect|Mundelein|Naperville|New Lenox|Normal|North Aurora|North Chicago|North Peoria|Oak Forest|Oak Lawn|Orland Park|Palatine|Palos Hills|Park Forest|Pekin|Prospect Heights|Rock Island|Rockford|Rolling Meadows|Romeoville|Round Lake|Round Lake Beach|Schaumburg|Skokie|South Chicago|South Elgin|South Holland|Streamwood|Sycamore|Tinley Park|Upper Alton|Vernon Hills|Villa Park|Waukegan|West Chicago|Wilmette",
  "US-IN:?Anderson|?Avon|?Bloomington|?Clarksville|?Columbus|?Dyer|?Frankfort|?Franklin|?Goshen|?Granger|?Greenfield|?Greenwood|?Griffith|?Hammond|?Highland|?Hobart|?Huntington|?Jasper|?La Porte|?LaPorte|?Lafayette|?Lawrence|?Lebanon|?Logansport|?Marion|?Munster|?New Albany|?New Castle|?New Haven|?Plainfield|?Portage|?Richmond|?Seymour|?Shelbyville|?Valparaiso|?Vincennes|?Westfield|Broad Ripple|Brownsburg|Carmel|Crawfordsville|Crown Point|East Chicago|Elkhart|Evansville|Fairfield Heights|Fishers|Fort Wayne|Gary|Indianapolis|Jeffersonville|Kokomo|Merrillville|Michigan City|Mishawaka|Muncie|Noblesville|Schererville|South Bend|Terre Haute|West Lafayette|Zionsville",
  "US-KS:?Derby|?Emporia|?Garden City|?Gardner|?Hays|?Hutchinson|?Junction City|?Kansas City|?Lawrence|?Manhattan|?Newton|?Pittsburg|?Shawnee|Dodge City|Great Bend|Leavenworth|Leawood|Lenexa|Liberal|Olathe|Overland Park|Prairie Village|Salina|Topeka|Wichita",
  "US-KY:?Ashland|?Bowling Green|?Burlington|?Covington|?Danville|?Elizabethtown|?Florence|?Frankfort|?Georgetown|?Henderson|?Independence|?Lexington|?Louisville|?Madisonville|?Murray|?Newport|?Okolona|?Richmond|?Saint Matthews|?Shelbyville|?Winchester|Erlanger|Fern Creek|Fort Thomas|Highview|Hopkinsville|Ironville|Jeffersontown|Lexington-Fayette|Meads|Newburg|Nicholasville|Owensboro|Paducah|Radcliff|Shively|Valley Station",
  "US-LA:?Alexandria|?Central|?Gretna|?Hammond|?Harvey|?Lafayette|?Monroe|?Shenandoah|?Sulphur|Baton Rouge|Bayou Cane|Bossier City|Chalmette|Estelle|Houma|Kenner|Lake Charles|Laplace|Marrero|Metairie|Metairie Terrace|Natchitoches|New Iberia|New Orleans|Opelousas|Prairieville|Ruston|Shreveport|Slidell|Terrytown|Zachary",
  "US-MA:?Acton|?Amesbury|?Amherst|?Arlington|?Ashland|?Auburn|?Belmont|?Braintree|?Burlington|?Cambridge|?Canton|?Chelmsford|?Chelsea|?Concord|?Easton|?Everett|?Fall River|?Fitchburg|?Franklin|?Gardner|?Gloucester|?Grafton|?Greenfield|?Hanover|?Haverhill|?Holden|?Lawrence|?Leominster|?Lexington|?Lowell|?Ludlow|?Mansfield|?Marlborough|?Medford|?Melrose|?Milford|?Milton|?Newton|?Northampton|?Norton|?Norwood|?Palmer|?Pittsfield|?Quincy|?Randolph|?Reading|?Rockland|?Salem|?Shrewsbury|?Somerset|?Somerville|?Springfield|?Stoughton|?Sudbury|?Swansea|?Taunton|?Wakefield|?Waltham|?Watertown|?Wellesley|?West Springfield|?Westfield|?Weymouth|?Wilmington|?Winchester|?Winthrop|?Worcester|?Yarmouth|Abington|Agawam|Amherst Center|Attleboro|Barnstable|Beverly|Beverly Cove|Billerica|Boston|Brockton|Brookline|Chicopee|Danvers|Dedham|Dracut|East Longmeadow|Easthampton|Fairhaven|Framingham|Framingham Center|Holyoke|Jamaica Plain|Longmeadow|Lynn|Malden|Marblehead|Methuen|Middleborough|Natick|Needham|New Bedford|Newburyport|North Andover|North Attleborough Center|North Chicopee|Peabody|Revere|Saugus|South Hadley|South Peabody|Southbridge|Stoneham|Tewksbury|Westford|Woburn",
  "US-MD:?Aberdeen|?Arnold|?Bowie|?Calverton|?Clinton|?College Park|?Columbia|?Crofton|?Cumberland|?Damascus|?Dundalk|?Easton|?Edgewood|?Elkton|?Essex|?Ferndale|?Fort Washington|?Frederick|?Germantown|?Hanover|?Ilchester|?Lake Shore|?Langley Park|?Laurel|?Olney|?Parkville|?Pasadena|?Rockville|?Rosedale|?Rossville|?Saint Charles|?Salisbury|?Seabrook|?South Gate|?Westminster|?Wheaton|?White Oak|?Woodlawn|Adelphi|Annapolis|Arbutus|Aspen Hill|Ballenger Creek|Baltimore|Bel Air North|Bel Air South|Beltsville|Bethesda|Camp Springs|Carney|Catonsville|Chillum|Cloverly|Cockeysville|East Riverdale|Eldersburg|Elkridge|Ellicott City|Fairland|Gaithersburg|Glassmanor|Glen Burnie|Greater Upper Marlboro|Green Haven|Greenbelt|Hagerstown|Hillcrest Heights|Hunt Valley|Hyattsville|Landover|Lanham-Seabrook|Lochearn|Lutherville-Timonium|Maryland City|Middle River|Milford Mill|Montgomery Village|North Bethesda|North Potomac|Odenton|Owings Mills|Oxon Hill|Oxon Hill-Glassmanor|Parole|Perry Hall|Pikesville|Potomac|Randallstown|Reisterstown|Scaggsville|Severn|Severna Park|Silver Spring|South Laurel|St. Charles|Suitland|Suitland-Silver Hill|Takoma Park|Towson|Waldorf|West Elkridge",
  "US-ME:?Auburn|?Augusta|?Bangor|?Brunswick|?Lewiston|?Portland|?Sanford|?Waterville|?Westbrook|Biddeford|Saco|South Portland|South Portland Gardens|West Scarborough",
  "US-MI:?Allendale|?Bay City|?Berkley|?Birmingham|?Burton|?Canton|?Ferndale|?Flint|?Forest Hills|?Garden City|?Holt|?Jackson|?Lansing|?Lincoln Park|?Madison Heights|?Midland|?Monroe|?Mount Pleasant|?Oak Park|?Pontiac|?Portage|?Roseville|?Saginaw|?Shelby|?Southgate|?Taylor|?Trenton|?Troy|?Walker|?Warren|?Waterford|?Waverly|?Wayne|?Wyoming|Adrian|Allen Park|Ann Arbor|Auburn Hills|Battle Creek|Clinton Township|Dearborn|Dearborn Heights|Detroit|East Lansing|Eastpointe|Farmington Hills|Grand Rapids|Grandville|Grosse Pointe Woods|Hamtramck|Haslett|Hazel Park|Holland|Inkster|Jenison|Kalamazoo|Kentwood|Livonia|Marquette|Mount Clemens|Muskegon|Norton Shores|Novi|Okemos|Port Huron|Redford|Rochester Hills|Romulus|Royal Oak|Saginaw Township North|Saint Clair Shores|Southfield|Sterling Heights|Traverse City|West Bloomfield Township|Westland|Wyandotte|Ypsilanti",
  "US-MN:?Andover|?Apple Valley|?Austin|?Bloomington|?Brooklyn Park|?Buffalo|?Cottage Grove|?Duluth|?Farmington|?Forest Lake|?Golden Valley|?Hastings|?Hopkins|?Maplewood|?New Brighton|?New Hope|?Northfield|?Oakdale|?Otsego|?Plymouth|?Ramsey|?Richfield|?Rochester|?Rosemount|?Roseville|?Saint Cloud|?Savage|?Stillwater|?Winona|?Woodbury|Albert Lea|Anoka|Blaine|Brooklyn Center|Burnsville|Champlin|Chanhassen|Chaska|Columbia Heights|Coon Rapids|Crystal|Eagan|Eden Prairie|Edina|Elk River|Faribault|Fridley|Ham Lake|Hibbing|Inver Grove Heights|Lakeville|Lino Lakes|Mankato|Maple Grove|Minneapolis|Minnetonka|Minnetonka Mills|Moorhead|Owatonna|Prior Lake|Red Wing|Saint Louis Park|Saint Michael|Saint Paul|Sartell|Shakopee|Shoreview|South Saint Paul|West Coon Rapids|West Saint Paul|White Bear Lake|Willmar",
  "US-MO:?Arnold|?Belton|?Chesterfield|?Clayton|?Columbia|?Concord|?Creve Coeur|?Farmington|?Gladstone|?Grandview|?Independence|?Jefferson City|?Kansas City|?Kirkwood|?Liberty|?Manchester|?O'Fallon|?Oakville|?Ozark|?Saint Charles|?Saint Joseph|?Saint Peters|?Springfield|?Warrensburg|?Wildwood|Affton|Ballwin|Blue Springs|Cape Girardeau|East Independence|Ferguson|Florissant|Fort Leonard Wood|Hannibal|Hazelwood|Joplin|Kirksville|Lee's Summit|Lemay|Maryland Heights|Mehlville|Nixa|Old Jamestown|Overland|Poplar Bluff|Raymore|Raytown|Republic|Rolla|Sedalia|Sikeston|Spanish Lake|St. Louis|University City|Webster Groves|Wentzville",
  "US-MS:?Brandon|?Clinton|?Columbus|?Greenville|?Greenwood|?Gulfport|?Hernando|?Jackson|?Laurel|?Long Beach|?Madison|?Meridian|?Oxford|?Ridgeland|?Vicksburg|Biloxi|Clarksdale|Gautier|Hattiesburg|Horn Lake|Natchez|Ocean Springs|Olive Branch|Pascagoula|Pearl|Southaven|Starkville|Tupelo|West Gulfport",
  "US-MT:?Butte|?Great Falls|?Helena|Billings|Bozeman|Kalispell|Missoula",
  "US-NC:?Boone|?Burlington|?Cary|?Clayton|?Concord|?Cornelius|?Durham|?Eden|?Fayetteville|?Fort Bragg|?Garner|?Greenville|?Henderson|?Holly Springs|?Jacksonville|?Leland|?Lexington|?Lumberton|?Monroe|?Mooresville|?Morrisville|?Pinehurst|?Rocky Mount|?Salisbury|?Sanford|?Shelby|?Thomasville|?Wilmington|?Wilson|Albemarle|Apex|Asheboro|Asheville|Carrboro|Chapel Hill|Charlotte|Clemmons|Elizabeth City|Fuquay-Varina|Gastonia|Goldsboro|Greensboro|Havelock|Hickory|High Point|Hope Mills|Huntersville|Indian Trail|Kannapolis|Kernersville|Kinston|Laurinburg|Lenoir|Matthews|Mint Hill|Morganton|New Bern|Raleigh|Roanoke Rapids|Stallings|Statesville|Wake Forest|Winston-Salem",
  "US-ND:?Dickinson|?Jamestown|?Williston|Bismarck|Fargo|Grand Forks|Mandan|Minot|West Fargo",
  "US-NE:?Bellevue|?Columbus|?Fremont|?Grand Island|?Hastings|?Kearney|?Lincoln|?Norfolk|La Vista|North Platte|Omaha|Papillion",
  "US-NH:?Bedford|?Concord|?Derry|?Dover|?Keene|?Manchester|?Portsmouth|?Rochester|?Salem|Derry Village|East Concord|Laconia|Merrimack|Nashua",
  "US-NJ:?Bayonne|?Bayville|?Belleville|?Bloomfield|?Bridgeton|?Bridgewater|?Camden|?Cherry Hill|?Clifton|?Colonia|?Dover|?Elmwood Park|?Englewood|?Fort Lee|?Harrison|?Hawthorne|?Hillside|?Hoboken|?Irvington|?Jackson|?Lakewood|?Linden|?Livingston|?Lodi|?Lyndhurst|?Madison|?Mahwah|?Maplewood|?Marlboro|?Millville|?Montclair|?Morristown|?New Milford|?Newark|?Orange|?Plainfield|?Pleasantville|?Point Pleasant|?Princeton|?Ramsey|?Randolph|?Roselle|?Rutherford|?Somerset|?Sparta|?Summit|?Trenton|?Union|?Union City|?Wayne|?Westfield|?Williamstown|?Woodbridge|Asbury Park|Atlantic City|Avenel|Bergenfield|Carteret|Cliffside Park|Cranford|Dumont|East Brunswick|East Orange|Edison|Elizabeth|Ewing|Fair Lawn|Fords|Garfield|Glassboro|Hackensack|Hopatcong Hills|Iselin|Jersey City|Kearny|Lindenwold|Long Branch|Maple Shade|Mercerville-Hamilton Square|Mount Laurel|New Brunswick|North Arlington|North Bergen|North Plainfield|Nutley|Ocean Acres|Old Bridge|Palisades Park|Paramus|Parsippany|Passaic|Paterson|Pennsauken|Perth Amboy|Piscataway|Rahway|Ridgewood|Sayreville|Sayreville Junction|Scotch Plains|Secaucus|Sicklerville|South Old Bridge|South Orange|South Plainfield|South River|South Vineland|Teaneck|Tinton Falls|Toms River|Vincentown|Vineland|Voorhees|Warren Township|West Milford|West New York|West Orange|Willingboro|Wyckoff",
  "US-NM:?Carlsbad|?Clovis|?Farmington|?Roswell|?Santa Fe|Alamogordo|Albuquerque|Enchanted Hills|Gallup|Hobbs|Las Cruces|Los Lunas|Rio Rancho|South Valley|Sunland Park",
  "US-NV:?Enterprise|?Henderson|?Mesquite|?Paradise|?Spring Valley|?Sun Valley|?Winchester|Boulder City|Carson City|Elko|Fernley|Las Vegas|North Las Vegas|Pahrump|Reno|Spanish Springs|Sparks|Summerlin South|Sunrise Manor|Whitney",
  "US-NY:?Albany|?Amherst|?Amsterdam|?Auburn|?Baldwin|?Batavia|?Bayside|?Brentwood|?Brighton|?Brownsville|?Corona|?Cortland|?Deer Park|?Elmhurst|?Forest Hills|?Freeport|?Garden City|?Glendale|?Grand Island|?Graniteville|?Gravesend|?Harrison|?Hempstead|?Hillside|?Holbrook|?Hollis|?Huntington|?Ithaca|?Jamestown|?Kenmore|?Kensington|?Kings Park|?Kingston|?Levittown|?Lindenhurst|?Lockport|?Long Beach|?Medford|?Melrose|?Melville|?Middletown|?Mineola|?Mount Vernon|?Newburgh|?Niagara Falls|?Oceanside|?Oswego|?Pearl River|?Plainview|?Port Washington|?Queensbury|?Richmond Hill|?Rochester|?Rome|?Roosevelt|?Rosedale|?Rossville|?Rotterdam|?Rye|?Saratoga Springs|?Seaford|?Spring Valley|?Sunnyside|?Syracuse|?Terrace Heights|?Tremont|?Troy|?University Heights|?Wakefield|?Watertown|?Westbury|?Woodhaven|?Woodmere|?Woodside|Astoria|Bath Beach|Bay Shore|Baychester|Bellmore|Bensonhurst|Bethpage|Binghamton|Borough Park|Briarwood|Brighton Beach|Brooklyn|Buffalo|Bushwick|Cambria Heights|Canarsie|Centereach|Central Islip|Cheektowaga|Cohoes|College Point|Commack|Coney Island|Copiague|Coram|Cypress Hills|Depew|Dix Hills|Dyker Heights|East Elmhurst|East Flatbush|East Harlem|East Massapequa|East Meadow|East Northport|East Patchogue|East Setauket|East Tremont|Eggertsville|Elmira|Elmont|Emerson Hill|Far Rockaway|Farmingville|Flatbush|Flatlands|Floral Park|Fordham|Fort Hamilton|Franklin Square|Fresh Meadows|Gates-North Gates|Glen Cove|Gloversville|Great Kills|Greenburgh|Hauppauge|Hicksville|Holtsville|Howard Beach|Huntington Station|Hunts Point|Irondequoit|Islip|Jackson Heights|Jamaica|Kew Gardens|Kew Gardens Hills|Kings Bridge|Kiryas Joel|Lackawanna|Lake Ronkonkoma|Latham|Laurelton|Lynbrook|Mamaroneck|Manhattan|Mariners Harbor|Maspeth|Massapequa|Massapequa Park|Mastic|Merrick|Middle Village|Monsey|Morris Heights|Morrisania|Mott Haven|Nanuet|New City|New Rochelle|New Springville|New York|North Amityville|North Babylon|North Bay Shore|North Bellmore|North Massapequa|North Tonawanda|North Valley Stream|Ossining|Ozone Park|Parkchester|Peekskill|Plattsburgh|Port Chester|Port Richmond|Poughkeepsie|Queens|Queens Village|Rego Park|Rockville Centre|Ronkonkoma|Sayville|Scarsdale|Schenectady|Selden|Setauket-East Setauket|Sheepshead Bay|Shirley|Smithtown|Springfield Gardens|Staten Island|Syosset|The Bronx|Throgs Neck|Uniondale|Unionport|Utica|Valley Stream|Wantagh|Washington Heights|West Albany|West Babylon|West Hempstead|West Islip|West Seneca|White Plains|Whitestone|Woodrow|Yonkers",
  "US-OH:?Alliance|?Ashland|?Athens|?Aurora|?Avon|?Barberton|?Beavercreek|?Berea|?Boardman|?Bowling Green|?Brunswick|?Canton|?Centerville|?Chillicothe|?Cleveland|?Columbus|?Dublin|?East Cleveland|?Fairfield|?Fairview Park|?Forest Park|?Fremont|?Glenville|?Green|?Grove City|?Hamilton|?Hilliard|?Hudson|?Kent|?Kettering|?Lakewood|?Lancaster|?Lebanon|?Lima|?Mansfield|?Marion|?Marysville|?Mason|?Medina|?Middletown|?Mount Vernon|?Newark|?Niles|?Norwalk|?Norwood|?Oregon|?Oxford|?Parma|?Portsmouth|?Riverside|?Sandusky|?Sidney|?Solon|?Springfield|?Stow|?Sylvania|?Tiffin|?Toledo|?Troy|?Vandalia|?Wadsworth|?Warren|?Westlake|?White Oak|?Whitehall|Akron|Ashtabula|Austintown|Avon Center|Avon Lake|Bay Village|Broadview Heights|Brook Park|Cincinnati|Clark-Fulton|Cleveland Heights|Collinwood|Cuyahoga Falls|Dayton|Defiance|Delaware|Detroit-Shoreway|Eastlake|Elyria|Euclid|Fairborn|Findlay|Gahanna|Garfield Heights|Hough|Huber Heights|Lorain|Maple Heights|Massillon|Mayfield Heights|Mentor|Miamisburg|Middleburg Heights|New Philadelphia|North Canton|North Olmsted|North Ridgeville|North Royalton|Painesville|Parma Heights|Pataskala|Perrysburg|Pickerington|Piqua|Reynoldsburg|Rocky River|Shaker Heights|South Euclid|Springboro|Steubenville|Streetsboro|Strongsville|Tallmadge|Trotwood|Twinsburg|Upper Arlington|Westerville|Willoughby|Wooster|Xenia|Youngstown|Zanesville",
  "US-OK:?Ada|?Ardmore|?Bethany|?Duncan|?Durant|?Shawnee|?Stillwater|Altus|Bartlesville|Bixby|Broken Arrow|Chickasha|Claremore|Del City|Edmond|El Reno|Enid|Jenks|Lawton|McAlester|Midwest City|Moore|Muskogee|Mustang|Norman|Oklahoma City|Owasso|Ponca City|Sand Springs|Sapulpa|Tahlequah|Tulsa|Yukon",
  "US-OR:?Albany|?Altamont|?Ashland|?Bethany|?Canby|?Dallas|?Four Corners|?Happy Valley|?Lebanon|?McMinnville|?Medford|?Oak Grove|?Pendleton|?Portland|?Redmond|?Salem|?Sherwood|?Springfield|?Wilsonville|?Woodburn|Aloha|Beaverton|Bend|Central Point|Coos Bay|Corvallis|Eugene|Forest Grove|Grants Pass|Gresham|Hayesville|Hermiston|Hillsboro|Keizer|Klamath Falls|Lake Oswego|Milwaukie|Newberg|Oregon City|Roseburg|The Dalles|Tigard|Troutdale|Tualatin|West Linn",
  "US-PA:?Altoona|?Baldwin|?Bethlehem|?Carlisle|?Chester|?Easton|?Erie|?Hanover|?Harrisburg|?Hermitage|?Johnstown|?Lancaster|?Lebanon|?Levittown|?Limerick|?Monroeville|?New Castle|?Reading|?Springfield|?Wayne|?York|Allentown|Allison Park|Back Mountain|Bethel Park|Chambersburg|Cranberry Township|Drexel Hill|Hazleton|King of Prussia|Lansdale|McKeesport|Mount Lebanon|Murrysville|Norristown|Philadelphia|Phoenixville|Pittsburgh|Plum|Pottstown|Radnor|Scranton|State College|Upper Saint Clair|West Chester|West Mifflin|Whitehall Township|Wilkes-Barre|Wilkinsburg|Williamsport|Willow Grove",
  "US-RI:?Barrington|?Bristol|?Coventry|?Cumberland|?Johnston|?Lincoln|?Middletown|?Newport|?Portsmouth|?Smithfield|?Warwick|Central Falls|Cranston|East Providence|Narragansett|North Kingstown|North Providence|Pawtucket|Providence|South Kingstown|West Warwick|Westerly|Woonsocket",
  "US-SC:?Anderson|?Bluffton|?Charleston|?Columbia|?Conway|?Florence|?Greenville|?Greenwood|?Lexington|?Mount Pleasant|?Saint Andrews|?Simpsonville|?Summerville|?West Columbia|Aiken|Clemson|Easley|Goose Creek|Greer|Hanahan|Hilton Head|Hilton Head Island|Mauldin|Myrtle Beach|North Augusta|North Charleston|North Myrtle Beach|Rock Hill|Seven Oaks|Socastee|Spartanburg|Sumter|Taylors|Wade Hampton",
  "US-SD:?Aberdeen|?Brookings|?Mitchell|?Watertown|Rapid City|Sioux Falls",
  "US-TN:?Bartlett|?Brentwood|?Bristol|?Clarksville|?Cleveland|?Columbia|?Franklin|?Germantown|?Hendersonville|?Jackson|?Johnson City|?Lebanon|?Maryville|?Morristown|?Oak Ridge|?Shelbyville|?Smyrna|?Spring Hill|?Springfield|Chattanooga|Collierville|Cookeville|Dickson|Dyersburg|East Brainerd|East Chattanooga|East Ridge|Farragut|Gallatin|Goodlettsville|Greeneville|Kingsport|Knoxville|La Vergne|Memphis|Mount Juliet|Murfreesboro|Nashville|Sevierville|Tullahoma",
  "US-TX:?Addison|?Alamo|?Alice|?Allen|?Alton|?Arlington|?Bay City|?Beaumont|?Bedford|?Bellaire|?Belton|?Brownsville|?Bryan|?Canyon Lake|?Carrollton|?Corinth|?Cypress|?Deer Park|?Denison|?Denton|?Dickinson|?Dumas|?Ennis|?Fresno|?Gainesville|?Georgetown|?Greenville|?Harlingen|?Hereford|?Huntsville|?Kingsville|?La Porte|?Lancaster|?Laredo|?Lewisville|?Live Oak|?Longview|?Mansfield|?Marshall|?Mercedes|?Mesquite|?Midland|?Midlothian|?Mission|?Mount Pleasant|?Murphy|?Nederland|?Odessa|?Orange|?Paris|?Pasadena|?Plainview|?Portland|?Saginaw|?San Benito|?San Juan|?San Marcos|?Sherman|?Socorro|?Stafford|?Stephenville|?Taylor|?Texarkana|?University Park|?Victoria|?Weatherford|Abilene|Aldine|Alief|Alvin|Amarillo|Angleton|Atascocita|Austin|Balch Springs|Baytown|Benbrook|Big Spring|Brenham|Brownwood|Brushy Creek|Burleson|Cedar Hill|Cedar Park|Channelview|Cibolo|Cinco Ranch|Cleburne|Cloverleaf|College Station|Colleyville|Conroe|Converse|Coppell|Copperas Cove|Corpus Christi|Corsicana|Dallas|DeSoto|Del Rio|Donna|Duncanville|Eagle Pass|Edinburg|El Paso|Euless|Farmers Branch|Flower Mound|Forney|Fort Hood|Fort Worth|Friendswood|Frisco|Galveston|Garland|Gatesville|Grand Prairie|Grapevine|Groves|Haltom City|Harker Heights|Highland Village|Horizon City|Houston|Humble|Hurst|Hutto|Irving|Jollyville|Katy|Keller|Kerrville|Killeen|Kyle|La Marque|Lake Jackson|League City|Leander|Little Elm|Lubbock|Lufkin|McAllen|McKinney|Mission Bend|Missouri City|Nacogdoches|New Braunfels|New Territory|North Richland Hills|Palestine|Pampa|Pearland|Pecan Grove|Pflugerville|Pharr|Plano|Port Arthur|Prosper|Richardson|Rockwall|Rosenberg|Round Rock|Rowlett|Sachse|San Angelo|San Antonio|Schertz|Seagoville|Seguin|South Houston|Southlake|Spring|Sugar Land|Sulphur Springs|Temple|Terrell|Texas City|The Colony|The Woodlands|Tyler|Universal City|Uvalde|Waco|Watauga|Waxahachie|Weslaco|West Odessa|West University Place|White Settlement|Wichita Falls|Wylie",
  "US-UT:?Centerville|?Clearfield|?Clinton|?Eagle Mountain|?Farmington|?Highland|?Hurricane|?Logan|?Murray|?Payson|?Pleasant Grove|?Riverton|?Sandy|?Saratoga Springs|?Springville|?Syracuse|?Washington|American Fork|Bountiful|Brigham City|Cedar City|Cottonwood Heights|Draper|East Millcreek|Herriman|Holladay|Kaysville|Kearns|Layton|Lehi|Magna|Midvale|Millcreek|North Ogden|North Salt Lake|Ogden|Orem|Provo|Roy|Saint George|Salt Lake City|South Jordan|South Ogden|South Salt Lake|Spanish Fork|Taylorsville|Tooele|West Jordan|West Valley City",
  "US-VA:?Alexandria|?Arlington|?Ashburn|?Bristol|?Chantilly|?Cherry Hill|?Chester|?Colonial Heights|?Danville|?Fairfax|?Fredericksburg|?Great Falls|?Hampton|?Hopewell|?Laurel|?Leesburg|?Meadowbrook|?Mechanicsville|?Montclair|?Norfolk|?Oak Hill|?Petersburg|?Portsmouth|?Richmond|?Rose Hill|?Salem|?Springfield|?Staunton|?Sterling|?Vienna|?Waynesboro|?West Springfield|?Williamsburg|?Winchester|?Woodlawn|Annandale|Baileys Crossroads|Blacksburg|Bon Air|Buckhall|Burke|Cave Spring|Centreville|Charlottesville|Chesapeake|Christiansburg|Culpeper|Dale City|East Hampton|Fort Hunt|Franconia|Front Royal|Harrisonburg|Herndon|Highland Springs|Hybla Valley|Idylwood|Lake Ridge|Lincolnia|Linton Hall|Lorton|Lynchburg|Manassas|Manassas Park|McLean|Merrifield|Newport News|Oakton|Portsmouth Heights|Radford|Reston|Roanoke|Short Pump|South Riding|South Suffolk|Sudley|Suffolk|Tuckahoe|Tysons Corner|Virginia Beach|West Falls Church|West Lynchburg|Wolf Trap",
  "US-VT:?Burlington|?Colchester|?Rutland|South Burlington",
  "US-WA:?Aberdeen|?Arlington|?Auburn|?Bellevue|?Camas|?Centralia|?Covington|?Des Moines|?Everett|?Fairwood|?Graham|?Kenmore|?Kent|?Kirkland|?Lakewood|?Longview|?Marysville|?Monroe|?Mount Vernon|?Oak Harbor|?Parkland|?Redmond|?Richland|?Silverdale|?South Hill|?Sunnyside|?Vancouver|Anacortes|Bainbridge Island|Battle Ground|Bellingham|Bonney Lake|Bothell|Bothell West|Bremerton|Bryn Mawr-Skyway|Burien|City of Sammamish|Cottage Lake|East Hill-Meridian|Eastmont|Edmonds|Ellensburg|Federal Way|Five Corners|Frederickson|Hazel Dell|Inglewood-Finn Hill|Issaquah|Kennewick|Lacey|Lake Stevens|Lynnwood|Maple Valley|Martha Lake|Mercer Island|Mill Creek|Mill Creek East|Moses Lake|Mountlake Terrace|Mukilteo|North Creek|Olympia|Orchards|Pasco|Picnic Point-North Lynnwood|Port Angeles|Pullman|Puyallup|Renton|Salmon Creek|Sammamish|SeaTac|Seattle|Shoreline|Silver Firs|Spanaway|Spokane|Spokane Valley|Tacoma|Tukwila|Tumwater|Union Hill-Novelty Hill|University Place|Walla Walla|Washougal|Wenatchee|West Lake Sammamish|West Lake Stevens|Yakima",
  "US-WI:?Beaver Dam|?Bellevue|?Beloit|?Brookfield|?Caledonia|?Cudahy|?Fitchburg|?Franklin|?Germantown|?Greenfield|?Madison|?Marshfield|?Middleton|?Mount Pleasant|?Onalaska|?Superior|?Watertown|?Weston|Appleton|Ashwaubenon|De Pere|Eau Claire|Fond du Lac|Green Bay|Howard|Janesville|Kaukauna|Kenosha|La Crosse|Manitowoc|Menasha|Menomonee Falls|Menomonie|Mequon|Milwaukee|Muskego|Neenah|New Berlin|North La Crosse|Oak Creek|Oconomowoc|Oshkosh|Pleasant Prairie|Racine|River Falls|Sheboygan|South Milwaukee|Stevens Point|Sun Prairie|Waukesha|Wausau|Wauwatosa|West Allis|West Bend|Wisconsin Rapids",
  "US-WV:?Charleston|?Clarksburg|?Fairmont|?Huntington|?Martinsburg|?Wheeling|Beckley|Morgantown|Parkersburg|Weirton|Weirton Heights",
  "US-WY:?Sheridan|Casper|Cheyenne|Gillette|Laramie|Rock Springs",
  "UY:?Las Piedras|?Rivera|?Salto|Montevideo|Paysand\xFA",
  "UZ:Andijon|Angren|Bekobod|Bukhara|Chirchiq|Chust|Denov|Fergana|Jizzax|Kogon Shahri|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Samarkand|Tashkent|Tirmiz|Urganch|Yangiy\u016Dl",
  "VE:?Barcelona|?La Victoria|?M\xE9rida|?San Carlos|?San Crist\xF3bal|?San Felipe|?Valencia|Acarigua|Alto Barinas|Anaco|Araure|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Caracas|Carora|Car\xFApano|Catia La Mar|Chacao|Charallave|Ciudad Bol\xEDvar|Ciudad Guayana|Coro|Cuman\xE1|C\xFAa|Ejido|El Lim\xF3n|El Tigre|Guacara|Guanare|Guarenas|Guatire|G\xFCig\xFCe|La Villa del Rosario|Los Teques|Machiques|Maracaibo|Maracay|Mariara|Matur\xEDn|Mucumpiz|Ocumare del Tuy|Palo Negro|Petare|Porlamar|Puerto Cabello|Puerto La Cruz|Punto Fijo|San Antonio de Los Altos|San Fernando de Apure|San Jos\xE9 de Guanipa|San Juan de los Morros|Santa Teresa del Tuy|Tinaquillo|Turmero|Valera|Valle de La Pascua|Villa de Cura|Yaritagua",
  "VN:Bi\xEAn H\xF2a|Bu\xF4n Ma Thu\u1ED9t|B\u1EA1c Li\xEAu|B\u1EA3o L\u1ED9c|Cam Ranh|Cao L\xE3nh|Cho Dok|Cung Ki\u1EC7m|C\xE0 Mau|C\u1EA7n Giu\u1ED9c|C\u1EA7n Th\u01A1|C\u1EA9m Ph\u1EA3 Mines|C\u1EE7 Chi|Da Nang|Haiphong|Hanoi|Ho Chi Minh City|Hu\u1EBF|H\xF2a B\xECnh|H\u1EA1 Long|La Gi|Long Xuy\xEAn|M\xF3ng C\xE1i|M\u1EF9 Tho|Nam \u0110\u1ECBnh|Nha Trang|Phan Rang-Th\xE1p Ch\xE0m|Phan Thi\u1EBFt|Pleiku|Qui Nhon|R\u1EA1ch Gi\xE1|Sa Dec|S\xF3c Tr\u0103ng|S\xF4ng C\u1EA7u|Thanh H\xF3a|Th\xE0nh Ph\u1ED1 U\xF4ng B\xED|Th\xE1i Nguy\xEAn|Th\u1EE7 D\u1EA7u M\u1ED9t|Tuy H\xF2a|T\xE2n An|Vinh|Vi\u1EC7t Tr\xEC|V\u0129nh Long|V\u0169ng T\xE0u|Y\xEAn B\xE1i|Y\xEAn Vinh|\xD0\xE0 L\u1EA1t|\u0110\u01B0c Tr\u1ECDng",
  "XK:Gjakov\xEB|Mitrovic\xEB|Pristina|Prizren|Suva Reka",
  "YE:Aden|Al \u1E28udaydah|Dham\u0101r|Ibb|Mukalla|Sanaa|Sayy\u0101n",
  "ZA:?Barberton|?Bethlehem|?Dundee|?Heidelberg|?Middelburg|?Newcastle|?Orkney|?Queenstown|?Worcester|Alberton|Atlantis|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Bothaville|Botshabelo|Brakpan|Brits|Cape Town|Carletonville|Centurion|Delmas|Durban|East London|Fochville|Ga-Rankuwa|Graaff-Reinet|Grahamstown|Johannesburg|Kimberley|Klerksdorp|Knysna|Kroonstad|Krugersdorp|Kutloanong|Lichtenburg|Louis Trichardt|Mabopane|Midrand|Mokopane|Mpumalanga|Mthatha|Nelspruit|Nigel|Oudtshoorn|Paarl|Parys|Phalaborwa|Phuthaditjhaba|Piet Retief|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Pretoria|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Saldanha|Sasolburg|Schweizer-Reneke|Soweto|Standerton|Stellenbosch|Stilfontein|Tembisa|Uitenhage|Upington|Vanderbijlpark|Vereeniging|Virginia|Vryheid|Warmbaths|Welkom|Westonaria|Witbank|eMbalenhle",
  "ZM:?Kasama|Chingola|Chipata|Kabwe|Kalulushi|Kitwe|Livingstone|Luanshya|Lusaka|Mazabuka|Mufulira|Ndola",
  "ZW:?Kadoma|Bulawayo|Chinhoyi|Chitungwiza|Gweru|Harare|Kwekwe|Masvingo|Mutare"
];

// server/src/core/data/gazetteer.ts
var COUNTRY_ALIASES = {
  "us": "US",
  "u.s": "US",
  "usa": "US",
  "u.s.a": "US",
  "united states of america": "US",
  "america": "US",
  "the states": "US",
  "continental us": "US",
  "conus": "US",
  "uk": "GB",
  "u.k": "GB",
  "great britain": "GB",
  "britain": "GB",
  "uae": "AE",
  "u.a.e": "AE",
  "holland": "NL",
  "the netherlands": "NL",
  "czech republic": "CZ",
  "korea": "KR",
  "republic of korea": "KR",
  "russian federation": "RU",
  "viet nam": "VN",
  "turkey": "TR",
  "republic of ireland": "IE",
  "hong kong": "HK",
  "macau": "MO",
  "ivory coast": "CI",
  "deutschland": "DE",
  "espa\xF1a": "ES",
  "brasil": "BR",
  "m\xE9xico": "MX",
  "schweiz": "CH",
  "\xF6sterreich": "AT",
  "italia": "IT",
  "ksa": "SA"
};
var REGION_ALIASES = {
  "d.c": ["US-DC"],
  "washington dc": ["US-DC"],
  "washington d.c": ["US-DC"],
  "washington state": ["US-WA"],
  "new york state": ["US-NY"],
  "calif": ["US-CA"],
  "mass": ["US-MA"],
  "penna": ["US-PA"],
  "fla": ["US-FL"],
  "tex": ["US-TX"],
  "wash": ["US-WA"],
  "ill": ["US-IL"],
  "mich": ["US-MI"],
  "colo": ["US-CO"],
  "ariz": ["US-AZ"],
  "minn": ["US-MN"],
  "qu\xE9bec": ["CA-QC"],
  "newfoundland": ["CA-NL"],
  "labrador": ["CA-NL"],
  "pei": ["CA-PE"],
  "nsw": ["AU-NSW"],
  "vic": ["AU-VIC"],
  "qld": ["AU-QLD"],
  "tas": ["AU-TAS"],
  "act": ["AU-ACT"],
  "bavaria": ["DE-BY"],
  "saxony": ["DE-SN"],
  "hesse": ["DE-HE"],
  "lower saxony": ["DE-NI"],
  "north rhine-westphalia": ["DE-NW"],
  "thuringia": ["DE-TH"],
  "catalonia": ["ES-CT"],
  "andalusia": ["ES-AN"],
  "lombardy": ["IT-25"],
  "tuscany": ["IT-52"],
  "brittany": ["FR-BRE"],
  "normandy": ["FR-NOR"],
  "ile de france": ["FR-IDF"],
  "north holland": ["NL-NH"],
  "south holland": ["NL-ZH"],
  "karnataka": ["IN-KA"],
  "maharashtra": ["IN-MH"],
  "telangana": ["IN-TG"],
  "gujarat": ["IN-GJ"],
  "haryana": ["IN-HR"]
};
var CITY_ALIASES = {
  "nyc": "New York",
  "new york city": "New York",
  "sf": "San Francisco",
  "philly": "Philadelphia",
  "bangalore": "Bengaluru",
  "gurgaon": "Gurugram",
  "bombay": "Mumbai",
  "calcutta": "Kolkata",
  "madras": "Chennai",
  "saint louis": "St. Louis",
  "saint paul": "St. Paul",
  "ft. lauderdale": "Fort Lauderdale",
  "ft. worth": "Fort Worth"
};
var SHORT_NAMES = /* @__PURE__ */ new Set(["nyc", "new york city", "sf", "philly"]);
var COUNTRIES = countryIndex();
var COUNTRY_CODES = new Set(COUNTRY_LINES.map((line) => line.slice(0, 2)));
var REGIONS = regionIndex();
var REGION_CODES = regionCodes();
var CITIES = cityIndex();
function findCountry(name) {
  return COUNTRIES.get(keyOf(name));
}
function isCountryCode(text) {
  return COUNTRY_CODES.has(text);
}
function findRegions(name) {
  return REGIONS.get(keyOf(name)) ?? [];
}
function findRegionCodes(abbreviation) {
  return REGION_CODES.get(abbreviation.replace(/\./g, "")) ?? [];
}
function findCities(name) {
  const key = keyOf(name);
  return CITIES.get(key) ?? CITIES.get(keyOf(CITY_ALIASES[key] ?? "")) ?? [];
}
function cityName(name) {
  const key = keyOf(name);
  return SHORT_NAMES.has(key) ? CITY_ALIASES[key] : name;
}
function keyOf(name) {
  const plain = /[^ -~]/.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʻ]/g, "'").replace(/\s+/g, " ") : name;
  const key = plain.toLowerCase().trim();
  if (key.startsWith("st ") || key.startsWith("st. ")) return `st. ${key.slice(key.indexOf(" ") + 1)}`;
  return key.endsWith(".") ? key.slice(0, -1) : key;
}
function countryIndex() {
  const index = /* @__PURE__ */ new Map();
  for (const line of COUNTRY_LINES) {
    const [code, alpha3, ...names] = line.split("|");
    if (code === "US" || code === "GB") index.set(alpha3.toLowerCase(), code);
    for (const name of names) index.set(keyOf(name), code);
  }
  for (const [name, code] of Object.entries(COUNTRY_ALIASES)) index.set(keyOf(name), code);
  return index;
}
function regionIndex() {
  const index = /* @__PURE__ */ new Map();
  for (const [country, code, name] of regionEntries()) {
    const key = keyOf(name);
    index.set(key, [...index.get(key) ?? [], `${country}-${code}`]);
  }
  for (const [name, codes] of Object.entries(REGION_ALIASES)) index.set(keyOf(name), [...codes]);
  return index;
}
function regionCodes() {
  const index = /* @__PURE__ */ new Map();
  for (const [country, code] of regionEntries()) {
    if (country === "US" || country === "CA" || country === "AU")
      index.set(code, [...index.get(code) ?? [], `${country}-${code}`]);
  }
  return index;
}
function* regionEntries() {
  for (const line of REGION_LINES) {
    const country = line.slice(0, 2);
    for (const entry of line.slice(3).split("|")) {
      const at2 = entry.indexOf("=");
      yield [country, entry.slice(0, at2), entry.slice(at2 + 1)];
    }
  }
}
function cityIndex() {
  const index = /* @__PURE__ */ new Map();
  for (const line of CITY_LINES) {
    const colon = line.indexOf(":");
    const place = line.slice(0, colon);
    const country = place.slice(0, 2);
    const region = place.length > 2 ? place : null;
    for (const entry of line.slice(colon + 1).split("|")) {
      const dominant = !entry.startsWith("?");
      const key = keyOf(dominant ? entry : entry.slice(1));
      const known = index.get(key);
      const city = { region, country, dominant };
      if (!known) index.set(key, [city]);
      else if (dominant) known.unshift(city);
      else known.push(city);
    }
  }
  return index;
}

// server/src/core/posting/parse-places.ts
function parsePlaces(text) {
  const places = [];
  for (const group of splitGroups(text)) places.push(...codedPlace(group) ?? listedPlaces(group));
  return places;
}
function isOnlyPlaces(text) {
  const places = parsePlaces(text);
  if (places.length === 0) return false;
  let rest = text;
  for (const { span } of [...places].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/\b(?:and|or|area|office|metro|greater|bay area|\d{5}(?:-\d{4})?)\b/gi, "")
  );
}
var GROUP_END = /[;|/•·()\r\n[\]]|\s[-–—]+\s|:\s|\s&\s|,?\s(?:and|or|plus|und|et|y)\s|(?<=\p{Ll}{3})\.\s/gu;
function splitGroups(text) {
  const groups = [];
  let from = 0;
  const add2 = (end) => {
    const group = [];
    let start = from;
    for (let i = from; i <= end; i++) {
      if (i < end && text[i] !== ",") continue;
      group.push(trimToken(text, start, i));
      start = i + 1;
    }
    if (group.some((token) => token.text)) groups.push(group);
  };
  for (const match of text.matchAll(GROUP_END)) {
    add2(match.index);
    from = match.index + match[0].length;
  }
  add2(text.length);
  return groups;
}
var BEFORE2 = /^(?:in|at|near|from|within|across|throughout|anywhere in|anywhere|the|greater|central|downtown|metro|our|based in|located in|remote|hybrid|on-?site|only|area of|city of|state of|all of)\s+/i;
var AFTER2 = /\s+(?:area|metro|metro area|metropolitan area|bay area|office|offices|hq|headquarters|region|campus|only|based|remote|hybrid|on-?site|residents|candidates|naval base|military base|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$|[.*]+$(?<!\b[A-Z]\.)/i;
function trimToken(text, start, end) {
  let words2 = text.slice(start, end);
  let at2 = start + (words2.length - words2.trimStart().length);
  words2 = words2.trim();
  for (let i = 0; i < 4; i++) {
    const before = BEFORE2.exec(words2);
    if (!before || findCountry(words2) || findRegions(words2).length > 0) break;
    at2 += before[0].length;
    words2 = words2.slice(before[0].length);
  }
  for (let i = 0; i < 3; i++) {
    const after = AFTER2.exec(words2);
    if (!after || after.index === 0) break;
    words2 = words2.slice(0, after.index);
  }
  return { text: words2, start: at2, end: at2 + words2.length };
}
function codedPlace(group) {
  const [country, code, ...rest] = group;
  if (!country || !code || !isCountryCode(country.text) || rest.length === 0) return void 0;
  if (code.text !== "" && !/^[A-Z\d]{1,3}$/.test(code.text)) return void 0;
  const [city, behind] = rest;
  const last = [...group].reverse().find((token) => token.text) ?? country;
  const span = { start: country.start, end: last.end };
  const states = behind ? regionsOf(behind.text).filter((region2) => region2.startsWith(country.text)) : [];
  const listed = city?.text ? findCities(city.text).filter((entry) => entry.country === country.text && entry.region) : [];
  const region = code.text ? `${country.text}-${code.text}` : states[0] ?? (listed.length === 1 ? listed[0].region : null);
  const named = city?.text && isName(city.text) ? cityName(capitalised(city.text)) : null;
  return [{ city: named, region, country: country.text, span, choices: [] }];
}
function* listedPlaces(group) {
  for (let i = 0; i < group.length; ) {
    const found = placeAt(group, i);
    if (found) yield found.place;
    i += found ? found.tokens : 1;
  }
}
function placeAt(group, i) {
  const token = group[i];
  if (!token.text) return void 0;
  const joined = cityAndCode(token);
  if (joined) return withTrailing(group, i + 1, joined, 1);
  const next = group[i + 1];
  const regions = next ? regionsBehind(token.text, next.text) : [];
  const country = next ? findCountry(next.text) : void 0;
  if (next && isName(token.text) && (regions.length > 0 || country) && !isSeparate(token, next, regions)) {
    const region = regions.length > 0 ? pickRegion(token.text, regions, group[i + 2]) : void 0;
    if (region) {
      const place = makePlace(cityName(token.text), region, region.slice(0, 2), { start: token.start, end: next.end });
      return withTrailing(group, i + 2, place, 2);
    }
    if (country) {
      const own = regionsOf(token.text).filter((code) => code.startsWith(`${country}-`));
      const listed = findCities(token.text).filter((entry) => entry.country === country);
      const span = { start: token.start, end: next.end };
      if (own.length > 0 && listed.length === 0) return { place: makePlace(null, own[0], country, span), tokens: 2 };
      const sure = listed.length === 1 || listed[0]?.dominant ? listed[0].region : null;
      return { place: makePlace(cityName(token.text), sure, country, span), tokens: 2 };
    }
  }
  const bare2 = barePlace(token);
  return bare2 && { place: bare2, tokens: 1 };
}
function cityAndCode(token) {
  const match = /^(\p{Lu}[\p{L}.'’ -]{1,30}?)\s+([A-Z]{2}|D\.C\.?)$/u.exec(token.text);
  if (!match || !isName(match[1])) return void 0;
  const regions = findRegionCodes(match[2]);
  const known = findCities(match[1]).some((entry) => entry.region !== null && regions.includes(entry.region));
  if (regions.length === 0 || !known) return void 0;
  const region = pickRegion(match[1], regions, void 0);
  return makePlace(cityName(match[1]), region, region.slice(0, 2), token);
}
function withTrailing(group, from, place, tokens) {
  const more = trailing(group, from, place);
  const last = group[from + more - 1];
  return {
    place: more > 0 && last ? { ...place, span: { start: place.span.start, end: last.end } } : place,
    tokens: tokens + more
  };
}
function trailing(group, from, place) {
  let tokens = 0;
  for (let i = from; i < Math.min(from + 2, group.length); i++) {
    const { text } = group[i];
    const same = place.region !== null && regionsOf(text).includes(place.region) && !(text.length > 2 && group[i + 1] && regionsOf(group[i + 1].text).includes(place.region)) || findCountry(text) === place.country;
    if (!same) break;
    tokens++;
  }
  return tokens;
}
function isSeparate(token, next, regions) {
  if (regionsOf(token.text).length > 0 && !findCities(token.text).some((entry) => entry.region !== null && regions.includes(entry.region)))
    return true;
  if (/^[A-Z.]{2,4}$/.test(next.text)) return false;
  const cities = findCities(token.text);
  return cities.length > 0 && findCities(next.text).length > 0 && !cities.some((entry) => entry.region !== null && regions.includes(entry.region)) && !findCountry(next.text);
}
function pickRegion(city, regions, after) {
  const country = after ? findCountry(after.text) : void 0;
  const inCountry = country ? regions.filter((region) => region.startsWith(`${country}-`)) : [];
  if (inCountry.length > 0) return inCountry[0];
  return regions.length === 1 ? regions[0] : findCities(city).find((entry) => entry.region !== null && regions.includes(entry.region))?.region ?? regions[0];
}
function barePlace(token) {
  const { text } = token;
  if (!/^\p{Lu}|^the /u.test(text) || text.length < 2) return void 0;
  const country = findCountry(text);
  const regions = findRegions(text);
  const cities = findCities(text);
  if (country && !(regions.length > 0 && country === "GE")) return makePlace(null, null, country, token);
  const dominant = cities.find((entry) => entry.dominant);
  if (dominant && regions.every(
    (region) => dominant.region === region || !/^(?:US|CA|AU|GB)/.test(region) || text.toLowerCase() === "new york"
  )) {
    return makePlace(cityName(text), dominant.region, dominant.country, token);
  }
  if (regions.length > 0) return makePlace(null, regions[0], regions[0].slice(0, 2), token);
  if (cities.length === 0 || text.length < 3) return void 0;
  const countries = new Set(cities.map((entry) => entry.country));
  return {
    city: cityName(text),
    region: null,
    country: countries.size === 1 ? cities[0].country : null,
    span: { start: token.start, end: token.end },
    choices: cities
  };
}
function regionsBehind(city, text) {
  const code = /^([A-Z]{2})\s/.exec(text);
  if (!code) return regionsOf(text);
  const regions = findRegionCodes(code[1]);
  return regions.filter((region) => findCities(city).some((entry) => entry.region === region));
}
function regionsOf(text) {
  const byName = findRegions(text);
  return byName.length > 0 ? byName : /^[A-Z][A-Z.]{1,3}$/.test(text) ? findRegionCodes(text) : [];
}
function isName(text) {
  if (NO_CITY.test(text)) return false;
  return /^[\p{Lu}][\p{L}.'’-]{0,30}(?:\s(?:[\p{Lu}][\p{L}.'’-]{0,30}|de|of|la|le|del|upon|on|the|sur)){0,4}$/u.test(text) || /^\p{Ll}{4,20}$/u.test(text) && findCities(text).length > 0;
}
var NO_CITY = /\b(?:location|locations|negotiable|multiple|various|remote|virtual|anywhere|hybrid|office|offices|duty|any|all|selection|full|part|time|several|other|corporate|headquarters|field|home|nationwide|department|university|college|street|avenue|road|building|suite|floor|company|inc|llc|ltd|position|job|team|the)\b/i;
function capitalised(text) {
  return text === text.toLowerCase() ? text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
}
function makePlace(city, region, country, { start, end }) {
  return { city, region, country, span: { start, end }, choices: [] };
}

// server/src/core/data/job-titles.ts
var JOB_NOUNS = new Set(
  `accountant actor actuary adjudicator adjuster administrator admin adviser advisor advocate aide agent agronomist aircrew analyst anesthesiologist
  anesthetist animator announcer anthropologist appraiser apprentice apprenticeship arborist archaeologist architect archivist artist assembler
  assessor assistant associate astronomer attendant attorney audiologist auditor author baker banker barber barista bartender beautician
  bellhop biller biochemist biologist biostatistician blacksmith boilermaker bookkeeper bricklayer broker builder busser butcher buyer
  captain cardiologist caregiver carer caretaker carpenter cartographer cashier caterer ceo cfo chair chairperson chancellor chaplain
  chauffeur chef chemist chief chiropractor choreographer clerk cleaner clinician cmo coach collector colorist columnist comptroller
  commander commissioner compounder concierge conductor conservationist conservator constable consultant contractor controller
  coo cook coordinator co-ordinator copywriter coroner correspondent counsel counsellor counselor courier cpo creator cro crew cto
  cto curator custodian cyclist dancer dean dealer dentist deputy dermatologist designer detective developer devops dietician dietitian director
  dishwasher dispatcher diver docent doctor donor draftsman drafter driver economist editor educator electrician embalmer engineer
  enumerator epidemiologist ergonomist estimator evaluator evangelist examiner executive expert exterminator fabricator facilitator farmer
  farrier fellow fellowship financier firefighter fisher fitter foreman foreperson forester forecaster freelancer fundraiser gardener
  gastroenterologist generalist geneticist geochemist geographer geologist geophysicist geoscientist glazier governor graduate grader greeter
  groomer groundskeeper guard guide gynecologist hairdresser hairstylist handler handyman head historian host hostess hostler
  housekeeper hydrologist hygienist illustrator immunologist inspector installer instructor integrator intern internship interpreter
  interviewer inventor investigator ironworker janitor jeweler journalist judge kinesiologist laborer labourer landscaper lawyer lead leader
  lecturer lender liaison librarian lieutenant lifeguard lineman lineworker linguist loader lobbyist locksmith logistician machinist magistrate maker
  maid makeup manager marketer marketeer mason master mate mathematician mechanic mediator medic member mentor merchandiser merchandizer
  messenger metallurgist meteorologist metrologist microbiologist microscopist midwife miller millwright miner minister model modeler mover
  musician nanny naturalist naturopath negotiator neurologist nurse nutritionist obstetrician officer operative operator optician optometrist
  orderly organizer organiser orthodontist orthopedist owner packager packer painter paralegal paramedic paraprofessional parkkeeper
  partner pastor pathologist pediatrician performer perfusionist pharmacist phlebotomist photographer photojournalist physician physicist
  physiologist physiotherapist picker pilot pipefitter planner plasterer plumber podiatrist porter postdoc poster practitioner preparer
  presenter president presser principal printer producer professional professor programmer projectionist promoter proofreader
  prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser radiographer radiologist ranger realtor
  receptionist recorder recruiter referee registrar regulator rep reporter representative reservationist researcher resident responder
  restorer retoucher reviewer rigger roaster roofer sailor salesman salesperson saleswoman sampler sanitarian scheduler scholar scientist
  scrum sculptor seamstress secretary sergeant server servicer setter sheriff sitter soldier solicitor sommelier sonographer sorter sourcer
  specialist splicer sre staffer stagehand statistician steamfitter steward stewardess stocker storekeeper storyteller strategist stylist
  subcontractor superintendent supervisor supporter surgeon surveyor sweeper tailor taper teacher technician technologist telemarketer teller
  temp tester therapist toolmaker trader trainee trainer transcriber transcriptionist translator treasurer treater trimmer
  trucker tutor typist underwriter upholsterer urologist usher valet valuer vendor veterinarian vet vice vp videographer volunteer waiter waitress
  warden warehouseman warehouser watchman weaver webmaster welder winemaker woodworker worker writer zoologist
  warrior ninja wizard guru rockstar superhero hero`.split(/\s+/).filter(Boolean)
);
var WEAK_JOB_NOUNS = new Set(
  "admin author chair chief crew donor executive expert graduate head hero host lead leader master member minister model owner partner poster principal professional resident scrum server temp vendor vice".split(
    " "
  )
);
var PRAISE = new Set(
  `a an the our new another additional one two three four five several multiple many some more few very highly extremely truly super really
  adaptable ambitious amazing articulate awesome best bright brilliant bilingual bold bubbly capable caring charismatic collaborative committed
  compassionate competent confident conscientious creative curious customer-focused data-driven dedicated dependable detail-oriented determined
  diligent driven dynamic eager energetic enthusiast enthusiastic entrepreneurial excellent exceptional exciting experienced expert extraordinary fantastic
  flexible forward-thinking friendly fun great hands-on hard-working hardworking high-energy high-performing high-caliber hungry imaginative independent
  innovative inspiring intelligent knowledgeable local motivated native new-age promising organised organized outgoing outstanding passionate personable polished positive
  proactive professional proven qualified reliable resourceful responsible results-driven results-oriented savvy seasoned self-driven self-motivated
  self-starting sharp skilled smart strong strategic-minded successful superb suitable talented tech-savvy technical-minded tenacious top top-notch
  trustworthy versatile warm well-organised well-organized well-rounded world-class young and & or , permanent full-time part-time fulltime remote
  following exceptionally incredibly immediately currently urgently`.split(/\s+/).filter(Boolean)
);
function isJobNoun(word) {
  const key = word.toLowerCase().replace(/[’']s?$/, "");
  return JOB_NOUNS.has(key) || key.endsWith("s") && (JOB_NOUNS.has(key.slice(0, -1)) || key.endsWith("ies") && JOB_NOUNS.has(`${key.slice(0, -3)}y`));
}
function isStrongJobNoun(word) {
  const key = word.toLowerCase().replace(/[’']s?$/, "");
  return isJobNoun(word) && !WEAK_JOB_NOUNS.has(key) && !WEAK_JOB_NOUNS.has(key.replace(/s$/, ""));
}

// server/src/core/posting/title-words.ts
var WORD2 = /[\p{L}\p{N}][\p{L}\p{N}'’.+#&-]*/gu;
function looksLikeTitle(line) {
  const words2 = line.match(WORD2) ?? [];
  if (words2.length === 0 || words2.length > 16 || line.length > 140) return false;
  if (/[.!?]$/.test(line.trim()) && !/\b(?:Sr|Jr|Exp|Req|Dept|Inc|Ltd|[A-Z])\.$/.test(line.trim())) return false;
  if (!words2.some(trimmedJobNoun) || NO_TITLE.test(line) || SENTENCE.test(line)) return false;
  return !isSectionHeading(line);
}
function canBeTitle(line) {
  const words2 = line.match(WORD2) ?? [];
  if (words2.length === 0 || words2.length > 10 || line.length > 90) return false;
  return !/[.!?:]$/.test(line.trim()) && !NO_TITLE.test(line) && !SENTENCE.test(line) && !PITCH.test(line) && !isSectionHeading(line);
}
function titleInPhrase(words2) {
  const phrase = joinPraise(words2);
  const dash = phrase.search(/\s[-–|]\s/);
  return (dash > 0 ? nounPhrase(phrase, dash) : void 0) ?? nounPhrase(phrase, phrase.length);
}
function joinPraise(phrase) {
  let joined = phrase.replace(
    /^((?:an? |the )?)(\([^()]{0,40}\))/,
    (_, article, aside) => article + " ".repeat(aside.length)
  );
  for (let i = 0; i < 4; i++) {
    const comma = joined.indexOf(",");
    if (comma < 0 || !(joined.slice(0, comma).match(WORD2) ?? []).every((word) => isPraise(word, ""))) break;
    joined = `${joined.slice(0, comma)} ${joined.slice(comma + 1)}`;
  }
  return joined;
}
function nounPhrase(phrase, before) {
  const stop = phrase.search(PHRASE_END);
  const words2 = [...phrase.slice(0, Math.min(stop < 0 ? phrase.length : stop, before)).matchAll(WORD2)].slice(0, 16);
  let first = 0;
  while (first < words2.length && isPraise(words2[first][0], words2[first + 1]?.[0] ?? "")) first++;
  const last = headNoun(
    words2.map((match) => match[0]),
    first
  );
  if (last === void 0) return void 0;
  const capital = words2.slice(first, last + 1).findIndex((match) => /^\p{Lu}/u.test(match[0]));
  if (capital > 0 && /^\p{Lu}/u.test(words2[last][0])) first += capital;
  if (last - first > 9) return void 0;
  const start = words2[first].index;
  let end = words2[last].index + words2[last][0].length;
  while (/[.'’,-]/.test(phrase[end - 1])) end--;
  const kept = /^(?:\s[-–]\s(?:\p{Lu}[\p{L}\p{N}&/]*)(?:\s(?:\p{Lu}[\p{L}\p{N}&/]*)){0,4})/u.exec(
    phrase.slice(end, stop < 0 ? phrase.length : stop)
  );
  if (kept) end += kept[0].length;
  const of = kept ? null : /^\sof\s(?:the\s)?\p{Lu}[\p{L}&/-]*(?:(?:\s|,\s|\s(?:&|and)\s)\p{Lu}[\p{L}&/-]*){0,5}/u.exec(
    phrase.slice(end, stop < 0 ? phrase.length : stop)
  );
  if (of) end += of[0].length;
  const grade = /^(?:\s(?:[IVX]{1,4}|[1-9])\b|\s\([^()]{2,30}\)|,\s(?:\p{Lu}\p{L}+)(?:\s(?:&|and|\p{Lu}\p{L}+)){0,4}(?=\s(?:to|who|for)\b))/u.exec(
    phrase.slice(end)
  );
  if (grade && !kept) end += grade[0].length;
  return end > start ? { start, end } : void 0;
}
function isPraise(word, next) {
  if (/^(?:full|part)$/i.test(word) && /^time$/i.test(next)) return true;
  if (/^time$/.test(word)) return true;
  return /^\p{Ll}|^An?$|^The$/u.test(word) && (PRAISE.has(bare(word.toLowerCase())) || /^\p{Ll}{2,12}-\p{Ll}{3,12}(?:ed|ing|ented|en)$/u.test(word));
}
function headNoun(words2, first) {
  let last;
  for (let i = first; i < words2.length; i++) {
    const word = bare(words2[i]);
    const plainly = isStrongJobNoun(word) || isJobNoun(word) && /^\p{Lu}/u.test(word) && (i > first || words2[i + 1] === "of") || /^head$/i.test(word) && words2[i + 1] === "of";
    if (plainly) last = i;
    if (/^(?:is|are|was|will|would|can|must|should|has|have|we|you|they|it|our|your|their|its)$/i.test(word)) break;
  }
  return last;
}
function trimTitle(line) {
  const start = line.length - line.trimStart().length;
  let words2 = line.trimEnd();
  const opening = /^\s*(?:#+(?=\s)|(?:job|position|role)? ?title|job|position|role|vacancy|now hiring|we(?:['’]re| are) hiring|job (?:opening|posting|description))\s?(?::|[-–—](?=\s))\s*/i.exec(
    words2
  );
  const from = opening && opening[0].length < words2.length ? opening[0].length : start;
  for (const bar of words2.slice(from).matchAll(BEHIND_BAR)) {
    const rest = words2.slice(from + bar.index + bar[0].length);
    if (bar.index === 0 || !(APPENDIX.test(rest) || /^\s*$/.test(rest) || isOnlyPlaces(rest))) continue;
    words2 = words2.slice(0, from + bar.index);
    break;
  }
  const appended = from + words2.slice(from).search(APPENDED);
  if (appended > from) words2 = words2.slice(0, appended);
  return { start: from, end: words2.replace(/[\s|•·,:;*_–—-]+$/, "").length };
}
var BEHIND_BAR = /\s[|•·]\s|\t|\s{3,}|\s[-–—(]\s?(?=\$\s?\d)/g;
var APPENDIX = /:|\d{4,}|\$\s?\d|\b(?:REVISED|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|permanent|temporary)\b/i;
var APPENDED = /\s?[-–—(#|,[]{0,2}\s?(?:(?:job |posting |position )?(?:req(?:uisition)?|ref(?:erence)?|id|vacancy)\.?\s?(?:id|no|number|code|#)?[.:]?\s?#?\s?[A-Z]{0,4}-?\d{2,}|\bR-?\d{4,}|\bJR-?\d{3,}|#\s?\d{2,})|\s[-–—]?\s?\bREVISED\b/i;
var PHRASE_END = /[.;:!?()“”"\r\n]|,(?!\s(?:and\s)?\p{Lu}[\p{L}\s&]{0,40}\b(?:to|who|for)\b)|\s(?:to|who|whom|that|which|with|for(?! the)|in|at|on|as|based|capable|able|located|whose|where|when|because|so|if|willing|interested|looking|joining|working|reporting|responsible|possessing|having|using|from|within|under|by|is|are|will|would|wanting|seeking|ready|and\s(?:you|we|will|is|have|are|be))\b/iu;
var NO_TITLE = /^(?:in (?:addition|this|the|order|our)|with|for|under|at|need|needs|needed|wanted|looking|seeking|hiring for|about|who|what|why|how|when|where|our|your|the (?:role|job|team|company)|as an?|join|this|these|we|you|if|to|please|apply|click|see|all|are|do|is|ready|minimum|preferred|salary|pay|compensation)\b|https?:|@/i;
var SENTENCE = /\s(?:is|are|was|were|has|have|will|can|must|should|may|you|we|your|us)\s|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;
var PITCH = /\b(?:hiring|careers?|jobs?|vacanc(?:y|ies)|opportunit(?:y|ies)|welcome|join|team|openings?|apply|posting|description|company|inc|llc|ltd|gmbh)\b/i;
function isSectionHeading(line) {
  const key = headingKey(line);
  if (sectionKindOfHeading(line) === void 0) return false;
  const last = key.split(/\s*[-–,(|/]\s*/)[0].replace(/ (?:gs ?-?\d+.*|[ivx]{1,4}|\d)$/, "").split(" ").at(-1);
  return !isStrongJobNoun(last) || /^(?:about|our|your|the)\b/.test(key);
}
function trimmedJobNoun(word) {
  return word.split(/[/&+-]/).some((part) => isJobNoun(bare(part)));
}
function bare(word) {
  return word.replace(/[.'’,+-]+$/, "");
}

// server/src/core/posting/read-locations.ts
function readLocations(outline) {
  const found = [];
  for (const field of outline.fields()) {
    if (field.kind === "location" || field.kind === "arrangement")
      found.push(...placesIn(cutAside(field.value), field.span.start));
  }
  const prose = outline.prose();
  prose.forEach((piece, index) => {
    const { block } = piece;
    if (index < FIRST_LINES || index >= prose.length - LAST_LINES)
      found.push(...lineOfPlaces(block), ...titleSuffix(block, index));
    if (block.kind !== "heading" && !ASIDE2.has(block.section))
      for (const window of windowsOfPlaces(piece)) found.push(...sentencePlaces(window));
  });
  return merge(found);
}
var FIRST_LINES = 8;
var LAST_LINES = 14;
var ASIDE2 = /* @__PURE__ */ new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
  "benefits",
  "pay"
]);
function cutAside(value) {
  const aside = value.search(
    /\b(?:travel|with (?:occasional|some|regular)|headquarter|serving|supporting|covering|reporting|due to|residents? of|citizen)/i
  );
  return aside > 0 ? value.slice(0, aside) : value;
}
function lineOfPlaces(block) {
  const text = block.text.trim();
  if (text.length > 120 || text.length < 4 || block.kind === "heading" && block.heading.level === 1 || block.label || !isOnlyPlaces(text))
    return [];
  const places = placesIn(block.text, block.span.start);
  return places.filter((place) => place.city !== null && (place.region !== null || place.country !== null));
}
function* titleSuffix(block, index) {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if (text.length > 160 || block.kind !== "heading" && block.kind !== "paragraph" || /[.!?]\s/.test(text) || block.label || isOnlyPlaces(text))
    return;
  const top = index < 2;
  const offset = block.text.indexOf(text);
  for (const match of text.matchAll(/(?:\s[-–—|•·]\s|\(|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s[-–—|•·]\s))/g)) {
    const words2 = match[1];
    const bar = /[|•·]/.test(match[0]) && words2.includes(",");
    if (!bar && block.kind !== "heading" && !looksLikeTitle(text.slice(0, match.index))) continue;
    const start = block.span.start + offset + match.index + match[0].length;
    const places = placesIn(words2, start);
    if (!/^\p{Lu}/u.test(words2) || !(isOnlyPlaces(words2) || bar && places[0]?.span.start === start)) continue;
    for (const place of places) {
      const plain = place.region !== null && place.city !== null;
      if (top && (plain || place.choices.length === 0 && !match[0].startsWith(",")) || bar && plain) yield place;
    }
  }
}
var RUN = "(?:the )?(?:[Gg]reater |[Dd]owntown |[Cc]entral )?\\p{Lu}[\\p{L}.'\u2019-]{1,30}(?:(?:,? (?:and |or |& |the )?|,| ?/ ?|; )\\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,14}";
var WORK = "(?:role|position|job|opportunity|internship|apprenticeship|opening|vacancy|post|candidate|incumbent|employee|individual|person|hire|assignment|contract|team member|work|you)";
var NAMED = new RegExp(
  `\\b(?:in|at|near|of|from|to|for|join|within|across|throughout|our|the|remote|remotely|Remote|virtual|home|position|role|job|work|downtown|[-\u2013:(]) \\(?(?=(${RUN}))`,
  "gu"
);
var TRIGGERS = [
  `\\b${WORK}s?(?: (?:is|are|will|would|can|may|must|should|to|be|primarily|ideally|currently|physically|preferably|both|either|able|willing|has|have|located|based)){1,6} (?:based |located |situated |performed |stationed |headquartered |working |on-?site )?(?:in|at|out of|near|from|within)(?: (?:our|the|or near|either|downtown|one of our|any of our))? (?=(RUN))`,
  `\\b${WORK}s? (?:based|located|situated|available|open|here) (?:in|at|out of|near)(?: (?:our|the|downtown))? (?=(RUN))`,
  `\\b(?:this|the|an?|our) (?:[\\p{L}-]+ ){0,4}${WORK}s? (?:in|for)(?: (?:our|the|downtown))? (?=(RUN)(?: (?:office|branch|location|site|store|team|studio|area|market)|[.,;!]|$))`,
  `\\b(?:in|at|from|out of|for|to|join)(?: our| the) (?:new |growing |beautiful |downtown )?(?=(RUN)(?:-based)? (?:offices?|headquarters|hq|studio|branch|location|site|campus|store|team|facility|plant|warehouse)\\b)`,
  `\\b(?:willing|able|required|need|have|must|prepared|ready) to (?:live|reside|relocate|work)(?: on-?site)?(?: (?:with)?in(?: or near)?| near| to| from| at) (?:our )?(?=(RUN))`,
  `\\b(?:must|should|will|can|who) (?:currently |physically |already )?(?:live|reside|be based|be located|be resident|relocate|work on-?site|work onsite|work)(?: (?:with)?in(?: or near)?| near| to| from| at) (?:our )?(?=(RUN))`,
  `\\b(?:resid(?:e|ing|ents?)|living|based|located|relocat(?:e|ing|ion)) (?:in|of|to|within) (?:or near )?(?=(RUN)(?: (?:or|and|preferred|required|is|area)|[.,;!)]|$))`,
  `\\b(?:[Rr]emote(?:ly)?|[Ww]ork from home|[Tt]elecommut\\w+|[Vv]irtual)(?: work| position| role| job)?(?:,? (?:with)?in| from| across| anywhere in| throughout|,? based in| -| \u2013|:)? \\(?(?:the |anywhere in (?:the )?)?(?=(RUN))`,
  `\\banywhere (?:with)?in (?:the )?(?=(RUN))`,
  `\\b(?:as long as|so long as|provided)(?: that)? you(?:['\u2019]re| are| live| reside| work)(?: based| located)? in (?:the )?(?=(RUN))`,
  `\\b(?:looking for|hiring|seeking|seeks|searching for|recruiting|applications for|wanted|needed|openings?|positions? available|jobs?)(?: [^.;:!?\\r\\n]{1,90})?? in (?:the |our )?(?=(RUN)(?: (?:office|area|who|to|with|that|on|for)\\b|[.,;!)]|$))`
].map((source) => new RegExp(source.replace("RUN", RUN), "gu"));
function windowsOfPlaces(prose) {
  const known = /* @__PURE__ */ new Map();
  const namesPlace = (match) => {
    const run = match[1];
    let names = known.get(run);
    if (names === void 0) known.set(run, names = parsePlaces(run).length > 0);
    return names;
  };
  const named = [...prose.text.matchAll(NAMED)];
  if (!named.some(namesPlace)) return [];
  return windowsAround(prose, named).filter((window) => [...window.text.matchAll(NAMED)].some(namesPlace));
}
function* sentencePlaces(prose) {
  const { text } = prose;
  for (const trigger of TRIGGERS) {
    for (const match of text.matchAll(trigger)) {
      const sentence = sentenceBefore(text, match.index);
      if (OTHERS.test(sentence + match[0]) || NO_PLACE_BEFORE.test(sentence)) continue;
      if (/^(?:based|located)\b/.test(match[0]) && !(OF_JOB.test(sentence) && prose.block.section !== "about-company"))
        continue;
      if (/\b(?:headquarter|eligib|authori[sz]|citizen|legally)/i.test(match[0])) continue;
      yield* runPlaces(prose, match[1], match.index + match[0].length);
    }
  }
  for (const match of text.matchAll(CANDIDATES)) {
    for (const part of match[0].matchAll(IN_PLACES))
      yield* runPlaces(prose, part[1], match.index + part.index + part[0].length);
  }
}
function runPlaces({ toSpan }, run, at2) {
  return parsePlaces(run).map((place) => ({ ...place, span: toSpan(at2 + place.span.start, at2 + place.span.end) }));
}
var CANDIDATES = /\b(?:locations|offices|hubs) in [^.\r\n]{3,160}\bcandidates [^.\r\n]{0,80}/g;
var IN_PLACES = new RegExp(`\\b(?:in|of|across) (?=(${RUN}))`, "gu");
var OTHERS = /\b(?:headquartered|founded|established|offices? (?:in|across|around|located)|our (?:clients?|customers?|headquarters|company|global|offices)|company is|we are (?:based|located|headquartered)|we['’]re (?:based|located)|we operate|authori[sz]ed to work|eligible to work|legally|right to work|citizens?|university|college|degree|laws?|visa|license|licence|experience (?:in|with|working)|markets?|travel to)\b/i;
var OF_JOB = /\b(?:roles?|positions?|jobs?|opportunit(?:y|ies)|you|candidates?|vacanc(?:y|ies)|term|internship|contract|looking for|seeking|hiring|apprenticeship)\b/i;
var NO_PLACE_BEFORE = /\b(?:not|no longer|previously)\s*$/i;
function sentenceBefore(text, at2) {
  const from = Math.max(0, at2 - 160);
  const before = text.slice(from, at2);
  const cut = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.lastIndexOf("\n")
  );
  return before.slice(cut + 1);
}
function placesIn(text, offset) {
  return parsePlaces(text).map((place) => ({
    ...place,
    span: { start: place.span.start + offset, end: place.span.end + offset }
  }));
}
function merge(found) {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const plain = sorted.filter((place) => place.choices.length === 0);
  const settled = sorted.map((place) => settle(place, plain));
  const places = [];
  for (const { city, region, country, span } of settled) {
    const index = places.findIndex((known) => isSamePlace(known, { city, region, country, span }));
    if (index < 0) places.push({ city, region, country, span });
    else if (places[index].region === null && region !== null) places[index] = { ...places[index], region, country };
  }
  return places;
}
var BY_REGION = /* @__PURE__ */ new Set(["US", "CA", "AU", "IN", "BR", "MX"]);
function isSamePlace(a, b) {
  if (!sameName(a.city, b.city) || !agree(a.country, b.country)) return false;
  if (a.city === null) return a.region === b.region && a.country === b.country;
  return agree(a.region, b.region) || a.country !== null && !BY_REGION.has(a.country);
}
function settle(place, plain) {
  if (place.choices.length === 0) return place;
  const regions = new Set(plain.map((other) => other.region).filter((region) => region !== null));
  const countries = new Set(plain.map((other) => other.country));
  const inRegions = regions.size === 1 ? place.choices.filter((choice) => choice.region !== null && regions.has(choice.region)) : [];
  const inCountries = place.choices.filter((choice) => countries.has(choice.country));
  const [only] = inRegions.length === 1 ? inRegions : inCountries.length === 1 ? inCountries : [];
  if (only) return { ...place, region: only.region, country: only.country };
  return inCountries.length > 1 && new Set(inCountries.map((choice) => choice.country)).size === 1 ? { ...place, country: inCountries[0].country } : place;
}
function sameName(a, b) {
  return a === b || a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
function agree(a, b) {
  return a === null || b === null || a === b;
}

// server/src/core/posting/employer-name.ts
var NO_NAME = new Set(
  `a about all also an and any applicants application apply applying are as at be because being benefits both but by can candidate candidates career
  careers central chief clients college company competitive compensation comprehensive culture customer customers department description do does during duties
  each early east education employee employees employer employment engineering english equal every everyone excellent experience federal for from full fulltime
  general go good government great have he her here his home hours how however i if in international internet interested internal is it it's its job join
  january february march april may june july august september october november december just key knowledge leadership learn life location long looking
  management manager many master me microsoft minimum monday more most my new no north not note now of office on one only opportunity or
  other our ourselves overview part passion paid people per perks please position preferred previous process product projects proven qualifications rather
  remote reports required requirements responsibilities responsible responsibility role roles salary sales school see senior services she short skills some
  someone south spanish staff state strong successful successfully summary support teaching team teams technical technology test than that the their them then there these they
  this those through time title to today together tuesday under university up us use veterans we west what when where whether which while
  who why will with within work working world would yes you your yourself you'll we're you're bachelor bachelors bs ba phd mba additional
  additionally ability able act actively analysis annual ideal incumbent individual individuals industry innovation java javascript python sql aws azure linux git
  github docker kubernetes excel google linkedin facebook twitter covid usa us uk u.s eu america congress internet android ios windows agile scrum saas
  diversity inclusion disability disabilities accommodation eeo once after before since our bonus first second third last next why upon interviews americans performs provides assists manages ensures works coordinates develops supports prepares maintains participates leads plans designs
  conducts reviews responds collaborates oversees acts serves monitors creates builds writes drives helps reports understands demonstrates communicates`.split(
    /\s+/
  )
);
var NO_ABBREVIATION = /^(?:CEO|CTO|CFO|COO|CMO|HR|IT|QA|UX|UI|API|APIs|AI|ML|PTO|KPI|KPIs|GS|ET|PT|PST|EST|UTC|FAQ|URL|PDF|CV|PM|VP|SVP|US|USA|UK|EU|EEO|EEOC|ADA|FMLA|R&D|B2B|B2C|SDLC|HTML|CSS|SaaS|DevOps|MS|BS|BA|MBA|GED|CPA|PMP|OPM|USAJOBS)$/;
function employerName(words2) {
  let start = words2.length - words2.trimStart().length;
  let name = words2.trim();
  const article = /^(?:the|The|Our|our|join|At) /.exec(name);
  if (article) {
    start += article[0].length;
    name = name.slice(article[0].length);
  }
  name = name.replace(/(?:['’]s?|[.,:;!?"”*_-]+)$/, (end) => /\b(?:Inc|Ltd|Corp|Co)\.$/.test(name) ? end : "").replace(/['’]s$/, "");
  name = name.replace(/\s(?:Team|Teams|Careers|Jobs|Handbook|Recruitment)$/, "").replace(/(?:\s(?:of|the|and|&|for|de|in))+$/, "");
  const glued = /^(?:Role|Overview|Description|Summary|Company|Position|Job|Us|Responsibilities|Requirements|Qualifications|Benefits|Team|Opportunity)(?=\p{Lu}\p{Ll})/u.exec(
    name
  );
  if (glued) {
    start += glued[0].length;
    name = name.slice(glued[0].length);
  }
  const short = name.replace(/\s\([^()]*\)$/, "").replace(/^([A-Z\d]{2,6}) and [A-Z].*$/, "$1");
  if (short.length < 2 || short.length > 70 || !/^(?:\p{Lu}|\d)/u.test(short) || NO_ABBREVIATION.test(short))
    return void 0;
  const all = short.split(/\s+/);
  const first = all[0].toLowerCase().replace(/[.,]+$/, "");
  if (NO_NAME.has(first) && (all.length === 1 || PRONOUNS.test(first))) return void 0;
  if (all.every((word) => NO_NAME.has(word.toLowerCase()))) return void 0;
  if (isStrongJobNoun(all.at(-1)) && !/\b(?:Inc|LLC|Ltd|Group|Partners|Associates|Professionals)\b/.test(short))
    return void 0;
  if (all.length === 1 && isStrongJobNoun(short)) return void 0;
  if (isOnlyPlaces(short) || findRegions(short).length > 0 || all.length < 4 && sectionKindOfHeading(short) !== void 0)
    return void 0;
  if (/\b(?:Act|Ordinance|Law|Code|Title|Section|Program|Statement|Resume|University Degree|Street|Avenue)$/.test(
    short
  ) || /^\d+$/.test(short))
    return void 0;
  return { name: short, start };
}
var PRONOUNS = /^(?:we|you|our|your|this|these|that|those|it|its|he|she|they|their|if|as|in|on|at|to|for|with|and|or|but|when|while|who|what|why|how|where|all|each|every|any|please|must|apply|about|by|from|through|under|no|not|a|an|is|are|be|do|does|have|some|both|more|most|many|here|there|us|since|after|before|because|during|other|once|additionally|candidates|applicants|equal|senior|reports|ability|strong|experience|successful|minimum|preferred|upon)$/;

// server/src/core/posting/read-organization.ts
var ENOUGH = 8;
function readOrganization(outline) {
  const candidates = /* @__PURE__ */ new Map();
  const prose = outline.prose();
  addFields(candidates, outline);
  addAgencyLine(candidates, outline);
  addHeadings(candidates, outline);
  addSentences(candidates, prose);
  joinAbbreviations(candidates, prose);
  let best;
  for (const candidate2 of candidates.values()) {
    const worth = candidate2.score + usage(candidate2, outline) - (isCommonWord(candidate2, outline) ? 9 : 0);
    if (candidate2.score > 0 && worth >= ENOUGH && (!best || worth > best.score))
      best = { forms: candidate2.forms, score: worth };
  }
  if (!best) return null;
  const [value, { span }] = [...best.forms].sort(
    ([, a], [, b]) => b.count - a.count || a.span.start - b.span.start
  )[0];
  return { value, span };
}
function add(candidates, words2, score) {
  const found = employerName(words2.text);
  if (!found) return;
  const key = keyOf2(found.name);
  const known = candidates.get(key) ?? { forms: /* @__PURE__ */ new Map(), score: 0 };
  const form = known.forms.get(found.name) ?? {
    count: 0,
    span: words2.toSpan(found.start, found.start + found.name.length)
  };
  form.count++;
  known.forms.set(found.name, form);
  known.score += score;
  candidates.set(key, known);
}
function wordsAt(text, offset) {
  return { text, toSpan: (start, end) => ({ start: offset + start, end: offset + end }) };
}
function keyOf2(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function addFields(candidates, outline) {
  for (const field of outline.fields()) {
    if (field.kind !== "organization" || field.label.startsWith("front description")) continue;
    const value = field.value.split(/[;|(]|,\s(?!Inc|LLC|Ltd|Department)|\.\s/)[0].trim();
    if (value.length > 80 || /^(?:a|an|the|we|our|is|confidential|undisclosed)\b/.test(value) || value.split(/\s+/).length > 9)
      continue;
    add(candidates, wordsAt(value, field.span.start), 40);
  }
}
var PUBLIC_BODY = /\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry|Council|Institutes?|Office) (?:of|for)\b|\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry)\b|\b(?:City|County|State|Town|Village|Borough|University|College) of\b/;
function addAgencyLine(candidates, outline) {
  for (const block of outline.blocks.slice(1, 5)) {
    const text = block.text.trim();
    if (block.kind !== "paragraph" || text.length > 110 || /[.:!?]$|\b(?:is|are|will|the role|we)\b/.test(text) || !PUBLIC_BODY.test(text) || !/^\p{Lu}/u.test(text) || /\s\s/.test(text))
      continue;
    const start = block.span.start + block.text.indexOf(text);
    candidates.set(keyOf2(text), {
      forms: /* @__PURE__ */ new Map([[text, { count: 1, span: { start, end: start + text.length } }]]),
      score: 60
    });
    return;
  }
}
function addHeadings(candidates, outline) {
  for (const block of outline.blocks) {
    if (block.kind !== "heading") continue;
    const words2 = headingWords(block);
    const match = /^(?:about|why(?: join| work (?:at|for|with)| choose)?|who is|meet|(?:working|life|careers|benefits|culture) at|join|welcome to|what is)\s+(?=(.{2,60})$)/i.exec(
      words2
    );
    if (!match) continue;
    add(candidates, wordsAt(match[1], block.span.start + block.text.indexOf(words2) + match[0].length), 11);
  }
}
var NAME_WORD = "(?:\\p{Lu}|\\d{1,3}\\p{Lu})(?:[\\p{L}\\p{N}&'\u2019+-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\b\\p{Lu})\\.){0,30}";
var NAME = new RegExp(
  `${NAME_WORD}(?: (?:(?:of|the|and|&|for|de) ){0,2}(?:${NAME_WORD}|\\d{1,3})){0,7}(?:,? (?:Inc|LLC|Ltd|GmbH|Corp|Co)\\b\\.?)?`,
  "gu"
);
var BODY = "company|firm|provider|platform|leader|leading|start-?up|agency|organi[sz]ation|business|group|network|subsidiary|part of|division|manufacturer|retailer|consultancy|marketplace|bank|hospital|school|university|service|services|corporation|enterprise|foundation|non-?profit|charity|studio|brand|distributor|destination|supplier|pioneer|developer|maker|publisher|fund|practice|clinic|department|office|privately|publicly|venture|specialist|recruit\\w*|consult\\w*|made up|premier";
var PROFILE_BODY = "app|team|place|world|global|fast|growing|established|independent|innovative|product|solution|tool|system|industry|management|hosted|member|trusted";
var VERBS2 = "helps?|provides?|offers?|builds?|develops?|combines?|operates?|delivers?|creates?|was founded|brings?|enables?|makes?|drives?|allows?|serves?|speciali[sz]es?|empowers?|connects?|designs?|works? (?:with|to|in)|has (?:been|grown|over|more|offices|\\d)|believes?|employs?|partners?|powers?|exists?|aims?|strives?|manages?|runs?|uses|supports?|represents?|gives?|envisions|invests|owns|lets|gets|knows|values|is (?:changing|tasked|rethinking|working|revolutioni[sz]ing|building|transforming|on a mission)";
var START = /(?:^|[.!?:…\])]\s{0,3}|\b[Tt]he )$/;
var SAYINGS = [
  { score: 12, before: /\bA[Tt] $/, after: /^,? (?:we|our|you|your|the)\b/ },
  { score: 10, before: /\bAt $/, after: /^,/ },
  { score: 12, after: /^ (?:is|are) (?:currently |now |actively |always |also |presently |urgently )?(?:looking|hiring|seeking|searching|recruiting|accepting|expanding|in search)\b/ },
  { score: 11, after: /^ (?:seeks|has an? (?:[\w-]+ ){0,3}(?:opening|opportunity|vacancy|position))\b/ },
  { score: 14, after: /^ (?:is|are|as) (?:proud to be )?(?:an? )?(?:equal|eeo|EEO|Equal|affirmative|Affirmative|E-?Verify|drug[- ]free|committed to (?:[\w-]+ ){0,3}(?:divers|equal|inclus|provid|creat|build))/ },
  { score: 14, after: /^ (?:does not|do not|will not|never|prohibits?) (?:unlawfully )?(?:discriminat|tolerat|accept)/ },
  { score: 10, after: /^ (?:provides equal|will provide (?:reasonable )?accommodation|will consider|welcomes|celebrates|encourages applic|participates in [eE]-?[vV]erify|offers (?:a |an |all |our |competitive |excellent |comprehensive )|reserves the right)/ },
  { score: 9, before: START, after: new RegExp(`^ (?:is|are) (?:an?|the|one of|among|made up) (?=[^.]{0,90}\\b(?:${BODY})\\b)`) },
  { score: 9, after: /^ (?:is|are) made up of\b/ },
  { score: 7, before: START, after: new RegExp(`^ (?:${VERBS2})\\b`) },
  { score: 9, before: /\b[Jj]oin(?:ing)? (?:us at |the team at |our team at )$/ },
  { score: 6, before: /\b[Jj]oin(?:ing)? (?:the )?$/, after: /^(?: (?:team|family|and|as|to|in|we|you)\b|[.,!'’])/ },
  { score: 8, before: /\b(?:[Ww]ork|[Ww]orking|[Cc]areers?|[Ll]ife|role|position|job|opportunity|opportunities|employment|employee|intern|internship|team|[Jj]oin us|[Bb]enefits|engineering|culture|people|[Ss]upport|success|journey|lead|leaders) at $|\b(?:[Cc]areers?|role|position|job|opportunity|opportunities|employment|internship) with $/ },
  { score: 4, before: /\b(?:at|within) $/ },
  { score: 7, before: /\b(?:located|position is|housed|opportunity is|based) (?:with)?in (?:the )?(?:Office of )?$/, after: /^ \([A-Z\d]{2,8}\)/ },
  { score: 5, before: /\b(?:member of|part of|join|joining|with|of|in|across|on|behind|within|to) (?:the |our )(?:broader |wider |entire )?$/, after: /^ (?:[\w-]+ )?(?:team|family|network|community|organi[sz]ation|group|project)\b/ },
  { score: 4, after: /^['’]s? (?:mission|vision|values|culture|global|headquarters|products?|platform|customers?|clients?|teams?|employees|growth|brand|business|purpose|success|core|community|technology|tech|services?|current|entry|capacity|short|geographic|audience|marketing|solutions?|software|headquarter|engineering|leadership|people|future|story|website|capabilities)\b/ },
  { score: 4, before: /\b(?:[Aa]bout|[Ww]hy|[Ww]ork for|[Ww]elcome to|[Cc]hoose) $/, after: /^(?:$|[?:.!])/ },
  { score: 12, before: /\b(?:position|role|job) (?:at|with) $/, after: /^(?:\?|$)/ }
];
var OF_BODY = /\b(?:in|within|of) (?:the )?$/;
var BODY_NAME = /(?:Administration|Agency|Ministry|Department of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Commission|Bureau|Authority)$/;
var IN_PROFILE = new RegExp(`^ (?:is|are) (?:an?|the|one of|among) (?=[^.]{0,90}\\b(?:${PROFILE_BODY})\\b)`);
var LEAD = /^(?:At|AT|Join|Joining|About|Why|Here at|The|Our|With|As|In|Working|Work|For|From|Since|And|But|If|When|While) (?=\p{Lu}|\d)/u;
var ASIDE3 = /^(?:\s\([^()]{2,40}\))?(?:,? (?:Inc|LLC|Ltd|L\.?P)\b\.?,?)?(?:, [^,.]{3,60},(?= (?:is|are|has|we|was|seeks)\b))?/;
function addSentences(candidates, prose) {
  for (const { block, text, toSpan } of prose) {
    if (block.kind === "heading") continue;
    const item = block.kind === "list-item" ? 0.75 : 1;
    const about = block.section === "about-company" || block.section === "equal-opportunity" ? 1.3 : 1;
    for (const match of text.matchAll(NAME)) {
      const lead = LEAD.exec(match[0]);
      const start = match.index + (lead?.[0].length ?? 0);
      const end = match.index + match[0].replace(/['’]s$/, "").length;
      const before = text.slice(Math.max(0, start - 40), start);
      const score = scoreOf(
        text.slice(start, end),
        before,
        text.slice(end, end + 190),
        block.section === "about-company"
      );
      if (score === 0 || OTHER_EMPLOYER.test(before)) continue;
      add(
        candidates,
        { text: text.slice(start, end), toSpan: (from, to) => toSpan(start + from, start + to) },
        score * item * about
      );
    }
  }
}
function scoreOf(name, before, after, inProfile) {
  const aside = ASIDE3.exec(after)[0];
  const behind = after.slice(aside.length);
  let score = 0;
  for (const saying of SAYINGS) {
    if (saying.after && !saying.after.test(after) && !(aside && saying.after.test(behind))) continue;
    if (saying.before && !saying.before.test(before)) continue;
    score += saying.score;
  }
  if (inProfile && START.test(before) && IN_PROFILE.test(behind)) score += 9;
  if (OF_BODY.test(before) && BODY_NAME.test(name) && /^\s\([A-Z\d]{2,8}\)/.test(after)) score += 14;
  return score;
}
var OTHER_EMPLOYER = /\b(?:experience|degree|worked|previously|such as|like|including|e\.g\.|using|clients?|customers?) (?:\p{L}+ )?$/iu;
function joinAbbreviations(candidates, prose) {
  for (const { text } of prose) {
    if (!text.includes("(") || !IN_BRACKETS.test(text)) continue;
    for (const match of text.matchAll(SHORTENED)) {
      const long = employerName(match[1]);
      const short = candidates.get(keyOf2(match[2]));
      const known = long && candidates.get(keyOf2(long.name));
      if (!known || !short || known === short) continue;
      known.score += short.score;
      candidates.delete(keyOf2(match[2]));
    }
  }
}
var IN_BRACKETS = /\s\(["“]?[\p{Lu}\d]{2,8}["”]?\)/u;
var SHORTENED = new RegExp(`(${NAME.source})\\s\\(["\u201C]?([\\p{Lu}\\d]{2,8})["\u201D]?\\)`, "gu");
function isCommonWord(candidate2, { source }) {
  return [...candidate2.forms.keys()].every(
    (name) => /^\p{Lu}\p{Ll}+$/u.test(name) && source.includes(` ${name.toLowerCase()}`)
  );
}
function usage(candidate2, outline) {
  let count = 0;
  for (const name of candidate2.forms.keys())
    for (let at2 = outline.source.indexOf(name); at2 >= 0 && count < 12; at2 = outline.source.indexOf(name, at2 + name.length))
      count++;
  return count * 0.6;
}

// server/src/core/data/currencies.ts
var CURRENCIES = [
  { code: "USD", marks: ["US$", "U.S.$"], words: ["us dollar", "u.s. dollar", "american dollar", "d\xF3lares usd"] },
  { code: "CAD", marks: ["CA$", "C$", "CDN$", "CAN$"], words: ["canadian dollar"] },
  { code: "GBP", marks: ["\xA3"], words: ["pound", "pound sterling"] },
  { code: "EUR", marks: ["\u20AC"], words: ["euro"] },
  { code: "AUD", marks: ["AU$", "A$"], words: ["australian dollar"] },
  { code: "NZD", marks: ["NZ$"], words: ["new zealand dollar"] },
  { code: "SGD", marks: ["SG$", "S$"], words: ["singapore dollar"] },
  { code: "HKD", marks: ["HK$"], words: ["hong kong dollar"] },
  { code: "TWD", marks: ["NT$"], words: [] },
  { code: "MXN", marks: ["MX$", "Mex$"], words: ["mexican peso"] },
  { code: "BRL", marks: ["R$"], words: ["brazilian real", "reais"] },
  { code: "INR", marks: ["\u20B9", "Rs.", "Rs"], words: ["rupee", "indian rupee"] },
  { code: "PKR", marks: [], words: ["pakistani rupee"] },
  { code: "JPY", marks: ["JP\xA5"], words: ["yen"] },
  { code: "CNY", marks: ["CN\xA5", "RMB"], words: ["yuan"] },
  { code: "KRW", marks: ["\u20A9"], words: [] },
  { code: "CHF", marks: ["SFr."], words: ["swiss franc"] },
  { code: "SEK", marks: [], words: ["swedish krona", "swedish kronor"] },
  { code: "NOK", marks: [], words: ["norwegian kroner"] },
  { code: "DKK", marks: [], words: ["danish kroner"] },
  { code: "PLN", marks: [], words: ["z\u0142", "z\u0142otych", "zloty"] },
  { code: "CZK", marks: [], words: ["k\u010D"] },
  { code: "HUF", marks: [], words: ["forint"] },
  { code: "RON", marks: [], words: [] },
  { code: "UAH", marks: ["\u20B4"], words: ["hryvnia"] },
  { code: "TRY", marks: ["\u20BA"], words: ["turkish lira"] },
  { code: "RUB", marks: ["\u20BD"], words: ["rouble", "ruble"] },
  { code: "ILS", marks: ["\u20AA"], words: ["shekel"] },
  { code: "AED", marks: [], words: ["dirham"] },
  { code: "SAR", marks: [], words: ["riyal"] },
  { code: "QAR", marks: [], words: [] },
  { code: "EGP", marks: [], words: ["egyptian pound"] },
  { code: "ZAR", marks: [], words: ["rand", "south african rand"] },
  { code: "NGN", marks: ["\u20A6"], words: ["naira"] },
  { code: "KES", marks: ["KSh"], words: ["kenyan shilling"] },
  { code: "GHS", marks: ["GH\u20B5"], words: ["cedi"] },
  { code: "PHP", marks: ["\u20B1"], words: ["philippine peso"] },
  { code: "THB", marks: ["\u0E3F"], words: ["baht"] },
  { code: "VND", marks: ["\u20AB"], words: ["dong"] },
  { code: "IDR", marks: ["Rp"], words: ["rupiah"] },
  { code: "MYR", marks: ["RM"], words: ["ringgit"] },
  { code: "COP", marks: [], words: ["colombian peso"] },
  { code: "CLP", marks: [], words: ["chilean peso"] },
  { code: "ARS", marks: [], words: ["argentine peso"] }
];
var YEARLY_BY_SIZE = /* @__PURE__ */ new Set(["USD", "CAD", "GBP", "EUR", "AUD", "NZD", "SGD", "CHF"]);
var MONEY_COUNTRIES = [
  {
    country: "US",
    currency: "USD",
    places: "United States|U\\.S\\.A?\\.?|USA|US|America|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|NYC|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|San Francisco|Los Angeles|Seattle|Chicago|Boston|Austin|Denver|Atlanta|Dallas|Houston|San Diego|San Jose|Philadelphia|Miami|Brooklyn|[A-Z][a-z]+, (?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)|401\\(?[kK]\\)?|W-?2|FLSA|E-Verify|GS-\\d{1,2}"
  },
  {
    country: "CA",
    currency: "CAD",
    places: "Canada|Canadian|Toronto|Vancouver, (?:BC|British Columbia)|Montr[e\xE9]al|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Mississauga|Kitchener|Saskatoon|Regina|British Columbia|Alberta|Qu[e\xE9]bec|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|[A-Z][a-z]+, (?:ON|BC|AB|QC|MB|SK|NS|NB)|RRSP|Ontario, Canada"
  },
  {
    country: "AU",
    currency: "AUD",
    places: "Australia|Australian|Sydney|Melbourne, (?:VIC|Victoria|Australia)|Brisbane|Adelaide|Canberra|New South Wales|NSW|Queensland|QLD|[Ss]uperannuation|AHPRA"
  },
  { country: "NZ", currency: "NZD", places: "New Zealand|Auckland|Christchurch|Aotearoa|KiwiSaver" },
  { country: "SG", currency: "SGD", places: "Singapore" },
  { country: "HK", currency: "HKD", places: "Hong Kong" },
  { country: "GB", currency: "GBP", places: "United Kingdom|UK|U\\.K\\.|England|Scotland|Wales|Northern Ireland" },
  {
    country: "IN",
    currency: "INR",
    places: "India|Bengaluru|Bangalore|Mumbai|New Delhi|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida"
  }
];

// server/src/core/posting/pay/dollar-currency.ts
function readHomeCurrency(outline) {
  const aboutJob = outline.blocks.filter((block) => block.section !== "about-company");
  const locations = currenciesIn(outline.blocks.filter(isLocationBlock));
  if (locations.length > 0) return fromCurrencies(locations, null);
  const opening = currenciesIn(aboutJob.slice(0, 4));
  if (opening.length > 0) return fromCurrencies(opening, "USD");
  const anywhere = currenciesIn(aboutJob);
  if (!anywhere.includes("USD") && currenciesIn(outline.blocks).includes("USD")) anywhere.push("USD");
  return fromCurrencies(anywhere, "USD");
}
function fromCurrencies(currencies, ofMany) {
  const dollars = currencies.filter((currency) => currency.endsWith("D"));
  const bare2 = currencies.length === 1 ? currencies[0] : null;
  if (dollars.length < 2) return { dollar: dollars[0] ?? "USD", bare: bare2 };
  return { dollar: dollars.includes("USD") ? ofMany : null, bare: bare2 };
}
function isLocationBlock(block) {
  if (block.section === "location") return true;
  const label = block.label ? block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start) : "";
  return /\blocation|\bbased\b|\bplace\b|\bcity\b|\bregion\b|\bcountry\b/i.test(label);
}
var COUNTRY_PATTERNS = MONEY_COUNTRIES.map(
  ({ currency, places }) => [currency, new RegExp(`(?<![\\p{L}\\p{N}])(?:${places})(?![\\p{L}\\p{N}])`, "u")]
);
function currenciesIn(blocks) {
  return COUNTRY_PATTERNS.filter(([, pattern]) => blocks.some((block) => pattern.test(block.text))).map(
    ([currency]) => currency
  );
}

// server/src/core/posting/pay/pay-number.ts
function readNumber(digits) {
  const compact = digits.replace(
    /[\s\u00a0\u202f\u2009]/g,
    (_space, at2) => /[.,'’]/.test(digits[at2 - 1] ?? "") ? "" : ","
  );
  const groups = compact.split(/[.,'’]/);
  const first = groups[0];
  if (groups.length === 1) return { value: Number(first), mended: false, asDecimal: null };
  const marks = compact.replace(/\d/g, "");
  const last = groups.at(-1);
  const lastMark = marks.at(-1);
  const inner = groups.slice(1, -1);
  const whole = Number(groups.slice(0, -1).join(""));
  if (inner.some((group) => group.length !== 3) && !isIndian(groups)) return void 0;
  if (last.length === 3 || isIndian(groups)) {
    const decimal = groups.length === 2 && lastMark !== "'" && lastMark !== "\u2019" ? Number(`${first}.${last}`) : null;
    return first.length > 3 ? void 0 : { value: Number(groups.join("")), mended: false, asDecimal: lastMark === "." ? decimal : null };
  }
  if (last.length <= 2 && (lastMark === "." || groups.length > 2))
    return { value: Number(`${whole}.${last}`), mended: false, asDecimal: null };
  if (lastMark !== "," || groups.length > 2 || first.length > 3) return void 0;
  if (last === "0000") return { value: Number(first) * 1e3, mended: true, asDecimal: null };
  if (last === "00") return { value: Number(first) * 1e3, mended: true, asDecimal: Number(first) };
  return last.length === 2 ? { value: Number(`${first}.${last}`), mended: false, asDecimal: Number(`${first}.${last}`) } : void 0;
}
function isIndian(groups) {
  return groups.length > 2 && groups.at(-1).length === 3 && groups[0].length <= 2 && groups.slice(1, -1).every((group) => group.length === 2);
}
function scaleOf(suffix) {
  const word = suffix.trim().toLowerCase();
  if (!word) return 1;
  if (word.startsWith("k") || word.startsWith("t") || word.startsWith("g")) return 1e3;
  if (word.startsWith("l")) return 1e5;
  if (word.startsWith("c")) return 1e7;
  return word.startsWith("b") ? 1e9 : 1e6;
}

// server/src/core/posting/pay/pay-unit.ts
var UNITS = [
  ["HOUR", "hourly|hour|hr|hora|heure|stunde|uur|h", "hourly|hour|hr"],
  ["DAY", "working day|day|daily|tag|jour|d\xEDa|dag", "daily"],
  ["WEEK", "weekly|week|wk|woche|semaine|semana", "weekly|pw"],
  ["MONTH", "calendar month|monthly|month|mth|mnth|mo|monat|mois|mes|maand", "monthly|month|pcm"],
  [
    "YEAR",
    "yearly|year|yr|annum|anum|annually|annual|jahr|an|a\xF1o|ano|jaar|y",
    "annually|anually|annualized|annualised|annualy|annual|annum|yearly|year|yr|p\\.a\\.?|pa|p\\/a"
  ]
];
var FILLER = anyCase(
  "base|basic|gross|net|total|salary|salaries|compensation|pay|brutto|bruto|brut|starting|before tax|before taxes|pre-tax|plus tips|rate"
);
var PER = anyCase("per|p\\/|an|a|each|every|por|par|pro|al|im|le|la|the|pr");
var BEHIND = UNITS.map(
  ([unit, joined, alone]) => [
    unit,
    new RegExp(
      `^(?:\\s{0,3}\\(?(?:${FILLER})\\)?,?){0,2}[\\s,]{0,3}\\(?\\s?(?:(?:\\/\\s{0,2}|[.](?=[hH])|(?:${PER})\\s{1,2}|[pP]\\/)(?:(?:${PER})\\s{1,2})?(?:${anyCase(joined)})s?|(?:${anyCase(alone)})(?!\\s?[-\u2013]\\s?(?:end|long|round)))(?![\\p{Ll}\u2019'])`,
      "u"
    )
  ]
);
function unitBehind(words2) {
  if (/^\s{0,2}[pP]\/?[hH](?!\p{L})/u.test(words2))
    return { unit: "HOUR", length: /^\s{0,2}[pP]\/?[hH]/.exec(words2)[0].length };
  for (const [unit, pattern] of BEHIND) {
    const match = pattern.exec(words2);
    if (match) return { unit, length: match[0].length };
  }
  return void 0;
}
var NAMED2 = [
  [
    "HOUR",
    /\bhourly\b|\bper hour\b|\ban hour\b|\/ ?(?:hr|hour)\b|\bh(?:ou)?r(?:ly)? rate\b|\brate per hour\b|\bp\/h\b/gi
  ],
  ["DAY", /\bdaily (?:rate|pay|wage)\b|\bday rate\b|\bper day\b/gi],
  ["WEEK", /\bweekly (?:rate|pay|wage|salary)\b|\bper week\b/gi],
  ["MONTH", /\bmonthly\b|\bper month\b|\ba month\b|\/ ?month\b|\bpcm\b/gi],
  [
    "YEAR",
    /\bannual(?:ly|ized|ised)?\b|\byearly\b|\bper (?:year|annum)\b|\ba year\b|\/ ?(?:yr|year)\b|\bp\.a\.|\bGS ?- ?(?:\d{1,2}|senior)|\bGS grade\b/gi
  ]
];
function unitNamed(words2) {
  let found;
  let last = -1;
  for (const [unit, pattern] of NAMED2) {
    for (const match of words2.matchAll(pattern)) {
      if (unit !== "YEAR" && /^\s?(?:increase|raise|bonus|review|meeting|stipend)/i.test(words2.slice(match.index + match[0].length)))
        continue;
      if (match.index > last) [found, last] = [unit, match.index];
    }
  }
  return found;
}
function isPlausible(value, unit) {
  if (unit === null) return value >= 7 && value <= 5e6;
  const [low, high] = PLAUSIBLE[unit];
  return value >= low && value <= high;
}
var PLAUSIBLE = {
  HOUR: [3, 1e3],
  DAY: [20, 1e4],
  WEEK: [80, 4e4],
  MONTH: [200, 15e4],
  YEAR: [6e3, 5e6]
};
function anyCase(alternatives) {
  return alternatives.split("|").flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join("|");
}

// server/src/core/posting/pay/pay-amount.ts
var CODES = CURRENCIES.map((currency) => currency.code).join("|");
var MARKS = CURRENCIES.flatMap((currency) => currency.marks).sort((a, b) => b.length - a.length).map(escape).join("|");
var WORDS3 = CURRENCIES.flatMap((currency) => currency.words).sort((a, b) => b.length - a.length).map(escape).join("|");
var PREFIX = `(?<![\\p{L}])(?:${CODES}|usd|US|CDN|AU)[ \\u00a0]?(?:\\$|\xA3|\u20AC|\u20B9)[ \\u00a0]?|(?:(?<![\\p{L}])(?:${MARKS})|[$\xA3\u20AC\u20B9\xA5\u20A9\u20A6\u20B1\u20AA\u20BA\u20B4\u20BD]\\$?)[ \\u00a0]{0,2}|(?<![\\p{L}])(?:${CODES}|usd|kr\\.?)[ \\u00a0:]{0,2}`;
var SPACED = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}(?![.,]?\\d)(?=\\s?(?:\u20AC|z\u0142|kr|K\u010D|\u20BD|\u20B4|${CODES})|\\s(?:per|a) (?:hour|month|year|annum))`;
var SPACED_AFTER_MARK = `\\d{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\d{3}){1,2}(?![.,]?\\d)(?=\\s?[-\u2013\u2014/]|\\s(?:to|per|a|p\\.)|[.,;)]|\\s?$)`;
var PLAIN2 = `\\d{1,9}(?:,\\s(?:000|\\d{3}(?=\\s?[-\u2013\u2014]|\\s?to\\s|\\.\\d\\d\\b|;|\\.?$|\\s?(?:per|annually|a year)\\b|\\s?\\/))(?!\\d)|[.,'\u2019]\\d{1,4}(?!\\d)){0,4}`;
var SCALE = `\\s?(?:lakhs?|lacs?|LPA|lpa|Lpa|L(?=\\s?(?:PA|p\\.?a)))(?!\\p{Ll})|\\s?(?:crores?|Cr)(?!\\p{L})|\\s?(?:thousand|grand)(?!\\p{L})|[kK](?!\\p{Ll}|\\s?\\()| [kK](?![\\p{L}\\p{N}(])|\\s?(?:[mM]illions?|MILLIONS?|[bB]illions?|BILLIONS?|[tT]rillions?|mil|bn)(?!\\p{L})|(?:[mM]{1,2}|[bB]n?)(?![\\p{L}\\p{N}])`;
var FIGURE = new RegExp(
  `(${PREFIX})(${SPACED}|${SPACED_AFTER_MARK}|${PLAIN2})(${SCALE})?|(?<![\\p{L}_#@.]|[\\p{N}][.,:/]?)(?:(?<![\\p{L}][-\u2013])|(?<=(?:\\d[kK]|hr|hour|yr|year|month|USD|CAD)[-\u2013]))(${SPACED}|${PLAIN2})(${SCALE})?`,
  "gu"
);
var CODE_BEHIND = new RegExp(
  `^(?:\\s?\\(?(?:${CODES}|usd)(?=[\\s\\p{P}+/]|$|\\p{Lu}\\p{Ll})\\)?|\\s?(?:\u20AC|\xA3|\u20B9|\\$)(?!\\s?\\d))`,
  "u"
);
var WORD_BEHIND = new RegExp(`^\\s?(?:(?:${WORDS3})s?|dollars?|d\xF3lares)(?!\\p{L})`, "iu");
var GRADE_BEFORE = /(?:step|grade|level|band|gs|class|tier|zone|group|phase|year|type|option|section|scale|role|note|page|item|job|no|nr)[.\s,:–-]{0,3}$/i;
function readAmounts(text) {
  const amounts = [];
  for (const match of text.matchAll(FIGURE)) {
    const amount = toAmount(text, match);
    if (amount) amounts.push(amount);
  }
  return amounts;
}
function toAmount(text, match) {
  const start = match.index;
  const prefix = match[1];
  const digits = match[2] ?? match[4];
  const suffix = match[3] ?? match[5] ?? "";
  let end = start + match[0].length;
  let behind = text.slice(end, end + 60);
  if (/^\s?%|^(?:st|nd|rd|th)\b|^\d/.test(behind) || prefix === void 0 && /^40[13]$/.test(digits) && suffix)
    return void 0;
  const number = readNumber(digits);
  if (!number) return void 0;
  const separated = /\D/.test(digits);
  if (prefix === void 0 && !separated && !suffix && number.value < 1e3 && GRADE_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    return void 0;
  let andUp = false;
  const advance = (length) => {
    end += length;
    behind = behind.slice(length);
  };
  const takePlus = () => {
    const plus = /^\s?\+(?!\s?(?:\d|[$£€]|\p{L}))/u.exec(behind) ?? /^\+(?=\s?(?:\/|per\b|an?\b|(?:USD|CAD|annually|hourly|monthly|yearly|DOE|p\.a)\b))/.exec(behind) ?? /^ \+ ?(?=\/|hourly|monthly|yearly|annually)/.exec(behind);
    if (!plus) return;
    andUp = true;
    advance(plus[0].length);
  };
  takePlus();
  let currency = prefix === void 0 ? null : currencyOfMark(prefix);
  const code = CODE_BEHIND.exec(behind) ?? WORD_BEHIND.exec(behind);
  if (code) {
    const named = currencyOfWords(code[0]);
    if (named !== "$" || currency === null) currency = named;
    advance(code[0].length);
    takePlus();
  }
  const lpa = /^\s?lpa$/i.test(suffix);
  const unit = unitBehind(behind);
  const isCount = currency === null && !suffix && (!separated || number.value < 5) && /^\s?(?:hour|hr|day|week|wk|month|mo|year|yr)/i.test(behind);
  if (unit && !isCount) {
    advance(unit.length);
    if (currency === null && /^(?:USD|CAD|GBP|EUR|AUD)\b/.test(behind.trimStart()))
      currency = behind.trimStart().slice(0, 3);
    takePlus();
  }
  if (currency === null && /^\s?(?:lakhs?|lacs?|lpa|crores?|L)$/i.test(suffix)) currency = "INR";
  return {
    span: { start, end },
    number,
    scale: scaleOf(suffix),
    currency,
    unit: (isCount ? void 0 : unit?.unit) ?? (lpa ? "YEAR" : null),
    andUp,
    marked: prefix !== void 0,
    separated
  };
}
function currencyOfMark(prefix) {
  if (/^kr/.test(prefix)) return null;
  const mark = prefix.replace(/[\s\u00a0:]/g, "");
  const code = mark.slice(0, 3).toUpperCase();
  if (CURRENCIES.some((currency) => currency.code === code)) return code;
  const doubled = mark.replace(/^([$£€₹¥])\$$/, "$1");
  const known = CURRENCIES.find((currency) => currency.marks.includes(doubled));
  if (known) return known.code;
  if (doubled.startsWith("AU")) return "AUD";
  if (doubled.startsWith("CDN")) return "CAD";
  return doubled === "\xA5" ? "JPY" : "$";
}
function currencyOfWords(found) {
  const word = found.replace(/[\s()]+/g, " ").trim();
  const code = word.toUpperCase();
  if (CURRENCIES.some((currency) => currency.code === code)) return code;
  if (/^(?:€|£|₹)$/.test(word)) return currencyOfMark(word);
  const lower = word.toLowerCase();
  const words2 = (currency) => currency.words;
  return CURRENCIES.find((currency) => words2(currency).includes(lower) || words2(currency).includes(lower.replace(/s$/, "")))?.code ?? (/usd/i.test(word) ? "USD" : "$");
}
function escape(literal) {
  return literal.replace(/[.$*+?()[\]{}|\\^/]/g, "\\$&");
}

// server/src/core/posting/pay/pay-rate.ts
function joinRates(text, amounts) {
  const rates = [];
  for (let i = 0; i < amounts.length; i++) {
    const first = amounts[i];
    const second = amounts[i + 1];
    const third = amounts[i + 2];
    if (second && third && isMinMidMax(text, [first, second, third])) {
      const range2 = toRange(first, third, " - ");
      if (range2) {
        rates.push(range2);
        i += 2;
        continue;
      }
    }
    const gap = second && second.span.start - first.span.end <= 70 ? text.slice(first.span.end, second.span.start) : void 0;
    const range = second && gap !== void 0 && isConnector(text, first, second, gap) ? toRange(first, second, gap) : void 0;
    if (range) {
      rates.push(range);
      i++;
    } else rates.push(toSingle(text, first));
  }
  return rates;
}
var DASH = /^\s{0,3}(?:\([^()$£€]{0,30}\)\s?)?,?\s?(?:[-‐‑‒–—−~]{1,3}|to|TO|To|thru|through|until|up to|bis|a|à|až|hasta|do)\s{0,3}(?:(?:up to|as much as|a max(?:imum)? of|max(?:imum)?|approximately|about|around)\s?)?$/;
var DASH_AND_GRADE = /^,?\s{0,2}(?:\([^()]{0,30}\)\s?)?(?:to|through|[-–—])\s{1,3}(?:[\w,./\- ]{0,45}\b(?:[Ss]tep|STEP|[Gg]rade|[Ll]evel)\s?\w{1,4}|[A-Z]{2,3}[- ]?\d{1,2})\s{0,2}[-–—:,]?\s{0,2}\(?$/;
var MAX = /^\s?[,;/|.–-]?\s?(?:and )?(?:an? |the )?(?:max(?:imum)?|MAX(?:IMUM)?|Max(?:imum)?|top)\.?(?: salary| pay| rate)?(?: of| is)?\s?[:=–-]?\s?$/;
function isConnector(text, first, second, gap) {
  const before = text.slice(Math.max(0, first.span.start - 40), first.span.start);
  if (DASH.test(gap) || DASH_AND_GRADE.test(gap)) return true;
  if (/^\s{0,2}(?:and|&|y|und|et|i)\s{1,2}$/.test(gap))
    return /\b(?:between|from|(?:in the )?range of|entre|zwischen)\s[^.;:$£€\d]{0,20}$/i.test(before);
  if (/^\s?\/\s?$/.test(gap)) return second.marked && first.unit === null;
  if (MAX.test(gap)) return /\bmin(?:imum)?\b[^.;]{0,12}$/i.test(before);
  if (/^\s{0,2}$/.test(gap))
    return first.marked && second.marked && first.unit === null && valueOf(first) < valueOf(second) && valueOf(second) <= valueOf(first) * 3;
  return /^\s?min(?:imum)?\.?[;,]?\s?[-–]?\s?$/.test(gap) && /^\s?max/i.test(text.slice(second.span.end, second.span.end + 6));
}
function isMinMidMax(text, amounts) {
  const behind = (amount) => text.slice(amount.span.end, amount.span.end + 8);
  return /^\s?min/i.test(behind(amounts[0])) && /^\s?mid/i.test(behind(amounts[1])) && /^\s?max/i.test(behind(amounts[2]));
}
function valueOf(amount) {
  const { number, unit, scale } = amount;
  return (unit === "HOUR" && number.asDecimal !== null ? number.asDecimal : number.value) * scale;
}
function toRange(first, second, gap) {
  if (first.unit && second.unit && first.unit !== second.unit) return void 0;
  if (first.currency && second.currency && first.currency !== second.currency && first.currency !== "$" && second.currency !== "$")
    return void 0;
  const unit = second.unit ?? first.unit;
  const ends = scaleEnds({ ...first, unit }, { ...second, unit }, gap);
  if (!ends) return void 0;
  const [min, max] = ends;
  if (max > min * 20 && min > 0) return void 0;
  return {
    span: { start: first.span.start, end: second.span.end },
    start: first.span.start,
    min,
    max,
    currency: first.currency === "$" || first.currency === null ? second.currency ?? first.currency : first.currency,
    unit,
    isRange: true,
    looksLikeMoney: looksLikeMoney(first) || looksLikeMoney(second) || Math.min(min, max) >= 1e4 && Math.max(min, max) < 1e6,
    isHuge: first.scale >= 1e6 && first.scale !== 1e7
  };
}
function scaleEnds(first, second, gap) {
  let min = valueOf(first);
  let max = valueOf(second);
  const lowDigits = first.number.value;
  if (first.scale === 1 && second.scale > 1 && second.scale <= 1e7 && lowDigits < 1e3 && lowDigits <= second.number.value * 1.5)
    min = lowDigits * second.scale;
  else if (second.scale === 1 && first.scale > 1 && second.number.value < 1e3 && second.number.value >= lowDigits)
    max = second.number.value * first.scale;
  else if (first.scale === 1 && second.scale === 1) {
    const tight = first.marked || !/\s/.test(gap);
    if (tight && min < 1e3 && !first.separated && max >= 1e4 && min * 1e3 <= max && min * 2e4 > max)
      min *= 1e3;
    else if (second.number.value < 1e3 && !second.separated && min >= 1e4 && second.unit !== "HOUR" && second.number.value * 1e3 >= min && min * 20 > second.number.value * 1e3)
      max = second.number.value * 1e3;
    if (first.number.asDecimal !== null && max < 1e3) min = first.number.asDecimal;
    if (second.number.asDecimal !== null && min < 1e3) max = second.number.asDecimal;
  }
  if (second.scale >= 1e6 && second.scale !== 1e7 && first.scale < 1e6 && !(first.scale === 1e3 && max <= 2e7))
    return void 0;
  return [min, max];
}
var UP_TO = /(?:\bup to|\bas much as|\bas high as|\bmax(?:imum)?(?: salary| pay| rate)?(?: of| is|:)?|\bno(?:t)? (?:more than|to exceed)|\bnot exceeding|\bcapped at|\bbis zu|\bjusqu[’']à|\bhasta|[<≤]=?)\s{0,3}$/i;
var FROM = /(?:\bfrom|\bstart(?:s|ing)?(?: (?:salary|pay|rate|wage))?(?: (?:at|from|is at))|\bstarting|\bbegin(?:s|ning)? (?:at|from)|\bmin(?:imum)?(?: (?:annual|base|hourly|starting))?(?: (?:salary|pay|rate|wage))?(?: for (?:this|the) (?:position|role|job))?(?: of| is|:| at)?|\bat least|\b(?:no|not) less than|\bmore than|\bupwards of|\bfloor (?:is|of)|\bab|\bdesde|[>≥]=?)\s{0,3}(?:an? )?$/i;
var AND_UP = /^\s?(?:\+(?!\s?[\d$£€\p{L}])|and (?:up|above|over|upwards?|higher)\b|& up\b|or (?:more|higher|above)\b|upwards\b|min(?:imum|\.)?(?![\p{L}]|\s?[;,]\s?[$£€])|plus(?=\s?(?:DOE|depending|[.,;)]|$)))/u;
function toSingle(text, amount) {
  const before = text.slice(Math.max(0, amount.span.start - 60), amount.span.start);
  const behind = text.slice(amount.span.end, amount.span.end + 30);
  const upTo = UP_TO.exec(before);
  const from = upTo ? null : FROM.exec(before);
  const tail = AND_UP.exec(behind);
  const open = amount.andUp || tail !== null || from !== null;
  const value = valueOf(amount);
  const lead = (upTo ?? from)?.[0] ?? "";
  return {
    span: { start: amount.span.start - lead.length, end: amount.span.end + (upTo ? 0 : tail?.[0].length ?? 0) },
    start: amount.span.start,
    min: upTo ? null : value,
    max: open && !upTo ? null : value,
    currency: amount.currency,
    unit: amount.unit,
    isRange: false,
    looksLikeMoney: looksLikeMoney(amount),
    isHuge: amount.scale >= 1e6 && amount.scale !== 1e7
  };
}
function looksLikeMoney(amount) {
  return amount.currency !== null || amount.scale > 1 || amount.unit !== null || amount.separated && amount.number.value >= 1e3;
}
function isPlausibleRate(rate) {
  const ends = [rate.min, rate.max].filter((end) => end !== null);
  const foreign = rate.currency !== null && !["$", "USD", "CAD", "GBP", "EUR", "AUD", "NZD", "SGD", "CHF"].includes(rate.currency);
  return ends.length > 0 && ends.every((end) => foreign ? end >= 10 : isPlausible(end, rate.unit));
}

// server/src/core/posting/pay/pay-context.ts
var NOT_PAY = new RegExp(
  String.raw`\b(?:(?:sign(?:ing)?|start|join(?:ing)?)[- ]?on|signing|joining|retention|referrals?|refer(?:red|ring)?|bonus(?:es)?|stipends?|commissions?|incentives?|budgets?|revenues?|turnover|arr|mrr|gmv|aum|acv|asp|tcv|quotas?|fund(?:s|ed|ing)?|rais(?:ed?|es|ing)|invest(?:s|ed|ing|ments?|ors?)?|seed|series [a-h]|valuations?|valued|worth|assets|portfolios?|sav(?:e|es|ed|ings?)|costs?|prices?|priced|pricing|fees?|deposits?|deductibles?|insurance|insured|coverage|allowances?|reimburs\w{0,8}|relocation|tuition|scholarships?|loans?|debts?|donat\w{1,5}|grants?|awards?|prizes?|gift|vouchers?|credits?|discounts?|equity|stock|shares|rsus?|401k?|match(?:es|ed|ing)?|contribut\w{1,6}|hsa|fsa|pension|wellness|wellbeing|gym|internet|equipment|laptop|conferences?|mileage|per diem|meals?|lunch|commuter|parking|deals?|spend(?:ing)?|expenditure|penalt(?:y|ies)|fine[ds]|damages|differential|overtime|on[- ]call|premiums?|additional|extra|bilingual|pay system|minimum wage|cost of living|thresholds?|exceeds?|in excess of|lose|mid[- ]?point(?! range)|(?:first )?pay ?checks?|instal?lments?|upon (?:hire|starting|completion)|averag\w{1,4}|increas(?:e|es|ed) (?:to|of|by)|raise (?:to|of)|background check|license fee|top[- ]up|subsid(?:y|ies|ised|ized)|perks?|purchases?|sales of|balance|billings?|projects? (?:worth|valued|total|budget)|profits?|losses|liabilit(?:y|ies)|surety|bonds?|endowment|gross merchandise|salary history|current salary|compute|inventory|cash|surety|after tax)\b`,
  "gi"
);
var SELDOM_PAY = /\b(?:customers?|clients?|accounts?|transactions?|programs?|programmes?|projects?|contracts?|markets?|industry|economy|companies|business(?:es)?|employees|users|people|developers|homes?|products?|sold|sell(?:ing)?|sales|training|learning|development|education|travel|phone|health|medical|dental|per (?!hour|day|week|month|year|annum|hr)\w+|housing|rent|portion|managing|managed|valuable)\b/gi;
var STRONG = /\b(?:salar(?:y|ies)|(?<!minimum )wages?|compensation|remuneration|(?:pay|hourly|daily|day|weekly|base|basic|starting|hiring|bill(?:ing)?|target|annual|contract) (?:rates?|ranges?|pay)|(?:base|gross|take[- ]home|starting|hourly|annual|monthly|weekly|guaranteed) pay|pay (?:ranges?|scales?|bands?|grades?|rates?|transparency|is|of|for|starts)|pay\s?[:–-]|range of pay|rates? of pay|hiring range|annualized|per annum|ctc|gs ?- ?(?:\d{1,2}|senior)|gs grade|rango salarial|salario|sueldo|salaire|rémunération|gehalt|vergütung|retribución|wynagrodzenie|pay(?=\s?$))/gi;
var WEAK = /\b(?:pay(?:s|ing)?|paid|rates?|offer(?:s|ing|ed)?|ranges?|package|level [a-z0-9]{1,3}|doe|commensurate|depending on experience|dependent on experience|based on experience|negotiable)\b/gi;
var TERMS2 = /\b(?:DOE|D\.O\.E|commensurate|(?:depend(?:ing|ent)|based) (?:up)?on (?:\w+ )?(?:experience|qualifications|location)|negotiable|to start)\b/i;
var EARN = /\b(?:earn(?:s|ing|ings)?|ote|on[- ]target|income|make up to|potential|realistic)\b/gi;
function judgeRate({ rate, text, from, to }, place) {
  const before = clauseBefore(text.slice(Math.max(from, rate.start - 110), rate.start));
  const rawBehind = text.slice(rate.span.end, Math.min(to, rate.span.end + 90));
  const behind = phraseBehind(rawBehind);
  const notPay = Math.max(lastIndex(before, NOT_PAY), -1);
  const strong = lastIndex(before, STRONG);
  if (rate.isHuge && !(place.isPay && rate.currency !== null && rate.isRange)) return "other";
  if ((rate.max ?? rate.min) <= 0 || /^\s(?:worth )?of (?!salary|pay|base)\p{L}/u.test(rawBehind)) return "other";
  const isOnHire = /^\s?(?:up)?on (?:hire|starting)\b/i.test(behind) && (rate.isRange || rate.unit === "HOUR");
  if (hits(behind, NOT_PAY) && !isOnHire && !/^\s?(?:equivalent|plus)/i.test(behind)) return "other";
  if (notPay > strong && !isSalaryAndMore(before) && !isInTitle(before, notPay)) return "other";
  const earn = hits(before, EARN) || hits(behind, EARN);
  const strongBehind = hits(behind, STRONG) || /^\s?\(?(?:base|basic|starting)\b/i.test(behind);
  const isTotal = rate.unit === null && /^\s?(?:\(?total\b|in total|over (?:the|a|one|\d)|for (?:the |a |an )?(?:\d+|two|three|six|ten|twelve)[- ]?(?:weeks?|months?)|for the task)/i.test(
    rawBehind
  );
  const isMoney2 = rate.currency !== null || rate.looksLikeMoney && (place.isPay || strong >= 0 && rate.isRange);
  if (!isMoney2) return "other";
  if (isTotal) return place.isPay || strong >= 0 ? "tentative" : "other";
  if (strong >= 0 || strongBehind) {
    if (earn && strong < lastIndex(before, EARN)) return "tentative";
    const seldom = lastIndex(before, SELDOM_PAY);
    if (seldom > strong && !leadsTo(before.slice(strong)) && !place.isPay && rate.unit === null) return "other";
    return isPlausibleRate(rate) || place.isPay ? "pay" : "other";
  }
  if (earn) return isPlausibleRate(rate) && (rate.unit !== null || isYearly(rate)) ? "tentative" : "other";
  if (place.isPay) return hits(behind, SELDOM_PAY) && rate.unit === null ? "other" : "pay";
  if (hits(before, SELDOM_PAY) || hits(behind, SELDOM_PAY) || !isPlausibleRate(rate)) return "other";
  if (TERMS2.test(rawBehind.slice(0, 45)) && (rate.unit !== null || isYearly(rate)) && !place.isElsewhere) return "pay";
  const weak = hits(before.slice(-45), WEAK) || hits(rawBehind.slice(0, 40), WEAK);
  if (place.isElsewhere) return (weak || standsAlone(text, rate)) && rate.unit !== null ? "pay" : "other";
  if (weak && (rate.isRange || rate.unit !== null) && (rate.unit !== null || isYearly(rate))) return "pay";
  if (rate.unit === "HOUR" || rate.unit === "YEAR") return "pay";
  if (rate.unit !== null)
    return standsAlone(text, rate) || rate.isRange || (rate.min ?? rate.max) >= 1e3 ? "pay" : "other";
  return standsAlone(text, rate) && (isYearly(rate) || rate.isRange) ? "pay" : "other";
}
function clauseBefore(words2) {
  let start = 0;
  for (const end of words2.matchAll(/[.!?](?=\s+\p{Lu})|[\r\n•·]|;\s/gu)) start = end.index + 1;
  return words2.slice(start);
}
function phraseBehind(words2) {
  const inBrackets = /^\s?\(([^()]{0,60})(\))?/.exec(words2);
  if (inBrackets && !inBrackets[2]) return "";
  const phrase = (inBrackets ? inBrackets[1].split(/\s+/).slice(0, 3).join(" ") : words2).split(
    /[.,;:()•*|\r\n]|\bplus\b|\s?\+|\s&\s|\bwith\b|\bDOE\b|\bdepend|\bbased\b|\bcommensurate|\bincluding\b|\bexcluding\b|\bbefore\b|\bincreas|\s{2,}(?=\p{Lu}\p{Ll}+ \p{Lu})|\p{Ll}(?=\p{Lu})| [-–—] /u
  )[0];
  if (inBrackets && /\b(?:eligible|annually|experience)\b|^\s?(?:not|plus|\+)/i.test(phrase)) return "";
  return phrase.split(/\s+/).slice(0, 9).join(" ");
}
function isSalaryAndMore(before) {
  return /\b(?:salary|pay|compensation|base|wage)s?,? (?:plus|\+|and|&|\/) (?:\S+ ){0,2}(?:bonus|commission|equity|incentive|stock|benefit)(?:es|s)?\b[^.;]{0,14}$/i.test(
    before
  );
}
function isInTitle(before, at2) {
  const title = /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Manager|Director|Analyst|Specialist|Officer|Engineer|Associate|Coordinator|Lead|Administrator|Assistant|Representative|Underwriter|Accountant|Partner|Agent|Adjuster|Team|[Pp]osition|[Rr]ole)\b/u;
  return title.test(before.slice(at2)) && lastIndex(before, STRONG) >= 0;
}
function leadsTo(words2) {
  return /(?:\bis|\bare|\bbe|\bof|[:=–—-]|\bat|\bbetween|\bfrom|\bto)\s{0,3}$/i.test(words2);
}
function isYearly(rate) {
  return (rate.min ?? rate.max) >= 15e3 && (rate.max ?? rate.min) <= 2e6;
}
function standsAlone(text, rate) {
  if (text.length > 200) return false;
  const rest = (text.slice(0, rate.span.start) + " " + text.slice(rate.span.end)).match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= 3;
}
function lastIndex(words2, pattern) {
  let last = -1;
  for (const match of words2.matchAll(pattern)) last = match.index;
  return last;
}
function hits(words2, pattern) {
  return words2.search(pattern) >= 0;
}

// server/src/core/posting/pay/pay-table.ts
var MOST_ROWS = 60;
function readTableRates(blocks, index) {
  const row = blocks[index];
  const cells = cellsOf(row, headOf(blocks, index));
  const inCells = cells.map(
    (cell) => readAmounts(row.text.slice(cell.start, cell.end)).map((amount) => shift(amount, cell.start))
  );
  if (inCells.every((amounts) => amounts.length === 0)) return [];
  const single = cells.flatMap(
    (cell, i) => inCells[i].length === 1 && isMoney(inCells[i][0], cell) ? [{ cell, amount: inCells[i][0] }] : []
  );
  if (single.length < 2 || inCells.some((amounts) => amounts.length > 1)) {
    return cells.flatMap(
      (cell, i) => joinRates(row.text, inCells[i]).map((rate) => ({ ...rate, unit: rate.unit ?? unitOfHead(cell.head) }))
    );
  }
  const low = single.find(({ cell }) => LOW.test(cell.head));
  const high = single.filter(({ cell }) => HIGH.test(cell.head)).at(-1);
  if (low && high && low !== high) return [rangeOf(low.amount, high.amount, unitOfHead(low.cell.head))];
  const steps = single.filter(({ cell }) => /^\W*(?:step\s?)?(?:\d{1,2}|[A-H]|[IVX]{1,4})\W*$/i.test(cell.head));
  if (steps.length > 1) return [rangeOf(steps[0].amount, steps.at(-1).amount, null)];
  return single.flatMap(
    ({ cell, amount }) => joinRates(row.text, [amount]).map((rate) => ({ ...rate, unit: rate.unit ?? unitOfHead(cell.head) }))
  );
}
var LOW = /\b(?:min(?:imum)?|low(?:est)?|start(?:ing)?|bottom|entry|from|step 1)\b/i;
var HIGH = /\b(?:max(?:imum)?|high(?:est)?|top|to|ceiling|step \d{1,2})\b/i;
function isMoney(amount, cell) {
  return amount.currency !== null || /\b(?:salary|pay|wage|rate|hourly|annual|monthly|min|max|minimum|maximum|step)\b/i.test(cell.head) && (amount.separated || amount.number.value >= 1e3);
}
function unitOfHead(head) {
  return unitNamed(head) ?? (/\bhour\b/i.test(head) ? "HOUR" : /\byear\b/i.test(head) ? "YEAR" : /\bmonth\b/i.test(head) ? "MONTH" : null);
}
function rangeOf(low, high, unit) {
  const value = (amount) => amount.number.value * amount.scale;
  return {
    span: { start: low.span.start, end: high.span.end },
    start: low.span.start,
    min: value(low),
    max: value(high),
    currency: low.currency ?? high.currency,
    unit: low.unit ?? high.unit ?? unit,
    isRange: true,
    looksLikeMoney: true,
    isHuge: false
  };
}
function headOf(blocks, index) {
  let first = index;
  while (first > 0 && index - first < MOST_ROWS && blocks[first - 1].kind === "table-row") first--;
  return first < index ? blocks[first] : void 0;
}
function cellsOf(row, head) {
  const heads = head ? cellSpans(head.raw).map(({ start, end }) => head.text.slice(start, end).trim()) : [];
  return cellSpans(row.raw).map(({ start, end }, column) => ({ start, end, head: heads[column] ?? "" }));
}
function cellSpans(raw) {
  const spans = [];
  let start = /^\s*\|/.exec(raw)?.[0].length ?? 0;
  for (const bar of raw.matchAll(/[|\t]/g)) {
    if (bar.index < start) continue;
    spans.push({ start, end: bar.index });
    start = bar.index + 1;
  }
  if (raw.slice(start).trim()) spans.push({ start, end: raw.length });
  return spans;
}
function shift(amount, by) {
  return { ...amount, span: { start: amount.span.start + by, end: amount.span.end + by } };
}

// server/src/core/posting/read-pay.ts
function readPay(outline) {
  let home;
  const found = [];
  let lead = NO_LEAD;
  outline.blocks.forEach((block, index) => {
    if (block.kind === "code" || block.kind === "front-matter") return;
    lead = leadInto(block, lead);
    if (!mayStatePay(block, lead)) {
      lead = leadBehind(block, lead, false);
      return;
    }
    const rates = block.kind === "table-row" ? readTableRates(outline.blocks, index) : joinRates(block.text, readAmounts(block.text));
    const before = outline.blocks[index - 1];
    const accepted = judgeBlock(block, rates, {
      ...lead,
      isLabel: before?.kind === "heading" && before.section === "pay" && PAY_LABEL.test(before.text)
    });
    for (const { rate, judgement, from } of accepted) {
      home ??= readHomeCurrency(outline);
      found.push({ judgement, pay: toPay(rate, { block, lead, home, from }) });
    }
    lead = leadBehind(block, lead, accepted.length > 0);
  });
  const firm = found.filter(({ judgement }) => judgement === "pay");
  return unique(
    joinCells(
      (firm.length > 0 ? firm : found).map(({ pay }) => pay),
      outline.source
    )
  );
}
var NO_LEAD = { heading: "", words: "", isPay: false };
var PAY_LABEL = /\b(?:pay|salar(?:y|ies)|wages?|compensation|remuneration|rates?|range|ctc|salario|salaire|gehalt)\b/i;
var NOT_PAY_LABEL = /\b(?:bonus|stipend|commission|budget|fee|allowance|revenue|referral|relocation|equity|benefits?|history|interest|exchange|success|response|growth)\b/i;
var ANNOUNCES = /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|hiring|hourly|rates?)\b.{0,100}(?::|\b(?:is|are|as follows|below|following))\W{0,4}$/i;
function leadInto(block, lead) {
  if (block.kind !== "heading") return lead;
  const words2 = headingWords(block);
  return block.section === "pay" || PAY_LABEL.test(words2) ? { heading: words2, words: "", isPay: false } : NO_LEAD;
}
function leadBehind(block, lead, hasPay) {
  const tail = block.text.slice(-160);
  if (ANNOUNCES.test(tail)) return { ...lead, words: block.text.slice(-200), isPay: !NOT_PAY_LABEL.test(tail) };
  const inTable = block.kind === "table-row";
  if (inTable && /\b(?:salar(?:y|ies)|pay|wages?|hourly|annual|compensation)\b/i.test(block.text))
    return { ...lead, words: block.text.slice(0, 200), isPay: true };
  if (lead.isPay && (hasPay || inTable || block.text.length < 80 && !/[.!?]\s*$/.test(block.text))) return lead;
  if (hasPay && (block.kind === "list-item" || block.kind === "key-value")) return { ...lead, words: "", isPay: false };
  return { ...lead, words: "", isPay: false };
}
function mayStatePay(block, lead) {
  if (!/\d/.test(block.text)) return false;
  return block.section === "pay" || block.kind === "table-row" || lead.isPay || lead.heading !== "" || MONEY.test(block.text);
}
var MONEY = /[$£€¥₹₩₦₱₪₺₴₽฿₫]|\d ?k\b|\b(?:salar|pay\b|paid|paying|wages?\b|compensation|remuneration|rates?\b|lakh|lpa\b|ctc\b|dollars|euros|hourly|annually|gehalt|usd|cad|gbp|eur|aud|inr|chf|pln|sek|nok|dkk|zar|php|sgd|aed|nzd|mxn|brl)/i;
var MOST_RATES = 200;
function judgeBlock(block, rates, lead) {
  const label = labelOf(block);
  const labelled = PAY_LABEL.test(label.words) && !NOT_PAY_LABEL.test(label.words);
  const isPay = block.section === "pay" && !NOT_PAY_LABEL.test(label.words) || labelled || lead.isPay;
  const isElsewhere = block.section === "about-company" || block.section.startsWith("requirements") || block.section === "skills";
  const accepted = [];
  rates.slice(0, MOST_RATES).forEach((rate, index) => {
    const previous = rates[index - 1];
    const last = accepted.at(-1);
    const follows = last !== void 0 && last.rate === previous && last.judgement === "pay" && isAlike(previous, rate) && rate.currency !== null;
    const place = { isPay: isPay || follows, isElsewhere };
    const isFirstBare = (labelled || lead.isLabel) && index === 0 && rate.currency === null && isBarePay(block, rate);
    const isBareCount = rate.currency === null && rate.unit === null && !rate.isRange && !isFirstBare && block.kind !== "table-row";
    if (isBareCount) return;
    const from = previous?.span.end ?? 0;
    const inText = {
      rate: isFirstBare ? { ...rate, looksLikeMoney: true } : rate,
      text: block.text,
      from,
      to: rates[index + 1]?.span.start ?? block.text.length
    };
    const judgement = judgeRate(inText, place);
    if (judgement !== "other") accepted.push({ rate, judgement, from });
  });
  return accepted;
}
function labelOf(block) {
  const start = block.label ? block.label.start - block.span.start : 0;
  if (block.label)
    return {
      words: block.text.slice(start, block.label.end - block.span.start),
      end: block.label.end - block.span.start
    };
  const words2 = block.kind === "heading" ? /^[^:：\d$£€]{2,40}(?=[:：])/.exec(block.text)?.[0] : void 0;
  return { words: words2 ?? "", end: words2?.length ?? 0 };
}
function isAlike(a, b) {
  const x = a.max ?? a.min;
  const y = b.max ?? b.min;
  return x > 0 && y > 0 && y / x < 4 && x / y < 4;
}
function isBarePay(block, rate) {
  const between = block.text.slice(labelOf(block).end, rate.start);
  const words2 = block.text.slice(rate.span.start, rate.span.end);
  const low = rate.min ?? rate.max ?? 0;
  const next = block.text.slice(rate.span.end, rate.span.end + 12);
  const isFigure = low >= 1e3 ? !(low >= 1900 && low <= 2100) : low >= 7 && /\d\.\d\d$/.test(words2);
  return isFigure && /^\s?[:：]?\W{0,4}(?:(?:from|up to|starting(?: at)?|around|approximately|circa|approx\.?|about)\W{0,2})?$/i.test(
    between
  ) && !/^\s?(?:hours|people|employees)/i.test(next);
}
function toPay(rate, around) {
  const { block, home } = around;
  const currency = rate.currency === "$" ? home.dollar : rate.currency ?? home.bare;
  return {
    min: rate.min,
    max: rate.max,
    currency,
    unit: rate.unit ?? unitAround(rate, around, rate.currency === "$" ? "USD" : currency),
    span: shiftSpan(rate.span, block.span.start)
  };
}
function unitAround(rate, { block, lead, from }, currency) {
  const behind = block.text.slice(rate.span.end, rate.span.end + 160).split(/[$£€\r\n]|[.!?]\s+\p{Lu}/u)[0];
  const before = block.text.slice(Math.max(0, rate.start - 200), rate.start);
  if (TOTAL.test(behind)) return null;
  const candidates = [
    unitNamed(before.slice(Math.max(0, before.length - (rate.start - from)))),
    /^[\s,)]{0,3}(?:paid |salary |to start |\w+ )?\(?(?:annual|hourly|monthly|yearly)/i.test(behind) ? unitNamed(behind.slice(0, 40)) : void 0,
    unitNamed(before),
    unitNamed(lead.words),
    unitNamed(lead.heading)
  ];
  const value = rate.max ?? rate.min;
  for (const unit of candidates) if (unit && fits(value, unit, currency)) return unit;
  return currency !== null && YEARLY_BY_SIZE.has(currency) && (rate.min ?? value) >= 15e3 && value <= 15e5 ? "YEAR" : null;
}
var TOTAL = /^\s?(?:\(?total|in total|over (?:the|a|one|\d)|for (?:the|a|an|\d)|\w+ budget)/i;
function fits(value, unit, currency) {
  if (currency !== null && !YEARLY_BY_SIZE.has(currency)) return true;
  if (unit === "HOUR") return value < 500;
  if (unit === "YEAR") return value >= 5e3;
  return unit === "MONTH" ? value >= 200 && value < 6e4 : value >= 30 && value < 15e3;
}
function joinCells(pay, source) {
  const joined = [];
  for (const next of pay) {
    const last = joined.at(-1);
    const between = last && next.span.start - last.span.end < 300 ? source.slice(last.span.end, next.span.start) : "";
    const isRow = /<td\b/i.test(between) && !/<\/?tr\b/i.test(between);
    if (last && isRow && isSingle(last) && isSingle(next) && last.unit === next.unit && last.max < next.min && next.min < last.max * 3) {
      joined[joined.length - 1] = { ...last, max: next.max, span: { start: last.span.start, end: next.span.end } };
    } else joined.push(next);
  }
  return joined;
}
function isSingle({ min, max }) {
  return min !== null && min === max;
}
function unique(pay) {
  const seen = /* @__PURE__ */ new Set();
  return pay.filter(({ min, max, currency, unit }) => {
    const key = [min, max, currency, unit].join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}

// server/src/core/posting/requirements/plain-words.ts
function plainWords(text) {
  if (!/[^ -_a-~]/.test(text)) return text;
  return text.replace(/[^\S ]/g, " ").replace(/[’‘`´]/g, "'").replace(/[‐‑‒–—−]/g, "-");
}

// server/src/core/posting/posting.ts
var DEGREE_LEVELS = ["high-school", "associate", "bachelor", "master", "doctorate", "professional"];

// server/src/core/posting/requirements/read-degrees.ts
function readDegree(text) {
  if (!mayNameDegree(text) || NO_DEMAND.test(text)) return void 0;
  const mentions = findDegrees(text);
  const lowest = mentions.reduce(
    (low, next) => !low || rank(next.level) < rank(low.level) ? next : low,
    void 0
  );
  if (!lowest) return void 0;
  const start = mentions[0].start;
  const end = mentions.at(-1).end;
  return { level: lowest.level, span: end - start <= 80 ? { start, end } : { start: lowest.start, end: lowest.end } };
}
function acceptsExperience(level, text, following) {
  return EXPERIENCE_INSTEAD.test(text) || level !== "high-school" && OR_EQUIVALENT.test(text) || EDUCATION_REPLACED.test(following);
}
function mayNameDegree(text) {
  return DEGREE_WORD.test(text) || DEGREE_LETTERS.test(text);
}
var DEGREE_WORD = /degree|bachelor|master|diploma|high[- ]school|secondary|doctor|baccalaureate|four[- ]year|4[- ]year|leaving certificate|matriculation|grade 12|licenciatura|associate'?s|ph\.? ?d|pharm\.?d|\b(?:ged|llb|[jm]\.d\.)/i;
var DEGREE_LETTERS = /\b(?:[BM]\.? ?[AESC]|B[BFSCT]|M[BCFPST]|A\.[AS]|AA|AS|ADN|JD|MD|D[VDMNP][MSDPT]|Ed\.?D|PsyD)/;
function rank(level) {
  return DEGREE_LEVELS.indexOf(level);
}
var TAIL = "(?:'?s)?(?:[ -](?:level |of science |of arts )?degrees?)?";
var BY_WORD = [
  ["high-school", /\bhigh[- ]?school (?:diploma|degree|education|graduat(?:e|ion)|equivalen|or (?:ged|equivalent)|leaver|level)|\bsecondary (?:school )?(?:diploma|education|certificate|graduation)|\b(?:a|your) ged\b|\bged\b(?= (?:or|required|certificate|diploma|equivalent)|[,.;)]|$)|\bh\.?s\.? diploma|\bgraduat(?:e|ion) (?:of|from) (?:an? )?high school|\b(?:grade 12|leaving certificate|matriculation)\b(?= |,|$)|\bhigh school(?=[.,;)]|$| or )/giu],
  ["associate", new RegExp(`\\bassociate(?:'?s)?[ -](?:degree|of (?:arts|science|applied science))s?\\b|\\bassociate'?s(?= (?:in|or|and|\\/)\\b|,|\\/)|\\b(?:two|2)[- ]year (?:college )?degree\\b|\\b(?:community )?college diploma\\b|\\bfoundation degree\\b`, "giu")],
  ["bachelor", new RegExp(`(?:\\b|(?<=\\p{L}{4}))bachelor(?:[' ]s|s)?'?(?:-level)?(?:[ -](?:or (?:higher )?)?degrees?| of (?:science|arts|engineering|business administration|technology|commerce|fine arts|laws|nursing|social work))?(?:[ -]degrees?)?(?![\\p{L}])|\\bbaccalaureate(?: degree)?\\b|\\bundergraduate degree\\b|\\b(?:four|4)(?: ?\\(4\\))?[- ]?(?:year|yr)(?:'s)? (?:\\S+ ){0,3}?degree\\b|\\b(?:university|college|uni|honou?rs) degrees?\\b|\\b(?:four|4)[- ]year (?:accredited )?(?:college|university)(?: or (?:university|college))?\\b|\\blicenciatura\\b`, "giu")],
  ["master", new RegExp(`\\bmaster(?:[' ]s|s)'?(?:-level)?${TAIL}(?= |,|\\/|\\.|;|\\)|$)(?! (?:data|in (?:the )?art of)\\b)|\\bmaster(?: degree| of (?:science|arts|business administration|public health|public administration|engineering|social work|fine arts|education|laws)| in [A-Z])|\\b(?:post-?graduate|graduate|advanced) degrees?\\b|\\bmaster(?=(?:\\/| or |, )(?:phd|ph\\.d|doctor))`, "giu")],
  ["doctorate", new RegExp(`\\bph\\.? ?d\\.?'?s?(?: degrees?)?(?![\\p{L}])|\\bdoctora(?:te|l)(?: degrees?)?\\b|\\bdoctor of (?:philosophy|education|nursing practice)\\b`, "giu")],
  ["professional", /\b(?:juris doctor|law degree|doctor of (?:medicine|pharmacy|veterinary medicine|dental surgery|jurisprudence)|medical degree|llb|pharm\.?d\.?|j\.d\.|m\.d\.)(?![\p{L}])/giu]
];
var SHORT = [
  ["associate", /(?<![\p{L}\p{N}.&/])(?:AA|AS|AAS|ADN)(?:[/ ]*(?:AS|AAS))?(?= [Dd]egree)|(?<![\p{L}\p{N}])(?:A\.A\.S?\.?|A\.S\.)(?= (?:degree|in|or)\b|\/)/gu],
  ["bachelor", /(?<![\p{L}\p{N}.&])(?:B\.? ?S\.?|B\.? ?A\.?|BSc|B\.Sc\.?|BSN|BBA|BFA|BEng|B\.Eng\.?|B\.?E\.|B\.?Tech\.?|BCom|B\.Com|BSW|BSEE|BSCS|BSME|BS\/BA|BA\/BS|Bsc)(?:'?s)?(?:\([Hh]ons\))?(?: [Dd]egrees?)?(?=[\s/,.;:)(+-]|$)/gu],
  ["master", /(?<![\p{L}\p{N}.&])(?:M\.S\.?|M\.A\.?|MS|MA|MSc|M\.Sc\.?|MSN|MBA|M\.B\.A\.?|MPH|MPA|MPP|MSW|MFA|MEng|M\.Eng\.?|M\.?Tech\.?|MCA|Msc|MSEE|MSCS)(?:'?s)?(?: [Dd]egrees?)?(?=[\s/,.;:)(+-]|$)/gu],
  ["professional", /(?<![\p{L}\p{N}.&])(?:JD|MD|DVM|DDS|DMD)(?: [Dd]egree)?(?=[\s/,.;:)(]|$)/gu],
  ["doctorate", /(?<![\p{L}\p{N}.&])(?:DNP|EdD|Ed\.D\.|DPT|PsyD)(?=[\s/,.;:)(]|$)/gu]
];
var UNNAMED = /(?<![\p{L}-])(?:an? |your |relevant |related |technical |stem |engineering |computer science |accredited |business |marketing |finance |journalism |communications? |possess(?:ion of)? a |recognized |completed |appropriate |nursing |accounting )?degrees?(?= (?:in|from|or (?:an? )?(?:equivalent|comparable|similar|relevant|\d)|required|preferred|is|educated|qualified|level|with|and)\b| ?[,/(]| ?[.;)]? ?$|-(?:level|educated))/giu;
function findDegrees(text) {
  const found = [];
  const collect = (patterns, isMeant) => {
    for (const [level, pattern] of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (isMeant(text, match)) found.push({ level, start: match.index, end: match.index + match[0].length });
      }
    }
  };
  collect(BY_WORD, isDegree);
  collect(SHORT, isShortForm);
  if (found.length === 0)
    collect(
      [["bachelor", UNNAMED]],
      (_, { index }) => !NOT_EDUCATION.test(text.slice(Math.max(0, index - 24), index))
    );
  return withoutOverlaps(found);
}
function withoutOverlaps(mentions) {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mention) => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}
var NOT_EDUCATION = /\b(?:high|higher|some|any|varying|large|great|certain|equal|\d|first|second|third|to|same|significant|fair|reasonable|high(?:est)?|strong|master'?s?|associate'?s?|this|the|obtaining an?|no|without an?|without|require possession of an?|equivalent|other|additional|foreign|advanced|graduate) $/i;
function isDegree(text, match) {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (/\b(?:obtaining an?|no|not require an?|without an?|scrum|web|toast|head|post|quarter|ring|grand) $/i.test(before))
    return false;
  return !/^ ?(?:students?|seniors?|teachers?|curriculum|classes|class|sports|athlet|plan|agreements?|services? agreement|data|bedroom|suite|copy|file|key|schedule)\b/i.test(
    after
  );
}
function isShortForm(text, match) {
  const words2 = match[0];
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + words2.length, match.index + words2.length + 24);
  if (/[Dd]egree/.test(words2) || /^(?:BSc|B\.Sc|BSN|MBA|M\.B\.A|MSc|M\.Sc|BEng|MEng|BBA|BFA|MFA|MPH|MSW|MSN|BSW|BTech|B\.Tech|MTech|Bsc|Msc|BSEE|BSCS|MSCS|B\.Com|BCom|EdD|DNP|PsyD)/.test(words2)) return !/^ (?:Office|Excel|Word)/.test(after);
  if (/^(?:JD|MD)$/.test(words2))
    return /^ ?(?:degree|or|required|from|preferred|and|\/|\(|,|\.|;|$)/i.test(after) && !/, $|\bour $|\bthe $/i.test(before) && !/^[,.] ?\d|^, [A-Z]{2}\b/.test(after);
  if (/^ (?:Office|Excel|Word|Outlook|Teams|Project|SQL|Access|Dynamics|PowerPoint|Windows|Azure|Visio|Suite|Exchange|SharePoint|\d|Products?|Applications?)/i.test(
    after
  ))
    return false;
  if (/^(?: ?\/|,| or\b| and\b)? ?(?:(?:or|and|an?) )?(?:B\.?S|B\.?A|M\.?S|M\.?A|MBA|MSc|BSc|Ph\.?\s?D|P\.?h|bachelor|master|doctor|JD|higher|above|equivalent|degree|advanced|graduate|level)/i.test(
    after
  ))
    return true;
  if (/^\.? ?(?:\([^)]{0,30}\) ?)?(?:in|from|with|degree|required|preferred|of|or|\+)\b/i.test(after))
    return !/\b(?:an?|as|our|the|qa|pm) $/i.test(before) || /^\.? ?(?:in|degree|from|required|preferred|or|with)\b/i.test(after);
  if (/^ (?:is |strongly |highly |also )?(?:a plus|an asset|preferred|desired|desirable)/i.test(after)) return true;
  return /(?:\/|degree:? ?|education:? ?|\bor ?|, |minimum:? ?)$/i.test(before) && /^(?:[/,.;)(]| ?$)/.test(after) && !/^[,.]? ?\d/.test(after);
}
var NO_DEMAND = /\btuition\b|\breimburs|\bscholarship|\bwhile (?:you )?(?:earn|study|complet)|\bearn (?:your|an?) [^.]{0,30}degree\b|\bthe term ['"“]|\bsubstitute (?:an? )?(?:education|degree)|\b(?:degree|education)(?:(?!experience)[^.;]){0,240}\b(?:may|can) be (?:substituted|used) (?:for|in place of|in lieu of)|\bproof of (?:their|your|the|qualifying)\b|\bafter (?:obtaining|receiving|completing|earning) (?:an? |your )?[^.;]{0,30}degree|\bregardless of (?:your )?(?:degree|education)|\b(?:no|don't (?:need|require|care)|not (?:need|require)|do(?:es)? not require)\b[^.,;]{0,30}\bdegrees?\b|\bdegree (?:is )?not (?:required|necessary|needed)|\bhelp(?:ing)? (?:students|learners|people)\b[^.]{0,60}\bdegree/i;
var KIND_OF_EXPERIENCE = "(?:of|in|to|the|an?|and|or|years?|combination|amount|level|mix|balance|practical|practice|work|working|professional|relevant|related|equivalent|industry|industrial|hands-on|job|life|lived|military|education|training|technical|real-world|on-the-job|prior|business|field|direct|work-related|sufficient|significant|extensive|substantial|proven|demonstrated|demonstrable|commercial|applicable|verifiable|appropriate|considerable|strong|previous|accumulated|skills|knowledge)";
var EXPERIENCE_INSTEAD = new RegExp(
  [
    `\\b(?:equivalent|equivalency|comparable|commensurate|similar|corresponding)(?:[ ,/&]{1,3}${KIND_OF_EXPERIENCE}){0,10}[ ,/&]{1,3}(?:experience|background|track record)`,
    `\\bor (?:an? )?(?:${KIND_OF_EXPERIENCE}[ ,/&]{1,3}){0,8}experience\\b`,
    "\\bor (?:at least |a minimum of |minimum |more than )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: \\(\\d{1,2}\\))?\\+?(?:-\\d{1,2})?(?: or more)? years?'? (?:of )?(?:[a-z-]{1,20} ){0,5}experience",
    "\\bin lieu of\\b[^.;]{0,60}\\b(?:degree|education)",
    "\\bexperience[^.;]{0,60}\\b(?:in lieu|instead of|in place of|substitut)",
    "\\b(?:degree|education)[^.;]{0,60}\\bsubstituted? (?:by|with)[^.;]{0,40}experience",
    "\\bexperience equivalent\\b|\\bequivalent (?:combination|years)\\b|\\b(?:degree|education|bachelor's|diploma) and\\/or (?:[a-z]{1,20} ){0,3}experience\\b"
  ].join("|"),
  "i"
);
var OR_EQUIVALENT = /(?:\bor |\(or |\/ ?|, )(?:the |an? |its |their )?equivalent(?! (?:us|u\.s\.|foreign|degree|qualification|certificat|diploma|field|discipline|major|level|education|training|academic|subject|course|program|credential|area|study|from|bachelor|master|tertiary|school|technical (?:degree|field|discipline)|college|university|licens)|[\p{L}-])/iu;
var EDUCATION_REPLACED = /\bexperience\b[^.;]{0,80}\bsubstitut[^.;]{0,60}\b(?:education|degree)|\bequivalent (?:[a-z]+ ){0,4}experience\b[^.;]{0,40}\b(?:accepted|considered|welcome|acceptable|in lieu|substitut)|\b(?:education|degree)\b[^.;]{0,60}\bsubstituted (?:by|with)\b|\bexperience in lieu of\b|\bin lieu of (?:an? |the |required )?(?:[a-z']+ ){0,2}(?:degree|education)/i;

// server/src/core/data/licences.ts
var LICENCES = [
  { name: "Driver\u2019s license", field: "driving", variants: ["driver's license", "drivers license", "driver license", "driving license", "driving licence", "driver's licence", "drivers licence", "driver licence", "Class C license", "Class C driver's license"], shortForms: [] },
  { name: "Commercial driver\u2019s license", field: "driving", variants: ["commercial driver's license", "commercial drivers license", "commercial driver license", "Class A CDL", "Class B CDL", "CDL-A", "CDL Class A", "HGV licence", "HGV Class 1"], shortForms: ["CDL"] },
  { name: "Forklift certification", field: "driving", variants: ["forklift certification", "forklift license", "forklift licence", "forklift certificate", "certified forklift operator"], shortForms: [] },
  { name: "DOT medical card", field: "driving", variants: ["DOT medical card", "DOT medical certificate"], shortForms: [] },
  { name: "Registered Nurse", field: "healthcare", variants: ["registered nurse", "RN license", "RN licensure"], shortForms: ["RN"] },
  { name: "Licensed Practical Nurse", field: "healthcare", variants: ["licensed practical nurse", "licensed vocational nurse"], shortForms: ["LPN", "LVN"] },
  { name: "Certified Nursing Assistant", field: "healthcare", variants: ["certified nursing assistant", "certified nurse assistant", "certified nurse aide"], shortForms: ["CNA"] },
  { name: "Nurse Practitioner", field: "healthcare", variants: ["nurse practitioner", "family nurse practitioner", "advanced practice registered nurse"], shortForms: ["APRN", "FNP", "CRNP", "ARNP"] },
  { name: "Certified Registered Nurse Anesthetist", field: "healthcare", variants: ["certified registered nurse anesthetist"], shortForms: ["CRNA"] },
  { name: "Physician Assistant", field: "healthcare", variants: ["physician assistant license", "PA-C"], shortForms: [] },
  { name: "Medical license", field: "healthcare", variants: ["medical license", "medical licence", "license to practice medicine"], shortForms: [] },
  { name: "Board certification", field: "healthcare", variants: ["board certified", "board-certified", "board eligible", "board certification"], shortForms: [] },
  { name: "DEA registration", field: "healthcare", variants: ["DEA registration", "DEA license"], shortForms: [] },
  { name: "Pharmacist license", field: "healthcare", variants: ["pharmacist license", "pharmacist licensure", "licensed pharmacist", "registered pharmacist"], shortForms: ["RPh"] },
  { name: "Certified Pharmacy Technician", field: "healthcare", variants: ["certified pharmacy technician", "pharmacy technician license", "pharmacy technician certification"], shortForms: ["CPhT"] },
  { name: "Certified Medical Assistant", field: "healthcare", variants: ["certified medical assistant", "registered medical assistant"], shortForms: ["CMA (AAMA)"] },
  { name: "Physical therapist license", field: "healthcare", variants: ["licensed physical therapist", "physical therapist license"], shortForms: [] },
  { name: "Occupational therapist license", field: "healthcare", variants: ["licensed occupational therapist", "occupational therapist license"], shortForms: ["OTR/L"] },
  { name: "Certificate of Clinical Competence", field: "healthcare", variants: ["certificate of clinical competence"], shortForms: ["CCC-SLP"] },
  { name: "Licensed Clinical Social Worker", field: "healthcare", variants: ["licensed clinical social worker", "licensed independent clinical social worker", "licensed master social worker"], shortForms: ["LCSW", "LICSW", "LMSW"] },
  { name: "Licensed Professional Counselor", field: "healthcare", variants: ["licensed professional counselor", "licensed mental health counselor", "licensed marriage and family therapist"], shortForms: ["LPC", "LMHC", "LMFT"] },
  { name: "Board Certified Behavior Analyst", field: "healthcare", variants: ["board certified behavior analyst"], shortForms: ["BCBA"] },
  { name: "Registered Behavior Technician", field: "healthcare", variants: ["registered behavior technician"], shortForms: ["RBT"] },
  { name: "Registered Dietitian", field: "healthcare", variants: ["registered dietitian", "registered dietician"], shortForms: ["RDN"] },
  { name: "Dental hygienist license", field: "healthcare", variants: ["registered dental hygienist", "dental hygienist license"], shortForms: ["RDH"] },
  { name: "ARRT certification", field: "healthcare", variants: ["ARRT certification", "ARRT registered", "registered radiologic technologist"], shortForms: ["ARRT"] },
  { name: "Registered Respiratory Therapist", field: "healthcare", variants: ["registered respiratory therapist", "certified respiratory therapist"], shortForms: ["RRT"] },
  { name: "Medical Laboratory Scientist", field: "healthcare", variants: ["MLS (ASCP)", "MT (ASCP)", "ASCP certification"], shortForms: ["ASCP"] },
  { name: "Certified Professional Coder", field: "healthcare", variants: ["certified professional coder", "certified coding specialist"], shortForms: [] },
  { name: "Veterinary license", field: "healthcare", variants: ["veterinary license", "licensed veterinarian", "registered veterinary technician", "licensed veterinary technician"], shortForms: [] },
  { name: "Massage therapist license", field: "healthcare", variants: ["licensed massage therapist", "massage therapy license"], shortForms: [] },
  { name: "Cosmetology license", field: "healthcare", variants: ["cosmetology license", "licensed cosmetologist", "esthetician license", "barber license"], shortForms: [] },
  { name: "Basic Life Support", field: "emergency", variants: ["basic life support", "BLS certification", "BLS certified", "BLS/CPR"], shortForms: ["BLS"] },
  { name: "Advanced Cardiac Life Support", field: "emergency", variants: ["advanced cardiac life support", "advanced cardiovascular life support"], shortForms: ["ACLS"] },
  { name: "Pediatric Advanced Life Support", field: "emergency", variants: ["pediatric advanced life support"], shortForms: ["PALS"] },
  { name: "Neonatal Resuscitation Program", field: "emergency", variants: ["neonatal resuscitation program"], shortForms: ["NRP"] },
  { name: "CPR certification", field: "emergency", variants: ["CPR certification", "CPR certified", "CPR/First Aid", "CPR/AED", "first aid certification", "first aid certificate"], shortForms: ["CPR"] },
  { name: "Emergency Medical Technician", field: "emergency", variants: ["emergency medical technician", "licensed paramedic", "paramedic license", "paramedic certification"], shortForms: ["EMT", "EMT-B", "EMT-P"] },
  { name: "Lifeguard certification", field: "emergency", variants: ["lifeguard certification", "lifeguard certificate"], shortForms: [] },
  { name: "Certified Public Accountant", field: "finance", variants: ["certified public accountant", "CPA license", "chartered professional accountant"], shortForms: ["CPA"] },
  { name: "Certified Management Accountant", field: "finance", variants: ["certified management accountant"], shortForms: ["CMA"] },
  { name: "Chartered Accountant", field: "finance", variants: ["chartered accountant", "chartered certified accountant"], shortForms: ["ACCA"] },
  { name: "CIMA", field: "finance", variants: ["chartered institute of management accountants"], shortForms: ["CIMA"] },
  { name: "Chartered Financial Analyst", field: "finance", variants: ["chartered financial analyst"], shortForms: ["CFA"] },
  { name: "Certified Financial Planner", field: "finance", variants: ["certified financial planner"], shortForms: ["CFP"] },
  { name: "Certified Internal Auditor", field: "finance", variants: ["certified internal auditor"], shortForms: ["CIA certification"] },
  { name: "Certified Fraud Examiner", field: "finance", variants: ["certified fraud examiner"], shortForms: ["CFE"] },
  { name: "Enrolled Agent", field: "finance", variants: ["enrolled agent"], shortForms: [] },
  { name: "Financial Risk Manager", field: "finance", variants: ["financial risk manager"], shortForms: ["FRM"] },
  { name: "Certified Payroll Professional", field: "finance", variants: ["certified payroll professional", "fundamental payroll certification"], shortForms: [] },
  { name: "Series 7", field: "finance", variants: ["Series 7"], shortForms: [] },
  { name: "Series 63", field: "finance", variants: ["Series 63"], shortForms: [] },
  { name: "Series 65", field: "finance", variants: ["Series 65"], shortForms: [] },
  { name: "Series 66", field: "finance", variants: ["Series 66"], shortForms: [] },
  { name: "Insurance license", field: "finance", variants: ["insurance license", "insurance licence", "property and casualty license", "P&C license", "life and health license", "adjuster license"], shortForms: [] },
  { name: "NMLS license", field: "finance", variants: ["NMLS license", "NMLS licensed", "mortgage loan originator license"], shortForms: ["NMLS"] },
  { name: "Bar admission", field: "law", variants: ["bar admission", "admitted to the bar", "admission to the bar", "bar membership", "member of the bar", "state bar", "licensed to practice law", "license to practice law", "licensed attorney"], shortForms: [] },
  { name: "Notary public", field: "law", variants: ["notary public"], shortForms: [] },
  { name: "Certified Paralegal", field: "law", variants: ["certified paralegal", "paralegal certificate", "paralegal certification"], shortForms: [] },
  { name: "Professional Engineer", field: "engineering", variants: ["PE license", "PE licensure", "P.E. license", "P.Eng.", "P.Eng", "licensed professional engineer", "registered professional engineer", "professional engineering license", "professional engineer license", "professional engineer (PE)"], shortForms: ["P.E."] },
  { name: "Engineer in Training", field: "engineering", variants: ["engineer in training", "engineer-in-training", "fundamentals of engineering"], shortForms: ["EIT", "E.I.T."] },
  { name: "Architect license", field: "engineering", variants: ["licensed architect", "registered architect", "architect license", "architectural license"], shortForms: [] },
  { name: "LEED accreditation", field: "engineering", variants: ["LEED AP", "LEED Green Associate", "LEED accredited", "LEED certification"], shortForms: ["LEED"] },
  { name: "Professional Land Surveyor", field: "engineering", variants: ["professional land surveyor", "licensed land surveyor"], shortForms: [] },
  { name: "Chartered Engineer", field: "engineering", variants: ["chartered engineer"], shortForms: ["CEng"] },
  { name: "Project Management Professional", field: "project", variants: ["project management professional", "PMP certification", "PMP certified"], shortForms: ["PMP"] },
  { name: "Certified Associate in Project Management", field: "project", variants: ["certified associate in project management"], shortForms: ["CAPM"] },
  { name: "PMI Agile Certified Practitioner", field: "project", variants: ["PMI-ACP"], shortForms: [] },
  { name: "PRINCE2", field: "project", variants: ["PRINCE2", "PRINCE 2"], shortForms: [] },
  { name: "Certified ScrumMaster", field: "project", variants: ["certified scrum master", "certified scrummaster", "scrum master certification", "professional scrum master"], shortForms: [] },
  { name: "Certified Scrum Product Owner", field: "project", variants: ["certified scrum product owner"], shortForms: ["CSPO"] },
  { name: "Six Sigma belt", field: "project", variants: ["Six Sigma Black Belt", "Six Sigma Green Belt", "Lean Six Sigma Black Belt", "Lean Six Sigma Green Belt"], shortForms: [] },
  { name: "ITIL Foundation", field: "project", variants: ["ITIL Foundation", "ITIL Foundations", "ITIL certification", "ITIL v4", "ITIL v3"], shortForms: [] },
  { name: "TOGAF", field: "project", variants: ["TOGAF"], shortForms: [] },
  { name: "Certified Business Analysis Professional", field: "project", variants: ["certified business analysis professional"], shortForms: ["CBAP"] },
  { name: "CISSP", field: "it", variants: ["CISSP", "certified information systems security professional"], shortForms: [] },
  { name: "CISM", field: "it", variants: ["certified information security manager"], shortForms: ["CISM"] },
  { name: "CISA", field: "it", variants: ["certified information systems auditor"], shortForms: ["CISA"] },
  { name: "CRISC", field: "it", variants: ["CRISC"], shortForms: [] },
  { name: "CCSP", field: "it", variants: ["certified cloud security professional"], shortForms: ["CCSP"] },
  { name: "Certified Ethical Hacker", field: "it", variants: ["certified ethical hacker"], shortForms: ["CEH"] },
  { name: "OSCP", field: "it", variants: ["offensive security certified professional"], shortForms: ["OSCP"] },
  { name: "GIAC certification", field: "it", variants: ["GIAC"], shortForms: ["GCIH", "GSEC", "GPEN", "GCIA", "GCFA"] },
  { name: "CompTIA Security+", field: "it", variants: ["CompTIA Security+", "Security+", "Sec+"], shortForms: [] },
  { name: "CompTIA Network+", field: "it", variants: ["CompTIA Network+", "Network+"], shortForms: [] },
  { name: "CompTIA A+", field: "it", variants: ["CompTIA A+", "A+ certification", "A+ certified"], shortForms: [] },
  { name: "Cisco Certified Network Associate", field: "it", variants: ["cisco certified network associate"], shortForms: ["CCNA"] },
  { name: "Cisco Certified Network Professional", field: "it", variants: ["cisco certified network professional"], shortForms: ["CCNP"] },
  { name: "Cisco Certified Internetwork Expert", field: "it", variants: ["cisco certified internetwork expert"], shortForms: ["CCIE"] },
  { name: "AWS certification", field: "it", variants: ["AWS Certified Solutions Architect", "AWS Certified Developer", "AWS Certified Cloud Practitioner", "AWS certification", "AWS certifications"], shortForms: [] },
  { name: "Azure certification", field: "it", variants: ["Azure certification", "Azure certifications", "Azure Solutions Architect Expert"], shortForms: ["AZ-104", "AZ-305", "AZ-900"] },
  { name: "Certified Kubernetes Administrator", field: "it", variants: ["certified kubernetes administrator", "certified kubernetes application developer"], shortForms: ["CKA", "CKAD"] },
  { name: "Microsoft Certified Systems Engineer", field: "it", variants: ["microsoft certified systems engineer", "microsoft certified solutions expert"], shortForms: ["MCSE", "MCSA"] },
  { name: "Red Hat certification", field: "it", variants: ["red hat certified engineer", "red hat certified system administrator"], shortForms: ["RHCE", "RHCSA"] },
  { name: "Salesforce Administrator", field: "it", variants: ["Salesforce Certified Administrator", "Salesforce Administrator certification", "Salesforce certification"], shortForms: [] },
  { name: "CIPP", field: "it", variants: ["certified information privacy professional"], shortForms: ["CIPP", "CIPP/US", "CIPP/E"] },
  { name: "Security clearance", field: "security", variants: ["security clearance", "secret clearance", "top secret clearance", "TS/SCI", "public trust clearance", "TS/SCI clearance"], shortForms: [] },
  { name: "Guard card", field: "security", variants: ["guard card", "security guard license", "SIA licence", "SIA license"], shortForms: [] },
  { name: "TWIC card", field: "security", variants: ["TWIC card", "transportation worker identification credential"], shortForms: ["TWIC"] },
  { name: "DBS check", field: "security", variants: ["enhanced DBS", "DBS check", "DBS certificate"], shortForms: [] },
  { name: "SHRM certification", field: "people", variants: ["SHRM-CP", "SHRM-SCP", "SHRM certification"], shortForms: ["SHRM"] },
  { name: "Professional in Human Resources", field: "people", variants: ["professional in human resources"], shortForms: ["PHR", "SPHR", "aPHR"] },
  { name: "CIPD qualification", field: "people", variants: ["CIPD"], shortForms: [] },
  { name: "Journeyman license", field: "trades", variants: ["journeyman license", "journeyman electrician license", "journeyman's license", "journeyman card", "master electrician license", "master plumber license", "electrician license", "plumbing license", "electrical license"], shortForms: [] },
  { name: "EPA 608 certification", field: "trades", variants: ["EPA 608", "EPA Section 608", "EPA Universal", "EPA certification"], shortForms: [] },
  { name: "NATE certification", field: "trades", variants: ["NATE certification", "NATE certified"], shortForms: [] },
  { name: "ASE certification", field: "trades", variants: ["ASE certification", "ASE certified", "ASE master"], shortForms: [] },
  { name: "AWS welding certification", field: "trades", variants: ["certified welder", "welding certification", "welder certification", "certified welding inspector"], shortForms: [] },
  { name: "OSHA 10", field: "trades", variants: ["OSHA 10", "OSHA-10", "OSHA 10-hour"], shortForms: [] },
  { name: "OSHA 30", field: "trades", variants: ["OSHA 30", "OSHA-30", "OSHA 30-hour"], shortForms: [] },
  { name: "FAA airframe and powerplant", field: "trades", variants: ["airframe and powerplant", "A&P license", "A&P certificate", "A&P mechanic"], shortForms: [] },
  { name: "Pilot license", field: "trades", variants: ["commercial pilot license", "commercial pilot certificate", "airline transport pilot", "Part 107"], shortForms: [] },
  { name: "CSCS card", field: "trades", variants: ["CSCS card"], shortForms: ["CSCS"] },
  { name: "Boiler operator license", field: "trades", variants: ["boiler license", "boiler operator license", "stationary engineer license"], shortForms: [] },
  { name: "Water operator license", field: "trades", variants: ["water treatment operator", "wastewater treatment operator", "water operator license"], shortForms: [] },
  { name: "Contractor license", field: "trades", variants: ["contractor license", "contractor's license"], shortForms: [] },
  { name: "Pesticide applicator license", field: "trades", variants: ["pesticide applicator license", "pesticide license"], shortForms: [] },
  { name: "Teaching license", field: "education", variants: ["teaching license", "teaching licence", "teaching certificate", "teaching credential", "teacher certification", "teaching certification", "qualified teacher status"], shortForms: ["PGCE", "QTS"] },
  { name: "TEFL certificate", field: "education", variants: ["TEFL certificate", "TEFL certification", "CELTA"], shortForms: ["TEFL", "TESOL"] },
  { name: "Child Development Associate", field: "education", variants: ["child development associate"], shortForms: [] },
  { name: "ServSafe", field: "food", variants: ["ServSafe", "Serv Safe"], shortForms: [] },
  { name: "Food handler card", field: "food", variants: ["food handler card", "food handlers card", "food handler's card", "food handler certificate", "food handler permit", "food safety certification", "food hygiene certificate"], shortForms: [] },
  { name: "TIPS certification", field: "food", variants: ["TIPS certification", "TIPS certified", "alcohol server permit"], shortForms: [] },
  { name: "Real estate license", field: "property", variants: ["real estate license", "real estate licence", "real estate salesperson license", "licensed real estate agent", "real estate broker license"], shortForms: [] },
  { name: "Certified Property Manager", field: "property", variants: ["certified property manager", "certified apartment manager"], shortForms: [] }
];

// server/src/core/data/technologies.ts
var ROWS = [
  { name: "C", kind: "language", variants: ["C language", "C programming"], ordinaryWords: ["C"], released: 1972, page: "C_(programming_language)" },
  { name: "C++", kind: "language", variants: ["CPP", "C/C++"], released: 1985, page: "C%2B%2B" },
  { name: "C#", kind: "language", variants: ["C Sharp", "C-Sharp"], released: 2e3, page: "C_Sharp_(programming_language)" },
  { name: "Objective-C", kind: "language", variants: ["Objective C", "ObjC"], released: 1984, page: "Objective-C" },
  { name: "Java", kind: "language", variants: ["J2EE", "Java EE", "Java SE", "JDK", "Core Java"], released: 1995, page: "Java_(programming_language)" },
  { name: "JavaScript", kind: "language", variants: ["ECMAScript", "ES6"], ordinaryWords: ["JS"], misspellings: ["Java script", "Java Script", "Javascript", "JavaScripts"], released: 1995, page: "JavaScript" },
  { name: "TypeScript", kind: "language", misspellings: ["Type Script", "Typescript"], released: 2012, page: "TypeScript" },
  { name: "Python", kind: "language", variants: ["Python 3", "Python3"], misspellings: ["Phyton", "Pyhton"], released: 1991, page: "Python_(programming_language)" },
  { name: "Ruby", kind: "language", ordinaryWords: ["Ruby"], released: 1995, page: "Ruby_(programming_language)" },
  { name: "PHP", kind: "language", variants: ["PHP 7", "PHP 8"], released: 1995, page: "PHP" },
  { name: "Perl", kind: "language", released: 1987, page: "Perl" },
  { name: "Go", kind: "language", variants: ["Golang"], ordinaryWords: ["Go"], released: 2009, page: "Go_(programming_language)" },
  { name: "Rust", kind: "language", ordinaryWords: ["Rust"], released: 2010, page: "Rust_(programming_language)" },
  { name: "Swift", kind: "language", ordinaryWords: ["Swift"], released: 2014, page: "Swift_(programming_language)" },
  { name: "Kotlin", kind: "language", released: 2011, page: "Kotlin_(programming_language)" },
  { name: "Scala", kind: "language", released: 2004, page: "Scala_(programming_language)" },
  { name: "R", kind: "language", variants: ["RStudio"], ordinaryWords: ["R"], released: 1993, page: "R_(programming_language)" },
  { name: "MATLAB", kind: "language", misspellings: ["MatLab", "Mat lab"], released: 1984, page: "MATLAB" },
  { name: "Julia", kind: "language", ordinaryWords: ["Julia"], released: 2012, page: "Julia_(programming_language)" },
  { name: "Haskell", kind: "language", released: 1990, page: "Haskell" },
  { name: "Erlang", kind: "language", released: 1986, page: "Erlang_(programming_language)" },
  { name: "Elixir", kind: "language", ordinaryWords: ["Elixir"], released: 2011, page: "Elixir_(programming_language)" },
  { name: "F#", kind: "language", variants: ["F Sharp"], released: 2005, page: "F_Sharp_(programming_language)" },
  { name: "Clojure", kind: "language", released: 2007, page: "Clojure" },
  { name: "Groovy", kind: "language", ordinaryWords: ["Groovy"], released: 2003, page: "Apache_Groovy" },
  { name: "Lua", kind: "language", released: 1993, page: "Lua_(programming_language)" },
  { name: "Dart", kind: "language", ordinaryWords: ["Dart"], released: 2011, page: "Dart_(programming_language)" },
  { name: "Fortran", kind: "language", released: 1957, page: "Fortran" },
  { name: "COBOL", kind: "language", released: 1959, page: "COBOL" },
  { name: "Pascal", kind: "language", ordinaryWords: ["Pascal"], released: 1970, page: "Pascal_(programming_language)" },
  { name: "Delphi", kind: "language", ordinaryWords: ["Delphi"], released: 1995, page: "Delphi_(software)" },
  { name: "Visual Basic", kind: "language", variants: ["VB6", "VB 6"], released: 1991, page: "Visual_Basic_(classic)" },
  { name: "VB.NET", kind: "language", variants: ["Visual Basic .NET"], released: 2002, page: "Visual_Basic_(.NET)" },
  { name: "VBA", kind: "language", variants: ["Visual Basic for Applications"], released: 1993, page: "Visual_Basic_for_Applications" },
  { name: "SQL", kind: "language", variants: ["SQL queries", "ANSI SQL"], released: 1974, page: "SQL" },
  { name: "T-SQL", kind: "language", variants: ["TSQL", "Transact-SQL"] },
  { name: "PL/SQL", kind: "language", variants: ["PLSQL"] },
  { name: "Bash", kind: "language", variants: ["Bash scripting", "shell scripting"], ordinaryWords: ["Bash"], released: 1989, page: "Bash_(Unix_shell)" },
  { name: "PowerShell", kind: "language", variants: ["Windows PowerShell"], misspellings: ["Power Shell", "Powershell"], released: 2006, page: "PowerShell" },
  { name: "Solidity", kind: "language", released: 2014, page: "Solidity" },
  { name: "ABAP", kind: "language", variants: ["SAP ABAP"] },
  { name: "Apex", kind: "language", variants: ["Salesforce Apex"], ordinaryWords: ["Apex"] },
  { name: "SAS", kind: "language", variants: ["SAS programming", "Base SAS"], exactCase: true, released: 1976, page: "SAS_(software)" },
  { name: "Stata", kind: "language", released: 1985, page: "Stata" },
  { name: "SPSS", kind: "language", variants: ["IBM SPSS"], released: 1968, page: "SPSS" },
  { name: "HTML", kind: "language", variants: ["HTML/CSS"], released: 1993, page: "HTML" },
  { name: "HTML5", kind: "language", misspellings: ["HTML 5"], released: 2008, page: "HTML5" },
  { name: "CSS", kind: "language", variants: ["CSS3"], released: 1996, page: "CSS" },
  { name: "Sass", kind: "language", variants: ["SCSS"], misspellings: ["SASS"], exactCase: true, released: 2006, page: "Sass_(style_sheet_language)" },
  { name: "Less", kind: "language", ordinaryWords: ["Less"], released: 2009, page: "Less_(style_sheet_language)" },
  { name: "XML", kind: "language", released: 1998, page: "XML" },
  { name: "JSON", kind: "language" },
  { name: "YAML", kind: "language", released: 2001, page: "YAML" },
  { name: "GraphQL", kind: "language", misspellings: ["Graphql", "Graph QL"], released: 2015, page: "GraphQL" },
  { name: "WebAssembly", kind: "language", variants: ["WASM"], released: 2017, page: "WebAssembly" },
  { name: "Verilog", kind: "language", variants: ["SystemVerilog"] },
  { name: "VHDL", kind: "language" },
  { name: "Zig", kind: "language", ordinaryWords: ["Zig"], released: 2016, page: "Zig_(programming_language)" },
  { name: "Lisp", kind: "language", variants: ["Common Lisp"], ordinaryWords: ["Lisp"], released: 1960, page: "Lisp_(programming_language)" },
  { name: "Prolog", kind: "language", released: 1972, page: "Prolog" },
  { name: "CoffeeScript", kind: "language", released: 2009, page: "CoffeeScript" },
  { name: "OCaml", kind: "language", released: 1996, page: "OCaml" },
  { name: "Tcl", kind: "language", variants: ["Tcl/Tk"], exactCase: true, released: 1988, page: "Tcl_(programming_language)" },
  { name: "LabVIEW", kind: "language", misspellings: ["Labview"], released: 1986, page: "LabVIEW" },
  { name: "Simulink", kind: "language" },
  { name: "ColdFusion", kind: "language", variants: ["Adobe ColdFusion"], released: 1995, page: "Adobe_ColdFusion" },
  { name: "LaTeX", kind: "language", exactCase: true, released: 1984, page: "LaTeX" },
  { name: "XSLT", kind: "language", released: 1999, page: "XSLT" },
  { name: "DAX", kind: "language", exactCase: true },
  { name: "Assembly language", kind: "language", misspellings: ["assembler"] },
  { name: "React", kind: "framework", variants: ["React.js", "ReactJS", "React JS"], misspellings: ["Reactjs", "React.JS"], ordinaryWords: ["React"], released: 2013, page: "React_(software)" },
  { name: "React Native", kind: "framework", variants: ["React-Native"], released: 2015, page: "React_Native" },
  { name: "Angular", kind: "framework", variants: ["AngularJS", "Angular 2", "Angular.js", "AngularJs"], misspellings: ["Angular JS"], exactCase: true, released: 2010, page: "AngularJS" },
  { name: "Vue.js", kind: "framework", variants: ["VueJS", "Vue", "Vue 3", "Vue 2"], misspellings: ["Vuejs"], released: 2013, page: "Vue.js" },
  { name: "Svelte", kind: "framework", variants: ["SvelteKit"], released: 2016, page: "Svelte" },
  { name: "Next.js", kind: "framework", variants: ["NextJS"], misspellings: ["Nextjs"], released: 2016, page: "Next.js" },
  { name: "Nuxt", kind: "framework", variants: ["Nuxt.js", "NuxtJS"], released: 2016, page: "Nuxt" },
  { name: "Node.js", kind: "framework", misspellings: ["NodeJS", "NodeJs", "Node JS", "Node Js", "Nodejs", "nodejs", "node js", "Node.JS", "Node.Js"], ordinaryWords: ["Node"], released: 2009, page: "Node.js" },
  { name: "Deno", kind: "framework", released: 2018, page: "Deno_(software)" },
  { name: "Express", kind: "framework", variants: ["Express.js", "ExpressJS"], ordinaryWords: ["Express"], released: 2010, page: "Express.js" },
  { name: "NestJS", kind: "framework", variants: ["Nest.js"], released: 2017, page: "NestJS" },
  { name: "jQuery", kind: "framework", misspellings: ["JQuery", "Jquery", "J Query"], released: 2006, page: "jQuery" },
  { name: "Backbone.js", kind: "framework", variants: ["BackboneJS"], misspellings: ["Backbone,js"], released: 2010, page: "Backbone.js" },
  { name: "Ember.js", kind: "framework", variants: ["EmberJS", "Ember"], released: 2011, page: "Ember.js" },
  { name: "D3.js", kind: "framework", variants: ["D3", "D3JS"], released: 2011, page: "D3.js" },
  { name: "Three.js", kind: "framework", variants: ["ThreeJS"], released: 2010, page: "Three.js" },
  { name: "Redux", kind: "framework", released: 2015, page: "Redux_(JavaScript_library)" },
  { name: "webpack", kind: "framework" },
  { name: "Babel", kind: "framework", ordinaryWords: ["Babel"] },
  { name: "Bootstrap", kind: "framework", ordinaryWords: ["Bootstrap"], released: 2011, page: "Bootstrap_(front-end_framework)" },
  { name: "Tailwind CSS", kind: "framework", variants: ["Tailwind", "TailwindCSS"], released: 2017, page: "Tailwind_CSS" },
  { name: "Material UI", kind: "framework", variants: ["MUI"] },
  { name: "Django", kind: "framework", variants: ["Django REST Framework"], released: 2005, page: "Django_(web_framework)" },
  { name: "Flask", kind: "framework", ordinaryWords: ["Flask"], released: 2010, page: "Flask_(web_framework)" },
  { name: "FastAPI", kind: "framework", misspellings: ["Fast API"], released: 2018, page: "FastAPI" },
  { name: "Ruby on Rails", kind: "framework", variants: ["Rails", "RoR"], released: 2004, page: "Ruby_on_Rails" },
  { name: "Sinatra", kind: "framework", ordinaryWords: ["Sinatra"], released: 2007, page: "Sinatra_(software)" },
  { name: "Spring", kind: "framework", variants: ["Spring Framework", "Spring MVC", "Spring Cloud", "Spring Security"], ordinaryWords: ["Spring"], released: 2002, page: "Spring_Framework" },
  { name: "Spring Boot", kind: "framework", variants: ["SpringBoot"], misspellings: ["Springboot"], released: 2013, page: "Spring_Boot" },
  { name: "Hibernate", kind: "framework", ordinaryWords: ["Hibernate"], released: 2001, page: "Hibernate_(framework)" },
  { name: "Struts", kind: "framework", variants: ["Apache Struts"], released: 2e3, page: "Apache_Struts" },
  { name: "Laravel", kind: "framework", released: 2011, page: "Laravel" },
  { name: "Symfony", kind: "framework", released: 2005, page: "Symfony" },
  { name: "CodeIgniter", kind: "framework", released: 2006, page: "CodeIgniter" },
  { name: "Zend Framework", kind: "framework", released: 2006, page: "Zend_Framework" },
  { name: "Drupal", kind: "framework", released: 2e3, page: "Drupal" },
  { name: "WordPress", kind: "framework", misspellings: ["Wordpress", "Word Press"], released: 2003, page: "WordPress" },
  { name: "Joomla", kind: "framework", released: 2005, page: "Joomla" },
  { name: "Magento", kind: "framework", variants: ["Adobe Commerce"], released: 2007, page: "Magento" },
  { name: ".NET", kind: "framework", variants: [".NET Framework", "dotnet", "dot net"], released: 2002, page: ".NET_Framework" },
  { name: ".NET Core", kind: "framework", released: 2014, page: ".NET" },
  { name: "ASP.NET", kind: "framework", variants: ["ASP.NET MVC", "ASP .NET"], released: 2002, page: "ASP.NET" },
  { name: "ASP.NET Core", kind: "framework", released: 2014, page: "ASP.NET_Core" },
  { name: "Blazor", kind: "framework", released: 2018, page: "Blazor" },
  { name: "Entity Framework", kind: "framework", variants: ["Entity Framework Core"], released: 2008, page: "Entity_Framework" },
  { name: "WPF", kind: "framework", variants: ["Windows Presentation Foundation"], released: 2006, page: "Windows_Presentation_Foundation" },
  { name: "Xamarin", kind: "framework" },
  { name: "Flutter", kind: "framework", ordinaryWords: ["Flutter"], released: 2015, page: "Flutter_(software)" },
  { name: "Ionic", kind: "framework", ordinaryWords: ["Ionic"], released: 2013, page: "Ionic_(mobile_app_framework)" },
  { name: "Electron", kind: "framework", variants: ["Electron.js", "ElectronJS"], ordinaryWords: ["Electron"], released: 2013, page: "Electron_(software_framework)" },
  { name: "Qt", kind: "framework", exactCase: true, released: 1995, page: "Qt_(software)" },
  { name: "Unity", kind: "framework", variants: ["Unity3D", "Unity 3D"], ordinaryWords: ["Unity"], released: 2005, page: "Unity_(game_engine)" },
  { name: "Unreal Engine", kind: "framework", variants: ["Unreal", "UE4", "UE5"], released: 1998, page: "Unreal_Engine" },
  { name: "Godot", kind: "framework", released: 2014, page: "Godot_(game_engine)" },
  { name: "OpenGL", kind: "framework", released: 1992, page: "OpenGL" },
  { name: "Vulkan", kind: "framework", released: 2016, page: "Vulkan" },
  { name: "DirectX", kind: "framework", released: 1995, page: "DirectX" },
  { name: "CUDA", kind: "framework", variants: ["CUDA Toolkit"], released: 2007, page: "CUDA" },
  { name: "cuDNN", kind: "framework", misspellings: ["cuDnn", "CUDNN"], released: 2014, page: "cuDNN" },
  { name: "OpenCL", kind: "framework", released: 2008, page: "OpenCL" },
  { name: "SwiftUI", kind: "framework", released: 2019, page: "SwiftUI" },
  { name: "UIKit", kind: "framework", released: 2008, page: "UIKit" },
  { name: "Jetpack Compose", kind: "framework", released: 2019, page: "Jetpack_Compose" },
  { name: "RxJS", kind: "framework", released: 2010, page: "RxJS" },
  { name: "Akka", kind: "framework", released: 2009, page: "Akka_(toolkit)" },
  { name: "Phoenix Framework", kind: "framework", released: 2014, page: "Phoenix_(web_framework)" },
  { name: "Gatsby", kind: "framework", variants: ["GatsbyJS"], ordinaryWords: ["Gatsby"], released: 2015, page: "Gatsby_(software)" },
  { name: "Socket.IO", kind: "framework", variants: ["Socket.io"], released: 2010, page: "Socket.IO" },
  { name: "MapReduce", kind: "framework", variants: ["Map/Reduce"] },
  { name: "MPI", kind: "framework", exactCase: true, released: 1994, page: "Message_Passing_Interface" },
  { name: "OpenMP", kind: "framework", released: 1997, page: "OpenMP" },
  { name: "ROS", kind: "framework", variants: ["Robot Operating System", "ROS2", "ROS 2"], exactCase: true, released: 2007, page: "Robot_Operating_System" },
  { name: "MySQL", kind: "database", variants: ["My SQL"], misspellings: ["Mysql", "MySql"], released: 1995, page: "MySQL" },
  { name: "PostgreSQL", kind: "database", variants: ["Postgres", "PSQL"], misspellings: ["Postgre", "PostgreSql", "Postgresql", "PostGres", "PostGreSQL", "Postgre SQL"], released: 1996, page: "PostgreSQL" },
  { name: "SQLite", kind: "database", misspellings: ["SQLlite", "Sqlite"], released: 2e3, page: "SQLite" },
  { name: "MongoDB", kind: "database", variants: ["Mongo"], misspellings: ["MongoDb", "Mongo DB", "Mongodb"], released: 2009, page: "MongoDB" },
  { name: "Redis", kind: "database", released: 2009, page: "Redis" },
  { name: "Cassandra", kind: "database", variants: ["Apache Cassandra"], released: 2008, page: "Apache_Cassandra" },
  { name: "DynamoDB", kind: "database", variants: ["Amazon DynamoDB", "AWS DynamoDB"], misspellings: ["Dynamo DB", "DynamoDb"], released: 2012, page: "Amazon_DynamoDB" },
  { name: "Elasticsearch", kind: "database", misspellings: ["ElasticSearch", "Elastic Search"], released: 2010, page: "Elasticsearch" },
  { name: "OpenSearch", kind: "database", released: 2021, page: "OpenSearch_(software)" },
  { name: "Oracle Database", kind: "database", variants: ["Oracle DB", "Oracle SQL", "Oracle RDBMS"], released: 1979, page: "Oracle_Database" },
  { name: "Oracle", kind: "database" },
  { name: "SQL Server", kind: "database", variants: ["Microsoft SQL Server", "MS SQL", "MSSQL", "MS SQL Server", "MS-SQL"], released: 1989, page: "Microsoft_SQL_Server" },
  { name: "Db2", kind: "database", variants: ["DB2", "IBM DB2"], released: 1983, page: "IBM_Db2" },
  { name: "MariaDB", kind: "database", released: 2009, page: "MariaDB" },
  { name: "Neo4j", kind: "database", released: 2007, page: "Neo4j" },
  { name: "Couchbase", kind: "database" },
  { name: "CouchDB", kind: "database", released: 2005, page: "Apache_CouchDB" },
  { name: "HBase", kind: "database", variants: ["Apache HBase"], released: 2008, page: "Apache_HBase" },
  { name: "InfluxDB", kind: "database", released: 2013, page: "InfluxDB" },
  { name: "TimescaleDB", kind: "database" },
  { name: "CockroachDB", kind: "database" },
  { name: "ClickHouse", kind: "database", released: 2016, page: "ClickHouse" },
  { name: "Snowflake", kind: "database", ordinaryWords: ["Snowflake"], released: 2014, page: "Snowflake_Inc." },
  { name: "BigQuery", kind: "database", variants: ["Google BigQuery"], misspellings: ["Big Query", "Bigquery"], released: 2010, page: "BigQuery" },
  { name: "Redshift", kind: "database", variants: ["Amazon Redshift", "AWS Redshift"], released: 2012, page: "Amazon_Redshift" },
  { name: "Teradata", kind: "database" },
  { name: "Firebase", kind: "database", variants: ["Firestore"], released: 2012, page: "Firebase" },
  { name: "Supabase", kind: "database", released: 2020, page: "Supabase" },
  { name: "Pinecone", kind: "database", ordinaryWords: ["Pinecone"] },
  { name: "Milvus", kind: "database", released: 2019, page: "Milvus_(vector_database)" },
  { name: "Weaviate", kind: "database" },
  { name: "FAISS", kind: "database", released: 2017, page: "FAISS" },
  { name: "Memcached", kind: "database", released: 2003, page: "Memcached" },
  { name: "Solr", kind: "database", variants: ["Apache Solr"], released: 2006, page: "Apache_Solr" },
  { name: "Lucene", kind: "database", variants: ["Apache Lucene"], released: 1999, page: "Apache_Lucene" },
  { name: "Sybase", kind: "database" },
  { name: "Cosmos DB", kind: "database", variants: ["Azure Cosmos DB", "CosmosDB"] },
  { name: "NoSQL", kind: "database", variants: ["No-SQL"] },
  { name: "FileMaker", kind: "database", variants: ["FileMaker Pro"], released: 1985, page: "FileMaker" },
  { name: "Microsoft Access", kind: "database", variants: ["MS Access"], ordinaryWords: ["Access"], released: 1992, page: "Microsoft_Access" },
  { name: "Amazon Web Services", kind: "cloud", variants: ["AWS"], released: 2002, page: "Amazon_Web_Services" },
  { name: "Google Cloud", kind: "cloud", variants: ["Google Cloud Platform", "GCP"], released: 2008, page: "Google_Cloud_Platform" },
  { name: "Microsoft Azure", kind: "cloud", variants: ["Azure", "MS Azure"], released: 2008, page: "Microsoft_Azure" },
  { name: "AWS Lambda", kind: "cloud", variants: ["Amazon Lambda"], released: 2014, page: "AWS_Lambda" },
  { name: "Amazon EC2", kind: "cloud", variants: ["EC2", "AWS EC2"], released: 2006, page: "Amazon_Elastic_Compute_Cloud" },
  { name: "Amazon S3", kind: "cloud", variants: ["S3", "AWS S3"], released: 2006, page: "Amazon_S3" },
  { name: "Amazon ECS", kind: "cloud", variants: ["ECS"], exactCase: true },
  { name: "Amazon EKS", kind: "cloud", variants: ["EKS"] },
  { name: "Amazon RDS", kind: "cloud", variants: ["RDS"], exactCase: true, released: 2009, page: "Amazon_Relational_Database_Service" },
  { name: "Amazon SageMaker", kind: "cloud", variants: ["SageMaker", "AWS SageMaker"], misspellings: ["Sagemaker"], released: 2017, page: "Amazon_SageMaker" },
  { name: "Amazon Bedrock", kind: "cloud", variants: ["AWS Bedrock"], released: 2023, page: "Amazon_Bedrock" },
  { name: "CloudFormation", kind: "cloud", variants: ["AWS CloudFormation"], misspellings: ["Cloudformation"], released: 2011, page: "CloudFormation" },
  { name: "Azure DevOps", kind: "cloud" },
  { name: "Azure Data Factory", kind: "cloud", variants: ["ADF"], exactCase: true },
  { name: "Azure Functions", kind: "cloud" },
  { name: "Google Kubernetes Engine", kind: "cloud", variants: ["GKE"] },
  { name: "Vertex AI", kind: "cloud", released: 2021, page: "Vertex_AI" },
  { name: "Heroku", kind: "cloud", released: 2007, page: "Heroku" },
  { name: "Cloudflare", kind: "cloud", released: 2010, page: "Cloudflare" },
  { name: "Vercel", kind: "cloud" },
  { name: "Netlify", kind: "cloud" },
  { name: "OpenStack", kind: "cloud", released: 2010, page: "OpenStack" },
  { name: "OpenShift", kind: "cloud", variants: ["Red Hat OpenShift"], released: 2011, page: "OpenShift" },
  { name: "DigitalOcean", kind: "cloud" },
  { name: "IBM Cloud", kind: "cloud" },
  { name: "Oracle Cloud", kind: "cloud", variants: ["Oracle Cloud Infrastructure", "OCI"] },
  { name: "VMware", kind: "cloud", variants: ["VMware vSphere", "vSphere"], misspellings: ["VMWare", "Vmware"] },
  { name: "ESXi", kind: "cloud", variants: ["VMware ESXi"], misspellings: ["ESXI", "Esxi"] },
  { name: "PowerDesigner", kind: "data", variants: ["SAP PowerDesigner"], misspellings: ["Power Designer"] },
  { name: "Hyper-V", kind: "cloud", misspellings: ["Hyper V", "HyperV"], released: 2008, page: "Hyper-V" },
  { name: "Citrix", kind: "cloud" },
  { name: "Nutanix", kind: "cloud" },
  { name: "PyTorch", kind: "ai", misspellings: ["Pytorch", "Py Torch", "PyTroch"], released: 2016, page: "PyTorch" },
  { name: "TensorFlow", kind: "ai", misspellings: ["Tensorflow", "TensorFLow", "Tensor Flow", "Tensor flow"], released: 2015, page: "TensorFlow" },
  { name: "Keras", kind: "ai", released: 2015, page: "Keras" },
  { name: "JAX", kind: "ai", misspellings: ["Jax"], exactCase: true, released: 2018, page: "JAX_(software)" },
  { name: "MXNet", kind: "ai", variants: ["Apache MXNet"], misspellings: ["MxNet", "Mxnet", "MXnet"], released: 2015, page: "Apache_MXNet" },
  { name: "Caffe", kind: "ai", variants: ["Caffe2"], misspellings: ["Cafe2"], released: 2013, page: "Caffe_(software)" },
  { name: "Theano", kind: "ai", released: 2007, page: "Theano_(software)" },
  { name: "scikit-learn", kind: "ai", variants: ["sklearn", "scikit learn"], misspellings: ["SciKit Learn", "Sci-kit learn", "Scikit Learn"], released: 2007, page: "scikit-learn" },
  { name: "XGBoost", kind: "ai", misspellings: ["XGboost", "Xgboost"], released: 2014, page: "XGBoost" },
  { name: "LightGBM", kind: "ai", released: 2016, page: "LightGBM" },
  { name: "CatBoost", kind: "ai", released: 2017, page: "CatBoost" },
  { name: "Hugging Face", kind: "ai", variants: ["Hugging Face Transformers"], misspellings: ["HuggingFace"] },
  { name: "spaCy", kind: "ai", misspellings: ["Spacy", "SpaCy"], released: 2015, page: "spaCy" },
  { name: "NLTK", kind: "ai", released: 2001, page: "Natural_Language_Toolkit" },
  { name: "OpenCV", kind: "ai", misspellings: ["Open CV", "OpenCv"], released: 2e3, page: "OpenCV" },
  { name: "LangChain", kind: "ai", misspellings: ["Langchain", "Lang Chain"], released: 2022, page: "LangChain" },
  { name: "LangGraph", kind: "ai" },
  { name: "LlamaIndex", kind: "ai", released: 2022, page: "LlamaIndex" },
  { name: "OpenAI API", kind: "ai", variants: ["OpenAI APIs"], released: 2020, page: "OpenAI" },
  { name: "OpenAI", kind: "ai" },
  { name: "ChatGPT", kind: "ai", misspellings: ["Chat GPT", "ChatGpt"], released: 2022, page: "ChatGPT" },
  { name: "GPT-3", kind: "ai", released: 2020, page: "GPT-3" },
  { name: "GPT-4", kind: "ai", released: 2023, page: "GPT-4" },
  { name: "Claude", kind: "ai", ordinaryWords: ["Claude"], released: 2023, page: "Claude_(language_model)" },
  { name: "Gemini", kind: "ai", ordinaryWords: ["Gemini"], released: 2023, page: "Gemini_(language_model)" },
  { name: "GitHub Copilot", kind: "ai", released: 2021, page: "GitHub_Copilot" },
  { name: "Microsoft Copilot", kind: "ai", released: 2023, page: "Microsoft_Copilot" },
  { name: "Llama", kind: "ai", ordinaryWords: ["Llama"], released: 2023, page: "Llama_(language_model)" },
  { name: "BERT", kind: "ai", exactCase: true, released: 2018, page: "BERT_(language_model)" },
  { name: "Stable Diffusion", kind: "ai", released: 2022, page: "Stable_Diffusion" },
  { name: "Midjourney", kind: "ai", variants: ["MidJourney"], released: 2022, page: "Midjourney" },
  { name: "DALL-E", kind: "ai", variants: ["DALL\xB7E"], released: 2021, page: "DALL-E" },
  { name: "TensorRT", kind: "ai", variants: ["TensorRT-LLM"], misspellings: ["Tensor RT"] },
  { name: "ONNX", kind: "ai", released: 2017, page: "Open_Neural_Network_Exchange" },
  { name: "ONNX Runtime", kind: "ai", released: 2018, page: "ONNX_Runtime" },
  { name: "vLLM", kind: "ai", released: 2023, page: "VLLM" },
  { name: "SGLang", kind: "ai" },
  { name: "DeepSpeed", kind: "ai", released: 2020, page: "DeepSpeed" },
  { name: "Megatron-LM", kind: "ai" },
  { name: "FSDP", kind: "ai" },
  { name: "Ray", kind: "ai", ordinaryWords: ["Ray"] },
  { name: "MLflow", kind: "ai", misspellings: ["MLFlow", "ML Flow"], released: 2018, page: "MLflow" },
  { name: "Kubeflow", kind: "ai", released: 2017, page: "Kubeflow" },
  { name: "Triton Inference Server", kind: "ai", variants: ["NVIDIA Triton"] },
  { name: "Weights & Biases", kind: "ai", variants: ["W&B", "wandb"] },
  { name: "NumPy", kind: "ai", misspellings: ["Numpy", "Num Py"], released: 2006, page: "NumPy" },
  { name: "pandas", kind: "ai", released: 2008, page: "Pandas_(software)" },
  { name: "SciPy", kind: "ai", misspellings: ["Scipy"], released: 2001, page: "SciPy" },
  { name: "Matplotlib", kind: "ai", released: 2003, page: "Matplotlib" },
  { name: "Seaborn", kind: "ai" },
  { name: "Plotly", kind: "ai" },
  { name: "Jupyter", kind: "ai", variants: ["Jupyter Notebook", "Jupyter Notebooks", "JupyterLab"] },
  { name: "Dask", kind: "ai" },
  { name: "Horovod", kind: "ai", released: 2017, page: "Horovod_(machine_learning)" },
  { name: "word2vec", kind: "ai", released: 2013, page: "word2vec" },
  { name: "YOLO", kind: "ai", exactCase: true },
  { name: "H2O.ai", kind: "ai" },
  { name: "DataRobot", kind: "ai" },
  { name: "Databricks", kind: "ai" },
  { name: "TVM", kind: "ai", variants: ["Apache TVM"], exactCase: true },
  { name: "CUTLASS", kind: "ai", exactCase: true },
  { name: "NCCL", kind: "ai" },
  { name: "Hadoop", kind: "data", variants: ["Apache Hadoop"], released: 2006, page: "Apache_Hadoop" },
  { name: "HDFS", kind: "data" },
  { name: "Spark", kind: "data", variants: ["Apache Spark", "PySpark", "Spark SQL", "Spark Streaming"], misspellings: ["Pyspark"], ordinaryWords: ["Spark"], released: 2010, page: "Apache_Spark" },
  { name: "Hive", kind: "data", variants: ["Apache Hive"], ordinaryWords: ["Hive"] },
  { name: "Pig", kind: "data", ordinaryWords: ["Pig"] },
  { name: "Flink", kind: "data", variants: ["Apache Flink"], released: 2011, page: "Apache_Flink" },
  { name: "Airflow", kind: "data", variants: ["Apache Airflow"], misspellings: ["Air Flow"], released: 2015, page: "Apache_Airflow" },
  { name: "dbt", kind: "data", exactCase: true },
  { name: "Apache Beam", kind: "data", released: 2016, page: "Apache_Beam" },
  { name: "Apache Storm", kind: "data", released: 2011, page: "Apache_Storm" },
  { name: "NiFi", kind: "data", variants: ["Apache NiFi"], released: 2014, page: "Apache_NiFi" },
  { name: "Presto", kind: "data", variants: ["PrestoDB"], ordinaryWords: ["Presto"], released: 2013, page: "Presto_(SQL_query_engine)" },
  { name: "Trino", kind: "data" },
  { name: "Impala", kind: "data", variants: ["Apache Impala"], ordinaryWords: ["Impala"], released: 2012, page: "Apache_Impala" },
  { name: "Kafka", kind: "data", variants: ["Apache Kafka", "Kafka Streams"], released: 2011, page: "Apache_Kafka" },
  { name: "Kinesis", kind: "data", variants: ["AWS Kinesis", "Amazon Kinesis"], released: 2013, page: "Amazon_Kinesis" },
  { name: "Pulsar", kind: "data", variants: ["Apache Pulsar"], ordinaryWords: ["Pulsar"] },
  { name: "Parquet", kind: "data", variants: ["Apache Parquet"], released: 2013, page: "Apache_Parquet" },
  { name: "Apache Iceberg", kind: "data", released: 2017, page: "Apache_Iceberg" },
  { name: "Delta Lake", kind: "data", released: 2019, page: "Delta_Lake" },
  { name: "Tableau", kind: "data", variants: ["Tableau Desktop", "Tableau Server"] },
  { name: "Power BI", kind: "data", variants: ["Microsoft Power BI", "PowerBI", "MS Power BI"], misspellings: ["Power Bi"], released: 2011, page: "Microsoft_Power_BI" },
  { name: "Looker", kind: "data", released: 2012, page: "Looker_(company)" },
  { name: "Looker Studio", kind: "data", variants: ["Google Data Studio", "Data Studio"], released: 2016, page: "Looker_Studio" },
  { name: "Qlik", kind: "data", variants: ["QlikView", "Qlik Sense"], misspellings: ["Qlikview"] },
  { name: "Informatica", kind: "data", variants: ["Informatica PowerCenter"] },
  { name: "Talend", kind: "data" },
  { name: "SSIS", kind: "data", variants: ["SQL Server Integration Services"], released: 2005, page: "SQL_Server_Integration_Services" },
  { name: "SSRS", kind: "data", variants: ["SQL Server Reporting Services"], released: 2004, page: "SQL_Server_Reporting_Services" },
  { name: "SSAS", kind: "data" },
  { name: "Alteryx", kind: "data" },
  { name: "Fivetran", kind: "data" },
  { name: "Microsoft Fabric", kind: "data", released: 2023, page: "Microsoft_Fabric" },
  { name: "SAP BusinessObjects", kind: "data", variants: ["BusinessObjects", "Business Objects"] },
  { name: "Crystal Reports", kind: "data" },
  { name: "MicroStrategy", kind: "data" },
  { name: "Cognos", kind: "data", variants: ["IBM Cognos"] },
  { name: "Google Analytics", kind: "data", variants: ["GA4"], released: 2005, page: "Google_Analytics" },
  { name: "Power Query", kind: "data" },
  { name: "Google Sheets", kind: "data", released: 2006, page: "Google_Sheets" },
  { name: "Minitab", kind: "data", released: 1972, page: "Minitab" },
  { name: "JMP", kind: "data", exactCase: true, released: 1989, page: "JMP_(statistical_software)" },
  { name: "ArcGIS", kind: "data", variants: ["ArcMap", "ArcGIS Pro", "ESRI ArcGIS"], released: 1999, page: "ArcGIS" },
  { name: "QGIS", kind: "data", released: 2002, page: "QGIS" },
  { name: "PostGIS", kind: "data", released: 2001, page: "PostGIS" },
  { name: "KNIME", kind: "data", released: 2006, page: "KNIME" },
  { name: "Mode Analytics", kind: "data" },
  { name: "Collibra", kind: "data" },
  { name: "ERwin", kind: "data" },
  { name: "Docker", kind: "devops", misspellings: ["docker"], released: 2013, page: "Docker_(software)" },
  { name: "Kubernetes", kind: "devops", variants: ["K8s", "k8s", "K8S"], misspellings: ["Kubernets", "Kubernates"], released: 2014, page: "Kubernetes" },
  { name: "Helm", kind: "devops", ordinaryWords: ["Helm"], released: 2015, page: "Helm_(package_manager)" },
  { name: "Terraform", kind: "devops", released: 2014, page: "Terraform_(software)" },
  { name: "OpenTofu", kind: "devops", released: 2023, page: "OpenTofu" },
  { name: "Ansible", kind: "devops", released: 2012, page: "Ansible_(software)" },
  { name: "Puppet", kind: "devops", ordinaryWords: ["Puppet"], released: 2005, page: "Puppet_(software)" },
  { name: "Chef", kind: "devops", ordinaryWords: ["Chef"], released: 2009, page: "Progress_Chef" },
  { name: "SaltStack", kind: "devops", released: 2011, page: "Salt_(software)" },
  { name: "Vagrant", kind: "devops", ordinaryWords: ["Vagrant"], released: 2010, page: "Vagrant_(software)" },
  { name: "Jenkins", kind: "devops", released: 2005, page: "Hudson_(software)" },
  { name: "GitHub Actions", kind: "devops", released: 2018, page: "GitHub" },
  { name: "GitHub", kind: "devops", misspellings: ["Github", "Git Hub", "GitHUB"], released: 2008, page: "GitHub" },
  { name: "GitLab", kind: "devops", misspellings: ["Gitlab", "Git Lab"], released: 2011, page: "GitLab" },
  { name: "GitLab CI", kind: "devops", variants: ["GitLab CI/CD"] },
  { name: "Bitbucket", kind: "devops", misspellings: ["BitBucket", "Bit Bucket"], released: 2008, page: "Bitbucket" },
  { name: "Git", kind: "devops", released: 2005, page: "Git" },
  { name: "Subversion", kind: "devops", variants: ["SVN"], released: 2e3, page: "Apache_Subversion" },
  { name: "Mercurial", kind: "devops", ordinaryWords: ["Mercurial"], released: 2005, page: "Mercurial" },
  { name: "Perforce", kind: "devops", released: 1995, page: "Perforce" },
  { name: "CircleCI", kind: "devops", misspellings: ["Circle CI", "CircleCi"], released: 2011, page: "CircleCI" },
  { name: "Travis CI", kind: "devops", variants: ["TravisCI"], released: 2011, page: "Travis_CI" },
  { name: "TeamCity", kind: "devops", released: 2006, page: "TeamCity" },
  { name: "Argo CD", kind: "devops", variants: ["ArgoCD"] },
  { name: "Prometheus", kind: "devops", released: 2012, page: "Prometheus_(software)" },
  { name: "Grafana", kind: "devops", released: 2014, page: "Grafana" },
  { name: "Datadog", kind: "devops" },
  { name: "Splunk", kind: "devops" },
  { name: "New Relic", kind: "devops" },
  { name: "Nagios", kind: "devops", released: 1999, page: "Nagios" },
  { name: "Zabbix", kind: "devops", released: 2001, page: "Zabbix" },
  { name: "Kibana", kind: "devops" },
  { name: "Logstash", kind: "devops" },
  { name: "OpenTelemetry", kind: "devops", released: 2019, page: "OpenTelemetry" },
  { name: "PagerDuty", kind: "devops" },
  { name: "Sentry", kind: "devops", ordinaryWords: ["Sentry"] },
  { name: "RabbitMQ", kind: "devops", misspellings: ["Rabbit MQ", "RabbitMq"], released: 2007, page: "RabbitMQ" },
  { name: "ActiveMQ", kind: "devops", variants: ["Apache ActiveMQ"], released: 2004, page: "Apache_ActiveMQ" },
  { name: "ZeroMQ", kind: "devops", released: 2007, page: "ZeroMQ" },
  { name: "NGINX", kind: "devops", variants: ["Nginx"], released: 2004, page: "Nginx" },
  { name: "Apache HTTP Server", kind: "devops", variants: ["Apache web server"], released: 1995, page: "Apache_HTTP_Server" },
  { name: "Apache", kind: "devops", ordinaryWords: ["Apache"] },
  { name: "Tomcat", kind: "devops", variants: ["Apache Tomcat"], released: 1999, page: "Apache_Tomcat" },
  { name: "JBoss", kind: "devops" },
  { name: "WebLogic", kind: "devops", variants: ["Oracle WebLogic"] },
  { name: "WebSphere", kind: "devops", variants: ["IBM WebSphere"], released: 1998, page: "IBM_WebSphere" },
  { name: "IIS", kind: "devops", exactCase: true, released: 1995, page: "Internet_Information_Services" },
  { name: "Istio", kind: "devops", released: 2017, page: "Istio" },
  { name: "Envoy", kind: "devops", ordinaryWords: ["Envoy"], released: 2016, page: "Envoy_(software)" },
  { name: "HashiCorp Vault", kind: "devops", released: 2015, page: "HashiCorp_Vault" },
  { name: "Consul", kind: "devops", ordinaryWords: ["Consul"], released: 2014, page: "Consul_(software)" },
  { name: "Pulumi", kind: "devops", released: 2018, page: "Pulumi" },
  { name: "Podman", kind: "devops" },
  { name: "Bazel", kind: "devops", released: 2015, page: "Bazel_(software)" },
  { name: "Maven", kind: "devops", variants: ["Apache Maven"], released: 2004, page: "Apache_Maven" },
  { name: "Gradle", kind: "devops", released: 2007, page: "Gradle" },
  { name: "CMake", kind: "devops", released: 2e3, page: "CMake" },
  { name: "npm", kind: "devops", exactCase: true, released: 2010, page: "Npm" },
  { name: "Yarn", kind: "devops", ordinaryWords: ["Yarn"], released: 2016, page: "Yarn_(package_manager)" },
  { name: "Artifactory", kind: "devops", variants: ["JFrog Artifactory"] },
  { name: "Backstage", kind: "devops", ordinaryWords: ["Backstage"] },
  { name: "Rancher", kind: "devops", ordinaryWords: ["Rancher"] },
  { name: "MuleSoft", kind: "devops", variants: ["Mulesoft"] },
  { name: "Apigee", kind: "devops" },
  { name: "Kong", kind: "devops", ordinaryWords: ["Kong"] },
  { name: "Slurm", kind: "devops", released: 2002, page: "Slurm_Workload_Manager" },
  { name: "Selenium", kind: "testing", variants: ["Selenium WebDriver"], released: 2004, page: "Selenium_(software)" },
  { name: "Cypress", kind: "testing", ordinaryWords: ["Cypress"] },
  { name: "Playwright", kind: "testing", ordinaryWords: ["Playwright"], released: 2020, page: "Playwright_(software)" },
  { name: "Appium", kind: "testing" },
  { name: "JUnit", kind: "testing" },
  { name: "TestNG", kind: "testing", released: 2004, page: "TestNG" },
  { name: "pytest", kind: "testing", variants: ["PyTest"] },
  { name: "Jest", kind: "testing", ordinaryWords: ["Jest"] },
  { name: "Mocha", kind: "testing", ordinaryWords: ["Mocha"] },
  { name: "Jasmine", kind: "testing", ordinaryWords: ["Jasmine"] },
  { name: "Cucumber", kind: "testing", ordinaryWords: ["Cucumber"] },
  { name: "JMeter", kind: "testing", variants: ["Apache JMeter"], released: 1998, page: "Apache_JMeter" },
  { name: "LoadRunner", kind: "testing" },
  { name: "Postman", kind: "testing" },
  { name: "Swagger", kind: "testing", released: 2011, page: "Swagger_(software)" },
  { name: "SonarQube", kind: "testing" },
  { name: "TestRail", kind: "testing" },
  { name: "Burp Suite", kind: "testing" },
  { name: "Wireshark", kind: "testing", released: 1998, page: "Wireshark" },
  { name: "Nmap", kind: "testing", released: 1997, page: "Nmap" },
  { name: "Metasploit", kind: "testing", released: 2003, page: "Metasploit" },
  { name: "Nessus", kind: "testing", released: 1998, page: "Nessus_(software)" },
  { name: "Linux", kind: "platform", misspellings: ["Linux/Unix"], released: 1991, page: "Linux" },
  { name: "Unix", kind: "platform", variants: ["UNIX"], released: 1971, page: "Unix" },
  { name: "Ubuntu", kind: "platform", released: 2004, page: "Ubuntu" },
  { name: "Red Hat Enterprise Linux", kind: "platform", variants: ["RHEL", "Red Hat Linux", "Red Hat"], released: 2e3, page: "Red_Hat_Enterprise_Linux" },
  { name: "CentOS", kind: "platform", released: 2004, page: "CentOS" },
  { name: "Debian", kind: "platform", released: 1993, page: "Debian" },
  { name: "Windows", kind: "platform", variants: ["Microsoft Windows", "MS Windows"], ordinaryWords: ["Windows"], released: 1985, page: "Microsoft_Windows" },
  { name: "Windows Server", kind: "platform", released: 1993, page: "Windows_Server" },
  { name: "Windows 10", kind: "platform", released: 2014, page: "Windows_10" },
  { name: "Windows 11", kind: "platform", released: 2021, page: "Windows_11" },
  { name: "macOS", kind: "platform", variants: ["Mac OS", "Mac OS X", "OS X"], released: 2001, page: "macOS" },
  { name: "iOS", kind: "platform", misspellings: ["IOS"], exactCase: true, released: 2007, page: "iOS" },
  { name: "Android", kind: "platform", variants: ["Android SDK", "Android Studio"], released: 2007, page: "Android_(operating_system)" },
  { name: "Solaris", kind: "platform", released: 1992, page: "Oracle_Solaris" },
  { name: "AIX", kind: "platform", released: 1986, page: "IBM_AIX" },
  { name: "z/OS", kind: "platform", released: 2001, page: "z/OS" },
  { name: "IBM i", kind: "platform", variants: ["AS/400", "AS400", "iSeries"], exactCase: true, released: 1988, page: "IBM_AS/400" },
  { name: "Active Directory", kind: "platform", misspellings: ["Active directory"], released: 1999, page: "Active_Directory" },
  { name: "Microsoft Exchange", kind: "platform", variants: ["Exchange Server", "Microsoft Exchange Server"], released: 1996, page: "Microsoft_Exchange_Server" },
  { name: "Microsoft Intune", kind: "platform", variants: ["Intune"], released: 2010, page: "Microsoft_Intune" },
  { name: "Okta", kind: "platform" },
  { name: "FPGA", kind: "platform", variants: ["FPGAs"] },
  { name: "Arduino", kind: "platform", released: 2005, page: "Arduino" },
  { name: "Raspberry Pi", kind: "platform", released: 2012, page: "Raspberry_Pi" },
  { name: "RTOS", kind: "platform", variants: ["FreeRTOS"] },
  { name: "Cisco IOS", kind: "platform" },
  { name: "Palo Alto Networks", kind: "platform" },
  { name: "Jamf", kind: "platform" },
  { name: "Microsoft Office", kind: "office", variants: ["MS Office", "Microsoft Office Suite", "MS Office Suite", "Office Suite"], misspellings: ["Microsoft office"], released: 1989, page: "Microsoft_Office" },
  { name: "Microsoft 365", kind: "office", variants: ["Office 365", "M365", "O365", "MS 365"], misspellings: ["Office365"], released: 2010, page: "Microsoft_365" },
  { name: "Microsoft Excel", kind: "office", variants: ["MS Excel", "Advanced Excel"], misspellings: ["Microsoft excel"], ordinaryWords: ["Excel"], released: 1985, page: "Microsoft_Excel" },
  { name: "Microsoft Word", kind: "office", variants: ["MS Word"], misspellings: ["Microsoft word"], ordinaryWords: ["Word"], released: 1983, page: "Microsoft_Word" },
  { name: "Microsoft PowerPoint", kind: "office", variants: ["PowerPoint", "MS PowerPoint", "PPT"], misspellings: ["Powerpoint", "Power Point", "Power point"], released: 1987, page: "Microsoft_PowerPoint" },
  { name: "Microsoft Outlook", kind: "office", variants: ["MS Outlook"], ordinaryWords: ["Outlook"], released: 1997, page: "Microsoft_Outlook" },
  { name: "Microsoft Visio", kind: "office", variants: ["Visio", "MS Visio"], released: 1992, page: "Microsoft_Visio" },
  { name: "Microsoft OneNote", kind: "office", variants: ["OneNote"], misspellings: ["One Note"], released: 2003, page: "Microsoft_OneNote" },
  { name: "Microsoft SharePoint", kind: "office", variants: ["SharePoint", "SharePoint Online"], misspellings: ["Sharepoint", "Share Point"], released: 2001, page: "SharePoint" },
  { name: "Microsoft Project", kind: "office", variants: ["MS Project"], released: 1984, page: "Microsoft_Project" },
  { name: "Microsoft Teams", kind: "office", variants: ["MS Teams"], ordinaryWords: ["Teams"], released: 2016, page: "Microsoft_Teams" },
  { name: "Microsoft Publisher", kind: "office", variants: ["MS Publisher"], released: 1991, page: "Microsoft_Publisher" },
  { name: "OneDrive", kind: "office", misspellings: ["One Drive"], released: 2007, page: "OneDrive" },
  { name: "Power Automate", kind: "office", variants: ["Microsoft Power Automate"], released: 2016, page: "Microsoft_Power_Automate" },
  { name: "Power Apps", kind: "office", variants: ["PowerApps", "Microsoft Power Apps"], released: 2015, page: "Microsoft_Power_Platform" },
  { name: "Power Platform", kind: "office", variants: ["Microsoft Power Platform"] },
  { name: "Google Workspace", kind: "office", variants: ["G Suite", "GSuite", "Google Suite", "Google Apps"], released: 2006, page: "Google_Workspace" },
  { name: "Google Docs", kind: "office", released: 2006, page: "Google_Docs" },
  { name: "Google Drive", kind: "office", released: 2012, page: "Google_Drive" },
  { name: "Google Slides", kind: "office" },
  { name: "Gmail", kind: "office", released: 2004, page: "Gmail" },
  { name: "Google Calendar", kind: "office", released: 2006, page: "Google_Calendar" },
  { name: "Google Meet", kind: "office", released: 2017, page: "Google_Meet" },
  { name: "Slack", kind: "office", ordinaryWords: ["Slack"] },
  { name: "Zoom", kind: "office", ordinaryWords: ["Zoom"], released: 2012, page: "Zoom_(software)" },
  { name: "Webex", kind: "office", variants: ["WebEx", "Cisco Webex"] },
  { name: "Jira", kind: "office", variants: ["JIRA", "Atlassian Jira"], released: 2002, page: "Jira_(software)" },
  { name: "Confluence", kind: "office", variants: ["Atlassian Confluence"], released: 2004, page: "Confluence_(software)" },
  { name: "Trello", kind: "office", released: 2011, page: "Trello" },
  { name: "Asana", kind: "office" },
  { name: "monday.com", kind: "office", variants: ["Monday.com"] },
  { name: "ClickUp", kind: "office" },
  { name: "Basecamp", kind: "office", released: 2004, page: "Basecamp" },
  { name: "Notion", kind: "office", ordinaryWords: ["Notion"] },
  { name: "Airtable", kind: "office" },
  { name: "Smartsheet", kind: "office", variants: ["Smartsheets"] },
  { name: "Wrike", kind: "office" },
  { name: "Miro", kind: "office" },
  { name: "Lucidchart", kind: "office", misspellings: ["LucidChart"], released: 2008, page: "Lucidchart" },
  { name: "Zapier", kind: "office" },
  { name: "Calendly", kind: "office" },
  { name: "DocuSign", kind: "office", variants: ["Docusign"] },
  { name: "Adobe Acrobat", kind: "office", variants: ["Acrobat Pro"], released: 1993, page: "Adobe_Acrobat" },
  { name: "Lotus Notes", kind: "office", released: 1989, page: "HCL_Notes" },
  { name: "Microsoft Dynamics 365", kind: "office", variants: ["Dynamics 365", "MS Dynamics", "Microsoft Dynamics", "Dynamics CRM"] },
  { name: "Box", kind: "office", ordinaryWords: ["Box"] },
  { name: "Dropbox", kind: "office", released: 2008, page: "Dropbox" },
  { name: "Adobe Photoshop", kind: "design", variants: ["Photoshop"], released: 1990, page: "Adobe_Photoshop" },
  { name: "Adobe Illustrator", kind: "design", ordinaryWords: ["Illustrator"], released: 1987, page: "Adobe_Illustrator" },
  { name: "Adobe InDesign", kind: "design", variants: ["InDesign"], misspellings: ["Indesign", "In Design", "Adobe Indesign"], released: 1999, page: "Adobe_InDesign" },
  { name: "Adobe After Effects", kind: "design", variants: ["After Effects"], misspellings: ["Aftereffects"], released: 1993, page: "Adobe_After_Effects" },
  { name: "Adobe Premiere Pro", kind: "design", variants: ["Premiere Pro", "Adobe Premiere"], released: 1991, page: "Adobe_Premiere" },
  { name: "Adobe Lightroom", kind: "design", variants: ["Lightroom"], released: 2007, page: "Adobe_Lightroom" },
  { name: "Adobe XD", kind: "design", released: 2016, page: "Adobe_XD" },
  { name: "Adobe Creative Cloud", kind: "design", variants: ["Creative Cloud", "Adobe CC"] },
  { name: "Adobe Creative Suite", kind: "design", variants: ["Creative Suite", "Adobe CS", "Adobe Suite"], released: 2003, page: "Adobe_Creative_Suite" },
  { name: "Adobe Audition", kind: "design", released: 2003, page: "Adobe_Audition" },
  { name: "Adobe Animate", kind: "design", released: 1996, page: "Adobe_Animate" },
  { name: "Figma", kind: "design", released: 2015, page: "Figma" },
  { name: "FigJam", kind: "design", released: 2021, page: "Figma" },
  { name: "Sketch", kind: "design", ordinaryWords: ["Sketch"], released: 2010, page: "Sketch_(software)" },
  { name: "InVision", kind: "design" },
  { name: "Zeplin", kind: "design" },
  { name: "Balsamiq", kind: "design", released: 2008, page: "Balsamiq" },
  { name: "Axure", kind: "design", variants: ["Axure RP"] },
  { name: "Framer", kind: "design", ordinaryWords: ["Framer"] },
  { name: "Canva", kind: "design", released: 2013, page: "Canva" },
  { name: "Blender", kind: "design", ordinaryWords: ["Blender"], released: 1994, page: "Blender_(software)" },
  { name: "Maya", kind: "design", variants: ["Autodesk Maya"], ordinaryWords: ["Maya"], released: 1998, page: "Autodesk_Maya" },
  { name: "3ds Max", kind: "design", variants: ["3DS Max", "3D Studio Max"], released: 1996, page: "Autodesk_3ds_Max" },
  { name: "Cinema 4D", kind: "design", variants: ["C4D"], released: 1990, page: "Cinema_4D" },
  { name: "Houdini", kind: "design", ordinaryWords: ["Houdini"], released: 1996, page: "Houdini_(software)" },
  { name: "ZBrush", kind: "design", released: 1999, page: "ZBrush" },
  { name: "Substance Painter", kind: "design" },
  { name: "SketchUp", kind: "design", released: 2e3, page: "SketchUp" },
  { name: "AutoCAD", kind: "design", variants: ["AutoCAD LT"], misspellings: ["Autocad", "AutoCad", "Auto CAD"], released: 1982, page: "AutoCAD" },
  { name: "Revit", kind: "design", variants: ["Autodesk Revit"], released: 2e3, page: "Autodesk_Revit" },
  { name: "SolidWorks", kind: "design", variants: ["SOLIDWORKS"], misspellings: ["Solid Works", "Solidworks"], released: 1995, page: "SolidWorks" },
  { name: "CATIA", kind: "design", released: 1981, page: "CATIA" },
  { name: "Autodesk Inventor", kind: "design", released: 1999, page: "Autodesk_Inventor" },
  { name: "Fusion 360", kind: "design", released: 2012, page: "Fusion_360" },
  { name: "PTC Creo", kind: "design", variants: ["Pro/ENGINEER", "Pro/E", "Creo"] },
  { name: "Siemens NX", kind: "design" },
  { name: "Rhino 3D", kind: "design", variants: ["Rhinoceros"], released: 1998, page: "Rhinoceros_3D" },
  { name: "Civil 3D", kind: "design", variants: ["AutoCAD Civil 3D"] },
  { name: "MicroStation", kind: "design" },
  { name: "Navisworks", kind: "design" },
  { name: "Bluebeam", kind: "design", variants: ["Bluebeam Revu"] },
  { name: "ANSYS", kind: "design", variants: ["Ansys"] },
  { name: "Abaqus", kind: "design", released: 1978, page: "Abaqus" },
  { name: "COMSOL", kind: "design", variants: ["COMSOL Multiphysics"] },
  { name: "Final Cut Pro", kind: "design", released: 1999, page: "Final_Cut_Pro" },
  { name: "DaVinci Resolve", kind: "design", released: 2004, page: "DaVinci_Resolve" },
  { name: "Avid Media Composer", kind: "design", released: 1989, page: "Avid_Media_Composer" },
  { name: "Pro Tools", kind: "design", misspellings: ["ProTools"], released: 1991, page: "Pro_Tools" },
  { name: "Logic Pro", kind: "design" },
  { name: "Ableton Live", kind: "design", variants: ["Ableton"], released: 2001, page: "Ableton_Live" },
  { name: "QuarkXPress", kind: "design", released: 1987, page: "QuarkXPress" },
  { name: "CorelDRAW", kind: "design", misspellings: ["CorelDraw", "Corel Draw"], released: 1989, page: "CorelDRAW" },
  { name: "Adobe Dreamweaver", kind: "design", variants: ["Dreamweaver"], released: 1997, page: "Adobe_Dreamweaver" },
  { name: "Adobe Flash", kind: "design", released: 1996, page: "Adobe_Flash" },
  { name: "Webflow", kind: "design", released: 2013, page: "Webflow" },
  { name: "Wix", kind: "design", exactCase: true, released: 2006, page: "Wix" },
  { name: "Squarespace", kind: "design", released: 2004, page: "Squarespace" },
  { name: "Camtasia", kind: "design", released: 2002, page: "Camtasia" },
  { name: "Articulate Storyline", kind: "design", variants: ["Articulate 360"] },
  { name: "Adobe Captivate", kind: "design" },
  { name: "Altium Designer", kind: "design", variants: ["Altium"] },
  { name: "OrCAD", kind: "design" },
  { name: "KiCad", kind: "design", released: 1992, page: "KiCad" },
  { name: "Cadence Virtuoso", kind: "design" },
  { name: "LTspice", kind: "design", released: 1999, page: "LTspice" },
  { name: "HubSpot", kind: "marketing", misspellings: ["Hubspot", "Hub Spot"], released: 2006, page: "HubSpot" },
  { name: "Marketo", kind: "marketing" },
  { name: "Mailchimp", kind: "marketing", variants: ["MailChimp"], released: 2001, page: "Mailchimp" },
  { name: "Pardot", kind: "marketing" },
  { name: "Google Ads", kind: "marketing", variants: ["AdWords", "Google AdWords"], misspellings: ["Google Adwords"], released: 2e3, page: "Google_Ads" },
  { name: "Facebook Ads", kind: "marketing", variants: ["Meta Ads", "Facebook Ads Manager", "Meta Ads Manager"] },
  { name: "Facebook", kind: "marketing", released: 2004, page: "Facebook" },
  { name: "Instagram", kind: "marketing", released: 2010, page: "Instagram" },
  { name: "LinkedIn", kind: "marketing", misspellings: ["Linkedin", "Linked In"], released: 2003, page: "LinkedIn" },
  { name: "LinkedIn Ads", kind: "marketing" },
  { name: "Twitter", kind: "marketing", released: 2006, page: "Twitter" },
  { name: "YouTube", kind: "marketing", misspellings: ["Youtube", "You Tube"], released: 2005, page: "YouTube" },
  { name: "Pinterest", kind: "marketing", misspellings: ["Pintrest"], released: 2010, page: "Pinterest" },
  { name: "Snapchat", kind: "marketing", released: 2011, page: "Snapchat" },
  { name: "Hootsuite", kind: "marketing", misspellings: ["HootSuite"], released: 2008, page: "Hootsuite" },
  { name: "Semrush", kind: "marketing", variants: ["SEMrush"], misspellings: ["SEMRush"], released: 2008, page: "Semrush" },
  { name: "Ahrefs", kind: "marketing" },
  { name: "Screaming Frog", kind: "marketing" },
  { name: "Google Tag Manager", kind: "marketing", released: 2012, page: "Google_Tag_Manager" },
  { name: "Google Search Console", kind: "marketing" },
  { name: "Google Trends", kind: "marketing", released: 2006, page: "Google_Trends" },
  { name: "Klaviyo", kind: "marketing", released: 2012, page: "Klaviyo" },
  { name: "Braze", kind: "marketing", exactCase: true },
  { name: "Mixpanel", kind: "marketing", released: 2009, page: "Mixpanel" },
  { name: "Amplitude", kind: "marketing", ordinaryWords: ["Amplitude"] },
  { name: "Optimizely", kind: "marketing", released: 2010, page: "Optimizely" },
  { name: "Hotjar", kind: "marketing" },
  { name: "Adobe Analytics", kind: "marketing" },
  { name: "Adobe Experience Manager", kind: "marketing", variants: ["AEM"] },
  { name: "Contentful", kind: "marketing" },
  { name: "Sitecore", kind: "marketing" },
  { name: "Sprout Social", kind: "marketing", released: 2010, page: "Sprout_Social" },
  { name: "Constant Contact", kind: "marketing" },
  { name: "Eloqua", kind: "marketing", variants: ["Oracle Eloqua"] },
  { name: "Shopify", kind: "marketing", released: 2006, page: "Shopify" },
  { name: "WooCommerce", kind: "marketing", released: 2011, page: "WooCommerce" },
  { name: "BigCommerce", kind: "marketing", released: 2009, page: "BigCommerce" },
  { name: "Eventbrite", kind: "marketing", released: 2006, page: "Eventbrite" },
  { name: "Qualtrics", kind: "marketing", released: 2002, page: "Qualtrics" },
  { name: "SurveyMonkey", kind: "marketing", released: 1999, page: "SurveyMonkey" },
  { name: "Salesforce", kind: "sales", variants: ["Salesforce.com", "SFDC", "Salesforce CRM"], misspellings: ["SalesForce", "Sales Force"], released: 1999, page: "Salesforce" },
  { name: "Zendesk", kind: "sales", released: 2007, page: "Zendesk" },
  { name: "Intercom", kind: "sales", ordinaryWords: ["Intercom"] },
  { name: "ZoomInfo", kind: "sales" },
  { name: "Outreach.io", kind: "sales" },
  { name: "Freshdesk", kind: "sales" },
  { name: "ServiceNow", kind: "sales", misspellings: ["Service Now", "Servicenow"], released: 2004, page: "ServiceNow" },
  { name: "Zoho CRM", kind: "sales", variants: ["Zoho"], released: 2005, page: "Zoho_CRM" },
  { name: "Pipedrive", kind: "sales", released: 2010, page: "Pipedrive" },
  { name: "SugarCRM", kind: "sales", released: 2004, page: "SugarCRM" },
  { name: "Gainsight", kind: "sales" },
  { name: "LinkedIn Sales Navigator", kind: "sales", variants: ["Sales Navigator"] },
  { name: "LinkedIn Recruiter", kind: "sales" },
  { name: "Genesys", kind: "sales" },
  { name: "RingCentral", kind: "sales" },
  { name: "Twilio", kind: "sales" },
  { name: "QuickBooks", kind: "finance", variants: ["QuickBooks Online", "QuickBooks Pro"], misspellings: ["Quickbooks", "Quick Books"] },
  { name: "Xero", kind: "finance", exactCase: true, released: 2006, page: "Xero_(company)" },
  { name: "SAP", kind: "finance", exactCase: true },
  { name: "SAP S/4HANA", kind: "finance", variants: ["S/4HANA", "S/4 HANA"], released: 2014, page: "SAP_S/4HANA" },
  { name: "SAP HANA", kind: "finance", released: 2010, page: "SAP_HANA" },
  { name: "SAP FICO", kind: "finance", variants: ["SAP FI/CO"] },
  { name: "SAP SuccessFactors", kind: "finance", variants: ["SuccessFactors"], released: 2001, page: "SuccessFactors" },
  { name: "SAP Concur", kind: "finance", variants: ["Concur"] },
  { name: "SAP Ariba", kind: "finance", variants: ["Ariba"] },
  { name: "NetSuite", kind: "finance", variants: ["Oracle NetSuite"], misspellings: ["Netsuite", "Net Suite"], released: 1998, page: "NetSuite" },
  { name: "Oracle E-Business Suite", kind: "finance", variants: ["Oracle EBS"] },
  { name: "Oracle Fusion", kind: "finance", variants: ["Oracle Fusion Cloud", "Oracle ERP"] },
  { name: "PeopleSoft", kind: "finance", variants: ["Oracle PeopleSoft"], misspellings: ["Peoplesoft"] },
  { name: "JD Edwards", kind: "finance", variants: ["J.D. Edwards"] },
  { name: "Hyperion", kind: "finance", variants: ["Oracle Hyperion"] },
  { name: "Workday", kind: "finance", exactCase: true, released: 2006, page: "Workday%2C_Inc." },
  { name: "ADP", kind: "finance", variants: ["ADP Workforce Now"], exactCase: true },
  { name: "UKG", kind: "finance", variants: ["UKG Pro", "Kronos", "UltiPro"] },
  { name: "Dayforce", kind: "finance", variants: ["Ceridian Dayforce"] },
  { name: "Gusto", kind: "finance", ordinaryWords: ["Gusto"], released: 2011, page: "Gusto%2C_Inc." },
  { name: "Paychex", kind: "finance" },
  { name: "Paycom", kind: "finance" },
  { name: "Paylocity", kind: "finance" },
  { name: "BambooHR", kind: "finance" },
  { name: "Taleo", kind: "finance", variants: ["Oracle Taleo"] },
  { name: "iCIMS", kind: "finance" },
  { name: "Greenhouse", kind: "finance", ordinaryWords: ["Greenhouse"] },
  { name: "Bloomberg Terminal", kind: "finance", released: 1982, page: "Bloomberg_Terminal" },
  { name: "FactSet", kind: "finance" },
  { name: "S&P Capital IQ", kind: "finance", variants: ["Capital IQ"] },
  { name: "Yardi", kind: "finance", variants: ["Yardi Voyager"] },
  { name: "BlackLine", kind: "finance" },
  { name: "Anaplan", kind: "finance" },
  { name: "Sage Intacct", kind: "finance" },
  { name: "Sage 50", kind: "finance", variants: ["Peachtree"] },
  { name: "Sage 100", kind: "finance" },
  { name: "Bill.com", kind: "finance" },
  { name: "Coupa", kind: "finance" },
  { name: "Stripe", kind: "finance", ordinaryWords: ["Stripe"], released: 2010, page: "Stripe%2C_Inc." },
  { name: "TurboTax", kind: "finance" },
  { name: "CCH Axcess", kind: "finance" },
  { name: "Epicor", kind: "finance" },
  { name: "Microsoft Dynamics GP", kind: "finance", variants: ["Great Plains", "Dynamics GP"] },
  { name: "Microsoft Dynamics NAV", kind: "finance", variants: ["Dynamics NAV", "Navision"] },
  { name: "Infor", kind: "finance", exactCase: true },
  { name: "Blackbaud", kind: "finance", variants: ["Raiser's Edge"] },
  { name: "Epic", kind: "healthcare", variants: ["Epic EHR", "Epic EMR", "Epic Systems", "EPIC"], ordinaryWords: ["Epic"] },
  { name: "Cerner", kind: "healthcare", variants: ["Oracle Health"] },
  { name: "Meditech", kind: "healthcare", variants: ["MEDITECH"] },
  { name: "Allscripts", kind: "healthcare" },
  { name: "athenahealth", kind: "healthcare", variants: ["AthenaHealth", "athenaOne"] },
  { name: "eClinicalWorks", kind: "healthcare", variants: ["eCW"] },
  { name: "NextGen Healthcare", kind: "healthcare" },
  { name: "PointClickCare", kind: "healthcare", variants: ["Point Click Care"] },
  { name: "HL7", kind: "healthcare", released: 1987, page: "Health_Level_7" },
  { name: "FHIR", kind: "healthcare" },
  { name: "DICOM", kind: "healthcare" },
  { name: "Pyxis", kind: "healthcare", exactCase: true },
  { name: "Omnicell", kind: "healthcare" },
  { name: "Dentrix", kind: "healthcare" },
  { name: "Eaglesoft", kind: "healthcare" },
  { name: "Kareo", kind: "healthcare" },
  { name: "ICD-10", kind: "healthcare", variants: ["ICD-10-CM"] },
  { name: "REDCap", kind: "healthcare", released: 2004, page: "REDCap" },
  { name: "Medidata Rave", kind: "healthcare" },
  { name: "Allen-Bradley", kind: "trades", variants: ["Allen Bradley"] },
  { name: "RSLogix", kind: "trades", variants: ["RSLogix 5000"] },
  { name: "Studio 5000", kind: "trades" },
  { name: "TIA Portal", kind: "trades", variants: ["Siemens TIA Portal"] },
  { name: "SCADA", kind: "trades" },
  { name: "Mastercam", kind: "trades", variants: ["MasterCam"] },
  { name: "Fanuc", kind: "trades", variants: ["FANUC"] },
  { name: "Xactimate", kind: "trades" },
  { name: "ServiceTitan", kind: "trades" },
  { name: "Procore", kind: "trades" },
  { name: "Primavera P6", kind: "trades", variants: ["Oracle Primavera", "Primavera"] },
  { name: "PlanGrid", kind: "trades" },
  { name: "Maximo", kind: "trades", variants: ["IBM Maximo"] },
  { name: "AutoCAD Electrical", kind: "trades" },
  { name: "EnergyPlus", kind: "trades", released: 2001, page: "EnergyPlus" },
  { name: "Simphony", kind: "trades", variants: ["Micros POS"] },
  { name: "OpenTable", kind: "trades", released: 1998, page: "OpenTable" },
  { name: "Sabre Red", kind: "trades" },
  { name: "Manhattan WMS", kind: "trades" },
  { name: "Blue Yonder", kind: "trades" },
  { name: "Westlaw", kind: "trades", released: 1975, page: "Westlaw" },
  { name: "LexisNexis", kind: "trades", released: 1973, page: "LexisNexis" },
  { name: "Relativity", kind: "trades", ordinaryWords: ["Relativity"] },
  { name: "PowerSchool", kind: "trades" },
  { name: "Blackboard", kind: "trades", ordinaryWords: ["Blackboard"] },
  { name: "Moodle", kind: "trades", released: 2002, page: "Moodle" },
  { name: "Canvas LMS", kind: "trades", released: 2010, page: "Instructure" },
  { name: "REST", kind: "standard", variants: ["RESTful", "RESTful APIs", "REST API", "REST APIs", "RESTful services"], exactCase: true, released: 2e3, page: "REST" },
  { name: "SOAP", kind: "standard", exactCase: true },
  { name: "gRPC", kind: "standard", variants: ["GRPC"], released: 2015, page: "GRPC" },
  { name: "OAuth", kind: "standard", variants: ["OAuth 2.0", "OAuth2"] },
  { name: "OpenID Connect", kind: "standard", variants: ["OIDC"] },
  { name: "SAML", kind: "standard", exactCase: true },
  { name: "TCP/IP", kind: "standard" },
  { name: "WebSocket", kind: "standard", variants: ["WebSockets"] },
  { name: "WebRTC", kind: "standard", released: 2011, page: "WebRTC" },
  { name: "MQTT", kind: "standard", released: 1999, page: "MQTT" },
  { name: "OpenAPI", kind: "standard" },
  { name: "Modbus", kind: "standard", released: 1979, page: "Modbus" },
  { name: "AUTOSAR", kind: "standard", released: 2003, page: "AUTOSAR" },
  { name: "Agile", kind: "method", exactCase: true },
  { name: "Scrum", kind: "method" },
  { name: "Kanban", kind: "method" },
  { name: "DevOps", kind: "method" },
  { name: "Lean Six Sigma", kind: "method" },
  { name: "Six Sigma", kind: "method" },
  { name: "ITIL", kind: "method" },
  { name: "CI/CD", kind: "method", variants: ["CICD", "CI / CD", "continuous integration"] },
  { name: "ETL", kind: "method", exactCase: true },
  { name: "SEO", kind: "method", variants: ["search engine optimization"], exactCase: true },
  { name: "SEM", kind: "method", exactCase: true },
  { name: "GAAP", kind: "method", variants: ["US GAAP", "U.S. GAAP"] },
  { name: "IFRS", kind: "method" },
  { name: "SOX", kind: "method", variants: ["Sarbanes-Oxley"], exactCase: true },
  { name: "HIPAA", kind: "method" },
  { name: "PCI DSS", kind: "method", variants: ["PCI-DSS"] },
  { name: "ISO 9001", kind: "method" },
  { name: "ISO 27001", kind: "method", variants: ["ISO/IEC 27001"] },
  { name: "SOC 2", kind: "method", variants: ["SOC2"] },
  { name: "WCAG", kind: "method" },
  { name: "OWASP", kind: "method" },
  { name: "FedRAMP", kind: "method", misspellings: ["FedRamp"], released: 2011, page: "FedRAMP" },
  { name: "GD&T", kind: "method" },
  { name: "HACCP", kind: "method" },
  { name: "cGMP", kind: "method", variants: ["GMP"], exactCase: true },
  { name: "GDPR", kind: "method" },
  { name: "AJAX", kind: "method", exactCase: true },
  { name: "UML", kind: "method", exactCase: true },
  { name: "COBIT", kind: "method" }
];
var TECHNOLOGIES = ROWS.map((row) => ({
  name: row.name,
  kind: row.kind,
  variants: row.variants ?? [],
  misspellings: row.misspellings ?? [],
  ordinaryWords: row.ordinaryWords ?? [],
  exactCase: row.exactCase ?? false,
  released: row.released ?? null,
  source: row.page === void 0 ? null : `https://en.wikipedia.org/wiki/${row.page}`
}));

// server/src/core/posting/requirements/name-index.ts
function buildNameIndex(spellings2) {
  const index = /* @__PURE__ */ new Map();
  for (const spelling of spellings2) {
    const first = /[\p{L}\p{N}]+/u.exec(spelling.words);
    if (!first) continue;
    const key = first[0].toLowerCase();
    const entry = { ...spelling, lower: spelling.words.toLowerCase(), lead: first.index };
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  }
  for (const list of index.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
  return index;
}
function findNames(text, index) {
  const found = [];
  const lower = lowerCase(text);
  let free = 0;
  for (const word of lower.matchAll(hasSpecialLetters(lower) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g)) {
    if (word.index < free) continue;
    for (const spelling of index.get(word[0]) ?? []) {
      const start = word.index - spelling.lead;
      const end = start + spelling.words.length;
      if (start < free || !lower.startsWith(spelling.lower, start)) continue;
      if (spelling.exact && !text.startsWith(spelling.words, start)) continue;
      if (!standsAlone2(text, start, end)) continue;
      found.push({ start, end, value: spelling.value });
      free = end;
      break;
    }
  }
  return found;
}
function standsAlone2(text, start, end) {
  const short = end - start <= 2;
  if (start > 0) {
    const before = text[start - 1];
    if (/[\p{L}\p{N}_@#]/u.test(before) || short && /[&'+.-]/.test(before)) return false;
    if (before === "." && start > 1 && /[\p{L}\p{N}]/u.test(text[start - 2]) && /\p{Ll}/u.test(text[start]))
      return false;
  }
  const after = text.slice(end, end + 2);
  if (/^[\p{L}\p{N}_@]/u.test(after) || /^[+#]/.test(after)) return false;
  if (/^\.[\p{Ll}]/u.test(after)) return false;
  return !(short && /^(?:[&'’]|-\p{L}|\.\p{L})/u.test(after));
}

// server/src/core/posting/requirements/read-skills.ts
function readSkills(text, offset) {
  const plain = text.replace(/[’‘]/g, "'").replace(/[‐‑–]/g, "-").replace(/[^\S ]/g, " ");
  const names = findNames(plain, INDEX);
  const seen = /* @__PURE__ */ new Set();
  return names.filter((name, index) => !name.value.ordinary || isMeantAsName(plain, names, index)).filter(({ value: { name } }) => !seen.has(name) && seen.add(name)).map((name) => ({ value: name.value.name, span: shiftSpan({ start: name.start, end: name.end }, offset) }));
}
var INDEX = buildNameIndex(spellings());
function* spellings() {
  for (const { name, variants, misspellings, ordinaryWords, exactCase } of TECHNOLOGIES) {
    const plain = { name, ordinary: false };
    for (const words2 of ordinaryWords) yield { words: words2, exact: true, value: { name, ordinary: true } };
    for (const words2 of [name, ...variants])
      if (!ordinaryWords.includes(words2)) yield { words: words2, exact: exactCase, value: plain };
    for (const words2 of misspellings) yield { words: words2, exact: true, value: plain };
  }
  for (const { name, variants, shortForms } of LICENCES) {
    const value = { name, ordinary: false };
    for (const words2 of [name.replace(/’/g, "'"), ...variants]) yield { words: words2, exact: false, value };
    for (const words2 of shortForms) yield { words: words2, exact: true, value };
  }
}
var JOINT = /^(?: ?[,/|+•·;] ?| ?,? ?(?:and|or|&|and\/or) )(?:and |or |& )?$|^(?: (?:suite|products|applications|programs|tools))? ?(?:[(:]|,? (?:including|such as|especially|particularly|like))(?: ?(?:e\.g\.|i\.e\.|including|such as),?)? ?$/i;
var CUE_BEFORE = /\bknows? $|(?:\b(?:proficien(?:t|cy)|skilled|experienced?|expertise|fluen(?:t|cy)|knowledge|familiar(?:ity)?|background|competen(?:t|ce|cy)|skills|expert|literate|comfortable|program(?:ming)?|coding|scripting|develop(?:ment|ing)?|written|languages?)(?: level)? (?:in|with|of|using|on)|\b(?:using|MS|e\.g\.|such as|like|including|languages?:?|frameworks?:?|tools?:?|technologies:?|skills:)),? \(?$/i;
var CUE_AFTER = /^ (?:programming|language|framework|developers?|development|engineers?|scripts?|scripting|spreadsheets?|formulas|macros|code|skills|proficiency|certification|certified|EHR|EMR|library|experience|pipelines?|jobs|clusters?|tables|dashboards?|applications?|software)\b/i;
var ENDS = /^(?: ?[,.;:)/|]| (?:and|or|&|for|to|is|are|preferred|required|a plus)\b| ?$| \()/;
function isMeantAsName(text, names, index) {
  const name = names[index];
  if (text.trim() === text.slice(name.start, name.end)) return true;
  const after = text.slice(name.end, name.end + 24);
  if (CUE_AFTER.test(after)) return true;
  if (ENDS.test(after) && CUE_BEFORE.test(text.slice(Math.max(0, name.start - 48), name.start))) return true;
  return joinsSureName(text, names, { index, step: -1 }) || joinsSureName(text, names, { index, step: 1 });
}
function joinsSureName(text, names, from) {
  let here = names[from.index];
  for (let i = from.index + from.step, left = 12; i >= 0 && i < names.length && left > 0; i += from.step, left--) {
    const next = names[i];
    const between = from.step > 0 ? text.slice(here.end, next.start) : text.slice(next.end, here.start);
    if (between.length > 30 || !JOINT.test(between)) return false;
    if (!next.value.ordinary) return true;
    here = next;
  }
  return false;
}

// server/src/core/posting/requirements/years-subject.ts
var EMPTY = "(?:of|the|an?|relevant|related|directly|professional|professionally|work|working|full-time|part-time|full|time|paid|unpaid|hands-on|proven|progressive|progressively|increasingly|responsible|direct|practical|prior|previous|total|overall|solid|strong|demonstrated|demonstrable|verifiable|documented|recent|successful|continuous|equivalent|applicable|similar|job|post-graduate|post-degree|postgraduate|combined|real-world|real|world|minimum|required|and|or|\\/|-|in-depth|extensive|significant|dedicated|specialized|that|such|this|qualifying|on-the-job|and\\/or)";
var EMPTY_LEAD = new RegExp(`^(?:${EMPTY} )+`, "i");
function withoutEmptyWords(words2) {
  return `${words2.trim()} `.replace(EMPTY_LEAD, "").trim();
}
function readSubject(text, end) {
  const rest = text.slice(end, end + 260).replace(/^(?:'s?|\+| or more| plus|\.)? ?/, "");
  const experience = /^((?:[\p{L}\p{N}+#&/.,'-]{1,24} ){0,9}?)(?:experience|exp|expertise|background)(?![\p{L}])/iu.exec(rest);
  if (experience && !/[,.] /.test(experience[1].replace(/, (?=[^,]{2,60}(?:,| and | or ))/, " "))) {
    const before = withoutEmptyWords(experience[1]);
    const after = followingPhrase(rest.slice(experience[0].length));
    if (before && !(/^industry$/i.test(before) && after)) return before;
    return after;
  }
  const role = /^(?:(?:working|employed|serving) (?=as |in |with |on ))?(?:of |in |as |with |on )?(.*)$/is.exec(rest);
  return /^(?:of|in|as|with|[\p{L}-]{3,20}ing)(?![\p{L}])/iu.test(rest) ? cleanPhrase(role[1]) : null;
}
function followingPhrase(rest) {
  const phrase = /^,? (?:in|with|of|as|using|on|at|within|for|across|leading|managing|working|building|designing|developing|[\p{L}-]{3,20}ing)(?![\p{L}]).*$/isu.exec(
    rest
  );
  if (!phrase) return null;
  return cleanPhrase(
    phrase[0].replace(/^ with (?:the )?\p{Lu}[^,.;]{2,60}? as an? (?=\p{L})/u, " ").replace(/^,? (?:working (?:in|with|as|on|for)|in|with|of|as|using|on|at|within|for|across) /i, "")
  );
}
function cleanPhrase(words2) {
  const stop = /[;:()]|(?<=[\p{L}\p{N}])[.!?](?=\s|$|\p{Lu})| - |,? (?:and|or|plus|with|including|of which) (?:at least|an?|the|minimum|equivalent|\d{1,2}\+?|one|two|three|four|five|proven|strong|ability|excellent)\b|,? (?:is|are|or equivalent|preferred|required|preferably|ideally|is a plus|a plus|including|desired|such as)\b| (?:which|who|that)\b|, (?:with|including|and (?:have|be|a|an)|at|within|while)\b/iu.exec(
    words2
  );
  const phrase = (stop ? words2.slice(0, stop.index) : words2).replace(/^(?:the|an?) (?=\p{L})/iu, "");
  const clean = withoutEmptyWords(phrase.replace(/ {2,}/g, " ")).replace(/[,.\s/-]+$/, "");
  if (/^(?:one or more|any|at least one|some|all) of the following|^the following|^(?:the )?(?:last|past) /i.test(clean))
    return null;
  return clean.length >= 2 && clean.length <= 160 ? clean : clean.length > 160 ? clean.slice(0, clean.lastIndexOf(" ", 160)) : null;
}

// server/src/core/posting/requirements/read-years.ts
function readYears(text, setting) {
  if (!/year|yrs?\b|month|\bmos\b/i.test(text)) return [];
  const years = [];
  for (const match of text.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 160), match };
    if (!isAskedFor(around, setting.amongRequirements)) continue;
    const range = readRange(match);
    if (!range) continue;
    const reach = EXPERIENCE_AFTER.exec(around.after);
    const span = shiftSpan({ start, end: end + (reach ? reach[0].length : 0) }, setting.offset);
    years.push({ ...range, subject: readSubject(text, end), span });
  }
  return years;
}
var WORDS4 = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty"
];
var NUMBER2 = `(?:\\d{1,2}(?:[.,]5)?|${WORDS4.slice().sort((a, b) => b.length - a.length).join("|")})`;
var AGAIN = `(?: ?\\( ?${NUMBER2} ?\\+? ?\\))?`;
var MORE = "(?: ?\\+| plus| or (?:more|above|over|greater)|\\/more| ?\\(or more\\))";
var UNIT = "(?<unit>years?|yrs?|months?|mos)(?![\\p{L}\\p{N}])";
var QUALIFIER = "(?:(?:a |an )?(?:bare )?(?:minimum|min\\.?)(?: of)?(?: at least)?|at least(?: an?)?|at a minimum,?|no less than|not less than|a total of|over|more than|>=?|\u2265|up to|a maximum of|maximum of|max\\.?|no more than|not more than|between|approximately|around|about|roughly|~|ideally) ?";
var YEARS = new RegExp(
  `(?:(?<![\\p{L}])|(?<=\\p{L}{3})(?=\\d))(?<![\\p{N}$\u20AC\xA3/]|\\p{N}[.,-]|\\d ?- |\\b(?:last|past|next|first|within|every|each|previous|grade|level|step|final) |(?:last|past|next|first|previous) \\()(?<qualifier>${QUALIFIER})?(?<min>${NUMBER2}|(?<=least )a|(?<=of )a)${AGAIN}\\+?(?:(?: ?(?:-|to|\\/|\u2013) ?| or | and )(?<max>${NUMBER2})${AGAIN})?(?<more>${MORE})?(?:[ -]{1,2}| ?\\+ ?)?(?:full |calendar |additional |consecutive |solid |combined |or more )?${UNIT}(?:\\(s\\)|'s?)?(?<plus> ?\\+| or (?:more|above|over)| plus(?= (?:of )?(?:[a-z-]{1,20} ){0,3}experience))?`,
  "giu"
);
function isAskedFor({ before, after, match }, amongRequirements) {
  if (/^\W*with (?:the )?$/i.test(before) && /^[^.;]{0,100}\b(?:we|our|us)\b/i.test(after)) return false;
  if (NOT_ASKED_AFTER.test(after) || NOT_ASKED_BEFORE.test(before)) return false;
  const unit = match.groups["unit"].toLowerCase();
  const months = unit.startsWith("mo");
  const near = cutAtNextNumber(after);
  const experience = EXPERIENCE.test(near) || EXPERIENCE_BEFORE.test(before);
  if (/\d-|[a-z]-/i.test(match[0].slice(-unit.length - 2)) && /r$|h$/i.test(unit))
    return /^ (?:[a-z-]{1,20} ){0,3}experience/i.test(after);
  if (experience) return !OWN_HISTORY.test(before) || CANDIDATE.test(before);
  if (months || !(amongRequirements || CANDIDATE.test(before))) return false;
  if (OWN_HISTORY.test(before)) return false;
  return ROLE_AFTER.test(after) || /^,? (?:is |are )?(?:strongly |highly )?(?:preferred|required|desired|desirable|a plus|minimum)\b/i.test(after) || /\+|more|plus/i.test(match[0]) || match.groups["qualifier"] !== void 0 || /^\W*$/.test(after);
}
function cutAtNextNumber(after) {
  const next = /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\+?(?: \(\d{1,2}\))?[ -](?:or more )?(?:years?|yrs?|months?)\b/i.exec(
    after
  );
  return next ? after.slice(0, next.index) : after;
}
var EXPERIENCE = /\b(?:experience|experienced|exp|expertise|background|practice|in (?:a|an) [^.;]{0,80}\b(?:role|position|capacity)|in the (?:field|industry)|working (?:as|in|with)|as an? )(?![\p{L}])/iu;
var EXPERIENCE_BEFORE = /\b(?:experienced?|exp)(?: required| level| needed)?(?: ?[:(-]| of| \(?(?:with|for)?)? ?(?:is |- )?(?:an? )?\(?$/i;
var EXPERIENCE_AFTER = /^ ?(?:of )?(?:[\p{L}\p{N}+#&/.'-]{1,24} ){0,7}?experience(?![\p{L}])/iu;
var ROLE_AFTER = /^ ?(?:of|in|as|with|working|leading|managing|building|designing|developing|selling|teaching|supervising|[\p{L}-]{3,20}ing)(?![\p{L}])/iu;
var NOT_ASKED_AFTER = /^(?: ?-? ?old| of age\b| ago\b| or older\b| and older\b| and over\b| or over\b(?! experience)|['’]? ?(?:of )?(?:history|heritage|warranty|contract|term|trial|probation|tenure|growth|existence|operation|innovation|history|success|notice|service to|college|university|degree|program|programme|course|diploma|school|plan|anniversary|commitment|assignment|period|lease|post-|after|from|later|later|vesting|cliff|salary|pay|maternity|parental|leave)\b| (?:long|running|strong|since|per)\b|-long\b| (?:bachelor|master|undergraduate|college|university|accredited|technical|vocational|trade|apprentice|or less of|following|thereafter|in business|in a row)|['’]? (?:of )?(?:full-time |continuous )?(?:employment|service|college|university|study|education|schooling|coursework|residence|residency)\b(?! experience)|['’]? of (?:[a-z-]{1,20} ){0,3}(?:education|study|coursework|schooling|college)\b(?! (?:and|or|and\/or) experience)| are (?:required|needed) (?:to|for) (?:complete|graduat)|\.? ?(?:fixed|temporary|contract)\b| as (?:a|an) (?:company|leader|leading|organi[sz]ation)\b)/i;
var NOT_ASKED_BEFORE = /(?:\b(?:for (?:the (?:last|past|next) |over |more than |nearly |almost |about )?|within (?:the )?(?:last |past |next )?|during (?:the )?(?:last|past|next|first) |in (?:the )?(?:last|past|next|first|under) |over the (?:past|last|next) |after (?:the )?(?:first )?|every |(?:less|fewer) than (?:an? )?|under |aged? |ages |lack |lacking |initial |substituted? for (?:up to )?|contract (?:duration|length|term)?:? ?|duration:? ?|term:? ?|celebrating |founded |established |probation(?:ary period)? (?:of |is )?|serve an? |expire[sd]? (?:in )?|valid for |extended (?:for|by) |renewed? (?:for|by) |not to exceed |in |than |grade|gs-)|\baged |\bfor each |\bequal to )$/i;
var OWN_HISTORY = /\b(?:we(?:'ve| have| are|'re)?|our|us|company|firm|organi[sz]ation|team|agency|founded|established|has (?:been|over|more)|they|client has)\b[^.;:]{0,70}$/i;
var CANDIDATE = /\b(?:you|your|candidates?|applicants?|must|require[sd]?|looking for|seeking|need|prefer|ideal|someone|hire|expect)\b[^.;]{0,80}$/i;
function readRange(match) {
  const { qualifier = "", min, max, unit } = match.groups;
  const part = unit.toLowerCase().startsWith("mo") ? 12 : 1;
  const low = numberOf(min) / part;
  const high = max === void 0 ? null : numberOf(max) / part;
  if (high !== null && high < low) return void 0;
  const round = (value) => Math.round(value * 100) / 100;
  if (/up to|max|no more|not more/i.test(qualifier) && high === null) return { min: 0, max: round(low) };
  return low > 60 ? void 0 : { min: round(low), max: high === null || high === low ? null : round(high) };
}
function numberOf(words2) {
  const lower = words2.toLowerCase();
  const at2 = WORDS4.indexOf(lower);
  return at2 >= 0 ? at2 : lower === "a" ? 1 : Number(lower.replace(",", "."));
}

// server/src/core/posting/requirements/requirement-level.ts
function readClauses(text, otherwise) {
  const marks = [];
  if (!LEVEL_WORD.test(text)) return layOut(text.length, marks, otherwise);
  const words2 = text.replace(/\(e?s\)/g, (plural) => "s".repeat(plural.length));
  let floor = 0;
  for (const match of words2.matchAll(LEVEL_WORDS)) {
    const mark = clauseOfMark(words2, match, floor);
    if (!mark) continue;
    floor = mark.level === "preferred" && mark.opens ? floor : match.index + match[0].length;
    marks.push(mark);
    if (mark.end === text.length && mark.opens) break;
  }
  return layOut(text.length, marks, otherwise);
}
function levelOfLeadIn(words2) {
  const plain = words2.toLowerCase();
  if (/\b(?:nice|good|great|helpful)[- ]to[- ]haves?\b|\bprefer(?:red|ence|ably)?\b|\bdesir(?:ed|able)\b|\bbonus\b(?! (?:plan|scheme|pay))|\b(?:a|big|huge|definite) plus\b|^plus(?:es)?\b|\bideally\b|\bextra (?:credit|points)\b|\beven better\b|\basset\b|\badvantage(?:ous)?\b|\bwould be (?:great|nice|helpful|ideal)\b|\boptional\b|\bnot required\b/.test(plain)) return "preferred";
  if (/\b(?:minimum|required?|requires|must|mandatory|essential|basic)\b/.test(plain)) return "required";
  return void 0;
}
var TRAILING_PREFERRED = "(?:(?:is|are|being|would be|will be|'s|considered|strongly|highly|also|very|but|though|and|much|definitely|seen as|viewed as|as) ){0,4}(?:preferred|desired|desirable|advantageous|beneficial|helpful|welcome|favou?red|optional|nice[- ]to[- ]haves?|not (?:required|necessary|essential|mandatory|a must)|(?:an?|a (?:big|huge|strong|great|definite|real|major|significant|distinct)|an added|added|big|huge|strong|definite|major) (?:plus|bonus|asset|advantage)(?![- ]size)|asset|a nice[- ]to[- ]have|preferable|recommended|an advantage|ideal)";
var LEADING_PREFERRED = "(?:preferr?[ae]bly|ideally|preference (?:will be |is )?(?:given )?(?:to|for)|we prefer|preferred:|preferred [a-z]|desired:|desirable:|nice to haves?:|bonus(?: points)?(?: for| if|:)|bonus points|extra points|extra credit|plus(?:es)?(?: if|:)|it(?:'s| is| would be) (?:a |an )?(?:big |huge |added )?(?:plus|bonus|advantage|great|nice|helpful|ideal)(?: if| that| to)|would (?:love|prefer)(?: it)? (?:if|to|for|someone)|even better if|we'd love|the ideal candidate (?:would|may|might) also|optional:)";
var TRAILING_REQUIRED = "(?:(?:is|are|will be|strictly|absolutely|also|as) ){0,3}(?:required|mandatory|essential|a must(?:-have)?|compulsory|necessary|non-negotiable)";
var LEADING_REQUIRED = "(?:required:|mandatory:|essential:|must (?:have|be|possess|hold|include)\\b)";
var LEVEL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<lp>${LEADING_PREFERRED})|(?<tp>${TRAILING_PREFERRED})|(?<lr>${LEADING_REQUIRED})|(?<tr>${TRAILING_REQUIRED}))(?![\\p{L}\\p{N}])`,
  "giu"
);
var LEVEL_WORD = /require|must|prefer|desir|plus|bonus|ideal|essential|mandatory|necessary|compulsory|negotiable|nice|great|helpful|advantage|asset|extra|love|better|optional|beneficial|welcome|favou?red|recommended/iu;
var NOUN_AFTER = /^ (?:name|names|pronouns?|method|vendors?|employer|supplier|partner|stock|location|provider|start date|customer|functions?|duties|skill-?set|results?|outcomes?|state|by (?:law|the)|to (?:complete|perform|apply|submit|attend|travel|work|pass|undergo|make|do|file)|time|documents?|reports?|information|training|for (?:the|this) (?:position|appointment|examination|success)|tasks?|levels?)\b/i;
var OWNED_BEFORE = /\b(?:your|our|their|his|her|its) $/i;
var CONDITION_BEFORE = /\b(?:as|if|when|where|whenever|may be|any|other|the|all|of|degree) $/i;
function clauseOfMark(text, match, floor) {
  const start = match.index;
  const end = start + match[0].length;
  const { lp, tp, lr } = match.groups;
  const level = lp !== void 0 || tp !== void 0 ? "preferred" : "required";
  const after = text.slice(end, end + 40);
  if (lp === void 0 && (NOUN_AFTER.test(after) || OWNED_BEFORE.test(text.slice(Math.max(0, start - 8), start))))
    return void 0;
  const leads = lp !== void 0 || lr !== void 0 || /^(?:preferred|desired|required|desirable|essential)$/i.test(match[0]) && opensClause(text, start, after);
  if (leads)
    return {
      start: lr === void 0 && lp !== void 0 ? start : 0,
      end: leadingEnd(text, start),
      level,
      opens: true
    };
  if (/^(?:required|necessary|essential|helpful|ideal|welcome|recommended|beneficial)$/i.test(match[0]) && (CONDITION_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || /^ [a-z]/.test(after) && !/^ (?:and|but|or|for|with|in|at|plus)\b/.test(after))) return void 0;
  const from = trailingStart(text, start, floor);
  return { start: from, end, level, opens: false };
}
function opensClause(text, start, after) {
  return (start === 0 || /[(;:.-] ?$/.test(text.slice(Math.max(0, start - 2), start))) && /^(?: [a-z]|:| -)/i.test(after) && !/^ ?[),.;]/.test(after);
}
function leadingEnd(text, start) {
  const before = text.slice(Math.max(0, start - 200), start);
  const close = text.slice(start, start + 400).indexOf(")");
  const inside = close >= 0 && before.lastIndexOf("(") > before.lastIndexOf(")");
  if (inside) return start + close;
  const next = start > 0 ? /,? and (?:an? |at least |minimum )?(?:minimum of )?(?:\d|one\b|two\b|three\b|four\b|five\b|must\b)/.exec(
    text.slice(start, start + 300)
  ) : null;
  return next ? start + next.index : text.length;
}
function trailingStart(text, end, floor) {
  const before = text.slice(floor, end).replace(/\([^()]{0,300}\)/g, (words2) => "x".repeat(words2.length));
  const open = before.lastIndexOf("(");
  if (open >= 0 && before.lastIndexOf(")") < open && before.slice(open + 1).trim() === "") {
    return floor + Math.max(0, ...[",", ";", " or ", " and ", "/"].map((cut) => before.lastIndexOf(cut, open)));
  }
  if (open >= 0 && before.lastIndexOf(")") < open) return floor + open + 1;
  const hard = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(" but "),
    before.lastIndexOf(" - "),
    before.lastIndexOf("("),
    before.lastIndexOf(". ")
  );
  let from = hard < 0 ? 0 : hard + 1;
  const comma = before.lastIndexOf(",", before.length - 2);
  if (comma > from) {
    const last = before.slice(comma + 1).trim();
    const own = !/^(?:(?:and|it|this|that|these|they|which|also|would|will|is|are|be|very|highly) ?)*$/i.test(last) && (OWN_CLAUSE.test(last) || /\b(?:experience|knowledge|degree|background|certification|licen[sc]e|familiarity|proficiency)$/i.test(last) && !/^(?:and|or)\b/.test(last) || !/^(?:and|or)\b/.test(last) && !LIST_BEFORE.test(before.slice(from, comma)));
    if (own) from = comma + 1;
  }
  const and = before.lastIndexOf(" and ");
  if (and > from && OWN_CLAUSE.test(before.slice(and + 5).trim())) from = and + 1;
  return floor + from;
}
var OWN_CLAUSE = /^(?:(?:and|with|or|but) )?(?:(?:an?|any|prior|previous|some|relevant|additional|strong|advanced) ){0,2}(?:experience|experiences|knowledge|familiarity|master|masters|master's|mba|ms|m\.s|phd|ph\.d|doctorate|graduate|advanced|bachelor|bachelor's|bachelors|certification|certificate|degree|cpa|pmp|fluency|ability|background|proficiency|\d{1,2}\+?(?:-\d{1,2})? years)\b/i;
var LIST_BEFORE = /,|\b(?:in|with|as)\b[^,]{0,40}$/;
function layOut(length, marks, otherwise) {
  const clauses = [];
  let at2 = 0;
  const push = (start, end, level) => {
    const last = clauses.at(-1);
    if (end <= start) return;
    if (last && last.level === level) clauses[clauses.length - 1] = { ...last, end };
    else clauses.push({ start, end, level });
  };
  for (const mark of marks) {
    push(at2, Math.max(at2, mark.start), otherwise);
    push(Math.max(at2, mark.start), mark.end, mark.level);
    at2 = Math.max(at2, mark.end);
  }
  push(at2, length, marks.length > 0 && length - at2 < 4 ? marks.at(-1).level : otherwise);
  return clauses;
}

// server/src/core/posting/requirements/requirement-items.ts
var REQUIREMENT_KINDS = /* @__PURE__ */ new Set([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education"
]);
var TERM_KINDS = /* @__PURE__ */ new Set([
  "about-company",
  "benefits",
  "pay",
  "how-to-apply",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal"
]);
function* requirementItems(outline) {
  const levels = sectionLevels(outline);
  let leadIn;
  let section = 0;
  for (const [index, block] of outline.blocks.entries()) {
    while (section + 1 < outline.sections.length && outline.sections[section + 1].firstBlock <= index) section++;
    if (block.kind === "heading") leadIn = void 0;
    if (block.kind === "heading" || block.kind === "code" || block.kind === "front-matter") continue;
    if (block.language !== null && block.language !== "en") continue;
    const before = outline.blocks[index - 1];
    if (block.kind !== "list-item" && before?.kind === "list-item") leadIn = void 0;
    if (!REQUIREMENT_KINDS.has(block.section) && !MAY_DEMAND.test(block.text)) continue;
    const words2 = block.text.trim();
    if (isLeadIn(words2)) {
      leadIn = levelOfLeadIn(words2);
      if (!/\d|degree|diploma/i.test(words2)) continue;
    }
    const next = outline.blocks[index + 1];
    yield* itemsOfBlock(block, {
      level: leadIn ?? levels[section] ?? "required",
      next: next && next.section === block.section && next.kind !== "heading" ? next.text.slice(0, 300) : ""
    });
  }
}
var MAY_DEMAND = /experience|\bexp\b|years?|yrs|degree|bachelor|master|diploma|must|requir|prefer|candidate|applicant|individual|person|skill|knowledge|education|qualif|looking for|seeking|search|you(?:['’]ll| will)? (?:have|need|bring|must|are|should|possess|hold)|licen[sc]|certif|ideal|need|expect|\b(?:BS|BA|MS|MBA|B\.S|M\.S|Ph\.?D)|bonus|nice to have|plus|[:：]\s*$/i;
function isLeadIn(words2) {
  return words2.length <= 160 && /[:：]$/.test(words2);
}
function sectionLevels(outline) {
  let preferredAbove = Infinity;
  return outline.sections.map((section) => {
    const heading = outline.blocks[section.firstBlock]?.heading ?? null;
    const marked = heading !== null && (heading.form === "atx" || heading.form === "html" || heading.form === "setext");
    const level = marked ? heading.level : 7;
    if (level <= preferredAbove) preferredAbove = Infinity;
    if (section.kind === "requirements-preferred") {
      if (marked) preferredAbove = level;
      return "preferred";
    }
    if (section.kind === "requirements-required") return "required";
    if (level > preferredAbove && level < 7) return "preferred";
    const own = heading ? levelOfLeadIn(headingWords(outline.blocks[section.firstBlock])) : void 0;
    return own ?? "required";
  });
}
function* itemsOfBlock(block, setting) {
  const amongTerms = TERM_KINDS.has(block.section);
  let amongRequirements = REQUIREMENT_KINDS.has(block.section) || labelAsks(block);
  let level = setting.level;
  for (const [index, { label, ...span }] of statementsOf(block).entries()) {
    const kind = label ? REQUIREMENT_LABEL.test(label) : void 0;
    if (kind !== void 0) amongRequirements = kind;
    if (label) level = levelOfLeadIn(label) ?? setting.level;
    const rest = block.text.slice(span.end, span.end + 400);
    yield {
      span: { start: block.span.start + span.start, end: block.span.start + span.end },
      text: block.text.slice(span.start, span.end),
      level,
      amongRequirements,
      amongTerms: amongTerms && !amongRequirements,
      opensBlock: index === 0 || label !== void 0,
      following: rest.length < 400 ? `${rest} ${setting.next}` : rest
    };
  }
}
var INNER_LABEL = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}/-]{0,20},?|and|&|of|to) ){0,4}(?:Requirements?|Qualifications?|Skills|Experience|Education|Abilities|Competencies|Required|Preferred|Desired|Must [Hh]ave|Responsibilities|Duties|Benefits|Offer|Compensation|Apply|Summary)(?: [Ii]nclude)?\s?:(?!\/\/)/gu;
var REQUIREMENT_LABEL = /(?:requirements?|qualifications?|skills|experience|education|abilities|competencies|required|preferred|desired|must have)(?: include)?\s?:$/i;
function labelAsks(block) {
  if (!block.label) return false;
  const label = block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start);
  return /^\W*(?:(?:minimum|required|preferred|work|years of|relevant|desired) )?(?:experience|education|qualifications?|requirements?|degree|skills|certifications?|licen[sc]es?|exp)(?: (?:level|required|requirements?|needed))?\W*$/i.test(
    label
  );
}
function statementsOf(block) {
  const text = joinWrappedLines(block.text);
  const cuts = /* @__PURE__ */ new Map();
  for (const [index, { start }] of splitSentences(text).entries())
    if (index === 0 || !/[.]\s{1,2}\p{Ll}$/u.test(text.slice(Math.max(0, start - 3), start + 1)))
      cuts.set(start, void 0);
  for (const match of text.matchAll(/;\s/g)) cuts.set(match.index + 1, void 0);
  if (BULLET.test(block.raw))
    for (const match of block.raw.matchAll(INNER_BULLET)) cuts.set(match.index + match[0].length, "");
  for (const match of text.matchAll(RUN_ON)) cuts.set(match.index + match[0].length, "");
  for (const place of gluedPlaces(text)) cuts.set(place, "");
  if (text.length > 120 && text.includes(":")) {
    for (const match of text.matchAll(INNER_LABEL)) {
      if (!cuts.has(match.index)) cuts.set(match.index, void 0);
      cuts.set(match.index + match[0].length, match[0]);
    }
  }
  const places = [...cuts].sort((a, b) => a[0] - b[0]);
  return places.flatMap(([start, label], index) => {
    const span = trimSpan(text, { start, end: places[index + 1]?.[0] ?? text.length });
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 40)))) return [];
    return [label === void 0 ? span : { ...span, label }];
  });
}
function joinWrappedLines(text) {
  return text.replace(/[\r\n](?=[\r\n \t]{0,40}[\p{Ll}\d(])/gu, " ");
}
function gluedPlaces(text) {
  if (!/[a-z)][A-Z]/.test(text) && !hasSpecialLetters(text)) return [];
  const all = Array.from(text.matchAll(/[\p{Ll})](\p{Lu}\p{Ll}{0,20})[ ,'’-]{1,2}([\p{L}\d(])/gu), (match) => ({
    index: match.index + 1,
    word: match[1],
    next: match[2]
  }));
  const places = all.filter(
    ({ index }) => /(?:\p{Ll}{3}|\p{Ll}\))$/u.test(text.slice(Math.max(0, index - 6), index)) && !KNOWN_CAMEL.test(text.slice(Math.max(0, index - 12), index + 14))
  );
  return places.filter(({ word, next }) => OPENS_DEMAND.test(word) || places.length > 1 && /[\p{Ll}\d]/u.test(next)).map(({ index }) => index);
}
var KNOWN_CAMEL = /\b(?:JavaScript|TypeScript|CoffeeScript|PowerPoint|PowerShell|WordPress|MailChimp|SharePoint|QuickBooks|DevOps|GitHub|GitLab|HubSpot|LinkedIn|YouTube|CircleCI|MongoDB|TensorFlow|InDesign|SolidWorks|SketchUp|SalesForce|OneNote|OneDrive|PeopleSoft|CloudFormation|OpenStack|OpenShift|BambooHR|ServiceNow|BigQuery|FileMaker|SageMaker|ActionScript)/;
var OPENS_DEMAND = /^(?:Must|Ability|Able|Experienced?|Strong|Excellent|Knowledge|Demonstrated|Bachelor|Master|Proficien(?:t|cy)|Minimum|Have|Good|Working|Previous|Prior|Proven|Familiar(?:ity)?|Understanding|Valid|High|College|Degree|Preferred|Required|Willing(?:ness)?|Highly|Comfortable|Solid|Basic|Advanced|Outstanding|Possess(?:ion)?|Fluent|Passion(?:ate)?|Interest|At|Extensive|A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
var RUN_ON = /\b(?:experience|knowledge|skills|preferred|required|diploma)(?=\p{Ll}{4})(?!able|sets|based|base)/giu;
var BULLET = /[*•·▪●➢✔]|[\p{Ll})]-\s/u;
var INNER_BULLET = /(?<=\S)\s{0,8}[*•·▪●➢✔](?=\s{1,8}[\p{L}\d]|[\p{Lu}])|(?<=[\p{Ll})])-(?=\s{1,12}[\p{Lu}“"\d])/gu;

// server/src/core/posting/requirements/demands.ts
function asksOfCandidate(text) {
  return DEMAND.test(text) && !NO_DEMAND2.test(text);
}
var HOLDING = "(?:experience|knowledge|degree|diploma|certificat(?:e|ion)|licen[sc]e|proficiency|familiarity|fluency|background|ability|skills)";
var DEMAND = new RegExp(
  [
    "\\bmust (?:also |currently |already )?(?:have|be (?:able|proficient|fluent|familiar|experienced|licensed|certified|comfortable|willing|at least)|possess|hold|demonstrate|either complete|know|complete)\\b",
    "\\b(?:successful|ideal|right|strong|best|qualified|preferred|perfect) (?:candidates?|applicants?|person|individuals?)\\b",
    "\\b(?:candidates?|applicants?|incumbents?) (?:must|should|with|needs?|will (?:have|possess|need|bring))\\b",
    "\\byou (?:must|should have|need|bring|possess|hold|are (?:an? |proficient|experienced|fluent|familiar|comfortable)|have (?:an? |at least|\\d|strong|experience|proven|excellent|solid|worked|knowledge|deep))",
    "\\byou(?:'ll| will) (?:need|bring|have (?:an? |at least|\\d|experience))\\b",
    "\\b(?:seeking|looking for|searching for|in search of)\\b",
    `\\b${HOLDING}\\b[^.;]{0,100}\\b(?:required|preferred|desired|a plus|essential|an asset|mandatory|desirable|a must)\\b`,
    `\\b(?:requires?|requiring|possession of|need(?:s|ed)?|we expect|to qualify)\\b[^.;]{0,100}\\b(?:${HOLDING}|years?|bachelor|master)\\b`,
    "\\b(?:minimum|at least)\\b[^.;]{0,40}\\byears?\\b[^.;]{0,80}\\bexperience\\b",
    "\\b(?:requirements|qualifications)[: ] ?(?:an? |minimum )?(?:BSc|B\\.S\\.|BS |BA |Bachelor|Master|\\d{1,2}\\+? (?:or more )?years)",
    "\\b(?:B\\.?S|BSc|BA|M\\.?S|MSc|MBA|Ph\\.?D)\\b[^.;]{0,80}\\b(?:required|preferred|desired|desirable|a plus)\\b",
    "\\bpreference will be given\\b|\\b(?:minimum|required) education\\b",
    "\\b(?:expect|want) (?:you|candidates|applicants) to (?:have|be|know)\\b",
    "\\b(?:requirements?|qualifications?) (?:include|are|for this (?:role|position|job))\\b|\\b(?:qualifications|requirements) for [^.;]{0,60}\\binclude",
    "\\b(?:engineer|developer|professional|someone|person|candidate|individual|manager|specialist|designer|technician|analyst|you)s? with (?:at least |over |more than |a minimum of |minimum |around )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|ten)(?: ?- ?\\d{1,2})?\\+? (?:or more )?years"
  ].join("|"),
  "i"
);
var NO_DEMAND2 = /\bthe term ["'“]|\bapplicants? who lack\b|\byou have (?:the|an|a) (?:right|opportunity|chance|choice|question)|\bif you (?:need|are (?:an?|a) individual|have a disability|require)|\byou need (?:an?|any) (?:accommodation|assistance)|\bno (?:\S+ ){0,2}(?:experience|degree) (?:is )?(?:required|necessary|needed)|\bwhether you(?:'re| are)\b|\bmust be (?:submitted|received|completed|filed|gained|obtained)\b/i;
function beginsWithDemand(text) {
  return BEGINS.test(text);
}
var BEGINS = /^\W*(?:(?:experience|education|qualifications?)[^.:]{0,20}[:-] ?)?(?:(?:an? )?(?:minimum(?: of)?|at least|min\.?) )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?\(\d{1,2}\))? ?(?:\+|plus|or more)?(?: ?(?:-|to) ?(?:\d{1,2}|[a-z]{3,5})\+?)? ?\+?(?:years?|yrs?)\+?\b(?:[^.;]{0,100}\b(?:experience|exp)\b|,? (?:as|in|of|working|leading|managing) )|^\W*(?:an? )?(?:bachelor|master|associate)'?s?'?(?: or [a-z']{1,12})? (?:degree|of (?:science|arts)|in )|^\W*(?:an? )?(?:B\.?S\.?|BSc|BA|M\.?S\.?|MSc|MBA|Ph\.?D\.?)(?:[/ ,]| or ){1,3}(?:[A-Za-z.]{2,9} ?){0,3}(?:degree|in )|^\W*(?:an? )?high school (?:diploma|graduate)|^\W*(?:four|4)-year (?:college )?degree/i;
function isPlainDemand(text) {
  return PLAIN3.test(text);
}
var PLAIN3 = /\bmust (?:have|possess|hold|be (?:able|proficient|fluent|familiar|experienced|licensed|certified|at least))\b|\b(?:successful|ideal|right|qualified|preferred|perfect) (?:candidates?|applicants?|person) (?:is|are|has|have|will (?:be|have|possess|demonstrate|bring)|should|must|would)\b|\b(?:candidates?|applicants?) (?:must|should) (?:have|be|possess|demonstrate)\b|\byou should (?:have|be)\b|\b(?:experience|knowledge|degree|licen[sc]e|certification)\b[^.;]{0,80}\b(?:is|are) (?:required|preferred|desired|essential|mandatory|a plus|an asset)\b/i;
function isSpokenByEmployer(text) {
  return OWN_VOICE.test(text) || TEACHES.test(text);
}
var OWN_VOICE = /^\W*(?:for|with|since|over)\b[^.;]{0,60},? we\b|^\W*(?:we (?:offer|provide|are|do|will|believe|have|value|know|understand|encourage|welcome|don't|also)|we're|we'll|our |please |to apply|apply (?:now|today|online|here|by)|click |join (?:us|our)|this (?:is|role|position|job) (?:is|offers|will|reports)|salary\b|compensation:|benefits:|location:|for more information|if you (?:are interested|think|feel|want|don't|do not|meet))/i;
var TEACHES = /\bwe(?:'ll| will) (?:train|teach)\b/i;

// server/src/core/posting/read-requirements.ts
function readRequirements(outline) {
  const requirements = [];
  for (const item of requirementItems(outline)) requirements.push(...requirementsOf(item));
  return requirements;
}
function requirementsOf(item) {
  const text = plainWords(item.text);
  const asks = asksOfCandidate(text);
  const opens = item.opensBlock && beginsWithDemand(text);
  if (item.amongRequirements ? isSpokenByEmployer(text) && !asks : !asks && !opens) return [];
  const requirements = factsOf(item, text);
  if (item.amongRequirements) return requirements;
  const stated = requirements.some((one) => one.years.length > 0 || one.degrees.length > 0);
  if (item.amongTerms) return stated ? requirements : [];
  return stated || isPlainDemand(text) || requirements.some((one) => one.skills.length > 0) ? requirements : [];
}
function factsOf(item, text) {
  const offset = item.span.start;
  const clauses = readClauses(text, item.level);
  const years = readYears(text, { amongRequirements: item.amongRequirements, offset });
  const skills = readSkills(text, offset);
  const degrees = clauses.map((clause) => readDegree(text.slice(clause.start, clause.end)));
  return clauses.flatMap((clause, index) => {
    const span = clauseWords(text, clause);
    if (!span) return [];
    const isWithin = (fact) => clause.start <= fact.span.start - offset && fact.span.start - offset < clause.end;
    const degree = degrees[index];
    const said = clauses.filter((_, other) => other === index || !degrees[other]).map((other) => text.slice(other.start, other.end));
    return {
      text: item.text.slice(span.start, span.end),
      level: clause.level,
      years: years.filter(isWithin),
      degrees: degree ? [
        {
          level: degree.level,
          equivalentAccepted: acceptsExperience(degree.level, said.join(" "), item.following),
          span: shiftSpan(degree.span, offset + clause.start)
        }
      ] : [],
      skills: skills.filter(isWithin),
      span: shiftSpan(span, offset)
    };
  });
}
function clauseWords(text, clause) {
  const words2 = text.slice(clause.start, clause.end);
  const lead = /^(?:[\s,;:()-]|and |or |but )*/.exec(words2)[0].length;
  const end = words2.length - /(?:[\s,;(-]*)$/.exec(words2.slice(-20))[0].length;
  return end > lead && /[\p{L}\p{N}]{2}/u.test(words2.slice(lead, end)) ? { start: clause.start + lead, end: clause.start + end } : void 0;
}

// server/src/core/posting/read-seniority.ts
function readSeniority(outline, title) {
  return (title && titleSeniority(outline, title)) ?? fieldSeniority(outline) ?? statedSeniority(outline);
}
var IN_TITLE = [
  ["executive", /\b(?:vice[- ]president|[se]?vp|president|managing director|executive director|chief (?:[\p{L}&-]+ ){1,4}officer|c[efotipmr]o|cfo|ciso|general counsel)\b(?!['’]s)/iu],
  ["director", /\b(?:director|directors|head of|dean)\b/iu],
  ["intern", /\b(?:intern|interns|internship|internships|co-op|working student|werkstudent(?:in)?)\b/iu],
  ["manager", /\b(?:supervisors?|supervisory|superintendent|team manager|people manager|engineering manager|software development manager|general manager|(?:store|shop|restaurant|branch|shift|plant|warehouse|kitchen|bar|nurse|floor|department|district|regional|area|site|duty|assistant|deputy|support|help ?desk|call cent(?:er|re)|crew|salon|hotel|front office|housekeeping|production|sales team|development|research|clinic|practice|design|data science|analytics|accounting|security|it|hr) manager|foreman|foreperson|branch chief)\b/iu],
  ["manager", /(?:^|\s[-–:]\s|\bsenior |\bsr\.? )managers?(?:,| of\b| -| –)/iu],
  ["principal", /\bprincipal\b(?! (?:of|investigator)\b)/iu],
  ["staff", /(?:^|\b(?:senior|sr\.?)\s|[-–:,(]\s?)staff (?=(?:[\p{L}/-]+ ){0,3}(?:engineers?|developers?|scientists?|designers?|researchers?|architects?|programmers?|analysts?|sres?|product managers?|technologists?|writers?|sre|security|software|machine|data)\b)/iu],
  ["lead", /(?:^|[\s(/,-])(?:team|tech(?:nical)?|project|product|design|engineering|data|qa|test|shift|squad|group|modernization|security)?[ -]?leads?\b(?! (?:generat|gen\b|qualif|manag|develop|nurtur|time|paint|abat|hazard|based|inspector|scor))/iu],
  ["senior", /\b(?:senior|snr|sr)\b\.?(?! (?:living|care|services?|citizens?|housing|cent(?:er|re)s?|executive service|community|communities|home|nutrition|residen))/iu],
  ["mid", /\b(?:mid[- ]?level|mid[- ]?weight|mid(?= )|mid[- ]senior|intermediate)\b/iu],
  ["junior", /\b(?:junior|jr)\b\.?/iu],
  ["entry", /\b(?:entry[- ]?level|new grad(?:uate)?s?|recent grad(?:uate)?s?|graduate (?=(?:[\p{L}]+ ){0,3}(?:engineer|developer|trainee|analyst|consultant|scheme|program(?:me)?|role|recruiter|designer|scientist))|trainee|(?<=\()graduate(?=\)))\b/iu]
];
var NO_MANAGER = /\b(?:product|project|program(?:me)?|account|engagement|delivery|case|community|content|campaign|brand|portfolio|partner|customer success|client success|relationship|category|event|contracts?|grants?|release|change|property|territory|success|social media|alliances?|partnerships?)\b[\p{L}\s&,/-]{0,30}\bmanager\b/iu;
var ASSISTS = /\b(?:assistant|secretary|aide|advisor|adviser|associate|coordinator|analyst|recruiter) (?:to|for) (?:the )?|\b(?:executive|managerial) (?:assistant|secretary|recruiter|producer|chef)\b|^chief of staff\b|\bto the (?:ceo|cto|coo|cfo|president|director|vice president)\b/iu;
function titleSeniority(outline, title) {
  const assists = ASSISTS.exec(title.value);
  for (const [value, pattern] of IN_TITLE) {
    const match = pattern.exec(title.value);
    if (!match) continue;
    if (assists && match.index >= assists.index && ABOVE.has(value)) continue;
    if (value === "manager" && NO_MANAGER.test(title.value) && !/supervis/i.test(match[0])) continue;
    return located(value, match, title.span.start);
  }
  const manager = /\bmanagers?\b/i.exec(title.value);
  if (manager && !NO_MANAGER.test(title.value) && !assists && managesPeople(outline))
    return located("manager", manager, title.span.start);
  return null;
}
var ABOVE = /* @__PURE__ */ new Set(["executive", "director", "manager"]);
function managesPeople({ blocks }) {
  return blocks.some(({ text, section }) => section !== "about-company" && MANAGES_PEOPLE.test(text));
}
var MANAGES_PEOPLE = /\bdirect reports?\b|\b(?:manag|lead|supervis|mentor|coach|recruit|hir|build)(?:e|es|ing)?(?:,? (?:and |& )?(?:manag|lead|supervis|mentor|motivat|train|coach|develop|hir|recruit|grow|build|inspir|retain)\w{0,4}){0,4} (?:and \w+ )?(?:a |an |the |your |our |their )?(?:(?:[\w-]+) ){0,3}(?:team|staff|employees|people|personnel|direct reports)\b|\bpeople (?:management|manager)\b|\bline manage|\bsupervisory (?:responsibilit|experience|position)|\bperformance (?:reviews|appraisals) (?:of|for)\b/i;
var LEVELS = [
  ["intern", /\bintern(?:ship)?\b/i],
  ["entry", /\bentry[- ]?level\b|\bentry\b|\bgraduate\b/i],
  ["director", /\bdirector\b/i],
  ["executive", /\bexecutive\b/i],
  ["mid", /\bmid\b|\bmid[- ]?(?:level|senior|weight)\b|\bintermediate\b/i],
  ["junior", /\bjunior\b/i],
  ["senior", /\bsenior\b/i],
  ["staff", /\bstaff\b/i],
  ["principal", /\bprincipal\b/i],
  ["lead", /\blead\b/i],
  ["manager", /\bmanager\b/i]
];
function fieldSeniority(outline) {
  for (const block of outline.blocks) {
    const match = /^\s*(?:seniority|seniority level|career level|(?:job|position|role) level|level|experience level)\s?[:：]\s*(\S[^\r\n]{0,40})$/i.exec(
      block.text
    );
    if (!match) continue;
    const found = LEVELS.find(([, pattern]) => pattern.test(match[1]));
    if (found) {
      const start = block.span.start + block.text.lastIndexOf(match[1]);
      return { value: found[0], span: { start, end: start + match[1].trimEnd().length } };
    }
  }
  if (!/entry[- ]level/i.test(outline.source)) return null;
  const trainee = outline.fields().find((field) => field.kind === "type" && /\bentry[- ]level\b/i.test(field.value));
  return trainee ? { value: "entry", span: trainee.span } : null;
}
var STATED = [
  ["entry", /\b(?:this is an?|our|an?|for an?|it['’]s an?) (?:[\w-]+ ){0,3}entry[- ]level (?:[\w-]+ ){0,3}(?:role|position|job|opportunity|opening)\b|\bentry[- ]level (?:position|role|job|opening)s?\b/i],
  ["senior", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}senior(?:[- ]level)? (?:[\w-]+ ){0,2}(?:role|position|individual contributor)\b|\b(?:senior or above|senior level or above)\b/i],
  ["mid", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}(?:mid[- ]level|mid[- ]weight|intermediate)\b/i],
  ["junior", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}junior(?:[- ]level)? (?:[\w-]+ ){0,3}(?:role|position|developer|engineer|designer|analyst)\b/i]
];
var RANK = /entry|senior|mid[- ]|intermediate|junior/i;
function statedSeniority(outline) {
  for (const block of outline.blocks) {
    if (block.kind === "heading" || block.kind === "code" || block.section === "about-company" || !RANK.test(block.text))
      continue;
    for (const [value, pattern] of STATED) {
      const match = pattern.exec(block.text);
      if (match) return located(value, match, block.span.start);
    }
  }
  return null;
}
function located(value, match, offset) {
  const words2 = match[0].trim();
  const start = offset + match.index + match[0].indexOf(words2);
  return { value, span: { start, end: start + words2.length } };
}

// server/src/core/posting/statements/contact.ts
var EMAIL = /[\p{L}\p{N}_.+-]{1,64}(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/iu;
var TELEPHONE = /(?<![\w/-])(?:\+\d{1,3}[\s.-]?)?\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)|(?<!\w)\+\d{1,3}(?:[\s.()-]{0,2}\d{2,4}){2,5}(?!\d)|\b(?:call|phone|telephone|tel|dial|text|TTY|TDD)\b[^\d\n]{0,16}(?:\d[\d\s().-]{5,16}\d|7-?1-?1)(?!\d)/i;
var ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|(?<![@\p{L}\p{N}.-])(?:[a-z\d-]{2,40}\.){1,4}(?:com|org|net|gov|edu|io|co|ca|us|uk|eu|de|at|ly|gl|cc|me|jobs|careers|app|ai|info|int|mil)(?:\/[^\s<>"')\]]*)?(?![\p{L}\p{N}@-])/iu;
var LINK = /\]\(\s?[^)\s]|<a\s|\bhref=/i;
var NAMED3 = /\b(?:contact|inform|notify|tell|ask|let|speak|talk|reach out|write|e-?mail|call|reply|advise|alert|consult|connect)\b[^.]{0,50}\b(?:recruit(?:er|ers|ing|ment)|talent|human resources|HR|hiring (?:manager|team)|people (?:team|operations|ops)|coordinator|personnel|(?:ADA|accommodations?|accessibility) (?:coordinator|team|office|officer|specialist))\b|\b(?:click here|this link|(?:following|below|this|our|the|request|accommodation|online) (?:accommodation )?(?:request )?form\b|accommodations? (?:request )?(?:form|page|portal))|\bin (?:your|the) (?:application|cover letter|cover note)\b/i;
var PLACEHOLDER = /\[(?!x\]|\s\])[^[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<(?:insert|enter|add|your|e-?mail|phone|contact|name|link|url|tel)[^<>\n]{0,60}>|\b[xX]{3,}\b|_{3,}|\b(?:TBD|TBA|TBC)\b|\.{4,}/;
function findWayToAsk(text, raw) {
  return { address: hasDirectContact(text) || ADDRESS.test(text) || LINK.test(raw), named: NAMED3.test(text) };
}
function hasDirectContact(text) {
  return (text.includes("@") || /[[(]at[\])]/i.test(text) ? EMAIL.test(text) : false) || /\d{3}/.test(text) && TELEPHONE.test(text);
}
function findPlaceholder(text, offset) {
  const match = PLACEHOLDER.exec(text);
  return match ? { start: offset + match.index, end: offset + match.index + match[0].length } : void 0;
}

// server/src/core/posting/statements/completeness.ts
var BROKEN_OFF = /(?:\b(?:at|to|via|through|by|using|emailing|calling|contacting|e-?mail|call|visiting|clicking)|[:@]|https?:\/{0,2})\s*[.,]?\s*$/i;
var ASKS2 = /\b(?:reach out|contact|e-?mail|call|write|get in touch|inform|notify|submit|complete|requests?|visit)\b/i;
var TAIL2 = /\b(?:reach out|contact|e-?mail|call|write|get in touch|connect)(?: (?:to|with))?(?: us)?(?: by e-?mail| by phone)? (?:at|via)\s+(?=[A-Za-z]{0,11}\d)([A-Za-z\d]{2,12})\s*[.,]?\s*$/i;
var POINTS = /\b(?:contact|information|details|address|e-?mail|number)\b[^.]{0,30}\b(?:below|above|following|listed|provided)\b|\b(?:below|above|following|listed|provided)\b[^.]{0,20}\b(?:contact|information|details|address|e-?mail|number)\b/i;
function gapInAccommodation({ text, raw, start }, givesContact) {
  const way = findWayToAsk(text, raw);
  if (way.address) return null;
  const placeholder = findPlaceholder(text, start);
  if (placeholder) return { form: "placeholder", span: placeholder };
  const tail = TAIL2.exec(text);
  if (tail) {
    const at2 = start + tail.index + tail[0].indexOf(tail[1], tail[0].length - tail[1].length - 3);
    return { form: "placeholder", span: { start: at2, end: at2 + tail[1].length } };
  }
  if (ASKS2.test(text) && BROKEN_OFF.test(text)) return { form: "broken-off", span: lastClause(text, start) };
  if (way.named && !POINTS.test(text)) return null;
  return givesContact() ? null : { form: "unsaid", span: clauseThatAsks(text, start) };
}
function gapInFairChance({ text, start }, next) {
  const sentence = announcingSentence(text);
  if (sentence === void 0) return null;
  const first = next[0];
  const follows = first !== void 0 && first.kind !== "heading" && (first.list ? (first.list.ordinal ?? 1) <= 1 : first.section === "fair-chance" || first.kind === "paragraph");
  if (follows) return null;
  return {
    form: first?.list ? "unsaid" : "broken-off",
    span: { start: start + sentence.start, end: start + sentence.end }
  };
}
function announcingSentence(text) {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - 300);
  const tail = text.slice(from, end);
  if (!/(?:[:,]|\b(?:duties|responsibilities|functions))\s*$/i.test(tail)) return void 0;
  const sentence = Math.max(tail.lastIndexOf(". ") + 2, 0);
  if (!announcesJobDuties(tail.slice(sentence))) return void 0;
  const key = /\b(?:on )?(?:the |these )?(?:following|below|listed)?\s?(?:material )?(?:job )?(?:duties|responsibilities|functions)\b/i.exec(
    tail.slice(sentence)
  );
  return { start: from + sentence + (key?.index ?? 0), end };
}
function lastClause(text, start) {
  const last = clausesOf(text).at(-1);
  return { start: start + last.start, end: start + last.end };
}
function clauseThatAsks(text, start) {
  const clauses = clausesOf(text);
  const asks = clauses.filter(
    (clause) => /\b(?:please|contact|reach out|inform|notify|let us|call|write)\b/i.test(text.slice(clause.start, clause.end))
  );
  const offers2 = clauses.filter(
    (clause) => /accommodat|adjust|assist|help|support/i.test(text.slice(clause.start, clause.end))
  );
  const chosen = asks.at(-1) ?? offers2.at(-1) ?? clauses.at(-1);
  return { start: start + chosen.start, end: start + chosen.end };
}
function clausesOf(text) {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - 600);
  const clauses = [];
  let start = from;
  for (const match of text.slice(from, end).matchAll(/[.!?,;]\s+(?=\S)/g)) {
    clauses.push({ start, end: from + match.index + 1 });
    start = from + match.index + match[0].length;
  }
  return [...clauses, { start, end }];
}

// server/src/core/posting/statements/group-sentences.ts
function groupSentences({ blocks }, passages) {
  const groups = [];
  const open = /* @__PURE__ */ new Map();
  for (const passage of passages) {
    passage.sentences.forEach(({ says }, number) => {
      for (const [kind, key] of says) {
        const current = open.get(kind);
        const started = startGroup(kind, key, passage, number);
        if (current && goesOn(blocks, current, started)) {
          open.set(kind, {
            ...started,
            key: current.key,
            span: { start: current.span.start, end: started.span.end },
            firstBlock: current.firstBlock
          });
        } else {
          if (current) groups.push(current);
          open.set(kind, started);
        }
      }
    });
  }
  groups.push(...open.values());
  return groups.map((group) => withRest(blocks, group)).sort((a, b) => a.span.start - b.span.start);
}
function startGroup(kind, key, { index, sentences }, number) {
  const own = sentences[number].span;
  const start = kind === "accommodation" ? startOfOffer(sentences, number) : own.start;
  return { kind, key, span: { start, end: own.end }, firstBlock: index, lastBlock: index, lastSentence: number };
}
function startOfOffer(sentences, number) {
  const before = sentences[number - 1];
  const leads = before && before.says.size === 0 && /\b(?:barrier-free|accessible|accessibility|disabilit)/i.test(before.text);
  return (leads ? before : sentences[number]).span.start;
}
function goesOn(blocks, group, next) {
  const praise = group.kind === "diversity";
  if (next.firstBlock === group.lastBlock) return praise || next.lastSentence - group.lastSentence <= 2;
  const before = blocks[group.lastBlock];
  const here = blocks[next.firstBlock];
  if (here.kind === "heading" || next.firstBlock - group.lastBlock > (praise ? 3 : 1)) return false;
  if (before.kind === "heading" || praise && next.firstBlock === group.lastBlock + 1) return true;
  if (before.section !== here.section) return false;
  return praise || before.kind === here.kind && next.lastSentence <= 1;
}
var REST = {
  accommodation: /\b(?:reach out|contact|e-?mail|call|write to|get in touch|let (?:us|your \w+|the \w+) know|recruiter|inform|notify|request|submit|complete|visit|click|confidential)\b/i,
  "fair-chance": /\b(?:criminal|convictions?|arrests?|job duties|conditional offer|ordinance|fair chance|individuali[sz]ed)\b/i,
  "equal-opportunity": /\b(?:this (?:policy|applies)|applies to|employment decisions|decisions? (?:is|are)|employment is|merit|hired?|harassment|protected)\b/i,
  "e-verify": /\b(?:I-9|right[- ]to[- ]work|discrepanc|verif)/i,
  "pay-disclaimer": /\b(?:base (?:pay|salary)|range|total (?:package|compensation)|bonus|incentive|restricted stock|locality)/i
};
var REACH = 1200;
function withRest(blocks, group) {
  const rest = REST[group.kind];
  if (!rest) return group;
  const block = blocks[group.lastBlock];
  let end = group.span.end;
  const from = end - block.span.start;
  for (const sentence of shiftSentences(readSentences(block.text.slice(from, from + REACH)).slice(0, 3), end)) {
    const raw = block.raw.slice(sentence.span.start - block.span.start, sentence.span.end - block.span.start);
    if (!(rest.test(sentence.text) || group.kind === "accommodation" && raw.includes("](")) || [...sentence.says.keys()].some((kind) => kind !== group.kind))
      break;
    end = sentence.span.end;
  }
  const extended = { ...group, span: { start: group.span.start, end } };
  return group.kind === "accommodation" ? withAddress(blocks, extended) : extended;
}
function withAddress(blocks, group) {
  const block = blocks[group.lastBlock];
  if (/\S/.test(block.text.slice(group.span.end - block.span.start))) return group;
  const leads = /(?:[:,]|\b(?:at|to|via|by|below|following|through))\s*$/i.test(block.text.slice(-60));
  let { end } = group.span;
  let lastBlock = group.lastBlock;
  for (const next of blocks.slice(lastBlock + 1, lastBlock + 4)) {
    if (next.kind === "heading" || next.text.trim().length > 200 || !findWayToAsk(next.text, next.raw).address) break;
    if (!leads && !/\b(?:request|e-?mail|phone|call|contact)/i.test(next.text)) break;
    end = next.span.end;
    lastBlock++;
  }
  return { ...group, span: { start: group.span.start, end }, lastBlock };
}

// server/src/core/posting/statements/statement-span.ts
var LONGEST2 = 200;
function tightSpan(source, whole, key) {
  const start = Math.min(key.end, whole.start + LONGEST2) === key.end ? whole.start : clauseStart(source, whole.start, key);
  if (whole.end - start <= LONGEST2) return { start, end: whole.end };
  const words2 = source.slice(start, start + LONGEST2);
  const least = Math.min(LONGEST2, key.end - start);
  const ends = Array.from(words2.matchAll(/[.!?…](?=\s)|[,;](?=\s)/g), (match) => ({
    at: match.index + (/[,;]/.test(match[0]) ? 0 : 1),
    sentence: !/[,;]/.test(match[0])
  }));
  const reached = ends.filter(({ at: at2 }) => at2 >= least);
  const sentence = reached.filter((end) => end.sentence).at(-1);
  const best = sentence && sentence.at > LONGEST2 / 2 ? sentence : reached.at(-1);
  return { start, end: start + (best?.at ?? Math.max(least, words2.search(/\s\S*$/))) };
}
function clauseStart(source, from, key) {
  const before = source.slice(Math.max(from, key.start - 100), key.start);
  const breaks = Array.from(
    before.matchAll(/[.;:!?•|)]\s*|(?<=(?:^|\s)\p{Ll}{2,})(?=\p{Lu}\p{Ll})/gu),
    (match) => match.index + match[0].length
  );
  const at2 = breaks.at(-1);
  if (at2 !== void 0) return key.start - before.length + at2;
  const word = before.search(/\S+\s*$/);
  return before.length < 100 || word < 0 ? key.start - before.length : key.start;
}

// server/src/core/posting/read-statements.ts
function readStatements(outline) {
  let contact;
  const givesContact = () => contact ??= outline.blocks.some((block) => hasDirectContact(block.text));
  const statements = groupSentences(outline, readPassages(outline)).map(
    (group) => toStatement(outline, group, givesContact)
  );
  return withoutRepeats(statements, outline.source).sort((a, b) => a.span.start - b.span.start);
}
function toStatement(outline, group, givesContact) {
  const stretch = stretchOf(outline, group.span);
  const next = outline.blocks.slice(group.lastBlock + 1, group.lastBlock + 9);
  const gap = gapOf(group.kind, stretch, { next, givesContact });
  const missing = missingFrom(group.kind, stretch, gap);
  const duties = group.kind === "fair-chance" && gap === null ? endOfDuties(stretch, next) : void 0;
  return {
    kind: group.kind,
    complete: missing.length === 0,
    missing,
    span: tightSpan(outline.source, group.span, group.key),
    whole: { start: group.span.start, end: duties ?? group.span.end },
    gap,
    repeats: [],
    ...group.kind === "fair-chance" ? readPlace(outline, group) : { place: null, placeSpan: null }
  };
}
function gapOf(kind, stretch, { next, givesContact }) {
  if (kind === "accommodation") return gapInAccommodation(stretch, givesContact);
  return kind === "fair-chance" ? gapInFairChance(stretch, next) : null;
}
function missingFrom(kind, { text }, gap) {
  if (gap) return [kind === "accommodation" ? "contact" : "job duties"];
  const label = kind === "equal-opportunity" && /\b(?:EEO|EOE|AA)\b/.test(text) && !namesProtectedClasses(text);
  return label ? ["protected classes"] : [];
}
function stretchOf({ source, blocks }, span) {
  let text = "";
  for (const block of blocksIn(blocks, span)) {
    const from = Math.max(span.start, block.span.start);
    text = text.padEnd(from - span.start) + block.text.slice(from - block.span.start, span.end - block.span.start);
  }
  return { text: text.padEnd(span.end - span.start), raw: source.slice(span.start, span.end), start: span.start };
}
function blocksIn(blocks, span) {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (blocks[middle].span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < blocks.length && blocks[end].span.start < span.end) end++;
  return blocks.slice(low, end);
}
function endOfDuties({ text }, next) {
  if (!/[:,]\s*$/.test(text)) return void 0;
  const stop = next.findIndex(
    (block) => block.kind === "heading" || block.list === null && block.section !== "fair-chance"
  );
  return (stop < 0 ? next : next.slice(0, stop)).at(-1)?.span.end;
}
function readPlace(outline, group) {
  const before = outline.blocks[group.firstBlock - 1];
  const start = before?.kind === "heading" ? before.span.start : group.span.start;
  const found = placeOfFairChance(stretchOf(outline, { start, end: group.span.end }).text);
  if (!found) return { place: null, placeSpan: null };
  const at2 = start + found.match.index;
  return { place: found.id, placeSpan: { start: at2, end: at2 + found.match[0].trimEnd().length } };
}
function withoutRepeats(statements, source) {
  const kept = /* @__PURE__ */ new Map();
  for (const statement of statements) {
    const key = `${statement.kind} ${wordKey(source.slice(statement.whole.start, statement.whole.end))}`;
    const first = kept.get(key);
    kept.set(key, first ? { ...first, repeats: [...first.repeats, statement.whole] } : statement);
  }
  return [...kept.values()];
}

// server/src/core/posting/read-levels.ts
var PART = /\b(?:responsibilities|requirements?|qualifications|job grade|grade|skills|experience|duties|role|indicators?|ladder|process|levels?|overview|summary|description|statement|benefits|team|nice[- ]to[- ]haves?)\s*:?$/i;
function readLevels(outline) {
  const ranks = /* @__PURE__ */ new Map();
  outline.blocks.forEach((block, index) => {
    if (block.kind !== "heading" || block.heading.form === "embedded" || block.heading.form === "label") return;
    const words2 = headingWords(block);
    if (words2.length > 100 || PART.test(words2) || !looksLikeTitle(words2)) return;
    const next = outline.blocks[index + 1];
    if (!next || next.kind === "heading" && next.heading.level <= block.heading.level) return;
    const level = block.heading.level;
    const start = block.span.start + block.text.indexOf(words2);
    const titles = ranks.get(level) ?? [];
    if (!titles.some((known) => known.value.toLowerCase() === words2.toLowerCase()))
      titles.push({ value: words2, span: { start, end: start + words2.length } });
    ranks.set(level, titles);
  });
  let most = [];
  for (const titles of ranks.values()) if (titles.length > most.length) most = titles;
  return most.length > 1 ? most : [];
}

// server/src/core/posting/read-title.ts
function readTitle(outline) {
  let best = highest([...fieldTitles(outline), ...lineTitles(outline)]);
  if (!best || best.score < SURE)
    best = highest([...best ? [best] : [], ...gluedTitles(outline), ...sentenceTitles(outline)]);
  return best ? { value: best.value, span: best.span } : null;
}
var SURE = 89;
function highest(candidates) {
  let best;
  for (const candidate2 of candidates) if (!best || candidate2.score > best.score) best = candidate2;
  return best;
}
function readRoles(outline, title) {
  const levels = readLevels(outline);
  if (levels.length > 1) return levels.map(({ value, span }) => ({ title: value, span }));
  return title ? [{ title: title.value, span: title.span }] : [];
}
function* fieldTitles(outline) {
  const fields = outline.fields().filter((field) => field.kind === "title");
  for (const [index, field] of fields.entries()) {
    const front = field.label.startsWith("front ");
    const whole = trimTitle(field.value);
    const cut = looksLikeTitle(field.value.slice(whole.start, whole.end)) ? -1 : field.value.search(/\s[-–—]\s|[.;]\s|\s\(/);
    const span = cut > 0 ? trimTitle(field.value.slice(0, cut)) : whole;
    const words2 = field.value.slice(span.start, span.end);
    const titled = looksLikeTitle(words2);
    if (!words2 || !titled && !canBeTitle(words2)) continue;
    yield candidate(words2, field.span.start + span.start, scoreOfField(field, front, titled) - index / 100);
  }
}
function scoreOfField(field, front, titled) {
  if (front) return titled ? 100 : 76;
  if (/title|name$/.test(field.label)) return titled ? 90 : 62;
  return titled ? 80 : 20;
}
var FIRST_LINES2 = 7;
var LAST_LINES2 = 4;
function* lineTitles(outline) {
  const blocks = outline.blocks.filter((block) => block.kind !== "front-matter" && block.kind !== "code");
  for (const [index, block] of blocks.slice(0, FIRST_LINES2).entries()) yield* firstLine(block, index);
  for (const block of blocks.slice(Math.max(FIRST_LINES2, blocks.length - LAST_LINES2))) yield* lastLine(block);
}
function* firstLine(block, index) {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if (text.length > 160 || block.kind === "list-item" && index > 0) return;
  const offset = block.span.start + block.text.indexOf(text);
  const span = trimTitle(text);
  const words2 = text.slice(span.start, span.end);
  const marked = block.kind === "heading" && block.heading.level === 1 && index < 3;
  if (block.label && !marked) return;
  if (looksLikeTitle(words2)) {
    yield candidate(
      words2,
      offset + span.start,
      (marked ? 95 : index === 0 ? 85 : block.kind === "heading" ? 72 : 65) - index
    );
  } else if ((marked || index === 0) && canBeTitle(words2)) {
    yield candidate(words2, offset + span.start, (marked ? 70 : words2 === words2.toUpperCase() ? 57 : 30) - index);
  }
}
function* lastLine(block) {
  const match = /^\s*([^|•·\r\n]{4,100}?)\s+[|•·–-]\s+(\S[^\r\n]{1,80})$/u.exec(block.text.trimEnd());
  if (!match || !looksLikeTitle(match[1]) || parsePlaces(match[2]).length === 0) return;
  yield candidate(match[1], block.span.start + block.text.indexOf(match[1]), 75);
}
function* gluedTitles(outline) {
  for (const { text, toSpan } of outline.prose().slice(0, HALF)) {
    const match = /^((?:\p{Lu}[\p{L}&/.-]{0,24} ){0,6}?\p{Lu}\p{Ll}{3,20})(?=(?:As|At|We|Our|The|You|Are|This|In|Job|Location|Position|Role|About|Do|If|Is)\b)/u.exec(
      text
    );
    if (match && looksLikeTitle(match[1]) && isStrongJobNoun(match[1].split(" ").at(-1)))
      yield { value: match[1], span: toSpan(0, match[1].length), score: 66 };
  }
}
var PHRASES = [
  [88, /\bjob description for (?:the|an?)\s+(?=(.{3,140}?)\s(?:position|role|job)\b)/gi, /description for/i],
  [64, /\bfor the\s+(?=(.{3,120}?)\s(?:position|role|job|opening|vacancy)\b)/gi, /for the/i],
  [63, /\b(?:role|position|post|job|title) (?:of|as) (?:an? |the |our )?(?=(\S.{2,140}))/gi, /(?:role|position|post|job|title) (?:of|as)/i],
  [62, /\b(?:looking for|look for|looking to (?:hire|add|recruit|appoint)|seeking to (?:add|hire|recruit|appoint)|seeking|seeks|searching for|hiring(?: for)?|hire|recruiting(?: for)?|recruit|in search of|in need of|on the (?:lookout|hunt) for|has an (?:immediate )?(?:opening|opportunity) for|have an? (?:\w+ )?(?:opening|opportunity|vacancy) for|opportunity for|opening for|requires?(?: for)?|needs?(?: for)?) (?=((?:an? |the |our |several |multiple |two |three |\d )?\S.{2,140}))/gi, /look|seek|search|hir|recruit|need|hunt|opening|opportunity|vacancy|require/i],
  [60, /\bas (?:an?|our|the) (?:new |next )?(?=(\S.{2,140}))/gi, /\bas (?:an?|our|the)\b/i],
  [52, /(?:^|[.!?]\s{0,3})(?:the|an?|our|this) (?=(\p{Lu}[^.\r\n]{2,100}?)\s(?:will|is|position|role|works?|plans?|supports?|designs?|performs?|supervises?|reports?|must|serves?|provides?|assists?|leads?|manages?|ensures?|should|applies|can)\b)/giu, /(?:^|[.!?]\s{0,3})(?:the|an?|our|this) /i],
  [45, /^(?=(\p{Lu}[^.,\r\n]{2,80}?)\s(?:wanted|needed|required)\b)/giu, /wanted|needed|required/i]
];
var HALF = 40;
function* sentenceTitles(outline) {
  const found = /* @__PURE__ */ new Map();
  for (const [index, { block, text, toSpan }] of outline.prose().slice(0, HALF * 2).entries()) {
    if (ASIDE4.has(block.section)) continue;
    for (const [score, pattern, key] of PHRASES) {
      if (!key.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const at2 = match.index + match[0].length;
        const span = score === 88 ? wholePhrase(match[1]) : titleInPhrase(match[1]);
        if (!span || isSubordinate(text, match.index)) continue;
        const words2 = match[1].slice(span.start, span.end);
        if (words2.length < 3 || sectionKindOfHeading(words2) !== void 0 && !looksLikeTitle(words2)) continue;
        const capital = /^\p{Lu}/u.test(words2) ? 0 : -8;
        const aside = block.kind === "list-item" ? 12 : block.section === "about-company" ? 5 : 0;
        const worth = score + capital - Math.min(index, HALF) / 4 - aside;
        const known = found.get(words2.toLowerCase());
        if (!known)
          found.set(words2.toLowerCase(), { value: words2, span: toSpan(at2 + span.start, at2 + span.end), score: worth });
        else found.set(words2.toLowerCase(), { ...known, score: Math.max(known.score, worth) + 1 });
      }
    }
  }
  yield* found.values();
}
var ASIDE4 = /* @__PURE__ */ new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
  "benefits"
]);
function wholePhrase(phrase) {
  return looksLikeTitle(phrase) ? { start: 0, end: phrase.length } : titleInPhrase(phrase);
}
function isSubordinate(text, at2) {
  return /\b(?:experience|worked|working|work|serv(?:e|es|ed|ing)|act(?:s|ing)?|background|years?|known|recogni[sz]ed|such|well|license|licensed|certified|customers|clients|candidates|people|those|users|reports?|reporting|closely|them|it|not|same|opportunity|employer|familiar)(?:\s\w+)?\s*$/i.test(
    text.slice(Math.max(0, at2 - 30), at2)
  );
}
function candidate(value, start, score) {
  return { value, span: { start, end: start + value.length }, score };
}

// server/src/core/posting/read-valid-through-dates.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var YEAR = "((?:19|20)\\d\\d)(?!\\d)";
var MONTH_DAY = new RegExp(`\\b${MONTH}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,2}${YEAR}`, "gi");
var DAY_MONTH = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s(?:of\\s)?|[-/])${MONTH}\\.?,?[\\s/-]\\s?${YEAR}`,
  "gi"
);
var ISO = /(?<![\d-])(20\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?![\d-])/g;
var FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/]|[.-]\d)/g;
function readDates(text, order) {
  if (!/\d/.test(text)) return [];
  const dates = [];
  const add2 = (match, [year, month, day]) => {
    if (!isDay(year, month, day)) return;
    const start = match.index;
    dates.push({
      value: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
      span: { start, end: start + match[0].length }
    });
  };
  for (const match of text.matchAll(MONTH_DAY)) add2(match, [Number(match[3]), monthOf(match[1]), Number(match[2])]);
  for (const match of text.matchAll(DAY_MONTH)) add2(match, [Number(match[3]), monthOf(match[2]), Number(match[1])]);
  for (const match of text.matchAll(ISO)) add2(match, [Number(match[1]), Number(match[2]), Number(match[3])]);
  for (const match of text.matchAll(FIGURES)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const year = match[4].length === 2 ? 2e3 + Number(match[4]) : Number(match[4]);
    const dayFirst = first > 12 || second <= 12 && (order === "day-first" || match[2] === ".");
    add2(match, dayFirst ? [year, second, first] : [year, first, second]);
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}
function monthOf(name) {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
function isDay(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return day <= (month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
function twoDigits(value) {
  return String(value).padStart(2, "0");
}

// server/src/core/posting/read-valid-through.ts
function readValidThrough(outline) {
  const order = readDateOrder(outline);
  let heading = "";
  let found = null;
  for (const block of outline.blocks) {
    if (block.kind === "code" || block.kind === "front-matter") continue;
    if (block.kind === "heading") heading = block.text;
    const candidate2 = lastDay(block, DEADLINE_HEADING.test(heading) && block.kind !== "heading", order);
    if (!candidate2) continue;
    if (!found || candidate2.value > found.value && candidate2.span.start - found.span.end < 600) found = candidate2;
  }
  return found;
}
var DEADLINE_HEADING = /\b(?:deadline|closing date|clos(?:es|ing)|apply by|application (?:period|window|dates?|due)|last (?:date|day) (?:to apply|for applications)|applications? (?:due|close)|filing (?:period|dates?|deadline)|valid (?:through|until|thru))\b/i;
var CUE = /\b(?:deadline|closing date|closes|close (?:on|date)|closing on|apply (?:by|before|no later than|on or before|until|through)|last (?:date|day) (?:to apply|for (?:applications?|receipt|submi\w+))|(?:due|open|apply|posted|applications?|valid|available|advertised) (?:by|until|through|thru|till|to)|expir(?:es|y|ation)(?: date)?|open(?:ing)? (?:&|and) clos(?:e|ing) (?:dates?|period)|date closed|end date for applications|application end date|(?:application|filing) (?:window|period|dates?))\b/i;
var HANDED_IN = /\b(?:applications?|apply|applicants?|resumes?|submissions?|submit|send|e-?mail|cvs?|cover letter|materials|questionnaires?|letters? of|expressions? of interest)\b/i;
var IN_TIME = /\b(?:due|clos(?:es?|ing|ed)|accept(?:ed|ing)|received|submitted|open|considered|no later than|prior to|by|before|until)\b/i;
var OPENED = /\b(?:announcement|posting|position|vacancy|job|requisition|filing|window|competition|role)\b/i;
var CLOSED = /\b(?:clos(?:es?|ing|ed)|(?:open|posted|advertised|available)(?: for \w+)? (?:until|through|till)|expires?|accepting)\b/i;
var TERM = /\b(?:fixed[- ]term|term|contract|funded|temporary|appointment|lasts?|runs?|ends?|duration|extend\w*)\b/i;
var OTHER_DATE = /\b(?:start(?:s|ing|ed)?(?: date)?|begin(?:s|ning)?|effective|posted(?: on| date)?:?|open(?:s|ed|ing)(?: date| on)?|date posted|published|revised|updated|issued|created|interviews?|examination|test(?:ed|s|ing)? (?:date|will|on)|exam|born|founded|since|graduat\w+|degree|enrol\w+|vaccinat\w+|salary|fiscal|contract|term|appointment|employment|possession|licen[cs]e|within|after the)\b[^.!?;]{0,50}$/i;
var ENDS2 = /(?:[:–—-]|\b(?:by|until|through|thru|till|to|before|on|than|received|close[sd]?|closing|due|deadline|is|date))\W{0,3}(?:at |by )?(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|hours|hrs|midnight|noon)?\W{0,3}(?:\(?[A-Z]{2,4}\)?,? ?)?(?:(?:[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain|local|[Gg]reenwich)(?: (?:standard|daylight))?(?: time)?)?\W{0,2}(?:on |of )?)?(?:(?:midnight|noon|close of business|cob|eob|end of (?:the )?day)[ ,]{0,2}(?:on |of )?)?(?:the )?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,? ?(?:the )?)?$/i;
var CLOSES_BEHIND = /^[\s,.–—-]{0,3}(?:\(?(?:is|as|being) )?(?:the )?(?:(?:application|submission) )?(?:deadline|closing date|cut-?off)\b/i;
function lastDay(block, below, order) {
  const { text } = block;
  let last;
  for (const date of readDates(text, order)) {
    const before = sentenceBefore2(text, date.span);
    const behind = text.slice(date.span.end, date.span.end + 60);
    const leads = leadsToDeadline(before) || below && isFirstSentence(text, date.span);
    const isEnd = below || last !== void 0 && /\band (?:\w{3,6}day,? )?$/i.test(before) || ENDS2.test(before) || /\b(?:deadline|closing|clos(?:es?)|due)\b[^.!?]{0,30}$/i.test(before);
    if (!(leads && isEnd) && !CLOSES_BEHIND.test(behind)) continue;
    if (/\b(?:from|since|of|after)\W{0,3}$/i.test(before)) continue;
    if (OTHER_DATE.test(tailAfterCue(before)) || /^\s?(?:to|through|[-–—]|until)\s/i.test(behind)) continue;
    if (last && last.value >= date.value) continue;
    last = {
      value: date.value,
      span: { start: block.span.start + date.span.start, end: block.span.start + date.span.end }
    };
  }
  return last;
}
function leadsToDeadline(before) {
  if (CUE.test(before)) return true;
  if (TERM.test(before)) return false;
  const follows = (subject, said) => {
    const at2 = before.search(subject);
    return at2 >= 0 && said.test(before.slice(at2 + 3));
  };
  return follows(HANDED_IN, IN_TIME) || follows(OPENED, CLOSED);
}
function tailAfterCue(before) {
  const cue2 = [
    ...before.matchAll(
      /\b(?:deadline|clos(?:es?|ing(?: date)?|ed)|due|apply by|until|through|no later than|received|accepted|submitted|by)\b/gi
    )
  ].at(-1);
  return cue2 ? before.slice(cue2.index + cue2[0].length) : before;
}
function sentenceBefore2(text, span) {
  const words2 = text.slice(Math.max(0, span.start - 260), span.start);
  let start = 0;
  for (const end of words2.matchAll(/(?<![ap]\.m|\b[A-Z])[.!?](?=\s+\p{Lu})|[\r\n]{2}/gu)) start = end.index + 1;
  return words2.slice(start);
}
function isFirstSentence(text, span) {
  return span.start < 260 && text.length < 700;
}
function readDateOrder(outline) {
  const { source } = outline;
  if (/\b(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\b/.test(source)) return "day-first";
  if (/\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)?\d\d\b/.test(source)) return "month-first";
  const us = /\b(?:USA?|United States|U\.S\.)\b/.test(source);
  const dayFirst = /\b(?:United Kingdom|UK|England|Scotland|Ireland|Australia|New Zealand|India|South Africa|Kenya|Nigeria|Germany|France|Spain|Italy|Netherlands|Greece|Singapore)\b|£|€/.test(
    source
  );
  return dayFirst && !us ? "day-first" : "month-first";
}

// server/src/core/posting/read-work-arrangement.ts
function readWorkArrangement(outline) {
  const signs = [...fieldSigns(outline), ...titleSigns(outline), ...sentenceSigns(outline)];
  let best;
  for (const sign of signs) if (!best || sign.weight > best.weight) best = sign;
  return best ? { value: best.value, span: best.span } : null;
}
var IN_FIELD = [
  ["hybrid", /\bhybrid\b(?! (?:cloud|vehicle|car)s?)/i],
  ["onsite", /\b(?:not remote|no remote|non-remote)\b/i],
  [
    "remote",
    /\b(?:remote(?:ly)?|virtual(?:ly)?|work(?:ing)? from home|wfh|home[- ]based|telecommut\w+|anywhere|distributed)\b/i
  ],
  ["onsite", /\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b/i]
];
function* fieldSigns(outline) {
  for (const field of outline.fields()) {
    if (field.kind !== "location" && field.kind !== "arrangement" && field.kind !== "type") continue;
    const yes = field.kind === "arrangement" && /^(?:remote|telework|telecommut)/.test(field.label) ? /^(yes|no|true|false)\b/i.exec(field.value) : null;
    if (yes) {
      if (/^(?:y|t)/i.test(yes[1]) && !/eligib/.test(field.label))
        yield { value: "remote", span: field.span, weight: 95 };
      continue;
    }
    if (/\b(?:if|when|may|occasional)\b/i.test(field.value) || /^telework|^telecommut/.test(field.label)) continue;
    for (const [value, pattern] of IN_FIELD) {
      const match = pattern.exec(field.value);
      if (!match || /\b(?:gym|parking|sensing)\b/i.test(field.value)) continue;
      const start = field.span.start + match.index;
      yield { value, span: { start, end: start + match[0].length }, weight: field.kind === "type" ? 85 : 95 };
      break;
    }
  }
}
function* titleSigns(outline) {
  for (const block of outline.blocks.slice(0, 8)) {
    if (block.text.trim().length > 140 || block.label) continue;
    const match = /(?:^\s*#*\s*|[-–—|•·(/,]\s?)(?:(?:fully|100%|us|usa|uk) )?(remote|hybrid|on-?site|work from home|wfh)(?=\s*(?:$|[-–—|•·)/,;(]|in\b|within\b|us\b|usa\b|uk\b|eligible))/i.exec(
      block.text
    );
    if (!match) continue;
    const value = /hybrid/i.test(match[1]) ? "hybrid" : /site/i.test(match[1]) ? "onsite" : "remote";
    const start = block.span.start + match.index + match[0].toLowerCase().indexOf(match[1].toLowerCase());
    yield { value, span: { start, end: start + match[1].length }, weight: 80 };
  }
}
var JOB2 = "(?:position|role|job|opportunity|internship|contract|vacancy|opening|assignment)";
var IN_SENTENCE = [
  [78, "hybrid", ["hybrid"], /\bhybrid (?:[\p{L}-]+ ){0,2}(?:work|working|schedule|model|role|position|job|arrangement|environment|setting|policy|approach|workplace|workforce|opportunity|office|basis|remote|in-office|on-?site)\b|\b(?:remote|in-office|office|on-?site)[/ -]hybrid\b|\b(?:role|position|job|work(?:place)?|team) (?:is|will be|are) (?:an? )?hybrid\b/giu],
  [77, "hybrid", ["day", "combination", "mix", "blend", "balance"], /\b(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-5]|two|three|four|five))? days?(?: (?:a|per|each|every) |\/)(?:week|month) (?:(?:in|at|from) (?:the|our|an?|your) (?:[\p{L}-]+ ){0,2}(?:office|home|site)|in[- ](?:office|person)|on-?site|from home|remote(?:ly)?|wfh|of (?:remote|telework))\b|\b(?:in (?:the|our) office|on-?site|from home|remotely|in-office|telework(?:ing)?|work from home)(?: (?:for|up to|at least|a minimum of|about|approximately))? (?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-5]|two|three|four|five))? days?\b|\b(?:combination|mix|blend|balance) of (?:remote|in-office|in-person|on-?site|home|office|working from home)[\p{L}\s-]{0,30}(?:and|&) (?:remote|in-office|in-person|on-?site|home|office)/giu],
  [79, "onsite", ["site", "in-", "in person", "in office", "office based", "remote", "telework", "virtual", "telecommut", "in the office", "in our office"], new RegExp(`\\b(?:this )?${JOB2} (?:is|will be) (?:fully |100% |strictly |entirely |primarily |an? )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\\b|\\b(?:this|an?|the|is|fully|100%) (?:[\\p{L}-]+ ){0,2}(?:on-?site|in[- ]person|in[- ]office|office[- ]based) (?:only |[\\p{L}-]+ )?(?:${JOB2}|work environment|only)\\b|\\b(?:not (?:a |be |an? )?(?:remote|virtual|telework|eligible for (?:remote|telework))|no (?:remote work|remote|telework(?:ing)?|telecommuting)(?: option| position)?s?\\b|(?:remote|telework)(?: work)? is not (?:available|an option|possible|offered|permitted))|\\bmust (?:be able to )?work (?:fully )?(?:on-?site|in[- ]person|in (?:the|our) office)\\b|\\bremote(?: work)? (?:is )?not (?:available|possible|an option)`, "giu")],
  [76, "remote", ["remote", "virtual", "distributed", "home", "telework", "telecommut"], new RegExp(`\\b(?:fully|100%|completely|entirely|permanently|full[- ]time|purely|all|primarily|largely|mostly) (?:remote(?:ly)?|virtual|distributed(?:ly)?|from home|telework)\\b|\\b(?:remote|virtual|home[- ]based|work[- ]from[- ]home|work[- ]at[- ]home|telecommut(?:e|ing)|telework|distributed) ${JOB2}s?\\b|\\b${JOB2}s? (?:is|are|can be|will be|may be) (?:(?:available|performed|based|done|open|offered|listed|also|either|a|an|fully|100%|to|as) ){0,3}(?:remote(?:ly)?|virtual|home[- ]based|from home|work[- ]from[- ]home|telecommut(?:e|ing))\\b`, "giu")],
  [74, "remote", ["remote", "distributed", "anywhere", "home", "telecommut"], /\b(?:all[- ]remote|remote[- ]first|remote[- ]only|fully[- ]distributed|remote[- ]friendly company|distributed-first)\b(?! sensing)|\bwe(?:['’]re| are)(?: an?)? (?:[\p{L}-]+ ){0,3}(?:remote|distributed) (?:[\p{L}-]+ ){0,2}(?:company|team|organi[sz]ation|workforce)\b|\bwork(?:ing)? (?:[\p{L}-]+ ){0,2}(?:distributedly|remotely|from anywhere)\b|\b(?:you(?:['’]ll| will| can| may)?|option to|able to|opportunity to|welcome to|can be|may|to) (?:[\p{L}-]+ ){0,2}(?:work(?:ing)? (?:[\p{L}-]+ ){0,2}(?:from home|from anywhere)|telecommute)\b|\bwork (?:it )?(?:all )?from (?:your )?home\b|\b(?:do it (?:all )?from home|from the comfort of your (?:own )?home)\b|\bremote (?:within|in|from|across|anywhere in) (?:the )?\p{Lu}/giu]
];
var ELSEWHERE = /\b(?:(?<!all[- ]|fully )remote (?:sens|site|area|monitor|locat|access|village|communit|support to|office|desktop|server|control|diagnos|employees|workers|team member|teams?\b(?! (?:that|which|is)))|hybrid (?:cloud|vehicle|car|electric|infrastructure|app|mobile|it\b)|experience|ability|comfortable|familiar|clients?['’]|customers?['’]|conference|meetings?|interviews?|onboarding|support(?:ing)? remote|(?:manag|coach|lead|mentor)\w* (?:[\p{L}-]+ ){0,2}(?:remote|distributed))/iu;
var DENIED = /\b(?:not|no|isn['’]t|never)(?: an?| be| the)?\s*$/i;
var CONDITION = /\b(?:occasional|occasionally|ad[- ]hoc|from time to time|as needed|if (?:needed|necessary|required)|situational|(?:telework|remote)[- ]eligible|eligib(?:le|ility) (?:for|to telework)|emergenc|weather|pandemic|covid|temporarily|may be (?:possible|considered|available)|possibility|inclement|flexible|perks?|benefits?)\b/iu;
var ASIDE5 = /* @__PURE__ */ new Set(["benefits", "equal-opportunity", "accommodation", "fair-chance", "legal"]);
var KEYS2 = /remote|hybrid|on-?site|in[- ]person|office|home|virtual|telework|telecommut|distributed|anywhere/g;
var NEEDED2 = ["remote", "hybrid", "site", "person", "office", "home", "virtual", "tele", "distributed", "anywhere"];
function* sentenceSigns(outline) {
  for (const window of outline.prose().flatMap((prose) => windowsAround(prose, holdsAny(prose, NEEDED2) ? prose.lower.matchAll(KEYS2) : []))) {
    const { block, text, toSpan } = window;
    for (const [weight, value, needed, pattern] of IN_SENTENCE) {
      if (!holdsAny(window, needed)) continue;
      for (const match of text.matchAll(pattern)) {
        const around = sentenceAround(text, match.index, match[0].length);
        if (value === "remote" && DENIED.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
        if (ELSEWHERE.test(around) || weight < 77 && CONDITION.test(around)) continue;
        const aside = ASIDE5.has(block.section) ? 10 : 0;
        yield { value, span: toSpan(match.index, match.index + match[0].length), weight: weight - aside };
      }
    }
  }
}
function sentenceAround(text, at2, length) {
  const before = text.slice(Math.max(0, at2 - 120), at2);
  const after = text.slice(at2, at2 + length + 80);
  const cut = Math.max(...[".", "!", "?", ";", "\u2022"].map((mark) => before.lastIndexOf(mark)));
  const end = after.slice(length).search(/[.!?;•](?:\s|$|\p{Lu})/u);
  return before.slice(cut + 1) + (end < 0 ? after : after.slice(0, length + end));
}

// server/src/core/posting/build-posting.ts
function buildPosting(outline) {
  const title = readTitle(outline);
  return {
    language: outline.language,
    words: outline.blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    title,
    seniority: readSeniority(outline, title),
    organization: readOrganization(outline),
    sections: outline.sections,
    roles: readRoles(outline, title),
    requirements: readRequirements(outline),
    pay: readPay(outline),
    locations: readLocations(outline),
    workArrangement: readWorkArrangement(outline),
    employmentTypes: readEmploymentTypes(outline),
    benefits: readBenefits(outline),
    validThrough: readValidThrough(outline),
    statements: readStatements(outline),
    otherLanguages: outline.otherLanguages
  };
}

// ../../tmp/speed/lin.ts
var import_node_fs = require("node:fs");
var read = (t) => buildPosting(buildOutline(t, parseBlocks(t)));
var dir = "/work/shared/seeds/";
var seed = (0, import_node_fs.readdirSync)(dir).map((f) => (0, import_node_fs.readFileSync)(dir + f, "utf8")).join("\n\n");
var cpu = (f) => {
  const c = process.cpuUsage();
  f();
  const d = process.cpuUsage(c);
  return (d.user + d.system) / 1e3;
};
for (let i = 0; i < 15; i++) read(seed);
var rep = (s, n) => s.repeat(Math.ceil(n / s.length)).slice(0, n);
if (process.argv[2] === "mb") {
  const mk = (n) => {
    const p = [];
    let l = 0;
    for (let r = 0; l < n; r++) {
      const part = `## Part ${r}

` + seed.replace(/\d/g, (d) => String((+d + r) % 10)).replace(/\b[a-z]{5}\b/g, (w, i) => (i + r) % 9 ? w : w + "x");
      p.push(r % 10 === 9 ? part.replace(/\s*\n\s*/g, " ") : part);
      l += part.length;
    }
    return p.join("").slice(0, n);
  };
  for (const n of [25e4, 5e5, 1e6]) {
    const t = mk(n);
    console.log("mixed", n, cpu(() => parseBlocks(t)).toFixed(0), cpu(() => read(t)).toFixed(0));
  }
  const one = mk(1e6).replace(/\s*\n\s*/g, " ");
  for (const n of [25e4, 5e5, 1e6]) {
    const t = one.slice(0, n);
    console.log("one line", n, cpu(() => parseBlocks(t)).toFixed(0), cpu(() => read(t)).toFixed(0));
  }
  const list = mk(1e6).replace(/\. /g, ".\n- ");
  for (const n of [25e4, 5e5, 1e6]) {
    const t = list.slice(0, n);
    console.log("list", n, cpu(() => parseBlocks(t)).toFixed(0), cpu(() => read(t)).toFixed(0));
  }
} else {
  const A = ["a", "A", "Aa", "0", "0 ", "a ", "A ", "Aa ", ".", ". ", ", ", ",", "!", "(", ")", "()", "[", "](", "[a](", "<", "<a ", "<!--", "*", "**", "_", "`", "&", "&#", "-", "- ", "\u2013 ", "- A ", "1. A ", "1. ", ":", "A: ", "Ab: ", "Location: ", "title: ", "| a ", "|", "	", "\n", "\r\n", " \n", "\n\n", "  ", "    ", "\xA0", "$", "$1", "$1,", "$1-", "$10 - $20 ", "10,000 ", "401k ", "www.", "http://", "a@", "a.b@", "@", "\u201C", '"', "'", "\u2019", "\u2019s ", "\xE9", "\xC9", "\u{1F600}", "A\xE9", "must have ", "experience ", "5 years experience ", "years of experience with ", "required, ", "preferred; ", "equal opportunity ", "accommodation ", "arrest conviction record ", "discrimination ", "regardless of race ", "visa sponsor ", "salary range may vary ", "drug ", "recruit scam ", "privacy data ", "the position is ", "remote ", "hybrid work ", "work from home ", "in Austin, TX, ", "Austin, ", "in New York and ", "offices in Leeds, ", "About Northwind ", "At Northwind, we ", "Northwind is a ", "Northwind Freight (NFS) ", "(NFS) ", "Join ", "looking for a manager ", "Manager ", "Senior Manager - ", "manager for the ", "full-time ", "part-time contract ", "contract work ", "temporary position ", "bachelor degree in ", "or master's, ", "B.S. M.S. ", "(preferred ", "a plus, ", "is preferred and ", "bonus ", "insurance, dental, ", "annual bonus and ", "Deadline: ", "January 1, 2026 ", "apply by 03/05/2026 ", "Responsibilities", "ResponsibilitiesAbout ", "Qualifications: - A ", "QualificationsMinimum ", "What you will do ", "- item\n", "# Head\n", "Head\n\ntext\n\n", "**Bold**\n", "Key: value\n", "| a | b |\n", "<p>a</p>", "<li>a", "<script>", "<style>", "```\n", "---\n", "Aa.Bb", "aB ", "aBc ", "ab.Cd ", "Sr. ", "e.g. ", "I ", "a-", "A-b", "a/b/", "a,b,", "a;", "; ", "\xBF", "The role is in ", "you will ", "we are ", "Equal Opportunity Employer Statement ", "hiring ", "seeks ", "call 555-010-0199 ", "E-mail: ", "the following duties: ", "\u0301", "\u200B", "\u017F", "K"];
  const fam = process.argv[2] === "attack" ? (0, import_node_fs.readFileSync)("/tmp/recheck/attacks.txt", "utf8").split("\0").filter(Boolean) : A;
  const bad = [];
  const N = +(process.argv[3] ?? 4e4);
  for (const s of fam) {
    for (const wrap of [(x) => x, (x) => "# T\n\nWe are hiring. " + x + " end\n"]) {
      const t1 = wrap(rep(s, N)), t2 = wrap(rep(s, 2 * N));
      let a = Math.min(cpu(() => {
        read(t1);
      }));
      let b = cpu(() => {
        read(t2);
      });
      if (b > 60 || b > 2.8 * a && b > 25) {
        a = Math.min(a, cpu(() => {
          read(t1);
        }));
        b = Math.min(b, cpu(() => {
          read(t2);
        }));
        bad.push([b, a, s]);
      }
    }
  }
  bad.sort((x, y) => y[0] - x[0]);
  for (const [b, a, s] of bad.slice(0, 60)) console.log(JSON.stringify(s).slice(0, 90).padEnd(50), "n", a.toFixed(0), "2n", b.toFixed(0), (b / a).toFixed(1) + "\xD7");
}
