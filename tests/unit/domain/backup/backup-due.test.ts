import { expect, it } from 'vitest';
import { backupDue } from '../../../../src/domain/backup/backup-due.ts';
import { passwordStrength } from '../../../../src/domain/backup/password-strength.ts';
import { isPlainJson } from '../../../../src/domain/backup/plain-json.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const one = (touchedDaysAgo: number, createdDaysAgo = touchedDaysAgo, isSample = false) => ({
  touchedAtMs: NOW - touchedDaysAgo * DAY,
  createdAtMs: NOW - createdDaysAgo * DAY,
  isSample,
});
const backed = (daysAgo: number, laterDays = 0) => ({
  last: { atMs: NOW - daysAgo * DAY, byteLength: 1, fileName: 'x', way: 'download' as const },
  laterUntilMs: laterDays === 0 ? 0 : NOW + laterDays * DAY,
});
const NEVER = { last: undefined, laterUntilMs: 0 };

it('reminds of a backup when the last one is old and something was written since', () => {
  expect(backupDue([one(3, 90), one(50)], backed(40), 30, NOW)).toEqual({ days: 40, cases: 1 });
  expect(backupDue([one(3)], backed(29), 30, NOW)).toBeUndefined();
  expect(backupDue([one(50)], backed(40), 30, NOW)).toBeUndefined();
});

it('counts from the first case where there was none', () => {
  expect(backupDue([one(1, 31), one(2, 5)], NEVER, 30, NOW)).toEqual({ days: undefined, cases: 2 });
  expect(backupDue([one(1, 29)], NEVER, 30, NOW)).toBeUndefined();
});

it('is silent about a sample, when it was put off, when it is not wanted, and after the clock was set back', () => {
  expect(backupDue([one(1, 90, true)], NEVER, 30, NOW)).toBeUndefined();
  expect(backupDue([one(1, 90)], backed(60, 1), 30, NOW)).toBeUndefined();
  expect(backupDue([one(1, 90)], backed(60), 0, NOW)).toBeUndefined();
  expect(backupDue([one(-20)], backed(-10), 7, NOW)).toBeUndefined();
});

it('counts for nothing that it was put off by a clock that was ahead', () => {
  expect(backupDue([one(1, 90)], backed(60, 7), 30, NOW)).toBeUndefined();
  expect(backupDue([one(1, 90)], backed(60, 8), 30, NOW)).toEqual({ days: 60, cases: 1 });
});

it.each([
  ['', 'weak'],
  ['123456', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['password', 'weak'],
  ['correct horse battery', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['סוס נכון סוללה מהדק', 'strong'],
  ['x8Kq2$zLp0-vR7mN4w', 'strong'],
  ['same same same same', 'weak'],
] as const)('says of %s: %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});

it('takes JSON of ours, and nothing that reaches into what all objects share', () => {
  expect(isPlainJson({ a: [1, 'שלום', null, { b: true }] })).toBe(true);
  for (const text of [
    '{"__proto__":{}}',
    '{"a":{"constructor":1}}',
    '{"a":"\\ud800"}',
    `${'['.repeat(30)}${']'.repeat(30)}`,
  ])
    expect(isPlainJson(JSON.parse(text)), text).toBe(false);
});
