import { SECTION_TEXTS } from "../../data/section-texts";
import { defineRule, type Draft } from "../rule";
import { bodyOf, hasBody, reportAbsence, withoutPrompts } from "../section-absence";

/** No way to apply is named; the steps after an application are none. */
export const missingHowToApply = defineRule({
  id: "structure/missing-how-to-apply",
  scope: "posting",
  severity: "information",
  summary: "Say how to apply.",
  why: "Postings are copied to places that have no button. A link, an address or a few words about what to send keep them useful there.",
  messages: { missing: "Nothing says how to apply. Add a link or an address, and what to send." },
  *check(draft) {
    if (
      isHeaded(draft) ||
      draft.blocks.some(
        ({ text, raw }) =>
          HINT.test(raw) && (WAYS.some((way) => way.test(withoutPrompts(text))) || APPLY_LINK.test(raw)),
      ) ||
      namesContact(draft)
    )
      return;
    const report = reportAbsence(draft, {
      part: "how-to-apply",
      kind: "how-to-apply",
      ...SECTION_TEXTS["how-to-apply"],
    });
    if (report) yield { ...report, message: "missing" };
  },
});

/** Whether a heading promises it and something stands below; a hiring process or a deadline alone is no way to apply. */
function isHeaded(draft: Draft): boolean {
  return draft.posting.sections.some((section) => {
    if (section.kind !== "how-to-apply" || section.heading === null || !hasBody(draft, section)) return false;
    return (
      /\b(?:apply|applying|applications?|submission|contacts?|interested)\b/i.test(section.heading) ||
      CONTACT.test(bodyOf(draft, section))
    );
  });
}

const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}\.|\bhttps?:\/\/|\bwww\./i;

/** Whether a line of its own gives somebody’s number or address, as at the end of a letter; that in a statement is for something else. */
function namesContact({ blocks, posting }: Draft): boolean {
  return blocks.some(
    ({ text, raw, span, kind }) =>
      (kind === "front-matter" && APPLY_FIELD.test(raw)) ||
      (kind !== "front-matter" &&
        CONTACT_LINE.test(text.slice(0, 200)) &&
        !posting.statements.some(({ whole }) => whole.start < span.end && span.start < whole.end)),
  );
}

