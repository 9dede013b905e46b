import { describe, expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../src/domain/case/purchase.ts';
import type { CheckedAnswer } from '../../../src/domain/law/answer.ts';
import { type CaseRights, rightsOf } from '../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { rightsNotThere, summedRights, toldRights } from '../../../src/report/told-rights.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { runOnPdf } from './pdf-tools.ts';
import { sampleFolder } from './sample-case.ts';
import { reportOf, SLOW_MS, write } from './written-report.ts';

const TODAY = '2026-11-21' as Day;
const words = wordsOf('en');

function rightsWith(facts: Partial<Purchase>): CaseRights {
  const purchase = { ...emptyPurchase, ...facts };
  return rightsOf({ facts: { ...sampleFolder.facts, purchase } }, [], TODAY);
}

async function textOf(facts: Partial<Purchase>, rights = rightsWith(facts)): Promise<string> {
  const purchase = { ...emptyPurchase, ...facts };
  const { pdf } = await write({ ...reportOf([]), language: 'en', purchase, rights }, new Map());
  return runOnPdf('pdftotext', pdf, ['{}', '-']).replace(/\s+/g, ' ');
}

const told = (rights: CaseRights) => ({ words, rights, country: 'IL', today: TODAY });

const changed = (rights: CaseRights, change: Partial<CheckedAnswer>): CaseRights => ({
  ...rights,
  answers: rights.answers.map((answer, index) => (index === 0 ? { ...answer, ...change } : answer)),
});

const known = { transactionDate: '2026-11-03' as Day, receivedDate: '2026-11-07' as Day };
const disclosureDate = '2026-11-05' as Day;

describe('what a document tells of the law', () => {
  it(
    'tells each right with its day, why, where it is written and how sure that is; of no advice once',
    async () => {
      const text = await textOf({ ...known, disclosureDate });
      for (const said of [
        'Cancelling the deal',
        'Sunday, 22 November 2026',
        '14 days',
        'is a Saturday, so it moves to',
        'section 14C(c)(1)',
        'The text of the law itself was read',
        'Going to court',
      ])
        expect(text).toContain(said);
      expect(text.match(/not legal advice/g)).toHaveLength(1);
      expect(text).not.toContain('?');
    },
    SLOW_MS,
  );

  it(
    'says of a safe date in the past that it is not the end',
    async () => {
      const past = await textOf({ receivedDate: '2026-10-01' as Day });
      expect(past).toContain('The safe date, Thursday, 15 October 2026, has passed');
      expect(past).not.toContain('The last day was');
    },
    SLOW_MS,
  );

  it('says of a day by which something was to come that it has passed, and of none from which something runs', () => {
    const day = { by: '2026-10-01' as Day, earliest: '2026-10-01' as Day };
    const clocks = { interestFrom: day, noticeFrom: day, noWorseTermsUntil: day } as never;
    const rows = toldRights(told(changed(rightsWith(known), { clocks }))).flatMap((right) => right.rows);
    const linesOf = (clock: 'interestFrom' | 'noticeFrom' | 'noWorseTermsUntil') =>
      rows
        .find(({ label }) => label === words.say(`rights.IL.clock.${clock}`))
        ?.lines.map(({ text }) => text);
    expect(linesOf('interestFrom')).toEqual(['Thursday, 1 October 2026']);
    expect(linesOf('noticeFrom')).toEqual(['Thursday, 1 October 2026']);
    expect(linesOf('noWorseTermsUntil')).toEqual([
      'Thursday, 1 October 2026',
      words.say('rights.dayHasPassed'),
    ]);
  });

  it('names what is not known instead of asking for it', () => {
    const [cancel] = toldRights(told(rightsWith(known)));
    const unknown = cancel?.rows.find(({ label }) => label === words.say('report.law.unknown'));
    expect(unknown?.lines[0]?.text).toMatch(/^Nobody has told yet: .*disclosure/i);
    expect(JSON.stringify(cancel)).not.toContain('?');
  });

  it('marks what is disputed', () => {
    const rights = rightsWith({ ...known, disclosureDate });
    expect(toldRights(told(rights))[0]?.isDisputed).toBe(false);
    expect(toldRights(told(changed(rights, { contested: true })))[0]?.isDisputed).toBe(true);
  });

  it('names rights that are not there at the end, and tells nothing of them', () => {
    const rights = changed(rightsWith({ ...known, disclosureDate }), { state: 'none' });
    expect(rightsNotThere(told(rights))).toEqual(['Cancelling the deal']);
    expect(toldRights(told(rights)).map(({ title }) => title)).not.toContain('Cancelling the deal');
  });

  it('sums up with the section, and counts what is left for later', () => {
    const { lines, more } = summedRights(told(rightsWith({ ...known, disclosureDate })));
    expect(lines[0]?.replace(/[\u2066-\u2069]/g, '')).toMatch(
      /^Cancelling the deal: .*22 November 2026.*section 14C\(c\)\(1\)\)\.$/,
    );
    expect(lines.length + more).toBeGreaterThan(1);
  });

  it(
    'says which facts contradict each other',
    async () => {
      const text = await textOf(known, { answers: [], dates: [], notes: [], errors: ['receivedDate'] });
      expect(text).toContain('These facts contradict each other');
    },
    SLOW_MS,
  );
});
