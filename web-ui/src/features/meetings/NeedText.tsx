import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { languageName } from "./answering";
import type { Guest } from "./meetings";

/** What somebody needs, in the reader's words: "Interpreter · Spanish". */
export function NeedText({ need }: { need: Guest["needs"][number] }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const language = need.language && languageName(need.language, locale);
  return (
    <span>{[t(`need.${need.need}`), language, need.detail?.text].filter(Boolean).join(" · ")}</span>
  );
}
