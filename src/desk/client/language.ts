import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Messages = Readonly<Record<string, unknown>>;

/** One chunk per language; a file of a language is a namespace: messages/en/inbox.json is `inbox`. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly messages: Readonly<Record<string, Messages>> }>>> = {
  en: () => import('./messages/en.ts'),
  ar: () => import('./messages/ar.ts'),
};

export async function startLanguage(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'desk',
    resources: { [language]: await load(language) },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function setLanguage(language: string): Promise<void> {
  for (const [namespace, messages] of Object.entries(await load(language))) i18next.addResourceBundle(language, namespace, messages);
  await i18next.changeLanguage(language);
}

async function load(language: string): Promise<Readonly<Record<string, Messages>>> {
  const loader = LOADERS[language] ?? LOADERS.en;
  return (await loader?.())?.messages ?? {};
}
