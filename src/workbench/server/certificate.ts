import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key that vouches for localhost only, made for one run and kept in memory. PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key, by which a browser can be told to trust just this key. */
  readonly fingerprint: string;
}

const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** A key and a certificate for localhost, valid from the day before. */
export async function makeCertificate(now = new Date()): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(publicKey).digest('base64');
  return { key: pems.private, cert: pems.cert, fingerprint };
}
