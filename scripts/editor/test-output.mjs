const noise = new RegExp(
  [
    String.raw`^\[(remote-connection|reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)`,
    "^(Creating a socket|Resolv(ing|ed) connection token|Updating additional builtin|Ignoring fetching additional)",
    String.raw`^(Loading development extension|(Error: )?Timed out waiting for authentication provider|DialogService: Dialog requested)`,
    String.raw`^Request to '\S+/package\.nls\.json' failed|^Ignoring the error while validating workspace folder`,
    String.raw`^Error: Could not locate the bindings file|^Cannot find module '\./build/Release/`,
    "^An unknown error occurred|^Canceled: Canceled|^No search provider registered|^WebSocket close with status|^getaddrinfo ",
  ].join("|"),
);

/**
 * The tests' lines come mixed with what the workbench says of itself: its connection, and the native modules and
 * accounts that it does without. None of that is about the tests.
 * @param {string} line
 */
export function isWorkbenchNoise(line) {
  return noise.test(line);
}

/** The last few lines that came by, for the report of a run that did not end. */
export class LastSeen {
  /** @type {string[]} */
  #ofTests = [];
  /** @type {string[]} */
  #ofWorkbench = [];

  /** @param {string} line of which only the beginning is kept */
  add(line) {
    const lines = isWorkbenchNoise(line) ? this.#ofWorkbench : this.#ofTests;
    lines.push(line.split("\n")[0]?.slice(0, 200) ?? "");
    lines.splice(0, lines.length - 10);
  }

  /** What the workbench said is of use only if the tests said nothing at all. */
  toString() {
    const lines = this.#ofTests.length > 0 ? this.#ofTests : this.#ofWorkbench;
    return lines.map((line) => `  ${line}`).join("\n") || "  nothing";
  }
}
