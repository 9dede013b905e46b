import assistantRegular from '../../ui/fonts/assistant-400.ttf?inline';
import assistantBold from '../../ui/fonts/assistant-700.ttf?inline';
import rubikRegular from '../../ui/fonts/rubik-400.ttf?inline';
import rubikBold from '../../ui/fonts/rubik-700.ttf?inline';
import type { GraphemePainter } from '../pdf/grapheme-painter.ts';
import { browserPainter } from '../pdf/grapheme-painter.ts';
import { SUBSTITUTE_WIDTH } from '../text/paragraph.ts';
import { FontFace } from './font-face.ts';

/** The faces of a document, by weight: Assistant first, Rubik for what it lacks. */
export interface ReportFonts {
  readonly regular: readonly [FontFace, FontFace];
  readonly bold: readonly [FontFace, FontFace];
  /** Paints what none of them has; undefined where nothing can be painted. */
  readonly painter: GraphemePainter | undefined;
  /** Ems that the picture of such a grapheme takes, or the frame that stands for it. */
  widthOfPicture(grapheme: string, isBold: boolean): number;
}

/** The bundled fonts, opened anew for one document (a face gathers what that document uses). */
export function openReportFonts(painter: GraphemePainter | undefined = browserPainter()): ReportFonts {
  return {
    regular: [
      new FontFace('assistant-400', bytesOf(assistantRegular)),
      new FontFace('rubik-400', bytesOf(rubikRegular)),
    ],
    bold: [
      new FontFace('assistant-700', bytesOf(assistantBold)),
      new FontFace('rubik-700', bytesOf(rubikBold)),
    ],
    painter,
    widthOfPicture: (grapheme, isBold) => painter?.widthOf(grapheme, isBold) ?? SUBSTITUTE_WIDTH,
  };
}

/** Decoded by hand: the extension's CSP refuses `fetch`, of data URLs too. */
function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
