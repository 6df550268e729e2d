import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { useViewName } from "./useViewName";
import type { ViewsReport } from "./views";

/** Lists parked events and explains how to repair them. */
export function ParkedCard({ parked }: { parked: ViewsReport["parked"] }) {
  const { t } = useTranslation("system");
  const nameOf = useViewName();
  return (
    <Card title={t("parked.title")}>
      <p>{t("parked.what")}</p>
      <p>{t("parked.do")}</p>
      {parked.length === 0 && <p>{t("parked.others")}</p>}
      <ul>
        {parked.map(({ view, position, events, since, type, cause }) => (
          <li key={`${view} ${position}`}>
            <strong>{nameOf(view)}</strong>:{" "}
            <Link to={`/audit/${position}`}>{t("parked.position", { position })}</Link>{" "}
            {t("parked.since", { count: events })}{" "}
            <DateTimeText at={since} zone={browserTimeZone()} />{" "}
            <code>
              {type}, {cause}
            </code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
