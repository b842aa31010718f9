import type { ClaimCase } from '../case.ts';

export const cases: readonly ClaimCase<'situation'>[] = [
  // siege and control
  { why: 'a phrase after the copula', text: '⟦The town has been under siege⟧ since 2013.', body: { topic: 'siege', of: 'The town' } },
  {
    why: 'ringed by somebody',
    text: '⟦The city is surrounded on three sides by government troops⟧.',
    body: { topic: 'siege', of: 'The city' },
  },
  {
    why: 'a holder and a place',
    text: '⟦The army controls the northern quarter⟧.',
    body: { topic: 'control', of: 'the northern quarter' },
  },
  { why: 'control of a place', text: '⟦Government forces retain control of the airport⟧.', body: { topic: 'control', of: 'the airport' } },
  { why: 'in whose hands', text: '⟦Most of the town is under rebel control⟧.', body: { topic: 'control', of: 'the town' } },
  { why: 'taking is an event', text: 'The army captured the northern quarter on Sunday.' },
  { why: 'no place is held', text: 'The ministry controls the budget and the minister holds a degree in law.' },
  { why: 'the mark of a place, not a claim', text: 'They drove through areas held by the army.' },
  { why: 'said by the way', text: 'Two buses left the besieged town.' },

  // food, water, health: what is there and what is lacking
  { why: 'nothing there', text: '⟦There is no bread in the markets⟧.', body: { topic: 'food' } },
  { why: 'a lack as a verb', text: '⟦Two clinics have run out of medicine⟧.', body: { topic: 'health', of: 'medicine' } },
  {
    why: 'a lack as a noun',
    text: 'Families wait in the camp, ⟦where there is a severe shortage of water⟧.',
    body: { topic: 'water', of: 'water' },
  },
  { why: 'little of it', text: '⟦Fuel is scarce⟧.', body: { topic: 'other', of: 'Fuel' } },
  { why: 'what people eat', text: '⟦Civilians are living on grass and animal feed⟧.', body: { topic: 'food', of: 'Civilians' } },
  { why: 'what people drink', text: '⟦Families drink salty water from wells⟧.', body: { topic: 'water' } },
  { why: 'a price', text: '⟦The price of bread has tripled⟧.', body: { topic: 'food' } },
  { why: 'spread of a disease', text: '⟦Cholera is spreading in the camps⟧.', body: { topic: 'health', of: 'Cholera' } },
  {
    why: 'a hospital that does not work',
    text: '⟦The main hospital is out of service⟧.',
    body: { topic: 'health', of: 'The main hospital' },
  },
  { why: 'what was done to a hospital is an event', text: 'The hospital was bombed twice.' },
  { why: 'a plan lacks nothing', text: 'The agency will provide food and tents.' },
  { why: 'to need to do is no lack', text: 'The council needs to provide food.' },

  // shelter, bodies
  { why: 'hiding', text: '⟦Residents are hiding in basements⟧.', body: { topic: 'shelter', of: 'Residents' } },
  { why: 'sleeping places', text: '⟦Displaced people are sleeping in mosques and under trees⟧.', body: { topic: 'shelter' } },
  { why: 'unburied', text: '⟦Bodies lie under the rubble of the market⟧.', body: { topic: 'bodies', of: 'Bodies' } },
  { why: 'a burial is an event', text: 'The bodies of the miners were buried in Goma on Friday.' },

  // movement
  { why: 'a road that stays cut', text: '⟦The road to the capital is cut⟧.', body: { topic: 'movement', of: 'The road to the capital' } },
  { why: 'cutting it is an event', text: 'The road was closed on Monday by the police.' },
  { why: 'not let out', text: '⟦Nobody is allowed to leave the district⟧.', body: { topic: 'movement' }, negated: true },
  { why: 'cannot', text: 'He said ⟦they could not leave⟧.', body: { topic: 'movement' }, modality: ['reported'] },
  { why: 'aid kept out', text: '⟦Aid convoys have not been allowed in for six months⟧.', body: { topic: 'movement' } },
  { why: 'aid that does not come', text: '⟦The aid has not entered the town⟧.', body: { topic: 'movement' }, negated: true },
  { why: 'a wish to be gone is none', text: 'The envoy cannot wait to see Geneva.' },

  // what is not there, who queues, who is there
  { why: 'nothing to eat', text: '⟦There is nothing to eat⟧. Rebels, shelling and bombs hit the city.', body: { topic: 'food' } },
  {
    why: 'a queue for what is scarce',
    text: '⟦There are long queues for bread⟧. The war and the shelling killed rebels.',
    body: { topic: 'food' },
  },
  { why: 'a queue for what is not', text: 'There are long queues for tickets. The war and the shelling killed rebels.' },
  { why: 'no way out', text: '⟦There is no safe way out⟧. The war and the shelling killed rebels.', body: { topic: 'movement' } },
  { why: 'no tidings', text: '⟦There was no word on the missing men⟧. The war and the shelling killed rebels.', body: { topic: 'other' } },
  { why: 'where they come from', text: '⟦Most of them are locals⟧. The war and the shelling killed rebels.', body: { topic: 'other' } },
  {
    why: 'a speaker who cannot say where',
    text: '⟦He was unable to say where the fighters had gone⟧. The war and the shelling killed rebels.',
    body: { topic: 'other' },
    modality: ['unknown'],
  },
  { why: 'stocks of what is named beside them', text: '⟦Food stocks are running low⟧.', body: { topic: 'food' } },
  { why: 'other stocks', text: 'Stocks are running low on the exchange.' },
  { why: 'lines gone dead', text: '⟦Phones went dead⟧.', body: { topic: 'other' } },
  { why: 'a front that is quiet', text: '⟦The line was quiet on Monday⟧.', body: { topic: 'other' } },
  { why: 'a session that is quiet', text: 'The session was quiet on Monday.' },
  { why: 'works that stopped', text: '⟦The water pumping station has stopped working⟧.', body: { topic: 'water' } },
  { why: 'access to a supply is its topic', text: '⟦Access to safe water remains limited⟧.', body: { topic: 'water' } },
  { why: 'wanted is no lack', text: 'Police named the man most wanted by the drug agency. The war and the shelling killed rebels.' },
  { why: 'talk of oneself', text: 'He said: "We are Syrians." The war and the shelling killed rebels.' },
  { why: 'what stays shut', text: '⟦Shops remain closed⟧.', body: { topic: 'other' } },
  { why: 'one meal', text: '⟦Families are down to one meal a day⟧.', body: { topic: 'food', of: 'Families' } },
  { why: 'no bed', text: '⟦Many families are sleeping rough⟧.', body: { topic: 'shelter' } },
  { why: 'afraid to go', text: '⟦People are afraid to leave their houses⟧.', body: { topic: 'movement' } },
  { why: 'a siege in its third month', text: '⟦The siege is in its third month⟧.', body: { topic: 'siege' } },

  // short reports, updates and bulletins
  { why: 'a short report of a war', text: 'Shells hit the quarter. ⟦There is nothing to eat⟧.', body: { topic: 'food' } },
  { why: 'a line without a verb', text: '⟦No bread in the camp for the third day⟧.', body: { topic: 'food' } },
  { why: 'a headline of a loss', text: 'No change in the talks for the third day.' },
  { why: 'switched off', text: '⟦Power is off⟧.', body: { topic: 'other' } },
  { why: 'off the table', text: 'The plan is off.' },
  { why: 'unable to reach', text: '⟦Agencies have been unable to reach the town⟧.', body: { topic: 'movement' } },
  { why: 'unable to agree is no state', text: 'The parties were unable to agree on a date.' },
  { why: 'brought by truck', text: '⟦Water is being trucked to three sites⟧.', body: { topic: 'water' } },
  { why: 'none of them works', text: '⟦None of the bakeries is operating⟧.', body: { topic: 'food' } },
  { why: 'out of what they sell', text: '⟦Shops are out of flour⟧.', body: { topic: 'food', of: 'flour' } },
  { why: 'out of patience', text: 'Residents are out of patience.' },
  { why: 'a price by its measure', text: '⟦A litre of diesel reached 900 pounds⟧.', body: { topic: 'other' } },
  { why: 'a number that is reached', text: 'The toll reached 900.' },
  { why: 'a disease that is there', text: '⟦Cholera has been confirmed at two sites⟧.', body: { topic: 'health' } },
  { why: 'trains that stand', text: '⟦Trains are not running⟧.', body: { topic: 'movement' }, negated: true },
  { why: 'a unit of a hospital', text: '⟦The intensive care unit is out of service⟧.', body: { topic: 'health' } },
  { why: 'what flows in the streets', text: '⟦Sewage is flowing in the streets⟧.', body: { topic: 'health' } },
  { why: 'a share of the town', text: '⟦Rebels hold about two thirds of the town⟧.', body: { topic: 'control' } },
  { why: 'where the front is', text: '⟦The front line runs along the ring road⟧.', body: { topic: 'control' } },
  { why: 'still there', text: '⟦Soldiers remained inside the hospital⟧.', body: { topic: 'other' } },
  { why: 'a count of those still there is a figure', text: 'Some 4,000 people remain in the town.' },
  { why: 'afraid to work', text: '⟦Peasants are afraid to harvest⟧.', body: { topic: 'other' } },
  { why: 'a reason is told in its own right', text: 'The toll may rise because ⟦many people are buried under the rubble⟧.' },
  { why: 'aid that is halted', text: '⟦Agencies have suspended operations in the north⟧.', body: { topic: 'other' } },
  { why: 'notes leave out the verb', text: 'Shelling in Shire. ⟦IDP sites full⟧, schools used as shelters.', body: { topic: 'shelter' } },
  { why: 'whose control, in a note', text: 'Clashes in Takhar: ⟦12 districts now under rebel control⟧.', body: { topic: 'control' } },
  { why: 'a headline of an attack', text: 'At least 12 dead in blast targeting convoy stranded near Aleppo' },
  { why: 'a question', text: 'Who can live on grass?' },
  { why: 'law in force', text: '⟦Martial law has been in force across the island⟧ since May.', body: { topic: 'other' } },
  { why: 'shut shops in the past', text: '⟦Schools and shops were closed on Monday⟧.', body: { topic: 'other' } },
  { why: 'unburied', text: '⟦Nobody buries the dead⟧.', body: { topic: 'bodies' } },
  { why: 'used for something else', text: '⟦Some 1,000 schools serve as shelters⟧.', body: { topic: 'shelter' } },
  {
    why: 'the fate of somebody',
    text: 'Gunmen took two nurses. ⟦Their fate is unknown⟧.',
    modality: ['unknown'],
    body: { topic: 'other' },
  },

  // other
  { why: 'power', text: '⟦Electricity has been cut off across the strip⟧.', body: { topic: 'other', of: 'Electricity' } },
  { why: 'a place', text: '⟦The situation in the city remains tense⟧.', body: { topic: 'other' } },
  { why: 'no place', text: 'This is a dangerous idea.' },

  // who says it
  {
    why: 'the frame is no part of the quote',
    text: 'According to residents, ⟦the market has been shut for a month⟧.',
    body: { topic: 'other', of: 'the market' },
    says: 'residents',
  },
  {
    why: 'a witness of his own life',
    text: 'Shelling drove the rebels from the front. "⟦We have not eaten for two days⟧," a resident said. The siege holds.',
    body: { topic: 'food' },
    says: 'a resident',
  },
  {
    why: 'a named person of no office',
    text: 'Shelling drove the rebels from the siege. "⟦We heard nothing all night⟧," said Salma, a teacher.',
    body: { topic: 'other' },
    says: 'Salma',
  },
  { why: 'a parse that takes "left" for a verb', text: '⟦We have no beds left⟧.', body: { topic: 'health' } },
  { why: 'said to be', text: 'The convoy is said ⟦to be waiting at the border⟧.', body: { topic: 'movement' } },
  {
    why: 'a witness of violence tells an event',
    text: 'Shelling shook the rebels and the siege went on. A resident said that gunmen stormed the village.',
  },
  { why: 'what somebody thinks, in a text without a war', text: '"We need a new road," a resident said.' },

  // what is not known, what has not come
  {
    why: 'an open question',
    text: 'Shelling drove the rebels out and the siege ended. ⟦It is not clear where the fighters went⟧.',
    body: { topic: 'other' },
    modality: ['unknown'],
  },
  {
    why: 'not yet',
    text: 'The rebels ended the siege after the shelling. ⟦The mill has not been repaired⟧.',
    body: { topic: 'other' },
    negated: true,
  },
  {
    why: 'an unknown number is a figure',
    text: 'Shelling drove the rebels out and the siege ended. It is not known how many fighters died.',
  },
  { why: 'what little works', text: '⟦Only one hospital can still operate⟧.', body: { topic: 'health' } },

  // what is no fact
  { why: 'planned', text: 'The town will be besieged next week.' },
  { why: 'conditional', text: 'If the road is closed, they will turn back.' },
];
