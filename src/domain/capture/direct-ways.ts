import type { CaptureWay } from './verdict.ts';

/** The ways of capturing that a menu or a shortcut starts without the popup, in the order of the menu. */
export const DIRECT_WAYS = [
  'visible',
  'full-page',
  'region',
  'element',
  'strip',
  'chat',
  'selection',
  'terms',
  'page-copy',
] as const;
export type DirectWay = (typeof DIRECT_WAYS)[number];

/** The way of capturing that one is: a copy of the page comes with pictures of all of it. */
export const captureWayOf = (way: DirectWay): CaptureWay => (way === 'page-copy' ? 'full-page' : way);

/** The way that an id of the menu or a command of the manifest names; undefined for any other. */
export const directWayOf = (id: string): DirectWay | undefined =>
  DIRECT_WAYS.find((way) => id === commandOf(way));

/** The name of a way in the menu and in the manifest. */
export const commandOf = (way: DirectWay): string => `capture-${way}`;
