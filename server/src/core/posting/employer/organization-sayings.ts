/** What employers are and do, as sentences say it of a name. */
const BODY =
  "compan(?:y|ies)|firms?|providers?|platform|leader|leading|start[- ]?up|agenc(?:y|ies)|organi[sz]ations?|employers|business|group|network|subsidiary|division|manufacturers?|retailers?|consultancy|marketplace|bank|hospital|school|university|services?|corporation|enterprise|foundation|non-?profit|charity|studio|brand|distributor|destination|supplier|pioneer|developer|maker|publisher|fund|practice|clinic|department|office|lender|builder|contractor|dealer(?:ship)?|lab|laborator(?:y|ies)|institute|council|authority|trust|association|society|church|parish|district|municipality|town|county|shop|store|restaurant|caf[eé]|pub|bakery|brewery|roaster\\w*|hotel|resort|inn|farm|winery|vineyard|orchard|facility|care home|centre|center|college|museum|theat(?:re|er)|gallery|nursery|tea ?rooms?|bistro|salon|spa|gym|camp|club|ministry|cooperative|co-op|place to work|partnership|privately|publicly|venture|owner|specialist|recruit\\w*|consult\\w*|made up|premier|initiative|movement|consortium|collective";
/** What a profile calls the employer beside. */
export const PROFILE_BODY =
  "app|team|place|world|global|fast|growing|established|independent|innovative|product|solution|tool|system|industry|management|hosted|member|trusted";
const VERBS =
  "helps?|provides?|offers?|builds?|develops?|combines?|operates?|delivers?|creates?|was founded|brings?|enables?|makes?|drives?|allows?|serves?|speciali[sz]es?|empowers?|connects?|designs?|works? (?:with|to|in)|has (?:\\p{Ll}{3,12}ly )?(?:always|been|grown|over|around|approximately|nearly|more|offices|established|become|built|\\d)|believes?|employs?|partners?|powers?|exists?|aims?|continues?|leads|treats|recogni[sz]es|rewards|welcomes|strives?|manages?|runs?|uses|supports?|represents?|gives?|envisions|invests|owns|lets|gets|knows|values|does (?:just|one|more)|publishes|sells|trains|teaches|grows|installs|protects|repairs|cares for|wants (?:you|to)|establishes|houses|maintains|encompasses|comprises|engages|fosters|advances|promotes|educates|administers|was established|has served|has a need|has a (?:[a-z]+ )?reputation|hires|is (?:at the forefront|growing|proudly|part of|in the (?:heart|business|middle) of|solving|bringing|making|undergoing|helping|creating|improving|leading|breaking|redefining|reinventing|disrupting|uniquely positioned|dedicated|present in|changing|tasked|rethinking|working|developing|delivering|pioneering|advancing|revolutioni[sz]ing|building|transforming|on a mission)";
/** Where a sentence begins. */
export const START =
  /(?:^|[.!?:;…\])]\s{0,3}|\b[Tt]he |\b(?:[Ss]ince|(?:[Ff]ounded|[Ee]stablished|[Oo]pened) in) \d{4},? )$/;

