/** Above the text: what it is, switches for the marks of each kind, steps from mention to mention, ways to other views of its policy. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { DocumentAnswer, NodeType, TextMention } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { NodeButton } from '../pieces/node-button.tsx';

export const DocumentTitle = ({ document: read }: { readonly document: DocumentAnswer }) => {
  const { t } = useWords();
  const { policy } = read;
  const facts = [policy?.note, policy?.by, policy?.date, t('document.file', { name: read.name }), read.encoding];
  return (
    <>
      <h1 lang="zh">{policy?.label ?? read.title ?? read.name}</h1>
      <p className="note">{[...new Set(facts)].filter(Boolean).join(' · ')}</p>
      {read.others.length > 0 && (
        <div className="document-others">
          <span className="note">{t('document.others')}</span>
          {read.others.map((other) => (
            <NodeButton key={other.id} node={other} />
          ))}
        </div>
      )}
    </>
  );
};

const countKinds = (mentions: readonly TextMention[]): ReadonlyMap<NodeType, number> => {
  const counts = new Map<NodeType, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

interface SwitchesProps {
  readonly mentions: readonly TextMention[];
  /** Kinds that are not marked. */
  readonly off: readonly NodeType[];
  readonly toggle: (kind: NodeType) => void;
}
export const MarkSwitches = ({ mentions, off, toggle }: SwitchesProps) => {
  const { node } = useCollection();
  const { caption } = useWords();
  const counts = useMemo(() => countKinds(mentions), [mentions]);
  return [...counts].map(([kind, count]) => (
    <button type="button" key={kind} className="chip" aria-pressed={!off.includes(kind)} onClick={() => toggle(kind)}>
      <KindMark kind={kind} /> {caption(node(kind)?.caption ?? { zh: kind, en: kind })}{' '}
      <span className="count">{count}</span>
    </button>
  ));
};

interface StepsProps {
  /** The mention that is looked at; -1 if none is. */
  readonly at: number;
  readonly count: number;
  readonly step: (by: number) => void;
}
export const MentionSteps = ({ at, count, step }: StepsProps) => {
  const { t } = useWords();
  return (
    <span className="document-steps">
      {/* Back from none is the last one, which stands before none already. */}
      <Button size="compact-sm" variant="default" disabled={count === 0} onClick={() => step(at < 0 ? 0 : -1)}>
        {t('document.previous')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={count === 0} onClick={() => step(1)}>
        {t('document.next')}
      </Button>
      <span className="note" role="status">
        {at < 0 ? t('document.mentions', { count }) : t('document.place', { at: at + 1, all: count })}
      </span>
    </span>
  );
};

/** The policy whose text this is, seen otherwise. */
export const PolicyViews = ({ id }: { readonly id: string }) => {
  const { act } = useView();
  const { t } = useWords();
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={() => act({ do: 'reach', from: id })}>
        {t('reach.open')}
      </Button>
      <Button size="compact-sm" variant="light" onClick={() => act({ do: 'focus', id })}>
        {t('document.network')}
      </Button>
      <Button size="compact-sm" variant="light" onClick={() => act({ do: 'compare', left: id })}>
        {t('details.compare')}
      </Button>
    </>
  );
};
