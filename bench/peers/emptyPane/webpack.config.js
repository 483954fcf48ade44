const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const product = require('../../../webpack.config');

/** The empty pane of a new add-in, built as the product is: same page, same policy, same target. */
module.exports = (env, words) => {
  const { output, plugins, ...same } = product(env, words);
  return {
    ...same,
    entry: { taskpane: './bench/peers/emptyPane/main.tsx' },
    output: { ...output, path: path.resolve('out/empty-pane') },
    plugins: plugins.filter(
      (plugin) => plugin instanceof CopyPlugin || plugin.userOptions?.filename === 'taskpane.html',
    ),
  };
};
