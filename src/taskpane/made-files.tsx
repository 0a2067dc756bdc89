import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../core/language/language';
import type { MadeFile } from './engine/annex-questions';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import { copyText } from './copy-text';
import { useWords } from './use-words';

/** Files to be taken along, each with its hash, and with another way where the host blocks downloads. */
export function MadeFiles({ files }: { readonly files: readonly MadeFile[] }): ReactElement | null {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <MadeFileRow key={`${file.name} ${file.sha256}`} file={file} />
      ))}
    </ul>
  );
}

function MadeFileRow({ file }: { readonly file: MadeFile }): ReactElement {
  const words = useWords('files');
  const { say, language } = useSpeech();
  const { fileWays, failPart } = usePaneContext();
  const [copied, setCopied] = useState<boolean>();
  const address = useMemo(() => URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type })), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const isText = /^(?:text|application\/json|image\/svg)/.test(file.type);
  const copy = async (): Promise<void> => {
    setCopied(await copyText(new TextDecoder().decode(file.bytes)));
  };
  const copying = (
    <Link onClick={() => void copy()}>
      {copied === true ? words.copied : copied === false ? words.notCopied : say(words.copy, { name: file.name })}
    </Link>
  );
  return (
    <li>
      <span className="head">
        {fileWays ? (
          <span>{file.name}</span>
        ) : (
          <a className="download" href={address} download={file.name}>
            {file.name}
          </a>
        )}
        <span className="soft">{sizeOf(file.bytes.length, language)}</span>
      </span>
      {fileWays && (
        <p className="places">
          {file.name.endsWith('.xlsx') && (
            <Link onClick={() => void fileWays.openAsNew(file.bytes).catch(failPart)}>
              {say(words.openAsNew, { name: file.name })}
            </Link>
          )}
          {isText && copying}
        </p>
      )}
      {file.sha256 !== '' && (
        <details>
          <summary>{words.details}</summary>
          <p className="hash" dir="ltr">
            SHA-256 {file.sha256}
          </p>
          <p className="places">
            {!fileWays && (
              <a href={address} target="_blank" rel="noreferrer">
                {words.openInWindow}
              </a>
            )}
            {!fileWays && isText && copying}
          </p>
        </details>
      )}
    </li>
  );
}

/** In whole kilobytes, as the language writes them. */
const sizeOf = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', numberingSystem: 'latn' }).format(
    Math.max(1, Math.round(bytes / 1024)),
  );
