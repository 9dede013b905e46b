import type { PageFindings } from '../../../domain/detect/finding.ts';
import type { SellerDetail, SellerDuty } from '../../../domain/law/seller-duty.ts';
import type { ShopReading } from '../../../domain/shop/shop-reading.ts';
import type { FoundValue } from '../../../platform/buying-drafts.ts';

/** What there is to know of who sells, in the order it is shown. */
const DETAILS = ['name', 'number', 'address', 'phone', 'email'] as const;
type DetailName = (typeof DETAILS)[number];

/** One detail as the shopper sees it. */
export interface Detail {
  readonly name: DetailName;
  /** Absent: found on no page that was looked at. */
  readonly found?: FoundValue;
  /** Why it is to be looked at again: the name is only the one on the sign; the number does not add up. */
  readonly doubt?: 'sign' | 'check-digit';
}

type Found = Readonly<Record<string, FoundValue>>;

/** What a page tells of who sells; `sign` is the name on the sign, for want of another. */
export function detailsOnPage(shop: ShopReading | undefined, findings: PageFindings): Found {
  const { legalName, companyNumber, address } = shop?.identity ?? {};
  const { phone, email, merchant } = findings;
  const isWrong = companyNumber?.checkDigit === 'fails';
  const all = {
    name: legalName,
    number: isWrong ? undefined : companyNumber,
    wrongNumber: isWrong ? companyNumber : undefined,
    address,
    phone,
    email,
    sign: merchant,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, finding]) =>
      finding ? [[name, { value: finding.value, sure: finding.sure }]] : [],
    ),
  );
}

/** What several pages of a shop told together: what is sure stays, else the page that was looked at last. */
export function joinedDetails(before: Found, here: Found): Found {
  const joined: Record<string, FoundValue> = { ...before };
  for (const [name, found] of Object.entries(here))
    if (!joined[name]?.sure || found.sure) joined[name] = found;
  return joined;
}

/** Every detail, found or not. */
export function detailsOf(found: Found): readonly Detail[] {
  return DETAILS.map((name): Detail => {
    const own = found[name];
    if (own) return { name, found: own };
    if (name === 'name' && found.sign) return { name, found: found.sign, doubt: 'sign' };
    if (name === 'number' && found.wrongNumber)
      return { name, found: found.wrongNumber, doubt: 'check-digit' };
    return { name };
  });
}

/** The details that the law wants to be told and that were not found. */
export const untoldOf = (details: readonly Detail[], duty: SellerDuty | undefined): readonly SellerDetail[] =>
  (duty?.details ?? []).filter((name) => !details.find((one) => one.name === name)?.found);

/** The names of what was found, to know later whether there is more. */
export const namesOf = (details: readonly Detail[]): readonly string[] =>
  details.flatMap(({ name, found }) => (found ? [name] : []));
