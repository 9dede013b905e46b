import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mismatches } from '../../../../../scripts/law/match.ts';
import { runCase } from '../../../../../scripts/law/run-case.ts';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { casesOf, OWN_FILES, sheetFile } from '../worked-cases.ts';

const examples = sheetFile('israel-examples.json');

describe.each([...OWN_FILES, ...(examples ? [examples] : [])])('%s', (path) => {
  const cases = casesOf(path);

  it('has cases, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one.id, one] as const))(`${basename(path)} %s`, (_id, worked) => {
    const outcome = runCase(worked);
    const differing = mismatches(worked, outcome);
    const figures = (of: Readonly<Record<string, unknown>>): object =>
      Object.fromEntries(differing.map((name) => [name, of[name]]));
    expect(figures(outcome), String(outcome.why)).toEqual(figures(worked.expected));
  });
});

describe('the example of each rule', () => {
  it.each(israel.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const worked = { id, ...rule.example };
    const outcome = runCase(worked);
    expect(mismatches(worked, outcome), String(outcome.why)).toEqual([]);
  });
});
