import { six } from './in-six';

export const WRITE_WORDS = {
  done: six('Written:', 'Écrit :', 'Escrito:', 'Записано:', 'كُتب:', '已写入：'),
  would: six('Would be written:', 'À écrire :', 'Se escribiría:', 'Будет записано:', 'سيُكتب:', '将写入：'),
  create: six('new', 'nouvelle', 'nueva', 'новый', 'جديدة', '新建'),
  replace: six('refreshed', 'actualisée', 'actualizada', 'обновлен', 'محدثة', '更新'),
  refuse: six(
    'left unchanged',
    'laissée telle quelle',
    'sin cambios',
    'оставлен без изменений',
    'تُترك كما هي',
    '保持不变',
  ),
};
