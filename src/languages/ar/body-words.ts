import type { PartyKind } from '../../mentions/mention.ts';

type Row = readonly [nouns: string, kind: PartyKind, sure: boolean, gloss: string];

/**
 * Nouns that head the proper name of a body. `sure`: any noun with the article behind it makes a name ("وزارة الصحة");
 * the others need a name, an unknown word or an adjective ("حركة النهضة الإسلامية").
 */
export const BODY_WORDS: readonly Row[] = [
  ['حزب', 'political', true, 'party'],
  ['حركة', 'group', true, 'movement'],
  ['جبهة', 'armed-group', false, 'front'],
  ['كتيبة لواء فيلق جيش سرايا', 'armed-group', true, 'battalion, brigade, corps, army, companies'],
  ['فرقة فوج', 'armed-group', false, 'division, regiment'],
  ['تنظيم جماعة', 'group', false, 'organization, group'],
  ['تيار تجمع ائتلاف تحالف اتحاد رابطة نقابة', 'political', false, 'current, gathering, coalition, union, league'],
  ['منظمة جمعية مؤسسة', 'humanitarian', false, 'organisation, association, foundation'],
  ['هيئة لجنة مفوضية', 'local-body', false, 'body, committee, commission'],
  ['مجلس', 'local-body', true, 'council'],
  ['وزارة', 'state', true, 'ministry'],
  ['محكمة', 'state', false, 'court'],
  ['برلمان', 'state', false, 'parliament'],
  ['شركة بنك مصرف', 'group', false, 'company, bank'],
  ['جامعة معهد أكاديمية', 'group', true, 'university, institute, academy'],
  ['نادي فريق منتخب', 'group', false, 'club, team'],
  ['مركز مكتب', 'group', false, 'centre, office'],
  ['بعثة', 'international-organisation', false, 'mission'],
  ['مرصد شبكة', 'monitor', false, 'observatory, network'],
  ['وكالة', 'media', false, 'agency'],
  ['صحيفة جريدة مجلة قناة إذاعة موقع تلفزيون', 'media', true, 'newspaper, channel, radio, site'],
];
