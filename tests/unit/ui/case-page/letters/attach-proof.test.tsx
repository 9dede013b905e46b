// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { LetterContent } from '../../../../../src/domain/letters/letter-content.ts';
import type { AddingFile } from '../../../../../src/ui/case-page/files/adding.ts';
import { AttachProof } from '../../../../../src/ui/case-page/letters/attach-proof.tsx';
import { entry } from '../../../domain/letters/sample-cases.ts';
import { clear, draw, press } from '../screen.tsx';

const { askCall, list } = vi.hoisted(() => ({
  askCall: vi.fn(async () => ({})),
  list: { files: [] as readonly unknown[], add: vi.fn() },
}));
vi.mock('../../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));
vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask: askCall }));
vi.mock('../../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: [] }),
}));
// How a file gets into the case has tests of its own.
vi.mock('../../../../../src/ui/case-page/files/use-adding.ts', () => ({
  useAdding: () => ({ ...list, cancel() {}, dismiss() {}, addTwin() {}, tryAgain() {}, undo() {} }),
}));

afterEach(() => {
  clear();
  askCall.mockClear();
});

const content: LetterContent = {
  kind: 'letter',
  letter: 'cancellation-notice',
  language: 'he',
  to: 'Shop',
  way: 'registered-mail',
  text: 'text',
  textHash: '0'.repeat(64),
};
const row = { ...entry('sent', '2026-11-20', content), removed: 0 as const, sortKey: 'sent' };
const file = (state: AddingFile['state']): AddingFile => ({
  id: 'proof',
  file: new File(['slip'], 'slip.pdf'),
  name: 'slip.pdf',
  state,
});

it.each(['saved', 'twin'] as const)(
  'a file that is %s becomes the proof of a letter sent before',
  async (is) => {
    list.files = [];
    const place = await draw(<AttachProof entry={row} content={content} />);
    await press('Attach proof that it was sent');
    const picker = place.querySelector<HTMLInputElement>('input[data-proof]');
    await act(async () => void picker?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(list.add).toHaveBeenCalled();
    expect(askCall).not.toHaveBeenCalled();
    list.files = [file({ is, entryId: 'proof-entry' })];
    await press('Attach proof that it was sent');
    await press('Attach proof that it was sent');
    await vi.waitFor(() => expect(askCall).toHaveBeenCalledTimes(1));
    expect(askCall).toHaveBeenCalledWith('entry.correct', {
      entryId: 'sent',
      version: 1,
      body: { happenedAt: row.happenedAt, content: { ...content, proofId: 'proof-entry' } },
    });
  },
);
