import { oneOf } from "../../data/one-of";
import type { StatementPattern } from "./statement-pattern";

/** An offer to help candidates with disabilities, in the application or at work; not lodging, nor a remark that a task may be adapted. */
export const ACCOMMODATION: readonly StatementPattern[] = [
  {
    kind: "accommodation",
    says: [
      /\baccommodations? (?:in order )?(?:to|so that they can) (?:fully )?(?:participate in|complete|take part in|access) (?:the|our|an?) (?:job )?(?:application|interview|hiring|recruitment|selection)\b/i,
      /\baccommodations?\b[^.]{0,80}\bto (?:apply|interview)\b/i,
      /\b(?:need|require|request|want)(?:s|ing)?\b[^.]{0,40}\baccommodations? (?:in|during|for|with|throughout|at) (?:the |any |our |an? )?(?:(?:part|phase|stage|step|portion) of (?:the |our )?)?(?:application|interview|hiring|recruitment|selection|testing|test|examination|assessment)\b/i,
      /\b(?:require|need|have)\b[^.]{0,20}\b(?:support or access|access or support|access(?:ibility)?) (?:requirements?|needs?)\b[^.]{0,160}\b(?:appl(?:y|ication)|recruit|interview|hiring|selection)/i,
      /\b(?:reach out|contact|e-?mail|call|write|speak|talk)\b(?:[^.]|\.\S){0,80}\bif you (?:need|require|would like|want)\b[^.]{0,30}\b(?:accommodations?|adjustments?)\b/i,
      /\badjust (?:our|the|your) (?:\w+ )?(?:recruitment|interview|hiring|application|selection)\b[^.]{0,60}\b(?:needs?|support|access|you)\b/i,
      /\b(?:tell us|let us know|get in touch|contact us|talk to us)\b[^.]{0,40}\b(?:anything|what) we can do to (?:make|help|support)\b[^.]{0,40}\b(?:apply|application|interview|recruitment|hiring)\b/i,
      /\b(?:need|require|want|would like)\b[^.?]{0,20}\bapplication\b[^.?]{0,20}\b(?:an? (?:different|alternative|alternate|accessible)|another) format\b/i,
    ],
    unless: /\b(?:hotel|lodging|housing|rent|night|travel|flight)\b/i,
  },
  {
    kind: "accommodation",
    says: [
      /\breasonable accommodations? (?:may|can|will|shall) be (?:made|provided) (?:to enable|for) (?:qualified )?(?:individuals|persons|people|employees|those) with (?:\w+ )?disabilit(?:y|ies) to perform\b/i,
    ],
  },
  {
    kind: "accommodation",
    says: [
      /\breasonable (?:accommodation|adjustment)s?\b/i,
      /\b(?:request|need|require|seek(?:ing)?|arrange|make|want|discuss|provid(?:e|es|ing)|offers?|offering|available|entitled to)\b[^.]{0,60}\b(?:(?:disability|special|specific|interview|religious|medical|workplace|assessment|any|an|specialized|specialised|accessibility|appropriate)[- ](?:related )?)?(?:accommodations?|adjustments?)\b[^.]{0,120}\b(?:disabilit|disabled|interview|appl(?:y|ying|ication)|recruit|hiring|selection|evaluation|assessment|candidate|applicant|access|request|contact|e-?mail|call|form|let us know|reach out)/i,
      /\b(?:disabilit(?:y|ies)|disabled|interview|application|applicants?|recruitment|hiring|selection|accessibility|disability-related)\b[^.]{0,120}\b(?:accommodations?|adjustments?)\b/i,
      /\baccommodations? (?:for [^.]{0,60})?(?:is|are|will be|can be|may be) (?:\w+ )?(?:available|provided|made|offered)\b[^.]{0,100}\b(?:request|applicants?|candidates?|disabilit)/i,
      /\b(?:if you|candidates|applicants|anyone|those|individuals|persons) (?:\w+ ){0,4}(?:be|being) accommodated\b/i,
      /\b(?:if you|in case you|applicants?|candidates?|individuals|persons)\b[^.]{0,60}\b(?:disabilit(?:y|ies)|disabled|impairment|special needs|accessibility)\b[^.]{0,100}\b(?:assistance|help|support|alternative format|alternate format)\b/i,
      /\b(?:need|require) special assistance\b|\b(?:need|require) (?:any |further |additional )?(?:assistance|support|help) (?:with|during|through|throughout|at|in) (?:any (?:stage|part|step|point) (?:of|in) )?(?:the|our|this) (?:application|recruitment|hiring|interview|selection) process\b/i,
      /\b(?:assistance|help|support)\b[^.]{0,80}\b(?:applicants?|candidates?) with (?:an? )?disabilit|\bapplicants with (?:an? )?disabilit\w+ who (?:need|require)\b|\bif (?:any )?(?:special |reasonable )?accommodations\b[^.]{0,60}\b(?:is|are) (?:needed|required|necessary|requested)\b/i,
      /\b(?:assistance|help|support|alternative format|alternate format)\b[^.]{0,80}\b(?:due to|because of|for|as a result of|related to) (?:a |any |your |their )?(?:disabilit|accessib)/i,
      /\b(?:offers?|provides?) (?:\w+ )?accommodations? (?:across|throughout|during|in) (?:the|our|all) (?:\w+ ){0,3}(?:recruitment|hiring|application|selection)\b/i,
      /\breasonably accommodates? (?:\w+ )?(?:individuals|persons|people|applicants|candidates|employees) with\b|\baccommodate (?:all |any |those )?(?:applicants|candidates|individuals|persons|people|anyone)\b[^.]{0,60}\b(?:disabilit|needs?\b)/i,
      /\b(?:need|require|prefer)\b[^.?]{0,80}\b(?:interpreter|large print|step-free|(?:different|alternative|alternate|accessible) format)\b[^.?]{0,80}\b(?:interview|appl|posting|disabilit)|\bneed (?:this |the |any )?(?:advert|posting|information|document)\w*\b[^.?]{0,30}\b(?:large print|braille|format)\b/i,
      /\b(?:submit|complete|make|provide|receive|apply)\b[^.?]{0,60}\b(?:a different|an? (?:alternative|alternate|accessible)|another) format\b/i,
      /\bmake (?:the|our|your) (?:interview|application|hiring|recruitment|process)(?: process)? (?:more )?accessible (?:to|for) you\b/i,
      /\b(?:tell|let|inform|notify) (?:us|our \w+|the (?:recruiter|hiring \w+))\b[^.]{0,40}\b(?:(?:access|accessibility) (?:needs|requirements)\b|(?:accommodations?|adjustments?)\b[^.]{0,20}\b(?:need|require|requested|necessary)\b)/i,
      /\brequests? for (?:\w+ )?(?:accommodations?|adjustments?) (?:can|may|should|will) be (?:made|submitted|sent|directed)\b/i,
      /\balternative (?:methods?|means|ways?) of (?:applying|application|screening|interview)/i,
      /\b(?:disabilit|neurodiver)\w*\b[^.]{0,80}\btell us what you need\b/i,
      /\b(?:advise|inform|notify|let us know|tell us)\b[^.]{0,70}\b(?:if|of|about|whether|any)\b[^.]{0,60}\b(?:accommodations?|adjustments?|special arrangements?)\b/i,
      /\b(?:need|require|want)\b[^.?]{0,40}\b(?:special|particular|access|alternative|additional) arrangements?\b[^.?]{0,60}\b(?:interview|selection|appl|assessment|recruitment|disab)/i,
      /\b(?:talk|discuss|hear|chat)\b[^.]{0,30}\b(?:about|of) (?:any |the )?(?:reasonable )?(?:adjustments|accommodations)\b/i,
      /\bunable to (?:use|access|complete|submit|navigate)\b[^.]{0,60}\bapplication\b[^.]{0,60}\b(?:due to|because of|as a result of|on account of)\b[^.]{0,40}\b(?:disabilit|impairment)/i,
      /\bauxiliary aids (?:and|or|&) services\b[^.]{0,80}\b(?:available|request|provided)\b/i,
    ],
    unless: oneOf("i")`
      \b(?:to enable|enabling|enables?)\b(?![^.]{0,60}\bequal employment opportunit)[^.]{0,80}\b(?:perform(?! (?:as well|at (?:your|their) best|to the best))|essential)
      (?<!\bopportunity (?:and/or|and|or) (?:to )?)\b(?:perform|performing|performance of)\b[^.]{0,80}\b(?:with or without|essential)
      \b(?:with or without|subject to) (?:an? )?(?:reasonable )?accommodation
      (?<!\breasonable )\baccommodations? (?:provided|included|paid|expenses|costs?|allowance|facilities)\b
      \b(?:hotel|travel|flight|housing|lodging|meals?|student|free|finding|leisure|on-?site|shared|staff|field|live-in) (?:and |& )?accommodations?\b
      \b(?:handles?|handling|process(?:es|ing)?|knowledge of) (?:\w+ ){0,3}accommodation
      \bemployees receive\b
      \bsubject to (?:possible )?modification\b
      \bvaccin|\b(?:exemptions?|objections?)\b
      \b(?:detailed|described|outlined|covered|explained|set out) in\b[^.]{0,30}\b(?:handbook|manual)
    `,
  },
];
