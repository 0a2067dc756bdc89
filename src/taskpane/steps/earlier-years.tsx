import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DefaultButton, Link } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** The files of earlier years that the estimate is compared with. */
export function EarlierYears(): ReactElement {
  const { earlierYears } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('budgetSteps');
  const chooser = useRef<HTMLInputElement>(null);
  const { files, key, choose } = earlierYears;
  const add = async (given: readonly File[]): Promise<void> => {
    const read = await Promise.all(
      given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    // A file of the same name is the newer one.
    choose([...files.filter(({ name }) => !read.some((each) => each.name === name)), ...read]);
  };
  return (
    <div className="card earlier">
      <p>
        <strong>{words.earlierYears}</strong> <span className="soft">{words.earlierYearsWhy}</span>
      </p>
      {files.length > 0 && (
        <ul>
          {files.map(({ name }) => (
            <li key={name} className="head">
              <bdi>{name}</bdi>
              <Link
                aria-label={say(words.removeEarlier, { name })}
                onClick={() => choose(files.filter((each) => each.name !== name))}
              >
                ✕
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="soft" role="status">
        {files.length > 0 && key === '' && words.readingEarlier}
      </p>
      <input
        ref={chooser}
        className="hidden"
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv,.txt"
        aria-label={words.earlierYears}
        tabIndex={-1}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <DefaultButton onClick={() => chooser.current?.click()}>{words.addEarlier}</DefaultButton>
    </div>
  );
}
