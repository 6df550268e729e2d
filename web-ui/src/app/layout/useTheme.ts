import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";

/** Whether the dark colours are shown, and the way to the others; the choice is remembered. */
export function useTheme(): { dark: boolean; toggle: () => void } {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  return { dark, toggle: () => setColorScheme(dark ? "light" : "dark") };
}
