import type { Step } from '../../claims/milestone/body.ts';
import type { Stance } from '../../claims/position/body.ts';
import type { TermClass } from '../../claims/term/body.ts';

/** What a noun of dealings points at; `carrying-out` are the movements by which a deal is carried out, `proposal` its text. */
export type DealKind = 'deal' | 'talks' | 'meeting' | 'carrying-out' | 'proposal' | 'condition';

const table = <V>(rows: readonly (readonly [words: string, value: V, gloss: string])[]): ReadonlyMap<string, V> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, V] => [word, value])));

/** Nouns by their dictionary form. */
export const DEAL_NOUNS: ReadonlyMap<string, DealKind> = table([
  ['اتفاق اتفاقية صفقة تسوية مصالحة تفاهم معاهدة هدنة تهدئة مبادرة', 'deal', 'agreement, deal, settlement, truce, initiative'],
  ['مفاوضات مفاوضة تفاوض محادثات محادثة مباحثات مشاورات حوار وساطة جولة نقاش', 'talks', 'negotiations, talks, dialogue, mediation, round'],
  ['اجتماع لقاء قمة جلسة', 'meeting', 'meeting, summit, session'],
  ['مقترح اقتراح مسودة خطة خارطة ورقة عرض وثيقة', 'proposal', 'proposal, draft, plan, road map, paper, offer, document'],
  ['شرط مطلب', 'condition', 'condition, demand'],
  [
    'إجلاء إخلاء خروج تنفيذ تبادل إفراج عملية دفعة مرحلة تطبيق',
    'carrying-out',
    'evacuation, departure, carrying out, exchange, release, phase',
  ],
]);

type StepRow = readonly [verbs: string, themes: Partial<Record<DealKind | 'none', Step>>, gloss: string];

const STEP_ROWS: readonly StepRow[] = [
  ['توصل أفضى أسفر أثمر', { deal: 'agreed' }, 'reach, lead to, result in'],
  ['اتفق توافق أجمع', { none: 'agreed' }, 'agree'],
  ['أبرم رتب رعى أنجز', { deal: 'agreed', 'carrying-out': 'completed' }, 'conclude, arrange, broker'],
  ['عقد', { deal: 'agreed', meeting: 'meeting', talks: 'talks' }, 'conclude; hold'],
  ['وقع', { deal: 'signed', proposal: 'signed' }, 'sign'],
  ['وافق قبل صادق أقر', { deal: 'accepted', proposal: 'accepted' }, 'accept, ratify'],
  ['رفض', { deal: 'rejected', proposal: 'rejected' }, 'refuse'],
  ['قدم سلم', { proposal: 'presented' }, 'present, hand over'],
  ['أضاف وضع فرض', { condition: 'conditions-added' }, 'add, lay down, impose'],
  [
    'علق أجل تأجل تأخر جمد عرقل أرجأ حال أوقف توقف',
    { deal: 'suspended', 'carrying-out': 'suspended', talks: 'suspended' },
    'suspend, put off, freeze, hinder',
  ],
  ['عاد', { talks: 'resumed', deal: 'resumed' }, 'return (to)'],
  ['استأنف تجدد', { deal: 'resumed', 'carrying-out': 'resumed', talks: 'resumed' }, 'resume'],
  ['فشل تعثر انهار أخفق راوح', { deal: 'failed', talks: 'failed', meeting: 'failed' }, 'fail, break down'],
  ['دخل سرى', { deal: 'in-force' }, 'enter (into force), run'],
  ['بدأ انطلق باشر', { talks: 'talks', meeting: 'meeting', deal: 'under-way', 'carrying-out': 'under-way' }, 'begin'],
  ['تواصل استمر', { talks: 'talks', 'carrying-out': 'under-way' }, 'go on'],
  ['نفذ', { deal: 'completed', 'carrying-out': 'completed' }, 'carry out'],
  ['انقضى', { deal: 'ended' }, 'run out'],
  ['انتهى اكتمل أتم استكمل أكمل', { deal: 'ended', 'carrying-out': 'completed', talks: 'ended', meeting: 'ended' }, 'end, be completed'],
  ['مدد تمدد جدد', { deal: 'extended' }, 'extend'],
  ['خرق انتهك نقض خالف', { deal: 'breached' }, 'breach'],
  ['اقترح عرض طرح', { deal: 'proposed', proposal: 'proposed' }, 'propose, offer'],
  ['تفاوض فاوض', { none: 'talks' }, 'negotiate'],
  ['جرى أجرى', { talks: 'talks', meeting: 'meeting', deal: 'agreed' }, 'take place, conduct'],
  ['انسحب', { talks: 'suspended', deal: 'ended' }, 'withdraw (from)'],
  ['أعلن', { deal: 'agreed' }, 'announce'],
  ['اجتمع التقى', { none: 'meeting' }, 'meet'],
  ['ألغى', { deal: 'ended', 'carrying-out': 'ended', meeting: 'suspended', talks: 'suspended' }, 'cancel'],
  ['سقط', { deal: 'ended' }, 'fall'],
];

