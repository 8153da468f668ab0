/** One node: what is known of it, its text, and its neighbours by relation, each with the way to its quotes. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { caps, type NeighbourGroup, type NodeDetails } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { Facts } from '../pieces/facts.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { LineMark } from '../pieces/line-mark.tsx';
import { NodeButton } from '../pieces/node-button.tsx';
import { useShownNetwork } from '../pieces/shown-network.ts';
import { Busy, Trouble } from '../pieces/trouble.tsx';
import { Namings } from './namings.tsx';

const first = 8;

/** How many of these neighbours the picture has, of how many, and the next page of them. */
const Expand = ({ id, group }: { readonly id: string; readonly group: NeighbourGroup }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const shown = useShownNetwork();
  if (!shown || state.view !== 'network') return null;
  const { kind, direction, count } = group;
  const near = shown.links.filter((link) => link.kind === kind && (direction === 'out' ? link.from : link.to) === id);
  if (near.length >= count) return null;
  return (
    <p className="expand note">
      {t('details.inpicture', { shown: near.length, count })}
      <button type="button" className="text-button" onClick={() => act({ do: 'expand', id, kind, direction })}>
        {t('details.expand', { count: Math.min(caps.expansion, count - near.length) })}
      </button>
    </p>
  );
};

const Group = ({ id, group }: { readonly id: string; readonly group: NeighbourGroup }) => {
  const { act } = useView();
  const { edge } = useCollection();
  const { t, find, caption } = useWords();
  const [all, setAll] = useState(false);
  const kind = edge(group.kind);
  const plain = kind ? caption(kind.caption) : group.kind;
  const title = find(`${group.direction}.${group.kind}`) ?? (group.direction === 'in' ? `← ${plain}` : plain);
  const shown = all ? group.neighbours : group.neighbours.slice(0, first);
  return (
    <section className="group">
      <h3>
        <LineMark type={group.kind} /> {title} <span className="count">{group.count}</span>
      </h3>
      <Expand id={id} group={group} />
      <ul className="plain-list">
        {shown.map(({ node, link, count }) => (
          <li key={link} className="neighbour">
            <NodeButton node={node} />
            {count > 0 && (
              <button
                type="button"
                className="quotes-button"
                title={t('details.quotes.title')}
                aria-label={t('details.quotes.of', { quotes: t('details.quotes', { count }), label: node.label })}
                onClick={() => act({ do: 'select', id: link })}
              >
                {t('details.quotes', { count })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!all && group.neighbours.length > first && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('details.all', { count: group.neighbours.length })}
        </button>
      )}
      {all && group.count > group.neighbours.length && (
        <p className="note">{t('details.more', { count: group.count - group.neighbours.length })}</p>
      )}
    </section>
  );
};

const Actions = ({ details, onTrace }: { readonly details: NodeDetails; readonly onTrace: (from: string) => void }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { node, text } = details;
  return (
    <div className="details-actions">
      {text !== undefined && (
        <Button size="compact-sm" onClick={() => act({ do: 'read', document: text })}>
          {t('details.read')}
        </Button>
      )}
      {state.focus !== node.id && (
        <Button size="compact-sm" variant="light" onClick={() => act({ do: 'focus', id: node.id })}>
          {t('details.focus')}
        </Button>
      )}
      {(node.kind === 'Policy' || node.kind === 'Region') && (
        <Button size="compact-sm" variant="light" onClick={() => act({ do: 'reach', from: node.id })}>
          {t(node.kind === 'Policy' ? 'reach.open' : 'reach.up')}
        </Button>
      )}
      {node.kind === 'Policy' && (
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'cover', policy: node.id })}>
          {t('details.cover')}
        </Button>
      )}
      {node.kind === 'Policy' && (
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'compare', left: node.id })}>
          {t('details.compare')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => onTrace(node.id)}>
        {t('details.trace')}
      </Button>
      {state.view === 'network' && (
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'take-out', id: node.id })}>
          {t('details.hide')}
        </Button>
      )}
      {state.pins?.some(({ id }) => id === node.id) && (
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'unpin', id: node.id })}>
          {t('details.unpin')}
        </Button>
      )}
    </div>
  );
};

export const NodePanel = ({ id, onTrace }: { readonly id: string; readonly onTrace: (from: string) => void }) => {
  const { node } = useCollection();
  const { t, caption } = useWords();
  const { answer, failure, again } = useAnswer('node', { id });
  if (failure) return <Trouble failure={failure} again={again} />;
  if (!answer || answer.node.id !== id) return <Busy />;
  const { node: line, facts, groups, namings = [] } = answer;
  const kind = node(line.kind);
  const held = line.held === undefined ? undefined : t(line.held ? 'details.held' : 'details.cited');
  // What the heading says already need not stand among the facts.
  const told = facts.filter((fact) => fact.name !== 'held' && fact.value !== line.label);
  return (
    <div className="node-details">
      <p className="kind-line">
        <KindMark kind={line.kind} held={line.held} />{' '}
        {[kind ? caption(kind.caption) : line.kind, held].filter(Boolean).join(' · ')}
      </p>
      <h3 className="details-title">{line.label}</h3>
      <Actions details={answer} onTrace={onTrace} />
      <Facts facts={told} />
      {groups.length === 0 && namings.length === 0 && <p className="note">{t('details.unlinked')}</p>}
      {groups.map((group) => (
        <Group key={`${id} ${group.direction} ${group.kind}`} id={id} group={group} />
      ))}
      <Namings key={id} namings={namings} />
    </div>
  );
};
