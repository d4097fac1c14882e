import { STATEMENTS } from "../server/src/l10n/es/statement-names";
import { translatorFor } from "../server/src/l10n/translator";
import { capitalised, type SnippetWords } from "./snippets";

/** What the schema of the configuration file says in Spanish beside the strings of the manifest and the catalogue of the server. */
const TEXTS: Readonly<Record<string, string>> = {
  "How Rolewright proof-reads the job postings of this folder and of the folders below it.":
    "Cómo revisa Rolewright las ofertas de empleo de esta carpeta y de sus subcarpetas.",
  "The address of this schema, for editors that ask for one.":
    "La dirección de este esquema, para los editores que la piden.",
  "Do not look for such a file in the folders above. The editor’s settings hold all the same.":
    "No buscar un archivo así en las carpetas superiores. La configuración del editor se aplica de todos modos.",
  "The day by which postings are judged, as YYYY-MM-DD, instead of the present day.":
    "El día según el cual se revisan las ofertas, como YYYY-MM-DD, en lugar de la fecha actual.",
  "The organisation whose postings you write.": "La organización cuyas ofertas se escriben.",
  "Which parts a posting should have, and in what order.": "Qué partes debe tener una oferta y en qué orden.",
  "A plan to begin with. The lists below take the place of its own.":
    "Un modelo con el que empezar. Las listas siguientes sustituyen a las suyas.",
  "The usual one.": "El habitual.",
  "A private employer in the United States.": "Un empleador privado en Estados Unidos.",
  "A public employer in the United States.": "Un empleador público en Estados Unidos.",
  "An employer in Canada.": "Un empleador en Canadá.",
  "An employer in the United Kingdom.": "Un empleador en el Reino Unido.",
  "An employer in the European Union.": "Un empleador en la Unión Europea.",
  "Only what no posting can do without.": "Solo lo que no puede faltar en ninguna oferta.",
  "Parts whose absence is a warning.": "Partes cuya ausencia es una advertencia.",
  "Parts whose absence is worth a note.": "Partes cuya ausencia merece una nota.",
  "The sections from the first to the last. One that is not named stays with the one before it.":
    "Las secciones, de la primera a la última. La que no se nombra sigue a la que tiene delante.",
  "The statements that your organisation has approved. A missing statement is inserted in these words, and one that is nearly the same is reported.":
    "Las declaraciones que la organización ha aprobado. Una declaración que falta se inserta con estas palabras, y se señala la que es casi igual.",
  "Places that are not reported. The quick fix “Ignore…” writes them.":
    "Lugares que no se señalan. Los escribe la corrección rápida «Ignorar…».",
  "The rule’s name.": "El nombre de la regla.",
  "Stands for the words of the place and their neighbours.": "Representa las palabras del lugar y las vecinas.",
  "The paragraphs of the text.": "Los párrafos del texto.",
  "The text. It may hold {company} for the organisation’s name, {contact} for whom candidates ask for an accommodation, {title} for the title of the posting; what stands in [brackets] is left to the writer of each posting.":
    "El texto. Puede contener {company} para el nombre de la organización, {contact} para el contacto al que los candidatos piden ajustes razonables, {title} para el título de la oferta; lo que está entre [corchetes] queda para quien escribe cada oferta.",
  "A file with the text, beside this file or in a folder below it, such as texts/statement.md: plain text, the statement alone, without a heading.":
    "Un archivo con el texto, junto a este archivo o en una subcarpeta, como texts/statement.md: texto sin formato, la declaración sola, sin encabezado.",
  "Texts for places of their own, such as us-ca or us-ca-san-francisco. Where there is none, that of the state or country around it is taken, else the general one.":
    "Textos para lugares concretos, como us-ca o us-ca-san-francisco. Donde no lo hay se toma el del estado o el país al que pertenece y, si tampoco lo hay, el general.",
};

/** Says an English description in Spanish: as the manifest does, else by the table above, else as the server would. */
export function spanishDescriptions(english: string, spanish: string): (text: string) => string {
  const translated = JSON.parse(spanish) as Record<string, string>;
  const strings = Object.entries(JSON.parse(english) as Record<string, string>);
  const known = new Map(strings.map(([key, text]) => [text, translated[key] ?? text]));
  const { text: say } = translatorFor("es");
  return (text) => known.get(text) ?? TEXTS[text] ?? say(text);
}

/** What the snippets are called in Spanish; what they write stays English. */
export const SPANISH_SNIPPETS: SnippetWords = {
  section: (heading) => `Sección «${heading}»`,
  pay: { name: "Salario", description: "Línea con el rango salarial" },
  statement: (english) => {
    const name = STATEMENTS.find(([known]) => known === english)?.[1] ?? english;
    return { name: capitalised(name), description: `Ejemplo: ${name}` };
  },
};
