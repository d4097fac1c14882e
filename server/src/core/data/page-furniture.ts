/** What pages and documents put around the words of a posting, by what it is there for. */
export type Furniture =
  /** Pressed to apply; below a posting it says how to. */
  | "apply"
  /** Opens a part of the posting. */
  | "tab"
  /** A button of an application form. */
  | "form"
  /** A field of one. */
  | "field"
  | "share"
  /** Begins a list of other jobs. */
  | "other-jobs"
  /** Leads to other jobs. */
  | "jobs-link"
  | "account"
  /** Leads to another place of the page, or says which it is. */
  | "way"
  /** Leads to a notice of the site. */
  | "notice"
  /** Leads to one among other links; alone it may be a heading of the posting. */
  | "notice-among-links"
  /** The path to the page through the site. */
  | "path"
  /** Links in a row, `News | Events | Contact`; a title with its employer and its place may look so, too. */
  | "row"
  /** A part of the site. */
  | "site"
  /** Stands at the foot of a page only. */
  | "foot"
  /** What a page is found by, and when it was put there. */
  | "tags"
  | "posted"
  /** What the browser or the site says of itself. */
  | "browser"
  /** What the page printed: its number, its address, dots that lead the eye to a figure. */
  | "print"
  /** What a description says of itself: that it is not all, and where the whole one is. */
  | "self";

