import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import { queries, useAnswer } from '../api/queries.ts';
import { useSettings } from '../settings.ts';

const VERDICTS = ['same', 'differs', 'updates', 'part-of', 'differs-in-measure', 'unrelated'] as const;
type Verdict = (typeof VERDICTS)[number];

/** Two claims: what a person says of them. It stands above what the program says, until it is taken back. */
export function Judge({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useTranslation(['quotes', 'vocabulary']);
  const held = useAnswer('GET /api/judgements', { query: { a, b } });
  const { name } = useSettings();
  const [verdict, setVerdict] = useState<Verdict>('same');
  const [reason, setReason] = useState('');
  const judging = useMutation({
    mutationFn: (said: Verdict | null) =>
      ask('POST /api/judgements', { body: { a, b, verdict: said, reason: reason.trim() || null, ...(name !== '' && { by: name }) } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const judgement = held.data?.judgement ?? null;
  return (
    <section className="judge" aria-label={t('judge.title')}>
      <h3>{t('judge.title')}</h3>
      {judgement !== null && (
        <p>
          {t('judge.before', { by: judgement.by, verdict: t(`vocabulary:verdict.${judgement.verdict}`) })}{' '}
          <Button className="button" onPress={() => judging.mutate(null)}>
            {t('judge.undo')}
          </Button>
        </p>
      )}
      <label className="field">
        <span>{t('judge.verdict')}</span>
        <select value={verdict} onChange={(event) => setVerdict(event.target.value as Verdict)}>
          {VERDICTS.map((each) => (
            <option key={each} value={each}>
              {t(`vocabulary:verdict.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField className="field" value={reason} onChange={setReason}>
        <Label>{t('judge.reason')}</Label>
        <Input />
      </TextField>
      <Button className="button main" isDisabled={judging.isPending} onPress={() => judging.mutate(verdict)}>
        {t('judge.keep')}
      </Button>
      <p role="status">{judging.isSuccess ? t('judge.kept') : (judging.error?.message ?? '')}</p>
    </section>
  );
}
