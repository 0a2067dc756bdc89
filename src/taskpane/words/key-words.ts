/** The keys of the pane, told by pressing ?. */
import { six } from './in-six';

export const KEY_WORDS = {
  keys: six('Keys', 'Touches', 'Teclas', 'Клавиши', 'المفاتيح', '按键'),
  close: six('Close', 'Fermer', 'Cerrar', 'Закрыть', 'إغلاق', '关闭'),
  steps: six('among the steps', 'entre les étapes', 'entre los pasos', 'по шагам', 'بين الخطوات', '在各步骤之间'),
  findings: six(
    'among the findings',
    'entre les constatations',
    'entre las observaciones',
    'по замечаниям',
    'بين الملاحظات',
    '在检查结果之间',
  ),
  go: six(
    'open, or go to the cell',
    'ouvrir, ou aller à la cellule',
    'abrir o ir a la celda',
    'открыть или перейти к ячейке',
    'فتح أو انتقال إلى الخلية',
    '打开或转到单元格',
  ),
  back: six(
    'come back from the cell, or close a form',
    'revenir de la cellule, ou fermer un formulaire',
    'volver de la celda o cerrar un formulario',
    'вернуться от ячейки или закрыть форму',
    'العودة من الخلية أو إغلاق النموذج',
    '从单元格返回，或关闭表单',
  ),
  undo: six(
    'undo the last change of the pane',
    'annuler la dernière modification du volet',
    'deshacer el último cambio del panel',
    'отменить последнее изменение панели',
    'التراجع عن آخر تغيير في اللوحة',
    '撤销窗格的上一次更改',
  ),
  find: six('to the search', 'à la recherche', 'a la búsqueda', 'к поиску', 'إلى البحث', '转到查找'),
  help: six('these keys', 'ces touches', 'estas teclas', 'эта подсказка', 'هذه المفاتيح', '显示按键'),
};
