import type { Mark } from '../../../domain/capture/mark.ts';

/** What a press on the picture does. */
export type Tool = 'select' | Mark['is'];

/** In the order in which they stand; the digit that chooses each is its place, counted from 1. */
export const TOOLS = [
  'select',
  'black-out',
  'crop',
  'arrow',
  'box',
  'number',
] as const satisfies readonly Tool[];
