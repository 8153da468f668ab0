/** A document: its full text with every mention marked by kind, the quote that is looked at, and its contents. */
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentAnswer, NodeType, TextMention } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import { useView } from '../../state/use-view.tsx';
import { cutText } from '../../text/cut-text.ts';
import { selectedPlace } from '../../text/selected-place.ts';
import { sentenceOf } from '../../text/sentence-of.ts';
import { useWords } from '../../words.tsx';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { useCopy } from '../pieces/use-copy.ts';
import { DocumentTitle, MarkSwitches, MentionSteps, PolicyViews } from './document-head.tsx';
import { DocumentSide } from './document-side.tsx';
import { DocumentText } from './document-text.tsx';
import { MentionCard } from './mention-card.tsx';

export const DocumentView = ({ details }: { readonly details: ReactNode }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { answer, failure, again } = useAnswer(
    'document',
    state.document === undefined ? undefined : { id: state.document },
  );
  if (state.document === undefined) return <p className="note">{t('document.none')}</p>;
  const onward = { words: t('document.elsewhere'), go: () => act({ do: 'go', view: 'start' }) };
  if (failure) return <Trouble failure={failure} again={again} onward={onward} />;
  if (!answer || answer.id !== state.document) return <Busy />;
  return <Reading key={answer.id} document={answer} details={details} />;
};

const Reading = ({ document: read, details }: { readonly document: DocumentAnswer; readonly details: ReactNode }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const [off, setOff] = useState<readonly NodeType[]>([]);
  const [chosen, setChosen] = useState<TextMention>();
  const body = useRef<HTMLDivElement>(null);
  const { outcome, copy } = useCopy();
  const marked = useMemo(() => read.mentions.filter(({ kind }) => !off.includes(kind)), [read, off]);
  // A link may have been made for an earlier version of the text: what ends behind its end stands nowhere in it.
  const { place: asked } = state;
  const place = asked && asked.end <= read.text.length ? asked : undefined;
  const paragraphs = useMemo(() => cutText(read.text, marked, read.citations, place), [read, marked, place]);
  const at = chosen ? marked.indexOf(chosen) : -1;

  const goTo = (start: number) => {
    const piece = body.current?.querySelector(`[data-start="${start}"]`);
    piece?.scrollIntoView({ block: 'center' });
  };
  // On a phone the card of a mention comes up over the text: what it tells of stays in sight.
  useEffect(() => {
    if (chosen) body.current?.querySelector(`[data-start="${chosen.start}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const step = (by: number) => {
    const next = marked[(at + by + marked.length) % marked.length];
    if (!next) return;
    setChosen(next);
    goTo(next.start);
  };
  /** What is selected, else the sentence of the quote that is looked at. */
  const copySelected = async () => {
    const quoted = place && sentenceOf(read.text, place);
    const taken = selectedPlace(body.current, getSelection()) ?? quoted;
    if (taken) await copy(read.text.slice(taken.start, taken.end), read.id, taken, read.reference);
  };
  useHotkeys([['c', () => void copySelected()]]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new quote is brought into sight once.
  useEffect(() => {
    if (place) goTo(place.start);
    else body.current?.scrollTo({ top: 0 });
  }, [place, read]);

  return (
    <div className="document">
      <div className="document-head">
        <DocumentTitle document={read} />
        <fieldset className="document-tools" aria-label={t('document.marks')}>
          <MarkSwitches
            mentions={read.mentions}
            off={off}
            toggle={(kind) => setOff(off.includes(kind) ? off.filter((other) => other !== kind) : [...off, kind])}
          />
          <MentionSteps at={at} count={marked.length} step={step} />
          {place && (
            <Button size="compact-sm" variant="light" onClick={() => goTo(place.start)}>
              {t('document.quote')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            title={t('document.copy.help')}
            // The selection must outlive the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void copySelected()}
          >
            {t(outcome?.word ?? (place ? 'document.copy.quote' : 'document.copy.selected'))}
          </Button>
          {read.policy && <PolicyViews id={read.policy.id} />}
        </fieldset>
        {asked && !place && (
          <p className="notice" role="status">
            {t('document.beyond')}
          </p>
        )}
      </div>
      <div className="document-columns">
        <DocumentText
          body={body}
          paragraphs={paragraphs}
          headings={read.headings}
          chosen={chosen}
          onChoose={(mention) => {
            setChosen(mention);
            if (read.nodes[mention.node]) act({ do: 'select', id: mention.node });
          }}
        />
        <aside className="document-side">
          {chosen && (
            <MentionCard
              mention={chosen}
              document={read}
              same={read.mentions.filter(({ node: id }) => id === chosen.node)}
              citation={
                chosen.kind === 'Policy'
                  ? read.citations.find(({ start, end }) => start <= chosen.start && end >= chosen.end)
                  : undefined
              }
              onGo={(mention) => {
                setChosen(mention);
                goTo(mention.start);
              }}
              onClose={() => setChosen(undefined)}
            />
          )}
          {state.selected !== undefined && details}
          {state.selected === undefined && <DocumentSide document={read} onGo={goTo} />}
        </aside>
      </div>
    </div>
  );
};
