import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { SECURITY_HEADERS } from './headers';
import type { Resource } from './site';

export interface RunningSite {
  /** Such as https://localhost:3000. */
  readonly origin: string;
  close(): Promise<void>;
}

/** What a site has at a path; null for nothing. */
export type FindResource = (path: string) => Promise<Resource | null>;

/** The names of this machine for itself, as a browser writes them. Whoever asks for another was led here by somebody. */
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** Serves a site to this machine only, under its own names. Port 0 takes any that is free; a taken port rejects. */
export async function serve(
  find: FindResource,
  { key, cert }: Pick<Certificate, 'key' | 'cert'>,
  port: number,
): Promise<RunningSite> {
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, find, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return { origin: `https://localhost:${portOf(server)}`, close: () => close(server) };
}

async function answer(
  { method = '', url = '', headersDistinct }: IncomingMessage,
  find: FindResource,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number): unknown =>
    response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain' }).end(String(status));
  const hosts = headersDistinct['host'] ?? [''];
  if (!hosts.every((host) => OWN_NAMES.test(host))) return void refuse(421);
  if (method !== 'GET' && method !== 'HEAD') return void refuse(405);
  const [path = ''] = url.split(/[?#]/u, 1);
  const resource = path.startsWith('/') ? await find(decodePath(path)) : null;
  if (resource === null) return void refuse(404);
  response
    .writeHead(200, {
      ...SECURITY_HEADERS,
      ...resource.headers,
      'Content-Type': resource.type,
      'Cache-Control': 'no-cache',
    })
    .end(resource.body);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
