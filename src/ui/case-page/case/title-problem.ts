import { MOST_IN_LINE } from '../frame/limits.ts';

/** What can be wrong with the name of a case; each has its words in `case.title`. */
export type TitleProblem = 'missing' | 'too-long';

/** What is wrong with a name as typed. */
export function problemOfTitle(title: string): TitleProblem | undefined {
  if (title.trim() === '') return 'missing';
  return title.trim().length > MOST_IN_LINE ? 'too-long' : undefined;
}
