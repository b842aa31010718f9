/** An institution that reports name without its country; in one dossier it is that of the country that they speak of. */
export interface Institution {
  readonly key: string;
  readonly name: string;
  readonly words: RegExp;
}

export const INSTITUTIONS: readonly Institution[] = [
  {
    key: 'health-ministry',
    name: 'health ministry',
    words: /\bhealth (?:ministry|authorities|officials)\b|\bministry of health\b|وزارة الصحة/iu,
  },
  { key: 'defence-ministry', name: 'defence ministry', words: /\bdefen[cs]e ministry\b|\bministry of defen[cs]e\b|وزارة الدفاع/iu },
  {
    key: 'interior-ministry',
    name: 'interior ministry',
    words: /\binterior ministry\b|\bministry of (?:the )?interior\b|وزارة الداخلية/iu,
  },
  { key: 'foreign-ministry', name: 'foreign ministry', words: /\bforeign ministry\b|\bministry of foreign affairs\b|وزارة الخارجية/iu },
  { key: 'presidency', name: 'presidency', words: /\bpresiden(?:cy|tial office|t's office)\b|الرئاسة/iu },
  { key: 'prosecutor', name: 'public prosecutor', words: /\bprosecutor(?:'s office|s)?\b|النيابة العامة/iu },
  { key: 'civil-defence', name: 'civil defence', words: /\bcivil defen[cs]e\b|الدفاع المدني/iu },
  { key: 'red-crescent', name: 'Red Crescent', words: /\bred crescent\b|الهلال الأحمر/iu },
  { key: 'joint-operations', name: 'joint operations command', words: /\bjoint operations command\b|قيادة العمليات المشتركة/iu },
  { key: 'police', name: 'police', words: /\bpolice\b|الشرطة/iu },
  { key: 'army', name: 'army', words: /^(?:the )?(?:army|military|armed forces)\b|^(?:و|ال)?الجيش$/iu },
  { key: 'government', name: 'government', words: /^(?:the )?(?:government|authorities|state)\b|^الحكومة$|^السلطات$/iu },
  {
    key: 'state-media',
    name: 'state media',
    words: /\bstate(?:-run)? (?:media|television|tv|news agency|radio)\b|الإعلام الرسمي|التلفزيون الرسمي|وكالة الأنباء الرسمية/iu,
  },
];
