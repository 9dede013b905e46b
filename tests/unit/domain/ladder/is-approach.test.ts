import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { nextStepDue } from '../../../../src/domain/ladder/next-step-due.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { entry, TODAY, VACUUM } from '../letters/sample-cases.ts';

const CASE = { facts: { title: 't', status: 'open' as const, purchase: VACUUM, hosts: [] } };
const call = entry('c', '2026-11-15', { kind: 'contact', channel: 'phone', direction: 'out', text: 'x' });
const letter = (name: LetterName): Entry =>
  entry('l', '2026-11-18', {
    kind: 'letter',
    letter: name,
    way: 'form',
    to: 'a',
    text: '',
    language: 'he',
    textHash: '',
  });
const dueOn = (...entries: Entry[]) => nextStepDue(CASE, entries, TODAY)?.dueOn;

describe('what starts the wait for an answer', () => {
  test.each(['authority', 'card-issuer', 'call-recording'] as const)('not what goes beside: %s', (name) => {
    expect(dueOn(call, letter(name))).toBe(dueOn(call));
  });

  test('a letter to the business', () => {
    expect(dueOn(call, letter('to-manager'))).not.toBe(dueOn(call));
  });

  test('nothing that came in by itself, and no complaint to an authority alone', () => {
    const news = entry('n', '2026-11-16', { kind: 'contact', channel: 'email', direction: 'in', text: 'x' });
    expect(nextStepDue(CASE, [news], TODAY)).toBeUndefined();
    expect(dueOn(call, news)).toBe(dueOn(call));
    expect(nextStepDue(CASE, [letter('authority')], TODAY)).toBeUndefined();
  });
});
