import type { EventType, Stage } from '../../claims/event/body.ts';

/**
 * How a verb's phrases stand to the event. `act`: the subject does it to the object; `harm`: likewise, of a death that a
 * toll may tell; `go`: the subject moves; `carry`: the object is moved; `burst`: the subject is the weapon; `break`: the
 * subject names the event ("اندلعت اشتباكات"); `make`: the object names it ("شن غارة"); `suffer`: the subject suffers what
 * stands after "ل" ("تعرضت لقصف").
 */
export type ArabicFrame = 'act' | 'harm' | 'go' | 'carry' | 'burst' | 'break' | 'make' | 'suffer';

export interface ArabicEventVerb {
  readonly frame: ArabicFrame;
  readonly type: EventType;
  readonly stage: Stage | null;
}

type Row = readonly [verbs: string, frame: ArabicFrame, type: EventType, stage: Stage | null, gloss: string];

const VERB_ROWS: readonly Row[] = [
  ['هاجم اعتدى استهدف ضرب اقتحم داهم اغتال قنص طعن ذبح أعدم', 'act', 'attack', null, 'attack, target, strike, storm, raid, assassinate'],
  ['قصف', 'act', 'shelling', null, 'shell'],
  ['أغار', 'act', 'airstrike', null, 'raid from the air'],
  ['فجر', 'act', 'bombing', null, 'blow up'],
  ['قتل جرح أصاب', 'harm', 'attack', null, 'kill, wound, hit'],
  ['دمر هدم أحرق حرق خرب نهب', 'act', 'damage', null, 'destroy, demolish, burn, wreck, loot'],
  ['تضرر تهدم انهار احترق', 'go', 'damage', null, 'be damaged, collapse, burn down'],
  ['اعتقل احتجز أوقف', 'act', 'arrest', null, 'arrest, hold'],
  ['خطف اختطف', 'act', 'abduction', null, 'abduct'],
  ['أفرج حرر', 'act', 'release', null, 'release, free'],
  ['انفجر', 'burst', 'bombing', null, 'explode'],
  ['اندلع دار وقع تجدد تواصل استمر عاد سقط حدث', 'break', 'other', null, 'break out, take place, be renewed, go on'],
  ['شن نفذ ارتكب شنت أطلق استأنف كثف جدد', 'make', 'other', null, 'launch, carry out, commit, renew'],
  ['اشتبك', 'go', 'clash', null, 'clash'],
  ['تعرض شهد', 'suffer', 'other', null, 'be exposed to, see'],
  ['خرج غادر رحل انسحب', 'go', 'movement', 'departed', 'leave, depart, withdraw'],
  ['نزح فر هرب', 'go', 'movement', 'departed', 'flee, be displaced'],
  ['وصل دخل بلغ عاد حط هبط', 'go', 'movement', 'arrived', 'arrive, enter, return, land'],
  ['توجه انطلق تحرك سار اتجه عبر تقدم سلك', 'go', 'movement', 'under-way', 'head for, set off, move, cross, advance'],
  ['تجمع احتشد', 'go', 'movement', 'assembling', 'gather'],
  ['أجلى', 'carry', 'evacuation', 'under-way', 'evacuate'],
  ['نقل أخرج هجر رحل ساق', 'carry', 'movement', 'under-way', 'carry, take out, displace'],
  ['تظاهر احتج اعتصم', 'go', 'protest', null, 'demonstrate, protest'],
];

/** Rows of each verb by its dictionary form; a verb may have more than one. */
export const EVENT_VERBS: ReadonlyMap<string, readonly ArabicEventVerb[]> = Map.groupBy(
  VERB_ROWS.flatMap(([verbs, frame, type, stage]) => verbs.split(' ').map((verb) => ({ verb, frame, type, stage }))),
  ({ verb }) => verb,
);

type NounRow = readonly [nouns: string, type: EventType, stage: Stage | null, gloss: string];

