/** What a counted thing is, by its noun. */
export type NounClass = 'person' | 'fate' | 'family' | 'body' | 'vehicle' | 'building' | 'strike' | 'weapon' | 'stage' | 'life';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of things by lemma, for what is counted of them. */
export const THING_NOUNS: Readonly<Record<Exclude<NounClass, 'person' | 'fate'>, ReadonlySet<string>>> = {
  family: list('family household'),
  body: list('body corpse cadaver skeleton remains'),
  life: list('life'),
  vehicle: list(
    'bus coach minibus truck lorry car vehicle ambulance tank helicopter aircraft jet plane warplane drone ship boat vessel van pickup bulldozer tanker tractor motorcycle motorbike technical quadcopter glider su-24 train apc humvee carrier frigate corvette warship trailer jeep taxi ferry dinghy trawler uav fighter-bomber truckload busload howitzer',
  ),
  building: list(
    'building house home apartment flat school hospital mosque church shop clinic tower dwelling structure warehouse bakery shelter facility factory store pharmacy university hotel classroom bridge tent hut synagogue temple monastery kindergarten orphanage market workshop residence villa farmhouse block',
  ),
  strike: list(
    'strike airstrike raid sortie bombardment attack bombing shelling explosion blast salvo barrage assault rocket missile shell bomb mortar projectile barrel ambush clash incursion detonation violation breach air-strike drone-strike counterattack counter-attack round',
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
  'lists centers quarters papers numbers orders borders letters meters metres kilometers kilometres containers helicopters sectors factors bunkers towers corridors shelters offers powers matters chapters counters computers craters mortars rivers waters layers answers corners encounters disasters headquarters trailers tankers tractors carriers committees trees degrees fees guarantees referees posters boosters liters litres boilers hangars doors floors errors mirrors motors reactors generators detonators stretchers dinners barriers filters transfers rockets launchers quarters hours tenders others fires summers winters guarantors speakers sensors theaters theaters clusters bombers routers printers trackers cylinders',
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
  'war conflict siege blockade ceasefire cease-fire truce lull pause hiatus countdown window deadline ultimatum process campaign offensive operation battle fighting occupation talk negotiation extension period transition curfew detention captivity insurgency uprising crisis famine closure calm armistice respite interruption break halt moratorium amnesty demobilization demobilisation withdrawal evacuation assault bombardment shelling encirclement standoff stand-off rebellion revolt shutdown blackout displacement exile imprisonment stalemate impasse suspension phase stage interval trip journey march strike fight clash siege-war violence unrest mediation roadmap timetable delay wait state emergency outage confinement ',
);

/** Verbs that a length of time after "for" measures in a way worth keeping. */
export const PRIVATE_VERBS: ReadonlySet<string> = list(
  'thank praise blame criticise criticize speak talk stand pay sing work serve study teach marry know employ live sentence jail practise practice act play run sell own write edit report cover lead head chair',
);

/** Verbs with a length of time as their object. */
export const LASTING_VERBS: ReadonlySet<string> = list('last take spend endure continue drag span run cover');

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
