import assert from "node:assert/strict";
import { readEmployerKind } from "../../../../server/src/core/posting/jurisdiction/employer-kind";

function kindOf(name: string | null, text = "You will bake bread."): string | null {
  return readEmployerKind({ organization: name === null ? null : { value: name, span: { start: 0, end: 0 } } }, text);
}

describe("readEmployerKind", () => {
  it("a department of the United States: it reads federal", () => {
    assert.equal(kindOf("Department of the Navy"), "federal");
    assert.equal(kindOf("Harbour Works, Department of the Army"), "federal");
  });

  it("a department or an agency of Canada: it reads federal", () => {
    assert.equal(kindOf("Health Canada"), "federal");
    assert.equal(kindOf("The Canadian Space Agency"), "federal");
    assert.equal(kindOf("Canadian Bread"), null);
    assert.equal(kindOf("Healthy Canada Foods"), null);
  });

  it("grades and locality pay together: it reads federal", () => {
    assert.equal(kindOf(null, "Salary: GS-9. You receive locality pay."), "federal");
  });

  it("one sign alone, as suppliers of the government write it: it ignores it", () => {
    assert.equal(kindOf("Harbour Software", "You will advise staff of grade GS-13."), null);
    assert.equal(kindOf("Harbour Software", "We build tools for the Department of Defense."), null);
  });

  it("a city, a county, a school district: it reads local", () => {
    assert.equal(kindOf("City of Springfield"), "local");
    assert.equal(kindOf("Green Valley School District"), "local");
  });

  it("a department of a state: it reads state", () => {
    assert.equal(kindOf("California Department of Water Resources"), "state");
    assert.equal(kindOf("State of Vermont"), "state");
  });

  it("a company that is named for a place: it ignores the place", () => {
    assert.equal(kindOf("City Bakery"), null);
    assert.equal(kindOf("Washington Bread"), null);
    assert.equal(kindOf(null), null);
  });
});
