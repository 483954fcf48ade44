import type { CellStyle, OutputCell, OutputSheet } from '../../../pira/sheet/outputSheet';
import { FONT, type Style, STYLES } from '../../../pira/reports/paper/styles';
import { escapeXml, MAIN, XML_HEAD } from './xml';

const FIRST_OWN_FORMAT = 164;
/** Fills that every workbook has before its own. */
const OWN_FILLS_FROM = 2;

/** The styles of a workbook of ours: the number of each pair of look and number format, and the part that defines them. */
export class StylesPart {
  readonly #looks: CellStyle[] = [];
  readonly #formats: string[] = [];
  readonly #pairs: string[] = [];

  constructor(outputs: readonly OutputSheet[]) {
    for (const { rows } of outputs)
      for (const { cells } of rows) for (const cell of cells) if (cell !== null) this.#note(cell);
  }

  /** The number of a cell's style; 0 is that of cells without one. */
  indexOf({ style, format }: Pick<OutputCell, 'style' | 'format'>): number {
    return this.#pairs.indexOf(JSON.stringify([style, format])) + 1;
  }

  toXml(): string {
    const looks = this.#looks.map((style) => STYLES[style]);
    const formats = this.#formats.map(
      (format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(format)}"/>`,
    );
    const pairs = this.#pairs.map((pair) => this.#pairXml(pair));
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">${listXml('numFmts', formats)}` +
      listXml('fonts', [`<font><sz val="11"/><name val="${FONT}"/></font>`, ...looks.map(fontXml)]) +
      listXml('fills', [patternXml('none'), patternXml('gray125'), ...looks.map(fillXml)]) +
      listXml('borders', [
        '<border><left/><right/><top/><bottom/><diagonal/></border>',
        ...looks.map(borderXml),
      ]) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listXml('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...pairs]) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  #note({ style, format }: OutputCell): void {
    const pair = JSON.stringify([style, format]);
    if (this.#pairs.includes(pair)) return;
    this.#pairs.push(pair);
    if (!this.#looks.includes(style)) this.#looks.push(style);
    if (format !== 'General' && !this.#formats.includes(format)) this.#formats.push(format);
  }

  #pairXml(pair: string): string {
    const look = this.#looks.findIndex((style) => pair.startsWith(`["${style}",`));
    const style = this.#looks[look];
    const format = this.#formats.findIndex((code) => pair.endsWith(`,${JSON.stringify(code)}]`));
    const numFmt = format < 0 ? 0 : FIRST_OWN_FORMAT + format;
    const { wrap, horizontal, vertical } = STYLES[style ?? 'text'];
    // Where a sheet is protected, these are what people fill in.
    const isInput = style === 'input';
    const across = horizontal === 'general' ? '' : ` horizontal="${horizontal}"`;
    return (
      `<xf numFmtId="${numFmt}" fontId="${look + 1}" fillId="${look + OWN_FILLS_FROM}" borderId="${look + 1}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isInput ? ' applyProtection="1"' : ''}>` +
      `<alignment${across} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>${isInput ? '<protection locked="0"/>' : ''}</xf>`
    );
  }
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function colorXml(name: string, color: string): string {
  return `<${name} rgb="FF${color.slice(1)}"/>`;
}

function fontXml({ bold, italic, size, color }: Style): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/>${colorXml('color', color)}<name val="${FONT}"/></font>`;
}

function patternXml(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function fillXml({ fill }: Style): string {
  if (fill === null) return patternXml('none');
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ border }: Style): string {
  const edges = ['left', 'right', 'top', 'bottom'].map((side) =>
    border === null ? `<${side}/>` : `<${side} style="thin">${colorXml('color', border)}</${side}>`,
  );
  return `<border>${edges.join('')}<diagonal/></border>`;
}
