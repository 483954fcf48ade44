import { createContext } from 'react';
import type { OfficeFacts } from '../excel/officeFacts';

/** Whether the pane stands in a person's own browser, where files can be saved. */
export const InBrowser = createContext(false);

/** What Office tells about itself when asked. */
export const Facts = createContext<(() => OfficeFacts) | null>(null);
