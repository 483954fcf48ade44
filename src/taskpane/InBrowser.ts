import { createContext } from 'react';

/** Whether the pane stands in a person's own browser, where files can be saved. */
export const InBrowser = createContext(false);
