import { cpl } from '../laws.ts';
import type { BarRule } from '../rule.ts';
import { exclInformation } from './digital.ts';

const came = {
  channel: 'distance',
  kind: 'goods',
  price: 160,
  transactionDate: '2026-03-03',
  disclosureDate: '2026-03-03',
  receivedDate: '2026-03-09',
  asOf: '2026-03-10',
} as const;
const none = { canCancel: false, deadline: null, deadlineState: 'none' } as const;

const exclPerishable: BarRule = {
  id: 'il-dist-excl-perishable',
  title: 'Perishable goods; sealed long-life food is not plainly that, so it must be asked',
  ...cpl('14ג(ד)(1)', 'A'),
  bars: (f) => {
    if (f.kind !== 'goods') return false;
    if (f.perishable !== undefined) return f.perishable;
    if (f.goodsCategory === 'perishable') return true;
    return f.goodsCategory === 'food' ? { needs: ['perishable'] } : false;
  },
  assumes: (f) => (f.kind === 'goods' && f.perishable === undefined ? ['goodsCategory'] : []),
  example: {
    inputs: { ...came, goodsCategory: 'perishable' },
    expected: { ...none, rule: ['il-dist-excl-perishable'] },
  },
};

const exclCustom: BarRule = {
  id: 'il-dist-excl-custom',
  title:
    'Goods made specially for the consumer; a stock colour or size is not that, made from a catalogue is contested',
  ...cpl('14ג(ד)(4)', 'A'),
  bars: (f) => {
    if (f.kind !== 'goods') return false;
    if (f.madeFromCatalogue === true) return { contested: true, lean: false };
    return f.customMade === true;
  },
  assumes: (f) => (f.kind === 'goods' ? ['customMade'] : []),
  example: {
    inputs: { ...came, goodsCategory: 'gifts', customMade: true },
    expected: { ...none, rule: ['il-dist-excl-custom'] },
  },
};

const exclRecordable: BarRule = {
  id: 'il-dist-excl-recordable',
  title: 'Goods that can be recorded, copied or reproduced, once the consumer opened the original packaging',
  ...cpl('14ג(ד)(5)', 'A'),
  bars: (f) => {
    if (f.kind !== 'goods' || f.opened === false) return false;
    if (f.goodsCategory === 'recordable') return f.opened ?? { needs: ['opened'] };
    // Books only if they were sealed at all, and even then it is arguable.
    if (f.goodsCategory !== 'books' || f.opened === undefined || f.sealed === false) return false;
    return f.sealed === undefined ? { needs: ['sealed'] } : { contested: true, lean: false };
  },
  assumes: (f) => (f.kind === 'goods' && f.goodsCategory === 'books' ? ['opened'] : []),
  example: {
    inputs: { ...came, goodsCategory: 'recordable', opened: true },
    expected: { ...none, rule: ['il-dist-excl-recordable'] },
  },
};

export const DISTANCE_BARS = [exclPerishable, exclInformation, exclCustom, exclRecordable];
