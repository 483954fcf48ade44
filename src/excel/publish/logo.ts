import { type Logo, MOST_LOGO_BYTES, readLogo } from '../../pira/reports/documents/logo';
import { bytesOfBase64 } from '../base64';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;
const MOST_CHARACTERS = Math.ceil(MOST_LOGO_BYTES / 3) * 4;

/** The logo that a workbook keeps; null for none, and for what anybody else has kept in its place. */
export function logoOf(kept: string): Logo | null {
  const isLogo = kept.length <= MOST_CHARACTERS && kept.length % 4 === 0 && BASE64.test(kept);
  return isLogo ? readLogo(bytesOfBase64(kept)) : null;
}
