import './value.css';
import { IsolatedText } from './isolated-text.tsx';
import { showText } from './show-text.ts';

interface Props {
  readonly children: string | undefined;
  /** Order numbers, addresses, hashes: always left to right. Anything else takes the direction of its own letters. */
  readonly code?: boolean;
  /** Longest text shown, in UTF-16 units. */
  readonly most?: number;
}

/** A piece of data inside a sentence or a list: isolated, so that neither scrambles the other. */
export function Value({ children, code = false, most }: Props) {
  const text = showText(children ?? '', most);
  return (
    <bdi dir={code ? 'ltr' : 'auto'} class={code ? 'value value-code num' : 'value'}>
      {code ? text : <IsolatedText>{text}</IsolatedText>}
    </bdi>
  );
}
