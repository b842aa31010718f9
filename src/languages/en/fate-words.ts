/** Measures that words of this language can decide; a part of the figure's own vocabulary. */
export type FateMeasure =
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'missing'
  | 'captured'
  | 'released'
  | 'present'
  | 'remaining'
  | 'left'
  | 'arrived'
  | 'displaced'
  | 'evacuated'
  | 'combatants'
  | 'other';

/** A verb that says what became of people. `whose`: of its subject, of its object, or of either ("evacuate"). */
export interface FateVerb {
  readonly measure: FateMeasure;
  readonly whose: 'subject' | 'object' | 'either';
  readonly also: readonly FateMeasure[];
}

type VerbRow = readonly [measure: FateMeasure, whose: FateVerb['whose'], also: readonly FateMeasure[], lemmas: string];

// Lemmas, a particle after a space; one line per fate and way of saying it.
const VERB_ROWS: readonly VerbRow[] = [
  [
    'killed',
    'object',
    [],
    'kill slay murder massacre assassinate execute behead hang slaughter martyr lynch electrocute crush eliminate liquidate neutralise neutralize',
  ],
  [
    'killed',
    'object',
    [],
    'gun_down shoot_dead blow_apart burn_alive crush_dead bury_alive wipe_out hack_death beat_death stone_death shoot_death stab_death torture_death burn_death crush_death trample_death drown behead',
  ],
  ['killed', 'object', ['missing'], 'bury'],
  ['killed', 'subject', [], 'die perish succumb drown starve fall_battle fall_action'],
  ['wounded', 'object', [], 'wound injure hurt maim disable cripple hospitalise hospitalize burn'],
  ['casualties', 'object', ['killed'], 'lose'],
  ['casualties', 'object', ['killed', 'wounded'], 'shoot'],
  ['missing', 'subject', [], 'disappear vanish'],
  ['missing', 'object', ['captured'], 'disappear'],
  ['missing', 'subject', ['present'], 'remain_rubble remain_debris be_rubble'],
  ['captured', 'object', [], 'capture arrest detain abduct kidnap imprison jail incarcerate intern apprehend hold round_up'],
  ['captured', 'object', [], 'take_hostage take_prisoner take_captive snatch nab enslave'],
  ['captured', 'subject', ['left', 'other'], 'surrender defect give_up hand_themselves turn_in lay_arms'],
  ['released', 'object', [], 'release free liberate exchange swap pardon acquit reunite ransom amnesty trade'],
  ['released', 'subject', [], 'regain_freedom walk_free go_free'],
  ['released', 'object', ['left', 'evacuated'], 'hand_over return_home let_go set_free bring_home'],
  ['evacuated', 'either', ['left', 'displaced'], 'evacuate'],
  [
    'evacuated',
    'object',
    ['left', 'displaced', 'arrived'],
    'bus transport transfer relocate airlift ferry take_out bring_out move_out carry rescue medevac resettle escort shuttle convey drive_away lead_out get_out take_away take_to transferred',
  ],
  ['evacuated', 'either', ['left', 'displaced'], 'move'],
  [
    'displaced',
    'object',
    ['left'],
    'displace uproot expel deport evict dispossess drive_out force_out drive_from force_from chase_out chase_from drive force banish exile',
  ],
  ['displaced', 'subject', ['left'], 'flee migrate stream pour_out leave_homes leave_home take_refuge seek_refuge seek_shelter'],
  ['left', 'subject', ['evacuated'], 'leave depart exit withdraw escape go_out come_out get_out get_away go_away walk_out'],
  ['left', 'subject', ['evacuated'], 'pull_out move_out set_off set_out head_for head_to head_out travel cross_out slip_out sail board'],
  ['arrived', 'subject', ['present'], 'arrive reach enter come_in get_in pour_in stream_in turn_up land disembark'],
  ['arrived', 'subject', ['left'], 'cross return come_back go_back go_home'],
  ['arrived', 'object', [], 'welcome receive admit'],
  ['remaining', 'subject', ['present'], 'remain stay'],
  [
    'present',
    'subject',
    [],
    'take_part wait loiter gather shelter live reside camp queue assemble sleep linger congregate march rally demonstrate protest stand sit huddle attend pray cower hide exist',
  ],
  [
    'present',
    'object',
    ['remaining'],
    'strand trap besiege encircle surround station deploy stick house host accommodate entrap cut_off confine',
  ],
  ['combatants', 'subject', ['present'], 'fight defend patrol'],
  ['combatants', 'object', [], 'recruit mobilise mobilize conscript train enlist'],
  ['other', 'subject', [], 'face need require depend rely lack suffer survive endure receive registered vote experience risk'],
  ['other', 'object', ['wounded'], 'treat'],
  ['other', 'object', [], 'rape torture affect save assist feed register screen vaccinate spare'],
];

/** Verbs of fate by lemma; a particle is joined with "_". */
export const FATE_VERBS: ReadonlyMap<string, readonly FateVerb[]> = groupVerbs(VERB_ROWS);

function groupVerbs(rows: readonly VerbRow[]): Map<string, FateVerb[]> {
  const verbs = new Map<string, FateVerb[]>();
  for (const [measure, whose, also, lemmas] of rows) {
    for (const lemma of lemmas.split(' ')) verbs.set(lemma, [...(verbs.get(lemma) ?? []), { measure, whose, also }]);
  }
  return verbs;
}

