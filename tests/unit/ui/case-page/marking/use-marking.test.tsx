// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EvidenceRow } from '../../../../../src/storage/rows.ts';
import { type Marking, useMarking } from '../../../../../src/ui/case-page/marking/use-marking.ts';
import { stored } from '../../../support/fake-storage.ts';
import { clear, draw } from '../screen.tsx';

vi.mock('../../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../../support/fake-storage.ts')).storage },
}));

const PATIENCE = { timeout: 15_000 };
let marking: Marking | undefined;

function Probe() {
  marking = useMarking({ id: 'e1', caseId: 'case-1' } as EvidenceRow, []);
  return <p>{marking?.history.marks.length}</p>;
}

beforeEach(() => stored.clear());
afterEach(clear);

it('brings marks back that were all thrown away, and keeps them again', async () => {
  const place = await draw(<Probe />);
  await vi.waitFor(() => expect(place.textContent).toBe('0'), PATIENCE);
  await act(async () => marking?.add({ is: 'black-out', rect: { x: 1, y: 1, width: 9, height: 9 } }));
  await act(async () => marking?.discard());
  expect(place.textContent).toBe('0');
  await vi.waitFor(() => expect(stored.size).toBe(0), PATIENCE);
  await act(async () => marking?.undo());
  expect(place.textContent).toBe('1');
  await vi.waitFor(() => expect(stored.size).toBe(1), PATIENCE);
});
