import type { CaseSummary, PopupStart, Saved } from '../../../../src/contract/calls.ts';
import type { Finding, PageFindings } from '../../../../src/domain/detect/finding.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { Draft } from '../../../../src/platform/drafts.ts';
import { emptyDraft } from '../../../../src/ui/popup/draft.ts';

export const TODAY = '2026-11-21' as Day;

export const found = <Value>(value: Value, sure = true): Finding<Value> => ({
  value,
  sure,
  foundIn: 'label',
  excerpt: '',
});

export const FINDINGS: PageFindings = {
  merchant: found('Gal Electronics'),
  orderNumber: found('12345-AB'),
  total: found({ minor: 129_990, currency: 'ILS' }),
  orderDate: found('2026-11-03' as Day),
};

export const aCase = (id: string, more: Partial<CaseSummary> = {}): CaseSummary => ({
  id,
  title: `case ${id}`,
  hosts: [],
  entryCount: 1,
  ...more,
});

export const aDraft = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft('draft-1'), ...more });

export const PAGE = { tabId: 7, url: 'https://gal.example/orders/12345-AB', title: 'My order' };

export const aStart = (more: Partial<PopupStart> = {}): PopupStart => ({
  cases: [aCase('a'), aCase('b')],
  match: { match: 'case', caseId: 'a', because: 'site' },
  dataLost: false,
  ...more,
});

export const SAVED: Saved = { caseId: 'a', caseTitle: 'case a', entryId: 'draft-1', evidenceId: 'e' };
