import type { ClaimCase } from '../case.ts';

const ABOUT = 'The army and the rebels signed a truce in Homs. ';

export const cases: readonly ClaimCase<'position'>[] = [
  { why: 'not every one: nobody says who', text: 'Not every faction is on board with the deal.' },
  { why: 'a detail left out', text: 'The governor did not say when the others would follow under the deal.' },
  { why: 'a thing takes no stance', text: 'A convoy is ready to leave the town under the deal.' },
  // no
  {
    why: 'a verb of consent between the no and what it is about',
    text: '⟦Hamas refused to adhere to the Israeli conditions⟧.',
    body: { party: 'Hamas', stance: 'rejects', toward: 'the Israeli conditions' },
  },
  {
    why: 'a particle after the object, a clause of its own behind',
    text: '⟦Russia turned the deal down⟧ and the rebels left.',
    body: { party: 'Russia', stance: 'rejects', toward: 'the deal' },
  },
  {
    why: 'a passive: whom it was put to',
    text: 'When the deal was presented to the Russians, ⟦it was rejected⟧.',
    body: { party: 'Russians', stance: 'rejects' },
  },
  { why: 'by vote', text: `${ABOUT}⟦Far-right ministers voted against the agreement⟧.`, body: { stance: 'rejects' } },
  {
    why: 'what a party will not do',
    text: `${ABOUT}Hamas said ⟦it will not give up its weapons⟧.`,
    body: { stance: 'rejects' },
  },
  { why: 'against', text: '⟦The coalition is against any deal⟧.', body: { stance: 'rejects', toward: 'any deal' } },
  // yes
  {
    why: 'the deal and nothing behind it',
    text: 'Radio stations reported that ⟦the rebels have accepted the truce⟧ and that lorries are on the way.',
    body: { party: 'the rebels', stance: 'accepts', toward: 'the truce' },
  },
  {
    why: 'their own fighters; a pronoun for the conditions named before',
    text: 'Hezbollah rejected the conditions, though ⟦its local fighters were willing to agree on them⟧.',
    body: { party: 'its local fighters', stance: 'willing', toward: 'the conditions' },
  },
  {
    why: 'a yes that hangs on something',
    text: `${ABOUT}The Red Cross said ⟦it was ready to resume the evacuation⟧ as soon as the road was open.`,
    body: { stance: 'willing', conditions: ['the road was open'] },
  },
  {
    why: 'a yes put as what one will do',
    text: `${ABOUT}Hezbollah said ⟦it would observe the truce⟧ if Israel did.`,
    body: { stance: 'accepts-with-conditions', conditions: ['Israel did'] },
  },
  { why: 'an offer', text: `${ABOUT}⟦Iran offered to reopen the crossing⟧.`, body: { party: 'Iran', stance: 'willing' } },
  // neither
  { why: 'no answer', text: `${ABOUT}⟦Russia has not confirmed the report⟧.`, body: { party: 'Russia', stance: 'undecided' } },
  { why: 'yet to answer', text: `${ABOUT}⟦Damascus has yet to respond⟧.`, body: { stance: 'undecided' } },
  { why: 'declining to speak is no refusal of the deal', text: `${ABOUT}⟦Israel declined to comment⟧.`, body: { stance: 'undecided' } },
  {
    why: 'left out',
    text: `${ABOUT}⟦Turkey was not consulted about the agreement⟧.`,
    body: { party: 'Turkey', stance: 'other' },
  },
  {
    why: 'praise in the first person of a statement',
    text: 'Outlet: Office of the Special Envoy\n---\nThe truce has been extended. ⟦I thank Oman for its support⟧.',
    body: { stance: 'other', toward: 'Oman for its support' },
  },
  // denial
  {
    why: 'a claim that is called false',
    text: 'Israel spoke of a breach, a charge that ⟦Hamas dismissed as false⟧.',
    body: { stance: 'denies' },
    modality: ['denied'],
  },
  {
    why: 'what stands before as a pronoun',
    text: 'The channel accused the army of two raids, ⟦which the army denied⟧.',
    body: { stance: 'denies' },
    modality: ['denied'],
  },
  // none
  { why: 'what both sides reached is a step, no side’s stance', text: 'Israel and Hamas agreed to a truce.' },
  { why: 'whoever they may be, nobody has refused yet', text: 'Fighters who refuse to disarm will be pursued.' },
  { why: 'opening fire is not being open', text: `${ABOUT}Militias opened fire on a convoy.` },
  { why: 'no agreement is no "no"', text: 'The envoy said no agreement was reached.' },
  // share in a deal
  { why: 'no part in it', text: `${ABOUT}⟦Damascus had no part in it⟧, a negotiator said.`, body: { party: 'Damascus', stance: 'other' } },
  { why: 'in the dark', text: `${ABOUT}⟦Jordan was kept in the dark about the talks⟧.`, body: { party: 'Jordan', stance: 'other' } },
  // stances as nouns
  {
    why: 'a possessive before the noun',
    text: `${ABOUT}The exchange failed over ⟦Israel's refusal to free the men⟧.`,
    body: { stance: 'rejects', party: 'Israel' },
  },
  { why: 'whose it is stands behind', text: `${ABOUT}The plan faced ⟦opposition from the Houthis⟧.`, body: { stance: 'rejects' } },
  // cannot, no wish
  { why: 'cannot', text: `${ABOUT}The group said ⟦it cannot accept a surrender⟧.`, body: { stance: 'rejects' } },
  { why: 'no need', text: `${ABOUT}⟦Azerbaijan sees no need for observers⟧.`, body: { party: 'Azerbaijan', stance: 'rejects' } },
  { why: 'unacceptable to somebody', text: `${ABOUT}⟦The new draft is unacceptable to Ukraine⟧.`, body: { stance: 'rejects' } },
  // views of a deal
  {
    why: 'what a draft is in a side’s eyes',
    text: `${ABOUT}The Houthis said ⟦the draft falls short of their demands⟧.`,
    body: { stance: 'other' },
  },
  { why: 'divided on it', text: `${ABOUT}⟦The sheikhs are divided on it⟧.`, body: { stance: 'other' } },
  { why: 'a place in two parts is no stance', text: `${ABOUT}Taiz was divided between the two armies.` },
  {
    why: 'a pronoun for the one side of the sentence before',
    text: 'Ukraine signed the truce. ⟦It deplores the delay⟧.',
    body: { party: 'Ukraine', stance: 'other' },
  },
  { why: 'no party to what is decided', text: `${ABOUT}⟦The Houthis will not be party to any revision⟧.`, body: { party: 'Houthis' } },
  { why: 'a verb that reads like a plural', text: `${ABOUT}⟦Hezbollah objects to an aid convoy⟧.`, body: { stance: 'rejects' } },
  { why: 'attached', text: `${ABOUT}⟦Mali remains attached to the accord⟧.`, body: { stance: 'accepts' } },
  { why: 'in the plural what was promised, no stance', text: `${ABOUT}The rebels failed to honour their commitments.` },
  // what a side says of the other, of itself, and what is open
  {
    why: 'the other side is said to break faith',
    text: 'A truce was signed. The army said ⟦the rebels had violated it⟧.',
    body: { party: 'The army', stance: 'other', toward: 'the rebels' },
  },
  { why: 'nobody is blamed by the report itself', text: 'A truce was signed. The rebels violated it.' },
  {
    why: 'what a side will do',
    text: 'A truce was offered. Hamas said ⟦it would study the text⟧.',
    body: { party: 'Hamas', stance: 'other' },
  },
  {
    why: 'it is not clear whether',
    text: `${ABOUT}⟦It was not clear whether Hamas would accept the offer⟧.`,
    body: { party: 'Hamas', stance: 'undecided' },
  },
  { why: 'a gift to somebody', text: `${ABOUT}⟦The opposition calls the pact a gift⟧.`, body: { stance: 'other' } },
  { why: 'an answer that was not given', text: `${ABOUT}⟦Turkey has not given an answer⟧.`, body: { stance: 'undecided' } },
  // by a turn of phrase
  { why: 'would not hear of it', text: 'A truce is near. ⟦The army would not hear of a joint patrol⟧.', body: { stance: 'rejects' } },
  { why: 'no objection is a yes', text: 'A truce is near. ⟦The rebels have no objection to monitors⟧.', body: { stance: 'accepts' } },
  { why: 'not ruled out', text: 'A truce is near. ⟦The army did not rule out a wider arrangement⟧.', body: { stance: 'willing' } },
  {
    why: 'whose "it" is, by the clause above',
    text: 'A truce is near. The army made clear it ⟦does not feel bound by it⟧.',
    body: { stance: 'rejects', party: 'The army' },
  },
  { why: 'seen as something', text: 'A truce is near. ⟦The army saw the plan as a cover for arms⟧.', body: { stance: 'other' } },
  { why: 'no deal anywhere', text: 'The farmers saw the rain as a gift.' },
  {
    why: 'a charge rejected is denied',
    text: 'The truce collapsed. The mayor spoke of theft, a charge ⟦the army rejected⟧.',
    body: { stance: 'denies', party: 'the army' },
    modality: ['denied'],
  },
  { why: 'no truth in it', text: 'The truce holds. "⟦There is no truth in these rumours⟧," the army said.', body: { stance: 'denies' } },
  // denied by its own words
  {
    why: 'its planes did not',
    text: 'A pause is agreed. The army said ⟦its planes did not take off before eight⟧.',
    body: { stance: 'denies' },
    modality: ['denied'],
  },
  { why: 'no such request', text: 'The ministry said ⟦no such request was ever made⟧.', body: { stance: 'denies' } },
  { why: 'what others did not do', text: 'The army said the shops did not open.' },
  { why: 'a bystander denies nothing', text: 'A baker said his oven did not start.' },
  // in the first person, and by how one answers
  { why: 'what we want', text: 'Talks were held. "⟦We want a just peace⟧," the Front said.', body: { stance: 'other' } },
  { why: 'nobody’s side', text: 'Talks were held. "We want bread," said a baker.' },
  { why: 'answered positively', text: 'A truce is near. ⟦The army responded positively⟧.', body: { stance: 'willing' } },
];
