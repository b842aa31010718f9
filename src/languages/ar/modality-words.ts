/** What a governing verb (in its past form, as verb or verbal noun) makes of the predicate under it. */
export type Governing = 'planned' | 'demanded' | 'agreed' | 'threatened' | 'predicted' | 'denied' | 'negated' | 'unknown' | 'transparent';

type Row = readonly [verbs: string, makes: Governing, gloss: string];

const ROWS: readonly Row[] = [
  [
    'خطط نوى اعتزم استعد سعى حاول أراد رغب أمل هدف تعهد وعد قرر جهز حضر أعد سمح شرع أتاح سهل رتب',
    'planned',
    'plan, intend, prepare, try, want, hope, pledge, allow',
  ],
  ['اقترح عرض بحث ناقش تفاوض فاوض انتظر', 'planned', 'propose, offer, discuss, wait'],
  ['مهد', 'planned', 'pave the way'],
  [
    'طالب طلب دعا حث حض ناشد اشترط شرط أمر وجب انبغى احتاج أصر تمسك',
    'demanded',
    'demand, ask, call for, urge, require, order, must, insist',
  ],
  ['اتفق نص قضى توافق تضمن شمل ألزم أبرم', 'agreed', 'agree, stipulate, provide, include, oblige'],
  ['هدد توعد', 'threatened', 'threaten'],
  ['توقع رجح حذر خشي أمكن جاز', 'predicted', 'expect, deem likely, warn, fear, may'],
  ['نفى', 'denied', 'deny'],
  [
    'رفض منع حال عرقل أعاق فشل حظر أوقف أجل تأجل علق ألغى تجنب تعذر عجز استبعد امتنع',
    'negated',
    'refuse, prevent, hinder, fail, ban, stop, postpone, suspend, cancel',
  ],
  ['تساءل شك', 'unknown', 'wonder, doubt'],
  [
    'بدأ باشر استأنف واصل تواصل استمر أكمل استكمل أتم انتهى أنهى نفذ تمكن نجح استطاع',
    'transparent',
    'begin, go on, complete, carry out, manage',
  ],
];

export const GOVERNING: ReadonlyMap<string, Governing> = new Map(
  ROWS.flatMap(([verbs, makes]) => verbs.split(' ').map((verb): [string, Governing] => [verb, makes])),
);

/** Words after "من" that say how sure a coming thing is: "من المقرر أن". */
export const SCHEDULED: ReadonlyMap<string, Governing> = new Map<string, Governing>([
  ['مقرر', 'planned'], // scheduled
  ['مفترض', 'planned'], // supposed
  ['مزمع', 'planned'], // intended
  ['منتظر', 'planned'], // awaited
  ['متوقع', 'predicted'], // expected
  ['مرجح', 'predicted'], // likely
  ['محتمل', 'predicted'], // probable
  ['ممكن', 'predicted'], // possible
]);

/** The preposition that opens what these verbs lay down, ask or promise, wherever in the sentence it stands. */
export const TAKES: ReadonlyMap<string, string> = new Map([
  ['قضى', 'ب على'],
  ['ألزم', 'ب'],
  ['طالب', 'ب'],
  ['تعهد', 'ب'],
  ['وعد', 'ب'],
  ['هدد', 'ب'],
  ['نص', 'على'],
  ['اتفق', 'على'],
  ['توافق', 'على'],
  ['حث', 'على'],
  ['حض', 'على'],
  ['دعا', 'إلى'],
]);

/** Verbs that take "on that" themselves: behind any other, "على أن" adds to what is laid down. */
export const TAKES_ON: ReadonlySet<string> = new Set(
  'أصر أكد شدد نص اتفق توافق دل وافق حرص عمل أجمع راهن حث حض أقدم عول رد قدر علق شجع أجبر أرغم حافظ تمسك اعترض'.split(' '),
);

/** Deals in whose content a thing is laid down: "اتفاق على إجلاء". */
export const DEAL_LEMMAS: ReadonlySet<string> = new Set([
  'اتفاق', // agreement
  'اتفاقية', // agreement
  'صفقة', // deal
  'هدنة', // truce
  'تفاهم', // understanding
  'بند', // clause
  'تسوية', // settlement
]);

/** Words before a verbal noun that make it an aim: "لإجلاء", "من أجل إجلاء", "تمهيدا لإجلاء", "بانتظار". */
export const AIMS: ReadonlySet<string> = new Set([
  'اجل', // sake
  'بهدف', // with the aim
  'بغيه', // in order to
  'تمهيدا', // in preparation
  'انتظار', // waiting
  'بانتظار', // waiting
  'استعدادا', // in readiness
  'مقابل', // in return for
]);
