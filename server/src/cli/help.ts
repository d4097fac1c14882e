import { TEMPLATE_NAMES } from "../core/index";

/** What `--help` prints. */
export const HELP = `Rolewright proof-reads job descriptions.

Usage
  rolewright check   [FILE|DIR|GLOB|-]…   findings (the default command)
  rolewright inspect [FILE|DIR|GLOB|-]…   the facts read from each posting
  rolewright fix     [FILE|DIR|GLOB]…     write the safe fixes; --dry-run prints them as a diff
  rolewright convert FILE --to FORMAT     the posting as md, html, docx or jsonld (schema.org JobPosting)
  rolewright new                          a first draft
  rolewright rules                        every rule
  rolewright lsp --stdio                  the language server, for any editor

Options
  --format FORMAT           how to print: text, json, ndjson, sarif, github or junit (text)
  --config FILE             this configuration file in place of those found by folder
  --no-config               no configuration file
  --stdin-filename NAME     the name and folder of what is read from -; its ending tells the format
  --stdin-ndjson            with - and --format ndjson: a document a line, as {"id": …, "text": …}
  --jurisdiction ID         a place whose law applies, such as us-ca; may be given again
  --today YYYY-MM-DD        the day by which to judge
  --rule ID=SEVERITY        off, hint, information, warning or error; may be given again
  --max-warnings N          more warnings than N count as a failure
  --dry-run                 fix: print a diff and write nothing
  --to FORMAT               convert: md, html, docx or jsonld
  -o, --output FILE         convert, new: the file to write; standard output without it
  --template NAME           new: how to begin
                            ${listOfTemplates()}
  --quiet                   errors and warnings only; fix: say nothing
  --color, --no-color       colours or none (colours on a terminal, unless NO_COLOR is set)
  --version, -h, --help

Formats
  text and json print when all is read. ndjson prints a line for each document as soon as it is done; a document
  that cannot be read has a line with “error” then, and the others go on. sarif is for code scanning, github for
  annotations in GitHub Actions, junit for build servers: findings that fail the check are failures there.
  inspect has text, json and ndjson; rules has text and json.

What is read
  A file that is named, also by a pattern, is always checked. A folder is searched for *.jd, *.jd.md and *.jobdesc,
  and for *.md, *.txt, *.html and *.docx that look like a posting. Hidden folders and node_modules are left out.
  A folder without a posting and a pattern that fits no file are wrong use. Text is UTF-8, or UTF-16 with a
  byte-order mark. Word files and web pages are read as their text: lines are those that “convert --to md” prints.
  The configuration of a document is what the files .rolewright.json say from its folder upwards, the nearer over
  the farther, up to one that says "root": true or to the folder that holds .git.

What is written
  Files are written whole or not at all. fix mends plain texts only. convert writes over a file that -o names, but
  never over the one that it reads; new writes over nothing.

Status
  0 no error found (other commands: done)
  1 errors found, or more warnings than --max-warnings
  2 wrong use, a file that cannot be read or written, a bad configuration; nothing is checked or written then
`;

/** The names in lines that fit a terminal. */
function listOfTemplates(): string {
  const names = TEMPLATE_NAMES.map(({ name }) => name);
  const lines = [""];
  for (const name of names) {
    const line = lines.at(-1)!;
    if (line.length + name.length > 75) lines.push(`${name}, `);
    else lines[lines.length - 1] = `${line}${name}, `;
  }
  const list = lines.map((line) => line.trimEnd()).join(`\n${" ".repeat(28)}`);
  return `${list.slice(0, -1)} (the default)`;
}
