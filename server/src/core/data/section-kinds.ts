import { oneOf } from "./one-of";

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
  ["other", /\bdescription (?:and|&) (?:person(?:al)? )?specification\b|^(?:you are here|(?:other )?things (?:you (?:need|should)|to) (?:to )?know|general information\b.{0,40}|job information|basic information|other info(?:rmation)?|additional information|about|(?:additional )?notes?|process notes?|other|miscellaneous|conditions|details|attached (?:documents|files)|attachments|downloads|location and other|links|references|definitions|glossary|(?:table of )?contents|(?:further|more|additional|other|important) details|(?:further|more) information|travel(?: requirements?| required)?|(?:job|position|working|official) titles?|(?:physical )?work(?:ing)? (?:environment|conditions?)|(?:position|job|office|physical) environment|reports? to|supervisory status|(?:seniority|career) level|industries|job function)$|\b(?:job grades?|performance indicators|career (?:ladder|progression|path)|levels)\b(?: \(.{1,10}\))?$/],
  ["about-company", /^about (?!(?:the|this|you|your|our|a|an)\b)(?!.{0,60}\bteam$)/],
  ["about-company", oneOf()`
    ^why (?!this\b|the (?:role|job|position))(?:apply(?: (?:to|for) (?:us|\S+))?|(?!you\b|we\b)\S+(?: \S+){0,2})$
    \bwhat we (?:value|believe|stand for)\b
    \bhow we work\b
    ^the \S+ way$
    ^our (?:way|ways|principles|growth|approach|agency|practice|hospital|university|college|council|brand|roots)\b
    ^(?:organi[sz]ation(?:al)?|agency|employer|corporate|institutional?|school|college|university|hospital) (?:description|profile|overview|background|information)$
    ^(?:a )?(?:bit|little) about us\b
    \bwhat it's like (?:at|to work)\b
    ^(?:the|our) (?:\S+ )?culture\b
    \bdescribes its culture\b
    ^(?:culture|values|history|employer|our (?:people|client)|company information|get to know us)$
    ^the (?:practice|school|hospital|client|business|trust|college|university|council|charity|hotel|restaurant|firm)$
    ^overview of (?!(?:(?:the|this|your|key) )?(?:role|job|position|post|duties|responsibilities|tasks|work|project|program(?:me)?|benefits)\b)\S+(?: \S+){0,4}$
    ^what makes us \S+$
    ^what (?:makes|sets) (?!you\b|this\b|an?\b|the (?:role|job|position)\b)\S+(?: \S+){0,3} (?:different|unique|special|great|stand out|apart)$
    ^what (?:sets?|differentiates|distinguishes) us\b
    \bwhy (?:(?:are )?we(?:'re| are)?|\S+ is) (?:so )?(?:different|unique|special)$
    ^how (?:are )?we(?:'re| are)? (?:different|unique)$
    \bwhat (?:do we|does (?!it\b|success\b|the\b|this\b|an?\b|our\b)\S+(?: \S+)?) do$
    ^what we(?:'re| are) building$
    ^what we(?:'ll| will) bring$
    ^what our (?:people|employees|staff|team(?: members)?|colleagues) (?:say|are saying|think|love)$
    \bwhy (?:should (?:you|i)|come|be (?:an? )?part|make the move)\b
    ^(?:come )?(?:build|grow|create) with us$
  `],
  ["about-team", /\bwho (?:you(?:'ll| will)?|will you|would you|do you) (?:work|report|collaborate|partner)\b|^your (?:new )?(?:team|colleagues|manager)$/],
  ["requirements", oneOf()`
    \b(?:match|fit|thrive|join us|right|made|perfect|for you|from you|role)\b.{0,30}\b(?:if|who|because)(?: you(?:'re|'ve| are| have| enjoy| want| like)?)?(?: (?:to|have|are|enjoy))?$
    \bare (?:we|they) (?:looking for|after|seeking)\b
    \b(?:things|traits|people) (?:that )?we(?:'re| are)? look(?:ing)? for\b
    \bwh(?:at|o) do (?:we|they) (?:need|want|expect|require|ask|seek|look for)\b
    \bwhat we(?: can| would|'d| also)? (?:expect|ask|like|love|prefer|want|hope)(?: to (?:see|find|have))?(?: (?:of|from|in) you)?$
    ^we(?:'d| would) (?:also )?(?:love|like|prefer) to see$
    ^what is \S+(?: \S+)? looking for\b
    \bwhat (?:does )?an? (?:great|good|strong|ideal|successful|perfect) \S+(?: \S+)? looks? like$
    \bwhat you (?:might|may|must|should|can|could|already)(?: also| already)? (?:have|bring|know|need)\b
    \bwhat do you know$
    ^what you(?:'ve| have)(?: already)? (?:done|got)$
    \bwhat (?:will|would|'ll) (?:make you (?:successful|an? (?:good |great |strong )?(?:fit|match))|help you (?:succeed|thrive))\b
    \bwhat is needed to (?:succeed|be successful|thrive|excel)\b
    ^how to (?:succeed|be successful)$
    ^are (?:you|we) (?:an? )?(?:(?:good|great|right|perfect) )?(?:match|fit)\b
    ^why you$
    ^talents? needed\b
    \bhave what it takes\b
    \bsounds? like you\b(?!.{0,30}\bapply\b)
    ^this is you$
    \bhow (?:do|can|will|would) you qualify\b
    \b(?:language|english|written) fluency\b
    \b(?:preferred|ideal|successful|perfect) (?:\S+ ){1,3}(?:will|should) (?:have|be|possess)\b
    ^you should possess\b
    ^(?:is this|could this be|are you) (?:(?:job |role )?for )?(?:you|the one)$
    ^who should apply$
    \bapply if\b
    ^what you (?:can )?offer$
    \babout (?:the|our) (?:ideal |perfect |right )?(?:candidate|applicant|person)\b
    ^what(?:'s| is) (?:needed|required|expected)(?: of you)?$
    \bwe(?:'re| are) (?:after|looking for|seeking|searching for)$
    \b(?:background|experience|skills|qualities) (?:that )?we(?:'re| are) looking for\b
    \blooking for (?:\S+ ){1,4}(?:candidates|applicants|people) (?:who|with)\b
    ^what (?:it takes|makes you)\b
    ^who(?:'d| would|'ll| will)? (?:be|suits?|thrives?|fits?|enjoys?|loves?)\b
    ^to (?:be successful|succeed|thrive|excel)\b.{0,40}$
    ^desired candidate(?:'s)? profile$
    ^what sets you apart$
    ^who you(?:'ll| will) be$
    \b(?:essential|required|minimum|basic|mandatory)(?:,? (?:and|or|&) |/| / )(?:desir|prefer|optional)
    ^we'd like you to have$
    ^expectations? (?:regarding|of|for) (?:the |our )?(?:candidates?|applicants?)$
    ^(?:\S+ )?qualifications? (?:and|&) accountabilit\w+$
    ^person(?:al)? spec$
    ^(?:ksas?|(?:pre-?)?requisites|pre-?reqs|age limit|your strengths|aptitudes|capabilities|behaviou?rs)$
  `],
  ["benefits", oneOf()`
    ^in (?:return|exchange) for\b
    \binvest(?:ment|ing|s)? in you\b
    \bon offer\b
    ^how you(?:'ll| will) grow$
    \boffering(?: you)?$
    ^(?:our |the )?offers?$
    ^what (?:\S+ ){1,3}(?:offers?|provides)$
    ^what(?:'s| is) offered$
    \bwhat (?:can )?we (?:can |have to )?(?:offer|provide|give)\b
    \bwhat (?:do|does|can) \S+(?: \S+){0,2} (?:have to )?offer(?: you)?$
    \bwhat we(?:'d| would) like to (?:offer|give) you$
    ^what we (?:have|commit to you)$
    ^what makes us (?:right|an? (?:good|great)) .{2,40}$
    \bwhat(?:'s| is) in store for you\b
    ^what awaits you\b
    \bwhat (?:will you|you'll|you will) (?:find|enjoy)\b
    ^(?:what )?you(?:'ll| will| can)? (?:also )?enjoy$
    \bthings you'll enjoy\b
    \byou(?:'ll| will| can)? (?:enjoy|get|receive|have) (?:all )?(?:these|the following|many) (?:\S+ )?advantages\b
    ^your (?:personal )?advantages\b
    \bwhat you(?:'ll| will) (?:benefit|enjoy)\b
    \b(?:referral|sign[- ]?on|signing|joining|retention|performance|annual|welcome|loyalty) bonus(?:es)?\b
    ^(?!.*\b(?:job|special|this|the role|position)\b)\S+(?: \S+){0,3} (?:offers|(?:can|will) offer)(?: you)?$
    \bwhat (?:else |more )?(?:do|will|would|can) you get\b
    \bwhat(?:'?s| is) in it for me\b
    \bgood stuff$
    ^why you(?:'ll| will| would|'d)? (?:like|love|enjoy|thrive|flourish|stay|want)\b
    ^you(?:'ll| will) (?:love|enjoy) (?:working (?:here|at|with|for)|being (?:here|part)|it here)\b
    \bwhat we(?:'ll| will| can)? do for (?:you|our)\b
    \bhow we(?:'ll| will)? (?:look after|take care of|support|reward) (?:you|our)\b
    ^package$
    ^(?:your )?training (?:and|&) (?:career )?development$
    \bwe(?:'ll)? (?:look after|take care of) you\b
    ^(?:staff|employee) discounts?$
    \breasons (?:to|why you) (?:work|join|should)\b
    \bwork[/ -]life balance\b
    \b(?:your|the) pa(?:y|cheque|ycheck)\b.{0,20}\bbenefits\b
    \bbeyond the paycheck\b
  `],
  ["location", oneOf()`
    ^(?:remote|in[- ]office|on-?site) or\b
    ^modes? of work(?:ing)?$
    ^(?!.*\bbenefits\b).*\b(?:work|working|workplace|location) (?:arrangements?|models?|modes?|set-?up|types?)\b
    \bwhere and how (?:you|we)\b
    ^where (?:could|can|will|would) (?:this|the) (?:job|role|position|post) be(?: based| located)?$
    \bremote working\b
    \bhybrid working\b
    ^work remotely$
    ^where(?: (?:can|do|will|would) you (?:be|live|work|sit)\b.{0,30}| is (?:the|this) (?:job|role|position|post)(?: based| located)?)?$
  `],
  ["how-to-apply", oneOf()`
    \bhear from you\b
    ^to be considered(?: for (?:this|the) \S+)?$
    \b(?:items|materials) (?:required|needed)\b
    \b(?:applicant|application) documents\b
    \bspecial instructions(?: to applicants?)?\b
    \b(?:posting|supplemental|application|screening|employer)[- ](?:specific )?questions\b
    ^for (?:further|more|additional) (?:\S+ ){0,2}(?:information|details)$
    ^feedback$
    ^(?:still |are you )?(?:interested|intrigued|curious|convinced)(?: in (?:join|appl|work)ing\b.{0,30})?$
    ^ready(?: (?:to|for) .{2,40})?$
    ^what(?:'s| is| happens| to do)? (?:next|now)$
    \bwhat now$
    \b(?:talk|speak|chat) (?:to us )?about (?:the|this) (?:role|job|post|position)$
    ^will you hear\b
    ^sounds? (?:good|great|interesting|fun|brilliant|exciting|perfect|like your)\b
    \bwhat next$
    ^what you (?:need|have) to do (?:now|next)$
    ^(?:have we|did we) (?:caught|catch|sparked?|got|get) you\b.{0,40}
    ^about (?:our|the) (?:\S+ )?process$
    ^(?:get(?:ting)?|keep|stay) in touch\b
    ^documents (?:required|needed)$
    ^what to (?:send|submit|include)$
    ^how (?:do )?we (?:recruit|hire)$
    ^candidate journey$
    \bclose date$
    ^last date\b.{0,20}$
    ^walk-?in\b.{0,20}$
    ^let's talk\b
    ^expressions? of interest$
    ^want to (?:know|find out|learn|hear) more$
    ^(?:the )?(?:process|timeline)$
    ^(?:tentative )?(?:key|exam(?:ination)?s?) dates?\b
    ^(?:informal )?enquiries$
    ^informal (?:discussions?|visits?)(?: and enquiries)?$
    ^how to reach\b
    \bwant to join\b
  `],
  ["diversity", /\beveryone(?:'s| is) welcome\b|\bopportunit(?:y|ies) for (?:everyone|all)\b|\bbe yourself\b|\binclusive (?:work(?:place|space|force)|culture|employer)s?\b|\bdisability confident\b/],
  ["legal", oneOf()`
    ^working for the civil service$
    ^covid(?:-19)? .{4,30}$
    ^(?:disclosures?|(?:enhanced )?dbs|gdpr|important notice)$
    \bcriminal records? (?:checks?|disclosures?)\b
    ^(?:(?:legal|regulatory|export(?: control)?) )?compliance$
    \bexport controls?\b
    \b(?:small|fine) print$
    \bvaccin(?:e|ation)s?\b(?! (?:nurse|development|research))
    \bscams?\b
    \bfraud(?:ulent)? (?:alert|warning|notice|awareness)\b
    \b(?:third[- ]party|recruitment|recruiting|staffing|search) (?:agenc|firm|recruiter|vendor)
    \b(?:ai|data) (?:transparency )?notice\b
  `],
  ["skills", oneOf()`
    ^(?:our |the |your )?(?:\S+ )?(?:data |tech(?:nology|nical)? |modern |analytics ){0,2}(?:stack|tooling|toolbox|toolkit)$
    ^tech(?:nology|nical)? environment$
    ^tools (?:and|&) technolog(?:y|ies)$
    ^tech(?:nolog(?:y|ies))?, (?:stack|tools)\b.{0,40}$
    ^(?:the )?(?:tech(?:nolog(?:y|ies))?|tools|stack)(?: (?:and|&) \S+)? (?:that )?(?:you(?:'ll| will)|we)(?: be)? (?:us(?:e|ing)|work(?:ing)?(?: with)?)$
    ^(?:machines?|tools?|equipment|software|systems|technologies)(?: (?:and|&|/) \S+)? used$
    ^(?:data|analytical|software|programming|engineering|design|people|leadership|business|functional|digital|hard and soft|language|interpersonal|communication) skills$
  `],
  ["responsibilities", oneOf()`
    ^(?:role|job|position|performance|work|job-specific|company-wide) expectations$
    ^(?:(?:job |role |position )?scope|scope of (?:the )?(?:position|job)|(?:job |key |main )?functions|your challenge|(?:the )?(?:role|job|position|post) involves|terms of reference|success measures|job content|(?:key )?working relationships)$
    \bneed you to do\b
    \byour contributions?\b
    \btask areas\b
    \bessential function\b
    ^(?:this|the|your) (?:\S+ )?(?:role|position|job) (?:will )?(?:includes?|involves?|entails?|consists? of)$
    ^(?:key |strategic |main |job )?objectives\b
    ^(?:key |strategic |main )objective\b
    ^objective (?!s?$)
    ^(?:role|position|principal) objectives$
    ^(?:key|main|principal) (?:role|activities)\b(?!.{0,20}\b(?:skills|requirements)\b)
    \bimpact you(?:'ll| will)\b
    \bwork you(?:'ll| will) (?:be doing|do|focus on)\b
    \b(?:problems|challenges|projects) you(?:'ll| will)(?: be)? (?:solv|tackl|work|fac|lead)(?:e|ing)?\b
    ^the (?:difference|value) you(?:'ll| will)? (?:make|add|deliver|bring)$
    \b(?:type|kind|sort)s? of work (?:will|would|do) you\b
    \bwhat (?:will|would|are) you (?:going to |expected to |be |actually |really )*(?:do|doing|work on|working on|accountable for|responsible for|own|build)\b
    ^what you(?:'re| are) going to (?:do|be doing|build)$
    ^what you (?:really |actually )?(?:get to )?do$
    \bwhat does (?:being|working as|the|this|an?) .{2,50} (?:involve|entail)$
    ^how (?:will )?you(?:'ll| will| can)? (?:contribute|make an impact)\b
    \byou(?:'ll| will) play an? \S+ (?:role|part) in$
    ^accountable for$
    ^what (?:to|you can|can you) expect$
    ^(?:potential|sample) projects\b
    \b(?:your|the) (?:\S+ )?impact\b
    \bwhat success (?:looks|will look)\b
    \bhow (?:you|success)(?:'ll| will)? (?:be |is )?measured\b
  `],
  ["schedule", /^(?:shifts?|work(?:ing)?) (?:patterns?|hours|times) (?:and|&) pay$|\btours? of duty\b/],
  ["fair-chance", /\bfair chance\b|\b(?:arrest|conviction|criminal) (?:and|or|record|history)|^for (?:los angeles|san francisco|california|l\.?a\.?)\b.{0,40}\b(?:candidates|applicants)\b/],
  ["accommodation", /^accessibility(?: statement| support| needs)?$|\baccommodations?\b(?! (?:provided|included|allowance|manager|coordinator))|\breasonable adjustments?\b|\bmesures d'adaptation\b|^ada (?:statement|notice|compliance|information)$/],
  ["equal-opportunity", /\bequal\b.{0,20}\bopportun|\beeoc?\b|\bnon-?discrimination\b|\baffirmative action\b|\bequalit(?:y|ies) (?:statement|in|at|(?:\S+ )?policy)\b|^equality,? (?:and )?diversity\b|^(?:(?:eoe?|equality) statement|eoe|equality)$|\bcommitment to equality\b|^equity statement$/],
  ["diversity", /\bdiversity\b|\binclusion\b|^d ?& ?i\b|\bde&?i&?[ab]?\b|\bbelonging\b|\bdiverse (?:culture|workforce|workplace|team)s?\b|\bcelebrate\b.{0,20}\bdifferen|\bdifference\b.{0,20}\bcelebrate\b/],
  ["legal", oneOf()`
    \bprivacy\b
    \bdisclaimers?\b
    \bnotice to\b
    \blegal\b
    \be-verify\b
    \bbackground (?:check|screening|investigation)
    \bpre-?employment\b
    \bwork authori[sz]ation\b
    \b(?:right|eligibility|authori[sz]ed) to work\b
    \bvisas?\b
    \bdata (?:security|protection)\b
    \b(?:security|dbs|vetting|disclosure|police|barring)\b.{0,24}\b(?:clearance|check|statement|service)s?\b
    \bclearance\b
    \bvetting\b
    \bnationality\b
    \bsponsorship\b
    ^notices?$
    ^(?:general |our )?terms (?:and|&) conditions\b
    \bconditions of (?:employment|service)\b
    \b(?:employment|service) conditions\b
    \bwho (?:may|can) apply\b
    \baccepts applications from\b
    ^security and safety$
    \bsafeguarding\b
    ^disaster service workers?$
    \bcitizenship\b
    \bresidency\b(?! program)
    \bdrug[- ](?:free|test|screen)
  `],
  ["how-to-apply", oneOf()`
    \b(?:candidates?|applicants?) (?:should|must|may|can) (?:submit|send|apply|forward|e-?mail)\b
    ^(?:please )?(?:send|submit|e-?mail|forward) (?:us )?(?:your |an? )?(?:cv|resume|résumé|cover(?:ing)? letter|letter of (?:interest|application|motivation)|application)(?!\w)
    (?<!\b(?:recommended|encouraged|welcome|criteria|requirements?|eligible|eligibility) to )\bappl(?:y|ying)\b
    (?<!\b(?:desktop|web|mobile|software|computer|office|business|cloud|enterprise|commercial|industrial|learning|case|science|data|ai|real-world|practical|clinical) )\bapplications?\b(?! (?:security|developer|engineer|support|development|(?:and|&) analys[ei]s))
    \bhiring process\b
    \binterview
    \bsel\w{2,9}tion (?:process|procedure|criteria and process)
    \bnext steps?\b
    \bdeadline\b
    \bclos(?:ing|es)\b(?=.{0,8}\b(?:date|on|period)\b|$)
    \brecruitment (?:process|timeline)\b
    ^contacts?\b
    \bcontact$
    \bcontact (?:details|information|us|person)\b
    \bhow it(?:'ll| will) work\b
    \brequired documents\b
    \bsubmission\b
    \bsupporting documents\b
    ^(?:interested|(?:(?:still )?(?:have|got|any|additional|further|more|other) (?:any )?)?questions(?: about .{3,40})?)$
    ^(?:direct |general )?(?:inquir|enquir)(?:y|ies)\b
    ^(?:the )?(?:examination|exam)s?$
    \bsupplemental questions\b
    \bexamination (?:process|weight|information)
    \bpostuler\b
    \bcandidature
    \b(?:processus|process) de recrutement\b
    \bbewerbungsprozess\b
    ^(?:bewerbung|solicitud|inscripci[oó]n)\b
  `],
  ["requirements-preferred", oneOf()`
    \bexcited about\b(?=$)
    \b(?:nice|good|great|helpful)[- ]to[- ]haves?\b
    (?<!\b(?:our|veterans?(?:'s?)?) )\bpref+er(?:r?ed|able|ences?)\b(?!.{0,20}\btasks\b)(?! (?:(?:first|last|middle|start(?:ing)?) )?(?:shifts?|locations?|dates?|times?|names?|pronouns?|methods?|contact)\b)
    \bdesir(?:ed|able|ables)\b(?! (?:start|hours|salary|pay|rate)\b)
    (?<!\b(?:salary|pay|compensation|equity|company|annual|performance|cash|quarterly|discretionary|sign-on|target(?:ed)?)[ /](?:and |& |\+ |or )?(?:\S+ )?)\bbonus(?:es)?\b(?=$|.{0,20}(?:point|qualif|skill|attribute|\bif\b))(?!.{0,110}\b(?:salary|pay|compensation|benefits?)\b)
    ^(?:(?:big|huge|massive|major|definite|added|real) )?plus(?:es)?\b(?! (?:one|two|any|an?|the|our)\b)
    \ba (?:(?:big|huge|massive|major|definite|real) )?plus\b
    (?<!\b(?:media|digital|brand|creative|marketing|fixed|financial|physical|company|client|it) )\bassets?\b(?=.{0,14}(?:qualif|include|$))
    \bextra credit\b
    \beven better\b
    \bideally\b(?=.{0,24}(?:have|qualif|experience|skills))
    \bideal (?:qualif|experience|skills|requirement|attribute)
    \b(?:highly|well|favou?rably) (?:regarded|viewed|considered)\b
    \blooked (?:up)?on favou?rably\b
    \bmerit(?:s|ing|orious)\b
    \b(?:above (?:and|&) beyond|exceeds?)\b.{0,20}\bminimum\b
    \b(?:gives?|giving) you an edge\b
    \b(?:set|put) you (?:apart|ahead)$
    \bhighly valued\b
    ^(?:the )?(?:cherr(?:y|ies)|icing) on (?:the )?(?:top|cake)$
    (?<!\btake |^about .{0,40})\badvantage(?:s|ous)?\b
    (?<!\()\boptional\b(?! (?:benefits?|documents?|insurance|cover(?:age)?)\b)
    \bbeneficial\b
    \balso appreciate
    \bwe(?:'d| would) (?:also )?(?:appreciate|welcome)\b
    \bwe(?:'d| would) also (?:love|like) to (?:see|have)\b
    \bnot (?:necessarily |strictly )?(?:required|essential)\b
    \brecommended\b
    \b(?:brownie|extra) points\b
    \bwould be (?:nice|great|good|helpful)\b
    \bstand out\b
    \batouts?\b
    \bvalorad
  `],
  ["education", /^(?:and |minimum |required |formal )*(?:education|degrees?|academic qualifications)(?:al)?(?:\/training)?(?: requirements?| background| level| required)?$/],
  ["requirements-required", oneOf()`
    \b(?:minimum|required|mandatory|essential|basic|must[- ]haves?|necessary|employment|specialized)\b.{0,30}\b(?:qualif|requirement|skill|experience|criteria|education|competenc|knowledge|abilities|attribute|expertise|background|credential)
    \b(?:minimum|required|mandatory|essential|must[- ]haves?|necessary)\b.{0,24}\b(?:tool|technolog|certificat|licen[sc]|capabilit|qualities)
    \bkey requirements?\b
    \bmust[- ]haves?\b
    \bmust (?:also|be|possess|bring|hold|meet|demonstrate)\b
    (?:^|\b(?:candidates?|applicants?|you|who) )must$
    \b(?:technologies|tools|abilities|expertise|certifications?|licen[sc]es?|attributes) required$
    ^(?:basic|minimum|other|also)(?: ?/ ?| )required$
    ^the essentials$
    \bnon-negotiables?\b
    \b(?:qualifications?|skills|experience|education)\b.{0,12}\(?\brequired\b
    ^(?:required|minimum|mandatory|essentials?)$
  `],
  ["responsibilities", oneOf()`
    \bresponsible for\b
    \bres?po?n\w{1,4}b\w{1,4}t(?:y|ie?s|es)\b
    \b(?:duties|(?<!\bon )duty)\b(?! (?:station|location))
    \bwhat (?:you|you'll|you will|will you|you'd|you'll be|the (?:role|job|position)) (?:will |would |be |get to |'ll )*(?:do|doing|be doing|own|work|accomplish|deliver|involves?|entails?)\b
    \bwhat you'll\b(?! (?:need|bring|have|get|love|receive|gain|learn))
    \bwhat you will\b(?! (?:need|bring|have|get|receive|gain|learn|love))
    \bwhat (?:will|would|do) you (?:be |actually )?(?:do|doing)\b
    \bwhat (?:does |will |would )?(?:the|this) (?:role|job|position|post) (?:looks? like|involves?|entails?)\b
    \bday[- ]to[- ]day\b
    \ba (?:typical )?day in\b
    \b(?:typical|normal|usual|average) (?:working )?(?:day|week|shift)\b
    \bexamples? of (?:the )?work\b
    \b(?:performance|result|responsibility) areas\b
    ^k[pr]as?\b
    ^(?:(?:key |main |expected )?deliverables|work products?)$
    (?<!\b(?:need(?:ed)?|require[ds]?|succeed|success(?:ful)?|thrive|excel)\b.{0,24})\bin (?:this|the) (?:role|position|job)\b
    ^(?:the|this|your) (?:role|position|job|work) (?:\S+ )?(?:involves?|includes?|entails?)$
    (?<!\bpurpose of )\byour (?:role|(?:\S+ )?missions?|tasks|impact|day|work)\b(?![/ -]?life)
    \b(?:key|main|primary|core|strategic) (?:objectives?|tasks|accountabilities|activities|areas|deliverables|result)\b
    \b(?:essential|typical|daily|job|work) activities\b
    ^special assignments$
    ^objectives\b
    \baccountabilit
    \byou(?:'ll| will)(?: be)?$
    \btasks\b
    \bscope of (?:work|role)\b
    \bthe work$
    \b(?:essential|job|key) functions\b
    \bwhat the job involves\b
    \bhow you(?:'ll| will) (?:contribute|help|make|spend|create|change|shape|have an impact)
    \byou(?:'ll| will) contribute\b
    \bin (?:the|your) first (?:\d|few|three|six|year|month|week)
    \baccomplish\b
    \bfirst project\b
    \bdescription of work\b
    \bresponsabili
    \bfunciones\b
    \btareas\b
    ^(?:vos |tes |les |ihre |deine )?(?:missions|aufgaben?|tâches)\b
    \berwartet dich\b
    \bdich erwartet\b
    ^deine rolle\b
    \bga je doen\b
    \bjouw rol\b
  `],
  ["skills", /^(?:(?:technical|key|core|soft|computer|language|other|hard|professional|it|required|and)? ?(?:skills|competenc(?:y|ies)|languages?|technolog(?:y|ies)|tech(?:nology|nical)? stack|tools|our stack|compétences|idiomas|langues)(?: (?:and|&) (?:abilities|competencies|tools|technologies))?)$/],
  ["requirements", oneOf()`
    \brequi?re?ments?\b
    \bqualif(?:ications?|ied)\b
    \bwho (?:you are|are you|are we looking for|we're looking for|we are looking for|you'll be)\b
    \bwhat (?:you|you'll|you will|you'd) ?(?:'ll |will )?(?:need|bring|have)\b
    \bwhat (?:we're|we are|we) (?:look|seek|ask)(?:ing)? (?:for|of you)\b
    \b(?:what|who) we (?:need|want|expect|require|seek|look for)\b
    \bwhat (?:do|will|would) you (?:need|bring)\b
    \babout you\b
    ^(?:the |our )?(?:right |ideal |perfect |successful )?(?:person|candidate|applicant)$
    \byou're (?:great|good|someone|passionate|comfortable|excited)\b
    \byou(?:'ll|'ve| will)? (?:have(?! (?:access|the opportunit|an opportunit))|are|bring|need|got|should have|might be|may be)\b
    \byour (?:background|profile|experience|expertise|skills|qualifications)\b
    \b(?:candidate|person|ideal|personal|applicant) (?:profile|specification|requirements|candidate|attributes|qualities)\b
    \b(?:ideal|successful|strong|excellent|perfect|good|great) (?:candidates?|applicants?)\b
    (?<!\b(?:customer|guest|client|user|patient|employee|visitor|member|candidate|brand|shopping|developer|player|learner|student|digital|depending on|based on|commensurate with) |\) )\bexperience\b
    \bskills?\b
    \bknowledge\b(?! (?:sharing|management|transfer|base|exchange)\b)
    \bcompetenc
    (?<!\bbenefits?\b.{0,24})\beligib
    \bcriteria\b
    \bwe'd love\b.{0,20}\byou\b
    \byou(?:'ll)? (?:will )?fit\b
    \blooking for (?:someone|people|a person|candidates)\b
    \bcandidates? (?:will|should|must)\b(?! (?:submit|send|apply|forward|e-?mail)\b)
    \blicen[sc](?:es?|ing|ure)\b
    \bcertificat(?:e|es|ion|ions)\b(?! (?:training|assistance|reimbursement|support|bonus(?:es)?|programs?)\b)
    \b(?:physical|mental|sensory|visual|cognitive)(?:(?:,? (?:and|&|or) |/|, )(?:physical|mental|sensory|visual|cognitive|emotional|environmental)){0,3} (?:demands|requirements|abilities|capabilities|efforts?)\b
    ^(?:reasoning|language|math(?:ematical)?) abilit(?:y|ies)$
    ^education (?:and|&|or|/) (?:formal )?training\b
    ^weight handling$
    ^areas? of specialization$
    \bevaluat(?:e|ed)\b.{0,30}\b(?:based|on)\b
    \bcredentials\b
    \bskill ?set\b
    \b(?:technical|domain) (?:expertise|foundation|background)\b
    \blanguage proficiency\b
    ^abilit(?:y to|ies)$
    ^(?:personal |key |candidate |job |employee )?(?:specifications?|suitability)$
    ^(?:\S+ )?(?:attributes|qualities)$
    ^mindset$
    ^(?:key |critical )?success factors$
    ^(?:the |your |our |required |desired )?profile(?: (?:required|sought|wanted))?$
    \bexigences\b
    \bprofil(?: recherché)?$
    \brequisitos\b
    \banforderungen\b
    \bperfil$
    \bwas (?:du|sie) (?:dafür )?mitbring
    \bbringst du mit\b
    \b(?:dein|ihr) profil\b
    \bwat breng\b
    \bwie (?:ben jij|zoeken)\b
  `],
  ["benefits", /\b(?:pay|salary|compensation|remuneration|wages?)(?: (?:and|&) |, |\/)(?:\S+ ){0,2}(?:benefits?|perks)\b/],
  ["pay", /\bpay\b|\bsalar(?:y|ies)\b|\bcompensation\b(?! (?:analyst|manager|specialist))|\bremuneration\b|\bwages?\b|\b(?:hourly|hiring|starting) (?:rate|range)\b|\bearnings\b|^(?:\S+ ){0,2}expenses?(?: claims?)?$|^(?:rate|stipend|ctc)\b|^money$|\bstipend$|\bsalaire\b|\bsalario\b|\bgehalt\b|\brémunération\b/],
  ["benefits", oneOf()`
    \bbenefits?\b
    \bperks?\b
    \bwhat we(?:'ll| will| can)?(?: can)? (?:offer|give|provide)\b
    \bwe(?:'ll| will| can)? offer\b
    \bwhat(?:'?s| is) in it for you\b
    \bwhat you(?:'ll| will| can)? (?:get|receive|gain|love|expect)\b
    \bwhat (?:to|can you) expect \S
    \bin return\b
    \bour offer\b
    \bthe (?:package|offer|rewards?)$
    \btotal rewards\b
    \brewards\b
    \btime off\b
    \bleave entitlement\b
    \bavantages\b
    \bdeine vorteile\b
    \bmag je (?:van ons )?verwachten\b
    \bwas wir (?:dir )?bieten\b
    \bofrecemos\b
    \bbeneficios\b
    \bwir bieten\b
    \bbieden (?:wij|we)\b
    \b(?:wij|we) bieden\b
    \bnous (?:t'|vous )?offrons\b
    \bdas bieten\b
    \bbenef[ií]cios\b
  `],
  ["schedule", oneOf()`
    \bschedules?\b
    \bhours\b
    \bshifts?\b
    \bworking (?:pattern|time|hours)\b
    \bavailability\b
    \bwork environment\b
    \bworking (?:conditions?|environment)\b
    ^(?:hazards)$
    ^when (?:will|do|would) you work\b
    ^(?:job |work(?:ing)? )?timings?$
    ^work(?:ing)? days$
    ^time commitment$
    ^(?:roster|rota)$
    \bflexible working\b
    \bhoraires?\b
    \bhorario\b
    \barbeitszeit
  `],
  ["employment-type", oneOf()`
    ^(?:employment|job|contract|position|work|appointment)[ -](?:types?|status|basis)$
    ^(?:type of )?(?:contract|employment|appointment|position)(?: (?:type|status|term))?$
    ^(?:full|part)[- ]time$
    \bterm of (?:employment|appointment)\b
    ^(?:terms of (?:employment|appointment|contract)|employment terms)$
    \bduration\b
    \bcontract length\b
    ^tenure$
    ^term$
    ^length of (?:contract|employment|appointment)$
    ^(?:full/part[- ]time|regular/temporary)$
    ^vacancy type$
    ^(?:type de )?contrat$
    \bvertragsart\b
  `],
  ["location", oneOf()`
    \blocations?\b
    \bwhere you(?:'ll| will) (?:work|be)\b
    \bplace of (?:work|performance)\b
    \bwork ?(?:site|place)\b
    \bremote(?: work)?(?: eligibility| policy)?$
    \brelocation\b
    \b(?:commute|relocate)$
    \bduty (?:station|location)\b
    ^(?:hiring|service) area$
    ^place of posting$
    ^work setting$
    ^venue$
    \boffice location
    ^(?:base|based(?: (?:in|at))?|site|city|lieu(?: de travail)?|ubicación|standort|arbeitsort)$
  `],
  ["about-team", oneOf()`
    (?<!\bof )\b(?:about|meet|join|our|the) (?:\S+ ){0,5}team\b
    \bteam (?:overview|description|introduction|mission)\b
    \babout (?:the|our) (?:\S+ ){0,3}(?:department|division|directorate|group|unit|service|program(?:me)?|lab|ward|environment)\b
    ^(?:the |your )?(?:team|department|division)$
    \b(?:agency|division|department)\b.{0,16}\b(?:information|overview|description)\b
    \bproduct areas\b
  `],
  ["summary", oneOf()`
    ^your (?:new |\S+ )?(?:position|job)\b(?! type)
    ^purpose of (?:an? |the )?\S+
    ^(?:functional|position|role) statement$
    ^distinguishing (?:features|characteristics)$
    ^what makes (?:this|the) (?:role|job|position|opportunity) \S+
    ^details of the (?:role|job|post|position)$
    \babout (?:the|this) (?:role|job|position|opportunity|internship|apprenticeship|traineeship|placement|studentship|work|post)\b
    ^about (?:the|this|our) (?:\S+ ){1,4}(?:role|position|job|vacancy|internship)$
    \b(?:role|job|position|opportunity|executive|post)? ?(?:summary|overview|description|purpose|introduction|brief)\b(?<!company .{0,110})
    ^the (?:role|job|position|opportunity|challenge|post|gig)\b
    ^what(?:'s| is) (?:the|this) (?:role|job|position|post|opportunity|gig)\b
    ^(?:basic|general|primary|main|position) function$
    ^(?:general )?nature of (?:the )?work$
    ^(?:the )?mission of (?:the |this )?(?:position|role|job|post)$
    ^(?:class |position |general )?definition(?: of (?:the )?work)?$
    ^(?:general|basic|main|primary|overall) purpose$
    \b(?:aims?|purpose) of (?:the |this |your )?(?:job|role|post|position)\b
    \bis (?:now |currently )?(?:hiring|recruiting)$
    ^(?:we're|we are) (?:now |currently )?(?:hiring|recruiting)$
    \bat a glance$
    ^why (?:is |does )?(?:this|the) (?:job|role|position)\b
    ^objective$
    ^(?:the |job |role )?context$
    \bin summary\b
    \b(?:job|role) (?:purpose|profile)\b
    ^(?:job|position|role) objective$
    ^the vacancy$
    ^in a nutshell$
    ^reporting (?:structure|lines?|relationships?)$
    ^tl;?dr$
    \bwhat (?:this|the) (?:role|job|position) is(?: all)? about\b
    ^(?:\S+ )?opportunity$
    ^(?:role|position|post)$
    \bwhy this role\b
    \bdescripción\b
    \b(?:description|descriptif|sommaire) du poste\b
    ^le poste$
    \bstellenbeschreibung\b
    ^über die stelle$
    \bresumen\b
  `],
  ["about-company", oneOf()`
    (?<!facts |information |questions |details |notes )\babout\b(?! (?:the|this) (?:role|job|position))
    \bwhy (?:join|work|choose|us|you(?:'ll| will| should))\b
    \bwho we are\b
    \bwho are we\b
    ^who (?:is|are) \S+(?: \S+)?$
    ^meet (?!(?:the|our|your) )\S+(?: \S+)?$
    ^background(?: information$| (?:of|to|on|about)\b|$)
    \bour (?:company|mission|story|values|culture|vision|purpose|history|organi[sz]ation|trust|school|charity|firm|commitment)\b
    \bcompany (?:profile|description|overview|culture|background|summary)\b
    \bthe (?:company|organi[sz]ation|employer)\b
    \bphilosophy$
    \b(?:life|working|work|careers?) (?:at|for|with(?!$| (?:others|people|customers|clients|children|patients|data|the (?:team|public)))|here)\b
    \blife @
    \bmission\b
    \bwhat we do\b
    \bjoin us\b
    ^us$
    ^(?:the )?company$
    \bemployer (?:details|profile)\b
    ^(?:\S+ ){0,3}\S+(?:'s|s') culture$
    \bmore about us\b
    \bcore values\b
    ^(?!your )\S+ values$
    \bà propos\b
    \bqui sommes
    \bpourquoi (?:nous |les )?rejoindre\b
    \bwer wir sind\b
    \bsobre nosotros\b
    \bquiénes somos\b
    \büber uns\b
    \bsobre nós\b
  `],
]; // prettier-ignore

/**
 * Headings that name no kind of content for sure: below them, what is written decides.
 * "Description" may stand above a company's praise or above duties; "we're looking for someone who will" leads to either.
 */
export const VAGUE_HEADINGS =
  /^(?:(?:jobs? |role |position |post |full |opportunity |general |brief )*(?:description|overview|introduction|information|info|details|profile|opportunity|notes?)|(?:basic|other|additional|further|more|important|job|key|special) (?:information|info|details|notes?|facts)|.{0,40}\b(?:notes?|notice)|background|(?:come (?:and )?)?join (?:us|our team)|about|about (?:the|this) (?:job|opportunity)|job posting description|position|role|job|post|other|miscellaneous|conditions|environment|job specifications?|what (?:to|you can|can you) expect|(?:physical )?work(?:ing)? (?:environment|conditions?)|(?:position|job|office|physical) environment)$|\b(?:looking for (?:someone|people)|(?:at|with) .{2,30}, you)\b.{0,20}\b(?:will|to)(?: be able to| be)?$/;

/** Lines that are headings by their words alone, wherever they stand. */
export const WHOLE_HEADINGS = oneOf()`
  ^(?:full job description|about the job)$
  ^(?:(?:key|main|core|primary|essential|minimum|basic|required|preferred|desired|desirable|useful|ideal|additional|job|position|role|general|principal|specific|other|your|our|the|and|&|or|major|typical|work|professional|technical|education|skills|experience|knowledge|duties|requirements?|qualifications?|responsibilities)[ /])*(?:res?pon\w{1,4}b\w{1,4}t(?:y|ie?s|es)|duties|requirements?|qualifications?|skills|experience|education|benefits|perks|compensation|salary|accountabilities|competencies|certifications|overview|summary|description|pay|languages|locations?|notes?|deadline|attributes|objectives|essentials?|desirables?)$
  ^(?:what|who|why|how)(?:'s| is| do| does)? (?:you|we|to|join|us|work|will|are|the|our|is|makes)\b.{0,50}$
  ^nice[- ]to[- ]haves?(?: skills)?$
  ^(?:required|preferred)$
  ^a (?:typical )?day in (?:the|your) life\b.{0,40}$
  ^about (?:us|you|the|this|our)\b.{0,30}$
  ^about(?: \S+){1,4}$
  ^(?:duties|skills|education|experience|qualifications|requirements|wages|perks|benefits|salary|pay|compensation|diversity|responsibilities|roles) (?:and|&|/) (?:\S+ ){0,2}\S+$
  ^equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?$
  ^application (?:process|deadline)$
  ^job information$
  ^about$
  ^(?:company|employer|organi[sz]ation(?:al)?|school|team|department) (?:profile|description|overview|background)$
  ^work experience$
  ^responsibilities include$
  ^minimum qualifications? /? ?requirements?$
  ^(?:work(?:ing)?|job|office) (?:hours|schedule|days|setting|conditions|environment|arrangements|pattern)$
  ^(?:job|position|role) (?:purpose|objective|profile|scope|brief)$
  ^(?:(?:our|the) )?(?:interview|hiring|recruitment|selection|application) process$
  ^(?:staff|employee|fringe) (?:benefits|perks)$
  ^benefits package$
  ^rewards (?:and|&) benefits$
  ^(?:in return,? )?we offer$
  ^the perks of .{3,30}$
  ^(?:must[- ]|good[- ]to[- ])haves?$
  ^bonus points(?: if)?$
  ^you(?: are| have|(?:'ll| will) need|(?:'ll| will) be responsible for)$
  ^in this role,? you(?:'ll| will)(?: be)?$
  ^to (?:succeed|be successful|thrive) in this (?:role|position|job)$
  ^knowledge,? skills,?(?: (?:and|&) abilities)?$
  ^training (?:and|&) experience$
  ^meet (?:the|our) team$
  ^working (?:here|(?:with|for) us)$
  ^getting in touch$
  ^documents required$
  ^place of (?:work|posting)$
  ^the (?:role|position|opportunity)$
  ^(?:how|where) (?:do|can|should) (?:i|you) apply$
  ^work remotely$
  ^(?:hiring|service) area$
  ^in (?:a nutshell|brief)$
  ^(?:is|could) this (?:be )?you$
  ^what's in it for (?:you|me)$
  ^(?:the )?(?:background|experience|skills|qualities) (?:that )?we(?:'re|'d| are| would)\b.{0,40}$
`;

/** Headings that end in the name of an occupation are a job's title, whatever words stand before it. */
export const JOB_TITLE_HEADINGS =
  /\b(?:accountant|administrator|advis[eo]r|agent|aide|analyst|apprentice|architect|artist|assistant|associate|attendant|auditor|bookkeeper|buyer|caregiver|carer|chef|chief|clerk|coach|consultant|controller|coordinator|co-ordinator|counsel|counsell?or|designer|developer|director|driver|editor|electrician|engineer|executive|fellow|generalist|guard|inspector|instructor|intern|investigator|lead|leader|lecturer|librarian|manager|mechanic|nurse|officer|operator|organi[sz]er|owner|paralegal|partner|pharmacist|physician|planner|president|principal|producer|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|specialist|strategist|superintendent|supervisor|teacher|technician|technologist|therapist|trainer|translator|tutor|vp|worker|writer)s?(?: (?:i{1,3}|iv|v|\d|[a-z]\d{1,2}))?(?: ?\([^()]{0,40}\)| ?[–—-] .{0,40}){0,2}$/;
