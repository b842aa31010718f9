import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/place-gazetteer.ts';
import { languages } from '../languages/index.ts';
import type { PlaceMention } from './mention.ts';
import { resolvePlaces } from './place/resolve.ts';
import { findPlaces, placeOf } from './place.ts';

const gazetteer = loadGazetteer();

function placesIn(text: string): PlaceMention[] {
  return findPlaces(text, languages.en.analyse(text, [{ start: 0, end: text.length }]), gazetteer);
}

const idOf = (mention: PlaceMention | undefined) => mention?.candidates[0]?.id ?? null;
const named = (text: string) => placesIn(text).filter((mention) => !mention.reference);
const exacts = (text: string) => named(text).map(({ exact }) => exact);

describe('names that are places', () => {
  test.each([
    ['Shells fell on Idlib and Saraqib overnight.', ['Idlib', 'Saraqib'], 'well-known names need no cue'],
    ['Raqqa tribal leaders met in Ain Issa.', ['Raqqa', 'Ain Issa'], 'a place as a trait is still one'],
    ['Colombian soldiers reached Tibú, in Norte de Santander.', ['Tibú', 'Norte de Santander'], 'a name with a small word inside'],
    ['The U.S. and the UK spoke with Jordan.', ['U.S.', 'UK', 'Jordan'], 'abbreviations as the gazetteer writes them'],
    ['The Aleppo-Damascus highway was cut.', ['Aleppo', 'Damascus'], 'two names joined by a hyphen'],
    ['GOMA (Reuters) - Trucks crossed from Rwanda.', ['GOMA', 'Rwanda'], 'a dateline in capitals'],
    ['Rebels shelled the Homs Governorate.', ['Homs Governorate'], 'a capitalised generic noun belongs to the name'],
    ['They live in Reading, England.', ['Reading', 'England'], 'a word is a place where its area stands beside it'],
    ['He moved to Mill Creek and then to Alder County.', ['Mill Creek', 'Alder County'], 'a feature that no gazetteer has'],
  ])('%s', (text, expected) => {
    expect(exacts(text)).toEqual(expected);
  });
});

describe('names that are no places', () => {
  test.each([
    ['Said Omar and Captain Homs Ali spoke.', 'persons after given names and titles'],
    ['President Jackson thanked Mr. Paris. Jackson smiled.', 'a surname, and the same surname later'],
    ['Reading the list took an hour. Nice words followed.', 'ordinary words at the start of a sentence'],
    ['Most of March was wet; May was worse.', 'months'],
    ['The Aleppo Today channel and the Homs Media Center reported it.', 'outlets'],
    ['The University of Damascus and the Raqqa Civil Council agreed.', 'institutions'],
    ['The Revolutionary Armed Forces of Colombia declared a truce.', 'an armed group'],
    ['The Riyadh Agreement and the Astana process stalled.', 'treaties'],
    ['Syrian and Iraqi officers met Yemenis.', 'nationality words'],
    ['They asked us to go, and the man did so.', 'small words that are names elsewhere'],
    ['The SDF and ISIS fought over HIT squads.', 'abbreviations that only sound like names'],
  ])('%s', (text) => {
    expect(exacts(text)).toEqual([]);
  });
});

