import { PNG } from 'pngjs';

const drawn = new Map<string, Buffer>();

/** A picture of a page: bars like text on white, different for each seed. `colourType` 2 is RGB, 6 RGBA. */
export function samplePng(width: number, height: number, seed: number, colourType: 2 | 6 = 2): Buffer {
  const key = `${width} ${height} ${seed} ${colourType}`;
  let bytes = drawn.get(key);
  if (!bytes) {
    bytes = drawPng(width, height, seed, colourType);
    drawn.set(key, bytes);
  }
  return bytes;
}

function drawPng(width: number, height: number, seed: number, colourType: 2 | 6): Buffer {
  const png = new PNG({ width, height, colorType: colourType });
  const pixels = new Uint32Array(png.data.buffer, png.data.byteOffset, width * height);
  let state = seed * 7919 + 1;
  const next = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state % limit);
  };
  const fill = (
    x: number,
    y: number,
    w: number,
    h: number,
    red: number,
    green: number,
    blue: number,
  ): void => {
    const colour = (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
    for (let row = y; row < Math.min(height, y + h); row += 1) {
      pixels.fill(colour, row * width + x, row * width + Math.min(width, x + w));
    }
  };
  fill(0, 0, width, height, 255, 255, 255);
  fill(0, 0, width, Math.round(height * 0.08), 30 + next(60), 60 + next(60), 90 + next(90));
  for (let y = Math.round(height * 0.14); y < height - 20; y += 26) {
    const length = Math.round(width * 0.15) + next(width * 0.35);
    fill(width - Math.round(width * 0.05) - length, y, length, 9, 70, 70, 76);
  }
  fill(
    Math.round(width * 0.03),
    Math.round(height * 0.2),
    Math.round(width * 0.2),
    Math.round(height * 0.22),
    200 + next(50),
    200 + next(50),
    180 + next(60),
  );
  return PNG.sync.write(png, { colorType: colourType, filterType: 1, deflateLevel: 6 });
}
