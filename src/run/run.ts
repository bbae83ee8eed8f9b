import { parseInputs, type RunContext } from '../inputs/parse.ts';
import type { RawInputs } from '../inputs/table.ts';
import { proxySecrets } from '../kenar/http/proxy.ts';
import { failedReport, type Report } from '../report/report.ts';
import { post, type Tools } from './pipeline.ts';

export type Run = {
  readonly report: Report;
  /** Whether the inputs were wrong: nothing was looked at, let alone sent. */
  readonly refused: boolean;
  readonly jobSummary: boolean;
};

/** From inputs as they were given to a report. Never throws: a fault of this program is in the report, too. */
export async function run(raw: RawInputs, runContext: RunContext, tools: Tools): Promise<Run> {
  let jobSummary = true;
  for (const secret of proxySecrets(process.env)) tools.redactor.add(secret);
  try {
    const inputs = await parseInputs(raw, runContext);
    if (!inputs.ok) {
      const problems = inputs.problems.map(({ message }) => `Input ${message}`);
      return { report: failedReport(problems), refused: true, jobSummary: inputs.jobSummary };
    }
    jobSummary = inputs.job.jobSummary;
    for (const warning of inputs.warnings) tools.log.warning(warning);
    return { report: await post(inputs.job, tools), refused: false, jobSummary };
  } catch (error) {
    // A fault of this program, not of its user: the stack goes to the debug log.
    tools.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const what = error instanceof Error ? error.message : String(error);
    return {
      report: failedReport([`Unexpected: ${what}. Please report this.`]),
      refused: false,
      jobSummary,
    };
  }
}
