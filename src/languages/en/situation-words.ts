import type { Topic } from '../../claims/situation/body.ts';

/** What a subject or object has to be for a row to fit; `any` also where there is none. */
export type About =
  | 'any'
  | 'route'
  | 'place'
  | 'front'
  | 'medical'
  | 'building'
  | 'market'
  | 'works'
  | 'life'
  | 'people'
  | 'civilians'
  | 'bodies'
  | 'vehicle'
  | 'supply'
  | 'power'
  | 'shops'
  | 'aircraft'
  | 'ill';

/** One way of telling a state. Topic `supply`: that of a supply named beside it; `words`: by all words of the clause. */
export interface StateRow {
  readonly topic: Topic | 'supply' | 'words';
  readonly about: About;
  /** Lemmas or words; "_" joins the words of a phrase, "~" stands for up to three words between. */
  readonly words: readonly string[];
  /** The same, word by word, and the words that they begin with. */
  readonly phrases: readonly (readonly string[])[];
  readonly firsts: ReadonlySet<string>;
  /** Only where the clause says that it lasts: a change ("was closed") is an event. */
  readonly lasting: boolean;
}

const row = (topic: StateRow['topic'], about: About, words: string, lasting: 'lasting' | 'any' = 'any'): StateRow => ({
  topic,
  about,
  words: words.split(' '),
  phrases: words.split(' ').map((phrase) => phrase.split('_')),
  firsts: new Set(words.split(' ').map((phrase) => phrase.split('_')[0] as string)),
  lasting: lasting === 'lasting',
});

