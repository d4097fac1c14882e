/**
 * A reader that keeps what it read of the last texts, up to a number of them: the readers of a line ask the same one after the other.
 * What it gives is shared and must not be changed.
 */
export function remember<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
