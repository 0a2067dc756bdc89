import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../core/language/language';
import type { LeftOutReasons } from '../core/language/reasons';
import { PUNCTUATION } from '../core/language/punctuation';
import type { AccountPart } from '../core/reconciliation/proof-verdict';
import type { SheetProof } from '../core/reconciliation/reconciliation';
import { formatAmount, formatCount } from '../core/language/format';
import { currencyDecimals } from '../core/values/currencies';
import type { Place } from '../core/values/address';
import type { LeftOutReason } from '../core/values/diagnostic';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { placeOfPart } from './place-of-part';
import { PlaceLink } from './place-link';
import { useSpeech } from './speech';
import { useWords } from './use-words';

/** Numbers that have a class of their own. */
const APART: ReadonlySet<LeftOutReason> = new Set(['total-row', 'set-aside']);

interface AccountCellsProps {
  readonly part: AccountPart;
  readonly onClose: () => void;
}

/** Where the numbers of a class are: each sheet with how many, their sums, and the way to them. */
export default function AccountCells({ part, onClose }: AccountCellsProps): ReactElement {
  const { outline } = usePaneContext();
  const { language } = useSpeech();
  const own = useWords('annex');
  const leftOut = useWords('leftOut');
  const decimalsOf = (currency: string): number =>
    currency === '' ? 2 : (currencyDecimals(currency) ?? outline?.decimals ?? 2);
  return (
    <div className="account-cells">
      <ul>
        {part.sheets.map((each) => {
          const { file, sheet, numbers, sums } = each;
          const of = outline?.proof.sheets.find((one) => one.file === file && one.sheet === sheet);
          const why = part.class === 'left out' && of ? reasonsOf(of, leftOut, language) : '';
          const areas = areasOf(each);
          return (
            <li key={`${file} ${sheet}`}>
              <span className="head">
                <PlaceLink place={placeOfPart(each)} />
                <span>{formatCount(numbers, language)}</span>
              </span>
              {sums.map(({ currency, amount }) => (
                <span key={currency} className="sum">
                  <bdi dir="ltr">
                    {currency} {formatAmount(amount, { decimals: decimalsOf(currency), language })}
                  </bdi>
                </span>
              ))}
              {areas.length > 1 && <Areas places={areas} />}
              {why !== '' && <span className="soft">{why}</span>}
            </li>
          );
        })}
      </ul>
      <Link onClick={onClose}>{own.close}</Link>
    </div>
  );
}

/** Each area by itself: not every Excel can select several at once. */
const areasOf = (each: AccountPart['sheets'][number]): Place[] =>
  each.areas.map((area) => placeOfPart({ ...each, areas: [area] }));

const FIRST = 8;
const MORE = 100;

function Areas({ places }: { readonly places: readonly Place[] }): ReactElement {
  const { show } = usePaneContext();
  const { words, say } = useSpeech();
  const [count, setCount] = useState(FIRST);
  const left = Math.max(0, places.length - count);
  return (
    <span className="areas">
      {places.slice(0, count).map((place) => (
        <Link key={place.cell} className="place" dir="ltr" onClick={() => void show(place)}>
          {place.cell}
        </Link>
      ))}
      {left > 0 && <Link onClick={() => setCount(count + MORE)}>{say(words.more, { count: left })}</Link>}
    </span>
  );
}

function reasonsOf({ reasons }: SheetProof, names: LeftOutReasons, language: Language): string {
  const { parenthesis, semicolon } = PUNCTUATION[language];
  return [...reasons]
    .filter(([reason]) => !APART.has(reason))
    .map(([reason, rows]) => `${names[reason]}${parenthesis}${formatCount(rows, language)})`)
    .join(semicolon);
}
