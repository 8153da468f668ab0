/** The one view state of the page, tied to the address bar: every step can be gone back with the browser's own button. */
import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useReducer, useState } from 'react';
import { type Action, reduce } from './actions.ts';
import { readAddress, writeAddress } from './address.ts';
import type { ViewState } from './view-state.ts';

interface Held {
  readonly state: ViewState;
  readonly act: Dispatch<Action>;
  /** Parts of the opened link that could not be read. */
  readonly problems: readonly string[];
}

const Context = createContext<Held | undefined>(undefined);

export const ViewProvider = ({ children }: { readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(() => readAddress(location.search));
  const [state, act] = useReducer(reduce, opened.state);
  useEffect(() => {
    const address = writeAddress(state);
    if (address !== writeAddress(readAddress(location.search).state))
      history.pushState(null, '', `${location.pathname}${address}`);
  }, [state]);
  useEffect(() => {
    const back = () => {
      const read = readAddress(location.search);
      setOpened(read);
      act({ do: 'reopen', state: read.state });
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return <Context value={{ state, act, problems: opened.problems }}>{children}</Context>;
};

export const useView = (): Held => {
  const held = useContext(Context);
  if (!held) throw new Error('useView: expected a ViewProvider around, got none');
  return held;
};
