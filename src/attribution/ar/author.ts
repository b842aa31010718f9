import type { Author, StatementText } from '../grammar.ts';
import type { SourceType } from '../link.ts';

const ABOUT = '(?:حول|بشأن|بخصوص|بمناسبة|أمام|إلى|خلال|ردا|تعليقا|عن\\s+آخر|في\\s+ذكرى)';
/** "بيان صادر عن X", "تصريح صحفي من X": about something, or on an occasion, names no author. */
const STATEMENT = new RegExp(
  `^(?:بيان|تصريح|بلاغ|نداء)\\s+(?:صحفي\\s+|هام\\s+)?(?:(?:صادر(?:ة)?\\s+)?عن|من|ل)?\\s*(?!${ABOUT}\\s|عن\\s)(?<name>.{3,80}?)(?=\\s+${ABOUT}\\s|$)`,
  'u',
);
/** "إحاطة المبعوث الخاص أمام مجلس الأمن", "كلمة رئيس الوفد في جلسة". */
const SPEECH = new RegExp(
  `^(?:إحاطة|كلمة|خطاب|مداخلة|ملاحظات|بيان)\\s+(?!صحفي|صادر)(?<name>.{5,110}?)(?=\\s+(?:${ABOUT.slice(3, -1)}|في\\s+(?:جلسة|اجتماع|مؤتمر|ختام))\\s)`,
  'u',
);
/** Told to a body that hears briefings, a heading alone says whose words these are. */
const BRIEFING =
  /^(?:إحاطة|كلمة|بيان)\s+(?!صحفي|صادر)(?<name>\S.{4,110}?)\s+(?:أمام|إلى|في)\s+(?:مجلس الأمن|الجمعية العامة|مجلس حقوق الإنسان|جامعة الدول العربية)(?:\s+(?:التابع|الدولي|بشأن|حول|في)\s?.*)?$/u;
/** "نحن، لجنة الأهالي، نعلن", "نحن أهالي البلدة نطالب". */
const WE =
  /^(?:إننا|نحن)(?:\s*،\s*|\s+)(?:في\s+)?(?!ن(?:عل|ؤك|طال|رف|دي|ناش|دع|ست|رى))(?<name>[^،.؛:]{4,80}?)(?=\s*،|\s+(?:نعلن|نؤكد|نطالب|نتابع|نرفض|ندين|نناشد|ندعو|نستنكر|نحمل|نوجه|نعبر|نتوجه|الموقع\p{L}+)(?:\s|،))/u;
const IS_STATEMENT = /^(?:بيان|تصريح)(?:\s|$)/u;
/** A line that is the name of who issues it: ministry, presidency, command, council, movement, party… */
const BODY =
  /^(?:وزارة|رئاسة|قيادة|مجلس|حركة|هيئة|مكتب|حزب|لجنة|لجان|تنسيقية|تجمع|الأمانة|المجلس|القيادة|الهيئة|اللجنة|المكتب|الحركة|الحزب)(?:\s+\S+){0,6}$/u;

/** The author of a statement, by its heading, by "we" with a name, or by the line of a body above or below it. */
export function authorIn({ opening, closing, own }: StatementText): Author | null {
  const headings = own ? opening : opening.slice(0, 2);
  const name =
    firstMatch(headings, own ? [STATEMENT, BRIEFING, SPEECH, WE] : [STATEMENT, BRIEFING]) ??
    (opening.some((line) => IS_STATEMENT.test(line)) ? opening.find((line) => BODY.test(line))?.trim() : undefined) ??
    (own ? closing.find((line) => BODY.test(line))?.trim() : undefined);
  return name === undefined ? null : { name, type: typeOf(name) };
}

function firstMatch(lines: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    for (const line of lines) {
      const name = pattern.exec(line)?.groups?.name?.trim();
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const INTERNATIONAL = /الأمم المتحدة|للأمين العام|أممي|الصليب الأحمر|الهلال الأحمر|الاتحاد الأفريقي|الاتحاد الأوروبي|منظمة|مفوضية/u;
const PARTY = /(?:^|\s)(?:ال)?(?:حركة|حزب|جبهة|لجنة|لجان|تنسيقية|تجمع|ائتلاف|تحالف|كتائب|لواء|جيش|فصائل|أهالي|عشائر)(?:\s|$)/u;

function typeOf(name: string): SourceType {
  if (INTERNATIONAL.test(name)) return 'international-organisation';
  return PARTY.test(name) ? 'party' : 'official';
}
