/** Spanish: what findings on files and their packages are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const FILES = {
  'file-unreadable': {
    title: 'Archivos que no se pueden leer',
    message: 'No se puede leer el archivo ({detail}).',
    hint: 'Compruebe que el archivo existe, que no está abierto en otro lugar y que tiene permiso para leerlo.',
  },
  'file-not-workbook': {
    title: 'Archivos que no son libros de Excel',
    message: 'El archivo no es un libro de Excel: parece ser {found}.',
    hint: 'Guárdelo en Excel en formato .xlsx, o en formato .csv, e inténtelo de nuevo.',
  },
  'file-encrypted': {
    title: 'Archivos protegidos con contraseña',
    message: 'El archivo está protegido con contraseña y no se ha abierto.',
    hint: 'Quite la contraseña en Excel, guarde el archivo e inténtelo de nuevo.',
  },
  'file-doubled': {
    title: 'Archivos facilitados dos veces',
    message: 'El archivo es idéntico a {other}.',
    hint: 'Facilite cada archivo una sola vez.',
  },
  'file-own-output': {
    title: 'Archivos escritos por el propio Addendum',
    message:
      'Este archivo es una estimación escrita por Addendum; no se ha leído, porque sus cantidades y costos unitarios son copias de los de un libro como {other}.',
    hint: 'Facilite solo el libro. Lo que deba conservarse de la estimación, cópielo en el libro como filas.',
  },
  'package-damaged': {
    title: 'Archivos dañados',
    message: 'El archivo está dañado ({part}: {detail}) y no se ha leído nada de él.',
    hint: 'Ábralo en Excel, deje que Excel lo repare, compruebe las cifras y guárdelo de nuevo.',
  },
  'package-trailing': {
    title: 'Bytes después del final del archivo',
    message:
      '{count, plural, one {Después del final del libro hay # byte, que no se ha leído} many {Después del final del libro hay # de bytes, que no se han leído} other {Después del final del libro hay # bytes, que no se han leído}}; todo lo anterior está completo.',
    hint: 'No es necesario hacer nada; puede haberlos añadido un sitio web o un programa de correo.',
  },
  'package-too-large': {
    title: 'Archivos demasiado grandes',
    message: 'El elemento {part} del archivo supera el tamaño admitido ({limit}) y no se ha leído nada de él.',
    hint: 'Elimine lo que no sea necesario o divida el libro en varios archivos.',
  },
  'package-ambiguous': {
    title: 'Archivos con dos elementos del mismo nombre',
    message:
      'El archivo contiene {part} más de una vez, por lo que puede leerse de dos maneras, y no se ha leído nada de él.',
    hint: 'Ábralo en Excel y guárdelo de nuevo.',
  },
  'package-doctype': {
    title: 'Archivos con una declaración no permitida',
    message:
      'El archivo contiene ({part}) una declaración de tipo de documento, que Excel nunca escribe, y no se ha leído nada de él.',
    hint: 'Pida al autor del archivo una versión guardada con Excel.',
  },
  'part-missing': {
    title: 'Archivos incompletos',
    message: 'Al archivo le falta el elemento {part} y no se ha leído nada de él.',
    hint: 'Ábralo en Excel y guárdelo de nuevo.',
  },
  'part-malformed': {
    title: 'Archivos mal formados',
    message: 'No se puede leer el elemento {part} ({detail}) y no se ha leído nada del archivo.',
    hint: 'Ábralo en Excel y guárdelo de nuevo.',
  },
  'part-incomplete': {
    title: 'Archivos leídos de forma incompleta',
    message:
      'El elemento {part} declara {declared, number} objetos, pero se han leído {read, number}; no se ha utilizado nada del archivo.',
    hint: 'Ábralo en Excel y guárdelo de nuevo.',
  },
  'cell-outside': {
    title: 'Celdas fuera de la hoja',
    message: 'La celda {reference} está fuera de los límites de una hoja y no se ha leído nada del archivo.',
    hint: 'Ábralo en Excel y guárdelo de nuevo.',
  },
  'cell-doubled': {
    title: 'Celdas que figuran dos veces',
    message: 'La celda {reference} figura más de una vez en la hoja y no se ha leído nada del archivo.',
    hint: 'Ábralo en Excel, compruebe la celda y guarde el archivo de nuevo.',
  },
  'cell-two-values': {
    title: 'Celdas con dos valores',
    message:
      'La celda contiene el texto «{text}» y también el valor «{value}»; no se sabe cuál de los dos se mostraba y no se ha leído nada del archivo.',
    hint: 'Abra el archivo en Excel, compruebe la celda y guárdelo de nuevo.',
  },
  'text-encoding': {
    title: 'Textos con codificación desconocida',
    message: 'El texto de {part} no es {encoding} válido y no se ha leído nada del archivo.',
    hint: 'Guarde de nuevo el archivo como libro de Excel o como CSV UTF-8.',
  },
  'text-code-page': {
    title: 'Texto en una página de códigos',
    message:
      'El texto de este archivo no es Unicode y no se ha leído nada de él. En {encoding} se leería: «{text}». Si es correcto, la opción --encoding {encoding} lo indica.',
    hint: 'Añada esa opción o guarde de nuevo el archivo como libro de Excel o como CSV UTF-8.',
  },
  'text-decoded': {
    title: 'Textos leídos en una página de códigos',
    message: 'El texto se ha leído en {encoding}, por ejemplo: «{text}».',
    hint: 'Compruebe que las letras con acento son correctas.',
  },
  'csv-quote-stray': {
    title: 'Comillas fuera de lugar',
    message:
      'En la línea {line, number} del archivo hay unas comillas donde no puede haberlas: «{text}»; el campo empieza en la línea {begun, number}. No se sabe con certeza dónde terminan los campos y no se ha leído nada del archivo.',
    hint: 'Ponga todo el campo entre comillas y duplique las que contenga, o guarde el archivo en Excel como .xlsx.',
  },
  'csv-quote-open': {
    title: 'Comillas sin cerrar',
    message:
      'Las comillas abiertas en la línea {line, number} del archivo no se cierran nunca y no se ha leído nada del archivo.',
    hint: 'Ciérrelas o elimínelas, o guarde el archivo en Excel como .xlsx.',
  },
  'csv-record-quoted': {
    title: 'Líneas enteras entre comillas',
    message:
      'La línea {line, number} del archivo está entera entre comillas, de modo que sus campos ({fields, number}) son uno solo; no se ha leído nada del archivo.',
    hint: 'Quite las comillas que rodean la línea, o guarde el archivo en Excel como .xlsx.',
  },
  'csv-fields': {
    title: 'Líneas con más campos que encabezamientos',
    message:
      'La línea {line, number} del archivo tiene un valor en el campo {fields, number}, pero los encabezamientos terminan en el campo {headings, number}: quizá un importe o un texto esté dividido en dos. No se ha leído nada del archivo.',
    hint: 'Ponga entre comillas lo que va junto, dé un encabezamiento a la columna, o guarde el archivo en Excel como .xlsx.',
  },
  'csv-amount-divided': {
    title: 'Importes divididos en dos',
    message:
      'En la línea {line, number} del archivo se ha dividido «{text}»: su segunda parte está en el campo {field, number}, en una columna de textos. Puede que la coma sea un separador de miles. No se ha leído nada del archivo.',
    hint: 'Ponga el importe entre comillas, escríbalo sin separador de miles o guarde el archivo en Excel como .xlsx.',
  },
  'macros-ignored': {
    title: 'Macros no ejecutadas',
    message: 'El libro contiene macros; no se han ejecutado y solo se han leído los valores.',
    hint: 'No es necesario hacer nada.',
  },
  'external-link': {
    title: 'Vínculos con otros archivos',
    message: 'El libro está vinculado a {target}; no se ha seguido el vínculo.',
    hint: 'Compruebe que los valores que proceden de allí están actualizados.',
  },
  'calculation-stale': {
    title: 'Valores que pueden no estar actualizados',
    message: 'El libro se guardó con la opción «{setting}», por lo que sus valores pueden no estar actualizados.',
    hint: 'Calcúlelo en Excel (F9), guárdelo e inténtelo de nuevo.',
  },
  'precision-displayed': {
    title: 'Precisión de pantalla',
    message:
      'El libro usa la «precisión de pantalla»: es posible que algunos importes se hayan redondeado definitivamente.',
    hint: 'Compare los importes con la contabilidad y desactive esa opción.',
  },
  'styles-missing': {
    title: 'Archivos sin formatos',
    message: 'El archivo no contiene formatos, por lo que no se distinguen las fechas de los números.',
    hint: 'Compruebe las fechas o guarde de nuevo el archivo en Excel.',
  },
  'fonts-unread': {
    title: 'Fuentes no examinadas',
    message:
      'Las fuentes de la hoja «{sheet}» difieren en demasiados lugares para examinarlas todas: puede haberse pasado por alto lo que esté tachado o no se vea.',
    hint: 'Compruebe si en la hoja hay cifras tachadas o del color de su fondo.',
  },
  'sheet-not-cells': {
    title: 'Hojas sin celdas',
    message:
      'No se ha leído la hoja «{sheet}»: {holds, select, macros {contiene macros de un tipo antiguo} dialogue {es un cuadro de diálogo} other {el archivo no contiene nada de ella}}.',
    hint: 'Si hay cifras en ella, páselas a una hoja ordinaria.',
  },
  'rows-hidden-by-default': {
    title: 'Filas ocultas por defecto',
    message:
      'En la hoja «{sheet}», las filas están ocultas por defecto. Las que contienen algo se han leído y cuentan, estén ocultas o no.',
    hint: 'Muestre todas las filas y compruebe que no aparezca nada que no deba contar.',
  },
  'text-replaced': {
    title: 'Caracteres no permitidos',
    message:
      '{count, plural, one {# texto contiene} many {# de textos contienen} other {# textos contienen}} caracteres no permitidos, que se han sustituido.',
    hint: 'Corrija los textos en el libro.',
  },
  'text-cut': {
    title: 'Textos demasiado largos para una celda',
    message: 'Se ha cortado un texto de {length, number} caracteres a {limit, number}.',
    hint: 'Acorte el texto.',
  },
} as const satisfies SomeDiagnosticTexts;
