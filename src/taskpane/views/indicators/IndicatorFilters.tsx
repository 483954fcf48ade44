import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../pira/evaluation/evaluation';
import { STATUSES } from '../../../pira/evaluation/outcome';
import { useTexts, useWords } from '../../messages/TextsContext';
import { INDICATORS } from '../../messages/views/indicators';
import { codedLabel } from '../summary/rollUpLabels';
import type { Filter } from './filter';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
});

interface IndicatorFiltersProps {
  readonly evaluation: Evaluation;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What the list can be narrowed by: words, status and mission. */
export function IndicatorFilters({ evaluation, filter, onFilter }: IndicatorFiltersProps) {
  const styles = useStyles();
  const texts = useTexts();
  const indicators = useWords(INDICATORS);
  return (
    <>
      <Field label={indicators.search} size="small" className={styles.field}>
        <Input
          type="search"
          size="small"
          className={styles.input}
          placeholder={indicators.searchHint}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </Field>
      <div className={styles.row}>
        <Field label={indicators.status} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={filter.status ?? ''}
            onChange={(_, { value }) =>
              onFilter({ ...filter, status: STATUSES.find((status) => status === value) ?? null })
            }
          >
            <option value="">{indicators.all}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {texts.status[status]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={indicators.mission} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={filter.mission ?? ''}
            onChange={(_, { value }) => onFilter({ ...filter, mission: value === '' ? null : Number(value) })}
          >
            <option value="">{indicators.allMissions}</option>
            {evaluation.missions.map(({ of }, i) => (
              <option key={i} value={i}>
                {codedLabel(of, texts)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
