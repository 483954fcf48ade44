import { Button } from '@fluentui/react-components';
import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';
import { filterResults, NO_FILTER, type Filter } from './filter';
import { IndicatorFilters } from './IndicatorFilters';
import { IndicatorItem } from './IndicatorItem';

interface IndicatorsViewProps {
  readonly evaluation: Evaluation;
  readonly filter: Filter;
  /** The indicator that the user comes back from. */
  readonly left: number | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (result: IndicatorResult) => void;
}

/** The indicators that meet the filter. */
export function IndicatorsView({ evaluation, filter, left, onFilter, onChoose }: IndicatorsViewProps) {
  const plain = usePlainStyles();
  const { indicators } = useTexts();
  const results = filterResults(evaluation, filter);
  return (
    <>
      <IndicatorFilters evaluation={evaluation} filter={filter} onFilter={onFilter} />
      <span role="status" className={plain.secondary}>
        {results.length === 0
          ? indicators.none
          : indicators.shown({ shown: results.length, total: evaluation.results.length })}
      </span>
      {results.length === 0 && (
        <Button size="small" onClick={() => onFilter(NO_FILTER)}>
          {indicators.clear}
        </Button>
      )}
      <ul className={plain.list} aria-label={indicators.list}>
        {results.map((result) => (
          <IndicatorItem
            key={result.indicator.id}
            result={result}
            isLeft={result.indicator.id === left}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </>
  );
}
