import * as v from 'valibot';
import { isPlainJson } from '../domain/backup/plain-json.ts';
import { LETTERS } from '../domain/letters/letter-content.ts';
import { callSubject, contactChannel, contactDirection, managerAnswer } from './contact-values.ts';
import { FORM_DRAFTS } from './form-drafts.ts';
import { isOf } from './is-of.ts';
import { letterDraft } from './letter-draft.ts';
import { marks } from './marks.ts';
import { draftOf, listOf, milliseconds, namedOf, oneOfOrNone, partOf, typed } from './typed-values.ts';
import { id } from './values.ts';

/** Longer than anything that is typed into one form. */
const MOST_CHARACTERS = 2_000_000;

/** What was typed in the popup for a page. */
export const pageDraft = v.strictObject({
  draftId: id,
  agent: typed,
  isAgentFound: v.exactOptional(v.boolean()),
  text: typed,
  edited: namedOf(typed),
  switched: namedOf(v.boolean()),
  chosen: v.exactOptional(id),
  keepsHtml: v.exactOptional(v.boolean()),
  newTitle: v.exactOptional(typed),
  tabId: v.pipe(v.number(), v.safeInteger()),
  origin: typed,
});

const ofContact = {
  entryId: id,
  channel: contactChannel,
  agent: typed,
  reference: typed,
  text: typed,
  when: typed,
};

/** A note, or a contact as older forms kept it. */
export const entryDraft = draftOf({
  ...ofContact,
  kind: v.picklist(['note', 'contact']),
  wasPasted: v.literal(true),
});

export const contactDraft = draftOf({
  ...ofContact,
  direction: oneOfOrNone(contactDirection.options),
  promises: listOf(v.strictObject({ entryId: id, text: typed, dueOn: typed })),
  manager: oneOfOrNone(managerAnswer.options),
  hours: v.strictObject({ began: typed, isAnswered: v.boolean(), answered: typed, ended: typed }),
  about: callSubject,
});

export const markingDraft = v.strictObject({ derivedId: id, marks: v.union([marks, v.strictTuple([])]) });

export const newCaseDraft = draftOf({ caseId: id, title: typed });

export const buyingDraft = v.strictObject({
  place: typed,
  caseId: id,
  title: typed,
  startedAtMs: milliseconds,
  attempts: partOf({ shop: id, page: id, terms: id, coupon: id }),
  prices: listOf(id),
  earlier: listOf(id),
  identity: namedOf(v.strictObject({ value: typed, sure: v.boolean() })),
  keptDetails: listOf(typed),
  // Of a checklist that was begun before there were any: none.
  terms: v.exactOptional(listOf(typed)),
  coupon: typed,
});

const ID = '[\\w-]{1,64}';
const FORM_NAMES = Object.keys(FORM_DRAFTS) as (keyof typeof FORM_DRAFTS)[];

/** By the names under which they are kept, the first that fits; see the files of `platform/` that end with `drafts`. */
const SCHEMAS: readonly (readonly [RegExp, v.GenericSchema])[] = [
  [/^draft ./s, pageDraft],
  [/^new-case-draft$/, newCaseDraft],
  [/^buying ./s, buyingDraft],
  [new RegExp(`^marking-draft ${ID} ${ID}$`), markingDraft],
  [/^entry-draft page ./s, contactDraft],
  [new RegExp(`^entry-draft ${ID} contact$`), contactDraft],
  [new RegExp(`^entry-draft ${ID} letter (?:${LETTERS.join('|')})$`), letterDraft],
  // A form that is of one fact or step has its name after the first word, and one that corrects an entry the id of that.
  ...FORM_NAMES.map(
    (name) =>
      [new RegExp(`^entry-draft ${ID} form ${name}(?: [\\w.-]{1,129}){0,2}$`), FORM_DRAFTS[name]] as const,
  ),
  [new RegExp(`^entry-draft ${ID}$`), entryDraft],
  [new RegExp(`^entry-draft ${ID} ${ID}$`), v.union([entryDraft, contactDraft])],
];

/** Whether what stands under a name is a draft of ours: its name that of a form, and all of it what that form takes. */
export function isDraft(name: string, value: unknown): boolean {
  const schema = SCHEMAS.find(([names]) => names.test(name))?.[1];
  return (
    schema !== undefined &&
    isPlainJson(value) &&
    isOf(schema, value) &&
    JSON.stringify(value).length <= MOST_CHARACTERS
  );
}