/** What is said of a subject after "is", "remains", "has been". */
export const IS_ROWS: readonly StateRow[] = [
  row('siege', 'any', 'besieged encircled blockaded under_~_siege under_~_blockade under_siege under_blockade'),
  row('words', 'ill', 'in_force in_place in_effect', 'lasting'),
  row('siege', 'ill', 'in_its_~_day in_its_~_week in_its_~_month in_its_~_year'),
  row('siege', 'place', 'surrounded cut_off isolated sealed_off', 'lasting'),
  row('siege', 'people', 'surrounded cut_off isolated', 'lasting'),
  row('control', 'any', 'under_~_control under_control'),
  row('other', 'people', 'short_of low_on running_short_of'),
  row('words', 'ill', 'everywhere overwhelming pervasive unbearable'),
  row('movement', 'people', 'indoors at_home'),
  row('movement', 'route', 'cancelled grounded constrained hampered impeded curtailed hindered', 'lasting'),
  row('movement', 'route', 'severely_constrained severely_restricted severely_limited'),
  row('health', 'medical', 'empty'),
  row('control', 'place', 'empty_of free_of clear_of cleared_of', 'lasting'),
  row('control', 'people', 'holed_up hiding_out on_~_rooftop on_~_roof in_~_tunnel'),
  row('control', 'place', 'in_~_hands divided_between split_between contested disputed no-man'),
  row('control', 'place', 'controlled_by held_by occupied ruled_by administered_by', 'lasting'),
  row('control', 'people', 'in_~_control in_control'),
  row('control', 'building', 'occupied_by held_by controlled_by guarded_by used_by', 'lasting'),
  row('movement', 'route', 'at_~_standstill at_a_standstill at_~_halt'),
  row('other', 'life', 'at_~_standstill at_a_standstill at_~_halt'),
  row('movement', 'route', 'closed blocked impassable shut severed cut mined unusable open unsafe restricted limited denied', 'lasting'),
  row('movement', 'route', 'under_~_fire under_fire impossible blocked_by_~_rubble blocked_by_~_debris'),
  row(
    'movement',
    'route',
    'down suspended halted prohibited banned forbidden interrupted paralysed paralyzed disrupted flooded',
    'lasting',
  ),
  row('control', 'place', 'cut_in_two cut_in_half split_in_two split_in_half'),
  row(
    'movement',
    'people',
    'afraid_to_leave scared_to_leave too_afraid_to_leave too_afraid_to_go too_scared_to_go too_scared_to_leave afraid_to_go_out afraid_to_move afraid_to_return',
  ),
  row('other', 'people', 'afraid_to scared_to frightened_to too_afraid too_scared terrified_of afraid_of'),
  row('words', 'people', 'out_of_school out_of_work without_work without_income jobless unpaid without_~_class without_~_salary'),
  row('other', 'people', 'in_detention in_custody behind_bars in_captivity missing unaccounted_for'),
  row('other', 'people', 'trapped_under trapped_beneath trapped_in_~_rubble buried_under'),
  row('movement', 'people', 'trapped stranded stuck unable_to_~_leave unable_to_leave free_to_~_leave confined barred_from prevented_from'),
  row('movement', 'people', 'allowed_to_~_leave allowed_to_leave permitted_to_leave allowed_out allowed_to_return', 'lasting'),
  row('movement', 'vehicle', 'stranded stuck parked blocked', 'lasting'),
  row('health', 'medical', 'out_of_service out_of_action overwhelmed overcrowded inoperative nonfunctional non-functional understaffed'),
  row('health', 'medical', 'at_capacity at_~_capacity beyond_capacity at_breaking_point running_on_generator running_on_~_generator'),
  row('words', 'any', 'out_of_service out_of_operation nonoperational non-operational inoperable knocked_out_of'),
  row('health', 'medical', 'closed shut full open operational functional functioning working', 'lasting'),
  row('words', 'any', 'out_of_action out_of_order on_the_verge_of_collapse on_the_brink_of on_the_brink'),
  row('health', 'people', 'sick ill traumatised traumatized exhausted'),
  row('food', 'people', 'hungry starving malnourished undernourished underfed famished food-insecure food_insecure'),
  row('supply', 'people', 'reliant_on dependent_on'),
  row('shelter', 'people', 'homeless in_the_open under_trees crammed without_~_roof without_shelter without_~_home left_homeless'),
  row('shelter', 'building', 'overcrowded crammed packed full flooded', 'lasting'),
  row('words', 'building', 'at_~_capacity above_capacity over_capacity', 'lasting'),
  row('shelter', 'building', 'turned_into converted_into converted_to used_as used_to_house', 'lasting'),
  row('words', 'people', 'left_without left_with_nothing left_with_no'),
  row('words', 'market', 'empty bare'),
  row('food', 'people', 'down_to_~_meal'),
  row('words', 'market', 'closed shut', 'lasting'),
  row('words', 'works', 'operating operational working functioning running', 'lasting'),
  row('words', 'works', 'out_of_service out_of_order idle broken damaged closed shut', 'lasting'),
  row('words', 'ill', 'widespread rife common rampant acute', 'lasting'),
  row('other', 'ill', 'dire appalling catastrophic inhumane deplorable desperate alarming precarious grave harsh unbearable'),
  row('words', 'ill', 'confirmed reported detected recorded suspected', 'lasting'),
  row('bodies', 'bodies', 'left uncollected', 'lasting'),
  row(
    'bodies',
    'bodies',
    'under_~_rubble under_~_debris in_~_street on_~_street on_the_ground in_~_rubble unburied trapped strewn scattered buried_under buried_beneath',
  ),
  row('movement', 'vehicle', 'allowed_in allowed_to_enter barred_from blocked_from prevented_from stopped_from denied_access', 'lasting'),
  row('supply', 'supply', 'allowed_in allowed_to_enter barred_from blocked_from prevented_from', 'lasting'),
  row('control', 'people', 'positioned stationed entrenched dug_in', 'lasting'),
  row(
    'supply',
    'supply',
    'hard_to_find hard_to_come_by difficult_to_find impossible_to_find nowhere_to_be_found out_of_reach beyond_reach in_short_supply dry dead down scarce unavailable short limited insufficient unfit exhausted depleted unaffordable expensive rationed rare non-existent nonexistent patchy intermittent sporadic erratic almost_gone finished lacking',
  ),
  row('supply', 'power', 'off out back down'),
  row('supply', 'supply', 'trucked trucked_in', 'lasting'),
  row(
    'supply',
    'supply',
    'interrupted contaminated polluted undrinkable cut cut_off off disrupted available running_out running_low needed',
    'lasting',
  ),
  row('other', 'front', 'calm quiet tense silent'),
  row('other', 'place', 'littered_with strewn_with riddled_with mined booby-trapped ghost empty'),
  row(
    'other',
    'place',
    'calm quiet tense deserted empty dangerous unsafe paralysed paralyzed uninhabitable uninhabited depopulated unlivable in_darkness without_power',
  ),
  row('other', 'building', 'closed shut deserted abandoned', 'lasting'),
  row('other', 'shops', 'closed shut shuttered deserted'),
  row('other', 'people', 'under_~_rubble under_~_debris'),
  row('other', 'civilians', 'afraid scared frightened terrified desperate'),
];

