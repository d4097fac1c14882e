/** Nouns that name who does a job, in the singular and in lower case: a line that holds one may be a job title. */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  `accountant actor actuary conciliator councillor digitiser digitizer histopathologist plater adjudicator adjuster administrator admin adviser advisor advocate aide agent agronomist aircrew analyst anesthesiologist
  anesthetist animator announcer anthropologist appraiser apprentice apprenticeship arborist archaeologist architect archivist artist assembler
  assessor assistant associate astronomer attendant attorney audiologist auditor author baker banker barber barista bartender beautician
  bellhop biller biochemist biologist biostatistician blacksmith boilermaker bookkeeper bricklayer broker builder busser butcher buyer
  captain cardiologist caregiver carer caretaker carpenter cartographer cashier caterer ceo cfo chair chairperson chancellor chaplain
  chauffeur chef chemist chief chiropractor choreographer clerk cleaner clinician cmo coach collector colorist columnist comptroller
  commander commissioner compounder concierge conductor conservationist conservator constable consultant contractor controller
  coo cook coordinator co-ordinator copywriter coroner correspondent counsel counsellor counselor courier cpo creator cro crew cto
  cto curator custodian cyclist dancer dean dealer dentist deputy dermatologist designer detective developer devops dietician dietitian director
  dishwasher dispatcher diver docent doctor donor draftsman drafter driver economist editor educator electrician embalmer engineer
  enumerator epidemiologist ergonomist estimator evaluator evangelist examiner executive expert exterminator fabricator facilitator farmer
  farrier fellow fellowship financier firefighter fisher fitter foreman foreperson forester forecaster freelancer fundraiser gardener
  gastroenterologist generalist geneticist geochemist geographer geologist geophysicist geoscientist glazier governor graduate grader greeter
  groomer groundskeeper guard guide gynecologist hairdresser hairstylist handler handyman head historian host hostess hostler
  housekeeper hydrologist hygienist illustrator immunologist inspector installer instructor integrator co-op intern internship interpreter
  interviewer inventor investigator ironworker janitor jeweler journalist judge kinesiologist laborer labourer landscaper lawyer lead leader
  lecturer lectureship lender liaison librarian lieutenant lifeguard lineman lineworker linguist loader lobbyist locksmith logistician machinist magistrate maker
  maid makeup manager marketer marketeer mason master mate mathematician mechanic mediator medic member mentor merchandiser merchandizer
  messenger metallurgist meteorologist metrologist microbiologist microscopist midwife miller millwright miner minister model modeler mover
  musician nanny naturalist naturopath negotiator neurologist nurse nutritionist obstetrician officer operative operator optician optometrist
  orderly organizer organiser orthodontist orthopedist owner packager packer painter paralegal paramedic paraprofessional parkkeeper
  partner pastor pathologist pediatrician performer perfusionist pharmacist phlebotomist photographer photojournalist physician physicist
  physiologist physiotherapist picker pilot pipefitter planner plasterer plumber podiatrist porter postdoc poster practitioner preparer
  presenter president presser principal printer producer professional professor professorship programmer projectionist promoter proofreader
  prosecutor provost psychiatrist psychologist psychotherapist publicist publisher purchaser radiographer radiologist ranger realtor
  receptionist recorder recruiter referee registrar regulator rep reporter representative reservationist researcher resident responder
  restorer retoucher reviewer rigger roaster roofer sailor salesman salesperson saleswoman sampler sanitarian scheduler scholar scientist
  scrum sculptor seamstress secretary sergeant server servicer setter sheriff sitter soldier solicitor sommelier sonographer sorter sourcer
  specialist splicer sre staffer stagehand statistician steamfitter steward stewardess stocker storekeeper storyteller strategist stylist
  subcontractor superintendent supervisor supporter surgeon surveyor sweeper tailor taper teacher technician technologist telemarketer teller
  temp tester therapist toolmaker trader trainee traineeship trainer transcriber transcriptionist translator treasurer treater trimmer
  trucker tutor typist underwriter upholsterer urologist usher valet valuer vendor veterinarian vet vice vp videographer volunteer waiter waitress
  warden warehouseman warehouser watchman weaver webmaster welder winemaker woodworker worker writer zoologist
  aesthetician anaesthetist arboriculturist barrister bioinformatician biostatistician botanist bricklayer cna conveyancer cosmetologist criminalist
  cytotechnologist decorator demonstrator detailer dockmaster dosimetrist driller ecologist electrophysiologist endocrinologist entomologist esthetician
  flagger gynaecologist headteacher histotechnician horticulturist hospitalist hydrogeologist invigilator joiner lpn lvn mammographer maintainer matron
  modeller navigator neurosurgeon nephrologist odp oiler oncologist organist paediatrician paraplanner pharmacologist preceptor processor proctor psychometrician
  acupuncturist auctioneer banksman barkeeper beekeeper bookseller bosun bursar butler celebrant chocolatier confectioner croupier deacon deckhand doula
  dramaturg dressmaker dryliner ethicist expeditor farmhand fishmonger florist gaffer greengrocer groundworker handyperson headmaster headmistress
  herdsman herdsperson imam keyholder longshoreman masseur masseuse milker mixologist mortician orthotist paraeducator pipelayer postman potwasher
  priest prosthetist rabbi rector schoolteacher shepherd showrunner signaller stablehand stevedore stockperson thatcher tiler tradesperson undertaker
  verger vicar warehouseperson
  crewmember tracer draftsperson pulmonologist crna emt rgn rmn rn rnld scaffolder screener sprayer toxicologist turner valeter zookeeper
  adjunct asst certifier cutter dispenser documentor extern finisher forwarder jointer litigator mgr observer outfitter payroller repairer resourcer
  cataloger cataloguer indexer midwives runner shelver sister stonelayer student unloader validator visitor
  warrior ninja wizard guru rockstar superhero hero`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns above that also name other things so often that they make a title only in a heading or behind other words of one. */
