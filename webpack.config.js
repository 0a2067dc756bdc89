/** How `dist/` is made: one function for each thing that is shipped. */
'use strict';

const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');

/** What every target shares: TypeScript through esbuild, paths without extension, the smallest output. */
function common(name, target) {
  return {
    name,
    mode: 'production',
    context: __dirname,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, charset: 'utf8' } }] },
    optimization: {
      minimizer: [new EsbuildPlugin({ target, legalComments: 'none', charset: 'utf8' })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The command line: `addendum.js` holds what reading and reconciling need, the writers lie in files of their own until they are called for. */
function commandLine() {
  const base = common('command line', 'node20');
  return {
    ...base,
    target: 'node20',
    entry: { addendum: './src/cli/main.ts' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'addendum-[name].js',
      library: { type: 'commonjs2' },
    },
    optimization: { ...base.optimization, chunkIds: 'named', moduleIds: 'deterministic' },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
}

module.exports = [commandLine()];
