const INTENTS = ['success', 'info', 'warning', 'error'] as const;

/** A message to the user in the words of one language. */
export interface Notice {
  readonly intent: (typeof INTENTS)[number];
  readonly title: string;
  readonly text: string;
}

/** Whether a value from outside is a notice. */
export function isNotice(value: unknown): value is Notice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'intent' in value &&
    INTENTS.some((intent) => intent === value.intent) &&
    'title' in value &&
    typeof value.title === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
