import type { ShownScreen } from './screens.ts';

const OPEN = '.ladder-head .button';
const page = 'case-page.html';

/** The steps of a case and its end. */
export const LADDER_SCREENS: readonly ShownScreen[] = [
  {
    name: 'letter, a notice to be posted',
    page,
    seed: 'letter',
    hash: '#/case/kit-case/letter/cancellation-notice',
    press: ['.notice-way input[value=registered-mail]'],
    until: '.notice-way-says p',
  },
  {
    name: 'case, its ladder',
    page,
    isInEveryRun: true,
    seed: 'demanded',
    press: [OPEN],
    until: '.rung-next',
  },
  {
    name: 'case, the steps of a telephone line',
    page,
    seed: 'telephone',
    press: [OPEN],
    until: '.rung-next',
  },
  {
    name: 'case, moving on',
    page,
    seed: 'demanded',
    press: [OPEN, '.rung-next .rung-acts > .button:last-child'],
    until: '.move-on form',
  },
  {
    name: 'case, before a harsh step',
    page,
    seed: 'beforeCourt',
    press: [OPEN, '.rung-next .rung-acts > .button:last-child'],
    until: '.move-on .notice',
  },
  {
    name: 'letter, a claim with its sums',
    page,
    seed: 'beforeCourt',
    hash: '#/case/kit-ladder/letter/small-claims',
    press: ['.paper-more > .button'],
    until: '.paper > .list-gap',
  },
  {
    name: 'case, a refund is late',
    page,
    isInEveryRun: true,
    seed: 'refundLate',
    until: '.next-refund-late',
  },
  {
    name: 'case, how it ended',
    page,
    seed: 'demanded',
    press: ['.case-acts > .button:last-child'],
    until: '.closing-form',
  },
  { name: 'case, let go', page, seed: 'ended', until: '.closed-summary' },
  { name: 'case, won in part', page, seed: 'won', until: '.closed-summary' },
];
