import { Button, makeStyles } from '@fluentui/react-components';
import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { useWords } from '../../messages/TextsContext';
import { INDICATORS } from '../../messages/views/indicators';
import { toExplanation, toList } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { ExplainView } from '../explain/ExplainView';
import { filterResults, isFiltering, NO_FILTER, type Filter } from './filter';
import { IndicatorFilters } from './IndicatorFilters';
import { IndicatorItem } from './IndicatorItem';

/** In pixels, of an indicator with a name of two lines. */
const ROW_HEIGHT = 76;

const useStyles = makeStyles({ clear: { alignSelf: 'flex-start' } });

/** The indicators that meet the filter. */
function IndicatorList({ evaluation }: { readonly evaluation: Evaluation }) {
  const plain = usePlainStyles();
  const indicators = useWords(INDICATORS);
  const styles = useStyles();
  const pane = usePane();
  const { place, go } = usePlace();
  const { filter, returnTo } = place;
  const results = filterResults(evaluation, filter);
  const onFilter = (next: Filter) => go(toList(place, next));
  const choose = ({ indicator, target }: IndicatorResult) => {
    go(toExplanation(place, indicator.id, true));
    void pane.goTo(target?.cell ?? indicator.cell);
  };
  return (
    <>
      <IndicatorFilters evaluation={evaluation} filter={filter} onFilter={onFilter} />
      <span role="status" className={plain.secondary}>
        {results.length === 0
          ? indicators.none
          : indicators.shown({ shown: results.length, total: evaluation.results.length })}
      </span>
      {isFiltering(filter) && (
        <Button size="small" className={styles.clear} onClick={() => onFilter(NO_FILTER)}>
          {indicators.clear}
        </Button>
      )}
      <WindowedList
        items={results}
        keyOf={({ indicator }) => indicator.id}
        label={indicators.list}
        rowHeight={ROW_HEIGHT}
        start={
          returnTo === null ? undefined : results.findIndex(({ indicator }) => indicator.id === returnTo)
        }
      >
        {(result) => (
          <IndicatorItem result={result} takesFocus={result.indicator.id === returnTo} onChoose={choose} />
        )}
      </WindowedList>
    </>
  );
}

/** The indicators as a list, or the one that the user chose with its explanation. */
export function IndicatorsView() {
  const { place } = usePlace();
  const { analysis } = usePaneState();
  if (analysis === null) return null;
  const { evaluation } = analysis;
  const chosen = place.indicator === null ? undefined : evaluation.results[place.indicator];
  return chosen === undefined ? <IndicatorList evaluation={evaluation} /> : <ExplainView result={chosen} />;
}
