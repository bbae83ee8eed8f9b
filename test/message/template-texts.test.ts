import { describe, expect, test } from 'vitest';
import { prepareMessage } from '../../src/message/prepare.ts';
import { ValuesError } from '../../src/message/read-values.ts';
import { type MessageTemplate, renderMessage } from '../../src/message/render.ts';
import { checkTemplate, renderTemplate } from '../../src/message/template.ts';
import { cleanValues, NO_VALUES, type TemplateValues, VALUE_NAMES } from '../../src/message/values.ts';

const VALUES: TemplateValues = { ...NO_VALUES, job_status_fa: '', date: '', date_fa: '', files: [] };
const KNOWN =
  'The known values are: repository, workflow, job, job_status, job_status_fa, run_url, run_number, attempt, event, actor, ref_name, tag, sha, short_sha, commit_subject, release.name, release.url, release.notes, pull_request.number, pull_request.title, pull_request.url, date, date_fa, files.';
const SYNTAX = 'Each {{ needs its }}, each {{#name}} its {{/name}}.';

test('the values that a template may name are these, and of a run of which nothing is known they are empty', () => {
  expect(KNOWN).toBe(`The known values are: ${VALUE_NAMES.join(', ')}.`);
  expect(Object.values(NO_VALUES).filter((value) => value !== '')).toEqual([null, null]);
  const { release, pull_request, ...texts } = NO_VALUES;
  expect([release, pull_request]).toEqual([null, null]);
  expect(Object.keys(texts)).toEqual(
    VALUE_NAMES.filter((name) => !/^(date|date_fa|files|job_status_fa)$|\./.test(name)),
  );
});

describe('a template is refused with', () => {
  const rows: [template: string, problems: string[]][] = [
    ['{{}}', ['line 1: {{}} names no value.']],
    ['{{.}}', ['line 1: {{.}} stands for the text of the section around it, and there is none here.']],
    ['{{relese}}', ['line 1: {{relese}} is unknown.', KNOWN]],
    ['{{#tag}}{{0}}{{/tag}}', ['line 1: {{0}} is unknown.', KNOWN]],
    ['{{#release}}{{note}}{{/release}}', ['line 1: {{note}} is unknown; did you mean notes?', KNOWN]],
    [`{{${'x'.repeat(60)}}}`, [`line 1: {{${'x'.repeat(60)}}} is unknown.`, KNOWN]],
    [`{{${'x'.repeat(61)}}}`, [`line 1: {{${'x'.repeat(60)}…}} is unknown.`, KNOWN]],
    [
      `{{>${'x'.repeat(61)}}}`,
      [
        `line 1: {{>${'x'.repeat(60)}…}} includes another template, and there are none. Write the text itself.`,
      ],
    ],
    ['\n{{#a\nb}}', [`line 3: Unclosed section "a\\nb". ${SYNTAX}`]],
    ['{{#tag}}{{/sha}}', [`line 1: Unclosed section "tag". ${SYNTAX}`]],
    ['{{/tag}}', [`line 1: Unopened section "tag". ${SYNTAX}`]],
    ['a\n{{=x=}}', [`line 1: It can’t be read. ${SYNTAX}`]],
    [`{{#${'x'.repeat(200)}}}`, [`line 1: Unclosed section "${'x'.repeat(102)}…. ${SYNTAX}`]],
    ['x'.repeat(65_537), ['it has 65537 bytes; a template has at most 65536 (64 KiB). Shorten it.']],
    [
      `\n${'x'.repeat(9)}${' '.repeat(1001)}`,
      ['line 2: a run of more than 1000 blanks is not allowed in a template. Shorten it.'],
    ],
    ...['github', 'env', 'vars', 'secrets', 'inputs', 'steps', 'needs', 'matrix', 'runner'].map(
      (context): [string, string[]] => [
        `{{${context}.x}}`,
        [
          // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
          `line 1: {{${context}.x}} is an expression of GitHub’s: those are filled in in workflow files only, written ${'${{ … }}'}.`,
          KNOWN,
        ],
      ],
    ),
    [
      `{{env.${'x'.repeat(60)}}}`,
      [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
        `line 1: {{env.${'x'.repeat(56)}…}} is an expression of GitHub’s: those are filled in in workflow files only, written ${'${{ … }}'}.`,
        KNOWN,
      ],
    ],
    ['{{my.github.x}}', ['line 1: {{my.github.x}} is unknown.', KNOWN]],
    ['{{githubx}}', ['line 1: {{githubx}} is unknown.', KNOWN]],
  ];
  test.each(rows.map(([template, problems]) => ({ template, problems, problem: problems[0] })))(
    '$problem',
    ({ template, problems }) => {
      expect(checkTemplate(template).problems).toEqual(problems);
    },
  );
});

