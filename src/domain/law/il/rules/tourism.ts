import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { PolicyRule } from '../rule.ts';

/** Tourism wholly outside Israel: no leg from or to Israel, also not one onward after a stop-over, nor a bundle's flight. */
export function isTourismAbroad(f: Facts): boolean {
  if (f.kind !== 'travel' || f.flightFromIsrael === true) return false;
  return f.servicesEntirelyAbroad ?? f.abroad === true;
}

/** Nobody said whether it is abroad. */
export const isPlaceUnknown = (f: Facts): boolean =>
  f.kind === 'travel' &&
  f.flightFromIsrael !== true &&
  f.servicesEntirelyAbroad === undefined &&
  f.abroad === undefined;

/** Whether the foreign supplier's own terms govern instead of the statute. The burden of disclosure is on the trader. */
export const distTourismAbroad: PolicyRule = {
  id: 'il-dist-tourism-abroad',
  title:
    "Tourism wholly abroad: the foreign supplier's policy, if chosen and disclosed before the deal; else the statute",
  ...cpl('14ג2', 'A'),
  matters: isTourismAbroad,
  governs: (f) => {
    if (!isTourismAbroad(f) && !isPlaceUnknown(f)) return false;
    if (f.chosenRegime === 'statute' || f.policyDisclosedBeforeDeal === false) return false;
    // Its terms must be in the document again.
    if (f.disclosureDate === null) return false;
    // Nothing was said of any policy: the statute is the rule and the choice the exception.
    if (f.chosenRegime === undefined && f.policyDisclosedBeforeDeal === undefined) return false;
    if (isPlaceUnknown(f)) return { needs: ['servicesEntirelyAbroad'] };
    // Of a flight abroad, or a bundle with one, the leg from Israel is no tourism abroad.
    const mayFly = f.subkind === 'flight' || f.subkind === 'package';
    if (mayFly && f.servicesEntirelyAbroad === undefined && f.flightFromIsrael === undefined)
      return { needs: ['flightFromIsrael'] };
    // A leg after a stop-over belongs to the ticket from Israel, if it is one.
    if (f.hasStopover === true && f.flightFromIsrael === undefined) return { needs: ['flightFromIsrael'] };
    if (f.chosenRegime === 'supplier-policy' && f.policyDisclosedBeforeDeal === true) return true;
    return { needs: [f.chosenRegime === undefined ? 'chosenRegime' : 'policyDisclosedBeforeDeal'] };
  },
  example: {
    inputs: {
      channel: 'distance',
      kind: 'travel',
      subkind: 'lodging',
      servicesEntirelyAbroad: true,
      policyDisclosedBeforeDeal: true,
      chosenRegime: 'supplier-policy',
      price: 2000,
      transactionDate: '2026-06-01',
      disclosureDate: '2026-06-01',
      serviceDate: '2026-08-01',
      asOf: '2026-06-02',
    },
    expected: {
      canCancel: 'policy',
      deadline: null,
      deadlineState: 'policy',
      rule: ['il-dist-tourism-abroad'],
    },
  },
};
