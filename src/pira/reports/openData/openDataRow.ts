import type { Evaluation, IndicatorResult } from '../../evaluation/evaluation';
import { evidenceOf } from '../../evaluation/evidenceOf';
import { partOfYear } from '../../evaluation/ratio';
import { say } from '../../messages';
import { openData as words, type openDataColumns } from '../../messages/it/openData';
import { unitNames } from '../../messages/it/unitNames';
import { sayStatus } from '../../messages/sayStatus';
import type { Plan } from '../../plan/plan';
import type { NewContent } from '../../sheet/sheetEdit';
import type { Target } from '../../expressions/target';
import { missionCode, objectiveCode, programmeCode } from '../../plan/codes';
import { resourcesOf } from '../resources';

export type OpenDataColumn = keyof typeof openDataColumns;
type Data = Exclude<NewContent, { kind: 'formula' | 'kept' }>;
/** One indicator as open data. */
export type OpenDataRow = Readonly<Record<OpenDataColumn, Data>>;

/** One row an indicator, in the order of the plan. */
export function openDataRows(plan: Plan, { results }: Evaluation): readonly OpenDataRow[] {
  return results.map((result) => rowOf(result, plan.year));
}

function rowOf(result: IndicatorResult, year: number | null): OpenDataRow {
  const { indicator, target, actual, computed, outcome } = result;
  const { objective } = indicator;
  const measure = actual?.measure;
  const evidence = evidenceOf(indicator, actual);
  return {
    anno: number(year),
    codice_missione: text(missionCode(objective.mission) ?? ''),
    missione: text(objective.mission.name),
    codice_programma: text(programmeCode(objective) ?? ''),
    programma: text(objective.programme.name),
    centro_responsabilita: text(indicator.responsibilityCentre.text),
    numero_obiettivo: number(objective.number),
    codice_obiettivo: text(objectiveCode(objective)),
    obiettivo: text(objective.title.text),
    descrizione_obiettivo: text(objective.description.text),
    attivita: text(objective.activities.text),
    prospettiva: text(objective.perspective.text),
    portatori_interesse: text(objective.stakeholders.text),
    risorse_euro: number(resourcesOf(objective, year)),
    codice_indicatore: text(indicator.code.text),
    indicatore: text(indicator.name.text),
    descrizione_tecnica: text(indicator.description.text),
    algoritmo: text(indicator.algorithm.text),
    tipologia: text(indicator.type.text),
    unita_misura: text(indicator.unit.text),
    fonte: text(indicator.source.text),
    peso: number(indicator.weight.value),
    valore_obiettivo: text(target?.text ?? ''),
    ...targetData(target?.reading ?? null),
    valori_altri_anni: text(
      indicator.targets
        .filter((one) => one !== target)
        .map((one) => `${one.year ?? ''}: ${one.text}`)
        .join('; '),
    ),
    consuntivo: text(measure?.kind === 'not-measured' ? '' : (actual?.text ?? '')),
    consuntivo_numero: number(measure?.kind === 'quantity' ? measure.value : (computed?.value ?? null)),
    consuntivo_data: measure?.kind === 'day' ? { kind: 'day', day: measure.date } : BLANK,
    scostamento: number(outcome.variance),
    unita_scostamento: text(outcome.varianceUnit === null ? '' : (unitNames[outcome.varianceUnit] ?? '')),
    scostamento_favorevole: text(
      outcome.favourable === null ? '' : outcome.favourable ? words.yes : words.no,
    ),
    grado_raggiungimento: number(outcome.achievement),
    grado_non_limitato: number(outcome.achievementRaw),
    stato: text(sayStatus(outcome.status, 'it')),
    note: text(outcome.notes.map((note) => say(note, 'it')).join(' ')),
    numeratore: number(partOfYear(indicator.numerators, year)?.amount ?? null),
    denominatore: number(partOfYear(indicator.denominators, year)?.amount ?? null),
    evidenza: text(evidence.act),
    evidenza_data: text(evidence.date),
    evidenza_collegamento: text(evidence.link),
  };
}

type TargetColumn = 'operatore' | 'valore_minimo' | 'valore_massimo' | 'scadenza' | 'unita_valore';

function targetData(target: Target | null): Pick<OpenDataRow, TargetColumn> {
  const none = {
    operatore: BLANK,
    valore_minimo: BLANK,
    valore_massimo: BLANK,
    scadenza: BLANK,
    unita_valore: BLANK,
  };
  switch (target?.kind) {
    case 'threshold': {
      const { operator, value, unit } = target;
      return {
        ...none,
        operatore: text(operator === '=' ? words.exactly : operator),
        valore_minimo: number(value),
        unita_valore: text(unitNames[unit] ?? ''),
      };
    }
    case 'range': {
      const { min, max, unit } = target;
      const unita_valore = text(unitNames[unit] ?? '');
      return {
        ...none,
        operatore: text(words.between),
        valore_minimo: number(min),
        valore_massimo: number(max),
        unita_valore,
      };
    }
    case 'deadline':
      return { ...none, operatore: text(words.by), scadenza: { kind: 'day', day: target.date } };
    case 'yes-no':
    case 'change':
    case 'unreadable':
    case undefined:
      return none;
  }
}

const BLANK: Data = { kind: 'blank' };

function text(content: string): Data {
  return content === '' ? BLANK : { kind: 'text', text: content };
}

function number(value: number | null): Data {
  return value === null ? BLANK : { kind: 'number', value };
}
