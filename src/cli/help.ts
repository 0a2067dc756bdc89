/** What `--help` prints, from the tables of commands and options, in the language of `--ui`. */
import { append } from '../core/values/append';
import { OPTIONS } from './arguments';
import { COMMANDS, COMMAND_TABLE } from './commands';
import type { Command, Usage } from './commands';
import type { Speech } from './speech';
import { inDirection, typeable } from './speech';
import { apart, leftToRight, pad, widthOf } from './terminal';

const COMMAND_WIDTH = Math.max(...COMMANDS.map((name) => name.length)) + 2;

/** The help of the program, or of one command. */
export function helpText(command: Command | undefined, speech: Speech): string {
  const { words, language } = speech;
  const text = (said: string): string => inDirection(typeable(said, language), language);
  const word = (part: Usage[number]): string => (isOption(part) ? part : apart(words.placeholders[part]));
  const takes: Usage = command === undefined ? ['COMMAND', 'FILES…'] : COMMAND_TABLE[command].takes;
  const usage = ['addendum', ...(command === undefined ? [] : [command]), ...takes.map(word)].join(' ');
  const lines = [`${speech.line('usage')}${speech.signs.sentences}${leftToRight(`${usage} [${word('options')}]`)}`, ''];
  if (command === undefined) {
    const commands = COMMANDS.map((name) => `  ${name.padEnd(COMMAND_WIDTH)}${text(words.does[name])}`);
    append(lines, [speech.line('purpose'), '', speech.line('commandsHead')], commands, ['']);
    lines.push(speech.line('severalFiles'), '');
  } else lines.push(text(`${words.does[command]}${speech.signs.stop.trimEnd()}`), '');
  lines.push(speech.line('optionsHead'));
  const options = OPTIONS.filter(({ commands }) => command === undefined || commands.includes(command));
  const names = options.map(({ name, value }) => `--${name}${value === '' ? '' : ` ${word(value)}`}`);
  const width = Math.max(18, ...names.map((name) => widthOf(name) + 1));
  options.forEach(({ name, commands }, at) => {
    const isOfAll = command !== undefined || commands.length === COMMANDS.length;
    const only = isOfAll ? '' : ` [${commands.join(', ')}]`;
    lines.push(`  ${pad(names[at]!, width, 'left')}${text(words.options[name])}${only}`);
  });
  lines.push('', speech.line('exitCodes'));
  return `${lines.join('\n')}\n`;
}

const isOption = (part: Usage[number]): part is `--${string}` => part.startsWith('--');
