import type { Finding, PageReading } from '../../src/domain/detect/finding.ts';

const sure = <Value>(value: Value): Finding<Value> => ({ value, sure: true, foundIn: 'label', excerpt: '' });

/** The page that most screens of the kit stand on: an order at an invented shop. */
export const PAGE_READING: PageReading = {
  url: 'https://shop.example/order/1188',
  title: 'סופר־טק: ההזמנה שלך התקבלה',
  viewport: { width: 1280, height: 800 },
  scroll: { x: 0, y: 0 },
  devicePixelRatio: 1,
  text: 'סופר־טק\nההזמנה שלך התקבלה\nמספר הזמנה WEB-2026/1188\nסה״כ ₪1,299.90',
  textClipped: false,
  findings: {
    merchant: sure('סופר־טק'),
    orderNumber: sure('WEB-2026/1188'),
    total: sure({ minor: 1_299_90, currency: 'ILS' }),
  },
};

/** A page of that shop on which something is about to be bought. */
export const BUYING_READING: PageReading = {
  ...PAGE_READING,
  url: 'https://shop.example/product/vacuum',
  title: 'שואב אבק אלחוטי V8 | סופר־טק',
  text: 'סופר־טק\nשואב אבק אלחוטי V8\n₪1,299.90\nהוספה לסל',
  findings: {
    merchant: sure('סופר־טק'),
    phone: sure('03-555-0100'),
    policyUrl: sure('https://shop.example/cancellation'),
  },
  shop: {
    buying: 'product',
    identity: {
      legalName: sure('סופר־טק מסחר (2019) בע״מ'),
      companyNumber: { ...sure('512345679'), checkDigit: 'fits' },
    },
    offer: {
      name: sure('שואב אבק אלחוטי V8'),
      sku: 'V8-200',
      price: sure({ minor: 1_299_90, currency: 'ILS' }),
    },
  },
};

let shown = PAGE_READING;
/** The page in front. */
export const shownPage = (): PageReading => shown;
/** Puts another page in front. */
export function showPage(reading: PageReading): void {
  shown = reading;
}

/** A picture of the page in front, as the browser would take it: a PNG as a data URL. */
export async function screenshotOf(): Promise<string> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, shown.viewport);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#124';
  context.font = '32px sans-serif';
  context.direction = 'rtl';
  for (const [line, text] of shown.text.split('\n').entries()) {
    context.fillText(text, canvas.width - 80, 120 + line * 60);
  }
  return canvas.toDataURL('image/png');
}
