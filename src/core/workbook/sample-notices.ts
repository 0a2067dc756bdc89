/** Notices about contributions to begin with, in the six languages, as rows of the sheet Letters beside those about reports. Names and amounts stand where no language needs to decline them. */
import type { Language } from '../language/language';
import type { NoticeClass } from '../values/notice-classes';

/** Subject and body; lines of a body are paragraphs. */
type Wording = readonly [string, readonly string[]];

export const SAMPLE_NOTICES: { readonly [L in Language]: { readonly [C in NoticeClass]: Wording } } = {
  en: {
    assessment: [
      'Notice of assessment: {State}',
      [
        'I have the honour to refer to the estimated costs of the meetings listed below, which are shared among the contributing States in accordance with the United Nations scale of assessments, adjusted to take their number into account.',
        'The contribution of your Government is as follows, as at {As at}:',
        '{Amounts}',
        'I should be grateful if the outstanding amount of {Outstanding} could be paid. Due on: {Due}.',
      ],
    ],
    final: [
      'Final bill: {State}',
      [
        'I have the honour to inform you that the accounts of the meetings listed below have been closed, and that the contributions of States have been adjusted to the final costs.',
        'The contribution of your Government is as follows, as at {As at}. A negative final bill reduces what was assessed on the estimated costs:',
        '{Amounts}',
        'I should be grateful if the outstanding amount of {Outstanding} could be paid. Due on: {Due}.',
      ],
    ],
    credit: [
      'Credit: {State}',
      [
        'I have the honour to refer to the contributions of your Government to the costs of the meetings listed below.',
        'As at {As at}, the following had been received in excess of what was assessed:',
        '{Amounts}',
        'I should be grateful if you could let the Implementation Support Unit know how your Government wishes the amount of {Credit} to be used.',
      ],
    ],
    overdue: [
      'Contributions overdue: {State}',
      [
        'I have the honour to refer to the contributions of your Government to the costs of the meetings listed below.',
        'According to our records, the following had not been received as at {As at}:',
        '{Amounts}',
        'I should be grateful if the overdue amount of {Overdue} could be paid at your earliest convenience. Should a payment have been made in the meantime, please disregard this letter.',
      ],
    ],
  },
  fr: {
    assessment: [
      'Avis de contribution : {État}',
      [
        'J’ai l’honneur de me référer aux coûts estimatifs des réunions énumérées ci-dessous, qui sont répartis entre les États contributeurs selon le barème des quotes-parts de l’Organisation des Nations Unies, ajusté pour tenir compte de leur nombre.',
        'La contribution de votre Gouvernement s’établit comme suit au {Arrêté au} :',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser le montant restant dû, soit {Restant dû}. Échéance : {Échéance}.',
      ],
    ],
    final: [
      'Décompte final : {État}',
      [
        'J’ai l’honneur de vous informer que les comptes des réunions énumérées ci-dessous sont clos et que les contributions des États ont été ajustées en fonction des coûts définitifs.',
        'La contribution de votre Gouvernement s’établit comme suit au {Arrêté au}. Un décompte final négatif vient en déduction du montant mis en recouvrement sur la base des coûts estimatifs :',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser le montant restant dû, soit {Restant dû}. Échéance : {Échéance}.',
      ],
    ],
    credit: [
      'Solde créditeur : {État}',
      [
        'J’ai l’honneur de me référer aux contributions de votre Gouvernement aux coûts des réunions énumérées ci-dessous.',
        'Au {Arrêté au}, les montants reçus dépassaient comme suit les montants mis en recouvrement :',
        '{Montants}',
        'Je vous saurais gré de bien vouloir indiquer à l’Unité d’appui à l’application l’usage que votre Gouvernement souhaite faire du montant de {Crédit}.',
      ],
    ],
    overdue: [
      'Contributions en retard : {État}',
      [
        'J’ai l’honneur de me référer aux contributions de votre Gouvernement aux coûts des réunions énumérées ci-dessous.',
        'Selon nos dossiers, les montants suivants n’avaient pas été reçus au {Arrêté au} :',
        '{Montants}',
        'Je vous saurais gré de bien vouloir faire verser dans les meilleurs délais le montant en retard, soit {Arriéré}. Si le paiement a été effectué entre-temps, veuillez ne pas tenir compte de la présente lettre.',
      ],
    ],
  },
  es: {
    assessment: [
      'Aviso de cuota: {Estado}',
      [
        'Tengo el honor de referirme a los gastos estimados de las reuniones que se indican a continuación, que se reparten entre los Estados contribuyentes según la escala de cuotas de las Naciones Unidas, ajustada para tener en cuenta su número.',
        'La contribución de su Gobierno al {Fecha de referencia} es la siguiente:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer el pago de la suma pendiente, {Saldo pendiente}. Vencimiento: {Fecha límite}.',
      ],
    ],
    final: [
      'Liquidación final: {Estado}',
      [
        'Tengo el honor de informarle de que se han cerrado las cuentas de las reuniones que se indican a continuación y de que las contribuciones de los Estados se han ajustado a los gastos finales.',
        'La contribución de su Gobierno al {Fecha de referencia} es la siguiente. Una liquidación final negativa reduce lo asignado sobre los gastos estimados:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer el pago de la suma pendiente, {Saldo pendiente}. Vencimiento: {Fecha límite}.',
      ],
    ],
    credit: [
      'Saldo acreedor: {Estado}',
      [
        'Tengo el honor de referirme a las contribuciones de su Gobierno a los gastos de las reuniones que se indican a continuación.',
        'Al {Fecha de referencia} se había recibido lo siguiente por encima de las cuotas asignadas:',
        '{Importes}',
        'Le agradecería que comunicara a la Dependencia de Apoyo para la Aplicación el uso que su Gobierno desea dar a la suma de {Crédito}.',
      ],
    ],
    overdue: [
      'Cuotas vencidas: {Estado}',
      [
        'Tengo el honor de referirme a las contribuciones de su Gobierno a los gastos de las reuniones que se indican a continuación.',
        'Según nuestros registros, al {Fecha de referencia} no se había recibido lo siguiente:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer lo antes posible el pago de la suma vencida, {Vencido}. Si el pago se ha efectuado entretanto, le ruego que no tenga en cuenta la presente carta.',
      ],
    ],
  },
  ru: {
    assessment: [
      'Уведомление о взносе: {Государство}',
      [
        'Имею честь сослаться на сметные расходы по перечисленным ниже совещаниям, которые распределяются между вносящими взносы государствами по шкале взносов Организации Объединенных Наций, скорректированной с учетом их числа.',
        'Взнос Вашего правительства по состоянию на {По состоянию на} составляет:',
        '{Суммы}',
        'Прошу Вас оказать содействие в уплате остающейся задолженности. Сумма: {Задолженность}. Срок оплаты: {Срок}.',
      ],
    ],
    final: [
      'Окончательный расчет: {Государство}',
      [
        'Имею честь сообщить, что счета перечисленных ниже совещаний закрыты и взносы государств приведены в соответствие с окончательными расходами.',
        'Взнос Вашего правительства по состоянию на {По состоянию на} составляет (отрицательная сумма окончательного расчета уменьшает начисленное по смете):',
        '{Суммы}',
        'Прошу Вас оказать содействие в уплате остающейся задолженности. Сумма: {Задолженность}. Срок оплаты: {Срок}.',
      ],
    ],
    credit: [
      'Кредитовый остаток: {Государство}',
      [
        'Имею честь сослаться на взносы Вашего правительства на покрытие расходов по перечисленным ниже совещаниям.',
        'По состоянию на {По состоянию на} сверх начисленного было получено:',
        '{Суммы}',
        'Прошу сообщить Группе имплементационной поддержки, как Ваше правительство желает распорядиться этими средствами. Сумма: {Кредит}.',
      ],
    ],
    overdue: [
      'Просроченные взносы: {Государство}',
      [
        'Имею честь сослаться на взносы Вашего правительства на покрытие расходов по перечисленным ниже совещаниям.',
        'По нашим данным, по состоянию на {По состоянию на} не было получено следующее:',
        '{Суммы}',
        'Прошу Вас оказать содействие в уплате просроченной задолженности в возможно короткий срок. Сумма: {Просрочено}. Если платеж уже произведен, просьба оставить это письмо без внимания.',
      ],
    ],
  },
  ar: {
    assessment: [
      'إشعار بالاشتراك المقرر: {الدولة}',
      [
        'أتشرف بالإشارة إلى التكاليف المقدرة للاجتماعات المبينة أدناه، التي توزع على الدول المساهمة وفقا لجدول الأنصبة المقررة للأمم المتحدة، معدّلا لمراعاة عددها.',
        'وفيما يلي اشتراك حكومتكم حتى تاريخ {حتى تاريخ}:',
        '{المبالغ}',
        'وسأكون ممتنا لو تفضلتم بسداد المبلغ غير المسدد وقدره {المبلغ غير المسدد}. تاريخ الاستحقاق: {الموعد المحدد}.',
      ],
    ],
    final: [
      'التسوية النهائية: {الدولة}',
      [
        'أتشرف بإبلاغكم بأن حسابات الاجتماعات المبينة أدناه قد أُقفلت، وبأن اشتراكات الدول قد عُدّلت وفقا للتكاليف النهائية.',
        'وفيما يلي اشتراك حكومتكم حتى تاريخ {حتى تاريخ}. والتسوية النهائية السالبة تخفض المبلغ المقرر على أساس التكاليف المقدرة:',
        '{المبالغ}',
        'وسأكون ممتنا لو تفضلتم بسداد المبلغ غير المسدد وقدره {المبلغ غير المسدد}. تاريخ الاستحقاق: {الموعد المحدد}.',
      ],
    ],
    credit: [
      'رصيد دائن: {الدولة}',
      [
        'أتشرف بالإشارة إلى اشتراكات حكومتكم في تكاليف الاجتماعات المبينة أدناه.',
        'وحتى تاريخ {حتى تاريخ}، كان المقبوض يزيد على المبالغ المقررة على النحو التالي:',
        '{المبالغ}',
        'وسأكون ممتنا لو تفضلتم بإبلاغ وحدة دعم التنفيذ بأوجه استخدام المبلغ التي ترغب فيها حكومتكم، وقدره {الرصيد الدائن}.',
      ],
    ],
    overdue: [
      'اشتراكات متأخرة: {الدولة}',
      [
        'أتشرف بالإشارة إلى اشتراكات حكومتكم في تكاليف الاجتماعات المبينة أدناه.',
        'وتفيد سجلاتنا بأنه لم يرد حتى تاريخ {حتى تاريخ} ما يلي:',
        '{المبالغ}',
        'وسأكون ممتنا لو تفضلتم بسداد المبلغ المتأخر، وقدره {المتأخر}، في أقرب وقت ممكن. وإذا كان السداد قد تم في هذه الأثناء، فيرجى عدم الالتفات إلى هذه الرسالة.',
      ],
    ],
  },
  zh: {
    assessment: [
      '缴款通知：{国家}',
      [
        '谨提及下列会议的估计费用，该费用由各缴款国按照经调整以顾及缴款国数目的联合国分摊比额表分摊。',
        '截至{截至日期}，贵国政府的缴款情况如下：',
        '{各项金额}',
        '如蒙缴付未缴款项{未缴数额}，将不胜感激。到期日：{到期日}。',
      ],
    ],
    final: [
      '最后账单：{国家}',
      [
        '谨通知阁下，下列会议的账目已经结清，各国的缴款已按最后费用作出调整。',
        '截至{截至日期}，贵国政府的缴款情况如下。最后账单为负数时，相应减少按估计费用确定的应缴数额：',
        '{各项金额}',
        '如蒙缴付未缴款项{未缴数额}，将不胜感激。到期日：{到期日}。',
      ],
    ],
    credit: [
      '贷项：{国家}',
      [
        '谨提及贵国政府对下列会议费用的缴款。',
        '截至{截至日期}，已收款项超出应缴数额的情况如下：',
        '{各项金额}',
        '谨请告知执行支助股，贵国政府希望如何使用{贷记额}的款项。',
      ],
    ],
    overdue: [
      '逾期缴款：{国家}',
      [
        '谨提及贵国政府对下列会议费用的缴款。',
        '据我们的记录，截至{截至日期}，尚未收到下列款项：',
        '{各项金额}',
        '如蒙尽早缴付逾期款项{逾期数额}，将不胜感激。如在此期间已经缴付，请不必理会本函。',
      ],
    ],
  },
};
