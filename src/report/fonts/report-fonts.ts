import assistantRegular from '../../ui/fonts/assistant-400.ttf?inline';
import assistantBold from '../../ui/fonts/assistant-700.ttf?inline';
import rubikRegular from '../../ui/fonts/rubik-400.ttf?inline';
import rubikBold from '../../ui/fonts/rubik-700.ttf?inline';
import { FontFace } from './font-face.ts';

/** The faces of a document, by weight: Assistant first, Rubik for what it lacks. */
export interface ReportFonts {
  readonly regular: readonly [FontFace, FontFace];
  readonly bold: readonly [FontFace, FontFace];
}

/** The bundled fonts, opened anew for one document (a face gathers what that document uses). */
export function openReportFonts(): ReportFonts {
  return {
    regular: [
      new FontFace('assistant-400', bytesOf(assistantRegular)),
      new FontFace('rubik-400', bytesOf(rubikRegular)),
    ],
    bold: [
      new FontFace('assistant-700', bytesOf(assistantBold)),
      new FontFace('rubik-700', bytesOf(rubikBold)),
    ],
  };
}

/** Decoded by hand: the extension's CSP refuses `fetch`, of data URLs too. */
function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
