import * as v from 'valibot';
import { FIELD_NAMES } from '../domain/letters/field.ts';
import { SENT_WAYS } from '../domain/letters/letter-content.ts';
import { ADDRESS_FORMS } from '../domain/settings/settings.ts';
import { draftOf, languageOrNone, listOf, milliseconds, namedOf, typed } from './typed-values.ts';
import { hash, id } from './values.ts';

const fieldName = v.picklist(FIELD_NAMES);
const way = v.picklist(SENT_WAYS);
const idOrNone = v.union([id, v.literal('')]);
const line = v.strictObject({ day: typed, text: typed, sum: typed, expected: typed });

/** A letter that is being written. A draft of an older version lacks what came since. */
export const letterDraft = draftOf({
  entryId: id,
  language: languageOrNone,
  form: v.nullable(v.picklist([...ADDRESS_FORMS, 'neutral'])),
  typed: v.pipe(namedOf(typed), v.record(fieldName, typed)),
  lines: v.pipe(namedOf(listOf(line)), v.record(fieldName, listOf(line))),
  edits: namedOf(namedOf(v.strictObject({ text: typed, from: typed }))),
  without: listOf(v.pipe(v.string(), v.maxLength(200))),
  hasSeal: v.boolean(),
  way: v.nullable(way),
  email: v.nullable(typed),
  phone: v.nullable(typed),
  left: v.nullable(
    v.strictObject({
      atMs: milliseconds,
      way: v.exactOptional(way),
      language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
      to: typed,
      subject: typed,
      text: typed,
      rootHash: v.exactOptional(hash),
    }),
  ),
  sent: v.nullable(
    v.strictObject({
      when: typed,
      way,
      to: typed,
      address: typed,
      proofId: idOrNone,
      followUpOn: v.exactOptional(typed),
      isNewest: v.boolean(),
    }),
  ),
});
