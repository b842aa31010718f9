import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from './api/ask.ts';
import { type Format, useFormat } from './format.ts';

type Claim = Answer<'GET /api/reports/:id'>['claims'][number]['claim'];
type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** A claim and its fields in the words of the interface; what the report says stays in the report's words. */
export interface ClaimWords {
  readonly line: (claim: Claim) => string;
  readonly speakers: (claim: Claim) => string;
  readonly amount: (body: ClaimOf<'figure'>['body']) => string;
  readonly time: (claim: Claim) => string | null;
  readonly place: (claim: Claim) => string | null;
  readonly parties: (claim: Claim) => readonly { readonly role: string; readonly names: string }[];
  /** A value of a field as a person reads it. */
  readonly value: (path: string, value: unknown) => string;
}

export function useClaimWords(): ClaimWords {
  const { t } = useTranslation(['claim', 'vocabulary']);
  const format = useFormat();
  return useMemo(() => wordsOf(t as Say, format), [t, format]);
}

function wordsOf(say: Say, format: Format): ClaimWords {
  const amount = (body: ClaimOf<'figure'>['body']) => amountWords(body, say, format);
  return {
    amount,
    line: (claim) => {
      const line = lineOf(claim, say, amount);
      return claim.negated ? say('not', { line }) : line;
    },
    speakers: (claim) => speakerWords(claim, say),
    time: (claim) => timeWords(claim, say, format),
    place: ({ place }) => {
      if (place === null) return null;
      const written = own(place.relation === null ? place.name : `${place.relation} ${place.name}`);
      const [first] = place.candidates;
      const parts = [
        first === undefined ? say('place.unknown') : first.name === place.name ? null : own(first.name),
        place.precisionKm === null ? null : say('place.within', { km: format.number(place.precisionKm) }),
        place.candidates.length > 1 ? say('place.choice', { count: place.candidates.length }) : null,
      ].filter((part) => part !== null);
      return parts.length === 0 ? written : `${written} (${parts.join(say('comma'))})`;
    },
    parties: ({ parties }) =>
      Object.entries(parties).flatMap(([role, named]) =>
        named.length === 0 ? [] : [{ role: say(`role.${role}`), names: format.list([...new Set(named.map(({ name }) => own(name)))]) }],
      ),
    value: (path, value) => valueWords(path, value, say, format),
  };
}

/** Words of the report keep a direction of their own among those of the interface. */
function own<T extends string | null>(words: T): T {
  return (words === null ? null : `\u2068${words}\u2069`) as T;
}

function sameWords(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function lineOf(claim: Claim, say: Say, amount: ClaimWords['amount']): string {
  const join = (...parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');
  switch (claim.kind) {
    case 'figure':
      return join(
        `${say(`vocabulary:measure.${claim.body.measure}`)}: ${amount(claim.body)}`,
        sameWords(claim.body.of, claim.body.unit) ? null : own(claim.body.of),
        own(claim.body.group),
      );
    case 'event': {
      const { type, stage, actor, recipient, weapon, route } = claim.body;
      return join(
        say(`type.${type}`),
        stage !== null && stage !== 'unknown' && say(`stage.${stage}`),
        actor && say('by', { who: own(actor) }),
        recipient && say('on', { whom: own(recipient) }),
        own(weapon),
        route?.from && say('from', { place: own(route.from) }),
        route?.to && say('to', { place: own(route.to) }),
      );
    }
    case 'term': {
      const { class: kind, action, object, obligor, limits, inReturnFor, onCondition } = claim.body;
      return join(
        `${say(`vocabulary:class.${kind}`)}: ${own([action, object].filter(Boolean).join(' '))}`,
        obligor && say('owed', { who: own(obligor) }),
        ...limits.map(own),
        inReturnFor && say('inReturn', { what: own(inReturnFor) }),
        onCondition && say('onCondition', { what: own(onCondition) }),
      );
    }
    case 'position': {
      const { party, stance, toward, conditions } = claim.body;
      // A view that is none of the stances says itself best.
      if (stance === 'other') return `${own(party) ?? say('unnamed')}: ${own(claim.quote.exact)}`;
      return join(`${own(party) ?? say('unnamed')}: ${say(`vocabulary:stance.${stance}`)}`, own(toward), ...conditions.map(own));
    }
    case 'milestone': {
      const { step, track, participants, venue } = claim.body;
      return join(say(`vocabulary:step.${step}`), track && say(`track.${track}`), participants.map(own).join(say('comma')), own(venue));
    }
    case 'situation':
      return join(say(`topic.${claim.body.topic}`), own(claim.body.of));
  }
}

function amountWords(body: ClaimOf<'figure'>['body'], say: Say, { number }: Format): string {
  const { low, high, lowExclusive, highExclusive, qualifier, vague, unknown, derived, unit } = body;
  if (unknown) return say('amount.unknown');
  const bare =
    low === null && high === null
      ? (own(vague) ?? own(qualifier) ?? say('amount.none'))
      : low === null
        ? say(highExclusive ? 'amount.fewer' : 'amount.most', { amount: number(high ?? 0) })
        : high === null
          ? say(lowExclusive ? 'amount.more' : 'amount.least', { amount: number(low) })
          : low === high
            ? number(low)
            : say('amount.between', { low: number(low), high: number(high) });
  const exact = low !== null && low === high;
  const told = [
    exact && qualifier !== null && say('quoted', { words: own(qualifier) }),
    vague !== null && low !== null && say('quoted', { words: own(vague) }),
    derived && say('amount.derived'),
  ];
  const notes = told.filter((note) => note !== false);
  const withUnit = unit === 'persons' ? bare : `${bare} ${own(unit)}`;
  return notes.length === 0 ? withUnit : `${withUnit} (${notes.join(say('comma'))})`;
}

function speakerWords({ attribution }: Claim, say: Say): string {
  const [inner, ...outer] = [...attribution].reverse();
  if (inner === undefined) return say('unnamed');
  if (inner.type === 'publisher') return say('ownVoice');
  const named = `${own(inner.source)} (${say(`vocabulary:source.${inner.type}`)}${inner.cue === null ? '' : `${say('comma')}${say('quoted', { words: own(inner.cue) })}`})`;
  return [named, ...outer.map((link) => say('through', { who: link.type === 'publisher' ? say('thePublisher') : own(link.source) }))].join(
    say('comma'),
  );
}

function timeWords({ time }: Claim, say: Say, { days }: Format): string | null {
  if (time === null) return null;
  const when = days(time.earliest, time.latest) ?? say('time.open');
  const role = time.role === 'happened' ? when : say(`time.${time.role}`, { when });
  return `${role} (${say('quoted', { words: own(time.expression) })}${time.anchor === 'publication' ? `${say('comma')}${say('time.counted')}` : ''})`;
}

const LISTS: Readonly<Record<string, string>> = {
  'body.measure': 'vocabulary:measure',
  'body.class': 'vocabulary:class',
  'body.stance': 'vocabulary:stance',
  'body.step': 'vocabulary:step',
  'body.type': 'type',
  'body.stage': 'stage',
  'body.topic': 'topic',
  'body.track': 'track',
  'body.civilian': 'civilian',
  'body.accounting': 'accounting',
  modality: 'vocabulary:modality',
  aside: 'aside',
};

function valueWords(path: string, value: unknown, say: Say, { number }: Format): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say('open');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return value.map((one) => valueWords(path, one, say, { number } as Format)).join(say('comma'));
  if (typeof value === 'object') return JSON.stringify(value);
  const list = LISTS[path];
  return list === undefined ? String(value) : say(`${list}.${value}`);
}
