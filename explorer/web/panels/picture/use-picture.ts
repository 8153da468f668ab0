/** The picture of a network as the view asks for it, and what brings it before the reader. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Network, Way } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { highlightOf } from '../../graph/highlight.ts';
import { isOfPolicies } from '../../graph/lone.ts';
import { makePicture, type Picture, type Scheme } from '../../graph/picture.ts';
import type { Positions } from '../../graph/positions.ts';
import type { Renderer } from '../../graph/renderer.ts';
import { spreadWay } from '../../graph/spread-way.ts';
import { useView } from '../../state/use-view.tsx';
import type { ViewState } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';

/** Groups are named by their agency or province, lines by their level or year. */
const useNames = (shown: Network) => {
  const { t, find } = useWords();
  return useMemo(() => {
    const labels = new Map(shown.nodes.map(({ id, label }) => [id, label]));
    const provinces = new Map(shown.facets.provinces.map(({ value, label }) => [value, label]));
    return {
      group: (id: string) => labels.get(id) ?? provinces.get(id) ?? id.slice(id.indexOf(':') + 1),
      guide: (name: string) => (name === '' ? t('layout.unknown') : (find(`level.${name}`) ?? name)),
    };
  }, [shown, t, find]);
};

/** Where places mean a level or a year a way stays in them. */
const wayLeads = (layout: ViewState['layout']): boolean => layout === undefined;

const nothing: readonly never[] = [];

/** Undefined until its nodes have places; `path` is the way that is traced in it. */
export const usePicture = (
  shown: Network,
  path: Way | undefined,
  { arranged, hubs, lone }: Positions,
  scheme: Scheme,
): Picture | undefined => {
  const { state } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const names = useNames(shown);
  const way = useMemo(
    () => (wayLeads(state.layout) ? (path?.nodes.map(({ id }) => id) ?? []) : []),
    [path, state.layout],
  );
  const { group, measure, hidden, pins = nothing } = state;
  return useMemo(
    () =>
      arranged &&
      makePicture(
        shown,
        {
          places: spreadWay(arranged.places, way),
          guides: arranged.guides.map((guide) => ({ ...guide, name: names.guide(guide.name) })),
        },
        {
          legend: summary.legend,
          scheme,
          hubs,
          apart: { name: t('network.lone'), ids: lone },
          pins,
          arePolicies: isOfPolicies(shown, hidden),
          nameOf: names.group,
          ...(measure ? { measure } : {}),
          ...(group ? { group } : {}),
        },
      ),
    [shown, summary, arranged, way, scheme, hubs, lone, pins, hidden, names, measure, group, t],
  );
};

/** Draws the picture and turns to what is chosen in it. */
export const useDrawn = (
  renderer: RefObject<Renderer | undefined>,
  picture: Picture | undefined,
  path: Way | undefined,
  scheme: Scheme,
): void => {
  const { state } = useView();
  // Until a new picture has settled, the last one stays.
  useEffect(() => {
    if (picture) renderer.current?.show(picture, scheme);
  }, [renderer, picture, scheme]);
  // A link that says where to look from is not turned to what it chooses.
  const aim = JSON.stringify([state.selected, state.path]);
  const turnedTo = useRef(state.eye && aim);
  useEffect(() => {
    if (!picture) return;
    const ids = path && { nodes: path.nodes.map(({ id }) => id), links: path.links.map(({ id }) => id) };
    renderer.current?.highlight(highlightOf(picture, state.selected, ids, state.also), aim === turnedTo.current);
    if (path || !state.path) turnedTo.current = aim;
  }, [renderer, picture, state.selected, state.also, path, state.path, aim]);
};
