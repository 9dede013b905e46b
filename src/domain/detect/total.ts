import type { Money } from '../case/money.ts';
import { addedUp } from './added-up.ts';
import { bracketsAfter } from './bracket-after.ts';
import { type Candidate, type Candidates, findingOf, heaviestOf } from './candidate.ts';
import { currenciesIn, moneyPlaceOf } from './currency.ts';
import type { Finding } from './finding.ts';
import { type LabelHit, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import { moneyOf, readAmountAt } from './read-amount.ts';
import { rowText } from './table-column.ts';

// "Total charged to", and on the next line "VISA x-4417 $198.61".
const ON_CARD =
  /^(?:visa|master\s?card|amex|american express|discover|diners|isracard|paypal|apple pay|google pay|ויזה|מסטרקארד|ישראכרט|אמריקן אקספרס|карта)(?:\s(?:card|debit|credit|כרטיס))?[\s:x*•.-]{0,24}(?:ending(?: in)?\s|המסתיים ב-?\s?)?(?:\d{4})?\)?[\s:-]{1,3}(?=[$€£₪\dA-Z])/i;

type Sum = { decimal: string; currency?: string };

// A label that no count has: "order amount: 1521".
const AMOUNT_LABEL = /(?:סכום|(?<!\p{L})sum|amount|price|сумма|стоимость|مبلغ)[^\d]{0,24}$/iu;

const IN_FULL = 5;
const JUST_TOTAL = 4;

