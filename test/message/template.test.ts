import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate, renderTemplate } from '../../src/message/template.ts';
import { cleanValues, NO_VALUES, type TemplateValues, VALUE_NAMES } from '../../src/message/values.ts';

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

  test.each([
    ['{{shaa}}', 'line 1: {{shaa}} is unknown; did you mean sha?'],
    ['\n\n{{#files}}{{nam}}{{/files}}', 'line 3: {{nam}} is unknown; did you mean name?'],
    ['{{constructor}}', 'line 1: {{constructor}} is unknown.'],
    ['{{repository.length}}', 'line 1: {{repository.length}} is unknown.'],
    ['{{#nothing}}x{{/nothing}}', 'line 1: {{nothing}} is unknown.'],
    [
      '{{ github.sha }}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
      'line 1: {{github.sha}} is an expression of GitHub’s: those are filled in in workflow files only, written ${{ … }}.',
    ],
    ['{{^nothing}}x{{/nothing}}', 'line 1: {{nothing}} is unknown.'],
    [
      '{{#files}}{{#files}}{{name}}{{/files}}{{/files}}',
      'line 1: {{#files}} stands inside itself. Close the first one before.',
    ],
    [
      '{{release}}',
      'line 1: {{release}} is a group: write {{release.name}}, {{release.url}}, {{release.notes}}.',
    ],
    [
      '{{files}}',
      'line 1: {{files}} is a list: write {{#files}}{{name}} {{/files}}, with name, size, media_type.',
    ],
    ['{{.}}', 'line 1: {{.}} stands for the text of the section around it, and there is none here.'],
    [
      '{{#files}}{{.}}{{/files}}',
      'line 1: {{.}} stands for more than a text here. Name what you want of it.',
    ],
    [
      '{{>other}}',
      'line 1: {{>other}} includes another template, and there are none. Write the text itself.',
    ],
    ['{{}}', 'line 1: {{}} names no value.'],
    ['a\n{{#tag}}', 'line 2: Unclosed section "tag". Each {{ needs its }}, each {{#name}} its {{/name}}.'],
    ['{{tag', 'line 1: Unclosed tag. Each {{ needs its }}, each {{#name}} its {{/name}}.'],
  ])('%j is refused: %s', (template, problem) => {
    expect(checkTemplate(template).problems).toContain(problem);
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

  test('tells which values it uses, by their full names', () => {
    const { names } = checkTemplate('{{#release}}{{notes}} {{tag}}{{/release}}{{#files}}{{name}}{{/files}}');
    expect([...names].sort()).toEqual(['files', 'files.name', 'release', 'release.notes', 'tag']);
  });
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
