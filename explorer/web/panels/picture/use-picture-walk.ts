/** Walks the picture with keys: a ring goes from node to node, along the links of the chosen one, and Enter chooses. */
import { type RefObject, useEffect, useState } from 'react';
import type { Network } from '../../../api-picture.ts';
import type { KeyDeeds } from '../../graph/keyboard.ts';
import type { Renderer } from '../../graph/renderer.ts';
import { stepTo } from '../../graph/step-to.ts';
import { useView } from '../../state/use-view.tsx';
import { isLink } from '../../state/view-state.ts';

interface Walk extends KeyDeeds {
  /** The node under the ring. */
  readonly at: Network['nodes'][number] | undefined;
  /** The ring is only shown while keys are used. */
  leave(): void;
}

const neighboursOf = ({ links }: Network, id: string): readonly string[] =>
  links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));

export const usePictureWalk = (
  shown: Network,
  renderer: RefObject<Renderer | undefined>,
  toDetails: () => void,
): Walk => {
  const { state, act } = useView();
  const [cursor, setCursor] = useState<string>();
  const selected = state.selected !== undefined && !isLink(state.selected) ? state.selected : undefined;
  const at = shown.nodes.find(({ id }) => id === cursor);
  useEffect(() => renderer.current?.point(at?.id), [renderer, at?.id]);
  const target = at?.id ?? selected;
  return {
    at,
    leave: () => setCursor(undefined),
    walk: (key) => {
      const start = target === undefined ? undefined : renderer.current?.locate(target);
      if (!start) {
        // Nodes come by importance: the first is the way in.
        setCursor(shown.nodes[0]?.id);
        return;
      }
      const ids =
        selected === undefined ? shown.nodes.map(({ id }) => id) : [selected, ...neighboursOf(shown, selected)];
      const placed = [...new Set(ids)].flatMap((id) => {
        const place = renderer.current?.locate(id);
        return place ? [{ id, ...place }] : [];
      });
      const next = stepTo(start, key, placed);
      if (next !== undefined) setCursor(next);
    },
    enter: (also) => {
      if (at && also) act({ do: 'select-also', id: at.id });
      else if (at && at.id !== selected) act({ do: 'select', id: at.id });
      else toDetails();
    },
    escape: () => {
      if (cursor !== undefined) setCursor(undefined);
      else act({ do: 'select', id: undefined });
    },
    takeOut: () => {
      if (target === undefined) return;
      setCursor(undefined);
      act({ do: 'take-out', id: target });
    },
    lookAround: () => {
      if (target !== undefined) act({ do: 'focus', id: target });
    },
  };
};
