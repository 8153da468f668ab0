/** One measured figure, with its bar where it has one. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** It holds if the value is no larger. */
  readonly bar?: number;
}

export const showFigure = ({ what, value, unit, bar }: Figure): readonly [string, string, string, string] => {
  const shown = `${value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0)} ${unit}`.trim();
  if (bar === undefined) return [what, shown, '', ''];
  return [what, shown, `≤ ${bar} ${unit}`.trim(), value <= bar ? 'holds' : 'DOES NOT HOLD'];
};
