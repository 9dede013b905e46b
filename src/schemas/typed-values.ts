import * as v from 'valibot';

/** Longer than anything that is typed into one field: a line that is too long is told in the form, and kept. */
const MOST_TYPED = 1_000_000;
const MOST_IN_LIST = 1_000;
const MOST_NAMED = 1_000;

/** What stands in a field, finished or not. */
export const typed = v.pipe(v.string(), v.maxLength(MOST_TYPED));
/** Unlike other words it is given to the browser as it is, which throws at any other. */
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
/** A language; empty: that of the screen. */
export const languageOrNone = v.pipe(v.string(), v.regex(/^(?:[a-z]{2,3})?$/));
export const milliseconds = v.pipe(v.number(), v.finite());

export const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_IN_LIST));

// The library takes a list for an object without fields.
const noList = v.custom<Record<string, unknown>>((value) => !Array.isArray(value));

/** Values by names that somebody else gave. */
export const namedOf = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(
    noList,
    v.record(v.string(), value),
    v.check((named) => Object.keys(named).length <= MOST_NAMED),
  );

/** One of a list; empty: not said. */
export const oneOfOrNone = <const Name extends string>(names: readonly Name[]) =>
  v.picklist([...names, ''] as const);

/** An object all fields of which may be absent, and that has no others. */
export const partOf = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.pipe(noList, v.partial(v.strictObject(fields)));

/**
 * A draft as it is stored: of a correction only what was changed, and beside it which form typed it over which version. A field
 * that no form has makes it none.
 */
export const draftOf = <Fields extends v.ObjectEntries>(fields: Fields) =>
  partOf({
    ...fields,
    writer: v.pipe(v.string(), v.maxLength(100)),
    seenVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  });
