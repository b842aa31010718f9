import type { Stance } from '../../claims/position/body.ts';
import { phraseTable } from './phrases.ts';

/** What a turn of phrase says of whoever is its subject. `loose`: nobody need be named, the one who speaks holds it. */
export interface StancePhrase {
  readonly stance: Stance;
  readonly loose?: true;
}

const no = { stance: 'rejects' } as const;
const yes = { stance: 'accepts' } as const;
const willing = { stance: 'willing' } as const;
const open = { stance: 'undecided' } as const;
const asks = { stance: 'demands' } as const;
const denies = { stance: 'denies' } as const;
const view = { stance: 'other' } as const;
const looseNo = { stance: 'rejects', loose: true } as const;
const looseWilling = { stance: 'willing', loose: true } as const;
const looseDenial = { stance: 'denies', loose: true } as const;
const looseOpen = { stance: 'undecided', loose: true } as const;

/** Turns of phrase that tell where somebody stands, without a verb that does so by itself. */
export const STANCE_PHRASES = phraseTable<StancePhrase>([
  // no
  { words: 'not|never hear of', value: no },
  { words: 'not|never budge|yield|relent|bend', value: no },
  { words: 'not|never give|cede an? inch|ground|way', value: no },
  { words: 'not|never give in|up', value: no },
  { words: 'not|never sit with|across|beside|down', value: no },
  { words: 'not|never talk|speak|negotiate|deal|bargain|parley with|to', value: no },
  { words: 'not|never go|come back|return to? there|as|until|unless|before|while|so', value: no },
  { words: 'not|never believe|trust in', value: no },
  { words: 'not|never feel|be|consider itself|themselves|himself|ourselves|itself? bound', value: no },
  { words: 'not|never bind us|it|them|him', value: no },
  { words: 'not|never concern us|it|them', value: no },
  { words: 'not|never concerned by', value: no },
  { words: 'have|has|had|want|wants|wanted none of', value: no },
  { words: 'want|wants|wanted no part|truck|dealings', value: no },
  { words: 'want|wants|wanted nothing to do', value: no },
  { words: 'see|sees|saw no reason|point|sense|need|use|cause|benefit|value|future', value: no },
  { words: 'have|has|had no intention|desire|wish|interest|appetite|plan|plans|faith of|in|to|for', value: no },
  { words: 'have|has|had no plans|intention|wish', value: no },
  { words: 'throw|threw|thrown out .. plan|proposal|offer|deal|idea|draft|demand|text|pact|agreement|accord', value: no },
  { words: 'dig|dug in its|their|his? heels', value: no },
  { words: 'stand|stood|hold|held firm|fast', value: no },
  { words: 'slam|slammed|shut|close|closed the door on|to', value: no },
  { words: 'turn|turned its|their|his back on', value: no },
  { words: 'walk|walked away from', value: no },
  { words: 'wash|washed its|their|his hands of', value: no },
  { words: 'back|backed out of', value: no },
  { words: 'pour|poured cold water', value: no },
  { words: 'leave|left no room|doubt|space for|that', value: no },
  { words: 'vow|swear|prefer|promise to fight on', value: no },
  { words: 'rather go|die|fight|leave|stay|starve than', value: view },
  { words: 'kick|bridle|recoil|chafe against|at', value: no },
  { words: 'give|gave short shrift', value: no },
  { words: 'dismiss .. out of hand', value: no },
  { words: 'consider|declare|regard|deem itself|themselves|himself .. released|freed|absolved|unbound', value: no },
  { words: 'there can|could|will|would be no talk|talks|dialogue|deal|peace|truce|ceasefire|negotiation|negotiations|compromise|return|question', value: looseNo },
  { words: 'there be|is|was no|nothing talking|negotiating|bargaining|to discuss|talk|negotiate', value: looseNo },
  { words: 'nothing to discuss|talk|negotiate about?', value: looseNo },
  // yes
  { words: 'have|has|had|raise|see|sees|saw no objection|objections|problem|quarrel|difficulty', value: yes },
  { words: 'be|is|are|was|were|been for it|the|a|an', value: yes },
  { words: 'be|is|are|was|were on board', value: yes },
  { words: 'have|has|had say|said yes', value: yes },
  { words: 'give|gave|given its|their|his|her blessing|consent|assent|nod|backing|agreement|word', value: yes },
  { words: 'give|gave|given the|a go-ahead|nod|green', value: yes },
  { words: 'throw|threw|thrown its|their|his weight behind', value: yes },
  { words: 'play its|their|our|his part', value: yes },
  { words: 'keep|honour|honor|stand by? our|its|their|his word|promise|promises|undertaking|undertakings|side|commitment|commitments', value: yes },
  { words: 'come|came round|around to', value: yes },
  { words: 'drop|dropped|withdraw|withdrew|lift|lifted its|their|his|all objection|objections|opposition|reservation|reservations|veto', value: yes },
  { words: 'sign|signed up to', value: yes },
  { words: 'fall|fell into line', value: yes },
  { words: 'have|has|had nothing against', value: yes },
  { words: 'remain|stay|be|is|are attached to', value: yes },
  // ready
  { words: 'not|never rule out', value: willing },
  { words: 'not|never averse|opposed to', value: willing },
  { words: 'leave|left|keep|kept|hold|held the|its|a door|option|window|channel open', value: willing },
  { words: 'door|doors be|is|are|remain|remains|stay|stays|was|were not? open|closed|shut', value: looseWilling },
  { words: 'with|have|has|keep an open mind', value: willing },
  { words: 'be|is|are|was|were happy|glad|content|disposed|inclined to', value: willing },
  { words: 'look for|at .. ways', value: view },
  { words: 'beg|plead|call for it|talks|them|the .. continue|go|resume', value: asks },
  { words: 'respond|react|engage|receive|answer .. positively|constructively|favourably|favorably', value: willing },
  { words: 'respond|react|receive|answer .. negatively|coolly|coldly', value: no },
  { words: 'not|never leave|leaving|left the table', value: willing },
  { words: 'be|is|was|were|are .. in good faith', value: view },
  { words: 'go|went|come|came|act|acted|negotiate|engage .. in good faith', value: view },
  // open
  { words: 'ask|asked|beg|want|wants|need|needs|seek for? more? time to', value: open },
  { words: 'ask|asked for more time', value: open },
  { words: 'we|they shall|will see', value: open },
  { words: "anyone|anybody 's guess", value: looseOpen },
  { words: 'keep|kept silent|quiet|mum', value: open },
  { words: 'be|is|was|are|were|remain|stay silent on|about|until|so', value: open },
  { words: 'not|never commit itself|themselves|himself', value: open },
  { words: 'keep|kept its|their|his|her distance', value: open },
  { words: 'keep|kept its|their|his|her options open', value: open },
  { words: 'not|never say|said where|whether|if|how', value: open },
  { words: 'withhold|reserve|suspend judgment|judgement', value: open },
  { words: 'be|is|are|was|were|been torn|undecided', value: open },
  { words: 'not|never send|sent|named|name a|an|its|any? delegation|team|delegate|representative', value: view },
  { words: 'neither confirm|confirms|confirmed .. nor deny|denies|denied', value: open },
  { words: 'not|never|neither|nor take|took it up', value: open },
  { words: 'read|hear|heard|learn of it|this|that in|from|through|on the press|radio|television|media|news', value: view },
  { words: 'find|found it|this|that|the .. worth|acceptable|unacceptable|unfair|fair|premature', value: view },
  { words: 'be|is|was|were|are content with', value: yes },
  { words: 'want|wants|wanted to host|hold|resume|continue|talk|negotiate|mediate|return|keep|extend|renew|join', value: willing },
  { words: 'be|is|was|were|are nobody|no-one .. errand|business', value: denies },
  { words: 'have|would have it the other way', value: view },
  // conditions
  { words: 'put|set|make|lay|laid|pose as? a? condition|precondition|conditions|preconditions', value: asks },
  { words: 'as a condition that|for', value: asks },
  { words: 'make .. conditional|contingent on|upon', value: asks },
  { words: 'hold|held out for', value: asks },
  { words: 'push|press|pushing|pressing for a|the? yes|no|deal|vote', value: asks },
  { words: 'stand|stands for a|an|the|all', value: asks },
  { words: 'stick|stuck to its|their|his demand|demands|position|condition|conditions|guns', value: asks },
  { words: 'want|wants|wanted .. first', value: asks },
  { words: 'only|would only accept|agree|sign|talk|come|settle', value: { stance: 'accepts-with-conditions' } },
  // blame and opinion
  { words: 'attribute|ascribe .. to', value: view },
  { words: 'put|puts it|this|them|that|the .. down to', value: view },
  { words: 'lay|laid|put|puts|pin the? blame|responsibility on|at|with', value: view },
  { words: 'point|pointed the|a finger', value: view },
  { words: 'hold|held .. accountable|responsible|liable', value: view },
  { words: 'have|has|had|voice|express doubt|doubts|reservations|misgivings|qualms|concerns about|over|on|whether', value: view },
  { words: 'cry|cried foul', value: view },
  { words: 'take|took exception|offence|umbrage to|at', value: view },
  { words: 'see|saw|seen|view|viewed|regard|paint|depict|present|portray .. as a|an|the|mere|nothing|another|proof|part', value: view },
  { words: 'come|came to see|view|regard .. as', value: view },
  { words: 'retort|retorted|counter|countered|insist|object that', value: view },
  { words: 'speak|spoke|spoken of a|an|the|his|her', value: view },
  { words: 'feel|felt betrayed|cheated|abandoned|sold', value: no },
  // denial
  { words: 'no|any truth in|to', value: looseDenial },
  { words: 'not a word|grain of? true|truth', value: looseDenial },
  { words: 'nothing of the kind|sort', value: looseDenial },
  { words: 'never agreed|promised|signed|consented|undertook|pledged|committed|accepted to|on|any|a|the|such', value: denies },
]); // biome-ignore format: a table
