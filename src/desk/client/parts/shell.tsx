import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLost } from '../api/live.ts';
import { useAnswer } from '../api/queries.ts';
import { pages } from '../pages/index.ts';
import { useSettings } from '../settings.ts';
import { Icon } from './icon.tsx';
import { SettingsMenu } from './settings-menu.tsx';

/** What stands around every page: skip link, navigation, the state of the connection. */
export function Shell() {
  const { language, digits } = useSettings();
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void main.current?.scrollTo(0, 0);
  }, [path]);
  return (
    <I18nProvider locale={language === 'ar' ? `ar-SY-u-nu-${digits}` : 'en-GB'}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <div className="shell">
        <Navigation />
        <main id="main" ref={main} tabIndex={-1}>
          <LostConnection />
          <Outlet />
        </main>
      </div>
    </I18nProvider>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const register = useAnswer('GET /api/register', {});
  return (
    <nav className="nav" aria-label={t('navigation')}>
      <Link to="/" className="brand">
        <Icon name="sijill" />
        <span>{t('name')}</span>
      </Link>
      {register.data?.example && <p className="example-note">{t('example')}</p>}
      <ul>
        {pages
          .filter(({ listed }) => listed)
          .map(({ name, path }) => (
            <li key={name}>
              <Link to={path} activeOptions={{ exact: path === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
                <Icon name={name} />
                <span>{t(`page.${name}`)}</span>
              </Link>
            </li>
          ))}
      </ul>
      <SettingsMenu />
    </nav>
  );
}

function LostConnection() {
  const { t } = useTranslation();
  const lost = useLost();
  return <div aria-live="assertive">{lost && <p className="lost">{t('lost')}</p>}</div>;
}
