import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { FRAME_POLICY, mediaType, PAGE_POLICY } from './headers';

/** A file to answer with. */
export interface Resource {
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where the parts of the site come from. */
export interface SiteFolders {
  /** The add-in as it ships. */
  readonly addIn: string;
  /** The published office.js, unmodified. */
  readonly officeJs: string;
  readonly samples: string;
  /** Files of the workbench's page by name. */
  readonly page: ReadonlyMap<string, Uint8Array>;
}

export const WORKBENCH_PATH = '/workbench/';
const SAMPLES_PATH = '/samples/';
const OFFICE_PATH = '/lib/1/hosted/';
/** A script tag up to the CDN's address, quoted or not. */
const CDN_SCRIPT = /(<script\b[^>]{0,200}?\ssrc=["']?)https:\/\/appsforoffice\.microsoft\.com\//giu;

/** The resource at a path of the site, or null. Only the CDN's address in the add-in's pages is another one than shipped. */
export async function resourceAt(path: string, folders: SiteFolders): Promise<Resource | null> {
  if (path === '/') return pageFile('index.html', folders);
  if (path.startsWith(WORKBENCH_PATH))
    return pageFile(path.slice(WORKBENCH_PATH.length) || 'index.html', folders);
  if (path.startsWith(OFFICE_PATH)) return fileIn(folders.officeJs, path.slice(OFFICE_PATH.length));
  if (path.startsWith(SAMPLES_PATH)) return fileIn(folders.samples, path.slice(SAMPLES_PATH.length));
  const file = await addInFile(path, folders.addIn);
  if (file === null || !path.endsWith('.html')) return file;
  const html = new TextDecoder().decode(file.body).replaceAll(CDN_SCRIPT, '$1/');
  return {
    ...file,
    body: new TextEncoder().encode(html),
    headers: { 'Content-Security-Policy': FRAME_POLICY },
  };
}

/** A file of the add-in, as it ships. */
export function addInFile(path: string, folder: string): Promise<Resource | null> {
  return fileIn(folder, path.slice(1));
}

function pageFile(name: string, { page }: SiteFolders): Resource | null {
  const body = page.get(name);
  if (body === undefined) return null;
  const headers = name.endsWith('.html') ? { 'Content-Security-Policy': PAGE_POLICY } : {};
  return { type: mediaType(name), body, headers };
}

async function fileIn(folder: string, name: string): Promise<Resource | null> {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) return null;
  try {
    return { type: mediaType(path), body: await readFile(path), headers: {} };
  } catch {
    return null;
  }
}
