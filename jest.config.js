const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  transform: { '^.+\\.tsx?$': '<rootDir>/test/support/esbuild-transform.js' },
  testEnvironment: 'node',
});

module.exports = {
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.ts', '!<rootDir>/test/e2e/**']),
    {
      ...project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
      globalSetup: '<rootDir>/test/e2e/setUp.ts',
      globalTeardown: '<rootDir>/test/e2e/tearDown.ts',
    },
  ],
};
