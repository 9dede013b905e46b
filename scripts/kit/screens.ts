import { seedNothing, seedSmallCase } from './seeds.ts';

/** A screen in one state: which page shows it, what is in the store, and where on the page it is. */
export interface ShownScreen {
  readonly name: string;
  readonly page: 'case-page.html' | 'popup.html';
  /** Writes what has to be there, by the same calls that the screens make; gives the hash of the place. */
  readonly seed: () => Promise<string>;
}

/** Every screen in every state that the kit shows. */
export const SCREENS: readonly ShownScreen[] = [
  { name: 'home, empty', page: 'case-page.html', seed: seedNothing },
  {
    name: 'home, a case',
    page: 'case-page.html',
    seed: async () => {
      await seedSmallCase();
      return '#/';
    },
  },
  { name: 'case', page: 'case-page.html', seed: seedSmallCase },
  { name: 'popup, first visit', page: 'popup.html', seed: seedNothing },
  { name: 'popup, a case that fits', page: 'popup.html', seed: seedSmallCase },
];
