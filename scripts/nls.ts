import { SPANISH } from "../server/src/l10n/es";
import { generatedStrings, ruleKey } from "./manifest";

/** The text of package.nls.json: what is written there by hand stays, what follows from the rules and the statements is made anew. */
export function nlsText(current: string): string {
  const generated = generatedStrings();
  return toText({ ...byHand(current, (key) => !isGenerated(key)), ...generated });
}

/** The text of package.nls.es.json: the rules’ descriptions come from the catalogue of the server, everything else is written by hand. */
export function spanishNlsText(current: string): string {
  const generated = Object.fromEntries(
    Object.entries(SPANISH.rules).map(([id, { summary, why }]) => [ruleKey({ id }), `${summary}\n\n${why}`]),
  );
  return toText({ ...byHand(current, (key) => !/^rule\.[^.]+$/.test(key)), ...generated });
}

/** A manifest whose keys are filled in, so that it says what a reader of the strings’ language sees. */
export function inWords(manifest: string, nls: string): string {
  const strings = JSON.parse(nls) as Record<string, string>;
  return JSON.stringify(JSON.parse(manifest), (_, value: unknown) => {
    const key = typeof value === "string" ? /^%([^%]+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : (strings[key] ?? value);
  });
}

function isGenerated(key: string): boolean {
  return key.startsWith("rule.") || key.startsWith("statement.");
}

function byHand(current: string, isKept: (key: string) => boolean): Record<string, string> {
  const strings = JSON.parse(current) as Record<string, string>;
  return Object.fromEntries(Object.entries(strings).filter(([key]) => isKept(key)));
}

function toText(strings: Record<string, string>): string {
  return `${JSON.stringify(strings, null, 2)}\n`;
}
