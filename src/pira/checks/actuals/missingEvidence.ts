import { evidenceLine, evidenceOf } from '../../evaluation/evidenceOf';
import { defectsOf } from '../defects';
import { listed, type Many } from '../many';
import { indicatorName } from '../place';
import type { Rule } from '../rule';
import { wording } from '../wording';

const messages = {
  missingEvidence: wording({
    it: (p: { name: string }) =>
      `Il consuntivo di ${p.name} non è documentato: indicare l’atto o il documento nella colonna prevista.`,
    en: (p) =>
      `The actual value of ${p.name} has no evidence: name the act or document in the column for it.`,
  }),
  missingEvidences: wording({
    it: (p: Many) =>
      `${p.count} consuntivi non sono documentati (${listed.it(p)}): indicare l’atto o il documento nella colonna prevista.`,
    en: (p) =>
      `${p.count} actual values have no evidence (${listed.en(p)}): name the act or document in the column for it.`,
  }),
};

/** An actual value without evidence in a table that has a column for it. */
export const missingEvidence: Rule = {
  id: 'missing-evidence',
  remedy: 'complete',
  severity: 'info',
  it: {
    title: 'Evidenza mancante',
    why: 'Il piano prevede che ogni valore rilevato sia provato da un atto o documento.',
    todo: 'Indicare l’atto o il documento nella colonna prevista.',
  },
  en: {
    title: 'Missing evidence',
    why: 'The plan wants every actual value to be proved by an act or document.',
  },
  messages,
  defects: ({ evaluation, tableOf }) =>
    defectsOf(evaluation?.results ?? [], ({ indicator, actual }) => {
      const wanted = tableOf(indicator)?.columns.some(({ field }) => field === 'evidence') === true;
      const isMeasured = actual !== null && actual.measure.kind !== 'not-measured';
      if (!wanted || !isMeasured || evidenceLine(evidenceOf(indicator, actual)) !== '') return null;
      const name = indicatorName(indicator);
      return {
        place: actual.cell,
        text: '',
        message: messages.missingEvidence({ name }),
        shared: { key: 'evidence', name, message: messages.missingEvidences },
      };
    }),
};
