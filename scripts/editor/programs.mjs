import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/**
 * Those of the programs that are on the PATH, as full paths, in the order of their names.
 * @param {readonly string[]} names without an ending
 * @returns {string[]}
 */
export function installedPrograms(names) {
  const dirs = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return names.flatMap((name) => {
    const places = dirs.flatMap((dir) => endings.map((ending) => path.join(dir, name + ending)));
    return places.find(isProgram) ?? [];
  });
}

/** @param {string} file */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
