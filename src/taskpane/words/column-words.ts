/** Words for columns that are not known. */
import { six } from './in-six';

export const COLUMN_WORDS = {
  yourColumns: six(
    'Columns that are not known',
    'Colonnes inconnues',
    'Columnas desconocidas',
    'Неизвестные столбцы',
    'أعمدة غير معروفة',
    '未识别的列',
  ),
  toMap: six(
    '{count, number} to identify',
    '{count, number} à identifier',
    '{count, number} por identificar',
    'не задано: {count, number}',
    'أعمدة تحتاج إلى تحديد: {count, number}',
    '{count, number}列待识别',
  ),
  mapLead: six(
    'Choose what they are. Your choice is kept on the Settings sheet and used again.',
    'Indiquez ce qu’elles sont. Le choix est conservé dans la feuille Paramètres et réutilisé.',
    'Indique qué son. La elección se guarda en la hoja Configuración y se vuelve a usar.',
    'Укажите, что это. Выбор хранится на листе «Настройки» и применяется снова.',
    'حدد ما هي. ويُحفظ اختيارك في ورقة الإعدادات ويُستخدم من جديد.',
    '请说明各列是什么。选择保存在“设置”工作表中并再次使用。',
  ),
  /** With the hole `heading`. */
  columnIs: six(
    'What “{heading}” is',
    'Ce qu’est « {heading} »',
    'Qué es «{heading}»',
    'Что означает столбец «{heading}»',
    'ما هو "{heading}"؟',
    '“{heading}”是什么',
  ),
  noValues: six('no values', 'aucune valeur', 'sin valores', 'значений нет', 'لا قيم', '无值'),
  choose: six('Choose…', 'Choisir…', 'Elija…', 'выберите…', 'اختيار …', '请选择…'),
  leaveOut: six(
    'none of these: leave out',
    'aucune de celles-ci : écarter',
    'ninguna de estas: omitir',
    'ничего из перечисленного: не читать',
    'لا شيء من هذه: يُستبعد',
    '都不是：不读取',
  ),
  moreColumns: six(
    '{count, plural, one {# more} other {# more}}',
    '{count, plural, one {# autre} many {# autres} other {# autres}}',
    '{count, plural, one {# más} many {# más} other {# más}}',
    '{count, plural, one {еще #} few {еще #} many {еще #} other {еще #}}',
    '{count, plural, zero {لا مزيد} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# آخر} other {# آخر}}',
    '{count, plural, other {还有#列}}',
  ),
  remember: six(
    'Use and remember',
    'Utiliser et retenir',
    'Usar y recordar',
    'Применить и запомнить',
    'استخدام وتذكر',
    '使用并记住',
  ),
};
