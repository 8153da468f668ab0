/** One mention: its words, what it was linked to and how surely, and the candidates of what stayed open. */
import { ActionIcon, Button } from '@mantine/core';
import type { DocumentAnswer, NodeLine, TextCitation, TextMention } from '../../../api.ts';
import { sentenceOf } from '../../text/sentence-of.ts';
import { useWords, type Word } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { useCopy } from '../pieces/use-copy.ts';

interface Props {
  readonly mention: TextMention;
  readonly document: DocumentAnswer;
  /** All mentions of the same thing in this document, in order. */
  readonly same: readonly TextMention[];
  /** The citation that these words are part of. */
  readonly citation: TextCitation | undefined;
  readonly onGo: (mention: TextMention) => void;
  readonly onClose: () => void;
}

/** The way to the mentions of the same thing before and behind it, round and round. */
const Same = ({ mention, same, onGo }: Pick<Props, 'mention' | 'same' | 'onGo'>) => {
  const { t } = useWords();
  const at = same.indexOf(mention);
  const go = (by: number) => {
    const next = same[(at + by + same.length) % same.length];
    if (next) onGo(next);
  };
  return (
    <p className="same">
      <Button size="compact-xs" variant="default" aria-label={t('document.same.previous')} onClick={() => go(-1)}>
        ‹
      </Button>
      <Button size="compact-xs" variant="default" aria-label={t('document.same.next')} onClick={() => go(1)}>
        ›
      </Button>
      <span className="note">{t('document.same', { at: at + 1, all: same.length })}</span>
    </p>
  );
};

const Fact = ({ name, children }: { readonly name: Word; readonly children: React.ReactNode }) => {
  const { t } = useWords();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
};

/** What the text says of it, and by what it was found. */
const Basis = ({ mention, citation }: Pick<Props, 'mention' | 'citation'>) => {
  const { t, find, reason } = useWords();
  return (
    <dl className="facts">
      {citation && (
        <Fact name="document.citation">
          {find(`relation.${citation.relation}`) ?? citation.relation}
          {citation.cue !== undefined && <span lang="zh">（{citation.cue}）</span>}
        </Fact>
      )}
      <Fact name="document.basis">{t(`basis.${mention.basis}`)}</Fact>
      <Fact name="document.rule">
        <code>{mention.rule}</code>
      </Fact>
      {mention.reason !== undefined && <Fact name="document.reason">{reason(mention.reason)}</Fact>}
    </dl>
  );
};

const Candidates = ({ nodes }: { readonly nodes: readonly NodeLine[] }) => {
  const { t } = useWords();
  return (
    <>
      <h3>{t('document.candidates')}</h3>
      <ul className="plain-list">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} />
          </li>
        ))}
      </ul>
    </>
  );
};

export const MentionCard = ({ mention, document: read, same, citation, onGo, onClose }: Props) => {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  const target = read.nodes[mention.node];
  const words = read.text.slice(mention.start, mention.end);
  const sentence = sentenceOf(read.text, mention);
  const isOfThis = outcome?.place.start === sentence.start && outcome.place.end === sentence.end;
  return (
    <section className="mention-card">
      <div className="details-head">
        <h2>{t('document.mention')}</h2>
        <ActionIcon variant="subtle" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <p className="mention-words" lang="zh">
        {words}
      </p>
      {target && <NodeButton node={target} />}
      {same.length > 1 && <Same mention={mention} same={same} onGo={onGo} />}
      <Basis mention={mention} citation={citation} />
      {mention.candidates && <Candidates nodes={mention.candidates.flatMap((id) => read.nodes[id] ?? [])} />}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void copy(read.text.slice(sentence.start, sentence.end), read.id, sentence, read.reference)}
      >
        {t(isOfThis ? outcome.word : 'document.copy')}
      </Button>
    </section>
  );
};
