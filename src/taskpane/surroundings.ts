import type { OfficeTheme } from './theme/themeName';

/** What Office tells about itself. The pane gets it handed in and never asks Office. */
export interface Surroundings {
  /** Language tag of Office's screens, such as it-IT. */
  readonly language: string;
  /** Null where the host does not tell its theme. */
  theme(): OfficeTheme | null;
  /** Calls the listener when the theme changes; gives what ends that. */
  onTheme(listener: () => void): () => void;
}
