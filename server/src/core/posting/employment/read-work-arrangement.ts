import { oneOf } from "../../data/one-of";
import { matchesIn } from "../../text/matches";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import { spanOfMatch, type Located } from "../../text/span";
import type { Outline } from "../outline";
import type { WorkArrangement } from "../posting";
import { lengthSeen, stretchesWith } from "../prose";
import type { FieldKind } from "../fields/read-fields";
import { looksLikeTitle } from "../title/title-words";

interface Sign extends Located<WorkArrangement> {
  readonly weight: number;
}

/** Whether this job is done on site, remotely, or partly so, where the posting says it. */
export function readWorkArrangement(outline: Outline): Located<WorkArrangement> | null {
  const signs = [...fieldSigns(outline), ...titleSigns(outline), ...sentenceSigns(outline)];
  let best: Sign | undefined;
  for (const sign of signs) if (!best || sign.weight > best.weight) best = sign;
  return best ? { value: best.value, span: best.span } : null;
}

/** Values of `Location: …` and `Workplace type: …`. */
const IN_FIELD: readonly (readonly [WorkArrangement, RegExp])[] = [
  ["remote", /^fully remote or\b/i],
  [
    "hybrid",
    oneOf("i")`
      \bhybrid(?:e|es)?\b(?! (?:cloud|vehicle|car)s?)
      \bremote ?(?:/|or|and|&) ?(?:on-?site|in[- ]office|office)\b
      \b(?:part[- ]?time|partly|partial(?:ly)?|some) (?:remote|wfh|(?:work(?:ing)? )?from home|home[- ]working)\b
      \b[1-4] days? (?:\w+ )?(?:on-?site|in (?:the )?office|remote|from home)\b
      \b[1-4] (?:office|on-?site|remote|home) days?\b
      \b(?:home|remote(?:ly)?|wfh|office|on-?site)\b[^|.;]{0,24}\b[1-4](?: ?[-–] ?[1-5])? days?\b
      \b(?:office|on-?site)\b[^|;]{0,120}\b(?:from home|remote(?:ly)?)\b(?! (?:sens|area|site|team|office))
    `,
  ],
  ["onsite", /\b(?:not remote|no remote|non-remote)\b/i],
  [
    "remote",
    /\b(?:remote(?:ly)?|virtual(?:ly)?|work(?:ing)? from home|wfh|home[- ](?:based|working)|telecommut\w+|anywhere|distributed)\b/i,
  ],
  ["onsite", /\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based|work(?:ing)? from (?:the )?office|wfo)\b/i],
];

