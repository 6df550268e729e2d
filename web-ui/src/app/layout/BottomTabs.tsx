import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import styles from "./layout.module.css";
import { navigationFor } from "./navigation";
import { splitTabs } from "./tabs";

export function BottomTabs() {
  const { t } = useTranslation();
  const { tabs } = splitTabs(navigationFor(useSession()));
  return (
    <ul>
      {tabs.map((item) => (
        <li key={item.to}>
          <NavLink to={item.to} end={item.to === "/"} className={styles.tab ?? ""}>
            <item.icon size={23} stroke={1.8} aria-hidden="true" />
            <span>{(item.short ?? item.label)(t)}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
