/** One mention: its words, what it was linked to and how surely, and the candidates of what stayed open. */
import { ActionIcon, Button } from '@mantine/core';
import type { DocumentAnswer, TextCitation, TextMention } from '../../api.ts';
import { sentenceOf } from '../text/sentence-of.ts';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { NodeButton } from './node-button.tsx';
import { useCopy } from './use-copy.ts';

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
export const MentionCard = ({ mention, document: read, same, citation, onGo, onClose }: Props) => {
  const { t, find, reason } = useWords();
  const { outcome, copy } = useCopy();
  const target = read.nodes[mention.node];
  const words = read.text.slice(mention.start, mention.end);
  const sentence = sentenceOf(read.text, mention);
  const isOfThis = outcome?.place.start === sentence.start && outcome.place.end === sentence.end;
  const at = same.indexOf(mention);
  const go = (by: number) => {
    const next = same[(at + by + same.length) % same.length];
    if (next) onGo(next);
  };
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
      {same.length > 1 && (
        <p className="same">
          <Button size="compact-xs" variant="default" aria-label={t('document.same.previous')} onClick={() => go(-1)}>
            ‹
          </Button>
          <Button size="compact-xs" variant="default" aria-label={t('document.same.next')} onClick={() => go(1)}>
            ›
          </Button>
          <span className="note">{t('document.same', { at: at + 1, all: same.length })}</span>
        </p>
      )}
      <dl className="facts">
        {citation && (
          <div>
            <dt>{t('document.citation')}</dt>
            <dd>
              {find(`relation.${citation.relation}`) ?? citation.relation}
              {citation.cue !== undefined && <span lang="zh">（{citation.cue}）</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('document.basis')}</dt>
          <dd>{t(`basis.${mention.basis}`)}</dd>
        </div>
        <div>
          <dt>{t('document.rule')}</dt>
          <dd>
            <code>{mention.rule}</code>
          </dd>
        </div>
        {mention.reason !== undefined && (
          <div>
            <dt>{t('document.reason')}</dt>
            <dd>{reason(mention.reason)}</dd>
          </div>
        )}
      </dl>
      {mention.candidates && (
        <>
          <h3>{t('document.candidates')}</h3>
          <ul className="plain-list">
            {mention.candidates
              .flatMap((id) => read.nodes[id] ?? [])
              .map((node) => (
                <li key={node.id}>
                  <NodeButton node={node} />
                </li>
              ))}
          </ul>
        </>
      )}
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
