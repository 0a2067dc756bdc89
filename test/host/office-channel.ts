/**
 * The host's end of the channel between Office's client and Excel on the web: texts that are posted from window to window. What is
 * known of it was read from the client's own code and requests.
 */
import type { BookModel, ChangeEvent } from './book-model';
import type { Batch } from './process-query';
import { QueryProcessor } from './process-query';
import { isWithin } from './requirement-sets';

export const CONVERSATION = 'conversation';
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5 MB for a request and for a response. */
const LARGEST = 5 * 1024 * 1024;
const TOO_LARGE = { request: 5103, response: 5104 } as const;
/** Calls of Excel's API. */
const RICH_API = 93;
/** What an add-in keeps with the workbook is written. */
const SAVE_SETTINGS = 76;
/** What the client sends of itself: at its start, and to let ranges go. */
const HOUSEKEEPING = /AddinInternalService|_RemoveReference/;
/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit: nothing is done while a cell is being edited. */
const EDITING = { code: 'InvalidOperationInCellEditMode', until: 0 };
/** Flag of a request that waits for it. */
const DELAY_FOR_CELL_EDIT = 64;
/** What the manifest asks for. */
const NEWEST_NEEDED = '1.13';
/** Numbers of the events of sheets, as the client knows them. */
const EVENTS: Readonly<Record<ChangeEvent['kind'], number>> = { changed: 10, added: 13, deleted: 15, calculated: 16 };

export interface ChannelOptions {
  /** A command of the ribbon that was pressed before its page was there: told as soon as the page listens. */
  readonly press?: string;
  readonly language?: string;
  /** Requirement sets of this Excel. */
  readonly sets?: Readonly<Record<string, string>>;
  /**
   * Asked before the n-th batch (from 0) that is not the client's own housekeeping: a code of Excel's errors where it shall fail, before it does
   * anything; or a fault that strikes on the way, or when all is done and only the answer is lost.
   */
  readonly fault?: (n: number, actions: number) => string | Fault | undefined;
}

/** The code of a fault where Excel is gone and gives no answer. */
export const SILENCE = 'Silence';

export interface Fault {
  readonly code: string;
  /** So many actions of the batch are carried out. */
  readonly after: number;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: BookModel['settings'] };
  };
}

/** What the client finds in its window's name, as Excel on the web puts it there. */
export const windowName = (hostPage: string, language = 'en-US'): string =>
  JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: `Excel$Web$16.00$${language}$correlation$$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|addin-1|${encodeURIComponent(hostPage)}`,
    serializerVersion: '1',
    flights: '[]',
    disableLogging: true,
  });

export class OfficeChannel {
  /** Batches so far, with the bytes of each answer. */
  readonly batches: number[] = [];
  /** And of each request. */
  readonly requests: number[] = [];
  processor: QueryProcessor;
  private asked = 0;
  private fault: ChannelOptions['fault'];
  private readonly events = new Map<string, Message>();

  constructor(
    private book: BookModel,
    private readonly send: (message: object) => void,
    private readonly options: ChannelOptions = {},
  ) {
    this.processor = this.serve(book, options.fault);
  }

  /** Has another workbook open from now on: the client itself need not be started again. */
  serve(book: BookModel, fault: ChannelOptions['fault']): QueryProcessor {
    this.book = book;
    this.fault = fault;
    this.asked = 0;
    this.batches.length = 0;
    this.requests.length = 0;
    book.listeners.push((change) => this.push(change));
    return (this.processor = new QueryProcessor(book, this.options.sets?.['ExcelApi'] ?? NEWEST_NEEDED));
  }

