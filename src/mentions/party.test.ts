import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { english } from '../languages/en/index.ts';
import type { PartyMention } from './mention.ts';
import { findParties } from './party.ts';

const registry = loadRegistry();

function read(text: string): PartyMention[] {
  return findParties(text, english.analyse(text, [{ start: 0, end: text.length }]), registry);
}

/** Takes ⟦ ⟧ out of the text; gives the marked spans with the mention found exactly there, if any. */
function marked(markup: string): { readonly words: string; readonly mention: PartyMention | undefined }[] {
  const text = markup.replaceAll(/[⟦⟧]/g, '');
  const mentions = read(text);
  return [...markup.matchAll(/⟦([^⟧]*)⟧/g)].map((match, index) => {
    const start = match.index - 2 * index;
    const words = match[1] ?? '';
    return { words, mention: mentions.find((mention) => mention.start === start && mention.end === start + words.length) };
  });
}

const idsOf = (markup: string): (string | undefined)[] => marked(markup).map(({ mention }) => mention?.id);

type Row = readonly [why: string, markup: string, ids: readonly string[]];

const NAMES: readonly Row[] = [
  ['acronym and long form of one party', 'The ⟦Syrian Democratic Forces⟧ (⟦SDF⟧) took the hill.', ['sdf', 'sdf']],
  ['many names of one group', '⟦ISIS⟧, which calls itself ⟦Islamic State⟧, lost the bridge.', ['daesh', 'daesh']],
  ['"IS" only in capitals', 'Fighting with ⟦IS⟧ is over.', ['daesh']],
  ['"is" and "us" are words', 'This is what the mayor told us.', []],
  ['a lower-case headline', '⟦hezbollah⟧ and ⟦hamas⟧ reject truce offer', ['hezbollah', 'hamas']],
  ['a heading in capitals', '⟦HAMAS⟧ REJECTS NEW TRUCE OFFER', ['hamas']],
  ['a possessive that lost its apostrophe', '⟦Bashar al-Assads regime⟧ shelled the town.', ['syria']],
  ['government of a state is the state', 'The ⟦Colombian government⟧ met the ⟦ELN⟧ in Quito.', ['colombia', 'eln']],
  [
    'monitor by its short name after the long one',
    'The ⟦Syrian Observatory for Human Rights⟧ counted ten. The ⟦Observatory⟧ gave no names.',
    ['sohr', 'sohr'],
  ],
  ['agencies', 'A resident told ⟦Reuters⟧ and ⟦AFP⟧ that shops were shut.', ['reuters', 'afp']],
  ['a body that no registry lists', 'The ⟦Tadef Local Council⟧ asked for bread.', ['group:tadef local council']],
  ['aid bodies', 'The ⟦Red Cross⟧ and the ⟦Syrian Arab Red Crescent⟧ brought flour.', ['icrc', 'syrian-red-crescent']],
  ['the holder in a hyphened word', 'They fled ⟦Houthi⟧-held areas at night.', ['houthis']],
  ['the backer in a hyphened word is no party there', 'A Russian-backed offensive began.', []],
];

const STATES: readonly Row[] = [
  ['a country that acts', '⟦Qatar⟧ and ⟦Egypt⟧ mediated the exchange.', ['qatar', 'egypt']],
  ['a country as a place', 'Thousands crossed into Turkey from Syria.', []],
  ['a capital that decides', '⟦Washington⟧ rejected the plan.', ['united-states']],
  ['a capital as a place', 'A plane landed in Moscow before dawn.', []],
  ['two capitals with a deal between them', 'Talks between ⟦Kinshasa⟧ and ⟦Kigali⟧ stalled.', ['drc', 'rwanda']],
  ['"the" and a people decide as a state', 'The offer was put to the ⟦Americans⟧.', ['united-states']],
  ['people by nationality are people', '⟦Dozens of Syrians⟧ waited at the gate.', ['group:people']],
  ['aircraft act for their state', '⟦Russian aircraft⟧ struck the market.', ['russia']],
  ['army by a name of its own', 'The ⟦Israeli military⟧ denied it.', ['idf']],
  ['forces of a state', '⟦Regime forces⟧ and ⟦Syrian troops⟧ entered Douma.', ['syria/forces', 'syria/troops']],
  ['a proposal of a state', 'The rebels studied the ⟦U.S.⟧ proposal.', ['united-states']],
];

