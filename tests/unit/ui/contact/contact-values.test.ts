import { describe, expect, it } from 'vitest';
import { parseCall } from '../../../../src/background/parse-call.ts';
import type { EntryBody } from '../../../../src/domain/case/entry.ts';
import type { ContactDraft } from '../../../../src/platform/contact-drafts.ts';
import {
  contactDraftOf,
  detailsOf,
  emptyContact,
  madeContact,
} from '../../../../src/ui/contact/contact-values.ts';

const base = { nowMs: Date.parse('2026-11-21T20:30:15.250Z'), zone: 'Asia/Jerusalem' };
const draft = (more: Partial<ContactDraft>): ContactDraft => ({ ...emptyContact('e1'), ...more });

describe('the form of a contact', () => {
  it.each<Partial<ContactDraft>>([
    { agent: 'Dana' },
    { text: 'x' },
    { reference: '7' },
    { promises: [{ entryId: 'p', text: 'a', dueOn: '' }] },
  ])('is enough with %o alone', (one) => {
    expect(madeContact(draft(one), base)).toMatchObject({ body: { content: { kind: 'contact' } } });
  });

  it('gives an entry that the border takes, and its promises', () => {
    const made = madeContact(
      draft({
        channel: 'whatsapp',
        direction: 'in',
        agent: ' Dana ',
        text: ' hello ',
        promises: [
          { entryId: 'p1', text: ' a courier ', dueOn: '2026-11-26' },
          { entryId: 'p2', text: ' ', dueOn: '' },
          { entryId: 'p3', text: 'a call', dueOn: 'never' },
        ],
      }),
      base,
    );
    expect(made).toEqual({
      body: {
        happenedAt: { at: '2026-11-21T20:30:15.250Z', zone: 'Asia/Jerusalem' },
        content: { kind: 'contact', channel: 'whatsapp', direction: 'in', agent: 'Dana', text: 'hello' },
      },
      promises: [
        { entryId: 'p1', text: 'a courier', dueOn: '2026-11-26' },
        { entryId: 'p3', text: 'a call' },
      ],
    });
    const input = { caseId: 'c1', entryId: 'e1', ...made };
    expect(parseCall({ call: 'contact.save', input })?.input).toEqual(input);
  });

  it.each<[Partial<ContactDraft>, object]>([
    [{}, { text: 'empty' }],
    [{ text: 'x', agent: 'y'.repeat(2_001) }, { agent: 'line-too-long' }],
    [{ text: 'x', when: '2026-11-2' }, { when: 'when-unreadable' }],
    [{ text: 'x', when: '2026-11-22T09:00' }, { when: 'when-in-future' }],
  ])('says what is wrong with %o', (one, problems) => {
    expect(madeContact(draft(one), base)).toEqual({ problems });
  });

  it('keeps the hours of a call that is completed, whatever is left empty', () => {
    const moment = { at: '2026-11-20T08:00:12.345Z', zone: 'Asia/Jerusalem' };
    const corrects: EntryBody = {
      happenedAt: moment,
      content: {
        kind: 'contact',
        channel: 'phone',
        text: '',
        call: { startedAt: moment, answeredAt: null, endedAt: moment },
      },
    };
    const form = contactDraftOf('e1', corrects);
    expect(madeContact(form, { ...base, corrects })).toEqual({ body: corrects, promises: [] });
    expect(madeContact({ ...form, about: 'bill' }, { ...base, corrects })).toMatchObject({
      body: { content: { call: { about: 'bill', answeredAt: null } } },
    });
  });

  it('tells of a call only what was typed', () => {
    expect(detailsOf(draft({ about: 'fault' }))).toEqual({ text: '', promises: [], about: 'fault' });
  });
});
