// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import { ask } from '../../../../src/platform/messaging.ts';
import type { EvidenceRow } from '../../../../src/storage/rows.ts';
import { TermsCard } from '../../../../src/ui/case-page/terms/terms-card.tsx';
import { sampleEvidence } from '../../report/sample-case.ts';
import { caseRow, clear, draw, press } from './screen.tsx';

const { useLive } = vi.hoisted(() => ({ useLive: vi.fn() }));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({ useLive }));

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: vi.fn() }));

afterEach(clear);

const terms = {
  ...sampleEvidence('e', new Uint8Array([1]), { title: 'Terms for noa@gmail.com', way: 'terms' }),
  entryId: 'n',
};

const madeWith = (mark: Mark): EvidenceRow => {
  const madeAt = { at: '2026-11-21T10:00:00.000Z', zone: 'Asia/Jerusalem' };
  const derived = { evidenceId: 'e', sha256: 'a', marks: [mark], madeAt };
  return { ...terms, id: 'made', facts: { ...terms.facts, derived } };
};

const rect = { x: 1, y: 1, width: 9, height: 9 };

it.each([
  ['in full', { is: 'box', rect }, 'Terms for noa@gmail.com'],
  ['without what was blacked out of them', { is: 'black-out', rect }, URL.parse(terms.facts.url)?.host ?? ''],
] as const)('lists kept terms %s', async (_how, mark, title) => {
  useLive.mockReturnValue({
    state: 'read',
    value: { awaited: [], kept: [terms], made: [[madeWith(mark)]] },
  });
  const place = await draw(<TermsCard row={caseRow({})} />);
  expect(place.querySelector('.terms-list a')?.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(title);
});

it('takes it back that awaited terms are not needed', async () => {
  const url = 'https://shop.example/terms';
  const reachedUrl = 'https://shop.example/he/terms';
  const awaited = { id: 'a', caseId: 'c', url, reachedUrl, askedAt: terms.facts.capturedAt };
  useLive.mockReturnValue({ state: 'read', value: { awaited: [awaited], kept: [], made: [] } });
  vi.mocked(ask).mockResolvedValue({});
  await draw(<TermsCard row={caseRow({})} />);
  await press('Not needed');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Undo'), { timeout: 15_000 });
  await press('Undo');
  await vi.waitFor(
    () => expect(vi.mocked(ask)).toHaveBeenCalledWith('terms.await', { caseId: 'c', url, reachedUrl }),
    { timeout: 15_000 },
  );
});
