/** Runs one query at a time: the last one asked counts, and it can be stopped. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Parameters, QueryAnswer } from '../../../api.ts';
import { askCypher, type Failure, toFailure } from '../../ask.ts';

interface Running {
  readonly answer?: QueryAnswer;
  readonly failure?: Failure;
  readonly busy: boolean;
  run(cypher: string, parameters: Parameters, ready?: string): void;
  stop(): void;
}

export const useQuery = (): Running => {
  const [state, setState] = useState<{ answer?: QueryAnswer; failure?: Failure; busy: boolean }>({ busy: false });
  const current = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    setState((before) => ({ ...before, busy: false }));
  }, []);
  const run = useCallback((cypher: string, parameters: Parameters, ready?: string) => {
    current.current?.abort();
    const asking = new AbortController();
    current.current = asking;
    setState((before) => ({ ...before, busy: true }));
    askCypher({ cypher, parameters, ...(ready === undefined ? {} : { ready }) }, asking.signal).then(
      (answer) => {
        if (!asking.signal.aborted) setState({ answer, busy: false });
      },
      (error: unknown) => {
        if (asking.signal.aborted) return;
        setState({ failure: toFailure(error), busy: false });
      },
    );
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  return { ...state, run, stop };
};
