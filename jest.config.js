const project = (displayName, folder) => ({
  displayName,
  testMatch: [`<rootDir>/${folder}/**/*.test.ts`],
  transform: { '^.+\\.tsx?$': '<rootDir>/test/support/esbuild-transform.js' },
  testEnvironment: 'node',
});

module.exports = {
  projects: [
    { ...project('unit', 'test'), testPathIgnorePatterns: ['<rootDir>/test/e2e/'] },
    {
      ...project('e2e', 'test/e2e'),
      globalSetup: '<rootDir>/test/e2e/setUp.ts',
      globalTeardown: '<rootDir>/test/e2e/tearDown.ts',
    },
  ],
};
