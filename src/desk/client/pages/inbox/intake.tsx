import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { onDeskEvent } from '../../api/live.ts';
import { useDraft } from '../../draft.ts';
import { useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { by } from '../reader/review.ts';
import { Drop } from './drop.tsx';

interface Line {
  readonly key: number;
  readonly name: string;
  readonly step: 'waiting' | 'reading' | 'added' | 'held' | 'failed';
  readonly report: string | null;
  readonly problem: string | null;
}

/** Files dropped, chosen or pasted are taken in one after the other; each says what became of it. */
export function Intake() {
  const { t } = useTranslation('inbox');
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [pasting, setPasting] = useState(false);
  const takeIn = async (files: readonly File[]) => {
    const first = Date.now();
    setLines((before) => [...files.map((file, index) => line(first + index, file.name)), ...before]);
    for (const [index, file] of files.entries()) {
      const put = (change: Partial<Line>) =>
        setLines((before) => before.map((one) => (one.key === first + index ? { ...one, ...change } : one)));
      put({ step: 'reading' });
      put(await outcomeOf(file));
    }
  };
  return (
    <section className="intake" aria-label={t('takeIn')}>
      <Drop onFiles={(files) => void takeIn(files)}>
        <Icon name="add" />
        <span>{t('drop')}</span>
        <FileTrigger allowsMultiple onSelect={(files) => void takeIn([...(files ?? [])])}>
          <Button className="button">{t('choose')}</Button>
        </FileTrigger>
        <Button className="button" onPress={() => setPasting(!pasting)} aria-expanded={pasting}>
          {t('paste')}
        </Button>
      </Drop>
      {pasting && (
        <Paste
          onPaste={(file) => {
            setPasting(false);
            void takeIn([file]);
          }}
        />
      )}
      <ul className="intake-lines" aria-live="polite">
        {lines.map((one) => (
          <li key={one.key} data-step={one.step}>
            <bdi>{one.name}</bdi>
            <Told line={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ line: { step, report, problem } }: { readonly line: Line }): ReactNode {
  const { t } = useTranslation('inbox');
  if (step === 'failed') return <span className="bad">{problem}</span>;
  return (
    <>
      <span>{t(`step.${step}`)}</span>
      {step === 'reading' && <SoFar />}
      {report !== null && (
        <Link to="/reports/$id" params={{ id: report }}>
          {t('openReport')}
        </Link>
      )}
    </>
  );
}

/** A file may hold many reports: how many of it are in the register by now. */
function SoFar() {
  const { t } = useTranslation('inbox');
  const { number } = useFormat();
  const [count, setCount] = useState(0);
  useEffect(() => onDeskEvent((event) => event.kind === 'intake' && event.step === 'added' && setCount((before) => before + 1)), []);
  return count === 0 ? null : <span>{t('soFar', { count, number: number(count) })}</span>;
}

function line(key: number, name: string): Line {
  return { key, name, step: 'waiting', report: null, problem: null };
}

async function outcomeOf(file: File): Promise<Partial<Line>> {
  try {
    const { added, held, problems } = await ask('POST /api/intake', { query: { name: file.name, ...by() }, body: file });
    const report = added[0] ?? held[0] ?? null;
    if (added.length > 0) return { step: 'added', report };
    return held.length > 0 ? { step: 'held', report } : { step: 'failed', problem: problems[0] ?? '' };
  } catch (problem) {
    return { step: 'failed', problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

const EMPTY = { title: '', date: '', publisher: '', text: '' };

/** A report typed or pasted; what is known of it goes before it as the lines of a header. */
function Paste({ onPaste }: { readonly onPaste: (file: File) => void }) {
  const { t } = useTranslation('inbox');
  const [draft, change, drop] = useDraft('sijill-paste', EMPTY);
  const put = (name: keyof typeof EMPTY) => (event: { readonly target: { readonly value: string } }) =>
    change({ ...draft, [name]: event.target.value });
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() === '') return;
        const name = `${
          draft.title
            .trim()
            .replace(/[^\p{L}\p{N}]+/gu, '-')
            .slice(0, 60) || t('pasted')
        }.txt`;
        drop();
        onPaste(new File([withHeader(draft)], name, { type: 'text/plain' }));
      }}
    >
      <label className="field wide">
        <span>{t('pasteText')}</span>
        <textarea rows={8} dir="auto" value={draft.text} onChange={put('text')} />
      </label>
      <label className="field">
        <span>{t('pasteTitle')}</span>
        <input type="text" dir="auto" value={draft.title} onChange={put('title')} />
      </label>
      <label className="field">
        <span>{t('publisher')}</span>
        <input type="text" dir="auto" value={draft.publisher} onChange={put('publisher')} />
      </label>
      <label className="field">
        <span>{t('publishedOn')}</span>
        <input type="date" value={draft.date} onChange={put('date')} />
      </label>
      <Button className="button main" type="submit">
        {t('takeIn')}
      </Button>
    </form>
  );
}

function withHeader({ title, date, publisher, text }: typeof EMPTY): string {
  const lines = Object.entries({ Title: title, Date: date, Outlet: publisher }).filter(([, value]) => value.trim() !== '');
  return lines.length === 0 ? text : `${lines.map(([name, value]) => `${name}: ${value.trim()}`).join('\n')}\n---\n${text}`;
}