describe('a template that is filled in', () => {
  test('hides no mistake of its own', () => {
    expect(() => renderTemplate('{{#tag}}', VALUES)).toThrow('Unclosed section');
  });
  test('counts nothing for what is not there', () => {
    expect(renderTemplate('{{release}}'.repeat(10_000), VALUES)).toBe('');
  });
  test('counts bytes, of the text and of the values together, up to 64 KiB', () => {
    const values = { ...VALUES, tag: 'آ' };
    expect(renderTemplate(`${'{{tag}}'.repeat(32_767)}xx`, values)).toHaveLength(32_769);
    expect(renderTemplate(`${'{{tag}}'.repeat(32_767)}xxx`, values)).toBeNull();
  });
});

test('what is taken out of a value is what controls or reorders, and no other letter', () => {
  const unwanted = [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0xd800, 0xdfff],
    [0xfeff, 0xfeff],
  ] as const;
  const isUnwanted = (code: number) => unwanted.some(([from, to]) => code >= from && code <= to);
  const codes = Array.from({ length: 0x1_0000 }, (_, code) => code).filter((code) => code !== 0x0d);
  const text = (kept: number[]) => kept.map((code) => `${String.fromCharCode(code)}x`).join('');
  const release = { name: '', url: '', notes: text(codes) };
  const all = cleanValues({ ...VALUES, release }, 'text').release?.notes ?? '';
  const expected = codes.map((code) => (isUnwanted(code) ? 'x' : `${String.fromCharCode(code)}x`)).join('');
  expect(all === expected).toBe(true);
});

describe('a message', () => {
  const template = (more: Partial<MessageTemplate>): MessageTemplate => ({
    message: null,
    messageFormat: 'template',
    jobStatus: '',
    buttons: null,
    receiverButtons: null,
    ...more,
  });
  const grid = (caption: string, link = 'https://a.example') => ({
    rows: [{ buttons: [{ caption, action: { open_direct_link: link } }] }],
  });
  const prepare = (more: Partial<MessageTemplate>, values: object = {}) =>
    prepareMessage(template(more), [], {
      readValues: async () => ({ ...NO_VALUES, ...values }),
      now: 0,
      online: false,
    });

  test('that gets too long says which text does', async () => {
    const values = { tag: 'x'.repeat(40_000) };
    const long = '{{tag}}{{tag}}';
    const said = (input: string) =>
      `${input}: filled in it has more than 65536 bytes (64 KiB). Use fewer or shorter values.`;
    expect(await prepare({ message: long }, values)).toEqual({ ok: false, problems: [said('message')] });
    expect(await prepare({ buttons: grid(long) }, values)).toEqual({
      ok: false,
      problems: [said('buttons')],
    });
    expect(await prepare({ receiverButtons: grid(long) }, values)).toEqual({
      ok: false,
      problems: [said('receiver_buttons')],
    });
  });
  test('with a value that is too long says which', async () => {
    const release = { name: '', url: '', notes: 'x'.repeat(65_537) };
    expect(await prepare({ message: '{{release.notes}} {{tag}}' }, { release })).toEqual({
      ok: false,
      problems: [
        'message: the value release.notes has 65537 bytes; at most 65536 (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes from.',
      ],
    });
  });
  test('quotes the first hundred characters of a link that is none', () => {
    const refused = (length: number) =>
      renderMessage(template({ buttons: grid('a', 'x'.repeat(length)) }), VALUES);
    expect(JSON.stringify(refused(100))).toContain(`its link is “${'x'.repeat(100)}” once`);
    expect(JSON.stringify(refused(101))).toContain(`its link is “${'x'.repeat(100)}…” once`);
  });
  test('has captions without the blank lines around them', async () => {
    const release = { name: '', url: '', notes: '\n\n first \n second\n ' };
    expect(await prepare({ buttons: grid('{{release.notes}}') }, { release })).toMatchObject({
      buttons: { own: grid('first second') },
    });
  });
  test.each([
    ['success', 'موفق'],
    ['succeeded', 'موفق'],
    ['failure', 'ناموفق'],
    ['failed', 'ناموفق'],
    ['cancelled', 'لغوشده'],
    ['canceled', 'لغوشده'],
    ['skipped', 'اجرانشده'],
    ['neutral', 'خنثی'],
    ['timed_out', 'ناتمام (پایان مهلت)'],
    ['action_required', 'نیازمند تأیید'],
    ['startup_failure', 'ناموفق در شروع'],
    ['stale', 'ناتمام (کهنه)'],
    ['Success', 'Success'],
  ])('says the state %s in Persian: %s', async (jobStatus, persian) => {
    expect(await prepare({ message: '{{job_status_fa}}', jobStatus })).toMatchObject({ text: persian });
  });
  test('says a state that is called like a part of every object as it is', async () => {
    const told = await prepare({ message: '{{job_status_fa}}', jobStatus: 'constructor' });
    expect(told).toMatchObject({ text: 'constructor' });
  });
  test('that lacks a value is an error by name', () => {
    expect(new ValuesError('x')).toMatchObject({ name: 'ValuesError', message: 'x' });
  });
});
