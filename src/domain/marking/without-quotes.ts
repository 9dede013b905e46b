import type { Verdict } from '../capture/verdict.ts';
import { maskAddress } from './shown-facts.ts';

/** Every remark stays, but for words of the page that one quotes: they may be blacked out. */
export const withoutQuotes = ({ remarks }: Verdict): Verdict => ({
  remarks: remarks.map((remark) => {
    if (remark.is === 'gap') return { is: 'gap', after: '', before: '' };
    if (remark.is === 'moves-by-itself') return { ...remark, name: '' };
    if (remark.is === 'address-changed') return { ...remark, url: maskAddress(remark.url) };
    return remark.is === 'not-as-linked' ? { ...remark, linkedUrl: maskAddress(remark.linkedUrl) } : remark;
  }),
});
