import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';

/** A page of a PDF as it is printed, on white, as large as the viewport says. Throws for one that cannot be drawn. */
export async function drawOnWhite(page: PDFPageProxy, viewport: PageViewport): Promise<OffscreenCanvas> {
  const [width, height] = [Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height))];
  const canvas = new OffscreenCanvas(width, height);
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    background: 'white',
    // Drawing for the screen would wait for frames of a window.
    intent: 'print',
  }).promise;
  return canvas;
}
