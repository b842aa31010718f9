import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { type Answer, ask } from '../api/ask.ts';
import { useAnswer } from '../api/queries.ts';
import { useClaimWords } from '../claim-words.ts';
import { useFormat } from '../format.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited, Empty } from '../parts/state.tsx';
import { useSettings } from '../settings.ts';
import { by as byName } from './reader/review.ts';

type Row = Answer<'GET /api/decisions'>['decisions'][number];

const ACTS = ['accept', 'reject', 'correct', 'add', 'withdraw', 'judge', 'grade'] as const;
const AT_ONCE = 100;

/** Who decided what, when and why; nothing is ever taken out, and everything can be taken back. */
export function Page() {
  const { t } = useTranslation(['decisions', 'desk']);
  const [{ by, act, vanished, skip = '0' }, change] = useAddress();
  const answer = useAnswer('GET /api/decisions', {
    query: {
      ...(by && { by }),
      ...(isAct(act) && { act }),
      ...(vanished === 'yes' && { vanished: true }),
      skip: Number(skip),
      limit: AT_ONCE,
    },
  });
  return (
    <PageFrame title={t('desk:page.decisions')}>
      <Awaited answer={answer}>
        {({ decisions, total, people }) => (
          <>
            <search className="filter-grid">
              <label className="field">
                <span>{t('who')}</span>
                <select value={by ?? ''} onChange={({ target }) => change({ by: target.value || undefined, skip: undefined })}>
                  <option value="">{t('anybody')}</option>
                  {people.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
              <label className="field">
                <span>{t('what')}</span>
                <select value={act ?? ''} onChange={({ target }) => change({ act: target.value || undefined, skip: undefined })}>
                  <option value="">{t('anything')}</option>
                  {ACTS.map((one) => (
                    <option key={one} value={one}>
                      {t(`act.${one}`)}
                    </option>
                  ))}
                </select>
              </label>
              <label className="field">
                <span>{t('where')}</span>
                <select value={vanished ?? ''} onChange={({ target }) => change({ vanished: target.value || undefined, skip: undefined })}>
                  <option value="">{t('everywhere')}</option>
                  <option value="yes">{t('onlyVanished')}</option>
                </select>
              </label>
            </search>
            {decisions.length === 0 ? <Empty title={t('none')}>{<p>{t('noneHint')}</p>}</Empty> : <Decisions rows={decisions} />}
            {total > Number(skip) + AT_ONCE && (
              <p className="pager">
                <Link to="/decisions" search={{ by, act, vanished, skip: String(Number(skip) + AT_ONCE) }}>
                  {t('older')}
                </Link>
              </p>
            )}
          </>
        )}
      </Awaited>
    </PageFrame>
  );
}

function isAct(value: string | undefined): value is (typeof ACTS)[number] {
  return ACTS.some((act) => act === value);
}

function Decisions({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('decisions');
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = async (id: string) => {
    try {
      await ask('POST /api/decisions/:id/withdraw', { params: { id }, body: byName() });
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('claim')}</th>
            <th scope="col">{t('undo')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DecisionRow key={row.id} row={row} onTakeBack={() => void takeBack(row.id)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function DecisionRow({ row, onTakeBack }: { readonly row: Row; readonly onTakeBack: () => void }) {
  const { t } = useTranslation(['decisions', 'vocabulary', 'claim']);
  const { language } = useSettings();
  const words = useClaimWords();
  const { at, by, act, reason, changes, withdrawn, sides, verdict, graded } = row;
  const named = graded?.ask[language] ?? sides.map(({ quote }) => quote).join(' / ');
  return (
    <tr className="decision-row" data-withdrawn={withdrawn || undefined} data-kind={sides[0]?.kind}>
      <td>
        <Instant at={at} />
      </td>
      <td>
        <bdi>{by}</bdi>
      </td>
      <td>
        <span className="decision-act" data-act={act}>
          {t(`act.${act}`)}
        </span>
        {verdict !== null && `: ${t(`vocabulary:verdict.${verdict}`)}`}
        {graded !== null && `: ${t(`vocabulary:grade.${graded.grade}`)}`}
        {withdrawn && <span className="hint"> ({t('takenBack')})</span>}
        {graded !== null && <span className="report-publisher">{t('computed', { grade: t(`vocabulary:grade.${graded.computed}`) })}</span>}
        {Object.entries(changes).map(([path, value]) => (
          <span key={path} className="report-publisher">
            {t(`claim:field.${path}`)}: <bdi>{words.value(path, value)}</bdi>
          </span>
        ))}
        {reason !== null && (
          <span className="report-publisher">
            <bdi>{reason}</bdi>
          </span>
        )}
      </td>
      <td>
        {graded !== null && <span>{graded.ask[language]}</span>}
        {sides.map((side) => (
          <Side key={side.claim ?? side.quote} side={side} how={row.how} />
        ))}
      </td>
      <td>
        {!withdrawn && (
          <Button className="button quiet" onPress={onTakeBack}>
            {t('takeBack')}
            <span className="unseen">: {named}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** A claim that was decided or judged: its words, its report, and whether a later reading still has it. */
function Side({ side, how }: { readonly side: Row['sides'][number]; readonly how: Row['how'] }) {
  const { t } = useTranslation(['decisions', 'vocabulary']);
  const { kind, quote, report, title, claim, language } = side;
  return (
    <div className="decision-side">
      <span className="kind">{t(`vocabulary:kind.${kind}`)}</span>{' '}
      <q className="decision-quote" lang={language} dir="auto">
        {quote}
      </q>
      <span className="report-publisher">
        {report !== null && (
          <Link to="/reports/$id" params={{ id: report }} search={claim === null ? {} : { claim }}>
            <bdi>{title ?? report}</bdi>
          </Link>
        )}
        {claim === null && ` · ${t('vanished')}`}
        {claim !== null && how === 'moved' && ` · ${t('moved')}`}
      </span>
    </div>
  );
}

/** Instants are shown in the time of the person's own machine. */
function Instant({ at }: { readonly at: string }) {
  const { language, digits } = useSettings();
  const locale = language === 'ar' ? `ar-SY-u-nu-${digits}` : 'en-GB';
  const { day } = useFormat();
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return (
    <time dateTime={at}>
      {day(at)}
      <span className="report-publisher">{time}</span>
    </time>
  );
}
