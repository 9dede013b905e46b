// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
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

type Tell = (isIntersecting: boolean) => void;

/** One stretch on the page; `tell` says whether it is near, once it is watched. */
async function drawStretch(
  staysDrawn: boolean,
): Promise<{ readonly place: HTMLElement; readonly tell: () => Tell | undefined }> {
  let tell: Tell | undefined;
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
        staysDrawn={staysDrawn}
        onRead={undefined}
        onFull={() => undefined}
      />
    </DatabaseProvider>,
  );
  return { place, tell: () => tell };
}

/** Heights that were seen of the one stretch, in their order, from the moment it comes near. */
async function heightsOfComingNear(): Promise<readonly string[]> {
  const { place, tell } = await drawStretch(false);
  await vi.waitFor(() => {
    if (!place.querySelector('.stretch') || !tell()) throw new Error('not drawn or not watched yet');
  }, PATIENCE);
  const heights: string[] = [];
  const look = (): void => {
    const box = place.querySelector<HTMLElement>('.stretch');
    const inner = box?.firstElementChild as HTMLElement | null;
    heights.push(box?.style.blockSize || inner?.style.blockSize || (inner ? 'as high as it is' : 'none'));
  };
  new MutationObserver(look).observe(place, { childList: true, subtree: true, attributes: true });
  look();
  tell()?.(true);
  await vi.waitFor(() => {
    if (!place.querySelector('.rows')) throw new Error('not read yet');
  }, PATIENCE);
  return [...new Set(heights)];
}

it('keeps its height until what stands in it is read', async () => {
  expect(await heightsOfComingNear()).toEqual(['120px', 'as high as it is']);
});

it('is there for Tab however far from the window it is, where it is the first', async () => {
  const { place, tell } = await drawStretch(true);
  await vi.waitFor(() => {
    if (!place.querySelector('.rows')) throw new Error('not read yet');
  }, PATIENCE);
  await act(async () => tell()?.(false));
  expect(place.querySelector('.rows')).not.toBeNull();
});
