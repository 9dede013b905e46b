import type { Ports } from '../ports.ts';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';

/** The checklist of an opening of the popup, whose code is loaded apart: most openings are for a screenshot. */
export interface LaterBuying {
  /** Undefined until it is here, and on a page where nothing can be captured. */
  now(): Buying | undefined;
  /**
   * Loads it and, once the page was read, has it look at what is stored. While the page is read: by the time that there
   * is a shop to speak of, it is here, and nothing moves.
   */
  lookAfter(reading: Promise<void>): void;
}

/** `onHere` is told when it can be shown. */
export function laterBuying(ports: Ports, popup: () => PopupState, onHere: () => void): LaterBuying {
  let buying: Buying | undefined;
  const look = async (reading: Promise<void>): Promise<void> => {
    if (!buying && !popup().hindrance) {
      const { openBuying } = await import('./buying.ts');
      buying ??= openBuying(ports, popup);
      onHere();
    }
    await reading;
    await buying?.look();
  };
  return {
    now: () => buying,
    lookAfter: (reading) => {
      look(reading).catch((thrown: unknown) => console.error(thrown));
    },
  };
}
