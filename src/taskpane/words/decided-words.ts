/** Words of the list of what was decided. */
import { six } from './in-six';

export const DECIDED_WORDS = {
  /** With the hole `count`. */
  decided: six(
    'Decided so far: {count, number}',
    'Décidé jusqu’ici : {count, number}',
    'Decidido hasta ahora: {count, number}',
    'Уже решено: {count, number}',
    'ما تقرر حتى الآن: {count, number}',
    '目前已决定：{count, number}',
  ),
  Waivers: six('Waived', 'Dérogations', 'Exenciones', 'Снятые замечания', 'إعفاءات', '已豁免'),
  Explanations: six('Explained', 'Explications', 'Explicaciones', 'Пояснения', 'تفسيرات', '已说明'),
  Mapping: six(
    'Rows assigned',
    'Lignes rattachées',
    'Filas asignadas',
    'Отнесённые строки',
    'صفوف مربوطة',
    '已归入的行',
  ),
  Settings: six(
    'Columns identified',
    'Colonnes identifiées',
    'Columnas identificadas',
    'Опознанные столбцы',
    'أعمدة محددة',
    '已确定的列',
  ),
  Reading: six(
    'What tables are',
    'Ce que sont les tableaux',
    'Qué son las tablas',
    'Что такое таблицы',
    'ماهية الجداول',
    '表格的含义',
  ),
  Corrections: six(
    'Cells read otherwise',
    'Cellules lues autrement',
    'Celdas leídas de otro modo',
    'Ячейки, читаемые иначе',
    'خلايا تُقرأ على نحو آخر',
    '另作读取的单元格',
  ),
  Meetings: six(
    'Meetings added',
    'Réunions ajoutées',
    'Reuniones añadidas',
    'Добавленные совещания',
    'اجتماعات مضافة',
    '已添加的会议',
  ),
  BudgetLines: six(
    'Budget lines added',
    'Postes ajoutés',
    'Partidas añadidas',
    'Добавленные статьи',
    'بنود مضافة',
    '已添加的预算项目',
  ),
  Corrected: six(
    'Cells corrected',
    'Cellules corrigées',
    'Celdas corregidas',
    'Исправленные ячейки',
    'خلايا مصححة',
    '已更正的单元格',
  ),
  takeBack: six('Take back', 'Retirer', 'Retirar', 'Отменить', 'سحب', '撤回'),
  /** With the hole `about`. */
  takeBackName: six(
    'Take back: {about}',
    'Retirer : {about}',
    'Retirar: {about}',
    'Отменить: {about}',
    'سحب: {about}',
    '撤回：{about}',
  ),
  before: six('before', 'avant', 'antes', 'прежде', 'من قبل', '此前'),
  blank: six('blank', 'vide', 'vacía', 'пусто', 'فارغة', '空白'),
};