const SHORT_NAMES: readonly Row[] = [
  [
    '"the coalition" of the war that the text is about',
    '⟦Houthis⟧ fired on Marib and the ⟦coalition⟧ answered.',
    ['houthis', 'saudi-led-coalition'],
  ],
  [
    'another coalition named before',
    'The ⟦Syrian National Coalition⟧ met in Istanbul. The ⟦Coalition⟧ blamed ⟦Daesh⟧.',
    ['syrian-national-coalition', 'syrian-national-coalition', 'daesh'],
  ],
  ['no war, no coalition known', 'The ⟦coalition⟧ won the vote.', ['group:coalition']],
];

const GROUPS: readonly Row[] = [
  ['a year before a number is no part of the group', 'On 9 May 2021 ⟦twelve fighters⟧ surrendered.', ['group:fighters']],
  ['a part of a party, told apart', '⟦Some local Daesh commanders⟧ stayed.', ['daesh/commanders/local']],
  ['foreign and local', '⟦Foreign ISIS fighters⟧ left after ⟦local fighters⟧.', ['daesh/fighters/foreign', 'group:fighters']],
  ['families of a party’s men belong to its side', '⟦Families of Hezbollah fighters⟧ were bused out.', ['hezbollah/families']],
  [
    'one preposition, two wholes',
    'Elders met ⟦commanders from the FARC⟧ and ⟦the ELN⟧ by the river.',
    ['farc/commanders', 'eln/commanders'],
  ],
  ['two wholes before one noun', '⟦Hamas⟧ and ⟦Fatah leaders⟧ sat down in Cairo.', ['hamas/leaders', 'fatah/leaders']],
  ['the whole phrase with its number', 'At dawn ⟦around 300 Houthi fighters⟧ gave up.', ['houthis/fighters']],
  ['a partitive belongs to the phrase', '⟦One of the residents⟧ spoke of hunger.', ['group:residents']],
  ['what "from" adds when nobody moves', 'Talks between ⟦tribal elders from Hajin⟧ and the army began.', ['group:elders']],
  ['"from" belongs to the move', 'They evacuated ⟦the civilians⟧ from Aleppo.', ['group:civilians']],
  ['no part of the backer', '⟦Pro-regime fighters⟧ left Foua.', ['group:fighters']],
  ['nationality of people is a trait', '⟦Syrian refugees⟧ in Lebanon asked for help.', ['group:refugees']],
  ['officials of a state', '⟦A senior US official⟧ spoke.', ['united-states/officials/senior']],
  ['the wounded', 'Nurses cared for ⟦the wounded⟧.', ['group:wounded']],
  ['those and what follows', 'Buses waited for ⟦those⟧ remaining in the quarter.', ['group:people']],
  ['hostages are not part of their keeper', 'Hamas freed ⟦the hostages⟧ on Monday.', ['group:hostages']],
  ['a modifier is no head', 'The rebel stronghold fell near the army base.', []],
  ['a verb is no head', 'The siege will force many to leave.', []],
  ['figures are numbers unless they are told to be people', 'The figures were checked by ⟦tribal figures⟧.', ['group:figures']],
];

const PERSONS: readonly Row[] = [
  ['title and name, with the whole that is spoken for', '⟦SDF spokesman Dara Hesso⟧ denied it.', ['person:Dara Hesso']],
  ['a name with a rank', '⟦Colonel Peter Lang⟧ said more. ⟦Lang⟧ left.', ['person:Peter Lang', 'person:Peter Lang']],
  [
    'a known leader by surname',
    '⟦President Juan Manuel Santos⟧ signed. ⟦Santos⟧ smiled.',
    ['person:Juan Manuel Santos', 'person:Juan Manuel Santos'],
  ],
  ['an apposition names the office', '⟦Omar Saleh⟧, a spokesman for the SDF, said so.', ['person:Omar Saleh']],
  ['a lone first name that speaks', '"We are hungry," said ⟦Noor⟧, 45.', ['person:Noor']],
  ['a town that a source stands in is no person', 'Activists in Ghanto said that rain fell.', []],
];

