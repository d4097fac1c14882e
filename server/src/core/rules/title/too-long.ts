import { defineRule } from "../rule";

/** A title that does not fit on a line of a list. */
export const tooLong = defineRule({
  id: "title/too-long",
  scope: "posting",
  severity: "information",
  summary: "Keep the title short enough to be read at a glance.",
  why: "Job boards and phones cut long titles off, mostly at the word that tells jobs apart.",
  messages: {
    long: "The title has {length} characters. Over {most}, job boards cut it off. Move what is not the role into the text.",
  },
  options: { most: 60 },
  optionDescriptions: { most: "How many characters a title may have." },
  *check({ posting }, { most }) {
    const { title } = posting;
    if (!title) return;
    const length = [...title.value].length;
    if (length > most) yield { span: title.span, message: "long", values: { length, most } };
  },
});
