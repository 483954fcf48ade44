const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { CONTENT_SECURITY_POLICY, OFFICE_CDN } = require('./scripts/build/contentSecurityPolicy');
const { DEVELOPMENT_ADDRESS, manifestAt, manifestOf } = require('./scripts/build/manifestAddress');
const { FirstLoadReport } = require('./scripts/build/firstLoad');
const { manualAssets, manualHtml } = require('./scripts/build/manualPage');

/**
 * The oldest engines that the pages start on: WebKit of macOS 13.3 (Safari 16.4 knows the look-behind of our patterns),
 * WebView2 and browsers from Chromium 110. A test of the build holds the scripts to it.
 */
const TARGET = ['es2022', 'safari16.4', 'chrome110', 'firefox115'];

/** A page with the scripts of its entry, where it has one. */
const page = (name, template, more = {}) =>
  new HtmlPlugin({
    ...more,
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: 'defer',
    policy: CONTENT_SECURITY_POLICY,
    officeHost: new URL(OFFICE_CDN).host,
    officeScript: `${OFFICE_CDN}/lib/1/hosted/office.js`,
  });

/** `npm run build -- --env maps` adds source maps, for looking into a fault; what is deployed has none. */
module.exports = ({ maps = false } = {}, { mode = 'production' } = {}) => {
  const address = process.env.PIRA_ADDRESS || DEVELOPMENT_ADDRESS;
  const publisher = process.env.PIRA_PUBLISHER;
  const shipped = (manifest) => manifestAt(publisher ? manifestOf(manifest, publisher) : manifest, address);
  return {
    mode,
    devtool: maps ? 'source-map' : false,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice/page.ts',
      help: './src/help/page.ts',
    },
    output: { path: path.resolve('dist'), filename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } }],
    },
    performance: false,
    plugins: [
      page('taskpane', 'src/taskpane/taskpane.html'),
      page('commands', 'src/commands/commands.html'),
      page('notice', 'src/commands/notice/notice.html'),
      page('support', 'src/taskpane/support.html'),
      page('help', 'src/help/help.html', { manual: manualHtml() }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/page.css', to: 'assets' },
          { from: 'assets/help.css', to: 'assets' },
          ...manualAssets().map((from) => ({ from, to: from })),
          { from: 'manifest.xml', transform: (text) => shipped(text.toString()) },
        ],
      }),
      new FirstLoadReport(),
    ],
  };
};
