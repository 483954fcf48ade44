import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says a text to screen readers whenever it changes. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div role="status" className={useStyles().hidden}>
      {text}
    </div>
  );
}
