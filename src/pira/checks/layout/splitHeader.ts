import { quote } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { observationsOf, type ObservationOf } from './observationsOf';
import { listed, type Many } from '../many';

const messages = {
  splitHeader: wording({
    it: (p: { text: string }) =>
      `L’intestazione è spezzata su due righe («${p.text}»): riunirla in una cella.`,
    en: (p) => `The header is split over two rows (“${p.text}”): join it in one cell.`,
  }),
  splitHeaders: wording({
    it: (p: Many) =>
      `${p.count} intestazioni sono spezzate su due righe (${listed.it(p)}): riunire ciascuna in una cella.`,
    en: (p) => `${p.count} headers are split over two rows (${listed.en(p)}): join each in one cell.`,
  }),
};

/** Rows of one header stand one below the other. */
const SAME_HEADER = 1;

type Split = ObservationOf<'split-header'>;

/** Two rows of labels are a usual header; of a single label that goes on below, the rest has slipped. */
function isAlone({ cell }: Split, all: readonly Split[]): boolean {
  return !all.some(
    ({ cell: other }) =>
      other !== cell && other.sheet === cell.sheet && Math.abs(other.row - cell.row) <= SAME_HEADER,
  );
}

/** A header that goes on in the row below. */
export const splitHeader: Rule = {
  id: 'split-header',
  remedy: 'tidy',
  severity: 'info',
  it: {
    title: 'Intestazione spezzata',
    why: 'Il testo a capo in un’altra cella non si legge come un’intestazione sola.',
    todo: 'Riunire l’intestazione in una cella.',
  },
  en: { title: 'Split header', why: 'Text that goes on in another cell does not read as one header.' },
  messages,
  defects: ({ plan }) => {
    const all = observationsOf(plan, 'split-header');
    return all
      .filter((split) => isAlone(split, all))
      .map(({ cell, text }) => ({
        place: cell,
        text,
        message: messages.splitHeader({ text: quote(text) }),
        shared: { key: '', name: quote(text), message: messages.splitHeaders },
      }));
  },
};
