// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { useSettings } from '../../../../src/ui/case-page/settings/use-settings.ts';
import { clear, draw, press } from './screen.tsx';

const { changeSettings } = vi.hoisted(() => ({ changeSettings: vi.fn() }));
vi.mock('../../../../src/platform/settings.ts', () => ({
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
  changeSettings,
}));

afterEach(clear);

function Form() {
  const { change } = useSettings();
  return (
    <button type="button" onClick={() => change({ theme: 'dark' })}>
      Dark
    </button>
  );
}

it('a change that the browser refused is said, and one that it took is not', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  changeSettings.mockResolvedValueOnce(undefined);
  const place = await draw(<Form />);
  await press('Dark');
  expect(place.textContent).not.toContain('Not kept');
  changeSettings.mockRejectedValueOnce(new Error('full'));
  await press('Dark');
  await vi.waitFor(() => expect(place.textContent).toContain('Not kept'));
});
