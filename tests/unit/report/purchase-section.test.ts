import { expect, it } from 'vitest';
import type { Purchase } from '../../../src/domain/case/purchase.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { wordsOfPdf } from './pdf-tools.ts';
import { moment, NO_RIGHTS, NO_STORY, sampleFolder } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const textWith = async (more: Partial<Purchase>): Promise<string> => {
  const { facts } = sampleFolder;
  const model = buildReportModel({
    case: { ...sampleFolder, facts: { ...facts, purchase: { ...facts.purchase, ...more } } },
    entries: [],
    evidence: [],
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant: 'full',
    language: 'en',
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
  return wordsOfPdf((await write(model, new Map())).pdf);
};

it(
  'prints how to reach the business where it is known, and does not miss it where it is not',
  async () => {
    const reach = {
      trackingNumber: 'RR123456789IL',
      reference: 'REQ-2026/000123',
      phone: '*2345',
      email: 'service@example.co.il',
      policyUrl: 'https://www.example.co.il/terms?lang=he&part=2',
    };
    const known = await textWith(reach);
    for (const [label, value] of [
      ['Tracking number', reach.trackingNumber],
      ['Reference number', reach.reference],
      ['Phone of the business', reach.phone],
      ['E-mail of the business', reach.email],
      ['Cancellation policy or terms', reach.policyUrl],
    ]) {
      expect(known).toContain(`${label} ${value}`);
    }
    const unknown = await textWith({ phone: '*2345' });
    expect(unknown).toContain('Phone of the business *2345');
    expect(unknown).not.toMatch(/Tracking number|Reference number|E-mail|Cancellation policy|Not known/);
  },
  SLOW_MS,
);
