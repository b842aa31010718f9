import { type Static, Type } from 'typebox';
import { STEPS } from '../claims/milestone/body.ts';
import { STANCES } from '../claims/position/body.ts';
import { nullable, oneOf } from '../text/vocabulary.ts';

const claimIds = Type.Array(Type.String({ description: 'Claim ids' }));
const named = Type.Object({ id: Type.String(), name: Type.String(), claims: claimIds });

export const VersionSchema = Type.Object({
  id: Type.String({ description: '"v1", "v2"… in the order of the text' }),
  label: Type.String(),
  basis: oneOf(['principles', 'agreed', 'conditions', 'proposal', 'unnamed']),
  terms: claimIds,
});

export const AgreementSchema = Type.Object({
  id: Type.String({ description: '"a1", "a2"… inside the reading' }),
  name: Type.String(),
  parties: Type.Array(named),
  mediators: Type.Array(named),
  guarantors: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      of: Type.String({ description: 'What is vouched for, as written' }),
      claims: claimIds,
    }),
  ),
  versions: Type.Array(VersionSchema),
  terms: claimIds,
  positions: Type.Array(
    Type.Object({
      party: Type.String(),
      partyId: nullable(Type.String()),
      stance: oneOf(STANCES),
      toward: nullable(Type.String()),
      claim: Type.String(),
    }),
  ),
  splits: Type.Array(Type.Object({ party: Type.String({ description: 'Registry id of the whole' }), claims: claimIds }), {
    description: 'Opposed stances inside one party',
  }),
  milestones: Type.Array(Type.Object({ step: oneOf(STEPS), claim: Type.String() }), {
    description: 'In the order told, planned steps last',
  }),
  precedents: claimIds,
  status: nullable(Type.String({ description: 'The last step told, with its speaker' })),
  open: Type.Array(Type.String({ description: 'What the text leaves open' })),
});
export type Agreement = Static<typeof AgreementSchema>;
