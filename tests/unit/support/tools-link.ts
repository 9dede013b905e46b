import type { FromPage, ToPage } from '../../../src/domain/capture/page-tools.ts';
import type { PageNow, PageReading } from '../../../src/domain/detect/finding.ts';
import type { ToolsLink } from '../../../src/platform/ports.ts';

interface Over {
  readonly hear?: (message: ToPage) => void;
  readonly isOpen?: () => boolean;
  /** Whether what was to be captured stands there still once the picture is made. */
  readonly isStill?: () => boolean;
}

/** A link to page tools that say these things one after the other; a function is run when it is its turn. */
export function linkSaying(
  said: readonly (FromPage | (() => void))[],
  { hear = () => undefined, isOpen = () => true, isStill = () => true }: Over = {},
): ToolsLink {
  const rest = [...said];
  const answers: FromPage[] = [];
  return {
    tell: (message) => {
      if (message.tell === 'seen') answers.push({ say: 'still', isSame: isStill() });
      else hear(message);
    },
    next: async () => {
      for (;;) {
        const next = answers.shift() ?? rest.shift();
        if (typeof next !== 'function') return next;
        next();
      }
    },
    isOpen,
    close: () => undefined,
  };
}

/** What of a reading goes with each picture. */
export const nowOf = ({ url, title, viewport, scroll, devicePixelRatio }: PageReading): PageNow => ({
  url,
  title,
  viewport,
  scroll,
  devicePixelRatio,
});
