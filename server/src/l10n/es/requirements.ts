import type { RuleTexts } from "../catalogue";

/** What the rules of the category “requirements” say in Spanish. */
export const REQUIREMENTS: Readonly<Record<string, RuleTexts>> = {
  "requirements/canadian-experience": {
    summary: "Pedir la experiencia que el trabajo necesita, se haya adquirido donde se haya adquirido.",
    why: "Exigir experiencia canadiense deja fuera a quienes hicieron el mismo trabajo en otro lugar, y Ontario no permite que una oferta lo haga. Esto es información, no asesoramiento jurídico.",
    messages: {
      canadian: "Una oferta en {place} no puede pedir experiencia canadiense ({citation}). Pedir la experiencia misma.",
    },
  },
  "requirements/citizenship": {
    summary: "Preguntar si alguien puede trabajar, no qué pasaporte tiene.",
    why: "Refugiados, residentes permanentes y otras personas pueden trabajar como los ciudadanos; una oferta solo para ciudadanos puede no cumplir la ley, salvo que una ley o un contrato público lo pida.",
    messages: {
      citizens:
        "«{found}» puede dejar fuera a personas que tienen permiso para trabajar. Pedir permiso de trabajo, o nombrar la ley o el contrato que pide la ciudadanía.",
    },
  },
  "requirements/conflicting-arrangement": {
    summary: "Decir una sola vez dónde se trabaja: a distancia, de forma presencial, o ambas cosas.",
    why: "Para muchos, dónde se trabaja decide si presentan su candidatura; dos respuestas les hacen adivinar, o irse tras la primera entrevista.",
    messages: {
      conflict:
        "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos, o decir que el trabajo es híbrido.",
    },
  },
  "requirements/conflicting-degree": {
    summary: "Preferir un título superior al que se exige, o ninguno.",
    why: "Quien tiene el título exigido tiene también el inferior, así que la preferencia no dice nada y hace dudar del requisito.",
    messages: {
      lower: "Aquí se prefiere {preferred}, pero se exige {required}. Corregir uno de los dos.",
      same: "Aquí se prefiere {preferred}, que ya se exige. Quitar uno de los dos.",
      none: "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos.",
    },
  },
  "requirements/conflicting-employment-type": {
    summary: "Dar un solo tipo de empleo.",
    why: "De las horas, la duración y el tipo de contrato dependen el salario, el seguro y los derechos; un candidato no puede valorar una oferta que dice dos cosas.",
    messages: {
      conflict:
        "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos, o decir que ambos son posibles.",
    },
  },
  "requirements/conflicting-location": {
    summary: "Nombrar el mismo lugar de trabajo en todas partes.",
    why: "Los candidatos buscan por lugar y organizan su vida según él; un segundo lugar les hace dudar de cuál es.",
    messages: {
      conflict:
        "Aquí el puesto está en «{found}», y en otro lugar en «{other}». Conservar uno de los dos, o decir que ambos son posibles.",
    },
  },
  "requirements/conflicting-schedule": {
    summary: "Dar horarios que concuerden entre sí.",
    why: "Las noches, los fines de semana y las horas extra deciden quién puede aceptar un puesto; dos respuestas hacen adivinar.",
    messages: {
      conflict:
        "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos.",
    },
  },
  "requirements/conflicting-travel": {
    summary: "Decir una sola vez cuánto se viaja en el puesto.",
    why: "Quienes tienen familia o animales, y las personas con discapacidad, deciden según los viajes; dos respuestas les hacen adivinar.",
    messages: {
      conflict:
        "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos.",
      share: "Aquí dice «{found}», y en otro lugar «{other}». Conservar una sola proporción de viajes.",
    },
  },
  "requirements/conflicting-visa": {
    summary: "Decir una sola vez si se patrocinan visados.",
    why: "Quienes necesitan un visado presentan o no su candidatura por esta sola frase; dos respuestas hacen perder tiempo a ambas partes.",
    messages: {
      conflict:
        "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos.",
    },
  },
  "requirements/conflicting-years": {
    summary: "Pedir un solo número de años para cada cosa.",
    why: "Un candidato que cumple un número y no el otro no sabe si presentar su candidatura, y dos reclutadores clasificarán la misma candidatura de manera distinta.",
    messages: {
      different: "Aquí la oferta pide {years} de {subject}, y en otro lugar {other}. Conservar un solo número.",
      preferredLess: "Se prefiere tener {years} de {subject}, pero se exige tener {other}. Corregir uno de los dos.",
      upsideDown: "El rango va de {min} a {max} años, hacia abajo. Intercambiar los números.",
      none: "«{found}» no concuerda con «{other}», que aparece en otro lugar de esta oferta. Conservar uno de los dos.",
    },
  },
  "requirements/degree-without-equivalent": {
    summary: "Aceptar experiencia en lugar de un título donde el trabajo lo permita.",
    why: "Quienes aprendieron trabajando se van cuando el título es la única entrada, y un título que el trabajo no necesita reduce las candidaturas.",
    messages: {
      only: "Aquí solo se acepta un título. Si la experiencia sirviera igual, añadir «or equivalent experience».",
    },
  },
  "requirements/drivers-license": {
    summary: "Pedir una licencia de conducir solo si conducir es parte del trabajo.",
    why: "Una línea de plantilla excluye a quienes no pueden conducir; algunos estados permiten el requisito solo si conducir es una función y otras formas de desplazarse no servirían.",
    messages: {
      noDuty:
        "Se pide «{found}», pero no se nombra ninguna función de conducir. En {state} solo se puede pedir si conducir es parte del puesto: nombrar la función, o quitarlo.",
    },
  },
  "requirements/elite-school": {
    summary: "Pedir lo que las personas saben hacer, no dónde estudiaron.",
    why: "El nombre de un centro de estudios dice más de los medios de una familia que del trabajo, y aleja a personas muy capaces de todos los demás.",
    messages: {
      school:
        "«{found}» reduce las candidaturas a unos pocos centros de estudios. Pedir los conocimientos o el título en sí.",
    },
  },
  "requirements/hedged": {
    summary: "Poner lo que se prefiere bajo «preferred» y lo imprescindible bajo «required».",
    why: "Bajo un encabezado que dice otra cosa, los lectores toman un deseo por una obligación, o una obligación por un deseo.",
    messages: {
      wish: "«{found}» convierte esto en un deseo, pero está bajo «{heading}». Llevarlo a lo que se prefiere, o quitar «{found}».",
      must: "«{found}» convierte esto en una obligación, pero está bajo «{heading}». Llevarlo a lo que se exige, o quitar «{found}».",
    },
  },
  "requirements/impossible-number": {
    summary: "Pedir cifras que se puedan cumplir.",
    why: "Un número que no puede ser cierto detiene al lector, que pone el suyo.",
    messages: {
      zero: "«{found}» no pide nada. Quitarlo, o decir que no hace falta experiencia.",
      many: "Casi nadie tiene {years} años de experiencia. Revisar el número.",
      singular: "A «{found}» le falta una s. Escribir «{better}».",
      share: "«{found}» supera el total. Revisar el número.",
      limitOfRange: "«{found}» da a la vez un límite máximo y un rango. Conservar uno de los dos.",
      week: "Una semana no tiene {found}. Revisar el número.",
    },
  },
  "requirements/misnamed-technology": {
    summary: "Escribir los nombres de las tecnologías como lo hacen sus creadores.",
    why: "Quien usa una herramienta a diario nota enseguida que su nombre está mal escrito, y las búsquedas por nombre no encuentran la oferta.",
    messages: {
      misspelt: "«{found}» se escribe «{name}». Corregir el nombre.",
    },
  },
  "requirements/no-split": {
    summary: "Decir qué se exige y qué es deseable.",
    why: "En una sola lista larga todos los puntos parecen obligatorios, y personas que podrían hacer el trabajo no presentan su candidatura.",
    messages: {
      mixed:
        "No se dice cuáles de estos {count} puntos se exigen y cuáles son deseables. Dar a cada tipo su propia lista.",
    },
  },
  "requirements/personal-attributes": {
    summary: "Pedir lo que el trabajo necesita, no lo que una persona es o tiene.",
    why: "El aspecto, la familia, las costumbres y las pertenencias dicen poco del trabajo, excluyen a personas y están protegidos por la ley en muchos lugares.",
    messages: {
      person: "«{found}» pregunta por la persona, no por el trabajo. Quitarlo, o decir qué necesita el trabajo.",
      employed: "«{found}» excluye a quienes ahora no tienen empleo. Quitarlo.",
      car: "«{found}» pide un vehículo, pero no se nombra ninguna función de conducir. Decir para qué hace falta, o quitarlo.",
    },
  },
  "requirements/physical-demands": {
    summary: "Pedir fuerza física solo si el trabajo la necesita, y decir que se puede hacer con ajustes razonables.",
    why: "Las líneas de plantilla sobre levantar peso y estar de pie alejan a personas con discapacidad que podrían hacer el trabajo, con o sin ayuda.",
    messages: {
      desk: "«{found}» es poco habitual en este tipo de trabajo. Quitarlo, salvo que el trabajo lo necesite.",
      accommodation:
        "«{found}» no dice que se pueda hacer con ajustes razonables. Añadir «with or without reasonable accommodation».",
      adjustments:
        "«{found}» no dice que se pueda hacer con ajustes razonables. Añadir «with or without reasonable adjustments».",
    },
  },
  "requirements/required-and-preferred": {
    summary: "Pedir cada cosa una sola vez: como obligatoria o como deseable.",
    why: "Si algo se exige y a la vez es deseable, quien no lo tiene no sabe si presentar su candidatura.",
    messages: {
      skill: "{skills} ya se exige. Quitarlo aquí, o dejar de exigirlo.",
      skills: "{skills} ya se exigen. Quitarlos aquí, o dejar de exigirlos.",
      line: "Esto ya se exige casi con las mismas palabras. Quitarlo aquí, o decir qué más se desea.",
    },
  },
  "requirements/salary-history": {
    summary: "Preguntar cuánto esperan ganar los candidatos, no cuánto han ganado.",
    why: "Un salario que se fija según el anterior arrastra brechas antiguas, y muchos lugares no permiten que un empleador lo pregunte. Esto es información, no asesoramiento jurídico.",
    messages: {
      law: "En {place} un empleador no puede preguntar cuánto ganan o han ganado los candidatos ({citation}). Preguntar por sus expectativas.",
      advice:
        "Muchos lugares no permiten que un empleador pregunte cuánto ganan o han ganado los candidatos. Preguntar por sus expectativas.",
    },
  },
  "requirements/seniority-years-mismatch": {
    summary: "Hacer que el nivel del título y los años de experiencia concuerden.",
    why: "Los puestos de nivel inicial que piden años de experiencia dejan fuera a quienes empiezan, y un título sénior sin años deja abierto qué significa sénior.",
    messages: {
      tooMany: "El puesto es {level}, pero se piden {years} años. Pedir menos, o subir el nivel.",
      tooFew: "El puesto es {level}, pero {years}. Pedir más, o decir qué lo hace {level}.",
      none: "El puesto es {level}, pero no se indican años de experiencia. Decir cuántos, o qué lo hace {level}.",
      otherLevel: "«{found}» no concuerda con «{level}» en el título. Conservar uno de los dos.",
    },
  },
  "requirements/skills-list": {
    summary: "Decir para qué se usa cada herramienta, o nombrar menos.",
    why: "Una larga fila de nombres no dice nada del trabajo, y quien no conoce uno de ellos cree que no cumple.",
    messages: {
      bare: "Aquí se enumeran {count} herramientas sin decir para qué son. Nombrar las que importan, y para qué se usan.",
    },
  },
  "requirements/too-many": {
    summary: "Exigir solo lo imprescindible para el trabajo.",
    why: "Muchos buenos candidatos, las mujeres más a menudo que los hombres, no presentan su candidatura si les falta un punto de una lista larga.",
    messages: {
      long: "Aquí se exigen {count} cosas. Conservar lo imprescindible para el trabajo, {most} como máximo, y dejar el resto como deseable.",
    },
  },
  "requirements/vague": {
    summary: "Pedir lo que se puede mostrar, no frases hechas.",
    why: "Todo el mundo dice comunicarse muy bien; lo que la persona va a escribir, explicar o decidir dice más a ambas partes.",
    messages: {
      phrase: "«{found}» no se puede comprobar. Decir qué hará la persona, por ejemplo qué escribe, presenta o decide.",
    },
  },
  "requirements/years-exceed-technology-age": {
    summary: "No pedir más años con una tecnología de los que lleva existiendo.",
    why: "Nadie puede cumplir el requisito, y quien conoce el campo dudará del resto de la oferta.",
    messages: {
      tooLong:
        "{name} apareció en {released}, así que nadie tiene {years} años con ella. Pedir {possible} como máximo, o años en el campo más amplio.",
    },
  },
};
