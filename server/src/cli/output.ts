/** Prints on standard output; answers the exit status 0. */
export function print(text: string | Uint8Array): 0 {
  process.stdout.write(text);
  return 0;
}

/** Prints a line, and waits until it is taken, so that lines do not pile up before a slow reader. Answers whether anybody still reads. */
export function printLine(line: string): Promise<boolean> {
  // What went wrong is told to `watchOutput`, too.
  return new Promise((resolve) => process.stdout.write(line, (error) => resolve(!error)));
}

/** Says something beside the output, on the error stream. */
export function say(message: string): void {
  process.stderr.write(`rolewright: ${message}\n`);
}

/** Lets a reader go that has seen enough, such as `head`; tells any other failure to print. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    say(`the output cannot be written (${error.code ?? error.message})`);
    process.exitCode = 2;
  });
  process.stderr.on("error", () => undefined);
}

/** Whether to print colours: as it was asked for, else where the output is a terminal that shows them. */
export function usesColors(asked: boolean | null): boolean {
  const { NO_COLOR, TERM } = process.env;
  return asked ?? (process.stdout.isTTY && !NO_COLOR && TERM !== "dumb");
}
