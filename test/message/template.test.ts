import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate, renderTemplate } from '../../src/message/template.ts';
import { cleanValues, NO_VALUES, type TemplateValues, VALUE_NAMES } from '../../src/message/values.ts';

const KB = 1024;

const VALUES: TemplateValues = {
  ...NO_VALUES,
  repository: 'acme/app',
  tag: 'v1.0',
  commit_subject: 'Fix <b> & "quotes"',
  release: { name: 'One', url: 'https://example.com/r', notes: 'a\nb' },
  job_status_fa: 'موفق',
  date: '2026-11-23',
  date_fa: '۲ آذر ۱۴۰۵',
  files: [
    { name: 'a.png', size: '1.5 MB', media_type: 'image' },
    { name: 'گزارش.pdf', size: '3 KB', media_type: 'file' },
  ],
};

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

/** Those of a run of which nothing is known. */
const EMPTY: TemplateValues = { ...NO_VALUES, job_status_fa: '', date: '', date_fa: '', files: [] };

describe('a template', () => {
  test.each([
    ['{{repository}} {{{tag}}} {{&tag}}', 'acme/app v1.0 v1.0'],
    ['{{commit_subject}}', 'Fix <b> & "quotes"'],
    ['{{release.notes}}', 'a\nb'],
    ['{{#release}}{{name}}: {{url}}, {{tag}}{{/release}}', 'One: https://example.com/r, v1.0'],
    [
      '{{#files}}\n- {{name}} ({{size}}, {{media_type}})\n{{/files}}',
      '- a.png (1.5 MB, image)\n- گزارش.pdf (3 KB, file)\n',
    ],
    ['{{#pull_request}}#{{number}}{{/pull_request}}{{^pull_request}}none{{/pull_request}}', 'none'],
    ['{{#tag}}tagged {{.}}{{/tag}}{{#sha}}at {{.}}{{/sha}}', 'tagged v1.0'],
    ['{{! a note }}{{=<% %>=}}<%date%> {{date}}', '2026-11-23 {{date}}'],
    ['{{date_fa}}', '۲ آذر ۱۴۰۵'],
    ['no tags { } at all', 'no tags { } at all'],
  ])('%j gives %j', (template, text) => {
    expect(checkTemplate(template).problems).toEqual([]);
    expect(renderTemplate(template, cleanValues(VALUES, 'text'))).toBe(text);
  });

  test('with unknown names tells all of them, and the known ones once', () => {
    const { problems } = checkTemplate('{{one}} {{two}}');
    expect(problems).toHaveLength(3);
    expect(problems[2]).toBe(`The known values are: ${VALUE_NAMES.join(', ')}.`);
  });

  test('with hundreds of unknown names tells the first twenty', () => {
    const { problems } = checkTemplate('{{#files}}{{x}}{{y}}{{/files}}\n'.repeat(200));
    expect(problems).toHaveLength(21);
    expect(problems[19]).toMatch(/^line 10: \{\{y\}\} is unknown/);
  });

  test('with more than twenty mistakes tells twenty', () => {
    expect(checkTemplate('{{&files}}'.repeat(20)).problems).toHaveLength(20);
    expect(checkTemplate('{{&files}}'.repeat(21)).problems).toHaveLength(20);
  });
});

