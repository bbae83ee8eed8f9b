import { show } from './format.ts';
import type { Goal, Growth, Section } from './section.ts';
import { median } from './statistics.ts';
import { isMet } from './table.ts';

const WIDTH = 840;
const MARGIN = 24;
const ROW = 26;
const NAMES = 310;
const VALUES = 180;
/** Where the goal's line stands, as a share of the bars' room: what misses its goal has room to show by how much. */
const GOAL_AT = 0.7;
const PANEL_HEIGHT = 170;
const AXIS = 64;

/** An SVG of its own: readable on light and on dark ground, its text as text. */
export function plot(sections: readonly Section[]): string {
  const goals = sections.flatMap((section) => section.goals ?? []);
  const growth = sections.flatMap((section) => section.growth ?? []);
  const bars = goals.length === 0 ? EMPTY : drawGoals(goals);
  const panels = growth.length === 0 ? EMPTY : drawGrowth(growth, MARGIN + bars.height);
  const height = 2 * MARGIN + bars.height + panels.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Figures of the bench next to their goals, and how time and memory grow</title>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
${bars.svg}${panels.svg}</svg>
`;
}

type Drawing = { readonly svg: string; readonly height: number };
const EMPTY: Drawing = { svg: '', height: 0 };

type Colours = Record<'ground' | 'ink' | 'pale' | 'line' | 'a' | 'b', string>;
const LIGHT: Colours = {
  ground: '#ffffff',
  ink: '#1f2328',
  pale: '#59636e',
  line: '#d1d9e0',
  a: '#0969da',
  b: '#bc4c00',
};
const DARK: Colours = {
  ground: '#0d1117',
  ink: '#e6edf3',
  pale: '#9198a1',
  line: '#3d444d',
  a: '#58a6ff',
  b: '#f0883e',
};

/** Without custom properties, which not everything that draws an SVG knows. */
function colour({ ground, ink, pale, line, a, b }: Colours): string {
  return `text { fill: ${ink} }
text.pale { fill: ${pale} }
.ground { fill: ${ground} }
rect.a, circle.a, text.a { fill: ${a} }
rect.b, circle.b, text.b { fill: ${b} }
.fit.a { stroke: ${a} }
.fit.b { stroke: ${b} }
.axis { stroke: ${line} }
.goal { stroke: ${ink} }`;
}

const STYLE = `
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif }
.head { font-weight: 600; font-size: 15px }
.pale { font-size: 12px }
.end { text-anchor: end }
.middle { text-anchor: middle }
.fit { fill: none; stroke-width: 1.5 }
.goal { stroke-width: 1.5; stroke-dasharray: 4 3 }
${colour(LIGHT)}
@media (prefers-color-scheme: dark) {
${colour(DARK)}
}
`;

/** Every figure as a share of its goal, so that ratios and megabytes stand side by side. */
function drawGoals(goals: readonly Goal[]): Drawing {
  const left = MARGIN + NAMES;
  const room = WIDTH - MARGIN - VALUES - left;
  const goalX = left + room * GOAL_AT;
  const top = MARGIN + 48;
  const rows = goals.map((goal, index) => {
    const y = top + index * ROW;
    const share = median(goal.values) / goal.atMost;
    const length = Math.min(share * GOAL_AT, 1) * room;
    const met = isMet(goal);
    return (
      text(left - 10, y + 13, plain(goal.what), 'end') +
      `<rect class="${met ? 'a' : 'b'}" x="${left}" y="${y}" width="${round(length)}" height="18" rx="2"/>\n` +
      drawStretch(goal, left, room, y) +
      text(WIDTH - MARGIN - VALUES + 10, y + 13, `${show(median(goal.values), goal.unit)}`) +
      text(WIDTH - MARGIN, y + 13, `goal ≤ ${show(goal.atMost, goal.unit)} ${met ? '✓' : '✗'}`, 'pale end')
    );
  });
  const bottom = top + goals.length * ROW;
  const svg =
    text(MARGIN, MARGIN + 14, 'Figures as shares of their goals', 'head') +
    text(goalX, top - 10, 'goal', 'pale middle') +
    rows.join('') +
    `<line class="goal" x1="${round(goalX)}" x2="${round(goalX)}" y1="${top - 4}" y2="${bottom - 4}"/>\n`;
  return { svg, height: bottom - MARGIN + 16 };
}

/** A short line at what would be better still. */
function drawStretch({ atMost, stretch }: Goal, left: number, room: number, y: number): string {
  if (stretch === undefined) return '';
  const x = round(left + room * GOAL_AT * (stretch / atMost));
  return `<line class="goal" x1="${x}" x2="${x}" y1="${y - 2}" y2="${y + 20}"/>\n`;
}

/** One panel for time, one for memory; in each a line over the number of files and one over recipients. */
function drawGrowth(growth: readonly Growth[], top: number): Drawing {
  const panels = (['ms', 'MB'] as const).map((unit) => ({
    unit,
    curves: growth.filter((curve) => curve.unit === unit),
  }));
  const width = (WIDTH - 2 * MARGIN - 28) / panels.length;
  const svg = panels
    .map(({ unit, curves }, index) => {
      const left = MARGIN + index * (width + 28);
      return text(left, top + 14, HEADS[unit], 'head') + drawPanel(curves, left, top + 34, width);
    })
    .join('');
  return { svg, height: PANEL_HEIGHT + 76 };
}

const HEADS = { ms: 'Time of a run', MB: 'Peak memory of a run' } as const;

function drawPanel(curves: readonly Growth[], left: number, top: number, width: number): string {
  const points = curves.flatMap((curve) => curve.points);
  const mostX = Math.max(...points.map(({ x }) => x));
  const lineEnds = curves.map(({ line }) => line.start + line.slope * mostX);
  const ceiling = roundUp(Math.max(...points.map(({ y }) => y), ...lineEnds));
  const bottom = top + PANEL_HEIGHT;
  const toX = (x: number) => round(left + AXIS + (x / mostX) * (width - AXIS - 8));
  const toY = (y: number) => round(bottom - (y / ceiling) * PANEL_HEIGHT);
  const unit = curves[0]?.unit ?? 'ms';
  const axes = [0, 0.5, 1]
    .map((share) => {
      const y = toY(share * ceiling);
      const value = share === 0 ? '0' : `${(share * ceiling).toLocaleString('en')} ${unit}`;
      return (
        `<line class="axis" x1="${left + AXIS}" x2="${toX(mostX)}" y1="${y}" y2="${y}"/>\n` +
        text(left + AXIS - 8, y + 4, value, 'pale end')
      );
    })
    .join('');
  const ticks = [0, 0.5, 1]
    .map((share) =>
      text(toX(share * mostX), bottom + 18, (share * mostX).toLocaleString('en'), 'pale middle'),
    )
    .join('');
  const drawn = curves.map((curve, index) => {
    const name = index === 0 ? 'a' : 'b';
    const { slope, start } = curve.line;
    const dots = curve.points.map(
      ({ x, y }) => `<circle class="${name}" cx="${toX(x)}" cy="${toY(y)}" r="3.5"/>`,
    );
    const each = unit === 'ms' ? show(slope, 'ms') : `${(slope * 1000).toFixed(1)} KB`;
    return (
      `<line class="fit ${name}" x1="${toX(0)}" y1="${toY(start)}" x2="${toX(mostX)}" y2="${toY(start + slope * mostX)}"/>\n` +
      `${dots.join('\n')}\n` +
      text(left + AXIS + index * 160, bottom + 38, `● ${each} a ${curve.by.slice(0, -1)}`, name)
    );
  });
  return axes + ticks + drawn.join('');
}

/** To a number that reads well at the top of an axis, and at its half. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

function text(x: number, y: number, content: string, style = ''): string {
  const escaped = content.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<text x="${round(x)}" y="${round(y)}"${style === '' ? '' : ` class="${style}"`}>${escaped}</text>\n`;
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
