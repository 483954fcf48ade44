import type { OfficeAround } from '../excel/officeAround';

/** What the pane is told of Office; it never asks Office itself. */
export type Surroundings = Omit<OfficeAround, 'ok' | 'workbook'>;
