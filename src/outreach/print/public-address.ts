// Where the program is found, for what is printed. A demonstration is where it was asked for; nothing else guesses.
import type { Context } from '../../web/context.ts'

/** Null where nobody has said it: a wrong address would hang on walls for years. */
export const publicAddress = ({ settings, demo }: Pick<Context, 'settings' | 'demo'>, requestUrl: string): string | null =>
  settings.PUBLIC_URL ?? (demo ? new URL(requestUrl).origin : null)
