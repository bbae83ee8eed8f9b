import { formatSize } from '../text/units.ts';
import { type ReadValues, ValuesError } from './read-values.ts';
import { type MessageTemplate, namesIn, type RenderedMessage, renderMessage } from './render.ts';
import { MAX_TEXT_BYTES, NO_VALUES, type TemplateValues } from './values.ts';

/** A file that is going to be sent, as a template may show it; `size` in bytes. */
export type ShownFile = { readonly name: string; readonly size: number; readonly mediaType: string };

/** The readers of Divar's chats are in Iran, wherever the runner is. */
const TIME_ZONE = 'Asia/Tehran';

/** What GitHub, GitLab (`failed`, `canceled`) and Azure (`succeeded`) call the state of a job, or how a run ended. */
const JOB_STATUS_FA: ReadonlyMap<string, string> = new Map([
  ['success', 'موفق'],
  ['failure', 'ناموفق'],
  ['failed', 'ناموفق'],
  ['cancelled', 'لغوشده'],
  ['canceled', 'لغوشده'],
  ['succeeded', 'موفق'],
  // The other results and conclusions of GitHub, which `job_status` may be given.
  ['skipped', 'اجرانشده'],
  ['neutral', 'خنثی'],
  ['timed_out', 'ناتمام (پایان مهلت)'],
  ['action_required', 'نیازمند تأیید'],
  ['startup_failure', 'ناموفق در شروع'],
  ['stale', 'ناتمام (کهنه)'],
]);

/**
 * Fills in a message, after the files were checked and before anything is sent. Never throws for what values or the
 * API do.
 *
 * @param tools.now milliseconds since 1970; `date` and `date_fa` are that day in Tehran
 * @param tools.online whether values may be read over the network
 */
export async function prepareMessage(
  template: MessageTemplate,
  files: readonly ShownFile[],
  tools: { readonly readValues: ReadValues; readonly now: number; readonly online: boolean },
): Promise<RenderedMessage> {
  const wanted = namesIn(template);
  try {
    const runValues =
      wanted.size === 0 ? NO_VALUES : await tools.readValues({ wanted, online: tools.online });
    const jobStatus = template.jobStatus || runValues.job_status;
    const values: TemplateValues = {
      ...runValues,
      job_status: jobStatus,
      job_status_fa: JOB_STATUS_FA.get(jobStatus) ?? jobStatus,
      ...datesOf(tools.now, wanted),
      files: files.map(({ name, size, mediaType }) => ({
        name,
        size: formatSize(size),
        media_type: mediaType,
      })),
    };
    const tooLong = [...wanted].flatMap((name) => lengthProblem(name, values));
    return tooLong.length > 0 ? { ok: false, problems: tooLong } : renderMessage(template, values);
  } catch (error) {
    if (error instanceof ValuesError) return { ok: false, problems: [error.message] };
    throw error;
  }
}

/** @param name in full, such as `release.notes` */
function lengthProblem(name: string, values: TemplateValues): string[] {
  const value = name.split('.').reduce<unknown>((inner, key) => (inner as never)?.[key], values);
  const bytes = typeof value === 'string' ? Buffer.byteLength(value) : 0;
  if (bytes <= MAX_TEXT_BYTES) return [];
  return [
    `message: the value ${name} has ${bytes} bytes; at most ${MAX_TEXT_BYTES} (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes from.`,
  ];
}

/** `2026-11-23` and, in the Jalali calendar, `۲ آذر ۱۴۰۵`; empty unless wanted, since loading a calendar takes 10 ms. */
function datesOf(now: number, wanted: ReadonlySet<string>): { date: string; date_fa: string } {
  const format = (locale: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: TIME_ZONE }).format(now);
  return {
    date: wanted.has('date') ? format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }) : '',
    date_fa: wanted.has('date_fa') ? format('fa-IR-u-ca-persian', { dateStyle: 'long' }) : '',
  };
}
