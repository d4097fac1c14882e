import { multipleRoles } from "../../../server/src/core/rules/structure/multiple-roles";
import { describeRule } from "../../support/describe-rule";

describeRule(multipleRoles, {
  flags: {
    "two levels with sections of their own": `
# Bakers

## Levels

### Junior Baker

#### Responsibilities

- Bake bread

#### Requirements

- You can bake.

### Senior Baker
    ^^^^^^^^^^^^ roles

#### Responsibilities

- Lead the bakers

#### Requirements

- You can lead.
`,
  },
  ignores: {
    "what a house has": `# Night Driver

## Night Driver Jobs on Offer

You drive the bread to town.

## Newly Built Driver Rooms and Features

You sleep well.
`,
    "headings that say what is done with whom": `# Shipping Clerk

## Working as a Shipping Clerk

You ship bread.

## Communication with Logistics Partners

You call them.

## Search Firm Representatives Please Read

We take no calls.`,
    "shares of one job": `# Bread Librarian

**Bread Librarian**

You lend bread.

**Bread Librarian Services (75%)**

- Lend bread`,
    "grades of one role": `# Baker

## Baker 9

- Two years of baking

## Baker 10

- Four years of baking`,
    "one role": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.",
    "parts of the duties of one job": `# Baker

About the bakery, where we bake.

Essential duties and responsibilities

Baker

- Bake bread
- Weigh flour

Shop Manager

- Open the shop
- Count the till

Requirements

- You can bake.`,
    "what is kept, and a degree": `# Baker

## Price Models

- Keep the prices of bread

## Order Models

- Keep the orders

## Masters

- Or a diploma in baking`,
    "the people one works with":
      "# Baker\n\n## Your team\n\n- Store Manager\n- Pastry Chef\n\n## Responsibilities\n\n- Bake bread",
  },
});
