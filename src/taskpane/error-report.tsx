import { useState } from 'react';
import type { ReactElement } from 'react';
import { copyText } from './copy-text';
import { DefaultButton } from './fluent';
import { useWords } from './use-words';

/** Folded away under a notice: what to send to whoever looks into it. It runs from left to right in every language. */
export function ErrorReport({ report }: { readonly report: string }): ReactElement {
  const host = useWords('host');
  const words = useWords('figures');
  const [isCopied, setCopied] = useState(false);
  return (
    <details className="error-report">
      <summary>{host.toReport}</summary>
      <pre dir="ltr">{report}</pre>
      <DefaultButton onClick={() => void copyText(report).then(setCopied)}>
        {isCopied ? words.copied : host.copyReport}
      </DefaultButton>
    </details>
  );
}
