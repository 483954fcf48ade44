import { targetOfYear } from '../../evaluation/cellsOfYear';
import { USUAL_TEXTS } from '../../lexicon/namesAlike';
import { fold } from '../../lexicon/text/fold';
import type { Indicator, Plan } from '../../plan/plan';
import type { ComparedWords } from './words';

/** What an indicator is known by, ready to be compared. */
export interface Traits {
  readonly indicator: Indicator;
  readonly name: ComparedWords;
  readonly description: ComparedWords;
  readonly algorithm: ComparedWords;
  readonly objective: ComparedWords;
  /** Its code, folded; "" where it has none or others of its plan have the same. */
  readonly code: string;
  readonly objectiveCode: string;
  readonly mission: string;
  readonly unit: string;
  readonly source: string;
  readonly target: string;
}

/** The traits of a plan's indicators, in their order. */
export function traitsOf(
  { indicators, year }: Plan,
  read: (text: string) => ComparedWords,
): readonly Traits[] {
  const codes = new Map<string, number>();
  for (const { code } of indicators) {
    const key = fold(code.text);
    codes.set(key, (codes.get(key) ?? 0) + 1);
  }
  return indicators.map((indicator): Traits => {
    const { name, description, algorithm, objective, code, unit, source } = indicator;
    const target = targetOfYear(indicator, year);
    const ownCode = fold(code.text);
    return {
      indicator,
      // A plan without a column of names has them where it describes.
      name: read(name.text || description.text),
      description: read(name.text === '' ? '' : description.text),
      algorithm: read(tellingText(algorithm.text)),
      objective: read(objective.title.text || objective.description.text),
      code: codes.get(ownCode) === 1 ? ownCode : '',
      objectiveCode: objective.code ?? (objective.number === null ? '' : String(objective.number)),
      mission: [objective.mission.code, objective.programme.code].filter((part) => part !== null).join('.'),
      unit: fold(unit.text),
      source: tellingText(source.text),
      target: target.ok ? fold(target.cell.text) : '',
    };
  });
}

/** A text folded; "" where it is so usual that it tells nothing. */
function tellingText(text: string): string {
  const folded = fold(text);
  return USUAL_TEXTS.has(folded) ? '' : folded;
}
