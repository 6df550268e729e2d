import i18next, { type Resource } from "i18next";
import { initReactI18next } from "react-i18next";

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

const STORED = "longtable.language";

/** Each language is a separate chunk, so that a Spanish-speaking user never downloads English. */
const load: Record<Language, () => Promise<{ default: Record<string, object> }>> = {
  en: () => import("./en"),
  es: () => import("./es"),
};

/** Returns the stored language, or else the browser's language, or else English. */
export function preferredLanguage(): Language {
  const wishes = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return languages.find((language) => language === wishes.find(isLanguage)) ?? "en";
}

function isLanguage(tag: string | null): boolean {
  return languages.some((language) => language === tag);
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export async function startI18n(language: Language): Promise<void> {
  const resources: Resource = { [language]: (await load[language]()).default as Resource[string] };
  await i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: false,
    defaultNS: "common",
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Loads the texts of a language, also for a part of a page that is in another person's language. */
export async function loadTexts(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries((await load[language]()).default))
    i18next.addResourceBundle(language, namespace, texts);
}

/** Returns the UI language for a BCP 47 tag, or English when there is none. */
export function languageOf(tag: string): Language {
  return languages.find((language) => tag.startsWith(language)) ?? "en";
}

export async function switchLanguage(language: Language): Promise<void> {
  await loadTexts(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Without storage, the choice lasts until the page is closed.
  }
}
