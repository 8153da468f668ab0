/** The small shape that stands for a kind, drawn as in the picture: colour and shape, never colour alone. */
import type { NodeType } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { useWords } from '../../words.tsx';

const outlines = {
  circle: <circle cx="8" cy="8" r="6" />,
  ring: <circle cx="8" cy="8" r="4.8" />,
  square: <rect x="2.6" y="2.6" width="10.8" height="10.8" />,
  diamond: <path d="M8 0.8 15.2 8 8 15.2 0.8 8Z" />,
  triangle: <path d="M8 1.4 15 13.8 1 13.8Z" />,
};

export const KindMark = ({
  kind,
  held,
  size = 14,
}: {
  readonly kind: NodeType;
  /** Of a policy: false draws it hollow. */
  readonly held?: boolean | undefined;
  readonly size?: number;
}) => {
  const { node } = useCollection();
  const { caption } = useWords();
  const known = node(kind);
  const shape = known?.shape ?? 'circle';
  const hollow = shape === 'ring' || held === false;
  return (
    <svg
      className="kind-mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={known ? caption(known.caption) : kind}
      fill={hollow ? 'none' : (known?.colour ?? 'gray')}
      stroke={known?.colour ?? 'gray'}
      strokeWidth={shape === 'ring' ? 4 : hollow ? 2.4 : 0.6}
    >
      {outlines[shape]}
    </svg>
  );
};
