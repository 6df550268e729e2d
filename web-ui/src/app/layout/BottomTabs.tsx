import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useSession } from "@/shared/session/Session";
import styles from "./layout.module.css";
import { navigationOf } from "./navigation";
import { tabsOf } from "./tabs";

export function BottomTabs() {
  const { t } = useTranslation();
  const { tabs } = tabsOf(navigationOf(useSession()));
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
