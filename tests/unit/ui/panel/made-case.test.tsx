// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bindPanel } from '../../../../src/platform/panel-case.ts';
import { MadeCase } from '../../../../src/ui/panel/made-case.tsx';
import en from '../../../../src/words/languages/en.ts';
import { caseRow, clear, draw, press } from '../case-page/screen.tsx';

const { ask, session } = vi.hoisted(() => ({ ask: vi.fn(), session: new Map<string, unknown>() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: { set: async () => undefined },
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => {
  session.clear();
  ask.mockReset();
  ask.mockResolvedValue({ isGone: true });
});
afterEach(clear);

it('takes a case back that was made by opening the panel, and brings it back again', async () => {
  await bindPanel(1, 'case-1', true);
  const place = await draw(<MadeCase row={caseRow({})} windowId={1} />);
  await vi.waitFor(() => expect(place.textContent).toContain(en.panel.made));
  await press(en.common.undo);
  expect(ask).toHaveBeenLastCalledWith('case.unmake', { caseId: 'case-1' });
  await vi.waitFor(() => expect(place.textContent).toContain(en.bin.caseBinned));
});

it.each([
  ['was there before', false, caseRow({})],
  ['holds something by now', true, { ...caseRow({}), entryCount: 1 }],
  ['was changed since', true, caseRow({}, 2)],
])('offers nothing for a case that %s', async (_why, isMade, row) => {
  await bindPanel(1, 'case-1', isMade);
  const place = await draw(
    <p>
      <MadeCase row={row} windowId={1} />
    </p>,
  );
  await new Promise((done) => setTimeout(done));
  expect(place.textContent).toBe('');
});
