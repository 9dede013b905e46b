import type { FactDraft } from './fact-values.ts';

/** What the fields of each kind of fact are given. */
export interface FactFieldProps {
  readonly draft: FactDraft;
  readonly onChange: (change: Partial<FactDraft>) => void;
  /** What is wrong with a field, in words. */
  readonly wrong: (field: string) => string | undefined;
  /** While it is being saved nothing can be typed: it would be dropped with the draft. */
  readonly locked: boolean;
}
