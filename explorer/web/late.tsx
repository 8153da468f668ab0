/** Parts of the page that are fetched when they are first looked at; if that fails, the reader is told and can try again. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Failure } from './ask.ts';
import { Busy, Trouble } from './panels/pieces/trouble.tsx';

/** React's own `lazy` keeps a failure for ever, and takes the whole page down with it. */
export const late = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile?: (props: P) => ReactNode,
): ComponentType<P> => {
  let loaded: ComponentType<P> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: `late` is called once for each part, when its module is read.
  const Late = (props: P) => {
    const [, setRound] = useState(0);
    const [failure, setFailure] = useState<Failure>();
    useEffect(() => {
      if (loaded || failure) return;
      load().then(
        (component) => {
          loaded = component;
          setRound((round) => round + 1);
        },
        (error: unknown) => setFailure(new Failure('unreachable', String(error))),
      );
    }, [failure]);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    if (failure) return <Trouble failure={failure} again={() => setFailure(undefined)} />;
    return meanwhile ? meanwhile(props) : <Busy />;
  };
  return Late;
};
