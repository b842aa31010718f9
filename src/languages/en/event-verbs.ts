import type { EventType } from '../../claims/event/body.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * How the parts of an event stand around its verb.
 * `act`: the subject does it to the object. `harm`: the same, but a toll that another event may carry. `clash`: the
 * subjects do it to each other. `burst`: the subject is the weapon. `hit`: the subject is a weapon, a blast or a force.
 * `leave`, `enter`, `go`: the subject moves, its object is where from, where to, or none. `carry`: the object moves.
 * `suffer`: it happens to the subject. `march`: the subject demonstrates. `menace`: the subject announces harm.
 * `fall`: the subject is lost to somebody.
 * `pass`: the subject lets goods or people through, or keeps them out.
 */
export type Frame =
  | 'act'
  | 'harm'
  | 'clash'
  | 'burst'
  | 'hit'
  | 'leave'
  | 'enter'
  | 'go'
  | 'carry'
  | 'suffer'
  | 'march'
  | 'menace'
  | 'fall'
  | 'pass';

/** What must stand beside an ambiguous verb for it to tell an event. */
export type Needs =
  | 'armed' // an armed subject, or a weapon, aircraft or blast
  | 'force' // the same, or a body of people
  | 'target' // people, a building, a vehicle or a place as the object
  | 'people' // people as the object
  | 'crowd' // people as the subject
  | 'thing' // a building, a vehicle or a place as the object
  | 'place' // a place as the object or after a preposition
  | 'weapon' // a weapon as the object, the subject or after "with"
  | 'load' // a bomb or a shell as the object
  | 'aimed' // a target after "against" or "on"
  | 'doer' // an armed subject that is named
  | 'alone' // no object
  | 'closure' // a blockade, a siege, a curfew as the object
  | 'barred' // people or goods kept from something
  | 'captive' // hostages, prisoners
  | 'vehicle' // a vehicle of a convoy as the object
  | 'way' // a road, a crossing or a corridor as the object
  | 'held' // prisoners, bodies
  | 'supplied' // goods as the subject
  | 'goods'; // aid, food, people in need

export interface EventVerb {
  readonly type: EventType;
  readonly frame: Frame;
  readonly needs: readonly Needs[];
}

type VerbRow = readonly [type: EventType, frame: Frame, needs: string, lemmas: string];

