/** What the linter minds: mistakes that types do not catch, and the walls around the core. Nothing that prettier does. */
'use strict';

const js = require('@eslint/js');
const tseslint = require('typescript-eslint');

/** In the core, a number becomes an amount, and is rounded, in one file only. */
const MONEY_ONLY = 'Amounts are read and rounded in src/core/values/money.ts only.';
const FLOATING = [
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='round']", message: MONEY_ONLY },
  { selector: "CallExpression[callee.property.name='toFixed']", message: MONEY_ONLY },
  {
    selector: "CallExpression[callee.name='parseFloat'], MemberExpression[property.name='parseFloat']",
    message: MONEY_ONLY,
  },
];

/** A list of 200,000 rows, handed over item by item as arguments, is an overflow of the stack. */
const SPREAD = {
  selector: "CallExpression[callee.property.name='push'] > SpreadElement",
  message: 'A call takes no more than some 100,000 arguments: use `append` of src/core/values/append.ts.',
};

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', 'coverage/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-promises': 'error',
      // Flat arrays are read by index all over; `noUncheckedIndexedAccess` makes each such place say that it is sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-misleading-character-class': 'off',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/index', '**/utils'], message: 'No barrels, no utils.' }] },
      ],
    },
  },
  {
    // Where figures are made, read and written `void` is no way out either: what is not awaited is not done when it is said to be.
    files: ['src/core/**/*.ts', 'src/adapters/**/*.ts', 'src/cli/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }] },
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', SPREAD] } },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/values/money.ts'],
    rules: { 'no-restricted-syntax': ['error', ...FLOATING, SPREAD] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
      },
    },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
);
