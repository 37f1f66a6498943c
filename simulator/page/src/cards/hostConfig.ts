import { HostConfig } from "adaptivecards";

const tone = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` });

const foreground = {
  default: tone("text", "text-soft"),
  dark: tone("text", "text-soft"),
  light: tone("text-soft"),
  accent: tone("brand-text"),
  good: tone("good"),
  warning: tone("warning"),
  attention: tone("attention"),
};

const container = (background: string) => ({ backgroundColor: `var(--${background})`, foregroundColors: foreground });

/** Teams' measures; the colours are the page's own variables, so both themes share one configuration and inputs survive a change. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ",",
  fontTypes: {
    default: {
      fontFamily: "var(--font)",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "var(--font-mono)",
      fontSizes: { small: 12, default: 13, medium: 14, large: 17, extraLarge: 22 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container("card"),
    emphasis: container("card-emphasis"),
    accent: container("card-accent"),
    good: container("card-good"),
    warning: container("card-warning"),
    attention: container("card-attention"),
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", size: "default", color: "default", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder", size: "default", color: "default" },
    },
    errorMessage: { color: "attention", size: "small", weight: "default" },
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: "default", size: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 130 },
    value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
    spacing: 12,
  },
  table: { cellSpacing: 8 },
  textStyles: { heading: { size: "large", weight: "bolder", color: "default" }, columnHeader: { size: "default", weight: "bolder" } },
  textBlock: { headingLevel: 3 },
});
