import type { BookSheet, SheetVisibility } from '../../book/bookSheet';
import type { DefinedName } from '../../book/definedNames';
import { formulaFromFile } from '../formulaText';
import { fromXstring } from '../xml/escape';
import { RELATIONSHIP } from '../xml/namespaces';
import { attributeOf, childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { oneOf } from './oneOf';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly id: number;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

/** The sheets in the order of the tabs; none where the part lists none. */
export function listedSheets(workbook: XmlElement): ListedSheet[] {
  return childrenNamed(childNamed(workbook, 'sheets'), 'sheet').map((element, index) => ({
    id: numberOf(element, 'sheetId') ?? index + 1,
    name: fromXstring(element.attributes['name'] ?? ''),
    visibility: oneOf(['visible', 'hidden', 'veryHidden'], element.attributes['state'], 'visible'),
    relationshipId: attributeOf(element, RELATIONSHIP, 'id') ?? '',
  }));
}

/** The defined names, numbered as they stand in the workbook part. */
export function loadNames(workbook: XmlElement, sheets: readonly BookSheet[]): DefinedName[] {
  return childrenNamed(childNamed(workbook, 'definedNames'), 'definedName').map((element, origin) => ({
    name: element.attributes['name'] ?? '',
    formula: formulaFromFile(element.text),
    scope: sheets[numberOf(element, 'localSheetId') ?? -1] ?? null,
    hidden: flag(element, 'hidden'),
    comment: fromXstring(element.attributes['comment'] ?? ''),
    origin,
  }));
}

/** The place of the tab in front. */
export function activeTab(workbook: XmlElement): number {
  return numberOf(childNamed(childNamed(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
}

/** True where days count from 1904 instead of 1900. */
export function isDate1904(workbook: XmlElement): boolean {
  return flag(childNamed(workbook, 'workbookPr'), 'date1904');
}

/** True where sheets can be neither added nor removed. */
export function isStructureProtected(workbook: XmlElement): boolean {
  return flag(childNamed(workbook, 'workbookProtection'), 'lockStructure');
}
