/** The name of the file that a URI stands for, without its folders. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1).replace(/^untitled:/, ""));
}

/** How a file is called from the folder of another: with the folders in between, or by its name alone where it lies elsewhere. */
export function nameFrom(uri: string, other: string | null): string {
  const folder = other?.slice(0, other.lastIndexOf("/") + 1);
  return folder !== undefined && uri.startsWith(folder) ? decoded(uri.slice(folder.length)) : fileName(uri);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the name stands for itself.
    return text;
  }
}
