import * as v from 'valibot';

/** Whether a value has the shape that a schema gives; it stays as it is. */
export const isOf = <Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): value is Value =>
  v.is(schema, value);
