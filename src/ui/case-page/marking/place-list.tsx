import type { Mark } from '../../../domain/capture/mark.ts';
import type { Rect } from '../../../domain/capture/pieces.ts';
import { isBlackedOut, type OfferedPlaces } from '../../../domain/marking/offered-places.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly places: readonly OfferedPlaces[];
  readonly marks: readonly Mark[];
  readonly onBlackOut: (rects: readonly Rect[]) => void;
  /** One of them is to be shown on the picture. */
  readonly onLook: (rect: Rect) => void;
}

/** Personal details that the page's text told of, by their kind: each, or all of a kind, can be blacked out. */
export function PlaceList({ places, marks, onBlackOut, onLook }: Props) {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <section class="place-list" aria-labelledby="place-list">
      <h3 id="place-list">{words.say('marking.places.title')}</h3>
      <ul>
        {places.map(({ kind, rects }) => {
          const counted = words.say(`marking.places.${kind}`, { count: rects.length });
          const left = rects.filter((rect) => !isBlackedOut(rect, marks));
          return (
            <li key={kind}>
              <div class="place-kind">
                <span>{counted}</span>
                {left.length > 0 ? (
                  <Button small onPress={() => onBlackOut(left)}>
                    <span aria-hidden="true">
                      {words.say(rects.length > 1 ? 'marking.places.allShort' : 'marking.places.oneShort')}
                    </span>
                    <span class="unseen">{words.say('marking.places.all', { places: counted })}</span>
                  </Button>
                ) : (
                  <Chip tone="good" icon="check">
                    {words.say('marking.places.covered')}
                  </Chip>
                )}
              </div>
              {rects.length > 1 && left.length > 0 && (
                <Fold summary={words.say('marking.places.each')}>
                  {() => (
                    <ol>
                      {rects.map((rect, index) => (
                        <li key={Object.values(rect).join()} class="place-one small">
                          <Button small look="quiet" icon="zoom" onPress={() => onLook(rect)}>
                            <span aria-hidden="true">
                              {words.say('marking.places.counted', { index: index + 1 })}
                            </span>
                            <span class="unseen">
                              {words.say('marking.places.show', { place: counted, index: index + 1 })}
                            </span>
                          </Button>
                          {isBlackedOut(rect, marks) ? (
                            <Chip tone="good" icon="check">
                              {words.say('marking.places.covered')}
                            </Chip>
                          ) : (
                            <Button small look="quiet" onPress={() => onBlackOut([rect])}>
                              <span aria-hidden="true">{words.say('marking.places.oneShort')}</span>
                              <span class="unseen">
                                {words.say('marking.places.one', { place: counted, index: index + 1 })}
                              </span>
                            </Button>
                          )}
                        </li>
                      ))}
                    </ol>
                  )}
                </Fold>
              )}
            </li>
          );
        })}
      </ul>
      <p class="tiny muted">{words.say('marking.places.says')}</p>
    </section>
  );
}
