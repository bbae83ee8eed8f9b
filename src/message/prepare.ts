import { formatSize } from '../text/units.ts';
import { type ReadValues, ValuesError } from './read-values.ts';
import { type MessageTemplate, namesIn, type RenderedMessage, renderMessage } from './render.ts';
import { NO_VALUES } from './values.ts';

/** A file that is going to be sent, as a template may show it; `size` in bytes. */
export type ShownFile = { readonly name: string; readonly size: number; readonly mediaType: string };

/** Divar's readers live by this clock, wherever the runner stands. */
const TIME_ZONE = 'Asia/Tehran';

/**
 * Fills a draft in, after the files were checked and before anything is sent. Never throws for what values or API do.
 *
 * @param tools.now milliseconds since 1970; `date` and `date_fa` are that day in Tehran
 * @param tools.online whether values may be read over the network
 */
export async function prepare(
  draft: MessageTemplate,
  files: readonly ShownFile[],
  tools: { readonly readValues: ReadValues; readonly now: number; readonly online: boolean },
): Promise<RenderedMessage> {
  const wanted = namesIn(draft);
  try {
    const values = wanted.size === 0 ? NO_VALUES : await tools.readValues({ wanted, online: tools.online });
    return renderMessage(draft, {
      ...values,
      ...datesOf(tools.now, wanted),
      files: files.map(({ name, size, mediaType }) => ({
        name,
        size: formatSize(size),
        media_type: mediaType,
      })),
    });
  } catch (error) {
    if (error instanceof ValuesError) return { ok: false, problems: [error.message] };
    throw error;
  }
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
