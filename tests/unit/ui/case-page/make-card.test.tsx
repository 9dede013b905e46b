// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { MakeCard } from '../../../../src/ui/case-page/backup/make-card.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from './screen.tsx';

const { make, folder } = vi.hoisted(() => ({ make: vi.fn(), folder: { live: {} as object } }));
vi.mock('../../../../src/ui/case-page/backup/use-making.ts', () => ({
  useMaking: () => ({ making: { is: 'idle' }, make, stop: () => undefined }),
}));
vi.mock('../../../../src/platform/pick-folder.ts', () => ({
  canPickFolder: () => true,
  mayWriteTo: async () => true,
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useDatabase: () => ({}),
  useLive: () => folder.live,
}));

afterEach(async () => {
  clear();
  make.mockClear();
});

it('makes no download while it is not known whether a folder was chosen', async () => {
  folder.live = { state: 'reading' };
  await draw(<MakeCard />);
  await press(en.backup.make.start);
  expect(make).not.toHaveBeenCalled();
});

it('makes one where none was', async () => {
  folder.live = { state: 'read', value: undefined };
  await draw(<MakeCard />);
  await press(en.backup.make.start);
  expect(make).toHaveBeenCalledExactlyOnceWith({});
});
