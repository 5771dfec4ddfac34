// An e-mail address that mail can be sent to and that the sign-in library accepts.
import { EMAIL_REGEX } from 'valibot'
import { isMailbox } from './sign-in-name.ts'

/** What stands for a name to sign in with is none: whoever wrote it would be taken for whoever has the name. */
export const isEmail = (value: string): boolean => value.length <= 254 && EMAIL_REGEX.test(value) && isMailbox(value.toLowerCase())
