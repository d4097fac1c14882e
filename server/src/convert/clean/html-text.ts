import { decodeEntities } from "./entities";
import type { PasteStyle } from "./clean-text";

/**
 * The text of HTML from the clipboard, as word processors and browsers write it: a line for each paragraph, lists with the document's mark,
 * headings and links with their marks where the document has such. No word is added, and none that a reader sees is lost. Total and linear.
 */
export function htmlText(html: string, style: PasteStyle): string {
  const writer = new Writer(style);
  for (const token of tokensOf(fragmentOf(html))) {
    if ("text" in token) writer.write(token.text);
    else if (token.isEnd) writer.close(token.name);
    else writer.open(token);
  }
  return writer.finish();
}

interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** What was copied, without the page around it. */
function fragmentOf(html: string): string {
  const start = html.indexOf("<!--StartFragment-->");
  const end = html.lastIndexOf("<!--EndFragment-->");
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

/** Elements whose contents nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(["style", "script", "head", "title", "xml", "template"]);

function* tokensOf(html: string): Generator<Tag | { readonly text: string }> {
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) yield { text: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const close = html.indexOf(">", open);
    const name = /^<\/?([a-z][a-z0-9:]{0,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase();
    if (close < 0 || (name === undefined && !/^<[!?/]/.test(html.slice(open, open + 2)))) {
      // A sign of its own, such as “less than”.
      yield { text: "<" };
      at = open + 1;
      continue;
    }
    at = close + 1;
    if (name === undefined) continue;
    const isEnd = html.charAt(open + 1) === "/";
    if (!isEnd && UNSEEN.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      if (end < 0) return;
      at = end;
      continue;
    }
    yield { name, isEnd, attributes: html.slice(open + 1 + name.length, close) };
  }
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "table", "blockquote", "dl", "pre", "hr", "ul", "ol"]);
const LINES: ReadonlySet<string> = new Set(
  "div br li tr section article header footer main nav aside address dt dd form fieldset figure".split(" "),
);

/** Writes lines while tags go by. */
class Writer {
  private readonly lines: string[] = [];
  private line = "";
  /** Goes before the next words. */
  private lead = "";
  /** The open lists: the number of the last item, or null for a list with marks. */
  private readonly lists: (number | null)[] = [];
  private wasListParagraph = false;
  private address: string | undefined;
  private linkStart = 0;

  constructor(private readonly style: PasteStyle) {}

  write(text: string): void {
    const words = decodeEntities(text).replace(/[ \t\r\n]+/g, " ");
    if (words.trim() === "" && this.line === "") return;
    this.line += this.line === "" ? words.trimStart() : words;
  }

  open({ name, attributes }: Tag): void {
    if (/^h[1-6]$/.test(name) || (name === "p" && /class=["']?MsoTitle/i.test(attributes))) {
      this.blank();
      const level = name === "p" ? 1 : Number(name.charAt(1));
      this.lead = this.style.hasMarks ? `${"#".repeat(level)} ` : "";
    } else if (name === "ul" || name === "ol") {
      if (this.lists.length > 0) this.end();
      else this.blank();
      this.lists.push(name === "ol" ? 0 : null);
    } else if (name === "li") {
      this.end();
      this.lead = this.itemLead();
    } else if (name === "p" && /mso-list:\s?l\d/i.test(attributes)) {
      // Word writes a list as paragraphs with their marks as words.
      if (this.wasListParagraph) this.end();
      else this.blank();
      const level = Number(/level([1-9])/i.exec(attributes)?.[1] ?? 1);
      this.lead = "  ".repeat(level - 1);
      this.wasListParagraph = true;
      return;
    } else if (name === "a") {
      this.address = /href=["']?((?:https?:|mailto:)[^"'\s>]{1,2000})/i.exec(attributes)?.[1];
      this.linkStart = this.line.length;
    } else if (name === "td" || name === "th") {
      if (this.line !== "") this.line += " ";
    } else if (PARAGRAPHS.has(name)) {
      if (this.lists.length === 0) this.blank();
      else if (this.line !== "") this.line += " ";
    } else if (LINES.has(name)) this.end();
    if (PARAGRAPHS.has(name) || /^h[1-6]$/.test(name)) this.wasListParagraph = false;
  }

  close(name: string): void {
    if (name === "a") this.closeLink();
    else if (name === "ul" || name === "ol") {
      this.end();
      this.lists.pop();
      if (this.lists.length === 0) this.blank();
    } else if (name === "p" && this.wasListParagraph) this.end();
    else if ((PARAGRAPHS.has(name) || /^h[1-6]$/.test(name)) && this.lists.length === 0) this.blank();
    else if (LINES.has(name) && name !== "br") this.end();
  }

  finish(): string {
    this.end();
    return this.lines.join("\n").trimEnd();
  }

  private itemLead(): string {
    const depth = Math.max(0, this.lists.length - 1);
    const last = this.lists.at(-1) ?? null;
    if (last !== null) this.lists[this.lists.length - 1] = last + 1;
    return `${"  ".repeat(Math.min(depth, 4))}${last === null ? this.style.bullet : `${last + 1}.`} `;
  }

  private closeLink(): void {
    const { address, line, linkStart } = this;
    this.address = undefined;
    const words = line.slice(linkStart).trim();
    if (!address || !this.style.hasMarks || words === "" || /[[\]]/.test(words) || isSameAddress(words, address))
      return;
    this.line = `${line.slice(0, linkStart)}${/^ /.test(line.slice(linkStart)) ? " " : ""}[${words}](${decodeEntities(address)})`;
  }

  /** Ends the line that is being written, if there is one. */
  private end(): void {
    const words = this.line.trim();
    if (words !== "") {
      this.lines.push(this.lead + words);
      this.lead = "";
    }
    this.line = "";
  }

  /** Ends the paragraph. */
  private blank(): void {
    this.end();
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
    this.lead = "";
  }
}

function isSameAddress(words: string, address: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:)/, "")
      .replace(/\/$/, "");
  return bare(words) === bare(address);
}
