import type { RuleTexts } from "../catalogue";

/** What the rules of the category “pay” say in Spanish. */
export const PAY: Readonly<Record<string, RuleTexts>> = {
  "pay/below-exempt-threshold": {
    summary: "Revisar los salarios de puestos exentos que están por debajo del umbral.",
    why: "Un puesto puede estar exento del pago de horas extra solo por encima de un salario anual, que algunos estados suben cada año. Esto es información, no asesoramiento jurídico.",
    messages: {
      below:
        "El umbral salarial para puestos exentos es {threshold} al año según la ley de {place} ({citation}), de modo que este puesto puede tener derecho al pago de horas extra. Revisar el salario o la condición de exento.",
    },
  },
  "pay/below-minimum-wage": {
    summary: "Revisar los salarios que están por debajo del mínimo del lugar.",
    why: "Una oferta cuyo salario era correcto el año pasado puede haberse quedado atrás. No se tocan los salarios con propinas, de aprendices y similares. Esto es información, no asesoramiento jurídico.",
    messages: {
      hourly: "El salario mínimo de {place} es {minimum} por hora ({citation}). Revisar este salario.",
      yearly:
        "A tiempo completo esto equivale a unos {hourly} por hora, y el salario mínimo de {place} es {minimum} ({citation}). Revisar este salario.",
      monthly: "El salario mínimo de {place} es {minimum} al mes ({citation}). Revisar este salario.",
      coming:
        "A partir del {day} el salario mínimo de {place} es {minimum} por hora ({citation}), y se aceptan candidaturas hasta entonces o más tarde. Revisar este salario.",
    },
  },
  "pay/conflicting": {
    summary: "Indicar el mismo salario en todas partes.",
    why: "Dos cifras distintas para un puesto hacen dudar de las dos, y los candidatos pedirán la más alta.",
    messages: {
      differ: "En otro lugar la oferta indica «{other}». Hacer que coincidan, o decir para qué es cada cifra.",
    },
  },
  "pay/conflicting-conversion": {
    summary: "Hacer que el salario por hora y el anual coincidan.",
    why: "Si dos cifras del mismo salario no dan lo mismo, los candidatos se preguntan cuál vale.",
    messages: {
      differ:
        "Con {hours} horas al año, «{first}» equivale a unos {amount} {time}, que no es lo que aquí se dice. Revisar las cifras.",
    },
  },
  "pay/excludes-residents": {
    summary: "No excluir a los habitantes de un estado para evitar su ley salarial.",
    why: "Colorado y Washington consideran que un puesto a distancia entra en su ley aunque la oferta diga que sus habitantes no pueden presentar su candidatura, de modo que excluirlos cuesta candidatos y no aporta nada. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "Excluir a las personas de {place} puede no librar a la oferta de su ley salarial ({citation}). Indicar el salario y admitir sus candidaturas.",
      paid: "El salario está indicado, así que quizá no haga falta excluir a las personas de {place} ({citation}).",
    },
  },
  "pay/implausible": {
    summary: "Revisar cifras que ningún puesto paga.",
    why: "Todos los candidatos ven un cero perdido o una unidad de tiempo equivocada, y alguno exigirá que se cumpla.",
    messages: {
      unit: "«{found}» no parece un salario {time}. Revisar la cifra y la unidad de tiempo.",
      ends: "Un extremo de este rango es {times} veces el otro. Comprobar si hay un dígito de más o de menos.",
      thousands: "«{found}» omite los miles en un extremo. Escribir «{better}».",
      digits: "«{found}» tiene un dígito de más o de menos detrás de la coma. Revisar la cifra.",
    },
  },
  "pay/inverted-range": {
    summary: "Poner primero el extremo inferior del rango.",
    why: "Un rango que va hacia abajo parece un descuido, y el lector se pregunta qué cifra está mal.",
    messages: {
      inverted: "La primera cifra de este rango es la más alta. Intercambiarlas.",
    },
  },
  "pay/link-only": {
    summary: "Indicar el salario en la oferta misma.",
    why: "Un enlace o un código para escanear no basta en algunos lugares, y muchos lectores nunca lo siguen. Esto es información, no asesoramiento jurídico.",
    messages: {
      link: "En {place} un enlace al salario puede no bastar ({citation}). Indicar el salario también aquí.",
    },
  },
  "pay/missing-benefits": {
    summary: "Describir los beneficios donde la ley lo pide.",
    why: "Algunos lugares piden en la oferta una descripción general de los beneficios, además del salario. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} una descripción general de los beneficios en la oferta ({citation}). Añadirla.",
      remote:
        "En {places} la ley puede pedir una descripción general de los beneficios si alguien de allí pudiera hacer este trabajo a distancia. Añadirla.",
    },
  },
  "pay/missing-commission-statement": {
    summary: "Decir que el puesto se paga a comisión, y con qué porcentaje, donde la ley lo pide.",
    why: "Algunos lugares piden que se diga que un puesto se paga a comisión, otros el porcentaje o su rango. Esto es información, no asesoramiento jurídico.",
    messages: {
      statement: "{asks} que se diga si el puesto se paga a comisión ({citation}). Decirlo si es así.",
      rate: "{asks} el rango de la comisión o de la tarifa a destajo en la oferta ({citation}). Añadirlo.",
      remote:
        "En {places} la ley puede pedir el rango de la comisión o de la tarifa a destajo si alguien de allí pudiera hacer este trabajo a distancia. Añadirlo.",
    },
  },
  "pay/missing-currency": {
    summary: "Nombrar la moneda del salario.",
    why: "Un «$» a secas es el dólar de más de un país, y un número a secas no es de ninguno. Quien lee desde otro país no sabe cuánto ganaría.",
    messages: {
      dollars: "No se sabe de qué país son estos dólares. Nombrar la moneda.",
      bare: "Esta cifra no tiene moneda. Nombrarla.",
    },
  },
  "pay/missing-deadline": {
    summary: "Decir hasta cuándo se aceptan candidaturas donde la ley lo pide.",
    why: "Colorado pide el día en que se espera cerrar el plazo, o que se diga que no lo hay. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} el último día para presentar candidaturas, o que se diga que se aceptan candidaturas de forma continua ({citation}). Añadirlo.",
      remote:
        "En {places} la ley puede pedir el último día para presentar candidaturas, o que se diga que se aceptan candidaturas de forma continua, si alguien de allí pudiera hacer este trabajo a distancia. Añadirlo.",
    },
  },
  "pay/missing-other-compensation": {
    summary: "Describir bonos, comisiones y acciones donde la ley lo pide.",
    why: "Algunos lugares piden en la oferta una descripción general de cualquier otra remuneración. Si no la hay, basta una frase que lo diga. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} una descripción general de otra remuneración, como un bono, en la oferta ({citation}). Añadirla, o decir que no la hay.",
      remote:
        "En {places} la ley puede pedir una descripción general de otra remuneración, como un bono, si alguien de allí pudiera hacer este trabajo a distancia. Añadirla, o decir que no la hay.",
    },
  },
  "pay/missing-pay": {
    summary: "Indicar el salario.",
    why: "El salario es lo primero que buscan los candidatos, y en cada vez más lugares la ley lo pide en la oferta. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} el salario o su rango en la oferta ({citation}). Añadir {what}.",
      remote:
        "Los candidatos esperan ver el salario, y en {places} la ley puede pedirlo si alguien de allí pudiera hacer este trabajo a distancia. Añadir una cifra o un rango.",
      advice: "Los candidatos esperan ver el salario. Añadir una cifra o un rango.",
    },
  },
  "pay/missing-tipped-statement": {
    summary: "Decir que un puesto recibe propinas, con su salario base, donde la ley lo pide.",
    why: "Algunos lugares piden que se diga que un puesto se paga en parte con propinas, y el salario base al lado. Esto es información, no asesoramiento jurídico.",
    messages: {
      base: "{asks} el salario base de un puesto con propinas en la oferta ({citation}). Añadirlo.",
      tipped: "{asks} que se diga si el puesto recibe propinas, con su salario base ({citation}). Añadirlo si es así.",
    },
  },
  "pay/missing-unit": {
    summary: "Decir a qué tiempo corresponde el salario.",
    why: "Una cifra sin «por hora» o «al año» se puede leer de dos maneras, y se pierde a los candidatos que la leen mal, de un lado o del otro. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} la unidad de tiempo junto al salario ({citation}). Decir si es por hora, al mes o al año.",
      advice: "No se sabe a qué tiempo corresponde este salario. Decir si es por hora, al mes o al año.",
    },
  },
  "pay/open-ended": {
    summary: "Dar los dos extremos del rango salarial.",
    why: "«Up to» y «from» obligan a los candidatos a adivinar el extremo que les importa, y en muchos lugares la ley no los toma por un rango. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} los dos extremos del rango en la oferta ({citation}). Añadir {end}.",
      advice: "A este salario le falta {end}. Dar los dos extremos del rango.",
    },
  },
  "pay/other-basis": {
    summary: "Dar el rango que pide la ley del lugar.",
    why: "Un lugar pide lo que se paga al contratar, otro toda la escala del salario más bajo al más alto. Las mismas cifras pueden ser correctas en uno y equivocadas en el otro. Esto es información, no asesoramiento jurídico.",
    messages: {
      start:
        "Estas palabras dan el salario al inicio, y {place} pide {basis} ({citation}). Dar también ese rango si es otro.",
      full: "Estas palabras dan todo el rango del grado, y {place} pide {basis} ({citation}). Dar también ese rango si es otro.",
    },
  },
  "pay/outside-range": {
    summary: "Mantener el rango.",
    why: "Un rango que «may vary outside of this range» no es un rango. Los candidatos lo leen como ninguna promesa.",
    messages: {
      weakens: "Estas palabras dejan el rango sin valor. Quitarlas, o decir qué llevaría a otro salario.",
    },
  },
  "pay/secrecy": {
    summary: "Dejar que los empleados hablen de su salario.",
    why: "En Estados Unidos la mayoría de los empleados puede hablar de su salario, y otros países tienen reglas parecidas. Las palabras que lo prohíben ahuyentan a los candidatos y pueden no tener validez. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "En {place} los empleados pueden hablar de su salario ({citation}). Quitar estas palabras.",
      advice: "Puede que los empleados tengan derecho a hablar de su salario. Quitar estas palabras.",
    },
  },
  "pay/unformatted": {
    summary: "Escribir las cantidades grandes con separadores.",
    why: "«$136,800» se lee de un vistazo; «$136800» hay que contarlo.",
    messages: {
      separators: "Escribir «{better}», para que se lea de un vistazo.",
    },
  },
  "pay/unpaid-work": {
    summary: "Pagar el trabajo.",
    why: "Una prueba o unas prácticas sin pagar excluyen a quien no puede permitírselas, y si el empleador saca provecho del trabajo la ley puede pedir un salario. Esto es información, no asesoramiento jurídico.",
    messages: {
      unpaid:
        "Un trabajo que no se paga excluye a muchos candidatos, y puede que haya que pagarlo. Ofrecer un pago por él.",
    },
  },
  "pay/unspecified-place": {
    summary: "Nombrar el lugar para el que vale el salario.",
    why: "El texto de una plantilla habla de una «selected city» que el lector no ve, y el salario parece de otro sitio.",
    messages: {
      unnamed: "En la oferta no hay ninguna ciudad seleccionada. Nombrar el lugar para el que vale este salario.",
    },
  },
  "pay/vague": {
    summary: "Dar cifras en lugar de palabras como «competitive».",
    why: "Todas las ofertas dicen que su salario es competitivo. Una cifra es lo que permite a un candidato decidirse a presentar su candidatura.",
    messages: {
      words: "«{found}» ocupa el lugar de una cifra. Decir cuánto paga el puesto.",
    },
  },
  "pay/wide-range": {
    summary: "Dar un rango salarial que sirva a un candidato.",
    why: "Un rango muy amplio no dice nada a los candidatos sobre su propio salario, y varias leyes de transparencia salarial piden el rango que se espera de buena fe. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "{place} limita un rango a {limit} al año, y este llega a {spread} ({citation}). Reducirlo.",
      wide: "El máximo de este rango es {ratio} veces el mínimo. Reducirlo a lo que se espera pagar.",
    },
  },
};
