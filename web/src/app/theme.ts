import {
  Anchor,
  Badge,
  Button,
  createTheme,
  DEFAULT_THEME,
  Menu,
  Modal,
  Paper,
  Select,
  Skeleton,
  Table,
  Tooltip,
  type CSSVariablesResolver,
} from "@mantine/core";

const SANS =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
const MONOSPACE = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace';

export const theme = createTheme({
  primaryColor: "indigo",
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.179,
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: SANS,
  fontFamilyMonospace: MONOSPACE,
  headings: { fontFamily: SANS, fontWeight: "650" },
  colors: {
    // Their last two are darker than Mantine's, so that white text on them can be read.
    red: ["#fff5f5", "#ffe3e3", "#ffc9c9", "#ffa8a8", "#ff8787", "#ff6b6b", "#fa5252", "#f03e3e", "#c92a2a", "#b02323"],
    green: [
      "#ebfbee",
      "#d3f9d8",
      "#b2f2bb",
      "#8ce99a",
      "#69db7c",
      "#51cf66",
      "#40c057",
      "#37b24d",
      "#26803a",
      "#1f6b30",
    ],
    dark: [
      "#e7e9f0",
      "#b9bfce",
      "#949bad",
      "#6d7487",
      "#434a5b",
      "#323847",
      "#272c39",
      "#171a22",
      "#12141b",
      "#0c0e13",
    ],
  },
  components: {
    // A link within text must differ from it by more than its color.
    Anchor: Anchor.extend({ defaultProps: { underline: "always" }, styles: { root: { textUnderlineOffset: "3px" } } }),
    Badge: Badge.extend({ defaultProps: { variant: "light", radius: "sm", tt: "none", fw: 550 } }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: "md",
        position: "bottom-end",
        // Inside a landmark, with nothing in it but its items: assistive technology counts both.
        portalProps: { target: "main" },
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({ defaultProps: { radius: "lg" } }),
    Paper: Paper.extend({ defaultProps: { radius: "lg" } }),
    // A list in an area of its own would have to take the focus, which stays in the field.
    Select: Select.extend({
      defaultProps: { withScrollArea: false },
      styles: { options: { maxHeight: 220, overflowY: "auto" } },
    }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: "sm" } }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: "sm", horizontalSpacing: 20, borderColor: "var(--claviger-border)" },
      styles: {
        th: { fontSize: "var(--mantine-font-size-xs)", fontWeight: 600, color: "var(--mantine-color-dimmed)" },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } }),
  },
});

const COLORS = Object.keys(DEFAULT_THEME.colors);

/** Mantine's own values miss the contrast that WCAG 2 AA asks for; these keep it in light and in dark. */
export const accessibleColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-anchor": "var(--mantine-color-indigo-8)",
    ...textOnTint((color) => `color-mix(in srgb, var(--mantine-color-${color}-9), black 45%)`),
  },
  dark: {
    "--mantine-color-dimmed": "var(--mantine-color-dark-1)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-1)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--mantine-color-anchor": "var(--mantine-color-indigo-3)",
    ...darkTints(),
    "--mantine-color-gray-light": "rgb(255 255 255 / 9%)",
    "--mantine-color-gray-light-hover": "rgb(255 255 255 / 13%)",
    ...textOnTint((color) => `var(--mantine-color-${color}-${color === "dark" ? 0 : 2})`),
  },
});

/** The text of the variants "light" and "subtle". */
function textOnTint(text: (color: string) => string): Record<`--${string}`, string> {
  return Object.fromEntries(COLORS.map((color) => [`--mantine-color-${color}-light-color`, text(color)]));
}

/** The ground of the variant "light", calm enough for whole alerts. */
function darkTints(): Record<`--${string}`, string> {
  const tint = (color: string, share: number) =>
    `color-mix(in srgb, var(--mantine-color-${color}-9) ${share}%, var(--mantine-color-dark-7))`;
  return Object.fromEntries(
    COLORS.flatMap((color) => [
      [`--mantine-color-${color}-light`, tint(color, 38)],
      [`--mantine-color-${color}-light-hover`, tint(color, 48)],
    ]),
  );
}
