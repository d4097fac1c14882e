/** How many texts a reader keeps at least; it keeps twice as many at most. */
const TEXTS = 2000;
/** Longer texts are read anew each time: few are as long, and to keep them would hold much memory. */
const LONGEST = 4000;

const forgets: (() => void)[] = [];

/**
 * A reader that keeps what it read of the last texts. Somebody who writes changes one paragraph at a time, so all others are found read;
 * and the readers of a line ask the same one after the other. What it gives is shared and must not be changed.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  forgets.push(() => {
    known = new Map();
    older = new Map();
  });
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let value = known.get(text);
    if (value !== undefined || known.has(text)) return value!;
    value = older.has(text) ? older.get(text)! : read(text);
    if (known.size >= TEXTS) {
      older = known;
      known = new Map();
    }
    known.set(text, value);
    return value;
  };
}

/** Readers that remember, one for each of a few kinds of texts; `readerOf` makes the reader of a kind. */
export function rememberEach<K, T>(readerOf: (kind: K) => (text: string) => T): (kind: K, text: string) => T {
  const readers = new Map<K, (text: string) => T>();
  return (kind, text) => {
    let read = readers.get(kind);
    if (!read) readers.set(kind, (read = remember(readerOf(kind))));
    return read(text);
  };
}

/** A reader that keeps what it read of the last text, however long that is. */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined;
  forgets.push(() => (last = undefined));
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}

/** Drops all that readers keep: no answer changes, and the next ones take the time of a first reading. */
export function forgetTexts(): void {
  for (const forget of forgets) forget();
}
