import type { Day } from '../../time/day.ts';
import type { Values } from '../field.ts';
import { DEAL } from '../story.ts';
import { type Standing, template } from '../template.ts';

const wants = (...outcomes: readonly Values['wanted'][]) => {
  const among = (_: Standing, { wanted }: Values): boolean => outcomes.includes(wanted);
  return among;
};
const wantsRepair = wants(undefined, 'repair');
const isBefore = (one: Day | undefined, other: Day | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** What was bought is faulty. */
export const defect = template({
  name: 'defect',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  paragraphs: [
    DEAL,
    { id: 'received', onlyWith: ['receivedOn'] },
    { id: 'defect', needs: ['defect'] },
    { id: 'told', onlyWith: ['defectLaw'] },
    {
      id: 'handed-in',
      onlyWith: ['warrantyLaw', 'repairFrom', 'repairBy'],
      when: ({ repairFrom }: Standing) => repairFrom === 'handed-in',
    },
    {
      id: 'repair-asked',
      onlyWith: ['warrantyLaw', 'repairFrom', 'repairBy'],
      when: ({ repairFrom }: Standing, values: Values) =>
        repairFrom === 'asked' && isBefore(values.repairFrom, values.today),
    },
    {
      id: 'repair-over',
      onlyWith: ['warrantyLaw', 'repairBy'],
      when: (_: Standing, { repairBy, today }: Values) => isBefore(repairBy, today),
    },
    {
      id: 'repair-by-law',
      onlyWith: ['warrantyLaw', 'repairBy'],
      when: (standing: Standing, values: Values) =>
        wantsRepair(standing, values) && !isBefore(values.repairBy, values.today),
    },
    {
      id: 'repair-by-wish',
      needs: ['wishBy'],
      when: (standing: Standing, values: Values) =>
        wantsRepair(standing, values) &&
        !standing.isService &&
        (values.warrantyLaw === undefined || isBefore(values.repairBy, values.today)),
    },
    {
      id: 'put-right',
      needs: ['wishBy'],
      when: (standing: Standing, values: Values) =>
        standing.isService && (wantsRepair(standing, values) || values.wanted === 'replacement'),
    },
    {
      id: 'replace',
      needs: ['wishBy'],
      when: (standing: Standing, values: Values) =>
        !standing.isService && wants('replacement')(standing, values),
    },
    {
      id: 'pay-back',
      needs: ['refundSum', 'wishBy'],
      when: (standing: Standing, values: Values) => !standing.isService && wants('refund')(standing, values),
    },
    {
      id: 'pay-back-service',
      needs: ['refundSum', 'wishBy'],
      when: (standing: Standing, values: Values) => standing.isService && wants('refund')(standing, values),
    },
    { id: 'other', needs: ['wanted', 'wishBy'], when: wants('credit', 'extra-service', 'apology') },
    { id: 'pictures' },
  ],
});
