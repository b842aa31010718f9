import type { EventType } from '../../claims/event/body.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * How the parts of an event stand around its verb.
 * `act`: the subject does it to the object. `harm`: the same, but a toll that another event may carry. `clash`: the
 * subjects do it to each other. `burst`: the subject is the weapon. `hit`: the subject is a weapon, a blast or a force.
 * `leave`, `enter`, `go`: the subject moves, its object is where from, where to, or none. `carry`: the object moves.
 * `suffer`: it happens to the subject. `march`: the subject demonstrates. `menace`: the subject announces harm.
 * `pass`: the subject lets goods or people through, or keeps them out.
 */
export type Frame =
  | 'act'
  | 'harm'
  | 'clash'
  | 'burst'
  | 'hit'
  | 'leave'
  | 'enter'
  | 'go'
  | 'carry'
  | 'suffer'
  | 'march'
  | 'menace'
  | 'pass';

/** What must stand beside an ambiguous verb for it to tell an event. */
export type Needs =
  | 'armed' // an armed subject, or a weapon, aircraft or blast
  | 'force' // the same, or a body of people
  | 'target' // people, a building, a vehicle or a place as the object
  | 'people' // people as the object
  | 'crowd' // people as the subject
  | 'thing' // a building, a vehicle or a place as the object
  | 'place' // a place as the object or after a preposition
  | 'weapon' // a weapon as the object, the subject or after "with"
  | 'aimed' // a target after "against" or "on"
  | 'captive' // hostages, prisoners
  | 'goods'; // aid, food, people in need

export interface EventVerb {
  readonly type: EventType;
  readonly frame: Frame;
  readonly needs: readonly Needs[];
}

type VerbRow = readonly [type: EventType, frame: Frame, needs: string, lemmas: string];

// Lemmas, a particle joined with "_"; one line per type and way of saying it.
const VERB_ROWS: readonly VerbRow[] = [
  // violence that names itself
  ['attack', 'act', '', 'attack assault ambush assassinate murder massacre behead lynch torture rape stab mutilate decapitate dynamite'],
  ['attack', 'act', '', 'gun_down open_fire spray_bullets machine-gun machinegun riddle_bullets knife strangle slay slaughter ransack'],
  ['attack', 'act', 'force', 'fire_at fire_on fire_upon shoot_at shoot_dead shoot snipe snipe_at raid storm overrun ram'],
  ['attack', 'act', 'armed target', 'beat beat_up whip flog club hang execute pelt stone crucify'],
  ['attack', 'act', 'people', 'execute hang beat_up poison gas terrorise terrorize brutalise brutalize molest gang-rape'],
  ['attack', 'act', 'armed', 'strike_back retaliate charge invade infiltrate target harass advance_on close_in assail'],
  ['attack', 'act', 'armed thing', 'seize capture take_over recapture retake conquer'],
  ['attack', 'suffer', '', 'come_attack come_fire'],
  // weapons
  ['bombing', 'act', '', 'bomb blow_up dynamite booby-trap firebomb petrol-bomb'],
  ['bombing', 'act', 'weapon', 'detonate set_off plant hurl throw lob toss blast'],
  ['attack', 'act', 'weapon aimed', 'use employ deploy'],
  ['bombing', 'burst', '', 'explode detonate go_off blow_up'],
  ['shelling', 'act', '', 'shell bombard mortar rocket cannonade'],
  ['shelling', 'act', 'armed target', 'pound pummel blast hammer'],
  ['shelling', 'act', 'weapon', 'fire launch lob shoot'],
  ['shelling', 'burst', 'weapon', 'land fall rain slam rain_down crash'],
  ['airstrike', 'act', '', 'strafe carpet-bomb napalm'],
  [
    'attack',
    'hit',
    'armed',
    'hit strike rock shake rip tear rip_through tear_through slam_into target shatter pound crash_into plough_into plow_into',
  ],
  // deaths and wounds: often the toll of an event told beside them
  ['attack', 'harm', '', 'kill wound injure maim hurt martyr'],
  ['attack', 'harm', 'people', 'gun'],
  // both sides
  ['clash', 'clash', '', 'clash skirmish'],
  ['clash', 'clash', 'armed', 'fight battle exchange_fire trade_fire fight_off repel repulse rout push_back drive_back drive_out fend_off'],
  // taken and freed
  ['arrest', 'act', '', 'arrest detain apprehend imprison jail incarcerate intern'],
  ['arrest', 'act', 'people', 'round_up take_custody pick_up'],
  ['abduction', 'act', '', 'abduct kidnap'],
  ['abduction', 'act', 'people', 'seize snatch hold_hostage take_hostage take_captive take_prisoner capture disappear enslave nab hijack'],
  ['abduction', 'act', '', 'hijack'],
  ['abduction', 'act', 'captive', 'take hold seize'],
  ['release', 'act', 'people', 'release free liberate ransom pardon amnesty set_free let_go'],
  // on the move
  ['movement', 'leave', 'place', 'leave flee exit quit vacate escape abandon depart desert'],
  ['movement', 'enter', 'place', 'enter reach cross'],
  [
    'movement',
    'go',
    'place',
    'arrive go come return head travel move march advance cross pour stream pass proceed sail fly drive walk journey trek fan_out',
  ],
  [
    'movement',
    'go',
    'place',
    'flee escape depart leave set_off set_out move_out pull_out pour_into stream_into retreat withdraw get get_out',
  ],
  [
    'movement',
    'go',
    'force',
    'withdraw retreat pull_out pull_back fall_back redeploy deploy mass gather assemble line_up mobilise mobilize regroup cross position',
  ],
  ['movement', 'go', '', 'defect migrate relocate emigrate'],
  ['evacuation', 'leave', '', 'evacuate'],
  ['evacuation', 'carry', '', 'evacuate airlift medevac'],
  [
    'movement',
    'carry',
    'people',
    'bus buss transport transfer relocate ferry deport expel displace uproot resettle escort take_out drive_out drive_from force_out move bring take repatriate banish',
  ],
  ['movement', 'carry', 'force', 'withdraw redeploy deploy mass station position dispatch send move'],
  // things
  [
    'damage',
    'act',
    'thing',
    'destroy damage demolish flatten level raze wreck burn burn_down torch gut bulldoze loot ruin vandalise vandalize desecrate pillage plunder ransack sabotage blacken shatter devastate obliterate cripple bring_down shoot_down down sink',
  ],
  [
    'damage',
    'act',
    '',
    'demolish bulldoze torch vandalise vandalize loot plunder sabotage shoot_down burn_down set_fire set_ablaze set_alight',
  ],
  ['damage', 'suffer', 'thing', 'collapse burn catch_fire crumble'],
  // streets
  ['protest', 'march', '', 'demonstrate riot'],
  ['protest', 'march', 'crowd', 'protest rally march take_streets'],
  // goods and passage
  ['access', 'pass', 'goods', 'deliver distribute allow_in let_in block blockade obstruct deny turn_back turn_away hold_up'],
  // announced
  ['threat', 'menace', '', 'threaten'],
];

