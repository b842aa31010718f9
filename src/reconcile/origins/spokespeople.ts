/** Somebody who speaks for a party, so that the name alone says for whom; `party` is a registry id. */
export interface Spokesperson {
  readonly en: string;
  readonly ar: string;
  readonly party: string;
  /** Public page that says so, and that was read when the line was written. */
  readonly source: string;
}

/** Known by their names in reports of these wars. Names and offices only; a line without a page that says so has no place here. */
export const SPOKESPEOPLE: readonly Spokesperson[] = [
  {
    en: 'Ryan Dillon',
    ar: 'رايان ديلون',
    party: 'global-coalition',
    source:
      'https://www.defense.gov/News/Transcripts/Transcript/Article/1372261/department-of-defense-press-briefing-by-colonel-dillon-via-teleconference-from/',
  },
  {
    en: 'Talal Silo',
    ar: 'طلال سلو',
    party: 'sdf',
    source: 'http://aranews.net/sdf-spokesman-says-us-forces-syria-trainers-military-advisors/',
  },
  { en: 'Mustafa Bali', ar: 'مصطفى بالي', party: 'sdf', source: 'https://docslib.org/doc/12633593/' },
  {
    en: 'Rami Abdel Rahman',
    ar: 'رامي عبد الرحمن',
    party: 'sohr',
    source:
      'https://worldnews-sy.com/%D8%B1%D8%A7%D9%85%D9%8A-%D8%B9%D8%A8%D8%AF-%D8%A7%D9%84%D8%B1%D8%AD%D9%85%D9%86-%D9%8A%D8%B9%D8%AA%D8%B1%D9%81-%D9%84%D9%85-%D8%A3%D8%B2%D8%B1-%D8%B3%D9%88%D8%B1%D9%8A%D8%A7-%D9%85%D9%86%D8%B0-15/',
  },
  {
    en: 'Raed al-Saleh',
    ar: 'رائد الصالح',
    party: 'white-helmets',
    source:
      'https://www.atlanticcouncil.org/commentary/event-recap/saving-syrians-a-discussion-with-raed-al-saleh-head-of-the-white-helmets/',
  },
  { en: 'Avichay Adraee', ar: 'أفيخاي أدرعي', party: 'idf', source: 'https://www.jpost.com/israel-news/article-777465' },
  { en: 'Daniel Hagari', ar: 'دانيال هاغاري', party: 'idf', source: 'https://www.israelnationalnews.com/news/386590' },
  { en: 'Abu Obeida', ar: 'أبو عبيدة', party: 'hamas', source: 'https://www.jpost.com/israel-news/article-777465' },
  { en: 'Yahya Saree', ar: 'يحيى سريع', party: 'houthis', source: 'https://yemenmubasher.com/uncategorized/5415.html' },
  { en: 'Turki al-Maliki', ar: 'تركي المالكي', party: 'saudi-led-coalition', source: 'https://arabnews.com/node/1218756/amp' },
  {
    en: 'Maria Zakharova',
    ar: 'ماريا زاخاروفا',
    party: 'russia',
    source: 'https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/2804352',
  },
  {
    en: 'Dmitry Peskov',
    ar: 'دميتري بيسكوف',
    party: 'russia',
    source:
      'https://pronews.gr/kosmos/diethnis-politiki/m-zaxarova-den-apotelei-thema-syzitisis-gia-emas-pithani-entaksi-tis-oukranias-sto-nato/amp',
  },
  {
    en: 'Igor Konashenkov',
    ar: 'إيغور كوناشينكوف',
    party: 'russia',
    source: 'https://pravda-tv.ru/2016/01/17/201717/minoborony-rf-nachnyot-publikovat-dannye-ob-aviaudarah-amerikanskoj-koalitsii-v-sirii',
  },
  {
    en: 'Sergei Rudskoi',
    ar: 'سيرغي رودسكوي',
    party: 'russia',
    source: 'https://resistancenews.org/2019/08/18/russia-in-syria-the-us-is-looting-syrian-oil-and-supporting-terrorists/',
  },
  { en: 'Stephane Dujarric', ar: 'ستيفان دوجاريك', party: 'united-nations', source: 'https://press.un.org/en/2016/db160714.doc.htm' },
  { en: 'Farhan Haq', ar: 'فرحان حق', party: 'united-nations', source: 'https://press.un.org/en/2022/db220729.doc.htm' },
  {
    en: 'Martin Griffiths',
    ar: 'مارتن غريفيث',
    party: 'united-nations',
    source: 'https://www.unognewsroom.org/story/en/1060/ocha-yemen-crisis-ahead-of-pledging-event-16-march-2022/4396',
  },
  {
    en: 'Yahya Rasool',
    ar: 'يحيى رسول',
    party: 'iraqi-security-forces',
    source:
      'https://www.inherentresolve.mil/NEWSROOM/News-Articles/Stories-Display/Article/1249015/department-of-defense-press-briefing-by-colonel-dillon-and-iraqi-spokesmen-in-t/',
  },
  { en: 'Nasser Kanani', ar: 'ناصر كنعاني', party: 'iran', source: 'https://fr.irna.ir/amp/85381417' },
];
