/** Spanish: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/settings';

export const NEW_SHEET: typeof ENGLISH.NEW_SHEET = {
  addSheets: 'Añadir las hojas para',
  sheetsForCosts: 'gastos de reuniones',
  sheetsForStatus: 'situación de los informes',
  sheetsOfSample: 'el ejemplo (ilustrativo)',
  setUpLead:
    'Añade las hojas que faltan, vacías, con encabezamientos, tablas y listas de opciones. Nada de lo existente se modifica.',
  sampleLead: 'Un año entero con importes inventados, para explorar.',
  add: 'Añadir',
};

export const SETTINGS: typeof ENGLISH.SETTINGS = {
  settings: 'Configuración',
  filled: 'rellenados: {count, number}',
  find: 'Buscar un parámetro',
  none: '(en blanco)',
  inLanguage: 'en {language}',
  otherLanguages: 'En otros idiomas',
  fixed: 'Solo puede cambiarse donde está:',
  keep: '{count, plural, one {Guardar # cambio} many {Guardar # cambios} other {Guardar # cambios}}',
  changed: 'Configuración:',
};
