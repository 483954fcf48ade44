import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const named = (names, why) => names.map((name) => ({ name, message: why }));

const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const DOM_GLOBALS = Object.keys(globals.browser).filter((name) => !(name in globals.builtin));
const ONLY_IN_BROWSERS = DOM_GLOBALS.filter((name) => !(name in globals.node));
const ONLY_IN_NODE = Object.keys(globals.node).filter((name) => !(name in globals.browser));
const NODE_GLOBALS = Object.keys(globals.node).filter((name) => !(name in globals.builtin));

/** Which folders of src each folder may import from, besides itself. */
const MAY_IMPORT = {
  pira: [],
  excel: ['pira'],
  taskpane: ['pira', 'excel'],
  commands: ['pira', 'excel', 'taskpane'],
  help: [],
  workbench: ['pira'],
  cli: ['pira', 'excel', 'workbench'],
};

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} may import only from ${[folder, ...allowed].join(', ')}.`,
}));

export default ts.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true, node: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['src/pira/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...named(
          [...new Set([...HOST_GLOBALS, ...DOM_GLOBALS, ...NODE_GLOBALS])],
          'The domain knows no host, DOM or Node.',
        ),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing outside itself.' }] },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/cli/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...named(HOST_GLOBALS, 'Only src/excel names Excel or Office.')],
    },
  },
  {
    files: ['src/workbench/{book,engine,host,xlsx}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...named(
          [...HOST_GLOBALS, ...ONLY_IN_BROWSERS, ...ONLY_IN_NODE].filter(
            (name) => !(name in globals.builtin),
          ),
          'The core of the workbench runs in Node and in the browser alike.',
        ),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/fastCheck.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          message: 'Property tests take fc from test/support/fastCheck: it sets the seed.',
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
);
