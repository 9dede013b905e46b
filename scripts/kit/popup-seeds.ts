import type { Finding } from '../../src/domain/detect/finding.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { BUYING_READING, PAGE_READING, showPage } from './sample-page.ts';
import { seedSmallCase } from './small-case.ts';

const sure = <Value>(value: Value): Finding<Value> => ({ value, sure: true, foundIn: 'label', excerpt: '' });
const total = { minor: 1_299_90, currency: 'ILS' };

/** That case, and a page of which a part had not come and another part cannot be read. */
export async function seedLacking(): Promise<string> {
  const hash = await seedSmallCase();
  showPage({ ...PAGE_READING, loadingPictures: 3, hasForeignFrame: true });
  return hash;
}

/** That case, and another order of the same things at the same shop a day later. */
export async function seedDouble(): Promise<string> {
  const hash = await seedSmallCase();
  showPage({
    ...PAGE_READING,
    url: 'https://shop.example/order/1191',
    text: PAGE_READING.text.replace('1188', '1191'),
    findings: {
      ...PAGE_READING.findings,
      orderNumber: sure('WEB-2026/1191'),
      orderDate: sure('2026-11-02' as Day),
      total: sure(total),
    },
  });
  return hash;
}

/** A page with a list of orders, and no case. */
export async function seedOrders(): Promise<string> {
  const orders = [
    ['WEB-2026/1188', '2026-11-02', 1_299_90],
    ['WEB-2026/0977', '2026-09-14', 249_00],
    ['WEB-2025/8812', '2025-12-30', 89_90],
  ] as const;
  showPage({
    ...PAGE_READING,
    url: 'https://shop.example/orders',
    title: 'סופר־טק: ההזמנות שלי',
    text: 'סופר־טק\nההזמנות שלי\nWEB-2026/1188\nWEB-2026/0977\nWEB-2025/8812',
    findings: {
      merchant: sure('סופר־טק'),
      orders: orders.map(([orderNumber, orderDate, minor]) => ({
        orderNumber,
        orderDate: orderDate as Day,
        total: { minor, currency: 'ILS' },
        excerpt: `הזמנה ${orderNumber}`,
      })),
    },
  });
  return '#/';
}

/** A page on which something is about to be bought, and no case. */
export async function seedBuying(): Promise<string> {
  showPage(BUYING_READING);
  return '#/';
}

/** Another thing at the shop of that case, before it is bought. */
export async function seedBuyingAgain(): Promise<string> {
  const hash = await seedSmallCase();
  showPage(BUYING_READING);
  return hash;
}

/** That case, and an order at another shop. */
export async function seedOtherShop(): Promise<string> {
  const hash = await seedSmallCase();
  showPage({ ...PAGE_READING, url: 'https://other.example/order/20', findings: OTHER_ORDER });
  return hash;
}

const OTHER_ORDER = { merchant: sure('חשמל עד הבית'), orderNumber: sure('20-4471'), total: sure(total) };

/** That case, and a page that has nothing to do with any purchase. */
export async function seedOtherPage(): Promise<string> {
  const hash = await seedSmallCase();
  const text = 'מזג האוויר\nמחר יירד גשם';
  showPage({ ...PAGE_READING, url: 'https://news.example/weather', title: 'מזג האוויר', text, findings: {} });
  return hash;
}
