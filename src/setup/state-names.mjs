/**
 * Renews the United Nations' names of States, `states.ts` of each language in `src/core/language`, from a downloaded list: `npm run state-names [-- FILE.csv] [-- --write]`.
 *
 * Prints what the list, corrected by `state-names/corrections.csv`, would change in the tables, and which corrections the list has overtaken. Only with
 * `--write` are the tables written and the list kept. Without a file the list that is kept is compared: the tables must be what it makes. Nothing is
 * fetched. The exit code is 1 where something differs and was not written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, giveUp } from './set-up.mjs';

const LIST = path.join(ROOT, 'src', 'setup', 'state-names', 'unterm_names.csv');
const CORRECTIONS = path.join(ROOT, 'src', 'setup', 'state-names', 'corrections.csv');
const tableOf = (language) => path.join(ROOT, 'src', 'core', 'language', language, 'states.ts');

/** The languages that the list has; a further one has a table of its own, made by hand. */
const LANGUAGES = { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' };
const FORMS = ['short', 'formal'];
const TABLE = /= `\n([^`]*)\n`/;

const given = process.argv.slice(2);
const isToWrite = given.includes('--write');
const file = given.find((each) => !each.startsWith('-')) ?? LIST;

const tables = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, readTable(language)]));
const corrections = records(readFileSync(CORRECTIONS, 'utf8'));
const text = readFileSync(path.resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
const made = namesOf(records(text));
const remarks = correct(made);
const changes = differences(made);

for (const line of [...changes, ...remarks]) process.stdout.write(`${line}\n`);
process.stdout.write(`${changes.length} changed, ${remarks.length} to be looked at\n`);
if (isToWrite) {
  for (const language of Object.keys(LANGUAGES)) writeFileSync(tableOf(language), printed(language));
  if (file !== LIST) writeFileSync(LIST, text.replace(/\r\n?/g, '\n'));
}
process.exitCode = (isToWrite ? remarks : [...changes, ...remarks]).length > 0 ? 1 : 0;

/** Names by code, language and form, as the list has them but for its typing faults: stars, spaces, and apostrophes of two kinds. */
function namesOf(rows) {
  const names = new Map();
  const codes = codesByEnglish();
  for (const row of rows) {
    const english = clean(row['UNTERM English Short'] ?? row['official_name_en'] ?? '');
    if (english === '' || clean(row['UNTERM English Formal'] ?? '') === '') continue;
    const code = row['ISO3166-1-Alpha-3'] ?? codes.get(english);
    if (code === undefined)
      giveUp(`“${english}” has no code: give it a line in en/states.ts, its code first, and run this again`);
    const own = {};
    for (const [language, name] of Object.entries(LANGUAGES)) {
      const [short, formal] = [row[`UNTERM ${name} Short`], row[`UNTERM ${name} Formal`]].map((each) =>
        clean(each ?? ''),
      );
      own[language] = { short: language === 'en' ? english : short, formal };
    }
    names.set(code, own);
  }
  return names;
}

function clean(name) {
  return name
    .replace(/\s*\*+\s*$/, '')
    .replace(/\s+/g, ' ')
    .replaceAll("'", '’')
    .trim();
}

/** A code by the English short name in the tables, and by the one that the list has where it was corrected. */
function codesByEnglish() {
  const codes = new Map([...tables.en].map(([code, { short }]) => [short, code]));
  for (const each of corrections) {
    if (each.Language === 'en' && each.Form === 'short' && each['In the source'] !== '')
      codes.set(each['In the source'], each.Code);
  }
  return codes;
}

/** Puts the corrections in. What the list no longer says as the correction supposes is remarked, and the correction kept until somebody has looked. */
function correct(names) {
  const said = [];
  for (const { Code: code, Language: language, Form: form, 'In the source': source, Here: here } of corrections) {
    if (source === '' && !names.has(code))
      names.set(code, Object.fromEntries(Object.keys(LANGUAGES).map((each) => [each, {}])));
    const own = names.get(code)?.[language];
    if (own === undefined) giveUp(`corrections.csv: the list has no ${code}`);
    const found = own[form];
    own[form] = here;
    const at = `${code} ${language} ${form}`;
    if (found === here) said.push(`${at}: the list now has “${here}”; take the correction out`);
    else if ((found ?? '') !== clean(source))
      said.push(`${at}: the list now has “${found}”, the correction was made for “${source}”`);
  }
  return said;
}

function differences(names) {
  const said = [];
  for (const language of Object.keys(LANGUAGES)) {
    for (const code of new Set([...tables[language].keys(), ...names.keys()])) {
      for (const form of FORMS) {
        const [before, now] = [tables[language].get(code)?.[form] ?? '', names.get(code)?.[language][form] ?? ''];
        if (before !== now) said.push(`${code} ${language} ${form}: “${before}” → “${now}”`);
      }
    }
  }
  return said;
}

function readTable(language) {
  const [, body = ''] = TABLE.exec(readFileSync(tableOf(language), 'utf8')) ?? [];
  const lines = body.split('\n').map((line) => line.split(' | '));
  return new Map(lines.map(([code, short, formal]) => [code, { short, formal }]));
}

/** The table's file, what stands around the table as it stood. */
function printed(language) {
  const sorted = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([code, own]) => `${code} | ${own[language].short} | ${own[language].formal}`);
  return readFileSync(tableOf(language), 'utf8').replace(TABLE, () => `= \`\n${lines.join('\n')}\n\``);
}

/** Rows of a CSV file by the names in its first line. */
function records(csv) {
  const rows = [[]];
  const fields = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const all = csv
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  for (let [, field, end] = fields.exec(all); ; [, field, end] = fields.exec(all)) {
    rows.at(-1).push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  const [heads, ...body] = rows;
  return body.map((row) => Object.fromEntries(heads.map((head, n) => [head, row[n] ?? ''])));
}