/** Participles that a tagger may leave without their lemma, and adjectives that say what became of people. */
export const FATE_ADJECTIVES: ReadonlyMap<string, FateMeasure> = new Map([
  ['dead', 'killed'],
  ['kia', 'killed'],
  ['wia', 'wounded'],
  ['mia', 'missing'],
  ['deceased', 'killed'],
  ['killed', 'killed'],
  ['slain', 'killed'],
  ['lifeless', 'killed'],
  ['martyred', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['hurt', 'wounded'],
  ['maimed', 'wounded'],
  ['hospitalised', 'wounded'],
  ['hospitalized', 'wounded'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['disappeared', 'missing'],
  ['captured', 'captured'],
  ['captive', 'captured'],
  ['detained', 'captured'],
  ['imprisoned', 'captured'],
  ['jailed', 'captured'],
  ['abducted', 'captured'],
  ['kidnapped', 'captured'],
  ['freed', 'released'],
  ['released', 'released'],
  ['displaced', 'displaced'],
  ['uprooted', 'displaced'],
  ['homeless', 'displaced'],
  ['evacuated', 'evacuated'],
  ['stranded', 'present'],
  ['trapped', 'present'],
  ['stuck', 'present'],
  ['besieged', 'present'],
  ['present', 'present'],
  ['remaining', 'remaining'],
  ['left', 'remaining'],
]);

/** Nouns that name people by their fate. */
export const FATE_NOUNS: ReadonlyMap<string, FateMeasure> = new Map([
  ['dead', 'killed'],
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['martyr', 'killed'],
  ['killing', 'killed'],
  ['killed', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['injury', 'wounded'],
  ['casualty', 'casualties'],
  ['loss', 'casualties'],
  ['victim', 'casualties'],
  ['missing', 'missing'],
  ['disappeared', 'missing'],
  ['disappearance', 'missing'],
  ['prisoner', 'captured'],
  ['detainee', 'captured'],
  ['hostage', 'captured'],
  ['captive', 'captured'],
  ['inmate', 'captured'],
  ['abductee', 'captured'],
  ['pow', 'captured'],
  ['arrest', 'captured'],
  ['abduction', 'captured'],
  ['refugee', 'displaced'],
  ['idp', 'displaced'],
  ['displaced', 'displaced'],
  ['evacuee', 'evacuated'],
  ['returnee', 'arrived'],
]);

/** Nouns that make a fate of the people after "of": "the release of 20 prisoners". */
export const FATE_EVENT_NOUNS: ReadonlyMap<string, FateMeasure> = new Map([
  ['death', 'killed'],
  ['killing', 'killed'],
  ['murder', 'killed'],
  ['massacre', 'killed'],
  ['execution', 'killed'],
  ['assassination', 'killed'],
  ['slaughter', 'killed'],
  ['life', 'killed'],
  ['wounding', 'wounded'],
  ['injury', 'wounded'],
  ['injuring', 'wounded'],
  ['loss', 'casualties'],
  ['disappearance', 'missing'],
  ['arrest', 'captured'],
  ['detention', 'captured'],
  ['capture', 'captured'],
  ['abduction', 'captured'],
  ['kidnapping', 'captured'],
  ['imprisonment', 'captured'],
  ['surrender', 'captured'],
  ['release', 'released'],
  ['exchange', 'released'],
  ['swap', 'released'],
  ['liberation', 'released'],
  ['freeing', 'released'],
  ['handover', 'released'],
  ['return', 'arrived'],
  ['arrival', 'arrived'],
  ['entry', 'arrived'],
  ['influx', 'arrived'],
  ['evacuation', 'evacuated'],
  ['transfer', 'evacuated'],
  ['transport', 'evacuated'],
  ['relocation', 'evacuated'],
  ['rescue', 'evacuated'],
  ['departure', 'left'],
  ['exit', 'left'],
  ['withdrawal', 'left'],
  ['exodus', 'displaced'],
  ['flight', 'displaced'],
  ['displacement', 'displaced'],
  ['expulsion', 'displaced'],
  ['deportation', 'displaced'],
  ['uprooting', 'displaced'],
  ['presence', 'present'],
  ['population', 'present'],
  ['deployment', 'present'],
]);

/** Nouns of a count of deaths: "the toll rose to 15". */
export const TOLL_NOUNS: ReadonlyMap<string, FateMeasure> = new Map([
  ['toll', 'killed'],
  ['casualty', 'casualties'],
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['victim', 'casualties'],
  ['fallen', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['injury', 'wounded'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['loss', 'casualties'],
  ['arrest', 'captured'],
  ['detainee', 'captured'],
]);

/** Verbs by which a count is said to stand at a number. */
export const COUNT_VERBS: ReadonlySet<string> = new Set(
  'rise climb stand reach hit exceed pass surpass top jump increase grow bring put raise total number be number near approach double amount'.split(
    ' ',
  ),
);

/** Verbs of putting a number to people named before: "put the fighters in the city at 500". */
export const ESTIMATE_VERBS: ReadonlySet<string> = new Set('put estimate number place count calculate set reckon'.split(' '));

/** Verbs between a subject and what is really said of it: "are thought to remain". */
export const RAISING_VERBS: ReadonlySet<string> = new Set(
  'find think believe say report know estimate suppose presume fear expect understand consider claim allege assume confirm feel schedule due set begin start continue manage seem appear happen'.split(
    ' ',
  ),
);
