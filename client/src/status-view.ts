import type { DocumentStatus } from "../../server/src/protocol";
import type { Judgement } from "./judge";

/** How the proof-reader, the server, is doing. */
export type ReaderState = "idle" | "starting" | "running" | "failed";

/** What bears on what is said of the active document. */
export interface Standing {
  readonly judgement: Judgement;
  readonly reader: ReaderState;
  /** What the server last said of the document, if anything. */
  readonly status: DocumentStatus | undefined;
}

/** The language status of the active document, ready to be shown. */
export interface StatusView {
  readonly text: string;
  readonly detail: string;
  readonly isWarning: boolean;
  readonly isBusy: boolean;
  readonly command: { readonly id: string; readonly title: string };
}

/** What is said of the active document, in the words of a recruiter. Warnings are kept for what keeps us from proof-reading as told. */
export function toStatusView({ judgement, reader, status }: Standing): StatusView {
  if (!judgement.isChecked) return { ...PLAIN, text: "Not checked", detail: judgement.reason, command: { id: "rolewright.check", title: "Check it anyway" } };
  if (reader === "failed") return { ...PLAIN, isWarning: true, text: "The proof-reader is not running", detail: "Nothing is checked until it is started again.", command: { id: "rolewright.restart", title: "Start it again" } };
  const [problem] = status?.problems ?? [];
  if (problem) return { ...PLAIN, isWarning: true, text: "Checked, but the configuration has a mistake", detail: toSentence(problem), command: { id: "rolewright.showLog", title: "Show log" } };
  const isBusy = reader !== "running";
  const detail = status ? `${countOf(status)} ${judgement.reason}` : judgement.reason;
  return { ...PLAIN, isBusy, text: "Checked as a job posting", detail, command: { id: "rolewright.stopChecking", title: "Stop checking" } };
}

const PLAIN = { isWarning: false, isBusy: false } as const;

/** Hints are whispers: they are not counted. */
function countOf({ counts }: DocumentStatus): string {
  const parts = [counted(counts.error, "error"), counted(counts.warning, "warning"), counted(counts.information, "suggestion")];
  const found = parts.filter((part) => part !== "");
  return `${found.length === 0 ? "Nothing to mend" : found.join(", ")}.`;
}

function counted(count: number, name: string): string {
  if (count === 0) return "";
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

function toSentence({ file, line, path, message }: DocumentStatus["problems"][number]): string {
  const place = file === null ? "Settings" : file.slice(file.lastIndexOf("/") + 1);
  return `${place}${line === null ? "" : `, line ${line}`}: ${path === "" ? "" : `${path} `}${message}.`;
}