/** What a subject does for as long as the state lasts. */
export const DO_ROWS: readonly StateRow[] = [
  row('shelter', 'people', 'sleep_rough spend_~_night_in spend_~_nights_in spend_~_night_outdoors'),
  row('health', 'people', 'lose_~_leg lose_~_arm lose_~_eye lose_~_hand lose_~_foot lose_~_limb faint vomit'),
  row(
    'other',
    'people',
    'lose_everything lose_~_belongings lose_~_home lose_~_homes lose_~_house lose_~_houses lose_~_livelihood lose_~_livelihoods',
  ),
  row('movement', 'people', 'stay_indoors stay_inside stay_home remain_indoors keep_indoors'),
  row('supply', 'people', 'buy boil cook carry fetch burn ration share', 'lasting'),
  row('other', 'aircraft', 'fly_over fly_above fly_overhead fly_~_over fly_intensively fly_low hover circle buzz', 'lasting'),
  row('shelter', 'people', 'take_shelter_in take_refuge_in', 'lasting'),
  row('siege', 'people', 'live_under_siege live_under_~_siege live_under_blockade'),
  row('bodies', 'bodies', 'lie lay rot decompose litter decay float remain'),
  row(
    'shelter',
    'people',
    'sleep_in sleep_on sleep_under shelter_in shelter_under live_in_~_tent live_in_~_hut live_in_~_shack live_in_~_container live_in_~_ruin live_in_~_mosque live_in_~_church live_in_~_basement live_in_cellar live_in_~_cellar live_in_tent live_in_basement live_in_~_open live_in_~_ruins live_in_~_camp live_in_~_school',
  ),
  row(
    'shelter',
    'people',
    'huddle_in hide_in hide_from shelter_from camp_in live_in_~_shelter live_under live_without hide_inside crowd_into',
  ),
  row('shelter', 'people', 'live_underground share_~_house share_~_room share_~_tent share_~_flat'),
  row('water', 'people', 'share_~_toilet share_~_latrine share_~_tap get_~_water receive_~_water get_~_litre get_~_liter'),
  row('shelter', 'people', 'stay_in_~_shelter stay_in_~_camp stay_in_~_school stay_in_~_tent stay_with_relative stay_with_~_family'),
  row('water', 'people', 'drink_from drink_~_from fetch_water haul_water draw_water carry_water collect_water'),
  row(
    'food',
    'people',
    'eat_once go_to_bed_hungry go_to_sleep_hungry skip_meal cry_from_hunger cry_with_hunger die_of_hunger die_from_hunger',
  ),
  row('control', 'people', 'hole_up hold_out'),
  row('supply', 'supply', 'cover last suffice_for'),
  row('supply', 'supply', 'run_out run_low run_dry run_short dwindle dry_up go_dead go_down go_off go_out'),
  row(
    'words',
    'works',
    'stop_working cease_working stop_functioning fall_silent break_down shut_down run_on_generator run_on_~_last run_on_diesel',
  ),
  row('words', 'works', 'stop cease halt'),
  row('words', 'works', 'collapse close shut operate function work run', 'lasting'),
  row('words', 'market', 'operate function open reopen', 'lasting'),
  row('health', 'medical', 'close shut collapse stop_working', 'lasting'),
  row('other', 'people', 'suspend_operation suspend_~_operation suspend_~_activity suspend_~_work suspend_~_service', 'lasting'),
  row('control', 'front', 'run_along run_through run_from run_between run_across pass_through'),
  row('other', 'life', 'come_to_~_standstill come_to_~_halt grind_to_~_halt stop', 'lasting'),
  row('siege', 'ill', 'enter_its enter_~_month enter_~_year'),
  row('supply', 'people', 'live_on survive_on subsist_on feed_on rely_on live_off depend_on eat drink'),
  row('food', 'people', 'starve go_hungry'),
  row('movement', 'supply', 'enter arrive reach flow come trickle', 'lasting'),
  row('movement', 'people', 'wait_for wait_to wait_in wait_at queue queue_at', 'lasting'),
  row('movement', 'vehicle', 'wait_for wait_to wait_in wait_at', 'lasting'),
  row('health', 'people', 'lie_on lie_in die_from die_of die_for_lack die_for_want', 'lasting'),
  row('health', 'medical', 'struggle function work operate overflow', 'lasting'),
  row('other', 'civilians', 'live_in_fear live_in_terror live_in_~_fear'),
  row('movement', 'route', 'function work operate run stop halt cease', 'lasting'),
  row('other', 'people', 'remain_in remain_inside remain_at remain_on remain_behind remain_there stay_behind stay_inside stay_on_in'),
  row('other', 'people', 'guard patrol', 'lasting'),
  row('shelter', 'building', 'serve_as', 'lasting'),
  row('supply', 'people', 'line_up_~_for queue_~_for queue_up_for stand_in_line_for wait_in_line_for'),
];

