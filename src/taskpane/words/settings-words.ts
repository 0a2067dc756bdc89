import { six } from './in-six';

export const SETTINGS_WORDS = {
  settings: six('Settings', 'Paramètres', 'Configuración', 'Настройки', 'الإعدادات', '设置'),
  /** With the hole `count`: how many say something. */
  filled: six(
    '{count, number} filled in',
    'renseignés : {count, number}',
    'rellenados: {count, number}',
    'заполнено: {count, number}',
    'المملوء: {count, number}',
    '已填{count, number}项',
  ),
  find: six(
    'Find a setting',
    'Chercher un paramètre',
    'Buscar un parámetro',
    'Найти параметр',
    'البحث عن إعداد',
    '查找设置项',
  ),
  none: six('(blank)', '(vide)', '(en blanco)', '(пусто)', '(فارغ)', '（空）'),
  /** With the hole `language`, its own name. */
  inLanguage: six(
    'in {language}',
    'en {language}',
    'en {language}',
    'на языке: {language}',
    'باللغة: {language}',
    '{language}文本',
  ),
  otherLanguages: six(
    'In other languages',
    'Dans les autres langues',
    'En otros idiomas',
    'На других языках',
    'باللغات الأخرى',
    '其他语文',
  ),
  /** Followed by a link to its cell. */
  fixed: six(
    'Can only be changed where it stands:',
    'Ne se modifie que là où il se trouve :',
    'Solo puede cambiarse donde está:',
    'Меняется только там, где стоит:',
    'لا يتغير إلا في موضعه:',
    '只能在原处修改：',
  ),
  /** With the hole `count`. */
  keep: six(
    '{count, plural, one {Keep # change} other {Keep # changes}}',
    '{count, plural, one {Conserver # modification} many {Conserver # modifications} other {Conserver # modifications}}',
    '{count, plural, one {Guardar # cambio} many {Guardar # cambios} other {Guardar # cambios}}',
    '{count, plural, one {Сохранить # изменение} few {Сохранить # изменения} many {Сохранить # изменений} other {Сохранить # изменения}}',
    '{count, plural, zero {لا تغييرات} one {حفظ تغيير واحد} two {حفظ تغييرين} few {حفظ # تغييرات} many {حفظ # تغييرا} other {حفظ # تغيير}}',
    '{count, plural, other {保存#处更改}}',
  ),
  /** Before names of settings. */
  changed: six('Settings:', 'Paramètres :', 'Configuración:', 'Настройки:', 'الإعدادات:', '设置：'),
};
