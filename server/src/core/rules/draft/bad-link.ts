import type { Fix, Severity } from "../../finding";
import type { Span } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

type MessageId = "relative" | "path" | "scheme" | "empty" | "malformed" | "mail" | "mailto" | "local" | "insecure";

interface Fault {
  readonly message: MessageId;
  readonly span: Span;
  readonly found: string;
  readonly better?: string;
  readonly severity?: Severity;
}

/** An address that cannot work for a reader, told by its form alone. */
export const badLink = defineRule({
  id: "draft/bad-link",
  scope: "block",
  severity: "warning",
  summary: "Give whole addresses that work for anybody.",
  why: "A link that leads nowhere stops a candidate at the very step that matters, and nobody tells the employer.",
  messages: {
    relative: "“{found}” leads nowhere outside of the place where it was written. Give the whole address.",
    path: "“{found}” leads nowhere outside of the place where it was written. Give the whole address.",
    paths:
      "“{found}” is one of {count} more addresses that lead nowhere outside of the place where they were written. Give whole addresses.",
    scheme: "“{found}” has no “https://” in front, so a browser looks for it in the wrong place. Put it there.",
    empty: "This link has no address. Put one.",
    malformed: "“{found}” is no whole address. Check it letter by letter.",
    mail: "“{found}” is no whole e-mail address. Check it letter by letter.",
    mailto: "“{found}” is linked without “mailto:”, so the link opens no e-mail. Put it there.",
    local: "“{found}” works on one computer or in one network only. Give a public address.",
    insecure: "“{found}” begins with “http”. Use “https” if the site offers it.",
  },
  options: { most: 3 },
  optionDescriptions: { most: MOST_SHOWN },
  crowd: { message: "paths", of: ["path"] },
  *check({ kind, raw }) {
    if (kind === "code" || kind === "front-matter") return;
    const linked = [...linkTargets(raw)];
    const faults = linked.flatMap(({ target, span }) => targetFault(target, span) ?? []);
    for (const fault of [...plainAddresses(raw), ...plainMails(raw)]) {
      // The words of a link that are its address are told with it.
      if (raw.startsWith(`](${fault.found}`, fault.span.end) || isHtmlWords(raw, fault)) continue;
      if (!faults.some((one) => one.span.start <= fault.span.start && fault.span.start <= one.span.end))
        faults.push(fault);
    }
    for (const { message, span, found, better, severity } of faults) {
      const fixes: Fix[] =
        better === undefined
          ? []
          : [
              {
                title: `Write “${better}”`,
                safe: false,
                edits: [...wordsOf(raw, span, found), span]
                  .sort((a, b) => a.start - b.start)
                  .map((at) => ({ ...at, text: better })),
              },
            ];
      const shown = found.length > 80 ? `${found.slice(0, 77)}…` : found;
      if (message === "empty") yield { span, message, severity };
      else yield { span, message, values: { found: shown }, fixes, severity };
    }
  },
});

/** The words of a link before its target in Markdown, or behind it in HTML, where they are the same whole address. */
function wordsOf(raw: string, { start, end }: Span, found: string): Span[] {
  if (raw.startsWith(`">${found}</a>`, end)) return [{ start: end + 2, end: end + 2 + found.length }];
  const from = start - found.length - 2;
  return /^https?:/i.test(found) && raw.startsWith(`[${found}](`, from - 1)
    ? [{ start: from, end: from + found.length }]
    : [];
}

function isHtmlWords(raw: string, { span, found }: Fault): boolean {
  return raw.startsWith("</a>", span.end) && raw.slice(0, span.start).endsWith(`${found}">`);
}

