/** A value as the one JSON document of a command. */
export const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
