// Signs that close a value, and the link beside it that copies it.
const CLOSES =
  /^[\s.,;:!?)\]"'|-]*(?:(?:copy|copied!?|העתקה?|העתק(?:ת|י) מספר|להעתקה|копировать|скопировать|نسخ)[\s.!]*)?$/i;

/** Whether nothing but closing signs follows a value on its line; `after` is folded text. */
export function closesLine(after: string): boolean {
  return CLOSES.test(after);
}
