import type { ReadText } from "../config-files";

/** What the server takes from the machine it runs on. */
export interface Host {
  /** The day where the user is, as `YYYY-MM-DD`. */
  today(): string;
  /** Reads a configuration file. */
  readonly readText: ReadText;
}

/** A moment as the day on the user's calendar, `YYYY-MM-DD`. */
export function toDay(moment: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
