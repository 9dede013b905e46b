import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCase } from '../../../../../scripts/law/run-case.ts';
import { LAW_DOCS, lawDocs } from '../../../../../scripts/law-docs.ts';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { casesOf, OWN_FILES, sheetFile } from '../worked-cases.ts';

const ids = israel.rules.map((rule) => rule.id);
const binding = israel.rules.filter((rule) => 'ABC'.includes(rule.confidence));

it('names each rule once', () => expect(new Set(ids).size).toBe(ids.length));

it('docs/law.md is what the rules generate', () => {
  expect(readFileSync(LAW_DOCS, 'utf8')).toBe(lawDocs());
});

it('the documentation lists exactly the rules', () => {
  expect([...lawDocs().matchAll(/^### `(.+)`$/gm)].map((match) => match[1])).toEqual(ids);
});

it('every rule of confidence A to C plays a part in a worked case, or is one that only stands back', () => {
  const own = OWN_FILES.flatMap(casesOf);
  const examples = israel.rules.map((rule) => ({ id: rule.id, ...rule.example }));
  const seen = new Set(
    [...own, ...examples]
      .map(runCase)
      .flatMap(({ rule, notes }) => [...(rule as string[]), ...((notes as string[]) ?? [])]),
  );
  // How a day is bounded is in every date, and rest days of other religions are in none: nothing to name in a result.
  const unnamed = ['il-day-boundary', 'il-other-religions'];
  expect(binding.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual(unnamed);
});

it('every rule id of the sheet is in the code', () => {
  const sheet = sheetFile('israel.md');
  if (!sheet) return;
  const named = new Set(readFileSync(sheet, 'utf8').match(/\bil-[a-z0-9-]*[a-z0-9]/g));
  // Groups that the sheet names by their beginning.
  const groups = ['il-door', 'il-timeshare'];
  expect([...named].filter((id) => !ids.includes(id) && !groups.includes(id)).sort()).toEqual([]);
  expect(ids.filter((id) => !named.has(id))).toEqual([]);
});

it('what one source or memory alone says is shown only where the sheet says how', () => {
  const own = OWN_FILES.flatMap(casesOf);
  const examples = israel.rules.map((rule) => ({ id: rule.id, ...rule.example }));
  const seen = new Set(
    [...own, ...examples]
      .map(runCase)
      .flatMap(({ rule, notes }) => [...(rule as string[]), ...((notes as string[]) ?? [])]),
  );
  const weak = israel.rules.filter(({ confidence }) => 'DM'.includes(confidence)).map(({ id }) => id);
  expect(weak.filter((id) => seen.has(id)).sort()).toEqual([
    'il-digital-course-live', // contested, or a one-off service
    'il-digital-course-recorded', // contested with its lean
    'il-evidence-annexes', // a convention, named as one
    'il-flight-emergency', // "always add: check whether a special order is in force"
    'il-ladder-emun', // steps of the ladder, without a time
    'il-ladder-ombudsman-insurance',
    'il-ladder-telecom',
    'il-phone-recording', // "suggest the user ask for the recording and log"
    'il-scope-foreign-seller', // "show rights as may apply, lead with card remedies"
  ]);
  expect(weak.filter((id) => !seen.has(id))).toEqual(['il-breach-rescission']);
});

it('says where each rule stands', () => {
  for (const rule of israel.rules) {
    expect(rule.url, rule.id).toMatch(/^https:\/\//);
    expect(rule.checkedOn, rule.id).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(rule.title.length, rule.id).toBeGreaterThan(15);
  }
});
