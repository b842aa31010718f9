import type { Topic } from '../../claims/situation/body.ts';

const table = (rows: readonly (readonly [words: string, topic: Topic, gloss: string])[]): ReadonlyMap<string, Topic> =>
  new Map(rows.flatMap(([words, topic]) => words.split(' ').map((word): [string, Topic] => [word, topic])));

/** Verbs that tell a lasting state by themselves. */
export const STATE_VERBS: ReadonlyMap<string, Topic> = table([
  ['سيطر', 'control', 'control'],
  ['حاصر', 'siege', 'besiege'],
  ['عانى افتقر نفد', 'other', 'suffer, lack, run out'],
  ['خضع', 'control', 'be under (control)'],
]);

/** What people need, and what a place is in. */
export const TOPIC_NOUNS: ReadonlyMap<string, Topic> = table([
  ['غذاء طعام خبز جوع مجاعة طحين وجبة', 'food', 'food, bread, hunger, famine'],
  ['ماء مياه عطش', 'water', 'water, thirst'],
  ['قبو ملجأ مأوى خيمة سكن عراء بيت منزل', 'shelter', 'cellar, shelter, tent, home'],
  ['مستشفى مشفى دواء علاج طبيب إسعاف مرض', 'health', 'hospital, medicine, treatment'],
  ['جثة جثمان ركام أنقاض', 'bodies', 'body, rubble'],
  ['حصار محاصر', 'siege', 'siege'],
  ['سيطرة معقل جيب نفوذ', 'control', 'control, stronghold, pocket'],
  ['طريق معبر حاجز', 'movement', 'road, crossing, checkpoint'],
  ['كهرباء وقود محروقات', 'other', 'electricity, fuel'],
]);

/** Adjectives of a road or place that is shut off. */
export const SHUT: ReadonlySet<string> = new Set(['مغلق', 'مقطوع', 'محاصر', 'متوقف', 'خال']);

/** Verbs of "is not any more", "there is not". */
export const ABSENT: ReadonlySet<string> = new Set(['عاد', 'توفر', 'وجد', 'بقي']);
