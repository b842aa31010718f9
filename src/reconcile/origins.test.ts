import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../attribution/link.ts';
import type { Claim } from '../claims/claim.ts';
import { loadRegistry } from '../gazetteer/party-registry.ts';
import type { ComparedReport } from './dossier.ts';
import { countIndependent, originsOf } from './origins.ts';

const registry = loadRegistry();

/** A sentence with who says it, outermost first: "AFP (agency)"; a cue after a semicolon. */
type Said = readonly [sentence: string, ...links: string[]];

function link(text: string): Link {
  const [, source = '', type = 'unknown', cue = 'said'] = /^(.*) \(([\w-]+)(?:; (.*))?\)$/.exec(text) ?? [];
  return { source, type: type as Link['type'], cue };
}

function report(name: string, publisher: string | null, day: string, said: readonly Said[]): ComparedReport {
  const text = said.map(([sentence]) => sentence).join(' ');
  const claims = said.map(([sentence, ...links], index) => {
    const start = text.indexOf(sentence);
    const attribution: Link[] = [{ source: publisher ?? 'publisher', type: 'publisher', cue: null }, ...links.map(link)];
    const quote = { start, end: start + sentence.length, exact: sentence };
    return { id: `${name}-${index}`, kind: 'event', quote, attribution, parties: {}, place: null } as unknown as Claim;
  });
  return {
    id: name,
    file: `${name}.txt`,
    title: `Report ${name}`,
    publisher,
    published: { expression: day, earliest: day, latest: day, basis: 'header' },
    recorded: null,
    language: 'en',
    text,
    furniture: [],
    claims,
    agreements: [],
  };
}

/** Groups of claims that rest on one origin, as "a-0 b-0"; single claims are left out. */
function groups(reports: readonly ComparedReport[]): string[] {
  return originsOf(reports, registry)
    .origins.filter(({ claims }) => claims.length > 1)
    .map(({ claims }) => [...claims].sort().join(' '))
    .sort();
}

const rows: [why: string, reports: ComparedReport[], expected: string[]][] = [
  [
    'one monitor, told by itself and by an outlet, in two languages',
    [
      report('a', 'Syrian Observatory for Human Rights', '2017-10-14', [['All have left.']]),
      report('b', 'TRT World', '2017-10-14', [['They left.', 'Observatory head Rami Abdel Rahman (monitor)']]),
      report('c', 'الصحيفة', '2017-10-14', [['غادروا.', 'المرصد السوري لحقوق الإنسان (monitor)']]),
    ],
    ['a-0 b-0 c-0'],
  ],
  [
    'an unnamed source of an outlet is the outlet’s, whoever tells of it',
    [
      report('a', 'Post', '2017-10-10', [['Talks began.', 'Valley24 (outlet; reports)']]),
      report('b', 'Herald', '2017-10-10', [['Talks began.', 'a Valley24 source (anonymous-source)']]),
      report('c', 'Times', '2017-10-10', [['Talks began.', 'the local service Valley 24 (witness; according to)']]),
      report('d', 'Globe', '2017-10-10', [['Talks began.', 'Valley24 (outlet)', 'a source (anonymous-source)']]),
    ],
    ['a-0 b-0 c-0 d-0'],
  ],
  [
    'an unnamed source is each outlet’s own',
    [
      report('a', 'Post', '2017-10-10', [['Five died.', 'a medical source (anonymous-source)']]),
      report('b', 'Herald', '2017-10-10', [['Five died.', 'a medical source (anonymous-source)']]),
    ],
    [],
  ],
  [
    'spokesmen of one party, one of them known by his name alone',
    [
      report('a', 'Post', '2017-10-10', [['We took no part.', 'Reuters (agency)', 'SDF spokesman Talal Silo (party)']]),
      report('b', 'Herald', '2017-10-11', [['We took no part.', 'Talal Sello (official)']]),
      report('c', 'الصحيفة', '2017-10-11', [
        ['لم نشارك.', 'طلال سلو (person)'],
        ['لم نشارك أبدا.', 'قسد (party)'],
      ]),
    ],
    ['a-0 b-0 c-0 c-1'],
  ],
  [
    'a spokesman who is known by his name, in either script',
    [
      report('a', 'Post', '2024-10-10', [['We fired.', 'Yahya Saree (official)']]),
      report('b', 'الصحيفة', '2024-10-11', [['أطلقنا.', 'العميد يحيى سريع (official)']]),
      report('c', 'Herald', '2024-10-11', [['They fired.', 'the Houthis (party)']]),
    ],
    ['a-0 b-0 c-0'],
  ],
  [
    'the agency is the one that reports',
    [report('a', 'Valley Agency', '2017-10-10', [['Ten died.'], ['Twenty fled.', 'the agency (agency; added)']])],
    ['a-0 a-1'],
  ],
  [
    'hearsay is nobody’s twice',
    [
      report('a', 'Post', '2017-10-10', [['All agreed.', 'hearsay (hearsay; it was said)']]),
      report('b', 'Herald', '2017-10-10', [['All agreed.', 'hearsay (hearsay; reportedly)']]),
    ],
    [],
  ],
  [
    'a demand is told by whoever tells of it',
    [
      report('a', 'Post', '2017-10-10', [
        ['They asked for buses.', 'Valley24 (outlet; reports)', 'the rebels (party; demanded)'],
        ['Buses came.', 'Valley24 (outlet; reports)'],
      ]),
    ],
    ['a-0 a-1'],
  ],
  [
    'an agency’s text under another name is the agency’s',
    [
      report('a', 'China Daily / AFP', '2017-10-10', [['The army holds the town.']]),
      report('b', 'Herald', '2017-10-11', [['The army holds the town.', 'AFP (agency; according to)']]),
    ],
    ['a-0 b-0'],
  ],
  [
    'a party that backs another does not speak for it',
    [
      report('a', 'Post', '2017-10-10', [['We left.', 'the US-backed militias (party)']]),
      report('b', 'Herald', '2017-10-10', [['They left.', 'US officials (official)']]),
    ],
    [],
  ],
  [
    'the article is the report itself',
    [report('a', 'Post', '2017-10-10', [['Ten died.'], ['Twenty fled.', 'the article (unknown; adds)']])],
    ['a-0 a-1'],
  ],
  [
    'two witnesses of two outlets are two',
    [
      report('a', 'Post', '2017-10-10', [['I saw it.', 'a resident (witness)']]),
      report('b', 'Herald', '2017-10-10', [['I saw it.', 'a resident (witness)']]),
    ],
    [],
  ],
  [
    'a common word in Arabic is nobody’s last name',
    [
      report('a', 'Post', '2017-10-10', [['غادرنا.', 'مدني (witness)']]),
      report('b', 'Herald', '2017-10-10', [['We agree.', 'Hamas (party)']]),
    ],
    [],
  ],
];

