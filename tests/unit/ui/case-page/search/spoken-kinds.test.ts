import { expect, it } from 'vitest';
import { findPlaces } from '../../../../../src/domain/search/find-places.ts';
import { parseQuery } from '../../../../../src/domain/search/query.ts';
import type { EntryRow } from '../../../../../src/storage/rows.ts';
import { SpokenKinds } from '../../../../../src/ui/case-page/search/spoken-kinds.ts';

const mail = {
  happenedAt: { at: '2026-11-20T07:00:00.000Z', zone: 'Asia/Jerusalem' },
  content: { kind: 'contact', channel: 'email' },
} as EntryRow;

it.each(['e-mail', 'email', 'Email', 'דוא״ל', 'מהדואל'])(
  'an e-mail is found by what people call it: %s',
  async (typed) => {
    const { text } = (await SpokenKinds.load()).textOf(mail);
    expect(findPlaces(parseQuery(typed), text)).not.toEqual([]);
  },
);
