/** A pane so low that messages and the selected indicator have to leave room for the view. */
export const LOW = '@media (max-height: 480px)';

/** A pane at twice its size: words need the room of signs and of columns beside them. */
export const NARROW = '@media (max-width: 240px)';