describe('relations', () => {
  test.each([
    ['A camp ⟦north of⟧ Raqqa was hit.', 'Raqqa', 38],
    ['Tents stand 12 kilometers ⟦west of⟧ Raqqa.', 'Raqqa', 25],
    ['Buses wait on the ⟦western outskirts of⟧ Aleppo.', 'Aleppo', 25],
    ['A mine went off in the ⟦countryside of⟧ Raqqa.', 'Raqqa', 48],
    ['He spoke of ⟦Daesh-held areas in⟧ Raqqa.', 'Raqqa', 8],
    ['Planes bombed ⟦towns near⟧ Raqqa.', 'Raqqa', 23],
    ['Trucks are ⟦outside⟧ the city of Raqqa.', 'Raqqa', 23],
    ['People fled ⟦eastern⟧ Aleppo.', 'Aleppo', 15],
  ])('%s', (marked, name, precisionKm) => {
    const relation = /⟦(.*)⟧/.exec(marked)?.[1];
    const mention = placesIn(marked.replace(/[⟦⟧]/g, '')).find(({ exact }) => exact === name);
    expect([mention?.relation, mention?.candidates[0]?.precisionKm]).toEqual([relation, precisionKm]);
  });

  test.each([
    ["Shells hit Hodeidah's southern suburbs.", 'southern suburbs of'],
    ['Fighting reached the Homs countryside.', 'countryside of'],
    ['Near Homs a mine went off.', 'near'],
    ['Fighting reached Homs.', null],
    ['The besieged towns of Homs and Hama were quiet.', null],
  ])('%s', (text, relation) => {
    expect(placesIn(text)[0]?.relation).toBe(relation);
  });
});

describe('names that only a generic noun shows to be places', () => {
  test('take the place they are said to lie by, wider', () => {
    const [unknown, known] = placesIn('Buses gather in the Zarqoun area north of Raqqa.');
    expect(unknown).toMatchObject({ exact: 'Zarqoun', relation: 'north of', candidates: [{ id: 'geonames:172955', precisionKm: 38 }] });
    expect(known).toMatchObject({ exact: 'Raqqa', relation: 'north of' });
  });

  test.each([
    ['They burned the village of Kwitara.', 'Kwitara'],
    ['They met in the Deir Balout neighbourhood.', 'Deir Balout'],
  ])('%s: no candidate where nothing says where', (text, exact) => {
    expect(placesIn(text)).toMatchObject([{ exact, candidates: [] }]);
  });

  test.each(['The SDF area was calm.', 'A Houthi camp burned.', 'The Security Council district court sat.'])('%s: no place', (text) => {
    expect(exacts(text)).toEqual([]);
  });
});

describe('places said to lie in another', () => {
  test.each([
    ['Jets bombed the Al-Nasr area of Gaza City.', 'Al-Nasr', 'geonames:281133', 'in', 'a village of that name lies elsewhere'],
    ['Shells fell on the Al-Mashhad district in eastern Aleppo.', 'Al-Mashhad', 'geonames:170063', 'in', 'and a city of another country'],
    ['Guards closed the Al-Rashid district of western Mosul.', 'Al-Rashid', 'geonames:99072', 'in', 'over a direction'],
    ['A drone hit the Al-Salam district of El Fasher.', 'Al-Salam', 'geonames:379555', 'in', 'a quarter nobody has'],
    ['Clashes broke out in Zurdan, a village in the countryside of Hama.', 'Zurdan', 'geonames:170017', 'countryside of', 'told after it'],
    [
      'Cars entered the village of Umm al-Tuff, west of Manbij.',
      'Umm al-Tuff',
      'geonames:167357',
      'west of',
      'a first part that is a title elsewhere',
    ],
    ['Fire hit the Sheikh Zaytoun area, southwest of Gaza City.', 'Sheikh Zaytoun', 'geonames:281133', 'southwest of', 'another one'],
    ['Troops left Manbij in Aleppo province.', 'Manbij', 'geonames:167357', null, 'what lies there stays itself'],
    ['The army shelled Homs in Syria.', 'Homs', 'geonames:169577', null, 'in its country'],
  ] as const)('%s: %s is %s, %s: %s', (text, exact, id, relation, _why) => {
    const mention = placesIn(text).find((one) => one.exact === exact);
    expect([idOf(mention), mention?.relation]).toEqual([id, relation]);
  });

  test('only candidates that lie there are kept', () => {
    const mention = placesIn('Buses reached Tripoli in Lebanon.').find(({ exact }) => exact === 'Tripoli');
    expect(mention?.candidates.map(({ country }) => country)).toEqual(['LB']);
  });

  test.each(['Omar, a village elder in Homs, spoke.', 'Salma, a city official, spoke in Homs.'])('%s: a person is no place', (text) => {
    expect(exacts(text)).toEqual(['Homs']);
  });
});

