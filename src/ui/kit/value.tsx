import './value.css';
import { Copyable } from './copyable.tsx';
import { IsolatedText } from './isolated-text.tsx';
import { showText } from './show-text.ts';

interface Props {
  readonly children: string | undefined;
  /** Order numbers, addresses, hashes: always left to right. Anything else takes the direction of its own letters. */
  readonly code?: boolean;
  /** Longest text shown, in UTF-16 units. */
  readonly most?: number;
  /** The name of what it is ("Order number"), where one click copies the whole of it. */
  readonly copies?: string | undefined;
}

/** A piece of data inside a sentence or a list: isolated, so that neither scrambles the other. */
export function Value({ children, code = false, most, copies }: Props) {
  const text = showText(children ?? '', most);
  const value = (
    <bdi dir={code ? 'ltr' : 'auto'} class={code ? 'value value-code num' : 'value'}>
      {code ? text : <IsolatedText>{text}</IsolatedText>}
    </bdi>
  );
  return copies === undefined || !children ? (
    value
  ) : (
    <Copyable text={children} what={copies}>
      {value}
    </Copyable>
  );
}