describe.each([
  ['names', NAMES],
  ['states', STATES],
  ['short names', SHORT_NAMES],
  ['groups', GROUPS],
  ['persons', PERSONS],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_why, markup, ids) => {
    expect(idsOf(markup)).toEqual(ids);
  });
});

const NOTHING: readonly (readonly [why: string, text: string, mustNotContain: RegExp])[] = [
  ['countries as places', 'Thousands crossed into Turkey from Syria.', /turkey|syria/],
  ['capitals as places', 'A plane landed in Moscow before dawn.', /russia/],
  ['words that look like acronyms', 'This is what the mayor told us.', /daesh|united-states/],
  ['backers', 'A Russian-backed offensive began.', /russia/],
  ['modifiers', 'The rebel stronghold fell near the army base.', /rebels|army/],
  ['verbs', 'The siege will force many to leave.', /forces/],
  ['a month, not a person', 'On Friday Al-Bab fell quiet.', /person:/],
  ['resistance to a plan is not the opposition', 'Their opposition to the deal surprised nobody in Syria.', /opposition/],
  ['the sea', 'Ships crossed the Sea of Azov.', /azov/],
];

test.each(NOTHING)('%s give no mention: %s', (_why, text, mustNotContain) => {
  expect(
    read(text)
      .map((mention) => mention.id)
      .filter((id) => mustNotContain.test(id)),
  ).toEqual([]);
});

test('fields of a group: noun, traits, whole, kind, head', () => {
  const text = 'Some local Daesh commanders stayed.';
  const [mention] = read(text);
  expect(mention).toMatchObject({
    noun: 'commander',
    traits: ['local'],
    parent: 'daesh',
    partyKind: 'armed-group',
    head: 3,
    reference: false,
  });
});

test('a backer is a trait and no parent', () => {
  expect(read('US-backed forces entered the town.')[0]).toMatchObject({ id: 'group:forces', parent: null, traits: ['us-backed'] });
});

test('the parent of a person comes from the office', () => {
  expect(read('Omar Saleh, a spokesman for the SDF, said so.')[0]).toMatchObject({ parent: 'sdf', noun: 'spokesman', partyKind: 'person' });
  expect(read('Hamas leader Yahya Sinwar agreed.')[0]).toMatchObject({ parent: 'hamas', name: 'Yahya Sinwar' });
});

test('mentions are in order, do not overlap and quote the text', () => {
  const text = [...NAMES, ...STATES, ...GROUPS, ...PERSONS].map(([, markup]) => markup.replaceAll(/[⟦⟧]/g, '')).join('\n\n');
  const mentions = read(text);
  expect(mentions.length).toBeGreaterThan(50);
  mentions.forEach((mention, index) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
    expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
    expect(mention.head).toBeGreaterThanOrEqual(mention.from);
    expect(mention.head).toBeLessThan(mention.to);
  });
});

test('any text gives mentions that quote it', () => {
  const words = fc.constantFrom(
    'the',
    'SDF',
    'Daesh',
    'fighters',
    'families',
    'of',
    'and',
    'said',
    'they',
    'its',
    'Syrian',
    'President',
    'Lang',
    ',',
    '.',
    '-',
    '’s',
    '12',
    'الرقة',
    '\n',
    '👪',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      let last = 0;
      for (const mention of read(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.to).toBeGreaterThan(mention.from);
        last = mention.end;
      }
    }),
  );
});

test('a party of the user’s own file is found', () => {
  const own = loadRegistry(new URL('party/own-parties.csv', import.meta.url).pathname);
  const text = 'The Blue Lanterns left.';
  const [mention] = findParties(text, english.analyse(text, [{ start: 0, end: text.length }]), own);
  expect(mention).toMatchObject({ id: 'blue-lanterns', exact: 'Blue Lanterns', partyKind: 'armed-group' });
});
