import type { Values } from '../field.ts';
import { ATTEMPTS, DEAL_WITH, LATE_LAW, STORY } from '../story.ts';
import { type Standing, template } from '../template.ts';

/** A court may order that goods are put right, too; of a deal that was cancelled there are none to put right. */
const wantsGoods = (_: Standing, { wanted, noticeOn }: Values): boolean =>
  noticeOn === undefined && (wanted === 'repair' || wanted === 'replacement');

/** The facts of a small claim: short, numbered, with the sums by head. */
export const smallClaims = template({
  name: 'small-claims',
  form: 'statement',
  to: 'court',
  signature: { needs: ['writerName'], may: [] },
  subject: ['merchant'],
  wishDays: 30,
  restsOnLaw: true,
  paragraphs: [
    { id: 'claimant', details: ['writerName', 'writerId', 'writerAddress'] },
    { id: 'defendant', details: ['merchant', 'merchantId', 'merchantAddress'] },
    DEAL_WITH,
    ...STORY,
    {
      id: 'defect-law',
      onlyWith: ['defectLaw'],
      when: ({ ground }: Standing, { noticeOn }: Values) => ground === 'defect' && noticeOn === undefined,
    },
    LATE_LAW,
    ATTEMPTS,
    { id: 'written', onlyWith: ['writtenOn'] },
    { id: 'exemplary', needs: ['exemplarySum', 'exemplaryReason'], onlyWith: ['demandLaw', 'exemplaryMost'] },
    {
      id: 'sums',
      list: 'sums',
      when: (standing: Standing, values: Values) =>
        values.sums !== undefined || !wantsGoods(standing, values),
    },
    { id: 'order', onlyWith: ['claimTotal'] },
    {
      id: 'remedy',
      onlyWith: ['wanted'],
      when: (standing: Standing, values: Values) => wantsGoods(standing, values) && !standing.isService,
    },
    {
      id: 'remedy-service',
      onlyWith: ['wanted'],
      when: (standing: Standing, values: Values) => wantsGoods(standing, values) && standing.isService,
    },
    { id: 'annexes' },
  ],
});
