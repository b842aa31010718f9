import type { ClaimCase } from '../case.ts';

const ABOUT = 'A truce was signed in Homs. ';

export const cases: readonly ClaimCase<'milestone'>[] = [
  // before a deal
  {
    why: 'secret, with both sides though a clause stands between them',
    text: '⟦The negotiations were held in secret between elders of the town, who live abroad, and rebel commanders⟧.',
    body: { step: 'talks', track: 'secret', participants: ['elders of the town', 'rebel commanders'] },
  },
  { why: 'a venue', text: '⟦The talks in Jeddah began in May⟧.', body: { step: 'talks', venue: 'Jeddah' } },
  {
    why: 'points agreed before the deal itself',
    text: 'The talks went on for a week. ⟦Both sides agreed on some principal points⟧.',
    body: { step: 'agreed-in-principle' },
  },
  { why: 'put before somebody', text: 'The deal was reached on Monday. ⟦It was presented to the Russians⟧.', body: { step: 'presented' } },
  { why: 'lists exchanged', text: 'A truce holds. ⟦The two delegations exchanged lists with 300 names⟧.', body: { step: 'talks' } },
  { why: 'under way', text: '⟦Talks got under way in Doha on Sunday⟧.', body: { step: 'talks' } },
  { why: 'negotiators meet, no deal named', text: '⟦Negotiators met in Geneva on Monday⟧.', body: { step: 'meeting' } },
  { why: 'a round needs no "talks"', text: 'The talks stalled. ⟦The next round will be held in Astana⟧.', body: { step: 'planned' } },
  { why: 'set for a day', text: '⟦A new round of talks is set for Thursday⟧.', body: { step: 'planned' } },
  { why: 'a proposal handed over', text: '⟦Mediators handed Hamas a new proposal⟧.', body: { step: 'presented' } },
  // a deal
  {
    why: 'a day between the verb and the truce',
    text: '⟦The government and the rebels agreed Thursday to a ceasefire in Hodeida⟧.',
    body: { step: 'agreed' },
  },
  { why: 'a paper that is signed', text: 'The truce held. ⟦The commanders signed a second paper⟧.', body: { step: 'signed' } },
  {
    why: 'agreeing to extend is extending',
    text: '⟦The parties have agreed to extend the truce for two months⟧.',
    body: { step: 'extended' },
  },
  { why: 'by idiom', text: 'A truce was near. ⟦The two sides shook hands in Rimbo⟧.', body: { step: 'agreed' } },
  // carrying out
  {
    why: 'the main verb, not the participle on its subject',
    text: '⟦The truce, brokered by Oman, took effect on Friday⟧.',
    body: { step: 'in-force' },
  },
  {
    why: 'a pronoun for what was carried out',
    text: 'Under the truce an exchange of captives began at dawn. ⟦It was suspended by noon⟧.',
    body: { step: 'suspended' },
  },
  {
    why: 'told as done',
    text: 'The evacuation of the town began under a deal. ⟦The operation has been completed⟧.',
    body: { step: 'completed' },
  },
  {
    why: 'due and not done',
    text: 'The prisoner deal was signed a week ago. ⟦Not one has been released⟧.',
    body: { step: 'other' },
    negated: true,
  },
  // trouble
  { why: 'walking out', text: '⟦The government has suspended the talks⟧.', body: { step: 'suspended' } },
  {
    why: 'a share in talks, not the fighting that a word in their name tells',
    text: '⟦The army suspended its participation in truce talks on Wednesday⟧.',
    body: { step: 'suspended' },
  },
  { why: 'a noun', text: 'The dispute led to ⟦the failure of the negotiations⟧.', body: { step: 'failed' } },
  { why: 'an exchange done, no deal named', text: '⟦The prisoner exchange was completed on Saturday⟧.', body: { step: 'completed' } },
  // ahead
  {
    why: 'a date ahead',
    text: '⟦Talks are due to resume in January⟧.',
    body: { step: 'planned' },
    modality: ['planned'],
  },
  {
    why: 'a missed date is a planned step',
    text: '⟦The agreement was supposed to be executed two days ago⟧.',
    body: { step: 'planned' },
    modality: ['planned'],
  },
  // beside this deal
  {
    why: 'an earlier deal',
    text: 'A truce was signed. ⟦A previous ceasefire collapsed in May⟧.',
    body: { step: 'failed' },
    aside: 'precedent',
  },
  {
    why: 'a case that it is set beside',
    text: 'Under the deal, fighters would not be struck, ⟦as was the case for the convoy that left Arsal⟧.',
    aside: 'precedent',
  },
  // none
  { why: 'a wish', text: 'He urged both sides to agree to a ceasefire.' },
  { why: 'what the rest waits for', text: 'The road stays shut until a truce is signed.' },
  { why: 'a report that is called untrue', text: 'The reports that we have agreed to a ceasefire are untrue.' },
  { why: 'what one side will not attend is no planned step', text: 'The opposition said it would not attend the talks.' },
  { why: 'commitment is where one side stands', text: 'The army said it was committed to the ceasefire.' },
  // subjects by the order of words
  {
    why: 'talks between two sides',
    text: '⟦Talks between the army and the rebels were held in Amman⟧.',
    body: { step: 'talks', venue: 'Amman' },
  },
  { why: 'a date inside the subject', text: '⟦The seven-day truce of 3 May lapsed on Monday⟧.', body: { step: 'ended' } },
  { why: 'an infinitive inside the subject', text: '⟦Negotiations to hand over Hajin have started⟧.', body: { step: 'talks' } },
  { why: 'a dateline before it', text: 'ADEN, May 3 - ⟦The truce in the port collapsed on Friday⟧.', body: { step: 'failed' } },
  {
    why: 'talks end with what they led to',
    text: '⟦A second round between the SDF and Islamic State ended with an agreement⟧.',
    body: { step: 'agreed' },
  },
  { why: 'tries at a deal', text: `${ABOUT}⟦Earlier attempts had broken down one after another⟧.`, body: { step: 'failed' } },
  { why: 'tries at something else', text: 'The army wants a truce. An attempt to climb the tower failed.' },
  // how a deal stands
  { why: 'a state', text: 'Mediators said ⟦the ceasefire was in place⟧.', body: { step: 'in-force' } },
  { why: 'a state that ends it', text: '⟦The truce is over⟧, the army said.', body: { step: 'ended' } },
  { why: 'a state that is awaited', text: 'They will stay in Goma until a settlement is in place.' },
  // lines without a verb
  { why: 'a chronology', text: `${ABOUT}\n\n5 June: ⟦second meeting, in Khojaly⟧.`, body: { step: 'meeting' } },
  { why: 'an extension in a chronology', text: `${ABOUT}\n\n29 May: ⟦extension by five days⟧.`, body: { step: 'extended' } },
  // contacts
  { why: 'at a table', text: `${ABOUT}⟦Their delegates were back at the table in Cairo⟧.`, body: { step: 'resumed' } },
  { why: 'in contact', text: `${ABOUT}⟦Russian officers have been in contact with the group⟧ since Sunday.`, body: { step: 'talks' } },
  { why: 'talks by the way', text: 'The men were freed ⟦after nine days of negotiations in Doha⟧.', body: { step: 'talks' } },
  // kept, set up, settled
  { why: 'a date that was not kept', text: `${ABOUT}⟦None of these deadlines was kept⟧.`, body: { step: 'other' } },
  { why: 'what is yet to be done', text: `${ABOUT}⟦The sides have yet to complete the withdrawal⟧.`, body: { step: 'other' } },
  { why: 'a joint body', text: `${ABOUT}⟦A joint committee was set up in Hama⟧.`, body: { step: 'other' } },
  { why: 'came to terms', text: `${ABOUT}⟦The two sides came to terms on Monday⟧.`, body: { step: 'agreed' } },
  { why: 'names put to it', text: `${ABOUT}⟦The two leaders put their names to the paper⟧.`, body: { step: 'signed' } },
  { why: 'calm', text: `${ABOUT}⟦Calm prevailed on the front⟧.`, body: { step: 'in-force' } },
  { why: 'nothing came of them', text: `${ABOUT}⟦Those contacts have yielded nothing so far⟧.`, body: { step: 'other' } },
  { why: 'a day of the truce', text: '⟦The truce entered its third day⟧.', body: { step: 'in-force' } },
  { why: 'a pause of so many hours', text: '⟦A 48-hour pause began at dawn⟧.', body: { step: 'in-force' } },
  { why: 'spoke with the other side near a deal', text: `${ABOUT}⟦The envoy spoke with both commanders⟧.`, body: { step: 'talks' } },
  // ahead, and what has not been set
  { why: 'the last to leave', text: `${ABOUT}⟦The last batch leaves on Saturday⟧.`, body: { step: 'planned' }, modality: ['planned'] },
  { why: 'no date', text: `${ABOUT}⟦No date has been set for a second round⟧.`, body: { step: 'other' } },
  { why: 'a vote that may come', text: `${ABOUT}⟦The Council could vote on a draft on Sunday⟧.`, body: { step: 'planned' } },
  {
    why: 'an object for the deal named before',
    text: `${ABOUT}⟦The regime has delayed it⟧ because of the lists.`,
    body: { step: 'suspended' },
  },
  {
    why: 'guns in two pieces of a sentence',
    text: `${ABOUT}⟦The big guns have, on the whole, fallen silent⟧.`,
    body: { step: 'in-force' },
  },
  // undone, on a day
  { why: 'ceases to have effect', text: `${ABOUT}⟦It ceases to have effect at midnight⟧.`, body: { step: 'ended' } },
  { why: 'a joint body undone', text: `${ABOUT}⟦The joint centre is disbanded⟧.`, body: { step: 'ended' } },
  { why: 'a round on a day', text: `${ABOUT}⟦A new round in Ankara is on Friday⟧.`, body: { step: 'planned' }, modality: ['planned'] },
  // by a turn of phrase
  { why: 'nothing came of it', text: `${ABOUT}⟦Nothing came of the second round⟧.`, body: { step: 'failed' } },
  { why: 'a try that went nowhere', text: `${ABOUT}⟦A first attempt led nowhere⟧.`, body: { step: 'failed' } },
  { why: 'a limit in time', text: `${ABOUT}⟦The fighters were given until noon on Saturday⟧.`, body: { step: 'planned' } },
  { why: 'time run out', text: `${ABOUT}⟦The ultimatum went by without a shot⟧.`, body: { step: 'other' } },
  { why: 'how long it held', text: 'The two sides met. ⟦An earlier truce lasted four days⟧.', body: { step: 'ended' } },
  { why: 'lasting of another thing', text: 'Envoys are in town. The storm lasted four days.' },
  { why: 'last is no verb', text: 'The trucks brought flour for the last two months.' },
  {
    why: 'a paper laid before them',
    text: `The talks stalled. ⟦The plan was laid before the elders on Monday⟧.`,
    body: { step: 'presented' },
  },
  { why: 'the guns are quiet', text: `${ABOUT}⟦The guns were quiet on Friday⟧.`, body: { step: 'in-force' } },
  { why: 'it is over', text: `${ABOUT}⟦With that, the understanding is at an end⟧.`, body: { step: 'ended' } },
  { why: 'a part in the talks', text: `The rebels signed a truce. ⟦The coalition took part in the talks⟧.`, body: { step: 'talks' } },
  // notes, names with a day, what "it" is
  { why: 'a note without a verb', text: 'The talks go on. ⟦Next meeting after Eid⟧.', body: { step: 'planned' }, modality: ['planned'] },
  { why: 'how it stands, in a note', text: 'Talks were held. ⟦Local truce over after nineteen days⟧.', body: { step: 'ended' } },
  { why: 'a note of something else', text: 'Talks were held. ⟦A truce was signed⟧. Over 700 in six flights.', body: { step: 'signed' } },
  { why: 'named so for the first time', text: 'The Front remains attached to ⟦the agreement of 20 June 2015⟧.', body: { step: 'agreed' } },
  {
    why: 'over one sentence that names none',
    text: 'The truce was renewed in May. Shops are open. ⟦It lapsed at midnight⟧.',
    body: { step: 'ended' },
  },
  {
    why: 'an object in the truce named before',
    text: 'The round produced a truce. ⟦The army broke it in eleven places⟧.',
    body: { step: 'breached' },
  },
  { why: '"deals with" is a verb', text: 'The chapter deals with prices.' },
  // on top, carried out, put off
  { why: 'demands on top', text: `${ABOUT}⟦The Houthis put forward additional demands⟧.`, body: { step: 'conditions-added' } },
  { why: 'what was lifted', text: `${ABOUT}⟦The blockade of the village was lifted on Monday⟧.`, body: { step: 'partly-carried-out' } },
  { why: 'a blockade far from any deal', text: 'The blockade of the port was lifted on Monday.' },
  { why: 'one side’s yes to what is asked', text: `${ABOUT}⟦The rebels agreed to hand in their arms⟧.`, body: { step: 'accepted' } },
  { why: 'a man’s yes to anything', text: 'A mayor agreed to pay the bill.' },
  { why: 'not bridged', text: `${ABOUT}⟦The sides could not bridge their differences⟧.`, body: { step: 'failed' } },
  { why: 'due on a day', text: `${ABOUT}⟦A second meeting is due on Monday⟧.`, body: { step: 'planned' }, modality: ['planned'] },
  { why: 'they left without a word', text: `${ABOUT}⟦The delegation left without a word⟧.`, body: { step: 'ended' } },
];
