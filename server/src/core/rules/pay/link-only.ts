import { lawBehind, lawsOn } from "../law";
import { findPayLink } from "../pay-link";
import { defineRule } from "../rule";

/** Pay that stands only behind a link, where that is not enough. */
export const linkOnly = defineRule({
  id: "pay/link-only",
  scope: "posting",
  severity: "warning",
  summary: "State the pay in the posting itself.",
  why: "A link or a code to scan is not enough in some places, and many readers never follow it. This is information, not legal advice.",
  messages: { link: "In {place} a link to the pay may not be enough ({citation}). State the pay here as well." },
  *check(draft) {
    if (draft.posting.pay.length > 0) return;
    const laws = lawsOn(draft, ["pay_link_only"]);
    const [law] = laws;
    const span = law && findPayLink(draft);
    if (!law || !span) return;
    yield {
      span,
      severity: law.timing === "now" ? "warning" : "information",
      message: "link",
      values: law.values,
      ...lawBehind(laws, span),
    };
  },
});