describe('a template is refused with', () => {
  const rows: [template: string, problems: string[]][] = [
    ['{{}}', ['line 1: {{}} names no value.']],
    ['{{constructor}}', ['line 1: {{constructor}} is unknown.', KNOWN]],
    ['{{toString}}', ['line 1: {{toString}} is unknown.', KNOWN]],
    ['{{repository.length}}', ['line 1: {{repository.length}} is unknown.', KNOWN]],
    ['{{#nothing}}x{{/nothing}}', ['line 1: {{nothing}} is unknown.', KNOWN]],
    ['{{^nothing}}x{{/nothing}}', ['line 1: {{nothing}} is unknown.', KNOWN]],
    ['\n\n{{#files}}{{nam}}{{/files}}', ['line 3: {{nam}} is unknown; did you mean name?', KNOWN]],
    ['{{release.note}}', ['line 1: {{release.note}} is unknown; did you mean release.notes?', KNOWN]],
    // Of a section the names are known inside of it only.
    ['{{^files}}{{name}}{{/files}}', [expect.stringMatching(/^line 1: \{\{name\}\} is unknown/), KNOWN]],
    ['{{files.name}}', [expect.stringMatching(/^line 1: \{\{files\.name\}\} is unknown/), KNOWN]],
    ['{{tag.x}}', [expect.stringMatching(/^line 1: \{\{tag\.x\}\} is unknown/), KNOWN]],
    [
      '{{&release}}',
      ['line 1: {{release}} is a group: write {{release.name}}, {{release.url}}, {{release.notes}}.'],
    ],
    [
      '{{files}}',
      ['line 1: {{files}} is a list: write {{#files}}{{name}} {{/files}}, with name, size, media_type.'],
    ],
    [
      '{{#files}}{{#release}}{{#files}}x{{/files}}{{/release}}{{/files}}',
      ['line 1: {{#files}} stands inside itself. Close the first one before.'],
    ],
    [
      '\n{{#release}}{{.}}{{/release}}',
      ['line 2: {{.}} stands for more than a text here. Name what you want of it.'],
    ],
    [
      '{{#.}}x{{/.}}',
      ['line 1: {{.}} stands for the text of the section around it, and there is none here.'],
    ],
    ['a\nb\n{{#tag}}\nc', [`line 4: Unclosed section "tag". ${SYNTAX}`]],
    ['{{tag', [`line 1: Unclosed tag. ${SYNTAX}`]],
    ['{{github}}', [expect.stringMatching(/^line 1: \{\{github\}\} is unknown/), KNOWN]],
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

describe('a template is refused before Mustache sees it', () => {
  test.each([
    ['over 64 KiB', `{{tag}}${'x'.repeat(64 * KB)}`, 'it has 65543 bytes; a template has at most 65536'],
    ['80,000 blanks in a tag', `{{tag${' '.repeat(80_000)}`, 'it has 80005 bytes'],
    ['1,001 blanks in a tag', `a\n{{tag${' '.repeat(1001)}`, 'line 2: a run of more than 1000 blanks'],
    ['1,001 line ends', `{{tag}}${'\n'.repeat(1001)}`, 'line 1: a run of more than 1000 blanks'],
  ])('with %s', (_what, template, problem) => {
    expect(checkTemplate(template).problems).toEqual([expect.stringContaining(problem)]);
  });

  test('and taken with as much as is allowed', () => {
    const template = `{{tag${' '.repeat(1000)}}}`;
    expect(checkTemplate(template + 'x'.repeat(64 * KB - template.length)).problems).toEqual([]);
  });
});

describe('the names of a template', () => {
  test.each<[string, string[]]>([
    ['{{release.notes}}', ['release.notes']],
    ['{{#release}}{{notes}}{{/release}}', ['release', 'release.notes']],
    ['{{^release}}{{tag}}{{/release}}', ['release', 'tag']],
    [
      '{{#release}}{{#pull_request}}{{title}}{{url}}{{/pull_request}}{{/release}}',
      ['pull_request', 'pull_request.title', 'pull_request.url', 'release'],
    ],
    // Inside of a section the names around it are known, too.
    [
      '{{#release}}{{#pull_request}}{{notes}}{{/pull_request}}{{/release}}',
      ['pull_request', 'release', 'release.notes'],
    ],
    ['{{#release}}{{release.name}}{{/release}}', ['release', 'release.name']],
    ['{{#tag}}{{.}}{{/tag}}', ['tag']],
    ['{{#release}}{{#name}}{{.}}{{/name}}{{/release}}', ['release', 'release.name']],
    ['{{#release}}{{#release}}{{name}}{{/release}}{{/release}}', ['release', 'release.name']],
    ['{{&tag}} {{{sha}}} {{! job }}', ['sha', 'tag']],
    ['{{#files}}{{name}}{{/files}}{{#files}}{{size}}{{/files}}', ['files', 'files.name', 'files.size']],
  ])('%s are %j', (template, names) => {
    expect(checkTemplate(template)).toEqual({ problems: [], names: new Set(names) });
  });
});

describe('a template that is filled in', () => {
  test('hides no mistake of its own', () => {
    expect(() => renderTemplate('{{#tag}}', EMPTY)).toThrow('Unclosed section');
  });
  test('counts nothing for what is not there', () => {
    expect(renderTemplate('{{release}}'.repeat(10_000), EMPTY)).toBe('');
  });
  test('counts bytes, of the text and of the values together, up to 64 KiB', () => {
    const values = { ...EMPTY, tag: 'آ' };
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
  const all = cleanValues({ ...EMPTY, release }, 'text').release?.notes ?? '';
  const expected = codes.map((code) => (isUnwanted(code) ? 'x' : `${String.fromCharCode(code)}x`)).join('');
  expect(all === expected).toBe(true);
});

describe('hostile values', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[{}#^/>&=!. \n\r\t\u202e\u2066a-z]*$/),
    fc.constantFrom(
      '{{sha}}',
      '{{{x}}}',
      '{{#files}}',
      '{{=<% %>=}}',
      '\u202Eevil',
      '..',
      '../..',
      '?a=b#c',
      '@evil.example/',
      '\r\n::error::x',
    ),
  );

  test('stay text: what is in a tag’s place is the cleaned value and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, (commit_subject, name) => {
        const values = cleanValues(
          { ...VALUES, commit_subject, files: [{ name, size: '1 B', media_type: 'file' }] },
          'text',
        );
        const text = renderTemplate(
          '<{{commit_subject}}>{{#files}}[{{name}}]{{/files}}{{repository}}',
          values,
        );
        expect(text).toBe(`<${values.commit_subject}>[${values.files[0]?.name}]acme/app`);
      }),
    );
  });

  test('keep to their line, and reorder nothing', () => {
    fc.assert(
      fc.property(hostile, (commit_subject) => {
        const text = cleanValues({ ...VALUES, commit_subject }, 'text').commit_subject;
        expect(text).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  test('never change where a link leads, nor what is asked for there', () => {
    fc.assert(
      fc.property(hostile, (ref_name) => {
        const values = cleanValues({ ...VALUES, ref_name }, 'link');
        const link = renderTemplate(
          'https://ci.example/{{repository}}/tree/{{ref_name}}?from={{ref_name}}#top',
          values,
        );
        const url = new URL(link ?? '');
        expect(url.origin).toBe('https://ci.example');
        expect(url.pathname.split('/').slice(0, 4)).toEqual(['', 'acme', 'app', 'tree']);
        expect([...url.searchParams.keys()]).toEqual(['from']);
        expect(url.hash).toBe('#top');
      }),
    );
  });

  test('in release notes keep their line breaks, Windows’ as plain ones', () => {
    const release = { name: 'x\ny', url: '', notes: 'a\r\nb\u0007\u202Ec' };
    expect(cleanValues({ ...VALUES, release }, 'text').release).toEqual({
      name: 'x y',
      url: '',
      notes: 'a\nbc',
    });
  });
});
