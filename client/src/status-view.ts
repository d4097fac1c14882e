import type { DocumentStatus } from "../../server/src/protocol";
import type { Judgement } from "./judge";
import { plainly, type Say } from "./say";

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
export function toStatusView({ judgement, reader, status }: Standing, say: Say = plainly): StatusView {
  const { isChecked, reason: detail } = judgement;
  if (!isChecked)
    return {
      ...PLAIN,
      text: say("Not checked"),
      detail,
      command: { id: "rolewright.check", title: say("Check it anyway") },
    };
  if (reader === "failed")
    return {
      text: say("The proof-reader is not running"),
      detail: say("Nothing is checked."),
      isWarning: true,
      isBusy: false,
      command: { id: "rolewright.restart", title: say("Start it again") },
    };
  const [problem] = status?.problems ?? [];
  if (problem)
    return {
      ...PLAIN,
      isWarning: true,
      text: toHeadline(problem, say),
      detail: toDetail(problem),
      command: { id: "rolewright.showLog", title: say("Show log") },
    };
  return {
    ...PLAIN,
    isBusy: reader !== "running",
    text: say("Checked as a job posting"),
    detail,
    command: { id: "rolewright.stopChecking", title: say("Stop checking") },
  };
}

const PLAIN = { isWarning: false, isBusy: false } as const;

type Problem = DocumentStatus["problems"][number];

function toHeadline({ file, line }: Problem, say: Say): string {
  const place = file === null ? say("the settings") : file.slice(file.lastIndexOf("/") + 1);
  return line === null ? say("Mistake in {0}", place) : say("Mistake in {0}, line {1}", place, line);
}

function toDetail({ path, message }: Problem): string {
  return path === "" ? message : `${path}: ${message}`;
}
