/** What is shown while waiting and when no answer came: what happened, what to do, and a button that tries again. */
import { Alert, Button, Loader } from '@mantine/core';
import { type Failure, toFailure } from '../../ask.ts';
import { nameInId } from '../../text/name-in-id.ts';
import { useWords } from '../../words.tsx';

export const Busy = () => {
  const { t } = useWords();
  return (
    <p className="busy" role="status">
      <Loader size="sm" /> {t('busy')}
    </p>
  );
};

/** The same in one line, for a status: what failed is not the view but something asked of it. */
export const useFailureWords = (): ((error: unknown) => string) => {
  const { find } = useWords();
  return (error) => {
    const { code, message } = toFailure(error);
    return find(`failure.${code}`) ?? message;
  };
};

/** What the server said of it, in the reader's language where there are words for it: ids are for machines. */
const useDetail = ({ code, message, position, missing }: Failure): string | undefined => {
  const { t, reason } = useWords();
  if (code === 'unreachable') return undefined;
  if (missing !== undefined) return t('failure.missing', { name: nameInId(missing) });
  return position ? t('console.trouble', { ...position, message: reason(message) }) : reason(message);
};

interface Props {
  readonly failure: Failure;
  readonly again?: () => void;
  /** Where a view ends that has nothing else to show: the way out of what is not there. */
  readonly onward?: { readonly words: string; readonly go: () => void };
  /** What becomes of one that may have been meant instead. */
  readonly onNear?: (id: string) => void;
}
export const Trouble = ({ failure, again, onward, onNear }: Props) => {
  const { t, find } = useWords();
  const help = find(`failure.${failure.code}`) ?? failure.help;
  const detail = useDetail(failure);
  return (
    <Alert color="red" variant="light" title={t('failure')} role="alert" className="trouble">
      <p>{help}</p>
      {detail !== undefined && <p className="note">{detail}</p>}
      {failure.near && (
        <>
          <p>{t('failure.near')}</p>
          <ul className="plain-list">
            {failure.near.map(({ id, name }) => (
              <li key={id}>
                {onNear ? (
                  <button type="button" className="text-button" onClick={() => onNear(id)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {/* What is not there is not there the second time either. */}
      {again && failure.code !== 'not-found' && (
        <Button size="xs" variant="light" color="red" onClick={again}>
          {t('again')}
        </Button>
      )}
      {onward && failure.code === 'not-found' && (
        <Button size="xs" variant="light" color="red" onClick={onward.go}>
          {onward.words}
        </Button>
      )}
    </Alert>
  );
};
