import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { CouncilSwitcher } from "./CouncilSwitcher";
import styles from "./layout.module.css";
import { navigationFor } from "./navigation";
import { UserMenu } from "./UserMenu";

export function Sidebar() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <aside className={`${styles.sidebar} lt-no-print`} aria-label={session.organization.name}>
      <CouncilSwitcher />
      <nav aria-label={t("menu")}>
        <ul className={styles.links}>
          {navigationFor(session).map((item) => (
            <li key={item.to}>
              <NavLink to={item.to} end={item.to === "/"} className={styles.link ?? ""}>
                <item.icon size={21} stroke={1.8} aria-hidden="true" />
                {item.label(t)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <UserMenu />
    </aside>
  );
}
