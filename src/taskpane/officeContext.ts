import { createContext } from 'react';
import type { OfficeConnection } from '../excel/connectOffice';
import type { OfficeFacts } from '../excel/officeFacts';

/** What the pane knows of Office; it never asks Office itself. */
export type OfficeContext = Omit<OfficeConnection, 'ok' | 'workbook'>;

/** Whether the pane runs in a person's own browser, where files can be saved. */
export const InBrowserContext = createContext(false);

/** Reads the facts that Office tells about itself. */
export const OfficeFactsContext = createContext<(() => OfficeFacts) | null>(null);
