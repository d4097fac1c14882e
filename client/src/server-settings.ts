/**
 * The settings as the server takes them. VS Code's settings page cannot leave a text or a choice unset, so there
 * “unset” is an empty one; the server would take that for the organisation's name.
 */
export function toServerSettings(settings: unknown): unknown {
  if (!isObject(settings) || !isObject(settings["organization"])) return settings;
  const stated = Object.entries(settings["organization"]).filter(([, value]) => value !== "" && value !== null);
  return { ...settings, organization: Object.fromEntries(stated) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
