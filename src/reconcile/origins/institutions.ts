/** An institution that reports name without its country; in one dossier it is that of the country that they speak of. */
export interface Institution {
  readonly key: string;
  readonly name: string;
  readonly words: RegExp;
  /** True where it speaks for the state: two of one state are not two independent origins. */
  readonly ofState: boolean;
}

export const INSTITUTIONS: readonly Institution[] = [
  {
    key: 'health-ministry',
    ofState: false,
    name: 'health ministry',
    words: /\bhealth (?:ministry|authorities|officials)\b|\bministry of health\b|وزارة الصحة/iu,
  },
  {
    key: 'defence-ministry',
    ofState: true,
    name: 'defence ministry',
    words: /\bdefen[cs]e ministry\b|\bministry of defen[cs]e\b|وزارة الدفاع/iu,
  },
  {
    key: 'interior-ministry',
    ofState: true,
    name: 'interior ministry',
    words: /\binterior ministry\b|\bministry of (?:the )?interior\b|وزارة الداخلية/iu,
  },
  {
    key: 'foreign-ministry',
    ofState: true,
    name: 'foreign ministry',
    words: /\bforeign ministry\b|\bministry of foreign affairs\b|وزارة الخارجية/iu,
  },
  { key: 'presidency', ofState: true, name: 'presidency', words: /\bpresiden(?:cy|tial office|t's office)\b|الرئاسة/iu },
  { key: 'prosecutor', ofState: true, name: 'public prosecutor', words: /\bprosecutor(?:'s office|s)?\b|النيابة العامة/iu },
  { key: 'civil-defence', ofState: false, name: 'civil defence', words: /\bcivil defen[cs]e\b|الدفاع المدني/iu },
  { key: 'red-crescent', ofState: false, name: 'Red Crescent', words: /\bred crescent\b|الهلال الأحمر/iu },
  {
    key: 'joint-operations',
    ofState: true,
    name: 'joint operations command',
    words: /\bjoint operations command\b|قيادة العمليات المشتركة/iu,
  },
  { key: 'police', ofState: true, name: 'police', words: /\bpolice\b|الشرطة/iu },
  { key: 'army', ofState: true, name: 'army', words: /^(?:the )?(?:army|military|armed forces)\b|^(?:و|ال)?الجيش$/iu },
  { key: 'government', ofState: true, name: 'government', words: /^(?:the )?(?:government|authorities|state)\b|^الحكومة$|^السلطات$/iu },
  {
    key: 'state-media',
    ofState: true,
    name: 'state media',
    words: /\bstate(?:-run)? (?:media|television|tv|news agency|radio)\b|الإعلام الرسمي|التلفزيون الرسمي|وكالة الأنباء الرسمية/iu,
  },
];