export const WEAK_JOB_NOUNS: ReadonlySet<string> = new Set(
  "adjunct admin author chair chief co-op crew cutter donor executive expert graduate head hero host lead leader master member minister model observer owner partner poster principal processor professional repairer resident runner scrum server sister student temp vendor vice visitor".split(
    " ",
  ),
);

/** Words in lower case that praise a candidate and are no part of the title: `a motivated and talented data engineer`. */
export const PRAISE: ReadonlySet<string> = new Set(
  `a an the our new another additional one two three four five several multiple many some more few very highly extremely truly super really
  adaptable ambitious amazing articulate awesome best bright brilliant bilingual bold bubbly capable caring charismatic collaborative committed
  compassionate competent confident conscientious creative curious customer-focused data-driven dedicated dependable detail-oriented determined
  diligent driven dynamic eager energetic enthusiast enthusiastic entrepreneurial excellent exceptional exciting experienced expert extraordinary fantastic
  flexible forward-thinking friendly fun great hands-on hard-working hardworking high-energy high-performing high-caliber hungry imaginative independent
  innovative inspiring intelligent knowledgeable local motivated native new-age promising organised organized outgoing outstanding passionate personable polished positive
  proactive professional proven qualified reliable resourceful responsible results-driven results-oriented savvy seasoned self-driven self-motivated
  self-starting sharp skilled smart strong strategic-minded successful superb suitable talented tech-savvy technical-minded tenacious top top-notch
  trustworthy versatile warm well-organised well-organized well-rounded world-class rockstar superstar young and & or , permanent full-time part-time fulltime remote
  following newly recently exceptionally incredibly intellectually immediately currently urgently`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word, in any case and number, names who does a job. */
export function isJobNoun(word: string): boolean {
  const key = keyOf(word);
  return (
    JOB_NOUNS.has(key) ||
    (key.endsWith("s") &&
      (JOB_NOUNS.has(key.slice(0, -1)) || (key.endsWith("ies") && JOB_NOUNS.has(`${key.slice(0, -3)}y`)))) ||
    NAMES_WHO_DOES.test(key)
  );
}

/** How words end that are made for whoever does a job: `horticulturalist`, `greenskeeper`, `stonemason`. */
const NAMES_WHO_DOES =
  /.{3}(?:keeper|maker|worker|fitter|grapher|ologist|icist|iatrist|optist|ontist|ulturist|uralist|ician|craftsman|craftsperson|mason|therapist|assistant)s?$/;

/** Whether a word names who does a job and hardly anything else. */
export function isStrongJobNoun(word: string): boolean {
  const key = keyOf(word);
  return isJobNoun(word) && !WEAK_JOB_NOUNS.has(key) && !(key.endsWith("s") && WEAK_JOB_NOUNS.has(key.slice(0, -1)));
}

/** A word in lower case; none where it is what somebody's is: `a Master's`, `a driver's licence`. */
function keyOf(word: string): string {
  const key = word.toLowerCase();
  const mark = key[key.length - (key.endsWith("s") ? 2 : 1)];
  return mark === "'" || mark === "’" ? "" : key;
}
