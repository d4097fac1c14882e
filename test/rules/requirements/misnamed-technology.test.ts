import { misnamedTechnology } from "../../../server/src/core/rules/requirements/misnamed-technology";
import { describeRule } from "../../support/describe-rule";

describeRule(misnamedTechnology, {
  flags: {
    "wrong capitals and spaces": `
- You know Javascript, Pytorch and Java script
           ^^^^^^^^^^ misspelt -> JavaScript
                       ^^^^^^^ misspelt -> PyTorch
                                   ^^^^^^^^^^^ misspelt -> JavaScript
`,
    "two words in one": `
- You know PowerBI
           ^^^^^^^ misspelt -> Power BI
`,
    "small letters": `
- You know github
           ^^^^^^ misspelt -> GitHub
`,
  },
  ignores: {
    "right names": "- You know JavaScript, PyTorch, GitHub and Node.js",
    "an address": "- Our code: https://github.com/example and www.Wordpress.example",
    routers: "- You set up Cisco IOS on our routers",
    "an allowed spelling": { text: "- You know Github", options: { allow: ["Github"] } },
  },
});
