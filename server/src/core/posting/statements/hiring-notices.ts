import type { StatementPattern } from "./statement-pattern";

/** Notices about how hiring is done: by machines, for which vacancy, with whose data, and what never happens in it. */
export const HIRING_NOTICES: readonly StatementPattern[] = [
  {
    kind: "ai-use",
    says: [
      /\b(?:we|company|employer|team|process|organi[sz]ation|\p{Lu}[\p{L}]+)\b[^.]{0,40}\b(?:uses?|using|utili[sz]es?|employs?|leverages?|rel(?:y|ies))\b[^.]{0,60}(?:\bAI\b|\bartificial intelligence\b|\bautomated (?:employment )?decision|\bautomated (?:tools?|systems?))[^.]{0,140}\b(?:applica(?:tions?|nts?)|candidates?|recruit(?:ment|ing)?|hiring|r[eé]sum[eé]s|interviews?|selection)\b/u,
      /(?:\bAI\b|\bartificial intelligence\b|\bautomated (?:employment )?decision)[^.]{0,60}\b(?:is|are|may be|will be|not|never) (?:\w+ )?used\b[^.]{0,100}\b(?:applica(?:tions?|nts?)|candidates?|recruit(?:ment|ing)?|hiring|select)/i,
      /\b(?:applications?|applicants?|candidates?|r[eé]sum[eé]s?|interviews?)\b[^.]{0,40}\b(?:screened|read|reviewed|assessed|scored|ranked|sorted|evaluated|shortlisted|transcribed|summari[sz]ed)\b[^.]{0,20}\b(?:by|using|through|via|with) (?:the (?:help|use|assistance|aid) of |people, not by |an? |our )?(?:AI\b(?! (?:exercise|case|question|fundamental|knowledge|skill))|artificial intelligence\b|automated (?:tools?|systems?|process|means)\b|machine learning\b)/i,
      /\bAI-(?:assisted|powered|based|driven|supported) (?:screening|selection|assessment|review|ranking)\b[^.]{0,60}\b(?:candidates?|applica(?:tions?|nts?)|hiring|recruit\w*)/i,
      /\bAI(?: tools?| systems?)?\b[^.]{0,20}\b(?:supports?|helps?|assists?) (?:us|our (?:recruiters?|hiring (?:team|managers?)|HR|team))\b[^.]{0,40}\b(?:screen|rank|review|select|assess|match|sort)(?:s|ing)?\b/i,
      /\b(?:your|all|every|each) applications?\b[^.]{0,40}\bAI-(?:assisted|powered|based|driven|supported)\b[^.]{0,30}\b(?:screening|selection|assessment|review|ranking)\b/i,
      /\bautomated (?:employment )?decision (?:system|tool)s?\b[^.]{0,30}\b(?:evaluat|assess|screen|rank|scor|select)\w*\b[^.]{0,30}\b(?:candidates?|applica)/i,
      /\b(?:recruitment|recruiting|hiring|selection|interview) process\b[^.]{0,20}\b(?:involves?|includes?|uses?|relies on)\b[^.]{0,20}\b(?:(?:use of )AI\b|AI (?:tools?|systems?|to|for)\b|artificial intelligence\b|automated (?:tools?|systems?|decision))/i,
      /\bAEDT\b/,
      /\bnot (?:by )?AI\b[^.]{0,20}\b(?:hiring|selection) decisions?\b/i,
      /\b(?:machine learning|AI) helps us (?:to )?(?:shortlist|screen|rank|select|assess|review)\b[^.]{0,40}\b(?:candidates?|applica(?:tions?|nts?)|r[eé]sum[eé]s)/i,
    ],
    unless:
      /\b(?:candidates?|applicants?|you) (?:\w+ ){0,3}us(?:e|ing)\b|\b(?:customers|clients|you will|you'll|buil(?:d|ds|ding|t)|develop(?:s|ing)?|our (?:product|platform|users)|help(?:s|ing)? (?:companies|businesses|recruiters|employers))\b/i,
  },
  {
    kind: "vacancy-status",
    evenAsDuty: true,
    says: [
      /\b(?:posting|position|role|job|advert(?:isement)?|requisition|opportunity)\b[^.]{0,40}\b(?:is|are|for)\b[^.]{0,20}\b(?:an? )?(?:existing|current|active|new|future|anticipated|immediate|open) vacanc(?:y|ies)\b/i,
      /\b(?:an?|no|the|any) (?:existing|current|future) vacancy\b|^[^\p{L}]{0,4}(?:existing|current) vacancy\b/iu,
      /\bvacancy status\b/i,
      /\bno (?:\w+ )?vacancy (?:at present|at this time|right now|now)\b|\bthere is (?:currently )?no vacancy\b/i,
      /\b(?:position|role|job|post) (?:that )?is (?:currently |now )?(?:vacant|open now|currently open)\b/i,
      /\b(?:existing|current) vacant (?:position|role)\b/i,
      /\b(?:posting|ad|advert(?:isement)?|requisition)\b[^.]{0,20}\bfor an? (?:future|anticipated|potential) opening\b/i,
      /\b(?:accept|collect|gather)(?:s|ing)?\b[^.]{0,40}\bfor future (?:openings?|opportunit(?:y|ies))\b/i,
      /\b(?:pipeline|evergreen) (?:posting|requisition|role|position|job)\b/i,
    ],
    unless: /\b(?:appointed to|satisfy|eligibles|fill(?:ing)?|eligible list|normally|vacancies in)\b/i,
  },
  {
    kind: "vacancy-status",
    says: [
      /\b(?:posting|position|role|job|advert(?:isement)?|requisition)\b[^.]{0,15}\b(?:fills?|to fill|will fill|is) an? (?:existing|current|active) (?:vacancy|opening)\b/i,
      /\bhiring to fill an? (?:existing|current) (?:vacancy|opening)\b/i,
      /\bthis is an? (?:existing|current|active) vacancy\b/i,
      /\btalent (?:pool|pipeline|community)\b[^.]{0,40}\bnot for (?:an?|any) (?:\w+ )?vacancy\b/i,
    ],
    unless: /\b(?:appointed to|eligibles|eligible list)\b/i,
  },
  {
    kind: "privacy",
    says: [
      /\b(?:read|see|review|view|refer to|visit|consult|please|per|accordance with|subject to|available|learn more|more information|acknowledg\w+|agree|consult|outlined|described|our|applicants?|candidates?)\b[^.]{0,80}\b(?:privacy|data protection) (?:policy|notice|statement)s?\b/i,
      /\b(?:your|applicants?'?|candidates?'?|the) (?:personal )?(?:data|information|details)\b[^.]{0,60}\b(?:will be|is|are|may be|shall be) (?:\w+ )?(?:processed|collected|stored|retained|used|handled|kept)\b[^.]{0,80}\b(?:gdpr|privacy|data protection|recruit|application|purpose|law|ccpa)/i,
      /\binformation (?:regarding|on|about|concerning) (?:the )?(?:collection|processing|handling|use|protection) of (?:your |applicants' )?(?:personal|applicants?'?|candidates?'?) data\b/i,
      /\bwe (?:care (?:about|for)|respect|value|protect) your privacy\b/i,
      /\bwe (?:will |may |shall )?(?:process|collect|store|handle|use)\b[^.]{0,60}\b(?:your personal|personal) (?:data|information)\b/i,
      /\bcommitted to (?:protecting|respecting|safeguarding)\b[^.]{0,30}\b(?:your|applicants'?|candidates'?) (?:privacy|personal (?:data|information))\b/i,
      /\bby (?:applying|submitting|sending)\b[^.]{0,80}\b(?:consent(?:ed)?|agreed?(?! to (?:adhere|follow|abide))|acknowledged?|accept)\b/i,
      /\b(?:your|all) (?:personal |candidate )?(?:information|details|data) (?:will|shall) be (?:kept|treated|held|handled)\b[^.]{0,20}\b(?:confidence|confidential(?:ly)?)\b/i,
      /\b(?:personal )?information\b[^.]{0,60}\b(?:is|will be) collected\b[^.]{0,120}\b(?:protection of privacy|freedom of information|privacy act|recruit|selection)/i,
      /\b(?:data|information|particulars)\b[^.]{0,30}\b(?:will|shall) be (?:kept|treated|held|used)\b[^.]{0,80}\b(?:recruitment|employment)(?:[- ]related)? purposes?\b/i,
      /\b(?:gdpr|ccpa|cpra|california consumer privacy act)\b[^.]{0,60}\b(?:applicants?|candidates?|your (?:data|rights|application)|notice)\b/i,
      /\b(?:data|information)\b[^.]{0,60}\b(?:applications?|recruitment|hiring)\b[^.]{0,30}\b(?:will be|is|are) (?:treated|processed|handled|stored)\b[^.]{0,60}\b(?:privacy|data protection)\b/i,
    ],
    unless:
      /\b(?:experience|knowledge|familiarity|understanding|expertise|draft|update|advise)\b[^.]{0,60}\b(?:gdpr|ccpa|privacy|data protection)/i,
  },
  {
    kind: "at-will",
    says: [
      /\bat[- ]will\b[^.]{0,60}\b(?:employ|basis|relationship|terminat|nature)|\bat[- ]will (?:position|post|role|appointment)s?\b/i,
      /\b(?:employ\w*|relationship|position|contract)\b[^.]{0,100}\bat[- ]will\b/i,
    ],
  },
  {
    kind: "scam-warning",
    says: [
      /\b(?:never|not|won't)\b[^.]{0,10}\bask (?:you )?(?:to pay\b|for (?:\w+ ){0,2}(?:money|payments?|bank|fees?|financial))/i,
      /\b(?:never|not|won't)\b[^.]{0,10}\brequest (?:your )?(?:personal|bank|financial|sensitive) (?:information|details|data)\b/i,
      /\b(?:e-?mails?|communications?|messages)\b[^.]{0,80}\b(?:will (?:only |always )?(?:come|originate|be sent)|(?:only|always) (?:come|originate)s?) (?:only )?from\b[^.]{0,60}(?:@|\b(?:address|domain)\b)/i,
      /\b(?:falsely|fraudulently) (?:claim|pos|represent)\w*\b[^.]{0,40}\b(?:recruit|hir|employ)/i,
      /\b(?:never|not|don't|doesn't|won't)\b[^.]{0,20}\b(?:ask|charge|request|require|seek|solicit)\w*\b[^.]{0,20}\b(?:applicants?|candidates?|job seekers?)\b[^.]{0,30}\b(?:payments?|fees?|money|bank(?:ing)?|financial|deposits?|buy|purchase)\b/i,
      /\b(?:scammers?|fraudsters?|impost[eo]rs?)\b[^.]{0,40}\b(?:pos(?:e|ing)|pretend(?:ing)?|us(?:e|ing)|impersonat\w+)\b/i,
      /\b(?:prohibit|forbid)s?\b[^.]{0,40}\b(?:payments?|fees?|money)\b[^.]{0,60}\b(?:recruit(?:ment|ing)|hiring|application|selection) process/i,
      /\b(?:fake|false|bogus) (?:job|employment) (?:offers?|postings?|ads?|adverts?|advertisements?)\b/i,
      /\b(?:recruit(?:ment|ing|ers?)|job|hiring|employment|candidates?|applicants?|offers?)\b[^.]{0,80}\b(?:scams?|fraud(?:ulent|sters?)?|phishing|impersonat\w+)\b/i,
      /\b(?:scams?|fraud(?:ulent)?|phishing|impersonat\w+|beware|be (?:aware|cautious)(?! of (?:the|our|all|any)\b))\b[^.]{0,80}\b(?:recruit(?:ment|ing|ers?)|job (?:offers?|postings?|seekers?|applicants?)|hiring|employment offers?|candidates)\b/i,
      /\b(?:never|not|don't|doesn't|won't)\b[^.]{0,30}\b(?:ask|charge|request|require|seek|solicit)\w*\b[^.]{0,60}\b(?:payments?|fees?|money|bank(?:ing)?|financial|deposit|credit card|purchase)\b[^.]{0,80}\b(?:recruit|hiring|interview|application|applicants?|candidates?|job|employment)/i,
      /\b(?:recruit\w*|hiring|interview|application|applicants?|candidates?)\b[^.]{0,80}\b(?:never|not|don't|doesn't|won't)\b[^.]{0,30}\b(?:ask|charge|request|require|seek|solicit)\w*\b[^.]{0,60}\b(?:payments?|fees?|money|bank(?:ing)?|financial|deposit|credit card)\b/i,
    ],
    unless:
      /\b(?:detect|prevent|investigat|combat|fight|analy)\w*\b[^.]{0,40}\b(?:fraud|scams?|phishing)|\bfraud (?:(?:and |& )?(?:management|risk)|detection|prevention|analy|technical|team|investigat|operations|engineer)|\bthis job posting\b/i,
  },
];
