/** One mention: its words, what it was linked to and how surely, and the candidates of what stayed open. */
import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentAnswer, TextMention } from '../../api.ts';
import { writeReference } from '../text/copy-quote.ts';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { NodeButton } from './node-button.tsx';

interface Props {
  readonly mention: TextMention;
  readonly document: DocumentAnswer;
  readonly onClose: () => void;
}
export const MentionCard = ({ mention, document: read, onClose }: Props) => {
  const { t } = useWords();
  const [copied, setCopied] = useState<TextMention>();
  const target = read.nodes[mention.node];
  const words = read.text.slice(mention.start, mention.end);
  const copy = async () => {
    await navigator.clipboard.writeText(writeReference(words, read.title ?? read.name, read.policy, location.href));
    setCopied(mention);
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
      <dl className="facts">
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
            <dd>{mention.reason}</dd>
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
      <Button size="compact-sm" variant="default" onClick={copy}>
        {t(copied === mention ? 'document.copied' : 'document.copy')}
      </Button>
    </section>
  );
};
