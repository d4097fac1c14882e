import { TECHNOLOGIES } from "../../data/technologies";
import { buildNameIndex, findNames, type Spelling } from "../../posting/requirements/name-index";
import { defineRule } from "../rule";

interface Name {
  readonly name: string;
  readonly misspelt: boolean;
}

/** A technology is not written as its makers write it. */
export const misnamedTechnology = defineRule({
  id: "requirements/misnamed-technology",
  scope: "block",
  severity: "warning",
  summary: "Write the names of technologies as their makers do.",
  why: "People who use a tool every day notice at once when its name is misspelt, and searches by name miss the posting.",
  messages: { misspelt: "“{found}” is written “{name}”. Correct the name." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Spellings that are fine here, such as “Github”." },
  shields: ["address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "code" || kind === "front-matter") return;
    for (const { start, end, value } of findNames(text, INDEX)) {
      const found = text.slice(start, end);
      if (
        !value.misspelt ||
        found === value.name ||
        allow.includes(found) ||
        isHandle(text, start, end) ||
        isCisco(text, found)
      )
        continue;
      const span = { start, end };
      yield {
        span,
        message: "misspelt",
        values: { found, name: value.name },
        fixes: [{ title: `Write “${value.name}”`, safe: true, edits: [{ ...span, text: value.name }] }],
      };
    }
  },
});

const INDEX = buildNameIndex(spellings());

/**
 * Wrong spellings as they stand; right ones too, so that a longer right name is not taken for a shorter wrong one. Names with a capital
 * inside (`JavaScript`, `GitHub`) are wrong in small letters.
 */
function* spellings(): Generator<Spelling<Name>> {
  for (const { name, variants, misspellings } of TECHNOLOGIES) {
    for (const words of [name, ...variants]) yield { words, exact: true, value: { name, misspelt: false } };
    for (const words of misspellings)
      if (!isDoubtful(words))
        yield { words, exact: true, value: { name: rightName([name, ...variants], words), misspelt: true } };
    const small = name.toLowerCase();
    if (
      /^\p{Lu}[\p{L}]*\p{Ll}\p{Lu}\p{L}+$/u.test(name) &&
      name.length >= 6 &&
      !misspellings.includes(small) &&
      !variants.includes(small)
    )
      yield { words: small, exact: true, value: { name, misspelt: true } };
  }
}

/** The right spelling of the very words: `PowerPoint` for “Powerpoint”, though the whole name is `Microsoft PowerPoint`. */
function rightName(names: readonly string[], wrong: string): string {
  const key = lettersOf(wrong);
  const [name = wrong] = names;
  const same = names.find((one) => lettersOf(one) === key);
  if (same) return same;
  const words = name.split(" ");
  const tail = words.findIndex((_, index) => lettersOf(words.slice(index).join(" ")) === key);
  return tail > 0 ? words.slice(tail).join(" ") : name;
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Ordinary words in small letters mean something else more often than not. */
function isDoubtful(words: string): boolean {
  return words === words.toLowerCase() && !/[.\d]/.test(words) && words.length < 5;
}

/** Part of an address, a file name, a handle or a package name. */
function isHandle(text: string, start: number, end: number): boolean {
  return /[@#/\\_-]$/.test(text.slice(Math.max(0, start - 1), start)) && text[start] === text[start]!.toLowerCase()
    ? true
    : /^(?:\.(?:com|org|net|io|dev|gov)\b|[@\\_]|\/[\w-]+\/)/.test(text.slice(end, end + 8));
}

/** The system of network devices is written in capitals. */
function isCisco(text: string, found: string): boolean {
  return found === "IOS" && /\b(?:cisco|routers?|switch(?:es|ing)?|network\w*|NX-?OS|XE|XR)\b/i.test(text);
}
