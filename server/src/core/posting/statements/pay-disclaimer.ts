import type { StatementPattern } from "./statement-pattern";

/** What a posting says to weaken or explain its pay: that it may vary, what it depends on, that it is no promise. */
export const PAY_DISCLAIMER: readonly StatementPattern[] = [
  {
    kind: "pay-disclaimer",
    evenAsDuty: true,
    says: [
      /\b(?:compensation|salar(?:y|ies)|pay|wages?|rates?(?! of\b)|ranges?(?! of\b)|offer)\b[^.]{0,80}\b(?:may|can|will|could|might) (?:also |ultimately |therefore )?(?:vary|differ|change|fluctuate|be (?:higher|lower|above|below|adjusted|modified|more|less|different|outside|changed))/i,
      /\b(?:outside(?: of)?|above|below|more or less than|higher or lower than) (?:this|the|that|these|our) (?:\w+ )?(?:salary |pay |compensation )?ranges?\b/i,
      /\b(?:salary|pay|compensation|rate|range|wage)s?\b[^.]{0,60}\b(?:is|are) subject to change\b/i,
      /\b(?:salar(?:y|ies)|compensation|pay)\b[^.\d]{0,40}\bvar(?:y|ies) (?:depending|based) (?:up)?on\b/i,
      /\b(?:your|actual|final|individual|exact|specific|base|starting|offered|total|ultimate)\b(?: \w+){0,3} (?:salar(?:y|ies)|(?:pay|compensation|rate|wage|offer)s?)\b(?:(?!\b(?:bonus|commission))[^.\d]){0,80}\b(?:depend(?:s|ing|ent)?|based|determined|vary|varies|influenced|commensurate|contingent|set)\b[^.]{0,30}\b(?:on|upon|by|with|according|within|depending|across)\b(?! (?:the )?(?:GS|general schedule|schedule|collective|grid|salary grid|pay scale))/i,
      /\b(?:salary|pay|compensation) (?:range|band|scale)s?\b[^.\d]{0,80}\b(?:depend(?:s|ing|ent)?|based on(?! (?:an? )?(?:\d|full|part))|determined)\b/i,
      /\b(?:salary|pay|compensation) (?:range|band|scale)s?\b[^.]{0,80}\b(?:good[- ]faith|estimate|guideline|reflects?|not a (?:guarantee|promise)|intended|reasonable expectation)\b/i,
      /\b(?:good[- ]faith|reasonable) estimate\b(?![^.$]{0,60}(?:\bis|:) ?\$)[^.]{0,80}\b(?:pay|salary|compensation|range|wage)/i,
      /\b(?:not a|no) (?:guarantee|promise) of (?:\w+ )?(?:compensation|salary|pay|wages)\b/i,
      /\b(?:pay|salary|compensation|offers?) within (?:this|the|that|our) (?:\w+ )?range (?:is|are|will be|depends?|varies)\b/i,
      /\b(?:pay|salary|compensation)(?: offered)? (?:is|are|will be) (?:\w+ )?(?:based|dependent|determined) (?:up)?(?:on|by) (?:a (?:number|variety|range) of|several|many|various|multiple) factors\b|\b(?:pay|salary|compensation|offers?)(?: offered)? (?:will )?takes? into account\b|\b(?:pay|salary|compensation)(?: offered)? will depend (?:up)?on\b/i,
      /\b(?:considers?|takes? into (?:account|consideration)|evaluates?)\b[^.]{0,300}\b(?:when|in|before) (?:determining|setting|formulating|making|establishing|calculating)\b[^.]{0,40}\b(?:salar(?:y|ies)|pay|compensation|offers?)\b/i,
      /\brange is not a (?:guarantee|promise)\b|\bno guarantee (?:that )?(?:an|the|your) offer\b/i,
      /\bwhere (?:you|an offer|your (?:offer|pay|salary))\b[^.]{0,20}\b(?:falls?|lands?|lies?)\b[^.]{0,20}\brange\b/i,
      /\boffers? (?:is|are|will be) (?:typically|generally|usually|normally) (?:made|extended) (?:at|in|within|toward|near|between)\b[^.]{0,60}\b(?:range|salary|scale)\b/i,
      /\boffers (?:may vary (?:by|with|depending|according|based)|(?:will|may) (?:be reflective of|reflect|depend))\b/i,
      /\bwhere (?:a|an|the) (?:candidate|individual|applicant|person|new hire)\b[^.]{0,40}\b(?:range|placed|falls)\b/i,
    ],
    unless:
      /\b(?:benefits?|coverage|bonus(?:es)?|shift|schedule|hours|travel) (?:may|will|can) (?:vary|differ)|\byou (?:will|'ll)? ?(?:analy|manage|review)|\bexchange rates?\b|\b(?:conversion|growth|error|response|click|tax) rates?\b|\b(?:reviewing|negotiate|negotiating)\b/i,
  },
];
