// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { DatabaseNotice } from '../../../../src/ui/case-page/frame/database-notice.tsx';
import { wordsOf } from '../../../../src/words/every-language.ts';
import { clear, draw } from './screen.tsx';

afterEach(clear);

it('offers the reload as a try only, when it takes a newer version', async () => {
  const place = await draw(<DatabaseNotice hindrance="storage-newer" />);
  expect(place.textContent).toContain('Update the extension, or close the browser');
  expect(place.querySelector('button')?.textContent).toBe('Try again');
  expect(place.querySelector('.button-primary')).toBeNull();
});

it('does not speak of saving when the data could not be opened', async () => {
  const place = await draw(<DatabaseNotice hindrance="storage-failed" />);
  expect(place.textContent).toContain('could not open the data');
  expect(place.textContent).not.toMatch(/Saving did not work/);
});

it('says in both languages that the draft is kept when the page changed under the screenshot', () => {
  expect(wordsOf('en').say('errors.tab-changed')).toContain('kept as a draft');
  expect(wordsOf('he').say('errors.tab-changed')).toContain('נשמר כטיוטה');
});
