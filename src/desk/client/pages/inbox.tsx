import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/queries.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { Awaited } from '../parts/state.tsx';

export function Page() {
  const { t } = useTranslation();
  const answer = useAnswer('GET /api/reports', { query: {} });
  return (
    <PageFrame title={t('page.inbox')}>
      <Awaited answer={answer}>
        {({ reports }) => (
          <ul>
            {reports.map((report) => (
              <li key={report.id}>{report.title}</li>
            ))}
          </ul>
        )}
      </Awaited>
    </PageFrame>
  );
}
