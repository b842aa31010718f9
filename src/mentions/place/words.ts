import type { PlaceType } from '../../gazetteer/place.ts';

const list = (words: string, type: PlaceType) => words.split(' ').map((word): [string, PlaceType] => [word, type]);
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a name that say that a place is meant. */
export const LOCATIVES = set(`
  in at from to near into around outside inside within toward towards via through across throughout between beyond
  over off along leaving leave left entered enter entering reach reached reaching besieged surrounding retook recaptured
  captured stormed of visiting visited
`);

/** Prepositions after which even a person's or a common name is read as a place. */
export const STRICT_LOCATIVES = set('in at near into inside within outside throughout across');

/** Capitalised words that belong to a place name or stand before one without making it a person's. */
export const PLACE_MODIFIERS = set(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-east north-west south-east south-west central greater old new upper lower
  downtown inner outer port mount lake cape camp fort occupied rural metropolitan
  city town village district province governorate county republic state region sub-saharan mainland
`);

/** Capitalised words after a name that keep it a place: "Homs Governorate", "Kherson Oblast". */
export const PLACE_SUFFIXES = set(`
  city town village county province governorate district oblast region department territory state prefecture parish
  township borough municipality airport airbase port camp bridge dam crossing road street avenue highway river valley
  island islands lake mountains mountain desert sea strait gulf canal peninsula strip hospital square checkpoint
`);

/** Capitalised words that make the whole phrase an institution, an outlet, an armed unit, a treaty or a match. */
export const INSTITUTION_WORDS = set(`
  today times post news press media center centre observatory network agency university college school academy council
  army police brigade brigades battalion division front forces force movement party union committee commission ministry
  department club fc united bank company co corp corporation inc llc ltd group institute museum church foundation
  association league board authority service services journal herald tribune gazette chronicle star sun daily weekly
  online tv radio channel magazine review shield operation operations conference process agreement accord accords
  declaration protocol treaty olympics cup games summit championship festival marathon command corps guard guards
  militia resistance coalition alliance congress parliament senate court tribunal office bureau administration
  organisation organization society federation syndicate chamber exchange airlines airways theatre theater orchestra
  library archive archives band show awards prize day night project program programme initiative fund trust health
  martyrs shield sword storm wrath room legion regiment squad unit units assembly stadium arena cathedral mosque
  medical newspaper broadcasting correspondent bulletin examiner observer reporter advocate sentinel dispatch ledger
  enquirer inquirer courier globe democrat republican banner register independent telegraph mirror guardian echo
`);

/** Nouns before "of NAME" that make it an institution's name when they are capitalised. */
export const INSTITUTIONS_OF = set(`
  university college school bank church institute museum academy archdiocese diocese bishop archbishop patriarch duke
  earl prince princess chamber house theatre theater battle treaty hospital cathedral order
`);

/** Titles and offices before a person's name. */
export const TITLES = set(`
  mr mrs ms miss dr prof professor sir lord lady dame president premier minister secretary senator sen rep gov governor
  mayor gen general col colonel maj major capt captain lt lieutenant sgt sergeant commander brigadier admiral king queen
  prince princess sheikh shaykh emir sultan imam ayatollah judge justice chief officer deputy detective sheriff
  spokesman spokeswoman spokesperson ambassador envoy director chairman chairwoman coach pastor father sister brother
  bishop archbishop pope rabbi rev reverend cardinal hon congressman congresswoman councilman councilwoman attorney
  abu abou umm ibn bin bint
`);

/** Given names frequent in the press; a place name right after one is a surname. */
export const GIVEN_NAMES = set(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
  willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip louis harry tom bill bob jim mike steve
  dave dan tony ted fred ray ron don jeff greg ken matt chris ben sam tim rick antonio luis carlos pedro jorge alvaro
  ivan vladimir sergei igor dmitry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
  betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
  sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
  debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
  christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
  kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
  theresa diana natalie brittany charlotte marie kayla alexis lori ahmad ahmed mohammad mohammed muhammad mohamed
  mahmoud mahmud mustafa ali hassan hasan hussein husain omar umar khaled khalid yousef youssef ibrahim abdullah abdul
  abdel abdulrahman saleh salih fatima aisha layla leila rami samir walid tariq nasser bashar saddam moammar recep
  binyamin benjamin yasser ismail yahya hamid hamad faisal salman turki bandar sultan haider nouri jalal massoud masoud
  barack hillary emmanuel angela theresa boris volodymyr petro joe kamala antony sergey rex tayyip felix joseph
`);

