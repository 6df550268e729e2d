import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";

/** Returns whether the dark color scheme is active and a function that toggles and stores it. */
export function useColorScheme(): { dark: boolean; toggle: () => void } {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  return { dark, toggle: () => setColorScheme(dark ? "light" : "dark") };
}
