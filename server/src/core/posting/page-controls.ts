import type { Block } from "../blocks/block";

/** Whether a block is what a page puts around any text: a button, a field of a form, a way to share, a link to a notice. */
export function isControl({ text }: Pick<Block, "text">): boolean {
  const line = text.trim();
  return line.length < 90 && (CONTROLS.some((one) => one.test(line)) || isRowOfLinks(line) || isTags(line));
}

/** `#LI-Remote #LI-AB1`: what boards find a posting by. */
function isTags(line: string): boolean {
  return /^#[\p{L}\d_-]{2,30}(?:[ ,]{1,3}#[\p{L}\d_-]{2,30}){0,6}$/u.test(line);
}

const CONTROLS: readonly RegExp[] = [
  // What one presses to apply, and the fields of the form.
  /^(?:click (?:here )?to )?(?:(?:easy|quick) )?apply(?: (?:now|online|today|here|on company (?:web)?site|for (?:this|the) (?:job|role|position|vacancy)|with \S{2,20}))?[!.]?$/i,
  /^(?:submit(?: (?:your |my )?application)?|save(?: (?:this )?job| for later)?|i['’]m interested|attach(?: (?:resume|cv))?|upload(?: (?:your )?(?:resume|cv|file))?|choose file|no file chosen)[!.]?$/i,
  /^\*?\s?(?:indicates (?:a )?)?required(?: field)?s?\.?$/i,
  /^(?:(?:first|last|full|preferred|your) name|name|e-?mail(?: address)?|phone(?: number)?|(?:resume|cv|cover letter)(?: ?\/ ?(?:cv|resume))?|linkedin(?: profile)?|website) ?\*$/i,
  // Ways to share and to look on.
  /^(?:share|print|e-?mail|forward|bookmark)(?: (?:this|the|to|with|a|an|your|on|via|job|page|role|posting|vacancy|friends?|link|by|e-?mail)){0,7}(?: ?:[^@]{0,60})?$/i,
  /^(?:(?:follow|like|find) us(?: on)?:?\s?)?(?:(?:and |or )?(?:facebook|twitter|x|linked ?in|instagram|you ?tube|tik ?tok|whats ?app|e-?mail)[\s,|/·•&]{0,3}){1,8}$/i,
  /^(?:follow us|powered by \S{2,20}|(?:back to )?top|(?:next|previous)(?: job)?|(?:create |get |set up )?(?:an? )?job alerts?|sign up (?:to|for) .{4,60})\.?$/i,
  /^(?:back to|view|see|browse|show|explore|search) (?:(?:all|more|other|our|open|similar|current) ){0,2}(?:jobs|openings|positions|vacancies|opportunities|roles|search results|results|careers)$/i,
  /^(?:similar|related|recommended|other|more) (?:jobs|vacancies|opportunities|openings|roles)$/i,
  /^read our privacy (?:policy|notice|statement)\.?$/i,
];

/** `Accessibility | Modern Slavery Statement | Privacy notice`: links that pages end with, in a row. */
function isRowOfLinks(line: string): boolean {
  const links = line.split(/\s?[|·•]\s?/);
  return links.length > 1 && links.every((link) => LINK.test(link));
}

const LINK =
  /^(?:privacy|terms|cookies?|accessibility|modern slavery|legal|contact|imprint|site ?map|copyright|disclaimer)(?: (?:policy|notice|statement|settings|preferences|of (?:use|service)|(?:and|&) conditions|us|act))*$/i;
