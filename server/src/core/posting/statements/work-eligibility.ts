import type { StatementPattern } from "./statement-pattern";

/** Who may be hired: visas and sponsorship, the right to work, and how it is verified. */
export const WORK_ELIGIBILITY: readonly StatementPattern[] = [
  {
    kind: "e-verify",
    evenAsDuty: true,
    says: [/\be-?verify\b/i],
    unless:
      /\b(?:knowledge|experience|familiar\w*|(?<!\ba )process(?:es|ing)?|complet(?:e|es|ing|ion)|conduct|manage|administer|maintain|ensure|audit)\b[^.]{0,60}\be-?verify\b/i,
  },
  {
    kind: "visa",
    says: [
      /\b(?:visas?|immigration|work[- ]permit|employment[- ]based|h-?1b)\b[^.]{0,40}\bsponsor/i,
      /\bsponsor(?:ing|s|ed|ship)?\b[^.]{0,80}\b(?:visas?|immigration|h-?1b|work (?:permit|authori[sz]ation|status)|employment (?:authori[sz]ation|visa)|(?:applicants?|candidates?|individuals|employees)\b[^.]{0,40}\b(?:visa|employment|work|authori))/i,
      /\b(?:work|employment|employer|future|current)(?:[- ]authori[sz]ation)?[- ]sponsorship\b/i,
      /\b(?:not|unable to|cannot|can't|don't|won't|no|able to|will|without(?: the)?(?: need for)?)\b[^.]{0,40}\bsponsor(?:ship)?\b(?= ?(?:$|[.,;)]|at this time|for (?:this|employment|work|the)|is|will|now|candidates|applicants|individuals|work|employment))/i,
      /\b(?:not|unable to|cannot) sponsor (?:an? |any )?(?:foreign|international|non-)/i,
      /\bno (?:visa |immigration )?sponsorship\b(?! (?:sales|deals?|experience|packages?))|\bcertificate of sponsorship\b|\b(?:skilled worker|tier 2) (?:visas?|route|sponsorship)\b/i,
      /\b(?:need|require)s? sponsorship\b|\bsponsorship(?: available)?\s?: (?:no|not|yes)\b|\bsponsorship (?:is|may be|can be|will(?: not)? be) (?:not |currently )?(?:available|offered|provided|possible)\b/i,
      /\b(?:provide|offer)\b[^.]{0,20}\bimmigration (?:support|assistance)\b|\b(?:unable|not able) to (?:arrange|obtain|provide|support) (?:[a-z]+ )?(?:visas?|work permits?)\b|\bvisas? (?:is |are )?possible\b/i,
      /\b(?:no|not|cannot|only)\b[^.]{0,30}\bvisas? (?:applicants?|holders?|candidates?)\b/i,
      /\b(?:all )?(?:flights?|tickets?) and visas? (?:are )?(?:paid|provided|covered)/i,
      /\bvisas? (?:(?:\w+|&) ){0,3}(?:paid|provided|covered|sponsored|assistance|support(?:ed)?|arranged|application (?:processing|support))\b/i,
      /\b(?:support|help|assistance|assist) (?:with |for |you with )?(?:\w+ ){0,4}visas?\b/i,
      /\b(?:H-?1-?B|green card) (?:filing|processing|transfers?|sponsorship|support|assistance)\b|\b(?:able|eligible) to (?:get|obtain|secure|acquire) an? (?:\w+ )?visa\b/i,
    ],
    unless:
      /\b(?:events?|executive|exec|brand|sports|conference|fiscal|project|program(?:me)?|corporate|clinical|trial|study|sponsored content) sponsor|\bsponsor(?:ship)? (?:marketing|sales|executive|opportunities|programs?|packages?|events?)|\bvisa (?:card|inc)\b|\bmastercard\b/i,
  },
  {
    kind: "work-authorization",
    evenAsDuty: true,
    says: [/\bability to (?:legally|lawfully) work in\b/i],
  },
  {
    kind: "work-authorization",
    says: [
      /\b(?:authori[sz]ed|eligible|permitted|entitled|allowed|(?:legally|lawfully) able|eligibility|rights?|permission|authori[sz]ation|authority) (?:\w+ )?to (?:live and |lawfully |legally |permanently )?work (?:here|there|full[- ]time|permanently|lawfully|legally|remotely|for any|in\b|within\b|and\b)(?! (?:a|an|our|this(?! (?:location|country))|fast|team|teams|diverse|different|multiple|various|any|shifts?|weekends?|groups?|isolation|collaborat|conditions|person|close|high)\b)/i,
      /\bable to (?:live and )?(?:lawfully |legally |permanently )?work (?:(?:full[- ]time|permanently|lawfully|legally) )?(?:in|within) (?:the )?(?:U\.?K|U\.?S|United|E\.?U|EEA|European|Canada|Australia|New Zealand|Ireland|Germany|India|South Africa|Singapore|Netherlands|country)\b|\bable to (?:lawfully|legally) work\b/i,
      /\beligib(?:le|ility) (?:for employment in|to work (?:will|must|is|at|upon|for any))\b/i,
      /\b(?:legally|currently|already|be|are|is|must be|you're) (?:authori[sz]ed|eligible|permitted|entitled) to work\b/i,
      /\b(?:valid|unrestricted|permanent|current|existing|proof of|have|hold|possess|obtain|maintain|require[sd]?)\b[^.]{0,40}\b(?:U\.?S\.?A?\.? )?(?:work (?:permit|authori[sz]ation|visa|eligibility)|right to work|employment (?:authori[sz]ation|eligibility))\b/i,
      /\b(?:work (?:permit|authori[sz]ation|status)|citizenship|right to work|employment (?:authori[sz]ation|eligibility))\b[^.]{0,40}\b(?:required|is a requirement|mandatory|is a must|necessary|only|must)\b/i,
      /\b(?:must|should|requires?|required to|need to|has to|have to|shall|who may apply|open (?:only )?to|limited to|restricted to|only|all|preference)\b[^.]{0,60}\b(?:U\.?S\.?(?:A\.?)?|United States|American|Canadian|British|UK|EU|Australian)(?: persons?|[- ]citi[sz]en(?:s|ship)?)\b/i,
      /\b(?:U\.?S\.?|United States|Canadian|British|UK|EU|Australian)(?: persons?|[- ]citi[sz]en(?:s|ship)?)\b[^.]{0,60}\b(?:required|only|must|national|legal|permanent resident|eligible|residents|and nationals)\b/i,
      /^[^\p{L}]{0,4}(?:(?:work )?(?:authori[sz]ation|status)|who may apply|citizenship)\b.{0,40}\bcitizens?\b/iu,
      /\b(?:must|should) (?:however )?(?:hold|have|possess) (?:the )?(?:citizenship|nationality)\b|\bmust (?:however )?(?:hold|have|possess)\b[^.]{0,20}\b(?:valid )?(?:visa|work permit|green card|residence permit)/i,
      /\bimmigration authori[sz]ation to work\b|\bwork(?:ing)? (?:and\/or|and|or|\/) residen(?:ce|cy) permits?\b/i,
      /^[^\p{L}]{0,4}(?:\p{L}+ visa or )?work permit (?:for|in|valid in) (?:the )?\p{Lu}/u,
      /\bauthori[sz](?:ation|ed) for (?:permanent )?employment in\b|\bcitizens? or hold an? green card\b|\bproof of (?:[A-Z][a-z]+ )?citizenship\b/i,
      /\b(?:Singaporeans?|Malaysians?|Filipinos?|Australians?|Canadians?|Nigerians?|Kenyans?|Ghanaians?|South Africans?|Emiratis?|Omanis?|(?:Singapore|UAE|GCC|Saudi|\p{L}{3,12}an) (?:citizens?|nationals?))(?: ?(?:\/|&|and|or|,) ?(?:Singapore )?(?:S?PRs?|permanent residents?|citizens?|Malaysians?))? only(?!\p{L})|\bonly (?:Singaporeans?|Malaysians?|Nigerians?|Kenyans?|Emiratis?|Omanis?)\b/iu,
      /\bgreen card (?:holders?|required|only|or (?:US )?citizen(?:s|ship)?)\b|\b(?:citizens?|citizenship) or (?:an? )?green card\b|\bnon-?citizens? (?:may|can|will|cannot) (?:only |not )?be (?:appointed|hired|employed|considered)\b/i,
      /\b(?:(?:full|unrestricted|valid|current|existing|legal|permanent|ongoing|appropriate) (?:Australian |New Zealand |NZ |UK )?|(?:Australian|New Zealand|NZ|UK) )work(?:ing)? rights\b|\bwork(?:ing)? rights (?:in|within|for|of (?:this|the) country|that allow)\b|\bvisa ?\/ ?work(?:ing)? rights\b|\b(?:proof|evidence|verification) of (?:\w+ and )?(?:employment|work) (?:eligibility|authori[sz]ation)\b/i,
      /\b(?:preference|priority)\b[^.]{0,100}\b(?:(?<!senior )citizens|permanent residents)\b/i,
      /\b(?:citizens|Canadians|nationals|permanent residents)\b[^.]{0,30}\b(?:will|shall|may) be given (?:priority|preference)\b/i,
      /\b(?:essential|necessary|required|requirement|must|eligible|eligibility)\b[^.]{0,80}\b(?:Australian|New Zealand|Irish|EU|EEA|Swiss|Indian|Singapore(?:an)?|South African)\s(?:citi[sz]en(?:s|ship)?|permanent residen)/i,
      /^[^\p{L}]{0,4}(?:U\.?S\.?|American|Canadian|British|EU|Australian|New Zealand|Irish|Indian) citi[sz]en(?:s|ship)?(?: (?:is )?(?:required|essential))?[^\p{L}]{0,4}$/iu,
      /^[^\p{L}]{0,4}(?:(?:[Yy]ou )?(?:[Aa]re|[Bb]e|[Mm]ust be|[Ss]hould be) )?(?:[Aa]n? )?(?:[Cc]iti[sz]en|[Nn]ational|[Pp]ermanent [Rr]esident)s?(?: or (?:an? )?(?:citi[sz]en|permanent resident)s?)? of (?:the )?\p{Lu}/u,
      /^[^\p{L}]{0,4}(?:U\.?S\.?A?\.?|United States) citi[sz]en(?:s|ship)?(?= ?(?:[:/,(–-]|(?:and|or|with|who|must|only)\b))/iu,
      /\b(?:requirements?|eligibility)\b[^.]{0,60}\b(?:U\.?S\.?|United States|American|Canadian|British|UK|EU) citi[sz]enship\b/i,
      /\b(?:USC(?:\s?[/,&]\s?| and | or )(?:GC|EAD)|(?:GC|EAD)(?:\s?[/,&]\s?| and | or )(?:USC|EAD|OPT|TN))\b/,
      /(?:^[^\p{L}]{0,4}|(?<!\p{L})(?:hold|have|possess)(?: an?)? )(?:British|UK|U\.?S\.?|American|Canadian|Australian|Irish|EU|EEA|New Zealand|Indian)(?: or \p{L}+)? passports?(?!\p{L})|\bpassport holders? only\b/iu,
      /^[^\p{L}]{0,4}(?:work authori[sz]ation(?: required)?\s?:\s?)?(?:United States|United Kingdom|Canada|Australia|Ireland|New Zealand|India|Singapore) \((?:required|preferred)\)/iu,
      /\b(?:ITAR|export control|EAR)\b[^.]{0,100}\bU\.?S\.? persons?\b/i,
    ],
    unless:
      /\bcitizen(?:s|ship)? (?:services?|engagement|experience|science|developers?)\b|\b(?:for|(?<!given )to|by|with|serve|serving|of) (?:\w+ )?(?:citizens|residents) (?:and|at|who|across|in)\b|\bimproving the citizenship\b|\bright to work and advance\b/i,
  },
];
