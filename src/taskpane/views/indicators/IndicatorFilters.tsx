import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../pira/evaluation/evaluation';
import { STATUSES } from '../../../pira/evaluation/outcome';
import type { Texts } from '../../messages';
import { useTexts, useWords } from '../../messages/TextsContext';
import { INDICATORS } from '../../messages/views/indicators';
import { codedLabel } from '../summary/rollUpLabels';
import { GROUPINGS, type Filter, type GroupRef } from './filter';

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

const keyOf = ({ of, at }: GroupRef): string => `${of} ${at}`;

function groupsOf(evaluation: Evaluation, texts: Texts): readonly (GroupRef & { readonly label: string })[] {
  const { missions, programmes, perspectives } = evaluation;
  return [
    ...missions.map(({ of }, at) => ({ of: 'missions' as const, at, label: codedLabel(of, texts) })),
    ...programmes.map(({ of }, at) => ({
      of: 'programmes' as const,
      at,
      label: codedLabel(of.programme, texts),
    })),
    ...perspectives.map(({ of }, at) => ({
      of: 'perspectives' as const,
      at,
      label: of || texts.summary.noPerspective,
    })),
  ];
}

/** What the list can be narrowed by: words, status and a group. */
export function IndicatorFilters({ evaluation, filter, onFilter }: IndicatorFiltersProps) {
  const styles = useStyles();
  const texts = useTexts();
  const indicators = useWords(INDICATORS);
  const groups = groupsOf(evaluation, texts);
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
        <Field label={indicators.group} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={filter.group === null ? '' : keyOf(filter.group)}
            onChange={(_, { value }) =>
              onFilter({ ...filter, group: groups.find((group) => keyOf(group) === value) ?? null })
            }
          >
            <option value="">{indicators.allGroups}</option>
            {GROUPINGS.map((of) => (
              <optgroup key={of} label={indicators.groupings[of]}>
                {groups
                  .filter((group) => group.of === of)
                  .map((group) => (
                    <option key={group.at} value={keyOf(group)}>
                      {group.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
