/** What can be wrong with the name of a case; each has its words in `case.title`. */
export type TitleProblem = 'missing' | 'too-long';

/** What the store takes at most. */
const MOST_CHARACTERS = 2_000;

/** What is wrong with a name as typed. */
export function problemOfTitle(title: string): TitleProblem | undefined {
  if (title.trim() === '') return 'missing';
  return title.length > MOST_CHARACTERS ? 'too-long' : undefined;
}
