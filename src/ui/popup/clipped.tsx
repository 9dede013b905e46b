import { IsolatedText } from '../kit/isolated-text.tsx';
import { showText } from '../kit/show-text.ts';

interface Props {
  readonly children: string;
  /** Order numbers and addresses: always left to right. */
  readonly code?: boolean;
}

/**
 * Somebody else's text on one line, its end cut off. The line itself has the direction of the text, so that it is the
 * end that goes, also where the screen runs the other way.
 */
export function Clipped({ children, code = false }: Props) {
  return (
    <span class={code ? 'clip num' : 'clip'} dir={code ? 'ltr' : 'auto'}>
      {code ? showText(children) : <IsolatedText>{showText(children)}</IsolatedText>}
    </span>
  );
}
