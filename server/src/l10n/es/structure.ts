import type { RuleTexts } from "../catalogue";

/** What the rules of the category “structure” say in Spanish. */
export const STRUCTURE: Readonly<Record<string, RuleTexts>> = {
  "structure/broken-numbering": {
    summary: "Numerar las listas sin saltos.",
    why: "Un salto en los números dice al lector que se perdió un punto. A menudo fue así.",
    messages: {
      gap: "La numeración salta de {before} a {found}. Volver a numerar la lista, o poner lo que falta.",
      repeat: "El número {found} aparece dos veces. Volver a numerar la lista.",
      start: "La lista empieza por {found}. Volver a numerarla, o poner lo que iba antes.",
    },
  },
  "structure/duplicate-section": {
    summary: "Decir cada cosa en una sola sección.",
    why: "Quien ha visto una sección con un nombre no busca una segunda, y se pierde lo que hay en ella.",
    messages: {
      again: "Ya hay una sección «{heading}». Unir las dos, o dar a esta un encabezado propio.",
      company: "Tanto «{heading}» como «{first}» dicen quién es el empleador. Unir las dos.",
    },
  },
  "structure/empty-section": {
    summary: "No dejar ningún encabezado sin texto.",
    why: "Un encabezado sin nada debajo parece una parte olvidada.",
    messages: {
      twice: "El encabezado «{heading}» aparece dos veces, y debajo del primero no hay nada. Quitar uno de los dos.",
      empty: "No hay nada debajo de «{heading}». Escribir la sección o quitar su encabezado.",
      last: "No hay nada debajo de «{heading}», y el texto termina ahí. Escribir la sección o quitar su encabezado.",
    },
  },
  "structure/inline-list": {
    summary: "Dar a cada punto de una lista su propia línea.",
    why: "Los puntos seguidos en un párrafo no se ven como una lista, y los últimos no se leen.",
    messages: {
      marked: "{count} puntos de una lista van seguidos en una línea. Poner cada uno en su propia línea.",
      glued:
        "{count} puntos parecen pegados aquí, como si se hubieran perdido sus saltos de línea. Poner cada uno en su propia línea.",
    },
  },
  "structure/misplaced-content": {
    summary: "Poner cada cosa bajo el encabezado donde los lectores la buscan.",
    why: "La gente salta al encabezado que le importa. Si allí hay otra cosa, se va, o se pierde lo que buscaba.",
    messages: {
      pitch:
        "Bajo «{heading}» hay un texto sobre el empleador. Darle un encabezado propio, y dejar «{heading}» para lo que dice.",
      place: "Un lugar de trabajo está al final de la lista «{heading}». Ponerlo donde los lectores buscan el lugar.",
      title: "El título «{title}» está al final. Ponerlo aquí, donde los lectores miran primero.",
      requirement:
        "Esto pide experiencia o un título académico, pero está bajo «{heading}». Llevarlo a los requisitos.",
    },
  },
  "structure/missing-about-company": {
    summary: "Decir quién es el empleador.",
    why: "La gente quiere saber para quién trabajaría y qué hace la organización antes de enviar sus documentos.",
    messages: {
      missing: "No se dice quién es el empleador. Añadir una o dos frases sobre lo que hace la organización.",
      named: "Se nombra «{name}», pero no se dice qué hace. Añadir una o dos frases.",
    },
  },
  "structure/missing-benefits": {
    summary: "Decir qué se ofrece además del salario.",
    why: "El seguro médico, los permisos y la pensión son parte de lo que se paga, y la gente compara empleadores por ellos.",
    messages: {
      missing: "No se dice qué se ofrece además del salario. Añadir los beneficios.",
    },
  },
  "structure/missing-employment-type": {
    summary: "Decir si el puesto es a tiempo completo o parcial, fijo o temporal.",
    why: "Quienes tienen hijos, estudios o un segundo empleo buscan esta línea, y los portales de empleo ordenan por ella.",
    messages: {
      missing: "No se dice si el puesto es a tiempo completo o parcial, fijo o temporal. Añadirlo.",
    },
  },
  "structure/missing-how-to-apply": {
    summary: "Decir cómo presentar la candidatura.",
    why: "Las ofertas se copian en sitios que no tienen botón. Un enlace, una dirección o unas palabras sobre qué enviar las mantienen útiles allí.",
    messages: {
      missing: "No se dice cómo presentar la candidatura. Añadir un enlace o una dirección, y qué enviar.",
    },
  },
  "structure/missing-location": {
    summary: "Decir dónde se trabaja.",
    why: "Dónde se trabaja decide para la mayoría si puede aceptar el puesto, y qué ley rige para la oferta.",
    messages: {
      missing: "No se dice dónde se trabaja. Nombrar el lugar, o decir que se puede trabajar a distancia.",
    },
  },
  "structure/missing-requirements": {
    summary: "Decir qué se pide a los candidatos.",
    why: "Sin requisitos, nadie sabe si cumple, y no se puede decir con qué criterio se eligió.",
    messages: {
      missing: "No se dice qué deben aportar los candidatos. Añadir una sección sobre los requisitos.",
    },
  },
  "structure/missing-responsibilities": {
    summary: "Decir qué hay que hacer.",
    why: "Los candidatos buscan un trabajo, y juzgan por las funciones si pueden y quieren hacerlo.",
    messages: {
      missing: "No se dice qué hay que hacer. Añadir una sección sobre las funciones.",
    },
  },
  "structure/missing-summary": {
    summary: "Decir en una o dos frases para qué es el puesto.",
    why: "Los lectores deciden en segundos si un puesto es para ellos. Una frase sobre su propósito les ayuda más que cualquier lista.",
    messages: {
      missing: "Ninguna frase dice para qué es el puesto. Añadir una o dos antes de las funciones.",
    },
  },
  "structure/missing-title": {
    summary: "Empezar por el título del puesto.",
    why: "El título es lo que buscan los candidatos y lo primero que ven en una lista de resultados.",
    messages: {
      missing: "No se nombra el puesto. Empezar por su título.",
    },
  },
  "structure/mixed-language": {
    summary: "Escribir una oferta en un solo idioma, o una oferta para cada uno.",
    why: "Los lectores se detienen donde ya no entienden, y una traducción pegada debajo del texto pronto dice otra cosa que el texto.",
    messages: {
      part: "A partir de aquí el texto está en {language}. Ponerlo en una oferta propia, y hacer que lo revise alguien que lo hable.",
    },
  },
  "structure/multiple-roles": {
    summary: "Escribir una oferta para cada puesto.",
    why: "Los candidatos buscan por título y nivel. Una oferta para varios puestos la encuentran menos personas, y deja abierto de quién es cada requisito.",
    messages: {
      roles:
        "Esta oferta es para {count} puestos, de los que «{second}» es el segundo. Escribir una oferta para cada uno.",
    },
  },
  "structure/repeated-text": {
    summary: "Decir todo una sola vez.",
    why: "Lo que aparece dos veces alarga la oferta y parece pegado. Si más tarde se cambia una copia, las dos se contradicen.",
    messages: {
      again: "Las mismas palabras ya están más arriba. Decirlo una sola vez.",
      run: "A partir de aquí {count} frases seguidas ya están más arriba, o casi. Decirlas una sola vez.",
      nearly: "Casi las mismas palabras ya están más arriba. Decirlo una sola vez, o dejar claro qué es distinto.",
    },
  },
  "structure/run-together-heading": {
    summary: "Poner cada encabezado en su propia línea.",
    why: "Los saltos de línea se pierden a menudo al pegar una oferta. Un encabezado dentro de un párrafo no se ve, y las secciones se mezclan.",
    messages: {
      one: "El encabezado «{heading}» va pegado al texto. Ponerlo en su propia línea.",
      several: "Los encabezados «{headings}» van pegados. Poner cada uno en su propia línea.",
    },
  },
  "structure/section-order": {
    summary: "Poner las secciones en el orden que esperan los lectores.",
    why: "Los lectores buscan primero el puesto. Lo que va antes debería ser breve, y lo que comparan debería estar donde lo buscan.",
    messages: {
      order:
        "«{heading}» suele ir antes de «{before}». «Ordenar las secciones» pone las secciones en el orden configurado.",
      pitch:
        "{pitch} palabras sobre el empleador van antes del puesto, que tiene {job}. Acortarlas, o llevarlas detrás del puesto.",
    },
  },
  "structure/too-long": {
    summary: "Hacer que la oferta sea lo bastante corta para leerse.",
    why: "La mayoría decide en el teléfono en un minuto. Lo que está muy abajo no se lee.",
    messages: {
      long: "Esta oferta tiene {words} palabras sin contar sus declaraciones. Reducirla a {limit} o menos, para que se lea hasta el final.",
    },
  },
  "structure/too-short": {
    summary: "Escribir lo bastante para que el lector se imagine el puesto.",
    why: "Una oferta de pocas líneas deja abierto qué trabajo es y atrae candidaturas que no encajan.",
    messages: {
      short:
        "Esta oferta tiene {words} palabras sin contar sus declaraciones. Los lectores se imaginan un puesto a partir de {limit}.",
    },
  },
  "structure/wall-of-text": {
    summary: "Dividir los párrafos largos, y poner funciones y requisitos en listas.",
    why: "La gente recorre una oferta con la vista antes de leerla. En un párrafo largo no encuentra nada.",
    messages: {
      list: "Aquí hay {words} palabras en un párrafo. Poner en una lista lo que hay que hacer o aportar.",
      offers: "Aquí hay {words} palabras en un párrafo. Poner en una lista lo que se ofrece.",
      prose: "Aquí hay {words} palabras en un párrafo. Dividirlo donde cambia la idea.",
    },
  },
};
