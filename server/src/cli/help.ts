/** What `--help` prints. */
export const HELP = `Rolewright proof-reads job descriptions.

Usage
  rolewright check   [FILE|DIR|GLOB|-]…   findings (the default command)
  rolewright inspect [FILE|DIR|GLOB|-]…   the facts read from each posting
  rolewright fix     [FILE|DIR|GLOB]…     write the safe fixes; --dry-run prints them as a diff
  rolewright rules                        every rule
  rolewright lsp --stdio                  the language server, for any editor

Options
  --format text|json        how to print (text)
  --config FILE             this configuration file in place of those found by folder
  --no-config               no configuration file
  --stdin-filename NAME     the name and folder of what is read from -
  --jurisdiction ID         a place whose law applies, such as us-ca; may be given again
  --today YYYY-MM-DD        the day by which to judge
  --rule ID=SEVERITY        off, hint, information, warning or error; may be given again
  --max-warnings N          more warnings than N count as a failure
  --quiet                   errors and warnings only
  --color, --no-color       colours or none (colours on a terminal, unless NO_COLOR is set)
  --version, --help

What is read
  A file that is named, also by a pattern, is always checked. A folder is searched for *.jd, *.jd.md and *.jobdesc,
  and for *.md, *.txt and *.html that look like a posting. Hidden folders and node_modules are left out.
  A folder without a posting and a pattern that fits no file are wrong use. Text is UTF-8, or UTF-16 with a
  byte-order mark. The configuration of a document is what the files .rolewright.json say from its folder upwards,
  the nearer over the farther, up to one that says "root": true or to the folder that holds .git.

Status
  0 no error found (fix and inspect: done)
  1 errors found, or more warnings than --max-warnings
  2 wrong use, a file that cannot be read or written, a bad configuration; nothing is checked or written then
`;
