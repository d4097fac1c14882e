import type { Phrase } from "../catalogue";

/** Mistakes in a configuration; what is the same in many of them comes last. */
const MISTAKES: readonly Phrase[] = [
  ["is not a rule", "no es una regla"],
  ["is not a setting; the settings are {names}", "no es una clave de configuración; las claves son {names}"],
  ["is not an option; the options are {names}", "no es una opción; las opciones son {names}"],
  ["is not a kind of statement; the kinds are {names}", "no es un tipo de declaración; los tipos son {names}"],
  ["“{id}” is not a known place; did you mean “{meant}”?", "«{id}» no es un lugar conocido; ¿se refiere a «{meant}»?"],
  ["“{id}” is not a known place; known are {names}", "«{id}» no es un lugar conocido; se conocen {names}"],
  [
    "“{id}” is not a known place; a place is written like us-ca or us-ca-san-francisco",
    "«{id}» no es un lugar conocido; un lugar se escribe como us-ca o us-ca-san-francisco",
  ],
  [
    "a file with a text can be named in a file .rolewright.json only",
    "un archivo con un texto solo se puede nombrar en un archivo .rolewright.json",
  ],
  [
    "the text has {length} characters; a statement may have up to {most}",
    "el texto tiene {length} caracteres; una declaración puede tener hasta {most}",
  ],
  ["“{id}” is not a variable; the variables are {names}", "«{id}» no es una variable; las variables son {names}"],
  ["expected an object, got {value}", "se esperaba un objeto, hay {value}"],
  ["expected a text or a list of paragraphs, got {value}", "se esperaba un texto o una lista de párrafos, hay {value}"],
  ["expected a text, got {value}", "se esperaba un texto, hay {value}"],
  ["expected true or false, got {value}", "se esperaba true o false, hay {value}"],
  ["expected a number, got {value}", "se esperaba un número, hay {value}"],
  ["expected a whole number from 0, got {value}", "se esperaba un número entero desde 0, hay {value}"],
  ["expected a day as YYYY-MM-DD, got {value}", "se esperaba un día como YYYY-MM-DD, hay {value}"],
  ["expected a list of texts, got {value}", "se esperaba una lista de textos, hay {value}"],
  ["expected a list, got {value}", "se esperaba una lista, hay {value}"],
  ["expected a statement in words, got {value}", "se esperaba una declaración con palabras, hay {value}"],
  ["expected {choices}, got {value}", "se esperaba {choices}, hay {value}"],
  [
    "the text is empty; write the statement, or leave this out",
    "el texto está vacío; escribir la declaración, o quitar esto",
  ],
  ["names a file beside a text; the text is used", "nombra un archivo además de un texto; se usa el texto"],
  ["expected the name of a file with the text", "se esperaba el nombre de un archivo con el texto"],
  ["there is no file “{name}”", "no existe el archivo «{name}»"],
  [
    "“{name}” is not in this folder; name a file that lies beside this one or below it",
    "«{name}» no está en esta carpeta; nombrar un archivo de la misma carpeta o de una carpeta dentro de ella",
  ],
  [
    "“{name}” is not plain text; save the statement as a .txt or .md file",
    "«{name}» no es texto sin formato; guardar la declaración como archivo .txt o .md",
  ],
  [
    "“{name}” is too large; a statement may have up to {most} characters",
    "«{name}» es demasiado grande; una declaración puede tener hasta {most} caracteres",
  ],
  ["“{name}” is empty; write the statement into it", "«{name}» está vacío; escribir en él la declaración"],
  ["“{name}” cannot be read: {reason}", "«{name}» no se puede leer: {reason}"],
  ["cannot be read: {reason}", "no se puede leer: {reason}"],
];

/** What keeps a configuration file from being read. */
const SYNTAX: readonly Phrase[] = [
  ["expected a comma", "se esperaba una coma"],
  ["expected a colon", "se esperaban dos puntos"],
  ["expected a value", "se esperaba un valor"],
  ["expected a name in double quotes", "se esperaba un nombre entre comillas dobles"],
  ["expected a closing brace", "se esperaba una llave de cierre"],
  ["expected a closing bracket", "se esperaba un corchete de cierre"],
  ["expected nothing more after the closing brace", "no se esperaba nada más después de la llave de cierre"],
  ["a text is not closed by a double quote", "falta la comilla doble que cierra un texto"],
  ["a comment is not closed", "falta el cierre de un comentario"],
  ["expected a name or a value in double quotes", "se esperaba un nombre o un valor entre comillas dobles"],
  ["is not valid JSON", "no es JSON válido"],
  ["is nested too deeply", "tiene demasiados niveles, unos dentro de otros"],
];

/** What is said of a configuration; also the value `message` of what is said of a text in a file of its own. */
export const MESSAGES: readonly Phrase[] = [...SYNTAX, ...MISTAKES];

/** Mistakes in a configuration, and in the texts that it names. */
export const PROBLEMS: readonly Phrase[] = [...MESSAGES, ["“{name}”: {message}", "«{name}»: {message}"]];
