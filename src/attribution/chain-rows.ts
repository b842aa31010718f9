/** A text with one stretch in ⟦ ⟧, and whose words it is: the links behind the publisher, "source (type)", outermost first. */
export interface ChainRow {
  readonly why: string;
  readonly text: string;
  readonly chain: readonly string[];
}

export const chainRows: readonly ChainRow[] = [
  // nobody else: the report's own voice
  { why: 'own voice', text: '⟦Forty buses entered the town⟧ at dawn.', chain: [] },
  { why: 'the frame is the report itself', text: '⟦The army denied⟧ that it had shelled the camp.', chain: [] },
  { why: 'nothing is told by nobody', text: '⟦No group has claimed the attack⟧.', chain: [] },
  { why: 'neither said', text: 'Neither man said ⟦how many had died⟧.', chain: [] },
  { why: 'never said', text: 'Eritrea has never said that ⟦it would leave⟧.', chain: [] },
  { why: 'a wish vouches for nothing', text: 'The council hopes that ⟦the road will open⟧.', chain: [] },
  { why: 'a plan vouches for nothing', text: 'The army plans to ⟦evacuate 300 people⟧.', chain: [] },
  // hearsay
  { why: 'it was said', text: 'It was said that ⟦the deal would begin tomorrow⟧.', chain: ['hearsay (hearsay)'] },
  { why: 'adverb', text: '⟦The convoy reportedly left at dawn⟧.', chain: ['hearsay (hearsay)'] },
  { why: 'is said to', text: '⟦A convoy is said to be waiting at the crossing⟧.', chain: ['hearsay (hearsay)'] },
  { why: 'reports that', text: 'There were reports that ⟦the bridge had been cut⟧.', chain: ['hearsay (hearsay)'] },
  { why: 'news in circulation', text: 'News is circulating that ⟦a delegation was called to talks⟧.', chain: ['hearsay (hearsay)'] },
  // one speaker, every place of the frame
  {
    why: 'an agency that is no news agency',
    text: 'The UN migration agency says ⟦30,000 people fled⟧.',
    chain: ['The UN migration agency (international-organisation)'],
  },
  { why: 'before', text: 'The Observatory said ⟦12 people had died⟧.', chain: ['The Observatory (monitor)'] },
  { why: 'behind', text: '⟦Twelve people had died⟧, the Observatory said.', chain: ['the Observatory (monitor)'] },
  {
    why: 'behind, turned round',
    text: '⟦Buses were ordered away from the crossing⟧, said a Syrian official who is following the deal.',
    chain: ['a Syrian official (anonymous-source)'],
  },
  {
    why: 'behind, and a semicolon ends it',
    text: '⟦All fighters left the town⟧, the mayor said on Saturday; he put them at around 200.',
    chain: ['the mayor (official)'],
  },
  {
    why: 'behind the semicolon another clause',
    text: 'All fighters left the town, the mayor said on Saturday; ⟦the road stayed shut⟧.',
    chain: [],
  },
  { why: 'in the midst', text: 'The crossing, the governor said, ⟦was closed at noon⟧.', chain: ['the governor (official)'] },
  {
    why: 'late verb like a noun',
    text: '⟦Around 6,000 people were displaced⟧, the Red Cross estimates.',
    chain: ['the Red Cross (international-organisation)'],
  },
  {
    why: 'people who know of it, without a name',
    text: '⟦The offer was turned down⟧, three people who were in the room said.',
    chain: ['three people (anonymous-source)'],
  },
  { why: 'people who lived it', text: 'Two people who fled said ⟦the bridge was shelled⟧.', chain: ['Two people (witness)'] },
  {
    why: 'what a body does, beside its name',
    text: 'The Emergency Lawyers, a monitoring group, said ⟦17 people had died⟧.',
    chain: ['The Emergency Lawyers (monitor)'],
  },
  {
    why: 'a teller without a name behind a quotation',
    text: '⟦"The group will reject the offer,"⟧ a nurse at the hospital recalled over a bad line.',
    chain: ['a nurse at the hospital (witness)'],
  },
  {
    why: 'one speaker before and behind',
    text: '"That is surrender," a colonel in the division said by telephone. ⟦"We will not leave the base."⟧',
    chain: ['a colonel in the division (anonymous-source)'],
  },
  {
    why: 'somebody told me: the "I" around it is the report itself',
    text: 'I am glad that the road is open. ⟦Eighty trucks passed⟧. I hear bad news too. Doctors tell me that there is no vaccine.',
    chain: [],
  },
  {
    why: 'a statement without a name: its "we" is nobody else’s',
    text: 'We came with three questions. Our delegation stayed a week. The adviser wrote that we had left. ⟦We kept quiet for nine days⟧.',
    chain: [],
  },
  {
    why: 'a witness without quotation marks before her cue',
    text: 'The buses came at noon. They were full. We had to leave said Samira. ⟦We lost our house⟧. We have nothing.',
    chain: ['Samira (person)'],
  },
  {
    why: 'we, by name',
    text: 'We, the High Command of the Northern Brigade, speak to our people. ⟦We released 31 prisoners⟧. Our forces have stopped firing.',
    chain: ['High Command of the Northern Brigade (party)'],
  },
  {
    why: 'a body above its press release',
    text: 'Northern Brigade\nPRESS RELEASE\n\n⟦We released 31 prisoners⟧. Our forces have stopped firing. We ask for talks.',
    chain: ['Northern Brigade (party)'],
  },
  {
    why: 'behind the semicolon of a count',
    text: 'The joint force claims 40 dead; ⟦two lorries burned⟧.',
    chain: [],
  },
  { why: 'a number alone', text: 'The army says ⟦300 to 500⟧.', chain: ['The army (party)'] },
  { why: 'gives so many dead', text: 'The ministry gives ⟦700 dead⟧ and 900 wounded.', chain: ['The ministry (official)'] },
  { why: 'gives things: no telling', text: 'The ministry gives ⟦700 tents⟧ to the camp.', chain: [] },
  { why: 'admits to', text: 'The rebels admit to ⟦17 losses⟧.', chain: ['The rebels (party)'] },
  {
    why: 'the health body is no pronoun',
    text: 'According to WHO, ⟦291 patients were left⟧.',
    chain: ['WHO (international-organisation)'],
  },
  { why: 'a plural that is the verb', text: 'The Civil Defence counts ⟦44 dead⟧.', chain: ['The Civil Defence (unknown)'] },
  {
    why: 'behind a semicolon another counts',
    text: 'The monitors put the dead at 2,000; the ministry now speaks of ⟦over 3,000 since May⟧.',
    chain: ['the ministry (official)'],
  },
  {
    why: 'a mission is no person: "it" goes on with it',
    text: 'The Mission saw 23 tanks, a patrol said. The Mission said that the road was shut. In Zolote it recorded ⟦41 violations⟧.',
    chain: ['The Mission (international-organisation)'],
  },
  {
    why: 'a second speaker in a gap',
    text: 'The ministry speaks of over 3,000 dead, the rebels of ⟦1,400 civilians⟧ alone.',
    chain: ['the rebels (party)'],
  },
  {
    why: 'the first one keeps the own number',
    text: 'The ministry speaks of ⟦over 3,000 dead⟧, the rebels of 1,400 civilians alone.',
    chain: ['The ministry (official)'],
  },
  {
    why: 'no speaker before a part',
    text: 'The ministry speaks of 40 dead, members of ⟦two families⟧.',
    chain: ['The ministry (official)'],
  },
  { why: 'a plural before the stop tells nothing', text: 'Our guns hit ⟦9 tanks⟧, 14 batteries, 5 command posts.', chain: [] },
  {
    why: 'a commander is not the group that spoke before',
    text: 'Hamas said it would wait. ⟦Forty left the zone⟧, the local commander claims.',
    chain: ['the local commander (party)'],
  },
  {
    why: 'what the answer is',
    text: "The rebels' answer is that ⟦they will stay until the second brigade leaves⟧.",
    chain: ['The rebels (party)'],
  },
  { why: 'an answer of nobody', text: 'The answer is that ⟦the road stays shut⟧.', chain: [] },
  {
    why: 'who denies a charge speaks of it',
    text: 'The army rejected accusations that ⟦its forces had killed 20 civilians⟧.',
    chain: ['The army (party)'],
  },
  {
    why: 'who calls a charge a lie speaks of it',
    text: 'The minister called the charge that ⟦his soldiers had shelled the quarter⟧ "a plain lie".',
    chain: ['The minister (official)'],
  },
  { why: 'nobody denies', text: 'There were accusations that ⟦its forces had killed 20 civilians⟧.', chain: ['hearsay (hearsay)'] },
  {
    why: 'a number put beside those counted, by somebody',
    text: 'The last fighters, put at ⟦between 300 and 400⟧ by the army, would leave for the border.',
    chain: ['the army (party)'],
  },
  {
    why: 'those counted tell nothing',
    text: 'The last fighters, put at between 300 and 400 by the army, ⟦would leave for the border⟧.',
    chain: [],
  },
  {
    why: 'a relief society of any country',
    text: 'According to the Sudanese Red Crescent, ⟦702 people left⟧.',
    chain: ['the Sudanese Red Crescent (international-organisation)'],
  },
  {
    why: 'whoever denies it does not tell it',
    text: 'Its fighters were blamed for a raid in which ⟦seven people were hacked to death⟧; the group denied it.',
    chain: [],
  },
  {
    why: 'told to somebody named, in the midst',
    text: '⟦A ceasefire between the army and the militia held on Friday⟧, residents of three villages told Lake Radio, and the first lorries left.',
    chain: ['Lake Radio (outlet)', 'residents of three villages (witness)'],
  },
  { why: 'according to, first', text: 'According to residents, ⟦the market was hit twice⟧.', chain: ['residents (witness)'] },
  { why: 'according to, last', text: '⟦The market was hit twice⟧, according to residents.', chain: ['residents (witness)'] },
  {
    why: 'one of the civilians',
    text: 'One of the civilians who left says that ⟦the food ran out⟧.',
    chain: ['One of the civilians (witness)'],
  },
  {
    why: 'an apposition between',
    text: 'Hans Grundberg, the U.N. envoy, said ⟦both sides had agreed⟧.',
    chain: ['Hans Grundberg (international-organisation)'],
  },
  {
    why: 'a name beside the noun',
    text: 'A surgeon, Monzer, 41, said ⟦his hospital had taken in 47 patients⟧.',
    chain: ['A surgeon, Monzer, 41 (witness)'],
  },
  { why: 'for his part', text: 'For his part the governor said ⟦nobody was consulted⟧.', chain: ['the governor (official)'] },
  {
    why: 'a relative clause',
    text: 'The prisoners are in the care of the Red Cross, which says ⟦it has 20 staff ready⟧.',
    chain: ['the Red Cross (international-organisation)'],
  },
  {
    why: 'joined verbs share a subject',
    text: 'The minister left the talks and said that ⟦the offer was dead⟧.',
    chain: ['The minister (official)'],
  },
  {
    why: 'a participle goes on',
    text: '"We are ready," the mayor said, adding that ⟦two roads were open⟧.',
    chain: ['the mayor (official)'],
  },
  { why: 'a count', text: 'The Observatory had counted ⟦8,500 people⟧ by midday.', chain: ['The Observatory (monitor)'] },
  { why: 'put at', text: 'The ministry put ⟦the number at over 9,500⟧.', chain: ['The ministry (official)'] },
  { why: 'speak of', text: 'Local sources speak of ⟦at least one strike⟧.', chain: ['Local sources (anonymous-source)'] },
  { why: 'accused', text: 'The channel accused the coalition of ⟦two raids on the port⟧.', chain: ['The channel (outlet)'] },
  { why: 'denied a noun', text: 'The SDF denied ⟦shelling the camp⟧.', chain: ['The SDF (party)'] },
  { why: 'a demand is its speaker’s', text: 'Iran asked that ⟦the wounded be let out of both villages⟧.', chain: ['Iran (party)'] },
  { why: 'noun with its owner', text: 'The army rejected the rebels’ claim that ⟦the base had fallen⟧.', chain: ['the rebels (party)'] },
  { why: 'a colon', text: 'Police: ⟦three men were held in the raid⟧.', chain: ['Police (official)'] },
  { why: 'a town before a colon speaks not', text: 'Maarat al-Numan: ⟦two raids killed a family⟧.', chain: [] },
  {
    why: 'from an address',
    text: "From President Zelenskiy's address last night: ⟦the work goes on⟧.",
    chain: ['President Zelenskiy (official)'],
  },
  // what is told ends
  { why: 'but', text: 'Ankara said it was ready, while ⟦Moscow rejected the plan⟧.', chain: [] },
  { why: 'a second cue', text: 'Hamas said the talks had failed and Israel said ⟦they would go on⟧.', chain: ['Israel (party)'] },
  { why: 'a rejoinder', text: 'The channel accused the coalition of two raids, ⟦which the coalition denied⟧.', chain: [] },
  { why: 'the told clause of a fronted one', text: 'While the army says the road is open, ⟦drivers still wait at the bridge⟧.', chain: [] },
  // outlets on the way
  { why: 'told AFP', text: 'A resident told AFP ⟦the bridge was cut⟧.', chain: ['AFP (agency)', 'A resident (witness)'] },
  {
    why: 'told AFP, quotation first',
    text: '⟦"We have no bread,"⟧ a resident, Abu Ahmad, told AFP.',
    chain: ['AFP (agency)', 'a resident, Abu Ahmad (witness)'],
  },
  {
    why: 'in an interview with',
    text: 'In an interview with Reuters the mayor said ⟦the water was cut⟧.',
    chain: ['Reuters (agency)', 'the mayor (official)'],
  },
  {
    why: 'said in a statement to',
    text: 'The group said in a statement to Reuters that ⟦it had left⟧.',
    chain: ['Reuters (agency)', 'The group (party)'],
  },
  {
    why: 'quoted as saying',
    text: 'AFP quoted a medical source as saying that ⟦12 people had died⟧.',
    chain: ['AFP (agency)', 'a medical source (anonymous-source)'],
  },
  {
    why: 'was quoted by',
    text: 'A doctor was quoted by Reuters as saying ⟦12 people had died⟧.',
    chain: ['Reuters (agency)', 'A doctor (witness)'],
  },
  {
    why: 'quoting, between',
    text: 'SANA, quoting a military source, said ⟦the army had entered Harasta⟧.',
    chain: ['SANA (state-media)', 'a military source (anonymous-source)'],
  },
  {
    why: 'citing, behind',
    text: '⟦Forty buses entered the town⟧, Al-Arabiya reported, citing an activist.',
    chain: ['Al-Arabiya (outlet)', 'an activist (activist)'],
  },
  {
    why: 'citing, in front',
    text: 'Citing medics, Al-Mayadeen said ⟦12 people had been killed⟧.',
    chain: ['Al-Mayadeen (outlet)', 'medics (witness)'],
  },
  {
    why: 'according to an outlet that cites',
    text: 'According to Raqqa24, citing a source in the SDF, ⟦the talks failed⟧.',
    chain: ['Raqqa24 (outlet)', 'a source in the SDF (anonymous-source)'],
  },
  {
    why: 'reported that X said',
    text: 'Al-Jazeera reported that the ministry said ⟦12 people were killed⟧.',
    chain: ['Al-Jazeera (outlet)', 'the ministry (official)'],
  },
  { why: 'as reported by', text: 'As reported by Al-Arabiya, ⟦40 buses entered the town⟧.', chain: ['Al-Arabiya (outlet)'] },
  { why: 'the addressee is no outlet', text: 'The envoy told the council ⟦the truce was holding⟧.', chain: ['The envoy (official)'] },
  // kinds of sources
  {
    why: 'of an armed group',
    text: 'SDF spokesman Mostafa Bali said ⟦the talks had failed⟧.',
    chain: ['SDF spokesman Mostafa Bali (party)'],
  },
  {
    why: 'of a council',
    text: 'Omar Alloush of the Raqqa Civil Council said ⟦they had agreed⟧.',
    chain: ['Omar Alloush of the Raqqa Civil Council (official)'],
  },
  {
    why: 'of the United Nations',
    text: 'U.N. spokesman Stephane Dujarric said ⟦aid was blocked⟧.',
    chain: ['U.N. spokesman Stephane Dujarric (international-organisation)'],
  },
  { why: 'a ministry', text: 'The defence ministry said ⟦two posts were hit⟧.', chain: ['The defence ministry (official)'] },
  { why: 'unnamed', text: 'A senior official said ⟦the deal was close⟧.', chain: ['A senior official (anonymous-source)'] },
  { why: 'a first name', text: '⟦"I saw nothing,"⟧ said Samira, 55.', chain: ['Samira, 55 (witness)'] },
  { why: 'a first name with a trade', text: '⟦"I saw nothing,"⟧ said Amal, a teacher.', chain: ['Amal (witness)'] },
  { why: 'a document', text: 'A UN report said ⟦300 civilians were killed⟧.', chain: ['A UN report (document)'] },
  { why: 'an analyst', text: 'Analysts say ⟦the truce is weak⟧.', chain: ['Analysts (expert)'] },
  { why: 'local media', text: 'Local media reported that ⟦the mayor had fled⟧.', chain: ['Local media (activist-media)'] },
  { why: 'two kinds at once', text: 'State media and activists said ⟦the buses had left⟧.', chain: ['State media and activists (mixed)'] },
  // who spoke before
  { why: 'he', text: 'SDF spokesman Mostafa Bali met the elders. He said ⟦they had agreed⟧.', chain: ['Mostafa Bali (party)'] },
  {
    why: 'last name',
    text: 'SDF spokesman Mostafa Bali said the talks failed. Bali added that ⟦the fighters had refused⟧.',
    chain: ['SDF spokesman Mostafa Bali (party)'],
  },
  {
    why: 'the source',
    text: 'A source in the SDF told Raqqa24 the talks failed. The source added that ⟦buses were waiting⟧.',
    chain: ['Raqqa24 (outlet)', 'A source in the SDF (anonymous-source)'],
  },
  {
    why: 'the monitor',
    text: 'The Syrian Observatory for Human Rights said five died. The monitor said ⟦two were children⟧.',
    chain: ['The Syrian Observatory for Human Rights (monitor)'],
  },
  {
    why: 'it',
    text: 'The camp was shelled, the Observatory said. It added that ⟦five were children⟧.',
    chain: ['the Observatory (monitor)'],
  },
  {
    why: 'both men',
    text: 'Ali Hassan said the road was open. Omar Karim said it was shut. Both men said ⟦the market was closed⟧.',
    chain: ['Ali Hassan and Omar Karim (person)'],
  },
  {
    why: 'one of them',
    text: 'Diplomats insist the deal holds. One of them conceded ⟦the date would slip⟧.',
    chain: ['one of Diplomats (anonymous-source)'],
  },
  // names with a preposition inside
  {
    why: 'a body whose name begins like people',
    text: 'Doctors Without Borders said ⟦41 patients had died⟧.',
    chain: ['Doctors Without Borders (international-organisation)'],
  },
  {
    why: 'a body that the register does not know',
    text: '⟦Two journalists were killed⟧, Reporters Without Borders said.',
    chain: ['Reporters Without Borders (international-organisation)'],
  },
  { why: 'people without something', text: 'Doctors without masks said ⟦41 patients had died⟧.', chain: ['Doctors (witness)'] },
  {
    why: 'a name that begins with a verb',
    text: 'Save the Children said ⟦11 pupils had died⟧.',
    chain: ['Save the Children (international-organisation)'],
  },
  // what stands behind the speaker
  {
    why: 'a place behind the speaker is not what is told',
    text: '⟦At least 31 people were killed⟧, the hospital official said by telephone, in the town where the World Food Programme runs a kitchen.',
    chain: ['the hospital official (official)'],
  },
  {
    why: 'according to ends at another speaker’s semicolon',
    text: 'According to the Observatory, 41 people died; the army said ⟦12 had died⟧.',
    chain: ['the army (party)'],
  },
  {
    why: 'according to goes over a semicolon without a speaker',
    text: 'According to the Observatory, 41 people died; ⟦12 of them were children⟧.',
    chain: ['the Observatory (monitor)'],
  },
  {
    why: 'who speaks inside a quotation is no "he"',
    text: 'The governor said the road was open. "What a man says under guard counts for nothing." He said ⟦twelve hostages were held⟧.',
    chain: ['The governor (official)'],
  },
  {
    why: 'the dead of the sentence before are no "he"',
    text: 'The mayor said the road was open. A driver was shot on the bridge. He said ⟦the shots came from the hill⟧.',
    chain: ['The mayor (official)'],
  },
  { why: 'a stance and a colon', text: 'The mayor denies this: ⟦the road was never shut⟧.', chain: ['The mayor (official)'] },
  {
    why: 'further than others',
    text: 'The army goes further: ⟦no prisoner will be freed before the siege is lifted⟧.',
    chain: ['The army (party)'],
  },
  { why: 'what is clear is nobody’s stance', text: 'It was clear: ⟦the road was shut⟧.', chain: [] },
  // lists of sources
  {
    why: 'the second of three counts',
    text: 'The Civil Defence said 41 had died, the Observatory ⟦38⟧ and the ministry 12.',
    chain: ['the Observatory (monitor)'],
  },
  { why: 'the last of two counts', text: 'The army counts 12 dead, the rebels ⟦40⟧.', chain: ['the rebels (party)'] },
  { why: 'the first of two counts', text: 'The army counts ⟦12 dead⟧, the rebels 40.', chain: ['The army (party)'] },
  { why: 'a number behind a thing is no speaker’s', text: 'The army counts 12 dead, the camps ⟦40⟧.', chain: ['The army (party)'] },
  {
    why: 'behind the semicolon according to others',
    text: 'The army says the road is open; according to residents ⟦it is mined⟧.',
    chain: ['residents (witness)'],
  },
  { why: 'a reason is not a source', text: '⟦The truce will hold⟧, SANA said, citing security concerns.', chain: ['SANA (state-media)'] },
  { why: 'told me of', text: 'Two aid workers told me of ⟦looting by soldiers⟧.', chain: ['Two aid workers (witness)'] },
  { why: 'by somebody’s count', text: 'By the army’s count, ⟦91 fighters died⟧.', chain: ['the army (party)'] },
  { why: 'the official count', text: 'The official count stands at ⟦91 dead⟧.', chain: ['The official count (official)'] },
  { why: 'in somebody’s view', text: 'In the view of the council ⟦the paper is void⟧.', chain: ['the council (party)'] },
  { why: 'a view of a place is no opinion', text: 'The snipers lay in view of the bridge, and ⟦two people were killed⟧.', chain: [] },
  // who acts before what is said
  {
    why: 'a gesture and a colon',
    text: 'Samir Haddad, 58 years, sits on a plastic chair: ⟦"We lost our house and four neighbours died."⟧',
    chain: ['Samir Haddad (witness)'],
  },
  { why: 'a gesture without a name', text: 'The sheikh shrugs: ⟦"They will leave tomorrow."⟧', chain: ['The sheikh (witness)'] },
  { why: 'a thing before a colon says nothing', text: 'The situation is simple: ⟦"They will leave tomorrow."⟧', chain: [] },
  {
    why: '"he" is whoever the sentence before is about',
    text: 'The ministry says the truce will hold. A military analyst doubts it. He says ⟦the second brigade will stay⟧.',
    chain: ['A military analyst (expert)'],
  },
  {
    why: '"he" goes over a sentence about a thing',
    text: 'The mayor said the truce would hold. The road is long. He said ⟦the second brigade would stay⟧.',
    chain: ['The mayor (official)'],
  },
  {
    why: '"it" after a capital',
    text: 'The African Union said nine had died. Pretoria said thirteen soldiers died; it had said ⟦seven⟧ on Friday.',
    chain: ['Pretoria (party)'],
  },
  {
    why: '"it" after a person goes further back',
    text: 'The African Union said nine had died. Haddad said it was more. It had said ⟦seven had died⟧ on Friday.',
    chain: ['The African Union (international-organisation)'],
  },
  {
    why: 'a "we" before another speaks is nobody else’s',
    text: 'I am a nurse at the hospital. ⟦We received 40 bodies⟧. The director said 60 came later.',
    chain: [],
  },
  // without a cue
  {
    why: 'a quotation in the same paragraph',
    text: '"We are tired," said Amal, a teacher. ⟦"We have no bread and no water left."⟧',
    chain: ['Amal (witness)'],
  },
  {
    why: 'a quotation in the next paragraph',
    text: '"We are tired," said Amal, a teacher.\n\n⟦"We have no bread and no water left."⟧',
    chain: ['Amal (witness)'],
  },
  {
    why: 'an unclosed quotation',
    text: 'He spoke at noon. The mayor said: "The road is closed. ⟦Nobody can leave the town⟧.',
    chain: ['The mayor (official)'],
  },
  {
    why: 'goes on with a pronoun',
    text: 'The mayor said the market was hit. ⟦They had seen two aircraft⟧.',
    chain: ['The mayor (official)'],
  },
  { why: 'the report speaks again', text: 'The mayor said the market was hit. ⟦The town lies 20 km from the border⟧.', chain: [] },
  {
    why: 'the report speaks again in the next paragraph',
    text: 'The mayor said the market was hit.\n\n⟦They have fled before⟧.',
    chain: [],
  },
  {
    why: 'one speaker’s account goes on',
    text: 'A source told us the talks were secret. The source said the army had agreed. The source added that buses were ready. ⟦The fighters refused the terms⟧.',
    chain: ['A source (anonymous-source)'],
  },
  // statements
  {
    why: 'a statement is its author’s',
    text: 'Title: Statement by the Foreign Minister, Ann Lee, on the truce\n---\nI welcome the truce. ⟦It will save lives⟧.',
    chain: ['Foreign Minister, Ann Lee (official)'],
  },
  {
    why: 'signed below',
    text: 'Title: On the fighting\n---\nWe note the truce. Our forces have not moved. ⟦We are ready to leave the town⟧. We regret the deaths.\n\nFor the Alliance of the North',
    chain: ['Alliance of the North (party)'],
  },
];
