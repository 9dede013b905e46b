import { describe, expect, it } from 'vitest';
import type { ContactChannel, Entry } from '../../../../src/domain/case/entry.ts';
import { SCRIPT_PARTS } from '../../../../src/domain/script/script.ts';
import { day, entry, TODAY } from '../letters/sample-cases.ts';
import { lines, type Made, made, PLAN, promise, UNKNOWN, withLaw } from './samples.ts';

describe('the opening', () => {
  it.each<[string, Made, readonly string[]]>([
    ['as little as can be', { purchase: UNKNOWN }, ['greeting-unnamed', 'who']],
    ['with name, order and reference', { name: 'Noa' }, ['greeting', 'who', 'order', 'earlier']],
    [
      'by the item where there is no number',
      { purchase: { ...UNKNOWN, items: [{ name: 'Vacuum' }] } },
      ['greeting-unnamed', 'who', 'item'],
    ],
    [
      'a promise that is overdue',
      { purchase: UNKNOWN, entries: [promise({ dueOn: day('2026-11-12') })] },
      ['greeting-unnamed', 'who', 'promised'],
    ],
    [
      'a promise for today is not',
      { purchase: UNKNOWN, entries: [promise({ dueOn: TODAY })] },
      ['greeting-unnamed', 'who'],
    ],
    [
      'a promise that was kept is not',
      { purchase: UNKNOWN, entries: [promise({ state: 'kept' })] },
      ['greeting-unnamed', 'who'],
    ],
    [
      'one that was broken',
      { purchase: UNKNOWN, entries: [promise({ state: 'broken', agent: 'Dana' })] },
      ['greeting-unnamed', 'who', 'promised'],
    ],
  ])('%s', (_name, input, opening) => {
    expect(lines(made(input), 'opening')).toEqual(opening);
  });

  it('the newest reference goes before that of the case', () => {
    const contact = (on: string, reference: string): Entry =>
      entry(`c-${on}`, on, { kind: 'contact', channel: 'phone', text: '', reference });
    const { opening } = made({ entries: [contact('2026-11-20', 'B'), contact('2026-11-18', 'A')] }).parts;
    expect(opening).toContainEqual({ line: 'earlier', reference: 'B' });
  });

  it('holds up the promise that is longest overdue', () => {
    const entries = [
      promise({ dueOn: day('2026-11-20') }, '2026-11-15'),
      promise({ text: 'First', dueOn: day('2026-11-12') }, '2026-11-11'),
    ];
    expect(made({ entries }).parts.opening).toContainEqual({
      line: 'promised',
      text: 'First',
      on: '2026-11-11',
    });
  });
});

describe('what is asked for instead', () => {
  it.each<[string, Made, readonly string[]]>([
    ['nothing where nothing is asked for', {}, []],
    ['the next best of what no law gives', { wanted: ['repair'] }, ['creative credit', 'why-not']],
    ['nothing of what the law gives', { wanted: ['refund'] }, ['why-not']],
    ['what would be enough', { wanted: ['repair'], enough: 'A filter' }, ['enough', 'why-not']],
    [
      'the next two that are wanted',
      { wanted: ['refund', 'credit', 'replacement', 'apology'] },
      ['instead credit', 'instead replacement', 'why-not'],
    ],
  ])('%s', (_name, input, refused) => {
    expect(lines(made(input), 'refused')).toEqual(refused);
  });
});

describe('a notice that the law wants given in certain ways', () => {
  it.each<[ContactChannel, boolean]>([
    ['phone', false],
    ['visit', false],
    ['email', false],
    ['chat', true],
    ['whatsapp', true],
  ])('by %s', (channel, isUnlisted) => {
    expect(made({ wanted: ['refund'], channel }).notByThisWay !== undefined).toBe(isUnlisted);
    expect(made({ wanted: ['repair'], channel }).notByThisWay).toBeUndefined();
  });
});

it.each<[string, Made, boolean]>([
  ['a cancellation by word of mouth', { wanted: ['refund'] }, true],
  ['the end of a subscription by word of mouth', { purchase: PLAN }, true],
  ['a gym, which is left in writing alone', { purchase: withLaw(PLAN, { kind: 'gym' }) }, false],
  ['a cancellation by e-mail, whose letter holds them', { wanted: ['refund'], channel: 'email' }, false],
  ['a chat, by which none counts', { wanted: ['refund'], channel: 'chat' }, false],
  ['a repair', { wanted: ['repair'] }, false],
])('asks whether they wrote down what a notice has to hold: %s', (_name, input, asks) => {
  expect(lines(made(input), 'before-end').includes('notice-details')).toBe(asks);
});

it('ends with the recording of a call and the copy of a chat', () => {
  expect(lines(made({}), 'before-end').at(-1)).toBe('ask-recording');
  expect(lines(made({ channel: 'chat' }), 'before-end').at(-1)).toBe('ask-copy');
  expect(Object.keys(made({}).parts)).toEqual([...SCRIPT_PARTS]);
});
