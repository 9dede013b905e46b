import { expect, it } from 'vitest';
import { readAsChosen, withDatesRead } from '../../../../src/domain/case/chosen-reading.ts';
import type { EntryBody } from '../../../../src/domain/case/entry.ts';
import type { FileFacts } from '../../../../src/domain/case/file-facts.ts';

const at = (text: string) => ({ at: `${text}:00.000Z`, zone: 'Asia/Jerusalem' });

const facts: FileFacts = {
  kind: 'file',
  name: 'chat.txt',
  mediaType: 'text/plain',
  byteLength: 1,
  sha256: '0'.repeat(64),
  addedAt: at('2026-11-20T10:00'),
  extensionVersion: '0.0.0',
  read: {
    is: 'chat',
    wroteAs: 'whatsapp-iphone',
    participants: ['Dana'],
    messageCount: 2,
    unknownLines: 0,
    firstAt: at('2026-04-03T09:00'),
    lastAt: at('2026-05-03T09:00'),
    isOrderGuessed: true,
  },
};
const monthFirst = { firstAt: at('2026-03-04T10:00'), lastAt: at('2026-03-05T10:00') };
const added: EntryBody = { happenedAt: at('2026-05-03T09:00'), content: { kind: 'file', evidenceId: 'e1' } };

it('moves an entry to the last day of the chat as it is read, and back', () => {
  const turned = withDatesRead(added, facts, monthFirst);
  expect(turned).toEqual({ happenedAt: monthFirst.lastAt, content: { ...added.content, monthFirst } });
  expect(withDatesRead(turned, facts, undefined)).toEqual(added);
});

it('leaves an entry on the day on which the shopper put it', () => {
  const moved: EntryBody = { ...added, happenedAt: at('2026-06-01T09:00'), content: added.content };
  expect(withDatesRead(moved, facts, monthFirst).happenedAt).toEqual(moved.happenedAt);
});

it('puts no entry on a day that is still to come', () => {
  const ahead = { lastAt: at('2026-12-05T10:00') };
  expect(withDatesRead(added, facts, ahead).happenedAt).toEqual(facts.addedAt);
});

it('tells the dates of a chat as they were chosen, and leaves what was recorded as it is', () => {
  const { content } = withDatesRead(added, facts, monthFirst);
  expect(readAsChosen(facts, content).read).toEqual({ ...facts.read, ...monthFirst, isMonthFirst: true });
  expect(readAsChosen(facts, added.content)).toBe(facts);
  expect(facts.read).not.toHaveProperty('isMonthFirst');
});
