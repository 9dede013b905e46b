// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { CaseRelation } from '../../../../src/domain/backup/compare-case.ts';
import type { PlannedCase } from '../../../../src/domain/backup/restore-plan.ts';
import { RestorePreview } from '../../../../src/ui/case-page/backup/restore-preview.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw } from './screen.tsx';

vi.mock('../../../../src/ui/case-page/backup/use-making.ts', () => ({
  useMaking: () => ({ making: { is: 'idle' } }),
}));
vi.mock('../../../../src/ui/case-page/backup/use-folder.ts', () => ({ useFolder: () => ({}) }));

afterEach(clear);

const words = en.backup.restore;
const stateOf = (title: string) => ({ title, entries: 3, touchedAtMs: 0, isBinned: false, isSample: false });
const planned = (relation: CaseRelation): PlannedCase => ({
  caseId: relation,
  relation,
  mine: stateOf(`${relation} here`),
  theirs: stateOf(`${relation} there`),
  seen: null,
  hadFaults: false,
});

it('says which cases lose something when everything is replaced, before it is', async () => {
  const relations = ['newer-here', 'fork', 'doubtful', 'same', 'newer-there'] as const;
  const view = {
    madeAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    madeBy: '0.1.0',
    plan: { cases: relations.map(planned), onlyHere: [] },
    byteLength: 1_000,
    droppedDrafts: 0,
  };
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-23T10:00:00Z')}>
      <RestorePreview view={view} onRestore={async () => true} onCancel={() => {}} />
    </NowProvider>,
  );
  const labels = [...place.querySelectorAll('label')];
  await act(async () => labels.find((one) => one.textContent?.includes(words.modes.replace))?.click());
  expect(place.textContent).toContain(words.replaceSays);
  const told = words.groups.back.other.replace('{count}', '3');
  const fold = [...place.querySelectorAll('summary')].find((one) => one.textContent?.includes(told));
  await act(async () => fold?.click());
  const list = [...(fold?.parentElement?.querySelectorAll('li') ?? [])];
  expect(list.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('newer-here here'),
    expect.stringContaining('fork here'),
    expect.stringContaining('doubtful here'),
  ]);
});
