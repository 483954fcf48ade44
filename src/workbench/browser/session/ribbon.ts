import { parseXml } from '../../xlsx/xml/parseXml';
import type { XmlElement } from '../../xlsx/xml/xmlElement';

/** A page of the add-in in the pane. */
export interface PaneAction {
  readonly kind: 'pane';
  readonly page: string;
  readonly title: string;
}

export type RibbonAction = { readonly kind: 'function'; readonly name: string } | PaneAction;

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on the add-in's site. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** What a manifest puts into the ribbon. Pages are paths on the add-in's site. */
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly functionPage: string;
}

const ICON_SIZE = '32';

/** Reads the ribbon from the text of an add-in-only manifest, in one language; null where it has none. */
export function readRibbon(manifest: string, locale: string): Ribbon | null {
  const parsed = parseXml(manifest);
  if (!parsed.ok) return null;
  const all = descendants(parsed.root);
  const resource = (id: string | undefined): string => resourceOf(all, id, locale);
  const group = all.find(({ name }) => name === 'Group');
  const functions = all.find(({ name }) => name === 'FunctionFile');
  if (group === undefined) return null;
  const labelOf = (element: XmlElement): string => resource(child(element, 'Label')?.attributes['resid']);
  const buttons = group.children.flatMap((control): RibbonButton[] => {
    const action = child(control, 'Action');
    if (control.name !== 'Control' || action === undefined) return [];
    const icon = child(control, 'Icon')?.children.find(({ attributes }) => attributes['size'] === ICON_SIZE);
    const description = child(child(control, 'Supertip'), 'Description');
    return [
      {
        id: control.attributes['id'] ?? '',
        label: labelOf(control),
        tip: resource(description?.attributes['resid']),
        icon: pathOf(resource(icon?.attributes['resid'])),
        action: actionOf(action, resource),
      },
    ];
  });
  return { group: labelOf(group), buttons, functionPage: pathOf(resource(functions?.attributes['resid'])) };
}

function actionOf(action: XmlElement, resource: (id: string | undefined) => string): RibbonAction {
  const name = child(action, 'FunctionName')?.text;
  if (name !== undefined) return { kind: 'function', name };
  return {
    kind: 'pane',
    page: pathOf(resource(child(action, 'SourceLocation')?.attributes['resid'])),
    title: resource(child(action, 'Title')?.attributes['resid']),
  };
}

function resourceOf(all: readonly XmlElement[], id: string | undefined, locale: string): string {
  const found = all.find(({ name, attributes }) => RESOURCES.has(name) && attributes['id'] === id);
  const override = found?.children.find(({ attributes }) => attributes['Locale'] === locale);
  return override?.attributes['Value'] ?? found?.attributes['DefaultValue'] ?? '';
}

const RESOURCES = new Set(['String', 'Url', 'Image']);

function pathOf(url: string): string {
  if (!/^https?:/u.test(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
