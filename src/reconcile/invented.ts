import type { LanguageCode } from '../reports/report.ts';

/** A report of an invented outlet on an invented turn of a real war: nothing in it happened. */
export interface InventedReport {
  readonly file: string;
  readonly outlet: string;
  readonly day: string;
  readonly language: LanguageCode;
  readonly body: string;
}

/** The invented siege of Kadugli: six reports that agree, repeat, update and contradict each other. */
export const kadugli: readonly InventedReport[] = [
  {
    file: 'nile-wire',
    outlet: 'Nile Wire (invented)',
    day: '2024-03-04',
    language: 'en',
    body: `Around 600 fighters of the SPLM-N are still in Kadugli, a military source told Nile Wire on Monday. At least 12 civilians were killed in shelling of the market in Kadugli on Sunday, the source added. Talks between the Sudanese army and the SPLM-N on a truce in Kadugli opened in secret last week. The army rejected the agreement.`,
  },
  {
    file: 'kordofan-post',
    outlet: 'Kordofan Post (invented)',
    day: '2024-03-05',
    language: 'en',
    body: `Church leaders said 19 civilians were killed in Sunday's shelling of the market in Kadugli. The SPLM-N said that between 900 and 1,100 of its fighters remained in Kadugli on Monday. The United Nations was not involved in the negotiations, a UN spokesman said. Tribal elders brokered the deal.`,
  },
  {
    file: 'sudan-evening',
    outlet: 'Sudan Evening (invented)',
    day: '2024-03-05',
    language: 'en',
    body: `A hospital official said 12 civilians were killed in shelling of the market in Kadugli on Sunday. Talks between the United Nations and the SPLM-N were held in Heiban on Monday, a church leader said. The deal was brokered by tribal leaders.`,
  },
  {
    file: 'juba-monitor',
    outlet: 'Juba Lens (invented)',
    day: '2024-03-09',
    language: 'en',
    body: `About 250 fighters of the SPLM-N are still in Kadugli, the army said on Saturday. Around 900 fighters left Kadugli on Friday in 40 buses, the army said. The army accepted the agreement on Thursday. The SPLM-N said no foreign fighters left Kadugli.`,
  },
  {
    file: 'kadugli-voice-ar',
    outlet: 'صوت كادقلي (مختلق)',
    day: '2024-03-09',
    language: 'ar',
    body: `قال الجيش السوداني إن نحو 900 مقاتل غادروا كادقلي يوم الجمعة. وقال سكان إن 30 حافلة خرجت من المدينة. ورفضت الحركة الشعبية الاتفاق.`,
  },
  {
    file: 'heglig-news',
    outlet: 'Heglig News (invented)',
    day: '2024-03-10',
    language: 'en',
    body: `Residents said 2,000 fighters left Kadugli on Friday. Foreign fighters left Kadugli too, residents said. The truce in Kadugli was agreed on Thursday, the army said.`,
  },
];
