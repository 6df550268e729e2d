import { SegmentedControl, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Language, languages, switchLanguage } from "@/i18n";

const names: Record<Language, string> = { en: "English", es: "Español" };

/** Switches the language and shows each language under its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t("language")}
      value={i18n.language}
      onChange={(language) => void switchLanguage(language as Language)}
      data={languages.map((value) => ({
        value,
        label: (
          <span lang={value}>
            <span aria-hidden="true">{value.toUpperCase()}</span>
            <VisuallyHidden>{names[value]}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  );
}
