import { ActionIcon } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useColorScheme } from "./useColorScheme";

export function ThemeSwitch() {
  const { t } = useTranslation();
  const { dark, toggle } = useColorScheme();
  const Picture = dark ? IconSun : IconMoon;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      c="var(--mantine-color-text)"
      aria-label={t(dark ? "theme.light" : "theme.dark")}
      onClick={toggle}
    >
      <Picture size={21} stroke={1.8} aria-hidden="true" />
    </ActionIcon>
  );
}
