import type { ComponentChildren } from 'preact';

/** Something that can be chosen. */
export interface FinderOption {
  readonly key: string;
  readonly shown: ComponentChildren;
  readonly run: () => void;
}

export interface FinderGroup {
  readonly key: string;
  readonly heading?: ComponentChildren;
  readonly options: readonly FinderOption[];
}

interface Props {
  readonly groups: readonly FinderGroup[];
  readonly active: FinderOption | undefined;
  readonly onPoint: (option: FinderOption) => void;
}

/** What can be chosen, in groups. Rows are known by their place: at the next letter they are filled anew, not made anew. */
export function FinderRows({ groups, active, onPoint }: Props) {
  return (
    <>
      {groups.map((group, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div
          key={place}
          class="finder-group"
          role="group"
          aria-labelledby={group.heading ? `finder-group-${group.key}` : undefined}
        >
          {group.heading && (
            <div id={`finder-group-${group.key}`} class="finder-group-name small">
              {group.heading}
            </div>
          )}
          {group.options.map((option, row) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus and the keys are the field's
            <div
              key={row}
              id={`finder-${option.key}`}
              class="finder-option"
              role="option"
              aria-selected={option === active}
              onPointerMove={() => option !== active && onPoint(option)}
              onClick={option.run}
            >
              {option.shown}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
