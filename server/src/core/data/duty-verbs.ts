/**
 * Whether a word is a verb with which duties are said, in the form of a command ("manage"), of a description ("manages")
 * or of a list ("managing").
 */
export function isDutyVerb(word: string): boolean {
  const key = word.toLowerCase();
  if (VERBS.has(key)) return true;
  if (key.endsWith("ing"))
    return VERBS.has(key.slice(0, -3)) || VERBS.has(`${key.slice(0, -3)}e`) || VERBS.has(key.slice(0, -4));
  if (!key.endsWith("s")) return false;
  return (
    VERBS.has(key.slice(0, -1)) ||
    (key.endsWith("es") && VERBS.has(key.slice(0, -2))) ||
    (key.endsWith("ies") && VERBS.has(`${key.slice(0, -3)}y`))
  );
}

/** Verbs that begin the items of lists of duties, in offices, hospitals, shops, workshops and schools. */
const VERBS: ReadonlySet<string> = new Set(
  `accept accompany accomplish account achieve acquire act adapt address adhere adjust administer adopt advance advise advocate aid align allocate
  analyse analyze anticipate apply appraise approve architect arrange articulate assemble assess assign assist attend audit author automate balance be
  brainstorm bring broker budget build calculate calibrate care carry champion chart check clean clear close coach code collaborate collect
  communicate compile complete compose conceive conduct configure confirm connect consult construct contact continue contribute control convert
  coordinate co-ordinate counsel create cultivate curate customize debug decide define delegate deliver demonstrate deploy design detect determine
  develop devise diagnose direct dispatch dispense display distribute document draft drive edit educate embed empower enable encourage enforce engage
  engineer enhance ensure enter equip escalate establish estimate evaluate examine execute expand expedite explain explore facilitate field file
  find follow forecast formulate foster fulfill gain gather generate give greet grow guide handle help hire host identify implement improve
  increase influence inform initiate innovate inspect inspire install instruct integrate interact interface interpret interview investigate invoice
  issue keep launch lead learn leverage liaise lift listen load log maintain make manage map market measure meet mentor merchandise migrate minimize
  mitigate model modify monitor motivate move negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise
  organize originate oversee own package participate partner perform pick pilot place plan position prepare present prevent price prioritise prioritize
  process procure produce program project promote propose protect prototype provide publish purchase pursue raise read receive recommend reconcile
  record recruit reduce refine refer register reinforce remain repair replace replenish report represent research resolve respond restock review revise
  run safeguard scale schedule screen seek select sell serve service set shape share ship showcase solve source spearhead specify staff stay steer
  stock streamline strengthen submit suggest supervise supply support survey sustain tackle take teach test track train transform translate transport
  treat troubleshoot uncover understand undertake update upgrade use utilise utilize validate verify visit volunteer welcome work write`.split(
    /\s+/,
  ),
);
