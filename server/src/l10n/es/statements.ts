import type { RuleTexts } from "../catalogue";

/** What the rules of the category “statements” say in Spanish. */
export const STATEMENTS: Readonly<Record<string, RuleTexts>> = {
  "statements/background-check-wording": {
    summary: "Hablar de antecedentes y verificaciones como lo permite la ley del lugar.",
    why: "Los lugares que dan una oportunidad justa a las personas con antecedentes miran las palabras de una oferta: una exclusión general, una verificación que hay que superar, en la ciudad de Nueva York incluso la mención de una verificación. Esto es información, no asesoramiento jurídico.",
    messages: {
      exclusion:
        "«{found}» excluye a todas las personas con antecedentes, y en {place} puede que una oferta tenga que omitirlo ({citation}). Decir qué verificación se hace y por qué, o dejarlo para los pasos siguientes.",
      condition:
        "En {place} «{found}» puede leerse como excluir a personas con antecedentes, mientras que «background check required» no ({citation}). Decir solo que se hace una verificación.",
      mention:
        "En {place} puede que una oferta no deba hablar de verificaciones de antecedentes hasta que haya una propuesta de contrato ({citation}). Quitar estas palabras, salvo que una ley pida la verificación.",
      notice:
        "Si una oferta habla de una verificación de antecedentes penales, {asks} que se diga que cada caso se evalúa individualmente ({citation}). Añadirlo.",
    },
  },
  "statements/drifted": {
    summary: "Usar las declaraciones aprobadas palabra por palabra.",
    why: "Alguien revisó el texto aprobado. Las palabras que cambiaron de una oferta a otra no las revisó nadie.",
    messages: {
      drifted:
        "Esto se parece a la {name} aprobada, pero no es igual: {differences}. Usar el texto aprobado, o hacer aprobar el cambio.",
    },
  },
  "statements/duplicate": {
    summary: "Hacer cada declaración una sola vez.",
    why: "Una declaración repetida alarga la oferta y parece un descuido.",
    messages: {
      repeated: "Esta declaración ({kind}) aparece aquí por segunda vez. Quitarla.",
    },
  },
  "statements/incomplete-accommodation": {
    summary: "Decir cómo pedir ajustes razonables.",
    why: "Un ofrecimiento sin nombre, dirección o número no se puede aprovechar.",
    messages: {
      placeholder:
        "«{found}» está donde los candidatos deberían leer a quién dirigirse. Poner aquí una dirección de correo o un teléfono.",
      brokenOff: "Esta frase se corta antes de decir a quién dirigirse. Añadir una dirección de correo o un teléfono.",
      dangling:
        "Esto remite a unos datos de contacto, pero la oferta no da ninguno. Poner aquí una dirección de correo o un teléfono.",
      adjustments:
        "Aquí se ofrecen ajustes razonables, pero no una manera de pedirlos. Añadir una dirección de correo o un teléfono.",
      unsaid:
        "Aquí se ofrecen ajustes razonables, pero no una manera de pedirlos. Añadir una dirección de correo o un teléfono.",
    },
  },
  "statements/incomplete-fair-chance": {
    summary: "Enumerar las funciones que anuncia una declaración de oportunidad justa.",
    why: "La lista dice a las personas con antecedentes qué funciones tendría en cuenta un empleador. El condado de Los Ángeles las pide todas en la oferta. Esto es información, no asesoramiento jurídico.",
    messages: {
      empty:
        "No sigue ninguna lista, aunque esto anuncia funciones. Enumerar cada función en la que podrían pesar unos antecedentes.",
      cut: "La lista de funciones que sigue no empieza por 1. Volver a poner lo que se perdió.",
    },
  },
  "statements/missing-accommodation": {
    summary: "Ofrecer ajustes razonables a los candidatos, y decir cómo pedirlos.",
    why: "Los candidatos con discapacidad necesitan saber a quién dirigirse antes de presentar su candidatura. Algunos lugares, como Ontario, esperan el ofrecimiento en público. Lo que se dice de la ley es información, no asesoramiento jurídico.",
    messages: {
      law: "{asks} un ofrecimiento de ajustes razonables, hecho en público, a los candidatos con discapacidad ({citation}). Añadirlo, con una manera de pedirlos.",
      adjustments:
        "Esta oferta no ofrece ajustes razonables a los candidatos con discapacidad. Añadir el ofrecimiento y una manera de pedirlos.",
      missing:
        "Esta oferta no ofrece ajustes razonables a los candidatos con discapacidad. Añadir el ofrecimiento y una manera de pedirlos.",
    },
  },
  "statements/missing-ai-use": {
    summary: "Decir que la IA filtra, evalúa o selecciona a los candidatos donde la ley lo pide.",
    why: "Los candidatos quieren saber quién lee su candidatura. Ontario pide que lo digan en cada oferta pública los empleadores que usan herramientas así, entre ellas la clasificación de muchos sistemas de selección. Esto es información, no asesoramiento jurídico.",
    messages: {
      missing:
        "{asks} una declaración de que la inteligencia artificial filtra, evalúa o selecciona a los candidatos ({citation}). Añadirla.",
      reminder:
        "{asks} una declaración en la oferta si la inteligencia artificial filtra, evalúa o selecciona a los candidatos ({citation}). Añadirla si se usa una herramienta así.",
    },
  },
  "statements/missing-contractor-tagline": {
    summary: "Nombrar la discapacidad y a los veteranos protegidos en las ofertas de un contratista federal.",
    why: "Por encima de ciertas cantidades, se pide a los contratistas federales que digan en cada oferta que la discapacidad y la condición de veterano no perjudican a nadie. Esa obligación se basa en leyes, y siguió en pie al revocarse la Executive Order 11246. Esto es información, no asesoramiento jurídico.",
    messages: {
      missing:
        "Puede pedirse a los contratistas federales que digan que se considera a los candidatos sin atender a discapacidad ni a condición de veterano protegido (41 CFR 60-741.5, 60-300.5). Añadir la declaración.",
      abbreviated:
        "En un contratista federal las letras «{found}» pueden no bastar: deberían nombrarse la discapacidad y los veteranos (41 CFR 60-741.5, 60-300.5). Escribir «including disability and veterans».",
    },
  },
  "statements/missing-equal-opportunity": {
    summary: "Decir que todas las candidaturas se consideran por igual.",
    why: "Quienes han sido rechazados en otros lugares buscan esta frase. Los contratistas federales la deben, y para los demás es una buena práctica.",
    messages: {
      missing: "Esta oferta no tiene declaración de igualdad de oportunidades. Añadir una.",
      diversityOnly:
        "Esta oferta elogia la diversidad, pero no dice que todas las candidaturas se consideren por igual. Añadir una declaración de igualdad de oportunidades.",
    },
  },
  "statements/missing-fair-chance": {
    summary: "Decir que se considera a las personas con antecedentes donde la ley lo pide.",
    why: "Las personas con antecedentes rara vez presentan su candidatura si nada les dice que pueden. Algunas ciudades y condados piden esa frase en cada oferta, cada uno a su manera. Esto es información, no asesoramiento jurídico.",
    messages: {
      missing:
        "{asks} una declaración de que se considera a candidatos con antecedentes de detenciones o condenas ({citation}). Añadirla.",
    },
  },
  "statements/missing-vacancy-status": {
    summary: "Decir si la oferta es para una vacante existente donde la ley lo pide.",
    why: "Los candidatos quieren saber si hay un puesto ahora o una lista de espera. Ontario pide que se diga en cada oferta pública. Esto es información, no asesoramiento jurídico.",
    messages: {
      missing: "{asks} una declaración sobre si esta oferta es para una vacante existente ({citation}). Añadirla.",
    },
  },
  "statements/non-compete": {
    summary: "Comparar los pactos de no competencia con la ley del lugar.",
    why: "En algunos lugares esos pactos son nulos para casi todo el mundo, en otros por debajo de cierto salario o sin aviso previo. Anunciar uno cuesta candidatos en todo caso. Esto es información, no asesoramiento jurídico.",
    messages: {
      void: "En {place} un pacto de no competencia puede ser nulo para este puesto ({citation}). Consultar a quien conozca esa ley antes de anunciarlo.",
      limited:
        "En {place} un pacto de no competencia puede obligar solo por encima de cierto salario, y puede que deba mostrarse con la propuesta de contrato ({citation}). Comprobar si vale para este puesto.",
    },
  },
  "statements/other-place": {
    summary: "Conservar solo las declaraciones de los lugares donde está el puesto.",
    why: "Una declaración para otro lugar confunde a los candidatos sobre dónde trabajarían, y deja abierto qué rige para ellos. Esto es información, no asesoramiento jurídico.",
    messages: {
      elsewhere:
        "Esta declaración es para {place}, pero el puesto está en {job}. Quitarla, o nombrar {place} entre los lugares del puesto.",
    },
  },
  "statements/stale": {
    summary: "Quitar las referencias a leyes que ya no obligan.",
    why: "Una orden revocada en una declaración muestra que hace tiempo que nadie la lee. Lo que los contratistas deben a personas con discapacidad y a veteranos se basa en leyes y sigue en pie. Esto es información, no asesoramiento jurídico.",
    messages: {
      revoked: "Esto se refiere a «{found}». {fate}; quitar la referencia, y conservar lo que se basa en otra ley.",
      moved: "Esto se refiere a «{found}». {fate}; nombrar en su lugar «{now}».",
      affirmative:
        "«{found}» es una expresión de la Executive Order 11246, revocada el 21 de enero de 2025. Probar con «equal opportunity employer».",
    },
  },
  "statements/unsafe-contact": {
    summary: "Dar a los candidatos un contacto claramente propio.",
    why: "Los enlaces cortos, los correos personales y los números de chat son lo que usan las estafas de empleo, así que los candidatos prudentes se alejan de ellos, y los enlaces cortos caducan.",
    messages: {
      shortener: "«{found}» esconde adónde lleva. Dar la dirección completa de la página.",
      mailbox: "«{found}» es un correo personal. Dar una dirección de la organización.",
      chat: "«{found}» es un número de chat. Dar una dirección o un teléfono de la organización.",
    },
  },
  "statements/wrong-document": {
    summary: "Dejar fuera de la oferta el texto de formularios y carteles.",
    why: "Algunos avisos van en el formulario de solicitud, otros en un cartel donde los candidatos lo vean. En la oferta solo la alargan. Esto es información, no asesoramiento jurídico.",
    messages: {
      lieDetector:
        "{place} pide el aviso sobre detectores de mentiras en el formulario de solicitud ({citation}). La oferta puede prescindir de él.",
      poster: "Este es el texto de un cartel sobre E-Verify. En la oferta basta decir que se participa.",
      form: "Esto pertenece al formulario de solicitud o a una encuesta. Quitarlo de la oferta.",
    },
  },
};
