import type { Phrase } from "../catalogue";

/** How a menu and a message call a kind of statement; all are feminine, so that texts can speak of “la …”. */
export const STATEMENTS: readonly Phrase[] = [
  ["equal-opportunity statement", "declaración de igualdad de oportunidades"],
  ["offer of accommodation", "declaración sobre ajustes razonables"],
  ["offer of reasonable adjustments", "declaración sobre ajustes razonables"],
  ["fair-chance statement", "declaración de oportunidad justa"],
  ["E-Verify statement", "declaración sobre E-Verify"],
  ["statement about visas", "declaración sobre visados"],
  ["statement about work authorization", "declaración sobre el permiso de trabajo"],
  ["statement about background checks", "declaración sobre verificaciones de antecedentes"],
  ["statement about drug tests", "declaración sobre pruebas de drogas"],
  ["statement about the use of AI", "declaración sobre el uso de IA"],
  ["statement about the vacancy", "declaración sobre la vacante"],
  ["diversity statement", "declaración de diversidad"],
  ["privacy statement", "declaración de privacidad"],
  ["statement about the pay range", "declaración sobre el rango salarial"],
  ["statement about disability and veterans", "declaración sobre discapacidad y veteranos"],
  ["at-will statement", "declaración sobre el empleo a voluntad"],
  ["warning about scams", "advertencia sobre estafas"],
];

/** The same as a list of suggestions has them. */
export const LISTED_STATEMENTS: readonly Phrase[] = STATEMENTS.map(([english, spanish]) => [
  english.charAt(0).toUpperCase() + english.slice(1),
  spanish,
]);
