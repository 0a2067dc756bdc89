/** Before any test: what tests that run the built program have to know of it (`test/built.ts`). */
import { buildState } from '../src/setup/build-state.mjs';

export default function sayBuild() {
  process.env.ADDENDUM_BUILD = buildState();
}
