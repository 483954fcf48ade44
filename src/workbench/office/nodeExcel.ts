import type { Book } from '../book/book';
import { ExcelHost, type HostOptions } from '../host/host';
import { DECLARED_SETS, type RequirementSets } from '../host/requirements';
import { HostBridge } from './bridge';
import { installClient } from './nodeClient';

export interface ExcelOptions extends HostOptions {
  /** Requirement sets that the host declares; ExcelApi 1.9 unless told otherwise. */
  readonly sets: RequirementSets;
}

/** A workbook open in the workbench, with the client that talks to it. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** Takes the globals away and disconnects the client. */
  close(): void;
}

const bridge = new HostBridge();

/**
 * Opens a book in the workbench: until it is closed the globals Excel, Office and OfficeExtension are those of the genuine
 * client, answered by a host over the book. One book at a time; opening another closes nothing by itself.
 */
export function openExcel(book: Book, options: Partial<ExcelOptions> = {}): OpenExcel {
  const host = new ExcelHost(book, options);
  const restore = installClient(bridge, {
    sets: options.sets ?? DECLARED_SETS,
    language: options.locale ?? 'it-IT',
  });
  bridge.connect(host);
  return {
    Excel,
    Office,
    OfficeExtension,
    host,
    close: () => {
      bridge.connect(null);
      restore();
    },
  };
}
