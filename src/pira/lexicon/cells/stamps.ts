/** What the product writes into a hidden cell to know its own sheet again when it comes back. */
export const COLLECTION_STAMP = 'PIRA-RACCOLTA';
