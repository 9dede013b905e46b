import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../../../src/domain/letters/field.ts';
import { detailsIn, factsWith, fieldsAtHome } from '../../../../src/domain/letters/keep-values.ts';
import { typedValues } from '../../../../src/domain/letters/typed-values.ts';
import { day, ils, VACUUM } from './sample-cases.ts';

const typed = (field: FieldName, text: string) =>
  typedValues({ typed: { [field]: text }, lines: {} }, 'ILS')[field];

describe('what is typed into a gap', () => {
  test.each([
    ['orderedOn', '2026-11-02', day('2026-11-02')],
    ['orderedOn', '2026-02-30', undefined],
    ['refundSum', '1,299.90', ils(1_299_90)],
    ['refundSum', '12 €', { minor: 12_00, currency: 'EUR' }],
    ['refundSum', 'a lot', undefined],
    ['writerName', '  נועה לוי ', 'נועה לוי'],
    ['writerName', '   ', undefined],
    ['cameAt', '14:05', '14:05'],
    ['cameAt', '25:05', undefined],
    ['visitHours', '10:00–12:00', { from: '10:00', until: '12:00' }],
    ['visitHours', '10:00–', { from: '10:00' }],
    ['visitHours', '–12:00', undefined],
    ['wanted', 'repair', 'repair'],
    ['wanted', 'a pony', undefined],
    ['talkWay', 'phone', 'phone'],
    ['items', 'שואב אבק', [{ name: 'שואב אבק' }]],
  ] as const)('%s: %j', (field, text, value) => {
    expect(typed(field, text)).toEqual(value);
  });

  test('a list holds its whole lines only', () => {
    const line = { day: '', text: '', sum: '', expected: '' };
    const values = typedValues(
      {
        typed: {},
        lines: {
          charges: [
            { ...line, day: '2026-10-01', sum: '89', expected: '59.90' },
            { ...line, day: '2026-11-01', sum: '89' },
            { ...line, sum: '89' },
          ],
          promises: [{ ...line, text: 'החזר' }],
          agreements: [{ ...line, text: ' זיכוי ' }],
          calls: [{ ...line, day: '2026-11-03' }],
        },
      },
      'ILS',
    );
    expect(values).toEqual({
      charges: [
        { day: '2026-10-01', sum: ils(89_00), expected: ils(59_90) },
        { day: '2026-11-01', sum: ils(89_00) },
      ],
      agreements: [{ text: 'זיכוי' }],
      calls: [{ day: '2026-11-03', way: 'phone' }],
    });
  });
});

describe('what was filled in is kept where it is at home', () => {
  const values = {
    writerName: 'נועה לוי',
    writerId: '012345678',
    orderNumber: 'AB-1',
    agreedOn: day('2026-11-05'),
    receivedOn: day('2026-11-09'),
    wanted: 'repair',
    problem: 'לא עובד',
  } as const;

  test('each field has one home', () => {
    expect(fieldsAtHome(values, 'settings')).toEqual(['writerName', 'writerId']);
    expect(fieldsAtHome(values, 'case')).toEqual(['orderNumber', 'agreedOn', 'receivedOn', 'wanted']);
  });

  test('in the settings', () => {
    expect(detailsIn(values)).toEqual({ name: 'נועה לוי', idNumber: '012345678' });
  });

  test('among the facts of the case, which are no longer unknown then', () => {
    const facts = {
      title: 't',
      status: 'open',
      hosts: [],
      wanted: ['refund', 'repair'],
      purchase: { ...VACUUM, unknown: ['agreedDeliveryDate', 'tagRemoved'] },
    } as const;
    const kept = factsWith(facts, values);
    expect(kept.wanted).toEqual(['repair', 'refund']);
    expect(kept.purchase).toMatchObject({
      orderNumber: 'AB-1',
      receivedDate: '2026-11-09',
      law: { agreedDeliveryDate: '2026-11-05' },
      unknown: ['tagRemoved'],
    });
    expect(JSON.stringify(kept)).not.toContain('נועה');
  });
});
