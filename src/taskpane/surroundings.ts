import type { OfficeAround } from '../excel/officeAround';

/** What the pane knows of Office; it never asks Office itself. */
export type OfficeFacts = Omit<OfficeAround, 'ok' | 'workbook'>;
