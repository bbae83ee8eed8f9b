/** What is used of cli-progress, which comes without types. */
declare module 'cli-progress' {
  export class MultiBar {
    constructor(options: Readonly<Record<string, unknown>>);
    create(total: number, value: number): { update(value: number, payload: object): void };
    /** Written above the bar at the next update. */
    log(text: string): void;
    update(): void;
    stop(): void;
  }
}
