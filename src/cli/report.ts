/** Says in one line on standard error what went wrong; the program then ends with exit status 1. */
export function report(message: string): void {
  process.stderr.write(`dramatis: ${message}\n`);
  process.exitCode = 1;
}
