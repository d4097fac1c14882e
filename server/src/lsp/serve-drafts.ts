import { escapeSnippet, newPosting, PLACE_NAMES, snippetWithPrompts, TEMPLATE_NAMES } from "../core/index";
import type { Requests } from "../protocol";
import type { Session } from "./session";

/** Any text that is not saved yet has the configuration of the workspace. */
const UNSAVED = "untitled:new";

/** Answers what a client asks to begin a new posting. */
export function serveDrafts({ connection, client, configs, guard }: Session): void {
  type Drafts = Requests["rolewright/drafts"];
  const drafts = (): Drafts["result"] => ({
    templates: TEMPLATE_NAMES.map((template) => ({ ...template, label: client.words.text(template.label) })),
    places: PLACE_NAMES.map((place) => ({ ...place, name: client.words.text(place.name) })),
  });
  connection.onRequest("rolewright/drafts" satisfies keyof Requests, guard.answer("Drafts", null, drafts));
  type Begin = Requests["rolewright/newPosting"];
  const begin = async ({ template, place }: Begin["params"]): Promise<Begin["result"]> => {
    const { config } = await configs.of(UNSAVED);
    const text = newPosting(template, place, config);
    return { text, snippet: snippetWithPrompts(text) ?? escapeSnippet(text) };
  };
  connection.onRequest("rolewright/newPosting" satisfies keyof Requests, guard.answer("A new posting", null, begin));
}
