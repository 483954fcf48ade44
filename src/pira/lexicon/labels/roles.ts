/** Fields that a column of an indicator or objective table can hold. */
export type ColumnField =
  | 'mission'
  | 'programme'
  | 'responsibilityCentre'
  | 'objective'
  | 'objectiveCode'
  | 'objectiveDescription'
  | 'objectiveWeight'
  | 'activities'
  | 'perspective'
  | 'stakeholders'
  | 'resources'
  | 'indicatorCode'
  | 'name'
  | 'description'
  | 'algorithm'
  | 'type'
  | 'unit'
  | 'source'
  /** Whether more or less of the indicator is better. */
  | 'polarity'
  | 'weight'
  | 'base'
  | 'target'
  /** A level of the target of its year, easier or harder than the target itself. */
  | 'level'
  | 'actual'
  | 'interim'
  | 'variance'
  | 'achievement'
  | 'status'
  | 'notes'
  /** What is above and below the stroke of a ratio that the indicator measures. */
  | 'numerator'
  | 'denominator'
  /** What proves an actual value: an act, its day, where it can be read. */
  | 'evidence'
  | 'evidenceDate'
  | 'evidenceLink'
  /** The year of the row's target and actual. */
  | 'year'
  | 'other';

/** What a label announces. Those beyond ColumnField are settled by the labels around and by the cells below. */
export type Role =
  | ColumnField
  | 'missionCode'
  | 'programmeCode'
  /** A code or a running number of whatever stands beside it. */
  | 'code'
  /** The name of whatever is being described. */
  | 'title'
  /** The description of whatever is being described. */
  | 'detail'
  | 'value'
  /** "Misura": the unit on some cards, the indicator in some tables. */
  | 'measure'
  /** A threshold column: the target where no better one stands. */
  | 'threshold'
  /** A level beyond the target; nothing where no target stands beside it. */
  | 'stretch'
  /** A due-date column: the target where no better one stands. */
  | 'dueDate'
  /** "Previsione": the target where no better one stands, an amount in money lists. */
  | 'forecast'
  /** What is estimated of a year, or wanted within it: no measured value, and no target of the year. */
  | 'expected'
  /** A target that a revised one beside it replaces, where that is filled in. */
  | 'original'
  /** The greatest value wanted, where the target's own column holds the least. */
  | 'highest'
  /** The sign of comparison of the target beside it. */
  | 'operator'
  /** What the values of the row are: "Target", "Consuntivo" one under the other. */
  | 'rowLabel'
  /** A part of the indicator beside it, with a value of its own: "Sotto-indicatore". */
  | 'partName'
  /** A structure of the body: the responsibility centre where no better label stands. */
  | 'office'
  /** "Esito", "Raggiunto": the measured value or a verdict on it. */
  | 'outcome'
  /** An account, an amount: the words of money lists, which are no plan. */
  | 'account';