/** What is said of an employer: what stands before the name, what behind it, and how plainly it says that the name is one. */
export interface Saying {
  readonly score: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The last words of all that is said before a name, and the first words of all that is said behind it whatever stands before. */
export const LEADS: ReadonlySet<string> = new Set(
  "about across are as at behind broader by client client, company company, copyright © (c) entire for from in is join joining of on organisation organization the to we're we’re wider with welcome within".split(
    " ",
  ),
);
export const FOLLOWS: ReadonlySet<string> = new Set(
  `accept accepts assures act acting acts are as based celebrates considers do does employees encourages ensures follows has have headquartered hires hopes in inc inc. inc., invite invites is recruiting
  l.p lp llc llc, located looks ltd ltd. never no no. now currently offers participates prohibit prohibits provides reserves seek seeks talent team was
  welcome welcomes were will wish wishes would`.split(/\s+/),
);

/** The sayings; what they say adds up. */
export const SAYINGS: readonly Saying[] = [
  { score: 12, before: /\b(?:A[Tt]|[Hh]ere at|As)(?: the)? $/, after: /^,? (?:we|our|you|your|the)\b/ },
  { score: 10, before: /, at (?:the )?$/, after: /^,? (?:we|our)\b/ },
  { score: 10, before: /\bAt $/, after: /^,/ },
  { score: 8, before: /\bWith $/, after: /^, you\b/ },
  { score: 12, after: /^ (?:is|are) (?:now |always |also |already |\p{Ll}{3,12}ly |are ){0,2}(?:looking|hiring|seeking|searching|recruiting|accepting|expanding|in search)\b/u },
  { score: 11, after: /^ (?:seeks|seek(?! to\b)|(?:currently |now )?ha(?:s|ve) (?:currently |now )?(?:an? (?:number of )?|several |various )?(?:[\w-]+ ){0,3}(?:opening|need|opportunit(?:y|ies)|vacanc(?:y|ies)|position|role)s?)\b/ },
  { score: 14, after: /^ (?:is|are|as) (?:proud to be )?(?:an? )?(?:(?:VEVRAA )?[Ff]ederal [Cc]ontractor and|equal|eeo|EEO|EOE|EO|AA|Equal|affirmative|Affirmative|E-?Verify|drug[- ]free|(?:\w+ly )?committed to (?:[\w-]+ ){0,3}(?:safety|welfare|[Dd]ivers|[Ee]qual|[Ii]nclus|provid|creat|build|hiring|recruiting|safeguarding|ensuring|promoting|maintaining))/ },
  { score: 14, after: /^ (?:does not|do not|will not|never|prohibits?) (?:unlawfully )?(?:discriminat|tolerat|accept)/ },
  { score: 10, after: /^ (?:(?:provides|assures|ensures) [eE]qual|(?:will provide|provides) (?:reasonable )?accommodation|will consider|considers (?:all|every|any)\b|welcomes|celebrates|encourages applic|(?:wish(?:es)? to|would like to|looks to|hopes to) (?:appoint|recruit|hire)|(?:now |currently )?(?:invites?|welcomes?|accepts?) (?:(?:\w+ (?:and )?)?applic|you to apply)|participates in [eE]-?[vV]erify|offers (?:a |an |all |our |competitive |excellent |comprehensive )|reserves the right)/ },
  { score: 9, before: START, after: new RegExp(`^ (?:is|are) (?:an?|the|one of|among|made up|[A-Z][a-z]{1,20}['’]s) (?=[^.]{0,90}\\b(?:${BODY})\\b)`, "i") },
  { score: 9, after: /^ (?:is|are) made up of\b/ },
  { score: 7, before: START, after: /^ (?:is|are) (?:one of )?(?:the|\p{Lu}\p{L}{1,20}['’]s) (?:[\p{L}'’-]{1,20} )?(?:largest|biggest|leading|oldest|newest|busiest|foremost|premier)\b/u },
  { score: 9, after: /^ recruiting for\b/ },
  { score: 8, before: /\b(?:new|valued|committed) (?:team )?member (?:of|at|for) (?:the )?$/ },
  { score: 8, before: /\b[Bb]ecome (?:an? )?(?:part|member) of (?:the )?$/, after: /^ (?:team|family|crew)\b/ },
  { score: 10, after: /^ follows safer? recruitment\b/ },
  { score: 8, before: /\bWorking with $/, after: /^ is\b/ },
  { score: 7, before: /\bsubject to (?:the )?$/, after: /^ (?:Terms|[Pp]olic)/ },
  { score: 11, before: /(?:©|\([Cc]\)|\b[Cc]opyright)(?: ©)?(?: \d{4}(?: ?[-–] ?\d{4})?)?,? (?:by )?$/ },
  { score: 8, after: /^ (?:(?:is|are) (?:proud|excited|delighted|pleased|thrilled|keen) to|(?:was|has been|is) (?:\w+ ){0,2}(?:named|recogni[sz]ed|ranked|voted) (?:as )?(?:an?|the|one|among))\b/ },
  { score: 8, before: START, after: /^ (?:currently |now |urgently )?(?:requires?|needs?) (?:an? |two |several )?(?:(?:\p{L}+ ){0,3}\p{Lu}|(?:qualified|experienced|reliable|skilled|(?:full|part)[- ]time)\b)/u },
  { score: 13, before: /\b(?:on behalf of (?:our client,? |the )?|[Oo]ur (?:client|company|organi[sz]ation),? )$/, after: /^(?:,|\.|;| (?:is|are|in|has|have|to|who|for|seeks|at|and)\b|$)/ },
  { score: 9, before: /\b[Aa]s (?:an?|the|our) (?:[\p{L}-]+ ){1,7}(?:at|with|for) (?:the )?$/u },
  { score: 11, after: /^,? (?:was|were) (?:founded|established|formed|incorporated|set up|born) (?:in|by|as|to|with|on|when)\b/ },
  { score: 14, after: /^,? (?:is|are|(?:(?:is|are) )?(?:acts?|acting|operates?|operating) as) an? (?:UK )?(?:[Ee]mployment|[Rr]ecruitment|[Aa]dvertising) (?:[Aa]gency|[Bb]usiness|[Cc]onsultancy)\b/ },
  { score: 9, before: START, after: /^[.,]? [Aa]ll [Rr]ights [Rr]eserved\b/ },
  { score: 8, before: /\bemployee of (?:the )?$/ },
  { score: 9, after: /^ (?:is|are) (?:not able|unable) to (?:sponsor|offer|provide|support)\b/ },
  { score: 8, before: /\bwelcome at $/ },
  { score: 5, after: /^ employees\b/ },
  { score: 12, before: /\b(?:advertised|be (?:directly )?employed) by (?:the )?$/ },
  { score: 11, after: /^ (?:is|are) advertising (?:this|the) (?:vacancy|position|role|job)\b/ },
  { score: 9, before: /\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail|CV to|[Ss]peak (?:to|with)) (?:\p{Lu}\p{L}{1,15} ){1,2}(?:at|of|from) $/u },
  { score: 9, before: START, after: /^ (?:is|are) (?:currently |now |exclusively |proudly )?(?:working (?:with|on behalf|in (?:partnership|conjunction)|alongside|closely|exclusively)|delighted|representing|partnering)\b/ },
  { score: 6, after: /^ (?:[Tt]eam [Mm]embers?|as a whole|[Tt]alent [Aa]cquisition)\b/ },
  { score: 4, before: /\bacross $/, after: /^ (?:to|and|as|in order)\b/ },
  { score: 7, before: START, after: new RegExp(`^ (?:${VERBS})\\b`, "u") },
  { score: 7.5, before: /\b[Jj]oin(?:ing)? (?:the )?$/, after: /^(?: (?:team(?! (?:at|within|of)\b)|family|and|as|to|for|we|you|means)\b|[.,!'’])/ },
  { score: 6, before: /\b[Jj]oin(?:ing)? (?:the )?$/, after: /^ in\b/ },
  { score: 8, before: /\b(?:[Ww]ork|[Ww]orking|[Cc]areers?|[Ll]ife|role|position|job|opportunity|opportunities|employment|employee|intern|internship|team|[Jj]oin us|[Bb]enefits|engineering|culture|people|[Ss]upport|success|journey|lead|leaders) at (?:the )?$|\b(?:[Cc]areers?|role|position|job|opportunity|opportunities|employment|internship|process) with $/ },
  { score: 4, before: /\b(?:at|within) $/ },
  { score: 6, before: /\b(?:needs|goals|staff|employees|members|name|policies|standards|values) (?:and \w+ )?(?:of|at) (?:the )?$/ },
  { score: 8, before: /\b(?:mission|vision|aims?|goals?|purpose|work) of (?:the )?$/ },
  { score: 6, before: /\bis (?:an?|the|part|one) (?:[\w-]+ ){0,4}(?:of|at|within) (?:the )?$/ },
  { score: 8, before: /\b(?:(?:open|available|arisen|opening|vacant|vacancy|hiring|needed|wanted|required) (?:at|with|within)|(?:opening|vacancy|hiring|wanted) for|(?:available|employed|hired|needed|sought) by) (?:[Tt]he )?$/ },
  { score: 8, before: /\b[Ww]ork(?:ing)? for (?:the )?$|\b(?:position|role|job|opportunity|post) is (?:with|at) (?:the )?$/ },
  { score: 9, before: /\b[Tt]hank(?:s| you) for (?:your )?interest in (?:(?:joining|working (?:at|for|with)) )?(?:the )?$/ },
  { score: 7, before: /\b(?:more|information) about (?:the )?$/ },
  { score: 12, before: /\b[Gg]reetings from (?:the )?$/ },
  { score: 9, before: /\b(?:[Ww]e(?: are|['’]re)|[Oo]ur name is) $/, after: /^(?:, (?:an?|the)\b|[.!]| [-–—] )/ },
  { score: 4, before: /\b(?:decisions|everyone|people|engineers|analysts|teams?|colleagues|here|department|impact|future|culture|perks of|excited to|working|do|[Ww]e) at $/ },
  { score: 7, before: /\b(?:located|position is|housed|opportunity is|based) (?:with)?in (?:the )?(?:Office of )?$/, after: /^ \([A-Z\d]{2,8}\)/ },
  { score: 3, before: /\b(?:member of|part of|[Jj]oin|joining|with|of|in|across|on|behind|within|to) (?:the |our )(?:broader |wider |entire )?$/, after: /^ (?:[\w-]+ )?(?:team(?! (?:at|within|of)\b)|family|network|community|organi[sz]ation|group|project)\b/ },
  { score: 6, before: /\b(?:of|with|across|within) the wider $/, after: /^ (?:team|family|network|community|group)\b/ },
  { score: 4, after: /^['’]s? (?:mission|vision|staff|students|exhibitions?|lands|campus|board|members|values|culture|global|headquarters|products?|platform|customers?|clients?|teams?|employees|growth|brand|business|purpose|success|core|community|technology|tech|services?|current|entry|capacity|short|geographic|audience|marketing|solutions?|software|headquarter|engineering|leadership|people|future|story|website|capabilities)\b/ },
]; // prettier-ignore
