// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letterDraftStore } from '../../../../../src/platform/letter-drafts.ts';
import { readSettings } from '../../../../../src/platform/settings.ts';
import { NowProvider } from '../../../../../src/ui/case-page/frame/now-provider.tsx';
import { WriteLetter } from '../../../../../src/ui/case-page/letters/write-letter.tsx';
import en from '../../../../../src/words/languages/en.ts';
import { DETAILS, inputOf } from '../../../domain/letters/sample-cases.ts';
import { stored } from '../../../support/fake-storage.ts';
import { clear, draw, press } from '../screen.tsx';

vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask: async () => ({}) }));
vi.mock('../../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../../support/fake-storage.ts')).storage },
}));

const PATIENCE = { timeout: 15_000 };
const LETTER = 'cancellation-notice';
const says = en.letter;

beforeEach(() => stored.clear());
afterEach(clear);

async function show(letter: Partial<typeof DETAILS> = DETAILS): Promise<HTMLElement> {
  const row = {
    id: 'case-1',
    version: 1,
    entryCount: 0,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: inputOf(LETTER).case.facts,
  };
  const source = { row, entries: [], rootHash: undefined, settings: { letter } };
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-22T09:00:00Z')}>
      <WriteLetter name={LETTER} source={source} />
    </NowProvider>,
  );
  await vi.waitFor(() => expect(place.querySelector('.paper')).not.toBeNull(), PATIENCE);
  return place;
}

const typeIn = (box: HTMLTextAreaElement | null, text: string): Promise<void> =>
  act(async () => {
    if (box) box.value = text;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('brings a paragraph in one’s own words back', async () => {
  const place = await show();
  await press(says.paragraph.edit);
  await typeIn(place.querySelector('.paragraph-box'), 'In my own words');
  await press(says.paragraph.back);
  expect(place.textContent).not.toContain('In my own words');
  await press(en.common.undo);
  await vi.waitFor(() => expect(place.textContent).toContain('In my own words'), PATIENCE);
});

it('brings one’s own paragraph back, on the screen and on disk', async () => {
  const place = await show();
  await press(says.paragraph.add);
  await typeIn(place.querySelector('[data-paragraph=own] textarea'), 'And one thing more');
  await press(says.paragraph.leaveOut);
  expect(place.querySelector('[data-paragraph=own]')).toBeNull();
  await press(en.common.undo);
  await vi.waitFor(
    async () =>
      expect(JSON.stringify(await letterDraftStore('case-1', LETTER).read())).toContain('And one thing more'),
    PATIENCE,
  );
  await vi.waitFor(() => expect(place.textContent).toContain('And one thing more'), PATIENCE);
});

it('brings back what was typed of how a letter was sent', async () => {
  const place = await show();
  await press(says.sent.already);
  await vi.waitFor(() => expect(place.querySelector('.sent-form')).not.toBeNull(), PATIENCE);
  await act(async () => {
    const to = [...place.querySelectorAll<HTMLInputElement>('.sent-form input[type=text]')][0];
    if (to) to.value = 'Dana, shift manager';
    to?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(en.common.cancel);
  expect(place.querySelector('.sent-form')).toBeNull();
  await press(en.common.undo);
  await vi.waitFor(
    () =>
      expect(
        [...place.querySelectorAll<HTMLInputElement>('.sent-form input')].map((one) => one.value),
      ).toContain('Dana, shift manager'),
    PATIENCE,
  );
});

it('takes a detail out of the settings again, and puts it back into the letter', async () => {
  const { idNumber: _unknown, ...known } = DETAILS;
  const place = await show(known);
  const gap = () => place.querySelector<HTMLInputElement>('input[data-field=writerId]');
  await act(async () => {
    const field = gap();
    if (field) field.value = '012345678';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(says.keep.keep);
  await vi.waitFor(async () => expect((await readSettings()).letter?.idNumber).toBe('012345678'), PATIENCE);
  await vi.waitFor(() => expect(place.textContent).toContain(says.keep.keptOwn), PATIENCE);
  await press(en.common.undo);
  await vi.waitFor(async () => expect((await readSettings()).letter?.idNumber ?? '').toBe(''), PATIENCE);
  await vi.waitFor(() => expect(place.querySelector('.paper')?.textContent).toContain('012345678'), PATIENCE);
});
