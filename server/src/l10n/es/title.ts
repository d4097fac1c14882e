import type { RuleTexts } from "../catalogue";

/** What the rules of the category “title” say in Spanish. */
export const TITLE: Readonly<Record<string, RuleTexts>> = {
  "title/abbreviation": {
    summary: "Escribir el título completo.",
    why: "Una búsqueda de «senior manager» puede pasar por alto «Sr. Mgr.», y quien es nuevo tiene que adivinar.",
    messages: {
      short: "«{found}» es la abreviatura de «{better}». Escribirlo completo, para que una búsqueda lo encuentre.",
    },
  },
  "title/clutter": {
    summary: "Dejar en el título solo lo que nombra el puesto.",
    why: "El salario, los lugares, los turnos y los números tienen sus propios campos en un portal de empleo. En el título esconden el puesto y estropean la búsqueda.",
    messages: {
      pay: "«{found}» es un dato salarial. Darlo en el texto y no en el título.",
      shift: "«{found}» dice cuándo. Darlo en el texto y no en el título.",
      hours: "«{found}» dice cuántas horas. Darlo en el texto o en su campo y no en el título.",
      employer: "«{found}» es la empresa. Tiene su propio campo, y el título es para el puesto.",
      place: "«{found}» es un lugar. Darlo en el texto o en su campo y no en el título.",
      number: "«{found}» es un número que ningún candidato conoce. Darlo en el texto y no en el título.",
      urgency: "«{found}» no dice nada del puesto. Quitarlo del título.",
      grade: "«{found}» es un grado salarial. Darlo en el texto y no en el título.",
      condition: "«{found}» es una condición. Darla en el texto y no en el título.",
      question: "El título está dentro de una pregunta. Empezar la oferta con el título solo.",
    },
  },
  "title/jargon": {
    summary: "Usar el título que buscan los candidatos.",
    why: "Casi nadie busca un «ninja». Un título sencillo se encuentra, dice cuál es el puesto y no ahuyenta a nadie.",
    messages: {
      jargon: "Nadie busca «{found}». Usar el nombre sencillo del puesto.",
    },
  },
  "title/mismatch": {
    summary: "Nombrar el mismo puesto y nivel en el título y en el texto.",
    why: "Un candidato que lee dos puestos no sabe cuál es, ni cuánto paga.",
    messages: {
      role: "El título es «{title}», pero aquí el puesto es «{found}». Usar uno de los dos en todo el texto.",
      level: "El título es «{title}», pero aquí el nivel es otro: «{found}». Usar uno de los dos en todo el texto.",
      dropped:
        "El título es «{title}», pero el texto nombra el puesto sin su nivel. Decir aquí «{better}», o quitar el nivel del título.",
    },
  },
  "title/shouting": {
    summary: "Escribir el título con letras normales.",
    why: "Las mayúsculas, los emojis y los signos de exclamación son difíciles de leer, parecen correo basura y algunos portales de empleo los rechazan.",
    messages: {
      capitals: "El título está todo en mayúsculas. Escribirlo como «{better}».",
      marks: "Quitar «{found}» del título.",
    },
  },
  "title/stacked": {
    summary: "Nombrar un solo puesto en el título.",
    why: "Los candidatos buscan un puesto y no saben cuál de varios harían. Dos puestos en uno parecen dos trabajos por un salario.",
    messages: {
      stacked: "El título nombra varios puestos: {roles}. Nombrar el principal, o escribir una oferta para cada uno.",
    },
  },
  "title/too-long": {
    summary: "Hacer que el título sea lo bastante corto para leerse de un vistazo.",
    why: "Los portales de empleo y los teléfonos cortan los títulos largos, casi siempre en la palabra que distingue los puestos.",
    messages: {
      long: "El título tiene {length} caracteres. Si pasa de {most}, los portales de empleo lo cortan. Llevar al texto lo que no es el puesto.",
    },
  },
};
