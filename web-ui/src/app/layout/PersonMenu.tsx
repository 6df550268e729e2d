import { Menu, UnstyledButton } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { roleName } from "@/shared/session/roles";
import { useSession } from "@/shared/session/Session";
import { Initials } from "@/shared/ui/Initials";
import styles from "./layout.module.css";

/** Who is here today, and the way to say that it is somebody else. */
export function PersonMenu(props: { compact?: boolean }) {
  const { t } = useTranslation();
  const { person, council } = useSession();
  const role = person.roles.find((held) => !held.council || held.council === council.id)?.role;
  const words = (
    <span className={styles.placeWords}>
      <strong>{person.name}</strong>
      {role && <span>{roleName(t, role)}</span>}
    </span>
  );
  return (
    <Menu position={props.compact ? "bottom-end" : "top-start"} radius="md" shadow="md" width={270}>
      <Menu.Target>
        <UnstyledButton
          className={(props.compact ? styles.avatar : styles.person) ?? ""}
          aria-label={t("person.menu", { name: person.name })}
        >
          <Initials name={person.name} />
          {!props.compact && words}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {props.compact && <div className={styles.menuHead}>{words}</div>}
        <Menu.Item
          component={Link}
          to="/who"
          leftSection={<IconUsers size={18} aria-hidden="true" />}
        >
          {t("person.change")}
        </Menu.Item>
        <Menu.Label>{t("person.trial")}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
