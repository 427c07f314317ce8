import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of the table of records; a narrow screen leaves out first what matters least. */
export const useLinesStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start' },
  scroll: { overflowX: 'auto' },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A line and no other ground: with high contrast the words on another ground could not be read.
    ':hover': { outline: `1px solid ${tokens.colorNeutralStroke1Hover}`, outlineOffset: '-1px' },
  },
  cell: {
    verticalAlign: 'middle',
    height: '36px',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: `0 ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  sort: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: 0,
    border: 0,
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  arrow: { width: '10px', height: '10px' },
  open: {
    padding: 0,
    border: 0,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    backgroundColor: 'transparent',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  wide: { '@media (max-width: 720px)': { display: 'none' } },
  under: {
    display: 'none',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 540px)': { display: 'block' },
  },
  wider: { '@media (max-width: 540px)': { display: 'none' } },
});
