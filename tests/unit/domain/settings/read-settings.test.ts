import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../../src/domain/law/country-of.ts';
import { consumerFactsOf } from '../../../../src/domain/settings/consumer-facts.ts';
import { readSettingsFrom, withChanges } from '../../../../src/domain/settings/read-settings.ts';
import { remindersOf, type Settings, USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const full: Settings = {
  language: 'he',
  theme: 'dark',
  letter: { name: 'נועה לוי', idNumber: '000000018', phone: '050-555-0147' },
  status: { birthYear: 1950, hasDisability: true, immigrantCertificateOn: '2025-03-01' as Day },
  addressForm: 'feminine',
  reminders: {
    leadDays: {
      deadline: [7, 1],
      owed: [3],
      step: [],
      'follow-up': [0],
      promise: [],
      benefit: [14, 0],
      'bill-check': [2],
      'term-end': [14, 1],
    },
    quietHours: { from: '22:00', until: '07:30' },
    restDays: null,
  },
};

const quietless = { quietHours: null, restDays: null };

describe('reading settings', () => {
  it('gives back what was stored', () => {
    expect(readSettingsFrom(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each<[string, unknown, Settings]>([
    ['nothing', undefined, {}],
    ['no object', 'x', {}],
    ['a list', [], {}],
    ['a theme of another version', { theme: 'sepia' }, {}],
    ['an empty language', { language: '' }, {}],
    ['details that are empty or no texts', { letter: { name: ' ', phone: 5 } }, {}],
    ['a year of birth that is none', { status: { birthYear: 19.5 } }, {}],
    ['a day that is none', { status: { immigrantCertificateOn: '2026-02-31' } }, {}],
    ['a disability that is not said', { status: { hasDisability: false } }, {}],
    [
      'lead times out of order, twice and impossible',
      {
        reminders: {
          ...quietless,
          leadDays: { promise: [1, 7, 7, -1, 1.5, 'x', 900], benefit: 7, other: [1] },
        },
      },
      { reminders: { ...quietless, leadDays: { ...USUAL_REMINDERS.leadDays, promise: [7, 1] } } },
    ],
    [
      'hours that are none',
      { reminders: { quietHours: { from: '25:00', until: '07:00' }, restDays: { from: '15:00' } } },
      { reminders: USUAL_REMINDERS },
    ],
  ])('takes %s for not chosen', (_name, stored, read) => {
    expect(readSettingsFrom(stored)).toEqual(read);
  });

  it.each([
    [
      [7, 1],
      [7, 1],
    ],
    [[], []],
  ])('reads lead times of an earlier version, %j, for those of deadlines', (leadDays, deadline) => {
    expect(readSettingsFrom({ reminders: { ...quietless, leadDays } })).toEqual({
      reminders: { ...quietless, leadDays: { ...USUAL_REMINDERS.leadDays, deadline } },
    });
  });

  it('understands anything without throwing, and reads its own answer the same', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = readSettingsFrom(stored);
        expect(readSettingsFrom(read)).toEqual(read);
      }),
    );
  });

  it('knows the usual reminders where none were chosen', () => {
    expect(remindersOf({})).toBe(USUAL_REMINDERS);
    expect(remindersOf(full)).toBe(full.reminders);
  });
});

describe('changing settings', () => {
  it('keeps what it does not name, fields of another version too', () => {
    expect(withChanges({ language: 'he', ofAnother: { deep: 1 } }, { theme: 'dark' })).toEqual({
      language: 'he',
      ofAnother: { deep: 1 },
      theme: 'dark',
    });
  });

  it('changes one detail of the writer, and leaves those that another window stored', () => {
    expect(withChanges({ letter: { name: 'Noa', phone: '1' } }, { letter: { phone: '2' } })).toEqual({
      letter: { name: 'Noa', phone: '2' },
    });
    expect(withChanges({ letter: { name: 'Noa' } }, { letter: { name: '' } })).toEqual({
      letter: { name: '' },
    });
  });

  it('takes back what is undefined', () => {
    expect(withChanges({ language: 'he', theme: 'dark' }, { theme: undefined })).toEqual({ language: 'he' });
  });
});

describe('what a status says to the law', () => {
  const day = '2026-05-01' as Day;
  it.each<[string, Settings['status'], object]>([
    ['nothing', undefined, {}],
    ['a disability', { hasDisability: true, birthYear: 1990 }, { consumerStatus: 'disability' }],
    ['66 in the year of the deal: 65 on any day of it', { birthYear: 1960 }, { consumerStatus: 'senior' }],
    ['65 in the year of the deal: perhaps not yet', { birthYear: 1961 }, {}],
    ['younger', { birthYear: 1990 }, {}],
    [
      'a certificate',
      { immigrantCertificateOn: '2024-01-01' as Day, birthYear: 1990 },
      { consumerStatus: 'new-immigrant', immigrantCertificateDate: '2024-01-01' },
    ],
    [
      'a certificate and an age: both are told',
      { immigrantCertificateOn: '2024-01-01' as Day, birthYear: 1940 },
      { consumerStatus: 'senior', immigrantCertificateDate: '2024-01-01' },
    ],
  ])('%s', (_name, status, facts) => {
    expect(consumerFactsOf(status, day, countryOf('IL')?.longerWindow)).toEqual(facts);
  });
});
