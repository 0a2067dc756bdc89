import manifest from '../../package.json';

/** Of the program; what every JSON document begins with. */
export const VERSION: string = manifest.version;
