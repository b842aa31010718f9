import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from './page-frame.tsx';

export function Missing() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('missing.title')}>
      <p>
        <Link to="/">{t('missing.back')}</Link>
      </p>
    </PageFrame>
  );
}
