import type { ShownScreen } from './screens.ts';

/** What is due now in a case, and its dates on the way into a calendar. */
export const DUE_SCREENS: readonly ShownScreen[] = [
  { name: 'case, what is due', page: 'case-page.html', seed: 'due', until: '.due-now .due-row' },
  {
    name: 'case, put off until when',
    page: 'case-page.html',
    seed: 'due',
    press: ['.due-row:last-child .due-acts > .button:last-child'],
    until: '.due-later .button',
  },
  {
    name: 'case, what was put off',
    page: 'case-page.html',
    seed: 'dueAnswered',
    press: ['.due-now > .fold > summary'],
    until: '.due-now .fold .due-row',
  },
  {
    name: 'home, what is due',
    page: 'case-page.html',
    seed: 'dueLate',
    until: '.due-now .chip-warn',
  },
];
