import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconSelector } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SessionCouncil } from "@/shared/session/organization";
import { useSession } from "@/shared/session/SessionProvider";
import { selectCouncil } from "@/shared/session/selectedCouncil";
import { Logo } from "@/shared/ui/Logo";
import styles from "./layout.module.css";

/** Shows the current council and switches to another one when the user has several. */
export function CouncilSwitcher(props: { compact?: boolean }) {
  const { t } = useTranslation();
  const { council, councils, organization } = useSession();
  const size = props.compact ? 30 : 34;
  const words = (
    <span className={styles.placeWords}>
      <strong>{council.name}</strong>
      {!props.compact && <span>{organization.name}</span>}
    </span>
  );
  if (councils.length < 2)
    return (
      <div className={styles.place}>
        <Logo size={size} />
        {words}
      </div>
    );
  return (
    <Menu position="bottom-start" radius="md" shadow="md" width={280} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          className={styles.place ?? ""}
          aria-label={t("council.switch", { council: council.name })}
        >
          <Logo size={size} />
          {words}
          <IconSelector size={18} aria-hidden="true" className={styles.selector} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("council.label")}>
        {byName(councils).map(({ id, name }) => (
          <Menu.Item
            key={id}
            role="menuitemradio"
            aria-checked={id === council.id}
            leftSection={
              <IconCheck size={18} opacity={id === council.id ? 1 : 0} aria-hidden="true" />
            }
            onClick={() => selectCouncil(id)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function byName(councils: readonly SessionCouncil[]): SessionCouncil[] {
  return [...councils].sort((one, other) => one.name.localeCompare(other.name));
}
