import assert from "node:assert/strict";
import { TECHNOLOGIES } from "../../../server/src/core/data/technologies";

const RELEASED = new Map(TECHNOLOGIES.map(({ name, released }) => [name, released]));

describe("the years of technologies", () => {
  it("has a year for what postings ask years of: it flags a well-known technology that lost its year", () => {
    const known = {
      Go: 2009,
      Kotlin: 2011,
      TypeScript: 2012,
      React: 2013,
      "Vue.js": 2013,
      Swift: 2014,
      Kubernetes: 2014,
      "AWS Lambda": 2014,
      TensorFlow: 2015,
      PyTorch: 2016,
      "Google Analytics 4": 2019,
      LangChain: 2022,
    };
    assert.deepEqual(Object.fromEntries(Object.keys(known).map((name) => [name, RELEASED.get(name)])), known);
  });

  it("counts from the first name of a thing: it flags a year of the later name alone", () => {
    const before = {
      Angular: 2010,
      Jenkins: 2005,
      "Cosmos DB": 2014,
      "Red Hat Enterprise Linux": 1994,
      "Microsoft Dynamics 365": 2003,
    };
    assert.deepEqual(Object.fromEntries(Object.keys(before).map((name) => [name, RELEASED.get(name)])), before);
  });

  it("gives a year to most: it flags a list that fell below four hundred years", () => {
    assert.ok([...RELEASED.values()].filter((year) => year !== null).length >= 400);
  });
});

describe("the misspellings of technologies", () => {
  it("leaves words of everyday work alone: it flags a trade, a team or a heading that would be called a misspelling", () => {
    const everyday = ["assembler", "Sales Force", "In Design", "Air Flow", "Linux/Unix"];
    const wrong = new Set(TECHNOLOGIES.flatMap(({ misspellings }) => misspellings));
    assert.deepEqual(
      everyday.filter((words) => wrong.has(words)),
      [],
    );
  });
});
