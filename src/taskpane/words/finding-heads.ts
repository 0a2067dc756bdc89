/** Headings of the list of findings, in the six languages. */
import type { FindingHeads } from '../../core/edits/findings-list';
import type { Language } from '../../core/language/language';

const ORDER = ['title', 'severity', 'code', 'what', 'message', 'hint', 'file', 'sheet', 'cell'] as const;

const headsOf = (text: string): FindingHeads => {
  const words = text.split(' | ');
  return Object.fromEntries(ORDER.map((name, at) => [name, words[at]!])) as unknown as FindingHeads;
};

export const FINDING_HEADS: { readonly [L in Language]: FindingHeads } = {
  en: headsOf('Findings | Severity | Code | Finding | Details | What to do | File | Sheet | Cell'),
  fr: headsOf('Constatations | Gravité | Code | Objet | Détail | Que faire | Fichier | Feuille | Cellule'),
  es: headsOf('Observaciones | Gravedad | Código | Asunto | Detalle | Qué hacer | Archivo | Hoja | Celda'),
  ru: headsOf('Замечания | Важность | Код | Замечание | Подробно | Что сделать | Файл | Лист | Ячейка'),
  ar: headsOf('الملاحظات | الدرجة | الرمز | الموضوع | التفصيل | ما ينبغي عمله | الملف | الورقة | الخلية'),
  zh: headsOf('检查结果 | 级别 | 代码 | 事项 | 详情 | 如何处理 | 文件 | 工作表 | 单元格'),
};
