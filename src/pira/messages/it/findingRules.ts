import { codeRules } from './rules/codes';
import { contentRules } from './rules/content';
import { layoutRules } from './rules/layout';
import { valueRules } from './rules/values';

/** What each rule of the checks is called and why it matters. */
export const findingRules = { ...layoutRules, ...contentRules, ...codeRules, ...valueRules };
