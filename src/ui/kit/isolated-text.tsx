/**
 * A code that begins with digits and goes on with Latin letters (`12345-AB`, `77/B-2`). After Hebrew or Arabic, plain
 * bidi takes it apart and shows `AB-12345`; any other code keeps its order by itself. Lengths are limited, so that no
 * text makes the search slow.
 */
const CODE = /(?<![A-Za-z0-9.,/-])\d[A-Za-z0-9]{0,63}(?:[-/._:#]{1,2}[A-Za-z0-9]{1,64}){1,20}/g;
const HAS_LATIN = /[A-Za-z]/;
/** The last letter before a place, when it is not far. */
const LAST_LETTER = /(\p{L})[^\p{L}]{0,80}$/u;
const LOOK_BACK_CHARACTERS = 100;

interface Props {
  readonly children: string;
}

/** Text in which every code keeps its own order, left to right. What is copied from it is the text itself. */
export function IsolatedText({ children }: Props) {
  const parts: (string | { readonly code: string; readonly at: number })[] = [];
  let done = 0;
  for (const { 0: code, index } of children.matchAll(CODE)) {
    const letter = LAST_LETTER.exec(children.slice(Math.max(0, index - LOOK_BACK_CHARACTERS), index))?.[1];
    // Among Latin words it already stands in their order, and an isolation would take it out of there.
    if (!HAS_LATIN.test(code) || (letter && HAS_LATIN.test(letter))) continue;
    parts.push(children.slice(done, index), { code, at: index });
    done = index + code.length;
  }
  parts.push(children.slice(done));
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <bdi key={part.at} dir="ltr">
            {part.code}
          </bdi>
        ),
      )}
    </>
  );
}
