import { readdirSync } from "node:fs";
import path from "node:path";

import { repoRoot } from "../../scripts/editor/paths.mjs";

/** A configuration in which only some rules speak. */
function onlyRules(/** @type {readonly string[]} */ rules, /** @type {object} */ more = {}) {
  const pages = readdirSync(path.join(repoRoot, "docs/rules"), { recursive: true });
  const others = pages.flatMap((page) => /^(.*)\.md$/.exec(String(page).replaceAll("\\", "/"))?.[1] ?? []);
  const off = others.filter((rule) => !rules.includes(rule)).map((rule) => [rule, "off"]);
  return `${JSON.stringify({ root: true, rules: Object.fromEntries(off), ...more })}\n`;
}

const PAY = "Pay: $20 to $24 an hour";
const YOUNG = `# Baker\n\n${PAY}\n\nWe hire a young and energetic baker.\n`;
const DOUBLED = `# Baker\n\n${PAY}\n\nBake the the bread.\n`;
const APPROVED =
  "{company} hires for skill alone. We consider everybody without regard to race, religion, sex, age or disability.";

/**
 * What stands in the folder beside the examples.
 * @type {Readonly<Record<string, string>>}
 */
export const TEXTS = {
  "order.jd.md": "# Baker\n\n## Benefits\n\n- Free bread\n\n## Responsibilities\n\n- Bake bread\n",

  // Each is what one setting bears on. What is set up for the folder above does not reach them.
  "settings/.rolewright.json": '{ "root": true }\n',
  "settings/posting.md":
    "# Baker\n\nWe are hiring a baker.\n\n## Responsibilities\n\n- Bake the the bread\n\n## Requirements\n\n- Two years of experience as a baker\n",
  "settings/posting.txt":
    "Baker\n\nWe are hiring a baker. Full-time.\n\nResponsibilities\n- Bake the the bread\n\nRequirements\n- Two years of experience as a baker\n",
  "settings/two-names.jd.md": "# Baker\n\nGlobex bakes bread.\n\nJoin Initech and bake with us.\n",
  "settings/seattle.jd.md": "# Baker\n\nLocation: Seattle, Washington\n\nYou will bake bread.\n",
  "settings/nowhere.jd.md": "# Baker\n\n## Responsibilities\n\n- Bake bread\n",
  "settings/in-order.jd.md": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread\n",
  "settings/young.jd.md": "# Baker\n\nYou are young and energetic.\n",
  "settings/hourly.jd.md": "# Baker\n\nPay: $30 an hour\n",
  "settings/long-sentence.jd.md":
    "# Baker\n\nYou bake the bread that the shops of the town have ordered the evening before, you clean the ovens and the tables when the last loaf is out, and you tell the next shift which flour is short and which machine makes a strange noise again.\n",
  "settings/no-contact.jd.md":
    "# Baker\n\nWe provide reasonable accommodations to applicants. If you need one, please reach out to us at\n",
  "settings/drifted.jd.md":
    "# Baker\n\nHartwell hires for skill alone. We consider everybody without regard to race, religion, sex or disability.\n",

  // Each is what something is done about, by one way to do it.
  "fixes/.rolewright.json": onlyRules(
    ["bias/age", "clarity/write-good-illusion", "title/shouting", "pay/missing-pay", "statements/drifted"],
    { statements: { "equal-opportunity": APPROVED } },
  ),
  "fixes/one.jd.md": DOUBLED,
  "fixes/at-once.jd.md": DOUBLED.replace("Bake the", "Sell the"),
  "fixes/click.jd.md": YOUNG,
  "fixes/hover.jd.md": YOUNG,
  "fixes/prompts.jd.md": "# Baker\n\nLocation: Seattle, Washington\n\nYou bake bread.\n",
  "fixes/three.jd.md": `${DOUBLED}\nClean the the oven.\n\nHelp your your team.\n`,
  "fixes/all.jd.md": DOUBLED.replace("Baker", "SENIOR BAKER"),
  "fixes/drifted.jd.md": `# Baker\n\n${PAY}\n\nHartwell hires for skill alone. We consider everybody without regard to race, religion, sex or disability.\n`,
  "fixes/ignore-line.jd.md": YOUNG,
  "fixes/ignore-document.jd.md": YOUNG,
  "source/source-fix.jd.md": DOUBLED.replace("Baker", "SENIOR BAKER"),
  "source/source-organise.jd.md": `# Baker\n\n## Benefits\n\n- Free bread\n\n${PAY}\n\n## Responsibilities\n\n- Bake the the bread\n`,
  "source/source-insert.jd.md": `# Baker\n\n## Responsibilities\n\n- Bake the the bread\n`,
  "source/suggest.jd.md": `# Baker\n\n${PAY}\n\n`,
  // What is longer than the view of the report is wide, stands twice, and begins with an article.
  "settings/report.jd.md": `# Baker\n\nLocation: Los Angeles, California\n\nWe are an equal opportunity employer.\n\n${PAY}\n\nApply at [our page](www.harborpine.example/careers/openings/bakers-and-confectioners/apply-online-today).\n\n## Equal opportunity\n\nWe consider all applicants without regard to race, color, religion, sex, age, disability or veteran status.\n`,
  "source/snippet.jd.md": "# Baker\n\n",
  "fixes/paste.jd.md": `# Baker\n\n${PAY}\n\n`,
  ...Object.fromEntries(
    ["ignore-here", "allow-word", "rule-off"].flatMap((folder) => [
      [`${folder}/.rolewright.json`, '{ "root": true }\n'],
      [`${folder}/${folder}.jd.md`, YOUNG],
    ]),
  ),
};
