import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/media/limits.ts';
import { SAMPLES } from '../helpers/workspace.ts';
import { checkFile } from './check-file.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
const VIDEO = '-f lavfi -i testsrc=duration=1:size=352x288 -f lavfi -i sine=duration=1';
const PICTURE = '-f lavfi -i testsrc=size=320x240 -frames:v 1';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'recipes-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ffmpeg = (args: string) => (path: string) =>
  void execFileSync('ffmpeg', ['-v', 'error', ...args.split(' '), path]);
const text = (content: string) => (path: string) => writeFileSync(path, content);
const sample = (name: string) => (path: string) => copyFileSync(join(SAMPLES, name), path);

/** How the file is made that a command begins with, and what the check says of its result. */
const RECIPES: readonly [command: string, make: (path: string) => void, result: string, format: string][] = [
  ['ffmpeg -i in.webm -pix_fmt yuv420p out.mp4', ffmpeg(VIDEO), 'out.mp4', 'MP4'],
  ['ffmpeg -i in.mp4 -c copy out.mp4', ffmpeg(`${VIDEO} -c:v libx264 -c:a aac -f 3gp`), 'out.mp4', 'MP4'],
  ['ffmpeg -i in.mp4 -crf 30 -vf scale=-2:720 out.mp4', ffmpeg(VIDEO), 'out.mp4', 'MP4'],
  ['ffmpeg -i in.png -vf scale=1600:-1 out.jpg', ffmpeg(PICTURE), 'out.jpg', 'JPEG'],
  ['ffmpeg -i in.webp -frames:v 1 out.png', ffmpeg(PICTURE), 'out.png', 'PNG'],
  [
    'heif-convert in.heic out.jpg',
    (path) => copyFileSync(join(SAMPLES, '..', 'unsupported', 'image.heic'), path),
    'out.jpg',
    'JPEG',
  ],
  [
    'rsvg-convert in.svg -o out.png',
    text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'out.png',
    'PNG',
  ],
  ['ffmpeg -i in.wav -vn -b:a 64k out.m4a', ffmpeg('-f lavfi -i sine=duration=1'), 'out.m4a', 'M4A'],
  ['ffmpeg -i in.m4a -vn -ac 1 -b:a 32k out.m4a', ffmpeg('-f lavfi -i sine=duration=1'), 'out.m4a', 'M4A'],
  [
    'soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html',
    text('<table><tr><td>1</td></tr></table>'),
    'in.xlsx',
    'XLSX',
  ],
  ['soffice --headless --convert-to docx in.rtf', text('{\\rtf1 Hello}'), 'in.docx', 'DOCX'],
  ['gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf', sample('report.pdf'), 'out.pdf', 'PDF'],
];

const isInstalled = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe.concurrent('what the README says makes a file fit, does', () => {
  test.for(RECIPES)('%s', async ([command, make, result, format], { skip }) => {
    const program = command.split(' ')[0] as string;
    if (!isInstalled(program) || !isInstalled('ffmpeg')) skip(`${program} is not installed`);
    expect(README).toContain(`| \`${command}\` |`);
    const own = mkdtempSync(join(folder, 'recipe-'));
    const input = /\bin\.\w+/.exec(command)?.[0] as string;
    make(join(own, input));
    const home = program === 'soffice' ? `-env:UserInstallation=file://${own}/profile` : '';
    const ran = spawnSync('sh', ['-c', command.replace('soffice', `soffice ${home}`)], { cwd: own });
    expect([ran.status, String(ran.stderr)]).toEqual([0, expect.any(String)]);
    const file = await checkFile(
      { path: result, absolutePath: join(own, result) },
      { workspace: own, limits: DEFAULT_LIMITS },
    );
    expect(file).toMatchObject({ valid: true, format, problems: [] });
  });

  test('and all of its commands are tried, except the one that needs a browser', () => {
    const [, section = ''] = /^## Make it fit$(.*?)^## /ms.exec(README) ?? [];
    const listed = [...section.matchAll(/^\| [^|]+ \| `([^`]+)` \|/gm)].map(([, command]) => command);
    const tried = RECIPES.map(([command]) => command);
    expect(listed.filter((command) => !tried.includes(command as string))).toEqual([
      'chromium --headless --print-to-pdf=out.pdf in.html',
    ]);
  });
});
