/** Words of a figure by itself. */
import { six } from './in-six';

export const FIGURE_WORDS = {
  /** Before the places of all rows of a sum. */
  allRows: six('All at once', 'Toutes à la fois', 'Todas a la vez', 'Все сразу', 'كلها معا', '全部选中'),
  /** With the hole `figure`. */
  copy: six(
    'Copy {figure}',
    'Copier {figure}',
    'Copiar {figure}',
    'Копировать {figure}',
    'نسخ {figure}',
    '复制{figure}',
  ),
  copied: six('Copied', 'Copié', 'Copiado', 'Скопировано', 'تم النسخ', '已复制'),
  notCopied: six(
    'Could not be copied',
    'Copie impossible',
    'No se pudo copiar',
    'Не удалось скопировать',
    'تعذر النسخ',
    '无法复制',
  ),
};
