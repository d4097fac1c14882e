/** What needs the larger libraries: word-processor files and web pages. Loaded only when somebody imports or exports. */
export { docxToHtml } from "./from-docx";
export { descriptionOf, toHtmlPage } from "./to-html";
export { toDocx } from "./to-docx";
