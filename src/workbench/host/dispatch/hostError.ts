const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperationInCellEditMode: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
};

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation is not supported.',
};

/**
 * What a member of the object model throws when it refuses a call. It never leaves the host: the batch turns it
 * into the `Error` of its response.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    /** One of Excel's error codes, such as ItemNotFound. */
    readonly code: string,
    message = MESSAGES[code] ?? 'There was an internal error while processing the request.',
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 500;
  }
}

/** The answer to an argument or a value that Excel does not take. */
export function invalidArgument(): HostError {
  return new HostError('InvalidArgument');
}

/** The answer to a member that the workbench does not have, by wire names. */
export function apiNotFound(className: string, member: string): HostError {
  return new HostError('ApiNotFound', `The workbench has no ${className}.${member}.`);
}
