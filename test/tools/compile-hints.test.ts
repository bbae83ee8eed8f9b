import { expect, test } from 'vitest';
import { hintModules } from '../../.ci/compile-hints.ts';

test('the functions of a chunk’s modules get parentheses, and what is in them stays as it is', () => {
  const code =
    'export const id=7;export const modules={12:(e,t)=>{t.f=()=>({3:()=>1})},13:function(e){e.x=1}};';
  expect(hintModules('7.index.js', code)).toBe(
    'export const id=7;export const modules={12:((e,t)=>{t.f=()=>({3:()=>1})}),13:(function(e){e.x=1})};',
  );
});

test('objects with names for keys are no modules', () => {
  const code = 'const table={a:()=>1,"2":()=>2,...others};export const other=[1];run();';
  expect(hintModules('index.js', code)).toBe(code);
});
