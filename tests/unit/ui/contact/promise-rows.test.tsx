// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import type { PromiseDraft } from '../../../../src/platform/contact-drafts.ts';
import { PromiseRows } from '../../../../src/ui/contact/promise-rows.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from '../case-page/screen.tsx';

const ROWS: readonly PromiseDraft[] = [
  { entryId: 'a', text: 'A courier on Thursday', dueOn: '2036-11-20' },
  { entryId: 'b', text: 'A call tomorrow', dueOn: '' },
];

function Form() {
  const [promises, setPromises] = useState(ROWS);
  return <PromiseRows promises={promises} onChange={setPromises} error={undefined} locked={false} />;
}

afterEach(clear);

it('brings a promise back to its place that was taken out of the form', async () => {
  const place = await draw(<Form />);
  const typed = () =>
    [...place.querySelectorAll<HTMLInputElement>('input:not([type=date])')].map(({ value }) => value);
  await press(en.contact.removePromise);
  expect(typed()).toEqual(['A call tomorrow']);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(en.common.undo), {
    timeout: 15_000,
  });
  await press(en.common.undo);
  expect(typed()).toEqual(['A courier on Thursday', 'A call tomorrow']);
  expect(place.textContent).not.toContain(en.contact.dropped);
});
