import { IconCalendarMonth, IconChecklist, IconList } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import styles from "./meetings.module.css";

const ways = [
  { to: "/meetings", name: "list", Picture: IconList },
  { to: "/meetings/calendar", name: "calendar", Picture: IconCalendarMonth },
  { to: "/meetings/actions", name: "actions", Picture: IconChecklist },
] as const;

/** Switches between the meeting list, the calendar and the action items. */
export function MeetingTabs() {
  const { t } = useTranslation("meetings");
  return (
    <nav className={`${styles.ways} lt-no-print`} aria-label={t("ways.label")}>
      {ways.map(({ to, name, Picture }) => (
        <NavLink key={to} to={to} end>
          <Picture size={20} stroke={1.8} aria-hidden="true" />
          {t(`ways.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
