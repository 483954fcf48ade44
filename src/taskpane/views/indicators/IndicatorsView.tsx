import { Button, makeStyles } from '@fluentui/react-components';
import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { useTexts } from '../../messages/TextsContext';
import { filterResults, NO_FILTER, type Filter } from './filter';
import { IndicatorFilters } from './IndicatorFilters';
import { IndicatorItem } from './IndicatorItem';

/** In pixels, of an indicator with a name of two lines. */
const ROW_HEIGHT = 76;

const useStyles = makeStyles({ clear: { alignSelf: 'flex-start' } });

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
  const styles = useStyles();
  const results = filterResults(evaluation, filter);
  const isFiltered = filter.text !== '' || filter.status !== null || filter.mission !== null;
  return (
    <>
      <IndicatorFilters evaluation={evaluation} filter={filter} onFilter={onFilter} />
      <span role="status" className={plain.secondary}>
        {results.length === 0
          ? indicators.none
          : indicators.shown({ shown: results.length, total: evaluation.results.length })}
      </span>
      {isFiltered && (
        <Button size="small" className={styles.clear} onClick={() => onFilter(NO_FILTER)}>
          {indicators.clear}
        </Button>
      )}
      <WindowedList
        items={results}
        keyOf={({ indicator }) => indicator.id}
        label={indicators.list}
        rowHeight={ROW_HEIGHT}
        start={left === null ? undefined : results.findIndex(({ indicator }) => indicator.id === left)}
      >
        {(result) => (
          <IndicatorItem result={result} isLeft={result.indicator.id === left} onChoose={onChoose} />
        )}
      </WindowedList>
    </>
  );
}