/** Verbs of events by lemma; a particle or a fixed noun is joined with "_". */
export const EVENT_VERBS: ReadonlyMap<string, readonly EventVerb[]> = groupVerbs(VERB_ROWS);

function groupVerbs(rows: readonly VerbRow[]): Map<string, EventVerb[]> {
  const verbs = new Map<string, EventVerb[]>();
  for (const [type, frame, needs, lemmas] of rows) {
    for (const lemma of list(lemmas)) {
      const entry = { type, frame, needs: [...list(needs)] as Needs[] };
      verbs.set(lemma, [...(verbs.get(lemma) ?? []), entry]);
    }
  }
  return verbs;
}

/** Particles and fixed nouns that may follow a verb of `EVENT_VERBS`, and how far after it. */
export const PARTICLE_REACH = 4;

/** Verbs that give an event noun its doer and say nothing more: "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = list(`
  carry conduct launch mount stage wage commit perpetrate execute make open start begin resume renew continue escalate
  intensify step undertake unleash inflict cause do direct lead perform organise organize hold initiate deliver pursue repeat
  repel repulse thwart foil suffer sustain receive witness see experience endure face`);

/** Verbs by which an event noun is said to happen: "clashes broke out". */
export const OCCUR_VERBS: ReadonlySet<string> = list(`
  break erupt occur happen follow place continue rage flare intensify escalate begin start resume last ensue unfold subside
  spread renew come target hit strike kill leave wound injure destroy damage rock shake cause claim force trigger involve
  rip tear go be leave ripple blow devastate prompt send mark`);

export interface EventNoun {
  readonly type: EventType;
  /**
   * A strong noun tells an event with little beside it, a weak one says of whom or by whom, a bare one needs a verb that
   * says that it happened.
   */
  readonly weight: 'strong' | 'weak' | 'bare';
}

type NounRow = readonly [type: EventType, weight: EventNoun['weight'], lemmas: string];

