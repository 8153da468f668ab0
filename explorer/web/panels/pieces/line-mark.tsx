/** The short line that stands for a relation, drawn as in the picture. */
import { useComputedColorScheme } from '@mantine/core';
import type { EdgeType } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { lineColour, lineWidth } from '../../graph/line-look.ts';

const thickness = 4;

export const LineMark = ({ type }: { readonly type: EdgeType }) => {
  const { edge } = useCollection();
  const scheme = useComputedColorScheme('light');
  const background = lineColour(edge(type)?.colour ?? '#888888', scheme);
  return <span className="line-mark" style={{ background, height: thickness * lineWidth(type) }} />;
};
