// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { DatabaseProvider } from '../../../../src/ui/case-page/frame/database-provider.tsx';
import { TimelineStretch } from '../../../../src/ui/case-page/timeline/timeline-stretch.tsx';
import { clear, draw } from './screen.tsx';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

/** The database opens in its own time. */
const PATIENCE = { timeout: 15_000 };

/** Heights that were seen of the one stretch, in their order, from the moment it comes near. */
async function heightsOfComingNear(): Promise<readonly string[]> {
  let tell: ((isIntersecting: boolean) => void) | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (seen: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => told([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const place = await draw(
    <DatabaseProvider>
      <TimelineStretch
        caseId="c"
        page={{ before: undefined, until: undefined, above: undefined }}
        view={{}}
        today={'2026-11-22' as Day}
        entryId={undefined}
        startsShown={false}
        onRead={undefined}
        onFull={() => undefined}
      />
    </DatabaseProvider>,
  );
  await vi.waitFor(() => {
    if (!place.querySelector('.stretch') || !tell) throw new Error('not drawn or not watched yet');
  }, PATIENCE);
  const heights: string[] = [];
  const look = (): void => {
    const box = place.querySelector<HTMLElement>('.stretch');
    const inner = box?.firstElementChild as HTMLElement | null;
    heights.push(box?.style.blockSize || inner?.style.blockSize || (inner ? 'as high as it is' : 'none'));
  };
  new MutationObserver(look).observe(place, { childList: true, subtree: true, attributes: true });
  look();
  tell?.(true);
  await vi.waitFor(() => {
    if (!place.querySelector('.rows')) throw new Error('not read yet');
  }, PATIENCE);
  return [...new Set(heights)];
}

it('keeps its height until what stands in it is read', async () => {
  expect(await heightsOfComingNear()).toEqual(['120px', 'as high as it is']);
});
