import type { BillPoint } from '../../../domain/benefits/price-history.ts';
import { daysBetween } from '../../../domain/time/day.ts';

/** A bill on the chart, in its units. */
export interface ChartPlace {
  readonly entryId: string;
  readonly x: number;
  readonly y: number;
  readonly isTooMuch: boolean;
}

export const CHART = { width: 320, height: 96, edge: 8 } as const;

/**
 * Where the bills stand on a chart: time along the line of reading (mirrored from right to left), the sum upwards from
 * zero, so that no rise looks larger than it is.
 */
export function chartPlaces(points: readonly BillPoint[], direction: 'rtl' | 'ltr'): readonly ChartPlace[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const days = Math.max(1, daysBetween(first.day, last.day));
  const most = Math.max(1, ...points.map(({ sum }) => sum.minor));
  const { width, height, edge } = CHART;
  return points.map(({ entryId, day, sum, compared }) => {
    const along = edge + (daysBetween(first.day, day) / days) * (width - 2 * edge);
    return {
      entryId,
      x: Math.round(direction === 'rtl' ? width - along : along),
      y: Math.round(height - edge - (sum.minor / most) * (height - 2 * edge)),
      isTooMuch: compared?.tooMuch !== undefined,
    };
  });
}

/** The line that holds each sum until the next bill, as a path. */
export const stepPath = (places: readonly ChartPlace[]): string =>
  places.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
