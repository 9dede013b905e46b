// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import { WantedCard } from '../../../../src/ui/case-page/wanted/wanted-card.tsx';
import { kept } from './kept-drafts.ts';
import { caseRow, clear, controlOf, draw, press, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/form-drafts.ts', () => import('./kept-drafts.ts'));

beforeEach(() => {
  ask.mockReset();
  ask.mockResolvedValue({ caseId: 'case-1' });
  kept.clear();
});
afterEach(clear);

const card = (more: Partial<CaseFacts>, version = 1) => {
  const row = caseRow({}, version);
  return <WantedCard row={{ ...row, facts: { ...row.facts, ...more } }} />;
};
const sent = (): Partial<CaseFacts> => ask.mock.calls.at(-1)?.[1].facts;

it('a wanted outcome is chosen in one press and taken back in another', async () => {
  await draw(card({ wanted: ['refund'] }, 3));
  await press('Apology');
  expect(sent().wanted).toEqual(['refund', 'apology']);
  await press('Undo');
  expect(ask.mock.calls.at(-1)?.[1]).toMatchObject({ version: 4, facts: { wanted: ['refund'] } });
});

it('what would be enough is taken back, and the words before stand in the field again', async () => {
  await draw(card({ enough: 'A refund' }, 3));
  await type('What would be enough?', 'A repair');
  await press('Save');
  expect(sent().enough).toBe('A repair');
  await draw(card({ enough: 'A repair' }, 4));
  await press('Undo');
  expect(ask.mock.calls.at(-1)?.[1]).toMatchObject({ version: 4, facts: { enough: 'A refund' } });
  await draw(card({ enough: 'A refund' }, 5));
  expect(controlOf('What would be enough?').value).toBe('A refund');
  expect(kept.size).toBe(0);
});
