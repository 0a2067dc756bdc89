/** Spanish: letters and notices to begin with. Lines of a body are paragraphs; names and amounts stand where no language needs to decline them. */
import type { SampleLetters } from '../sample-wordings';

export const SAMPLE_LETTERS: SampleLetters = {
  subject: '{Informe}, {Año}: {Estado}',
  salutation: 'Excelencia:',
  reminder: [
    'Tengo el honor de referirme a los informes que los Estados partes se han comprometido a presentar.',
    'Al {Fecha de referencia} no se había recibido de su Gobierno lo siguiente:',
    '{Pendiente}',
    'Le agradecería que tuviera a bien hacerlo llegar lo antes posible. La Dependencia de Apoyo para la Aplicación queda a su disposición para cualquier consulta.',
  ],
  never: [
    'Tengo el honor de referirme a los informes que los Estados partes se han comprometido a presentar.',
    'Según nuestros registros, no se ha recibido ninguno de su Gobierno desde que quedó obligado a presentarlos ({Entrada en vigor}). Al {Fecha de referencia} estaba pendiente lo siguiente:',
    '{Pendiente}',
    'Un primer informe puede ser breve, y los de años posteriores pueden remitirse a él. La Dependencia de Apoyo para la Aplicación facilitará con gusto los formularios y queda a su disposición para cualquier consulta.',
  ],
  closing: 'Le ruego acepte, Excelencia, las seguridades de mi más alta consideración.',
  signatory: 'Dependencia de Apoyo para la Aplicación', // to confirm with a native reader: or “a la Aplicación”, here and above?
  signatoryTitle: 'En nombre de la secretaría',
  notices: {
    assessment: {
      subject: 'Aviso de cuota: {Estado}',
      body: [
        'Tengo el honor de referirme a los gastos estimados de las reuniones que se indican a continuación, que se reparten entre los Estados contribuyentes según la escala de cuotas de las Naciones Unidas, ajustada para tener en cuenta su número.',
        'La contribución de su Gobierno al {Fecha de referencia} es la siguiente:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer el pago de la suma pendiente, {Saldo pendiente}. Vencimiento: {Fecha límite}.',
      ],
    },
    final: {
      subject: 'Liquidación final: {Estado}',
      body: [
        'Tengo el honor de informarle de que se han cerrado las cuentas de las reuniones que se indican a continuación y de que las contribuciones de los Estados se han ajustado a los gastos finales.',
        'La contribución de su Gobierno al {Fecha de referencia} es la siguiente. Una liquidación final negativa reduce lo asignado sobre los gastos estimados:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer el pago de la suma pendiente, {Saldo pendiente}. Vencimiento: {Fecha límite}.',
      ],
    },
    credit: {
      subject: 'Saldo acreedor: {Estado}',
      body: [
        'Tengo el honor de referirme a las contribuciones de su Gobierno a los gastos de las reuniones que se indican a continuación.',
        'Al {Fecha de referencia} se había recibido lo siguiente por encima de las cuotas asignadas:',
        '{Importes}',
        'Le agradecería que comunicara a la Dependencia de Apoyo para la Aplicación el uso que su Gobierno desea dar a la suma de {Crédito}.',
      ],
    },
    overdue: {
      subject: 'Cuotas vencidas: {Estado}',
      body: [
        'Tengo el honor de referirme a las contribuciones de su Gobierno a los gastos de las reuniones que se indican a continuación.',
        'Según nuestros registros, al {Fecha de referencia} no se había recibido lo siguiente:',
        '{Importes}',
        'Le agradecería que tuviera a bien disponer lo antes posible el pago de la suma vencida, {Vencido}. Si el pago se ha efectuado entretanto, le ruego que no tenga en cuenta la presente carta.',
      ],
    },
  },
};
