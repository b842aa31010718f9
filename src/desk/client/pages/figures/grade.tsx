import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../reconcile/finding.ts';
import { ask } from '../../api/ask.ts';
import { queries } from '../../api/queries.ts';
import { hasDraft, useDraft } from '../../draft.ts';
import { useFormat } from '../../format.ts';
import type { useKnown } from '../../parts/known.tsx';
import { WordsButton } from '../../parts/quotes.tsx';
import { useReasonWords } from '../../parts/reason.ts';
import { useSettings } from '../../settings.ts';

interface GradeOf {
  readonly finding: Finding;
  readonly known: ReturnType<typeof useKnown>;
}

/** The grade that stands, the computed one beside it, and who gave another one and why. */
export function Grade({ finding, known }: GradeOf) {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const { language } = useSettings();
  const words = useReasonWords();
  const { grade, computed, gradeReason, given, independent, claims, question, id } = finding;
  const [open, setOpen] = useState(() => hasDraft(draftKey(id)));
  return (
    <>
      {given !== null && <Given finding={finding} known={known} />}
      <p className="grade">
        {given === null && <GradeWord grade={grade} />}
        {given !== null && <span>{t('computedGrade', { grade: t(`vocabulary:grade.${computed}`) })}</span>}
        <span>{t('independent', { count: independent })}</span>
        <bdi className="hint">{words(gradeReason)}</bdi>
        <WordsButton claims={claims} title={question.ask[language]}>
          {t('allWords', { count: claims.length })}
        </WordsButton>
        {!open && (
          <Button className="button quiet" onPress={() => setOpen(true)}>
            {t('grading.open')}
          </Button>
        )}
      </p>
      {open && <GradeForm finding={finding} known={known} onClose={() => setOpen(false)} />}
    </>
  );
}

function GradeWord({ grade }: { readonly grade: Finding['grade'] }) {
  const { t } = useTranslation('vocabulary');
  return (
    <span className="grade-word" data-grade={grade}>
      {t(`grade.${grade}`)}
    </span>
  );
}

function Given({ finding: { id, given }, known }: GradeOf) {
  const { t } = useTranslation('figures');
  const { day } = useFormat();
  const { send, problem } = useGrading({ id, known });
  if (given === null) return null;
  return (
    <p className="grade" data-given>
      <GradeWord grade={given.grade} />
      <span>
        {t('gradedBy', { by: given.by })} · {day(given.at)}
      </span>
      <bdi className="hint">{given.reason}</bdi>
      <Button className="button quiet" onPress={() => send({ grade: null, reason: null })}>
        {t('grading.undo')}
      </Button>
      {problem !== null && <span role="alert">{problem}</span>}
    </p>
  );
}

const GRADES = ['confirmed', 'fair', 'weak', 'contested', 'discounted', 'single'] as const;

interface Draft {
  readonly grade: Finding['grade'];
  readonly reason: string;
}

const draftKey = (id: string): string => `grade ${id}`;

function GradeForm({ finding: { id, grade }, known, onClose }: GradeOf & { readonly onClose: () => void }) {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const [draft, change, drop] = useDraft<Draft>(draftKey(id), { grade, reason: '' });
  const close = () => {
    drop();
    onClose();
  };
  const { send, problem, pending } = useGrading({ id, known, onKept: close });
  return (
    <Form
      className="judge"
      aria-label={t('grading.title')}
      onSubmit={(event) => {
        event.preventDefault();
        send({ grade: draft.grade, reason: draft.reason.trim() });
      }}
    >
      <label className="field">
        <span>{t('grading.grade')}</span>
        <select value={draft.grade} onChange={({ target }) => change({ ...draft, grade: target.value as Draft['grade'] })}>
          {GRADES.map((each) => (
            <option key={each} value={each}>
              {t(`vocabulary:grade.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField className="field" isRequired value={draft.reason} onChange={(reason) => change({ ...draft, reason })}>
        <Label>{t('grading.reason')}</Label>
        <Input />
      </TextField>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="acts">
        <Button className="button main" type="submit" isDisabled={pending || draft.reason.trim() === ''}>
          {t('grading.keep')}
        </Button>
        <Button className="button quiet" onPress={close}>
          {t('grading.drop')}
        </Button>
      </div>
    </Form>
  );
}

interface Grading {
  readonly id: string;
  readonly known: ReturnType<typeof useKnown>;
  readonly onKept?: () => void;
}

/** Sends a grade, or null to take back what was given. */
function useGrading({ id, known, onKept }: Grading) {
  const { name } = useSettings();
  const sending = useMutation({
    mutationFn: (said: { readonly grade: Finding['grade'] | null; readonly reason: string | null }) =>
      ask('POST /api/findings/:id/grade', { params: { id }, query: known, body: { ...said, ...(name !== '' && { by: name }) } }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onKept?.();
    },
  });
  return { send: sending.mutate, pending: sending.isPending, problem: sending.error?.message ?? null };
}
