import { Popover, UnstyledButton } from "@mantine/core";
import { IconDevices, IconId, IconLogout, IconMoon, IconSun, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { highestRole, roleLabel } from "@/shared/session/roles";
import { useSession } from "@/shared/session/SessionProvider";
import { useSignOut } from "@/shared/session/useSignOut";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { InitialsAvatar } from "@/shared/ui/InitialsAvatar";
import styles from "./layout.module.css";
import { useColorScheme } from "./useColorScheme";

/** Shows the signed-in user, links to their sessions, and signs them out. */
export function UserMenu(props: { compact?: boolean }) {
  const { t } = useTranslation();
  const { person, enterAs } = useSession();
  const [opened, open] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={open}
      position={props.compact ? "bottom-end" : "top-start"}
      radius="md"
      shadow="md"
      width={270}
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={(props.compact ? styles.avatar : styles.person) ?? ""}
          aria-label={t("person.menu", { name: person.name })}
          onClick={() => open(!opened)}
        >
          <InitialsAvatar name={person.name} />
          {!props.compact && <Words />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel ?? ""} aria-label={person.name}>
        {props.compact && <Words />}
        <Choices withTheme={props.compact === true} onChosen={() => open(false)} />
        {enterAs && <p>{t("person.sample")}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}

function Words() {
  const { t } = useTranslation();
  const { person, council } = useSession();
  const role = highestRole(person.roles, council.id);
  return (
    <span className={styles.placeWords}>
      <strong>{person.name}</strong>
      {role && <span>{roleLabel(t, role)}</span>}
    </span>
  );
}

function Choices(props: { withTheme: boolean; onChosen: () => void }) {
  const { t } = useTranslation();
  const { enterAs } = useSession();
  const { dark, toggle } = useColorScheme();
  const signOut = useSignOut();
  const Sky = dark ? IconSun : IconMoon;
  return (
    <>
      {props.withTheme && (
        <UnstyledButton onClick={toggle}>
          <Sky size={20} aria-hidden="true" />
          {t(dark ? "theme.light" : "theme.dark")}
        </UnstyledButton>
      )}
      <Link to="/about-me" onClick={props.onChosen}>
        <IconId size={20} aria-hidden="true" />
        {t("person.about")}
      </Link>
      <Link to="/signed-in" onClick={props.onChosen}>
        <IconDevices size={20} aria-hidden="true" />
        {t("person.signedIn")}
      </Link>
      {enterAs && (
        <Link to="/who">
          <IconUsers size={20} aria-hidden="true" />
          {t("person.enterAs")}
        </Link>
      )}
      <UnstyledButton disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        <IconLogout size={20} aria-hidden="true" />
        {t("person.signOut")}
      </UnstyledButton>
      <ErrorAlert error={signOut.error} />
    </>
  );
}
