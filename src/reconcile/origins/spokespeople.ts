/** Somebody who speaks for a party, so that the name alone says for whom; `party` is a registry id. */
export interface Spokesperson {
  readonly en: string;
  readonly ar: string;
  readonly party: string;
  /** Public page that says so. */
  readonly source: string;
}

/** Known by their names in reports of these wars. Names and offices only; the pages were named from general knowledge. */
export const SPOKESPEOPLE: readonly Spokesperson[] = [
  { en: 'Ryan Dillon', ar: 'رايان ديلون', party: 'global-coalition', source: 'https://en.wikipedia.org/wiki/Operation_Inherent_Resolve' },
  { en: 'Jonathan Braga', ar: 'جوناثان براغا', party: 'global-coalition', source: 'https://en.wikipedia.org/wiki/Jonathan_P._Braga' },
  { en: 'Talal Silo', ar: 'طلال سلو', party: 'sdf', source: 'https://en.wikipedia.org/wiki/Talal_Silo' },
  { en: 'Mostafa Bali', ar: 'مصطفى بالي', party: 'sdf', source: 'https://en.wikipedia.org/wiki/Syrian_Democratic_Forces' },
  { en: 'Farhad Shami', ar: 'فرهاد شامي', party: 'sdf', source: 'https://en.wikipedia.org/wiki/Syrian_Democratic_Forces' },
  { en: 'Mazloum Abdi', ar: 'مظلوم عبدي', party: 'sdf', source: 'https://en.wikipedia.org/wiki/Mazloum_Abdi' },
  {
    en: 'Rami Abdel Rahman',
    ar: 'رامي عبد الرحمن',
    party: 'sohr',
    source: 'https://en.wikipedia.org/wiki/Syrian_Observatory_for_Human_Rights',
  },
  {
    en: 'Rami Abdulrahman',
    ar: 'رامي عبدالرحمن',
    party: 'sohr',
    source: 'https://en.wikipedia.org/wiki/Syrian_Observatory_for_Human_Rights',
  },
  { en: 'Raed al-Saleh', ar: 'رائد الصالح', party: 'white-helmets', source: 'https://en.wikipedia.org/wiki/Raed_al-Saleh' },
  { en: 'Avichay Adraee', ar: 'أفيخاي أدرعي', party: 'idf', source: 'https://en.wikipedia.org/wiki/Avichay_Adraee' },
  { en: 'Daniel Hagari', ar: 'دانيال هاغاري', party: 'idf', source: 'https://en.wikipedia.org/wiki/Daniel_Hagari' },
  { en: 'Abu Obaida', ar: 'أبو عبيدة', party: 'hamas', source: 'https://en.wikipedia.org/wiki/Abu_Obaida' },
  { en: 'Osama Hamdan', ar: 'أسامة حمدان', party: 'hamas', source: 'https://en.wikipedia.org/wiki/Osama_Hamdan' },
  { en: 'Sami Abu Zuhri', ar: 'سامي أبو زهري', party: 'hamas', source: 'https://en.wikipedia.org/wiki/Sami_Abu_Zuhri' },
  { en: 'Yahya Saree', ar: 'يحيى سريع', party: 'houthis', source: 'https://en.wikipedia.org/wiki/Yahya_Saree' },
  { en: 'Mohammed Abdul Salam', ar: 'محمد عبد السلام', party: 'houthis', source: 'https://en.wikipedia.org/wiki/Houthi_movement' },
  {
    en: 'Turki al-Maliki',
    ar: 'تركي المالكي',
    party: 'saudi-led-coalition',
    source: 'https://en.wikipedia.org/wiki/Saudi-led_intervention_in_the_Yemeni_civil_war',
  },
  { en: 'Maria Zakharova', ar: 'ماريا زاخاروفا', party: 'russia', source: 'https://en.wikipedia.org/wiki/Maria_Zakharova' },
  { en: 'Dmitry Peskov', ar: 'دميتري بيسكوف', party: 'russia', source: 'https://en.wikipedia.org/wiki/Dmitry_Peskov' },
  { en: 'Igor Konashenkov', ar: 'إيغور كوناشينكوف', party: 'russia', source: 'https://en.wikipedia.org/wiki/Igor_Konashenkov' },
  { en: 'Sergei Rudskoi', ar: 'سيرغي رودسكوي', party: 'russia', source: 'https://en.wikipedia.org/wiki/Sergey_Rudskoy' },
  {
    en: 'Stephane Dujarric',
    ar: 'ستيفان دوجاريك',
    party: 'united-nations',
    source: 'https://en.wikipedia.org/wiki/St%C3%A9phane_Dujarric',
  },
  { en: 'Farhan Haq', ar: 'فرحان حق', party: 'united-nations', source: 'https://en.wikipedia.org/wiki/Farhan_Haq' },
  { en: 'Martin Griffiths', ar: 'مارتن غريفيث', party: 'united-nations', source: 'https://en.wikipedia.org/wiki/Martin_Griffiths' },
  {
    en: 'Jens Laerke',
    ar: 'ينس لاركي',
    party: 'ocha',
    source: 'https://en.wikipedia.org/wiki/United_Nations_Office_for_the_Coordination_of_Humanitarian_Affairs',
  },
  {
    en: 'Andriy Yusov',
    ar: 'أندريه يوسوف',
    party: 'ukraine',
    source: 'https://en.wikipedia.org/wiki/Main_Directorate_of_Intelligence_(Ukraine)',
  },
  { en: 'Yahya Rasool', ar: 'يحيى رسول', party: 'iraqi-security-forces', source: 'https://en.wikipedia.org/wiki/Iraqi_Armed_Forces' },
  { en: 'Ismail Baghaei', ar: 'إسماعيل بقائي', party: 'iran', source: 'https://en.wikipedia.org/wiki/Esmaeil_Baghaei' },
  { en: 'Nasser Kanani', ar: 'ناصر كنعاني', party: 'iran', source: 'https://en.wikipedia.org/wiki/Nasser_Kanaani' },
];
