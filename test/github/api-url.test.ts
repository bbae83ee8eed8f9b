import { expect, test } from 'vitest';
import { apiUrlOf, apiUrlProblem } from '../../src/github/api-url.ts';

test.each([
  [undefined, 'https://api.github.com', null],
  ['', 'https://api.github.com', null],
  ['https://github.example/api/v3', 'https://github.example/api/v3', null],
  ['http://127.0.0.1:80', 'http://127.0.0.1:80', null],
  ['github.example', 'github.example', 'is not a URL'],
  ['ftp://github.example', 'ftp://github.example', 'begins with ftp://'],
])('GITHUB_API_URL %j is the API at %s, or has a problem', (GITHUB_API_URL, url, problem) => {
  expect(apiUrlOf({ GITHUB_API_URL })).toBe(url);
  expect(apiUrlProblem(url)).toBe(problem);
});