/** What makes the words of a field those of some days or some people only. */
const CONDITIONAL = /\b(?:if|when|may|occasional|initially|temporarily|pandemic|covid\S{0,3})\b/i;
/** `Remote, with a preference for Leeds (if there, …)`: said first, and alone. */
const BEGINS_REMOTE =
  /^(?:fully |100% )?remote(?:[,;.]| ?\((?!if|when|may|init|temp|pand|covid))(?![^,;.(]{0,30}\b(?:temporar|initial|pandemic|covid))/i;

/** How plainly fields say it: one that asks for the arrangement more than one that asks for the place. */
const WEIGHTS: Readonly<Partial<Record<FieldKind, number>>> = { type: 85, location: 95, arrangement: 97 };

function* fieldSigns(outline: Outline): Generator<Sign> {
  for (const field of outline.fields()) {
    if (field.kind !== "location" && field.kind !== "arrangement" && field.kind !== "type") continue;
    if (field.kind === "arrangement" && /\bhybrid (?:work|model)/.test(field.label) && !/^no\b/i.test(field.value))
      yield { value: "hybrid", span: field.span, weight: 95 };
    const yes =
      field.kind === "arrangement" &&
      /^(?:remote|telework|telecommut|work(?:ing)? remotely|located remotely)/.test(field.label)
        ? /^(yes|no|true|false|[yn]$)/i.exec(field.value)
        : null;
    if (yes) {
      if (/^(?:y|t)/i.test(yes[1]!) && !/eligib/.test(field.label))
        yield { value: "remote", span: field.span, weight: 95 };
      // `Work remotely: No` says where the work is done; `Telework: No` may say so of a single kind.
      else if (
        /^(?:no|n|false)\b(?! (?:more|fewer|less|restrict|limit|visa|sponsor))/i.test(field.value) &&
        /^(?:remote|work|located)/.test(field.label)
      )
        yield { value: "onsite", span: field.span, weight: 90 };
      continue;
    }
    if (
      (CONDITIONAL.test(field.value) && !BEGINS_REMOTE.test(field.value)) ||
      /^telework|^telecommut/.test(field.label)
    )
      continue;
    for (const [value, pattern] of IN_FIELD) {
      const match = pattern.exec(field.value);
      if (!match || /\b(?:gym|parking|sensing|social|canteen|nursery|childcare)\b/i.test(field.value)) continue;
      const start = field.span.start + match.index;
      yield { value, span: { start, end: start + match[0].length }, weight: WEIGHTS[field.kind] ?? 95 };
      break;
    }
  }
}

/** `Data Engineer (Remote)`, `Data Engineer - Hybrid`, a line `Remote`. */
function* titleSigns(outline: Outline): Generator<Sign> {
  for (const block of outline.blocks.slice(0, 8)) {
    if (lengthSeen(block.text) > 160 || block.label) continue;
    const match =
      /(?:^\s*(?:#+\s*)?|[-–—|•·(/,]\s?)(?:(?:fully|100%|us|usa|uk) )?(remote|hybride?|on-?site|work from home|wfh)(?=\s*(?:$|[-–—|•·)/,;(]|in\b|within\b|(?:full|part)[- ]?time\b|us\b|usa\b|uk\b|eligible|office\s*$|work(?:ing)?\b(?! (?:is |will be )?(?:not|considered)\b)))/i.exec(
        block.text,
      );
    if (!match) {
      const remote = REMOTE_TITLE.exec(block.text);
      const start = block.span.start + (remote ? remote[0].length - 6 : 0);
      if (remote && looksLikeTitle(block.text)) yield { value: "remote", span: { start, end: start + 6 }, weight: 78 };
      continue;
    }
    const both = /\bhybrid\b(?! (?:cloud|vehicle|car|infrastructure|app|mobile))/i.test(block.text);
    const value: WorkArrangement =
      both || /hybrid/i.test(match[1]!) ? "hybrid" : /site/i.test(match[1]!) ? "onsite" : "remote";
    const start = block.span.start + match.index + match[0].toLowerCase().indexOf(match[1]!.toLowerCase());
    yield { value, span: { start, end: start + match[1]!.length }, weight: 80 };
  }
}

/** `Remote Night Clerk`, but not `Remote Sensing Scientist`. */
const REMOTE_TITLE =
  /^\s*(?:#{1,4} )?(?:fully )?remote(?= (?!sens|site|area|access|support|monitor|patient|vehicle|pilot|control|village|communit)\p{L})/iu;

const JOB = "(?:position|role|job|opportunity|internship|contract|vacancy|opening|assignment)";

const DAYS = "(?:[1-4]|one|two|three|four)\\+?(?: ?(?:-|–|to|or) ?(?:[1-5]|two|three|four|five))?";
const PLACE =
  "(?:on-?site|in[- ](?:the[- ]|our[- ])?offices?|in[- ]person|on campus|office|remote(?:ly)?(?: work(?:ing)?)?|work(?:ing)? remotely|(?:work(?:ing)? )?(?:from|at) home|home[- ]office|wfh)";
/** `4 office days a week`, `two days weekly on-site`, `in person 3 days a week`, `an on-site role with up to 2 days of remote work`. */
const OFFICE_DAYS = new RegExp(
  `\\b${DAYS} (?:flexible )?${PLACE} days?(?: per|\\/| a| each| every)? ?(?:week|month)|\\b${DAYS} days?(?: weekly| (?:a|per|each|every) week|\\/week)? ${PLACE}\\b(?! (?:training|orientation|interview|visit|workshop|assessment|event))|\\b${PLACE}(?: presence| work)?(?: at least| for| up to| a minimum of| minimum)? ${DAYS} days?(?: per|\\/| a| each| every)? ?weeks?|\\b(?:home[- ]based|home[- ]working|work(?:ing)? from home|at home|wfh|remote(?:ly)?) \\(${DAYS} days?(?: per|\\/| a| each| every)? ?week|\\binto the office on (?:mon|tues|wednes|thurs|fri)|\\bon-?site (?:position|role|job) with [^.;]{0,24}remote`,
  "gi",
);

const WHOLE_WEEK = "(?:5|five)(?: full)? days?(?: (?:a|per|each|every) (?:work[- ]?)?week|\\/ ?week)?";
const AT_WORK = "(?:on-?site|in (?:the|our) office|in[- ](?:office|person))";
/** `onsite in Leeds five days per week`, `5 days a week in the office`. */
const EVERY_DAY = new RegExp(
  `\\b${AT_WORK}(?: work)?(?: in \\p{L}[^.;!?\\r\\n]{1,40}?)?,? ${WHOLE_WEEK}\\b|(?<!(?:to|[-–]) ?)\\b${WHOLE_WEEK},? ${AT_WORK}\\b(?! (?:training|orientation|interview|visit|workshop|assessment|event))`,
  "giu",
);

/** How a sentence tells where the job is done: how plainly, what, and the pattern. */
const IN_SENTENCE: readonly (readonly [number, WorkArrangement, RegExp])[] = [
  [78, "hybrid", oneOf("giu")`
    ^\s*hybrid\s?[:,(]
    ^\W{0,4}hybrid\W{0,4}$
    \b(?:seek(?:s|ing)?|looking for|hiring|for) an? (?:[\p{L}-]+,? ){0,2}hybrid,? (?!of\b|role|cloud)
    \bhybrid[- ](?:[\p{L}-]+ ){0,2}(?:flexib\p{L}+|work|working|schedule|model|role|position|job|arrangement|environment|setting|policy|approach|workplace|workforce|opportunity|office|basis|way|pattern|manner|remote|in-office|on-?site)\b(?! (?:that |which )?(?:combin|blend|mix|merg|bridg|span)\p{Ll}+)
    \bblended work(?:ing)?\b
    \b(?:remote|in-office|office|on-?site)[/ -]hybrid\b(?! ?\/ ?on-?site)
    \b(?:role|position|job|work(?:place)?|team) (?:is|will be|are) (?:an? )?hybrid\b(?! of\b)
  `],
  [82, "hybrid", OFFICE_DAYS],
  [88, "remote", /#[a-z]{2}-remote\b/gi],
  [88, "hybrid", /#[a-z]{2}-hybrid\b/gi],
  [88, "onsite", /#[a-z]{2}-on-?site\b/gi],
  [77, "hybrid", oneOf("giu")`
    \b(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-5]|two|three|four|five))? days?(?: (?:a|per|each|every) |/)(?:week|month) (?:(?:in|at|from) (?:the|our|an?|your) (?:[\p{L}-]+ ){0,2}(?:office|home|site)|in[- ](?:office|person)|on-?site|from home|remote(?:ly)?|wfh|of (?:remote|telework))\b
    \b(?:in (?:the|our) offices?|on-?site|from home|remotely|in-office|telework(?:ing)?|work from home)(?: (?:for|up to|at least|a minimum of|about|approximately))? (?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[1-5]|two|three|four|five))? days?\b
    \b(?:(?:combination|mix|blend|balance) of|combin(?:e|es|ing)) (?:remote|in-office|in-person|on-?site|home|office|working from home)[\p{L}\s-]{0,30}(?:and|&) (?:remote|in-office|in-person|on-?site|home|office)
    \b(?:remote(?: work)?|from home) on (?:mon|tues|wednes|thurs|fri)days?\b
    \bbetween (?:your )?home and (?:our|the|an?) (?:[\p{L}-]+ )?office
    \bbetween working (?:from|at) home (?:and|or)\b
    \b(?:from home|remotely) (?:and|&) (?:on[- ]?site|in[- ]person|(?:(?:in|at|from) )?(?:the|our) offices?)\b
    \bin the office [^.;!?]{0,40} and from home\b
    \b(?:in the office|on-?site) (?:at least |for |about |up to )?[1-8]\d% of
    \bwork[- ]from[- ]home (?:is )?(?:available |possible |allowed |offered )?(?:for )?up to (?:[1-4]|one|two|three|four) days?\b
    \b(?:partly|partially|part of the (?:time|week)) (?:remote(?:ly)?|from home)\b
    \bwork(?:ing)? partly remotely\b
    \b(?:in|from|at|out of) (?:the|our) (?:[\p{L}.-]+,? ){1,5}offices? (?:for )?(?:at least |a minimum of |up to )?(?:[1-4]|one|two|three|four) days?\b
    \bfrom (?:the|our) offices?,? hybrid\b
    \b(?:office|headquarters)\b[^.;!?]{0,20} with (?:the )?(?:flexibility|option|opportunity|ability) to work (?:from home|remotely)\b
    \boffices? and (?:telecommuting|working) from (?:a |your )?home\b
    \bin the office and remotely\b
    \b(?:remote(?:ly)?(?: work(?:ing)?)?|from home|telework\w{0,3}|wfh) (?:for )?(?:up to |about )?[1-8]\d ?%(?! travel)
    \b[1-8]\d ?% (?:of (?:the|your) (?:time|work\w{0,3}) )?(?:remote(?:ly)?|from home)\b
    \b(?:[1-4]|deux|trois) jours? (?:de )?t[ée]l[ée]travail\b
    \bt[ée]l[ée]travail (?:partiel|fréquent|régulier|hybride)
  `],
  [79, "onsite", new RegExp(`\\b(?:this )?${JOB} (?:is|will be) (?:fully |100% |strictly |entirely |primarily |an? )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\\b|\\b(?:this|an?|the|is|fully|100%) (?:[\\p{L}-]+,? ){0,2}(?:on-?site|in[- ]person|in[- ]office|office[- ]based)(?: only|,)? (?:[\\p{L}-]+,? ){0,2}(?:${JOB}|(?:work )?environment|only)\\b|(?:^|[.!?•] )on-?site ${JOB}\\b|\\b${JOB} (?:is|will be) (?:[a-z-]+,? and |(?:full|part)-time,? )(?:on-?site|in[- ]person)\\b|\\b(?:seek(?:s|ing)?|looking for|hiring|for) an? (?:[\\p{L}-]+,? ){0,2}on-?site,? (?=\\p{L})|\\b(?:will|to) (?:be )?work(?:ing)? (?:on-?site|in[- ]person|in[- ]office) (?:at|with|from|in (?!order|person))|\\bnon-remote\\b|\\brequires daily on-?site\\b|\\b(?:not (?:a |be |an? )?(?:remote(?!-(?:only|first))|virtual|telework|telecommut|work[- ]from[- ]home\\b|eligible for (?:remote|telework))|no (?:remote work|remote|telework(?:ing)?|telecommuting)(?: option| position)?s?\\b|(?:remote|telework)(?: work(?:ing)?| applicants| candidates)? (?:(?:is|are|will) )?(?:not|n['’]t) (?:be )?(?:available|an option|possible|offered|permitted|considered|allowed)|(?:does not|doesn['’]t|do not|don['’]t) (?:allow|offer|permit|support|provide)(?: for)? (?:remote|telework|work(?:ing)? from home)|\\b(?:in[- ]person|on-?site) (?:work|attendance|presence) is (?:required|mandatory|essential|expected)|\\b(?:performed|done|carried out) (?:in[- ]person|on[- ]?site)\\b|\\brequires being on-?site\\b)|\\bmust (?:be able to )?work (?:fully )?(?:on[- ]?site|in[- ]person|in (?:the|our) office)\\b|\\bwork(?:ing)? from (?:the )?office only\\b|(?:^|[.!?•] )(?:work(?:ing)? from (?:the )?office|wfo)(?=\\s*(?:[.,;•(]|$))|\\b${JOB} is (?:done|performed) (?:in[- ]person|on[- ]?site)\\b|\\bin the office (?:full[- ]time|every day|daily|(?:five|5) days)|\\bon-?site (?:work|presence) is (?:required|expected|essential|mandatory)\\b|\\brequires (?:[a-z]+ ){0,2}(?:work(?:ing)?|presence) on[- ]?site\\b|(?:^|[.!?•] )office[- ]based ${JOB}\\b|\\bremote(?: work)? (?:is )?not (?:available|possible|an option)|\\b(?:regular|predictable|daily|reliable|required),? (?:and predictable |and reliable )?(?:on-?site|in[- ]person) attendance`, "giu")],
  [79, "onsite", EVERY_DAY],
  [74, "onsite", /^\W{0,4}on-?site\W{0,4}$/giu],
  [76, "onsite", /\b(?<!\bnot )(?:fully|100%|strictly|entirely) on-?site\b|\b(?:full|part)[- ]time,? on-?site (?:in|at)\b|\b(?:full|part)[- ]time,?(?: [-–—])? in[- ](?:office|person)\b|(?:^|[.!?•] )work(?:ing)? on-?site (?:at|in)\b|\bwork (?:will|is to) (?:(?:be|primarily|mainly|generally|typically) ){1,2}(?:performed|done|carried out) (?:at|in|from) (?:the|our) (?:[\p{L}-]{2,20} ){0,3}office\b|\bexpected to work (?:from|in|at) (?:the |our |a )?(?:[\p{L}-]{2,20} ){0,2}office\b|\b(?:is|be) based on-?site (?:in|at)\b/giu],
  [80, "hybrid", /\boffice[- ]based,? but [^.;!?]{0,40}\b(?:remotely|from home)\b/giu],
  [78, "onsite", /\((?:in[- ]person|on-?site|in[- ]office)(?: only)?\)/giu],
  [76, "remote", new RegExp(`\\b(?:fully|100%|completely|entirely|permanently|full[- ]time|purely|all(?= remote\\b(?! work))|primarily|predominantly|largely|mostly|mainly) (?:work(?:ing)? )?(?:remote(?:ly)?|virtual|distributed(?:ly)?|from home|telework)\\b|\\b(?:remote|virtual|home[- ]based|work[- ]from[- ]home|work[- ]at[- ]home|telecommut(?:e|ing)|telework|distributed)(?:[- ]based)?(?:(?:, [\\p{L}-]+){1,3},?)? (?:(?:contract|(?:full|part)-time|permanent|temporary|seasonal) )?${JOB}s?\\b|\\b${JOB}s?(?:,? (?:which|that))? (?:is|are|can be|could be|will be|may be) (?:(?:available|performed|based|done|open|offered|listed|also|either|a|an|fully|100%|to|as) ){0,3}(?:remote(?:ly)?|virtual|home[- ]based|from home|work[- ]from[- ]home|telecommut(?:e|ing))\\b`, "giu")],
  [77, "remote", /\b(?:all[- ]remote(?! work\b)|remote[- ]first|remote[- ]only|fully[- ]distributed|distributed-first)\b(?! sensing)/giu],
  [76, "remote", oneOf("giu")`
    \b(?:full|part)[- ]time, remote,
    (?<=\b(?:held|based|worked|work|located|be|team|performed) (?:in|from|at) [^.;!?]{2,60}?,? or )remote(?:ly)?(?=[.,;)]|$| (?:if|in|within|from|across)\b)
    \b(?:work|duties) (?:may|can|could|will) be (?:performed|done|completed|carried out) (?:entirely |fully )?remotely\b
    \bremote (?:work|working) is (?:ok|okay|fine|welcome)\b
    \bremote (?:workers|employees) (?:are|will be) (?:also )?(?:considered|welcome)\b
    \byou can (?:\p{L}{3,12} )?(?:live|be based|be located) anywhere\b
    \bable to work remote(?= in\b|[.,;])
    \bremote[- ]working culture\b
  `],
  // `We seek a Night Clerk (Remote) to join us`
  [76, "remote", /(?<=\p{Lu}\p{Ll}{2,20} \()(?:[Ff]ully |100% )?(?:[Rr]emote|[Ww]ork [Ff]rom [Hh]ome|WFH)(?=\) (?:to|who|with|for|on|in|is|will|position|role)\b)/gu],
  [74, "remote", oneOf("giu")`
    \bremote[- ]friendly company\b
    \b(?:telecommuting|telework(?:ing)?) (?:is )?(?:permitted|allowed) from (?:any|anywhere)\b
    \b(?:is|are) remote[- ]friendly (?:with)?in\b
    \b(?:open to|consider(?:ing)?) (?:[\p{L}-]+ ){0,2}(?:remote (?:candidates|applicants|work)|a full wfh)\b
    \bremote (?:work-at-home )?(?:applications|applicants|candidates) [^.;!?]{0,40}will be considered\b
    ^\W{0,4}(?:remote(?:ly)?|telecommute|work from home)\W{0,4}$
    (?<=(?:^|\s)#)(?:remote|wfh)\b
    : \((?:fully )?remote\)
    \bwe(?:['’]re| are)(?: an?)? (?:[\p{L}-]+ ){0,3}(?:remote|distributed) (?:[\p{L}-]+ ){0,2}(?:company|team|organi[sz]ation|workforce)\b
    \bwork(?:ing)? (?!with )(?:[\p{L}-]+ ){0,2}(?:distributedly|remotely|from anywhere)\b(?!\s?:)
    \bjoin (?:us|our|an?|the)(?: [\p{L}-]+){0,3} remote(?:ly\b| (?:[\p{Ll}-]+ )?team\b)
    \b(?:or|is|be|team) (?:fully )?remote(?:ly)? from any(?:where| location)\b
    \b(?:you(?:['’]ll| will| can| may)?|option to|able to|opportunity to|welcome to|can be|may|to) (?:[\p{L}-]+ ){0,2}(?:work(?:ing)? (?:[\p{L}-]+ ){0,2}(?:from home|from anywhere)|telecommute)\b
    \bwork (?:it )?(?:all )?from (?:your )?home\b(?! (?:country|state|town|city))
    \b(?:do it (?:all )?from home|from the comfort of your (?:own )?home)\b
    (?:^|[.!?•] )home[- ]based(?=[,.;]|\s(?:with|role|position)\b|$)
    \bor remotely (?:with)?in the (?:U\.?S|U\.?K|United|country)\b
    \bremote (?:within|in|from|across|anywhere in) (?:the )?\p{Lu}
    \bremote (?:candidates|applicants) (?:are |will be )?(?:fine|welcome|considered|accepted|encouraged)\b
  `],
]; // prettier-ignore

/** Sentences in which the words are of something else than where this job is done. */
const ELSEWHERE =
  /\b(?:(?<!all[- ]|fully |(?:are|['’]re) an? )remote (?:sens|site|area|monitor|locat|access|village|communit|support to|office|desktop|server|control|diagnos|employees|workers(?! (?:are|will be) (?:also )?(?:considered|welcome))|team member|teams?\b(?! (?:that|which|is)))|hybrid (?:cloud|vehicle|car|electric|infrastructure|app|mobile|it\b)|experience(?!d)|ability|comfortable|familiar|clients?['’]|customers?['’]|conference|meetings?|interviews?|onboarding|support(?:ing)? remote|(?:assistance|instruction|services|help|support) (?:both )?remotely|(?:manag|coach|lead|mentor)\w* (?:[\p{L}-]+ ){0,2}(?:remote|distributed)|(?:customers|clients|prospects),? remotely|in a remote (?:or|and) hybrid|helping (?:people|others|customers|clients|teams)|(?:book|view|manage)\w* (?:[\p{L}-]+ ){0,3}shifts|\p{L}{2,20}\/\p{L}{2,20} hybrid (?:role|position)|by exception|not guaranteed|work[- ]from[- ]home (?:polic|flexib|perk|days?\b(?! (?:a|per|each|every)\b)|stipend|budget|allowance|set-?up|equipment|fund)|stipends?\b|remote jobs|on-?site (?:social|gym|fitness|caf|parking|flu|health|child|nurser|canteen|car park|activit|interview|training|class|recruiter)|(?:people|employs) (?:\p{L}+ )?working remotely|(?:roles|jobs) (?:require|located))/iu;
const DENIED = /\b(?:not|no|isn['’]t|never)(?: an?| be| the)?\s*$/i;
const CONDITION =
  /\b(?:occasional|occasionally|ad[- ]hoc|from time to time|as needed|if (?:needed|necessary|required)|if (?:this|the|your) (?:role|position|job|posting) (?:is|indicates)|situational|(?:telework|remote)[- ]eligible|eligib(?:le|ility) (?:for|to telework)|emergenc|weather|pandemic|covid|temporarily|currently (?:working|based)|until (?:we|the|further)|current climate|may be (?:possible|considered|available)|possibility|inclement|flexible|perks?|benefits?)\b/iu;
/** What is done now and then beside remote work: `with occasional travel`, `go to the office occasionally`. */
const OCCASIONAL_TRAVEL =
  /\boccasional(?:ly)? (?:(?:in[- ]person|on-?site|business|team|required|local) )?(?:travel|trips?|visits?|meetings?|meet-?ups?|retreats?)|\b(?:visit|travel|meet|go|come)\b[^.;!?]{0,40}\boccasionally\b/giu;
const ASIDE: ReadonlySet<string> = new Set(["benefits", "equal-opportunity", "accommodation", "fair-chance", "legal"]);

const SAID = new Sieve(IN_SENTENCE, ([, , pattern]) => neededWords(pattern));

function* sentenceSigns(outline: Outline): Generator<Sign> {
  for (const { block, text, toSpan } of outline.prose()) {
    const aside = ASIDE.has(block.section) ? 10 : 0;
    for (const { value, span, weight } of signsIn(text))
      yield { value, span: toSpan(span.start, span.end), weight: weight - aside };
  }
}

/** What the sentences of a text say, with places relative to it. */
const signsIn = remember((whole): readonly Sign[] => {
  const signs: Sign[] = [];
  for (const { start, text, things } of stretchesWith(whole, SAID)) {
    for (const [weight, value, pattern] of things) {
      for (const match of matchesIn(text, pattern)) {
        const around = sentenceAround(text, match.index, match[0].length);
        if (ANSWERED_NO.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40))) continue;
        if (value === "remote" && DENIED.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
        if (!isOfThisJob(text, match) && (ELSEWHERE.test(around) || (weight < 77 && CONDITION.test(around.replace(OCCASIONAL_TRAVEL, ""))))) continue; // prettier-ignore
        signs.push({ value, span: spanOfMatch(match, start), weight });
      }
    }
  }
  return signs;
});

/** `Hybrid work eligible: No` */
const ANSWERED_NO = /^(?:[\p{L} ]{0,24} ?[:?])? ?no\b(?! (?:more|less|fewer|matter))/iu;

const NAMES_JOB = new RegExp(
  `^(?:(?:remote|home[- ]based|hybrid|on-?site) ${JOB}|${JOB} is (?:(?:fully|100%|an?) )?(?:remote|home[- ]based))$`,
  "i",
);

/** Whether words name this job itself, whatever else the sentence says: `This is a part-time, remote role`, `join our remote team`, a tag, the whole week. */
function isOfThisJob(text: string, { index, 0: words }: RegExpExecArray): boolean {
  if (/^(?:#[a-z]{2}-|join )|\b(?:5|five) (?:full )?days?\b/i.test(words)) return true;
  return (
    NAMES_JOB.test(words) &&
    /(?<!\bif )\b(?:this|the) (?:is an? )?(?:[\p{L}-]{2,20},? ){0,3}$/iu.test(
      text.slice(Math.max(0, index - 60), index),
    )
  );
}

/** The sentence in which a match stands, as far as 120 units before and 80 behind. */
function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  const after = text.slice(at, at + length + 80);
  const cut = Math.max(...[".", "!", "?", ";", "•"].map((mark) => before.lastIndexOf(mark)));
  const end = after.slice(length).search(/[.!?;•](?:\s|$|\p{Lu})/u);
  return before.slice(cut + 1) + (end < 0 ? after : after.slice(0, length + end));
}
