import { six } from './in-six';

export const WRITE_WORDS = {
  done: six('Written:', 'Écrit :', 'Escrito:', 'Записано:', 'كتب:', '已写入：'),
  would: six('Would be written:', 'Serait écrit :', 'Se escribiría:', 'Будет записано:', 'سيكتب:', '将写入：'),
  create: six('new', 'nouvelle', 'nueva', 'новый', 'جديدة', '新建'),
  replace: six('refreshed', 'actualisée', 'actualizada', 'обновляется', 'محدثة', '更新'),
  refuse: six('left alone', 'laissée telle quelle', 'sin cambios', 'не тронут', 'تترك كما هي', '保持不变'),
};