const MARKDOWN_LINK =
  /(?<!\\)\[[^[\]\n]{1,300}\]\(([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)(?: +"[^"\n]{0,200}")?\)/g;
const HTML_LINK = /<a\s[^<>]{0,300}?href=["']?([^"'<>\s]{0,500})/gi;

/** Signs of an address that are written as code are told by another rule, which writes them as they are. */
const CODED = /&#(?:x2f|x3a|47|58);/i;

/** Where the links of Markdown and HTML lead; one without an address stands for its whole link. */
function* linkTargets(raw: string): Generator<{ readonly target: string; readonly span: Span }> {
  for (const pattern of [MARKDOWN_LINK, HTML_LINK]) {
    for (const match of raw.matchAll(pattern)) {
      const target = match[1]!;
      if (CODED.test(target)) continue;
      const end = match.index + match[0].length;
      const start =
        match.index +
        match[0].indexOf(
          target,
          pattern === MARKDOWN_LINK ? match[0].indexOf("](") + 2 : match[0].search(/href=/i) + 5,
        );
      yield { target, span: target ? { start, end: start + target.length } : { start: match.index, end } };
    }
  }
}

function targetFault(target: string, span: Span): Fault | undefined {
  const found = target;
  if (/\{\{|\}\}|^[$%{<]/.test(target)) return undefined;
  if (/^(?:#?|url|link|todo|tbd|href|https?:\/{0,2}|x+)$/i.test(target)) return { message: "empty", span, found };
  if (/^#/.test(target)) return undefined;
  if (/^mailto:/i.test(target))
    return isMail(target.slice(7).split("?")[0]!) ? undefined : { message: "mail", span, found };
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^(?:https?|localhost)(?::|$)/i.test(target)) return undefined;
  if (/^(?:https?:)?\/\//i.test(target) || /^localhost\b/i.test(target)) return addressFault(target, span);
  if (/^https?[:/;,]/i.test(target)) return { message: "malformed", span, found };
  if (isMail(target)) return { message: "mailto", span, found, better: `mailto:${target}` };
  if (
    /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|ai|co|us|uk|ca|eu|de|app|dev|jobs|careers|info)(?:[/?#]|$))/i.test(
      target,
    )
  )
    return { message: "scheme", span, found, better: `https://${target}` };
  // A path works as long as the posting stays where it was written; what a candidate needs to apply must work anywhere.
  const isAside = /^\/(?!\/)/.test(target) || !APPLIES.test(target);
  return isAside
    ? { message: "path", span, found, severity: "information" }
    : { message: "relative", span, found, severity: "warning" };
}

/** Where candidates go to apply. */
const APPLIES =
  /(?:^|[/_.])(?:careers?|apply|applications?|jobs?|openings?|open-(?:positions|roles|jobs)|recruit(?:ing|ment)?)(?=[/_.?#-]|$)/i;

const PLAIN =
  /(?<![\w"'(@/=.])(?:h?t{1,3}ps?|https?s|htp|hppts?|htpps?)(?::|;|,|(?=\/\/))[/\\]{0,3}[^\s<>"”')\]]{0,300}|\bwww\.[^\s<>"”')\]]{1,300}|\bfile:\/\/\S{1,300}|(?<=\()https?:\/{1,3}[^\s<>"”')\]]{0,300}/gi;

function* plainAddresses(raw: string): Generator<Fault> {
  for (const match of raw.matchAll(PLAIN)) {
    const found = match[0].replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, "");
    if (found.length < 7 || !/[/.\\]/.test(found) || CODED.test(found)) continue;
    const span = { start: match.index, end: match.index + found.length };
    const fault = /^www\./i.test(found)
      ? /^www\.(?:[\w-]+\.)+[a-z]{2,}/i.test(found)
        ? undefined
        : { message: "malformed" as const, span, found }
      : addressFault(found, span);
    if (fault) yield fault;
  }
}

/** What is wrong with an address that begins with a scheme, or with something like one. */
function addressFault(found: string, span: Span): Fault | undefined {
  if (/^file:/i.test(found)) return { message: "local", span, found };
  const host = /^(?:https?:)?\/\/(?:[^/@\s]*@)?([^/?#:\s]*)/i.exec(found)?.[1];
  if (host === undefined) {
    if (/^localhost\b/i.test(found)) return { message: "local", span, found };
    const better = found.replace(/^h?t{1,3}p?p?(s?)s?[:;,]?[/\\]*/i, "http$1://");
    return {
      message: "malformed",
      span,
      found,
      ...(/^https?:\/\/[\w-]+(?:\.[\w-]+)+/i.test(better) ? { better } : {}),
    };
  }
  if (
    /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|[\w-]+\.(?:local|localhost|internal|lan))$/i.test(
      host,
    )
  )
    return { message: "local", span, found };
  if (
    !/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}[\p{L}\p{N}-]+$|^\d+(?:\.\d+){3}$/u.test(host) ||
    /https?:\/\/https?[:/]/i.test(found)
  )
    return { message: "malformed", span, found };
  if (/^http:/i.test(found))
    return { message: "insecure", span, found, better: found.replace(/^http:/i, "https:"), severity: "information" };
  return undefined;
}

function isMail(words: string): boolean {
  return /^[\w.+'%-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,24}$/u.test(words);
}

const MAIL_LIKE = /(?<![\w/@])[\w.+-]{2,64}(?: @|@ |@{1,2})[\w-]{1,60}(?:[.,]{1,2}[\w-]{1,60}){0,5}/g;
const ASKS_TO_WRITE = /\b(?:e-?mail|write|contact|send|resumes?|cvs?|reach|apply|questions?|mailto)\b/i;

/** Words that are meant as an e-mail address and are none: `jobs@example,com`, `jobs@@example.com`, `jobs @example.com`. */
function* plainMails(raw: string): Generator<Fault> {
  if (!raw.includes("@")) return;
  for (const match of raw.matchAll(MAIL_LIKE)) {
    const found = match[0].replace(/(?<![.,])[.,]+$/, "");
    // `Bread@Home` is a name.
    if (/^\p{Lu}\p{Ll}+@\p{Lu}\p{Ll}+$/u.test(found)) continue;
    if (isMail(found) || (found.includes(",") && isMail(found.slice(0, found.indexOf(","))))) continue;
    // `jobs@oven-` above `mill.example`: the line was broken within the address.
    if (
      /-$/.test(found) &&
      /^[ \t]{0,4}(?:$|\r?\n[ \t>]{0,8}[\w-]{1,40}\.[\w.-])/.test(raw.slice(match.index + found.length))
    )
      continue;
    const compact = found
      .replace(/ /g, "")
      .replace("@@", "@")
      .replace(/,(?=com\b|org\b|net\b|gov\b|edu\b)/i, ".")
      .replace(/\.\.+/g, ".");
    const asked = ASKS_TO_WRITE.test(raw.slice(Math.max(0, match.index - 80), match.index));
    if (!(compact !== found && isMail(compact)) && !(asked && !/[ ,]/.test(found))) continue;
    if (/ @/.test(found) && !asked) continue;
    const span = { start: match.index, end: match.index + found.length };
    yield { message: "mail", span, found, ...(compact !== found && isMail(compact) ? { better: compact } : {}) };
  }
}
