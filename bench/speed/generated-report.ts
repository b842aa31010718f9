const TOWNS = ['Aleppo', 'Homs', 'Idlib', 'Daraa', 'Mosul', 'Taiz', 'Sanaa', 'Goma', 'Kherson', 'Deir Ezzor'];
const SPEAKERS = [
  'a Red Crescent official',
  'the Syrian Observatory for Human Rights',
  'the army',
  'a rebel spokesman',
  'a resident',
  'the United Nations',
];
const SENTENCES = [
  'At least # civilians were killed when shells hit a market in TOWN, SPEAKER said.',
  'SPEAKER told Reuters that # buses carrying fighters and their families had left TOWN on Friday.',
  'The two sides agreed on a ceasefire in TOWN for # hours, according to SPEAKER.',
  'Under the deal, the rebels would hand over their heavy weapons and leave TOWN with their light weapons.',
  'SPEAKER denied that its aircraft had bombed a hospital in TOWN.',
  '“We will not accept any agreement that forces people from TOWN out of their homes,” SPEAKER said.',
  'Around # people remain inside the besieged district, many of them children, SPEAKER added.',
  'The talks failed twice before the mediators returned to TOWN last week.',
  'SPEAKER demanded that the prisoners held in TOWN be released before any convoy moved.',
  'Aid workers said food and medicine had run short in TOWN since the road was cut in March.',
];

/** A small linear congruential generator: the same reports on every machine. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
}

/** A report about talks and shelling, the same for the same seed; it goes on until `enough` says so. */
export function makeReport(seed: number, enough: (text: string, words: number) => boolean): string {
  const next = generator(seed + 1);
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const day = String(1 + next(28)).padStart(2, '0');
  let text = `Title: Talks over ${pick(TOWNS)}, report ${seed}\nDate: 2016-05-${day}\nOutlet: Generated\nLanguage: en\n---\n`;
  let words = 0;
  for (let count = 1; !enough(text, words); count += 1) {
    const speaker = pick(SPEAKERS);
    const sentence = pick(SENTENCES)
      .replace('#', String(2 + next(400)))
      .replace('TOWN', pick(TOWNS))
      .replace('SPEAKER', speaker);
    const started = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    words += started.split(' ').length;
    text += started + (count % 4 === 0 ? '\n\n' : ' ');
  }
  return `${text.trim()}\n`;
}