/** Generic nouns that name a kind of place: "the village of X", "the X neighbourhood". */
export const GENERIC_NOUNS: ReadonlyMap<string, PlaceType> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['township', 'city'],
  ['village', 'village'],
  ['hamlet', 'village'],
  ['settlement', 'village'],
  ['kibbutz', 'village'],
  ['neighborhood', 'quarter'],
  ['neighbourhood', 'quarter'],
  ['quarter', 'quarter'],
  ['suburb', 'quarter'],
  ['district', 'district'],
  ['municipality', 'district'],
  ['territory', 'district'],
  ['county', 'district'],
  ['area', 'other'],
  ['enclave', 'region'],
  ['region', 'region'],
  ['province', 'province'],
  ['governorate', 'province'],
  ['oblast', 'province'],
  ['department', 'province'],
  ['camp', 'facility'],
  ['crossing', 'facility'],
  ['checkpoint', 'facility'],
  ['airport', 'facility'],
  ['airbase', 'facility'],
  ['bridge', 'facility'],
  ['dam', 'facility'],
  ['square', 'facility'],
  ['roundabout', 'facility'],
  ['road', 'road'],
  ['highway', 'road'],
  ['street', 'road'],
]);

/** Capitalised words that never are the name in "the X area". */
export const NO_PLACE_NAMES = set(`
  daesh isis isil hezbollah hamas taliban houthi houthis islamic kurdish arab sunni shia shiite christian security safe
  green demilitarized de-escalation deescalation buffer capital the this that these those no every each another same
  whole entire surrounding nearby in at on from when after as but and for while since a an if it he she they we there
  both near to by with of under over across meanwhile however one two three four five six most some many all monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december free national general special
`);

/** Capitalised nouns that end the name of a natural feature, a road or a small area: a place of its own. */
export const FEATURE_NOUNS: ReadonlyMap<string, PlaceType> = new Map([
  ...list('county parish township borough shire', 'district'),
  ...list('river lake creek bay sea ocean strait gulf canal reservoir falls', 'waterway'),
  ...list('valley mountains mountain hills hill island islands peninsula desert forest delta plateau plains park beach', 'region'),
  ...list('street road avenue boulevard highway lane drive bridge expressway freeway', 'road'),
  ...list('airport airbase camp crossing dam square checkpoint', 'facility'),
]);

/** Capitalised nouns that may end the name of an area that the gazetteer files under its bare name. */
export const AREA_NOUNS = set('province governorate oblast district region state prefecture department city territory');

/** Countries where names of small places are family names too. */
export const SURNAME_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'DE', 'NL', 'FR']);

export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);

/** US states and Canadian provinces as the press abbreviates them after a town. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida|Ga Georgia|Ill Illinois|Ind Indiana|Kan Kansas|Kans Kansas|Ky Kentucky|La Louisiana|Md Maryland|Mass Massachusetts|Mich Michigan|Minn Minnesota|Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska|Nebr Nebraska|Nev Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|Okla Oklahoma|Ore Oregon|Pa Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|Tenn Tennessee|Tex Texas|Vt Vermont|Va Virginia|Wash Washington|WVa West Virginia|Wis Wisconsin|Wyo Wyoming|AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|IL Illinois|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|Ont Ontario|BC British Columbia|Alta Alberta|Sask Saskatchewan|NSW New South Wales|Qld Queensland|Vic Victoria`
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** Nationality words to country codes: they are no places, but tell which country a report is about. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `syrian SY|syrians SY|damascene SY|iraqi IQ|iraqis IQ|yemeni YE|yemenis YE|houthi YE|houthis YE|lebanese LB|hezbollah LB|israeli IL|israelis IL|palestinian PS|palestinians PS|gazan PS|gazans PS|hamas PS|colombian CO|colombians CO|congolese CD|rwandan RW|ugandan UG|burundian BI|ukrainian UA|ukrainians UA|russian RU|russians RU|turkish TR|turks TR|iranian IR|iranians IR|saudi SA|emirati AE|egyptian EG|jordanian JO|libyan LY|sudanese SD|somali SO|ethiopian ET|eritrean ER|armenian AM|azerbaijani AZ|georgian GE|afghan AF|pakistani PK|indian IN|british GB|english GB|scottish GB|welsh GB|french FR|german DE|italian IT|spanish ES|dutch NL|belgian BE|polish PL|greek GR|american US|americans US|canadian CA|mexican MX|brazilian BR|venezuelan VE|chinese CN|japanese JP|korean KR|vietnamese VN|thai TH|indonesian ID|filipino PH|australian AU|kenyan KE|nigerian NG|malian ML|nigerien NE|chadian TD|zimbabwean ZW|angolan AO|burmese MM|kurdish IQ|kuwaiti KW|qatari QA|bahraini BH|omani OM|tunisian TN|algerian DZ|moroccan MA|serbian RS|bosnian BA|albanian AL|kosovar XK|irish IE|swedish SE|norwegian NO|danish DK|finnish FI|swiss CH|austrian AT|hungarian HU|romanian RO|bulgarian BG`
    .split('|')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
