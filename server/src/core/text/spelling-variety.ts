import { remember } from "./remember";

/** Whether a text is spelled as outside of the United States: several such words (`organise`, `colour`, `programme`), and more than American ones. */
export const isSpelledAsAbroad = remember((text: string): boolean => {
  const abroad = new Set(Array.from(text.matchAll(ABROAD), ([word]) => word.toLowerCase()));
  return (
    abroad.size >= 2 && abroad.size > new Set(Array.from(text.matchAll(AMERICAN), ([word]) => word.toLowerCase())).size
  );
});

const ABROAD =
  /\b(?:(?:organ|recogn|priorit|optim|util|special|visual|summar|standard|minim|maxim|final|custom|real|central|emphas)is(?:es?|ed|ing|ations?|ational)|analys(?:ed?|ing)|colour(?:s|ful)?|behaviour(?:s|al)?|favour(?:s|able|ite)?|labour|neighbour\w{0,8}|endeavour(?:s|ed)?|centres?|programmes?|travell(?:ing|ed|ers?)|modell(?:ing|ed)|labell(?:ing|ed)|fulfil(?:s|ment)?|enrol(?:s|ment)?|whilst|licence|cheques?)\b/gi;
const AMERICAN =
  /\b(?:(?:organ|recogn|priorit|optim|util|special|visual|summar|standard|minim|maxim|final|custom|real|central|emphas)iz(?:es?|ed|ing|ations?|ational)|analyz(?:ed?|ing)|colors?|behavior(?:s|al)?|favor(?:s|able|ite)?|labor|neighbor\w{0,8}|endeavor(?:s|ed)?|centers?|programs?|travel(?:ing|ed|ers?)|model(?:ing|ed)|label(?:ing|ed)|fulfill(?:s|ment)?|enroll(?:s|ment)?|license)\b/gi;
