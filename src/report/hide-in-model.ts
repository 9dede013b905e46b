import type { Purchase } from '../domain/case/purchase.ts';
import { maskAddress } from '../domain/marking/shown-facts.ts';
import { hidePersonal, type PersonalToHide } from '../domain/personal/hide-personal.ts';
import type { ReportModel } from './report-model.ts';

/** Texts that are no words: ids, hashes, days, names of kept files. Changed, they would point nowhere. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  'id',
  'evidenceId',
  'contactId',
  'proofId',
  'sha256',
  'textSha256',
  'textHash',
  'rootHash',
  'mediaType',
  'zone',
  'at',
  'kind',
  'is',
  'userAgent',
  'extensionVersion',
]);
const DAY = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/;
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'linkedUrl']);

/**
 * A model without the shopper's personal details: in its title, story, timeline, letters and what is told of evidence. Names of
 * people stay, and so do the facts of the purchase, which are the business's. Of the address of a page only the site is left.
 */
export function hideInModel(model: ReportModel, personal: PersonalToHide): ReportModel {
  const hide = hidePersonal(personal);
  const inside = <T>(value: T): T => mapped(value, hide) as T;
  return {
    ...model,
    personal,
    title: hide(model.title),
    purchase: withoutAddresses(model.purchase),
    ...(model.enough !== undefined && { enough: hide(model.enough) }),
    story: inside(model.story),
    timeline: model.timeline.map((row) => ({ ...row, content: inside(row.content) })),
    appendices: model.appendices.map((appendix) =>
      appendix.facts ? { ...appendix, facts: inside(appendix.facts) } : appendix,
    ),
  };
}

/** A page on which this order is cancelled is reached by who ordered it. */
function withoutAddresses(purchase: Purchase): Purchase {
  const { cancelUrl, policyUrl } = purchase;
  return {
    ...purchase,
    ...(cancelUrl !== undefined && { cancelUrl: maskAddress(cancelUrl) }),
    ...(policyUrl !== undefined && { policyUrl: maskAddress(policyUrl) }),
  };
}

function mapped(value: unknown, hide: (text: string) => string, key = '', isPart = false): unknown {
  if (typeof value === 'string') {
    if (NOT_WORDS.has(key) || (isPart && key === 'name') || DAY.test(value)) return value;
    return ADDRESSES.has(key) ? maskAddress(value) : hide(value);
  }
  if (Array.isArray(value)) return value.map((one) => mapped(one, hide, key, key === 'parts'));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapped(one, hide, name, isPart)]),
  );
}
