/** What a counted thing is, by its noun. */
export type NounClass = 'person' | 'fate' | 'family' | 'body' | 'vehicle' | 'building' | 'strike' | 'weapon' | 'stage' | 'life';

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
  ['killed', 'object', [], 'gun_down shoot_dead blow_apart burn_alive crush_dead bury_alive'],
  ['killed', 'object', ['missing'], 'bury'],
  ['killed', 'subject', [], 'die perish succumb drown starve'],
  ['wounded', 'object', [], 'wound injure hurt maim disable cripple hospitalise hospitalize burn'],
  ['casualties', 'object', ['killed'], 'lose'],
  ['missing', 'subject', [], 'disappear vanish'],
  ['missing', 'object', ['captured'], 'disappear'],
  ['captured', 'object', [], 'capture arrest detain abduct kidnap imprison jail incarcerate intern apprehend hold round_up'],
  ['captured', 'object', [], 'take_hostage take_prisoner take_captive snatch nab enslave'],
  ['captured', 'subject', ['left', 'other'], 'surrender defect give_up hand_themselves turn_in lay_arms'],
  ['released', 'object', [], 'release free liberate exchange swap pardon acquit reunite ransom amnesty trade'],
  ['released', 'object', ['left', 'evacuated'], 'hand_over return_home let_go set_free bring_home'],
  ['evacuated', 'either', ['left', 'displaced'], 'evacuate'],
  [
    'evacuated',
    'object',
    ['left', 'displaced', 'arrived'],
    'bus transport transfer relocate airlift ferry take_out bring_out move_out carry rescue medevac resettle escort shuttle convey drive_away lead_out get_out take_away take_to transferred',
  ],
  ['evacuated', 'either', ['left', 'displaced'], 'move'],
  ['displaced', 'object', ['left'], 'displace uproot expel deport evict dispossess drive_out force_out drive_from chase_out banish exile'],
  ['displaced', 'subject', ['left'], 'flee migrate'],
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
    'strand trap besiege encircle surround station deploy stick house accommodate entrap cut_off confine',
  ],
  ['combatants', 'subject', ['present'], 'fight defend patrol'],
  ['combatants', 'object', [], 'recruit mobilise mobilize conscript train enlist'],
  ['other', 'subject', [], 'face need require depend rely lack suffer survive endure receive registered vote experience risk'],
  ['other', 'object', [], 'affect treat save assist feed register screen vaccinate spare'],
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
  'think believe say report know estimate suppose presume fear expect understand consider claim allege assume confirm feel schedule due set begin start continue manage seem appear happen'.split(
    ' ',
  ),
);

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of things by lemma, for what is counted of them. */
export const THING_NOUNS: Readonly<Record<Exclude<NounClass, 'person' | 'fate'>, ReadonlySet<string>>> = {
  family: list('family household'),
  body: list('body corpse cadaver skeleton remains'),
  life: list('life'),
  vehicle: list(
    'bus coach minibus truck lorry car vehicle ambulance tank helicopter aircraft jet plane warplane drone ship boat vessel van pickup bulldozer tanker tractor motorcycle motorbike train apc humvee carrier frigate corvette warship trailer jeep taxi ferry dinghy trawler uav fighter-bomber truckload busload howitzer',
  ),
  building: list(
    'building house home apartment flat school hospital mosque church shop clinic tower dwelling structure warehouse bakery shelter facility factory store pharmacy university hotel classroom bridge tent hut synagogue temple monastery kindergarten orphanage market workshop residence villa farmhouse block',
  ),
  strike: list(
    'strike airstrike raid sortie bombardment attack bombing shelling explosion blast salvo barrage assault rocket missile shell bomb mortar projectile barrel ambush clash incursion detonation violation breach air-strike drone-strike round',
  ),
  weapon: list(
    'weapon rifle gun landmine mine grenade launcher kalashnikov pistol ied explosive warhead machinegun firearm munition mortar-tube cartridge bullet',
  ),
  stage: list('stage phase step batch'),
};

/** What is fired or dropped: strikes where it was, weapons else. */
export const ORDNANCE: ReadonlySet<string> = list('rocket missile shell bomb mortar projectile barrel round');

/** What makes ordnance strikes. */
export const FIRING_VERBS: ReadonlySet<string> = list(
  'fire launch land fall hit strike drop explode detonate rain shower pound shell bombard throw lob target slam crash intercept use receive shoot',
);

/** Strikes that are such only of a ceasefire. */
export const BREACHES: ReadonlySet<string> = list('violation breach');
export const CEASEFIRES: ReadonlySet<string> = list('ceasefire cease-fire truce armistice regime silence lull');

/** What is done to buildings and vehicles. */
export const DESTROY_VERBS: ReadonlySet<string> = list(
  'destroy damage demolish flatten level collapse burn raze hit strike target bomb shell wreck ruin torch loot gut bulldoze blow',
);

/** Endings of nouns for people that no list holds ("miners", "vaccinators", "seminarians"). */
export const PERSON_ENDING = /(?:ers|ors|ists|ees|ians|men|women|people|folk|mates|crats)$/;

/** Nouns with such an ending that are no people. */
export const NOT_PERSONS: ReadonlySet<string> = list(
  'centers quarters papers numbers orders borders letters meters metres kilometers kilometres containers helicopters sectors factors bunkers towers corridors shelters offers powers matters chapters counters computers craters mortars rivers waters layers answers corners encounters disasters headquarters trailers tankers tractors carriers committees trees degrees fees guarantees referees posters boosters liters litres boilers hangars doors floors errors mirrors motors reactors generators detonators stretchers dinners barriers filters transfers rockets launchers quarters hours tenders others fires summers winters guarantors speakers sensors theaters theaters clusters bombers routers printers trackers cylinders',
);

