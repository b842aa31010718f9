import type { Measure } from '../../claims/figure/body.ts';

type Row = readonly [words: string, measure: Measure, gloss: string];
const table = (rows: readonly Row[]): ReadonlyMap<string, Measure> =>
  new Map(rows.flatMap(([words, measure]) => words.split(' ').map((word): [string, Measure] => [word, measure])));

/** What happened to people, by the verb (past form) that stands over them as a verb or a verbal noun. */
export const FATE_VERBS = table([
  ['قتل استشهد أعدم اغتال ذبح مات توفي هلك صفى أودى أزهق حصد ارتقى أباد صرع انتشل غرق', 'killed', 'be killed, die, take the lives of'],
  ['خسر تكبد', 'killed', 'lose'],
  ['جرح أصاب', 'wounded', 'wound, injure'],
  ['فقد اختفى', 'missing', 'go missing'],
  ['أسر اعتقل احتجز خطف اختطف أوقف سجن قبض استسلم ضبط', 'captured', 'capture, arrest, detain, abduct, surrender'],
  ['أفرج حرر أطلق بادل تبادل', 'released', 'release, free, exchange'],
  ['خرج غادر انسحب رحل سافر توجه انطلق نقل أقل عبر', 'left', 'leave, withdraw, carry off'],
  ['وصل دخل عاد', 'arrived', 'arrive, enter, return'],
  ['نزح شرد تشرد هجر هاجر لجأ فر هرب', 'displaced', 'flee, displace'],
  ['أجلى أخلى أخرج', 'evacuated', 'evacuate'],
  ['وجد تواجد ضم عاش أقام سكن آوى استقبل استضاف شارك حضر', 'present', 'be in a place, house'],
  ['بقي ظل علق حاصر صمد تحصن', 'remaining', 'remain, be stuck, be besieged'],
]);

/** What a noun says of those it counts: "قتلى", "جريح". Lemmas. */
export const FATE_NOUNS = table([
  ['قتيل شهيد متوفى ضحية مصرع', 'killed', 'dead, martyr, victim'],
  ['جريح مصاب', 'wounded', 'wounded'],
  ['مفقود', 'missing', 'missing'],
  ['معتقل أسير سجين محتجز موقوف رهينة مخطوف مختطف مسجون', 'captured', 'detainee, prisoner, hostage'],
  ['نازح لاجئ مهجر مشرد', 'displaced', 'displaced, refugee'],
  ['عائد', 'arrived', 'returnee'],
  ['محاصر عالق متبق باق', 'remaining', 'besieged, stuck, remaining'],
  ['مغادر', 'left', 'leaver'],
]);

/** Nouns of harm that a toll counts when nobody is named: "20 إصابة". Lemmas. */
export const HARM_NOUNS = table([
  ['إصابة', 'wounded', 'injury'],
  ['وفاة', 'killed', 'death'],
]);

/** Things that are counted. Lemmas. */
export const THING_NOUNS = table([
  ['غارة ضربة هجوم قذيفة صاروخ برميل طلعة تفجير انفجار', 'strikes', 'air raid, strike, attack, shell, missile, sortie'],
  [
    'منزل بيت مبنى بناية مدرسة مستشفى مشفى مسجد كنيسة محل متجر شقة مخبز جسر وحدة مركز خيمة',
    'buildings',
    'house, building, school, hospital, shop',
  ],
  [
    'حافلة باص أتوبيس سيارة شاحنة عربة آلية دبابة مدرعة مركبة طائرة مروحية مسيرة قارب زورق سفينة صهريج دراجة',
    'vehicles',
    'bus, car, truck, tank, aircraft, boat',
  ],
  ['سلاح بندقية لغم عبوة قنبلة مدفع', 'weapons', 'weapon, mine, device'],
]);

/** Things of which a count is no figure: occasions, reasons, questions. Lemmas. */
export const NO_RECORD: ReadonlySet<string> = new Set(
  'مرة سبب سؤال دقيقة صفحة هدف نوع طريقة شيء أمر درجة صوت كلمة خطوة لغة لون مسألة عامل مثل نقطة جانب طابق حرف مبدأ قضية مستوى'.split(' '),
);

/** The English plural that a counted thing gets as its unit. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['غارة', 'air raids'],
  ['ضربة', 'strikes'],
  ['هجوم', 'attacks'],
  ['قذيفة', 'shells'],
  ['صاروخ', 'missiles'],
  ['برميل', 'barrel bombs'],
  ['تفجير', 'bombings'],
  ['انفجار', 'explosions'],
  ['منزل', 'houses'],
  ['بيت', 'houses'],
  ['مبنى', 'buildings'],
  ['بناية', 'buildings'],
  ['مدرسة', 'schools'],
  ['حافلة', 'buses'],
  ['باص', 'buses'],
  ['سيارة', 'cars'],
  ['شاحنة', 'trucks'],
  ['دبابة', 'tanks'],
  ['طائرة', 'aircraft'],
]);

/** Nouns whose owner is a toll: "عدد القتلى", "حصيلة الجرحى", "إجمالي من غادروا". Lemmas. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(['عدد', 'حصيلة', 'إجمالي', 'مجموع']);

/** Verbs by which a toll gets its number. */
export const TOLL_VERBS: ReadonlySet<string> = new Set([
  'بلغ',
  'ارتفع',
  'وصل',
  'تجاوز',
  'زاد',
  'فاق',
  'ناهز',
  'قارب',
  'انخفض',
  'قدر',
  'كان',
]);

/** Words that make a count a running total. Keys. */
export const CUMULATIVE = /^(?:حصيله|اجمالي|مجموع|ارتفع|ارتفعت|منذ|حتي)$/;

/** Words before the number of a part: "بينهم", "من ضمنهم". Keys of the word with its pronoun off. */
export const PART_WORDS: ReadonlySet<string> = new Set(['بين', 'منهم', 'ضمن', 'منهن', 'منها', 'بينهم', 'بينهن', 'بينها', 'فيهم']);

/** "most of them": more than half. Lemmas or keys. */
export const MOST_WORDS: ReadonlySet<string> = new Set(['معظم', 'غالبية', 'أغلب', 'أغلبية']);

/** Nouns that a length of time measures. Lemmas. */
export const LASTING_NOUNS: ReadonlySet<string> = new Set(
  'هدنة وقف حصار حرب حملة قتال معركة تهدئة مهلة اشتباك قصف عملية مفاوضات محادثات نزاع صراع أزمة احتلال تمديد هجوم'.split(' '),
);

/** Verbs of lasting and putting off. */
export const LASTING_VERBS: ReadonlySet<string> = new Set([
  'استمر',
  'دام',
  'تواصل',
  'استغرق',
  'مدد',
  'تأجل',
  'أجل',
  'أمهل',
  'حاصر',
  'امتد',
  'سجن',
  'احتجز',
]);

/** Verbs of private lives: how long somebody has worked or lived somewhere is no figure. */
export const PRIVATE_VERBS: ReadonlySet<string> = new Set(['عمل', 'مارس', 'عاش', 'سكن', 'درس', 'تزوج', 'عرف', 'أقام', 'انتظر']);

/** Words before a length of time that says how long something went on. Keys. */
export const THROUGHOUT: ReadonlySet<string> = new Set(['منذ', 'لمده', 'مده', 'طيله', 'طوال', 'مدي', 'لفتره', 'فتره', 'مهله']);
