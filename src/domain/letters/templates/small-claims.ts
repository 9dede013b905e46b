import { ATTEMPTS, DEAL_WITH, STORY } from '../story.ts';
import { template } from '../template.ts';

/** The facts of a small claim: short, numbered, with the sums by head. */
export const smallClaims = template({
  name: 'small-claims',
  form: 'statement',
  to: 'court',
  signature: { needs: ['writerName'], may: [] },
  subject: ['merchant'],
  wishDays: 30,
  paragraphs: [
    { id: 'claimant', details: ['writerName', 'writerId', 'writerAddress'] },
    { id: 'defendant', details: ['merchant', 'merchantId', 'merchantAddress'] },
    DEAL_WITH,
    ...STORY,
    ATTEMPTS,
    { id: 'written', onlyWith: ['writtenOn'] },
    { id: 'exemplary', needs: ['exemplarySum', 'exemplaryReason'], onlyWith: ['demandLaw', 'exemplaryMost'] },
    { id: 'sums', list: 'sums' },
    { id: 'order', onlyWith: ['claimTotal'] },
    { id: 'annexes' },
  ],
});
