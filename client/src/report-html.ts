import { plainly, type Say } from "./say";

/** What the page of the report is made of. */
export interface ReportPage {
  readonly style: string;
  readonly script: string;
  /** From where the editor lets a page load its styles. */
  readonly source: string;
  /** Lets this one script run, and no other. */
  readonly nonce: string;
  /** The language of the editor, as BCP 47 names it. */
  readonly language: string;
  /** What is said in that language, by the English texts; those that are not there are said in English. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The page of the report view: its frame only, which its script fills. It may load nothing but its own style and script. */
export function reportHtml({ style, script, source, nonce, language, texts }: ReportPage): string {
  const say: Say = (text, ...values) => escapeHtml(plainly(texts[text] ?? text, ...values));
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" data-texts="${escapeHtml(JSON.stringify(texts))}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${say("Posting report")}</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <main>
      <h1>${say("Posting report")}</h1>
      <p id="nothing">${say("Open a job posting to see its report.")}</p>
      <div id="report" hidden>
        <section class="head" aria-label="${say("Readiness")}">
          <div id="ring"><strong id="score"></strong><span class="unseen">${say("of 100, readiness")}</span></div>
          <div>
            <p id="verdict" role="status"></p>
            <p class="quiet" id="count"></p>
            <p class="quiet" id="length"></p>
          </div>
        </section>
${part(say("What would raise it most"), "findings", say("Nothing to mend."))}
        <button type="button" id="all" class="more" aria-controls="findings"></button>
        <p class="quiet" id="more"></p>
        <section aria-labelledby="reading-heading">
          <h2 id="reading-heading">${say("How it reads")}</h2>
          <p id="ease"></p>
          <div id="reading"></div>
          <p class="quiet" id="long"></p>
          <ul id="sentences" aria-label="${say("Long sentences")}"></ul>
          <h3>${say("You and we")}</h3>
          <p id="address-verdict"></p>
          <div id="address"></div>
          <h3>${say("Words that lean towards a gender")}</h3>
          <p id="leaning-verdict"></p>
          <div id="leaning"></div>
          <ul id="leaning-words" class="chips" aria-label="${say("Words that lean towards a gender")}"></ul>
        </section>
        <section aria-labelledby="requirements-heading">
          <h2 id="requirements-heading">${say("Requirements")}</h2>
          <div id="split"></div>
          <p class="quiet" id="no-split">${say("No requirement is stated.")}</p>
        </section>
${part(say("Where the words go"), "shares", say("There are no words yet."))}
${part(say("Sections"), "parts")}
${part(say("Pay"), "pay", say("No pay is stated."))}
${part(say("Law by place"), "laws", say("No place is named whose law we know."))}
${part(say("Statements to candidates"), "statements", say("No statement to candidates."))}
      </div>
    </main>
    <script type="module" nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function part(heading: string, id: string, nothing?: string): string {
  const none = nothing === undefined ? "" : `\n          <p class="quiet" id="no-${id}">${nothing}</p>`;
  return `        <section aria-labelledby="${id}-heading">
          <h2 id="${id}-heading">${heading}</h2>
          <ul id="${id}"></ul>${none}
        </section>`;
}
