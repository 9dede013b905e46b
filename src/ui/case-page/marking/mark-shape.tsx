import type { Mark } from '../../../domain/capture/mark.ts';
import type { Size } from '../../../domain/capture/pieces.ts';
import { arrowShape } from '../../../domain/marking/arrow-shape.ts';
import {
  BLACK_OUT_COLOUR,
  HALO_COLOUR,
  MARK_COLOUR,
  type MarkStyle,
} from '../../../domain/marking/mark-style.ts';

interface Props {
  readonly mark: Mark;
  readonly style: MarkStyle;
  readonly whole: Size;
  /** What a selected black-out covers shines through, so that it can be put in its place. */
  readonly isSelected: boolean;
}

/** A mark as it will be drawn, in picture pixels. */
export function MarkShape({ mark, style, whole, isSelected }: Props) {
  const { linePx, haloPx, numberRadiusPx } = style;
  switch (mark.is) {
    case 'black-out':
      return <rect {...mark.rect} fill={BLACK_OUT_COLOUR} fill-opacity={isSelected ? 0.78 : 1} />;
    case 'crop': {
      const { x, y, width, height } = mark.rect;
      const around = `M0 0H${whole.width}V${whole.height}H0Z`;
      return (
        <path
          d={`${around}M${x} ${y}h${width}v${height}h${-width}Z`}
          fill={BLACK_OUT_COLOUR}
          fill-opacity={0.62}
          fill-rule="evenodd"
        />
      );
    }
    case 'box':
      return (
        <g fill="none" stroke-linejoin="round">
          <rect {...mark.rect} stroke={HALO_COLOUR} stroke-width={linePx + 2 * haloPx} />
          <rect {...mark.rect} stroke={MARK_COLOUR} stroke-width={linePx} />
        </g>
      );
    case 'arrow': {
      const points = arrowShape(mark.from, mark.to, style)
        .map(({ x, y }) => `${x},${y}`)
        .join(' ');
      return (
        <g stroke-linejoin="round">
          <polygon points={points} stroke={HALO_COLOUR} stroke-width={2 * haloPx} fill={HALO_COLOUR} />
          <polygon points={points} fill={MARK_COLOUR} />
        </g>
      );
    }
    case 'number':
      return (
        <g transform={`translate(${mark.at.x} ${mark.at.y})`}>
          <circle r={numberRadiusPx + haloPx} fill={HALO_COLOUR} />
          <circle r={numberRadiusPx} fill={MARK_COLOUR} />
          <text
            fill={HALO_COLOUR}
            font-size={numberRadiusPx * 1.2}
            font-weight="700"
            font-family="sans-serif"
            text-anchor="middle"
            dominant-baseline="central"
          >
            {mark.number}
          </text>
        </g>
      );
  }
}
