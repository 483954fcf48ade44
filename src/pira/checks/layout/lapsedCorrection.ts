import { type CellRef, addressWithSheet } from '../../sheet/address';
import type { Plan } from '../../plan/plan';
import type { Correction, CorrectionState, LapseReason } from '../../plan/correction';
import { quote } from '../place';
import type { Rule } from '../rule';
import { wording, type Sentence } from '../wording';

interface CorrectionPlace {
  readonly what: string;
  readonly where: string;
}

const textChanged = wording({
  it: (p: CorrectionPlace) =>
    `L’indicazione dell’ufficio su «${p.what}» (${p.where}) non vale più: quel testo non c’è più, o è cambiato. Indicarlo di nuovo, o togliere l’indicazione.`,
  en: (p) =>
    `The office’s instruction for “${p.what}” (${p.where}) no longer applies: that text is gone or has changed. Set it again or remove it.`,
});
const messages = {
  textChanged,
  noSheet: wording({
    it: (p: CorrectionPlace) =>
      `L’indicazione dell’ufficio sul foglio «${p.what}» non vale più: nessun foglio ha questo nome. Indicarlo di nuovo, o togliere l’indicazione.`,
    en: (p) =>
      `The office’s instruction for the sheet “${p.what}” no longer applies: no sheet has this name. Set it again or remove it.`,
  }),
  severalPlaces: wording({
    it: (p: CorrectionPlace) =>
      `L’indicazione dell’ufficio su «${p.what}» (${p.where}) non vale più: quel testo compare in più punti, e non si sa quale sia. Indicarlo di nuovo, o togliere l’indicazione.`,
    en: (p) =>
      `The office’s instruction for “${p.what}” (${p.where}) no longer applies: that text appears in several places, and which one is meant is not known. Set it again or remove it.`,
  }),
  noTable: wording({
    it: (p: CorrectionPlace) =>
      `L’indicazione dell’ufficio su «${p.what}» (${p.where}) non ha effetto: lì non si legge una tabella di indicatori. Indicare la riga di intestazione e le colonne, o togliere l’indicazione.`,
    en: (p) =>
      `The office’s instruction for “${p.what}” (${p.where}) has no effect: no table of indicators is read there. Show which row is its header and what its columns are, or remove the instruction.`,
  }),
  noTarget: wording({
    it: (p: CorrectionPlace) =>
      `L’indicazione dell’ufficio sul target «${p.what}» (${p.where}) non ha effetto: la cella non è letta come target. Indicare che cosa è la sua colonna, o togliere l’indicazione.`,
    en: (p) =>
      `The office’s instruction for the target “${p.what}” (${p.where}) has no effect: the cell is not read as a target. Say what its column is, or remove the instruction.`,
  }),
};

const MESSAGE_OF: Readonly<Record<LapseReason, (about: CorrectionPlace) => Sentence>> = {
  'no-sheet': messages.noSheet,
  'text-changed': messages.textChanged,
  'several-places': messages.severalPlaces,
  'no-table': messages.noTable,
  'no-target': messages.noTarget,
};

/** What the office says that no longer counts, because the text it spoke of is not there any more. */
export const lapsedCorrection: Rule = {
  id: 'lapsed-correction',
  remedy: 'choose-reading',
  severity: 'warning',
  it: {
    title: 'Indicazione dell’ufficio decaduta',
    why: 'Un’indicazione vale per il testo di cui parla, e non passa in silenzio ad altre celle.',
    todo: 'Dare di nuovo l’indicazione, o toglierla dall’elenco in «Lettura».',
  },
  en: {
    title: 'Office’s instruction that no longer applies',
    why: 'An instruction applies to the text it was given for and never passes to other cells in silence.',
  },
  messages,
  defects: ({ plan, workbook }) => {
    const names = new Set(workbook.map(({ name }) => name));
    return plan.corrections.flatMap((state) => {
      const { reason, correction, cell } = state;
      if (reason === null) return [];
      const where = addressWithSheet(cell);
      const what = quote(textOf(correction));
      const place = names.has(cell.sheet) ? cell : anyPlace(plan, state);
      return [{ place, text: `${correction.kind} ${what}`, message: MESSAGE_OF[reason]({ what, where }) }];
    });
  },
};

/** Where a finding of a sheet that is gone can be shown. */
function anyPlace({ title, indicators }: Plan, { cell }: CorrectionState): CellRef {
  return title.cell ?? indicators[0]?.cell ?? cell;
}

/** The text that a correction speaks of. */
function textOf(one: Correction): string {
  switch (one.kind) {
    case 'sheet':
      return one.sheet;
    case 'header':
      return one.anchor?.labels[0] ?? one.sheet;
    case 'column':
      return one.anchor?.header ?? one.sheet;
    case 'row':
      return one.anchor?.name ?? one.sheet;
    case 'target':
      return one.text;
  }
}
