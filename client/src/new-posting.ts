import { l10n, SnippetString, Uri, window, workspace, type QuickPickItem } from "vscode";
import type { DraftChoices, NewPostingParams } from "../../server/src/protocol";
import type { ProofReader } from "./proof-reader";

/** Opens a first draft whose prompts can be filled in one after the other; asks what the job is and where, unless that is given. */
export async function beginPosting(reader: ProofReader, given?: NewPostingParams): Promise<void> {
  const choices = (await reader.ready()) ? await reader.request("rolewright/drafts", {}) : null;
  if (!choices) {
    void window.showWarningMessage(l10n.t("Rolewright’s proof-reader does not run, so it has no draft to begin with."));
    return;
  }
  const wanted = given ?? (await ask(choices));
  const begun = wanted && (await reader.request("rolewright/newPosting", wanted));
  if (begun) await open(begun.snippet);
}

/** Undefined if somebody went away from a question. */
async function ask(choices: DraftChoices): Promise<NewPostingParams | undefined> {
  const template = await window.showQuickPick(templateItems(choices), {
    title: l10n.t("New job description: what is the job?"),
    placeHolder: l10n.t("The draft is yours to change."),
  });
  if (!template) return undefined;
  const place = await window.showQuickPick(placeItems(choices), {
    title: l10n.t("New job description: where is the work done?"),
    placeHolder: l10n.t("The draft has what the law of the place asks for."),
    matchOnDescription: true,
  });
  return place && { template: template.name, place: place.id };
}

function templateItems({ templates }: DraftChoices): (QuickPickItem & { readonly name: string })[] {
  // The blank draft is left for whoever types a job that has none of its own.
  return templates.map(({ name, label }, index) => ({ name, label, alwaysShow: index === templates.length - 1 }));
}

function placeItems({ places }: DraftChoices): (QuickPickItem & { readonly id: string | null })[] {
  return [
    // Whoever types a place without a law of its own finds this entry left.
    { label: l10n.t("Somewhere else, or not decided"), id: null, alwaysShow: true },
    ...places.map(({ id, name }) => ({ id, label: name, description: id })),
  ];
}

/** Opens a copy of a posting full of defects, to try things on. */
export async function openExample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "examples", "senior-data-engineer.jd.md"));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: "jobdescription", content }));
}

/** The cursor stands in the first prompt; the tabulator leads to the next. */
async function open(snippet: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: "jobdescription", content: "" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}
