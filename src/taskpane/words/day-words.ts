/** Words beside a field for a day. */
import { six } from './in-six';

export const DAY_WORDS = {
  /** With the holes `first` and `second`, days in words. */
  either: six(
    '{first}, or {second}? Write the month in words.',
    '{first} ou {second}\u00a0? Écrivez le mois en toutes lettres.',
    '¿{first} o {second}? Escriba el mes en letras.',
    '{first} или {second}? Напишите месяц словом.',
    '{first} أم {second}؟ اكتب اسم الشهر بالحروف.',
    '是{first}还是{second}？请用汉字写明年月日。',
  ),
  /** With the hole `day`, a day in words. */
  unread: six(
    'Write it as {day}.',
    'Écrivez par exemple {day}.',
    'Escriba, por ejemplo, {day}.',
    'Напишите, например, так: {day}.',
    'اكتبه هكذا: {day}.',
    '请写成{day}的形式。',
  ),
};
