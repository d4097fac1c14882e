import type { StatementPattern } from "./statement-pattern";

/** Checks that a candidate goes through before or during employment. */
export const SCREENING: readonly StatementPattern[] = [
  {
    kind: "background-check",
    says: [
      /\b(?:background|criminal (?:history|records?|background)|pre[- ]?employment|post-offer|credit|motor vehicle record|MVR|DBS|CRB|PVG|AccessNI|CORI|garda|police|suitability) (?:(?:and|or|and\/or) (?:\w+ ){1,3}|(?:information|records?) )?(?:check|investigation|screening|screen|verification|inquiry|clearance)s?\b/i,
      /\bbackground[- ]?(?:check|investigation|screening)s?\b/i,
      /\bsecurity[- ](?:related |clearance )?(?:screening|vetting|background|investigations?)\b|\b(?:DBS|CRB)checks?\b|\bbackground ?,(?: \w+,?){1,4} (?:checks?|screenings?)\b/i,
      /\bcriminal (?!justice|law|case|court|defen|investig|intelligence)(?:[\w/]+ ){0,5}(?:check(?:s|ed|ing)?|screenings?|clearances?|reviews?)\b|\b(?:clean|no) criminal (?:record|history|background)\b/i,
      /\bvulnerable sector (?:check|screening|verification)s?\b|\bchecks? (?:\w+ and )?criminal records\b/i,
      /\bdisclosure (?:and|&) barring (?:\w+ )?(?:service|scheme|check)\b|\b(?:AFP|RCMP|FBI|federal|national) (?:police )?records? checks?\b|\bdisclosure checks?\b|\bcriminal records? bureau\b|\brehabilitation of offenders act\b/i,
      /\bcriminal records? (?:certificate|extract|disclosure)\b/i,
      /\b(?:enhanced|standard|basic|valid|clear|satisfactory) (?:level )?(?:DBS|CRB|PVG|AccessNI)\b|\b(?:DBS|CRB|PVG|AccessNI)(?: (?:disclosures?|clearance|certificate|scheme|membership|registration)\b|,[^.]{0,80}\bchecks\b)/i,
      /\b(?:national )?police (?:certificate|clearance|vetting|check)s?\b|\bgarda (?:vetting|clearance)\b|\bworking with (?:children|vulnerable people)(?:'s)? (?:check|card|clearance|registration)|\bdisclosure scotland\b|\bblue card\b(?=[^.]{0,40}\b(?:required|check|clearance|children))/i,
      /\b(?:pass|clear|undergo|submit to)\b[^.]{0,60}\bcriminal (?:history|background|records?)\b/i,
      /\bfingerprint(?:ing|ed|s)?\b[^.]{0,60}\b(?:required|clearance|check|submit|must|subject)/i,
    ],
    unless:
      /\b(?:conduct(?:s|ing)?|perform(?:s|ing)?|process(?:es|ing)?|running|coordinat(?:e|es|ing)|administer(?:s|ing)?|initiat(?:e|es|ing)|collect(?:s|ing)?|review(?:s|ing)?|order(?:s|ing)?|experience with|knowledge of|products?|industry|solutions?|platform)\b[^.]{0,30}\b(?:background|pre-?employment|security)[- ](?:check|investigation|screening)s?\b(?![^.]{0,20}\b(?:on|for|of) (?:all|any|every|each|our|final|selected|successful|new|potential|prospective) (?:\w+ ){0,2}(?:candidates?|applicants?|finalists?|employees?|hires?)\b)|\b(?:never|not) ask\b[^.]{0,60}\b(?:money|fees?|payment)\b|^[^\p{L}]{0,4}(?:free|company[- ]funded|funded|paid(?: for)?)(?: enhanced)? (?:DBS|CRB|PVG)\b|\bwithout an? credit check|^[^\p{L}]{0,6}(?:\p{L}+ly )?(?:complet|monitor|sav|track|schedul|electronically)\p{L}{0,4}\b[^.]{0,60}\bpre-?employment screen/iu,
  },
  {
    kind: "background-check",
    evenAsDuty: true,
    says: [
      /\bmust meet the security requirements\b|\blevel of (?:security|vetting|clearance) (?:needed|required) is\b/i,
      /\b(?:obtain|provide|hold|have|current)\b[^.]{0,30}\bfingerprint(?:ing)? clearance\b/i,
      /\b(?:must|able to|ability to|willing(?:ness)? to|required to)\b[^.]{0,30}\b(?:pass|clear|undergo|submit to|successfully complete)\b[^.]{0,40}\b(?:background|criminal|pre-?employment|police|security|DBS|reference)(?: \w+)?[- ](?:check|investigation|screening|screen|verification|clearance)s?\b/i,
    ],
  },
  {
    kind: "drug-test",
    evenAsDuty: true,
    says: [
      /\b(?:must|able to|ability to|willing(?:ness)? to|required to)\b[^.]{0,30}\b(?:pass|undergo|submit to|successfully complete)\b[^.]{0,60}\bdrugs?(?:[ /](?:and|or|&|alcohol|physical|background)){0,3}[- ](?:test|screen|panel)/i,
    ],
  },
  {
    kind: "drug-test",
    says: [
      /\bdrugs?(?:,? (?:and|or|&|\/) ?(?:alcohol|tobacco)|\/alcohol)?(?: and \w+)?[- ](?:test|screen|panel)/i,
      /\bdrugs?(?: and (?:tobacco|alcohol|marijuana|smoke)[- ]?(?:free)?)?[- ]?free(?:,? (?:and )?(?:\w+[- ])?(?:free )?| )?(?:work|environment|compan|employer|campus|facilit|place)/i,
      /\bdrug[- ](?:and|or) (?:alcohol|marijuana|tobacco)[- ]free\b/i,
      /\b(?:pre-?employment|random|urine) drugs?\b/i,
      /\b(?:submit|undergo|pass|required|subject)\b[^.]{0,40}\burinalysis\b|\bsubstance (?:abuse )?(?:test|screen)|\b(?:nicotine|cotinine) (?:test|screen)/i,
      /\b(?:pass|submit to|undergo|complete)\b[^.]{0,60}\bdrug(?=,| and| or|\/)/i,
    ],
    unless:
      /\bdrug (?:discovery|development|design|product|delivery|substance|target|safety|trial|court|store)|\bfood and drug\b/i,
  },
];
