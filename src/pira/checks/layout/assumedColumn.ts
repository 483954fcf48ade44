import { fieldName } from '../../messages/fieldName';
import { listed, type Many } from '../many';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { sayHeaders } from './sayHeaders';

const messages = {
  assumedColumn: wording({
    it: (p: { text: string; field: string }) =>
      `L’intestazione «${p.text}» non dice che cosa contiene la colonna: dal contenuto è stata letta come «${fieldName(p.field, 'it')}». Controllare e precisare l’intestazione.`,
    en: (p) =>
      `The header “${p.text}” does not say what the column holds: from its content it was read as “${fieldName(p.field, 'en')}”. Check it and make the header precise.`,
  }),
  assumedColumns: wording({
    it: (p: Many & { field: string }) =>
      `Le intestazioni ${listed.it(p)} non dicono che cosa contengono le colonne: dal contenuto sono state lette come «${fieldName(p.field, 'it')}». Controllare e precisare le intestazioni.`,
    en: (p) =>
      `The headers ${listed.en(p)} do not say what the columns hold: from their content they were read as “${fieldName(p.field, 'en')}”. Check them and make the headers precise.`,
  }),
};

/** A column whose field was told by what stands in it. */
export const assumedColumn: Rule = {
  id: 'assumed-column',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Colonna dedotta dal contenuto',
    why: 'Se la deduzione non è giusta, i risultati non lo sono: un’intestazione chiara toglie il dubbio.',
    todo: 'Controllare che la colonna sia stata letta bene e precisare l’intestazione.',
  },
  en: {
    title: 'Column identified by content',
    why: 'If the guess is wrong, so are the results: a clear header removes the doubt.',
  },
  messages,
  defects: ({ plan }) =>
    observationsOf(plan, 'assumed-column').map(({ cell, text, field }) => ({
      place: cell,
      text,
      message: sayHeaders(
        text,
        (header) => messages.assumedColumn({ text: header, field }),
        (headers) => messages.assumedColumns({ ...headers, field }),
      ),
      shared: { key: `${field}|${text}` },
    })),
};
