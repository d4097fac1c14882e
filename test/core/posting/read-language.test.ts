import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";

const outline = (text: string) => buildOutline(text, parseBlocks(text));

const ENGLISH = "We are looking for a nurse who will care for the patients of our ward and work with the team.";

describe("readLanguages", () => {
  const samples: Readonly<Record<string, string>> = {
    en: ENGLISH,
    fr: "Nous sommes à la recherche d'une infirmière pour notre équipe et vous serez au service des patients de la région.",
    es: "Buscamos una enfermera para nuestro equipo que será responsable de los pacientes y de la atención en el hospital.",
    de: "Wir suchen für unser Team eine Pflegekraft, die mit den Ärzten und der Station im Haus zusammenarbeitet und sie unterstützt.",
    pt: "Buscamos uma enfermeira para a nossa equipe que será responsável por pacientes e pelo atendimento no hospital da cidade.",
    it: "Cerchiamo un infermiere per il nostro ospedale che sarà responsabile dei pazienti e della cura nel reparto.",
    nl: "Wij zoeken een verpleegkundige voor ons team die je collega is en met de artsen van het ziekenhuis in de stad werkt.",
    sv: "Vi söker en sjuksköterska som vill arbeta med oss på vår avdelning och som har erfarenhet av att ta hand om patienter.",
    da: "Vi søger en sygeplejerske, som vil arbejde sammen med os på vores afdeling, og som har erfaring med at passe patienter.",
    nb: "Vi søker en sykepleier som vil arbeide sammen med oss på vår avdeling, og som har erfaring med å passe på pasienter.",
    fi: "Haemme sairaanhoitajaa, joka tekee työtä meidän osastollamme. Sinulla on kokemusta potilaista ja olet hyvä kuuntelija.",
    pl: "Szukamy pielęgniarki, która dołączy do naszego zespołu i dla której praca z pacjentami jest ważna. Oferujemy dwa lata nauki.",
    cs: "Hledáme zdravotní sestru, která se bude starat o pacienty na našem oddělení a pro kterou je práce radostí.",
    sk: "Hľadáme zdravotnú sestru, ktorá sa bude starať o pacientov na našom oddelení a pre ktorú je práca radosťou.",
    hu: "Olyan ápolót keresünk, akinek van tapasztalata, és nálunk egy jó csapat vár, ahol a munka nem csak munka.",
    ro: "Căutăm o asistentă pentru spitalul nostru, care să lucreze cu pacienții din secție și să aibă doi ani de experiență.",
    tr: "Hastanemizde bizimle çalışacak bir hemşire arıyoruz; hastalar için en az iki yıl deneyim ve iyi bir iş disiplini gerekir.",
    cy: "Rydym yn chwilio am nyrs i ymuno â'n tîm, ac sydd yn gofalu am gleifion ein ward gyda gwên bob dydd.",
    id: "Kami mencari perawat yang akan bekerja dengan tim kami di rumah sakit dan memiliki pengalaman untuk merawat pasien.",
    ja: "私たちは病棟で働く看護師を募集しています。",
    zh: "我们正在招聘一名护士，负责病房的护理工作。",
    ko: "저희 병동에서 일할 간호사를 모집합니다.",
    ru: "Мы ищем медсестру для работы в нашем отделении.",
    uk: "Ми шукаємо медсестру для роботи в нашому відділенні, її обов'язки різні.",
    el: "Αναζητούμε νοσηλευτή για το τμήμα μας.",
  };
  for (const [language, text] of Object.entries(samples)) {
    it(`reads ${language} from its small words or its script`, () => assert.equal(outline(text).language, language));
  }

  it("ignores in a French text what small words its neighbours share with it", () => {
    const duties = "-La conduite des projets de transformation de l'usine.\n-Le pilotage de l'amélioration continue.";
    assert.deepEqual(outline(`${samples.fr}\n\n${duties}`).otherLanguages, []);
  });

  it("ignores the letters of an address", () => {
    const page = "Night Nurse - Ward 4 | Jobs   https://jobs.example/os/da/e-28-o-5-ao";
    assert.deepEqual(outline(`${page}\n\n${ENGLISH}`).otherLanguages, []);
  });

  it("reads the part that is in another language, from its first word to its last", () => {
    const french = `${samples.fr}\n\nSalaire: 52 000 $`;
    const text = `# Nurse\n\n${ENGLISH}\n\n${ENGLISH}\n\n${french}`;
    const { language, otherLanguages } = outline(text);
    assert.equal(language, "en");
    assert.deepEqual(
      otherLanguages.map(({ value, span }) => [value, text.slice(span.start, span.end)]),
      [["fr", french]],
    );
  });

  it("reads both halves of a posting in two languages", () => {
    const { blocks } = outline(`${ENGLISH}\n\n${samples.fr}`);
    assert.deepEqual(
      blocks.map((block) => block.language),
      ["en", "fr"],
    );
  });

  it("ignores names and foreign words in an English sentence", () => {
    assert.deepEqual(
      outline(
        "You will work with the teams of Los Angeles and El Paso, and with La Clínica de la Raza, on the care of our patients.",
      ).otherLanguages,
      [],
    );
  });

  it("ignores texts with too few words to tell", () => {
    assert.equal(outline("Python\n\nSQL").language, null);
  });
});
