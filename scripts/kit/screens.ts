import { at, seedBuying, seedNothing, seedSample, seedSmallCase } from './seeds.ts';

/** A screen in one state: which page shows it, what is in the store, and where on the page it is. */
export interface ShownScreen {
  readonly name: string;
  readonly page: 'case-page.html' | 'popup.html' | 'panel.html';
  /** Writes what has to be there, by the same calls that the screens make; gives the hash of the place. */
  readonly seed: () => Promise<string>;
  /** What is pressed once it is there, to come to the screen. */
  readonly press?: string;
}

/** Every screen in every state that the kit shows. */
export const SCREENS: readonly ShownScreen[] = [
  { name: 'home, empty', page: 'case-page.html', seed: seedNothing },
  { name: 'home, a case', page: 'case-page.html', seed: at('#/', seedSmallCase) },
  { name: 'home, the sample', page: 'case-page.html', seed: at('#/', seedSample) },
  { name: 'case', page: 'case-page.html', seed: seedSmallCase },
  { name: 'case, the sample', page: 'case-page.html', seed: seedSample },
  { name: 'introduction', page: 'case-page.html', seed: at('#/welcome', seedNothing) },
  { name: 'settings', page: 'case-page.html', seed: at('#/settings', seedNothing) },
  { name: 'bin, empty', page: 'case-page.html', seed: at('#/bin', seedNothing) },
  { name: 'businesses', page: 'case-page.html', seed: at('#/businesses', seedSmallCase) },
  { name: 'search', page: 'case-page.html', seed: at('#/', seedSmallCase), press: '.search-button' },
  { name: 'panel, no case', page: 'panel.html', seed: seedNothing },
  { name: 'panel, a case', page: 'panel.html', seed: seedSmallCase },
  { name: 'popup, first visit', page: 'popup.html', seed: seedNothing },
  { name: 'popup, a case that fits', page: 'popup.html', seed: seedSmallCase },
  { name: 'popup, about to buy', page: 'popup.html', seed: seedBuying },
  { name: 'popup, before buying', page: 'popup.html', seed: seedBuying, press: '.buying-line' },
];
