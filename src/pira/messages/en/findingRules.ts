import type { InEnglish } from '../english';
import type { findingRules as italian } from '../it/findingRules';
import { codeRules } from './rules/codes';
import { contentRules } from './rules/content';
import { layoutRules } from './rules/layout';
import { valueRules } from './rules/values';

export const findingRules: InEnglish<typeof italian> = {
  ...layoutRules,
  ...contentRules,
  ...codeRules,
  ...valueRules,
};
