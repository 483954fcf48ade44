import type { Ribbon, RibbonButton } from '../session/ribbon';

interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly label: string;
  readonly isBusy: boolean;
  /** The page that stands in the pane; null where it is closed. */
  readonly openPage: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group of the ribbon, as its manifest describes it. */
export function RibbonBar({ ribbon, label, isBusy, openPage, onPress }: RibbonBarProps) {
  return (
    <nav className="ribbon" aria-label={label}>
      <div role="group" aria-label={ribbon.group} className="ribbon-group">
        <div className="ribbon-buttons">
          {ribbon.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              title={button.tip}
              disabled={isBusy}
              {...(button.action.kind === 'pane' && { 'aria-pressed': button.action.page === openPage })}
              onClick={() => onPress(button)}
            >
              <img src={button.icon} alt="" width={32} height={32} />
              {button.label}
            </button>
          ))}
        </div>
        <div className="ribbon-label" aria-hidden="true">
          {ribbon.group}
        </div>
      </div>
    </nav>
  );
}
