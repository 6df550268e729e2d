import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useSession } from "@/shared/session/Session";
import styles from "./layout.module.css";
import { navigationOf } from "./navigation";
import { PersonMenu } from "./PersonMenu";
import { Place } from "./Place";

export function Sidebar() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <aside className={`${styles.sidebar} lt-no-print`} aria-label={session.organization.name}>
      <Place />
      <nav aria-label={t("menu")}>
        <ul className={styles.links}>
          {navigationOf(session).map((item) => (
            <li key={item.to}>
              <NavLink to={item.to} end={item.to === "/"} className={styles.link ?? ""}>
                <item.icon size={21} stroke={1.8} aria-hidden="true" />
                {item.label(t)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <PersonMenu />
    </aside>
  );
}
