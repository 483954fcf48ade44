import { ENGLISH_MONTHS, MONTHS, SHORT_MONTHS } from '../months';
import type { PhraseEntry } from './meaning';

/** Months, parts of a year, deadlines and what stands around dates. */
export const DATES: readonly PhraseEntry[] = [
  ...MONTHS.flatMap((name, index): readonly PhraseEntry[] => [
    [{ kind: 'month', month: index + 1, abbreviated: false }, name],
    [
      { kind: 'month', month: index + 1, abbreviated: true },
      (SHORT_MONTHS[index] ?? []).map((short) => `${short}.`).join('|'),
    ],
  ]),
  ...ENGLISH_MONTHS.map((name, index): PhraseEntry => [
    { kind: 'month', month: index + 1, abbreviated: false },
    name,
  ]),
  [{ kind: 'month-word' }, 'mese di|mese del|il mese di'],
  [{ kind: 'period', months: 6 }, 'semestre|sem.'],
  [{ kind: 'period', months: 4 }, 'quadrimestre|quadr.'],
  [{ kind: 'period', months: 3 }, 'trimestre|trim.'],
  [{ kind: 'period', months: 2 }, 'bimestre|bim.'],
  [{ kind: 'nth', nth: 1 }, 'primo|prima|i|1^|i°|i^'],
  [{ kind: 'nth', nth: 2 }, 'secondo|seconda|ii|2^|ii°|ii^'],
  [{ kind: 'nth', nth: 3 }, 'terzo|terza|iii|3^|iii°|iii^'],
  [{ kind: 'nth', nth: 4 }, 'quarto|quarta|iv|4^|iv°|iv^'],
  [{ kind: 'nth', nth: 5 }, 'quinto|quinta|v°|v^|5^'],
  [{ kind: 'nth', nth: 6 }, 'sesto|sesta|vi°|vi^|6^'],
  [{ kind: 'end' }, 'fine|la fine|termine del mese'],
  [
    { kind: 'year-end' },
    "fine anno|fine dell'anno|la fine dell'anno|fine esercizio|fine dell'esercizio|la fine dell'esercizio|" +
      "fine d'anno|termine dell'anno|chiusura dell'anno|anno in corso|anno corrente|l'anno|l'anno in corso|l'anno corrente|il corrente anno|corrente anno|l'esercizio|l'esercizio in corso|il corrente esercizio",
  ],
  [
    { kind: 'by', counts: false, weak: false },
    'entro|entro e non oltre|entro e non oltre la data|entro la data|entro il termine|entro la scadenza|entro anno|within|' +
      'entro il giorno|entro e non oltre il giorno|non oltre il giorno|non piu tardi|al piu tardi|al piu tardi entro|entro e al massimo|' +
      'entro al massimo|entro massimo|entro max.|entro un massimo|entro non oltre|massimo entro|al massimo entro|max. entro',
  ],
  [{ kind: 'by', counts: true, weak: false }, 'non oltre|e non oltre|no later than|not later than'],
  [
    { kind: 'by', counts: false, weak: true },
    'alla data|in data|data|scadenza|termine|termine ultimo|termine finale|termine massimo|ultimo termine|data ultima|data limite|data massima|data finale|data di scadenza|data scadenza|scadenza entro|termine entro|by|due by|by end of',
  ],
  [{ kind: 'before' }, 'prima del|prima dell|prima di|precedente al|anteriore al|before|antecedente al'],
  [
    { kind: 'after' },
    'dopo|dopo il|a partire|a decorrere|con decorrenza|non prima|successivo|successivamente|after|from|oltre il termine',
  ],
  [
    { kind: 'other-year' },
    "anno successivo|dell'anno successivo|dell'anno seguente|dell'anno prossimo|dell'anno dopo|anno seguente|anno prossimo|" +
      "prossimo anno|esercizio successivo|dell'esercizio successivo|anno dopo|mese successivo|del mese successivo",
  ],
];

/** The days of the week from Sunday on. */
export const WEEKDAYS: readonly string[] = 'domenica lunedi martedi mercoledi giovedi venerdi sabato'.split(
  ' ',
);
