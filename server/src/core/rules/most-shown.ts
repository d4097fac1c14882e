/** What the option `most` of a rule with a crowd does. */
export const MOST_SHOWN = "How many places are shown one by one; beyond that one finding stands for all others.";
