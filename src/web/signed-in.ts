// Who is signed in, as far as the frame of a page shows it. The guard of the desk says so; pages of errors, which
// know no subject, find it here.
import type { Language } from '../text/language.ts'

export type SignedIn = { name: string; roles: string[]; standsInFor?: string; language: Language }

declare module 'hono' {
  interface ContextVariableMap {
    /** Absent for strangers, and on public pages for everybody. */
    signedIn?: SignedIn
  }
}
