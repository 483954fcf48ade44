import { fieldName } from '../../messages/fieldName';

import type { CellRef } from '../../sheet/address';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  missingHeader: wording({
    it: (p: { field: string }) =>
      `Manca l’intestazione sopra la colonna «${fieldName(p.field, 'it')}»: scriverla.`,
    en: (p) => `The header over the column “${fieldName(p.field, 'en')}” is missing: write it.`,
  }),
  missingHeaders: wording({
    it: (p: Many) =>
      `In ${p.count} punti manca l’intestazione sopra la colonna (${listed.it({ ...p, names: [...p.names].map((field) => fieldName(field, 'it')) })}): scriverla.`,
    en: (p) =>
      `The header over the column is missing in ${p.count} places (${listed.en({ ...p, names: [...p.names].map((field) => fieldName(field, 'en')) })}): write it.`,
  }),
};

/** No label over filled cells. */
export const missingHeader: Rule = {
  id: 'missing-header',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Intestazione mancante',
    why: 'Chi legge non sa che cosa contiene la colonna.',
    todo: 'Scrivere l’intestazione.',
  },
  en: { title: 'Missing header', why: 'The reader cannot tell what the column holds.' },
  messages,
  defects: ({ plan }) => {
    // A cell with the labels of several columns is told as such: parting them gives each column its own.
    const fused = observationsOf(plan, 'fused-header').map(({ cell }) => cell);
    const isFused = ({ sheet, row, column }: CellRef): boolean =>
      fused.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
    return observationsOf(plan, 'missing-header').flatMap(({ cell, field }) =>
      isFused(cell)
        ? []
        : [
            {
              place: cell,
              text: field,
              message: messages.missingHeader({ field }),
              shared: { key: '', name: field, message: messages.missingHeaders },
            },
          ],
    );
  },
};
