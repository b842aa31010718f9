import { conjunctsOf } from '../../../languages/en/tree.ts';
import { inSentence } from '../../../mentions/near.ts';
import { partyAt } from '../../deal/parties.ts';
import type { Range, Scope } from '../../deal/scope.ts';
import { tokenAt } from '../../deal/scope.ts';
import { familyOf } from '../family.ts';
import { tightPhrase } from './phrase.ts';
import type { Seen } from './seen.ts';

/** One event told twice in a sentence, by a verb and a noun or by two verbs, is one claim. */
export function mergeEvents(seen: readonly Seen[]): Seen[] {
  const verbs = withoutThreatened(joinedVerbs(withoutTwice(seen.filter((one) => one.weight === 'verb'))));
  const nouns = seen.filter((one) => one.weight === 'noun' && !verbs.some((verb) => holds(verb, one) || isInThreat(verb, one)));
  const told = [...verbs, ...withoutNested(nouns)];
  const harms = joinedVerbs(seen.filter((one) => one.weight === 'harm')).filter((one) => isOwnEvent(one, told));
  return [...told, ...harms].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
}

function isInThreat(verb: Seen, noun: Seen): boolean {
  return verb.type === 'threat' && verb.range.from <= noun.predicate && noun.predicate < verb.range.to;
}

/** The verb names the noun, or tells the same kind of thing with the noun inside its words. */
function holds(verb: Seen, noun: Seen): boolean {
  if (verb.noun === noun.predicate || verb.predicate === noun.predicate) return true;
  const inside = verb.range.from <= noun.predicate && noun.predicate < verb.range.to;
  if (!inside || familyOf(verb.type) !== familyOf(noun.type)) return false;
  return !isApart(noun.scope, noun.range);
}

/** What is threatened is inside the threat. */
function withoutThreatened(verbs: readonly Seen[]): Seen[] {
  const threats = verbs.filter((one) => one.type === 'threat');
  return verbs.filter(
    (one) =>
      !threats.some(
        (threat) =>
          threat !== one && threat.range.from <= one.predicate && one.predicate < threat.range.to && threat.predicate < one.predicate,
      ),
  );
}

/** "a bomb attack hit the convoy" is read off the verb and off the noun. */
function withoutTwice(verbs: readonly Seen[]): Seen[] {
  return verbs.filter(
    (one, index) =>
      !verbs.some((other, at) => at < index && (other.predicate === one.predicate || (one.noun >= 0 && other.noun === one.noun))),
  );
}

const APART = new Set([
  'after',
  'following',
  'before',
  'since',
  'despite',
  'amid',
  'response',
  'retaliation',
  'revenge',
  'wake',
  'ahead',
  'condemn',
]);

/** "in response to an attack on", "days after the bombing of": another event than that of the clause. */
function isApart(scope: Scope, range: Range): boolean {
  return [1, 2, 3].some((step) => APART.has(tokenAt(scope.sentence, range.from - step)?.norm ?? ''));
}

function withoutNested(nouns: readonly Seen[]): Seen[] {
  return nouns.filter(
    (one) =>
      !nouns.some(
        (other) =>
          other !== one &&
          familyOf(other.type) === familyOf(one.type) &&
          other.range.from <= one.range.from &&
          one.predicate < other.range.to &&
          other.predicate < one.predicate,
      ),
  );
}

const MOST_BETWEEN = 16;

/** "left the town and reached the border": verbs of one family with one subject are one event. */
function joinedVerbs(verbs: readonly Seen[]): Seen[] {
  const kept: Seen[] = [];
  for (const verb of verbs) {
    const at = kept.findIndex((other) => isSame(other, verb));
    const other = kept[at];
    if (other === undefined) kept.push(verb);
    else kept[at] = joined(other, verb);
  }
  return kept;
}

function isSame(a: Seen, b: Seen): boolean {
  if (familyOf(a.type) !== familyOf(b.type) || (a.type === 'release') !== (b.type === 'release')) return false;
  const sentence = a.scope.sentence;
  const [first, second] = a.predicate < b.predicate ? [a, b] : [b, a];
  const token = tokenAt(sentence, second.predicate);
  const inside = first.range.from <= (token?.head ?? -1) && (token?.head ?? -1) < first.range.to;
  const hangs = token?.head === first.predicate && ['conj', 'advcl', 'xcomp', 'acl'].includes(token.label);
  if (token?.label === 'acl' && token.head >= 0 && token.head === first.weapon) return true;
  if (inside && token?.tag === 'VBG' && familyOf(a.type) !== 'movement') return second.predicate - first.predicate <= MOST_BETWEEN;
  if (!hangs || second.predicate - first.predicate > MOST_BETWEEN) return false;
  if (token?.label === 'conj' && isOther(first, second)) return false;
  // "hit a station and killed 21": what struck killed.
  if (token?.label === 'conj' && HARMS.test(second.rule) && second.actor < 0) return true;
  if (token?.label === 'conj') return subjectOf(first) === subjectOf(second) || subjectOf(second) < 0;
  return token?.label !== 'advcl' || token.tag === 'VBG';
}

/** "blew up a bridge and ambushed a patrol": each verb has its own object. */
const HARMS = /^(?:kill|wound|injure|maim|hurt|martyr)-/;

function isOther(first: Seen, second: Seen): boolean {
  if (HARMS.test(second.rule)) return false;
  return familyOf(first.type) === 'violence' && first.recipient >= 0 && second.recipient >= 0 && first.recipient !== second.recipient;
}

function subjectOf(seen: Seen): number {
  return seen.mover >= 0 ? seen.mover : seen.actor >= 0 ? seen.actor : seen.recipient;
}

/** "hurt by shells fired by the army": who fired is who did it. */
function isOnWeapon(first: Seen, second: Seen): boolean {
  return first.weapon >= 0 && tokenAt(second.scope.sentence, second.predicate)?.head === first.weapon;
}

function joined(first: Seen, second: Seen): Seen {
  const route =
    first.route === null
      ? second.route
      : {
          from: first.route.from ?? second.route?.from ?? null,
          via: first.route.via ?? second.route?.via ?? null,
          to: second.route?.to ?? first.route.to,
        };
  return {
    ...first,
    actor: first.actor >= 0 || second.predicate < 0 ? first.actor : isOnWeapon(first, second) ? second.actor : first.actor,
    range: { from: Math.min(first.range.from, second.range.from), to: Math.max(first.range.to, second.range.to) },
    recipient: first.recipient >= 0 ? first.recipient : second.recipient,
    weapon: first.weapon >= 0 ? first.weapon : second.weapon,
    route,
    stage: second.stage ?? first.stage,
  };
}

/** A death with no other violence in its sentence is an event of its own, unless it is only a count without a doer. */
function isOwnEvent(harm: Seen, told: readonly Seen[]): boolean {
  if (told.some((other) => familyOf(other.type) === 'violence')) return false;
  return harm.actor >= 0 || harm.weapon >= 0 || !isCounted(harm);
}

function isCounted({ scope, recipient, range }: Seen): boolean {
  if (recipient < 0) return true;
  // "the union leader Ana Ruiz and seven others": a count beside a name is no mere count.
  if (conjunctsOf(scope.sentence, recipient).some((member) => partyAt(scope, member)?.partyKind === 'person')) return false;
  const from = Math.min(range.from - 2, tightPhrase(scope, recipient).from - 1);
  return inSentence(scope.context.mentions.quantities, scope.sentence.index).some(
    (quantity) => quantity.from >= from && quantity.from <= recipient,
  );
}