/** The step that a verb tells with each kind of noun; `none` where the verb says it alone. */
export const STEP_VERBS: ReadonlyMap<string, StepRow[1]> = new Map(
  STEP_ROWS.flatMap(([verbs, themes]) => verbs.split(' ').map((verb): [string, StepRow[1]] => [verb, themes])),
);

/** Nouns that tell a breach beside a deal. */
export const BREACH_NOUNS: ReadonlySet<string> = new Set(['خرق', 'انتهاك']);

/** Words that make a carrying out one in part. */
export const PARTS: ReadonlySet<string> = new Set(['جزء', 'بعض', 'دفعة', 'مرحلة', 'جزئي']);

/** Verbs of coming to something: negated of talks, they failed. */
export const FRUITS: ReadonlySet<string> = new Set(['أسفر', 'أفضى', 'أثمر', 'حقق', 'نجح', 'أحرز', 'توصل']);

/** Truces: their beginning is their coming into force. */
export const TRUCES: ReadonlySet<string> = new Set(['هدنة', 'وقف', 'تهدئة', 'سريان']);

/** What follows "stopping" where it names a truce: firing, hostilities, fighting. */
export const STOPPED: ReadonlySet<string> = new Set(['إطلاق', 'نار', 'عدائيات', 'قتال']);

/** Adjectives of a deal in outline only. */
export const OUTLINE: ReadonlySet<string> = new Set(['مبدئي', 'أولي']);

/** Words that bring in an older deal. */
export const OTHER_DEAL: ReadonlySet<string> = new Set(['سابق', 'مماثل', 'مشابه', 'قديم']);

export interface StanceVerb {
  readonly stance: Stance;
  /** What the words must hold beside the holder: nothing, a deal or movement, or any noun at all. */
  readonly needs: 'theme' | 'object';
}

const STANCE_ROWS: readonly (readonly [verbs: string, stance: Stance, needs: StanceVerb['needs'], gloss: string])[] = [
  ['رفض استبعد', 'rejects', 'object', 'refuse, rule out'],
  ['وافق توافق قبل أيد', 'accepts', 'object', 'accept, back'],
  ['مانع', 'rejects', 'object', 'mind'],
  ['رغب', 'willing', 'object', 'wish'],
  ['درس', 'undecided', 'object', 'study (an offer)'],
  ['نفى أنكر كذب', 'denies', 'object', 'deny'],
  ['رحب أشاد شكر شكك', 'other', 'object', 'welcome, praise, doubt'],
  ['اتهم حمل ندد أدان دان استنكر انتقد شجب استهجن', 'other', 'object', 'accuse, blame, condemn'],
  ['تبنى', 'other', 'object', 'claim (an attack)'],
  ['تعهد التزم وعد', 'other', 'object', 'pledge, commit, promise'],
  ['وصف اعتبر رأى عد', 'other', 'object', 'describe, deem, hold'],
  ['أمل تمنى', 'other', 'object', 'hope'],
  ['تراجع', 'rejects', 'object', 'go back (on)'],
  ['قاطع', 'rejects', 'object', 'boycott'],
  ['عارض اعترض', 'rejects', 'object', 'oppose, object'],
];

