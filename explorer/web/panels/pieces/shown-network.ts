/** What the picture or table shows, for panels beside it: how many of a node's neighbours are there already. */
import { createContext, useContext } from 'react';
import type { Network } from '../../../api-picture.ts';

const Context = createContext<Network | undefined>(undefined);
export const ShownNetwork = Context;
export const useShownNetwork = (): Network | undefined => useContext(Context);
