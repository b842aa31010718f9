import type { Topic } from '../../claims/situation/body.ts';

const table = <V>(rows: readonly (readonly [words: string, value: V, gloss: string])[]): ReadonlyMap<string, V> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, V] => [word, value])));

/** A verb of lasting states. */
export interface StateVerb {
  /** Its topic where no noun beside it names another; null where it tells nothing without such a noun. */
  readonly topic: Topic | null;
  /** Topics that a noun beside it may name; empty for any. */
  readonly topics: readonly Topic[];
  /** In the past it tells a change ("took the hill"), not a state. */
  readonly lasting: boolean;
}

const NEEDS: readonly Topic[] = ['food', 'water', 'health', 'shelter', 'other'];

export const STATE_VERBS: ReadonlyMap<string, StateVerb> = table<StateVerb>([
  [
    'سيطر هيمن تحكم تحصن تمركز رابط',
    { topic: 'control', topics: ['control'], lasting: true },
    'control, dominate, be holed up, be stationed',
  ],
  ['احتفظ', { topic: null, topics: ['control'], lasting: true }, 'keep'],
  ['حاصر طوق', { topic: 'siege', topics: ['siege'], lasting: false }, 'besiege, surround'],
  ['خضع رزح', { topic: null, topics: ['control', 'siege'], lasting: false }, 'be under'],
  ['فرض', { topic: null, topics: ['siege', 'movement'], lasting: false }, 'impose'],
  ['عانى افتقر نفد شح انعدم ندر شكا احتاج', { topic: null, topics: NEEDS, lasting: false }, 'suffer, lack, run out, be scarce, need'],
  [
    'انقطع توقف تعطل تدهور تفاقم تراجع ساء تلوث انهار تناقص',
    { topic: null, topics: NEEDS, lasting: false },
    'be cut off, stop, get worse, collapse, dwindle',
  ],
  ['ازداد تحسن', { topic: null, topics: NEEDS, lasting: false }, 'grow (worse), get better'],
  ['قطع أغلق', { topic: null, topics: ['movement'], lasting: true }, 'cut, close (a road)'],
  ['ارتفع تضاعف', { topic: null, topics: ['food', 'other'], lasting: false }, 'rise (of prices)'],
  ['واجه', { topic: null, topics: ['food', 'water', 'health'], lasting: true }, 'face'],
  ['تفشى انتشر', { topic: null, topics: ['health'], lasting: false }, 'spread'],
  [
    'عاش أقام سكن نام افترش لجأ احتمى بات',
    { topic: null, topics: ['shelter', 'siege', 'other', 'water', 'food', 'health'], lasting: true },
    'live, stay, sleep, shelter',
  ],
  ['اعتمد', { topic: null, topics: ['food', 'water'], lasting: true }, 'rely on'],
  ['اقتات أكل تضور', { topic: 'food', topics: ['food'], lasting: true }, 'live on, eat, starve'],
  ['شرب', { topic: 'water', topics: ['water'], lasting: true }, 'drink'],
  ['مات', { topic: null, topics: ['food', 'water', 'health'], lasting: true }, 'die'],
  ['ملأ تكدس تحلل امتلأ اكتظ', { topic: null, topics: ['bodies', 'health', 'food'], lasting: false }, 'fill, pile up, decompose'],
  ['ساد خيم استمر', { topic: null, topics: ['other', 'siege'], lasting: false }, 'prevail, last'],
  ['شهد', { topic: null, topics: NEEDS, lasting: false }, 'see'],
]);

/** What people need, and what a place is in. */
export const TOPIC_NOUNS: ReadonlyMap<string, Topic> = table<Topic>([
  [
    'غذاء غذائي تمويني طعام خبز جوع مجاعة طحين وجبة علف مخبز فرن تغذية رغيف حليب أرز سكر لحم خضار حشيش سلعة',
    'food',
    'food, bread, hunger, famine, flour, bakery, milk, rice, grass, goods',
  ],
  ['ماء مياه عطش تحلية', 'water', 'water, thirst'],
  ['قبو ملجأ مأوى خيمة سكن عراء بيت منزل', 'shelter', 'cellar, shelter, tent, open air, home'],
  [
    'مستشفى مشفى دواء علاج طبيب إسعاف مرض وباء كوليرا صحي طبي عيادة مستوصف صيدلية أكسجين أنسولين سرير',
    'health',
    'hospital, medicine, treatment, disease, oxygen, bed',
  ],
  ['جثة جثمان ركام أنقاض رفات مشرحة', 'bodies', 'body, rubble, remains, morgue'],
  ['حصار محاصر', 'siege', 'siege'],
  ['سيطرة معقل جيب نفوذ', 'control', 'control, stronghold, pocket'],
  ['طريق معبر حاجز تجول', 'movement', 'road, crossing, checkpoint, walking about'],
  ['كهرباء كهربائي وقود محروقات اتصال إنترنت مازوت بنزين ديزل مولد', 'other', 'electricity, fuel, communications, generator'],
  ['سعر راتب أجر مساعدة إغاثة إمداد مستلزم خدمة', 'other', 'price, wage, aid, supplies, services'],
  ['وضع ظرف أزمة هدوء توتر ذعر هلع فوضى', 'other', 'situation, circumstance, crisis, calm, tension, panic, chaos'],
]);

