import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { timeZoneLabel } from "@/shared/time/zones";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { addMonths, parseMonth, useCalendar } from "./calendar";
import styles from "./calendar.module.css";
import { MeetingTabs } from "./MeetingTabs";
import { MonthCalendarList, MonthCalendarTable } from "./MonthCalendar";

/** Shows the council's meetings by month in the council's time zone. */
export default function CalendarPage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const locale = useLocale();
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const present = parseMonth(null, now, council.zone);
  const month = parseMonth(params.get("month"), now, council.zone);
  const found = useCalendar(council.id, month);
  const narrow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const show = (other: string) => setParams({ month: other }, { replace: true });
  const title = formatInstant(`${month}-15T12:00:00Z`, "UTC", locale, "month");
  const Shown = narrow ? MonthCalendarList : MonthCalendarTable;
  return (
    <Page
      title={t("calendar.title")}
      lead={t("calendar.lead", { place: timeZoneLabel(council.zone) })}
    >
      <MeetingTabs />
      <section className={styles.calendar} aria-labelledby="month">
        <header className={styles.head}>
          <h2 id="month" aria-live="polite">
            {title}
          </h2>
          <div className={`${styles.turn} lt-no-print`}>
            <Button
              variant="default"
              aria-label={t("calendar.earlier")}
              onClick={() => show(addMonths(month, -1))}
            >
              <IconChevronLeft size={22} aria-hidden="true" />
            </Button>
            <Button variant="default" disabled={month === present} onClick={() => show(present)}>
              {t("calendar.present")}
            </Button>
            <Button
              variant="default"
              aria-label={t("calendar.later")}
              onClick={() => show(addMonths(month, 1))}
            >
              <IconChevronRight size={22} aria-hidden="true" />
            </Button>
          </div>
        </header>
        <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
        <Shown month={month} title={title} cards={found.data ?? []} />
        {found.data?.length === 0 && <p className={styles.none}>{t("calendar.none")}</p>}
      </section>
    </Page>
  );
}
