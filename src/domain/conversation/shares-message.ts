import type { SeenMessage } from './merge-readings.ts';

/** Whether two looks at a list of messages have any in common, by their words. */
export function sharesMessage(one: readonly SeenMessage[], other: readonly SeenMessage[]): boolean {
  const said = new Set(one.map(({ message }) => message.text));
  return other.some(({ message }) => said.has(message.text));
}
