/** How `dist/` is made: one function for each thing that is shipped. */
'use strict';

const path = require('node:path');
const { BannerPlugin, DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** What every target shares: TypeScript through esbuild, paths without extension, the smallest output. */
function common(name, target) {
  return {
    name,
    mode: 'production',
    context: __dirname,
    devtool: false,
    // By the names that a folder has in the tree, wherever that is: the same sources give the same files.
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], symlinks: false },
    resolveLoader: { symlinks: false },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, charset: 'utf8', jsx: 'automatic' } }],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target, legalComments: 'none', charset: 'utf8' })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The command line: `addendum.js` holds what reading and reconciling need, the writers lie in files of their own until they are called for. */
function commandLine() {
  // Not `node20`: for a version of Node esbuild puts a constructor in place of each pattern with `\p{…}`, which is then made anew at each use.
  const base = common('command line', 'es2022');
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
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      // hucre asks for it before it deflates; every Node that we run on has it, and loads its whole HTTP client to answer.
      new DefinePlugin({ 'typeof Response': JSON.stringify('function') }),
    ],
  };
}

/** Pages for browsers in a folder of their own: static files that any web server gives out. Each page has a script of its name. */
function browser(folder, pages) {
  const base = common(folder, 'es2022');
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(pages.map(({ script, entry }) => [script, entry])),
    output: {
      path: path.join(__dirname, 'dist', folder),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    optimization: { ...base.optimization, chunkIds: 'named', moduleIds: 'deterministic' },
    plugins: [
      new NormalModuleReplacementPlugin(
        /^\.\.\/\.\.\/ContextualMenu$/,
        path.join(__dirname, 'src/taskpane/no-menu.ts'),
      ),
      ...pages.map(
        ({ script, template }) =>
          new HtmlPlugin({
            template,
            templateParameters: { isInstallable: folder === 'page' },
            filename: path.basename(template),
            chunks: [script],
            scriptLoading: script === 'commands' ? 'blocking' : 'defer',
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'samples/ccw-2013.xlsx', to: 'samples/[name][ext]' },
          { from: 'src/taskpane/styles/*.css', to: 'taskpane.css', transformAll: inOrder(PANE_STYLES) },
          { from: 'src/taskpane/styles/page.css', to: 'page.css' },
        ],
      }),
    ],
  };
}

/** The pane's styles as one file: what is for all first, contrast themes last. Those of the page alone are a file of their own, which the pane does not load. */
const PANE_STYLES = 'base frame cards forms check reconcile annex status tables budget contrast'.split(' ');
const inOrder = (names) => (assets) => {
  const byName = new Map(assets.map(({ sourceFilename, data }) => [path.basename(sourceFilename, '.css'), data]));
  const unplaced = [...byName.keys()].filter((name) => name !== 'page' && !names.includes(name));
  if (unplaced.length > 0) throw new Error(`give these styles their place in PANE_STYLES: ${unplaced.join(', ')}`);
  return names.map((name) => byName.get(name).toString('utf8')).join('\n');
};

/** The task pane in Excel, what its ribbon does without it, and the window in which that speaks. */
const pane = () =>
  browser('pane', [
    { script: 'pane', entry: './src/taskpane/taskpane-entry.tsx', template: './src/taskpane/taskpane.html' },
    {
      script: 'commands',
      entry: './src/taskpane/commands/commands-entry.ts',
      template: './src/taskpane/commands.html',
    },
    { script: 'told', entry: './src/taskpane/commands/told-entry.ts', template: './src/taskpane/told.html' },
    // Where Excel saves no files, the pane opens this in a browser.
    { script: 'page', entry: './src/taskpane/page/page-entry.tsx', template: './src/taskpane/page.html' },
  ]);

/** The same pane beside a view of the workbook, without Excel. */
const page = () =>
  browser('page', [
    { script: 'page', entry: './src/taskpane/page/page-entry.tsx', template: './src/taskpane/page.html' },
  ]);

module.exports = [commandLine(), pane(), page()];
