import { commands, extensions, window } from "vscode";

const WALKTHROUGH = "rolewright.rolewright#start";
/** How often it is asked for, and how long the editor is given each time, in milliseconds. */
const TRIES = 3;
const PAUSE = 500;

/**
 * Shows our first steps, in a column of their own if asked for. An editor that has not shown any first steps yet reads those of
 * extensions only now and shows its own meanwhile: it is asked again, and then turns that same page to ours.
 */
export async function showFirstSteps(isBeside: boolean): Promise<void> {
  let first: string | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    await commands.executeCommand("workbench.action.openWalkthrough", WALKTHROUGH, isBeside);
    await new Promise((done) => setTimeout(done, PAUSE));
    // First steps are no document, so that nothing is known of their tab but its name.
    const shown = window.tabGroups.all.flatMap(({ activeTab }) =>
      activeTab && activeTab.input === undefined ? activeTab : [],
    );
    // Ours may be called by their name, or only “Welcome” for a while.
    first ??= shown[0]?.label;
    // Who has closed the page or gone on meanwhile is not called back.
    if (!shown.some(({ label }) => label === first && !label.includes(titleOfSteps()))) return;
  }
}

/** As the manifest names them, in the language of the editor. */
function titleOfSteps(): string {
  const manifest = extensions.getExtension("rolewright.rolewright")?.packageJSON as
    { readonly contributes?: { readonly walkthroughs?: readonly { readonly title: string }[] } } | undefined;
  return manifest?.contributes?.walkthroughs?.[0]?.title ?? "";
}
