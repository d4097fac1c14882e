/**
 * The settings as the server takes them. VS Code's settings page has no way to leave a text or a choice unset,
 * so it says “unset” by an empty one; the server would take that for a name.
 */
export function toServerSettings(settings: unknown): unknown {
  if (typeof settings === "string") return settings === "" ? undefined : settings;
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return settings;
  const entries = Object.entries(settings).map(([name, value]) => [name, toServerSettings(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
