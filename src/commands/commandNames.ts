/** Functions that the ribbon calls, as manifest.xml names them. */
export const COMMAND_NAMES = ['evaluate', 'reclassify', 'updateColumns', 'undo'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
