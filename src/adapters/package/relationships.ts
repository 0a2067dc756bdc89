/** The relationships of a part: from ids to other parts, and their kinds. */
import type { Package } from './package';
import { refusal } from './refusal';
import { ElementHandler, readXmlPart } from './xml-part';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings` … the same in Transitional and Strict. */
  readonly kind: string;
  /** The part's name without a leading slash, or what stands outside the package as it is written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of `part` (empty for the package itself); none where it has no such part. */
export async function readRelationships(pack: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const own = pack.find(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (own === undefined) return [];
  const { file, limits } = pack.options;
  const found: Relationship[] = [];
  await readXmlPart(
    pack,
    own,
    new ElementHandler((path, tag) => {
      if (path !== 'Relationships/Relationship') return;
      if (found.length === limits.relationships) {
        throw refusal(file, 'package-too-large', { part: own, limit: `${limits.relationships} relationships` });
      }
      const type = tag.get('Type') ?? '';
      const target = tag.get('Target') ?? '';
      const external = tag.get('TargetMode')?.toLowerCase() === 'external';
      found.push({
        id: tag.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(folder, target),
        external,
      });
    }),
  );
  return found;
}

/** The part that a target in the relationships of a part in `folder` names. */
export function resolveTarget(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
