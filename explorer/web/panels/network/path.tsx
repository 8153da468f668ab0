/** The ways between two nodes in words: each step with the sentence that says it; several ways, and one over hubs if asked. */
import { Button, SegmentedControl } from '@mantine/core';
import type { PathAnswer, Way, WayStep } from '../../../api-picture.ts';
import { QuoteLine } from '../../reach/quote-line.tsx';
import { useView } from '../../state/use-view.tsx';
import type { PathWanted } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { NodeButton } from '../pieces/node-button.tsx';

/** The way that is shown; the last one if a link names one that is not there. */
export const wayOf = ({ ways }: PathAnswer, { way = 1 }: PathWanted): Way | undefined =>
  ways[Math.min(way, ways.length) - 1];

const Step = ({ step }: { readonly step: WayStep }) => {
  const { act } = useView();
  const { t, caption } = useWords();
  const { words, link, quote } = step;
  return (
    <li className="way-step">
      {link === undefined ? (
        <span>{caption(words)}</span>
      ) : (
        <button
          type="button"
          className="way-words"
          title={t('path.grounds')}
          onClick={() => act({ do: 'select', id: link })}
        >
          {caption(words)}
        </button>
      )}
      {quote && <QuoteLine quote={quote} />}
    </li>
  );
};

/** Each step with its words, in the place of details while nothing is chosen; on a phone only when it is asked for. */
export const WaySide = ({ way, open }: { readonly way: Way; readonly open: boolean }) => {
  const { t } = useWords();
  return (
    <aside id="way-steps" className="details" aria-label={t('path.steps')} data-open={open || undefined}>
      <div className="details-head">
        <h2>{t('path.steps')}</h2>
      </div>
      <ol className="way-steps">
        {way.steps.map((step) => (
          <Step key={`${step.link} ${step.words.zh}`} step={step} />
        ))}
      </ol>
    </aside>
  );
};

interface Props {
  readonly answer: PathAnswer;
  readonly wanted: PathWanted;
  /** Whether the words of its steps are open, where they have no place of their own. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}
export const PathStrip = ({ answer, wanted, open, setOpen }: Props) => {
  const { act } = useView();
  const { t } = useWords();
  const { ways } = answer;
  const way = wayOf(answer, wanted);
  const { from, to, overHubs = false } = wanted;
  return (
    <section className="path-strip" aria-label={t('path')}>
      <div className="path-tools">
        {ways.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('path.ways')}
            value={String(Math.min(wanted.way ?? 1, ways.length))}
            data={ways.map((one, i) => ({
              value: String(i + 1),
              label: t('path.way', { number: i + 1, count: one.links.length }),
            }))}
            onChange={(value) => act({ do: 'trace', from, to, overHubs, way: Number(value) })}
          />
        )}
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'trace', from, to, overHubs: !overHubs })}>
          {t(overHubs ? 'path.withouthubs' : 'path.overhubs')}
        </Button>
        {way && (
          <Button
            className="way-open"
            size="compact-sm"
            variant="default"
            aria-expanded={open}
            aria-controls="way-steps"
            onClick={() => setOpen(!open)}
          >
            {t('path.steps')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => act({ do: 'end-trace' })}>
          {t('path.end')}
        </Button>
      </div>
      {way === undefined ? (
        <p role="status">{t(overHubs ? 'path.none' : 'path.nonewithouthubs')}</p>
      ) : (
        <ol className="path-steps">
          {way.nodes.map((node) => (
            <li key={node.id}>
              <NodeButton node={node} plain />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
