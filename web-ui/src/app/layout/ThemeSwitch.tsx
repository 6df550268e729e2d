import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

export function ThemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const Picture = dark ? IconSun : IconMoon;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      c="var(--mantine-color-text)"
      aria-label={t(dark ? "theme.light" : "theme.dark")}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    >
      <Picture size={21} stroke={1.8} aria-hidden="true" />
    </ActionIcon>
  );
}
