import assert from "node:assert/strict";
import { decodeNamed, decodeUnicode } from "../../server/src/convert/clean/decode";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
/** A text in which each sign is one byte. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const named = (charset: string, words: string) => latin(`<html><head><meta charset=${charset}></head>${words}`);

describe("the bytes of a file as text", () => {
  it("UTF-8, and UTF-16 with its mark, are known by themselves: it reads both without the mark", () => {
    assert.deepEqual(decodeUnicode(utf8("Café")), { text: "Café", encoding: "utf-8", hasByteOrderMark: false });
    assert.deepEqual(decodeUnicode(utf8("\uFEFFCafé")), { text: "Café", encoding: "utf-8", hasByteOrderMark: true });
    assert.deepEqual(decodeUnicode(utf16("Café")), { text: "Café", encoding: "utf-16le", hasByteOrderMark: true });
    assert.deepEqual(decodeUnicode(utf16("Café").map((_, at, all) => all[at ^ 1]!)), {
      ...{ text: "Café", encoding: "utf-16be", hasByteOrderMark: true },
    });
    assert.deepEqual(decodeUnicode(new Uint8Array()), { text: "", encoding: "utf-8", hasByteOrderMark: false });
  });

  it("what is of another encoding is not guessed at: it ignores it", () => {
    assert.equal(decodeUnicode(latin("Café in town")), undefined);
    assert.equal(decodeUnicode(latin("\xff\xfeC\0\x00\xdc")), undefined);
  });

  it("a page in the encoding that it names: it reads the quotes of Windows", () => {
    assert.match(decodeNamed(named("windows-1252", "\x93Café\x94")) ?? "", /“Café”$/);
    assert.match(decodeNamed(named('"iso-8859-1"', "Café \x96 bar")) ?? "", /Café – bar$/);
  });

  it("a page that names no encoding, an unknown one, or another than it has: it ignores it", () => {
    assert.equal(decodeNamed(latin("<html><p>Café</p>")), undefined);
    assert.equal(decodeNamed(named("klingon", "Café")), undefined);
    assert.equal(decodeNamed(named("utf-8", "Café")), undefined);
    assert.equal(decodeNamed(new Uint8Array()), undefined);
  });
});
