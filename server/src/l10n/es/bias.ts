import type { RuleTexts } from "../catalogue";

/** What the rules of the category “bias” say in Spanish. */
export const BIAS: Readonly<Record<string, RuleTexts>> = {
  "bias/ability": {
    summary: "Pedir lo que el trabajo necesita, no un cuerpo ni un estado de salud.",
    why: "Exigir sin más vista, oído o salud aleja a personas con discapacidad que pueden hacer el trabajo, y puede no cumplir la ley sobre discapacidad si ninguna función lo necesita.",
    messages: {
      reword: "«{found}» excluye a lectores con discapacidad. Nombrar en su lugar la tarea.",
      sense:
        "«{found}» excluye a quienes hacen el trabajo de otra manera. Nombrar la tarea que lo necesita, o quitarlo.",
      health: "«{found}» pregunta por la salud. Nombrar la tarea y añadir «with or without reasonable accommodation».",
      replace:
        "«{found}» no es la expresión que usa para sí la mayoría de las personas con discapacidad. Probar con «{better}».",
      figure: "«{found}» usa una discapacidad o una enfermedad como figura retórica. Elegir una palabra más sencilla.",
    },
  },
  "bias/age": {
    summary: "Describir el trabajo, no la edad de quien lo hace.",
    why: "Las palabras sobre la edad alejan a personas con experiencia, y una preferencia declarada por la juventud puede no cumplir la ley contra la discriminación por edad.",
    messages: {
      replace: "«{found}» puede leerse como una preferencia por gente joven. Probar con «{better}».",
      reword: "«{found}» puede leerse como una preferencia por gente joven. Decir en su lugar qué pide el trabajo.",
      limit: "«{found}» pone un límite máximo a la experiencia. Decir en su lugar de qué nivel es el puesto.",
      years: "«{found}» pide personas de una edad determinada. Decir en su lugar qué pide el trabajo.",
    },
  },
  "bias/criminal-record": {
    summary: "No excluir a todas las personas con antecedentes penales.",
    why: "Los antecedentes dicen poco sobre la aptitud para la mayoría de los trabajos, una exclusión general aleja a buenos candidatos, y muchos lugares piden a los empleadores que estudien cada caso.",
    messages: {
      ban: "«{found}» excluye a todas las personas con antecedentes penales. Decir qué verificación se hace y por qué, o dejarlo para los pasos siguientes.",
    },
  },
  "bias/gender-coded": {
    summary: "Equilibrar las palabras que se inclinan hacia un género.",
    why: "En experimentos, las ofertas con muchas palabras como «aggressive» o «dominant» atrajeron menos a las mujeres, que además dudaron más de que encajarían.",
    messages: {
      replace: "«{found}» se inclina hacia un estereotipo masculino. Probar con «{better}».",
      reword: "«{found}» se inclina hacia un estereotipo masculino. Conviene decir qué pide el trabajo.",
      many: "«{found}» es una de {count} palabras más que se inclinan hacia un estereotipo masculino. Conviene decir qué pide el trabajo.",
      balance:
        "Muchas más palabras se inclinan hacia un estereotipo masculino ({masculine}) que hacia uno femenino ({feminine}). Equilibrarlas, por ejemplo con cómo se trabaja en equipo.",
    },
  },
  "bias/gendered-noun": {
    summary: "Usar sustantivos que incluyan a todas las personas.",
    why: "«Guys» y «manpower» se dicen pensando en todo el mundo, pero parte de los lectores no se reconoce en ellos.",
    messages: {
      replace: "«{found}» habla solo de hombres o solo de mujeres. Probar con «{better}».",
      reword: "«{found}» habla solo de hombres o solo de mujeres. Usar palabras que incluyan a todas las personas.",
    },
  },
  "bias/gendered-pronoun": {
    summary: "Escribir «you» o «they» en lugar de «he» o «she».",
    why: "«He» dice a las mujeres que el puesto no es para ellas, y «he or she» deja fuera a quienes no son ni lo uno ni lo otro.",
    messages: {
      replace: "«{found}» no se dirige a todos los lectores. Probar con «{better}», o tratar al lector de «you».",
      reword: "«{found}» no se dirige a todos los lectores. Tratar al lector de «you», o escribir «they».",
    },
  },
  "bias/gendered-title": {
    summary: "Usar títulos de puesto que no den por supuesto un género.",
    why: "Un título con marca de género dice a parte de los lectores que el puesto no es para ellos.",
    messages: {
      gendered: "«{found}» da por supuesto un género. Probar con «{better}».",
    },
  },
  "bias/origin": {
    summary: "Pedir cuánto domina alguien un idioma, no de dónde viene.",
    why: "No todos los que hablan con soltura son hablantes nativos. Poner condiciones sobre el lugar de nacimiento, el acento o el «encaje» aleja a personas que pueden hacer el trabajo, y puede contar como discriminación por origen nacional.",
    messages: {
      replace: "«{found}» pide un origen más que una capacidad. Probar con «{better}».",
      reword:
        "«{found}» puede leerse como una exigencia sobre el origen. Decir qué capacidad necesita el trabajo, y en qué grado.",
      accent:
        "«{found}» puede leerse como una exigencia sobre el origen. Pedir un habla clara si el trabajo la necesita.",
      fit: "«{found}» puede significar «gente como nosotros». Nombrar los valores o las costumbres que el trabajo necesita.",
    },
  },
  "bias/other-insensitive": {
    summary: "Elegir palabras que no hieran a nadie.",
    why: "Algunas palabras llevan desprecio por una enfermedad, un pueblo o un modo de vida, se quiera o no, y las palabras groseras ahuyentan a muchos lectores.",
    messages: {
      replace: "«{found}» puede herir a algunos lectores. Probar con «{better}».",
      reword: "«{found}» puede herir a algunos lectores. Elegir otra palabra.",
      coarse: "«{found}» es una grosería. Elegir otra palabra.",
    },
  },
  "bias/race-religion-family": {
    summary: "Dejar fuera la raza, la religión y la familia.",
    why: "La familia, la fe y el color de la piel no dicen nada del trabajo. Algunas expresiones antiguas las arrastran y ahuyentan a los lectores.",
    messages: {
      figure: "«{found}» viene de una historia que algunos lectores reconocen. Probar con «{better}».",
      holiday: "Una fiesta de Navidad deja fuera a quienes celebran otras fiestas. Probar con «{better}».",
      reword: "«{found}» juega con la imagen de un pueblo o de sus costumbres. Elegir palabras más sencillas.",
      family: "«{found}» habla de la vida familiar, no del trabajo. Nombrar en su lugar el horario o los viajes.",
      religion:
        "«{found}» puede excluir a personas por su fe o su raza. Quitarlo, salvo que la ley permita pedirlo para este puesto.",
    },
  },
};