/** Verbs that bring out a stance told by a noun: "أعلنت رفضها", "أعرب عن قلقه". */
export const DECLARES: ReadonlySet<string> = new Set(
  'أعلن أكد أبدى أعرب عبر جدد كرر سجل أظهر سجل'.split(' '), // announce, confirm, show, express, renew, repeat, record
);

/** Stances told by a noun. */
export const STANCE_NOUNS: ReadonlyMap<string, Stance> = table<Stance>([
  ['رفض معارضة اعتراض تحفظ', 'rejects', 'refusal, opposition, objection, reservation'],
  ['موافقة قبول تأييد', 'accepts', 'acceptance, backing'],
  ['استعداد جاهزية انفتاح رغبة', 'willing', 'readiness, openness, wish'],
  ['نفي', 'denies', 'denial'],
  [
    'التزام دعم قلق مسؤولية ترحيب أسف إدانة استنكار تمسك أمل ارتياح تنديد استياء تخوف',
    'other',
    'commitment, support, concern, responsibility, welcome, condemnation, hope, satisfaction, fear',
  ],
]);

/** What opens the condition of a yes. */
export const PROVIDED: ReadonlySet<string> = new Set(['شرط', 'شريطه', 'شريطة', 'مقابل', 'بشرط']);

export const STANCE_VERBS: ReadonlyMap<string, StanceVerb> = new Map(
  STANCE_ROWS.flatMap(([verbs, stance, needs]) => verbs.split(' ').map((verb): [string, StanceVerb] => [verb, { stance, needs }])),
);

/** Nouns of a word given: "لم يصدر تأكيد" tells that a party has not said. */
export const WORD_GIVEN: ReadonlySet<string> = new Set(['تأكيد', 'تعليق', 'رد', 'موقف', 'إعلان', 'بيان']);

/** Verbs that negated tell the same. */
export const SILENT_VERBS: ReadonlySet<string> = new Set(['علق', 'أكد', 'رد', 'حسم', 'عقب']);

/** Readiness: "أبدى استعداده", "مستعد لـ". */
export const READY: ReadonlySet<string> = new Set(['استعداد', 'مستعد', 'جاهز', 'جاهزية', 'منفتح']);

/** Those of them that are said of their holder without a verb: "المقاتلون مستعدون". */
export const READY_PREDICATES: ReadonlySet<string> = new Set(['مستعد', 'جاهز', 'منفتح', 'رافض', 'راغب', 'متمسك', 'ملتزم', 'موافق']);

/** What a deal obliges to, by the verb of the act (as verb or verbal noun). */
export const TERM_ACTS: ReadonlyMap<string, TermClass> = table([
  ['خرج غادر رحل أجلى أخلى نقل أخرج انتقل ترحيل توجه', 'departure', 'leave, evacuate, carry'],
  ['سلم', 'handover', 'hand over'],
  ['أفرج أطلق بادل تبادل حرر كشف', 'prisoners', 'release, exchange, uncover the fate'],
  ['دخل أدخل فتح رفع فك سمح سهل أمن', 'access', 'enter, open, lift, allow, ease'],
  ['وقف أوقف توقف', 'ceasefire', 'stop'],
  ['انسحب سحب انتشر نشر عاد أعاد سيطر', 'territory', 'withdraw, deploy, return'],
  ['سوى', 'registration', 'settle (the status)'],
  ['تعهد التزم امتنع', 'undertaking', 'undertake, refrain'],
  ['ضمن', 'guarantee', 'guarantee'],
  ['رافق', 'escort', 'accompany'],
  ['شكل أنشأ أسس أقام راقب أشرف جمد تولى', 'other', 'form, set up, monitor, oversee, freeze, take on'],
  ['نزع فكك', 'disarmament', 'disarm, dismantle'],
]);

