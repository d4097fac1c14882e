declare module "write-good" {
  interface Suggestion {
    readonly index: number;
    /** The length of the words, in UTF-16 units. */
    readonly offset: number;
    readonly reason: string;
  }
  export default function writeGood(text: string, options: Readonly<Record<string, boolean>>): Suggestion[];
}
