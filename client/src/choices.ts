import type { Memento, Uri } from "vscode";

const KEY = "choices";
/** The oldest choices are forgotten beyond this many. */
const MOST = 200;

/** What people said of single documents, “check it” or “don’t”; it is remembered with the workspace. */
export class Choices {
  /** Documents that were never saved share their names with later ones, so what is said of them is not kept. */
  private readonly unsaved = new Map<string, boolean>();

  constructor(private readonly memory: Memento) {}

  get(uri: Uri): boolean | undefined {
    return uri.scheme === "untitled" ? this.unsaved.get(uri.toString()) : this.kept().get(uri.toString());
  }

  async set(uri: Uri, isChecked: boolean): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === "untitled") {
      this.unsaved.set(key, isChecked);
      return;
    }
    const kept = this.kept();
    kept.delete(key);
    kept.set(key, isChecked);
    await this.memory.update(KEY, [...kept].slice(-MOST));
  }

  /** Forgets what was said of a document that is no more. */
  forgetUnsaved(uri: Uri): void {
    this.unsaved.delete(uri.toString());
  }

  private kept(): Map<string, boolean> {
    return new Map(this.memory.get<[string, boolean][]>(KEY, []));
  }
}
