import type { PartyRole } from '../claims/common.ts';
import type { Context } from '../claims/kind.ts';
import type { Step } from '../claims/milestone/body.ts';
import type { PartyKind, PartyMention } from '../mentions/mention.ts';
import type { Agreement } from './agreement.ts';
import { type DealClaim, mentionOf, nameOfWhole, wholeOf } from './deal-claim.ts';
import { mediatorsNamed } from './mediators.ts';

type Named = Agreement['parties'][number];

const SIDES: ReadonlySet<PartyKind> = new Set(['state', 'state-forces', 'coalition', 'armed-group', 'political']);
const GO_BETWEENS: ReadonlySet<PartyKind> = new Set(['notables', 'local-body', 'international-organisation', 'humanitarian']);
/** "No fighters leave with the convoy": whom it is not about is no side. */
const NOBODY = /^(?:no|none|neither|nobody|any)\b|^(?:لا|أي|أيّ)\s/iu;
const ACTING: readonly PartyRole[] = ['participant', 'holder', 'obligor'];

export interface Sides {
  readonly parties: Named[];
  readonly mediators: Named[];
}

/**
 * Who negotiates, takes a position or is obliged, each whole once; and who goes between: notables, local bodies and
 * international organisations at the table, and whoever the text says mediates, who is then no party unless obliged.
 */
export function sidesOf(context: Context, claims: readonly DealClaim[]): Sides {
  const mediating = mediatorsNamed(context, claims);
  const obliged = new Set(acting(context, claims, ['obligor']).map(({ mention }) => wholeOf(mention)));
  const isMediator = (mention: PartyMention) => mediating.has(wholeOf(mention)) && !obliged.has(wholeOf(mention));
  const all = acting(context, claims, ACTING).filter(({ mention }) => !NOBODY.test(mention.name));
  const sides = all.filter(({ mention }) => SIDES.has(mention.partyKind) && !isMediator(mention));
  const named = sides.filter(({ mention }) => !wholeOf(mention).startsWith('group:'));
  // "Fighters" beside two named sides are men of one of them.
  const parties = new Set(named.map(({ mention }) => wholeOf(mention))).size >= 2 ? named : sides;
  const talking = acting(context, claims, ['participant', 'mediator']).filter(({ mention }) => GO_BETWEENS.has(mention.partyKind));
  const between = [...talking, ...[...mediating.values()].flat().filter(({ mention }) => isMediator(mention))];
  const settling = new Set(claims.filter(isSettling).map((claim) => claim.id));
  const first = (one: Acting) => (settling.has(one.claim) ? 0 : 1);
  return {
    parties: byWhole(
      context,
      parties.toSorted((a, b) => first(a) - first(b)),
    ),
    mediators: byWhole(context, between),
  };
}

const SETTLING: ReadonlySet<Step> = new Set(['agreed', 'signed', 'agreed-in-principle', 'accepted', 'in-force']);

/** Whoever makes the deal is named before those who only speak of it. */
function isSettling(claim: DealClaim): boolean {
  return claim.kind === 'milestone' && claim.aside === null && SETTLING.has(claim.body.step);
}

export interface Acting {
  readonly mention: PartyMention;
  readonly claim: string;
}

function acting(context: Context, claims: readonly DealClaim[], roles: readonly PartyRole[]): Acting[] {
  return claims.flatMap((claim) =>
    roles.flatMap((role) =>
      (claim.parties[role] ?? []).flatMap((party) => {
        const mention = mentionOf(context, party);
        return mention === null ? [] : [{ mention, claim: claim.id }];
      }),
    ),
  );
}

function byWhole(context: Context, entries: readonly Acting[]): Named[] {
  const found = new Map<string, { readonly name: string; readonly claims: Set<string> }>();
  for (const { mention, claim } of entries) {
    const id = wholeOf(mention);
    const known = found.get(id) ?? { name: nameOfWhole(context, mention), claims: new Set<string>() };
    found.set(id, known);
    known.claims.add(claim);
  }
  return [...found].map(([id, { name, claims }]) => ({ id, name, claims: [...claims] }));
}
