/** The part that holds what the add-in keeps in the workbook, where Excel itself has not stored it. */
export const SETTINGS_NAMESPACE = 'urn:pira-for-excel:settings:1';
export const CUSTOM_XML = 'customXml';
