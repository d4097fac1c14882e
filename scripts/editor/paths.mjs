import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of this repository, which is also the folder of the extension. */
export const repoRoot = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that is fetched or built for the sake of an editor lives here; git ignores it. */
export const cacheDir = path.join(repoRoot, ".vscode-test");

/** Where a picture of the editor goes when a run of the tests did not end well. */
export const failurePicture = path.join(cacheDir, "failure.png");

/** The postings that a new user is shown first. */
export const examplesDir = path.join(repoRoot, "examples");
