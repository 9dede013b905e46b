import type { Mark } from '../domain/capture/mark.ts';
import type { Point, Rect } from '../domain/capture/pieces.ts';
import { TikiyaError } from '../domain/errors.ts';
import { fileKind } from '../domain/file/file-kind.ts';
import { arrowShape } from '../domain/marking/arrow-shape.ts';
import { BLACK_OUT_COLOUR, HALO_COLOUR, MARK_COLOUR, type MarkStyle } from '../domain/marking/mark-style.ts';
import type { PieceDrawing } from '../domain/marking/plan-drawing.ts';

type Canvas = OffscreenCanvasRenderingContext2D;

/**
 * Draws one picture of a derived item: the part of the original that is left, with its marks, as a new PNG. Nothing of
 * the original that is not seen goes into it. Throws `capture-failed` when the original cannot be decoded.
 */
export async function drawMarks(
  png: ArrayBuffer,
  { source, covered, marks }: PieceDrawing,
  style: MarkStyle,
): Promise<ArrayBuffer> {
  const { width, height } = source.cut;
  const bitmap = await decoded(png, source.cut).catch((thrown: unknown) => {
    throw new TikiyaError('capture-failed', thrown);
  });
  // Without alpha: a pixel that is covered cannot shine through.
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new TikiyaError('capture-failed');
  context.fillStyle = HALO_COLOUR;
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  for (const rect of covered) context.fillRect(rect.x, rect.y, rect.width, rect.height);
  for (const mark of marks) drawMark(context, mark, style);
  return (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
}

/** A part of a picture. A photo is turned as its EXIF says before anything is cut out of it: marks are made on what is seen. */
async function decoded(bytes: ArrayBuffer, { x, y, width, height }: Rect): Promise<ImageBitmap> {
  const { mediaType } = fileKind(new Uint8Array(bytes, 0, Math.min(64, bytes.byteLength)), '');
  const blob = new Blob([bytes], { type: mediaType });
  if (mediaType === 'image/png') return createImageBitmap(blob, x, y, width, height);
  const upright = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  const part = await createImageBitmap(upright, x, y, width, height);
  upright.close();
  return part;
}

function drawMark(context: Canvas, mark: Mark, style: MarkStyle): void {
  switch (mark.is) {
    case 'black-out':
      context.fillStyle = BLACK_OUT_COLOUR;
      context.fillRect(mark.rect.x, mark.rect.y, mark.rect.width, mark.rect.height);
      break;
    case 'box':
      drawBox(context, mark, style);
      break;
    case 'arrow':
      drawArrow(context, arrowShape(mark.from, mark.to, style), style);
      break;
    case 'number':
      drawNumber(context, mark, style);
      break;
    case 'crop': // what it leaves out is not in the picture at all
      break;
  }
}

function drawBox(
  context: Canvas,
  { rect }: Extract<Mark, { is: 'box' }>,
  { linePx, haloPx }: MarkStyle,
): void {
  for (const [colour, width] of [
    [HALO_COLOUR, linePx + 2 * haloPx],
    [MARK_COLOUR, linePx],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  }
}

function drawArrow(context: Canvas, shape: readonly Point[], { haloPx }: MarkStyle): void {
  context.beginPath();
  for (const { x, y } of shape) context.lineTo(x, y);
  context.closePath();
  context.strokeStyle = HALO_COLOUR;
  context.lineWidth = 2 * haloPx;
  context.lineJoin = 'round';
  context.stroke();
  context.fillStyle = MARK_COLOUR;
  context.fill();
}

function drawNumber(
  context: Canvas,
  { at, number }: Extract<Mark, { is: 'number' }>,
  { numberRadiusPx, haloPx }: MarkStyle,
): void {
  for (const [colour, radius] of [
    [HALO_COLOUR, numberRadiusPx + haloPx],
    [MARK_COLOUR, numberRadiusPx],
  ] as const) {
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
  context.fillStyle = HALO_COLOUR;
  context.font = `700 ${Math.round(numberRadiusPx * 1.2)}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), at.x, at.y + numberRadiusPx * 0.06, 1.6 * numberRadiusPx);
}
