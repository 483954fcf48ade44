import { columnCauses } from '../../output/columnCauses';
import { numberedTitle } from '../../plan/codes';
import type { Rule } from '../rule';
import { wording } from '../wording';
import { defectsOf } from '../defects';
import { placeForField, indicatorName } from '../place';
import { causesInReport } from './causesInReport';
import { listed, type Many } from '../many';

const messages = {
  missingReason: wording({
    it: (p: { indicator: string }) =>
      `Il target di «${p.indicator}» non è stato raggiunto e manca la causa: scriverla nella colonna «Causa», nelle note del piano o nel Rapporto sui risultati.`,
    en: (p) =>
      `The target of “${p.indicator}” was missed and the cause is missing: write it in the column “Causa”, in the plan’s notes or in the report on results (Rapporto sui risultati).`,
  }),
  missingReasons: wording({
    it: (p: Many) =>
      `In ${p.count} indicatori il target non è stato raggiunto e manca la causa (${listed.it(p)}): scriverla nelle note o nel Rapporto sui risultati.`,
    en: (p) =>
      `${p.count} indicators missed their targets and have no cause (${listed.en(p)}): write it in the notes or in the report on results (Rapporto sui risultati).`,
  }),
};

/**
 * A missed target without a reason (D.P.C.M. 18/9/2012, art. 5), neither in our column beside the plan nor in the
 * plan's own notes nor in the report on results.
 */
export const missingReason: Rule = {
  id: 'missing-reason',
  remedy: 'complete',
  severity: 'warning',
  it: {
    title: 'Causa dello scostamento mancante',
    why: 'Il Rapporto sui risultati illustra le cause degli scostamenti (D.P.C.M. 18/9/2012, art. 5).',
    todo: 'Scrivere la causa nella colonna «Causa» accanto al piano (la prepara la valutazione), nelle note del piano o nel Rapporto sui risultati.',
  },
  en: {
    title: 'Missing cause of the variance',
    why: 'The report on results explains the causes of variances (D.P.C.M. 18/9/2012, art. 5).',
  },
  messages,
  defects: (inspection) => {
    const causes = causesInReport(inspection.workbook);
    const beside = columnCauses(inspection.plan, inspection.workbook);
    return defectsOf(inspection.evaluation?.results ?? [], ({ indicator, actual, outcome: { status } }) => {
      const { name, description, objective, notes } = indicator;
      const cause = causes?.take(numberedTitle(objective), name.text || description.text) ?? '';
      const isMissed = status === 'not-met' || status === 'partly-met';
      if (!isMissed || notes.text !== '' || cause !== '' || beside(indicator) !== '') return null;
      const place = placeForField(inspection, indicator, 'notes');
      return {
        place: place === indicator.cell ? (actual?.cell ?? place) : place,
        text: '',
        message: messages.missingReason({ indicator: indicatorName(indicator) }),
        shared: { key: '', name: indicatorName(indicator), message: messages.missingReasons },
      };
    });
  },
};
