import { expect, it, vi } from 'vitest';
import type { CaptureRequest } from '../../../src/domain/capture/capture-request.ts';
import type { Deps } from '../../../src/services/deps.ts';

vi.mock('../../../src/background/capture-words.ts', () => ({
  captureWords: () => Promise.reject(new Error('the settings cannot be read')),
}));
vi.mock('../../../src/platform/button-title.ts', () => ({ setButtonTitle: () => Promise.resolve() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const { watchCaptures } = await import('../../../src/background/captures.ts');

it('a capture that could not even begin leaves its tab free for the next one', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const onEnd = vi.fn();
  const captures = watchCaptures({} as Deps, { setBadge: () => Promise.resolve() }, onEnd);
  const request = { draftId: 'one', tabId: 7, way: 'region' } as CaptureRequest;
  await expect(captures.begin(request)).rejects.toMatchObject({ code: 'unexpected' });
  expect(captures.runningIn(7)).toBeUndefined();
  expect(onEnd).toHaveBeenCalledOnce();
  expect(await captures.progressOf('one', 0)).toMatchObject({ is: 'failed', code: 'unexpected' });
});
