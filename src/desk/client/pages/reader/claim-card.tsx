import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useClaimWords } from '../../claim-words.ts';
import { useNoteWords } from '../../notes.ts';
import { StatusMark } from '../../parts/status.tsx';
import { useSettings } from '../../settings.ts';
import { valueAt } from './fields.ts';
import { type Review, useStanding } from './review.ts';
import type { HeldClaim, Standing } from './types.ts';

export interface Acts {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly correct: () => void;
  readonly takeBack: () => void;
}

interface ClaimCard {
  readonly held: HeldClaim;
  readonly review: Review;
  readonly language: string;
  readonly acts: Acts;
}

/** Everything that a claim says and why it was made, with what can be done about it. */
export function ClaimCard({ held, review, language, acts }: ClaimCard) {
  const { t } = useTranslation(['reader', 'vocabulary', 'claim']);
  const words = useClaimWords();
  const noteWords = useNoteWords();
  const standing = useStanding(review, held);
  const { keys } = useSettings();
  const { claim, code } = held;
  const time = words.time(claim);
  const place = words.place(claim);
  return (
    <section className="claim-card" data-kind={claim.kind} aria-label={t('claimCard', { code })}>
      <header>
        <span className="claim-code">{code}</span>
        <span className="kind">{t(`vocabulary:kind.${claim.kind}`)}</span>
        <StatusMark status={standing.status} withWord />
        {standing.last !== null && <bdi className="hint">{t('decidedBy', { by: standing.last.by })}</bdi>}
      </header>
      <blockquote lang={language} dir="auto">
        {claim.quote.exact}
      </blockquote>
      <p className="claim-says">
        <bdi>{words.line(claim)}</bdi>
      </p>
      <Corrections held={held} standing={standing} />
      {standing.last?.reason && (
        <p className="hint">
          {t('reason')}: <bdi>{standing.last.reason}</bdi>
        </p>
      )}
      <dl>
        <Fact label={t('said')}>{words.speakers(claim)}</Fact>
        <Fact label={t('manner')}>
          {t(`vocabulary:modality.${claim.modality}`)}
          {claim.aside !== null && `${t('claim:comma')}${t(`claim:aside.${claim.aside}`)}`}
        </Fact>
        {time !== null && <Fact label={t('when')}>{time}</Fact>}
        {place !== null && <Fact label={t('where')}>{place}</Fact>}
        {words.parties(claim).map(({ role, names }) => (
          <Fact key={role} label={role}>
            {names}
          </Fact>
        ))}
        <Fact label={t('why')}>
          {claim.rule === 'person' ? t('byPerson') : <code>{claim.rule}</code>}
          {claim.rule !== 'person' && `${t('claim:comma')}${t('confidence', { how: t(`claim:confidence.${claim.confidence}`) })}`}
        </Fact>
        {claim.notes.map((note) => (
          <Fact key={note} label={t('note')}>
            {noteWords(note)}
          </Fact>
        ))}
      </dl>
      <footer>
        <ActButtons acts={acts} standing={standing} />
        {keys && <p className="hint keys-hint">{t('keysHint')}</p>}
      </footer>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

/** What was read and what a person puts in its place, side by side. */
function Corrections({ held, standing }: { readonly held: HeldClaim; readonly standing: Standing }) {
  const { t } = useTranslation(['reader', 'claim']);
  const words = useClaimWords();
  const changes = Object.entries(standing.changes);
  if (changes.length === 0) return null;
  return (
    <table className="corrections">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('wasRead')}</th>
          <th scope="col">{t('corrected')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(([path, value]) => (
          <tr key={path}>
            <th scope="row">{t(`claim:field.${path}`)}</th>
            <td>
              <bdi>{words.value(path, valueAt(held.claim, path))}</bdi>
            </td>
            <td>
              <bdi>
                <b>{words.value(path, value)}</b>
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ActButtons({ acts, standing }: { readonly acts: Acts; readonly standing: Standing }) {
  const { t } = useTranslation('reader');
  const { keys } = useSettings();
  const key = (letter: string) =>
    keys && (
      <span className="key" aria-hidden="true">
        {letter}
      </span>
    );
  return (
    <div className="acts">
      <Button className="button good" onPress={acts.accept}>
        {t('accept')} {key('A')}
      </Button>
      <Button className="button" onPress={acts.correct}>
        {t('correct')} {key('C')}
      </Button>
      <Button className="button bad" onPress={acts.reject}>
        {t('reject')} {key('R')}
      </Button>
      {standing.last !== null && (
        <Button className="button quiet" onPress={acts.takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </div>
  );
}