const paragraph =
  'Forty buses drove through the northern gate before sunrise while families with bundles waited in the square for a second column that never came.';

describe('origins', () => {
  test.each(rows)('%s', (_, reports, expected) => {
    expect(groups(reports)).toEqual(expected);
  });

  test('words taken from another report rest on what they rest on there, and the reason is told', () => {
    const reports = [
      report('a', 'Valley Post', '2017-10-10', [[paragraph, 'a driver called Yusuf Karim (witness)']]),
      report('b', 'Hill Herald', '2017-10-12', [['Nothing was signed yesterday, people in the region say.'], [paragraph]]),
    ];
    const { origins, links } = originsOf(reports, registry);
    const origin = origins.find(({ claims }) => claims.includes('b-1'));
    expect(origin?.claims).toEqual(['a-0', 'b-1']);
    expect(origin?.why).toContain('“Report b” has these words from “Report a”.');
    expect(links).toMatchObject([{ kind: 'passage', from: 'b', to: 'a' }]);
  });

  test('spokesmen of one party, and its parts, are not independent of it', () => {
    const reports = [
      report('a', 'Post', '2017-10-10', [['We left.', 'the Pentagon (official)']]),
      report('b', 'Herald', '2017-10-10', [['They left.', 'US officials (official)']]),
      report('c', 'Globe', '2017-10-10', [['They left.', 'Russian officials (official)']]),
    ];
    const { origins } = originsOf(reports, registry);
    expect(origins).toHaveLength(3);
    expect(countIndependent(origins)).toBe(2);
  });

  const all = rows.flatMap(([, reports], row) =>
    reports.map((one) => ({ ...one, id: `${row}${one.id}`, claims: one.claims.map((claim) => ({ ...claim, id: `${row}${claim.id}` })) })),
  );

  test('every claim has one origin, whatever the order of the reports', () => {
    const expected = originsOf(all, registry);
    const claims = expected.origins.flatMap((origin) => origin.claims);
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims.length).toBe(all.flatMap((one) => one.claims).length);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(originsOf(shuffled, registry)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
