/** What a rule's page shows of `.rolewright.json` before its examples, which are read with it. */
export function settingOfPage(page: string): Readonly<Record<string, unknown>> {
  const [before = ""] = page.split(/^## Flagged$/m);
  const shown = /```json\n([\s\S]*?)```/.exec(before)?.[1];
  return shown === undefined ? {} : (JSON.parse(shown) as Record<string, unknown>);
}
