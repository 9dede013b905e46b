import { describe, expect, it } from 'vitest';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { templateOf } from '../../../../../src/domain/letters/templates.ts';

const ladder = israel.ladder;
const rungs = ladder?.rungs ?? [];

describe('the ladder of Israel', () => {
  it('has each rung once, on a rule of the sheet that is not known from memory', () => {
    expect(new Set(rungs.map(({ id }) => id)).size).toBe(rungs.length);
    const rules = new Map(israel.rules.map((rule) => [rule.id, rule.confidence]));
    for (const { rule, confidence } of rungs) expect([rule, rules.get(rule)]).toEqual([rule, confidence]);
    expect(rungs.map(({ confidence }) => confidence)).not.toContain('M');
  });

  it('stands on every rung of the sheet', () => {
    const onSheet = israel.rules.map(({ id }) => id).filter((id) => id.startsWith('il-ladder-'));
    expect(rungs.map(({ rule }) => rule).sort()).toEqual(onSheet.sort());
  });

  it('starts clocks only from facts and for rights that the law has', () => {
    for (const { fact, rights, clocks, letters } of ladder?.clocks ?? []) {
      expect(Object.keys(israel.vocabulary)).toContain(fact);
      expect(rights.length * clocks.length * letters.length).toBeGreaterThan(0);
    }
  });

  it('sends to each rung a letter that is written to whoever stands on it', () => {
    const written = Object.fromEntries(rungs.map(({ id, letter }) => [id, templateOf(letter).to]));
    expect(written).toMatchObject({
      agent: 'business',
      demand: 'business',
      bank: 'ombudsman',
      council: 'council',
      authority: 'authority',
      'card-issuer': 'card-issuer',
      court: 'court',
    });
  });

  it('links to addresses that open safely, and to telephones that can be dialled', () => {
    for (const { url } of rungs) if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    expect(rungs.flatMap(({ phone }) => phone ?? [])).toEqual(['073-3717777']);
  });
});
