import type { EventType } from '../../claims/event/body.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

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
  ['airstrike', 'bare', 'sortie'],
  ['shelling', 'strong', 'shelling bombardment cannonade shellfire mortar-fire'],
  ['bombing', 'strong', 'bombing explosion blast detonation car-bombing suicide-bombing firebombing'],
  ['attack', 'strong', 'ambush massacre assassination shooting stabbing beheading lynching carnage shootout pogrom'],
  [
    'attack',
    'weak',
    'attack assault raid strike offensive onslaught incursion invasion murder killing slaying execution slaughter rape torture gunfire sniping fire beating atrocity crackdown campaign counterattack counter-attack counteroffensive counter-offensive aggression storming seizure capture salvo infiltration break-in',
  ],
  ['attack', 'bare', 'violence persecution purge'],
  ['shelling', 'bare', 'barrage'],
  ['clash', 'strong', 'clash skirmish firefight gunfight gunbattle gun-battle shoot-out crossfire'],
  ['clash', 'weak', 'fighting battle confrontation combat'],
  ['clash', 'bare', 'hostilities'],
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
  ['protest', 'weak', 'protest demonstration rally riot march sit-in unrest uprising revolt mutiny'],
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
      ['airstrike', 'air aerial barrel drone helicopter airborne warplane jet gunship bomber aircraft uav fighter-jet f-16 sukhoi'],
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
        'shell mortar rocket missile artillery howitzer projectile cannon katyusha cylinder tank round munition ammunition rpg launcher bazooka',
      ],
      [
        'gun',
        'gun rifle machine-gun machinegun pistol bullet kalashnikov submachine-gun shotgun sniper-rifle gunfire firearm revolver baton truncheon ak-47 m-16 weapon',
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
