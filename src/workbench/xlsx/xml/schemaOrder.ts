/** The order in which the format wants the children of an element (ISO/IEC 29500-1, annex A). */
export type SchemaOrder = readonly string[];

const order = (names: string): SchemaOrder => names.split(/\s+/);

export const WORKSHEET_ORDER = order(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
   autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
   hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
   ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
   tableParts extLst`,
);
export const SHEET_PROPERTIES_ORDER = order('tabColor outlinePr pageSetUpPr');
export const SHEET_VIEW_ORDER = order('pane selection pivotSelection extLst');
export const HEADER_FOOTER_ORDER = order('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter');
export const WORKBOOK_ORDER = order(
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
   calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
   extLst`,
);
export const STYLES_ORDER = order(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);
export const FONT_ORDER = order(
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
);
export const BORDER_ORDER = order('start left end right top bottom diagonal vertical horizontal');
export const FORMAT_ORDER = order('alignment protection extLst');
export const TABLE_ORDER = order('autoFilter sortState tableColumns tableStyleInfo extLst');
