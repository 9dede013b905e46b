import { expect, it } from 'vitest';
import { digestOf } from '../../../../src/domain/attention/digest.ts';
import { answerSpan, businessesOf } from '../../../../src/domain/business/businesses.ts';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { entryAwaitsAnswer, sideOfEntry } from '../../../../src/domain/letters/entry-side.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { entry, VACUUM } from './sample-cases.ts';

const letter = (name: LetterName = 'written-demand'): Entry =>
  entry('letter', '2026-03-01', {
    kind: 'letter',
    letter: name,
    language: 'he',
    to: 'Gal',
    way: 'email',
    text: 'x',
    textHash: 'a'.repeat(64),
  });
const answer = entry('in', '2026-03-12', { kind: 'contact', channel: 'email', direction: 'in', text: 'no' });
const row: Case = {
  id: 'case',
  version: 1,
  createdAt: answer.happenedAt,
  facts: { title: 'x', status: 'open', hosts: ['gal.co.il'], purchase: VACUUM },
};
const businessOf = (entries: readonly Entry[]) =>
  businessesOf([row], new Map([['case', digestOf(entries, [])]]))[0];

it('a letter to the business asks, and one to somebody else does not', () => {
  expect(sideOfEntry(letter().content)).toBe('asked');
  expect(entryAwaitsAnswer(letter().content)).toBe(true);
  expect(sideOfEntry(letter('council').content)).toBeUndefined();
  expect(entryAwaitsAnswer(letter('card-issuer').content)).toBe(false);
});

it('days to the first answer count from a letter', () => {
  const business = businessOf([answer, letter()]);
  expect(business && answerSpan(business)).toEqual({ least: 11, most: 11 });
});

it('silence counts from the first letter that nobody answered', () => {
  expect(digestOf([letter()], []).unansweredSince).toEqual(letter().happenedAt);
  expect(digestOf([letter(), answer], []).unansweredSince).toBeUndefined();
  expect(digestOf([letter('council')], []).unansweredSince).toBeUndefined();
});

it('a business is known to have been asked once something was sent to it', () => {
  expect(businessOf([])?.cases[0]?.isAsked).toBe(false);
  expect(businessOf([letter('council')])?.cases[0]?.isAsked).toBe(false);
  expect(businessOf([letter()])?.cases[0]?.isAsked).toBe(true);
});

it('a business tells how its closed cases ended, with all the words of what to remember', () => {
  const text = 'ask for the manager '.repeat(20);
  const closing = entry('end', '2026-04-01', { kind: 'closing', outcome: 'partly', text });
  const closed: Case = { ...row, facts: { ...row.facts, status: 'closed' } };
  const digests = new Map([['case', digestOf([letter(), closing], [])]]);
  expect(businessesOf([closed], digests)[0]?.cases[0]?.end).toMatchObject({
    outcome: 'partly',
    learnt: text,
  });
  expect(businessOf([closing])?.cases[0]?.end).toBeUndefined();
});