const NOUN_ROWS: readonly NounRow[] = [
  ['قصف', 'shelling', null, 'shelling'],
  ['غارة', 'airstrike', null, 'air raid'],
  ['هجوم ضربة عدوان مجزرة مذبحة كمين اغتيال استهداف اقتحام مداهمة عملية اعتداء', 'attack', null, 'attack, strike, massacre, ambush, raid'],
  ['تفجير انفجار', 'bombing', null, 'bombing, explosion'],
  ['اشتباك معركة مواجهة قتال', 'clash', null, 'clash, battle, fighting'],
  ['تظاهرة مظاهرة احتجاج اعتصام', 'protest', null, 'demonstration, protest'],
  ['اعتقال احتجاز توقيف', 'arrest', null, 'arrest'],
  ['خطف اختطاف', 'abduction', null, 'abduction'],
  ['إفراج', 'release', null, 'release'],
  ['إجلاء إخلاء', 'evacuation', 'under-way', 'evacuation'],
  ['خروج مغادرة انسحاب رحيل نزوح فرار', 'movement', 'departed', 'departure, withdrawal, flight'],
  ['وصول دخول عودة', 'movement', 'arrived', 'arrival, entry, return'],
  ['نقل تهجير ترحيل', 'movement', 'under-way', 'transport, displacement'],
  ['انطلاق توجه تحرك', 'movement', 'under-way', 'setting off'],
  ['تدمير هدم إحراق حرق دمار', 'damage', null, 'destruction'],
];

export interface ArabicEventNoun {
  readonly type: EventType;
  readonly stage: Stage | null;
}

export const EVENT_NOUNS: ReadonlyMap<string, ArabicEventNoun> = new Map(
  NOUN_ROWS.flatMap(([nouns, type, stage]) => nouns.split(' ').map((noun): [string, ArabicEventNoun] => [noun, { type, stage }])),
);

/** Nouns that say little alone: they tell an event only with an adjective or a target of arms. */
export const BROAD_NOUNS: ReadonlySet<string> = new Set([
  'عملية',
  'ضربة',
  'مواجهة',
  'استهداف',
  'دخول',
  'عودة',
  'تحرك',
  'توجه',
  'وصول',
  'نقل',
]);

/** Adjectives that say what kind of attack it was. */
export const KIND_ADJECTIVES: ReadonlyMap<string, EventType> = new Map([
  ['جوي', 'airstrike'], // from the air
  ['صاروخي', 'shelling'], // with missiles
  ['مدفعي', 'shelling'], // with artillery
  ['انتحاري', 'bombing'], // suicide
  ['إرهابي', 'attack'], // terrorist
  ['مسلح', 'attack'], // armed
  ['عسكري', 'attack'], // military
]);

/** Words before an event noun that leave it undone: its end, its fear, a deal or talks on it, its date. */
export const UNREAL_BEFORE: ReadonlySet<string> = new Set([
  'وقف', // stopping
  'توقف', // stopping
  'إيقاف', // stopping
  'إنهاء', // ending
  'منع', // preventing
  'تجنب', // avoiding
  'تفادي', // avoiding
  'خطر', // danger
  'خشية', // fear
  'خوف', // fear
  'تهديد', // threat
  'احتمال', // possibility
  'اتفاق', // agreement
  'اتفاقية', // agreement
  'صفقة', // deal
  'مفاوضات', // talks
  'محادثة', // talk
  'موعد', // date
  'ضمان', // guarantee
  'طلب', // request
  'مطالبة', // demand
  'ضرورة', // necessity
  'رفض', // refusal
  'شرط', // condition
  'حق', // right
  'بند', // clause
  'مقترح', // proposal
  'عدم', // not
  'دون', // without
  'بدون', // without
  'ضد', // against
  'إمكانية', // possibility
  'بد', // (no) way around
  'خطة', // plan
]);

/** What is fired, dropped or falls. */
export const MISSILES: ReadonlySet<string> = new Set(['صاروخ', 'قذيفة', 'برميل', 'قنبلة', 'رشقة', 'رصاصة']); // missile, shell, barrel, bomb, salvo, bullet

/** Weapons and the means of an attack. */
export const WEAPONS: ReadonlySet<string> = new Set([
  'صاروخ', // missile
  'قذيفة', // shell
  'قنبلة', // bomb
  'برميل', // barrel (bomb)
  'لغم', // mine
  'عبوة', // explosive device
  'سيارة', // car
  'مفخخة', // car bomb
  'طائرة', // aircraft
  'مدفعية', // artillery
  'مدفع', // gun
  'دبابة', // tank
  'رصاص', // bullets
  'هاون', // mortar
  'مسيرة', // drone
  'راجمة', // rocket launcher
  'حزام', // (explosive) belt
]);
