/** Wrong usage: the message says what is right. Exit code 2. */
export class UsageError extends Error {}

/** The work could not be done for a reason the reader can act on; no stack is printed. Exit code 1. */
export class Failure extends Error {}
