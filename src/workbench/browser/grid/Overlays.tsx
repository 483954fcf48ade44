import { useState } from 'react';
import type { Area } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';
import type { Image, Overlay } from '../../book/sheetExtras';
import type { GridScene } from './gridScene';
import { overlayBox } from './overlayBox';

interface OverlaysProps {
  readonly scene: GridScene;
  /** The rows and columns of the pane that they lie in. */
  readonly extent: Area;
}

/** What lies over the cells of a pane: pictures, text boxes, and frames in place of what is not drawn. */
export function Overlays({ scene, extent }: OverlaysProps) {
  const { rows, columns } = scene.geometry;
  const { overlays } = scene.extras;
  if (overlays.length === 0) return null;
  const [left, top] = [columns.start(extent.column), rows.start(extent.row)];
  const [right, bottom] = [columns.start(lastColumn(extent) + 1), rows.start(lastRow(extent) + 1)];
  return (
    <div role="row">
      {overlays.map((overlay, place) => {
        const box = overlayBox(overlay, scene.geometry);
        const isBeside = box.left >= right || box.left + box.width <= left;
        if (isBeside || box.top >= bottom || box.top + box.height <= top) return null;
        return (
          <div
            key={place}
            role="gridcell"
            className={overlay.image === null ? 'overlay framed' : 'overlay'}
            style={{ ...box, left: box.left - left, top: box.top - top }}
          >
            <Content {...overlay} />
          </div>
        );
      })}
    </div>
  );
}

function Content({ image, text, description }: Overlay) {
  if (image !== null) return <Picture image={image} description={description} />;
  return <span>{text === '' ? description : text}</span>;
}

function Picture({ image, description }: { readonly image: Image; readonly description: string }) {
  const [address] = useState(() =>
    URL.createObjectURL(new Blob([image.bytes.slice()], { type: image.type })),
  );
  const forget = (): void => URL.revokeObjectURL(address);
  return <img src={address} alt={description} draggable={false} onLoad={forget} onError={forget} />;
}
