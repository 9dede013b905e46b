import type { ShownScreen } from './screens.ts';

type Rest = Omit<ShownScreen, 'name' | 'page'>;
const inPopup = (name: string, rest: Rest): ShownScreen => ({ name, page: 'popup.html', ...rest });
const inPanel = (name: string, rest: Rest): ShownScreen => ({ name, page: 'panel.html', ...rest });

/** What stands beside the shop's page: the panel and the popup in their states. */
export const BESIDE_PAGE_SCREENS: readonly ShownScreen[] = [
  inPanel('panel, no case', { seed: 'nothing', until: '.panel-name' }),
  inPanel('panel, to choose a case', { seed: 'case', until: '.panel-case' }),
  inPanel('panel, a case', { isInEveryRun: true, seed: 'panel', until: '.panel-head' }),
  inPanel('panel, what to write', {
    seed: 'script',
    press: ['.script-switch .button'],
    until: '.script-line',
  }),
  inPanel('panel, what to say', {
    seed: 'spoken',
    press: ['.call-card .script-switch .button'],
    until: '.script-line',
  }),
  inPanel('panel, nothing is wanted yet', {
    seed: 'panel',
    press: ['.script-switch .button'],
    until: '.script-line',
  }),
  inPanel('panel, a case that was deleted', { seed: 'panelGone', until: '.notice' }),
  inPanel('panel, a private window', { seed: 'private', until: '.notice' }),
  inPopup('popup, first visit', { seed: 'nothing', until: '.case-text' }),
  inPopup('popup, a case that fits', { isInEveryRun: true, seed: 'case', until: '.case-text' }),
  inPopup('popup, a page that cannot be read', { seed: 'refused', until: '.notice' }),
  inPopup('popup, a long wait', {
    seed: 'longWait',
    press: ['.popup-footer .button:nth-last-child(2)'],
    until: '.call-law',
  }),
  inPopup('popup, what to say', {
    seed: 'spoken',
    press: ['.popup-footer .button:nth-last-child(2)', '.call-card .script-switch .button'],
    until: '.script-line',
  }),
  inPopup('popup, not saved', {
    seed: 'full',
    press: ['.save-bar button[type=submit]'],
    until: '.save-bar .notice-late',
  }),
  inPopup('popup, saved', {
    seed: 'case',
    press: ['.save-bar button[type=submit]'],
    until: '.saved-head',
  }),
  inPopup('popup, saved and not complete', {
    seed: 'lacking',
    press: ['.save-bar button[type=submit]'],
    until: '.saved-lacks',
  }),
  inPopup('popup, ordered twice', { seed: 'double', until: '.notice-warn' }),
  inPopup('popup, which order', { seed: 'orders', until: '.order-choice' }),
  inPopup('popup, about to buy', { seed: 'buying', until: '.buying-line' }),
  inPopup('popup, about to buy where there is a case', { seed: 'buyingAgain', until: '.buying-line' }),
  inPopup('popup, an order at another shop', { seed: 'otherShop', until: '.case-title-input' }),
  inPopup('popup, a page of no purchase', { seed: 'otherPage', until: '.case-text' }),
  inPopup('popup, before buying', { seed: 'buying', press: ['.buying-line'], until: '.buying-rows' }),
];
