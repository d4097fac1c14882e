/** What a rule's page shows of `.rolewright.json` before its examples, which are read with it. */
export function settingOfPage(page: string): Readonly<Record<string, unknown>> {
  const [before = ""] = page.split(/^## Flagged$/m);
  const shown = /```json\n([\s\S]*?)```/.exec(before)?.[1];
  return shown === undefined ? {} : (JSON.parse(shown) as Record<string, unknown>);
}

/** The code blocks of a rule’s page below one of the two headings; an example may hold headings of its own. */
export function examplesUnder(page: string, heading: "Flagged" | "Fine"): string[] {
  const section = page.split(/^## (?=(?:Flagged|Fine)$)/m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return Array.from(section.matchAll(/```\w*\n([\s\S]*?)```/g), (match) => match[1]!.replace(/\n$/, "")).filter(
    (text) => text.trim(),
  );
}
