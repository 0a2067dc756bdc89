/** Spanish: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Hojas que faltan',
    message:
      'No se ha encontrado la hoja «{sheet}». {found, select, blank {El libro no contiene ninguna otra hoja.} other {Hojas encontradas: {found}.}}',
    hint: 'Añada la hoja o cambie el nombre de la que contenga esos datos.',
  },
  'sheet-doubled': {
    title: 'Hojas que figuran dos veces',
    message: 'Las hojas «{sheet}» y «{other}» se han reconocido como del mismo tipo y no se ha leído ninguna.',
    hint: 'Cambie el nombre de una de ellas o elimínela.',
  },
  'sheet-joined': {
    title: 'Hojas leídas conjuntamente',
    message: 'La hoja «{sheet}» se ha leído junto con «{other}».',
    hint: 'Compruebe que deben leerse ambas.',
  },
  'sheet-hidden': {
    title: 'Hojas ocultas no leídas',
    message: 'La hoja «{sheet}» está oculta y no se ha leído.',
    hint: 'Muestre la hoja o, en la línea de comandos, indíquela con --sheet.',
  },
  'sheet-by-headings': {
    title: 'Hojas reconocidas por sus encabezamientos',
    message: 'La hoja «{found}» se ha leído como «{sheet}», por sus encabezamientos.',
    hint: 'Compruebe que es correcto; para mayor seguridad, ponga a la hoja su nombre.',
  },
  'sheet-unknown': {
    title: 'Hojas omitidas',
    message: 'La hoja «{sheet}» no es ninguna de las que utiliza Addendum y no se ha leído.',
    hint: 'Si debe leerse, póngale el nombre y los encabezamientos correspondientes.',
  },
  'sheet-ambiguous': {
    title: 'Hojas que pueden ser varias cosas',
    message:
      'Los encabezamientos de la hoja «{sheet}» corresponden por igual a varios tipos de hoja («{kinds}»), y no se ha leído.',
    hint: 'Ponga a la hoja el nombre de aquella de que se trate.',
  },
  'row-unrecognised': {
    title: 'Filas omitidas por no ser registros',
    message: 'La fila «{text}» no es un registro de la tabla y se ha omitido.',
    hint: 'Si es un registro, rellene sus columnas.',
  },
  'heading-missing': {
    title: 'Hojas sin fila de encabezamientos',
    message:
      'No se ha encontrado ninguna fila de encabezamientos en la hoja «{sheet}».{found, select, blank {} other { Sus primeras filas dicen: {found}.}}',
    hint: 'Ponga los encabezamientos de las columnas en una sola fila, encima de los datos.',
  },
  'column-missing': {
    title: 'Columnas que faltan',
    message:
      'Falta en la hoja «{sheet}» la columna «{column}». {found, select, blank {No se ha reconocido ninguna columna.} other {Columnas encontradas: {found}.}}',
    hint: 'Añada la columna o corrija su encabezamiento.',
  },
  'column-doubled': {
    title: 'Columnas que figuran dos veces',
    message: 'La columna «{column}» figura más de una vez en la hoja «{sheet}».',
    hint: 'Conserve una y cambie el nombre de las demás o elimínelas.',
  },
  'column-unknown': {
    title: 'Columnas omitidas',
    message: 'La columna «{heading}» no se conoce y no se ha leído.',
    hint: 'Si debe leerse, corrija su encabezamiento.',
  },
  'column-remembered': {
    title: 'Columnas asignadas antes por usted',
    message: 'La columna «{heading}» se ha leído como «{column}», según eligió usted anteriormente.',
    hint: 'Compruebe que sigue siendo así.',
  },
  'rows-hidden': {
    title: 'Filas ocultas que cuentan',
    message:
      '{count, plural, one {Se ha leído y cuenta # fila oculta ({rows}).} many {Se han leído y cuentan # de filas ocultas ({rows}).} other {Se han leído y cuentan # filas ocultas ({rows}).}}',
    hint: 'Muestre las filas y compruébelas; elimine las que no deban contar.',
  },
  'rows-filtered': {
    title: 'Filas filtradas que cuentan',
    message:
      '{count, plural, one {Se ha leído y cuenta # fila oculta por un filtro ({rows}).} many {Se han leído y cuentan # de filas ocultas por un filtro ({rows}).} other {Se han leído y cuentan # filas ocultas por un filtro ({rows}).}}',
    hint: 'Borre el filtro y compruebe las filas; elimine las que no deban contar.',
  },
  'columns-hidden': {
    title: 'Columnas ocultas que se han leído',
    message: 'Se han leído columnas ocultas: {columns}.',
    hint: 'Muestre las columnas y compruébelas.',
  },
  'merge-filled': {
    title: 'Celdas combinadas leídas fila por fila',
    message: 'Las celdas combinadas {area} se han leído como «{value}» en cada una de sus filas.',
    hint: 'Compruebe que el valor es válido para todas las filas; mejor aún, separe las celdas y rellénelas.',
  },
  'merge-amount': {
    title: 'Importes en celdas combinadas',
    message:
      'El importe de las celdas combinadas {area} podría corresponder a cualquiera de sus filas y no se ha leído.',
    hint: 'Separe las celdas y ponga en cada fila su importe.',
  },
  'formula-external': {
    title: 'Importes procedentes de otros archivos',
    message: 'El importe {amount, number} procede de otro archivo mediante una fórmula.',
    hint: 'Compárelo con ese archivo o sustituya la fórmula por el valor.',
  },
} as const satisfies SomeDiagnosticTexts;