// "Total after the coupon": what is left of one that stands without such words.
const IN_THE_END = /^\s?[(,–-]?\s?(?:אחרי|לאחר|כולל|after|incl|с |со |включая|بعد|شامل)/i;

function isTotalLabel(line: Line, start: number, end: number): boolean {
  const before = line.folded.slice(Math.max(0, start - 12), start);
  const after = line.folded.slice(end, end + 18).split(/[\d₪$€£]/)[0] ?? '';
  return !hasLabel(`${before}${line.folded.slice(start, end)}${after}`, 'notTotal');
}

/** Currencies that the page's text names, most often a single one. */
export function pageCurrencies(page: Page): Set<string> {
  const found = new Set<string>();
  const place = moneyPlaceOf(page.host, page.lang);
  for (const { folded } of page.lines.slice(0, 3_000)) {
    // A currency stands beside its sum, or set apart from it.
    if (folded.length > 15 && !/\d/.test(folded)) continue;
    for (const code of currenciesIn(folded.slice(0, 200), place)) found.add(code);
  }
  return found;
}

/** The currency of a sum that has none beside it, and whether the page really says so. */
function currencyOf(
  page: Page,
  read: readonly Candidates[],
  named: ReadonlySet<string>,
): { code: string; sure: boolean } | undefined {
  const marked = read.find((layer) => layer.currency)?.currency ?? page.metas.get('og:price:currency');
  if (marked) return { code: marked, sure: true };
  const [only] = named;
  if (named.size === 1 && only) return { code: only, sure: true };
  const isIsraeli = page.lang.startsWith('he') || page.host.endsWith('.il');
  if (isIsraeli && (named.size === 0 || named.has('ILS'))) return { code: 'ILS', sure: true };
  return undefined;
}

function fromLabels(page: Page): Candidate<Sum>[] {
  const place = moneyPlaceOf(page.host, page.lang);
  const read = (line: Line, at: number, alone: boolean): ReadAt<Sum> | undefined => {
    const from = alone ? at + (ON_CARD.exec(line.folded.slice(at))?.[0].length ?? 0) : at;
    const amount = readAmountAt(line.folded, from, place, line.text);
    if (!amount) return undefined;
    const label = alone ? (page.lines[line.at - 1]?.folded ?? '') : line.folded.slice(0, at);
    const isSum = /\d{2}/.test(amount.decimal) && AMOUNT_LABEL.test(label.slice(-40));
    // Without a sign and without a fraction it may be a count: "total: 3".
    if (!amount.currency && !isSum && !amount.decimal.includes('.') && !/\d[,.]\d{3}/.test(line.folded))
      return undefined;
    const { decimal, currency, end } = amount;
    return { value: { decimal, ...(currency && { currency }) }, end };
  };
  const usable = (hit: LabelHit<Sum>): boolean =>
    hit.place !== 'column' || (hit.rows === 1 && hasLabel(rowText(page, hit.line), 'orderNumber'));
  const weigh = (hits: LabelHit<Sum>[], weight: number): Candidate<Sum>[] =>
    hits.filter(usable).map((hit) => ({
      value: hit.value,
      foundIn: 'label',
      weight: IN_THE_END.test(hit.tail ?? '') ? weight + 0.5 : weight,
      ...spotOf(hit),
    }));
  return [
    ...weigh(readAtLabels(page, 'grandTotal', read, isTotalLabel), IN_FULL),
    ...weigh(readAtLabels(page, 'total', read, isTotalLabel), JUST_TOTAL),
  ];
}

/** The sum in a bracket behind the order number. */
function inBrackets(page: Page, number: string | undefined): Candidate<Sum>[] {
  const place = moneyPlaceOf(page.host, page.lang);
  return (number === undefined ? [] : bracketsAfter(page, number)).flatMap(({ line, from, to }) => {
    if (hasLabel(line.folded.slice(from, to), 'notTotal')) return [];
    const starts = [...line.folded.slice(from, to).matchAll(/(?<![\d.,/-])(?:[$€£¥₪]\s?|[A-Z]{3}\s?)?\d/g)];
    return starts.slice(0, 8).flatMap((start): Candidate<Sum>[] => {
      const amount = readAmountAt(line.folded, from + start.index, place, line.text);
      if (!amount?.currency || amount.end > to) return [];
      const { decimal, currency, end } = amount;
      const spot = { line, written: line.text.slice(from + start.index, end).trim() };
      const excerpt = excerptOf(line.text, from);
      return [{ value: { decimal, currency }, foundIn: 'label', weight: JUST_TOTAL, excerpt, spot }];
    });
  });
}

/** What the sums above it add up to, where nothing on the page is called a total. */
function fromAddition(page: Page): Candidate<Sum>[] {
  const row = addedUp(page, moneyPlaceOf(page.host, page.lang));
  if (!row) return [];
  const { line, from, end, decimal, currency, label } = row;
  const spot = { line, written: line.text.slice(from, end).trim() };
  const excerpt = excerptOf(`${label} ${line.text.slice(from)}`);
  return [{ value: { decimal, currency }, foundIn: 'label', weight: JUST_TOTAL, excerpt, spot }];
}

/**
 * Decides on the sum of the order. `read` is what the layers before labels saw, `currencies` what the page's text
 * names. Markup that no total on show agrees with is left: what was paid is taken from the page, a bare total offered.
 * Sums of equal standing that differ are settled by the last one when it is the largest too (totals stand below what
 * they add up) or what is left of those above it, else the last is offered.
 */
export function decideTotal(
  page: Page,
  read: readonly Candidates[],
  currencies: ReadonlySet<string>,
  orderNumber?: string,
): Finding<Money> | undefined {
  const fallback = currencyOf(page, read, currencies);
  const said = [
    ...read.flatMap((layer) => layer.totals),
    ...fromLabels(page),
    ...inBrackets(page, orderNumber),
  ];
  const added = said.some(({ weight }) => weight >= JUST_TOTAL) ? [] : fromAddition(page);
  const all = [...said, ...added].flatMap((candidate) => {
    const named = candidate.value.currency;
    const code = named && named !== '$' ? named : fallback?.code;
    const money = code && moneyOf(candidate.value.decimal, code);
    return money ? [{ ...candidate, money, certain: named !== undefined || (fallback?.sure ?? false) }] : [];
  });
  const shown = all.filter(({ foundIn }) => foundIn !== 'structured-data');
  const marked = heaviestOf(all).filter(({ foundIn }) => foundIn === 'structured-data') as typeof all;
  const isSaid = marked.some(({ money }) =>
    shown.some((one) => one.money.minor === money.minor && one.money.currency === money.currency),
  );
  const isRefused = marked.length > 0 && !isSaid && shown.some(({ weight }) => weight >= JUST_TOTAL);
  const top = heaviestOf(isRefused ? shown : all) as typeof all;
  const last = top.at(-1);
  if (!last) return undefined;
  const largest = Math.max(...top.map((candidate) => candidate.money.minor));
  const agreed = top.every((candidate) => candidate.money.minor === last.money.minor);
  const isLess = !agreed && addedUp(page, moneyPlaceOf(page.host, page.lang))?.line === last.spot?.line;
  const isPaid = !isRefused || last.weight >= IN_FULL;
  const sure =
    isPaid &&
    (agreed || last.money.minor === largest || isLess) &&
    last.certain &&
    last.weight >= JUST_TOTAL &&
    !page.cut;
  return findingOf(last, last.money, sure);
}
