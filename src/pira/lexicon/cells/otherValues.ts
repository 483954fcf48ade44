import { fold } from '../text/fold';

const YEAR = '(?: (?:anno |esercizio )?20\\d{2})?';

/** What a label and its amount or day below a plan are called: money and people of the plan, acts on its document. */
const LABELS = {
  money:
    '(?:budget|stanziamento|dotazione finanziaria|risorse|risorse (?:finanziarie|economiche|umane|assegnate|disponibili|stanziate)|importo|importo (?:stanziato|assegnato)|' +
    'costo (?:del piano|complessivo)|fondo)(?: (?:complessivo|complessiva|totale|annuale|assegnato|assegnata|disponibile|stanziato|previsto))?',
  people:
    '(?:personale|dipendenti|unita di personale|organico)(?: (?:assegnat[oei]|in servizio|impiegat[oei]|coinvolt[oei]))?',
  document:
    'data (?:di |della )?(?:approvazione|adozione|pubblicazione|delibera|deliberazione|aggiornamento)(?: del piano)?|' +
    '(?:delibera|deliberazione|determina|determinazione|decreto|provvedimento|atto)(?: di (?:giunta|consiglio|approvazione))?(?: n\\.?)?',
};
const whole = (...labels: readonly (string | undefined)[]): RegExp =>
  new RegExp(`^(?:${labels.join('|')})${YEAR} ?:?$`, 'u');
const OF_MONEY = whole(LABELS.money);
const OF_OTHERS = whole(...Object.values(LABELS));
const LONGEST = 60;

/**
 * Whether a text names what a plan has beside its indicators: "Budget 2025"; behind a blank row people or the document,
 * too: "Data di approvazione".
 */
export const namesValueOfOthers = (text: string, isApart: boolean): boolean =>
  text.length <= LONGEST && (isApart ? OF_OTHERS : OF_MONEY).test(fold(text).replaceAll('.', '').trim());