/** Words before a noun that tell fighters from others: "armed men", "rebel medics". */
export const COMBATANT_MODIFIERS: ReadonlySet<string> = list('armed rebel militant jihadist insurgent paramilitary');

/** Demonyms as plural nouns with a capital: by their ending, or listed. */
export const DEMONYM_ENDING = /^\p{Lu}.+(?:ans|is|ese|ites)$/u;
export const DEMONYMS: ReadonlySet<string> = list(
  'uzbeks tajiks turks serbs croats greeks poles britons swedes danes finns czechs slovaks kazakhs chechens rohingya uyghurs filipinos kyrgyz turkmen thais lebanese french british dutch irish spaniards azeris',
);

/** What a duration may measure. */
export const DURATION_NOUNS: ReadonlySet<string> = list(
  'war conflict siege blockade ceasefire cease-fire truce lull pause hiatus countdown window deadline ultimatum process campaign offensive operation battle fighting occupation talk negotiation extension period transition curfew detention captivity insurgency uprising crisis famine closure calm armistice respite interruption break halt moratorium amnesty demobilization demobilisation withdrawal evacuation assault bombardment shelling encirclement standoff stand-off rebellion revolt shutdown blackout displacement exile imprisonment stalemate impasse suspension phase stage interval trip journey march strike fight clash siege-war violence unrest mediation roadmap timetable delay wait',
);

/** Verbs that a length of time after "for" measures in a way worth keeping. */
export const PRIVATE_VERBS: ReadonlySet<string> = list(
  'thank praise blame criticise criticize speak talk stand pay sing work serve study teach marry know employ live sentence jail practise practice act play run sell own write edit report cover lead head chair',
);

/** Verbs with a length of time as their object. */
export const LASTING_VERBS: ReadonlySet<string> = list('last take spend endure continue drag span run');

/** What a share of may be land. */
export const AREA_NOUNS: ReadonlySet<string> = list(
  'territory city land country area strip province region district town governorate camp neighbourhood neighborhood village enclave pocket quarter farmland frontline border coast capital zone territories ground state oblast',
);

/** Where people can be. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set([
  ...AREA_NOUNS,
  ...list(
    'building house hospital school mosque church prison jail detention custody basement shelter base barracks cave tunnel rubble hotel compound airport port factory plant embassy cell field desert mountain village home bus vehicle convoy captivity square street market suburb island ground there side border front place crossing garage room hall stadium',
  ),
]);

/** Words near a sum of money or a distance that make it part of a war's record. */
export const MONEY_WORDS: ReadonlySet<string> = list(
  'ransom pay payment compensation aid fund damage cost worth donate pledge salary bribe fine reconstruction toll bounty reward smuggler extort levy price donation loss',
);
export const DISTANCE_WORDS: ReadonlySet<string> = list(
  'withdraw pull advance retreat buffer deep wide long convoy column exclusion demilitarized demilitarised tunnel trench line stretch push penetrate radius queue',
);

/** Words before a figure's noun phrase that set apart what is not counted in it. */
export const EXCLUDING: readonly (readonly string[])[] = [
  ['apart', 'from'],
  ['aside', 'from'],
  ['excluding'],
  ['not', 'counting'],
  ['not', 'including'],
  ['in', 'addition', 'to'],
  ['besides'],
  ['except', 'for'],
  ['other', 'than'],
  ['without', 'counting'],
];

/** Words before a part of the whole just counted. */
export const INCLUDING: ReadonlySet<string> = list('including among included');

/** Words that make a count a running total. */
export const CUMULATIVE_WORDS: ReadonlySet<string> = list('total toll since overall far altogether cumulative');

/** Verbs whose nominal object is no more than agreed or planned: "the deal provides for the release of 50 prisoners". */
export const DEAL_WORDS: ReadonlyMap<string, 'agreed' | 'planned' | 'demanded'> = new Map([
  ['agree', 'agreed'],
  ['agreement', 'agreed'],
  ['deal', 'agreed'],
  ['accord', 'agreed'],
  ['pact', 'agreed'],
  ['stipulate', 'agreed'],
  ['provide', 'agreed'],
  ['entail', 'agreed'],
  ['envisage', 'planned'],
  ['foresee', 'planned'],
  ['involve', 'agreed'],
  ['term', 'agreed'],
  ['plan', 'planned'],
  ['proposal', 'planned'],
  ['propose', 'planned'],
  ['offer', 'planned'],
  ['expect', 'planned'],
  ['negotiate', 'planned'],
  ['negotiation', 'planned'],
  ['talk', 'planned'],
  ['discuss', 'planned'],
  ['secure', 'planned'],
  ['seek', 'planned'],
  ['await', 'planned'],
  ['call', 'demanded'],
  ['demand', 'demanded'],
  ['insist', 'demanded'],
  ['request', 'demanded'],
  ['return', 'planned'],
]);

/** Units of time short enough that "30 hours after" is a length and no date. */
export const SHORT_UNITS: ReadonlySet<string> = list('hours minutes seconds');

/** Possessives and articles that may open a count of one: "a civilian was killed". */
export const SINGULAR_OPENERS: ReadonlySet<string> = list('a an his her their my our its one');
