/** The two documents that are compared: what each is, its text, another in its place, and the sides turned. */
import { Button } from '@mantine/core';
import type { NodeLine } from '../../api.ts';
import type { CompareAnswer } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { NodeButton } from '../panels/pieces/node-button.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

interface SideProps {
  readonly node: NodeLine;
  readonly side: 'left' | 'right';
  readonly onOther: () => void;
}
const Side = ({ node, side, onOther }: SideProps) => {
  const { act } = useView();
  const { t } = useWords();
  const text = useAnswer('node', { id: node.id }).answer?.text;
  return (
    <section className="compare-side" data-side={side} aria-label={t(`compare.${side}.document`)}>
      <p className="compare-mark">{t(`compare.${side}.document`)}</p>
      <NodeButton node={node} />
      <div className="compare-actions">
        {text !== undefined && (
          <Button size="compact-xs" variant="light" onClick={() => act({ do: 'read', document: text })}>
            {t('details.read')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={onOther}>
          {t('compare.other')}
        </Button>
      </div>
    </section>
  );
};

interface Props {
  readonly answer: CompareAnswer;
  readonly onPick: (then: (id: string) => void) => void;
}
export const CompareHead = ({ answer: { left, right }, onPick }: Props) => {
  const { act } = useView();
  const { t } = useWords();
  return (
    <div className="compare-head">
      <Side node={left} side="left" onOther={() => onPick((id) => act({ do: 'compare', left: id, right: right.id }))} />
      <Button
        className="compare-turn"
        size="compact-sm"
        variant="default"
        aria-label={t('compare.turn')}
        title={t('compare.turn')}
        onClick={() => act({ do: 'compare', left: right.id, right: left.id })}
      >
        ⇄
      </Button>
      <Side
        node={right}
        side="right"
        onOther={() => onPick((id) => act({ do: 'compare', left: left.id, right: id }))}
      />
    </div>
  );
};
