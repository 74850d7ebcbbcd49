import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';

/**
 * The log of a host, on standard error: standard output belongs to what was asked for.
 *
 * An error is logged without the webhook that caused it and without the request's headers, since both come from outside
 * or carry tokens.
 */
export function createLog(level = 'info', destination: DestinationStream = pino.destination(2)): Logger {
  const options = {
    level,
    redact: ['*.authorization', '*.headers.authorization', '*.token', '*.privateKey', '*.secret'],
    serializers: { err: withoutSecrets, error: withoutSecrets },
  };
  return pino(options, destination);
}

function withoutSecrets(error: Error): unknown {
  const { type, message, stack, status, code } = stdSerializers.err(error) as Record<string, unknown>;
  return { type, message, stack, status, code };
}
