import type { Phrase } from "../catalogue";
import { DEEDS } from "./phrases";
import { NAMES } from "./places";
import { MESSAGES } from "./problems";
import { STATEMENTS } from "./statement-names";

const MONTHS: readonly Phrase[] = [
  ["{day} January {year}", "{day} de enero de {year}"],
  ["{day} February {year}", "{day} de febrero de {year}"],
  ["{day} March {year}", "{day} de marzo de {year}"],
  ["{day} April {year}", "{day} de abril de {year}"],
  ["{day} May {year}", "{day} de mayo de {year}"],
  ["{day} June {year}", "{day} de junio de {year}"],
  ["{day} July {year}", "{day} de julio de {year}"],
  ["{day} August {year}", "{day} de agosto de {year}"],
  ["{day} September {year}", "{day} de septiembre de {year}"],
  ["{day} October {year}", "{day} de octubre de {year}"],
  ["{day} November {year}", "{day} de noviembre de {year}"],
  ["{day} December {year}", "{day} de diciembre de {year}"],
];

/** The same as they stand alone, by the words of their kinds. */
const KINDS: readonly Phrase[] = [
  ["equal-opportunity", "igualdad de oportunidades"],
  ["accommodation", "ajustes razonables"],
  ["fair-chance", "oportunidad justa"],
  ["E-Verify", "E-Verify"],
  ["visa", "visados"],
  ["work authorization", "permiso de trabajo"],
  ["background check", "verificación de antecedentes"],
  ["drug test", "prueba de drogas"],
  ["AI", "uso de IA"],
  ["vacancy status", "estado de la vacante"],
  ["diversity", "diversidad"],
  ["privacy", "privacidad"],
  ["pay disclaimer", "rango salarial"],
  ["disability veteran", "discapacidad y veteranos"],
  ["at-will", "empleo a voluntad"],
  ["scam warning", "estafas"],
];

const COUNTS: readonly Phrase[] = [
  ["{number} or more employees in the city", "{number} o más empleados en la ciudad"],
  ["{number} or more employees in {place}", "{number} o más empleados en {place}"],
  ["{number} or more employees", "{number} o más empleados"],
];

const YEARS: readonly Phrase[] = [
  ["1 year", "1 año"],
  ["one year is", "se pide un año"],
  ["one year", "un año"],
  ["{years} years are", "se piden {years} años"],
  ["{from} to {years} years", "{from} a {years} años"],
  ["{years} years", "{years} años"],
];

const DEGREES: readonly Phrase[] = [
  ["a high-school diploma", "un diploma de secundaria"],
  ["A high-school diploma", "un diploma de secundaria"],
  ["an associate degree", "un título de asociado"],
  ["An associate degree", "un título de asociado"],
  ["a bachelor’s degree", "un título de grado"],
  ["A bachelor’s degree", "un título de grado"],
  ["a master’s degree", "un máster"],
  ["A master’s degree", "un máster"],
  ["a doctorate", "un doctorado"],
  ["A doctorate", "un doctorado"],
  ["a professional degree", "un título profesional"],
  ["A professional degree", "un título profesional"],
];

const TIMES: readonly Phrase[] = [
  ["an hour", "por hora"],
  ["a day", "al día"],
  ["a week", "a la semana"],
  ["a month", "al mes"],
  ["a year", "al año"],
];

const BASES: readonly Phrase[] = [
  ["it", "el salario"],
  ["the minimum pay, with the willingness to pay more", "el salario mínimo, con la disposición a pagar más"],
  ["what you expect to pay on hire", "lo que se espera pagar al contratar"],
  ["the starting pay", "el salario inicial"],
  ["the full scale, from the lowest to the highest pay", "toda la escala, del salario más bajo al más alto"],
];

/** Several of them are one value, whose joints are replaced. */
const DIFFERENCES: readonly Phrase[] = [
  ["{differences}, and {more} more", "{differences}, y {more} más"],
  ["“{wanted}” is left out", "«{wanted}» falta"],
  ["“{here}” is added", "«{here}» sobra"],
  ["“{here}” stands for “{wanted}”", "«{here}» está en lugar de «{wanted}»"],
];

const DAYS: readonly Phrase[] = [
  ["Monday", "lunes"],
  ["Tuesday", "martes"],
  ["Wednesday", "miércoles"],
  ["Thursday", "jueves"],
  ["Friday", "viernes"],
  ["Saturday", "sábado"],
  ["Sunday", "domingo"],
];

