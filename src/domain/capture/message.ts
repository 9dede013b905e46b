/** One message of a conversation, as the page showed it. */
export interface Message {
  /** As shown; absent where the page does not say. */
  readonly who?: string;
  /** As shown ("14:05", "[14:05, 3.5.2026]"); never computed. */
  readonly when?: string;
  readonly text: string;
  /** True for the shopper's own, where the page tells them apart. */
  readonly own?: boolean;
  /** Number of pictures or files in it that are no text. */
  readonly attachments?: number;
  /** What one of them is called in the archive that the chat came in. */
  readonly fileName?: string;
}
