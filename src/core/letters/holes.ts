/** The holes of a wording: names between braces, in any of the six languages. A brace itself is written twice. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import { headingKey } from '../values/code-key';

/** Those that a letter about reports fills, and those of them that a notice about contributions fills too. */
const COMMON_HOLES = [
  ...(['State', 'the State', 'Formal name', 'Instrument', 'Year', 'Due', 'As at', 'Date', 'Class'] as const),
  ...(['Addressee', 'Office', 'Address'] as const),
] as const;
const REPORT_HOLES = ['Report', 'Days late', 'Last year', 'Missing', 'Forms', 'Entry into force'] as const;
/** Amounts are those of all meetings that the notice is about; `Amounts` alone in a line is a table of them. */
const NOTICE_HOLES = [
  ...(['Meeting', 'Number', 'Rate', 'Adjusted rate', 'Amount', 'Outstanding', 'Overdue', 'Since'] as const),
  ...(['Credit', 'Paid', 'Amounts'] as const),
] as const;

export type ReportHole = (typeof COMMON_HOLES | typeof REPORT_HOLES)[number];
export type NoticeHole = (typeof COMMON_HOLES | typeof NOTICE_HOLES)[number];
export type Hole = ReportHole | NoticeHole;

export const HOLES_OF_REPORTS: readonly Hole[] = [...COMMON_HOLES, ...REPORT_HOLES];
export const HOLES_OF_NOTICES: readonly Hole[] = [...COMMON_HOLES, ...NOTICE_HOLES];
export const HOLES: readonly Hole[] = [...HOLES_OF_REPORTS, ...NOTICE_HOLES];

/** In the order of the languages; further spellings after `; `. */
const NAMES: { readonly [H in Hole]: string } = {
  State: 'State; Name | État; Nom | Estado; Nombre | Государство | الدولة | 国家',
  // With its article, where the language has articles: as it stands in a sentence.
  'the State': "the State | l’État; l'État | el Estado | Государство в тексте | الدولة في النص | 行文国名",
  'Formal name': 'Formal name | Nom officiel | Nombre oficial | Официальное название | الاسم الرسمي | 正式名称',
  Instrument: 'Instrument | Instrument | Instrumento | Договор; Документ | الصك | 文书',
  Report: 'Report; Title | Rapport; Titre | Informe; Título | Доклад; Название | التقرير; العنوان | 报告; 名称',
  Year: 'Year | Année | Año | Год | السنة | 年份',
  Due: 'Due; Due day | Échéance | Fecha límite | Срок | الموعد المحدد | 到期日; 截止日期',
  'As at': 'As at | Arrêté au | Fecha de referencia; A fecha de | По состоянию на | حتى تاريخ | 截至日期',
  Date: 'Date | Date | Fecha | Дата | التاريخ | 日期',
  'Days late': 'Days late | Jours de retard | Días de retraso | Дней просрочки | أيام التأخير | 逾期天数',
  'Last year': 'Last year | Dernière année | Último año | Последний год | آخر سنة | 最近年份',
  Missing: 'Missing | Manquant | Pendiente | Недостает | الناقص | 缺交',
  Forms: 'Forms | Formulaires | Formularios | Формы | الاستمارات | 表格',
  Class: 'Class | Catégorie | Clase | Категория | الفئة | 类别',
  'Entry into force':
    'Entry into force | Entrée en vigueur | Entrada en vigor | Вступление в силу | بدء النفاذ | 生效日期',
  Addressee: 'Addressee | Destinataire | Destinatario | Адресат | المرسل إليه | 收件人',
  Office: 'Office | Bureau; Mission | Oficina; Misión | Учреждение; Представительство | المكتب; البعثة | 机构; 代表团',
  Address: 'Address | Adresse | Dirección | Адрес | العنوان البريدي | 地址',
  Meeting:
    'Meeting; Meetings | Réunion; Réunions | Reunión; Reuniones | Совещание; Совещания | الاجتماع; الاجتماعات | 会议',
  Number: 'Number | Numéro | Número | Номер | الرقم | 编号',
  Rate: 'Rate | Taux | Tasa | Ставка | المعدل | 比率',
  'Adjusted rate':
    'Adjusted rate | Taux ajusté | Tasa ajustada | Скорректированная ставка | المعدل المعدَّل | 调整后比率',
  Amount: 'Amount | Montant | Importe; Monto | Сумма | المبلغ | 金额',
  Outstanding: 'Outstanding | Solde dû; Restant dû | Saldo pendiente | Задолженность | المبلغ غير المسدد | 未缴数额',
  Overdue: 'Overdue | Arriéré; Échu | Vencido; Atrasado | Просрочено | المتأخر | 逾期数额',
  Since: 'Since; Overdue since | En retard depuis | Vencido desde | Просрочено с | متأخر منذ | 逾期自',
  Credit: 'Credit | Crédit | Crédito | Остаток в пользу государства; Кредит | الرصيد الدائن | 贷记额',
  Paid: 'Paid; Received | Reçu; Payé | Recibido; Pagado | Получено; Уплачено | المقبوض; المدفوع | 已收数额',
  Amounts:
    'Amounts; Table | Montants; Tableau | Importes; Montos; Cuadro | Суммы; Таблица | المبالغ; الجدول | 各项金额',
};

const BY_KEY = new Map(
  HOLES.flatMap((hole) => NAMES[hole].split(/ \| |; /).map((name) => [headingKey(name), hole] as const)),
);

/** What a hole is called in a language. */
export const holeName = (hole: Hole, language: Language): string =>
  NAMES[hole].split(' | ')[LANGUAGES.indexOf(language)]!.split('; ')[0]!;

/** A text cut at its holes: plain pieces, holes that are known, and what stands between braces but is none. */
export type Piece =
  { readonly text: string } | { readonly hole: Hole; readonly written: string } | { readonly unknown: string };

/** Also as a Chinese keyboard writes them. */
const BRACES = /\{\{|\}\}|[{｛]([^{}｛｝\n]*)[}｝]|[{}｛｝]/g;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(BRACES)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    pieces.push(pieceOf(found[0], found[1]));
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function pieceOf(written: string, name: string | undefined): Piece {
  if (written === '{{' || written === '}}') return { text: written[0]! };
  const hole = name === undefined ? undefined : BY_KEY.get(headingKey(name));
  return hole === undefined ? { unknown: written } : { hole, written };
}
