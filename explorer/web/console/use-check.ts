/** Asks a moment after the last key whether the query can be read, so that a slip is marked before it is run, also in names. */
import { useEffect, useState } from 'react';
import type { CheckAnswer } from '../../api.ts';
import { askCheck } from '../ask.ts';

const pause = 500;

const unchecked: CheckAnswer = {};

export const useCheck = (cypher: string): CheckAnswer => {
  const [found, setFound] = useState<{ readonly cypher: string; readonly answer: CheckAnswer }>();
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      askCheck(cypher, stop.signal).then(
        (answer) => setFound({ cypher, answer }),
        // Without an answer there is nothing to mark; running the query will say what is wrong.
        () => {},
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [cypher]);
  return found?.cypher === cypher ? found.answer : unchecked;
};
