import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { formatLanguage } from "./invitationResponses";
import type { Attendee } from "./meetings";

/** Shows an accommodation need in the reader's language. */
export function AccommodationText({ need }: { need: Attendee["needs"][number] }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const language = need.language && formatLanguage(need.language, locale);
  return (
    <span>{[t(`need.${need.need}`), language, need.detail?.text].filter(Boolean).join(" · ")}</span>
  );
}
