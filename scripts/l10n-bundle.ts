import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { globSync } from "tinyglobby";
import { LANGUAGES } from "../client/src/judge";
import { SIGN_NAMES } from "../server/src/core/looks-like-posting";

/** What says a text of the client in the language of the editor. */
const SPEAKERS: ReadonlySet<string> = new Set(["l10n.t", "say"]);

/** The text of the English bundle: every text that the client and the page of the report say, under itself, in order. */
export function bundleText(root: string): string {
  const texts = globSync(["client/src/*.ts", "media/report/*.js"], { cwd: root }).flatMap((path) =>
    textsOf(join(root, path)),
  );
  const all = [...new Set([...texts, ...SIGN_NAMES, ...Object.values(LANGUAGES)])].sort();
  return `${JSON.stringify(Object.fromEntries(all.map((text) => [text, text])), null, 2)}\n`;
}

/** The texts that a file says: the first argument of each call of a speaker, where it is written out. */
function textsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SPEAKERS.has(node.expression.getText(source))) {
      const [text] = node.arguments;
      if (text && ts.isStringLiteralLike(text)) found.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
