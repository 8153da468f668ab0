/** Beside the text: what it cites and how, its contents, and what was noticed when it was read. */
import type { DocumentAnswer, TextCitation } from '../../../api.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';

interface Props {
  readonly document: DocumentAnswer;
  readonly onGo: (start: number) => void;
}

/** A document that is cited often stands once, with its first place for each relation. */
const firstOfEach = (citations: readonly TextCitation[]): readonly TextCitation[] => {
  const first = new Map<string, TextCitation>();
  for (const citation of citations) {
    const key = `${citation.relation} ${citation.target ?? citation.id}`;
    if (!first.has(key)) first.set(key, citation);
  }
  return [...first.values()];
};

export const DocumentSide = ({ document: read, onGo }: Props) => (
  <>
    <Cited document={read} onGo={onGo} />
    <Contents document={read} onGo={onGo} />
    <Notices document={read} />
  </>
);

const Cited = ({ document: read }: Props) => {
  const { act } = useView();
  const { t, find } = useWords();
  const citations = firstOfEach(read.citations);
  if (citations.length === 0) return null;
  return (
    <section>
      <h2>{t('document.citations', { count: citations.length })}</h2>
      <ul className="plain-list outline">
        {citations.map(({ id, start, end, relation, target }) => (
          <li key={id}>
            <button
              type="button"
              className="text-button"
              lang="zh"
              onClick={() => act({ do: 'read', document: read.id, place: { start, end } })}
            >
              <span className="relation-word">{find(`relation.${relation}`) ?? relation}</span>{' '}
              {(target !== undefined && read.nodes[target]?.label) || read.text.slice(start, end)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Contents = ({ document: read, onGo }: Props) => {
  const { t } = useWords();
  if (read.headings.length === 0) return null;
  return (
    <nav aria-label={t('document.outline')}>
      <h2>{t('document.outline')}</h2>
      <ul className="plain-list outline">
        {read.headings.map((heading) => (
          <li key={heading.start}>
            <button type="button" className="text-button" lang="zh" onClick={() => onGo(heading.start)}>
              {heading.text.trim()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Notices = ({ document: read }: Pick<Props, 'document'>) => {
  const { t } = useWords();
  if (read.notices.length === 0) return null;
  return (
    <section>
      <h2>{t('document.notices')}</h2>
      <ul>
        {read.notices.map((notice) => (
          <li key={notice} className="note">
            {notice}
          </li>
        ))}
      </ul>
    </section>
  );
};
