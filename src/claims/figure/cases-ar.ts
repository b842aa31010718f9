import type { ClaimCase } from '../case.ts';

const one = (value: number) => ({ low: value, high: value, lowExclusive: false });

/** What Arabic figures must hold and what must not become one: our own sentences, each for one reason. */
export const arabicCases: readonly ClaimCase<'figure'>[] = [
  {
    why: 'a verbal noun that says since when has nobody as its own',
    text: 'و⟦قتل منذ بدء الحصار قبل ثلاثة أشهر ما لا يقل عن 87 مدنيا⟧.',
    body: { low: 87, high: null, measure: 'killed' },
  },
  { why: 'a mother of four', text: 'وقالت أم لأربعة أطفال وصلت إلى البيضاء إن الطريق طويل.' },
  {
    why: 'none but one is one',
    text: 'لم ⟦يبق في البلدة سوى طبيب واحد⟧.',
    body: { low: 1, high: 1, measure: 'remaining' },
    negated: false,
  },
  // people by their fate
  { why: 'a verbal noun', text: 'أعلن المسعفون ⟦مقتل أربعة مدنيين⟧.', body: { ...one(4), measure: 'killed', civilian: 'civilian' } },
  { why: 'a verb before its subject', text: '⟦قتل 12 جنديا⟧ في كمين شرق المدينة.', body: { ...one(12), measure: 'killed' } },
  { why: 'an active verb', text: '⟦قتلت الغارة سبعة عمال⟧ في الحقل.', body: { ...one(7), measure: 'killed' } },
  { why: 'a plural subject before its verb', text: '⟦ثلاثة صيادين قتلوا⟧ قرب الشاطئ.', body: { ...one(3), measure: 'killed' } },
  { why: 'an idiom of dying', text: '⟦18 جنديا لقوا⟧ حتفهم في الكمين.', body: { ...one(18), measure: 'killed' } },
  { why: 'taking a life', text: '⟦أودى التفجير بحياة عشرين شخصا⟧.', body: { ...one(20), measure: 'killed' } },
  { why: 'the noun says it', text: 'سقط ⟦30 قتيلا⟧ في القصف.', body: { ...one(30), measure: 'killed' } },
  { why: 'corpses', text: 'انتشل الأهالي ⟦17 جثة⟧ من تحت الأنقاض.', body: { ...one(17), measure: 'killed', unit: 'bodies' } },
  { why: 'wounded, passive by its letters', text: '⟦أصيب خمسة أطفال⟧ بجروح.', body: { ...one(5), measure: 'wounded', group: 'children' } },
  { why: 'seized', text: '⟦اعتقلت الشرطة ستين رجلا⟧ في حمص.', body: { ...one(60), measure: 'captured', group: 'men' } },
  { why: 'freed', text: '⟦أفرج الفصيل عن 40 أسيرا⟧ يوم السبت.', body: { ...one(40), measure: 'released' } },
  { why: 'set free', text: '⟦أطلقت الجماعة سراح 13 عسكريا⟧.', body: { ...one(13), measure: 'released' } },
  { why: 'evacuated', text: 'جرى ⟦إجلاء 350 مريضا⟧ من المشفى.', body: { ...one(350), measure: 'evacuated' } },
  { why: 'displaced families', text: '⟦نزحت 200 عائلة⟧ من القرية.', body: { ...one(200), measure: 'displaced', unit: 'families' } },
  { why: 'held still', text: 'لا يزال ⟦نحو 300 شخص رهن الاعتقال⟧.', body: { ...one(300), measure: 'captured' } },
  {
    why: 'fighters as the strength of a force',
    text: 'يقاتل في الجبهة ⟦نحو 7 آلاف مقاتل⟧.',
    body: { ...one(7000), measure: 'combatants' },
  },

  // bounds
  { why: 'at least, behind the noun', text: '⟦قتل 60 شخصا⟧ على الأقل.', body: { low: 60, high: null } },
  { why: 'more than', text: '⟦جرح أكثر من أربعين تلميذا⟧.', body: { low: 40, high: null, lowExclusive: true } },
  { why: 'a dual', text: 'أسفر القصف عن ⟦إصابة جنديين⟧.', body: { ...one(2), measure: 'wounded' } },
  { why: 'dozens', text: 'أدى الهجوم إلى ⟦مقتل عشرات المدنيين⟧.', body: { low: 20, high: null, vague: 'عشرات' } },
  { why: 'a number of has no bounds', text: '⟦أسر عدد من الجنود⟧.', body: { low: null, high: null, measure: 'captured' } },

  // tolls, parts, wholes
  { why: 'a toll', text: '⟦ارتفعت حصيلة قتلى الزلزال إلى 162 شخصا⟧.', body: { ...one(162), measure: 'killed', accounting: 'cumulative' } },
  { why: 'a part', text: 'قتل 14 مدنيا بينهم ⟦ثلاثة أطفال⟧.', body: { ...one(3), measure: 'killed', group: 'children' }, part: true },
  { why: 'most of them', text: 'قتل 90 شخصا ⟦معظمهم نساء⟧.', body: { low: 45, high: 90, lowExclusive: true, derived: true }, part: true },

  // things
  { why: 'buses', text: 'دخلت ⟦نحو عشرين حافلة⟧ إلى البلدة.', body: { ...one(20), measure: 'vehicles', unit: 'buses' } },
  { why: 'raids', text: 'شن الطيران ⟦25 غارة⟧ على المرفأ.', body: { ...one(25), measure: 'strikes' } },
  { why: 'houses', text: 'دمر القصف ⟦12 منزلا⟧.', body: { ...one(12), measure: 'buildings', unit: 'houses' } },
  { why: 'a truce by its length', text: 'أقر الطرفان ⟦هدنة 48 ساعة⟧.', body: { ...one(48), measure: 'duration', unit: 'hours' } },
  { why: 'a share of land', text: 'استعاد الجيش ⟦نحو 95 في المئة من أراضي⟧ الغوطة.', body: { ...one(95), measure: 'area-share' } },

  // one, none, unknown
  { why: 'one person', text: 'أدى الانفجار إلى ⟦مقتل مدني⟧.', body: { ...one(1), measure: 'killed' } },
  { why: 'one more', text: 'قتل جنديان و⟦جرح ثالث⟧.', body: { ...one(1), measure: 'wounded' } },
  { why: 'nobody left', text: 'باتت القرية ⟦خالية من السكان⟧.', body: { ...one(0), measure: 'remaining' } },
  {
    why: 'said to be unknown',
    text: 'ذكر المرصد أن ⟦عدد القتلى غير معروف⟧.',
    body: { low: null, high: null, unknown: true, measure: 'killed' },
  },

  // what is to come
  { why: 'planned', text: '⟦سيفرج الفصيل عن 50 رهينة⟧ غدا.', body: { ...one(50), measure: 'released' }, modality: ['planned'] },
  { why: 'a term', text: 'ينص الاتفاق على ⟦إجلاء سبعة آلاف شخص⟧.', body: { ...one(7000), measure: 'evacuated' }, modality: ['agreed'] },
  { why: 'told by somebody', text: 'قال الطبيب سامر حداد إن ⟦تسعة أشخاص أصيبوا⟧.', body: one(9), says: 'الطبيب سامر حداد' },

  // no figures
  { why: 'an age', text: 'تبيع سلمى (34 عاما) الزيتون.' },
  { why: 'a year', text: 'بدأت الاحتجاجات في العام 2011.' },
  { why: 'an occasion', text: 'اجتمع الوفدان ثلاث مرات.' },
  { why: 'a known person', text: 'أدان المجلس اغتيال رئيس الوزراء.' },
  { why: 'a range without "from"', text: 'ينتهي الخروج ⟦خلال ستة إلى ثمانية أسابيع⟧.', body: { measure: 'duration', low: 6, high: 8 } },
  { why: 'put at about so many', text: '⟦نزوح ما يقدر بنحو 70 ألف شخص⟧.', body: { measure: 'displaced', low: 70000, high: 70000 } },
  {
    why: 'the whole of things leaves nobody',
    text: '⟦40 مستشفى⟧ من أصل 60 خرجت عن الخدمة.',
    body: { measure: 'buildings', low: 40, high: 40 },
  },
  { why: 'on board', text: 'غادرت القافلة وكان على متنها ⟦112 راكبا⟧.', body: { measure: 'present', low: 112, high: 112 } },
  {
    why: 'the count before, grown',
    text: 'قتل ستة مدنيين في الغارة، ثم ارتفع العدد إلى ⟦ثمانية⟧.',
    body: { measure: 'killed', low: 8, high: 8 },
  },
  { why: 'still besieged', text: 'ولا يزال ⟦نحو 600 ألف مدني محاصرين⟧ داخل الأحياء القديمة.', body: { measure: 'remaining' } },
  { why: 'still stuck, behind the noun', text: 'وقالت اللجنة إن ⟦نحو 50 ألف مدني ما زالوا عالقين⟧.', body: { measure: 'remaining' } },
  { why: 'their number', text: 'خرجت الدفعة الأولى من المدنيين، و⟦عددهم 1146 شخصا⟧، نحو الشمال.', body: { measure: 'left' } },
  { why: 'of one family', text: '⟦قتل خمسة أفراد⟧ من عائلة واحدة.', body: { measure: 'killed', low: 5 } },
];
