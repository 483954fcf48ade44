import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

/** The colour of each status, as the colour of text; a shape, a word or a place always says the same. */
export const useStatusColours = makeStyles({
  met: {
    color: tokens.colorStatusSuccessForeground1,
    [FORCED]: { color: 'Highlight' },
  },
  'partly-met': { color: tokens.colorStatusWarningForeground3, [FORCED]: { color: 'LinkText' } },
  'not-met': { color: tokens.colorStatusDangerForeground1, [FORCED]: { color: 'CanvasText' } },
  'not-measured': { color: tokens.colorNeutralForeground3, [FORCED]: { color: 'GrayText' } },
  'not-evaluable': { color: tokens.colorNeutralForeground4, [FORCED]: { color: 'GrayText' } },
});
