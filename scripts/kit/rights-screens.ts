import type { ShownScreen } from './screens.ts';

/** What opens the law's part where a window is narrow; in a wide one it is open, and pressing there does nothing. */
const UNFOLD = '.dates-fold > .fold:not(.fold-fixed) > summary, .dates-fold > .fold-fixed';

/** The same of the facts. */
export const UNFOLD_FACTS =
  '.case-facts-aside > .fold:not(.fold-fixed) > summary, .case-facts-aside > .fold-fixed';

/** The dates and rights of a case in their states, and how strong it is. */
export const RIGHTS_SCREENS: readonly ShownScreen[] = [
  {
    name: 'case, its dates',
    page: 'case-page.html',
    seed: 'delivered',
    press: [UNFOLD],
    until: '.dates-card .count',
  },
  { name: 'case, no right to cancel', page: 'case-page.html', seed: 'noRight', until: '.next' },
  { name: 'case, by the terms of the shop', page: 'case-page.html', seed: 'ownTerms', until: '.next' },
  {
    name: 'case, terms that are not wanted any more',
    page: 'case-page.html',
    seed: 'terms',
    press: ['.terms-awaited .button:last-of-type'],
    until: '.toast',
  },
  {
    name: 'case, four months to cancel',
    page: 'case-page.html',
    seed: 'fourMonths',
    press: [UNFOLD],
    until: '.dates-card .count-gap',
  },
  {
    name: 'case, opened by hand',
    page: 'case-page.html',
    seed: 'byHand',
    press: [UNFOLD_FACTS],
    until: '.questions-card input[type=radio]',
  },
  {
    name: 'case, many rights',
    page: 'case-page.html',
    isInEveryRun: true,
    seed: 'manyRights',
    press: [UNFOLD, '.dates-card > .fold > summary'],
    until: '.other-rights > li',
  },
  {
    name: 'case, how strong it is',
    page: 'case-page.html',
    seed: 'manyRights',
    press: [UNFOLD, '.strength-card > .fold > summary', '.strength-card > .fold:last-child > summary'],
    until: '.strength-lines li',
  },
  {
    name: 'case, decisions differ',
    page: 'case-page.html',
    seed: 'contested',
    press: [UNFOLD],
    until: '.dates-card .right',
  },
  {
    name: 'case, a fact is missing',
    page: 'case-page.html',
    seed: 'factMissing',
    press: [UNFOLD],
    until: '.right .question',
  },
  {
    name: 'case, facts contradict each other',
    page: 'case-page.html',
    seed: 'contradiction',
    press: [UNFOLD],
    until: '.dates-card .notice',
  },
  {
    name: 'case, the time to cancel is over',
    page: 'case-page.html',
    seed: 'passed',
    press: [UNFOLD],
    until: '.dates-card .right',
  },
];
