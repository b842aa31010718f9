import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Frame {
  readonly title: string;
  /** Beside the title: counts, filters. */
  readonly aside?: ReactNode;
  /** What is on it may leave the desk on paper; all other pages print a line that says where to print. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

/** Title and body of a page, and the title of the window. */
export function PageFrame({ title, aside, printed = false, children }: Frame) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Sijill`;
  }, [title]);
  return (
    <div className="page" data-printed={printed || undefined}>
      {!printed && <p className="print-note">{t('printNote')}</p>}
      <header className="page-head">
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </div>
  );
}
