import type { ShownScreen } from './screens.ts';

/** The dates and rights of a case in their states, and how strong it is. */
export const RIGHTS_SCREENS: readonly ShownScreen[] = [
  { name: 'case, its dates', page: 'case-page.html', seed: 'delivered', until: '.dates-card .count' },
  {
    name: 'case, many rights',
    page: 'case-page.html',
    seed: 'manyRights',
    press: ['.dates-card > .fold > summary'],
    until: '.other-rights > li',
  },
  {
    name: 'case, how strong it is',
    page: 'case-page.html',
    isRare: true,
    seed: 'manyRights',
    press: ['.strength-card > .fold > summary', '.strength-card > .fold:last-child > summary'],
    until: '.strength-lines li',
  },
  {
    name: 'case, decisions differ',
    page: 'case-page.html',
    isRare: true,
    seed: 'contested',
    until: '.dates-card .right',
  },
  {
    name: 'case, a fact is missing',
    page: 'case-page.html',
    isRare: true,
    seed: 'factMissing',
    until: '.right .question',
  },
  {
    name: 'case, facts contradict each other',
    page: 'case-page.html',
    isRare: true,
    seed: 'contradiction',
    until: '.dates-card .notice',
  },
  {
    name: 'case, the time to cancel is over',
    page: 'case-page.html',
    isRare: true,
    seed: 'passed',
    until: '.dates-card .right',
  },
];
