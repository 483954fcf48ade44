import type { TextRun } from '../../book/cell';
import { fromXstring } from '../xml/escape';
import { childNamed, childrenNamed, type XmlElement } from '../xml/xmlElement';
import { oneOf } from './oneOf';
import { loadFont } from './loadStyles';
import type { Palette } from './palette';

/** The text of a string item: plain, or in runs of different fonts; the pronunciation beside it left out. */
export function richText(item: XmlElement): string {
  let text = '';
  for (const child of item.children) {
    if (child.name === 't') text += fromXstring(child.text);
    else if (child.name === 'r') text += richText(child);
  }
  return text;
}

/** The pieces of a string item that has some in fonts of their own; null for a text in one font. */
export function loadRuns(item: XmlElement, palette: Palette): readonly TextRun[] | null {
  if (!item.children.some(({ name }) => name === 'r')) return null;
  return childrenNamed(item, 'r').map((run) => {
    const font = childNamed(run, 'rPr');
    const position = childNamed(font, 'vertAlign')?.attributes['val'];
    return {
      text: richText(run),
      font: font === undefined ? {} : loadFont(font, palette),
      position: oneOf(['baseline', 'superscript', 'subscript'], position, 'baseline'),
    };
  });
}
