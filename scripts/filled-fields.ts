import { decimalOf } from '../src/domain/case/money.ts';
import type { Finding, PageFindings } from '../src/domain/detect/finding.ts';

/** Every field that is looked for, in the order that it is printed in. */
export const FIELDS = [
  'orderNumber',
  'merchant',
  'total',
  'orderDate',
  'trackingNumber',
  'agentName',
  'reference',
  'phone',
  'email',
  'policyUrl',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What would be filled in: the sure findings as plain values. */
export type FilledFields = {
  readonly [Name in Exclude<FieldName, 'total'>]?: string;
} & { readonly total?: { readonly amount: number; readonly currency: string } };

/** A finding's value as it is printed and scored. */
export function plainValue(name: FieldName, findings: PageFindings): string | FilledFields['total'] {
  if (name === 'total') {
    const money = findings.total?.value;
    return money && { amount: Number(decimalOf(money)), currency: money.currency };
  }
  return findings[name]?.value;
}

/** The sure ones, in the shape that the scoring rules compare. */
export function filledFields(findings: PageFindings): FilledFields {
  const sure = FIELDS.filter((name) => (findings[name] as Finding<unknown> | undefined)?.sure);
  return Object.fromEntries(sure.map((name) => [name, plainValue(name, findings)])) as FilledFields;
}
