import type { Words } from './words.ts';

/** A day of the law: whose right it is, and the clock of that where it is one's. */
interface LawDate {
  readonly country: string;
  readonly right: string;
  readonly clock?: string | undefined;
}

/** What a day of the law is of, in two or three words: as its right has it, else as its clock is called of any right. */
export function lawDateName(words: Words, { country, right, clock }: LawDate): string {
  const keys = [`due.of.${right}.${clock ?? 'own'}`, `due.clock.${clock}`, `rights.${country}.name.${right}`];
  const key = keys.find((one) => words.has(one));
  return key ? words.say(key as 'due.clock.answerBy') : right;
}
