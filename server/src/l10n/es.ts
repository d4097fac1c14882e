import type { Catalogue } from "./catalogue";
import { BIAS } from "./es/bias";
import { CLARITY } from "./es/clarity";
import { DRAFT } from "./es/draft";
import { PAY } from "./es/pay";
import { PHRASES } from "./es/phrases";
import { REQUIREMENTS } from "./es/requirements";
import { STATEMENTS } from "./es/statements";
import { STRUCTURE } from "./es/structure";
import { TITLE } from "./es/title";
import { VALUES } from "./es/values";

/** What is said in Spanish. */
export const SPANISH: Catalogue = {
  rules: { ...BIAS, ...CLARITY, ...DRAFT, ...PAY, ...REQUIREMENTS, ...STATEMENTS, ...STRUCTURE, ...TITLE },
  phrases: PHRASES,
  values: VALUES,
  joints: [
    ["” and “", "» y «"],
    ["” is left out, “", "» falta, «"],
    ["” is added, “", "» sobra, «"],
    ["” stands for “", "» está en lugar de «"],
    ["”, “", "», «"],
  ],
};
