/** What the page of the report is made of. */
export interface ReportPage {
  readonly style: string;
  readonly script: string;
  /** From where the editor lets a page load its styles. */
  readonly source: string;
  /** Lets this one script run, and no other. */
  readonly nonce: string;
}

/** The page of the report view: its frame only, which its script fills. It may load nothing but its own style and script. */
export function reportHtml({ style, script, source, nonce }: ReportPage): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Posting report</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <main>
      <h1>Posting report</h1>
      <p id="nothing">Open a job posting to see its report.</p>
      <div id="report" hidden>
        <section aria-label="Readiness">
          <p class="score"><strong id="score"></strong><span class="quiet">of 100, readiness</span></p>
          <meter id="meter" min="0" max="100" aria-label="Readiness"></meter>
          <p class="quiet" id="length"></p>
        </section>
${part("What would raise it most", "findings", "Nothing to mend.")}
        <p class="quiet" id="more"></p>
${part("Sections", "parts")}
${part("Pay", "pay", "No pay is stated.")}
${part("Law by place", "laws", "No place is named whose law we know.")}
${part("Statements", "statements", "No statement to candidates.")}
        <section aria-labelledby="requirements-heading">
          <h2 id="requirements-heading">Requirements</h2>
          <p id="split"></p>
        </section>
      </div>
    </main>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

function part(heading: string, id: string, nothing?: string): string {
  const none = nothing === undefined ? "" : `\n          <p class="quiet" id="no-${id}">${nothing}</p>`;
  return `        <section aria-labelledby="${id}-heading">
          <h2 id="${id}-heading">${heading}</h2>
          <ul id="${id}"></ul>${none}
        </section>`;
}
