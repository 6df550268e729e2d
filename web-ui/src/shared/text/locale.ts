import { useTranslation } from "react-i18next";

/**
 * Returns the locale for numbers, amounts and times. Spanish-speaking users live in the United States and expect "$45.00" and "6:00 p.
 * m."; plain `es` would show "45,00 US$" and "18:00".
 */
export function localeFor(language: string): string {
  return language === "es" ? "es-US" : "en-US";
}

/** Returns the locale of the current language. */
export function useLocale(): string {
  return localeFor(useTranslation().i18n.language);
}
