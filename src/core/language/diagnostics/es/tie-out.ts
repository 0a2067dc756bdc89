import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versiones de dos años',
    message:
      'La versión anterior es de {before, select, blank {un año desconocido} other {{before}}} y la nueva de {after, select, blank {un año desconocido} other {{after}}}: las reuniones se emparejan por serie, y las filas solo si su fecha es la misma.',
    hint: 'Lea las filas añadidas y suprimidas como las de dos años.',
  },
  'comparison-currencies': {
    title: 'Versiones en dos monedas',
    message: 'La versión anterior está en {before} y la nueva en {after}: sus cifras no pueden compararse.',
    hint: 'Compare versiones en una misma moneda.',
  },
  'comparison-unproved': {
    title: 'Diferencias que no cuadran',
    message: 'La cifra {figure} varía en {difference, number}, pero las filas en que se basa en {explained, number}.',
    hint: 'No se fíe de esta comparación; es un fallo del programa.',
  },
} satisfies SomeDiagnosticTexts;
