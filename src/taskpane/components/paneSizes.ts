/** A low pane, in which messages and the selected indicator leave room for the view. */
export const LOW_PANE = '@media (max-height: 480px)';

/** A pane zoomed to 200 %: texts take the room of icons and of columns beside them. */
export const NARROW_PANE = '@media (max-width: 240px)';
