import type { Family } from '../family';
import { missingActivities } from './missingActivities';
import { missingAlgorithm } from './missingAlgorithm';
import { missingCentre } from './missingCentre';
import { missingDefinition } from './missingDefinition';
import { missingInPlan } from './missingInPlan';
import { missingMission } from './missingMission';
import { missingName } from './missingName';
import { missingObjectiveDescription } from './missingObjectiveDescription';
import { missingProgramme } from './missingProgramme';
import { missingResources } from './missingResources';
import { missingSource } from './missingSource';
import { missingStakeholders } from './missingStakeholders';
import { missingTriennium } from './missingTriennium';
import { missingType } from './missingType';
import { missingUnit } from './missingUnit';
import { objectiveWithoutIndicators } from './objectiveWithoutIndicators';

/** The rules on completeness, in the order of their findings at one cell. */
export const completeness: Family = {
  title: 'Completezza',
  rules: [
    missingInPlan,
    missingName,
    missingDefinition,
    missingType,
    missingUnit,
    missingSource,
    missingAlgorithm,
    missingMission,
    missingProgramme,
    missingCentre,
    missingObjectiveDescription,
    missingActivities,
    missingStakeholders,
    missingResources,
    objectiveWithoutIndicators,
    missingTriennium,
  ],
};
