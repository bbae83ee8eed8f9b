/** An answer, before any fault has got at it. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** gRPC status codes, which Google-style errors carry next to the HTTP status. */
export const GRPC = {
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
} as const;

/** The gRPC code that usually goes with an HTTP status, for faults that name only the status. */
export function grpcCodeFor(status: number): number {
  switch (status) {
    case 401:
      return GRPC.UNAUTHENTICATED;
    case 403:
      return GRPC.PERMISSION_DENIED;
    case 404:
      return GRPC.NOT_FOUND;
    case 408:
    case 504:
      return GRPC.DEADLINE_EXCEEDED;
    case 412:
      return GRPC.FAILED_PRECONDITION;
    case 413:
      return GRPC.OUT_OF_RANGE;
    case 429:
      return GRPC.RESOURCE_EXHAUSTED;
    case 501:
      return GRPC.UNIMPLEMENTED;
    case 502:
    case 503:
      return GRPC.UNAVAILABLE;
    default:
      return status >= 500 ? GRPC.INTERNAL : GRPC.INVALID_ARGUMENT;
  }
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An error as Kenar gives it: `googleRpcStatus` of the OpenAPI document. */
export function errorAnswer(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  return jsonAnswer(status, { code, message, details: [] }, headers);
}

/** Thrown by a rule that the request breaks. Whatever threw it has changed nothing. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

export function refuse(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): never {
  throw new Refusal(errorAnswer(status, code, message, headers));
}

/** 400 with code 3, which is what most broken rules come to. */
export function refuseArgument(message: string): never {
  refuse(400, GRPC.INVALID_ARGUMENT, message);
}
