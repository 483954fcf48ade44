import type { PhraseEntry } from './meaning';

/** Every way to join one of the first words to one of the last: maggiore o uguale, superiore/pari, > o =. */
function joined(firsts: string, lasts: string): string {
  const joints = [' ', ' o ', ' od ', ' ed ', ' oppure ', ' e ', '/', ' / ', '/ ', ' /', '-', 'o ', ' o'];
  return firsts
    .split('|')
    .flatMap((first) => lasts.split('|').flatMap((last) => joints.map((joint) => first + joint + last)))
    .join('|');
}

const EQUAL = 'ug.|uguale|uguali|eguale|eguali|ugual|pari|=';
const MORE = 'maggiore|maggiori|superiore|superiori|magg.|sup.|>';
const LESS = 'minore|minori|inferiore|inferiori|inf.|<';
const EQUALS = 'uguale|uguali|eguale|eguali|pari';

/** Limits in words. */
export const OPERATORS: readonly PhraseEntry[] = [
  [
    { kind: 'operator', operator: '>=', place: 'before' },
    'non inferiore|non inferiori|non inf.|non minore|non minori|non meno|non al di sotto|non sotto|' +
      'mai inferiore|mai inferiori|mai meno|mai al di sotto|mai sotto|' +
      `at least|not less than|no less than|not lower than|${joined(EQUALS, 'superiore|superiori|maggiore|maggiori')}`,
  ],
  [
    { kind: 'operator', operator: '>=', place: 'before', comparesYears: true },
    `${joined(MORE, EQUAL)}|${joined('=', '>')}|greater than or equal to`,
  ],
  [
    { kind: 'operator', operator: '>=', place: 'either' },
    'minimo|minima|minimi|minime|minim.|al minimo|al min.|come minimo|minimum|almeno|al meno|quantomeno|quanto meno|perlomeno|per lo meno',
  ],
  [
    { kind: 'operator', operator: '>=', place: 'after' },
    'o piu|e piu|ed piu|o superiore|o superiori|o maggiore|o oltre|e oltre|ed oltre|in su|in poi|in avanti|or more',
  ],
  [
    { kind: 'operator', operator: '>=', place: 'before' },
    'limite minimo|limite inferiore|superare o uguagliare|non <|mai <',
  ],
  [
    { kind: 'operator', operator: '<=', place: 'before' },
    'limite|limite massimo|limite superiore|nel limite|nei limiti|entro il limite|entro i limiti|entro il tetto|tetto|plafond|massimale|massimali|non >|mai >|' +
      'tetto massimo|tetto di spesa|non superare|non supera|non superi|senza superare|non eccedere|non ecceda',
  ],
  [
    { kind: 'operator', operator: '<=', place: 'before' },
    'non superiore|non superiori|non sup.|non maggiore|non maggiori|non piu|non al di sopra|non sopra|mai superiore|' +
      'mai superiori|mai piu|mai oltre|mai al di sopra|mai sopra|at most|not more than|no more than|up to|' +
      joined(EQUALS, 'inferiore|inferiori|minore|minori'),
  ],
  [
    { kind: 'operator', operator: '<=', place: 'before', comparesYears: true },
    `${joined(LESS, EQUAL)}|${joined('=', '<')}|min. o uguale|min. o =|less than or equal to`,
  ],
  [
    { kind: 'operator', operator: '<=', place: 'either' },
    'massimo|massima|massimi|massime|al massimo|al piu|max.|mass.|massim.|al mass.|al max.|come massimo|maximum|a un massimo|ad un massimo|a un max.|ad un max.',
  ],
  [{ kind: 'operator', operator: '<=', place: 'before', until: true }, 'fino|sino'],
  [{ kind: 'operator', operator: '=', place: 'after' }, 'esatti|esatte'],
  [
    { kind: 'operator', operator: '<=', place: 'after' },
    'o meno|e meno|e non di piu|non di piu|ma non di piu|o inferiore|o inferiori|o minore|in giu|or less',
  ],
  [
    { kind: 'operator', operator: '>', place: 'before', comparesYears: true },
    "superiore|superiori|maggiore|maggiori|sup.|super.|magg.|piu di|di piu di|piu del|piu dell'|piu della|piu dei|piu degli|piu delle|oltre|" +
      'al di sopra|sopra|superare|supera|superi|superamento|more than|greater than|higher than',
  ],
  [
    { kind: 'operator', operator: '<', place: 'before', comparesYears: true },
    "inferiore|inferiori|minore|minori|inf.|infer.|meno di|di meno di|in meno di|in meno del|in meno dell'|in meno della|in meno dei|in meno delle|meno del|meno dell'|meno della|meno dei|meno degli|meno delle|" +
      'al di sotto|sotto|less than|lower than',
  ],
  [
    { kind: 'operator', operator: '=', place: 'before', comparesYears: true },
    'pari|uguale|uguali|eguale|esattamente|equal to|equals',
  ],
  [{ kind: 'min' }, 'min.'],
];
