import type { ClaimCase } from '../case.ts';

export const cases: readonly ClaimCase<'event'>[] = [
  { why: '"without": the attack did not happen', text: 'They hope to travel without being attacked.' },
  // going told without a place, by where they are now, and by what came over a place
  { why: 'a vehicle that leaves, no place named', text: '⟦The convoy left on Sunday⟧.', body: { type: 'movement', stage: 'departed' } },
  { why: 'armed people who go out', text: '⟦The fighters went out overnight⟧.', body: { type: 'movement', stage: 'departed' } },
  { why: 'people who go to vote', text: 'Voters went out early.' },
  { why: 'a team on tour', text: 'The team left on Sunday.' },
  { why: 'vehicles that came', text: '⟦The first buses have arrived⟧.', body: { type: 'movement', stage: 'arrived' } },
  {
    why: 'out is where they are',
    text: '⟦All the fighters are out⟧. The war, the shelling and the bombs drove them off.',
    body: { type: 'movement', stage: 'departed', actor: 'All the fighters' },
  },
  { why: 'a film that is out', text: 'The film is out. It tells of war, shelling and rebels.' },
  { why: 'out of reach', text: 'The rebels are out of reach. Their war goes on.' },
  {
    why: 'aboard',
    text: '⟦Dozens of foreign fighters were aboard⟧. The war, the shelling and the bombs drove them off.',
    body: { type: 'movement', stage: 'under-way' },
  },
  { why: 'sent in to fetch', text: '⟦Buses were sent in for the fighters⟧.', body: { type: 'movement', recipient: 'Buses' } },
  { why: 'boarding', text: '⟦Families boarded the buses in the afternoon⟧.', body: { type: 'movement', stage: 'assembling' } },
  { why: 'held up', text: '⟦The buses were held up outside the town⟧.', body: { type: 'movement', stage: 'blocked' } },
  {
    why: 'human shields',
    text: '⟦Some civilians were taken along as human shields⟧.',
    body: { type: 'abduction', recipient: 'Some civilians' },
  },
  { why: 'lost to somebody', text: '⟦The town fell to the rebels⟧.', body: { type: 'attack', actor: 'the rebels', recipient: 'The town' } },
  { why: 'markets fall', text: 'Markets fell on Monday.' },
  { why: 'envoys aboard', text: 'Negotiators were aboard. The war, the shelling and the bombs go on.' },
  { why: 'the rest of the people', text: '⟦Most of the remaining residents have already left⟧.', body: { type: 'movement' } },
  { why: 'prices fall', text: 'Prices in the town fell on Sunday.' },
  { why: 'a city that falls silent', text: 'The city fell silent at noon.' },
  { why: 'the noun after "came under" gives the type', text: '⟦The village came under artillery fire⟧.', body: { type: 'shelling' } },
  { why: 'the strike it was hit in', text: '⟦The building was hit in an air strike⟧.', body: { type: 'airstrike' } },
  { why: 'raids by planes', text: '⟦Warplanes carried out four raids on the valley⟧.', body: { type: 'airstrike', actor: 'Warplanes' } },
  { why: 'under way', text: '⟦Fighting is under way around the airport⟧.', body: { type: 'clash' } },
  { why: 'there was', text: '⟦There was heavy fighting in the old town⟧.', body: { type: 'clash' } },
  { why: 'two sides of one exchange', text: '⟦The two sides exchanged fire across the river⟧.', body: { type: 'clash' } },
  { why: 'a swap', text: '⟦A prisoner exchange took place at the crossing⟧.', body: { type: 'release' } },
  { why: 'weapons laid down', text: '⟦Fighters laid down their weapons⟧.', body: { type: 'other' } },
  { why: 'left in ruins', text: '⟦The town lies in ruins⟧.', body: { type: 'damage', recipient: 'The town' } },
  { why: 'food that came', text: '⟦Food reached the town for the first time in months⟧.', body: { type: 'access' } },
  // violence by verb
  {
    why: 'active: who, whom',
    text: '⟦Rebels attacked an army base near Goma on Monday⟧.',
    body: { type: 'attack', actor: 'Rebels', recipient: 'an army base' },
  },
  {
    why: 'the weapon after "with"',
    text: '⟦The army shelled the village with mortars⟧.',
    body: { type: 'shelling', actor: 'The army', recipient: 'the village', weapon: 'mortars' },
  },
  {
    why: 'a passive without a doer gets none',
    text: '⟦The mayor of Tikrit was assassinated⟧.',
    body: { type: 'attack', actor: null, recipient: 'The mayor of Tikrit' },
  },
  {
    why: 'a passive with its doer',
    text: '⟦Two nurses were abducted by gunmen in Taiz⟧.',
    body: { type: 'abduction', actor: 'gunmen' },
  },
  {
    why: 'the subject is the weapon, not who did it',
    text: '⟦A car bomb exploded near the ministry⟧.',
    body: { type: 'bombing', actor: null, weapon: 'car bomb' },
  },
  {
    why: 'a blast hits: one event, not two',
    text: '⟦A suicide attack hit a wedding hall in Kabul⟧.',
    body: { type: 'bombing', actor: null },
  },
  { why: 'detained', text: '⟦Police detained 14 students⟧.', body: { type: 'arrest', actor: 'Police', recipient: '14 students' } },
  { why: 'a thing destroyed', text: '⟦The bridge was destroyed⟧.', body: { type: 'damage', actor: null, recipient: 'The bridge' } },
  // violence by noun
  {
    why: 'an event noun with its target; the toll is a figure',
    text: 'Nine people were killed in ⟦an air strike on the market⟧.',
    body: { type: 'airstrike', actor: null, recipient: 'the market' },
  },
  {
    why: 'said to happen',
    text: '⟦Clashes broke out between the army and the militia⟧.',
    body: { type: 'clash' },
  },
  {
    why: 'a light verb gives the doer',
    text: '⟦The Taliban launched an attack on the city⟧.',
    body: { type: 'attack', recipient: 'the city' },
  },
  { why: 'told by a person', text: 'A resident said ⟦the army shelled the camp⟧.', modality: ['reported'], says: 'A resident' },
  // who is blamed
  {
    why: 'an allegation names whom it is against',
    text: 'The opposition accused the army of ⟦shelling the market⟧.',
    body: { type: 'shelling', actor: 'the army', allegedAgainst: 'the army', recipient: 'the market' },
  },
  {
    why: 'a claim of responsibility is no allegation',
    text: '⟦The Taliban claimed responsibility for the attack⟧.',
    body: { type: 'attack', actor: 'The Taliban', allegedAgainst: null },
  },
  {
    why: 'a threat of anything',
    text: '⟦The militia threatened to shell the camp⟧.',
    body: { type: 'threat', actor: 'The militia' },
    modality: ['threatened'],
  },
  // let through, kept out
  {
    why: 'people kept from something',
    text: '⟦Medics were prevented from reaching the wounded⟧.',
    body: { type: 'access', recipient: 'Medics' },
  },
  { why: 'announced violence is a threat', text: '⟦Iran vowed to retaliate⟧.', body: { type: 'threat' }, modality: ['threatened'] },
  { why: 'aid in', text: '⟦The UN delivered flour to the camp⟧.', body: { type: 'access' } },
  {
    why: 'a deal that is broken',
    text: '⟦The army shelled the village in violation of the truce⟧.',
    body: { type: 'shelling', breachOf: 'the truce' },
  },
  // on the move
  {
    why: 'from and to',
    text: '⟦The convoy left Harasta for Idlib⟧.',
    body: { type: 'movement', stage: 'departed', route: { from: 'Harasta', via: null, to: 'Idlib' } },
  },
  {
    why: 'gathering is no departure',
    text: '⟦Buses are gathering near Aleppo⟧.',
    body: { type: 'movement', stage: 'assembling' },
  },
  {
    why: 'a planned movement is an event ahead',
    text: 'The residents are waiting ⟦to leave the town⟧.',
    body: { type: 'movement' },
    modality: ['planned'],
  },
  // no events
  { why: 'a permission moves nobody', text: 'The army will allow civilians to leave the city.' },
  { why: 'a fear', text: 'She feared that her sons would be arrested.' },
  { why: 'a counted death without a doer is a figure alone', text: 'Twelve people were killed on Monday.' },
  { why: 'an attack on a plan', text: 'The senator attacked the plan.' },
  { why: 'a kind of helicopter', text: 'An attack helicopter was shown at the fair.' },
  { why: 'an attack in words', text: 'The minister harshly attacked the opposition leader.' },
  { why: 'a headline of a count', text: 'Five soldiers killed, hospital says.' },
  { why: 'a month', text: 'They met in March.' },
  { why: 'a term', text: 'The deal provides for the release of 50 prisoners.' },
];
