import type { Config } from "./config";
import type { Finding, Fix, Severity } from "./finding";
import type { Report, Rule } from "./rules/rule";

/** What a writer is told of a report: in words, and as gravely as the rule or the configuration says. What it gains is told later. */
export function toFinding(rule: Rule, report: Report, config: Config): Finding {
  const setting = config.rules.get(rule.id)?.severity ?? "default";
  const own: Severity = report.severity ?? (rule.severity === "off" ? "information" : rule.severity);
  return {
    rule: rule.id,
    messageId: report.message,
    severity: setting === "default" || setting === "off" ? own : setting,
    message: fillMessage(rule.messages[report.message] ?? "", report.values ?? {}),
    span: report.span,
    fixes: (report.fixes ?? []) as readonly Fix[],
    related: report.related ?? [],
    sources: [...(report.sources ?? []), ...rule.sources],
    unnecessary: report.unnecessary ?? false,
    ...(report.comparison && { comparison: report.comparison }),
    gain: 0,
  };
}

function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
