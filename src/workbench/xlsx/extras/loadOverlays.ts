import type { Anchor, Image, Overlay } from '../../book/sheetExtras';
import { chartFrame } from '../load/loadCharts';
import { linkedParts } from '../package/linkedParts';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { RELATIONSHIP } from '../xml/namespaces';
import { attributeOf, descendantsNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** English Metric Units in a pixel, at 96 pixels per inch. */
const UNITS_PER_PIXEL = 9525;
/** The first bytes of the kinds of picture that every browser shows. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/bmp', [0x42, 0x4d]],
];

/** What lies over the cells of a sheet, the lowest first. */
export function loadOverlays(parts: Parts, sheetPath: string): Overlay[] {
  return linkedParts(parts, sheetPath, 'drawing').flatMap(({ path, root }) => {
    const images = new Map(
      relationshipsOf(parts, path).map(({ id, target }) => [id, imageOf(parts.get(target))]),
    );
    // Charts that are bound to cells are among the sheet's own.
    return root.children.flatMap((anchor) =>
      chartFrame(anchor) === null ? (overlayOf(anchor, images) ?? []) : [],
    );
  });
}

function overlayOf(anchor: XmlElement, images: ReadonlyMap<string, Image | null>): Overlay | null {
  const [start] = descendantsNamed(anchor, 'from');
  const [end] = descendantsNamed(anchor, 'to');
  const [size] = anchor.children.filter(({ name }) => name === 'ext');
  const [position] = anchor.children.filter(({ name }) => name === 'pos');
  const from = start === undefined ? fixedAt(position) : anchorOf(start);
  const to = end === undefined ? sizeOf(size) : anchorOf(end);
  const [properties] = descendantsNamed(anchor, 'cNvPr');
  if (from === null || to === null || properties === undefined || flag(properties, 'hidden')) return null;
  const { descr = '', name = '' } = properties.attributes;
  const [blip] = descendantsNamed(anchor, 'blip');
  const image = blip && images.get(attributeOf(blip, RELATIONSHIP, 'embed') ?? '');
  // What older programs are to show instead comes second.
  const [body] = descendantsNamed(anchor, 'txBody');
  return {
    from,
    to,
    description: descr.trim() === '' ? name : descr,
    image: image ?? null,
    text: body === undefined ? '' : textOf(body),
  };
}

function textOf(body: XmlElement): string {
  const lines = descendantsNamed(body, 'p').map((paragraph) =>
    descendantsNamed(paragraph, 't')
      .map(({ text }) => text)
      .join(''),
  );
  return lines.join('\n').trim();
}

function anchorOf(corner: XmlElement): Anchor {
  const value = (name: string): number => {
    const number = Number(corner.children.find((child) => child.name === name)?.text);
    return Number.isFinite(number) ? Math.max(0, number) : 0;
  };
  return {
    row: value('row'),
    column: value('col'),
    down: value('rowOff') / UNITS_PER_PIXEL,
    right: value('colOff') / UNITS_PER_PIXEL,
  };
}

function fixedAt(position: XmlElement | undefined): { left: number; top: number } | null {
  const [x, y] = [numberOf(position, 'x'), numberOf(position, 'y')];
  return x === null || y === null ? null : { left: x / UNITS_PER_PIXEL, top: y / UNITS_PER_PIXEL };
}

function sizeOf(size: XmlElement | undefined): { width: number; height: number } | null {
  const [width, height] = [numberOf(size, 'cx'), numberOf(size, 'cy')];
  return width === null || height === null
    ? null
    : { width: width / UNITS_PER_PIXEL, height: height / UNITS_PER_PIXEL };
}

function imageOf(bytes: Uint8Array | undefined): Image | null {
  if (bytes === undefined) return null;
  const kind = KINDS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return kind === undefined ? null : { type: kind[0], bytes };
}
