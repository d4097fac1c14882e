import { projectFiles, readProjectFile } from "./project-files";

/** A regular expression of the engine, with where it stands or is built. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/**
 * Run as a process of its own, before anything of the engine is loaded: prints as JSON the patterns that the engine puts together
 * from pieces, while it is loaded and while it reads the examples and the pages of the rules. Those of packages are left out.
 */
async function listBuiltPatterns(): Promise<void> {
  const built = new Map<string, Pattern>();
  const own = RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget === RegExp ? target : newTarget) as RegExp;
      const [, , caller = ""] = (new Error().stack ?? "").split("\n");
      const place = /server[\\/]src[\\/](?:[^:()]|:(?=\\))*:\d+/.exec(caller)?.[0];
      if (place) built.set(String(made), { source: made.source, flags: made.flags, place: place.replace(/\\/g, "/") });
      return made;
    },
  });
  const { lint, parseConfig, RULES } = await import("../../server/src/core/index");
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, "information"]));
  const { config } = parseConfig({ rules }, "2026-11-22");
  for (const path of projectFiles(["examples/*.{jd,md,txt}", "docs/rules/*/*.md"])) lint(readProjectFile(path), config);
  process.stdout.write(JSON.stringify([...built.values()]));
}

if (require.main === module) void listBuiltPatterns();