describe('one of several places', () => {
  test.each([
    ['Syrian officials spoke. Troops entered Tripoli, Lebanon.', 'Tripoli', 'geonames:266826', 'the country beside it'],
    ['Libya’s army left Benghazi. Tripoli stayed calm.', 'Tripoli', 'geonames:2210247', 'the country of the report'],
    ['Storms hit Alabama, Georgia and Tennessee.', 'Georgia', 'geonames:US.GA', 'a list of states'],
    ['Russian troops in Georgia left Abkhazia.', 'Georgia', 'iso:GE', 'its neighbours'],
    ['She was born in London, Ontario.', 'London', 'geonames:6058560', 'the area after a comma'],
    ['Shelling in Raqqa province killed two.', 'Raqqa', 'geonames:SY.04', 'a generic noun asks for the province'],
    ['Shelling in the city of Raqqa killed two.', 'Raqqa', 'geonames:172955', 'or for the city'],
    ['Congolese soldiers left Congo for Rwanda.', 'Congo', 'iso:CD', 'nationality words'],
  ])('%s', (text, name, id) => {
    expect(idOf(placesIn(text).find(({ exact }) => exact === name))).toBe(id);
  });

  test('all candidates are kept, ranked, at most five', () => {
    const [mention] = placesIn('She lives in Springfield.');
    const scores = mention?.candidates.map(({ score }) => score) ?? [];
    expect(scores.length).toBe(5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('references', () => {
  test.each([
    ['Raqqa is under siege. Shells fell on ⟦the besieged city⟧.', 'geonames:172955', 'the only city'],
    ['Fighters left Raqqa for Idlib. Raqqa was calm. In Raqqa ⟦the city⟧ hall stood.', null, 'a noun that goes on is no reference'],
    ['Buses left Homs. Others left Hama. ⟦The city⟧ was quiet.', null, 'two cities named as often'],
    ['Shells fell on Ain Issa. ⟦The town⟧ was empty.', 'geonames:172134', 'a town'],
    ['Talks on Yemen went on. ⟦The country⟧ is at war.', 'iso:YE', 'a country'],
    ['Talks went on. ⟦The city⟧ is at war.', null, 'nothing named'],
  ])('%s', (marked, id, _why) => {
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    const reference = placesIn(text).find((mention) => mention.reference);
    expect(idOf(reference)).toBe(id);
    if (id !== null) expect(reference?.start).toBe(start);
  });
});

test('a claim keeps the choice, the candidates and who chose', () => {
  const [mention] = placesIn('A camp north of Raqqa was hit.');
  expect(mention && placeOf(mention)).toMatchObject({ name: 'Raqqa', id: 'geonames:172955', relation: 'north of', chosenBy: 'machine' });
  expect(mention && placeOf({ ...mention, candidates: [] })).toMatchObject({
    id: null,
    lat: null,
    lon: null,
    precisionKm: null,
    candidates: [],
  });
});

test('stretches marked by a person get candidates in their order, also where the finder would not look', () => {
  const text = 'the road from aleppo to somewhere';
  const sentences = languages.en.analyse(text, [{ start: 0, end: text.length }]);
  const found = resolvePlaces(
    { text, sentences },
    [
      { start: 24, end: 33 },
      { start: 14, end: 20 },
    ],
    gazetteer,
  );
  expect(found.map((candidates) => candidates[0]?.id ?? null)).toEqual([null, 'geonames:170063']);
});

const WORDS = [
  'Raqqa',
  'the',
  'city',
  'north of',
  'Al-Bab',
  '“Homs”',
  "Aleppo's",
  'U.S.',
  'الرقة',
  'village of',
  'Kwitara',
  '👩‍👧 Goma-based',
  '\n\n',
  '.',
  ',',
  'in',
  'De\u0301ir',
];

test('every mention points at its own words, in order, inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const found = placesIn(text);
      for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
    }),
  );
});
