/** Words of the page's form by which a cell is read otherwise than its file has it. */
import { six } from './in-six';

export const CORRECT_WORDS = {
  instead: six('Read instead', 'Lire à la place', 'Leer en su lugar', 'Читать вместо этого', 'يُقرأ بدلا منه', '改读为'),
  as: six('As', 'En tant que', 'Como', 'В виде', 'بوصفه', '作为'),
  number: six('number', 'nombre', 'número', 'число', 'رقم', '数字'),
  text: six('text', 'texte', 'texto', 'текст', 'نص', '文本'),
  day: six('date', 'date', 'fecha', 'дата', 'تاريخ', '日期'),
  blank: six('blank', 'vide', 'vacía', 'пусто', 'فارغ', '空白'),
  willBeRead: six('Will be read:', 'Sera lu :', 'Se leerá:', 'Будет прочитано:', 'سيُقرأ:', '将读作：'),
  notUnderstood: six(
    'This cannot be read so, or in more than one way.',
    'Cela ne peut se lire ainsi, ou se lit de plusieurs façons.',
    'Esto no puede leerse así, o puede leerse de varias maneras.',
    'Так это прочитать нельзя, или можно прочитать по-разному.',
    'لا يمكن قراءته هكذا، أو يمكن قراءته بأكثر من طريقة.',
    '无法这样读取，或有多种读法。',
  ),
  reason: six('Reason', 'Motif', 'Motivo', 'Причина', 'السبب', '理由'),
  keep: six('Read so', 'Lire ainsi', 'Leer así', 'Читать так', 'يُقرأ هكذا', '按此读取'),
  lead: six(
    'Your file stays as it is. It is kept beside it, in the sheet Corrections, and holds only while the cell has what it has now.',
    'Votre fichier reste tel quel. La correction est conservée à côté, dans la feuille Corrections, et ne vaut que tant que la cellule garde son contenu actuel.',
    'Su archivo no cambia. La corrección se guarda aparte, en la hoja Correcciones, y vale solo mientras la celda tenga su contenido actual.',
    'Ваш файл не меняется. Исправление хранится рядом, на листе «Исправления», и действует, пока содержимое ячейки прежнее.',
    'يبقى ملفك كما هو. ويُحفظ التصحيح بجانبه في ورقة التصحيحات، ولا يسري إلا ما دامت الخلية على حالها.',
    '您的文件保持不变。更正另存于“更正”工作表，仅在单元格内容不变时有效。',
  ),
};