/** A field of the front matter that says where to apply, with something in it. */
const APPLY_FIELD =
  /^[ \t]{0,4}(?:how[_-]?to[_-]?apply|(?:job_?|application_?|external_?)?apply(?:_?(?:url|link|email|here|to))?|application_?(?:url|link|email))["']?[ \t]{0,4}[:=][ \t]{0,4}["']?[\p{L}\d[<]/imu;

const CONTACT_LINE =
  /^[^\p{L}\d]{0,4}(?:e-?mail|contact(?: (?:person|details?|us|info(?:rmation)?))?|phone|ph|tel(?:ephone)?|mobile|call|whatsapp)\b[^:\n]{0,20}:[^\n]{0,60}(?:[\w.+-]@\w|\d{3})/iu;

/** What every way to apply has a word of. */
const HINT =
  /appl|reach out|in touch|recruit|career|submit|send|mail|forward|upload|attach|fax|contact|share|drop|whatsapp|text/i;

/** The wordings that tell where an application goes, or by what it is made. */
const WAYS: readonly RegExp[] = [
  // Who seeks to apply is sent somewhere.
  /\b(?:to|and|can|please|must|may|should|candidates|applicants) apply,? (?:for this \p{L}+,? )?(?:please|online|at|via|through|by|on|here|in person|using|with|send|click|visit|go|submit|e-?mail)\b/iu,
  /\bto apply(?: or enquire)?\b(?:[^.!?\n]{0,40}\b(?:submit|send|include|provide|complete|bring)\b|,? (?:please )?(?:see|visit|go to|use|click|e-?mail|fill|follow|contact|call)\b)/i,
  /\b(?:call|phone|ring|visit|walk[- ]?in|stop by|come by|text|click)\b[^.!?\n]{0,70}\b(?:(?:to|and|or) apply|to schedule an interview)\b|\bclick(?:ing)? (?:on )?(?:the )?[“"‘'*]{0,3}(?:easy )?apply\b/i,
  /\bapply\b[^.!?\n]{0,30}:\s?(?:https?:|www\.)|\bapply\s{0,3}:\s{0,4}(?:e-?mail|send|write|click|via|by|through)\b|\bapply\b[^.!?\n]{0,60}\bhere:|\/\/apply\.\w/i,
  /^\s*apply (?:at|on [^.!?\n]{0,40}(?:site|page|portal)|online|via|here|through|now at|now by|by)\b|\bapply (?:through|via)\b|\bapply (?:now|here|today|online|at|via)(?=[^.?\n]{0,40}(?:https?:|www\.|@))/i,
  /\bbest way to apply\b|\bhow to apply:? (?:is|are|can|in|at|on|by|via)\b|\bonline application\b|\bapplication form\b|\bclick (?:here|below|the \p{L}+ below)? ?to apply\b/iu,
  /\bapply(?: now| today| directly| in writing)?,? to\b[^\n]{0,100}(?:[\w.+-]@\w|\w\.(?:com|org|net|ca|ie|co\.uk)\b)/i,
  // What is sent.
  /\b(?:submit|send|share|drop|whatsapp|text|e-?mail|forward|upload|attach|fax|(?:by|and) (?:submitting|sending|e-?mailing|uploading))\b[^.!?\n]{0,50}\b(?:r[ée]sum[ée]s?|cvs?|c\.v\.|application|cover letter|portfolio|letter of interest|expression of interest)(?!\p{L})/iu,
  /\b(?:submit|send|forward|return|e-?mail) (?:(?:all|your|completed|written) )?applications\b/i,
  /\b(?:include|respond with|reply with|enclose) (?:\p{L}+ ){0,3}(?:r[ée]sum[ée]|cv|curriculum vitae|cover letter)(?!\p{L})|\bapply\b[^.!?\n]{0,40}\bwith (?:your|an?|the) (?:\p{L}+ ){0,2}(?:r[ée]sum[ée]|cv|cover letter)(?!\p{L})/iu,
  /\b(?:submit|send|forward|return|e-?mail) (?:\p{L}+ ){0,2}(?:documents|materials|items|form|following)\b[^.!?\n]{0,60}\bto\b[^\n]{0,40}@/iu,
  /\b(?:submit|send|forward|e-?mail) (?:\p{L}+,? ){1,12}(?:curriculum vitae|r[ée]sum[ée]|cv)(?!\p{L})/iu,
  // What becomes of applications.
  /\b(?:applications?|letters? of application)(?: (?:components|materials|documents|packets?|packages?|forms?))?(?:, [^.!?\n]{0,80},)? (?:must|should|will|can|may|are|is|to) (?:only )?(?:(?:be|go) )?(?:directly )?(?:submitted|received|accepted|made|filed|completed|sent|available|requested|addressed|directed|e-?mailed|mailed|to)\b/i,
  /\baccept(?:ing)? (?:\p{L}+ )?applications (?:\p{L}+ )?(?:through|via|at|by|on|online)\b/iu,
  // Who is interested has somebody to turn to.
  /\b(?:reach out|get in touch|write|e-?mail us|contact us)\b[^.!?\n]{0,30}:\s*$/i,
  /\b(?:if (?:you are |you['’]re |this is |this )?(?:interested|sounds)|to express (?:your |an )?interest)\b[^.!?\n]{0,60}\b(?:contact|call|e-?mail|write to|ring)\b/i,
  /\b(?:qualified|interested) (?:candidates?|applicants?|persons?|people|parties|individuals)\b[^.!?\n]{0,30}\bcontact\b(?! with)/i,
  // A recruiter by name: `please call Ada Rye at Mill Recruitment`.
  /\b[Pp]lease (?:contact|call|ring|phone)(?: \p{Lu}[\p{L}'’-]{1,20}){1,2} at \p{Lu}|\b[Pp]lease contact us if you (?:believe|think|feel)[^.!?\n]{0,40}\b(?:fit|right|match|suited)\b/u,
  // An invitation to press the button below, or to apply for this very post.
  /(?:^|[.!?–—-]\s{1,2}|\b(?:by|please|if (?:you(?:['’]re| are) )?interested,? (?:please )?) ?)apply(?:ing)? (?:now|today|below|to this (?:role|position|post|job|vacancy)|for this (?:role|position|post|job|vacancy))\b/i,
  /\bget in touch (?:here|with us|below)\b|\bwe will only review applications submitted\b/i,
  /^\s*https?:\/\/\S{0,80}(?:recruit|apply|career|jobs?\b)\S{0,200}\s*$/i,
];

/** A link on words such as “Apply now”. */
const APPLY_LINK =
  /\[[^\]\n]{0,40}\b(?:apply|(?:your|online) application|application form)\b[^\]\n]{0,40}\]\(|\(https?:\/\/[^\s)]{0,200}apply|<a [^<>]{0,300}>[^<]{0,40}\bapply\b|\bapply\b[^\n.<[]{0,30}(?:<a |\[[^\]\n]{1,80}\]\()/i;
