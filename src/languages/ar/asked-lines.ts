import type { Span } from '../../text/span.ts';

/** What the heading over a line of a list makes of it: asked for, or laid down. */
export type AskedLine = 'demanded' | 'agreed';

const ASKING =
  /(?:^|\s)(?:و|ف)?(?:ل|ب|ال|لل)?(?:[نتيأ]?طالب(?:ت|نا|وا|ون)?|مطالب(?:نا|هم|ها)?|[نتيأ]دعو|دع[اتو]\p{L}*|[نتيأ]وصي|أوص[ىت]\p{L}*|توصيات(?:نا|ها)?|[نتيأ]?ناشد(?:ت|نا)?|[نتيا]?شترط(?:ت|وا|ون)?|شروط(?:نا|هم|ها|ه)?|[نتيا]?قترح(?:ت|نا|وا|ون)?|مقترحات|[نتيأ]حث)(?=[\s:])/u;
const LAYING =
  /(?:^|\s)(?:و|ف)?(?:ال|لل|ب|ل)?(?:[تي]نص|نص[ت]?|[تي]شمل|شمل[ت]?|[تي]تضمن|تضمن[ت]?|بنود(?:ه|ها)?|نقاط|اتفق\p{L}*|[تي]قضي)(?=[\s:])/u;
const OPENED = /:\s*(?:\(?[0-9٠-٩]{1,2}\s*[-.):–]?\s*)?$/u;
const NUMBER_ALONE = /^\s*\(?[0-9٠-٩]{1,2}\s*[-.):–]?\s*$/u;
const NUMBERED_END = /[0-9٠-٩]{1,2}\s*[-.):–]?\s*$/u;
const MARKED =
  /^\s*(?:[-•·*–—▪●]|\(?[0-9٠-٩]{1,2}\s*[-.):–]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|أولاً|ثانياً|ثالثاً|رابعاً|خامساً|سادساً)\s*[،,:–-])/u;

/** For each stretch of the text: whether it is a marked line under a heading with a colon that asks for or lays down. */
export function askedLines(text: string, spans: readonly Span[]): (AskedLine | null)[] {
  let under: AskedLine | null = null;
  let marked = false;
  return spans.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    const made = OPENED.test(words) && !MARKED.test(words) ? headingOf(words) : null;
    if (made !== null) {
      under = made;
      marked = NUMBERED_END.test(words);
      return null;
    }
    if (under === null) return null;
    const last = spans[index - 1];
    const goesOn = last !== undefined && !text.slice(last.end, start).includes('\n') && index > 0;
    if (NUMBER_ALONE.test(words)) {
      marked = true;
      return null;
    }
    const isItem = marked || MARKED.test(words) || /[-•·*–—▪●]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    marked = false;
    if (isItem) return under;
    if (!goesOn) under = null;
    return null;
  });
}

function headingOf(words: string): AskedLine | null {
  if (ASKING.test(words)) return 'demanded';
  return LAYING.test(words) ? 'agreed' : null;
}
