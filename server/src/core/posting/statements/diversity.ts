import type { StatementPattern } from "./statement-pattern";

/** What an employer says of itself in favour of a diverse and inclusive workplace. Tasks and skills of that kind are not meant. */
export const DIVERSITY: readonly StatementPattern[] = [
  {
    kind: "diversity",
    says: [
      /\b(?:we|we're|our (?:company|team|mission|goal|organi[sz]ation|workplace|culture|people|belief|employees)|us|company|employer|organi[sz]ation|university|college|school|trust|council|department|district|\p{Lu}[\p{L}\d]+\.? (?:is|are|believes|values|strives|celebrates|embraces)|(?!(?:who|that|which|you|one|and|our|your|their|its|these|core|guiding|shared|candidate|person|individual|applicant|leader)\b)\p{Lu}[\p{L}\d]+(?= (?:values|celebrates|embraces)\b))(?!\p{L})[^.]{0,80}\b(?:commit(?:s|ted)|dedicated|believes?|celebrat(?:e|es|ing)|values?|embraces?|strives?|striving|proud(?:ly)?|champions?|cherish|respects?|seek|passionate|creating|committed to|recogni[sz]es?|know)\b[^.]{0,120}\b(?:diversity|diverse (?:[\w-]+,? ){0,3}(?:team|teams|staff|faculty|workforce|workplace|backgrounds?|voices|perspectives|thoughts|communit\w+|culture|group of people|talent|organi[sz]ation|all-remote|and inclusive)|inclusi(?:on|veness|vity)|inclusive,? (?:(?:and )?[\w-]+ )?(?:space|workplace|environment|culture|communit\w+|workforce|team|of)|belonging|underrepresented|under-represented|different (?:perspectives|backgrounds|voices))/iu,
      /\b(?:our|the company's|\p{Lu}[\p{L}\d]+'s) (?:[\p{L}-]+ )?(?:commitment|dedication) to (?:[\p{L}-]+,? (?:and )?){0,4}(?:diversity|inclusi(?:on|vity|veness))\b/iu,
      /\b(?:our|we)\b(?! (?:help|support|advise))[^.]{0,60}\b(?:environment|workplace|culture) (?:that|which|where)\b[^.]{0,30}\b(?:foster|promot|celebrat|embrac|encourag|valu)\w{1,4}\b[^.]{0,30}\b(?:diversity|inclusi(?:on|vity)|belonging)\b/i,
      /\b(?:we|our company|our team|our trust)\b[^.]{0,40}\b(?:supports?|supporting|promotes?|fosters?)\b[^.]{0,30}\b(?:diversity(?! of)|diverse (?:workforce|workplace|team))\b/i,
      /\b(?:we have|\p{Lu}[\p{L}\d]+ has) an? (?:[\p{L}-]+ )?commitment to (?:[\p{L}-]+,? (?:and |& )?){0,4}(?:diversity|inclusi(?:on|vity|veness))\b/iu,
      /\bcommitted to (?:being|becoming|remaining) an? (?:\w+ly |more )?(?:diverse and )?inclusive\b/i,
      /\bdiversity (?:and \w+ )?(?:is|are) (?:celebrated|valued|embraced|encouraged)\b/i,
      /\bunder-?represented\b[^.]{0,120}\b(?:encourage|welcome)s?\b[^.]{0,20}\bapplications\b/i,
      /\b(?:our (?:goal|aim|mission|ambition)|we)\b[^.]{0,40}\bto be(?:come)? (?:an? )?(?:truly |more |fully )?(?:diverse(?:,| and) (?:and )?)?inclusive\b(?:,| and| company| employer| team| workplace| organi)/i,
      /\b(?:diversity|inclusion|diverse (?:teams?|perspectives|workforce|backgrounds))\b[^.]{0,60}\b(?:makes? us|is (?:at the (?:heart|core)|one of our|our|what gives us|a core|important to us|central)|(?<!\bto )helps? us|drives? (?:our )?innovation|are (?:at the (?:heart|core)|our strength))/i,
      /\b(?:accept|celebrate|embrace|respect|value)s? (?:our |people's |individual |human )?differences?\b/i,
      /\b(?:celebrate|embrace|value|respect)s? (?:what|the things that|everything that) makes? (?:\w+ ){1,4}(?:different|unique)\b/i,
      /(?<![\p{L}])(?:indigenous|aboriginal|torres strait islander|māori|maori|first nations|pasifika)\b[^.]{0,80}\b(?:encouraged|welcome|urged|invited)\b[^.]{0,20}\bapply\b/iu,
      /\b(?:women|people of colou?r|minorit\w+|lgbtq\S*|underrepresented (?:groups|communities|backgrounds)|under-represented (?:groups|communities|backgrounds))\b[^.]{0,100}\b(?:encouraged|welcome|strongly|urged)\b[^.]{0,30}\b(?:apply|applications?)/i,
      /\b(?:under-?represented|marginali[sz]ed|minorit(?:y|ies))\b[^.]{0,80}\b(?:encouraged|welcome|urged|invited) to apply\b/i,
      /\b(?:cent(?:er|re)s|prioriti[sz]es|embeds?)\b[^.]{0,20}\b(?:diversity|equity|inclusion)\b[^.]{0,60}\bin our (?:\w+ )?(?:organi[sz]ation|work|workplace|team|company|hiring|culture)\b/i,
      /\b(?:welcomes?|encourages?|invites?) (?:all |job )?(?:applications|applicants|candidates|people|individuals|everyone|talent)\b[^.]{0,60}\b(?:all|any|every|diverse|different) (?:\w+ )?(?:backgrounds?|sections|parts|communit|walks|identit|gender)/i,
      /\b(?:encourage|welcome|invite)s?\b[^.]{0,60}\b(?:women|people of colou?r|minorit\w+|lgbtq\S*|underrepresented|under-represented|marginali[sz]ed|(?:culturally |ethnically )?diverse (?:candidates|applicants))\b(?! (?:into|in) (?:careers?|stem|tech|science|sports?)\b)/i,
      /\b(?:encourage|welcome|invite)s?\b[^.]{0,20}\b(?:applications?|applicants|candidates)\b[^.]{0,40}(?<!\p{L})(?:aboriginal|torres strait|indigenous|first nations|m[aā]ori|ethnic minorit\w+|culturally|disabled|(?:people|persons|individuals) (?:living )?with (?:an? )?disabilit\w+)/iu,
      /\b(?:people|persons|individuals|applicants|candidates) (?:living )?with (?:an? )?disabilit\w+[^.]{0,40}\b(?:encouraged|urged|invited) to apply\b/i,
      /(?:\b[Ww]e(?:'re| are)|(?<!\p{L})\p{Lu}[\p{L}\d]+\.? is) an? (?:[\w-]+ ){0,2}(?:inclusive|diverse)(?: and \w+)? (?:organi[sz]ation|employer|company|workplace)\b/u,
      /\b(?:increase|improve|broaden|widen) (?:the )?diversity (?:of|in|across|within) (?:our|the) (?:\w+ )?(?:staff|workforce|team|board|applicant|organi[sz]ation|profession)/i,
      /\b(?:diversity|inclusion) (?:is|are|means?) more than\b|\bour (?:recruitment|selection|hiring)[^.]{0,40}\b(?:is|are) (?:\w+ )?inclusive\b/i,
      /^[^\p{L}]{0,6}committed to [^.]{0,60}\b(?:diversity|inclusion)\b[^.]{0,80}\b(?:inclusive workplace|for all|for everyone)\b/iu,
      /\b(?:takes?|taking) (?:[\p{L}-]+,? (?:and |& )?){0,3}(?:diversity|inclusion)\b[^.]{0,20}\bseriously\b/iu,
      /\b(?:candidates|applicants|individuals|colleagues) (?:who|that) (?:will |can |may )?(?:contribute|add) to\b[^.]{0,40}\b(?:diversity|inclusion)\b/i,
      /\b(?:respects?|welcomes?|values?|includes?) (?:all|every|any)(?: people|one|body| persons?| individuals?)?\b[^.]{0,20}\b(?:irrespective|regardless) of\b[^.]{0,80}\b(?:gender|race|religion|age|disability|background)\b/i,
    ],
    unless:
      /\b(?:you|you're|you've|you'll) (?:are |will |have |'ll |can )?(?:be |been )?(?:passionate|committed|believe|value|build|create|foster|lead|work with|partner|help|support|a )|\bdiverse (?:range|set|portfolio|client|customer|array|mix|product|skill|background in)|\b(?:students?|learners?|children|youth|clients?|customers?|patients?|guests?|residents?|families|famil(?:y|ies)|populations?|public|audiences?|users?) (?:from|of|with) (?:\w+ ){0,2}(?:diverse|different|varied|underrepresented|all) |^[^\p{L}]{0,6}(?:an? |has an? )?(?:(?:strong|demonstrated|deep|genuine|proven|clear|active|personal) )?commitment to\b(?!.*\b(?:we|us)\b)|^[^\p{L}]{0,6}(?:accepts?|celebrates?|embraces?|respects?|values?)\b(?!.*\b(?:we|us|our)\b)|^[^:.]{2,40}: (?:creates?|supports?|values|celebrates?|demonstrates?|fosters?|promotes?|embraces|respects|treats|works)\b/iu,
  },
];