const NOUN_ROWS: readonly NounRow[] = [
  ['airstrike', 'strong', 'airstrike air-strike drone-strike air-raid'],
  ['shelling', 'strong', 'shelling bombardment cannonade shellfire mortar-fire'],
  ['bombing', 'strong', 'bombing explosion blast detonation car-bombing suicide-bombing firebombing'],
  ['attack', 'strong', 'ambush massacre assassination shooting stabbing beheading lynching carnage shootout pogrom'],
  [
    'attack',
    'weak',
    'attack assault raid strike offensive onslaught incursion invasion murder killing slaying execution slaughter rape torture gunfire sniping fire beating atrocity crackdown campaign counterattack counter-attack counteroffensive counter-offensive aggression storming seizure capture barrage salvo',
  ],
  ['attack', 'bare', 'violence persecution purge'],
  ['clash', 'strong', 'clash skirmish firefight gunfight gunbattle gun-battle shoot-out crossfire'],
  ['clash', 'weak', 'fighting battle confrontation combat'],
  ['clash', 'bare', 'hostilities war'],
  ['arrest', 'weak', 'arrest detention imprisonment roundup round-up'],
  ['abduction', 'strong', 'kidnapping abduction hostage-taking kidnaping hijacking'],
  ['abduction', 'weak', 'disappearance capture kidnap'],
  ['release', 'bare', 'release liberation freeing'],
  ['movement', 'weak', 'departure arrival exit exodus influx'],
  [
    'movement',
    'bare',
    'entry return withdrawal pullout pull-out retreat redeployment deployment displacement flight expulsion deportation transfer relocation advance',
  ],
  ['evacuation', 'bare', 'evacuation airlift'],
  ['damage', 'bare', 'damage'],
  ['damage', 'weak', 'destruction demolition burning torching devastation looting sabotage arson vandalism ransacking pillage razing'],
  ['protest', 'weak', 'protest demonstration rally riot march sit-in unrest uprising'],
  ['threat', 'weak', 'threat'],
];

/** Nouns of events by lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  NOUN_ROWS.flatMap(([type, weight, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, { type, weight }] as const)),
);

/** Nouns before an event noun that say which kind it is: "mortar attack", "suicide car bomb attack". */
export const MODIFIER_TYPES: ReadonlyMap<string, EventType> = new Map(
  (
    [
      ['airstrike', 'air aerial drone helicopter airborne warplane jet gunship bomber aircraft uav fighter-jet f-16 sukhoi'],
      [
        'bombing',
        'bomb car-bomb suicide ied explosive explosives dynamite landmine mine grenade vbied bombing suicide-bomb truck-bomb roadside',
      ],
      ['shelling', 'mortar rocket artillery missile tank shell howitzer shelling ballistic katyusha grad'],
      ['arrest', 'arrest detention'],
      ['protest', 'hunger general labour labor transport protest'],
    ] as const
  ).flatMap(([type, words]) => [...list(words)].map((word): [string, EventType] => [word, type])),
);

export type WeaponClass = 'aircraft' | 'bomb' | 'shell' | 'gun' | 'blade' | 'fire' | 'gas' | 'vehicle';

/** What harm is done with, by lemma of the head noun. */
export const WEAPONS: ReadonlyMap<string, WeaponClass> = new Map(
  (
    [
      ['aircraft', 'warplane jet aircraft plane helicopter drone gunship bomber uav airplane fighter-jet fighter-bomber'],
      [
        'bomb',
        `bomb car-bomb ied explosive explosives dynamite mine landmine vbied grenade device charge booby-trap bomblet submunition bombs tnt
        carbomb petrol-bomb cocktail c-4 semtex vest belt`,
      ],
      [
        'shell',
        'shell mortar rocket missile artillery howitzer projectile cannon katyusha cylinder tank round munition rpg launcher bazooka',
      ],
      [
        'gun',
        'gun rifle machine-gun machinegun pistol bullet kalashnikov submachine-gun shotgun sniper-rifle gunfire firearm revolver ak-47 m-16 weapon',
      ],
      ['blade', 'knife machete axe sword dagger bayonet'],
      ['fire', 'gasoline torch incendiary napalm phosphorus'],
      ['gas', 'gas sarin chlorine chemical mustard'],
    ] as const
  ).flatMap(([type, words]) => [...list(words)].map((word): [string, WeaponClass] => [word, type])),
);

/** The event that a weapon makes of a plain "hit" or "kill". */
export const WEAPON_EVENTS: Readonly<Record<WeaponClass, EventType>> = {
  aircraft: 'airstrike',
  bomb: 'bombing',
  shell: 'shelling',
  gun: 'attack',
  blade: 'attack',
  fire: 'attack',
  gas: 'attack',
  vehicle: 'attack',
};

