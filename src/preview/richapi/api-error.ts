/** An error that office.js reports to the add-in, with Excel's code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(what: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

export function accessDenied(what: string): ApiError {
  return new ApiError("AccessDenied", `You cannot perform the requested operation. (${what})`);
}

/** A member that Excel may have but the preview has not. */
export class ApiNotFound extends ApiError {
  constructor(readonly member: string) {
    super("ApiNotFound", `${member} is not part of this preview, which is not Excel.`);
  }
}
