const NAMES = "\\p{Lu}[\\p{L}.'’-]*(?:[,;]?\\s+(?:(?:and|in|of|for|at|the|de|al|el|bin|abu|von|van)(?=\\s)|\\p{Lu}[\\p{L}.'’-]*)){0,12}";
const DEED = '(?:(?:[Aa]dditional|[Ww]ith) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslation) by';
const CREDITS = new RegExp(`^\\(?${DEED} ${NAMES}(?:[;,.]? ${DEED} ${NAMES}){0,3}\\.?\\)?$`, 'u');
const BYLINE = new RegExp(`^(?:By|BY|by):?\\s+${NAMES}$`, 'u');

/**
 * Lines of a page that are no part of a report: each pattern must match a whole trimmed line. Kept tight, since a
 * sentence taken for furniture is a claim lost; what is unsure stays in the body.
 */
const LINES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'byline', pattern: /^(?:written|posted|edited|compiled|translated|prepared|published) by:?\s+[^.!?]{2,60}$/i },
  { name: 'byline of names', pattern: BYLINE },
  { name: 'language switch', pattern: /^(?:languages?|اللغة)\s*[/:|].{0,60}$/i },
  {
    name: 'list of languages',
    pattern:
      /^(?:(?:english|fran[cç]ais|espa[nñ]ol|deutsch|türkçe|kurd[iî]|русский|українська|فارسی|עברית|(?:اللغة )?العربية|(?:اللغة )?[اإ]نجليزي[ةه]?|عربي)\s*[/|,•·-]?\s*){1,6}$/iu,
  },
  {
    name: 'comment prompt',
    pattern:
      /^(?:leave (?:a|your) (?:comment|reply)|post (?:a|your) comment|add (?:a|your) comment|join the (?:conversation|discussion)|(?:\d+|no) (?:comments?|responses?)(?: yet)?|comments?(?: are closed| \(\d+\))?|be the first to comment|(?:اترك|أضف|اكتب) (?:تعليق|رد)\S*(?: .{0,20})?|التعليقات(?: مغلقة)?|لا (?:توجد|يوجد) تعليقات)[.:!]?$/i,
  },
  {
    name: 'copy notice',
    pattern:
      /^(?:error\s*:.{0,40}(?:content|copy|protect|النسخ|ممنوع|محمي|right.?click).{0,60}|(?:(?:alert|warning)\s*:\s*)?content is protected.{0,20}|.{0,20}النسخ (?:ممنوع|غير مسموح|محظور).{0,60})$/i,
  },
  {
    name: 'rights',
    pattern:
      /^(?:(?:©|\(c\)\s|copyright\b).{0,120}|.{0,60}\ball rights reserved\b.{0,60}|.{0,60}(?:جميع|كافة|كل) الحقوق محفوظة.{0,60}|terms of (?:use|service)|privacy policy|cookie (?:policy|settings))$/i,
  },
  {
    name: 'share prompt',
    pattern:
      /^(?:share(?: (?:this|it))?(?: (?:article|story|post|page|news))?(?: (?:on|via|with|to)(?: \S+){1,3})?|tweet(?: this)?|(?:(?:click to )?(?:share|tweet|pin|email|print|send|follow)(?: us)?(?: (?:on|via|by|to))? )?(?:facebook|twitter|x\.com|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|e-?mail|print|messenger|copy link|google\+|rss)(?:[\s,|/•·]+(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|e-?mail|print|messenger|copy link|google\+|rss))*|(?:شارك|مشاركة|شاركها|انشر|تابعونا)(?: (?:هذا |هذه )?(?:على|المقال|الخبر|عبر)?.{0,25})?|(?:فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|طباعة)(?:\s+(?:فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|طباعة))*)[:!.]?$/i,
  },
  {
    name: 'navigation',
    pattern:
      /^(?:read more|more|continue reading|show more|see more|load more|skip to (?:main )?content|home|menu|search|back to top|next|previous|sign (?:in|up)|log in|register|subscribe(?: now)?|donate(?: now)?|newsletter|advertisement|advertising|sponsored(?: content)?|(?:story|article) continues below.{0,20}|most (?:read|viewed|popular)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like.{0,20}|related (?:articles?|stories|topics|posts|content|news)|more (?:on|from) this (?:story|topic|section)|editor['’]s picks|latest news|top stories|breaking news|loading\W*|الرئيسية|القائمة|بحث|إعلان|اقرأ المزيد|المزيد|مواضيع (?:ذات صلة|قد تهمك|متعلقة)|أخبار (?:ذات صلة|متعلقة)|الأكثر قراءة)[:.!»>→]*$/i,
  },
  {
    name: 'pointer to another piece',
    pattern: /^(?:read (?:more|also|next)|see also|also read|related|watch|listen|more on this)\s*[:>»|-]\s*.{1,160}$/i,
  },
  {
    name: 'Arabic pointer to another piece',
    pattern: /^(?:اقرأ|إقرأ|اقرؤوا|شاهد|طالع|استمع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)(?:\s*[:>»|-]\s*|\s+)[^.]{1,160}$/,
  },
  {
    name: 'Arabic prompt',
    pattern:
      /^(?:للتواصل مع|للاشتراك في|اشترك(?:وا)? في|حمّ?ل(?:وا)? (?:ال)?تطبيق|انضم(?:وا)? إلى|تابعونا|تابعنا|شارك (?:هذا|الموضوع|المقال|الخبر)|لمتابعة آخر|للمزيد من)(?=\s|$)[^.؟!]{0,100}$/,
  },
  {
    name: 'sign-up',
    pattern:
      /^(?:sign up (?:for|to)|subscribe to|follow us (?:on|at)|download (?:the|our) app|support our|join our (?:telegram|whatsapp|newsletter)|get our newsletter).{0,120}$/i,
  },
  { name: 'tags', pattern: /^(?:tags?|topics|categor(?:y|ies)|filed under|keywords|الوسوم|كلمات (?:مفتاحية|دلالية))\s*:\s*.{0,160}$/i },
  {
    name: 'picture credit',
    pattern: /^(?:image|photo|picture|video|map|graphic)(?:s|graph)? (?:credit|source|copyright|by|courtesy(?: of)?)\b\s*:?.{1,80}$/i,
  },
  {
    name: 'caption label',
    pattern:
      /^(?:image caption|media caption|file photo|getty images|reuters\/\S.{0,40}|afp\/\S.{0,40}|(?:مصدر|حقوق) (?:الصورة|النشر).{0,80}|(?:صورة من )?الأرشيف)[:.]?$/i,
  },
  { name: 'picture', pattern: /^!\[[^\]]*\]\([^)]*\)$/ },
  { name: 'rule', pattern: /^(?:[-–—_*=•·~#]\s?){3,}$/ },
  { name: 'credits', pattern: CREDITS },
  {
    name: 'forum member',
    pattern:
      /^(?:(?:posts|join(?:ed)? date|joined|reputation)\s*:\s*[\w ,./-]{1,30}|(?:المشاركات|تاريخ التسجيل|عدد المشاركات|رقم العضوية)\s*:\s*.{1,30}|powered by .{1,80}|الساعة الآن .{1,40})$/i,
  },
  { name: 'standards', pattern: /^our standards:.{0,80}$/i },
  { name: 'reading time', pattern: /^(?:\d+ min(?:ute)?s? read|reading time:? \d+.{0,12}|\d+ (?:views|shares|likes))$/i },
  { name: 'address', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
];

/** Whether a trimmed line, as a whole, is page furniture. */
export function isFurnitureLine(line: string): boolean {
  return line.length > 0 && line.length <= 240 && LINES.some(({ pattern }) => pattern.test(line));
}
