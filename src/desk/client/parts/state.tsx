import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Awaited<T> {
  readonly answer: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
}

/** What was asked for, or that it is on its way, or in words what went wrong. */
export function Awaited<T>({ answer, children }: Awaited<T>) {
  const { t } = useTranslation();
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error === null) return <p className="waiting">{t('state.waiting')}</p>;
  return (
    <div className="problem" role="alert">
      <p>{answer.error.message}</p>
      <Button className="button" onPress={() => void answer.refetch()}>
        {t('state.again')}
      </Button>
    </div>
  );
}

interface Empty {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: Empty) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** The way to where reports are taken in: a page without any begins there. */
export function ToInbox() {
  const { t } = useTranslation();
  return <Link to="/">{t('missing.back')}</Link>;
}
