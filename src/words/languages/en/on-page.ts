import type { Catalogue } from '../../catalogue.ts';

export default {
  dragRegion:
    'Drag a box around what you need. Or by keyboard: arrows move, Shift and arrows resize, Enter captures.',
  pickElement:
    'Point at the part you need and click it. Arrow up grows it, arrow down shrinks it, Enter captures.',
  stripHint: 'Scroll the page slowly. Tikiya captures everything that appears.',
  done: 'Finish and save',
  stop: 'Stop and keep what there is',
  cancel: 'Cancel',
  grow: 'Larger',
  shrink: 'Smaller',
  capturing: 'Capturing…',
  take: 'Capture',
  wholePage: 'The whole page will be captured. For another part, point at it or use the arrow keys.',
  thisPart: 'This part will be captured, to its end. For another one, point at it or use the arrow keys.',
  nextPart: 'Another part',
  pictures: 'Pictures: {number}',
  escapeStops: 'Esc: stop and keep what there is.',
  close: 'Close',
  progress:
    'Tikiya is capturing. Pictures so far: {number}. The same shortcut stops and keeps what there is.',
  progressOf: 'Tikiya is capturing: {number} of {total}. The same shortcut stops and keeps what there is.',
  termsOpened: 'The terms are open in a new tab. Press the Tikiya button there once more to keep them.',
  noTermsLink:
    'This page has no link to terms that Tikiya recognises. Open them yourself; there the button of Tikiya keeps them.',
  undo: 'Undo',
  undone: 'The save was undone',
  saved: 'Saved in the case {caseTitle}',
  savedLacking: 'Saved in the case {caseTitle}, but not complete. {lacks}.',
} satisfies Catalogue['onPage'];
