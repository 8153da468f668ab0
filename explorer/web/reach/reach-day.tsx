/** The day as of which a trace is shown: a slider over the days on which something began or ended, and all time. */
import { useWords } from '../words.tsx';

interface Props {
  readonly days: readonly string[];
  readonly on: string | undefined;
  readonly choose: (on: string | undefined) => void;
}

export const ReachDay = ({ days, on, choose }: Props) => {
  const { t } = useWords();
  if (days.length === 0) return <p className="note">{t('reach.nodays')}</p>;
  // Between one day and all time there is nothing to choose, unless a link has chosen.
  const [only] = days;
  if (days.length === 1 && on === undefined) return <p className="note">{t('reach.oneday', { day: only ?? '' })}</p>;
  // The last stop is all time; a day that is no stop stands at the nearest one before it.
  const at = on === undefined ? days.length : Math.max(0, days.filter((day) => day <= on).length - 1);
  const shown = on ?? t('reach.anytime');
  return (
    <label className="reach-day">
      <span>{t('reach.day')}</span>
      <input
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={at}
        aria-valuetext={shown}
        onChange={({ currentTarget: { value } }) => choose(days[Number(value)])}
      />
      <output>{shown}</output>
    </label>
  );
};
