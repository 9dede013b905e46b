import type { TextStyle } from '../text/text-block.ts';

/** Colours of the document: those of the screens' light theme, on white paper. */
export const COLOUR = {
  ink: '#1d1b18',
  quiet: '#57524a',
  line: '#d9d3c7',
  strong: '#a59c8c',
  head: '#f3f0ea',
  accent: '#0b5f59',
  accentSoft: '#e9f4f2',
  folder: '#f0b94b',
} as const;

/** The few sizes there are. */
export const STYLE = {
  kind: { size: 10.5, leading: 14, isBold: true, colour: COLOUR.accent },
  title: { size: 24, leading: 29, isBold: true },
  lead: { size: 10.5, leading: 15, colour: COLOUR.quiet },
  heading: { size: 14.5, leading: 19, isBold: true },
  body: { size: 10.5, leading: 15 },
  bodyStrong: { size: 10.5, leading: 15, isBold: true },
  strong: { size: 12.5, leading: 18, isBold: true },
  label: { size: 10, leading: 14.5, colour: COLOUR.quiet },
  value: { size: 10.5, leading: 14.5, isTabular: true },
  sumTotal: { size: 10.5, leading: 14.5, isBold: true, isTabular: true },
  head: { size: 9, leading: 12.5, isBold: true, colour: COLOUR.quiet },
  cell: { size: 9.75, leading: 13.5 },
  cellStrong: { size: 9.75, leading: 13.5, isBold: true },
  figures: { size: 9.75, leading: 13.5, isTabular: true },
  link: { size: 9.75, leading: 13.5, isBold: true, colour: COLOUR.accent },
  mark: { size: 9, leading: 12.5, isBold: true, colour: COLOUR.accent },
  small: { size: 9, leading: 12.5, colour: COLOUR.quiet },
  hash: { size: 8.75, leading: 12.5, isTabular: true },
  dense: { size: 8.25, leading: 11 },
  denseFigures: { size: 8.25, leading: 11, isTabular: true },
  running: { size: 8.5, leading: 11, colour: COLOUR.quiet },
} as const satisfies Record<string, TextStyle>;

/** Points: the page's margins, and the foot of the text area above the running footer. */
export const MARGIN = { side: 56, top: 78, firstTop: 64, bottom: 70 } as const;
