import type { RuleTexts } from "../catalogue";

/** What the rules of the category “clarity” say in Spanish. */
export const CLARITY: Readonly<Record<string, RuleTexts>> = {
  "clarity/buzzword": {
    summary: "Decir lo que se quiere decir con palabras sencillas.",
    why: "Las palabras de moda suenan igual en todas las ofertas, y los lectores se las saltan. Vale más decir lo que el equipo hace de verdad.",
    messages: {
      replace: "«{found}» es una palabra de moda. Probar con «{better}», o explicar qué se quiere decir.",
      reword: "«{found}» es una palabra de moda. Explicar qué se quiere decir, o quitarla.",
      many: "«{found}» es una de {count} palabras de moda más. Explicar qué se quiere decir, o quitarlas.",
    },
  },
  "clarity/exclamation": {
    summary: "Usar pocos signos de exclamación.",
    why: "Un signo de exclamación es cordial; muchos suenan a publicidad.",
    messages: {
      run: "«{found}» suena a publicidad. Basta un signo.",
      many: "{count} frases terminan con un signo de exclamación. Conservar el que más importa.",
    },
  },
  "clarity/hollow-perk": {
    summary: "Ofrecer lo que importa: salario, tiempo, salud, desarrollo.",
    why: "Los juegos y los lemas se leen como señal de jornadas largas o de que hay poco más que ofrecer.",
    messages: {
      reword: "«{found}» dice poco sobre lo que se ofrece. Nombrar en su lugar salario, horario, permisos o formación.",
    },
  },
  "clarity/hype": {
    summary: "Dar datos en lugar de elogios.",
    why: "Los lectores no hacen caso de los elogios. Una cifra, un cliente o un resultado les dice más.",
    messages: {
      replace: "«{found}» es un elogio que nadie puede comprobar. Probar con «{better}», o dar un dato.",
      reword: "«{found}» es un elogio que nadie puede comprobar. Dar un dato, o quitarlo.",
      many: "«{found}» es uno de {count} elogios más que nadie puede comprobar. Dar datos, o quitarlos.",
    },
  },
  "clarity/inconsistent-spelling": {
    summary: "Escribir cada palabra de una sola manera.",
    why: "Dos grafías de una palabra hacen pensar en dos autores y ninguna revisión, y las búsquedas encuentran solo una de ellas.",
    messages: {
      two: "«{found}» se escribe «{better}» en otro lugar de esta oferta. Usar una sola grafía.",
      known: "«{found}» suele escribirse «{better}». Corregirlo.",
    },
  },
  "clarity/long-sentence": {
    summary: "Dividir las frases largas.",
    why: "La mayoría lee una oferta por encima, a menudo en el teléfono y en una lengua que no es la suya. Una frase de más de treinta palabras hay que leerla dos veces.",
    messages: {
      long: "Esta frase tiene {words} palabras. Dividirla, o convertirla en una lista.",
      many: "Esta es una de {count} frases largas más. Dividirlas, o convertirlas en listas.",
    },
  },
  "clarity/reading-grade": {
    summary: "Hacer que la oferta se lea con facilidad.",
    why: "El grado de Flesch-Kincaid cuenta las palabras de cada frase y las sílabas de cada palabra. La mitad de las ofertas supera el grado 14, en el que muchos lectores abandonan pronto, sea cual sea su formación.",
    messages: {
      hard: "El texto tiene un grado de Flesch-Kincaid de {grade}, por encima de {limit}. Acortar las frases que aquí se indican y usar palabras más cortas.",
    },
  },
  "clarity/shouting": {
    summary: "No escribir frases en mayúsculas.",
    why: "Las mayúsculas se leen más despacio, parecen gritos, y un lector de pantalla puede deletrearlas.",
    messages: {
      capitals: "Esta frase está en mayúsculas. Escribirla en minúsculas; la negrita basta para destacar.",
      many: "Esta es una de {count} frases más en mayúsculas. Escribirlas en minúsculas; la negrita basta para destacar.",
    },
  },
  "clarity/third-person": {
    summary: "Tratar al lector de «you».",
    why: "«You will lead the team» deja que el lector se vea en el puesto. «The candidate will» lo mantiene a distancia.",
    messages: {
      replace: "«{found}» habla sobre el lector. Probar con «{better}».",
      many: "«{found}» es uno de {count} lugares más que hablan sobre el lector. Probar con «you».",
    },
  },
  "clarity/unexplained-acronym": {
    summary: "Desarrollar las siglas una vez.",
    why: "Las siglas internas de la empresa dejan fuera a buenos candidatos de otras, y muchas significan otra cosa en otro oficio.",
    messages: {
      unexplained:
        "La sigla «{found}» no se desarrolla en esta oferta. Escribirla completa una vez, salvo que todos los lectores de esta oferta la conozcan.",
      many: "«{found}» es una de {count} siglas más que no se desarrollan en esta oferta. Escribir cada una completa una vez.",
    },
  },
  "clarity/weak-opening": {
    summary: "Empezar cada función por su verbo.",
    why: "«Improve the workflow» es más corto que «Responsible for improving the workflow», y quien lee por encima ve enseguida qué haría.",
    messages: {
      replace: "«{found}» esconde el verbo. Empezar por él: «{better}».",
      reword: "«{found}» esconde el verbo. Empezar por lo que hace la persona.",
      many: "«{found}» es uno de {count} comienzos más que esconden el verbo. Empezar por lo que hace la persona.",
    },
  },
  "clarity/write-good-adverb": {
    summary: "Quitar los adverbios que solo dan énfasis.",
    why: "«Absolutely essential» no dice más que «essential», y hace dudar del resto.",
    messages: {
      force: "«{found}» solo da énfasis. Quitarlo.",
      many: "«{found}» es una de {count} palabras más que solo dan énfasis. Quitarlas.",
    },
  },
  "clarity/write-good-cliche": {
    summary: "Decirlo con palabras propias.",
    why: "Los lectores se saltan las frases hechas, y quien tiene otra lengua materna puede no conocerlas.",
    messages: {
      cliche: "«{found}» es una frase hecha. Explicar qué se quiere decir.",
      many: "«{found}» es una de {count} frases hechas más. Explicar qué se quiere decir.",
    },
  },
  "clarity/write-good-e-prime": {
    summary: "Escribir sin formas de «to be».",
    why: "E-Prime pide escribir sin «to be», para que cada frase diga quién hace qué. Es una disciplina estricta, y por eso esta regla está desactivada mientras no se active.",
    messages: {
      be: "«{found}» es una forma de «to be». Decir qué hace alguien.",
      many: "«{found}» es una de {count} formas más de «to be». Decir qué hace alguien.",
    },
  },
  "clarity/write-good-illusion": {
    summary: "Quitar la palabra repetida.",
    why: "Los lectores apenas notan una palabra repetida, pero les dice que nadie volvió a leer la oferta.",
    messages: {
      twice: "«{word}» aparece dos veces seguidas. Quitar una.",
    },
  },
  "clarity/write-good-passive": {
    summary: "Decir quién hace qué.",
    why: "«You will lead the team» dice más que «the team will be led». Las frases activas son más cortas y más fáciles de imaginar.",
    messages: {
      passive: "«{found}» puede ser voz pasiva. Decir quién lo hace.",
      by: "«{found}» puede ser voz pasiva. Empezar por quien lo hace.",
      many: "«{found}» es uno de {count} lugares más que pueden ser voz pasiva. Decir quién lo hace donde importe.",
    },
  },
  "clarity/write-good-so": {
    summary: "No empezar una frase por «so».",
    why: "«So» al principio suena a conversación y no aporta nada por escrito.",
    messages: {
      so: "«{found}» no aporta nada al principio de una frase. Quitarlo.",
      many: "«{found}» es uno de {count} comienzos más que no aportan nada. Quitarlos.",
    },
  },
  "clarity/write-good-there-is": {
    summary: "Empezar por la persona o la cosa de la que se habla.",
    why: "«There are four bakers in the team» esconde su sujeto detrás de dos palabras vacías. «Four bakers make the team» es más corto.",
    messages: {
      empty: "«{found}» retrasa lo que importa. Empezar por la persona o la cosa de la que trata la frase.",
      many: "«{found}» es uno de {count} comienzos más que retrasan lo que importa. Empezar por la persona o la cosa de la que trata la frase.",
    },
  },
  "clarity/write-good-weasel": {
    summary: "Decir cuánto, o quitar la palabra.",
    why: "Palabras como «very» o «various» suenan a medida y no dan ninguna. Una cifra, un ejemplo, o nada, es más claro.",
    messages: {
      vague: "«{found}» dice poco aquí. Dar una cifra o un ejemplo, o quitarlo.",
      many: "«{found}» es una de {count} palabras más que aquí dicen poco. Dar cifras o ejemplos, o quitarlas.",
    },
  },
  "clarity/write-good-wordy": {
    summary: "Usar las palabras más cortas.",
    why: "Las palabras cortas se leen más deprisa, también en una segunda lengua.",
    messages: {
      wordy: "«{found}» se puede acortar. Probar con «{better}».",
      many: "«{found}» es uno de {count} lugares más que se pueden acortar.",
    },
  },
};
