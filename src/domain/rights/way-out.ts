import type { Answer } from '../law/answer.ts';

/**
 * The rights by which a deal is undone and the money comes back, the better for the shopper first. Whoever was misled pays no
 * fee, brings nothing back and has the money sooner; a country gives that right only where the reason that was told is that.
 */
const WAYS_OUT: readonly string[] = ['rescind-misleading', 'cancel', 'return-by-sign'];

/** The answers about ways out of a deal, the better for the shopper first, whatever order they came in. */
export const waysOutOf = <One extends Pick<Answer, 'right'>>(answers: readonly One[]): readonly One[] =>
  WAYS_OUT.flatMap((right) => answers.filter((answer) => answer.right === right));

/** The way out by which a deal is cancelled: the one choice of letters, scripts and clocks; undefined: none is sure. */
export const wayOutOf = <One extends Pick<Answer, 'right' | 'marks'>>(
  answers: readonly One[],
): One | undefined => waysOutOf(answers).find(({ marks }) => marks.canCancel === true);