/** Verbs of holding and ringing whose object is a place, or control of one; where it must last, a simple past is an event. */
export const HOLD_ROWS: readonly StateRow[] = [
  row('control', 'place', 'control hold dominate retain administer govern have maintain keep'),
  row('siege', 'place', 'besiege encircle surround blockade ring', 'lasting'),
  row('control', 'place', 'occupy', 'lasting'),
];

/** States told by a noun: what people suffer from, or what is there. */
export const STATE_NOUNS: ReadonlyMap<string, Topic> = new Map([
  ['hunger', 'food'],
  ['starvation', 'food'],
  ['famine', 'food'],
  ['malnutrition', 'food'],
  ['thirst', 'water'],
  ['siege', 'siege'],
  ['blockade', 'siege'],
  ['disease', 'health'],
  ['epidemic', 'health'],
  ['outbreak', 'health'],
  ['cholera', 'health'],
  ['diarrhoea', 'health'],
  ['diarrhea', 'health'],
  ['typhoid', 'health'],
  ['measles', 'health'],
  ['scabies', 'health'],
  ['overcrowding', 'shelter'],
  ['homelessness', 'shelter'],
  ['fear', 'other'],
  ['panic', 'other'],
  ['despair', 'other'],
  ['blackout', 'other'],
  ['sewage', 'health'],
  ['garbage', 'health'],
  ['rubbish', 'health'],
  ['insecurity', 'other'],
  ['displacement', 'shelter'],
  ['trauma', 'health'],
  ['condition', 'other'],
  ['situation', 'other'],
  ['curfew', 'movement'],
  ['law', 'other'],
  ['emergency', 'other'],
  ['dysentery', 'health'],
  ['anaemia', 'health'],
  ['hepatitis', 'health'],
  ['case', 'health'],
  ['tension', 'other'],
  ['checkpoint', 'movement'],
  ['mine', 'movement'],
  ['landmine', 'movement'],
  ['stench', 'bodies'],
  ['smell', 'bodies'],
  ['calm', 'other'],
]);

/** Verbs that put people into such a state or keep them in it. */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(
  'suffer face endure experience cause fill spread persist prevail return flow spill overflow pile affect worsen grip plague continue reign rage rise grow mount deepen hang hover settle descend'.split(
    ' ',
  ),
);

/** Measures in which what is for sale is priced: "a litre of diesel reached 900". */
export const SOLD_UNITS: ReadonlySet<string> = new Set(
  'price cost kilo kilogram kilogramme kg litre liter gallon bag sack loaf canister barrel cylinder carton box tin packet jerrycan'.split(
    ' ',
  ),
);

/** Nouns of a lack; what is lacking stands after "of" or before. */
export const LACK_NOUNS: ReadonlySet<string> = new Set('lack shortage scarcity absence dearth shortfall want'.split(' '));

/** People in a row for what they need: "queues for bread". */
export const QUEUE_NOUNS: ReadonlySet<string> = new Set('queue line'.split(' '));

