/** The way between two nodes in words: each step with its relation, which leads to the quotes. */
import { Button } from '@mantine/core';
import type { PathAnswer } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { NodeButton } from './node-button.tsx';

export const PathStrip = ({ path }: { readonly path: PathAnswer }) => {
  const { act } = useView();
  const { edge } = useCollection();
  const { t, caption } = useWords();
  const { nodes, links } = path;
  return (
    <section className="path-strip" aria-label={t('path.steps', { count: links.length })}>
      {nodes.length === 0 ? (
        <p role="status">{t('path.none')}</p>
      ) : (
        <ol className="path-steps">
          {nodes.map((node, i) => {
            const link = links[i];
            const kind = link && edge(link.kind);
            return (
              <li key={node.id}>
                <NodeButton node={node} plain />
                {link && (
                  <button
                    type="button"
                    className="path-link"
                    onClick={() => act({ do: 'select', id: link.id })}
                    title={t('details.quotes.title')}
                  >
                    {link.from === node.id ? '' : '← '}
                    {kind ? caption(kind.caption) : link.kind}
                    {link.from === node.id ? ' →' : ''}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <Button size="compact-sm" variant="default" onClick={() => act({ do: 'end-trace' })}>
        {t('path.end')}
      </Button>
    </section>
  );
};
