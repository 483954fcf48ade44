import type { CellRef } from '../../sheet/address';
import { yearOf } from '../../sheet/day';
import type { Indicator, Plan, Table, TargetCell } from '../../plan/plan';
import type { Defect, Rule } from '../rule';
import { wording } from '../wording';
import { targetDefects } from '../defects';
import type { Inspection } from '../inspection';
import { observationsOf } from '../layout/observationsOf';
import { fixPart } from '../fix';
import { quote } from '../place';
import { hasOtherTarget, meantYear } from './planYearTargets';
import { listed, type Many } from '../many';

const messages = {
  staleYearHeader: wording({
    it: (p: { text: string; year: number; planYear: number }) =>
      `L’intestazione «${p.text}» è riferita al ${p.year}, il piano al ${p.planYear}: aggiornarla.`,
    en: (p) => `The header “${p.text}” refers to ${p.year}, the plan to ${p.planYear}: bring it up to date.`,
  }),
  staleYearTarget: wording({
    it: (p: { text: string; year: number; planYear: number }) =>
      `Il target «${p.text}» è riferito al ${p.year}, il piano al ${p.planYear}: aggiornarlo.`,
    en: (p) => `The target “${p.text}” refers to ${p.year}, the plan to ${p.planYear}: bring it up to date.`,
  }),
  staleYearHeaders: wording({
    it: (p: Many & { year: number; planYear: number }) =>
      `${p.count} intestazioni sono riferite al ${p.year} (${listed.it(p)}), il piano al ${p.planYear}: aggiornarle.`,
    en: (p) =>
      `${p.count} headers refer to ${p.year} (${listed.en(p)}), the plan to ${p.planYear}: bring them up to date.`,
  }),
  staleYearTargets: wording({
    it: (p: Many & { year: number; planYear: number }) =>
      `${p.count} target sono riferiti al ${p.year} (${listed.it(p)}), il piano al ${p.planYear}: aggiornarli.`,
    en: (p) =>
      `${p.count} targets refer to ${p.year} (${listed.en(p)}), the plan to ${p.planYear}: bring them up to date.`,
  }),
};

interface StaleHeader {
  readonly cell: CellRef;
  readonly year: number;
}

/** The last target column of a table before the plan's year, where the table has none for that year. */
function lastEarlierColumn({ columns }: Table, planYear: number): StaleHeader | null {
  const targetColumns = columns.filter(({ field }) => field === 'target');
  if (targetColumns.some(({ year }) => year === null || year === planYear)) return null;
  return targetColumns.reduce<StaleHeader | null>((latest, { year, header: { cell } }) => {
    const isEarlier = year !== null && cell !== null && year < planYear;
    return isEarlier && year > (latest?.year ?? 0) ? { cell, year } : latest;
  }, null);
}

function headers(inspection: Inspection, planYear: number): readonly Defect[] {
  const { plan, textAt } = inspection;
  const ofTables = plan.years.includes(planYear)
    ? plan.tables.map((table) => lastEarlierColumn(table, planYear)).filter((header) => header !== null)
    : [];
  return [...observationsOf(plan, 'header-year'), ...ofTables].map(({ cell, year }) => {
    const text = textAt(cell);
    return {
      place: cell,
      text: String(year),
      message: messages.staleYearHeader({ text: quote(text || String(year)), year, planYear }),
      fix: fixPart(inspection, cell, String(year), String(planYear)),
      shared: {
        key: `header|${year}`,
        name: quote(text || String(year)),
        message: (many) => messages.staleYearHeaders({ ...many, year, planYear }),
      },
    };
  });
}

/** The year that a target's own text names, if it lies before the year it is meant for. */
function earlierYear(indicator: Indicator, target: TargetCell, planYear: number): number | null {
  const { reading, text, year } = target;
  const meant = meantYear(indicator, target, planYear);
  if (reading.kind === 'deadline') {
    const named = yearOf(reading.date);
    return named < meant ? named : null;
  }
  const isPrinted = year !== null && year < planYear && text.includes(String(year));
  return isPrinted && !hasOtherTarget(indicator, target, planYear) ? year : null;
}

function targets(plan: Plan, planYear: number): readonly Defect[] {
  return targetDefects(plan, (target, indicator) => {
    const year = earlierYear(indicator, target, planYear);
    if (year === null) return null;
    const { cell, text } = target;
    return {
      place: cell,
      text,
      message: messages.staleYearTarget({ text: quote(text), year, planYear }),
      shared: {
        key: `target|${year}`,
        name: quote(text),
        message: (many) => messages.staleYearTargets({ ...many, year, planYear }),
      },
    };
  });
}

/** Years left from an earlier plan in headers, dates and targets. Headers can be fixed for certain. */
export const staleYear: Rule = {
  id: 'stale-year',
  remedy: 'reconcile',
  severity: 'warning',
  it: {
    title: 'Anno non aggiornato',
    why: 'Un anno rimasto dal piano precedente rende il target di un altro anno.',
    todo: 'Aggiornare l’anno nell’intestazione, nella data o nel target.',
  },
  en: { title: 'Stale year', why: 'A year left from an earlier plan makes the target that of another year.' },
  messages,
  defects: (inspection) => {
    const { plan } = inspection;
    return plan.year === null ? [] : [...headers(inspection, plan.year), ...targets(plan, plan.year)];
  },
};
