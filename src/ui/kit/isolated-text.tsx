import { codesIn } from '../../words/codes.ts';

interface Props {
  readonly children: string;
}

/** Text in which every code keeps its own order, left to right. What is copied from it is the text itself. */
export function IsolatedText({ children }: Props) {
  const parts: (string | { readonly code: string; readonly at: number })[] = [];
  let done = 0;
  for (const { start, end } of codesIn(children)) {
    parts.push(children.slice(done, start), { code: children.slice(start, end), at: start });
    done = end;
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
