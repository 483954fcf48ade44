import { useState } from 'react';
import type { Area } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';
import type { Image, Overlay } from '../../book/sheetExtras';
import { chartData } from './chart/chartData';
import { ChartView } from './chart/ChartView';
import type { GridScene } from './gridScene';
import { type Box, overlayBox } from './overlayBox';

interface OverlaysProps {
  readonly scene: GridScene;
  /** The rows and columns of the pane that they lie in. */
  readonly extent: Area;
}

/** What lies over the cells of a pane: pictures, text boxes, and frames in place of what is not drawn. */
export function Overlays({ scene, extent }: OverlaysProps) {
  const { rows, columns } = scene.geometry;
  const { overlays } = scene.extras;
  const charts = scene.sheet.charts.all;
  if (overlays.length + charts.length === 0) return null;
  const [left, top] = [columns.start(extent.column), rows.start(extent.row)];
  const [right, bottom] = [columns.start(lastColumn(extent) + 1), rows.start(lastRow(extent) + 1)];
  const isInPane = (box: Box): boolean =>
    box.left < right && box.left + box.width > left && box.top < bottom && box.top + box.height > top;
  return (
    <div role="row">
      {overlays.map((overlay, place) => {
        const box = overlayBox(overlay, scene.geometry);
        if (!isInPane(box)) return null;
        return (
          <div
            key={place}
            role="gridcell"
            className={overlay.image === null ? 'overlay framed' : 'overlay'}
            style={{ ...box, left: box.left - left, top: box.top - top }}
          >
            <OverlayContent {...overlay} />
          </div>
        );
      })}
      {charts.map(({ id, value: chart }) => {
        const { area } = chart;
        const box: Box = {
          left: columns.start(area.column),
          top: rows.start(area.row),
          width: columns.span(area.column, area.columnCount),
          height: rows.span(area.row, area.rowCount),
        };
        if (!isInPane(box)) return null;
        return (
          <div
            key={`chart ${id}`}
            role="gridcell"
            className="overlay framed chart"
            style={{ ...box, left: box.left - left, top: box.top - top }}
          >
            {chart.kind === 'other' ? (
              <span>{chart.title === '' ? chart.name : chart.title}</span>
            ) : (
              <ChartView
                chart={chart}
                data={chartData(scene.workbook.book, scene.sheet, chart)}
                width={box.width - 2}
                height={box.height - 2}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function OverlayContent({ image, text, description }: Overlay) {
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
