// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { CaseRelation } from '../../../../src/domain/backup/compare-case.ts';
import type { PlannedCase, RestoreChoice } from '../../../../src/domain/backup/restore-plan.ts';
import { RestorePreview } from '../../../../src/ui/case-page/backup/restore-preview.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from './screen.tsx';

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

const viewOf = (cases: readonly PlannedCase[]) => ({
  madeAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
  madeBy: '0.1.0',
  plan: { cases, onlyHere: [] },
  byteLength: 1_000,
  droppedDrafts: 0,
});
const drawn = (cases: readonly PlannedCase[], onRestore = async (_: RestoreChoice) => true) =>
  draw(
    <NowProvider clock={() => Date.parse('2026-11-23T10:00:00Z')}>
      <RestorePreview view={viewOf(cases)} onRestore={onRestore} onCancel={() => {}} />
    </NowProvider>,
  );

it('says which cases lose something when everything is replaced, before it is', async () => {
  const relations = ['newer-here', 'fork', 'doubtful', 'same', 'newer-there'] as const;
  const place = await drawn(relations.map(planned));
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

it('draws some of thousands of clashes, and takes one choice for all of them', async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    ...planned('doubtful'),
    caseId: `case-${at}`,
    mine: undefined,
  }));
  const restored = vi.fn(async (_: RestoreChoice) => true);
  const place = await drawn(many, restored);
  const rows = () => place.querySelectorAll('.backup-clash').length;
  expect(rows()).toBe(50);
  await press(words.more.other.replace('{count}', '2,950'));
  expect(rows()).toBe(100);
  await press(words.start);
  expect(place.textContent).toContain(words.undecided);
  const all = place.querySelector('select');
  await act(async () => {
    if (all) all.value = 'theirs';
    all?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press(words.start);
  expect(Object.values(restored.mock.calls[0]?.[0].choices ?? {})).toEqual(many.map(() => 'theirs'));
});