/** Nouns for those who carry arms or act for those who do, by lemma. */
export const ARMED_NOUNS: ReadonlySet<string> = list(`
  gunman militant rebel troop soldier force army police policeman militia militiaman fighter insurgent guerrilla guerilla terrorist
  extremist bomber attacker assailant sniper settler thug bandit cartel gang mob regime jihadist paramilitary commando marine
  ranger officer guard patrol squad battalion brigade regiment division platoon unit garrison navy air-force airforce faction
  warplane jet helicopter gunship combatant mercenary subversive assassin killer criminal hitman gangster kidnapper hijacker
  separatist islamist pirate warlord tribesman loyalist aircraft artillery tank column coalition trooper security-force
  gendarmerie gendarme infantry peshmerga janjaweed invader occupier occupation arsonist looter intelligence rioter sicario
  command detachment cell`);

/** Nouns for people who are no fighters, by lemma, besides those that end like a word for a person. */
export const PEOPLE_NOUNS: ReadonlySet<string> = list(`
  people person civilian man woman child boy girl family resident villager refugee evacuee worker journalist doctor nurse teacher
  priest student farmer peasant driver passenger patient prisoner detainee hostage captive bystander worshipper pilgrim mourner
  protester demonstrator activist leader politician mayor judge ambassador diplomat president minister senator deputy candidate
  lawyer businessman businesswoman industrialist engineer technician missionary nun bishop archbishop jesuit rector professor
  official employee crew pilot tourist foreigner national citizen inhabitant population crowd relative husband wife son daughter
  brother sister father mother baby infant elder tribesman medic rescuer volunteer victim wounded sick dead injured member body
  colonel general major captain lieutenant sergeant governor councilman unionist reporter cameraman photographer correspondent
  director manager rancher landowner magistrate trader fisherman shepherd miner bodyguard escort youth adviser consul
  thousand hundred dozen score ten all everyone him them her us me he she they i we you who`);

/** Buildings, works and goods that can be hit or destroyed, besides the figures' things. */
export const TARGET_NOUNS: ReadonlySet<string> = list(`
  headquarters office barracks base post checkpoint station embassy consulate residence pipeline oleoduct tower pylon bridge road
  railway airport airfield port dam plant substation power-station refinery oilfield depot hangar camp position outpost garrison
  neighbourhood neighborhood district quarter suburb town village city area street square market bazaar convoy bus
  funeral wedding procession gathering demonstration vehicle truck car ambulance helicopter plane ship boat train tanker property
  farm crop field orchard well reservoir infrastructure line cable network school hospital clinic church mosque cathedral chapel
  monastery university bank store shop hotel restaurant cafe cinema theater theatre newspaper radio facility installation building
  house home hut tent compound complex wall statue monument tomb grave cemetery shrine archive equipment machinery warehouse factory
  company cargo stronghold hideout redoubt enclave pocket territory land frontline front crossing border gate prison jail court
  ministry palace mission seat club apartment block part section region province governorate capital locality hamlet island settlement
 engine aircraft jet drone tank lorry van minibus motorcycle window door roof garage supermarket mall bakery`);

/** What is let through or kept out. */
export const GOODS_NOUNS: ReadonlySet<string> = list(`
  aid food supply medicine fuel convoy truck assistance relief water electricity delivery shipment crossing access entry passage
  road lorry civilian resident wounded patient ambulance flour parcel goods evacuation team`);

/** Vehicles and bodies that move with people in them. */
export const MOVER_NOUNS: ReadonlySet<string> = list(`
  bus convoy truck lorry ambulance car vehicle ship tanker column batch group fleet coach tank flight plane boat train wave
  reinforcement troop force army unit refugee evacuee`);

/** What words may attack, and mobs cannot: "attacked the plan". */
export const NOT_TARGETS: ReadonlySet<string> = list(`
  plan policy decision proposal statement idea report deal agreement reform bill law budget record claim argument problem issue poverty
  corruption view comment speech criticism approach process credibility reputation terrorism drug narcotic trafficking inflation crime
  disease roots cause question task challenge opportunity initiative move interest cost demand charge case imagination attention`);

/** Movers that go to talks, not through a war. */
export const TRAVELLERS: ReadonlySet<string> = list(`
  president minister envoy ambassador delegation official spokesman spokeswoman secretary diplomat negotiator king emir premier
  chancellor pope mediator representative team senator lawmaker commission chairman delegate deal agreement talk negotiation toll
  number price report news word statement`);

