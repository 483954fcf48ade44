import { chromium } from 'playwright-core';
import { startWorkbench } from '../../src/workbench/server/startWorkbench';
import { browserOptions, SHARED_BROWSER } from './browser';
import { SITE, whenDone } from './shared';

/** Builds the add-in, serves the workbench and starts one browser for all tests of the project. */
export default async function setUp(): Promise<void> {
  const site = await startWorkbench(process.cwd(), { port: 0, isBuilt: false });
  whenDone(() => site.close());
  const trust = `--ignore-certificate-errors-spki-list=${site.certificate.fingerprint}`;
  const browser = await chromium.launchServer(await browserOptions([trust]));
  whenDone(() => browser.close());
  process.env[SITE] = site.address;
  process.env[SHARED_BROWSER] = browser.wsEndpoint();
}
