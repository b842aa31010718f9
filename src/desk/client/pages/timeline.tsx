import { useTranslation } from 'react-i18next';
import { PageFrame } from '../parts/page-frame.tsx';

export function Page() {
  const { t } = useTranslation();
  return <PageFrame title={t('page.timeline')}>{null}</PageFrame>;
}
