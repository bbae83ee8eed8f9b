import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../src/message/template.ts';

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

describe('an unknown name', () => {
  test.each([
    ['{{#files}}{{siz}}{{/files}}', 'line 1: {{siz}} is unknown; did you mean size?'],
    ['{{release.note}}', 'line 1: {{release.note}} is unknown; did you mean release.notes?'],
    ['{{^files}}{{name}}{{/files}}', expect.stringMatching(/^line 1: \{\{name\}\} is unknown/)],
    ['{{tag.x}}', expect.stringMatching(/^line 1: \{\{tag\.x\}\} is unknown/)],
    ['{{files.name}}', expect.stringMatching(/^line 1: \{\{files\.name\}\} is unknown/)],
    ['{{toString}}', 'line 1: {{toString}} is unknown.'],
    ['{{qqqqqqqqqq}}', 'line 1: {{qqqqqqqqqq}} is unknown.'],
    [`{{${'x'.repeat(61)}}}`, `line 1: {{${'x'.repeat(60)}…}} is unknown.`],
  ])('%s is told', (template, problem) => {
    expect(checkTemplate(template).problems).toEqual([
      problem,
      expect.stringMatching(/^The known values are: /),
    ]);
  });

  test.each(['github', 'env', 'vars', 'secrets', 'inputs', 'steps', 'needs', 'matrix', 'runner'])(
    'of GitHub’s context %s is told as an expression',
    (context) => {
      expect(checkTemplate(`{{ ${context}.x }}`).problems[0]).toBe(
        `line 1: {{${context}.x}} is an expression of GitHub’s: those are filled in in workflow files only, written \${{ … }}.`,
      );
    },
  );

  test('that only holds a context’s name is no expression', () => {
    expect(checkTemplate('{{mygithub.x}}').problems[0]).toMatch(/^line 1: \{\{mygithub\.x\}\} is unknown/);
    expect(checkTemplate('{{github}}').problems[0]).toMatch(/^line 1: \{\{github\}\} is unknown/);
  });
});

describe('a mistake', () => {
  test.each([
    ['{{&files}}', 'line 1: {{files}} is a list: write'],
    ['{{&release}}', 'line 1: {{release}} is a group: write'],
    ['\n{{#release}}{{.}}{{/release}}', 'line 2: {{.}} stands for more than a text here.'],
    ['{{#.}}x{{/.}}', 'line 1: {{.}} stands for the text of the section around it'],
    ['a\nb\n{{#tag}}\nc', 'line 4: Unclosed section "tag".'],
    ['{{/tag}}', 'line 1: Unopened section "tag".'],
    ['{{#tag}}{{/sha}}', 'line 1: Unclosed section "tag".'],
    ['a\n{{> part}}', 'line 2: {{>part}} includes another template'],
    [
      '{{#files}}{{#release}}{{#files}}x{{/files}}{{/release}}{{/files}}',
      'line 1: {{#files}} stands inside itself.',
    ],
  ])('in %j is reported with its line, without the list of names', (template, problem) => {
    expect(checkTemplate(template).problems).toEqual([expect.stringContaining(problem)]);
  });

  test('of twenty is the last one that is told', () => {
    expect(checkTemplate('{{&files}}'.repeat(20)).problems).toHaveLength(20);
    expect(checkTemplate('{{&files}}'.repeat(21)).problems).toHaveLength(20);
  });
});
