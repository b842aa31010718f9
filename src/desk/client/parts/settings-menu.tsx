import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

const load = () => import('./settings.tsx');
const Settings = lazy(() => load().then(({ Settings }) => ({ default: Settings })));

/** The way to the settings. These come after the page itself: nobody needs them to see it. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => void load(), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Button ref={button} className="nav-settings" aria-haspopup="dialog" aria-expanded={isOpen ?? false} onPress={() => setOpen(true)}>
        <Icon name="settings" />
        <span>{t('settings.title')}</span>
      </Button>
      {isOpen !== null && (
        <Suspense>
          <Settings trigger={button} isOpen={isOpen} onChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

const AFTER_MS = 1_500;
