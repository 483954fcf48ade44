import type { Place } from '../pira/sheet/address';
import type { Language } from '../pira/messages';

const INTENTS = ['success', 'info', 'warning', 'error'] as const;

/** A message to the user in the words of one language. */
export interface Notice {
  readonly intent: (typeof INTENTS)[number];
  readonly title: string;
  readonly text: string;
}

/** A notice that a ribbon command stores for another page of the add-in to show. */
export interface PendingNotice extends Notice {
  readonly language: Language;
  /** The workbook that it is about. */
  readonly workbook: string;
  /** Where the results are that it tells of; null where it tells of none. */
  readonly results: Place | null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlace(value: unknown): value is Place {
  return (
    isObject(value) &&
    typeof value['sheet'] === 'string' &&
    typeof value['row'] === 'number' &&
    typeof value['column'] === 'number'
  );
}

/** Whether a value from the store is a notice. */
export function isPendingNotice(value: unknown): value is PendingNotice {
  return (
    isObject(value) &&
    INTENTS.some((intent) => intent === value['intent']) &&
    typeof value['title'] === 'string' &&
    typeof value['text'] === 'string' &&
    (value['language'] === 'it' || value['language'] === 'en') &&
    typeof value['workbook'] === 'string' &&
    (value['results'] === null || isPlace(value['results']))
  );
}
