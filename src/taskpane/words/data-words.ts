import { six } from './in-six';

export const DATA_WORDS = {
  start: six('Start…', 'Commencer…', 'Empezar…', 'Начать…', 'البدء …', '开始…'),
  setUp: six(
    'Set up this workbook…',
    'Préparer ce classeur…',
    'Preparar este libro…',
    'Подготовить эту книгу…',
    'تهيئة هذا المصنف …',
    '设置此工作簿…',
  ),
};
