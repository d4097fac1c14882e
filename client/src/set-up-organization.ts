import { l10n, Uri, window, workspace, type QuickPickItem } from "vscode";
import type { OrganizationAnswers, OrganizationState } from "../../server/src/protocol";
import { openIfThere, tellOfMistake, writeConfigFile } from "./config-file";
import type { ProofReader } from "./proof-reader";

const FILE = ".rolewright.json";

/** Asks a few questions about the organisation and writes the answers into `.rolewright.json` of the folder, for the whole team. */
export async function setUpOrganization(reader: ProofReader): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    void window.showInformationMessage(
      l10n.t("Open the folder with your postings first: the answers are kept in a file there."),
    );
    return;
  }
  const state = (await reader.ready())
    ? await reader.request("rolewright/organization", { uri: Uri.joinPath(folder, "new.jd.md").toString() })
    : null;
  if (!state) {
    void window.showWarningMessage(l10n.t("Rolewright’s proof-reader does not run, so nothing can be set up."));
    return;
  }
  const answers = await ask(state);
  if (answers) await write(Uri.joinPath(folder, FILE), answers, reader);
}

/** The answers; undefined if somebody went away from a question, and then nothing is written. */
async function ask(state: OrganizationState): Promise<OrganizationAnswers | undefined> {
  const name = await askText(1, {
    prompt: l10n.t("What is your organisation called? Statements use the name."),
    value: state.name ?? "",
  });
  if (name === undefined) return undefined;
  const kind = await askKind(state);
  if (kind === undefined) return undefined;
  const headcount = await askText(3, {
    prompt: l10n.t(
      "How many people does it employ? Some laws begin at 4, 15 or 25. Leave it empty if you do not know.",
    ),
    value: state.headcount === null ? "" : String(state.headcount),
    isValid: (text) => /^\d{0,7}$/.test(text),
    complaint: l10n.t("Write a whole number, such as 40, or leave it empty."),
  });
  if (headcount === undefined) return undefined;
  const accommodationContact = await askText(4, {
    prompt: l10n.t("Whom do candidates ask for an accommodation? An e-mail address, a telephone number or a form."),
    value: state.accommodationContact ?? "",
  });
  if (accommodationContact === undefined) return undefined;
  const jurisdictions = await askPlaces(state);
  if (jurisdictions === undefined) return undefined;
  return {
    name: name || null,
    kind,
    headcount: headcount === "" ? null : Number(headcount),
    accommodationContact: accommodationContact || null,
    jurisdictions,
  };
}

const STEPS = 5;

function titleOf(step: number): string {
  return l10n.t("Set up your organisation ({0} of {1})", step, STEPS);
}

interface TextQuestion {
  readonly prompt: string;
  readonly value: string;
  readonly isValid?: (text: string) => boolean;
  readonly complaint?: string;
}

async function askText(step: number, { prompt, value, isValid, complaint }: TextQuestion): Promise<string | undefined> {
  const text = await window.showInputBox({
    title: titleOf(step),
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (given) => (isValid && !isValid(given.trim()) ? complaint : undefined),
  });
  return text?.trim();
}

type Kind = OrganizationAnswers["kind"];

/** Undefined if somebody went away. */
async function askKind({ kind }: OrganizationState): Promise<Kind | undefined> {
  const items: readonly (QuickPickItem & { readonly employer: Kind })[] = [
    { label: l10n.t("A company, a charity or another private employer"), employer: "private" },
    { label: l10n.t("The federal government"), employer: "federal" },
    { label: l10n.t("A state or a province"), employer: "state" },
    { label: l10n.t("A city, a county or a district"), employer: "local" },
    { label: l10n.t("I do not know"), employer: null },
  ];
  const picked = await window.showQuickPick(
    items.map((item) =>
      item.employer === kind && kind !== null ? { ...item, description: l10n.t("as it is now") } : item,
    ),
    {
      title: titleOf(2),
      placeHolder: l10n.t("What kind of employer is it? Not every law binds each."),
      ignoreFocusOut: true,
    },
  );
  return picked?.employer;
}

async function askPlaces({ places, jurisdictions }: OrganizationState): Promise<string[] | undefined> {
  const picked = await window.showQuickPick(
    places.map(({ id, name }) => ({ label: name, description: id, id, picked: jurisdictions.includes(id) })),
    {
      title: titleOf(5),
      placeHolder: l10n.t("Where must every posting follow the law, whatever place it names? None is fine."),
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return picked?.map(({ id }) => id);
}

/** Writes the answers; the posting stays in front, and the file is shown to whoever wants to see it. */
async function write(file: Uri, answers: OrganizationAnswers, reader: ProofReader): Promise<void> {
  const document = await openIfThere(file);
  const before = document?.getText() ?? "";
  const text = await reader.request("rolewright/organizationText", { text: before, answers });
  if (text === null) return tellOfMistake(file, document);
  if (!(await writeConfigFile(file, document, [{ start: 0, end: before.length, text }]))) return;
  const showFile = l10n.t("Show the file");
  const answer = await window.showInformationMessage(
    l10n.t("Done: every posting in this folder is now checked for your organisation."),
    showFile,
  );
  if (answer === showFile) await window.showTextDocument(file);
}
