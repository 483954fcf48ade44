import type { CellStyle } from '../../sheet/outputSheet';
import { STATUS_LOOKS } from '../looks';

/** Everything that makes a cell of our sheets look as it does. Colours as #RRGGBB. */
export interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: string | null;
  readonly wrap: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
  readonly vertical: 'top' | 'center';
}

export const FONT = 'Calibri';
const LINE = '#8EA9C8';

const TEXT: Style = {
  size: 10,
  bold: false,
  italic: false,
  color: '#000000',
  fill: null,
  border: LINE,
  wrap: true,
  horizontal: 'left',
  vertical: 'top',
};

const LABEL: Style = { ...TEXT, bold: true, color: '#1F3864', fill: '#DCE6F1' };
const STATUS: Style = { ...TEXT, horizontal: 'center' };

export const STYLES: Readonly<Record<CellStyle, Style>> = {
  title: { ...TEXT, size: 14, bold: true, color: '#1F3864', border: null, vertical: 'center' },
  remark: { ...TEXT, italic: true, color: '#404040', border: null },
  section: { ...TEXT, size: 11, bold: true, color: '#FFFFFF', fill: '#1F3864', vertical: 'center' },
  head: { ...LABEL, horizontal: 'center', vertical: 'center' },
  label: LABEL,
  'label-figure': { ...LABEL, horizontal: 'right' },
  'label-centred': { ...LABEL, horizontal: 'center' },
  strong: { ...TEXT, bold: true },
  'strong-plain': { ...TEXT, size: 11, bold: true, color: '#1F3864', border: null, wrap: false },
  text: TEXT,
  figure: { ...TEXT, horizontal: 'right' },
  centred: { ...TEXT, horizontal: 'center' },
  input: { ...TEXT, fill: '#FFFBE6' },
  met: { ...STATUS, ...STATUS_LOOKS.met, bold: true },
  'partly-met': { ...STATUS, ...STATUS_LOOKS['partly-met'], bold: true },
  'not-met': { ...STATUS, ...STATUS_LOOKS['not-met'], bold: true },
  'not-measured': { ...STATUS, ...STATUS_LOOKS['not-measured'], bold: true },
  'not-evaluable': { ...STATUS, ...STATUS_LOOKS['not-evaluable'], bold: true },
};
