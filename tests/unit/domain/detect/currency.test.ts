import { describe, expect, it } from 'vitest';
import { currenciesIn, isOnlyCurrency, moneyPlaceOf } from '../../../../src/domain/detect/currency.ts';
import { entriesOf, totalIn } from './page-of.ts';

// What is written, and the sum in minor units with its code.
const WRITTEN = entriesOf(`
  ₪120.50 = 12050 ILS | 120.50 ₪ = 12050 ILS | 120.50₪ = 12050 ILS | ‏120.50 ‏₪ = 12050 ILS
  120.50 ש"ח = 12050 ILS | 120.50 ש״ח = 12050 ILS | 120.50 שח = 12050 ILS | 120.50 ש''ח = 12050 ILS
  120.50 ש׳׳ח = 12050 ILS | 120.5 שקל = 12050 ILS | 120.50 שקלים = 12050 ILS
  120.50 שקלים חדשים = 12050 ILS | 120.50 NIS = 12050 ILS | NIS 120.50 = 12050 ILS
  120.50 ILS = 12050 ILS | ILS120.50 = 12050 ILS | ILS 1,120.50 = 112050 ILS | 120.50 shekels = 12050 ILS
  120.50 N.I.S. = 12050 ILS | ₪ 1,120 = 112000 ILS | 1,120.- ₪ = 112000 ILS | $120.50 = 12050 USD
  120.50$ = 12050 USD | US$120.50 = 12050 USD | USD 120.50 = 12050 USD | $120.50 USD = 12050 USD
  120.50 דולר = 12050 USD | 120.50 דולרים = 12050 USD | 120.50 dollars = 12050 USD
  US $120.50 = 12050 USD | USD$120.50 = 12050 USD | 120,50 € = 12050 EUR | €120.50 = 12050 EUR
  € 1.120,50 = 112050 EUR | EUR 120,50 = 12050 EUR | 120.50 אירו = 12050 EUR | 120.50 יורו = 12050 EUR
  120.50 euros = 12050 EUR | 120,50 евро = 12050 EUR | £120.50 = 12050 GBP | GBP 120.50 = 12050 GBP
  120.50 ליש"ט = 12050 GBP | 120.50 פאונד = 12050 GBP | 120.50 לירות שטרלינג = 12050 GBP
  C$120.50 = 12050 CAD | CA$120.50 = 12050 CAD | CAD $120.50 = 12050 CAD | 120.50 CAD = 12050 CAD
  A$120.50 = 12050 AUD | AU$120.50 = 12050 AUD | $139.00 AUD = 13900 AUD | NZ$120.50 = 12050 NZD
  HK$120.50 = 12050 HKD | S$120.50 = 12050 SGD | SGD 120.50 = 12050 SGD | R$ 120,50 = 12050 BRL
  MX$120.50 = 12050 MXN | NT$1,120 = 112000 TWD | CHF 120.50 = 12050 CHF | CHF 1'120.50 = 112050 CHF
  120.50 Fr. = 12050 CHF | Fr. 120.50 = 12050 CHF | 120.50 DKK = 12050 DKK | DKK 788 = 78800 DKK
  SEK 1 299,00 = 129900 SEK | 1 299,00 SEK = 129900 SEK | NOK 120.50 = 12050 NOK | 120,50 zł = 12050 PLN
  120,50 PLN = 12050 PLN | 1 120,50 Kč = 112050 CZK | 120,50 lei = 12050 RON | 120,50 RON = 12050 RON
  120,50 лв. = 12050 BGN | 120,50 BGN = 12050 BGN | ₺120,50 = 12050 TRY | 120,50 TL = 12050 TRY
  1.120,50 TL = 112050 TRY | ₹1,120.50 = 112050 INR | Rs. 1,120.50 = 112050 INR | INR 120.50 = 12050 INR
  ฿120.50 = 12050 THB | THB 120.50 = 12050 THB | ₩12,500 = 12500 KRW | ¥1,200 = 1200 JPY
  1,200円 = 1200 JPY | CN¥120.50 = 12050 CNY | RMB 120.50 = 12050 CNY | CNY 120.50 = 12050 CNY
  ₴120.50 = 12050 UAH | 120,50 грн = 12050 UAH | ₾120.50 = 12050 GEL | 120.50 GEL = 12050 GEL
  120 500 ₸ = 12050000 KZT | 120 500 тг = 12050000 KZT | ZAR 120.50 = 12050 ZAR | ₫1,250,000 = 1250000 VND
  ₱120.50 = 12050 PHP | BYN 120.50 = 12050 BYN | 120.50 BYN = 12050 BYN | MAD 120.50 = 12050 MAD
  2 239 ₽ = 223900 RUB | 2 239 руб. = 223900 RUB | 2239 р. = 223900 RUB | 2 239,50 рублей = 223950 RUB
  120 шек. = 12000 ILS | 120 шекелей = 12000 ILS | 120.50 шекеля = 12050 ILS | 120 долларов = 12000 USD
  120 долл. = 12000 USD | 189.50 درهم = 18950 AED | 189.50 د.إ = 18950 AED | AED 189.50 = 18950 AED
  Dhs. 189.50 = 18950 AED | 189.50 ريال سعودي = 18950 SAR | 189.50 ريال = 18950 SAR
  189.50 ر.س = 18950 SAR | SAR 189.50 = 18950 SAR | 189.50 ريال قطري = 18950 QAR | QAR 189.50 = 18950 QAR
  189.500 دينار أردني = 189500 JOD | 18.500 JOD = 18500 JOD | 18.500 د.أ = 18500 JOD
  18.500 د.ك = 18500 KWD | KWD 18.500 = 18500 KWD | 189.50 جنيه = 18950 EGP | 189.50 جنيه مصري = 18950 EGP
  189.50 ج.م = 18950 EGP | EGP 189.50 = 18950 EGP | E£189.50 = 18950 EGP | 120.50 شيكل = 12050 ILS
  120.50 شيقل = 12050 ILS | 120 شواقل = 12000 ILS | 120.50 ش.ج = 12050 ILS | ١٢٠٫٥٠ شيكل = 12050 ILS
  120.50 دولار = 12050 USD | 120.50 دولار أمريكي = 12050 USD | 120.50 يورو = 12050 EUR
  120.50 ليرة تركية = 12050 TRY | BHD 18.500 = 18500 BHD | OMR 18.500 = 18500 OMR
`).map((row) => row.split(' = ') as [string, string]);

