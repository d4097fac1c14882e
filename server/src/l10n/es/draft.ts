import type { RuleTexts } from "../catalogue";

/** What the rules of the category “draft” say in Spanish. */
export const DRAFT: Readonly<Record<string, RuleTexts>> = {
  "draft/bad-link": {
    summary: "Dar direcciones completas que sirvan a cualquiera.",
    why: "Un enlace que no lleva a ninguna parte detiene al candidato justo en el paso que importa, y nadie avisa al empleador.",
    messages: {
      relative: "«{found}» no lleva a ninguna parte fuera del lugar donde se escribió. Dar la dirección completa.",
      path: "«{found}» no lleva a ninguna parte fuera del lugar donde se escribió. Dar la dirección completa.",
      paths:
        "«{found}» es una de {count} direcciones más que no llevan a ninguna parte fuera del lugar donde se escribieron. Dar direcciones completas.",
      scheme: "«{found}» no lleva «https://» delante, y el navegador lo busca en otro sitio. Añadirlo.",
      empty: "Este enlace no tiene dirección. Añadirla.",
      malformed: "«{found}» no es una dirección completa. Revisarla letra por letra.",
      mail: "«{found}» no es una dirección de correo completa. Revisarla letra por letra.",
      mailto: "«{found}» está enlazado sin «mailto:», y el enlace no abre ningún correo. Añadirlo.",
      local: "«{found}» funciona solo en un equipo o dentro de una red. Dar una dirección pública.",
      insecure: "«{found}» empieza por «http». Usar «https» si el sitio lo ofrece.",
    },
  },
  "draft/comment-to-self": {
    summary: "Quitar las notas para uno mismo y para colegas, y lo que dice un chatbot.",
    why: "Una nota como «check with legal» va dirigida a una sola persona y la ven todas, y dice que el texto no está terminado.",
    messages: {
      note: "«{found}» parece una nota para un colega. Resolverla y quitarla.",
      reply: "«{found}» parece la respuesta de un chatbot. Quitarla.",
    },
  },
  "draft/encoding": {
    summary: "Reparar los caracteres que se rompieron al pegar.",
    why: "Los lectores ven «â€™» o un recuadro en lugar de una letra, y una búsqueda no encuentra una palabra con un carácter invisible dentro.",
    messages: {
      mojibake: "«{found}» es «{better}» en el juego de caracteres equivocado. Poner los caracteres correctos.",
      space: "«{found}» es lo que otro juego de caracteres hizo de un espacio. Dejar solo el espacio.",
      lost: "Aquí se perdió un carácter. Volver a ponerlo.",
      hyphen: "El guion de «{found}» solo se ve al final de una línea. Escribir «{better}».",
      ligature: "«{found}» tiene dos letras en un solo carácter, que una búsqueda no encuentra. Escribir «{better}».",
      bullet: "«{found}» está aquí en lugar de la marca de un elemento de lista. Poner la marca.",
      invisible: "Hay un carácter invisible en «{found}». Quitarlo.",
      unreadable: "Aquí hay un carácter que la mayoría ve como un recuadro. Quitarlo.",
      wide: "«{found}» está escrito con caracteres de ancho completo. Escribir «{better}».",
      many: "{count} lugares más tienen caracteres rotos o perdidos. Repararlos todos.",
      apostrophe: "«{found}» perdió su apóstrofo. Escribir «{better}».",
      backtick: "«{found}» lleva un acento grave en lugar de un apóstrofo. Escribir «{better}».",
    },
  },
  "draft/expired": {
    summary: "Retirar o renovar una oferta cuyo plazo ha pasado.",
    why: "Ya nadie puede presentar su candidatura. Quienes la leyeron hasta el final perdieron el tiempo.",
    messages: {
      deadline: "El plazo, {date}, ha pasado. Poner otro, o retirar la oferta.",
      closed: "La oferta dice que está cerrada. Retirarla, o quitar esta frase.",
    },
  },
  "draft/leftover-markup": {
    summary: "Quitar lo que dejó otro programa.",
    why: "Las etiquetas, los códigos de campo y las marcas sueltas se muestran tal cual en la mayoría de los portales de empleo.",
    messages: {
      entity: "«{found}» es el código de «{better}». Escribir el propio carácter.",
      tag: "«{found}» es una etiqueta que el lector puede ver. Quitarla.",
      field: "«{found}» es un resto de un procesador de textos. Quitarlo.",
      citation: "«{found}» es la marca con que un chatbot cita una fuente. Quitarla.",
      comment: "Un programa de edición dejó este comentario. Quitarlo.",
      torn: "{count} viñetas de una lista están solas en su línea, encima de su texto. Unirlas.",
      bullet: "Este punto de la lista está vacío. Poner aquí su texto, o quitar la viñeta.",
      bold: "«{found}» lleva sus marcas solo a un lado. Cerrar la negrita o quitar las marcas.",
      mark: "«{found}» no se lee aquí como una viñeta. Escribir «{better}».",
      page: "«{found}» pertenece a una página web. Quitarlo.",
      many: "«{found}» es uno de {count} lugares más con códigos o marcas de otro programa. Corregirlos todos.",
    },
  },
  "draft/leftover-name": {
    summary: "Nombrar un solo empleador, y el mismo en todo el texto.",
    why: "El nombre de otro empleador dice que el texto fue copiado, y deja abierto quién contrata.",
    messages: {
      name: "La oferta es de {owner}, pero aquí habla en nombre de «{found}». Poner el nombre correcto, o decir qué relación hay entre los dos.",
    },
  },
  "draft/past-date": {
    summary: "Dar fechas de inicio que estén por venir, y el día de la semana que corresponde a la fecha.",
    why: "Una fecha que no puede ser correcta muestra que la oferta se tomó de otra anterior, y hace dudar de las demás fechas.",
    messages: {
      start: "La fecha de inicio, {date}, ha pasado. Dar otra.",
      time: "«{date}», la época del trabajo, ha pasado. Indicar una nueva.",
      weekday: "{date} es {right}, no {found}. Corregir el día o la fecha.",
    },
  },
  "draft/placeholder": {
    summary: "Completar todos los campos pendientes.",
    why: "Un campo sin completar que llega a los candidatos esconde lo que necesitan y muestra que nadie leyó la oferta antes de publicarla.",
    messages: {
      fill: "«{found}» está todavía por completar.",
      decide: "«{found}» deja esto abierto. Completarlo, o quitarlo hasta que se decida.",
    },
  },
  "draft/spacing": {
    summary: "Poner un espacio entre palabras y ninguno antes de un signo.",
    why: "Los espacios raros son restos de pegar desde otro programa, y una búsqueda no encuentra una palabra pegada a otra.",
    messages: {
      double: "Aquí hay {count} espacios seguidos. Basta uno.",
      many: "Este es uno de {count} lugares más con varios espacios seguidos. En cada uno basta uno.",
      after: "Falta un espacio después de «{found}».",
      before: "Falta un espacio antes de «{found}».",
      extra: "Quitar el espacio antes de «{found}».",
      uneven: "«{found}» tiene un espacio solo a un lado. Quitarlo.",
      bracket: "Quitar el espacio dentro del paréntesis «{found}».",
      glued: "Las palabras «{found}» van pegadas. Poner entre ellas un espacio, un punto o un salto de línea.",
    },
  },
  "draft/truncated": {
    summary: "Terminar las frases que se cortan.",
    why: "El texto se corta a menudo al pegarlo. Lo que se pierde suele ser lo que el lector necesita después: una dirección, una fecha, una condición.",
    messages: {
      address: "La frase se corta después de «{found}». Añadir la dirección que debería seguir.",
      list: "«{found}» anuncia una lista que no está. Añadirla, o terminar la frase.",
      sentence: "La frase se corta después de «{found}». Terminarla o quitarla.",
    },
  },
  "draft/unused-suppression": {
    summary: "Quitar los comentarios que no desactivan nada.",
    why: "Un comentario que ya no silencia nada se queda en la oferta y puede silenciar más tarde un hallazgo real.",
    messages: {
      unused: "Este comentario ya no silencia nada. Quitarlo.",
      unknown: "No hay ninguna regla «{rule}». Corregir su nombre o quitar el comentario.",
    },
  },
};
