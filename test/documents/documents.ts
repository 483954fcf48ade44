import { readdirSync, readFileSync } from 'node:fs';

/** Every document of the repository, by its path from the root. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** A document without its blocks of code. */
export function proseOf(path: string): string {
  return textOf(path).replace(/^```[\s\S]*?^```$/gmu, '');
}

/** The blocks of code of a document, in the languages given. */
export function blocksOf(path: string, ...languages: readonly string[]): readonly string[] {
  return [...textOf(path).matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gmu)].flatMap(([, language, block]) =>
    languages.includes(language ?? '') ? [block ?? ''] : [],
  );
}

/** All words between backticks in the prose. */
export function codesOf(path: string): readonly string[] {
  return [...proseOf(path).matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code ?? '');
}