/** Objects that make a handover one of weapons. */
export const ARMS: ReadonlySet<string> = new Set(['سلاح', 'أسلحة', 'عتاد', 'ذخيرة']);

/** Words that open the limits of a term: "بسلاحهم الخفيف", "على دفعات". */
export const LIMIT_OPENERS: ReadonlySet<string> = new Set(['مقابل', 'بشرط', 'شريطة']);

/** Verbs by which a deal itself, as their subject, lays something down or leaves it out. */
export const DEAL_SAYS: ReadonlySet<string> = new Set([
  'منع', // prevent
  'حظر', // ban
  'أجاز', // allow
  'سمح', // allow
  'أتاح', // make possible
  'استثنى', // except
  'منح', // grant
  'كفل', // guarantee
  'ضمن', // guarantee
  'حدد', // set
  'قيد', // limit
]);

/** Verbs of content: negated, they say what a deal leaves out. */
export const DEAL_HOLDS: ReadonlySet<string> = new Set(['شمل', 'تضمن', 'ضم', 'نص', 'غطى']); // include, contain, hold, stipulate, cover

/** Verbs of asking that may take a thing: "طلب الإسناد", "طالب بضمانات", "اشترط ضمانات". */
export const ASKS_FOR: ReadonlySet<string> = new Set(['طلب', 'طالب', 'اشترط', 'دعا']);

/** Verbs of one's own will: "will not" of them refuses, "will" of the first two rows is ready. */
export const WILLS: ReadonlyMap<string, Stance> = table<Stance>([
  ['شارك حضر وقع قبل انضم', 'willing', 'take part, attend, sign, accept, join'],
  ['سلم انسحب غادر أخلى سمح فاوض تفاوض', 'willing', 'hand over, withdraw, leave, vacate, allow, negotiate'],
  ['التزم احترم واصل قاوم', 'other', 'keep to, respect, go on, resist'],
  [
    'خرج عاد تخلى تنازل توقف سكت تراجع سافر رضخ استسلم اعترف ترك رحل خضع ساوم',
    'other',
    'leave, return, give up, stop, keep silent, go back, travel, give in, surrender',
  ],
]);

/** Words for going between, sponsoring and hosting, and for vouching. */
export const MEDIATING_NOUNS: ReadonlySet<string> = new Set(['وساطة', 'رعاية', 'وسيط']); // mediation, sponsorship, mediator
export const MEDIATING_VERBS: ReadonlySet<string> = new Set(['توسط', 'رعى', 'استضاف']); // mediate, sponsor, host
export const VOUCHING_NOUNS: ReadonlySet<string> = new Set(['ضمانة', 'ضمان', 'كفالة']); // guarantee
export const VOUCHING_VERBS: ReadonlySet<string> = new Set(['ضمن', 'كفل', 'تكفل']); // guarantee

/** Predicates that tell how a deal or talks stand: "الهدنة سارية", "المفاوضات متعثرة". */
export const DEAL_STATES: ReadonlyMap<string, Partial<Record<'deal' | 'talks', Step>>> = table([
  ['مستمر متواصل جار', { talks: 'talks' }, 'going on'],
  ['متعثر منهار', { talks: 'failed', deal: 'failed' }, 'stalled, collapsed'],
  ['معلق متوقف مؤجل', { talks: 'suspended', deal: 'suspended' }, 'suspended, stopped, put off'],
  ['ساري نافذ قائم صامد', { deal: 'in-force' }, 'in force, standing, holding'],
]);
