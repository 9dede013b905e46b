import type { Entry } from '../../../src/domain/case/entry.ts';
import { buildReportModel, type ReportModel } from '../../../src/report/report-model.ts';
import type { Language } from '../../../src/words/words.ts';
import { moment, NO_RIGHTS, NO_STORY, sampleFolder } from './sample-case.ts';

/** What a full document of these entries is made of, with no rights, no story and no evidence. */
export const bareModel = (entries: readonly Entry[], language: Language = 'en'): ReportModel =>
  buildReportModel({
    case: sampleFolder,
    entries,
    evidence: [],
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant: 'full',
    language,
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
