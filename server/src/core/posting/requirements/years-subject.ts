/** Adjectives of “experience” that do not say what the experience is of. */
const EMPTY =
  "(?:of|the|an?|relevant|related|directly|professional|professionally|work|working|full-time|part-time|full|time|paid|unpaid|hands-on|proven|progressive|progressively|increasingly|responsible|direct|practical|prior|previous|total|overall|solid|strong|demonstrated|demonstrable|verifiable|documented|recent|successful|continuous|equivalent|applicable|similar|job|post-graduate|post-degree|postgraduate|combined|real-world|real|world|minimum|required|and|or|\\/|-|in-depth|extensive|significant|dedicated|specialized|that|such|this|qualifying|on-the-job|and\\/or)";
const EMPTY_LEAD = new RegExp(`^(?:${EMPTY} )+`, "i");

function withoutEmptyWords(words: string): string {
  return `${words.trim()} `.replace(EMPTY_LEAD, "").trim();
}

/**
 * What a number of years is of, in the words of the posting; null where it is not said. `end` is where the years end:
 * `3+ years’ model optimization experience` and `3+ years of experience in model optimization` are of “model optimization”.
 */
export function readSubject(text: string, end: number): string | null {
  const rest = text
    .slice(end, end + 260)
    .replace(/\s+/g, " ")
    .replace(/^(?:'s?|\+| or more| plus|\.)? ?/, "");
  const experience =
    /^((?:[\p{L}\p{N}+#&/.,'-]{1,24} ){0,9}?)(?:experience|exp|expertise|background)(?![\p{L}])/iu.exec(rest);
  if (experience && !/[,.] /.test(experience[1]!.replace(/, (?=[^,]{2,60}(?:,| and | or ))/, " "))) {
    const before = withoutEmptyWords(experience[1]!);
    const after = followingPhrase(rest.slice(experience[0].length));
    if (before && !(/^industry$/i.test(before) && after)) return before;
    return after;
  }
  const role = /^(?:(?:working|employed|serving) (?=as |in |with |on ))?(?:of |in |as |with |on )?(.*)$/is.exec(rest)!;
  return /^(?:of|in|as|with|[\p{L}-]{3,20}ing)(?![\p{L}])/iu.test(rest) ? cleanPhrase(role[1]!) : null;
}

function followingPhrase(rest: string): string | null {
  const phrase =
    /^,? (?:in|with|of|as|using|on|at|within|for|across|leading|managing|working|building|designing|developing|[\p{L}-]{3,20}ing)(?![\p{L}]).*$/isu.exec(
      rest,
    );
  if (!phrase) return null;
  return cleanPhrase(
    phrase[0]
      .replace(/^ with (?:the )?\p{Lu}[^,.;]{2,60}? as an? (?=\p{L})/u, " ")
      .replace(/^,? (?:working (?:in|with|as|on|for)|in|with|of|as|using|on|at|within|for|across) /i, ""),
  );
}

/** The phrase up to where something else begins: the end of the sentence, brackets, a level, another demand. */
function cleanPhrase(words: string): string | null {
  const stop =
    /[;:()]|(?<=[\p{L}\p{N}])[.!?](?=\s|$|\p{Lu})| - |,? (?:and|or|plus|with|including|of which) (?:at least|an?|the|minimum|equivalent|\d{1,2}\+?|one|two|three|four|five|proven|strong|ability|excellent)\b|,? (?:is|are|or equivalent|preferred|required|preferably|ideally|is a plus|a plus|including|desired|such as)\b| (?:which|who|that)\b|, (?:with|including|and (?:have|be|a|an)|at|within|while)\b/iu.exec(
      words,
    );
  const phrase = (stop ? words.slice(0, stop.index) : words).replace(/^(?:the|an?) (?=\p{L})/iu, "");
  const clean = withoutEmptyWords(phrase.replace(/ {2,}/g, " ")).replace(/(?<![,.\s/-])[,.\s/-]+$/, "");
  if (
    /^(?:one or more|any|at least one|some|all) of the following|^the following|^(?:the )?(?:last|past) /i.test(clean)
  )
    return null;
  return clean.length >= 2 && clean.length <= 160
    ? clean
    : clean.length > 160
      ? clean.slice(0, clean.lastIndexOf(" ", 160))
      : null;
}
