import type { ClaimCase } from '../case.ts';

/** A report that is about a deal from its first sentence: the rules for terms look for one. */
const ABOUT = 'The army and the rebels signed a truce in Homs. ';

export const cases: readonly ClaimCase<'term'>[] = [
  // what a deal says
  {
    why: 'permitting is not the obligation: what is permitted is',
    text: 'The truce talks went well. They agreed on some points which include ⟦allowing civilians and families of the fighters to leave the town⟧.',
    body: { action: 'leave', object: 'the town', beneficiary: 'civilians and families of the fighters', class: 'departure', obligor: null },
    modality: ['agreed'],
  },
  {
    why: 'a noun of going with its limits',
    text: 'The deal provides for ⟦the safe departure of the gunmen in batches without being searched⟧.',
    body: { action: 'departure', beneficiary: 'the gunmen', limits: ['in batches', 'without being searched'], class: 'departure' },
  },
  {
    why: 'the second item of a list',
    text: 'The accord stipulates the release of 40 captives as well as ⟦the withdrawal of the army from two hills⟧.',
    body: { action: 'withdrawal', obligor: 'the army', limits: ['from two hills'], class: 'territory' },
  },
  {
    why: 'under a deal, whatever the verb',
    text: `${ABOUT}⟦Under the truce, revenues of the port would be paid to the bank⟧.`,
    body: { action: 'paid' },
    modality: ['planned', 'agreed'],
  },
  {
    why: 'under a deal in the present',
    text: '⟦Under the pact signed in May, the guerrillas give up 300 rifles in two stages⟧.',
    body: { action: 'give up', object: '300 rifles', obligor: 'the guerrillas', limits: ['in two stages'] },
    modality: ['agreed'],
  },
  {
    why: 'own weapons and a destination',
    text: `${ABOUT}⟦Under the deal, fighters would leave with their light weapons towards Idlib⟧.`,
    body: { obligor: 'fighters', limits: ['with their light weapons', 'towards Idlib'], class: 'departure' },
  },
  {
    why: 'who escorts stands surety',
    text: `${ABOUT}It was agreed that ⟦the convoy would be escorted by tribal elders to guarantee its safety⟧.`,
    body: { action: 'escorted', obligor: 'tribal elders', guarantor: 'tribal elders', class: 'escort' },
  },
  {
    why: 'what a deal permits',
    text: `${ABOUT}⟦Under the truce, fighters may keep their rifles⟧.`,
    body: { action: 'keep', object: 'their rifles', obligor: 'fighters' },
  },
  { why: 'what could be done under a deal', text: '⟦Light weapons could be taken under the deal⟧.' },
  { why: 'whom a deal covers', text: '⟦The deal does not include foreign fighters⟧.', negated: true },
  // exchange, condition, guarantee
  {
    why: 'one thing in return for another',
    text: 'The Americans rejected the deal. Their conditions include ⟦the handing over of foreign fighters to the army in return for letting their families leave the camp⟧.',
    body: { action: 'handing over', beneficiary: 'the army', inReturnFor: 'letting their families leave the camp', class: 'handover' },
    modality: ['demanded'],
  },
  {
    why: 'a condition is a claim of its own',
    text: `${ABOUT}The gunmen would leave ⟦on condition that Russia guarantees their safety⟧.`,
    body: { obligor: 'Russia', guarantor: 'Russia', class: 'guarantee' },
    modality: ['conditional'],
  },
  {
    why: 'a guarantee told as given',
    text: `${ABOUT}⟦Russia guaranteed the return of civilians to their homes⟧.`,
    body: { guarantor: 'Russia', class: 'guarantee' },
  },
  {
    why: 'guarantors by noun',
    text: `${ABOUT}⟦Turkey and Qatar are guarantors of the process⟧.`,
    body: { object: 'the process', class: 'guarantee' },
  },
  {
    why: 'refusing until something is done',
    text: `${ABOUT}The villagers said ⟦they would not open the road until the prisoners were home⟧.`,
    modality: ['conditional'],
  },
  // promises and demands
  {
    why: 'each promise by itself, the first',
    text: `${ABOUT}⟦The army undertook to lift the siege⟧ and to let the wounded out.`,
    body: { action: 'lift', object: 'the siege', obligor: 'The army' },
  },
  {
    why: 'each promise by itself, the second',
    text: `${ABOUT}The army undertook to lift the siege and ⟦to let the wounded out⟧.`,
  },
  {
    why: 'who is asked, not who asks, is obliged',
    text: '⟦The envoy urged both sides to open the road⟧.',
    body: { action: 'open', object: 'the road', obligor: 'both sides' },
    modality: ['demanded'],
  },
  {
    why: 'a demand for a thing',
    text: `${ABOUT}⟦Hamas demanded the release of detainees⟧.`,
    body: { action: 'release', object: 'detainees', class: 'prisoners' },
    modality: ['demanded'],
    says: 'Hamas',
  },
  {
    why: 'a recommendation in quotation marks',
    text: '"⟦Russia should give investigators access to the site⟧," the researcher said.',
    body: { action: 'give', obligor: 'Russia' },
    modality: ['demanded'],
  },
  {
    why: 'a list behind a colon is its presenter’s',
    text: `${ABOUT}The Russians presented a paper: ⟦surrender of all heavy guns⟧, entry of the police.`,
    body: { action: 'surrender', object: 'all heavy guns', class: 'handover' },
    modality: ['demanded'],
  },
  // none
  { why: 'condition of anonymity binds nobody', text: 'The truce was agreed on Monday, an official said on condition of anonymity.' },
  { why: 'a truce that takes effect is a step', text: 'The truce will enter into force at midnight.' },
  { why: 'insisting that something happened asks for nothing', text: 'He insisted that the convoy had left the town.' },
  { why: 'somebody who has not asked yet', text: 'Monitors will come as soon as both sides ask for them.' },
  // lists by line
  {
    why: 'a list of lines behind a colon',
    text: 'The agreement of Kotor provides for:\n- ⟦withdrawal of heavy weapons from the line⟧;\n- an amnesty.',
    body: { class: 'territory' },
    modality: ['agreed'],
  },
  {
    why: 'the terms on one line',
    text: 'A truce was signed. Terms: ⟦the rebels leave the port⟧; the army stays out.',
    modality: ['agreed'],
  },
  // under one "would"
  {
    why: 'a second duty under the same verb',
    text: 'Under the agreement, fighters would keep their rifles and ⟦go to the next province⟧.',
    body: { obligor: 'fighters' },
  },
  {
    why: 'two subjects of one duty',
    text: 'Both sides agreed in principle that ⟦the wounded and their relatives would be let out⟧.',
    body: { class: 'departure' },
  },
  {
    why: 'what somebody is there for makes it a guarantee',
    text: 'A truce was signed. ⟦Village elders would ride with the buses to guarantee that the deal was kept⟧.',
    body: { class: 'guarantee', guarantor: 'Village elders' },
  },
  {
    why: 'asked to be done by nobody in particular',
    text: 'A truce was offered. ⟦The Russians want the pilots handed over to the governor⟧.',
    body: { obligor: null, object: 'the pilots', action: 'handed over' },
  },
  {
    why: 'have something done',
    text: '⟦Under the deal, the other men will have their fingerprints taken⟧.',
    body: { action: 'taken', object: 'their fingerprints', class: 'registration' },
  },
  {
    why: 'the oath with what is sworn',
    text: 'Under the deal, fighters will leave and ⟦must swear never to fight again⟧.',
    body: { class: 'undertaking' },
  },
  // permitted, forbidden, covered
  { why: 'forbidden', text: 'A truce was signed. ⟦The movement of armed men in the column is forbidden⟧.', modality: ['agreed'] },
  { why: 'whom it does not bind', text: 'A truce was signed. ⟦Foreign fighters are not included⟧.', negated: true },
  { why: 'could be taken', text: 'A truce was signed. ⟦Light weapons could be taken⟧.', modality: ['agreed'] },
  // a yes to a noun of doing
  {
    why: 'agreed on',
    text: `${ABOUT}The two sides agreed on ⟦the release of all captives⟧.`,
    modality: ['agreed'],
    body: { class: 'prisoners' },
  },
  {
    why: 'a promise behind an aside',
    text: 'A truce was signed. Addis Ababa, for its part, ⟦promised to restore flights⟧.',
    modality: ['agreed'],
  },
  { why: 'has to', text: 'A truce was signed. ⟦Tanks have to stay behind the lines⟧.', modality: ['agreed'] },
  { why: 'tasked with', text: 'A truce was signed. ⟦The committee is tasked with drawing lines of separation⟧.', modality: ['agreed'] },
  {
    why: 'a wish towards those addressed',
    text: 'A truce was signed. ⟦Donors should tie their support⟧ to progress.',
    modality: ['demanded'],
  },
  {
    why: 'promised not to',
    text: 'A truce was signed. ⟦The rebels undertake not to cross the river⟧.',
    modality: ['agreed'],
  },
  { why: 'had been agreed', text: 'A truce was signed. ⟦Personal weapons had been agreed⟧.', modality: ['agreed'] },
  { why: 'leaves out', text: 'A truce was signed. ⟦It leaves out foreign fighters⟧.', modality: ['agreed'] },
  { why: 'a guarantee that was not given', text: 'A truce was signed. ⟦The army did not give any guarantee⟧.', negated: true },
  { why: 'a promise as a noun', text: `${ABOUT}On Taiz there is only a promise ⟦to open the roads⟧.`, modality: ['agreed'] },
  // asked of those addressed, with no deal near
  {
    why: 'a recommendation in a list',
    text: 'Recommendations\n\nTo the government of Mali:\n- ⟦open a prompt inquiry⟧;\n- publish its result.',
    modality: ['demanded'],
  },
  { why: 'what the law asks', text: '⟦Parties must spare civilians at all times⟧.', modality: ['demanded'] },
  { why: 'promised by nobody named', text: `${ABOUT}⟦A hospital was promised⟧.`, modality: ['agreed'] },
  // what would be, what is laid down, what is asked of whom
  {
    why: 'several that would be done, behind an offer',
    text: 'A truce was offered. ⟦Troops would stay where they are⟧ and the gates would reopen.',
    modality: ['planned'],
  },
  { why: 'what a deal would lead to is none', text: 'The army made an offer. It would mean peace.' },
  {
    why: 'an arrangement by which',
    text: 'Elders brokered an arrangement by which ⟦the men were allowed to go to the desert⟧.',
    modality: ['agreed'],
  },
  { why: 'settled that', text: 'A swap was agreed. It had been settled that ⟦the wounded would come first⟧.', modality: ['agreed'] },
  {
    why: 'each wish of a recommendation',
    text: 'To the government: ⟦stop using mines⟧, and give the Red Cross access.',
    modality: ['demanded'],
  },
  { why: 'no wish behind such a label', text: 'To the north: a column of trucks.' },
  {
    why: 'one against the other',
    text: 'A swap is near. He would free the priest ⟦if the government handed over his father⟧.',
    modality: ['conditional'],
  },
  {
    why: 'a line of a list with a number and a dash',
    text: 'The agreement states the following:\n1 - ⟦stopping of fire from the hour of signing⟧.\n2 - the police enter the town.',
    modality: ['agreed'],
  },
  {
    why: 'the second noun under one preposition',
    text: 'The pact provides for the handover of prisoners and for ⟦the clearing of mines⟧.',
    modality: ['agreed'],
  },
  {
    why: 'points told as clauses',
    text: 'The truce has three points: that ⟦boats with food pass⟧, that nobody lays mines and that both sides keep away.',
    modality: ['agreed'],
  },
];
