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
  ['فرض', { topic: null, topics: ['siege'], lasting: false }, 'impose'],
  ['عانى افتقر نفد شح انعدم ندر شكا احتاج', { topic: null, topics: NEEDS, lasting: false }, 'suffer, lack, run out, be scarce, need'],
  ['انقطع توقف تعطل تدهور تفاقم تراجع', { topic: null, topics: NEEDS, lasting: false }, 'be cut off, stop, get worse'],
  ['ارتفع تضاعف', { topic: null, topics: ['food'], lasting: false }, 'rise (of prices)'],
  ['واجه', { topic: null, topics: ['food', 'water', 'health'], lasting: true }, 'face'],
  ['تفشى انتشر', { topic: null, topics: ['health'], lasting: false }, 'spread'],
  [
    'عاش أقام سكن نام افترش لجأ احتمى بات',
    { topic: null, topics: ['shelter', 'siege', 'other'], lasting: true },
    'live, stay, sleep, shelter',
  ],
  ['اعتمد', { topic: null, topics: ['food', 'water'], lasting: true }, 'rely on'],
  ['اقتات أكل تضور', { topic: 'food', topics: ['food'], lasting: true }, 'live on, eat, starve'],
  ['شرب', { topic: 'water', topics: ['water'], lasting: true }, 'drink'],
  ['مات', { topic: null, topics: ['food', 'water', 'health'], lasting: true }, 'die'],
  ['ملأ تكدس تحلل', { topic: null, topics: ['bodies', 'health', 'food'], lasting: false }, 'fill, pile up, decompose'],
  ['ساد', { topic: null, topics: ['other'], lasting: false }, 'prevail'],
  ['شهد', { topic: null, topics: NEEDS, lasting: false }, 'see'],
]);

/** What people need, and what a place is in. */
export const TOPIC_NOUNS: ReadonlyMap<string, Topic> = table<Topic>([
  ['غذاء غذائي تمويني طعام خبز جوع مجاعة طحين وجبة علف مخبز فرن تغذية', 'food', 'food, bread, hunger, famine, flour, bakery'],
  ['ماء مياه عطش', 'water', 'water, thirst'],
  ['قبو ملجأ مأوى خيمة سكن عراء بيت منزل', 'shelter', 'cellar, shelter, tent, open air, home'],
  ['مستشفى مشفى دواء علاج طبيب إسعاف مرض وباء كوليرا صحي طبي عيادة مستوصف صيدلية', 'health', 'hospital, medicine, treatment, disease'],
  ['جثة جثمان ركام أنقاض رفات', 'bodies', 'body, rubble, remains'],
  ['حصار محاصر', 'siege', 'siege'],
  ['سيطرة معقل جيب نفوذ', 'control', 'control, stronghold, pocket'],
  ['طريق معبر حاجز', 'movement', 'road, crossing, checkpoint'],
  ['كهرباء كهربائي وقود محروقات اتصال إنترنت', 'other', 'electricity, fuel, communications'],
  ['وضع ظرف أزمة هدوء توتر', 'other', 'situation, circumstance, crisis, calm, tension'],
]);

/** Predicates that tell a state of their noun; null where the noun names the topic. */
export const STATE_ADJECTIVES: ReadonlyMap<string, Topic | null> = table<Topic | null>([
  ['مغلق مقطوع مسدود', 'movement', 'closed, cut, blocked'],
  ['عالق', 'movement', 'stuck'],
  ['محاصر', 'siege', 'besieged'],
  ['متوقف متعطل معطل خال مكتظ مزدحم ملوث فارغ شحيح نادر معدوم منعدم محروم', null, 'stopped, out of order, empty, overcrowded, scarce'],
  ['كارثي مأساوي صعب مترد متردي', null, 'disastrous, tragic, hard, bad'],
  ['ملقى مكدس متحلل مدفون', 'bodies', 'lying, piled up, decomposed, buried'],
]);

/** Verbs of "is not any more", "there is not". */
export const ABSENT: ReadonlySet<string> = new Set(['عاد', 'توفر', 'وجد', 'بقي', 'تبقى', 'وصل']);

/** Verbs that negated tell that somebody cannot; `HINDERED` tell it by themselves. */
export const ABLE: ReadonlySet<string> = new Set(['استطاع', 'تمكن', 'قدر', 'أمكن', 'عاد', 'سمح']);
export const HINDERED: ReadonlySet<string> = new Set(['تعذر', 'عجز', 'منع', 'حرم']);

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