/** Tidings that do not come: "no word on the missing". */
export const TIDINGS: ReadonlySet<string> = new Set('word news trace sign contact information'.split(' '));

/** Ways that are not there: "no way out", "no escape". */
export const WAYS_OUT: ReadonlySet<string> = new Set('way route exit escape passage road corridor'.split(' '));

/** Where those come from who are in a place or left in it. */
export const ORIGINS: ReadonlySet<string> = new Set('foreigner local native national'.split(' '));

/** Words by which a group is said to be made of some sort of people. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  'mostly mainly largely predominantly chiefly most majority all any half bulk'.split(' '),
);

/** Where the dead, the hurt and the taken are counted, what they were is a part of the count. */
export const TOLL_WORDS: ReadonlySet<string> = new Set(
  'kill wound injure die dead death casualty toll victim body massacre execute arrest abduct'.split(' '),
);

/** Verbs of a lack with their object. */
export const LACK_VERBS: ReadonlySet<string> = new Set(
  'lack need run_out_of run_short_of run_low_on struggle_to_find do_without go_~_without go_~_months_without survive_~_without live_without leave_~_without leave_~_people_without'.split(
    ' ',
  ),
);

/** Words that make a supply little or none. */
export const NONE_WORDS: ReadonlySet<string> = new Set('no little without any enough only scant hardly barely'.split(' '));

const topics = (topic: Topic, nouns: string): [string, Topic][] => nouns.split(' ').map((noun) => [noun, topic]);

/** What people need and do not get. */
export const SUPPLIES: ReadonlyMap<string, Topic> = new Map([
  ...topics(
    'food',
    'food bread flour egg oil fruit meal wheat rice milk formula vegetable meat foodstuff bakery nutrition ration staple sugar grain grass leaf scrap leftover weed soup lentil bean livestock fodder crop',
  ),
  ...topics('water', 'water tap'),
  ...topics(
    'health',
    'medicine medication drug doctor nurse ambulance antibiotic vaccine anaesthetic anesthetic blood painkiller oxygen treatment surgery bandage medic healthcare hospital insulin dialysis bed pharmacy surgeon anaesthetist hygiene sanitation',
  ),
  ...topics('shelter', 'shelter tent blanket mattress accommodation housing toilet latrine shade'),
  ...topics(
    'other',
    'electricity power fuel gas internet communication communications network signal diesel heating petrol phone telephone line cash goods medicine-chest supply aid space room ammunition ammo munition salary wage income school schooling',
  ),
]);

/** Words that tell the topic of what somebody says, besides the supplies. */
export const TOPIC_NOUNS: ReadonlyMap<string, Topic> = new Map([
  ...SUPPLIES,
  ...topics('food', 'hunger starvation famine eat hungry starve feed'),
  ...topics('water', 'thirst thirsty drink pump pumping'),
  ...topics('shelter', 'basement cellar house home roof camp sleep rent hide bunker'),
  ...topics('health', 'health hospital clinic care disease illness patient sick wound infection'),
  ...topics('bodies', 'body corpse grave bury stench smell'),
  ...topics('siege', 'siege blockade besiege encirclement besieged'),
  ...topics('movement', 'leave escape flee exit road checkpoint crossing return border stuck trap'),
]);

