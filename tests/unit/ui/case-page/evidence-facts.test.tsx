// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '../../../../src/ui/case-page/frame/database-provider.tsx';
import { EvidenceFacts } from '../../../../src/ui/case-page/viewer/evidence-facts.tsx';
import { wordsOf } from '../../../../src/words/every-language.ts';
import { sampleEvidence } from '../../report/sample-case.ts';
import { clear, draw } from './screen.tsx';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

afterEach(clear);

const shown = async (over: Parameters<typeof sampleEvidence>[2]): Promise<HTMLElement> => {
  const place = await draw(
    <DatabaseProvider>
      <EvidenceFacts
        evidence={sampleEvidence('v1', new Uint8Array([1]), over)}
        text={undefined}
        record={undefined}
        messages={undefined}
        others={[]}
      />
    </DatabaseProvider>,
  );
  // The database opens in its own time.
  await vi.waitFor(() => {
    if (!place.querySelector('.viewer-facts')) throw new Error('not drawn yet');
  });
  return place;
};

it('keeps two numbers of a fact in their order, whatever the direction around them', async () => {
  const place = await shown({ viewport: { width: 813, height: 1280 }, scroll: { x: 0, y: 1200 } });
  // Isolated as one piece: text without a letter of its own direction goes left to right in there.
  expect(place.textContent).toContain('\u2068813 × 1,280\u2069 pixels');
  expect(place.textContent).toContain('\u20680, 1,200\u2069 pixels');
  const he = wordsOf('he');
  expect(he.say('case.viewer.viewportValue', { size: '813 × 1,280' })).toBe(
    '\u2068813 × 1,280\u2069 פיקסלים',
  );
});

it('says from when to when, where it took several pictures', async () => {
  const capturedAt = { at: '2026-01-21T10:02:00.000Z', zone: 'Asia/Jerusalem' };
  const capturedUntil = { at: '2026-01-21T10:04:31.000Z', zone: 'Asia/Jerusalem' };
  const spanned = /from .*12:02:00.* to .*12:04:31/;
  const taken = (await shown({ capturedAt, capturedUntil })).textContent;
  expect(taken).toMatch(spanned);
  clear();
  expect((await shown({ capturedAt })).textContent).not.toMatch(spanned);
});

it('says how complete the screenshot is, and what it was meant to hold', async () => {
  const place = await shown({
    way: 'full-page',
    verdict: {
      remarks: [
        { is: 'clipped', atPx: 24_000, ofPx: 60_000, why: 'stopped' },
        { is: 'older-missing', why: 'not-loaded' },
      ],
    },
  });
  expect(place.querySelector('.verdict .notice-warn')?.textContent).toContain('Earlier messages are missing');
  expect(place.querySelector('.verdict')?.textContent).toContain('Full page');
  expect(place.querySelector('.verdict .notice-warn')?.textContent).toContain('Ends at 24,000 of 60,000 px');
});

it('masks the address of an item that hides something, and gives that of an original whole', async () => {
  const url = 'https://mail.example/?email=noa%40gmail.com';
  expect((await shown({ url })).textContent).toContain(url);
  clear();
  const rect = { x: 0, y: 0, width: 1, height: 1 };
  const madeAt = { at: '2026-11-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
  const derived = { evidenceId: 'o', sha256: 'a', marks: [{ is: 'black-out' as const, rect }], madeAt };
  const place = await shown({ url, title: 'Inbox - noa@gmail.com', derived });
  expect(place.textContent).toContain('https://mail.example/…');
  expect(place.innerHTML).not.toContain('gmail');
});

it('says so when what is shown is not what the chain has, and names the files', async () => {
  const place = await shown({});
  await vi.waitFor(() => {
    if (!place.querySelector('.hash-check .notice-late')) throw new Error('not checked yet');
  });
  expect(place.querySelector('.hash-check')?.textContent).toContain('the facts that are shown');
});