const NUMBER = '<h1>Thank you for your order</h1><p>Order number: 104417</p>';
const on = (host: string, lang: string, sum: string): string | undefined =>
  totalIn(
    `<html lang="${lang}"><body>${NUMBER}<p>Order total: ${sum}</p></body></html>`,
    `https://${host}/thank-you`,
  );

describe('sums in the currencies of the world', () => {
  it.each(WRITTEN)('%s', (sum, total) => {
    expect(on('shop.example.com', '', sum)).toBe(total);
    expect(
      totalIn(
        `${NUMBER}<table><tr><td>Subtotal</td><td>1</td></tr><tr><td>Total</td><td>${sum}</td></tr></table>`,
      ),
    ).toBe(total);
  });

  it.each([
    ['788.00 kr.', 'store.skarn.dk', 'en', '78800 DKK'],
    ['kr 788,00', 'a.no', 'en', '78800 NOK'],
    ['788 kr', 'a.se', 'sv', '78800 SEK'],
    ['kr. 788,-', 'a.dk', 'da', '78800 DKK'],
    ['788 kr', 'a.com', 'nb', '78800 NOK'],
    ['788 kr', 'a.com', 'en', undefined],
    ['$12.50', 'a.co.nz', 'en', '1250 NZD'],
    ['$12.50', 'a.com.sg', 'en', '1250 SGD'],
    ['$12.50 AUD', 'a.com', 'en', '1250 AUD'],
    ['¥12.50', 'a.cn', 'zh', '1250 CNY'],
    ['189.50 درهم', 'a.ma', 'ar', '18950 MAD'],
    ['18.500 دينار', 'a.jo', 'ar', '18500 JOD'],
    ['18.500 دينار', 'a.com', 'ar', undefined],
    ['£12.50', 'a.com.eg', 'en', '1250 EGP'],
    ['kr 1 299', 'a.se', 'sv', undefined],
  ])('%s on %s (%s) is %s', (sum, host, lang, total) => expect(on(host, lang, sum)).toBe(total));

  it('are not words that only look like them', () => {
    const place = moneyPlaceOf('a.com');
    expect([...currenciesIn('ils sont 6 ft, Fr. 12, top 5, try all 3', place)]).toEqual([]);
    expect([...currenciesIn('₪90, $5 and 4 USD', place)]).toEqual(['ILS', 'USD']);
    expect(isOnlyCurrency('ש"ח')).toBe(true);
    expect(isOnlyCurrency('USD 4')).toBe(false);
  });
});
