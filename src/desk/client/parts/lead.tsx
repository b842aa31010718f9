import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnown } from './known.tsx';

/** What a page is for, and the way to paper. */
export function Lead({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('case-file');
  const known = useKnown();
  return (
    <>
      <p className="hint">{children}</p>
      <Link to="/case-file" search={known as never} className="case-link">
        {t('link')}
      </Link>
    </>
  );
}
