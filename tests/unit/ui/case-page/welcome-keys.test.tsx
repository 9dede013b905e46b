// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../../src/ui/case-page/welcome/welcome-screen.tsx';
import { clear, draw } from './screen.tsx';

const { shortcutOf } = vi.hoisted(() => ({ shortcutOf: vi.fn() }));
vi.mock('../../../../src/platform/side-panel.ts', () => ({ shortcutOf }));
vi.mock('../../../../src/platform/first-run.ts', () => ({ whichBrowser: () => 'chromium' }));
vi.mock('../../../../src/platform/sample-order.ts', () => ({ sampleOrderUrl: () => '#' }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: null }),
}));

afterEach(clear);

it('names the keys that the browser gave, and none where it gave none', async () => {
  shortcutOf.mockResolvedValueOnce('⌥⇧J');
  const place = await draw(<WelcomeScreen />);
  await vi.waitFor(() => expect(place.textContent).toContain('⌥⇧J'));
  expect(shortcutOf).toHaveBeenCalledWith('_execute_action');
  clear();
  shortcutOf.mockResolvedValueOnce(undefined);
  expect((await draw(<WelcomeScreen />)).textContent).not.toContain('The keys');
});
