import type { EvidenceFacts } from '../case/evidence.ts';

/** Whether something of the original is gone from an item that was made of it. */
export const hidesSomething = ({ derived }: Pick<EvidenceFacts, 'derived'>): boolean =>
  derived?.marks.some(({ is }) => is === 'black-out' || is === 'crop') ?? false;
