import type { Uri } from "vscode";
import type { ConverterAnswer, ConverterCall } from "./convert-worker";
import type { Converter } from "./converter";

/** A converter that runs in a worker, which lives as long as the window. */
export function webConverter(script: Uri): Converter {
  const worker = new Worker(script.toString(true));
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  let calls = 0;
  worker.onmessage = ({ data }: MessageEvent<ConverterAnswer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) call?.fail(new Error(data.error));
    else call?.done(data.value);
  };
  const call =
    <Result>(method: ConverterCall["method"]) =>
    (...parameters: readonly unknown[]) =>
      new Promise<Result>((done, fail) => {
        const id = ++calls;
        waiting.set(id, { done: done as (value: unknown) => void, fail });
        worker.postMessage({ id, method, parameters } satisfies ConverterCall);
      });
  return {
    docxToHtml: call("docxToHtml"),
    toDocx: call("toDocx"),
    toHtmlPage: call("toHtmlPage"),
    descriptionOf: call("descriptionOf"),
  };
}
