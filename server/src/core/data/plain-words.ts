/** Words and phrases that sound like more than they say, with what to write instead where something fits in the same place. */
interface PlainWord {
  readonly words: RegExp;
  readonly better?: string;
  readonly fineBefore?: RegExp;
  readonly fineAfter?: RegExp;
}

/** What may be new; hospitals at the cutting edge are not. */
const MAY_BE_NEW =
  "(?:[a-z-]{2,20} ){0,2}(?:technolog|tools?\\b|techniques?\\b|methods?\\b|research|science|systems?\\b|software|solutions?\\b|products?\\b|approach|equipment|platforms?\\b|analytics|data\\b|AI\\b|machine|models?\\b|algorithms?\\b|projects?\\b|infrastructure|features?\\b|applications?\\b|treatments?\\b|work\\b)";
/** People are not used. */
const OF_PEOPLE =
  "(?:our|your|the|their|existing|new|best|this) (?:[a-z-]{2,20} ){0,4}(?:talents?|people|staff|teams?|colleagues|employees|workforce|relationships?|partners|partnerships|networks?|experts)\\b";

/** Words of the office that stand for nothing in particular. */
// prettier-ignore
export const BUZZWORDS: readonly PlainWord[] = [
  { words: /synerg(?:y|ies|istic|i[sz]e)/ },
  { words: /paradigm shift/, better: "change" },
  { words: /paradigm shifts/, better: "changes" },
  { words: /(?:on|at) the (?:cutting|bleeding|leading)[- ]edge(?: of)?|the (?:cutting|bleeding|leading)[- ]edge of/ },
  { words: new RegExp(`(?:cutting|leading)[- ]edge(?= ${MAY_BE_NEW})`), better: "new" },
  { words: /cutting[- ]edge/ },
  { words: /bleeding[- ]edge/, better: "very new" },
  { words: /leading[- ]edge/ },
  { words: /next[- ]gen(?:eration)?/, fineBefore: /^\s+(?:sequencing|firewalls?|DNA|9-?1-?1|science|(?:of|and|or|to|who|that|by|with|for|from|in|into|on|at|through|is|are|will|can|a|the|our)\b)|^\s*(?:[.,;:!?)]|$)/i },
  { words: /at the forefront of/ },
  { words: /think(?:ing|er)? outside (?:of )?the box|out[- ]of[- ]the[- ]box think(?:ing|er)/ },
  { words: /hit the ground running/, better: "start quickly" },
  { words: /hitting the ground running/, better: "starting quickly" },
  { words: /move(?:s|rs)? the needle|moving the needle/ },
  { words: /low[- ]hanging fruit/ },
  { words: /results?[- ](?:oriented|driven|focused)/ },
  { words: /goal[- ](?:oriented|driven)|detail[- ]oriented self[- ]starter/ },
  { words: /impact[- ]driven/ },
  { words: /self[- ]starters?/ },
  { words: /go[- ]getters?/ },
  { words: /team players?/ },
  { words: /highly[- ]motivated/, better: "motivated" },
  { words: /fast[- ]paced/, fineBefore: /^\s+(?:retail|kitchen|restaurant|warehouse|emergency|clinical)/i },
  { words: /can[- ]do attitude/ },
  { words: /thought leader(?:s|ship)?/ },
  { words: /best[- ]of[- ]breed/ },
  { words: /(?:win|winning)[- ](?:win|mentality|attitude|mindset)/ },
  { words: /mission[- ]critical/, fineBefore: /^\s+(?:systems?|applications?|software|infrastructure|services?|communications?|computing)/i },
  { words: /wear (?:many|multiple|several|different) hats/, better: "do varied work" },
  { words: /wears (?:many|multiple|several|different) hats/, better: "does varied work" },
  { words: /wearing (?:of )?(?:many|multiple|several|different) hats/, better: "doing varied work" },
  { words: /(?:deep|deeper) dives?/, fineAfter: /\b(?:technical|a|interview) $/i },
  { words: /move fast(?: and break things)?/ },
  { words: /bias (?:for|to|towards?) action/ },
  { words: /growth mindset/ },
  { words: /proven track record/ },
  { words: /small but mighty|scrappy/ },
  { words: /do(?:ing)? more with less/ },
  { words: new RegExp(`leverag(?:e|ing)(?= ${OF_PEOPLE})`) },
  { words: /leverage(?= (?:our|your|the|their|existing|new|best|this|data|technology|modern|advanced|emerging)\b)/, better: "use" },
  { words: /leveraging(?= (?:our|your|the|their|existing|new|best|this|data|technology)\b)/, better: "using" },
  { words: /360[- ]degree view|holistic(?:ally)?/ , fineBefore: /^,?\s+(?:(?:and )?[a-z-]{2,20},? ){0,2}(?:care\b|health|medicine|nursing|therap|treatment|patient|education|review|assessment|admissions?|interventions?|rehabilitation|well-?being)/i },
  { words: /value[- ]add(?:s|ed)?/, fineBefore: /^\s+(?:tax|resellers?|services? tax)/i },
  { words: /best[- ]in[- ]breed/ },
];

