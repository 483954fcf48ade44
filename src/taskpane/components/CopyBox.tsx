import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    height: '5em',
    marginTop: tokens.spacingVerticalXS,
    resize: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const selectAll = (element: HTMLTextAreaElement | null): void => {
  element?.focus();
  element?.select();
};

/** A text to be copied by hand, selected as soon as it appears. */
export function CopyBox({ label, text }: { readonly label: string; readonly text: string }) {
  return <textarea ref={selectAll} readOnly aria-label={label} className={useStyles().box} value={text} />;
}