// Lemmas, a particle joined with "_"; one line per type and way of saying it.
const VERB_ROWS: readonly VerbRow[] = [
  // violence that names itself
  ['attack', 'act', '', 'attack assault ambush assassinate murder massacre behead lynch torture rape stab mutilate decapitate dynamite'],
  ['attack', 'act', '', 'gun_down open_fire spray_bullets machine-gun machinegun riddle_bullets knife strangle slay slaughter ransack'],
  ['attack', 'act', 'force', 'fire_at fire_on fire_upon shoot_at shoot_dead shoot snipe snipe_at raid storm overrun ram'],
  ['attack', 'act', 'armed target', 'beat beat_up whip flog club hang execute pelt stone crucify'],
  ['attack', 'act', 'people', 'execute hang beat_up poison gas terrorise terrorize brutalise brutalize molest gang-rape'],
  ['attack', 'act', 'armed', 'strike_back retaliate invade infiltrate target harass advance_on close_in assail'],
  ['attack', 'act', 'armed thing', 'seize capture take_over recapture retake conquer occupy'],
  [
    'attack',
    'suffer',
    '',
    'come_attack come_fire come_bombardment come_shelling come_assault come_bombs come_shells come_shellfire come_artillery come_rockets come_attacks come_strikes',
  ],
  ['attack', 'act', 'doer thing', 'take clear'],
  ['attack', 'fall', 'thing', 'fall'],
  ['attack', 'fall', '', 'change_hands pass_control come_control pass_hands fall_control'],
  ['attack', 'act', 'doer', 'raise_flag hoist_flag plant_flag'],
  ['attack', 'act', 'thing', 'liberate'],
  [
    'attack',
    'act',
    'doer',
    'seize_control take_control gain_control regain_control wrest_control establish_control restore_control impose_control assume_control',
  ],
  ['attack', 'act', '', 'hack bludgeon beat_death stone_death burn_alive shoot_death hack_death stab_death'],
  ['clash', 'clash', 'armed', 'join_fighting join_battle join_fray enter_fray join_assault join_offensive'],
  ['attack', 'act', 'people', 'drag drag_out drag_away'],
  [
    'bombing',
    'suffer',
    '',
    'step_mine step_landmine step_explosive run_mine drive_mine trigger_mine hit_landmine hit_mine hit_mines hit_ied hit_ieds tread_mine',
  ],
  ['other', 'act', 'weapon', 'intercept dismantle defuse'],
  ['movement', 'march', 'doer', 'take_positions take_position'],
  ['clash', 'clash', 'doer', 'foil_attempt thwart_attempt'],
  ['clash', 'clash', 'doer', 'break_through push_into advance_into advance_on'],
  ['attack', 'act', 'doer alone', 'fire shoot'],
  // weapons
  ['bombing', 'act', '', 'bomb blow_up dynamite booby-trap firebomb petrol-bomb'],
  ['bombing', 'act', 'weapon', 'detonate set_off plant hurl throw lob toss blast'],
  ['attack', 'act', '', 'throw_stones hurl_stones throw_rocks hurl_rocks pelt_stones'],
  ['attack', 'act', 'weapon', 'respond reply answer'],
  ['shelling', 'burst', 'weapon', 'go_through punch_through pierce'],
  ['bombing', 'act', 'load', 'drop'],
  ['attack', 'act', 'weapon aimed', 'use employ deploy'],
  ['bombing', 'burst', '', 'explode detonate go_off blow_up'],
  ['shelling', 'act', '', 'shell bombard mortar rocket cannonade'],
  ['shelling', 'act', 'armed target', 'pound pummel blast hammer'],
  ['shelling', 'act', 'weapon', 'fire launch lob shoot'],
  ['shelling', 'burst', 'weapon', 'land fall rain slam rain_down crash'],
  ['airstrike', 'act', '', 'strafe carpet-bomb napalm'],
  [
    'attack',
    'hit',
    'armed',
    'hit strike rock shake rip tear rip_through tear_through slam_into target shatter pound crash_into plough_into plow_into',
  ],
  // deaths and wounds: often the toll of an event told beside them
  ['attack', 'harm', '', 'kill wound injure maim hurt martyr'],
  ['attack', 'harm', 'people', 'eliminate neutralise neutralize liquidate'],
  ['attack', 'harm', 'people', 'gun'],
  // both sides
  ['clash', 'clash', '', 'clash skirmish'],
  ['clash', 'clash', '', 'exchange_fire trade_fire'],
  ['clash', 'clash', 'armed', 'fight battle fight_off repel repulse rout push_back drive_back drive_out fend_off'],
  // taken and freed
  ['arrest', 'act', '', 'arrest detain apprehend imprison jail incarcerate intern'],
  ['arrest', 'act', 'people', 'round_up take_custody pick_up'],
  ['abduction', 'act', '', 'abduct kidnap'],
  ['abduction', 'act', 'people', 'seize snatch hold_hostage take_hostage take_captive take_prisoner capture enslave nab hijack'],
  ['abduction', 'act', '', 'hijack'],
  ['abduction', 'act', 'people', 'take_shields use_shields hold_shields take_shield use_shield'],
  ['abduction', 'suffer', 'crowd', 'go_missing'],
  ['abduction', 'act', 'captive', 'take hold seize'],
  ['abduction', 'act', 'doer people', 'take take_away lead_away'],
  ['abduction', 'suffer', 'crowd', 'disappear vanish'],
  ['release', 'act', 'people', 'release free liberate ransom pardon amnesty set_free let_go'],
  ['release', 'act', 'held', 'hand_over exchange swap'],
  ['release', 'suffer', 'crowd', 'walk_free'],
  // on the move
  ['movement', 'leave', 'place', 'leave flee exit quit vacate escape abandon depart desert'],
  ['movement', 'enter', 'place', 'enter reach cross'],
  [
    'movement',
    'go',
    'place',
    'arrive go come return head travel move advance cross pour stream pass proceed sail fly drive walk journey trek fan_out',
  ],
  [
    'movement',
    'go',
    'place',
    'flee escape depart leave set_off set_out move_out pull_out pour_into stream_into retreat withdraw get get_out',
  ],
  [
    'movement',
    'go',
    'force',
    'withdraw retreat pull_out pull_back fall_back redeploy deploy mass gather assemble line_up mobilise mobilize regroup cross position',
  ],
  ['movement', 'go', 'place', 'pull_into roll_into roll_through turn_up make_way go_out break_out rush_out'],
  ['movement', 'enter', 'crowd', 'board'],
  ['movement', 'carry', 'vehicle', 'send_in'],
  ['movement', 'go', '', 'defect migrate relocate emigrate'],
  ['movement', 'go', 'doer place', 'march'],
  ['movement', 'go', 'place', 'land dock anchor berth'],
  ['other', 'march', 'crowd', 'surrender'],
  ['other', 'march', 'doer', 'lay_weapons lay_arms lay_guns give_themselves'],
  ['other', 'act', 'people', 'rob'],
  ['other', 'act', 'force', 'confiscate impound'],
  ['other', 'act', 'people', 'conscript press-gang'],
  ['other', 'act', 'doer', 'rob steal extort smuggle'],
  ['evacuation', 'carry', '', 'evacuate airlift medevac'],
  ['evacuation', 'carry', 'people', 'rescue pull_rubble pull_debris'],
  ['evacuation', 'leave', '', 'evacuate'],
  [
    'movement',
    'carry',
    'people',
    'bus buss transport transfer relocate ferry deport expel displace uproot resettle escort take_out drive_out drive_from force_out move bring take repatriate banish carry_out bring_out lead_out rush rush_to throw_out kick_out chase_out drive_away',
  ],
  ['movement', 'carry', 'force', 'withdraw redeploy deploy mass station position dispatch send move'],
  // things
  [
    'damage',
    'act',
    'thing',
    'destroy damage demolish flatten level raze wreck burn burn_down torch gut bulldoze loot ruin vandalise vandalize desecrate pillage plunder ransack sabotage blacken shatter devastate obliterate cripple bring_down shoot_down down sink',
  ],
  [
    'damage',
    'act',
    '',
    'demolish bulldoze torch vandalise vandalize loot plunder sabotage shoot_down burn_down set_fire set_ablaze set_alight',
  ],
  ['damage', 'suffer', 'thing', 'lie_ruins lie_rubble'],
  ['damage', 'act', 'thing', 'break_into ransack'],
  ['damage', 'act', 'thing', 'leave_ruins leave_rubble'],
  ['damage', 'suffer', 'thing', 'collapse burn catch_fire crumble sink capsize'],
  ['damage', 'act', 'thing', 'reduce_rubble reduce_ruins lay_waste turn_rubble'],
  // streets
  ['protest', 'march', '', 'demonstrate riot'],
  ['protest', 'march', 'crowd', 'protest rally march take_streets gather_demand gather_protest'],
  // goods and passage
  [
    'access',
    'pass',
    '',
    'refuse_permission deny_permission deny_entry deny_access deny_passage refuse_access refuse_entry refuse_passage grant_access grant_passage',
  ],
  ['access', 'pass', 'closure', 'lift impose tighten ease enforce'],
  ['access', 'pass', 'goods', 'let_through allow_through wave_through'],
  ['access', 'pass', 'way', 'open'],
  ['access', 'pass', 'barred', 'prevent bar stop block ban keep'],
  [
    'access',
    'pass',
    'goods',
    'restore deliver distribute allow_in let_in block blockade obstruct turn_back turn_away hold_up cut cut_off sever close reopen seal_off',
  ],
  ['access', 'suffer', 'supplied', 'reach enter arrive'],
  ['movement', 'carry', 'vehicle', 'stop halt strand block hold_up turn_back'],
  // announced
  ['threat', 'menace', '', 'threaten'],
];