/** A line is the furniture whose pattern fits it first; what pages put before and behind such a line (`← Back`, `[ Next ]`) is taken off. */
export const PAGE_FURNITURE: readonly (readonly [Furniture, RegExp])[] = [
  ["apply", /^(?:click (?:here )?to )?(?:(?:quick|easy|1-click) )?apply(?: (?:now|online|here|today|later|apply|shortlist|save)| on (?:company (?:web)?site|[\w.-]{2,30})| externally| with \S{2,20}| for (?:(?:this|the) )?(?:job|position|role|post|vacancy)){0,3}\W*$/i],
  ["tab", /^(?:job details|(?:view|show|hide|see) (?:the )?(?:full|whole|complete) (?:job )?(?:description|details|posting))$/i],
  ["form", /^(?:submit(?: (?:your |my )?application)?|save(?: (?:this )?(?:job|vacancy)| for later)?|i['’]m interested|attach(?: (?:resume|cv))?|upload(?: (?:your )?(?:resume|cv|file))?|choose file|no file chosen|next|previous|back|close|yes ?no ?skip)[!.]?$/i],
  ["field", /^(?:\* ?(?:(?:indicates )?(?:a )?)?required(?: fields?)?|(?:indicates )?(?:a )?required fields?)\.?$/i],
  ["field", /^(?:(?:first|last|full|preferred|your) name|name|e-?mail(?: address)?|phone(?: number)?|(?:resume|cv|cover letter)(?: ?\/ ?(?:cv|resume))?|linkedin(?: profile)?|website) ?\*$/i],
  ["field", /^(?:(?:employee|applicant|candidate|manager|supervisor)(?:['’]s)? )?(?:signature|signed|print(?:ed)? name)\b[\W_]*(?:date\b[\W_]*)?$/i],
  ["share", /^(?:share|print|forward|bookmark|e-?mail(?= \p{L}))(?: (?:this|the|to|with|a|an|your|on|via|job|page|content|article|post|role|posting|vacancy|friends?|link|by|e-?mail|(?:your )?social (?:media|networks?))){0,7}(?: ?:[^@]{0,60})?\.?$/iu],
  ["share", /^(?!(?:x|e-?mail)\W*$)(?:(?:follow|like|find) us(?: on)?:?\s?)?(?:(?:and |or )?(?:facebook|twitter|x|linked ?in|instagram|you ?tube|tik ?tok|whats ?app|reddit|digg|pinterest|stumbleupon|google ?\+|e-?mail)[\s,|/·•&]{0,3}){1,8}$/i],
  ["share", /^(?:follow us|stay connected)$/i],
  ["other-jobs", /^(?:similar|related|recommended|recently viewed|other|more|latest|featured) (?:jobs|vacancies|opportunities|openings|roles|positions|job ads)\b.{0,40}$/i],
  ["other-jobs", /^(?:people also (?:viewed|searched).{0,40}|(?:you may|you might) also (?:like|be interested in)\b.{0,20})$/i],
  ["jobs-link", /^(?:(?:view|see|browse|show|explore|search|find|post|all)(?: \w{1,20}){0,3} (?:jobs?|vacanc(?:y|ies)|results)|(?:view|see|browse|show|explore|search)(?: (?:for|all|more|other|our|open|similar|current)){1,3} (?:openings?|positions?|opportunities|roles|careers))$/i],
  ["jobs-link", /^(?:(?:next|previous) job|(?:(?:create|get|set up) )?(?:an? )?job alerts?|job (?:search|board))$/i],
  ["account", /^(?:sign (?:in|up)|log ?in|register(?: \w{1,20})?|my (?:account|profile|jobs|applications)|saved jobs|sign up (?:to|for) .{4,60})\W*$/i],
  ["way", /^(?:(?:back|skip|jump|return) to .{1,40}|top|(?:read|show|see|view) (?:more|less)|click to go to the following section,?|(?:you are here|last (?:modified|updated)|managed by)\b.{0,60})$/i],
  ["notice", /^(?:(?:manage |view )?cookies?(?: (?:policy|settings|preferences|notice))?|(?:(?:read )?our |data (?:&|and) )?privacy(?: (?:policy|notice|statement))?|terms of (?:use|service)|accessibility(?: statement)?|modern slavery(?: statement)?|freedom of information|site ?map|contact us)\W*$/i],
  ["notice-among-links", /^(?:terms(?: (?:and|&) conditions)?|legal(?: notice)?|contact|imprint|disclaimer|copyright)\W*$/i],
  ["site", /^(?:home|menu|jobs|careers|vacancies|current (?:openings|vacancies|jobs)|(?:employment|job|career|volunteer) opportunities|(?:careers|jobs|working) (?:at|with)(?: [\p{L}\d’'&-]{1,20}){1,3}|(?:search|browse|find|view|all|post)(?: \w{1,20}){0,3} (?:sector|category|location)|search|about(?: us)?|our (?:partners|people|services|work|team)|employers|recruiters|for (?:employers|candidates|recruiters)|news(?: (?:and|&) events)?|latest news|events|blog|resources|links|programs?|services|products|donate|volunteer(?:ing)?|get involved|join us|(?:how to apply|applying) for (?:a |our )?jobs?|career advice|help|faqs?|languages?|english|staff (?:directory|listing))\W*$/iu],
  // `Home > Vacancies > Clerk`, `Contact us » Careers »`.
  ["path", /^(?:home|careers|jobs)\b.{0,30} [>»›/] .{2,60}$|^(?:[^»›>|:.]{2,40} {1,4}[»›>] {0,4}){2,6}[^»›>|]{0,60}$|^[^»›>|:.]{2,40} {1,4}[»›] {1,4}[^»›>|:.]{2,40}$/i],
  ["row", /^[^|]{2,25} \| [^|]{2,25} \| [^|]{2,25}(?: \| [^|]{2,25}){0,4}$/i],
  ["foot", /^(?:report (?:this )?(?:job|vacancy|ad|listing)|career site|(?:©|\(c\) ?(?:19|20)\d\d|copyright\b).{0,150}|.{0,20}all rights reserved.{0,60}|powered by \S{2,20}|\S{2,40} mailing list|to (?:place|post|submit) an? (?:\S+ )?(?:posting|vacancy|job|advert)\b.{0,300})$/i],
  ["browser", /^(?:you are using an (?:outdated|unsupported|old) browser\b.{0,120}|please (?:wait|enable javascript|turn on javascript)\b.{0,80}|(?:page )?loading(?:,? please wait)?\W*|javascript (?:is|must be) \b.{0,100}|(?:(?:this|our) (?:web)?site uses|we use) cookies\b.{0,280}|(?:accept|reject|decline|allow)(?: all)?(?: (?:non-)?\p{L}+)? cookies|this site is independent of\b.{0,80})$/iu],
  ["tags", /^(?:#[\p{L}\d_-]{1,30}[ ,]{0,3}){1,8}$/u],
  ["posted", /^posted (?:\d{1,3} ?\+? ?(?:days?|hours?|weeks?|[dhw]) ago|today|yesterday)$/i],
  ["print", /^.{0,60}(?:\. ?){8}[^.]{0,40}$|^[^.]{0,60}(?:\. ?){8,400}\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/],
  ["print", /^(?:page \d{1,3}(?: (?:of|\/) \d{1,3})?|.{0,100}https?:\/\/\S+\s{1,4}\d{1,2} of \d{1,2}\b.{0,30}|.{2,100}https?:\/\/\S{5,80}(?:\.\.\.|…)|\d{1,2} of \d{1,2} \d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [ap]m)?|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}.{0,100})$/i],
  ["self", /^(?:please )?(?:click|see|view|download|read|visit|follow|refer|to view|for)\b.{0,40}\b(?:full|complete|whole|attached|detailed) (?:copy of (?:the|this) )?(?:job|role|position|person) (?:description|profile|specification)\b.{0,160}$/i],
  ["self", /^(?:(?:the|a|this) )?(?:(?:full|complete|whole|detailed) )?(?:(?:job|role|position|person) )?(?:description|profile|specification) (?:(?:is|are) (?:also )?available\b|can be (?:found|seen|downloaded|viewed)\b|on (?:the|our)\b).{0,100}$/i],
  ["self", /^(?:\W{0,3}note\W{1,3})?(?:the|these|this) (?:above |following |foregoing )?(?:statements?|information|(?:job|position) description)\b.{0,60}\b(?:intended|designed) to (?:describe|indicate|cover|contain|be an? (?:general )?(?:summary|outline|overview))\b/i],
]; // prettier-ignore
