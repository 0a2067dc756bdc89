/** An error's stack for whoever looks into it, by the source's own lines where a debug build is at work. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { safe } from './terminal';

const PLACE = /([^\s()]+\.js):(\d+):(\d+)/;

/** Where it happened, and what it came of. */
export function stackText({ stack = '', cause }: Error): string {
  const maps = new Map<string, SourceMap | undefined>();
  const lines = stack.split('\n').map((line) => safe(inSource(line, maps)));
  return [...lines, ...(cause instanceof Error ? [stackText(cause)] : [])].join('\n');
}

/** A line of a stack with the place in the source, where a map lies beside the built file: it was loaded before maps could be asked for. */
function inSource(line: string, maps: Map<string, SourceMap | undefined>): string {
  const [place, file = '', row, column] = PLACE.exec(line) ?? [];
  if (place === undefined) return line;
  if (!maps.has(file)) maps.set(file, mapOf(`${file.replace(/^file:\/\//, '')}.map`));
  const entry = maps.get(file)?.findEntry(Number(row) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return line;
  const source = entry.originalSource.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, '');
  return line.replace(place, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
}

function mapOf(file: string): SourceMap | undefined {
  try {
    return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  } catch {
    return undefined;
  }
}
