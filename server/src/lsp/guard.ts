import { shown } from "./checker";

/** Runs handlers so that one that throws is written to the log and answered for, and the server lives on. */
export class Guard {
  constructor(private readonly logError: (message: string) => void) {}

  /** A handler that answers `fallback` where the given one throws or rejects. */
  answer<P, R>(name: string, fallback: R, handler: (params: P) => R | Promise<R>): (params: P) => Promise<R> {
    return async (params) => {
      try {
        return await handler(params);
      } catch (error) {
        this.report(name, error);
        return fallback;
      }
    };
  }

  /** Does something that nobody waits for. */
  run(name: string, action: () => unknown): void {
    void this.answer(name, undefined, async () => void (await action()))(undefined);
  }

  private report(name: string, error: unknown): void {
    try {
      this.logError(`${name} failed: ${shown(error)}`);
    } catch {
      // The connection itself is gone: there is nobody left to tell.
    }
  }
}
