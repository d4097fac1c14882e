import { otherBasis } from "../../../server/src/core/rules/pay/other-basis";
import { describeRule } from "../../support/describe-rule";

describeRule(otherBasis, {
  flags: {
    "pay at the start where the full scale is asked for": `
# Baker

Location: Tacoma, WA

The starting pay is $22 to $24 an hour.
                    ^^^^^^^^^^^^^^^^^^ start
`,
    "the whole range of a grade where pay on hire is asked for": `
# Baker

Location: San Jose, CA

The full salary range for this grade is $60,000 to $90,000 a year.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ full
`,
  },
  ignores: {
    "the full range where it is asked for":
      "# Baker\n\nLocation: Tacoma, WA\n\nThe full pay range is $22 to $30 an hour.",
    "starting pay where it is asked for":
      "# Baker\n\nLocation: Duluth, Minnesota\n\nThe starting pay is $22 to $24 an hour.",
    "both ranges":
      "# Baker\n\nLocation: Tacoma, WA\n\nThe starting pay is $22 to $24 an hour. The scale goes from $22 to $30 an hour.",
    "one rate": "# Baker\n\nLocation: Tacoma, WA\n\nThe starting pay is $22 an hour.",
    "a place that asks for no range in particular":
      "# Baker\n\nLocation: Boston, MA\n\nThe starting pay is $22 to $24 an hour.",
  },
});
