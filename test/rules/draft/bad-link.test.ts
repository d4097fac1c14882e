import { badLink } from "../../../server/src/core/rules/draft/bad-link";
import { describeRule } from "../../support/describe-rule";

describeRule(badLink, {
  flags: {
    "an e-mail address as a link": `
Write to [Ada](ada@oven.example) for more.
               ^^^^^^^^^^^^^^^^ mailto -> mailto:ada@oven.example
`,
    "an address that is the words of its link in HTML": {
      text: `
See <a href="http://mill.example/jobs">http://mill.example/jobs</a> today.
             ^^^^^^^^^^^^^^^^^^^^^^^^ insecure
`,
      fixed: 'See <a href="https://mill.example/jobs">https://mill.example/jobs</a> today.\n',
    },
    paths: `
Go to the [careers page](../../company/careers.md) or read [more](/about).
                         ^^^^^^^^^^^^^^^^^^^^^^^^ relative
                                                                  ^^^^^^ path
`,
    "many paths": `
Read about [rye](/rye), [oats](/oats), [salt](/salt), [milk](/milk) and [eggs](/eggs).
                 ^^^^ path
                               ^^^^^ path
                                              ^^^^^ path
                                                             ^^^^^ paths
`,
    "an address without its beginning": `
We keep [bread](bread.example.com/rye).
                ^^^^^^^^^^^^^^^^^^^^^ scheme -> https://bread.example.com/rye
`,
    "an address that is the words of its own link, once": {
      text: `
See [http://bread.example.com](http://bread.example.com) today.
                               ^^^^^^^^^^^^^^^^^^^^^^^^ insecure
`,
      fixed: "See [https://bread.example.com](https://bread.example.com) today.\n",
    },
    "no address": `
[Apply here](#) today.
             ^ empty
`,
    "a broken address": `
Apply at https:/example.com/jobs today.
         ^^^^^^^^^^^^^^^^^^^^^^^ malformed -> https://example.com/jobs
`,
    "a broken e-mail address": `
Send your resume to jobs@example,com today.
                    ^^^^^^^^^^^^^^^^ mail -> jobs@example.com
`,
    "half of an address": `
Apply at https://careers or [write](mailto:) to us.
         ^^^^^^^^^^^^^^^ malformed
                                    ^^^^^^^ mail
`,
    "an address of one's own computer": `
Apply at http://localhost:3000/apply today.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ local
`,
    http: `
Apply at http://www.example.com/jobs today.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ insecure -> https://www.example.com/jobs
`,
  },
  ignores: {
    "an address that was broken at the end of a line": "Write to ada.rye@oven-\nmill.example or call us.",
    "a name with a sign": "Apply to the Bread@Home team.",
    "signs that are written as code, which another rule mends":
      'See <a href="https:&#x2F;&#x2F;mill.example&#x2F;jobs">https:&#x2F;&#x2F;mill.example&#x2F;jobs</a> today.',
    "an address that is the words of its own link":
      "See [https://bread.example.com/rye](https://bread.example.com/rye) today.",
    "whole addresses in a row":
      "Read about [rye](https://bread.example.com/rye), [oats](https://bread.example.com/oats) and [salt](https://bread.example.com/salt).",
    "whole addresses":
      "Apply at https://jobs.example.com/a?b=c#url=d or [here](https://example.com/x_(y)) or www.example.com.",
    "e-mail addresses and telephones":
      "Write to jo.miller@jobs.example.com or [Jo](mailto:jo@example.com?subject=Baker) or [call](tel:+15551234).",
    "a number of a network that anybody reaches": "Apply at https://93.184.216.34/jobs today.",
    "a place in the same text": "See [our benefits](#benefits).",
    "a handle and a slogan": "Follow @bakery, life@bakery and R&D@Bread.",
    "a price and a place": "Rolls @ 2 dollars. Sell [bread] (fresh) at 3:30.",
    "a field of a template, which another rule reports": "Go [there]({{ site.baseurl }}/jobs).",
    code: "```\nhttp://localhost:3000\n```",
  },
});
