import { LINK_SHORTENERS, PERSONAL_MAIL } from "../../data/contact-domains";
import type { Fix } from "../../finding";
import { CONTACT_PROMPT } from "../../posting/statements/statement-texts";
import { spanContains, type Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";
import { snippetWithPrompts } from "../snippet";

const HOST =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,6})(\/[^\s<>"')\]]{1,200})/giu;
const MAILBOX = /[\p{L}\p{N}_.+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,3}\p{L}{2,10})(?![\p{L}\p{N}-])/giu;
const CHAT =
  /\b(?:whatsapp|telegram|signal|wechat|viber)\b[^\n\d@]{0,30}(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))(?:\+?\(?\d[\d\s().-]{6,18}\d|@[\w.]{3,40})|\b(?:wa\.me|t\.me|chat\.whatsapp\.com)\/[\w+]{3,40}|\+?\(?\d[\d\s().-]{6,18}\d ?\(?(?:on |via |by )?(?:whatsapp|telegram|signal|wechat|viber)\b/giu;

/** A contact for candidates that hides where it leads, or that could be anybody's. */
export const unsafeContact = defineRule({
  id: "statements/unsafe-contact",
  scope: "posting",
  severity: "warning",
  summary: "Give candidates a contact that is plainly yours.",
  why: "Short links, personal mailboxes and chat numbers are what job scams use, so careful candidates stay away from them, and short links expire.",
  sources: [{ title: "FTC, Job Scams", url: "https://consumer.ftc.gov/articles/job-scams" }],
  messages: {
    shortener: "“{found}” hides where it leads. Give the full address of the page.",
    mailbox: "“{found}” is a personal mailbox. Give an address of your organization.",
    chat: "“{found}” is a chat number. Give an address or a telephone number of your organization.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Domains that are yours, such as a short domain of your own." },
  *check(draft, { allow }) {
    const allowed = new Set(allow.map((domain) => domain.toLowerCase()));
    const places = contactPlaces(draft);
    for (const { start, end } of [...places, ...otherPlaces(draft, places)]) {
      const text = draft.text.slice(start, end);
      for (const [message, pattern, domains] of KINDS) {
        for (const match of text.matchAll(pattern)) {
          const domain = match[1]?.toLowerCase() ?? "";
          if (domains && (!domains.has(domain) || allowed.has(domain))) continue;
          const found = match[0].replace(/(?<![.,;:])[.,;:]+$/, "");
          const at = start + match.index;
          // The words of a link that are its address say it once.
          if (draft.text.slice(0, at).endsWith(`[${found}](`)) continue;
          const span = { start: at, end: at + found.length };
          yield { span, message, values: { found }, fixes: fixFor(draft, span, PROMPTS[message]) };
        }
      }
    }
  },
});

const KINDS: readonly (readonly ["shortener" | "mailbox" | "chat", RegExp, ReadonlySet<string> | null])[] = [
  ["shortener", HOST, new Set(LINK_SHORTENERS)],
  ["mailbox", MAILBOX, new Set(PERSONAL_MAIL)],
  ["chat", CHAT, null],
];

const PROMPTS = {
  shortener: "[full address of the page]",
  mailbox: "[e-mail address of your organization]",
  chat: "[telephone number or e-mail address of your organization]",
} as const;

/**
 * The configured contact for accommodations where one is offered, else a prompt; none for the target of a link in Markdown, where words in
 * brackets would break it.
 */
function fixFor({ text, posting, setting }: Draft, span: Span, prompt: string): Fix[] {
  if (/\]\((?:mailto:)?$/.test(text.slice(Math.max(0, span.start - 9), span.start))) return [];
  const isOffer = posting.statements.some(({ kind, whole }) => kind === "accommodation" && spanContains(whole, span));
  const contact = isOffer ? (setting.organization.accommodationContact ?? CONTACT_PROMPT) : prompt;
  const snippet = snippetWithPrompts(contact);
  const edits = [{ ...wholeLink(text, span), text: contact }];
  return [{ title: "Put your own contact here", safe: false, edits, ...(snippet !== undefined && { snippet }) }];
}

/** An address with the link in Markdown whose words and target it is. */
function wholeLink(text: string, { start, end }: Span): Span {
  const behind = `](${text.slice(start, end)})`;
  return text[start - 1] === "[" && text.startsWith(behind, end)
    ? { start: start - 1, end: end + behind.length }
    : { start, end };
}

/** Blocks elsewhere that ask for a resume or an application and name a chat or a mailbox; not a warning of such. */
function otherPlaces({ blocks, posting }: Draft, places: readonly Span[]): Span[] {
  return blocks
    .filter(
      ({ kind, text, span }) =>
        kind !== "code" &&
        kind !== "front-matter" &&
        /@|:\/\/|whatsapp|telegram|signal|wechat|viber/i.test(text) &&
        ASKING.test(text) &&
        !/\b(?:never|not|fraud\w*|scams?|beware|fake)\b/i.test(text) &&
        !places.some((place) => place.start < span.end && span.start < place.end) &&
        !posting.statements.some(({ whole }) => whole.start < span.end && span.start < whole.end),
    )
    .map(({ span }) => span);
}

const ASKING =
  /\b(?:r[ée]sum[ée]s?|cvs?|cover letters?|applications?|apply|applicants?|candidates?|bio-?data)(?!\p{L})|\b(?:contact|reach|message|text|whatsapp) (?:me|us|him|her|HR)\b/iu;

/** Where candidates are told whom to contact: offers of accommodation and how to apply. They never overlap in the answer. */
function contactPlaces({ posting }: Draft): Span[] {
  const spans = [
    ...posting.statements.filter(({ kind }) => kind === "accommodation").map(({ whole }) => whole),
    ...posting.sections
      .filter(({ kind }) => kind === "how-to-apply" || kind === "accommodation")
      .map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
