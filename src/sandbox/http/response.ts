/** A response, before a fault changes it. */
export type ApiResponse = {
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

/** A response with a JSON body. */
export function jsonResponse(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** An error as Kenar gives it: `googleRpcStatus` of the OpenAPI document. */
export function errorResponse(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): ApiResponse {
  return jsonResponse(status, { code, message, details: [] }, headers);
}

/** Thrown by a rule that the request breaks. A rule that throws has changed nothing. */
export class HttpError extends Error {
  readonly response: ApiResponse;

  constructor(response: ApiResponse) {
    super(`refused with ${response.status}`);
    this.response = response;
  }
}

/** Throws an error as Kenar gives it. */
export function refuse(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): never {
  throw new HttpError(errorResponse(status, code, message, headers));
}

/** 400 with code 3, the answer to most broken rules. */
export function refuseArgument(message: string): never {
  refuse(400, GRPC.INVALID_ARGUMENT, message);
}
