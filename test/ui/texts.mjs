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
};