  /** Takes a message of the client's. */
  take(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0) return;
    if (message._actionType === 1) this.events.set(message._actionName, message);
    if (message._actionType === 1 && /command/i.test(message._actionName)) this.press(message);
    if (message._actionType === 2) this.events.delete(message._actionName);
    if (message._actionType !== 0) this.reply(message, { Error: 0 });
    else if (message._actionName === 'ContextActivationManager_getAppContextAsync') this.reply(message, this.context());
    else if (message._actionName === 'executeMethod')
      void this.whenFree(message, () => {
        const answer = this.execute(message);
        if (answer) this.reply(message, answer);
      });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.runoptions: `delayForCellEdit` waits until the cell is left. */
  private async whenFree({ _data: data }: Message, then: () => void): Promise<void> {
    const waits = (Number(data?.ArrayData?.[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    while (waits && this.book.isEditing) await new Promise((resolve) => setTimeout(resolve, 5));
    then();
  }

  /** `undefined`: no answer will ever come. */
  private execute({ _data: data }: Message): object | undefined {
    if (data?.DdaMethod?.DispatchId === SAVE_SETTINGS) {
      this.book.settings = data.DdaSettingsMethod?.Properties ?? [];
      return { Version: 1, Error: 0 };
    }
    if (data?.DdaMethod?.DispatchId !== RICH_API) return { Version: 1, Error: 5001 };
    const body = String(data.ArrayData?.[4]);
    const bytes = Buffer.byteLength(body);
    if (bytes > LARGEST) return { Version: 1, Error: TOO_LARGE.request };
    const batch = JSON.parse(body) as Batch;
    const isOwn = HOUSEKEEPING.test(body);
    const fault = isOwn ? undefined : this.fault?.(this.asked++, batch.Actions.length);
    const strikes = typeof fault === 'string' ? { code: fault, until: 0 } : fault && { ...fault, until: fault.after };
    const answer = this.processor.process(batch, isOwn || !this.book.isEditing ? strikes : EDITING);
    this.requests.push(bytes);
    if (strikes?.code === SILENCE) return undefined;
    const text = JSON.stringify(answer);
    this.batches.push(Buffer.byteLength(text));
    if (this.batches.at(-1)! > LARGEST) return { Version: 1, Error: TOO_LARGE.response };
    return { Version: 1, Error: 0, Data: [200, [], text] };
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs: from 1.14 on it says what was done through the API. */
  private push({ kind, sheet: { id: sheet }, address, byAddIn }: ChangeEvent): void {
    const registered = this.events.get('richApiMessage');
    if (!registered) return;
    const saysWho = isWithin('1.14', this.options.sets?.['ExcelApi'] ?? NEWEST_NEEDED);
    const event = {
      ...{ type: EVENTS[kind], source: 'Local', worksheetId: sheet, address },
      ...(kind === 'changed' ? { changeType: 'RangeEdited' } : {}),
      ...(saysWho && kind === 'changed' ? { triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown' } : {}),
    };
    const entries = [sheet, 'Workbook'].map((target) => [
      65_536,
      EVENTS[kind],
      target,
      JSON.stringify(event),
      0,
      false,
    ]);
    this.post(registered, 1, { ArrayData: entries });
  }

  private press(message: Message): void {
    const { press } = this.options;
    if (press === undefined) return;
    const pressed = { 0: 'command 1', 1: press, 2: JSON.stringify({ source: { id: `Addendum.${press}` } }) };
    setTimeout(() => this.post(message, 1, pressed), 0);
  }

  private reply(message: Message, data: object): void {
    this.post(message, 0, data);
  }

  private post(message: Message, responseType: number, data: object): void {
    this.send({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: 'https://localhost',
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      _data: data,
    });
  }

  private context(): object {
    const { language = 'en-US', sets = { ExcelApi: NEWEST_NEEDED } } = this.options;
    return {
      _id: 'addin-1',
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: 'https://contoso.example/workbook.xlsx',
      _clientMode: 1,
      _settings: this.book.settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _touchEnabled: false,
      _commerceAllowed: false,
      _requirementMatrix: JSON.stringify({ RichApiRuntime: '1.2', DelayForCellEdit: '1.1', ...sets }),
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.18000.1000',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'Addendum',
      _appDomains: [],
      _dialogRequirementMatrix: '',
      _featureGates: {},
      _officeTheme: {},
    };
  }
}
