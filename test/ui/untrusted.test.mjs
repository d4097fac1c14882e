// A folder that somebody does not trust: an editor then starts extensions only if they say what they do without trust.
import assert from "node:assert/strict";

import { waitForFindings } from "../../scripts/editor/session.mjs";
import { openMenu, openText, pointAt, seeWholeText } from "./hand.mjs";
import { MODE, openWindow, takePicture } from "./window.mjs";

describe(`a folder that is not trusted, in the ${MODE} editor`, function () {
  this.timeout(300_000);
  /** @type {import("./window.mjs").Window | undefined} */
  let session;
  after(() => session?.close());

  const kind = MODE === "web" ? it.skip : it;
  // On the web, the folder is in the memory of the browser, which is trusted always.
  kind("is checked all the same, and mended: it flags until then", async () => {
    session = await openWindow({ isTrusted: false, settings: { "security.workspace.trust.enabled": true } });
    const { page } = session;
    await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor();
    await openText(page, "fixes/one.jd.md");
    await waitForFindings({ page });
    await takePicture(page, "untrusted");
    await pointAt(page, "the the");
    await openMenu(page);
    await page.keyboard.press("Enter");
    await seeWholeText(page, "# Baker\n\nPay: $20 to $24 an hour\n\nBake the bread.\n");
    assert.equal(await page.locator(".notification-toast").count(), 0);
  });
});
