import { expect, test } from 'vitest';
import { filesIn } from './source-files.ts';

/** Told anew where less motion is wanted. */
const TOLD_TWICE = ['--fast'];

test('every colour, space and size is told once, for the light and for the dark', () => {
  const text = filesIn('src/ui/kit', 'tokens.css')[0]?.text ?? '';
  const names = [...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(TOLD_TWICE);
});
