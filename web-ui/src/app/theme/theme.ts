import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  InputWrapper,
  type MantineColorsTuple,
} from "@mantine/core";

const pine: MantineColorsTuple = [
  "#E9F3F0",
  "#D0E7E1",
  "#A6D2C8",
  "#76BFB0",
  "#4BA595",
  "#278877",
  "#157568",
  "#0E645A",
  "#0B5149",
  "#083C36",
];

const clay: MantineColorsTuple = [
  "#FBEEEA",
  "#F6DAD2",
  "#EFB9AB",
  "#F0A08C",
  "#D9775E",
  "#C65C42",
  "#B34E37",
  "#A6412C",
  "#8A3322",
  "#6C2719",
];

/** Mantine paints dark surfaces with these colors. They replace its gray ones with slightly green ones. */
const dark: MantineColorsTuple = [
  "#E8F0EE",
  "#C3D0CC",
  "#A9B8B4",
  "#7B908B",
  "#2C4243",
  "#243A3B",
  "#1B2D2E",
  "#162526",
  "#0F1B1C",
  "#0A1314",
];

const CONTROL = "2.875rem";

/** The shades of the two color schemes were chosen so that white text on a filled button passes AA in both. */
export const theme = createTheme({
  primaryColor: "pine",
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, clay, dark },
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  fontSizes: {
    xs: "0.8125rem",
    sm: "0.9375rem",
    md: "1.0625rem",
    lg: "1.1875rem",
    xl: "1.375rem",
  },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.55", xl: "1.4" },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "clamp(1.75rem, 1.3rem + 2vw, 2.375rem)", lineHeight: "1.2" },
      h2: { fontSize: "1.3125rem", lineHeight: "1.3" },
      h3: { fontSize: "1.125rem", lineHeight: "1.35" },
    },
  },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "36px" },
  radius: { sm: "8px", md: "12px", lg: "18px", xl: "22px" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: () => ({
        root: {
          "--button-height": CONTROL,
          "--button-padding-x": "1.375rem",
          "--button-fz": "1rem",
        },
      }),
    }),
    Input: Input.extend({
      vars: () => ({
        wrapper: { "--input-height": CONTROL, "--input-size": CONTROL, "--input-fz": "1.0625rem" },
      }),
    }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] },
    }),
  },
});

/** Replaces Mantine's dimmed, placeholder, error and border colors, which fail AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#F3F7F6",
    "--mantine-color-text": "#172320",
    "--mantine-color-bright": "#172320",
    "--mantine-color-dimmed": "#566863",
    "--mantine-color-placeholder": "#5F706B",
    "--mantine-color-error": "#A6412C",
    "--mantine-color-anchor": "#0E645A",
    "--mantine-color-default": "#FFFFFF",
    "--mantine-color-default-hover": "#F1F6F4",
    "--mantine-color-default-color": "#172320",
    "--mantine-color-default-border": "#71837E",
    "--mantine-color-disabled": "#E6EDEB",
    "--mantine-color-disabled-color": "#566863",
    "--mantine-color-pine-light": "#E9F3F0",
    "--mantine-color-pine-light-hover": "#DCECE7",
    "--mantine-color-pine-light-color": "#0B5149",
  },
  dark: {
    "--mantine-color-body": "#0F1B1C",
    "--mantine-color-text": "#E8F0EE",
    "--mantine-color-bright": "#FFFFFF",
    "--mantine-color-dimmed": "#A9B8B4",
    "--mantine-color-placeholder": "#9AABA6",
    "--mantine-color-error": "#F0A08C",
    "--mantine-color-anchor": "#8ACFC1",
    "--mantine-color-default": "#1B2D2E",
    "--mantine-color-default-hover": "#223637",
    "--mantine-color-default-color": "#E8F0EE",
    "--mantine-color-default-border": "#7B908B",
    "--mantine-color-disabled": "#223233",
    "--mantine-color-disabled-color": "#A9B8B4",
    "--mantine-color-pine-light": "#12413B",
    "--mantine-color-pine-light-hover": "#174F48",
    "--mantine-color-pine-light-color": "#C4E6DE",
  },
});
