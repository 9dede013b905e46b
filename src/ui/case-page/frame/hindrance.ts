import type { ErrorCode } from '../../../domain/errors.ts';
import type { DatabaseEvent } from '../../../storage/database.ts';

/** What keeps the page from its data. */
export type Hindrance = DatabaseEvent | ErrorCode;
