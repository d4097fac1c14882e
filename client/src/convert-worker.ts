import * as office from "../../server/src/convert/office/index";

/** A call of the converter in the browser, and its answer. */
export interface ConverterCall {
  readonly id: number;
  readonly method: keyof typeof office;
  readonly parameters: readonly unknown[];
}
export type ConverterAnswer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

// The web's extension host loads one file only, so what is larger runs in a worker of its own.
const worker = self as unknown as DedicatedWorkerGlobalScope;
worker.onmessage = async ({ data: { id, method, parameters } }: MessageEvent<ConverterCall>) => {
  const call = office[method] as (...given: readonly unknown[]) => unknown;
  const answer: ConverterAnswer = await Promise.resolve()
    .then(() => call(...parameters))
    .then(
      (value) => ({ id, value }),
      (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  worker.postMessage(answer);
};
