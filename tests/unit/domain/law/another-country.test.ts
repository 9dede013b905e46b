import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runFiles } from '../../../../scripts/law.ts';
import { lawDocs } from '../../../../scripts/law-docs.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { assessFacts, questionsFor } from '../../../../src/domain/law/assess-facts.ts';
import { COUNTRIES } from '../../../../src/domain/law/countries.ts';
import { zoneOfLaw } from '../../../../src/domain/law/zone-of-law.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { formatLawName } from '../../../../src/words/law-name.ts';
import { rightToCancel } from './right-to-cancel.ts';

// The registry with one line more, which is all that is changed here.
vi.mock('../../../../src/domain/law/countries.ts', async () => {
  const { israel } = await import('../../../../src/domain/law/il/israel.ts');
  const { atlantis } = await import('../../../fixtures/law/atlantis/atlantis.ts');
  return { COUNTRIES: [israel, atlantis] };
});

const TODAY = '2026-03-02' as Day;
const ID = 'ATLANTIS';
const LAW = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'domain', 'law');

describe('a country of one folder and one line', () => {
  it('is assessed, and its wrong facts are named', () => {
    const facts = { kind: 'goods', receivedDate: '2026-03-01', price: 1250 };
    const read = assessFacts({ jurisdiction: ID, facts }, TODAY);
    expect(read.ok && read.value).toMatchObject({
      jurisdiction: ID,
      checkedOn: '2026-01-01',
      answers: [{ right: 'cancel', state: 'dated', deadline: '2026-03-11', costs: { fee: 125 } }],
    });
    expect(assessFacts({ jurisdiction: ID, facts: { kind: 'store' } }, TODAY)).toEqual({
      ok: false,
      errors: [{ fact: 'kind', problem: 'unknown-value' }],
    });
  });

  it('asks its own questions, in its own words', () => {
    const read = questionsFor({ jurisdiction: ID, facts: { channel: 'distance' } }, TODAY);
    if (!read.ok) throw new Error('not read');
    expect(read.value.map(({ fact }) => fact)).toEqual(['receivedDate', 'kind', 'price']);
    expect(read.value[1]?.word).toMatchObject({ type: 'word', values: ['goods', 'fish'] });
  });

  it('shows its date and the name of its law on the screens', () => {
    const purchase = { ...emptyPurchase, jurisdiction: ID, receivedDate: '2026-03-01' as Day };
    const result = rightToCancel(purchase, TODAY);
    expect(result).toMatchObject({ rule: 'at-ten-days', state: 'dated', deadline: '2026-03-11' });
    const names = result?.reasons[0]?.lawNames ?? { en: '' };
    expect([formatLawName('en', names), formatLawName('he', names)]).toEqual([
      'Law of the Sunken Market',
      'חוק השוק השקוע',
    ]);
    expect(zoneOfLaw(purchase)).toBe('Atlantic/Azores');
  });

  it('is in the documentation', () => {
    const docs = lawDocs();
    expect(docs).toContain('## ATLANTIS: 1 rules, last checked 2026-01-01');
    expect(docs).toContain('### `at-ten-days`');
    expect(docs).toContain('price 12.5');
  });

  it('runs its worked cases by the law command', () => {
    const rule = COUNTRIES.find(({ id }) => id === ID)?.rules[0];
    const folder = mkdtempSync(join(tmpdir(), 'law-atlantis-'));
    try {
      const path = join(folder, 'cases.json');
      const wrong = {
        inputs: { kind: 'goods', receivedDate: '2026-03-01' },
        expected: { deadline: '2026-03-12' },
      };
      const cases = [
        { id: 'right', jurisdiction: ID, ...rule?.example },
        { id: 'wrong', jurisdiction: ID, ...wrong },
      ];
      writeFileSync(path, JSON.stringify({ cases }));
      const lines: string[] = [];
      expect(runFiles([path], (line) => lines.push(line))).toBe(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'right', match: true, fee: 1.25 });
      expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: 'wrong', match: false });
      expect(lines[2]).toBe('1 passed, 1 failed');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('every folder of a country has its line in the registry', async () => {
    const { COUNTRIES: registered } = await vi.importActual<
      typeof import('../../../../src/domain/law/countries.ts')
    >('../../../../src/domain/law/countries.ts');
    const folders = readdirSync(LAW, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name.toUpperCase())).toEqual(registered.map(({ id }) => id));
  });
});
