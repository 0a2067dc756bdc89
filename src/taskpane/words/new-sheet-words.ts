/** Words for sheets that are added. */
import { six } from './in-six';

export const NEW_SHEET_WORDS = {
  addSheets: six(
    'Add the sheets for',
    'Feuilles à ajouter :',
    'Añadir las hojas para',
    'Добавить листы:',
    'إضافة أوراق',
    '添加以下工作表',
  ),
  sheetsForCosts: six(
    'costs of meetings',
    'coûts des réunions',
    'gastos de reuniones',
    'расходы на совещания',
    'تكاليف الاجتماعات',
    '会议费用',
  ),
  sheetsForStatus: six(
    'reporting status',
    'état des rapports',
    'situación de los informes',
    'представление докладов',
    'حالة الإبلاغ',
    '报告情况',
  ),
  sheetsOfSample: six(
    'the sample (illustrative)',
    'l’exemple (fictif)',
    'el ejemplo (ilustrativo)',
    'пример (условный)',
    'المثال (توضيحي)',
    '示例(仅供说明)',
  ),
  setUpLead: six(
    'Adds the sheets that are missing, empty, with headings, tables and drop-down lists. Existing content is not changed.',
    'Ajoute les feuilles manquantes, vides, avec intitulés de colonnes, tableaux et listes de choix. Rien de ce qui existe n’est modifié.',
    'Añade las hojas que faltan, vacías, con encabezamientos, tablas y listas de opciones. Nada de lo existente se modifica.',
    'Добавляет недостающие листы — пустые, с заголовками, таблицами и раскрывающимися списками. Имеющееся содержимое не меняется.',
    'تُضاف الأوراق الناقصة فارغةً، بعناوينها وجداولها وقوائم اختيارها. ولا يُمس أي شيء موجود.',
    '添加尚缺的空白工作表，含标题、表格和选择列表。不改动已有内容。',
  ),
  sampleLead: six(
    'A whole year with invented amounts, to explore.',
    'Une année entière avec des montants inventés, pour découvrir.',
    'Un año entero con importes inventados, para explorar.',
    'Целый год с вымышленными суммами — для ознакомления.',
    'سنة كاملة بمبالغ افتراضية، للاطلاع.',
    '一整年的虚构金额，供试用。',
  ),
  add: six('Add', 'Ajouter', 'Añadir', 'Добавить', 'إضافة', '添加'),
};
