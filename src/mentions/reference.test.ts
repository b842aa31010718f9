import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import { english } from '../languages/en/index.ts';
import type { PartyMention } from './mention.ts';
import { findParties } from './party.ts';

const registry = loadRegistry();

/** The mention exactly at the one marked span. */
function at(markup: string): PartyMention | undefined {
  const text = markup.replaceAll(/[⟦⟧]/g, '');
  const start = markup.indexOf('⟦');
  const end = markup.indexOf('⟧') - 1;
  const mentions = findParties(text, english.analyse(text, [{ start: 0, end: text.length }]), registry);
  return mentions.find((mention) => mention.start === start && mention.end === end);
}

type Row = readonly [why: string, markup: string, id: string];

const RESOLVED: readonly Row[] = [
  ['one group only', 'Daesh held the bank. ⟦The organization⟧ lost it in May.', 'daesh'],
  ['a body that is called so', 'M23 signed on Friday. ⟦The rebel group⟧ had refused before.', 'm23'],
  ['only one of two is called a movement', 'Hamas answered Israel. ⟦The movement⟧ wants a guarantee.', 'hamas'],
  ['the party named last', 'The paper went to the SDF and then to Hamas, but ⟦the latter⟧ refused.', 'hamas'],
  ['rebels of a text with one rebel group', 'The Houthis took the port. ⟦The rebels⟧ later left it.', 'houthis'],
  ['plural people before bodies', 'The SDF let the families go, and ⟦they⟧ walked north.', 'group:families'],
  ['subject of the sentence before', 'Hamas rejected the plan of Egypt. ⟦It⟧ demanded a full withdrawal.', 'hamas'],
  ['the subject before the object', 'Colonel Peter Lang met Colonel Mark Reed. ⟦He⟧ left.', 'person:Peter Lang'],
  ['the speaker', 'President Juan Manuel Santos spoke in Cartagena. ⟦He⟧ thanked Cuba.', 'person:Juan Manuel Santos'],
  ['one of a group', 'One of the residents walked for a day. ⟦He⟧ spoke of hunger.', 'group:residents'],
  ['its own men', 'Hezbollah said that ⟦its fighters⟧ would stay.', 'hezbollah/fighters'],
  ['the nearer one after "and"', 'The Coalition said that the Syrian regime and ⟦its allies⟧ had lied.', 'syria/allies'],
  [
    'the men of the only group whose men were named',
    'Daesh fighters dug in. ⟦The remaining fighters⟧ asked for buses.',
    'daesh/fighters/remaining',
  ],
  [
    'families are those of people, not of states',
    'The United States asked that foreign Daesh fighters let ⟦their families⟧ go.',
    'daesh/families',
  ],
  ['an owner that is itself a reference', 'The FARC met on Monday. ⟦The group’s commanders⟧ agreed.', 'farc/commanders'],
];

const UNRESOLVED: readonly (readonly [why: string, markup: string])[] = [
  ['a group and people before it', 'Hamas handed over three hostages. The group said that ⟦they⟧ were well.'],
  ['two plural subjects', 'Rebels and villagers met. ⟦They⟧ left at noon.'],
  ['"it" that is a thing', 'Hamas got the text. ⟦It⟧ was ten pages long.'],
  ['"them" that are things', 'Daesh heard the conditions and would not agree on ⟦them⟧.'],
  ['two men', 'Colonel Peter Lang and Colonel Mark Reed met. ⟦He⟧ left.'],
  ['an adjective before a noun', 'Hamas will free them in ⟦the latter⟧ phases.'],
];

describe('references', () => {
  test.each(RESOLVED)('%s: %s', (_why, markup, id) => {
    expect(at(markup)?.id).toBe(id);
  });

  test.each(UNRESOLVED)('nothing is guessed for %s: %s', (_why, markup) => {
    expect(at(markup)).toBeUndefined();
  });

  test('a definite group that fits two is unresolved', () => {
    expect(at('Hamas met Islamic Jihad, and Hamas and Islamic Jihad agreed. ⟦The group⟧ then left.')).toMatchObject({
      id: 'group:group',
      partyKind: 'unresolved',
    });
  });

  test('a reference is marked as one and keeps its own words', () => {
    expect(at('Daesh held the bank. ⟦The organization⟧ lost it in May.')).toMatchObject({
      reference: true,
      exact: 'The organization',
      noun: 'organization',
    });
    expect(at('Hezbollah said that ⟦its fighters⟧ would stay.')).toMatchObject({ reference: false, parent: 'hezbollah' });
  });

  test('"both sides" stays a group of its own', () => {
    expect(at('Israel and Hamas spoke, and ⟦both sides⟧ agreed.')).toMatchObject({ id: 'group:sides', reference: false });
  });
});
