type Row = readonly [verb: string, participles: string, gloss: string];

/**
 * Active participles that go on with a sentence as a verb would ("قال كذا، مطالبا بوقف القصف"): in the accusative, behind a
 * mark. The verb is its past form.
 */
export const PARTICIPLES: readonly Row[] = [
  ['قال', 'قائلا قائلة قائلين', 'saying'],
  ['أكد', 'مؤكدا مؤكدة مؤكدين', 'confirming'],
  ['أضاف', 'مضيفا مضيفة', 'adding'],
  ['أوضح', 'موضحا موضحة', 'explaining'],
  ['أشار', 'مشيرا مشيرة مشيرين', 'pointing out'],
  ['لفت', 'لافتا لافتة', 'noting'],
  ['كشف', 'كاشفا كاشفة', 'revealing'],
  ['اعتبر', 'معتبرا معتبرة معتبرين', 'considering'],
  ['وصف', 'واصفا واصفة واصفين', 'describing'],
  ['أعلن', 'معلنا معلنة معلنين', 'announcing'],
  ['زعم', 'زاعما زاعمة', 'claiming'],
  ['نفى', 'نافيا نافية نافين', 'denying'],
  ['شدد', 'مشددا مشددة مشددين', 'stressing'],
  ['حذر', 'محذرا محذرة محذرين', 'warning'],
  ['طالب', 'مطالبا مطالبة مطالبين', 'demanding'],
  ['دعا', 'داعيا داعية داعين', 'calling for'],
  ['ناشد', 'مناشدا مناشدة مناشدين', 'appealing'],
  ['اشترط', 'مشترطا مشترطة مشترطين', 'making a condition of'],
  ['رفض', 'رافضا رافضة رافضين', 'refusing'],
  ['هدد', 'مهددا مهددة مهددين', 'threatening'],
  ['توعد', 'متوعدا متوعدة متوعدين', 'vowing'],
  ['اتهم', 'متهما متهمة متهمين', 'accusing'],
  ['حمل', 'محملا محملة محملين', 'blaming'],
  ['ندد', 'منددا منددة منددين', 'condemning'],
  ['انتقد', 'منتقدا منتقدة منتقدين', 'criticising'],
  ['رحب', 'مرحبا مرحبة مرحبين', 'welcoming'],
  ['تعهد', 'متعهدا متعهدة متعهدين', 'pledging'],
  ['استهدف', 'مستهدفا مستهدفة مستهدفين', 'targeting'],
  ['خلف', 'مخلفا مخلفة', 'leaving behind'],
];
