// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { CaptureFacts } from '../../../../src/domain/case/evidence.ts';
import { PageChanges } from '../../../../src/ui/case-page/terms/page-changes.tsx';
import { captureFacts } from '../../support/capture-facts.ts';
import { clear, draw, press } from './screen.tsx';

const { useLive } = vi.hoisted(() => ({ useLive: vi.fn() }));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({ useLive }));

afterEach(clear);

const BEFORE = 'The fee is five percent.';
const AFTER = 'The fee is ten percent.';

/** What is shown of two captures of a page, unfolded. */
async function shown(
  earlier: Partial<CaptureFacts>,
  later: Partial<CaptureFacts>,
  [before, after] = [BEFORE, AFTER],
): Promise<HTMLElement> {
  const row = (id: string, facts: Partial<CaptureFacts>) => ({
    id,
    caseId: 'c',
    entryId: `of-${id}`,
    facts: captureFacts(facts),
  });
  useLive.mockReturnValue({ state: 'read', value: { earlier: row('one', earlier), before, after } });
  const place = await draw(<PageChanges evidence={row('two', later)} />);
  const fold = place.querySelector('details');
  if (fold && !fold.open) {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  }
  await vi.waitFor(() => expect(place.querySelector('.page-changes')).not.toBeNull());
  return place;
}

it('says nothing of whole texts but what changed', async () => {
  const place = await shown({ verdict: { remarks: [] } }, { verdict: { remarks: [] } });
  expect(place.querySelector('ins')?.textContent).toContain('ten');
  expect(place.textContent).not.toContain('may not hold the whole text');
});

it.each<[string, Partial<CaptureFacts>, string]>([
  ['more text than is kept', { textClipped: true }, 'The page had more text than was kept'],
  [
    'a walk that was stopped',
    { verdict: { remarks: [{ is: 'clipped', atPx: 800, why: 'stopped' }] } },
    'may not hold the whole text',
  ],
  ['parts in frames', { verdict: { remarks: [{ is: 'picture-only' }] } }, 'may not hold the whole text'],
])('says where a text may not be whole: %s', async (_, facts, said) => {
  const ofEarlier = await shown(facts, {});
  expect(ofEarlier.textContent).toContain(said);
  expect(ofEarlier.textContent).toContain('shown as added may have been there before');
  clear();
  const ofLater = await shown({}, facts);
  expect(ofLater.textContent).toContain(said);
  expect(ofLater.textContent).toContain('shown as removed may still be there');
});

it('shows the whole of a long paragraph when asked to', async () => {
  const long = `${'word '.repeat(1_000)}end`;
  const place = await shown({}, {}, ['x', long]);
  expect(place.textContent).not.toContain('end');
  await press('Show the whole paragraph (3,003 more characters)');
  expect(place.querySelector('ins')?.textContent).toContain(long);
  expect(place.querySelector('.page-changes button')).toBeNull();
});
