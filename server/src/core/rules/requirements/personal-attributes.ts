import { oneOf } from "../../data/one-of";
import { holderOf } from "../requirement-text";
import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** What a person looks like, how they live, or what they own is asked for. */
export const personalAttributes = defineRule({
  id: "requirements/personal-attributes",
  scope: "posting",
  severity: "warning",
  summary: "Ask for what the work needs, not for what a person is or owns.",
  why: "Looks, family, habits and belongings say little about the work, shut people out, and are protected by law in many places.",
  messages: {
    person: "“{found}” asks about the person, not about the work. Leave it out, or say what the work needs.",
    employed: "“{found}” shuts out people who are between jobs. Leave it out.",
    car: "“{found}” asks for a car, but no driving duty is named. Say what it is needed for, or leave it out.",
  },
  shields: ["statement", "benefits", "quotation", "address", "other-language", "heading"],
  *check({ text, blocks }) {
    for (const block of blocks) {
      if (block.kind === "code" || !mayHold(block.text)) continue;
      for (const match of block.text.matchAll(PERSON))
        if (!(/shaven$/i.test(match[0]) && SEAL.test(block.text)))
          yield { span: spanOfMatch(match, block.span.start), message: "person", values: { found: match[0] } };
      for (const match of block.text.matchAll(EMPLOYED))
        yield { span: spanOfMatch(match, block.span.start), message: "employed", values: { found: match[0] } };
      for (const match of block.text.matchAll(CAR)) {
        if (
          !DRIVES.test(text.slice(0, block.span.start + match.index)) &&
          !DRIVES.test(text.slice(block.span.start + match.index + match[0].length))
        ) {
          yield { span: spanOfMatch(match, block.span.start), message: "car", values: { found: match[0] } };
        }
      }
    }
  },
});

const mayHold = holderOf([
  "smok",
  "single",
  "married",
  "childless",
  "must be",
  "marital",
  "your age",
  "your religion",
  "your height",
  "your weight",
  "your nationality",
  "your date",
  "appearance",
  "presentable",
  "good looks",
  "good-looking",
  "good looking",
  "groomed",
  "personality",
  "proportionate",
  "tattoo",
  "piercing",
  "children",
  "no kids",
  "commitments",
  "photo",
  "picture",
  "headshot",
  "only",
  "preferred",
  "employ",
  "car",
  "vehicle",
  "transport",
]);

/** What has to sit close to a face. */
const SEAL = /\b(?:respirators?|breathing apparatus|face ?masks?|seal)\b/i;

/** Words that only a wish about the person explains. */
const PERSON =
  /\b(?:non-?smok(?:er|ers|ing)(?: (?:candidates?|applicants?|only|preferred|required|lifestyle|habits?))|must be (?:a )?non-?smokers?|(?<=^[^a-z]{0,6})non-?smokers?(?=[^a-z]{0,3}$)|(?<!\b(?:every|each|any|no|a|one|not a) )(?:single|unmarried|married|childless) (?:candidates?|applicants?|persons?(?! (?:accommodation|rooms?|occupancy|household))|women|men|males?|females?|only|preferred)|must be (?:single|unmarried|married|attractive|good-looking|presentable|slim|physically attractive|clean[- ]shaven)|(?:(?:always|to) be|highly|well[- ]groomed and) presentable|(?:state|indicate|mention|include|specify) your (?:age|marital status|religion|height|weight|nationality|date of birth)|marital status ?:|(?:good|pleasant|attractive|pleasing|neat|presentable) (?:physical )?(?:appearance|looks)\b(?! of (?:the|our|all|a|an|each|public|displays?)\b)|good[- ]looking|well[- ]groomed|pleasing personality|height and weight proportionate|weight proportionate to height|no (?:visible )?(?:tattoos?|piercings?|children|kids|family commitments)|(?:recent|full[- ]length|passport[- ]size[d]?) (?:photo|photograph|picture)(?: of yourself)?|(?:(?:attach|include|send|submit) (?:a |your )?(?:recent )?|with (?:your |a recent |your recent )|(?<=\b(?:cv|c\.v\.|resume|résumé|curriculum vitae|application|letter),? (?:together |along )?)with (?:a )?|\b(?:your|a) (?:cv|c\.v\.|resume|résumé)(?: and|,| &) (?:a |your )?)(?:photo|photograph|headshot|picture)\b(?! (?:id|identification|of (?:your|the) (?:work|portfolio)))(?! (?:portfolio|samples?|editing|of (?!you)))|(?:male|female|men|women|ladies|gentlemen) (?:candidates? )?(?:only|preferred)|only (?:male|female)s?(?: candidates?| applicants?)?)\b/gi;
const EMPLOYED = oneOf("gi")`
  \b(?:must be|only|candidates?(?: who are)?|applicants?(?: who are)?) (?:currently|presently) (?:employed|working)(?! (?:by|for|at|with|in|as|under|through)\b|,? or (?:\w+ ){0,2}(?:employed|working)\b)
  \bcurrently employed (?:candidates?|applicants?|only)\b
  \bno (?:gaps? in employment|employment gaps?|unemployed (?:candidates?|applicants?))\b
  \bunemployed (?:candidates?|applicants?) (?:will not|need not|are not)\b
`;
const CAR =
  /\b(?:(?:must )?(?:own|have|possess)(?: your| their| a| an)?(?: own)? (?:reliable )?(?:car|vehicle)|own (?:reliable )?(?:car|vehicle|transportation)(?: (?:is )?(?:required|essential|needed|a must))|(?:must have |have )(?:your )?own transport(?:ation)?|reliable (?:car|vehicle)(?: (?:is )?(?:required|essential|needed)))\b/gi;
const DRIVES =
  /\b(?:driv(?:e|es|ing|er|ers)\b(?!['’]|s?['’]s? (?:licen|licence))|deliver(?:y|ies|ing)?|travel\w*|visits?|visiting|route|routes|transport(?:ing)? (?:clients|patients|goods|people|children|residents|materials|equipment)|courier|mileage|field|territory|client sites?|customer sites?|home care|between (?:sites|locations|offices)|on the road)\b/i;
