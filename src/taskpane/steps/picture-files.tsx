import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { MadeFile, ShownChart } from '../engine/annex-questions';
import { sha256Of } from '../engine/made-file';
import { Link } from '../fluent';
import { MadeFiles } from '../made-files';
import { useWords } from '../use-words';
import { pngOf } from './picture-bytes';

/** The files of a picture, and the picture itself for the clipboard: what is pasted into Word is seen in every version of it. */
export function PictureFiles({ drawing, file }: ShownChart): ReactElement {
  const words = useWords('charts');
  const files = useWords('files');
  const [png, setPng] = useState<MadeFile>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const bytes = await pngOf(drawing);
      const name = file.name.replace(/\.svg$/, '.png');
      const made = { name, type: 'image/png', bytes, sha256: await sha256Of(bytes) };
      if (isCurrent) setPng(made);
    };
    // Without it the SVG is still there.
    make().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [drawing, file]);
  const copy = async (): Promise<void> => {
    try {
      const blob = new Blob([png!.bytes as BlobPart], { type: png!.type });
      await navigator.clipboard.write([new ClipboardItem({ [png!.type]: blob })]);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      {png && (
        <p className="places">
          <Link aria-label={`${words.copyPicture}: ${drawing.title}`} onClick={() => void copy()}>
            {words.copyPicture}
          </Link>
          <span className="soft" role="status">
            {copied === true ? files.copied : copied === false ? files.notCopied : ''}
          </span>
        </p>
      )}
      <MadeFiles files={png ? [file, png] : [file]} />
    </>
  );
}
