/** A pane so low that messages and the selected indicator have to leave room for the view. */
export const LOW = '@media (max-height: 480px)';
