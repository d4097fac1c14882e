declare module "write-good" {
  /** Runs all default checks over a text. */
  export default function writeGood(text: string, options: Readonly<Record<string, boolean>>): unknown[];
}
