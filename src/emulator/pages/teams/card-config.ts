import { HostConfig } from 'adaptivecards';

const pair = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });

/** Colours are names of the page's theme, so that a change of theme needs no new rendering. */
const foreground = {
  default: pair('text'),
  dark: pair('text'),
  light: pair('text'),
  accent: pair('accent'),
  good: pair('good'),
  warning: pair('warning'),
  attention: pair('attention'),
};

const style = (background: string) => ({
  backgroundColor: `var(--${background})`,
  foregroundColors: foreground,
  borderColor: 'var(--line)',
});

const fonts = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

/** How a card looks in this client; measures follow Teams' desktop client. */
export const cardConfig = new HostConfig({
  supportsInteractivity: true,
  fontTypes: { default: fonts, monospace: { ...fonts, fontFamily: 'ui-monospace, Consolas, monospace' } },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: style('card'),
    emphasis: style('emphasis'),
    accent: style('accent-area'),
    good: style('good-area'),
    warning: style('warning-area'),
    attention: style('attention-area'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: true },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small' },
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, value: { wrap: true }, spacing: 12 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
});
