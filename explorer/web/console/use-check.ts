/** Asks a moment after the last key whether the query can be read, so that a slip is marked before it is run. */
import { useEffect, useState } from 'react';
import { askCheck } from '../ask.ts';
import type { Trouble } from './editor-marks.ts';

const pause = 500;

export const useCheck = (cypher: string): Trouble | undefined => {
  const [found, setFound] = useState<{ readonly cypher: string; readonly trouble?: Trouble }>();
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      askCheck(cypher, stop.signal).then(
        ({ problem }) => setFound({ cypher, ...(problem ? { trouble: problem } : {}) }),
        // Without an answer there is nothing to mark; running the query will say what is wrong.
        () => {},
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [cypher]);
  return found?.cypher === cypher ? found.trouble : undefined;
};
