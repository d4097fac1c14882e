import { skillsList } from "../../../server/src/core/rules/requirements/skills-list";
import { describeRule } from "../../support/describe-rule";

describeRule(skillsList, {
  flags: {
    "ten tools in a row": `
## Requirements

- Python, Java, Docker, Kubernetes, PostgreSQL, MySQL, MongoDB, Jenkins, Terraform, TypeScript
@document bare
`,
    "ten tools in ten lines": `
## Skills

- Python
- Java
- Docker
- Kubernetes
- PostgreSQL
- MySQL
- MongoDB
- Jenkins
- Terraform
- TypeScript
@document bare
`,
  },
  ignores: {
    "a few tools": "## Requirements\n\n- Python, Java, Docker and Kubernetes",
    "tools and what they are for":
      "## Requirements\n\n- You write our order system in Python\n- You keep recipes in PostgreSQL and pictures of bread in MongoDB\n- You run it all on Docker and Kubernetes with Terraform",
  },
});
