/**
 * Letters to begin with, in the six languages, as rows of the sheet Letters: `never` for States that have not reported at all, `reminder` for all
 * others, and notices about contributions. Names stand where no language needs to decline them.
 */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import { NOTICE_CLASSES } from '../values/notice-classes';
import { SAMPLE_NOTICES } from './sample-notices';

/** Subject, salutation, body of `reminder`, body of `never`, closing, signatory, title of signatory; lines of a body are paragraphs. */
type Wording = readonly [string, string, readonly string[], readonly string[], string, string, string];

const WORDINGS: { readonly [L in Language]: Wording } = {
  en: [
    'National reports for {Year}: {State}',
    'Excellency,',
    [
      'I have the honour to refer to the reports that States parties have undertaken to submit.',
      'As at {As at}, the following had not been received from your Government:',
      '{Missing}',
      'I should be grateful if the outstanding information could be submitted at your earliest convenience. The Implementation Support Unit stands ready to assist with any questions.',
    ],
    [
      'I have the honour to refer to the reports that States parties have undertaken to submit.',
      'Our records show that no report has been received from your Government (entry into force: {Entry into force}). The following is outstanding as at {As at}:',
      '{Missing}',
      'A first report need not be long, and those of later years may refer to it. The Implementation Support Unit stands ready to provide the forms and to assist with any questions.',
    ],
    'Please accept, Excellency, the assurances of my highest consideration.',
    'Implementation Support Unit',
    'On behalf of the secretariat',
  ],
  fr: [
    'Rapports nationaux pour {Année} : {État}',
    'Excellence,',
    [
      'J’ai l’honneur de me référer aux rapports que les États parties se sont engagés à présenter.',
      'À la date du {Arrêté au}, l’Unité d’appui à l’application n’avait pas reçu de votre Gouvernement :',
      '{Manquant}',
      'Je vous saurais gré de bien vouloir faire parvenir ces éléments au secrétariat dans les meilleurs délais. L’Unité se tient à votre disposition pour toute question.',
    ],
    [
      'J’ai l’honneur de me référer aux rapports que les États parties se sont engagés à présenter.',
      'Selon nos dossiers, aucun rapport n’a été reçu de votre Gouvernement depuis l’entrée en vigueur à l’égard de votre pays ({Entrée en vigueur}). À la date du {Arrêté au}, il reste à présenter :',
      '{Manquant}',
      'Un premier rapport peut être bref, et ceux des années suivantes peuvent y renvoyer. L’Unité d’appui à l’application fournira volontiers les formulaires et se tient à votre disposition pour toute question.',
    ],
    'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
    'Unité d’appui à l’application',
    'Au nom du secrétariat',
  ],
  es: [
    '{Informe}, {Año}: {Estado}',
    'Excelencia:',
    [
      'Tengo el honor de referirme a los informes que los Estados partes se han comprometido a presentar.',
      'Al {Fecha de referencia} no se había recibido de su Gobierno lo siguiente:',
      '{Pendiente}',
      'Le agradecería que tuviera a bien hacerlo llegar lo antes posible. La Dependencia de Apoyo para la Aplicación queda a su disposición para cualquier consulta.',
    ],
    [
      'Tengo el honor de referirme a los informes que los Estados partes se han comprometido a presentar.',
      'Según nuestros registros, no se ha recibido ninguno de su Gobierno desde que quedó obligado a presentarlos ({Entrada en vigor}). Al {Fecha de referencia} estaba pendiente lo siguiente:',
      '{Pendiente}',
      'Un primer informe puede ser breve, y los de años posteriores pueden remitirse a él. La Dependencia de Apoyo para la Aplicación facilitará con gusto los formularios y queda a su disposición para cualquier consulta.',
    ],
    'Le ruego acepte, Excelencia, las seguridades de mi más alta consideración.',
    'Dependencia de Apoyo para la Aplicación', // to confirm with a native reader: or “a la Aplicación”, here and above?
    'En nombre de la secretaría',
  ],
  ru: [
    'Национальные доклады за {Год} год: {Государство}',
    'Ваше Превосходительство,',
    [
      'Имею честь сослаться на доклады, которые обязались представлять государства-участники.',
      'По состоянию на {По состоянию на} от Вашего правительства не были получены следующие материалы:',
      '{Недостает}',
      'Прошу Вас оказать содействие в их представлении в возможно короткий срок. Группа имплементационной поддержки готова оказать содействие по любым вопросам.',
    ],
    [
      'Имею честь сослаться на доклады, которые обязались представлять государства-участники.',
      'По нашим данным, от Вашего правительства не поступило ни одного доклада (вступление в силу: {Вступление в силу}). По состоянию на {По состоянию на} не представлены следующие материалы:',
      '{Недостает}',
      'Первый доклад может быть кратким, а доклады за последующие годы могут содержать ссылки на него. Группа имплементационной поддержки готова предоставить формы и оказать содействие по любым вопросам.',
    ],
    'Примите, Ваше Превосходительство, уверения в моем весьма высоком уважении.',
    'Группа имплементационной поддержки',
    'От имени секретариата',
  ],
  ar: [
    'التقارير الوطنية عن عام {السنة}: {الدولة}',
    'صاحب السعادة،', // to confirm with a native reader: صاحب السعادة/صاحبة السعادة here and in the closing, for women ambassadors?
    [
      'أتشرف بالإشارة إلى التقارير التي تعهدت الدول الأطراف بتقديمها.',
      'حتى تاريخ {حتى تاريخ}، لم يرد من حكومتكم ما يلي:',
      '{الناقص}',
      'وسأكون ممتنا لو تفضلتم بتقديم المعلومات التي لم ترد بعد في أقرب وقت ممكن. ويسر وحدة دعم التنفيذ أن تجيب عن أي استفسار.',
    ],
    [
      'أتشرف بالإشارة إلى التقارير التي تعهدت الدول الأطراف بتقديمها.',
      'تفيد سجلاتنا بأنه لم يرد أي تقرير من حكومتكم (بدء النفاذ: {بدء النفاذ}). وحتى تاريخ {حتى تاريخ}، لا يزال مطلوبا ما يلي:',
      '{الناقص}',
      'ويمكن أن يكون التقرير الأول موجزا، وأن تحيل إليه تقارير السنوات التالية. ويسر وحدة دعم التنفيذ أن توفر الاستمارات وأن تجيب عن أي استفسار.',
    ],
    'وتفضلوا، يا صاحب السعادة، بقبول أسمى آيات التقدير.',
    'وحدة دعم التنفيذ',
    'باسم الأمانة',
  ],
  zh: [
    '{年份}年国家报告：{国家}',
    '阁下：',
    [
      '谨提及各缔约方承诺提交的报告。',
      '截至{截至日期}，尚未收到贵国政府的下列报告或内容：',
      '{缺交}',
      '如蒙尽早提交，将不胜感激。如有任何问题，执行支助股愿随时提供协助。',
    ],
    [
      '谨提及各缔约方承诺提交的报告。',
      '据我们的记录，自有关文书于{生效日期}对贵国生效以来，尚未收到贵国政府的任何报告。截至{截至日期}，下列报告尚待提交：',
      '{缺交}',
      '首份报告可以简短，其后各年的报告可参引首份报告。执行支助股愿提供表格，并随时协助解答任何问题。', // to confirm with a native reader: 可援引首份报告 for 可参引首份报告?
    ],
    '顺致最崇高的敬意。',
    '执行支助股',
    '谨代表秘书处',
  ],
};

/** Rows in the order of the sheet's columns. */
export function sampleLetters(): (string | null)[][] {
  return LANGUAGES.flatMap((language) => {
    const [subject, salutation, reminder, never, ...rest] = WORDINGS[language];
    const notices = NOTICE_CLASSES.map((key) => [key, ...SAMPLE_NOTICES[language][key]] as const);
    return ([['reminder', subject, reminder], ['never', subject, never], ...notices] as const).map(
      ([key, about, body]) => [key, language, about, salutation, body.join('\n'), ...rest],
    );
  });
}
