import { makeStyles, tokens } from '@fluentui/react-components';

/** The colour of each status, as the colour of text; a shape, a word or a place always says the same. */
export const useStatusColours = makeStyles({
  met: {
    color: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
  'partly-met': { color: tokens.colorStatusWarningForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  'not-measured': { color: tokens.colorNeutralForeground3 },
  'not-evaluable': { color: tokens.colorNeutralForeground4 },
});
