/** A player for voice messages: a button, the sound's shape, the time. */

import { el, fill } from './dom.js';
import { playTime } from './format.js';
import { icon } from './icons.js';
import { TEXTS } from './language.js';

const BARS = 44;

/**
 * @param {string} source
 * @param {string} name
 */
export function voicePlayer(source, name) {
  const audio = el('audio', { src: source, preload: 'metadata' });
  const button = el('button', { type: 'button', class: 'play' }, icon('play'));
  const bars = Array.from({ length: BARS }, () => el('i'));
  const position = el('input', {
    type: 'range',
    min: 0,
    max: 1,
    step: 0.01,
    value: 0,
    'aria-label': TEXTS.position,
  });
  const clock = el('span', { class: 'clock' }, playTime(0));
  const wave = el(
    'div',
    { class: 'wave' },
    el('div', { class: 'bars', 'aria-hidden': true }, ...bars),
    position,
  );
  const element = el('div', { class: 'voice', dir: 'ltr' }, audio, button, wave, clock);

  function show() {
    const { currentTime, duration, paused } = audio;
    const length = Number.isFinite(duration) ? duration : 0;
    const done = length === 0 ? 0 : currentTime / length;
    position.max = String(length || 1);
    position.value = String(currentTime);
    position.setAttribute('aria-valuetext', TEXTS.positionOf(playTime(currentTime), playTime(length)));
    clock.textContent = playTime(paused && currentTime === 0 ? length : currentTime);
    bars.forEach((bar, index) => {
      bar.className = index < done * BARS ? 'done' : '';
    });
    button.setAttribute('aria-label', paused ? TEXTS.play(name) : TEXTS.pause(name));
  }

  button.addEventListener('click', () => (audio.paused ? audio.play().catch(() => {}) : audio.pause()));
  position.addEventListener('input', () => {
    audio.currentTime = Number(position.value);
  });
  for (const event of ['loadedmetadata', 'timeupdate', 'play', 'pause', 'ended', 'seeked']) {
    audio.addEventListener(event, show);
  }
  audio.addEventListener('play', () => {
    fill(button, icon('pause'));
    for (const other of document.querySelectorAll('audio, video')) {
      if (other !== audio && other instanceof HTMLMediaElement) other.pause();
    }
  });
  audio.addEventListener('pause', () => fill(button, icon('play')));
  audio.addEventListener('loadedmetadata', () => drawShape(source, bars), { once: true });
  show();
  return { element, audio };
}

/**
 * Draws the loudness over time as bars. A sound that can't be decoded keeps its flat bars.
 * @param {string} source
 * @param {HTMLElement[]} bars
 */
async function drawShape(source, bars) {
  try {
    const bytes = await (await fetch(source)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes);
    const samples = sound.getChannelData(0);
    const width = Math.max(1, Math.floor(samples.length / bars.length));
    const loudness = bars.map((_, bar) => {
      const piece = samples.subarray(bar * width, (bar + 1) * width);
      return Math.sqrt(piece.reduce((sum, sample) => sum + sample * sample, 0) / piece.length);
    });
    const most = Math.max(...loudness, 0.001);
    bars.forEach((bar, index) => {
      bar.style.height = `${Math.round(14 + 86 * ((loudness[index] ?? 0) / most))}%`;
    });
  } catch {
    // The player itself reports a sound that can't be played.
  }
}
