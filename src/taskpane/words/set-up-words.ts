/** Words of the set-up workbook beside files that are only read. */
import { six } from './in-six';

export const SET_UP_WORDS = {
  setUp: six('What you decide', 'Ce que vous décidez', 'Lo que usted decide', 'Ваши решения', 'ما تقرره', '您的决定'),
  setUpLead: six(
    'It is kept in this file, and in this browser. Take the file along, and open it with next year’s workbook: nothing is asked again.',
    'C’est conservé dans ce fichier et dans ce navigateur. Emportez le fichier et ouvrez-le avec le classeur de l’an prochain : rien ne sera redemandé.',
    'Se guarda en este archivo y en este navegador. Llévese el archivo y ábralo con el libro del año próximo: no se volverá a preguntar nada.',
    'Они хранятся в этом файле и в этом браузере. Возьмите файл с собой и откройте его с книгой следующего года: вопросов больше не будет.',
    'يُحفظ في هذا الملف وفي هذا المتصفح. خذ الملف معك وافتحه مع مصنف السنة المقبلة، ولن يُسأل عن شيء من جديد.',
    '保存在此文件和此浏览器中。请带走该文件，明年与新工作簿一起打开，便无需再回答。',
  ),
  offered: six(
    'For a workbook of this form, what was decided before is kept in this browser.',
    'Pour un classeur de cette forme, ce qui a été décidé auparavant est conservé dans ce navigateur.',
    'Para un libro de esta forma, lo decidido antes se conserva en este navegador.',
    'Для книги такой формы прежние решения хранятся в этом браузере.',
    'لمصنف بهذا الشكل، ما تقرر من قبل محفوظ في هذا المتصفح.',
    '对于此类格式的工作簿，以前的决定保存在此浏览器中。',
  ),
  useKept: six('Use it', 'L’utiliser', 'Usarlo', 'Использовать', 'استخدامه', '使用'),
  forget: six('Forget it here', 'L’oublier ici', 'Olvidarlo aquí', 'Забыть здесь', 'حذفه من هنا', '从此处删除'),
};