/** Praise that a reader cannot check. */
// prettier-ignore
export const HYPE: readonly PlainWord[] = [
  { words: /world[- ]class/, fineBefore: /^\s+(?:universit|museum)/i },
  { words: /best[- ]in[- ]class/ },
  { words: /industry[- ]leading|market[- ]leading|world[- ]leading/ },
  { words: /game[- ]chang(?:er|ers|ing)/ },
  { words: /ground[- ]?breaking/ },
  { words: /revolutioni[sz]e/, better: "change" },
  { words: /revolutioni[sz]es/, better: "changes" },
  { words: /revolutioni[sz]ing/, better: "changing" },
  { words: /disrupt(?:ing|ive|or|ors)(?= (?:the|an|a|technolog|startup|company|innovat))/, fineBefore: /^\s+(?:behaviou?r|student)/i },
  { words: /unparalleled|unrivall?ed|second[- ]to[- ]none|unmatched/ },
  { words: /once[- ]in[- ]a[- ]lifetime|opportunity of a lifetime/ },
  { words: /(?:the )?possibilities are (?:endless|limitless)|endless possibilities|sky['’]?s? (?:is )?the limit/ },
  { words: /to (?:new|the next|greater|even greater) (?:heights|level)/ },
  { words: /pushing (?:the )?(?:[a-z]+ )?boundaries|push(?:es)? the (?:boundaries|envelope|limits)/ },
  { words: /change the world|changing the world|mak(?:e|ing) the world a better place/, fineBefore: /^[’'”"]? (?:lists?|awards?)\b/i },
  { words: /fastest[- ]growing/, fineAfter: /(?:#|\b[Nn]o\.? ?)\d{1,4} $|\b(?:lists?|rankings?) of (?:[\p{L}’']{1,20} ){0,3}$|\b(?:awards?|awarded|named|ranked|Deloitte|Fortune|Inc)\b[^.!?\n]{0,40}$|\b(?:city|town|county|region|area|state|suburb|community|district) is (?:one of )?the $/iu, fineBefore: /^\s+(?:(?:and|large|small|urban|rural|metropolitan|metro|school) ?){0,2}(?:cit(?:y|ies)|towns?|count(?:y|ies)|regions?|metros?|areas?|states?|suburbs?|communit(?:y|ies)|districts?|populations?)\b/i },
  { words: /rocket ?ship|unicorn(?= (?:startup|start-up|company))/ },
  { words: /(?:fantastic|exciting) opportunit(?:y|ies)|world[- ]renowned/ },
  { words: /dream job|job of your dreams|dream team/ },
  { words: /(?:the )?best and (?:the )?brightest|top[- ]talents?|A-players|top 1 ?%/ },
  { words: /exponential(?:ly)? grow(?:th|ing)|hyper-?growth|explosive growth/ },
  { words: /state[- ]of[- ]the[- ]art facilities/ },
  { words: /exceptional(?= (?:digital|customer|user|guest|client)? ?experiences?)/ },
  { words: /amazing|awesome|incredible|mind-?blowing|kick-?ass|badass/, fineBefore: /^\s+(?:grace|race|Foundation)/ },
];

/** Offers that give nothing, or ask for more than they give. */
// prettier-ignore
export const HOLLOW_PERKS: readonly PlainWord[] = [
  { words: /ping[- ]pong|foosball|table football|pool table|beer (?:fridge|taps?|on tap)|bean ?bags?/, fineAfter: /\b(?:no|not|never|without|don['’]t have|instead of|more than) (?:[a-z]{1,10} ){0,2}$/i },
  { words: /work hard(?:,? (?:and|&|\/))?,? play hard(?:er)?/ },
  { words: /(?:we(?:['’]re| are) (?:like )?(?:a |one (?:big )?)(?:close |big |happy |small ){0,2}family|like (?:a |one big )(?:close |big |happy |small ){0,2}family|(?:family|tribe)[- ]like (?:culture|atmosphere|environment)|work family)/, fineBefore: /^[- ](?:owned|run|business|company|firm|practice|of (?:brands|companies|schools|hospitals|products)|medicine|law)/i },
  { words: /(?:fun|great|friendly|vibrant) (?:office )?(?:vibes?|atmosphere)/ },
  { words: /unlimited (?:coffee|snacks|tea)|free (?:coffee|fruit|snacks|pizza|beer)/ },
  { words: /pizza (?:fridays?|parties|party)|happy hours?/ },
  { words: /(?:great|good|excellent|endless) (?:exposure|career prospects)/ },
];

/** Long ways to say something short. Only what write-good finds is looked up here; its other words are fine in a posting. */
export const SHORTER_WORDS: Readonly<Record<string, string>> = {
  "in order to": "to", "due to the fact that": "because", "a number of": "several", "at this time": "currently", "at the present time": "currently",
  "by means of": "by", "each and every": "every", "first and foremost": "first", "for the purpose of": "for", 
  "in excess of": "more than", "in lieu of": "instead of", "in the event that": "if", "in the near future": "soon", "in the course of": "during",
  "in an effort to": "to", "pertaining to": "about", "point in time": "time", "prior to": "before", "previous to": "before",
  "time period": "time", "until such time as": "until", "with the exception of": "except", "with respect to": "about", "in regard to": "about",
  "utilize": "use", "utilization": "use", "commence": "start", "endeavor": "try", "ascertain": "find out", "numerous": "many",
  "in a timely manner": "promptly", "because of the fact that": "because", "whether or not": "whether",
  "various different": "various", "strategize": "plan", "span across": "span", 
  "during the course of": "during", "for the duration of": "during", "adjacent to": "next to", "in light of the fact that": "because",
}; // prettier-ignore
