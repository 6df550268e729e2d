import { useTranslation } from "react-i18next";

/**
 * Returns the locale for numbers, amounts and times; Spanish uses United States formats. Readers of Spanish here
 * live in the United States: "$45.00" and "6:00 p. m.", where plain `es` would say "45,00 US$" and "18:00".
 */
export function localeFor(language: string): string {
  return language === "es" ? "es-US" : "en-US";
}

/** The locale of the language being read. */
export function useLocale(): string {
  return localeFor(useTranslation().i18n.language);
}
