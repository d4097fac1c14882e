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

/**
 * What is said of the active document, in the words of a recruiter and in few of them: the editor shows one line.
 * Warnings are kept for what keeps us from proof-reading as told.
 */
export function toStatusView({ judgement, reader, status }: Standing): StatusView {
  const { isChecked, reason: detail } = judgement;
  if (!isChecked)
    return { ...PLAIN, text: "Not checked", detail, command: { id: "rolewright.check", title: "Check it anyway" } };
  if (reader === "failed") return { ...NOT_RUNNING, isWarning: true, isBusy: false };
  const [problem] = status?.problems ?? [];
  if (problem)
    return {
      ...PLAIN,
      isWarning: true,
      text: toHeadline(problem),
      detail: toDetail(problem),
      command: { id: "rolewright.showLog", title: "Show log" },
    };
  return {
    ...PLAIN,
    isBusy: reader !== "running",
    text: "Checked as a job posting",
    detail,
    command: { id: "rolewright.stopChecking", title: "Stop checking" },
  };
}

const PLAIN = { isWarning: false, isBusy: false } as const;

const NOT_RUNNING = {
  text: "The proof-reader is not running",
  detail: "Nothing is checked.",
  command: { id: "rolewright.restart", title: "Start it again" },
} as const;

type Problem = DocumentStatus["problems"][number];

function toHeadline({ file, line }: Problem): string {
  const place = file === null ? "the settings" : file.slice(file.lastIndexOf("/") + 1);
  return `Mistake in ${place}${line === null ? "" : `, line ${line}`}`;
}

function toDetail({ path, message }: Problem): string {
  return path === "" ? message : `${path}: ${message}`;
}
