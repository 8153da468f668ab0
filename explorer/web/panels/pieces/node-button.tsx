/** A node as a button: its shape, its name, and the note that tells it from its namesakes. */
import type { NodeLine } from '../../../api.ts';
import { useView } from '../../state/use-view.tsx';
import { noteWords } from '../../text/note-words.ts';
import { useWords } from '../../words.tsx';
import { KindMark } from './kind-mark.tsx';
import type { LineProps } from './use-line-walk.ts';

export const useNote = (): ((node: NodeLine) => string) => {
  const { find } = useWords();
  return (node) => {
    const level = node.level === undefined ? undefined : (find(`level.${node.level}`) ?? node.level);
    return [level, noteWords(node)].filter((part) => part !== undefined && part !== '').join(' · ');
  };
};

interface Props {
  readonly node: NodeLine;
  readonly plain?: boolean;
  readonly onChoose?: () => void;
  /** Of a list that is one stop for Tab. */
  readonly line?: LineProps;
}
export const NodeButton = ({ node, plain = false, onChoose, line }: Props) => {
  const { act } = useView();
  const note = useNote()(node);
  return (
    <button
      type="button"
      className="node-button"
      {...line}
      onClick={() => {
        act({ do: 'select', id: node.id });
        onChoose?.();
      }}
    >
      <KindMark kind={node.kind} held={node.held} />
      <span className="node-button-words">
        <span className="node-button-label">{node.label}</span>
        {!plain && note !== '' && <span className="note">{note}</span>}
      </span>
    </button>
  );
};
