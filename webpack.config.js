const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { CONTENT_SECURITY_POLICY, OFFICE_CDN } = require('./scripts/build/contentSecurityPolicy');
const { DEVELOPMENT_ADDRESS, manifestAt } = require('./scripts/build/manifestAddress');
const { FirstLoadReport } = require('./scripts/build/firstLoad');

/** Browsers of supported Office: WebView2 and current browsers, WKWebView of macOS 12 (Safari 15). */
const TARGET = ['es2021', 'safari15'];

const page = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: 'defer',
    policy: CONTENT_SECURITY_POLICY,
    officeScript: `${OFFICE_CDN}/lib/1/hosted/office.js`,
  });

module.exports = (env, { mode = 'production' }) => {
  const address = process.env.PIRA_ADDRESS || DEVELOPMENT_ADDRESS;
  return {
    mode,
    devtool: 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice/page.ts',
      support: [],
    },
    output: { path: path.resolve('dist'), filename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } }],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: TARGET })] },
    performance: false,
    plugins: [
      page('taskpane', 'src/taskpane/taskpane.html'),
      page('commands', 'src/commands/commands.html'),
      page('notice', 'src/commands/notice/notice.html'),
      page('support', 'src/taskpane/support.html'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/page.css', to: 'assets' },
          { from: 'manifest.xml', transform: (text) => manifestAt(text.toString(), address) },
        ],
      }),
      new FirstLoadReport(),
    ],
  };
};
