import type { SectionKind } from "./section-kinds";

/**
 * What a sentence says of the list below it, in small letters, without its colon and without “including”, “the following” or “such as”
 * at its end. The first that fits decides; a sentence that none fits may still be read as a heading.
 */
export const SECTION_LEADS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "how-to-apply",
    /\b(?:(?:further|more|additional|any|other) (?:information|info|details?|questions|queries)|an? (?:informal|confidential|personal) \w+)\b.{0,120}\b(?:contact|call|visit|e-?mail|speak|ring|refer to|go to|get in touch|telephone|see)\b/,
  ],
  ["how-to-apply", /\b(?:please|invited to|encouraged to|would like to) (?:contact|call|ring|speak to|get in touch)\b/],
  [
    "how-to-apply",
    /\b(?:applications?|resumes?|résumés?|cvs?|cover letters?|applicants|candidates)\b.{0,80}\b(?:include|consist of|contain|submit|send|provide|attach|upload|answer|e-?mail|forward|supply|be (?:sent|submitted|e-?mailed))\b(?:.{0,60}\b(?:to|questions?|prompts?|documents?|information|materials?|items|following|includes?|consist of|contain)|(?<=include|contain|consist of))$/,
  ],
  [
    "how-to-apply",
    /^(?:(?:please|kindly|to apply,?|to be considered,?|simply|then) ){0,2}(?:apply|e-?mail|send|submit|forward|mail|upload|fax|include|attach)\b.{0,80}\b(?:resumes?|résumés?|cvs?|cover letters?|applications?|documents|references|the following)\b/,
  ],
  [
    "how-to-apply",
    /^to (?:apply|be considered)\b(?! for\b).{0,90}\b(?:please|send|submit|e-?mail|forward|provide|upload|complete|application)\b/,
  ],
  [
    "how-to-apply",
    /\b(?:questions|[ie]nquiries|queries|nominations)\b.{0,60}\b(?:sent|directed|addressed|submitted|made|e-?mailed) to$/,
  ],
  ["how-to-apply", /\b(?:application|hiring|interview|recruitment|selection) (?:process|procedure)\b/],

  [
    "benefits",
    /^(?!responsib)(?=.{0,120}\b(?:we|our|us|you|your|offers?|provides?|receive|access to|in return|some of|range of|includes?|following|package|loads of|plenty of|lots of)\b).{0,160}\b(?:benefits?|perks|rewards)(?: package| scheme| programme?s?)?(?: (?:to name (?:but )?a few|(?:of|for|to|in|as|available|that|when|while|below|include|are)\b.{0,70}))?$/,
  ],
  [
    "benefits",
    /\b(?:in (?:return|exchange)|as a thank you)\b.{0,90}\b(?:offer|provide|give|receive|get|enjoy|expect|have|benefit|reward|find)\b/,
  ],
  [
    "benefits",
    /\b(?:we|company|trust|employer|organi[sz]ation|council|university|college|county|city)(?: (?:are|is) (?:proud|pleased|delighted|able|happy) to| can| will| also| currently| do| therefore)* (?:offers?|provides?|gives?)(?: (?:the|to|for|all|our|its|staff|employees?|members?|people|colleagues?|team|you|workers?|nurses?|positions?|eligible|full-time|permanent|regular|your?))+(?: with)?$|\b(?:therefore|in addition|also|alongside this),? we (?:also )?(?:offer|provide)$/,
  ],
  ["benefits", /\b(?:can|will|'ll|does|do) (?:also )?offer(?: (?:you|our (?:staff|employees|people)|all staff))?$/],
  [
    "benefits",
    /\byou(?:'ll| will| can| may)?(?: also| then)? (?:be offered|have access to|be (?:entitled|eligible) (?:to|for)|benefit from|enjoy|receive)(?: a)?$/,
  ],

  [
    "requirements",
    /^(?:in order )?to (?:be (?:considered|successful|eligible|suitable|qualified|effective|a (?:good|great|strong) fit)|succeed|thrive|excel|qualify|perform (?:this|the) \w+|do (?:this|the) (?:job|role|work)|apply for (?:this|the|these) \w+)\b.{0,110}\b(?:you|candidates?|applicants?|individuals?|persons?|someone|post-?\s?holders?|incumbent|following|experience|skills|qualifications)\b/,
  ],
  [
    "requirements",
    /\b(?:look(?:ing)?|search(?:ing)?|seek(?:ing)?) (?:for )?(?!.{0,120}\b(?:will|can|to)$).{2,80}\b(?:with|whose|who(?: has| have| is| are)?|that (?:has|have|is|are))$/,
  ],
  [
    "requirements",
    /\b(?:candidates?|applicants?|individuals?|person|people|addition|fit|colleague|scientist|engineer|nurse|teacher|officer)\b.{0,70}\b(?:should|must|will|would|needs? to|who|also|to) (?:also |ideally )?(?:have|has|possess|bring|hold|meet|be able to demonstrate|demonstrate)(?: (?:a|the|several|most|some|all|any|at least|one|or|more|of|following|combination|these))*(?: (?:attributes|qualities|skills|qualifications|criteria|competenc\w+|requirements|experience|abilities|capabilities|expertise|education|certifications?|licen[sc]es?|background|conditions|knowledge|and|or|&|minimum|essential|specific|relevant|key))*$/,
  ],
  [
    "requirements",
    /^(?:knowledge|skills|qualifications|education|experience|competencies)\b.{0,80}\b(?:necessary|needed|required|to be successful)\b/,
  ],
  [
    "requirements",
    /^(?!.*\b(?:pay|salary|rate)\b).*\b(?:the following|these|minimum|essential|desirable|preferred)(?: \w+,?){0,3} (?:attributes|qualities|skills|qualifications|criteria|competenc\w+|requirements|abilities|capabilities|conditions)(?: (?:and|or|&) \w+)?(?: (?:to qualify|needed|we|that we|for|in)\b.{0,60})?(?: are| is)?$/,
  ],
  ["requirements", /\bspeciali[sz]ed experience (?:is|are)(?: defined)?(?: as)?$/],

  [
    "responsibilities",
    /\b(?:role|position|job|post|work|internship|placement|apprenticeship|traineeship)(?: (?:will|may|would|can|also|typically|mainly|primarily|could))* (?:involves?|entails?|encompass(?:es)?|consists? of|focus(?:es)? on|include|requires? you to)\b/,
  ],
  [
    "responsibilities",
    /\b(?:post-?\s?holder|job-?\s?holder|incumbent|consultant|intern|trainee|apprentice|volunteer|librarian|manager|coordinator|assistant|officer|fellow|you)(?:'ll| will| would| shall)(?: also| mainly| primarily)? (?:be (?:involved in|responsible for|expected to|required to|working|supporting|assisting|tasked)|assist|carry out|perform|undertake|have (?:\w+ )?responsibility)\b/,
  ],
  [
    "responsibilities",
    /\b(?:duties|responsibilities|tasks|accountabilities|activities|functions)(?: \w+){0,3} (?:includes?|are|will be|involve|consist of|comprise)$/,
  ],

  [
    "schedule",
    /\b(?:work(?:ing)? (?:patterns?|hours|days|schedule)|shift patterns?|shifts|hours of work|rota)(?: (?:are|is|will be))?(?: as follows)?$/,
  ],
];