/** Heads of places that somebody may leave or reach, besides names. */
export const PLACE_NOUNS: ReadonlySet<string> = list(`
  city town village area district neighbourhood neighborhood quarter country home house camp region province governorate capital
  enclave territory land place suburb border crossing frontier island port airport zone base position post point checkpoint strip
  building school hospital shelter valley hill mountain front frontline destination outskirts hometown pocket settlement compound
  plant state side rear stronghold square street prison jail embassy site station corridor part hamlet bank river coast bridge farm
  there here abroad countryside locality department jurisdiction sector municipality location north south east west`);

/** Stage of a movement by its verb. */
export const STAGE_VERBS: ReadonlyMap<string, 'assembling' | 'departed' | 'under-way' | 'arrived'> = new Map(
  (
    [
      ['assembling', 'gather assemble mass line_up mobilise mobilize muster queue regroup'],
      [
        'departed',
        'leave flee exit quit vacate escape abandon depart desert set_off set_out move_out pull_out withdraw retreat pull_back fall_back evacuate departure exit exodus withdrawal flight pullout',
      ],
      ['arrived', 'arrive enter reach return come arrival entry'],
      ['under-way', 'head travel move march advance cross pour stream pass proceed sail fly drive walk journey trek go convoy'],
    ] as const
  ).flatMap(([stage, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, stage] as const)),
);

/** What the word that an event noun hangs on makes of the event. */
export const NOUN_GOVERNORS: ReadonlyMap<string, 'unreal' | 'planned' | 'threatened' | 'denied'> = new Map(
  (
    [
      [
        'unreal',
        `fear avoid prevent avert stop halt end cease forbid ban prohibit deter risk suspend discuss expect predict oppose
        reject refuse refrain need want hope call urge demand possibility likelihood danger prospect cessation halt end
        resist counter protect defend right guard against propose favour favor advocate justify worry concern
        without unlike`,
      ],
      ['planned', 'plan prepare preparation schedule intend intention await'],
      ['threatened', 'threaten threat vow warn warning swear pledge'],
      ['denied', 'deny denial'],
    ] as const
  ).flatMap(([stand, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, stand] as const)),
);

/** Words before an event noun that leave it open or undone. */
export const UNREAL_MODIFIERS: ReadonlySet<string> = list(`
  social political demographic population verbal legal electoral media diplomatic economic personal rhetorical scathing heart
  no any further future potential possible imminent such planned foiled attempted failed thwarted similar
  anti counter next upcoming expected`);

/** What people flee besides places. */
export const FLED_NOUNS: ReadonlySet<string> = list(`
  blockade siege fighting violence war bombardment shelling bombing clash attack persecution advance offensive conflict unrest onslaught
  assault airstrike`);

/** Words in a vehicle's or person's name that make a weapon of it. */
export const EXPLOSIVE_WORDS: ReadonlySet<string> = list(`
  explosives-laden explosive-laden bomb-laden booby-trapped booby-laden explosive-rigged bomb-rigged rigged suicide`);

/** Who governs a planned movement: wishes and plans of the movers themselves. */
export const PLANNING_WORDS: ReadonlySet<string> = list(`
  plan prepare intend hope try want wait await attempt due set schedule expect decide ready wish poise`);

/** What makes a movement or release a matter of a deal, an order or a permission. */
export const PERMITTING_WORDS: ReadonlySet<string> = list(`
  allow permit let enable agree ensure guarantee provide stipulate offer propose facilitate secure order tell instruct encourage promise
  pledge require undertake commit discuss consider accept refuse deal agreement accord demand condition call urge ask invite exchange
  entail envisage possibility need aim`);

/** Verbs and adjectives that say who did it, and how their words stand around them. */
export const BLAMING_WORDS: ReadonlyMap<string, 'own' | 'accuse' | 'blame' | 'attribute' | 'responsible' | 'hold' | 'involve'> = new Map(
  (
    [
      ['own', 'claim take assume accept acknowledge admit'],
      ['accuse', 'accuse charge suspect convict'],
      ['blame', 'blame'],
      ['attribute', 'attribute ascribe impute'],
      ['responsible', 'responsible guilty'],
      ['hold', 'hold consider deem'],
      ['involve', 'implicate involve'],
    ] as const
  ).flatMap(([way, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, way] as const)),
);

/** Nouns that point back at a deed. */
export const GENERIC_ACTS: ReadonlySet<string> = list('act action crime incident deed atrocity outrage event violation');

/** Adverbs and adjectives of an attack in words only. */
export const IN_WORDS: ReadonlySet<string> = list(`
  harshly verbally sharply bitterly strongly publicly openly personally furiously angrily politically`);

/** Nouns that abuse and say nothing of who: "terrorist attack". */
export const ABUSE: ReadonlySet<string> = list('terrorist criminal enemy subversive bandit killer murderer assassin suicide');
