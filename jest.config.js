const project = (displayName, files, left = []) => ({
  displayName,
  testMatch: [`<rootDir>/test/${files}`],
  testPathIgnorePatterns: left,
  transform: { '^.+\\.tsx?$': '<rootDir>/test/support/esbuild-transform.js' },
  testEnvironment: 'node',
});

/** Two tiers: "unit" answers soon; "slow" and "e2e" (a browser) hold what takes more than a few seconds or LibreOffice. */
module.exports = {
  projects: [
    project('unit', '**/*.test.ts', ['\\.slow\\.test\\.ts$']),
    project('slow', '**/*.slow.test.ts', ['<rootDir>/test/e2e/']),
    {
      ...project('e2e', 'e2e/**/*.slow.test.ts'),
      globalSetup: '<rootDir>/test/e2e/setUp.ts',
      globalTeardown: '<rootDir>/test/e2e/tearDown.ts',
    },
  ],
};
