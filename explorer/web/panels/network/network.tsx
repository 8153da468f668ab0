/** The network: the picture with its tools, and what it shows in words. Without WebGL the table stands in for it. */
import { Button, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import type { Network, Way } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { runKey } from '../../graph/keyboard.ts';
import { usePositions } from '../../graph/positions.ts';
import { useEye, useRenderer } from '../../graph/use-renderer.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { CrowdHint, isCrowd } from '../picture/crowd-hint.tsx';
import { PictureChoices } from '../picture/picture-choices.tsx';
import { PictureTools } from '../picture/picture-tools.tsx';
import { useDrawn, usePicture } from '../picture/use-picture.ts';
import { usePictureWalk } from '../picture/use-picture-walk.ts';
import { NothingLeft } from '../pieces/nothing-left.tsx';
import { Busy } from '../pieces/trouble.tsx';
import { Table } from '../table/table.tsx';

interface Props {
  /** All that was picked, for the places of the nodes; and what the filters leave of it. */
  readonly whole: Network;
  readonly shown: Network;
  readonly path: Way | undefined;
  readonly toDetails: () => void;
}

const Settling = () => (
  <div className="settling">
    <Busy />
  </div>
);

const Around = ({ whole }: { readonly whole: Network }) => {
  const { state, act } = useView();
  const { t } = useWords();
  const { focus } = state;
  if (focus === undefined) return null;
  const label = whole.nodes.find((node) => node.id === focus)?.label ?? focus;
  return (
    <div className="around">
      <span className="around-label">{t('network.around', { label, depth: state.depth })}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('network.depth')}
        value={String(state.depth)}
        data={['1', '2', '3']}
        onChange={(depth) => act({ do: 'focus', id: focus, depth: Number(depth) })}
      />
      <Button size="compact-sm" variant="default" onClick={() => act({ do: 'focus', id: undefined })}>
        {t('network.all')}
      </Button>
    </div>
  );
};

/** How much of the collection is drawn, and what may be done about it. */
const PictureNote = ({ shown }: { readonly shown: Network }) => {
  const { state } = useView();
  const { t } = useWords();
  return (
    <p className="picture-note note">
      {t('network.shown', { nodes: shown.nodes.length, links: shown.links.length })}
      {shown.left.nodes > 0 && state.part !== 'telling' && ` · ${t('network.left', { nodes: shown.left.nodes })}`}
      {isCrowd(shown.nodes.length) ? (
        <CrowdHint facets={shown.facets} />
      ) : (
        shown.nodes.length > 0 && <span className="picture-hint"> · {t('network.hint')}</span>
      )}
    </p>
  );
};

export const NetworkView = ({ whole, shown, path, toDetails }: Props) => {
  const { state, act } = useView();
  const { node: kindOf } = useCollection();
  const { t, caption } = useWords();
  const scheme = useComputedColorScheme('light');
  // Before the renderer, so that the worker is at work while that wakes the graphics card.
  const positions = usePositions(whole, shown, state);
  const { arranged, busy, hubs, tooMany } = positions;
  const { container, renderer, drawable } = useRenderer({
    onNode: (id, also) => act({ do: also ? 'select-also' : 'select', id }),
    onLink: (id) => act({ do: 'select', id }),
    onNothing: () => act({ do: 'select', id: undefined }),
    onOpen: (id) => act({ do: 'focus', id }),
    onDrop: (id, x, y) => act({ do: 'pin', pin: { id, x, y } }),
    onEye: (eye) => act({ do: 'look', at: 'eye', eye }),
  });
  const picture = usePicture(shown, path, positions, scheme);
  const walk = usePictureWalk(shown, renderer, toDetails);
  useDrawn(renderer, picture, path, scheme);
  useEye(renderer, state.eye, arranged);

  if (!drawable)
    return (
      <div className="fallback">
        <p className="notice" role="status">
          {t('network.nowebgl')}
        </p>
        <Table network={shown} />
      </div>
    );
  const { at } = walk;
  const kind = at && kindOf(at.kind);
  return (
    <>
      <PictureChoices hubs={hubs.size} tooMany={tooMany} />
      <Around whole={whole} />
      <div className="network">
        <section
          className="picture"
          ref={container}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with keys.
          tabIndex={0}
          aria-label={t('network.label', { nodes: shown.nodes.length, links: shown.links.length })}
          onKeyDown={(event) => runKey(event, renderer.current, walk)}
          onBlur={walk.leave}
          onPointerDown={walk.leave}
        />
        {busy && <Settling />}
        {shown.nodes.length === 0 && <NothingLeft />}
        <p className="picture-cursor" role="status">
          {at && t('network.cursor', { label: at.label, kind: kind ? caption(kind.caption) : '', count: at.degree })}
        </p>
        <PictureTools renderer={() => renderer.current} />
        <PictureNote shown={shown} />
      </div>
    </>
  );
};