/** Predicates that tell a state of their noun; null where the noun names the topic. */
export const STATE_ADJECTIVES: ReadonlyMap<string, Topic | null> = table<Topic | null>([
  ['مغلق مقطوع مسدود مفتوح سالك ممنوع', 'movement', 'closed, cut, blocked, open, passable'],
  ['عالق', 'movement', 'stuck'],
  ['محاصر', 'siege', 'besieged'],
  ['متوقف متعطل معطل خال مكتظ مزدحم ملوث فارغ شحيح نادر معدوم منعدم محروم', null, 'stopped, out of order, empty, overcrowded, scarce'],
  [
    'كارثي مأساوي صعب مترد متردي متدهور محدود مفقود مشلول منهك هادئ متوتر مهدد مرتفع باهظ متقطع منقطع بدائي قائم',
    null,
    'disastrous, tragic, hard, bad, worsening, limited, missing, paralysed, calm, tense, threatened, high, cut off',
  ],
  ['ملقى مكدس متحلل مدفون متروك', 'bodies', 'lying, piled up, decomposed, buried'],
]);

/** Verbs of "is not any more", "there is not". */
export const ABSENT: ReadonlySet<string> = new Set(['عاد', 'توفر', 'وجد', 'بقي', 'تبقى', 'وصل', 'دخل']);

/** Verbs that negated tell that somebody cannot; `HINDERED` tell it by themselves. */
export const ABLE: ReadonlySet<string> = new Set(['استطاع', 'تمكن', 'قدر', 'أمكن', 'عاد', 'سمح', 'جرؤ']);
export const HINDERED: ReadonlySet<string> = new Set(['تعذر', 'عجز', 'منع', 'حرم', 'خشي', 'خاف']);

/** Going in and out, as verbal nouns, and as verbs. */
export const WAYS: ReadonlySet<string> = new Set([
  'خرج',
  'غادر',
  'وصل',
  'دخل',
  'عاد',
  'تنقل',
  'عبر',
  'نزح',
  'فر',
  'هرب',
  'أدخل',
  'أوصل',
  'تحرك',
]);

/** Nouns of a lack or a bad state: with a need behind them they tell it. */
export const LACKS: ReadonlySet<string> = new Set([
  'نقص', // shortage
  'شح', // scarcity
  'انقطاع', // cutting off
  'نفاد', // running out
  'انعدام', // want
  'ندرة', // rarity
  'غياب', // absence
  'قلة', // fewness
  'تدهور', // worsening
  'تردي', // worsening
  'تفشي', // spread
  'تلوث', // pollution
  'سوء', // badness
  'أزمة', // crisis
  'حرمان', // deprivation
  'فقدان', // loss
  'افتقار', // want
  'حاجة', // need
  'عدم توفر', // not being there
]);

/** Those that tell it by themselves. */
export const BAD_STATES: ReadonlyMap<string, Topic> = table<Topic>([
  ['اكتظاظ', 'shelter', 'overcrowding'],
  ['مجاعة', 'food', 'famine'],
]);

/** Where people without a home stay. */
export const REFUGES: ReadonlySet<string> = new Set(
  'مدرسة مسجد جامع كنيسة سيارة خيمة مخيم حديقة كهف مزرعة نفق درج ممر رصيف شارع'.split(' '),
);

/** Verbs of staying somewhere. */
export const STAYS: ReadonlySet<string> = new Set(['أقام', 'سكن', 'نام', 'افترش', 'لجأ', 'احتمى', 'بات', 'عاش']);

/** The last of these is a state of the war: "آخر معاقل المعارضة". */
export const LAST_OF: ReadonlySet<string> = new Set(['معقل', 'جيب', 'فصيل', 'حصن', 'بؤرة']);

/** Words by which most or all of a group are said to be of some sort: most, majority, more, all. */
export const MAJORITIES: ReadonlySet<string> = new Set('معظم أغلب غالبية أغلبية أكثرية أكثر جل جميع'.split(' '));

/** Where the dead, the hurt and the taken are counted, what they were is a part of the count. */
export const TOLLS: ReadonlySet<string> = new Set('قتل مقتل قتيل جرح جريح أصيب أصاب إصابة ضحية شهيد استشهد اعتقل اعتقال جثة'.split(' '));
