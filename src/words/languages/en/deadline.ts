import type { Catalogue } from '../../catalogue.ts';

export default {
  safePassed: 'The safe date, {day}, has passed.',
  safePassedWhy: 'Whether the right is over depends on when the written terms (disclosure document) came.',
  needsDisclosure:
    'The date is counted from the delivery. If the disclosure document came after that, the last day is later; never earlier.',
  afterwards:
    'Ways remain after that day: a defect, being misled or goods that never came are a separate track, and the business may have a kinder policy of its own.',
} satisfies Catalogue['deadline'];
