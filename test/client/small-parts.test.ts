import assert from "node:assert/strict";
import { mock } from "node:test";
import type { Memento, Uri } from "vscode";
import { Choices } from "../../client/src/choices";
import { Pace } from "../../client/src/pace";
import { readWorkspaceFile } from "../../client/src/read-workspace-file";
import { RestartBudget } from "../../client/src/restart-budget";
import { toServerSettings } from "../../client/src/server-settings";

describe("the settings for the server", () => {
  it("leave out what the settings page leaves empty: it ignores an empty name, kind, contact and headcount", () => {
    const settings = {
      organization: { name: "", kind: "", headcount: null, accommodationContact: "", federalContractor: false },
      jurisdictions: ["us-wa"],
    };
    assert.deepEqual(toServerSettings(settings), {
      organization: { federalContractor: false },
      jurisdictions: ["us-wa"],
    });
  });

  it("keep what is stated, and whatever is no object: it reads", () => {
    const stated = { organization: { name: "Fern & Co", kind: "local" }, rules: { "draft/placeholder": { word: "" } } };
    assert.deepEqual(toServerSettings(stated), stated);
    assert.equal(toServerSettings(null), null);
  });
});

describe("a restart budget", () => {
  it("stops a server that ends again and again, and forgives one that ended long ago: it flags the third end within a minute", () => {
    const budget = new RestartBudget(2, 60_000);
    assert.deepEqual(
      [0, 10_000, 20_000, 61_000].map((now) => budget.take(now)),
      [true, true, false, true],
    );
  });
});

describe("a pace", () => {
  it("judges a paste at once and a burst of typing once more after it: it reads the last state", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const runs: string[] = [];
      let text = "a";
      const pace = new Pace(400, () => runs.push(text));
      pace.run();
      for (text of ["ab", "abc"]) pace.run();
      assert.deepEqual(runs, ["a"]);
      mock.timers.tick(400);
      assert.deepEqual(runs, ["a", "abc"]);
      mock.timers.tick(400);
      pace.stop();
      assert.deepEqual(runs, ["a", "abc"]);
    } finally {
      mock.timers.reset();
    }
  });
});

describe("the choices of people", () => {
  const file = uri("file:///a.md");
  const untitled = uri("untitled:Untitled-1");

  it("outlive the window for files, so that nobody is asked twice: it reads them from the workspace's memory", async () => {
    const memory = memento();
    await new Choices(memory).set(file, false);
    assert.equal(new Choices(memory).get(file), false);
  });

  it("end with a document that was never saved, since the next one takes its name: it ignores them", async () => {
    const choices = new Choices(memento());
    await choices.set(untitled, true);
    assert.equal(choices.get(untitled), true);
    choices.forgetUnsaved(untitled);
    assert.equal(choices.get(untitled), undefined);
  });
});

describe("a configuration file in the browser", () => {
  const failing = (code: string) => ({ readFile: () => Promise.reject(Object.assign(new Error(code), { code })) });

  it("is read as text: it reads", async () => {
    assert.equal(
      await readWorkspaceFile(uri("memfs:/a"), { readFile: async () => new TextEncoder().encode("{ “a” }") }),
      "{ “a” }",
    );
  });

  it("may be missing, but one that must not be read is a fault: it flags it", async () => {
    assert.equal(await readWorkspaceFile(uri("memfs:/a"), failing("FileNotFound")), null);
    await assert.rejects(readWorkspaceFile(uri("memfs:/a"), failing("NoPermissions")), /NoPermissions/);
  });
});

function uri(text: string): Uri {
  return { scheme: text.slice(0, text.indexOf(":")), toString: () => text } as unknown as Uri;
}

function memento(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.has(key) ? values.get(key) : fallback) as T,
    update: async (key, value) => void values.set(key, value),
  };
}
