import { HIDDEN_PASSWORD } from '@azora/schema/address';

/**
 * Takes passwords out of any text before it is shown or logged: those inside `postgres://` URLs, those written as
 * `password=…` or `PASSWORD '…'`, and the given ones wherever they stand, plain or percent-encoded.
 */
export const redact = (text: string, passwords: Iterable<string | undefined> = []): string => {
  let redacted = text
    .replace(/(\bpostgres(?:ql)?:\/\/[^\s/:@'"]*:)[^\s'"]*(@)/gi, `$1${HIDDEN_PASSWORD}$2`)
    .replace(/("password"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, `$1"${HIDDEN_PASSWORD}"`)
    .replace(/(\bpassword\s*[=:]\s*)('(?:[^']|'')*'|"[^"]*"|[^\s'",;&]+)/gi, `$1${HIDDEN_PASSWORD}`)
    .replace(/(\bpassword\s+e?)'(?:[^']|'')*'/gi, `$1'${HIDDEN_PASSWORD}'`);
  for (const password of passwords) {
    if (password === undefined || password === '') continue;
    redacted = redacted.replaceAll(password, HIDDEN_PASSWORD).replaceAll(encodeURIComponent(password), HIDDEN_PASSWORD);
  }
  return redacted;
};
