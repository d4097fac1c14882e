/** What streets are called at their end, as a part of a pattern. */
export const STREET =
  "(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Hwy|Highway|Fwy|Parkway|Pkwy|Place|Square|Court)";
