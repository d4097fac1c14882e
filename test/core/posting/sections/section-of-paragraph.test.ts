import assert from "node:assert/strict";
import { sectionKindOfParagraph } from "../../../../server/src/core/posting/sections/section-of-paragraph";

describe("sectionKindOfParagraph", () => {
  it("a paragraph that is a statement: it reads its section", () => {
    assert.equal(sectionKindOfParagraph("We are an equal opportunity employer."), "equal-opportunity");
    assert.equal(
      sectionKindOfParagraph("If you need an accommodation for your interview, call 555-010-0199."),
      "accommodation",
    );
    assert.equal(sectionKindOfParagraph("We consider applicants with arrest or conviction records."), "fair-chance");
    assert.equal(sectionKindOfParagraph("We celebrate diversity and value inclusion."), "diversity");
    assert.equal(sectionKindOfParagraph("Please read our candidate privacy notice."), "legal");
    assert.equal(sectionKindOfParagraph("This role is subject to a satisfactory enhanced DBS check."), "legal");
  });

  it("a paragraph that opens as an equal opportunity employer's: it reads so, whatever follows", () => {
    const rest =
      "We provide a smoke free bakery. A background check is carried out on all who will drive, and the results are kept for a year. ";
    assert.equal(
      sectionKindOfParagraph(`Hartwell Mills is an Equal Opportunities Employer. ${rest}`),
      "equal-opportunity",
    );
    assert.notEqual(sectionKindOfParagraph(`Hartwell Mills is an Equal Opportunities Employer. ${rest.repeat(8)}`), "equal-opportunity"); // prettier-ignore
  });

  it("a check that is demanded as other things are: it ignores it", () => {
    for (const demand of ["Must be able to pass a background check.", "You must pass a criminal record check."])
      assert.equal(sectionKindOfParagraph(demand), undefined, demand);
  });

  it("a paragraph that makes a statement in passing: it ignores it", () => {
    const pitch =
      "Hartwell Mills has baked bread since 1911, in four villages and two towns, for everybody who likes a good crust. Our ovens are fired with wood from our own forest, and our flour comes from three farms nearby. ";
    assert.equal(sectionKindOfParagraph(`${pitch}We are an equal opportunity employer.`), undefined);
    assert.equal(sectionKindOfParagraph(pitch), undefined);
    const statement = "We are an equal opportunity employer and do not discriminate on the basis of race or religion. ";
    const share = `${pitch.repeat(4)}${statement.repeat(5)}`;
    assert.equal(sectionKindOfParagraph(share), undefined);
    assert.equal(sectionKindOfParagraph(`${pitch}${statement.repeat(2)}`), "equal-opportunity");
  });
});
