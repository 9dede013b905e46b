// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ActionProvider } from '../../../../../src/ui/case-page/keyboard/action-provider.tsx';
import { Palette } from '../../../../../src/ui/case-page/keyboard/palette.tsx';
import { caseRow, clear, draw } from '../screen.tsx';

const { live } = vi.hoisted(() => ({ live: { read: (): void => undefined } }));
vi.mock('../../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../../support/fake-storage.ts')).storage },
}));
// The cases are read when the test says so, as on a machine that is busy.
vi.mock('../../../../../src/ui/case-page/frame/database-provider.tsx', async () => {
  const { useEffect, useState } = await import('preact/hooks');
  return {
    useLive: () => {
      const [state, setState] = useState<object>({ state: 'reading' });
      useEffect(() => {
        live.read = () => setState({ state: 'read', value: [caseRow({})] });
      }, []);
      return state;
    },
  };
});

afterEach(clear);

it('goes to the case that was typed for, also when Enter is pressed before the cases are read', async () => {
  const onSearch = vi.fn();
  const onClose = vi.fn();
  const place = await draw(
    <ActionProvider>
      <Palette onSearch={onSearch} onClose={onClose} />
    </ActionProvider>,
  );
  const field = place.querySelector('input');
  await act(async () => {
    if (field) field.value = 'headph';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(onSearch).not.toHaveBeenCalled();
  await act(async () => live.read());
  await vi.waitFor(() => expect(location.hash).toContain('case-1'), { timeout: 15_000 });
  expect(onSearch).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
});
