import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCall } from '../../../src/background/parse-call.ts';
import { saveRequest } from '../support/fake-world.ts';

const save = { call: 'capture.save', input: saveRequest('d1') };

describe('parseCall', () => {
  it('takes a call of ours as it is', () => {
    expect(parseCall(save)).toEqual(save);
    expect(parseCall({ call: 'case.show', input: {} })).toEqual({ call: 'case.show', input: {} });
  });

  it.each([
    ['no object', 'capture.save'],
    ['null', null],
    ['an unknown call', { call: 'nothing', input: {} }],
    ['a name of the prototype', { call: 'constructor', input: {} }],
    ['a missing field', { call: 'entry.erase', input: {} }],
    ['a field too many', { call: 'entry.erase', input: { entryId: 'e', more: 1 } }],
    ['a wrong id', { call: 'entry.erase', input: { entryId: '../x' } }],
    [
      'a day that does not exist',
      { ...save, input: { ...save.input, seen: { transactionDate: '2026-02-31' } } },
    ],
    [
      'a negative sum',
      { ...save, input: { ...save.input, seen: { total: { minor: -1, currency: 'ILS' } } } },
    ],
    ['a broken sum', { ...save, input: { ...save.input, seen: { total: { minor: 1.5, currency: 'ILS' } } } }],
    ['an empty title', { ...save, input: { ...save.input, target: { to: 'new', title: '  ' } } }],
    ['a text without end', { ...save, input: { ...save.input, text: 'x'.repeat(200_001) } }],
  ])('refuses %s', (_name, raw) => expect(parseCall(raw)).toBeUndefined());

  it('makes text well-formed, so that it hashes the same everywhere', () => {
    const parsed = parseCall({ ...save, input: { ...save.input, text: 'a\ud800b' } });
    expect(parsed?.input).toMatchObject({ text: 'a\ufffdb' });
  });

  it('takes direction marks out of a title', () => {
    const target = { to: 'new', title: ' \u200eהזמנה \u200e12345-AB\u2069 ' };
    expect(parseCall({ ...save, input: { ...save.input, target } })?.input).toMatchObject({
      target: { title: 'הזמנה 12345-AB' },
    });
    const onlyMarks = { to: 'new', title: '\u200e\u2068' };
    expect(parseCall({ ...save, input: { ...save.input, target: onlyMarks } })).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (input, call) => void parseCall({ call, input })));
    fc.assert(fc.property(fc.anything(), (input) => void parseCall({ call: 'case.correct', input })));
  });
});
