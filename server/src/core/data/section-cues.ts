import { oneOf } from "./one-of";
import type { SectionKind } from "./section-kinds";

/** A sign in a paragraph of what it is about. */
export interface SectionCue {
  readonly kind: SectionKind;
  /** 3 decides alone; 1 needs others beside it. */
  readonly weight: number;
  /** Tried on the paragraph's first 500 characters, in small letters; or words of which each counts. */
  readonly sign: RegExp | ReadonlySet<string>;
}

const cue = (kind: SectionKind, weight: number, sign: RegExp | string): SectionCue => ({
  kind,
  weight,
  sign: typeof sign === "string" ? new Set(sign.split(" ")) : sign,
});

/**
 * How prose shows what it is about where no heading tells: by whom it speaks of (we, the team, the role, you),
 * by what it promises or asks, and by the nouns of its subject.
 */
export const SECTION_CUES: readonly SectionCue[] = [
  // The employer speaks of itself.
  cue("about-company", 2, /^(?!(?:there|you|this|these)\b)[^.]{2,120}?(?:(?:\b(?<!\b(?:which|that|this) )(?:is|are)|'re) (?:a|an|the|one of the)|\bhas one of the)\b[^.]{0,80}\b(?:company|companies|corporation|firm|agency|start-?up|organi[sz]ation|non-?profit|not-for-profit|enterprise|subsidiary|division|supplier|operator|publisher|innovator|pioneer|charity|provider|leader|platform|group|network|manufacturer|retailer|hospital|university|college|institution|school|district|council|trust|restaurant|hotel|resort|practice|dealership|distributor|contractor|bank|business|consultancy|brand|city|destination|home|producer|developer of|farm|church|parish|shop|store|clinic|nursery|museum|library|theat(?:re|er)|studio|laborator(?:y|ies)|brewery|bakery|ministry|initiative|society|foundation|association|hospice|academy|institute|cooperative|consortium|partnership|centre|center|facility|(?<!public )service|unit|ward|salon|caf[eé]|bar|pub|club|gym)s?\b/),
  cue("about-company", 2, /\b(?:founded|established|incorporated|launched|began|started) (?:in|by|on)\b|^since (?:18|19|20)\d\d\b|^[^.]{0,100}\bfamily[- ](?:owned|run)\b/),
  cue("about-company", 2, /\b(?:our|its|company's|organi[sz]ation's) (?:\S+ )?(?:mission|vision|purpose)\b|\bmission (?:is|of)\b|\bour (?:\S+ )?(?:goal|aim|ambition|objective) is\b/),
  cue("about-company", 1.5, /\b(?:our|its) (?:\S+ )?(?:customers|clients|company|culture|values|products?|platform|story|investors|offices|users|organi[sz]ation|residents|brand)\b/),
  cue("about-company", 2, /\bheadquarter|\boffices in\b|\bfortune \d|\bfastest[- ]growing\b|\bworld(?:'?s|wide)?[- ](?:leading|largest)\b|\b(?:the|a) leading\b|\bglobal leader\b|\bthe world's\b|\bbacked by\b|(?<!\b(?:to|about) )\bchang(?:e|ing) the (?:way|world)\b|\baround the (?:world|globe)\b/),
  cue("about-company", 1.5, /\bwe (?:believe|exist|envision|help|build|make|create|serve|empower|develop|deliver|partner|design|bring|operate|strive|pride|focus|leverage|combine|support)\b|\bwe(?: are|'re) (?:a|an|the|proud|committed|passionate|on a mission|one of|building|growing|changing)\b|^(?:and )?we've\b/),
  cue("about-company", 2, /^(?!the (?:role|position|job|post|team|candidate)|you\b|as\b|in\b|an? )[^.;:]{2,70}? (?:helps|works (?:with|to|for)|builds|makes|provides|develops|exists|delivers|creates|serves|offers|speciali[sz]es|operates|owns|employs|supplies|manufactures|transforms|is (?:changing|building|transforming|dedicated|committed|on a mission|tasked|working))\b/),
  cue("about-company", 1, /\b(?:million|billion|countries|employees|nationwide|worldwide|globally)\b/),
  cue("about-company", 3, /\b(?:position|opportunity|opportunities|role)s? (?:is|are) located (?:in|within) [^.]{0,60}\b(?:administration|services?|department|division|office|agency|ministry)\b/),
  cue("about-company", 3, /\b(?:learn|read|find out) more about\b.{0,40}\b(?:work(?:ing)? (?:at|with|for)|life at|(?:our|the) (?:company|culture|values|organi[sz]ation))\b/),
  cue("about-company", 3, /^at \S+(?: \S+){0,3}, our (?:\S+ )?mission\b/),
  cue("about-company", 3, /^at (?!(?:least|this|the|our|your|all|times|present)\b)\S+(?: \S+){0,3}?,? we\b(?! (?:are (?:looking|seeking|hiring|recruiting)|(?:offer|provide)(?! (?:\S+ ){0,3}(?:care|services|support|standards|education|solutions)\b)|celebrate|welcome))/),
  cue("about-company", 3, /^(?!(?:the|this|our|your) (?:role|position|job|post|team|vacancy|successful)\b)[^.]{2,90}? (?:is|are) (?:now )?part of (?:the|an?|our)\b(?! (?:\S+ ){0,4}team\b)/),
  cue("about-company", 3, /^[^.]{2,80} is \S+(?: \S+)?'s? (?:\S+ )?(?:premier|leading|largest|first|oldest|biggest|favou?rite|newest|most)\b/),
  cue("about-company", 2, /\bfor (?:over|more than|nearly|almost) (?:\S+ ){1,2}(?:years|decades|centur\p{L}+)\b(?!.{0,30}\bexperience)|^we pride ourselves\b|^join an? (?:company|business|firm|organi[sz]ation)\b/u),
  cue("about-company", 2, /\b(?:over|more than|nearly|some|around) [\d,]{2,7} (?:stores|branches|sites|locations|offices|restaurants|homes|schools|hotels|employees|staff|colleagues)\b|\bpupils on roll\b/),
  cue("about-company", 1.5, /\b(?:over|more than|nearly|almost) \$?\d[\d,.]{0,12}\+?(?! ?(?:hours|months|days|weeks|minutes|%|percent|years?(?:'|’)?(?: of)?(?: \S+){0,2} experience)\b)(?: |\b)/),
  cue("about-company", 3, /^(?:(?:proudly |recently )?(?:named|awarded|recogni[sz]ed|ranked|rated|voted|selected|certified)) (?:as )?(?:an? |the |one of |#? ?\d|best\b|top\b|great\b)/),
  cue("about-company", 4, /^(?!(?:this|the|our|your) (?:role|post|position|job)\b)[^.]{2,90} (?:service|trust|group|council|agency|cent(?:re|er)|department|office|board|authority|ministry|committee|organi[sz]ation|company|firm) (?:(?:that )?is )?responsible for\b/),
  cue("about-company", 3, /^as (?:an?|the|one of the|\S+(?: \S+){0,2}'s) (?!(?:\S+ )?(?:member|part)\b|inclusive\b|diverse\b)(?:[^ .,]+ ){0,6}?(?:leader|company|organi[sz]ation|provider|firm|agency|charity|manufacturer|retailer|hospital|largest|leading|only)\b[^.]{0,100}?, (?!(?:you|they|your)\b|(?:the|this|our) (?:\S+ ){1,4}(?:will|is|works?)\b)|^as an? (?:team|organi[sz]ation),? we\b/),
  // A team, a department, an office.
  cue("about-team", 3, /^(?:(?:our|the|this|we're|we are) )?(?:\S+ ){0,6}(?:team|department|division|branch|unit|portfolio|group)(?:'s mission| \([^()]{1,20}\))?,? (?:(?:is|are)(?! (?:currently |now |actively |also )?(?:looking|seeking|hiring|recruiting|searching)\b)|seeks?(?= to\b)|works?|builds?|provides?|exists?|supports?|develops?|manages?|helps?|serves?|leads?|owns?|plays|has|consists?|at)\b/),
  cue("about-team", 3, /^(?:the|our) (?:\S+ ){1,7}(?:team|department|division|branch|unit|group|directorate|section)(?: \([^()]{1,20}\))?,? (?!will\b|team\b|manager|lead|director|assistant|coordinator|officer|requires|needs|seeks|invites|is (?:looking|seeking|hiring|recruiting))(?:\p{Ll}{3,}s|of (?:the|our)|based|located) (?!(?:looking|seeking|hiring|an? (?:\S+ ){0,3}(?:role|position|job))\b)/u),
  cue("about-team", 3, /^we(?:'re| are) an? (?:\S+ ){0,5}team of (?:just |only |about |around )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/),
  cue("about-team", 4, /\byou(?:'ll| will) (?:work alongside|join) (?:a|our|the)\b[^.]{0,60}\bteam\b|\bmatri?xed organi/),
  cue("about-team", 2, /\b(?:our|the) (?:\S+ ){0,4}team'?s? (?:mission|goal|(?:is|are)(?! (?:currently |now |actively |also )?(?:looking|seeking|hiring|recruiting|searching)\b)|works?|builds?|focus\w*|consists)\b|\bmission of (?:our|the) (?:\S+ ){0,5}team\b/),
  cue("about-team", 3, /^(?:\S+ ){1,4}at \S+ exists to\b/),
  // The role as a whole.
  cue("summary", 3.5, /\b(?:would (?:love|like)|want|wish|hope) to (?:recruit|hire|appoint)\b|\b(?:we(?:'re| are|'ve)?|is|are|currently|now|team|to be) (?:(?:also|now|always|again|\p{Ll}{3,}ly) ){0,2}(?:looking (?:for (?!candidates with)|to (?:appoint|recruit|hire)\b)|seeking|hiring|recruiting|searching for|in search of|accepting applications|seeks|needs an?|has an (?:immediate )?opening)/u),
  cue("summary", 2, /\bseeks\b/),
  cue("summary", 3, /^[^.]{0,120}\b(?:(?:is|are) (?:(?:sought|invited) (?:to|for|from)|required (?:for|to (?:join|cover|support|help|fill|lead|work (?:in|at|for|with|under|alongside)))(?! (?:this|the (?:position|role|job|post))\b))\b(?! (?:contact|call|visit|speak|discuss|e-?mail|arrange)\b)(?!.{0,40}:$)|invites? applications\b(?!.{0,40}:$)|wish(?:es)? to appoint\b)/),
  cue("summary", 3, /\bhas an? (?:\S+ ){0,3}(?:position|vacancy|opening|post)s? available\b/),
  cue("summary", 3, /^(?:working )?under (?:the |general |direct |limited |minimal |immediate |close ){0,2}(?:supervision|direction|guidance)\b/),
  cue("summary", 5, /^(?:(?:as|in the role of) (?:an?|our|the|one of)|reporting (?:directly )?(?:in)?to)\b[^.]{2,90},? (?:you|the \p{L}+ will|they)\b/u),
  cue("summary", 3, /^in this (?:role|position|job)\b|^this is an? (?!(?:\S+ ){0,4}?(?:(?:full|part)[- ]time|fixed[- ]term|temporary|permanent|seasonal|casual|contract|(?:non-?)?exempt)\b)(?:[^\s.]+ ){1,6}(?:role|position|job|post)\b|^(?:\S+ ){1,4}needs an? /),
  cue("summary", 2, /^(?:this|the|our|it)\b[^.]{0,60}\b(?:role|position|job|opportunity|incumbent|post|internship|vacancy|job family)\b(?: is| will| plays?| offers?| reports?| has| serves?| supports?| provides?| requires?| works?|,| of the)/),
  cue("summary", 3, /^(?:this|the|your) (?:(?:primary|main|key|overall|core) (?:purpose|function|objective|aim|goal|focus) of (?:this|the|your) )?(?:position|role|job|post)(?: holder)? is (?:responsible for|to)\b|^the (?:primary|main|overall) (?:purpose|function|objective|responsibility|role) of the\b/),
  cue("summary", 2, /\b(?:exciting|great|unique|excellent|fantastic|amazing|rare|challenging|wonderful) (?:\S+ )?(?:opportunity|chance)\b/),
  cue("summary", 5, /^(?!(?:no|experience|send|submit|provide|please|only)\b)(?:\S+ ){1,5}(?:wanted|sought|needed) (?:for|to|by|at|in)\b/),
  cue("summary", 1.5, /^we (?:currently |now )?have an? (?:\S+ ){0,3}(?:opportunity|vacancy|opening|position) (?:for|to)\b/),
  cue("summary", 3, /^we (?:currently |now )?have (?:\S+ ){1,2}(?:open|available|vacant) (?:positions|roles|vacancies|jobs)\b/),
  cue("summary", 2, /^(?:(?:our|the|these|this|successful|selected) )?(?:\S+ ){0,2}(?:interns?|trainees?|apprentices?|fellows?|volunteers?|tutors?|assistants) (?:will|are|is|has|have)\b(?! be (?:contacted|notified|invited|required)\b)/),
  cue("summary", 1.5, /\breport(?:s|ing) (?:directly )?(?:in)?to\b/),
  cue("summary", 2, /\bplays? (?:an?|the) (?:\S+ )?(?:role|part)\b/),
  cue("summary", 2, /^(?:the |our )?(?:ideal|successful) (?:candidate|applicant|person)s? will (?:be (?:responsible|working|joining|part)|(?!(?:be|have|hold|possess|bring|show|demonstrate|need|require)\b)\p{Ll}+ (?:with|to|as|in|an?|the|our)\b)/u),
  cue("summary", 3, /^(?![^?]{0,70}\b(?:(?:know|learn|find out|hear) (?:more|us|about)|questions?)\b)(?:are you (?:an?|the|ready|looking|searching|passionate|interested|someone|tired|seeking|excited|enthusiastic|motivated|driven|keen)\b|do you (?:want|have|love|enjoy|thrive|possess|like)\b|(?:want|looking|ready) (?:to|for)\b|would you (?:like|love)\b)[^.?!]{0,350}\?/),
  cue("summary", 3, /^[^.!?]{0,90}\b(?:on the (?:look-?out|search|hunt) for|inviting applications for|ha(?:s|ve) an(?:other)? (?:\S+ )?(?:need|opportunity) for)\b/),
  cue("summary", 3, /\bopportunit(?:y|ies) (?:(?:has|have) (?:\p{L}+ )?(?:arisen|become available|come up|opened up)|to (?:recruit|hire|appoint))\b/u),
  cue("summary", 3, /\bhas (?:an )?(?:(?:immediate|several|multiple|current) )?(?:openings?|vacanc(?:y|ies)) (?:(?:in|at|on|with) [^.]{2,50}? )?(?:for|available)\b/),
  // What is to be done.
  cue("responsibilities", 3, /\b(?:responsible for|responsibilities (?:include|will|are)|has (?:the )?(?:overall |primary )?responsibility (?:for|to))\b/),
  cue("responsibilities", 3, /(?<!\bperforming the )\bduties (?:include|will|are|of)\b/),
  cue("responsibilities", 2, /\byou(?:'ll| will) (?:also |then |be )?(?:\p{L}+ly )?(?:working|work|lead|manage|build|design|develop|own|help|support|collaborate|create|ensure|drive|deliver|oversee|provide|maintain|conduct|assist|responsible|partner|write|analy[sz]e|handle|coordinate|plan|run|teach|care|prepare|perform)\b/u),
  cue("responsibilities", 3, /^(?:the|a|an)\b[^.]{3,60}\b(?:will (?:also )?(?:perform|provide|manage|lead|develop|support|work|assist|coordinate|oversee|ensure|conduct|design|be (?:responsible|involved))|(?:is|will be|would be) expected to (?!be\b|have\b|hold\b|possess\b|demonstrate\b|undergo\b|complete\b)|makes sure|may also be)\b/),
  cue("responsibilities", 2, /\b(?:role|position|job) (?:will )?(?:involves?|includes?|entails?)\b/),
  cue("responsibilities", 1.5, /^(?:this|the|your) (?:role|position|job|post) (?:will )?(?:also )?(?:involves?|entails?) (?!no\b)/),
  // What is asked for.
  cue("requirements", 2, /\b(?:must|should|will) (?:also )?(?:have(?! (?:the|an?|access|many|opportunit|career))|possess|be (?:able|familiar|fluent|comfortable|proficient|computer literate|a resident|at least))\b|\bpossess(?:es)?\b/),
  cue("requirements", 2, /\b(?:\d{1,3}\+?|one|two|three|four|five|six|seven|eight|nine|ten)\b[^.]{0,20}\byears?\b[^.]{0,60}\bexperience\b/),
  cue("requirements", 2, /\b(?:(?<!\b(?:high|higher|some|certain|great|large|strong|significant|reasonable|any) )degree(?! (?:programs?|programmes?|courses?)\b)|bachelor'?s|master'?s|diploma|ged|bsc|msc)\b/),
  cue("requirements", 1.5, /\b(?:experience (?:with|in|of|\p{L}+ing)|(?:proven|previous|relevant|prior|strong|specialized|hands-on|work|professional) (?:\S+ )?experience)\b/u),
  cue("requirements", 1.5, /^experience\b/),
  cue("requirements", 1.5, /\b(?:knowledge of|ability to|skills (?:in|and)|(?:communication|interpersonal|organi[sz]ational|computer|writing) skills|familiar(?:ity)? with|proficien\p{L}+ (?:in|with)|fluent in|understanding of|expertise (?:in|and))/u),
  cue("requirements", 2.5, /\b(?:ideal|successful|qualified|right) (?:candidate|applicant|person)s? (?:will (?:also )?(?:have|hold|possess|bring|demonstrate|show|need|require|be (?!responsible|working|joining|part|contacted|invited|notified|placed|considered|determined|ranked))|is|are(?! (?:encouraged|considered|invited))|has|have|must|should)\b/),
  cue("requirements", 2, /\b(?:valid|current|active)\b[^.]{0,40}\b(?:licen[sc]e|certification|registration)\b|\b(?:licen[sc]e|certification) (?:is )?required\b/),
  cue("requirements", 2, /\b(?:is|are) required\b/),
  cue("requirements", 1.5, /\b(?:is|are) (?:strongly |highly |also )?(?:preferred|desirable|desired|advantageous|an advantage|an? (?:strong |big |huge |definite |real )?(?:plus|bonus|must|asset))\b|\bexperience an? (?:plus|bonus|must|asset)\b/),
  cue("requirements", 2.5, /\b(?:role|position|post|job|vacancy) (?:requires|demands|calls for|will (?:require|demand|call for)) (?:an? |the )?(?:\S+ )?(?:ability|knowledge|understanding|experience|skills|degree|licen[sc]e|familiarity|communication|commitment|confidence|professionalism|candidates)\b/),
  cue("requirements", 3, /\bto qualify (?:for|at)\b/),
  cue("requirements", 2, /\b(?:skills?|skill sets|experience|candidates)\b[^.]{0,40}\b(?:seeking|looking for|we need)\b|\blooking for candidates with\b/),
  cue("requirements", 3, /^(?:[^.]{1,110}, )?you(?:'ll| will) need (?:to (?:have|hold|be|possess|demonstrate)|an?|at least)\b|^you (?:should|must) (?:have|be|hold|possess)\b/),
  cue("requirements", 2.5, /^(?:applicants|candidates) (?:must|should|will need)\b(?! (?:apply|submit|send|complete|include))/),
  cue("requirements", 3, /^(?:(?:previous|prior) experience\b.{0,80}\b(?:essential|required|preferred|advantage|desirable|necessary)\b|no (?:previous |prior )?experience (?:is )?(?:necessary|required|needed)\b)/),
  cue("requirements", 3, /^you(?:'ll| will) be an? (?:\S+ ){0,4}(?:communicator|team player|person|individual|leader|self-starter|organi[sz]er)\b/),
  cue("requirements", 2, /^(?:[^.]{0,80}\. )?you(?:'re| are) (?:an? )?(?:\S+ ){0,3}?(?:skilled|experienced|passionate|curious|motivated|driven|comfortable|able|proficient|fluent|familiar|organi[sz]ed|analytical|proactive|flexible|structured|creative|self-[a-z]+|detail-oriented|team player)\b|^you(?:'ve| have) (?!(?:the|an) (?:opportunity|chance)|access|just\b|already\b|probably\b|been\b|heard\b|come\b|found\b|read\b)/),
  cue("requirements", 2.5, /^[^.]{0,110}\bwould be (?:an? )?(?:distinct |real )?(?:advantage|asset|beneficial|plus)\b/),
  // Money.
  cue("pay", 3, /\b(?:salary|pay|compensation|wages?|hourly|rate|range|stipend)\b.{0,120}(?:[$€£¥]|usd|cad|eur|gbp|gs-\d).{0,3}\d/),
  cue("pay", 3, /^(?:(?:the|our|us|estimated|expected|annual|base|target|anticipated|typical|hourly|full-time|starting|national|posted|current) ){0,5}(?:salary|pay|compensation|wage) (?:range|scale|band)s?\b[^.]{0,90}\b(?:is|are|will be)\b/),
  cue("pay", 3, /[$€£]\s?\d[\d,.]{1,12}k?(?:\/\p{L}+)?\s{0,2}(?:-|–|—|to|and)\s{0,2}[$€£]\s?\d/u),
  cue("pay", 3, /[$€£]\s?\d[\d,.]{1,12}k?\s?(?:per|\/|an|a) ?(?:hour|hr|year|annum|month|week|day)\b/),
  cue("pay", 2, /\b(?:maximum|minimum|base|annual|starting|locality) (?:salary|pay)\b|\bsalary (?:range|is|will|available|,)|\bsalary (?:&|and) wages?\b|^(?:your )?salary\b/),
  cue("pay", 3, /^(?:salary|compensation|pay|remuneration|wages?)\b[^.]{0,50}\b(?:commensurate|negotiable)\b/),
  cue("pay", 4, /\b(?:variety|number|range|multitude) of (?:\S+ )?factors (?:\S+ ){0,3}(?:formulating|determining|setting|making|extending) (?:an? |the |your )?(?:\S+ )?(?:offer|pay|salary|compensation)\b|\b(?:actual|final|exact|individual|base) (?:\S+ )?(?:salary|pay|compensation)\b[^.]{0,60}\b(?:depend|vary|determined|based)\b[^.]{0,60}\b(?:factors|experience|skills|location)\b/),
  // What is offered.
  cue("benefits", 0.8, "medical dental vision 401 401k insurance pension superannuation vacation holidays holiday pto retirement stipend stipends wellness bonus bonuses tuition gym perks equity snacks lunch lunches commuter fsa hsa pre-tax"),
  cue("benefits", 2, /\b(?:benefits (?:include|package|may|are|such|available)|(?:comprehensive|competitive|great|full|excellent|generous|many|range of|the) benefits)\b/),
  cue("benefits", 3, /\bwe (?:offer|provide)\b[^.]{0,60}\b(?:benefits|compensation|salary|package|pay|insurance|pension|discounts?|holidays?|bonus|leave|training|environment)\b/),
  cue("benefits", 3, /^[^.!?]{0,120}\b(?:offers|provides)\b[^.]{0,60}\b(?:benefits|compensation|salar(?:y|ies)|package|insurance|pension|discounts?|annual leave|paid (?:time off|holidays?|leave))\b/),
  cue("benefits", 2, /\b(?:paid time off|parental leave|annual leave|sick leave|paid leave|unlimited leave|days? (?:of )?holiday|time off|vacation days|(?:short|long)[- ]term disability|flexible spending|(?:health )?savings (?:accounts?|plans?)|dependent care|employee assistance|(?:company|employer)[- ](?:match|paid))\b/),
  cue("benefits", 3, /^(?:all )?our (?:staff|employees|team members|colleagues) (?:enjoy|receive|benefit from|are entitled to)\b/),
  cue("benefits", 1.5, /\byou(?:'ll| will) (?:also )?(?:receive|enjoy|get|benefit from)\b|\bemployees (?:are|will be) eligible for\b/),
  cue("benefits", 3, /^in (?:return|exchange)\b/),
  // Where and when.
  cue("location", 4, /^this is an? (?:fully |100% )?(?:remote|hybrid|on-?site|in-person|on-campus|work[- ]from[- ]home)\b[^.]{0,50}\.?$/),
  cue("employment-type", 3, /^(?:please note:? )?(?:this|the) (?:(?:position|role|job|post|appointment|vacancy) )?(?:is|will be) an? (?![^.]{0,60}\bopportunity (?:for|to)\b)[^.]{0,40}?\b(?:(?:full|part)[- ]time|fixed[- ]term|temporary|permanent|seasonal|casual|contractual|contract(?= (?:position|role|job|post|opportunity)\b)|(?:one|two|three|four|five|\d{1,2})[- ](?:year|month))\b[^.]{0,50}\b(?:position|post|role|contract|job|opportunity|appointment|vacancy)\b.{0,110}$/),
  cue("location", 1.5, /^(?:this|the) (?:position|role|job|post) (?:is|will be) (?:based|located) (?:in|at) [^.]{2,90}\.?$/),
  cue("location", 3, /\b(?:role|position|job|post|candidate|applicant|you(?:'ll| will)?) (?:is|are|be|will be|can be) (?:\p{L}+ly )?(?:based|located) (?:in|at|out of)\b|\blocations? in\b.{0,200}\bconsider candidates\b|^location\b|^(?:based|located) (?:in|at) [^.]{2,70}\.?$/u),
  cue("location", 2, /\b(?:work remotely|fully remote|100% remote|(?:position|role|job)s? (?:is|are) (?:remote|hybrid)|distributed(?:ly)?\b.{0,40}\bcandidates|hybrid (?:role|work))/),
  cue("location", 1.5, "relocate relocation"),
  cue("schedule", 2, /^.{0,160}\b(?:shifts?|weekends?|monday|overtime)\b/),
  cue("schedule", 2, /^(?:the )?(?:normal |core )?(?:working |office )?(?:hours(?: of work)?|days|sessions|shifts)(?: for (?:this|the) (?:role|post|position|job))? (?:are|will be)\b/),
  cue("schedule", 2, /\b\d{1,2}(?:\.\d+)? (?:hours|hrs) (?:per|a|each) (?:week|day)\b|\bhours of work\b/),
  cue("schedule", 3, /\b(?:\d|one|two|three|four|five)\+? days? (?:a|per|each) week\b.{0,60}\b(?:office|on-?site)\b|\b(?:office|on-?site)\b.{0,60}\b(?:\d|one|two|three|four|five)\+? days? (?:a|per|each) week\b|\bhybrid work schedule\b/),
  cue("schedule", 3, /\bdays on\b.{0,20}\b(?:days )?off\b/),
  cue("employment-type", 3, /^(?:fixed[- ]term|permanent|temporary|full[- ]time|part[- ]time|casual|seasonal)\b[^.]{0,50}\b(?:contract|cover|term time|basis|months)\b[^.]{0,30}\.?$/),
  // Welcome to all, and the way out of the page.
  cue("diversity", 5, /\bchecks? (?:all|every|off) (?:of )?(?:the )?box|\bcelebrat\p{L}+ (?:our )?differen|(?<!\b(?:must|should|will|to) )\bmeet (?:every|all|100%)\b(?! (?:of )?the (?:required|minimum|following)\b)(?=[^.]{0,40}\b(?:requirements?|qualifications?|criteri(?:a|on)|skills?|experience|points?|bullets?|box(?:es)?|one|of (?:this|these|them))\b)|\bunderrepresented\b/u),
  cue("accommodation", 5, /^[^.,]{0,40}\baccommodations?$/),
  cue("other", 5, /^\[?(?:go back|back to|return to|read more)\b/),
  // What the candidate does to get the job, and what happens then.
  cue("how-to-apply", 3, /\b(?:(?<!(?:encouraged|invited|welcome) |\bencourage (?:you|everyone|anyone) )to apply|and apply(?=:|\.|!| now| here| online| at)|apply:|apply (?:now|today|on-? ?line|via|by|at|through|here|directly|for this)|please apply|how to apply)\b/),
  cue("how-to-apply", 4, /^(?:if you|interested|qualified|to (?:apply|explore|find out|discuss|arrange|organi[sz]e|learn|(?:begin|start|complete) (?:the|your|an|our))|for (?:more|further|any|all|an informal|questions?|[ie]nquiries)|apply (?:now|today|online|here)|please (?:apply|send|submit|e-?mail|contact|click|forward|call)|completed (?:application )?forms|(?:successful|short-?listed|selected) (?:candidates|applicants) will be (?:invited|contacted|notified)|interviews? (?:dates?|will))[^.!?]{0,160}(?:@|\b(?:apply|hear from you|resumes?|cv|contact|e-?mail|call|interview|returned|submit|application)\b)/),
  cue("how-to-apply", 2, /\b(?:send|submit|share|e-?mail|forward|attach|include|provide|upload)\b[^.]{0,90}\b(?:resumes?|résumés?|cvs?|cover letter|application|portfolio|references|work samples?|transcripts?|linkedin)\b|\byour (?:resume|résumé|cv)(?!\w)/),
  cue("how-to-apply", 2, /\b(?:closing date|deadline|closes on|applications? (?:for (?:this|the) (?:role|post|position|job|vacancy) )?(?:must|will|are|received|closes?|period)|interviews? (?:will|process|stage)|be interviewing|shortlisted|selected (?:candidates|applicants) (?:will|may))\b/),
  cue("how-to-apply", 3, /\bapplications? (?:should|must|can|may|to) be (?:addressed|sent|made|submitted|e-?mailed|forwarded|received|directed)\b|\b(?:questions|[ie]nquiries|queries)\b.{0,60}\b(?:sent|directed|addressed|e-?mailed|made) to\b/),
  cue("how-to-apply", 2, /\bplease (?:contact|call|e-?mail|telephone)\b|\bapplication (?:forms?|packs?)\b/),
  cue("how-to-apply", 3, /^(?:please )?(?:call|text|ring|phone|e-?mail|contact)\b.{0,90}(?:@|\d{3}[-. )]\s?\d{3})/),
  cue("how-to-apply", 3, /\b(?:do not|don't|not|have not|haven't) (?:receive|received|hear|heard)\b.{0,60}\b(?:response|reply|weeks?|days)\b/),
  cue("how-to-apply", 3, /^please (?:complete|fill (?:in|out)) (?:the|our|an|this)\b[^.]{0,40}\b(?:form|application)\b|\bapplications? unless you\b|^(?:please (?:note|be advised)(?: that)?,? )?(?:all )?(?:prospective|interested|potential) (?:candidates?|applicants?|persons?|people|individuals?|parties)(?:,| (?:are|is|can|may|should|must|will|please|to)\b)/),
  cue("how-to-apply", 3, /\blook(?:ing)? forward to (?:receiving|reading|reviewing|hearing from you|your application)\b|^welcome (?:to submit|with) your application\b|\bsubmit your application (?:via|through|by|using|to|at|on)\b/),
  cue("how-to-apply", 3, /^(?:in order )?to (?:receive consideration|be considered)\b|\bif you(?: would|'d) like to be considered\b/),
  cue("how-to-apply", 2, /\bdrop (?:us |me )?an? (?:line|email|note|message)\b/),
  cue("how-to-apply", 2, /\b(?:contact|call|ring|text|phone|telephone)\b.{0,80}(?:@|\d{3}[-. )]\s?\d{3})/),
  cue("how-to-apply", 3, /^(?:for |if you )[^.]{0,60}\b(?:enquir(?:y|ies)|inquir(?:y|ies)|information|questions|chat|discussion|details|(?:job|role) (?:description|profile|specification))\b[^.]{0,50}\b(?:contact|call|ring|e-?mail|speak|phone|telephone|reach|click|download)\b|^(?:informal |general )?(?:enquir|inquir)ies\b/),
  cue("how-to-apply", 3, /\b(?:advert(?:isement)?|application|vacancy|posting|job|position)s? (?:will |may )?closes?\b|\bonly (?:those )?(?:(?:candidates|applicants|persons|people) )?(?:shortlisted|selected|successful|chosen|invited)\b/),
  cue("how-to-apply", 2, /\bpassing score\b|\b(?:exam|examination|test) score\b/),
  cue("how-to-apply", 1.5, /\b(?:on|in) (?:your|the|an?) (?:resume|résumé|cv)(?!\w)/),
  cue("how-to-apply", 1.5, /\bresumes?\b|\brésumés?(?!\w)|\bcvs?\b/),
  cue("how-to-apply", 3, /^(?:apply (?:in person|by (?:e-?mail|phone|post))|shortlisted (?:candidates|applicants)|interviews (?:will|are|take|to be)|(?:informal |school )?visits? (?:to|of) .{2,40} (?:welcome|encouraged|arranged)|(?:cvs?|resumes?|résumés?) (?:will not|are not|alone|only)|no (?:phone |telephone )?calls)\b/),
  cue("how-to-apply", 3, oneOf()`
    \b(?:volume|number) of (?:applications|applicants|responses)\b
    \b(?:close|withdraw|expire|end) (?:this|the|our)? ?(?:vacanc(?:y|ies)|advert(?:isement)?s?|posts?|postings?|positions?|applications) early\b
    \b(?:hit|click|press) (?:on )?(?:the )?["“']?apply\b
    \bquot(?:e|ing) (?:the )?(?:reference|ref|job|vacancy)\b
  `),
  cue("how-to-apply", 3, /^application (?:forms?|packs?) (?:are|is|can be) /),
  cue("how-to-apply", 3, /\b(?:applicants|candidates)\b[^.]{0,40}\b(?:required|asked|invited|need) to (?:complete|submit|attach|provide|upload|register|fill)\b/),
  cue("how-to-apply", 3, /^(?:thank you|thanks) for (?:your interest|considering|applying)\b/),
  // What the law or the employer's lawyers say.
  cue("equal-opportunity", 3, /^[^.]{0,60}\b(?:equal (?:employment )?opportunit(?:y|ies)(?: (?:and|&|\/) affirmative action)?|eeo) employer\b/),
  cue("equal-opportunity", 4, /^(?:\S+ ){0,6}(?:eeo (?:policy|is the law|law|statement|poster)|equal (?:employment )?opportunity is the law|know your rights)\b/),
  cue("legal", 3, /\bbackground (?:and \p{L}+ )?(?:check|investigation|screening|verification)/u),
  cue("legal", 2.5, /\bdrug[- ](?:test|screen|free)|\be-verify\b/),
  cue("legal", 3, /\b(?:legally )?authori[sz]ed to work\b|\bvisa (?:sponsorship|applicants?|holders?)\b|\beligible to work\b|\bright to work\b|\bwork(?:ing)? rights\b/),
  cue("legal", 2.5, /\bsponsor(?:ship)?\b/),
  cue("legal", 2.5, /\b(?:citizenship|nationals)\b|\b(?:u ?s|us|uk|eu|american|canadian|british|australian|irish|indian|be|being|only) (?:an? )?citizens?\b|\bcitizens? (?:of (?:the|an?|any|us|u)\b|(?:and|or) (?:\S+ ){0,2}(?:permanent|lawful|nationals?|residents?)\b)|\bcanadians (?:and|or) permanent residents\b/),
  cue("legal", 2.5, /\bprivacy (?:policy|notice|statement)\b|\bgdpr\b/),
  cue("legal", 2.5, /\bunsolicited\b|\b(?:recruit\p{L}+|staffing|third[- ]party) agencies\b|\bno agencies\b/u),
  cue("legal", 4, /\bunsolicited (?:\S+ )?(?:resumes?|résumés?|cvs?)(?!\w)|\bnot accept (?:\S+ )?agency\b|\b(?:not |any )(?:be )?(?:responsible|liable) for any (?:agency |recruit\p{L}+ |placement )?fees?\b/u),
  cue("legal", 3, /^(?:[^.]{0,80}\brequires? (?:that )?(?:all|every)|all)\b[^.]{0,120}\bvaccinat(?:ed|ion)\b|\bexport[- ]control(?:s|led| laws| regulations)?\b/),
  cue("legal", 2, /\b(?:not (?:be )?(?:eligible for|able to (?:provide|offer|arrange|sponsor))|unable to (?:provide|offer|arrange|sponsor)|does not (?:provide|offer)|cannot (?:provide|offer|sponsor)|(?:will|does|do) not sponsor)\b[^.]{0,60}\b(?:sponsorship|visas?|work permits?|applicants|candidates)\b/),
  cue("legal", 3, /\bnever (?:ask|request)\b[^.]{0,60}\b(?:payments?|money|bank|fees?|financial|purchase)\b/),
  cue("legal", 3, /^to (?:view|read|see) our [^.]{2,60}\b(?:polic(?:y|ies)|notice|statement)\b/),
  cue("legal", 2, /\b(?:these|above) statements are intended to describe\b/),
  cue("legal", 3, /\b(?:job |position )?(?:description|posting) (?:is not|does not|in no way|should not|may not|reflects|will be reviewed|is subject to)\b|\bintended to (?:describe|convey)\b|\bnot (?:intended to be )?an exhaustive list\b/),
  cue("legal", 2.5, /\bat-will\b|\breserves? the right\b(?! to (?:close|withdraw|interview|expire|extend)\b)/),
  cue("legal", 2.5, /\b(?:committ?(?:ed|ment)|dedicated|obligation|duty|responsib\p{L}+)\b[^.]{0,60}\bsafeguarding\b|\bsafeguarding (?:checks?|statement|polic(?:y|ies)|and (?:promoting|protecting))\b|\bdbs\b/u),
  cue("legal", 3, /\brehabilitation of offenders\b/),
  cue("legal", 2, /\bcommitted to (?:the )?safeguarding\b/),
  cue("legal", 3, /\bacts? as an employment (?:agency|business)\b|\b(?:cvs?|resumes?|candidates|calls|applications) from (?:\S+ ){0,3}agencies\b/),
  cue("legal", 2, /\b(?:change|amend|modify|revise|alter) (?:this|the|these) (?:job|role|position|duties)\b/),
  cue("legal", 2, /\bsubject to\b.{0,60}\b(?:checks?|references|clearance)\b/),
]; // prettier-ignore

/** How an item of a list of requirements begins or what it names. */
export const REQUIREMENT_ITEM = oneOf("iu")`
  ^(?:(?:an?|the|some|any|your|have|has|having|possess(?:es)?|proven|with|and|or|you) )?(?:[\p{L}’'/,&+-]+ ){0,5}(?:experiences?|knowledge|understanding|ability|abilities|degrees?|skills?|familiarity|proficien\p{L}+|expertise|background|certifi\p{L}+|licen[cs]\p{L}*|fluen\p{L}+|track record|passion|mindset|attitude|appreciation|comfort|interest|aptitude|diploma|qualification|literate|candidates|eye for|sense of|willingness)(?![\p{L}])
  ^(?:strong|excellent|proven|demonstrated|demonstrable|solid|good|great|exceptional|outstanding|able|familiar|comfortable|proficient|fluent|bachelor|master|b\.?[sa]\.?|ph\.?d|m\.?sc?|bsc|minimum|at least|over|\d+|one|two|three|four|five|must|self-|detail|willing|valid|current|high school|clear|deep|basic|advanced|extensive|previous|prior|relevant|positive|team player|motivated|highly|has|have|possess|can |is |are |u\.?s\.? citizen|ged)
  ^(?:you|you['’]re|you['’]ve|we['’]re looking for)(?: (?:have|are|possess|can|know|love|enjoy|understand|bring|want|hold|don['’]t)|['’]|\b(?! will| ['’]ll))
  \byears?['’]? (?:of )?(?:\S+ ){0,4}experience\b
  \b(?:is )?(?:required|preferred|a plus|desirable|essential)[.!]{0,2}$
`;

/** How an item of a list of offers shows itself. */
export const BENEFIT_ITEM =
  /\b(?:insurance|401\s?\(?k\)?|pension|paid (?:time|leave|holidays|vacation|parental|sick)|pto|vacation|holidays?|parental leave|annual leave|sick leave|medical|dental|vision|benefits?|perks?|stipend|gym|wellness|wellbeing|bonus(?:es)?|(?:stock|share) option(?:s| (?:scheme|plan)s?)?|equity|profit[- ]sharing|flex(?:ible)? (?:work(?:ing)?|hours|schedul(?:e|es|ing)|spending|pto|time)|salar(?:y|ies)|competitive (?:pay|compensation|wages?|remuneration|(?:hourly )?rates?)|paid training|company car|free (?:parking|coffee|tea|food|drinks|breakfasts?|meals?|accommodation)|health(?:care)? (?:plans?|coverage)|childcare vouchers?|team (?:outings|events|retreats)|training and development|tuition|discounts?|commuter|transit|retirement|savings plan|allowance|reimbursements?|per (?:month|year) (?:to use|towards?)|snacks|lunch(?:es)?|cycle to work|remote[- ]friendly)\b/i;
