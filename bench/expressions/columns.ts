/** A column's unit with what people write under it: the names of indicators, values and the things that are counted. */
interface Column {
  readonly unit: string;
  readonly indicators: readonly string[];
  readonly values: readonly string[];
  readonly things: readonly string[];
  /** What a piece of prose holds that may stand under this unit. */
  readonly holds: RegExp;
}

/** The last takes in what no other does. */
export const COLUMNS: readonly [Column, ...(readonly Column[])] = [
  {
    unit: 'Data',
    indicators: [
      'Approvazione del regolamento',
      'Pubblicazione del bando',
      'Data di attivazione del portale',
      'Termine di presentazione della relazione',
    ],
    values: ['31/12/2023', 'entro il 30/6/2023', '30 giugno 2023', 'entro ottobre 2023', 'entro il 31/12'],
    things: ['approvazione', 'pubblicazione', 'bando', 'relazione', 'portale'],
    holds: /\d\/\d|\b\d+ (?:giugno|febbraio|marzo|settembre|dicembre)|(?:novembre|ottobre|giugno) 20/u,
  },
  {
    unit: '%',
    indicators: [
      'Percentuale di pratiche evase nei termini',
      'Grado di soddisfazione degli utenti',
      'Tasso di copertura della formazione',
      'Quota di fatture pagate in ritardo',
    ],
    values: ['80%', '>= 90%', 'almeno il 75%', '100%', '<= 5%', 'max 10%', '48,5%', '+5%', 'tra 80% e 90%'],
    things: ['pratiche', 'domande', 'dipendenti', 'utenti', 'fatture', 'procedimenti'],
    holds: /\d ?%/u,
  },
  {
    unit: 'Euro',
    indicators: ['Contributi erogati', 'Costo medio della formazione', 'Diritto annuale incassato'],
    values: ['€ 20.000', '>= 150.000 €', 'almeno 10.000 euro', '12.500,00', 'max € 3.000', '1,5 mln €'],
    things: ['contributi', 'voucher', 'incassi', 'spese', 'proventi'],
    holds: /€|euro/u,
  },
  {
    unit: 'Giorni',
    indicators: [
      'Tempo medio di pagamento delle fatture',
      'Tempi di evasione delle pratiche',
      'Giorni per la conclusione del procedimento',
    ],
    values: [
      '30 giorni',
      '<= 5 gg',
      'entro 10 giorni lavorativi',
      '15',
      'max 20 giorni',
      '3 giornate',
      '< 7',
    ],
    things: ['pratiche', 'fatture', 'istanze', 'richieste'],
    holds: /\d[\d,]* giorn/u,
  },
  {
    unit: 'Ore',
    indicators: ['Ore di formazione per dipendente', 'Tempo di risposta alle segnalazioni'],
    values: ['24 ore', '>= 20', 'almeno 16 ore', 'entro 48 ore', '12 h'],
    things: ['formazione', 'corsi', 'aggiornamento', 'segnalazioni'],
    holds: /\d ore/u,
  },
  {
    unit: 'Sì/No',
    indicators: ['Adozione del piano', 'Attivazione dello sportello', 'Rispetto della scadenza'],
    values: ['Sì', 'sì', 'SI', 'realizzato', 'on', 'no'],
    things: ['piano', 'sportello', 'regolamento', 'servizio'],
    holds: /(?:approv|adott|adozione|attiv|pubblic)/u,
  },
  {
    unit: 'Numero',
    indicators: [
      'Numero di incontri con le imprese',
      'Imprese assistite',
      'Bandi pubblicati',
      'Numero di reclami',
      'Studenti coinvolti',
      'Procedimenti conclusi',
    ],
    values: ['5', '>= 12', 'almeno 3', '1.500', 'n. 4', 'max 2', 'non meno di 20', 'dieci', '0', 'da 5 a 8'],
    things:
      'incontri eventi corsi imprese pratiche report bandi reclami controlli visite accordi sportelli'.split(
        ' ',
      ),
    holds: /\d|\p{L}/u,
  },
];
