interface NoticeProps {
  /** "" for none. */
  readonly message: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A line that says what went wrong. */
export function Notice({ message, closeLabel, onClose }: NoticeProps) {
  return (
    <div aria-live="assertive">
      {message !== '' && (
        <div className="notice">
          <span>{message}</span>
          <button type="button" onClick={onClose}>
            {closeLabel}
          </button>
        </div>
      )}
    </div>
  );
}