/** What a statement lacks. */
const LACKING: readonly Phrase[] = [
  ["contact", "contacto"],
  ["job duties", "funciones del puesto"],
  ["protected classes", "grupos protegidos"],
];

const LIST: readonly Phrase[] = [
  ["{first}, {places}", "{first}, {places}"],
  ["{first} and {last}", "{first} y {last}"],
];

/** What stands in texts as the value of a name, in Spanish. */
export const VALUES: Readonly<Record<string, readonly Phrase[]>> = {
  amount: [
    ["up to {amount}", "hasta {amount}"],
    ["from {amount}", "desde {amount}"],
  ],
  asks: [
    [
      "{place} will ask employers with {count}, from {date}, for",
      "{place} pedirá a los empleadores con {count}, desde el {date},",
    ],
    ["{place} will ask, from {date}, for", "{place} pedirá, desde el {date},"],
    ["{place} may ask employers with {count} for", "{place} puede pedir a los empleadores con {count}"],
    ["{place} may ask for", "{place} puede pedir"],
    ["{place} asks employers with {count} for", "{place} pide a los empleadores con {count}"],
    ["{place} asks for", "{place} pide"],
  ],
  basis: BASES,
  count: COUNTS,
  date: MONTHS,
  day: MONTHS,
  deed: DEEDS,
  differences: DIFFERENCES,
  end: [
    ["bottom", "el mínimo"],
    ["top", "el máximo"],
  ],
  fate: [
    ["It was revoked on {date}", "Fue revocada el {date}"],
    [
      "It rests on Executive Order 11246, which was revoked on {date}",
      "Se basa en la Executive Order 11246, revocada el {date}",
    ],
    ["It was moved on {date}", "Cambió de lugar el {date}"],
    ["That poster was replaced on {date}", "Ese cartel fue sustituido el {date}"],
  ],
  found: DAYS,
  job: NAMES,
  kind: KINDS,
  language: [
    ["English", "inglés"],
    ["Spanish", "español"],
    ["French", "francés"],
    ["German", "alemán"],
    ["Portuguese", "portugués"],
    ["Italian", "italiano"],
    ["Dutch", "neerlandés"],
    ["Swedish", "sueco"],
    ["Danish", "danés"],
    ["Norwegian", "noruego"],
    ["Finnish", "finés"],
    ["Polish", "polaco"],
    ["Czech", "checo"],
    ["Slovak", "eslovaco"],
    ["Hungarian", "húngaro"],
    ["Romanian", "rumano"],
    ["Turkish", "turco"],
    ["Welsh", "galés"],
    ["Indonesian", "indonesio"],
    ["Japanese", "japonés"],
    ["Korean", "coreano"],
    ["Chinese", "chino"],
    ["Russian", "ruso"],
    ["Ukrainian", "ucraniano"],
    ["Greek", "griego"],
    ["Hebrew", "hebreo"],
    ["Arabic", "árabe"],
    ["Hindi", "hindi"],
    ["Thai", "tailandés"],
  ],
  last: NAMES,
  first: NAMES,
  level: [
    ["entry-level", "de nivel inicial"],
    ["executive-level", "de nivel ejecutivo"],
    ["director-level", "de nivel de dirección"],
    ["junior", "júnior"],
    ["senior", "sénior"],
    ["an internship", "de prácticas"],
    ["mid", "intermedio"],
    ["staff-level", "de nivel staff"],
    ["principal-level", "de nivel principal"],
    ["lead", "de responsable"],
    ["manager", "de jefatura"],
  ],
  message: MESSAGES,
  missing: LACKING,
  name: STATEMENTS,
  other: YEARS,
  place: [...NAMES, ["{place} (for employers with {count})", "{place} (para empleadores con {count})"]],
  places: [...LIST, ...NAMES],
  possible: YEARS,
  preferred: DEGREES,
  required: DEGREES,
  right: DAYS,
  roles: [
    ["“{first}”, {roles}", "«{first}», {roles}"],
    ["“{first}”", "«{first}»"],
  ],
  skills: LIST,
  state: NAMES,
  subject: [["experience", "experiencia"]],
  time: TIMES,
  what: [
    ...BASES,
    ["The title is missing", "Falta el título"],
    ["This section is missing", "Falta esta sección"],
    ["This statement is missing", "Falta esta declaración"],
    ["The pay is missing", "Falta el salario"],
    ["Title", "Título"],
    ["Section", "Sección"],
    ["Statement", "Declaración"],
    ["Pay", "Salario"],
  ],
  years: YEARS,
};
