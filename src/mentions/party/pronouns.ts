import { SPEECH_VERBS } from '../../languages/en/speech-words.ts';
import type { Token } from '../../text/sentence.ts';
import { STANCE_VERBS } from './words.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
};

/** Which third person a token is; null for any other word. */
export function pronounOf(token: Token): Pronoun | null {
  return /^(PRP|PRP\$)$/.test(token.tag) && Object.hasOwn(PRONOUNS, token.norm) ? (PRONOUNS[token.norm] ?? null) : null;
}

// A blast may "show", "strike" or "hold": as subjects of these "it" need not be a party.
const NOT_TELLING = new Set([
  'show',
  'indicate',
  'suggest',
  'continue',
  'hold',
  'see',
  'lead',
  'carry',
  'strike',
  'help',
  'allow',
  'attack',
  'describe',
  'state',
  'commit',
  'respond',
  'provide',
]);

/** Verbs whose subject is somebody. */
export function isAgentive(lemma: string): boolean {
  return !NOT_TELLING.has(lemma) && (SPEECH_VERBS.has(lemma) || STANCE_VERBS.has(lemma));
}