/** Verbs of events by lemma; a particle or a fixed noun is joined with "_". */
export const EVENT_VERBS: ReadonlyMap<string, readonly EventVerb[]> = groupVerbs(VERB_ROWS);

function groupVerbs(rows: readonly VerbRow[]): Map<string, readonly EventVerb[]> {
  const entries = rows.flatMap(([type, frame, needs, lemmas]) =>
    [...list(lemmas)].map((lemma): [string, EventVerb] => [lemma, { type, frame, needs: [...list(needs)] as Needs[] }]),
  );
  return new Map([...Map.groupBy(entries, ([lemma]) => lemma)].map(([lemma, own]) => [lemma, own.map(([, verb]) => verb)]));
}

/** Particles and fixed nouns that may follow a verb of `EVENT_VERBS`, and how far after it. */
export const PARTICLE_REACH = 6;

/** Verbs that give an event noun its doer and say nothing more: "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = list(`
  carry conduct launch mount stage wage commit perpetrate execute make open start begin resume renew continue escalate
  intensify step undertake unleash inflict cause do direct lead perform organise organize hold initiate deliver pursue repeat
  exchange trade survive report hear record document register monitor observe
  repel repulse thwart foil suffer sustain receive witness see experience endure face`);

/** Verbs by which an event noun is said to happen: "clashes broke out". */
export const OCCUR_VERBS: ReadonlySet<string> = list(`
  open break erupt occur happen follow place continue rage flare intensify escalate begin start resume last ensue unfold ring subside
  spread renew come target hit strike kill leave wound injure destroy damage rock shake cause claim force trigger involve
  rip tear go be leave ripple blow devastate prompt send mark stall falter sweep engulf reach echo`);

/** Verbs of telling: the noun alone tells the event, their subject is who says so. */
export const TOLD_OF: ReadonlySet<string> = list('report hear record document register monitor observe');

/** Verbs that answer with an event: "responded with artillery fire". */
export const ANSWERING: ReadonlySet<string> = list('respond retaliate reply answer');
