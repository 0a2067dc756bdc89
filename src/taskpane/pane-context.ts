/** The pane's state and engine, at hand in every part of it. */
import { createContext, useContext } from 'react';
import type { Engine } from './engine/engine';
import type { Pane } from './use-pane';

export type PaneAndEngine = Pane & { readonly engine: Engine };

const Context = createContext<PaneAndEngine | undefined>(undefined);
export const PaneProvider = Context.Provider;

export function usePaneContext(): PaneAndEngine {
  const pane = useContext(Context);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}
