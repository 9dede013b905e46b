import type { Catalogue } from '../../catalogue.ts';

export default {
  choose: 'Which case do you want to write in?',
  none: 'There are no cases yet. Pressing the Tikiya button in the toolbar, on a shop’s page, opens one.',
  gone: 'This case is no longer here. It may have been deleted in another window.',
  private:
    'This is a private window, and your cases are not open in it. You can write in an ordinary window.',
  open: 'Open the case',
  change: 'Another case',
  untilDay: 'Cancel until {day}',
  made: 'A new case was opened for this page.',
  capture: 'Capture this page',
  capturing: 'Capturing…',
  captured: 'The screenshot is saved in the case.',
  press:
    'The browser opens a page to us only by a shortcut or by the button in the toolbar. Press {shortcut}, and the page is captured into this case.',
  noShortcut:
    'The browser opens a page to us only by the Tikiya button in the toolbar. Press it, then press here again.',
  notThisPage: 'The browser does not allow screenshots of this page.',
  promises: 'Open promises',
  promisedFor: 'By {day}',
  recent: 'Last entries',
  nothing: 'Nothing is written down yet.',
} satisfies Catalogue['panel'];
