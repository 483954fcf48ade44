import type { Entry } from './entry';

/** Answers to whether something was done. */
export const ANSWERS: readonly Entry[] = [
  [
    { kind: 'answer', yes: true },
    'si|yes|on|vero|true|fatto|fatta|realizzato|realizzata|realizzati|realizzate|completato|completata|effettuato|effettuata|' +
      'eseguito|eseguita|raggiunto|raggiunta|conseguito|conseguita|attuato|attuata|concluso|conclusa|done',
  ],
  [
    { kind: 'answer', yes: false },
    'no|off|falso|false|non fatto|non fatta|non realizzato|non realizzata|non realizzati|non realizzate|non completato|' +
      'non completata|non effettuato|non effettuata|non eseguito|non eseguita|non raggiunto|non raggiunta|non conseguito|' +
      'non conseguita|non attuato|non attuata|non concluso|non conclusa|not done',
  ],
];
