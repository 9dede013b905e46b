import { expect, it } from 'vitest';
import { controls } from '../../scripts/kit/shows/controls.tsx';
import { fields } from '../../scripts/kit/shows/fields.tsx';
import { texts } from '../../scripts/kit/shows/texts.tsx';
import { filesIn } from './source-files.ts';

/** What draws nothing by itself. */
const INVISIBLE = ['words-provider.tsx'];

it('shows every component of the kit', () => {
  const shown = [...controls, ...fields, ...texts].map(({ file }) => file);
  const components = filesIn('src/ui/kit', '.tsx').map(({ path }) => path.replace(/^.*\//, ''));
  expect(shown.toSorted()).toEqual(components.filter((file) => !INVISIBLE.includes(file)).toSorted());
});
