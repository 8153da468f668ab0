/** What is shown while waiting and when no answer came: what happened, what to do, and a button that tries again. */
import { Alert, Button, Loader } from '@mantine/core';
import { type Failure, toFailure } from '../ask.ts';
import { useWords } from '../words.tsx';

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

interface Props {
  readonly failure: Failure;
  readonly again?: () => void;
  /** Where a view ends that has nothing else to show: the way out of what is not there. */
  readonly onward?: { readonly words: string; readonly go: () => void };
}
export const Trouble = ({ failure, again, onward }: Props) => {
  const { t, find, reason } = useWords();
  const help = find(`failure.${failure.code}`) ?? failure.help;
  const { position } = failure;
  return (
    <Alert color="red" variant="light" title={t('failure')} role="alert" className="trouble">
      <p>{help}</p>
      {failure.code !== 'unreachable' && (
        <p className="note">
          {position ? t('console.trouble', { ...position, message: reason(failure.message) }) : failure.message}
        </p>
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
