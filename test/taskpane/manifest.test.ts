/** The manifest against Microsoft's schemas, where these are at hand, and against what it points to. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { TRANSLATED } from '../../src/core/language/language';
import { JOBS } from '../../src/taskpane/steps-of-jobs';
import type { Step } from '../../src/taskpane/steps-of-jobs';

const ROOT = path.join(__dirname, '..', '..');
const SCHEMAS = path.join(ROOT, '..', 'shared', 'manifest-xsd');
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const LOCALES = ['fr-FR', 'es-ES', 'ru-RU', 'ar-SA', 'zh-CN'];

test('its languages are those of everything else; English is the default', () => {
  expect(LOCALES.map((locale) => locale.slice(0, 2))).toEqual(TRANSLATED);
});

/**
 * As published, the schemas hold a pattern that XML Schema does not know (a lazy quantifier), and the mail add-ins' one names a wrong XML Schema and
 * imports a file that is not published. Mended, they compile.
 */
const schemaText = (name: string): string =>
  readFileSync(path.join(SCHEMAS, name), 'utf8')
    .replace('https://www.w3.org/2001/XMLSchema', 'http://www.w3.org/2001/XMLSchema')
    .replaceAll('{0,3}?"', '{0,3}"')
    .replace(/<xs:import[^>]*MailAppVersionOverridesV1_1[^>]*>/, '')
    .replace(/<xs:element ref="mailor1_1:[^]*?<\/xs:element>/, '');

const withSchemas = existsSync(SCHEMAS) ? test : test.skip;

withSchemas(
  'it is valid (skipped where the schemas are not at hand)',
  async () => {
    const names = readdirSync(SCHEMAS).filter((name) => name.endsWith('.xsd'));
    const main = 'OfficeAppManifestV1_1.xsd';
    const overrides = 'TaskPaneAppVersionOverridesV1_0.xsd';
    const validate = async (text: string, schema: string): Promise<readonly string[]> => {
      const { errors } = await validateXML({
        xml: [{ fileName: 'manifest.xml', contents: text }],
        schema: [{ fileName: schema, contents: schemaText(schema) }],
        preload: names
          .filter((name) => name !== schema)
          .map((name) => ({ fileName: name, contents: schemaText(name) })),
      });
      return errors.map(({ message }) => message);
    };
    expect(await validate(manifest, main)).toEqual([]);
    expect(
      await validate(manifest.replace('<Version>', '<Versoin>').replace('</Version>', '</Versoin>'), main),
    ).not.toEqual([]);
    // The outer schema is lax about the ribbon: its own schema reads it alone.
    const [ribbon = ''] = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(manifest) ?? [];
    const alone = ribbon.replace(
      '<VersionOverrides ',
      '<VersionOverrides xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" ',
    );
    expect(await validate(alone, overrides)).toEqual([]);
    expect(await validate(alone.replaceAll('Supertip', 'Tip'), overrides)).not.toEqual([]);
  },
  60_000,
);

test('every text that people see is there in six languages', () => {
  const texts = [
    ...manifest.matchAll(/<(DisplayName|Description|bt:String)\b[^>]*DefaultValue="[^"]+"[^>]*>([\s\S]*?)<\/\1>/g),
  ];
  expect(texts.length).toBeGreaterThan(8);
  for (const [, , inner = ''] of texts) {
    expect([...inner.matchAll(/Locale="([^"]+)" Value="[^"]+"/g)].map(([, locale]) => locale)).toEqual(LOCALES);
  }
});

test('every resource that is named is given, and every icon is there in its size', () => {
  const named = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
  const given = [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id);
  expect([...new Set(named)].sort()).toEqual([...given].sort());
  for (const [, file = '', size] of manifest.matchAll(/assets\/(icon-(\d+)\.png)/g)) {
    const png = readFileSync(path.join(ROOT, 'assets', file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

test('labels are as short as the ribbon allows, descriptions as the store does', () => {
  for (const [, , inner = ''] of manifest.matchAll(/<bt:(ShortStrings)>([\s\S]*?)<\/bt:ShortStrings>/g)) {
    for (const [, value = ''] of inner.matchAll(/Value="([^"]+)"/g)) expect(value.length).toBeLessThanOrEqual(125);
  }
  for (const [, value = ''] of manifest.matchAll(/Value="([^"]+)"/g)) expect(value.length).toBeLessThanOrEqual(250);
});

test('all buttons open the one pane: another address would replace a pane that is writing', () => {
  const opened = [...manifest.matchAll(/<SourceLocation resid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(opened).size).toBe(1);
  expect([...manifest.matchAll(/<bt:Url id="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(['Commands', 'Pane']);
});

/** What a button of the ribbon does without the pane, at the steps whose sheets are written into the workbook. */
const BUTTON_OF: Readonly<Record<Step, string | undefined>> = {
  data: undefined,
  check: undefined,
  reconcile: undefined,
  annex: 'writeAnnex',
  status: 'writeStatus',
  estimate: undefined,
  shares: undefined,
  contributions: undefined,
};

test('the ribbon has the buttons that the steps say, and those are known to the page behind it', () => {
  const buttons = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(buttons).toEqual(Object.values(JOBS).flatMap((steps) => steps.flatMap((step) => BUTTON_OF[step] ?? [])));
  const commands = readFileSync(path.join(ROOT, 'src', 'taskpane', 'commands', 'commands-entry.ts'), 'utf8');
  for (const name of buttons) expect(commands).toContain(`'${name}'`);
});
