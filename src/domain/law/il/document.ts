import type { Bound } from './bound.ts';
import { documentOf } from './events.ts';
import type { DocumentRule } from './rule.ts';

/** How a document that starts a clock shows in an answer, whatever the rule that asks for it. */
export const documentRule: Pick<DocumentRule, 'explains' | 'decides'> = {
  explains: (bound, f) => {
    if (!isCounted(bound)) return false;
    const { receivedDate: receipt, disclosureDate: given } = f;
    const isLate = Boolean(given && receipt && given > receipt);
    const isUnsettled = bound.contested === true && documentOf(f).doubtful === true;
    return given === null || isLate || isUnsettled || bound.missing.includes('disclosureDate');
  },
  decides: (bound, f) =>
    isCounted(bound) && f.disclosureDate === null && bound.state === 'open' && f.receivedDate !== null,
};

const isCounted = ({ facts }: Bound): boolean =>
  facts.includes('disclosureDate') || facts.includes('contractDate');
