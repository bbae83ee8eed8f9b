/** Failures that Divar documents and failures of networks, as faults for `POST /_sandbox/faults`. */

/** @import { Effect } from '../../faults/fault.ts' */

/** @typedef {{ id: string, label: string, effect: Effect }} Preset */

const SECONDS_TO_WAIT = '5';

/** @type {readonly { title: string, presets: readonly Preset[] }[]} */
export const GROUPS = [
  {
    title: 'دسترسی و گیرنده',
    presets: [
      preset('401', 'کلید یا توکن شناخته نشود', status(401, 'the key or token is not known')),
      preset('403', 'دسترسی یا scope کم باشد', status(403, 'the API key lacks the permission')),
      preset('404', 'گیرنده پیدا نشود', status(404, 'there is no such recipient')),
      preset(
        '412',
        'گیرنده پیام نپذیرد',
        status(412, "message delivery failed due to recipient's restriction"),
      ),
      preset('400', 'درخواست نادرست شمرده شود', status(400, 'the request is not well formed')),
      preset('413', 'فایل بزرگ شمرده شود', status(413, 'the file is too large')),
    ],
  },
  {
    title: 'محدودیت تعداد',
    presets: [
      preset('429', 'سقف دقیقه، با زمان انتظار', {
        ...status(429, 'rate limit of 60 requests per minute exceeded'),
        headers: { 'retry-after': SECONDS_TO_WAIT },
      }),
      preset(
        '429-plain',
        'سقف دقیقه، بی زمان انتظار',
        status(429, 'rate limit of 60 requests per minute exceeded'),
      ),
      preset('429-day', 'سهمیهٔ روزانه تمام شود', status(429, 'daily quota of 1000 requests is used up')),
    ],
  },
  {
    title: 'خطای سرور و پاسخ نادرست',
    presets: [
      preset('500', 'خطای داخلی', status(500, 'internal error')),
      preset('503', 'سرویس در دسترس نباشد', status(503, 'the service is unavailable')),
      preset('html', 'به‌جای JSON صفحهٔ HTML بیاید', { kind: 'html' }),
      preset('bad_json', 'JSON نیمه‌کاره بیاید', { kind: 'bad_json' }),
      preset('wrong_shape', 'JSON شکل دیگری داشته باشد', { kind: 'wrong_shape' }),
      preset('redirect', 'به نشانی دیگری فرستاده شود', {
        kind: 'redirect',
        location: 'https://example.com/',
      }),
    ],
  },
  {
    title: 'شبکه',
    presets: [
      preset('reset_before', 'اتصال پیش از انجام قطع شود', { kind: 'reset_before' }),
      preset('reset_in', 'اتصال در میانهٔ ارسال قطع شود', { kind: 'reset_in' }),
      preset('reset_after', 'انجام شود ولی اتصال پیش از پاسخ قطع شود', { kind: 'reset_after' }),
      preset('cut_answer', 'پاسخ نیمه‌کاره بماند', { kind: 'cut_answer' }),
      preset('hang', 'هیچ پاسخی نیاید', { kind: 'hang' }),
      preset('hang_after', 'انجام شود ولی پاسخی نیاید', { kind: 'hang_after' }),
      preset('delay', 'پاسخ ده ثانیه دیر بیاید', { kind: 'delay', ms: 10_000 }),
    ],
  },
];

const PRESETS = GROUPS.flatMap(({ presets }) => presets);

/** @param {string} id */
export const presetOf = (id) => PRESETS.find((known) => known.id === id);

/**
 * An effect, or only its kind, in words. One that is no preset is named by its kind.
 * @param {Effect | string} effect
 */
export function describeEffect(effect) {
  if (typeof effect === 'string') {
    if (effect === 'status') return 'پاسخ خطا';
    return PRESETS.find((known) => known.effect.kind === effect)?.label ?? effect;
  }
  const same = PRESETS.find((known) => JSON.stringify(known.effect) === JSON.stringify(effect));
  return same?.label ?? (effect.kind === 'status' ? `پاسخ ${effect.status}` : effect.kind);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {Effect} effect
 * @returns {Preset}
 */
function preset(id, label, effect) {
  const code = effect.kind === 'status' ? ` (${effect.status})` : '';
  return { id, label: label + code, effect };
}

/**
 * @param {number} code
 * @param {string} message
 * @returns {Extract<Effect, { kind: 'status' }>}
 */
function status(code, message) {
  return { kind: 'status', status: code, message };
}
