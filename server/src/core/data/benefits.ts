import { oneOf } from "./one-of";

/**
 * Benefits by their common names, with the words that postings use for them. The first entry that fits a stretch of words decides.
 * A pattern is tried on words in any case; it must not fit across a sentence end.
 */
export const BENEFITS: readonly (readonly [string, RegExp])[] = [
  ["medical", oneOf("i")`
    \b(?:medical|health(?:care)?)(?:[- ]care)?(?:,|/| and| &| or)? ?(?:insurance|coverage|plans?|benefits?|cover|(?=,? ?(?:dental|vision|optical|life|rx|prescription)))
    \b(?:extended health(?: care)?|health insurance)\b
    \bprivate (?:medical|health)\w*\b
    \bmedical(?=[,/ ] ?(?:and |& )?dental)
    \bhealthcare\b(?= (?:for|benefits|package|coverage|plan))
  `],
  ["dental", /\bdental\b/i],
  ["vision", /\bvision (?:insurance|coverage|plans?|care|benefits?)\b|(?<=\b(?:dental|medical|health)(?: insurance| care)?[,/]{0,2}(?: and| &)? ?)vision\b|\boptical\b/i],
  ["401(k)", /\b401 ?\(?k\)?(?!\w)/i],
  ["pension", /\bpensions?\b|\bsuperannuation\b|(?<=\+ ?|\bplus |, |\band )super\b(?= ?(?:[,.+;&|)*]|and\b|contributions?\b|$))|\bRRSP\b|\bretirement (?:plans?|savings|benefits?|contributions?|scheme|program)\b|\b403 ?\(?b\)?(?!\w)|\bthrift savings\b/i],
  ["health savings account", /\bhealth savings accounts?\b|\bHSA\b/],
  ["flexible spending account", /\bflexible spending (?:accounts?|arrangements?)\b|\bFSA\b/],
  ["life insurance", /\blife (?:insurance|assurance|cover(?:age)?)\b|\blife(?:,| and|\/) ?(?:AD&D|disability|accident)/i],
  ["disability insurance", /\b(?:short|long)[- ](?:and long[- ]|& long[- ])?(?:term[- ])?(?:and long[- ]term |& long[- ]term )?(?:term )?disability\b|\bdisability (?:insurance|coverage|benefits?|cover)\b|\bincome protection\b/i],
  ["parental leave", /\b(?:parental|maternity|paternity|family|bonding|adoption)(?:,| and| &|\/| or)? ?(?:(?:paternity|maternity|parental|adoption) )?(?:leave|pay)\b/i],
  ["sick leave", /\b(?:paid )?sick (?:leave|days?|time|pay)\b/i],
  ["holidays", /\bpaid (?:\w+ )?holidays\b|\b(?:\d+|federal|bank|public|company)[- ](?:paid )?holidays\b|\bholiday pay\b/i],
  ["paid time off", /\bpaid time[- ]off\b|\bPTO\b|\b(?:paid |annual |unlimited |generous |flexible |\d+ (?:\w+ ){0,2})?(?:vacations?(?! (?:rental|home|package|club))|annual leave)\b|\bunlimited (?:time off|holidays?|leave|days off)\b|\bdays? (?:of )?(?:paid )?(?:leave|time off|holiday)\b|\btime off\b/i],
  ["volunteer time off", /\bvolunteer(?:ing)? (?:time|days?|leave|hours)\b|\bVTO\b/i],
  ["sabbatical", /\bsabbaticals?\b/i],
  ["equity", /\bequity (?:grants?|packages?|compensation|plan|awards?|stake|options?)\b|\b(?:stock|share) (?:options?|grants?|plan|purchase)\b|\bstock-based\b|\brestricted stock\b|\bRSUs?\b|\bESPP\b|\b(?:salary|pay|bonus|compensation)(?:,| and| &| \+) ?equity\b|\bmeaningful equity\b/i],
  ["profit sharing", /\bprofit[- ]sharing\b/i],
  ["commission", /\b(?:uncapped|competitive|generous|monthly) commissions?\b|\bcommission (?:structure|plan|scheme)\b/i],
  ["bonus", /\b(?:annual|performance|yearly|quarterly|sign(?:ing|-on| on)|discretionary|referral|incentive|year-end|holiday|retention|monthly|target|relocation|cash) bonus(?:es)?\b|\bbonus(?:es)? (?:plans?|program(?:me)?|scheme|potential|structure|opportunit|eligib)|\bbonus(?:es)?\b(?=,| and| &| or|\.|$)/i],
  ["tuition assistance", /\b(?:tuition|education(?:al)?|student loan) (?:assistance|reimbursement|support|aid|benefits?|repayment|discounts?)\b/i],
  ["learning budget", /\b(?:learning|training|education|professional development|personal development|conference|book)s? (?:and \w+ )?(?:budget|stipend|allowance|fund)\b|\bprofessional development\b(?= (?:opportunit|support|days|program))/i],
  ["remote stipend", /\b(?:remote|home[- ]office|work[- ]from[- ]home|WFH|internet|office set-?up|co-?working|equipment)(?: \w+)? (?:stipend|allowance|budget|reimbursement|membership)\b/i],
  ["wellness", /\b(?:wellness|well-?being|gym|fitness)(?: and \w+)? (?:programs?|stipend|allowance|benefits?|reimbursement|membership|budget|initiatives?|discounts?|perks)\b|\bgym\b(?= (?:access|on site|pass))/i],
  ["employee assistance", /\bemployee assistance (?:program(?:me)?|plan)\b|\bEAP\b|\bmental health (?:support|benefits?|days?|coverage|resources)\b/],
  ["commuter benefits", /\b(?:commuter|transit|transport(?:ation)?|parking|travel|cycle[- ]to[- ]work|public transport)(?: \w+)? (?:benefits?|subsid(?:y|ies)|allowance|stipend|pass(?:es)?|scheme|assistance|reimbursement)\b|\bcycle to work\b|\bfree parking\b/i],
  ["meals", /\b(?:free|catered|provided|complimentary|daily) (?:\w+ ){0,2}(?:lunch(?:es)?|meals?|snacks|food|breakfasts?|dinners?)\b|\b(?:lunch(?:es)?|meals?|snacks) (?:provided|included)\b|\bmeal allowance\b/i],
  ["child care", /\b(?:child ?care|day ?care|back-?up care|dependent care)(?: \w+)? (?:assistance|benefits?|subsid(?:y|ies)|support|vouchers?|allowance|facilit\w+|account|stipend)\b/i],
  ["fertility benefits", /\bfertility (?:benefits?|support|coverage|treatment|assistance)\b|\badoption assistance\b/i],
  ["employee discount", /\b(?:employee|staff|product|merchandise|team member|company) discounts?\b/i],
  ["relocation assistance", /\b(?:paid )?relocation (?:assistance|package|support|allowance|reimbursement|bonus|provided|available|offered)\b|\bpaid relocation\b/i],
  ["flexible hours", /\bflexible (?:working )?(?:hours|schedules?|working|work arrangements?|work schedules?)\b|\bflex[- ]?time\b/i],
  ["remote work", /\b(?:remote|work[- ]from[- ]home|telework|telecommut\w+)[- ](?:work(?:ing)? )?(?:options?|opportunit\w+|flexib\w+|polic\w+|eligible|benefit)\b|\boption to work (?:remotely|from home)\b/i],
  ["company car", /\bcompany (?:car|vehicle)\b|\bcar allowance\b/i],
  ["equipment", /\b(?:company|new|free|your own|brand new|latest) (?:laptop|macbook|computer|phone)\b/i],
  ["housing", /\b(?:free |subsidi[sz]ed )?(?:accommodation|housing|lodging) (?:provided|included|paid|allowance)\b|\bfree (?:accommodation|housing|lodging)\b/i],
]; // prettier-ignore
