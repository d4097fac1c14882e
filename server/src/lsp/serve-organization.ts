import { PLACE_NAMES } from "../core/index";
import type { Requests } from "../protocol";
import { withValues } from "./config-edits";
import type { Session } from "./session";

type State = Requests["rolewright/organization"];
type Text = Requests["rolewright/organizationText"];

/** Answers what a client asks to let somebody say who the organisation is. */
export function serveOrganization({ connection, client, configs, guard }: Session): void {
  const state = async ({ uri }: State["params"]): Promise<State["result"]> => {
    const { config } = await configs.of(uri);
    const { name, kind, headcount, accommodationContact } = config.organization;
    const places = PLACE_NAMES.map((place) => ({ ...place, name: client.words.text(place.name) }));
    return { name, kind, headcount, accommodationContact, jurisdictions: config.jurisdictions, places };
  };
  connection.onRequest("rolewright/organization" satisfies keyof Requests, guard.answer("Organisation", null, state));
  const write = guard.answer<Text["params"], Text["result"]>("Setting up the organisation", null, textWithAnswers);
  connection.onRequest("rolewright/organizationText" satisfies keyof Requests, write);
}

/** Says what is answered, and takes out what is not. */
function textWithAnswers({ text, answers }: Text["params"]): string | null {
  const { jurisdictions, ...organization } = answers;
  return withValues(text, [
    ...Object.entries(organization).map(([key, value]) => [["organization", key], value ?? undefined] as const),
    [["jurisdictions"], jurisdictions.length > 0 ? jurisdictions : undefined],
  ]);
}
