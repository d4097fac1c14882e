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
 * a question about the reader ("who you are"), an offer ("why join us"), or a sentence that a list completes ("you will").
 */
export const SECTION_HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ["other", /^(?:general information\b.{0,40}|job information|basic information|other info(?:rmation)?|additional information|about|notes?|process notes?|other|miscellaneous|details|location and other|links|references|travel(?: requirements?| required)?|(?:job|position|working|official) titles?|reports? to|supervisory status)$|\b(?:job grades?|performance indicators|career (?:ladder|progression|path)|levels)\b(?: \(.{1,10}\))?$/],
  ["about-company", /^about (?!(?:the|this|you|your|our|a|an)\b)(?!.{0,60}\bteam$)/],
  ["about-company", /^why (?!this\b|the (?:role|job|position))(?:apply(?: (?:to|for) (?:us|\S+))?|(?!you\b|we\b)\S+(?: \S+){0,2})$|\bwhat we (?:value|believe|stand for)\b|\bhow we work\b|^our (?:way|ways|principles|growth|approach|agency|practice|hospital|university|college|council|brand|roots)\b|^(?:organi[sz]ation(?:al)?|agency|employer|corporate|institutional?) (?:description|profile|overview|background|information)$|^(?:a )?(?:bit|little) about us\b/],
  ["about-team", /\bwho you(?:'ll| will) (?:work|report|collaborate|partner)\b|^your (?:new )?(?:team|colleagues|manager)$/],
  ["requirements", /\b(?:match|fit|thrive|join us|right|made|perfect|for you|role)\b.{0,30}\b(?:if|who)(?: you(?:'re|'ve| are| have| enjoy| want| like)?)?(?: (?:to|have|are|enjoy))?$|\bwh(?:o|at) are we looking\b|\bhave what it takes\b|\bsounds? like you\b|^this is you$|\bis this you\b/],
  ["benefits", /\bon offer\b|^(?:our |the )?offers?$|^what (?:\S+ ){1,3}offers?$|^what(?:'s| is) offered$|\bwhat (?:can )?we (?:can )?(?:offer|provide|give)\b|\bwhat (?:will you|you'll|you will) (?:find|enjoy)\b|\bthings you'll enjoy\b|^(?!.*\b(?:job|special|this|the role|position)\b)\S+(?: \S+){0,3} offers(?: you)?$|\breasons (?:to|why you) (?:work|join|should)\b|\bwork[/ -]life balance\b|\b(?:your|the) pa(?:y|cheque|ycheck)\b.{0,20}\bbenefits\b|\bbeyond the paycheck\b/],
  ["location", /^(?!.*\bbenefits\b).*\b(?:work|working|workplace|location) (?:arrangements?|models?|modes?|set-?up|types?)\b|\bwhere and how (?:you|we)\b|\bremote working\b|\bhybrid working\b/],
  ["how-to-apply", /^(?:still |are you )?(?:interested|intrigued|curious|convinced)$|^ready to (?:join|apply|start|take|make)\b|^what(?:'s| is| happens) next$|^how to reach\b|\bwant to join\b/],
  ["diversity", /\beveryone(?:'s| is) welcome\b|\bopportunit(?:y|ies) for (?:everyone|all)\b|\bbe yourself\b/],
  ["legal", /^disclosures?$|\bvaccin(?:e|ation)s?\b(?! (?:nurse|development|research))|\bscams?\b|\bfraud(?:ulent)? (?:alert|warning|notice|awareness)\b|\brecruitment agenc|\b(?:ai|data) (?:transparency )?notice\b/],
  ["skills", /^(?:our |the |your )?(?:\S+ )?(?:data |tech(?:nology|nical)? |modern |analytics ){0,2}(?:stack|tooling|toolbox|toolkit)$|^tech(?:nology|nical)? environment$|^tools (?:and|&) technolog(?:y|ies)$|^(?:machines?|tools?|equipment|software|systems|technologies)(?: (?:and|&|\/) \S+)? used$|^(?:data|analytical|software|programming|engineering|design|people|leadership|business|functional|digital|hard and soft|language|interpersonal|communication) skills$/],
  ["responsibilities", /^(?:key |strategic |main )?objectives?\b|\b(?:your|the) (?:\S+ )?impact\b|\bwhat success (?:looks|will look)\b|\bhow (?:you|success)(?:'ll| will)? (?:be |is )?measured\b/],
  ["fair-chance", /\bfair chance\b|\b(?:arrest|conviction|criminal) (?:and|or|record|history)|^for (?:los angeles|san francisco|california|l\.?a\.?)\b.{0,40}\b(?:candidates|applicants)\b/],
  ["accommodation", /\baccommodations?\b(?! (?:provided|included|allowance|manager|coordinator))|\breasonable adjustments?\b|\bmesures d'adaptation\b|^ada (?:statement|notice|compliance|information)$/],
  ["equal-opportunity", /\bequal\b.{0,20}\bopportun|\beeoc?\b|\bnon-?discrimination\b|\baffirmative action\b|\bequalit(?:y|ies) statement\b|^equality,? (?:and )?diversity\b/],
  ["diversity", /\bdiversity\b|\binclusion\b|^d ?& ?i\b|\bde&?i&?[ab]?\b|\bbelonging\b|\bcelebrate\b.{0,20}\bdifferen|\bdifference\b.{0,20}\bcelebrate\b/],
  ["legal", /\bprivacy\b|\bdisclaimers?\b|\bnotice to\b|\blegal\b|\be-verify\b|\bbackground (?:check|screening|investigation)|\bpre-?employment\b|\bwork authori[sz]ation\b|\b(?:right|eligibility|authori[sz]ed) to work\b|\bvisas?\b|\bdata (?:security|protection)\b|\b(?:security|dbs|vetting|disclosure|police|barring)\b.{0,24}\b(?:clearance|check|statement|service)s?\b|\bclearance\b|\bsponsorship\b|^notices?$|\bterms (?:and|&) conditions\b|\bconditions of employment\b|\bwho (?:may|can) apply\b|\bsafeguarding\b|\bcitizenship\b|\bdrug[- ](?:free|test|screen)/],
  ["how-to-apply", /(?<!\b(?:recommended|encouraged|welcome) to )\bappl(?:y|ying)\b|\bapplications?\b(?! (?:security|developer|engineer|support|development))|\bhiring process\b|\binterview|\bsel\w{2,9}tion (?:process|procedure|criteria and process)|\bnext steps\b|\bdeadline\b|\bclos(?:ing|es)\b(?=.{0,8}\b(?:date|on|period)\b|$)|\brecruitment (?:process|timeline)\b|^contacts?\b|\bcontact$|\bcontact (?:details|information|us|person)\b|\bhow it(?:'ll| will) work\b|\brequired documents\b|\bsubmission\b|\bsupporting documents\b|^(?:interested|questions)$|^(?:direct |general )?(?:inquir|enquir)(?:y|ies)\b|^(?:the )?(?:examination|exam)s?$|\bsupplemental questions\b|\bexamination (?:process|weight|information)|\bpostuler\b|\bcandidature|^(?:bewerbung|solicitud|inscripci[oó]n)\b/],
  ["requirements-preferred", /\b(?:nice|good|great|helpful)[- ]to[- ]haves?\b|\bprefer(?:red|able|ences?)\b|\bdesir(?:ed|able|ables)\b|\bbonus(?:es)?\b(?=.{0,20}(?:point|qualif|skill|if|$))(?!.{0,110}\b(?:salary|pay|compensation|benefits?)\b)|^(?:big |huge )?plus(?:es)?\b|\ba (?:big |huge )?plus\b|\bassets?\b(?=.{0,14}(?:qualif|include|$))|\bextra credit\b|\beven better\b|\bideal(?:ly)?\b(?=.{0,24}(?:have|qualif|experience|skills))|\badvantage(?:s|ous)?\b|\boptional\b|\bbeneficial\b|\balso appreciate|\bwe(?:'d| would) (?:also )?(?:appreciate|welcome)\b|\bnot (?:required|essential)\b|\brecommended\b|\bbrownie points\b|\bstand out\b|\batouts?\b|\bvalorad/],
  ["requirements-required", /\b(?:minimum|required|mandatory|essential|basic|must[- ]haves?|necessary|key|employment|specialized)\b.{0,24}\b(?:qualif|requirement|skill|experience|criteria|education|competenc|knowledge|abilities)|\bmust[- ]haves?\b|\bmust (?:be|possess)\b|\bnon-negotiables?\b|\b(?:qualifications?|skills|experience|education)\b.{0,12}\(?\brequired\b|^(?:required|minimum|mandatory|essential)$/],
  ["education", /^(?:and |minimum |required |formal )*(?:education|degrees?|academic qualifications)(?:al)?(?: requirements?| background| level| required)?$/],
  ["responsibilities", /\bresponsib(?:ilit|le for\b)|\b(?:dut(?:y|ies))\b(?! (?:station|location))|\bwhat (?:you|you'll|you will|will you|you'd|you'll be|the (?:role|job|position)) (?:will |would |be |get to |'ll )*(?:do|doing|be doing|own|work|accomplish|deliver|involves?|entails?)\b|\bwhat you'll\b(?! (?:need|bring|have|get|love|receive|gain|learn))|\bwhat you will\b(?! (?:need|bring|have|get|receive|gain))|\bday[- ]to[- ]day\b|\ba (?:typical )?day in\b|\bin (?:this|the) (?:role|position|job)\b|\byour (?:role|mission|tasks|impact|day|work)\b(?![/ -]?life)|\b(?:key|main|primary|core|strategic) (?:objectives?|tasks|accountabilities|activities|areas|deliverables|result)\b|\b(?:essential|typical|daily|job|work) activities\b|^special assignments$|^objectives\b|\baccountabilit|\byou(?:'ll| will)(?: be)?$|\btasks\b|\bscope of (?:work|role)\b|\bthe work$|\b(?:essential|job|key) functions\b|\bwhat the job involves\b|\bhow you(?:'ll| will) (?:contribute|help|make|spend)|\bin (?:the|your) first (?:\d|few|three|six|year|month|week)|\baccomplish\b|\bfirst project\b|\bdescription of work\b|\bresponsabili|\bfunciones\b|\btareas\b|^(?:vos |tes |les |ihre |deine )?(?:missions|aufgaben|tâches)\b|\bga je doen\b|\bjouw rol\b/],
  ["skills", /^(?:(?:technical|key|core|soft|computer|language|other|hard|professional|it|required|and)? ?(?:skills|competenc(?:y|ies)|languages?|technolog(?:y|ies)|tech(?:nology|nical)? stack|tools|our stack|compétences|idiomas|langues)(?: (?:and|&) (?:abilities|competencies|tools|technologies))?)$/],
  ["requirements", /\brequi?re?ments?\b|\bqualif(?:ications?|ied)\b|\bwho (?:you are|are you|are we looking for|we're looking for|we are looking for|you'll be)\b|\bwhat (?:you|you'll|you will|you'd) ?(?:'ll |will )?(?:need|bring|have)\b|\bwhat (?:we're|we are|we) (?:look|seek)(?:ing)? for\b|\b(?:what|who) we (?:need|want|expect|require|seek)\b|\babout you\b|\byou(?:'ll|'ve| will)? (?:have(?! (?:access|the opportunit|an opportunit))|are|bring|need|got|should have|might be|may be)\b|\byour (?:background|profile|experience|skills|qualifications)\b|\b(?:candidate|person|ideal|personal|applicant) (?:profile|specification|requirements|candidate|attributes|qualities)\b|\b(?:ideal|successful|strong|excellent|perfect|good) (?:candidates?|applicants?)\b|(?<!\b(?:customer|guest|client|user|patient|employee|visitor|member|candidate|brand|shopping) |\) )\bexperience\b|\bskills?\b|\bknowledge\b|\bcompetenc|\beligib|\bcriteria\b|\bwe'd love\b.{0,20}\byou\b|\byou(?:'ll)? (?:will )?fit\b|\blooking for (?:someone|people|a person|candidates)\b|\bcandidates? (?:will|should|must)\b|\blicen[sc](?:es?|ing|ure)\b|\bcertificat(?:e|es|ion|ions)\b|\bphysical (?:demands|requirements|abilities)\b|\bevaluat(?:e|ed)\b.{0,30}\b(?:based|on)\b|\bcredentials\b|\bskill ?set\b|\b(?:technical|domain) (?:expertise|foundation|background)\b|\blanguage proficiency\b|^abilities\b|^mindset$|^(?:the |your |our |required |desired )?profile$|\bexigences\b|\bprofil(?: recherché)?$|\brequisitos\b|\banforderungen\b|\bperfil$|\bwas (?:du|sie) mitbring|\bbringst du mit\b|\b(?:dein|ihr) profil\b|\bwat breng\b|\bwie (?:ben jij|zoeken)\b/],
  ["pay", /\bpay\b|\bsalar(?:y|ies)\b|\bcompensation\b(?! (?:analyst|manager|specialist))|\bremuneration\b|\bwages?\b|\bhourly rate\b|^(?:rate|stipend)\b|\bstipend$|\bsalaire\b|\bsalario\b|\bgehalt\b|\brémunération\b/],
  ["benefits", /\bbenefits?\b|\bperks?\b|\bwhat we(?:'ll| will| can)?(?: can)? (?:offer|give|provide)\b|\bwe offer\b|\bwhat(?:'s| is) in it for you\b|\bwhat you(?:'ll| will| can)? (?:get|receive|gain|love|expect)\b|\bin return\b|\bour offer\b|\bthe (?:package|offer|rewards?)$|\btotal rewards\b|\brewards\b|\btime off\b|\bleave entitlement\b|\bavantages\b|\bofrecemos\b|\bbeneficios\b|\bwir bieten\b|\bbieden (?:wij|we)\b|\b(?:wij|we) bieden\b|\bnous (?:t'|vous )?offrons\b|\bdas bieten\b|\bbenef[ií]cios\b/],
  ["schedule", /\bschedules?\b|\bhours\b|\bshifts?\b|\bworking (?:pattern|time|hours)\b|\bavailability\b|\bwork environment\b|\bworking (?:conditions?|environment)\b|\bhoraires?\b|\bhorario\b|\barbeitszeit/],
  ["employment-type", /^(?:employment|job|contract|position|work|appointment) (?:type|status|basis)$|^(?:type of )?(?:contract|employment|appointment|position)(?: (?:type|status|term))?$|^(?:full|part)[- ]time$|\bterm of (?:employment|appointment)\b|\bduration\b|\bcontract length\b|^tenure$|^(?:type de )?contrat$|\bvertragsart\b/],
  ["location", /\blocations?\b|\bwhere you(?:'ll| will) (?:work|be)\b|\bplace of (?:work|performance)\b|\bwork ?(?:site|place)\b|\bremote(?: work)?(?: eligibility| policy)?$|\brelocation\b|\bduty (?:station|location)\b|\boffice location|^(?:base|based(?: (?:in|at))?|site|city|lieu(?: de travail)?|ubicación|standort|arbeitsort)$/],
  ["about-team", /\b(?:about|meet|join|our|the) (?:\S+ ){0,5}team\b|\bteam (?:overview|description|introduction|mission)\b|\babout (?:the|our) (?:\S+ ){0,3}(?:department|division|group|unit|program(?:me)?|lab|ward)\b|^(?:the |your )?(?:team|department|division)$|\b(?:agency|division|department)\b.{0,16}\b(?:information|overview|description)\b|\bproduct areas\b/],
  ["summary", /\babout (?:the|this) (?:role|job|position|opportunity|internship|work|post)\b|\b(?:role|job|position|opportunity|executive|post)? ?(?:summary|overview|description|purpose|introduction|brief)\b(?<!company .{0,110})|^the (?:role|job|position|opportunity|challenge|post)\b|\bin summary\b|\bjob (?:purpose|profile)\b|^(?:\S+ )?opportunity$|^(?:role|position|post)$|\bwhy this role\b|\bdescripción\b|\b(?:description|sommaire) du poste\b|\bstellenbeschreibung\b|\bresumen\b/],
  ["about-company", /(?<!facts |information |questions |details |notes )\babout\b(?! (?:the|this) (?:role|job|position))|\bwhy (?:join|work|choose|us|you(?:'ll| will| should))\b|\bwho we are\b|\bwho are we\b|\bour (?:company|mission|story|values|culture|vision|purpose|history|organi[sz]ation|trust|school|charity|firm|commitment)\b|\bcompany (?:profile|description|overview|culture|background|summary)\b|\bthe (?:company|organi[sz]ation|employer)\b|\b(?:life|working|work) (?:at|for|with|here)\b|\bmission\b|\bwhat we do\b|\bjoin us\b|^(?:the )?company$|\bemployer (?:details|profile)\b|\bmore about us\b|\bcore values\b|\bà propos\b|\bqui sommes|\bsobre nosotros\b|\bquiénes somos\b|\büber uns\b|\bsobre nós\b/],
]; // prettier-ignore

/**
 * Headings that name no kind of content for sure: below them, what is written decides.
 * "Description" may stand above a company's praise or above duties; "we're looking for someone who will" leads to either.
 */
export const VAGUE_HEADINGS =
  /^(?:(?:jobs? |role |position |post |full |opportunity |general |brief )*(?:description|overview|introduction|information|info|details|profile|opportunity|notes?)|(?:basic|other|additional|further|important|job|key|special) (?:information|info|details|notes?|facts)|.{0,40}\b(?:notes?|notice)|about|about (?:the|this) (?:job|opportunity)|job posting description|position|role|job|post|other|miscellaneous|what you can expect)$|\b(?:looking for (?:someone|people)|(?:at|with) .{2,30}, you)\b.{0,20}\b(?:will|to)(?: be able to| be)?$/;

/** Headings that end in the name of an occupation are a job's title, whatever words stand before it. */
export const JOB_TITLE_HEADINGS =
  /\b(?:accountant|administrator|advis[eo]r|agent|aide|analyst|apprentice|architect|artist|assistant|associate|attendant|auditor|bookkeeper|buyer|caregiver|carer|chef|chief|clerk|coach|consultant|controller|coordinator|co-ordinator|counsel|counsell?or|designer|developer|director|driver|editor|electrician|engineer|executive|fellow|generalist|guard|inspector|instructor|intern|investigator|lead|leader|lecturer|librarian|manager|mechanic|nurse|officer|operator|organi[sz]er|owner|paralegal|partner|pharmacist|physician|planner|president|principal|producer|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|specialist|strategist|superintendent|supervisor|teacher|technician|technologist|therapist|trainer|translator|tutor|vp|worker|writer)s?(?: (?:i{1,3}|iv|v|\d|[a-z]\d{1,2}))?(?: ?\([^()]{0,40}\)| ?[–—-] .{0,40}){0,2}$/;
