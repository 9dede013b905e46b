import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entryBody } from '../../../src/schemas/entry.ts';

const happenedAt = { at: '2026-11-22T09:00:00.000Z', zone: 'Asia/Jerusalem' };
const HASH = 'a'.repeat(64);
const letter = {
  kind: 'letter',
  letter: 'refund-reminder',
  language: 'he',
  to: 'חנות לדוגמה',
  way: 'email',
  text: 'שלום',
  textHash: HASH,
};

describe('entries of the ladder at the border', () => {
  it.each([
    ['a letter', letter],
    [
      'a letter with all there is',
      { ...letter, address: 'shop@example.com', subject: 'x', rootHash: HASH, proofId: 'e1' },
    ],
    ['a step', { kind: 'step', step: 'manager', from: 'agent', text: 'No answer' }],
    [
      'a document that was made',
      {
        kind: 'export',
        form: 'pdf',
        variant: 'manager',
        language: 'he',
        fileName: 'x.pdf',
        byteLength: 12,
        rootHash: HASH,
        text: 'the manager',
      },
    ],
    ['a closing', { kind: 'closing', outcome: 'partly', won: { minor: 5000, currency: 'ILS' } }],
    ['a notice that came', { kind: 'term-notice', notice: 'sms', came: true, endsOn: '2026-12-01' }],
    ['a chat read month first', { kind: 'file', evidenceId: 'e1', monthFirst: { lastAt: happenedAt } }],
    ['a manager asked for', { kind: 'contact', channel: 'phone', text: '', manager: 'refused' }],
  ])('%s passes as it is', (_name, content) => {
    expect(v.parse(entryBody, { happenedAt, content })).toEqual({ happenedAt, content });
  });

  it.each([
    ['a letter of no known kind', { ...letter, letter: 'threat' }],
    ['a hash that is none', { ...letter, textHash: 'abc' }],
    ['a language that is none', { ...letter, language: '../he' }],
    ['a step that is not on the ladder', { kind: 'step', step: 'police' }],
    [
      'a document of no known form',
      { kind: 'export', form: 'exe', language: 'he', fileName: 'x', byteLength: 1 },
    ],
    ['an outcome that is none', { kind: 'closing', outcome: 'maybe' }],
    ['a notice of no day', { kind: 'term-notice', notice: 'sms', came: true, endsOn: 'soon' }],
    ['an answer of no manager', { kind: 'contact', channel: 'phone', text: '', manager: 'maybe' }],
    ['a field that nobody knows', { kind: 'step', step: 'agent', by: 'me' }],
  ])('%s is refused', (_name, content) => {
    expect(v.safeParse(entryBody, { happenedAt, content }).success).toBe(false);
  });
});