export const ROUTES: ReadonlySet<string> = new Set(
  'transport transportation train flight ferry railway traffic lane artery lifeline road route highway crossing border exit corridor bridge checkpoint airport airspace port gate street way passage motorway path entrance access movement entry travel'.split(
    ' ',
  ),
);
/** What comes through lines and pipes: it is on or off. */
export const POWER: ReadonlySet<string> = new Set(
  'power electricity water internet phone network gas signal heating communication telephone line'.split(' '),
);
export const FRONTS: ReadonlySet<string> = new Set('front line frontline axis border'.split(' '));
export const MARKETS: ReadonlySet<string> = new Set('market shelf shop store bakery pharmacy supermarket'.split(' '));
/** What flies over people's heads. */
export const AIRCRAFT: ReadonlySet<string> = new Set('warplane plane jet drone helicopter aircraft fighter'.split(' '));
export const WORKS: ReadonlySet<string> = new Set(
  'system service station plant pump generator mill bakery grid sector reservoir pipeline turbine waterworks well borehole bank administration court council trucking distribution'.split(
    ' ',
  ),
);
export const LIFE: ReadonlySet<string> = new Set('life traffic trade work business schooling school class teaching'.split(' '));
/** Stores of a supply that is named beside them: "flour stocks". */
export const STOCKS: ReadonlySet<string> = new Set('stock stockpile reserve supply'.split(' '));
export const MEDICAL: ReadonlySet<string> = new Set('hospital clinic ward doctor medic surgeon morgue ambulance'.split(' '));
export const BUILDINGS: ReadonlySet<string> = new Set(
  'school market shop store shelter mosque church camp basement bakery university bank office home house prison jail tent cell ward room site barracks'.split(
    ' ',
  ),
);
export const PLACES: ReadonlySet<string> = new Set(
  'town city village area district neighbourhood neighborhood quarter suburb enclave camp territory region province capital country side bank strip base hill frontline street situation island pocket part half third quarter majority percent rest ground governorate countryside stronghold airport valley swathe land zone place block building field pasture orchard'.split(
    ' ',
  ),
);
export const VEHICLES: ReadonlySet<string> = new Set(
  'bus convoy truck lorry vehicle ambulance ship car coach minibus ferry boat vessel'.split(' '),
);
export const BODIES: ReadonlySet<string> = new Set('body corpse remains cadaver dead'.split(' '));

/** What the shut in cannot do, what nobody can do for the dead, and how supplies are got. */
export const EXIT_VERBS: ReadonlySet<string> = new Set('leave escape flee move exit travel return reach enter'.split(' '));
/** What people of the land cannot do: "cannot sow". */
/** What the sick and the wounded cannot do. */
export const BODILY_VERBS: ReadonlySet<string> = new Set('walk stand see hear breathe sleep swallow'.split(' '));
export const FARM_VERBS: ReadonlySet<string> = new Set('sow harvest plough plow cultivate farm fish graze irrigate plant'.split(' '));
export const BURIAL_VERBS: ReadonlySet<string> = new Set('bury recover retrieve remove reach collect identify extract pull'.split(' '));
export const GETTING_VERBS: ReadonlySet<string> = new Set(
  'find get afford buy obtain access receive deliver bring provide cook bake drink eat'.split(' '),
);
export const PRICE_VERBS: ReadonlySet<string> = new Set(
  'cost sell rise soar double triple quadruple skyrocket climb increase reach hit jump go'.split(' '),
);

/** Predicates of what nobody knows or says; a question word follows. */
export const UNKNOWN_STATES: ReadonlySet<string> = new Set('know known clear unclear unknown uncertain aware'.split(' '));
export const QUESTION_WORDS: ReadonlySet<string> = new Set('who whom whose where why what whether when which if how of'.split(' '));

/** Verbs of saying and wanting: a party that has not said something takes a position. */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  'say comment reply respond answer confirm deny claim announce agree accept reject decide sign speak explain name mention want make be have do react'.split(
    ' ',
  ),
);

/** Verbs that say that a state goes on. */
export const LASTING_WORDS: ReadonlySet<string> = new Set(
  'still remain stay keep since now currently already continue long always'.split(' '),
);

/** What those who report do to find out. */
export const INQUIRY_VERBS: ReadonlySet<string> = new Set(
  'visit write see find check verify interview examine observe ask contact collect analyse analyze photograph hear record notice spot note inspect'.split(
    ' ',
  ),
);

/** Verbs of violence: told in a plain past they are events, whoever tells them. */
export const VIOLENT_VERBS: ReadonlySet<string> = new Set(
  'torch murder assassinate kill wound injure shoot fire shell bomb bombard hit strike attack storm raid arrest detain abduct kidnap explode detonate blow burn loot execute beat torture destroy capture seize ambush clash die open enter advance withdraw target drop fall collapse launch'.split(
    ' ',
  ),
);

/** First person: a witness speaks of himself and those with him. */
export const FIRST_PERSON: ReadonlySet<string> = new Set("i we my our us me i'm we're weve ive im".split(' '));
