import type { Span } from "../../text/span";
import { lawBehind, lawsOn } from "../law";
import { remoteLaws } from "../remote-law";
import { defineRule, type Draft } from "../rule";

/** Pay that depends on what is sold, without the word. */
const EARNINGS =
  /\b(?:OTE|on[- ]target earnings?|uncapped earnings?|unlimited (?:earning|income)(?: potential)?|(?:performance|sales)[- ]based (?:pay|earnings|compensation|income)|earnings? (?:are|is) (?:based on|tied to) (?:your )?(?:sales|performance|results))\b/i;
/** Pay that is commission or piece rate and nothing else. */
const SOLELY =
  /\b(?:100 ?% commissions?|commissions?[- ]only|(?:solely|entirely|purely|exclusively) (?:on |by )?commissions?|straight commissions?|paid (?:by the piece|per piece|piece[- ]rates?)|piece[- ]rate (?:pay|position|work|job))\b/i;
const COMMISSION = /\bcommission(?:s|ed)?\b/i;

/** Commission or piece rates, where the law of the place asks for the fact or for the rate. */
export const missingCommissionStatement = defineRule({
  id: "pay/missing-commission-statement",
  scope: "posting",
  severity: "error",
  summary: "Say that the job is paid by commission, and at what rate, where the law asks for it.",
  why: "Some places ask for the fact that a job is paid by commission, others for the rate or its range. This is information, not legal advice.",
  messages: {
    statement: "{asks} a note that the job is paid by commission ({citation}). Say so if it is.",
    rate: "{asks} the range of the commission or piece rate in the posting ({citation}). Add it.",
    remote:
      "{places} may ask for the range of the commission or piece rate where someone there could do this job remotely. Add it.",
  },
  shields: ["quotation", "other-language"],
  *check(draft) {
    const { blocks, posting } = draft;
    const rates = lawsOn(draft, ["commission_or_piece_rate_range"]);
    const remote = rates.length > 0 ? undefined : remoteLaws(draft, ["commission_or_piece_rate_range"]);
    const statements = lawsOn(draft, ["commission_statement"]).filter(
      ({ jurisdiction }) => posting.pay.length === 0 || !jurisdiction.terms.commission_statement?.solely,
    );
    const solely = rates.length > 0 || remote ? find(draft, SOLELY) : undefined;
    const earnings = statements.length > 0 ? find(draft, EARNINGS) : undefined;
    const hasRate =
      posting.pay.length > 0 ||
      blocks.some(
        ({ text }) => /\d ?%(?! commissions?[- ]only)/.test(text.replace(/100 ?%/g, "")) || /[$€£]\s?\d/.test(text),
      );
    if (solely && rates[0] && !hasRate)
      yield {
        span: solely,
        severity: rates[0].severity,
        message: "rate",
        values: rates[0].values,
        ...lawBehind(rates, solely),
      };
    else if (solely && remote && !hasRate) {
      const { places, sources } = remote;
      yield { span: solely, severity: "information", message: "remote", values: { places }, sources };
    }
    if (!earnings || !statements[0] || blocks.some(({ text }) => COMMISSION.test(text))) return;
    const { severity, values } = statements[0];
    // That earnings vary does not yet say that they are commission.
    yield {
      span: earnings,
      severity: severity === "error" ? "warning" : severity,
      message: "statement",
      values,
      ...lawBehind(statements, earnings),
    };
  },
});

function find({ blocks }: Draft, pattern: RegExp): Span | undefined {
  for (const { text, span } of blocks) {
    const match = pattern.exec(text);
    if (match) return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return undefined;
}
