import { existsSync, readFileSync } from 'node:fs';

/** A package that docs/licences.md names; the name may end in `/*` for all of a publisher's. */
export interface Named {
  readonly name: string;
  readonly licence: string;
}

const ROW = /^\| `([^`]+)`\s*\| (\S+)\s*\|/gmu;

/** The packages that the page of licences names. */
export function namedPackages(): readonly Named[] {
  const page = readFileSync('docs/licences.md', 'utf8');
  return [...page.matchAll(ROW)].map(([, name = '', licence = '']) => ({ name, licence }));
}

/** True where a row of the page stands for a package. */
export function standsFor({ name }: Named, wanted: string): boolean {
  return name.endsWith('/*') ? wanted.startsWith(name.slice(0, -1)) : name === wanted;
}

export interface Installed {
  readonly name: string;
  readonly licence: string;
  readonly isForDevelopment: boolean;
  readonly isDeprecated: boolean;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly devOptional?: boolean; readonly deprecated?: string }>
  >;
}

/** Every package of the lock file that is installed (those for other systems are not), with the licence that its own package.json states. */
export function installedPackages(isWanted: (isForDevelopment: boolean) => boolean): readonly Installed[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(packages).flatMap(([path, { dev = false, deprecated }]) => {
    const file = `${path}/package.json`;
    if (path === '' || !isWanted(dev) || !existsSync(file)) return [];
    const stated = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: string };
    return [
      {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        licence: stated.license ?? '',
        isForDevelopment: dev,
        isDeprecated: deprecated !== undefined,
      },
    ];
  });
}
