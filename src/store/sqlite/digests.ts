import type { NewReading, NewReport } from '../entry.ts';
import { saltedDigest } from '../log.ts';

/** What a line of the log vouches for, act by act; `verify` computes the same from what is stored. */
export const digests = {
  intake: (salt: Uint8Array, { id, text, opened, extractor }: Pick<NewReport, 'id' | 'text' | 'opened' | 'extractor'>) =>
    saltedDigest(salt, ['intake', id, text, opened, extractor]),
  reading: (salt: Uint8Array, { version, rules, rest }: Pick<NewReading, 'version' | 'rules' | 'rest'>, claims: readonly string[]) =>
    saltedDigest(salt, ['reading', version, rules, rest, ...claims]),
  record: (salt: Uint8Array, act: string, json: string) => saltedDigest(salt, [act, json]),
  judgement: (salts: Uint8Array, json: string) => saltedDigest(salts, ['judgement', json]),
  grading: (salts: Uint8Array, json: string) => saltedDigest(salts, ['grading', json]),
  /** By which the same bytes are known again after they were forgotten. */
  mark: (secret: Uint8Array, id: string) => saltedDigest(secret, ['mark', id]),
};
