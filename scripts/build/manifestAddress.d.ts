export const DEVELOPMENT_ADDRESS: string;
export function manifestAt(manifest: string, address: string): string;
export function manifestOf(manifest: string, publisher: string): string;
