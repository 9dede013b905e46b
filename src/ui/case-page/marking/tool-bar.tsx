import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { TOOLS, type Tool } from './tool.ts';

interface Props {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onAdd: () => void;
  readonly onZoom: (to: 'in' | 'out' | 'fit') => void;
}

/** The tools, each with the digit that chooses it, and how large the picture is shown. */
export function ToolBar({ tool, onTool, onAdd, onZoom }: Props) {
  const words = useWords();
  return (
    <div class="tool-bar">
      <fieldset class="tools">
        <legend class="unseen">{words.say('marking.tools.label')}</legend>
        {TOOLS.map((one, index) => (
          <button
            key={one}
            type="button"
            class="tool"
            aria-pressed={one === tool}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onTool(one)}
          >
            <Icon name={one} />
            <span>{words.say(`marking.tools.${one}`)}</span>
            <span aria-hidden="true">
              <kbd>{index + 1}</kbd>
            </span>
          </button>
        ))}
      </fieldset>
      {tool !== 'select' && (
        <Button small look="quiet" icon="plus" onPress={onAdd}>
          {words.say('marking.add', { tool: words.say(`marking.tools.${tool}`) })}
        </Button>
      )}
      <div class="zooms">
        <Button small look="quiet" iconOnly icon="zoom-out" onPress={() => onZoom('out')}>
          {words.say('marking.zoomOut')}
        </Button>
        <Button small look="quiet" iconOnly icon="zoom" onPress={() => onZoom('in')}>
          {words.say('marking.zoomIn')}
        </Button>
        <Button small look="quiet" onPress={() => onZoom('fit')}>
          {words.say('marking.fit')}
        </Button>
      </div>
    </div>
  );
}
