import { NO_OUTCOME } from '../delivery/outcome.ts';
import type { Destinations } from '../inputs/job.ts';
import { parseInputs } from '../inputs/parse.ts';
import type { RunContext } from '../inputs/run-context.ts';
import type { RawInputs } from '../inputs/table.ts';
import { proxySecrets } from '../kenar/http/proxy.ts';
import { buildReport, NO_PLAN } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { type PipelineContext, runPipeline } from './pipeline.ts';

export type Run = {
  readonly report: Report;
  /** Whether the inputs were wrong: no file was looked at. */
  readonly inputsRejected: boolean;
  readonly destinations: Destinations;
};

/** From inputs as they were given to a report. Never throws: an error of this program is in the report, too. */
export async function run(raw: RawInputs, runContext: RunContext, context: PipelineContext): Promise<Run> {
  let destinations: Destinations = { jobSummary: true, resultsFile: null };
  for (const secret of proxySecrets(process.env)) context.redactor.add(secret);
  const failed = (errors: readonly string[]) => buildReport(NO_PLAN, NO_OUTCOME, errors);
  try {
    const inputs = await parseInputs(raw, runContext);
    if (!inputs.ok) {
      const errors = inputs.problems.map(({ message }) => `Input ${message}`);
      return { report: failed(errors), inputsRejected: true, destinations: inputs.destinations };
    }
    destinations = inputs.job;
    for (const warning of inputs.warnings) context.log.warning(warning);
    return { report: await runPipeline(inputs.job, context), inputsRejected: false, destinations };
  } catch (error) {
    // The stack is for the developers of this program, so it goes to the debug log.
    context.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const what = error instanceof Error ? error.message : String(error);
    return {
      report: failed([`Unexpected: ${what}. Please report this.`]),
      inputsRejected: false,
      destinations,
    };
  }
}
