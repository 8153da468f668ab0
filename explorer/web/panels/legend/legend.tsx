/** The legend, which is also the filter: kinds by shape and colour, relations by colour, each with its count and a switch. */
import type { EdgeType, NodeType } from '../../../api.ts';
import type { Facets, FacetValue } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { knownBeforehand } from '../../graph/line-look.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { LineMark } from '../pieces/line-mark.tsx';
import { FacetRow } from './facet-row.tsx';
import { MoreFacets } from './more-facets.tsx';

const countOf = (values: readonly FacetValue[], wanted: string): number =>
  values.find(({ value }) => value === wanted)?.count ?? 0;

/** Types in the order of the schema: those that occur, and those that are hidden, so that they can be shown again. */
const occurring = <T extends string>(types: readonly T[], values: readonly FacetValue[], hidden: readonly string[]) =>
  types.filter((type) => countOf(values, type) > 0 || (hidden.includes(type) && values.some((v) => v.value === type)));

export const Legend = ({ facets }: { readonly facets: Facets }) => {
  const { summary, edge, node } = useCollection();
  const { state, act } = useView();
  const { t, caption } = useWords();
  const { hidden, texts } = state;
  const kinds = occurring<NodeType>(
    summary.legend.nodes.map(({ type }) => type),
    facets.kinds,
    hidden,
  );
  const links = occurring<EdgeType>(
    summary.legend.edges.map(({ type }) => type),
    facets.relations,
    hidden,
  );
  const said = links.filter((type) => !knownBeforehand.has(type));
  const known = links.filter((type) => knownBeforehand.has(type));
  const row = (type: string, count: number, all: readonly string[], children: React.ReactNode) => (
    <FacetRow
      key={type}
      checked={!hidden.includes(type)}
      count={count}
      onChange={() => act({ do: 'toggle', types: [type] })}
      only={{ word: t('legend.only'), choose: () => act({ do: 'show-only', type, all }) }}
    >
      {children}
    </FacetRow>
  );
  const linkRows = (types: readonly EdgeType[]) =>
    types.map((type) =>
      row(
        type,
        countOf(facets.relations, type),
        said,
        <>
          <LineMark type={type} />
          <span>{caption(edge(type)?.caption ?? { zh: type, en: type })}</span>
        </>,
      ),
    );
  /** Policies whose text is here are solid, the others hollow; at least one of both is shown. */
  const textRow = (held: boolean) => {
    const [own, other] = held ? (['held', 'cited'] as const) : (['cited', 'held'] as const);
    return (
      <FacetRow
        checked={texts !== other}
        count={countOf(facets.texts, own)}
        onChange={() => act({ do: 'choose-texts', texts: texts === undefined ? other : undefined })}
        only={{ word: t('legend.only'), choose: () => act({ do: 'choose-texts', texts: own }) }}
      >
        <KindMark kind="Policy" held={held} size={12} />
        <span>{t(held ? 'legend.solid' : 'legend.hollow')}</span>
      </FacetRow>
    );
  };
  return (
    <div className="legend">
      <h2>{t('legend.nodes')}</h2>
      <ul>
        {kinds.map((type) =>
          row(
            type,
            countOf(facets.kinds, type),
            kinds,
            <>
              <KindMark kind={type} />
              <span>{caption(node(type)?.caption ?? { zh: type, en: type })}</span>
            </>,
          ),
        )}
      </ul>
      {facets.texts.length > 0 && (
        <ul className="legend-texts">
          {textRow(true)}
          {textRow(false)}
        </ul>
      )}
      <MoreFacets facets={facets} />
      <h2>{t('legend.links')}</h2>
      <ul>{linkRows(said)}</ul>
      {known.length > 0 && (
        <>
          <h2 title={t('legend.known.help')}>{t('legend.known')}</h2>
          <ul>{linkRows(known)}</ul>
        </>
      )}
    </div>
  );
};
