import assert from "node:assert/strict";
import { reportHtml } from "../../client/src/report-html";
import { readProjectFile } from "../support/project-files";

const PAGE = { style: "s.css", script: "s.js", source: "https://example.org", nonce: "n0", language: "en", texts: {} };
const SPANISH = JSON.parse(readProjectFile("l10n/bundle.l10n.es.json")) as Record<string, string>;

describe("the page of the report", () => {
  it("is in the language of the editor, as far as its texts are known: it reads the headings", () => {
    const page = reportHtml({ ...PAGE, language: "es", texts: SPANISH });
    assert.match(page, /<html lang="es"/);
    assert.match(page, /<h1>Informe de la oferta<\/h1>/);
    assert.match(page, /<h2 id="pay-heading">Salario<\/h2>/);
    assert.match(reportHtml({ ...PAGE, texts: { Pay: "Salario" } }), /<h1>Posting report<\/h1>[\s\S]*>Salario<\/h2>/);
  });

  it("gives its script the texts as data: it reads quotation marks and tags as they are, and runs nothing else", () => {
    const texts = { Pay: '"><script>alert(1)</script>&amp;' };
    const page = reportHtml({ ...PAGE, texts });
    const data = /data-texts="([^"]*)"/.exec(page)![1]!;
    const plain = data.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    assert.deepEqual(JSON.parse(plain), texts);
    assert.equal(page.match(/<script/g)!.length, 1);
    assert.match(page, /script-src 'nonce-n0'"/);
  });
});
